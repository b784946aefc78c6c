package answer

import (
	"slices"
	"strings"
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

// fieldOption chooses the only option that speaks of the same matter as the text: a narrow one, else a wide one.
func fieldOption(s said, o *offer, a Await) (int, bool) {
	if len(s.tokens) > 14 {
		return 0, false
	}
	at, shared := o.sharing(s, a, narrowFields, false)
	if shared == 0 && !o.namesSeveral(unions) {
		at, shared = o.sharing(s, a, wideFields, true)
	}
	return at, shared == 1
}

// sharing finds the options that speak of a matter of the text of which no other option speaks, and counts them; 2 when
// only matters of several options are said. Wide fields choose among labels that name nothing else.
func (o *offer) sharing(s said, a Await, f fields, wide bool) (at, shared int) {
	said := f.matterOf(s, false)
	if asksNeed(fold(a.Question)) {
		said.meant.join(said.denied) // what one lacks is what one needs
		said.denied = fieldSet{}
	}
	asked := f.matterOf(read(a.Question), false)
	said.meant.drop(asked.meant) // options may be the parts of what the question is about
	said.denied.drop(asked.meant)
	if said.meant.empty() && said.denied.empty() {
		return 0, 0
	}
	labels := make([]fieldSet, len(o.options))
	var once, twice fieldSet
	domains := 0
	for i, l := range o.read() {
		m := f.matterOf(l, true)
		if wide && (m.strange || len(m.parts) == 0) {
			continue
		}
		domains++
		if !m.meant.both(said.denied).empty() || !m.denied.both(said.meant).empty() || (wide || o.asksState()) && !m.within(said, l) {
			continue
		}
		labels[i] = said.meant.both(m.meant)
		labels[i].join(said.denied.both(m.denied))
		twice.join(once.both(labels[i]))
		once.join(labels[i])
	}
	if once.empty() || 2*domains < len(o.options) {
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

// within tells whether a text says all that a label says, or one of the things between which it leaves the choice:
// "locataire" does not say "location meublée".
func (m matter) within(text matter, label said) bool {
	if label.has(" ou ", " et ") || slices.ContainsFunc(label.tokens, func(t token) bool { return t.class == mark }) {
		return true
	}
	for _, part := range m.parts {
		if part.both(text.meant).empty() && part.both(text.denied).empty() {
			return false
		}
	}
	return true
}
