package answer

import (
	"slices"

	"aufil/dialog/speech"
)

// fitting is how the words of a text choose among labels.
type fitting uint8

const (
	strange fitting = iota // they have nothing in common
	torn                   // several labels fit as well, or too much is said beside
	sole                   // one stands out
)

func fittingOf(at int, ok bool) (int, fitting) {
	if ok {
		return at, sole
	}
	return 0, strange
}

// bestOption returns the option that the words fit best, when it stands out.
func bestOption(s speech.Text, o *offer, a Await) (int, fitting) {
	labels := o.meant()
	m := MeaningOf(s).widened(labels)
	if people, ok := nation(s); ok && o.otherNation(people) {
		if i, ok := o.another(); ok && !s.Has(" pas ", " ni ", " non ") {
			return i, sole // "turc" of "anglais", "arabe", "autre langue"
		}
		return 0, torn
	}
	if len(m) == 0 {
		return 0, strange
	}
	if (m.holds(Notion{"COUPLE", false}) || m.holds(Notion{"SEUL", false})) && !m.names("ENFANT") && nobodyElse(s) {
		m = m.with("ENFANT", true)
	}
	if asksNeed(speech.Fold(a.Question)) && !s.Has(" probleme ", " problemes ", " besoin ", " souci ", " soucis ") {
		for i := range m {
			m[i].Denied = false // what one lacks is what one needs
		}
	}
	if m.onlyNothing() {
		return fittingOf(o.nothing())
	}
	m = m.beyond(a.Question, labels).withoutSharedTrade(labels)
	best, second, at, next := 0, 0, -1, -1
	for i, l := range labels {
		score := fit(m, l, labels)
		switch {
		case score > best:
			best, second, at, next = score, best, i, at
		case score > second:
			second, next = score, i
		}
	}
	switch {
	case at < 0 && m.deniesAsked(a.Question):
		return fittingOf(o.nothing())
	case at < 0:
		return 0, strange
	case m.leavesOpen(labels, at):
		return at, torn // "locataire", of "HLM" and "chez un particulier"
	case m.otherHost(labels[at]):
		return 0, strange // "chez ma copine" is not "chez mes parents"
	case o.onlyAsked(m, at, a.Question):
		return 0, strange
	case m.strays(labels, at) && !nouns(s, m, labels[at]):
		return 0, strange
	case next >= 0 && !o.asksState() && closeScores(best, second) && m.apart(labels[at], labels[next]):
		return at, torn // "statut réfugié syrien", of "hors Union" and "réfugié"
	case best > second && best >= sure(m) && !closeTo(best, second) && !o.former(s, at):
		return at, sole
	}
	return at, torn
}

// beyond leaves out the words that the question says, where others choose: "assurance habitation", asked which insurance.
func (m meaning) beyond(question string, labels []meaning) meaning {
	if question == "" || len(m) < 2 {
		return m
	}
	q := speech.Read(question)
	rest := make(meaning, 0, len(m))
	for _, n := range m {
		if n.Denied || n.Name[0] < 'a' || !mentions(q, n.Name) {
			rest = append(rest, n)
		}
	}
	if len(rest) == len(m) || rest.offered(labels) == 0 {
		return m
	}
	return rest
}

// withoutSharedTrade leaves out that a trade is named where several options name one: a nurse is not a cleaner.
func (m meaning) withoutSharedTrade(labels []meaning) meaning {
	trades := 0
	for _, l := range labels {
		if l.names("METIER") {
			trades++
		}
	}
	if trades < 2 || !m.names("METIER") {
		return m
	}
	return slices.DeleteFunc(slices.Clone(m), func(n Notion) bool { return n.Name == "METIER" })
}

// leavesOpen tells whether the option of that rank is a kind of what the text says, and so is another one.
func (m meaning) leavesOpen(labels []meaning, at int) bool {
	for _, n := range m {
		if n.Denied || n.Name[0] >= 'a' || !labels[at].holds(n) || len(m) > 1 || !labels[at].narrower(n.Name) {
			continue
		}
		for i, l := range labels {
			if i != at && l.narrower(n.Name) {
				return true
			}
		}
	}
	return false
}

// narrower tells whether a label names a kind of the idea.
func (m meaning) narrower(name string) bool {
	return slices.ContainsFunc(m, func(n Notion) bool { return !n.Denied && slices.Contains(wider[n.Name], name) })
}

