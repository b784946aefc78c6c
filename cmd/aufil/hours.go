package main

import (
	"fmt"
	"strconv"
	"strings"
	"time"
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
	for _, c := range t.Closed {
		if c == dayOf(at) {
			return false
		}
	}
	minute := at.Hour()*60 + at.Minute()
	for _, s := range t.Hours[at.Weekday()] {
		if minute >= s.From && minute < s.To {
			return true
		}
	}
	return false
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
