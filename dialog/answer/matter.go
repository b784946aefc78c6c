package answer

import (
	"slices"
	"strings"

	"aufil/dialog/speech"
)

// asksNeed tells whether a question asks what is missing or sought.
func asksNeed(question string) bool {
	for _, w := range []string{"probleme", "besoin", "souci", "difficulte", "appelez", "demandez", "urgence", "manque", "cherchez"} {
		if strings.Contains(question, w) {
			return true
		}
	}
	return false
}

// fieldOption chooses the only option that speaks of the same matter as the text: one that names it, else one that names
// what it is a kind of, else a great matter of life.
func fieldOption(s speech.Text, o *offer, a Await) (int, bool) {
	if len(s.Tokens) > 14 {
		return 0, false
	}
	all := narrowFields.asked(s, a)
	named := all
	named.meant = all.meant.both(all.named)
	named.denied = all.denied.both(all.named)
	states := o.mostly(standings) || o.mostly(unions)
	at, shared := o.sharing(named, states, false)
	if shared == 0 {
		at, shared = o.sharing(all, states, false)
	}
	if shared == 0 && a.Question != "" {
		at, shared = o.ofAsked(s, speech.Read(a.Question))
	}
	if shared == 0 && a.Question != "" && !states {
		told := narrowFields.matterOf(s, false)
		if i, ok := o.anotherKind(told, narrowFields.matterOf(speech.Read(a.Question), true)); ok && !denies(s.Flat) {
			return i, true // "judo", of "Football" and "Autre sport"
		}
	}
	if shared == 0 && !o.namesSeveral(unions) {
		wide := wideFields.asked(s, a)
		wide.meant.join(wide.denied) // "je peux pas payer" speaks of money
		wide.denied = fieldSet{}
		at, shared = o.sharing(wide, true, true)
	}
	return at, shared == 1
}

// asked reads the matters of an answer, without those of the question: options may be the parts of what it is about.
func (f fields) asked(s speech.Text, a Await) matter {
	m := f.matterOf(s, false)
	if asksNeed(speech.Fold(a.Question)) {
		m.meant.join(m.denied) // what one lacks is what one needs
		m.denied = fieldSet{}
	}
	if a.Question != "" {
		question := f.matterOf(speech.Read(a.Question), false)
		m.meant.drop(question.meant)
		m.denied.drop(question.meant)
	}
	return m
}

// anotherKind finds the option that is another kind of what the question asks for, where the text names a kind of it that is
// no other option's.
func (o *offer) anotherKind(told, asked matter) (int, bool) {
	kinds := told.meant
	kinds.drop(told.named)
	same := kinds.both(asked.meant)
	at, ok := o.another()
	return at, ok && !told.strange && !same.both(labelOf(o.options[at].Label).narrow.meant).empty()
}

// ofAsked counts the options that name in other words a matter of the text that is also the question's: "une Clio", asked
// which vehicle, is the option "Une voiture", and none that says "véhicule" itself.
func (o *offer) ofAsked(s, question speech.Text) (at, shared int) {
	told := narrowFields.matterOf(s, false)
	same := told.meant.both(narrowFields.matterOf(question, false).meant)
	if same.empty() || sharesRoot(s, question) {
		return 0, 0
	}
	for i, l := range o.read() {
		m := labelOf(o.options[i].Label).narrow
		if !m.meant.both(same).empty() && m.denied.both(told.meant).empty() && !sharesRoot(l, question) || sharesRoot(l, s) {
			at, shared = i, shared+1
		}
	}
	return at, shared
}

// sharesRoot tells whether two texts have words that begin alike: "chauffage", "chauffez".
func sharesRoot(s speech.Text, o speech.Text) bool {
	for _, t := range s.Tokens {
		if t.Class != speech.Word || len(t.Text) < 5 || speech.EmptyLabel[t.Text] {
			continue
		}
		for _, w := range o.Tokens {
			if strings.HasPrefix(w.Text, t.Text[:5]) {
				return true
			}
		}
	}
	return false
}

// sharing finds the options that speak of a matter of the text of which no other option speaks, and counts them; 2 when
// only matters of several options are said. whole asks that the text says all that the label says, wide that the label
// names nothing but great matters.
func (o *offer) sharing(told matter, whole, wide bool) (at, shared int) {
	if told.meant.empty() && told.denied.empty() {
		return 0, 0
	}
	labels := make([]fieldSet, len(o.options))
	var once, twice fieldSet
	eligible := 0
	common := o.common(whole && !wide)
	for i, l := range o.read() {
		m := labelOf(o.options[i].Label).narrow
		if wide {
			m = labelOf(o.options[i].Label).wide
		}
		if wide && (m.strange || len(m.parts) == 0) {
			continue
		}
		eligible++
		if !m.meant.both(told.denied).empty() || !m.denied.both(told.meant).empty() || whole && !m.within(told, l, common) {
			continue
		}
		labels[i] = told.meant.both(m.meant)
		labels[i].join(told.denied.both(m.denied))
		twice.join(once.both(labels[i]))
		once.join(labels[i])
	}
	if once.empty() || wide && 2*eligible <= len(o.options) {
		return 0, 0
	}
	for i, own := range labels {
		if own.drop(twice); !own.empty() {
			at, shared = i, shared+1
		}
	}
	if shared == 0 {
		return 0, 2
	}
	return at, shared
}

// common gives the matters of which several options speak.
func (o *offer) common(asked bool) (twice fieldSet) {
	if !asked {
		return twice
	}
	var once fieldSet
	for i := range o.options {
		m := labelOf(o.options[i].Label).narrow
		twice.join(once.both(m.meant))
		once.join(m.meant)
	}
	return twice
}

// within tells whether a text says all that a label says and others do not, or one of the things between which it leaves the
// choice: "locataire" does not say "location meublée", but "meublé" does, where "location vide" is the other.
func (m matter) within(text matter, label speech.Text, common fieldSet) bool {
	if parted(label) {
		return true
	}
	for _, part := range m.parts {
		if part.both(text.meant).empty() && part.both(text.denied).empty() && part.both(common).empty() {
			return false
		}
	}
	return true
}

// parted tells whether a label names several things.
func parted(s speech.Text) bool {
	return s.Has(" ou ", " et ") || slices.ContainsFunc(s.Tokens, func(t speech.Token) bool { return t.Class == speech.Mark })
}
