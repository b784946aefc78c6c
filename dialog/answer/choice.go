package answer

import (
	"slices"
	"strings"

	"aufil/dialog/speech"
)

// parseChoice reads the choice of one option, by rank, letter, ordinal, label
// or other words for it.
func parseChoice(s speech.Text, a Await) (Value, bool) {
	if len(a.Options) == 0 {
		return Value{}, false
	}
	o := offerOf(a)
	s = o.unelided(o.monthsSaid(s))
	if v, ok := chosenAgain(s, a); ok {
		return v, true
	}
	if i, ok := sameOption(s, o); ok && len(s.Tokens) > 1 && s.Worded() {
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
	if i, ok := insideLabel(s, o, a); ok && a.Channel != DTMF {
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
	lettered := len(s.Tokens) == 2 && (s.At(0).Is("oui") || s.At(0).Is("non")) && s.At(1).Class == speech.Word && len(s.At(1).Text) == 1
	if rank, found := rankSaid(s, len(a.Options)); found && !(lettered && o.polar()) {
		if rank > 0 {
			return chosen(a, rank-1)
		}
		if i, ok, _ := bracketed(s, o, a); ok {
			return chosen(a, i)
		}
		return labelHolding(s, o)
	}
	if a.Channel == DTMF || QuestionsBack(s) {
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
	if onlyNumber(s) {
		return labelHolding(s, o)
	}
	s, ok := o.ofToday(s, a)
	if !ok || opensWithKin(s) && ofKin(s, speech.Fold(a.Question)) && asksYou(speech.Fold(a.Question)) {
		return Value{}, false
	}
	if o.livesOff(s) {
		return Value{}, false
	}
	if i, ok := o.evading(s); ok {
		return chosen(a, i)
	}
	if s.Has(" aucune idee ", " aucun idee ", " pas d idee ") {
		return Value{}, false // and not "none"
	}
	if i, ok := inWords(s, o, a); ok {
		if o.atSomebodys(i) && !underARoof(s) || o.meant()[i].names("HEBERGE") && MeaningOf(s).widened(o.meant()).otherHost(o.meant()[i]) {
			return Value{}, false
		}
		return chosen(a, i)
	}
	if s.Flat == " rien " {
		return Value{Refused: true}, true
	}
	if i, ok := o.unsure(); ok && ignores(s) {
		return chosen(a, i)
	}
	return Value{}, false
}

// inWords finds the option that the words mean, the surest way first.
func inWords(s speech.Text, o *offer, a Await) (int, bool) {
	if s.Has(" oui ") && s.Has(" non ") && !o.polar() {
		return 0, false // "lire oui, écrire non"
	}
	if s.Flat == " ca va " && o.inDegrees() {
		return 0, false // well, or so-so
	}
	if EndsWith(s, " plus rien ") && len(s.Tokens) > 4 {
		return o.nothing() // "ma voiture est à la casse, j'ai plus rien"
	}
	if i, ok, polar := yesNoOption(s, o); polar {
		if best, fit := bestOption(s, o, a); fit == sole && (opensWith(s, neutral) || s.At(0).Is("pas")) {
			return best, true // "j'ai pas de mari", "pas encore mais demandé" name their option better than a no
		}
		return i, ok
	}
	if inTurns(s) {
		return o.alternating()
	}
	if namesTwo(s, o, a) {
		return 0, false
	}
	if i, ok := byDegree(s, o); ok {
		return i, true
	}
	switch i, fit := bestOption(s, o, a); fit {
	case sole:
		if len(o.meant()[i]) > 1 && MeaningOf(s).partly(o.meant()[i]) && !o.asksState() {
			other, ok := fieldOption(s, o, a)
			return i, !ok || other == i // "ma mère le garde", of "grands-parents" and "un parent ne travaille pas"
		}
		return i, true
	case torn:
		if MeaningOf(s).offered(o.meant()) == 1 && !o.namesSeveral(unions) { // one idea, of several labels: "un petit gars" of "un garçon" and "une fille"
			if i, ok := verbatim(s, o); ok {
				return i, true
			}
			return fieldOption(s, o, a)
		}
		return o.untorn(s, a)
	}
	if i, ok := o.qualified(s, a); ok {
		return i, true
	}
	if i, ok := o.otherPerson(s); ok && !strings.Contains(speech.Fold(a.Question), "lien") {
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
	if (polarityOf(s) == No || s.Has(" jamais ")) && s.Strangers() == 0 && !s.Has(" paye ") {
		i, ok := o.nothing() // "j'en ai pas"
		if !ok {
			i, ok = o.onlyOf(No) // "j'y vais jamais"
		}
		return i, ok && !(s.Has(" plus ") && o.read()[i].Has(" jamais "))
	}
	if i, ok := literalOption(s, o); ok {
		return i, true
	}
	if i, ok := fieldOption(s, o, a); ok {
		return i, true
	}
	if i, ok := o.notYet(s); ok {
		return i, true
	}
	if i, ok := o.wanted(s, a); ok {
		return i, true
	}
	if asksNeed(speech.Fold(a.Question)) && s.Has(" tout va bien ", " tout roule ", " tout est ok ", " rien a signaler ", " tout baigne ") {
		return o.nothing() // of problems
	}
	if i, ok := byInitials(s, o); ok {
		return i, true
	}
	if opensWith(s, yes) && !s.Has(" mais ") && !o.polar() {
		return o.onlyOf(yes) // "oui, je viendrai" of "je confirme"
	}
	if first := s.At(0); first.Is("rien") && startsClause[s.At(1).Text] {
		return o.nothing() // "rien, on met des couvertures"
	}
	if rest, ok := withoutExcepted(s); ok {
		return inWords(rest, o, a)
	}
	return 0, false
}

var startsClause = speech.SetOf(", . je j on c")

// withoutExcepted cuts off what is only said not to be: "sécu mais pas de mutuelle".
func withoutExcepted(s speech.Text) (speech.Text, bool) {
	for i, t := range s.Tokens {
		if t.Is("mais") && i > 0 && i < 6 && (s.At(i+1).Is("pas") || s.At(i+1).Is("sans") || s.At(i+1).Is("jamais")) && !denies(speech.Settle(s.Tokens[:i:i]).Flat) {
			return speech.Settle(s.Tokens[:i:i]), true
		}
	}
	return speech.Text{}, false
}

// untorn finds, among options that share an idea, the one whose matter is also that of the text: "crédit pour la maison",
// of two kinds of credit.
func (o *offer) untorn(s speech.Text, a Await) (int, bool) {
	if o.mostly(standings) || o.mostly(unions) || s.Has(" mais ", " pas ", " et ", " ou ") || slices.ContainsFunc(s.Tokens, func(t speech.Token) bool { return t.Is(",") }) {
		return 0, false
	}
	at, ok := fieldOption(s, o, a)
	return at, ok && o.shares(MeaningOf(s), at)
}

func chosen(a Await, i int) (Value, bool) {
	return Value{Choices: []string{a.Options[i].ID}}, true
}

// polar tells whether a label is a yes or a no.
func (o *offer) polar() bool {
	for _, l := range o.read() {
		if l.At(0).Is("oui") || l.At(0).Is("non") {
			return true
		}
	}
	return false
}
