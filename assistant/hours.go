package assistant

import (
	"time"

	"github.com/rickar/cal/v2/fr"

	"aufil/dialog"
)

// Hours is when a team is at its desk. The zero value is never.
type Hours struct {
	Zone     *time.Location `json:"-"`          // of what follows; nil = UTC
	Week     [7][]Span      `json:"semaine"`    // by time.Weekday
	Closed   []Closure      `json:"fermetures"` // beside the week
	Holidays bool           `json:"feries"`     // public holidays are closed too
}

// Span is a part of a day, in minutes since midnight; To is not in it.
type Span struct {
	From int `json:"de"`
	To   int `json:"a"`
}

// Closure is some days on which nobody is there, both included, as 2026-12-24.
type Closure struct {
	From string `json:"du"`
	To   string `json:"au"`
	Why  string `json:"motif,omitempty"`
}

// holds tells whether a day is one of them; days written so are in the order of the calendar.
func (c Closure) holds(day time.Time) bool {
	name := day.Format(time.DateOnly)
	return c.From <= name && name <= c.To
}

// in gives a time on the clock of the team.
func (h Hours) in(at time.Time) time.Time {
	if h.Zone == nil {
		return at.UTC()
	}
	return at.In(h.Zone)
}

// Open tells whether counsellors are at their desk at this time.
func (h Hours) Open(at time.Time) bool {
	at = h.in(at)
	if h.Shut(at) {
		return false
	}
	minute := at.Hour()*60 + at.Minute()
	for _, s := range h.Week[at.Weekday()] {
		if minute >= s.From && minute < s.To {
			return true
		}
	}
	return false
}

// Shut tells a day, on the clock of the team, on which nobody is there whatever the week says: one that the team named, or
// a public holiday (Code du travail, L3133-1).
func (h Hours) Shut(day time.Time) bool {
	for _, c := range h.Closed {
		if c.holds(day) {
			return true
		}
	}
	return h.Holidays && Holiday(day) != ""
}

// Holiday names the public holiday of a day; "" when it is none.
func Holiday(day time.Time) string {
	for _, f := range fr.Holidays {
		if at, _ := f.Calc(day.Year()); at.Month() == day.Month() && at.Day() == day.Day() {
			return f.Name
		}
	}
	return ""
}

// longestClosure is how far After looks for an opening.
const longestClosure = 366

// After gives the time at which the team will have been at its desk for so long since from; zero when it never is.
func (h Hours) After(from time.Time, d time.Duration) time.Time {
	from = h.in(from)
	left := d
	for n := range longestClosure {
		y, m, day := from.Date()
		midnight := time.Date(y, m, day+n, 0, 0, 0, 0, from.Location())
		if h.Shut(midnight) {
			continue
		}
		for _, s := range h.Week[midnight.Weekday()] {
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

// How far ahead a call back is offered, how soon at the earliest, and how long a half-day must still last.
const (
	slotDays = 10
	slotSoon = 15 * time.Minute
	slotLeft = 30 * time.Minute
	mostSlot = 4
)

// Slots gives the next half-days on which counsellors are at their desk.
func (h Hours) Slots(at time.Time) (slots []dialog.Slot) {
	at = h.in(at)
	for day := range slotDays {
		y, m, d := at.AddDate(0, 0, day).Date()
		midnight := time.Date(y, m, d, 0, 0, 0, 0, at.Location())
		if h.Shut(midnight) {
			continue
		}
		for _, s := range h.Week[midnight.Weekday()] {
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
func (s Span) halves() []Span {
	const noon = 12 * 60
	switch {
	case s.To <= noon+45 || s.From >= noon: // a morning may end a little after noon
		return []Span{s}
	default:
		return []Span{{s.From, noon}, {noon, s.To}}
	}
}
