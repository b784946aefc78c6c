package engine

import (
	"slices"
	"strconv"
)

// lifetime is how long what was said of a fact holds. The zero lifetime is for ever.
type lifetime struct {
	turns  int   // the month of the year, 1 to 12, in which what was said before no longer holds; 0: none
	months Month // for so many months, whatever the year; 0: no such limit
}

// readLifetime reads « perime » : a month of the year, or a number of months.
func (l *loader) readLifetime(n *yamlNode) (out lifetime) {
	text := l.text(n, "perime")
	if text == "" {
		return lifetime{}
	}
	if i := slices.Index(months, text); i >= 0 {
		return lifetime{turns: i + 1}
	}
	count, err := strconv.Atoi(text)
	if err != nil || count < 1 {
		l.fail(n.get("perime"), "« perime » : un mois de l'année (janvier, septembre...) ou un nombre de mois est attendu")
	}
	return lifetime{months: Month(count)}
}

// Perished reports whether v, said in one month, holds no more in another: the income of a tax notice is that of two years
// before, and two years before another year is not the same. Of a yes that lasts so many months ("enceinte"), the no lasts.
func (f *FactDef) Perished(v Value, said, now Month) bool {
	switch {
	case f.life.turns > 0:
		shift := Month(f.life.turns - 1)
		return (said-shift)/12 != (now-shift)/12
	case f.life.months > 0:
		return (f.Kind != KindBool || v.True()) && now-said >= f.life.months
	}
	return false
}
