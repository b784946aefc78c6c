package answer

import "aufil/dialog/answer/phrase"

// Guess gives the choice that a word stands for most often and not always, for a question: a widow lives alone, unless
// she lives with somebody new. It is to be said back, never taken.
func Guess(text, question string) (option string, ok bool) {
	s := read(clip(text))
	if s.question || len(s.tokens) > 8 && (question != "logement" || len(s.tokens) > 10) {
		return "", false
	}
	switch question {
	case "foyer":
		return "seul", s.withKin()
	case "vie_de_couple":
		return "seul", s.onlyParted() || s.withKin()
	case "logement":
		switch {
		case s.has(" pas ", " plus ", " avant ", " loue ", " location ", " quitte ", " demande "):
		case s.has(" hotel ", " caravane ", " camping ", " mobilhome ", " mobil home ", " squat ", " squatte ", " 115 ", " samu social "):
			return "sans_domicile", true
		case len(s.tokens) <= 4 && s.has(" logement de fonction ", " loge par mon patron "):
			return "heberge_autre", true
		}
		return "", false
	case "situation":
		switch {
		case s.onlyOutOfWork(), s.has(" fin de droit ", " fin de droits ", " fin de mes droits ", " bout de droits ") && len(s.numbers()) == 0:
			return "chomage", true
		case s.has(" aidant ", " aidante ") && len(s.tokens) <= 5:
			return "aucun", true
		}
		return "salaire", s.has(" esat ") || s.has(" saisonnier ", " saisonniere ", " saison ") && len(meaningOf(s)) == 1
	}
	return "", false
}

// onlyParted tells whether a text says that a couple is over, and nothing of another one: "veuve depuis 10 ans".
func (s said) onlyParted() bool {
	ended := false
	for _, n := range meaningOf(s).leftMarriage() {
		switch {
		case parted[n.name] && !n.denied:
			ended = true
		case n.name[0] != '#':
			return false
		}
	}
	return ended
}

// OnlyRSA tells whether a text says that the person lives on the RSA, and no more: "rsa", "jsuis au rsa".
func OnlyRSA(text string) bool {
	s := read(clip(text))
	m := meaningOf(s)
	return !s.question && len(s.tokens) <= 8 && len(m) == 1 && m[0] == (notion{name: "RSA"}) &&
		!s.has(" demande ", " demander ", " voudrais ", " veux ", " veut ", " attends ", " droit ")
}

// onlyOutOfWork tells whether nothing but the unemployment benefit is spoken of, though it is still awaited or counted by the
// day: "j'attends le chômage", "30 euros par jour de Pôle emploi".
func (s said) onlyOutOfWork() bool {
	named := false
	for _, n := range meaningOf(s) {
		switch {
		case n.name == "CHOMAGE" && !n.denied:
			named = true
		case n.name[0] >= 'A' && n.name[0] <= 'Z' && n.name != "CHAQUE_JOUR" && n.name != "CHAQUE_MOIS":
			return false
		}
	}
	return named
}

// GuessSum gives the sum of a month that a text most likely means, in cents, for a question: an unemployment benefit said by
// the day, a wage with what comes on top. It is to be said back, never taken.
func GuessSum(text, question string) (int64, bool) {
	s := read(clip(text))
	list := s.figuresOfMoney()
	switch {
	case s.question || s.strangers() > 3:
		return 0, false
	case question == "chomage_net" && len(list) == 1 && s.has(" par jour ", " jour ", " journalier ") && list[0].milli < 300_000:
		return list[0].milli * daysPaid / 10, true
	case question == "salaire_net" && len(list) == 2 && s.has(" prime ", " primes ") && s.has(" et ", " plus ") && list[1].milli < list[0].milli && list[0].milli >= leastRange:
		return (list[0].milli + list[1].milli) / 10, true
	}
	return 0, false
}

// daysPaid are the days for which the unemployment benefit is paid each month.
const daysPaid = 30

// withKin tells whether somebody says only that they live with parents, brothers or sisters, or flatmates: they are no
// couple, and no child is named.
func (s said) withKin() bool {
	if !sharesHome.In(s.clauses()) || s.hasAny(partners) || s.hasAny(ownChild) || len(s.numbers()) > 0 || s.has(" pas ", " plus ", " petit ", " petite ") {
		return false
	}
	for _, n := range meaningOf(s) {
		if n.name[0] >= 'A' && n.name[0] <= 'Z' && !kinIdeas[n.name] {
			return false
		}
	}
	return true
}

var (
	sharesHome = phrase.Compile("vis|vi|vit|habite|suis|loge (toujours|encore) avec|chez (ma|mon|mes|un|une|des|la|le) mere|pere|maman|papa|parents|frere|freres|soeur|soeurs|amie|ami|amis|tante|oncle|cousin|cousine|grand", "vis|vi|vit|habite|suis|loge (toujours|encore) (en) (avec|chez) (ma|mon|mes|un|une|des|la|le) coloc|colocs|colocation|colocataire|colocataires", "avec ma|mon|mes mere|pere|maman|papa|parents|frere|freres|soeur|soeurs", "en colocation|coloc")
	kinIdeas   = setOf("MERE PERE PARENTS FRATRIE FAMILLE AMI COLOC GRANDS_PARENTS HEBERGE QUELQUUN PROCHE")
)
