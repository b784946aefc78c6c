package answer

import (
	"slices"
	"strings"

	"aufil/dialog/speech"
)

// namesTwo tells whether the text, cut at "et" and "ou", chooses two options that differ, and of which neither only
// says the other more precisely.
func namesTwo(s speech.Text, o *offer, a Await) bool {
	if !s.Has(" et ", " ou ") && !added(s) {
		return false
	}
	if m := MeaningOf(s); !m.names("FAMILLE") && m.widened(o.meant()).names("FAMILLE") {
		return false // "mes enfants et mon mari", of "famille" and "couple"
	}
	if o.holdsBoth(s) {
		return false // "mari et gosses", of "mon conjoint et mes enfants"
	}
	if meToo(s) && o.offersMe() {
		return true // "moi et mon fils"
	}
	from, first := 0, -1
	var before meaning
	for i := 0; i <= len(s.Tokens); i++ {
		if t := s.At(i); i < len(s.Tokens) && !t.Is("et") && !t.Is("ou") && !t.Is("+") {
			continue
		}
		part := speech.Settle(s.Tokens[from:i])
		from = i + 1
		at, fit := bestOption(part, o, a)
		if same, ok := sameOption(part, o); ok {
			at, fit = same, sole
		}
		if fit != sole {
			continue
		}
		m := MeaningOf(part)
		if first >= 0 && at != first && !m.widens(before) && !before.widens(m) {
			return true
		}
		first, before = at, m
	}
	return false
}

// inTurns tells whether one thing is said for one week and another for the next.
func inTurns(s speech.Text) bool {
	return strings.Count(s.Flat, " une semaine ") == 2 || strings.Count(s.Flat, " un coup ") == 2
}

// alternating finds the only option that is one and the other in turn.
func (o *offer) alternating() (int, bool) {
	at, found := 0, 0
	for i, l := range o.read() {
		if l.Has(" alternee ", " alterne ", " partage ", " partagee ", " les deux ", " en alternance ") {
			at, found = i, found+1
		}
	}
	return at, found == 1
}

// holdsBoth tells whether one option alone says all that is said, which is more than one idea.
func (o *offer) holdsBoth(s speech.Text) bool {
	labels := o.meant()
	m := MeaningOf(s).widened(labels)
	if len(m) < 2 {
		return false
	}
	found := 0
	for _, l := range labels {
		all := true
		for _, n := range m {
			all = all && n.Name[0] < 'a' && n.Name[0] != '#' && l.holds(n)
		}
		if all {
			found++
		}
	}
	return found == 1
}

// meToo tells whether who speaks is one of two.
func meToo(s speech.Text) bool { return s.Has(" moi et ", " et moi ") }

// offersMe tells whether one option is the one who answers, and others are others.
func (o *offer) offersMe() bool {
	for _, l := range o.read() {
		if l.Flat == " moi " || l.Flat == " pour moi " || l.Flat == " moi meme " || l.Flat == " pour moi meme " {
			return true
		}
	}
	return false
}

// widens tells whether an idea of o is a narrower case of one of m.
func (m meaning) widens(o meaning) bool {
	for _, n := range o {
		for _, w := range wider[n.Name] {
			if m.names(w) {
				return true
			}
		}
	}
	return false
}

// remaining finds the only option that is left when all others are denied: "pas par mail" of two, "ni le bus ni le vélo"
// of three.
func remaining(s speech.Text, o *offer) (int, bool) {
	if !s.Has(" pas ", " sauf ", " ni ") || s.Has(" mais ") || len(s.Tokens) > 12 || len(o.options) > 2 && o.asksState() {
		return 0, false
	}
	m := MeaningOf(s)
	if len(m) == 0 || m.names("SEUL") || len(o.options) == 2 && len(m) > 1 || !m.onlyDenies() {
		return 0, false
	}
	left, kept := 0, 0
	for i, l := range o.meant() {
		if !l.deniedBy(m) {
			left, kept = i, kept+1
		}
	}
	return left, kept == 1
}

// onlyDenies tells whether every idea is denied.
func (m meaning) onlyDenies() bool {
	return !slices.ContainsFunc(m, func(n Notion) bool { return !n.Denied })
}

// deniedBy tells whether an idea of the label is denied.
func (m meaning) deniedBy(text meaning) bool {
	return slices.ContainsFunc(m, func(n Notion) bool { return !n.Denied && text.holds(Notion{n.Name, true}) })
}