// otherHost tells whether both say at whose place one lives, and name different hosts.
func (m meaning) otherHost(label meaning) bool {
	lodged := Notion{"HEBERGE", false}
	if !m.holds(lodged) || !label.holds(lodged) {
		return false
	}
	ours, theirs := false, false
	for _, n := range label {
		theirs = theirs || hostIdeas[n.Name]
	}
	for _, n := range m {
		if hostIdeas[n.Name] && label.holds(n) {
			return false
		}
		ours = ours || hostIdeas[n.Name]
	}
	return ours && theirs
}

// hostIdeas are those at whose place one may live.
var hostIdeas = speech.SetOf("PARENTS MERE PERE AMI COUPLE FAMILLE FRATRIE GRANDS_PARENTS BEAUX_PARENTS MON_ENFANT ENFANT VOISIN COLLEGUE")

// onlyAsked tells whether a text shares with the option of that rank nothing but a word of the question that other options
// say too, and says something else beside: "je passe mon permis en juin", asked which licence one has.
func (o *offer) onlyAsked(m meaning, at int, question string) bool {
	if question == "" || len(m) < 2 {
		return false
	}
	q, labels := speech.Read(question), o.meant()
	beside := false
	for _, n := range m {
		switch {
		case !labels[at].holds(n):
			beside = beside || n.Name[0] >= 'a' && !lightVerbs[n.Name]
		case n.Name[0] < 'a' || !mentions(q, n.Name) || !otherHolds(labels, at, n):
			return false
		}
	}
	return beside
}

func otherHolds(labels []meaning, at int, n Notion) bool {
	for i, l := range labels {
		if i != at && l.names(n.Name) {
			return true
		}
	}
	return false
}

// strays tells whether the text says a part of the label alone, and another thing that no label says: "je marche bien" is
// not "je marche avec une canne".
func (m meaning) strays(labels []meaning, at int) bool {
	missing := false
	for _, n := range labels[at] {
		switch {
		case !m.holds(n):
			missing = missing || n.Name[0] >= 'a'
		case n.Name[0] < 'a' && n.Name != "PIED":
			return false // the label has a concept that is said
		}
	}
	return missing && slices.ContainsFunc(m, func(n Notion) bool {
		return n.Name[0] != '#' && !n.Denied && !lightVerbs[n.Name] && !slices.ContainsFunc(labels, func(l meaning) bool { return l.holds(n) })
	})
}

// nouns tells whether a word that the text shares with a label stands there as a noun: "on me pousse dans le fauteuil".
func nouns(s speech.Text, m, label meaning) bool {
	for i, t := range s.Tokens {
		if i == 0 || t.Class != speech.Word || len(t.Text) < 5 || !beforeNoun[s.At(i-1).Text] || speech.EmptyLabel[t.Text] {
			continue
		}
		if n := (Notion{stemOf(t.Text), false}); m.holds(n) && label.holds(n) {
			return true
		}
	}
	return false
}

var beforeNoun = speech.SetOf("le la les un une des mon ma mes du l notre nos leur leurs son sa ses cette cet")

// lightVerbs, as stems, say nothing of their own.
var lightVerbs = speech.SetOf("vont vais aller prend prends mets voudr veux peux dois faut veut pour pass passe utilis")

// former tells whether the text says that something is over, and another label than that of rank at is what one was: "j'ai
// arrêté de fumer" of "non-fumeur" and "ancien fumeur".
func (o *offer) former(s speech.Text, at int) bool {
	for i := range s.Tokens {
		if !lost(s, i) {
			continue
		}
		for k, l := range o.read() {
			if k != at && l.Has(" ancien ", " ancienne ", " ex ") {
				return true
			}
		}
	}
	return false
}

// closeTo tells whether two labels share as much with the text, and the better one is better only for being shorter.
func closeTo(best, second int) bool {
	return closeScores(best, second) && best%12 != 0
}

// partly tells whether a text shares one idea alone with a label, and leaves another of it out.
func (m meaning) partly(label meaning) bool {
	shared := 0
	for _, n := range label {
		if m.holds(n) {
			shared++
		}
	}
	return shared == 1 && len(label) > 1 && !label.names("HEBERGE")
}

// closeScores tells whether two labels share as much with the text.
func closeScores(best, second int) bool { return second > 0 && (best+11)/12 == (second+11)/12 }

// apart tells whether what a text shares with one label is nothing of what it shares with the other.
func (m meaning) apart(one, other meaning) bool {
	for _, n := range m {
		if one.holds(n) && other.holds(n) {
			return false
		}
	}
	return true
}

// sure is the score under which too much of the text is about something else.
func sure(m meaning) int {
	if len(m) <= 6 {
		return 1
	}
	return len(m)
}
