package answer

import (
	"slices"
	"strings"
)

// parseChoice reads the choice of one option, by rank, letter, ordinal, label
// or other words for it.
func parseChoice(s said, a Await) (Value, bool) {
	if len(a.Options) == 0 {
		return Value{}, false
	}
	o := offerOf(a)
	s = o.monthsSaid(s)
	if v, ok := chosenAgain(s, a); ok {
		return v, true
	}
	if i, ok := sameOption(s, o); ok && len(s.tokens) > 1 && s.worded() {
		return chosen(a, i) // "les deux"
	}
	if i, ok := schoolClass(s, o); ok {
		return chosen(a, i)
	}
	if i, ok := partOfDay(s, o); ok {
		return chosen(a, i)
	}
	if i, ok, parts := byContinent(s, o); parts && a.Channel != DTMF {
		if !ok {
			return Value{}, false
		}
		return chosen(a, i)
	}
	if i, ok := byDiploma(s, o); ok {
		return chosen(a, i)
	}
	if i, ok := insideLabel(s, o); ok && a.Channel != DTMF {
		return chosen(a, i)
	}
	if i, ok := byFrequency(s, o); ok && a.Channel != DTMF {
		return chosen(a, i)
	}
	if i, ok := byRate(s, o); ok && a.Channel != DTMF {
		return chosen(a, i)
	}
	if i, ok, counts := countedOption(s, o, a); counts {
		if !ok {
			return Value{}, false
		}
		return chosen(a, i)
	}
	lettered := len(s.tokens) == 2 && (s.at(0).is("oui") || s.at(0).is("non")) && s.at(1).class == word && len(s.at(1).text) == 1
	if rank, found := s.rankSaid(len(a.Options)); found && !(lettered && o.polar()) {
		if rank > 0 {
			return chosen(a, rank-1)
		}
		if i, ok, _ := bracketed(s, o, a); ok {
			return chosen(a, i)
		}
		return labelHolding(s, o)
	}
	if a.Channel == DTMF || s.asksBack() {
		return Value{}, false
	}
	if i, ok := sameOption(s, o); ok {
		return chosen(a, i)
	}
	if i, ok, numeric := bracketed(s, o, a); numeric {
		if !ok {
			return Value{}, false
		}
		return chosen(a, i)
	}
	if s.onlyNumber() {
		return labelHolding(s, o)
	}
	s, ok := o.ofToday(s, a)
	if !ok || s.opensWithKin() && s.ofKin(fold(a.Question)) && asksYou(fold(a.Question)) {
		return Value{}, false
	}
	if i, ok := o.evading(s); ok {
		return chosen(a, i)
	}
	if s.has(" aucune idee ", " aucun idee ", " pas d idee ") {
		return Value{}, false // and not "none"
	}
	if i, ok := inWords(s, o, a); ok {
		if o.atSomebodys(i) && !s.underARoof() || o.meant()[i].names("HEBERGE") && meaningOf(s).widened(o.meant()).otherHost(o.meant()[i]) {
			return Value{}, false
		}
		return chosen(a, i)
	}
	if s.flat == " rien " {
		return Value{Refused: true}, true
	}
	if i, ok := o.unsure(); ok && s.ignores() {
		return chosen(a, i)
	}
	return Value{}, false
}

