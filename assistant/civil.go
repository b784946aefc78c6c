package assistant

import (
	"strings"
	"time"

	"github.com/rickar/cal/v2"
	"github.com/rickar/cal/v2/fr"
)

// Between these hours of the person's own clock a message that we start may arrive.
const (
	civilFrom = 9
	civilTo   = 20
)

// clocks are the time zones of the parts of France that have one of their own, by the beginning of a number and by the
// name that the rules give.
var clocks = []struct{ prefix, territory, zone string }{
	{"+262269", "mayotte", "Indian/Mayotte"}, {"+262639", "mayotte", "Indian/Mayotte"}, {"+262", "reunion", "Indian/Reunion"},
	{"+590", "guadeloupe", "America/Guadeloupe"}, {"+594", "guyane", "America/Cayenne"}, {"+596", "martinique", "America/Martinique"},
	{"+508", "", "America/Miquelon"}, {"+681", "", "Pacific/Wallis"}, {"+687", "", "Pacific/Noumea"}, {"+689", "", "Pacific/Tahiti"},
}

// Zones gives the clock of each part of France, and of home for the mainland and whatever is not known.
type Zones struct {
	home        *time.Location
	byPrefix    map[string]*time.Location
	byTerritory map[string]*time.Location
}

// NewZones reads the time zones. A machine without them serves everybody on the clock of home.
func NewZones(home *time.Location) Zones {
	if home == nil {
		home = time.UTC
	}
	z := Zones{home: home, byPrefix: map[string]*time.Location{}, byTerritory: map[string]*time.Location{}}
	for _, c := range clocks {
		if loc, err := time.LoadLocation(c.zone); err == nil {
			z.byPrefix[c.prefix] = loc
			if c.territory != "" {
				z.byTerritory[c.territory] = loc
			}
		}
	}
	return z
}

// Of gives the clock of a territory, as the rules call it.
func (z Zones) Of(territory string) *time.Location {
	if loc := z.byTerritory[territory]; loc != nil {
		return loc
	}
	return z.home
}

// of gives the clock of a person: that of where they live when it is known, else that of their number.
func (z Zones) of(number, territory string) *time.Location {
	if loc := z.byTerritory[territory]; loc != nil {
		return loc
	}
	for _, c := range clocks {
		if strings.HasPrefix(number, c.prefix) && z.byPrefix[c.prefix] != nil {
			return z.byPrefix[c.prefix]
		}
	}
	return z.home
}

// Civil gives the first moment from at on at which a message that we start may arrive: between 9 and 20 h on that
// clock, not on a Sunday nor on a public holiday.
func Civil(at time.Time, zone *time.Location) time.Time {
	at = at.In(zone)
	y, m, d := at.Date()
	morning := func(days int) time.Time { return time.Date(y, m, d+days, civilFrom, 0, 0, 0, zone) }
	switch {
	case at.Before(morning(0)):
		at = morning(0)
	case at.Hour() >= civilTo:
		at = morning(1)
	}
	for at.Weekday() == time.Sunday || holiday(at) {
		y, m, d = at.Date()
		at = morning(1)
	}
	return at
}

// holiday tells a day on which nobody works, overseas and in Alsace included: one day too many harms nobody.
func holiday(at time.Time) bool {
	for _, h := range append(fr.Holidays[:len(fr.Holidays):len(fr.Holidays)], local...) {
		day, _ := h.Calc(at.Year())
		if day.Month() == at.Month() && day.Day() == at.Day() {
			return true
		}
	}
	return false
}

// local are the holidays of parts of France: Good Friday and 26 December in Alsace and Moselle, the abolition of slavery
// overseas (Code du travail, L3134-13 and L3422-2).
var local = []*cal.Holiday{
	{Name: "Vendredi saint", Offset: -2, Func: cal.CalcEasterOffset},
	{Name: "Saint-Étienne", Month: time.December, Day: 26, Func: cal.CalcDayOfMonth},
	{Name: "Abolition, Mayotte", Month: time.April, Day: 27, Func: cal.CalcDayOfMonth},
	{Name: "Abolition, Martinique", Month: time.May, Day: 22, Func: cal.CalcDayOfMonth},
	{Name: "Abolition, Guadeloupe", Month: time.May, Day: 27, Func: cal.CalcDayOfMonth},
	{Name: "Abolition, Guyane", Month: time.June, Day: 10, Func: cal.CalcDayOfMonth},
	{Name: "Abolition, La Réunion", Month: time.December, Day: 20, Func: cal.CalcDayOfMonth},
}
