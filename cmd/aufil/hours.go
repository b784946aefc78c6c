package main

import (
	"fmt"
	"strconv"
	"strings"
	"time"

	"github.com/rickar/cal/v2/fr"

	"aufil/dialog"
)

// span is a part of a day, in minutes since midnight; To is not in it.
type span struct {
	From, To int
}

// civilDay is a day of the calendar, wherever one is.
type civilDay struct {
	Year  int
	Month time.Month
	Day   int
}

func dayOf(t time.Time) civilDay {
	y, m, d := t.Date()
	return civilDay{y, m, d}
}

// Open tells whether counsellors are at their desk at this time.
func (t teamConfig) Open(at time.Time) bool {
	at = at.In(t.Zone)
	if t.closed(at) {
		return false
	}
	minute := at.Hour()*60 + at.Minute()
	for _, s := range t.Hours[at.Weekday()] {
		if minute >= s.From && minute < s.To {
			return true
		}
	}
	return false
}

// closed tells a day on which nobody is there: one that the team named, or a public holiday (Code du travail, L3133-1).
func (t teamConfig) closed(day time.Time) bool {
	for _, c := range t.Closed {
		if c == dayOf(day) {
			return true
		}
	}
	for _, h := range fr.Holidays {
		if at, _ := h.Calc(day.Year()); t.Holidays && at.Month() == day.Month() && at.Day() == day.Day() {
			return true
		}
	}
	return false
}

// longestClosure is how far After looks for an opening.
const longestClosure = 366

// After gives the time at which the team will have been at its desk for so long since from; zero when it never is.
func (t teamConfig) After(from time.Time, d time.Duration) time.Time {
	from = from.In(t.Zone)
	left := d
	for n := range longestClosure {
		y, m, day := from.Date()
		midnight := time.Date(y, m, day+n, 0, 0, 0, 0, t.Zone)
		if t.closed(midnight) {
			continue
		}
		for _, s := range t.Hours[midnight.Weekday()] {
			begin, end := clockAt(midnight, s.From), clockAt(midnight, s.To)
			if begin.Before(from) {
				begin = from
			}
			if !end.After(begin) {
				continue
			}
			if open := end.Sub(begin); open < left {
				left -= open
				continue
			}
			return begin.Add(left)
		}
	}
	return time.Time{}
}

// clockAt is what the clock shows so many minutes into a day, the days on which it changes included.
func clockAt(midnight time.Time, minute int) time.Time {
	y, m, d := midnight.Date()
	return time.Date(y, m, d, 0, minute, 0, 0, midnight.Location())
}

// urgentPatience is how long an urgent case whose person waits stays with somebody who does nothing, at any hour.
const urgentPatience = 30 * time.Minute

// returns tells when a case goes back into the queue if its holder does nothing from a time on.
func (t teamConfig) returns(from time.Time, urgent bool) time.Time {
	if urgent {
		return from.Add(urgentPatience)
	}
	if t.Patience == 0 {
		return time.Time{}
	}
	return t.After(from, t.Patience)
}

// How far ahead a call back is offered, how soon at the earliest, and how long a half-day must still last.
const (
	slotDays = 10
	slotSoon = 15 * time.Minute
	slotLeft = 30 * time.Minute
	mostSlot = 4
)

// Slots gives the next half-days on which counsellors are at their desk.
func (t teamConfig) Slots(at time.Time) (slots []dialog.Slot) {
	at = at.In(t.Zone)
	for day := range slotDays {
		y, m, d := at.AddDate(0, 0, day).Date()
		midnight := time.Date(y, m, d, 0, 0, 0, 0, t.Zone)
		if t.closed(midnight) {
			continue
		}
		for _, s := range t.Hours[midnight.Weekday()] {
			for _, half := range s.halves() {
				slot := dialog.Slot{From: clockAt(midnight, half.From), To: clockAt(midnight, half.To)}
				if soon := at.Add(slotSoon); slot.From.Before(soon) {
					slot.From = soon
				}
				if slot.To.Sub(slot.From) >= slotLeft && len(slots) < mostSlot {
					slots = append(slots, slot)
				}
			}
		}
	}
	return slots
}

// halves cuts a span at noon.
func (s span) halves() []span {
	const noon = 12 * 60
	switch {
	case s.To <= noon+45 || s.From >= noon: // a morning may end a little after noon
		return []span{s}
	default:
		return []span{{s.From, noon}, {noon, s.To}}
	}
}

// parseSpans reads "9:00-12:30, 13:30-17:00"; empty = closed all day.
func parseSpans(text string) ([]span, error) {
	var all []span
	for _, one := range list(text) {
		from, to, found := strings.Cut(one, "-")
		begin, err1 := parseMinute(from)
		end, err2 := parseMinute(to)
		if !found || err1 != nil || err2 != nil || end <= begin {
			return nil, fmt.Errorf("« %s » n'est pas une plage comme 9:00-12:30", one)
		}
		if len(all) > 0 && begin < all[len(all)-1].To {
			return nil, fmt.Errorf("la plage %s commence avant la fin de la précédente", one)
		}
		all = append(all, span{begin, end})
	}
	return all, nil
}

// parseMinute reads "9:00", "9h", "17h30" and 24:00.
func parseMinute(text string) (int, error) {
	hour, minute, _ := strings.Cut(strings.Replace(strings.TrimSpace(text), "h", ":", 1), ":")
	h, err := strconv.Atoi(hour)
	if err != nil {
		return 0, err
	}
	m := 0
	if minute != "" {
		if m, err = strconv.Atoi(minute); err != nil {
			return 0, err
		}
	}
	if h < 0 || m < 0 || m > 59 || h*60+m > 24*60 {
		return 0, strconv.ErrRange
	}
	return h*60 + m, nil
}