// inWords finds the option that the words mean, the surest way first.
func inWords(s said, o *offer, a Await) (int, bool) {
	if s.has(" oui ") && s.has(" non ") && !o.polar() {
		return 0, false // "lire oui, écrire non"
	}
	if s.flat == " ca va " && o.inDegrees() {
		return 0, false // well, or so-so
	}
	if s.endsWith(" plus rien ") && len(s.tokens) > 4 {
		return o.nothing() // "ma voiture est à la casse, j'ai plus rien"
	}
	if i, ok, polar := yesNoOption(s, o); polar {
		if best, fit := bestOption(s, o, a); fit == sole && (s.opensWith(neutral) || s.at(0).is("pas")) {
			return best, true // "j'ai pas de mari", "pas encore mais demandé" name their option better than a no
		}
		return i, ok
	}
	if namesTwo(s, o, a) {
		return 0, false
	}
	if i, ok := byDegree(s, o); ok {
		return i, true
	}
	switch i, fit := bestOption(s, o, a); fit {
	case sole:
		if len(o.meant()[i]) > 1 && meaningOf(s).partly(o.meant()[i]) && !o.asksState() {
			other, ok := fieldOption(s, o, a)
			return i, !ok || other == i // "ma mère le garde", of "grands-parents" and "un parent ne travaille pas"
		}
		return i, true
	case torn:
		if meaningOf(s).offered(o.meant()) == 1 && !o.namesSeveral(unions) { // one idea, of several labels: "un petit gars" of "un garçon" and "une fille"
			if i, ok := verbatim(s, o); ok {
				return i, true
			}
			return fieldOption(s, o, a)
		}
		return o.untorn(s, a)
	}
	if i, ok := o.otherPerson(s); ok && !strings.Contains(fold(a.Question), "lien") {
		return i, true
	}
	if i, ok := otherOption(s, o); ok {
		return i, true
	}
	if i, ok := plainOption(s, o); ok {
		return i, true
	}
	if i, ok := remaining(s, o); ok {
		return i, true
	}
	if (s.polarity() == no || s.has(" jamais ")) && s.strangers() == 0 && !s.has(" paye ") {
		i, ok := o.nothing() // "j'en ai pas"
		if !ok {
			i, ok = o.onlyOf(no) // "j'y vais jamais"
		}
		return i, ok && !(s.has(" plus ") && o.read()[i].has(" jamais "))
	}
	if i, ok := literalOption(s, o); ok {
		return i, true
	}
	if i, ok := fieldOption(s, o, a); ok {
		return i, true
	}
	if asksNeed(fold(a.Question)) && s.has(" tout va bien ", " tout roule ", " tout est ok ", " rien a signaler ", " tout baigne ") {
		return o.nothing() // of problems
	}
	if i, ok := byInitials(s, o); ok {
		return i, true
	}
	if s.opensWith(yes) && !s.has(" mais ") && !o.polar() {
		return o.onlyOf(yes) // "oui, je viendrai" of "je confirme"
	}
	if first := s.at(0); first.is("rien") && startsClause[s.at(1).text] {
		return o.nothing() // "rien, on met des couvertures"
	}
	if rest, ok := s.withoutExcepted(); ok {
		return inWords(rest, o, a)
	}
	return 0, false
}

var startsClause = setOf(", . je j on c")

// withoutExcepted cuts off what is only said not to be: "sécu mais pas de mutuelle".
func (s said) withoutExcepted() (said, bool) {
	for i, t := range s.tokens {
		if t.is("mais") && i > 0 && i < 6 && (s.at(i+1).is("pas") || s.at(i+1).is("sans") || s.at(i+1).is("jamais")) && !denies(settle(s.tokens[:i:i]).flat) {
			return settle(s.tokens[:i:i]), true
		}
	}
	return said{}, false
}

// untorn finds, among options that share an idea, the one whose matter is also that of the text: "crédit pour la maison",
// of two kinds of credit.
func (o *offer) untorn(s said, a Await) (int, bool) {
	if o.mostly(standings) || o.mostly(unions) || s.has(" mais ", " pas ", " et ", " ou ") || slices.ContainsFunc(s.tokens, func(t token) bool { return t.is(",") }) {
		return 0, false
	}
	at, ok := fieldOption(s, o, a)
	return at, ok && o.shares(meaningOf(s), at)
}

func chosen(a Await, i int) (Value, bool) {
	return Value{Choices: []string{a.Options[i].ID}}, true
}

// polar tells whether a label is a yes or a no.
func (o *offer) polar() bool {
	for _, l := range o.read() {
		if l.at(0).is("oui") || l.at(0).is("non") {
			return true
		}
	}
	return false
}
