package remark

import (
	"aufil/dialog/answer"
	"aufil/dialog/phrase"
	"aufil/dialog/speech"
)

// Guess gives the choice that a word stands for most often and not always, for a question: a widow lives alone, unless
// she lives with somebody new. It is to be said back, never taken.
func Guess(text, question string) (option string, ok bool) {
	s := speech.Read(speech.Clip(text))
	if s.Question || len(s.Tokens) > 8 && (question != "logement" || len(s.Tokens) > 10) {
		return "", false
	}
	switch question {
	case "foyer":
		return "seul", withKin(s)
	case "vie_de_couple":
		return "seul", onlyParted(s) || withKin(s)
	case "logement":
		switch {
		case s.Has(" pas ", " plus ", " avant ", " loue ", " location ", " quitte ", " demande "):
		case s.Has(" hotel ", " caravane ", " camping ", " mobilhome ", " mobil home ", " squat ", " squatte ", " 115 ", " samu social "):
			return "sans_domicile", true
		case len(s.Tokens) <= 4 && s.Has(" logement de fonction ", " loge par mon patron "):
			return "heberge_autre", true
		}
		return "", false
	case "situation":
		switch {
		case onlyOutOfWork(s), s.Has(" fin de droit ", " fin de droits ", " fin de mes droits ", " bout de droits ") && len(s.Numbers()) == 0:
			return "chomage", true
		case s.Has(" aidant ", " aidante ") && len(s.Tokens) <= 5:
			return "aucun", true
		}
		return "salaire", s.Has(" esat ") || s.Has(" saisonnier ", " saisonniere ", " saison ") && len(answer.MeaningOf(s)) == 1
	}
	return "", false
}

// onlyParted tells whether a text says that a couple is over, and nothing of another one: "veuve depuis 10 ans".
func onlyParted(s speech.Text) bool {
	ended := false
	for _, n := range answer.MeaningOf(s).LeftMarriage() {
		switch {
		case answer.Parted[n.Name] && !n.Denied:
			ended = true
		case n.Name[0] != '#':
			return false
		}
	}
	return ended
}

// OnlyRSA tells whether a text says that the person lives on the RSA, and no more: "rsa", "jsuis au rsa".
func OnlyRSA(text string) bool {
	s := speech.Read(speech.Clip(text))
	m := answer.MeaningOf(s)
	return !s.Question && len(s.Tokens) <= 8 && len(m) == 1 && m[0] == (answer.Notion{Name: "RSA"}) &&
		!s.Has(" demande ", " demander ", " voudrais ", " veux ", " veut ", " attends ", " droit ")
}

// onlyOutOfWork tells whether nothing but the unemployment benefit is spoken of, though it is still awaited or counted by the
// day: "j'attends le chômage", "30 euros par jour de Pôle emploi".
func onlyOutOfWork(s speech.Text) bool {
	named := false
	for _, n := range answer.MeaningOf(s) {
		switch {
		case n.Name == "CHOMAGE" && !n.Denied:
			named = true
		case n.Name[0] >= 'A' && n.Name[0] <= 'Z' && n.Name != "CHAQUE_JOUR" && n.Name != "CHAQUE_MOIS":
			return false
		}
	}
	return named
}

// GuessSum gives the sum of a month that a text most likely means, in cents, for a question: an unemployment benefit said by
// the day, a wage with what comes on top. It is to be said back, never taken.
func GuessSum(text, question string) (int64, bool) {
	s := speech.Read(speech.Clip(text))
	list := answer.FiguresOfMoney(s)
	switch {
	case s.Question || s.Strangers() > 3:
		return 0, false
	case question == "chomage_net" && len(list) == 1 && s.Has(" par jour ", " jour ", " journalier ") && list[0].Milli < 300_000:
		return list[0].Milli * daysPaid / 10, true
	case question == "salaire_net" && len(list) == 2 && s.Has(" prime ", " primes ") && s.Has(" et ", " plus ") && list[1].Milli < list[0].Milli && list[0].Milli >= answer.LeastRange:
		return (list[0].Milli + list[1].Milli) / 10, true
	}
	return 0, false
}

// daysPaid are the days for which the unemployment benefit is paid each month.
const daysPaid = 30

// withKin tells whether somebody says only that they live with parents, brothers or sisters, or flatmates: they are no
// couple, and no child is named.
func withKin(s speech.Text) bool {
	if !sharesHome.In(s.Clauses()) || s.HasAny(speech.Partners) || s.HasAny(speech.OwnChild) || len(s.Numbers()) > 0 || s.Has(" pas ", " plus ", " petit ", " petite ") {
		return false
	}
	for _, n := range answer.MeaningOf(s) {
		if n.Name[0] >= 'A' && n.Name[0] <= 'Z' && !kinIdeas[n.Name] {
			return false
		}
	}
	return true
}

var (
	sharesHome = phrase.Compile("vis|vi|vit|habite|suis|loge (toujours|encore) avec|chez (ma|mon|mes|un|une|des|la|le) mere|pere|maman|papa|parents|frere|freres|soeur|soeurs|amie|ami|amis|tante|oncle|cousin|cousine|grand", "vis|vi|vit|habite|suis|loge (toujours|encore) (en) (avec|chez) (ma|mon|mes|un|une|des|la|le) coloc|colocs|colocation|colocataire|colocataires", "avec ma|mon|mes mere|pere|maman|papa|parents|frere|freres|soeur|soeurs", "en colocation|coloc")
	kinIdeas   = speech.SetOf("MERE PERE PARENTS FRATRIE FAMILLE AMI COLOC GRANDS_PARENTS HEBERGE QUELQUUN PROCHE")
)
