package remark

import (
	"slices"

	"aufil/dialog/answer"
	"aufil/dialog/phrase"
	"aufil/dialog/speech"
)

var relationWords = []struct {
	who      answer.Relation
	patterns phrase.Set
}{
	{answer.Elder, phrase.Compile("ma|mon|sa|son|notre grand mere|pere|maman", "ma|mon|sa mamie|papi|papy|mami|grandmere|grandpere|meme|pepe", "mes grands parents")},
	{answer.Mother, phrase.Compile("ma|sa|notre|la belle|vieille mere|maman", "ma|sa|notre|la mere|maman|belmere", "maman", "ma mere", "la mere de ma|mon")},
	{answer.Father, phrase.Compile("mon|son|notre|le beau|vieux pere|papa", "mon|son|notre|le pere|papa|beaupere", "papa", "mon pere", "le pere de ma|mon")},
	{answer.Parents, phrase.Compile("mes|ses|nos parents|vieux")},
	{answer.Grown, phrase.Compile("mon|ma|notre|son|sa fils|fille|gendre|enfant|bru")},
	{answer.Kin, phrase.Compile("ma|mon|sa|son soeur|frere|tante|oncle|cousine|cousin|niece|neveu|marine|marraine|parain")},
	{answer.Neighbour, phrase.Compile("ma|mon|un|une|la|le voisine|voisin")},
	{answer.Friend, phrase.Compile("un|une|mon|ma|des|la ami|amie|amis|pote|copine|copain|collegue|conaisance|connaissance")},
	{answer.Client, phrase.Compile("une|un|la|le|cette dame|monsieur|personne|famille|patient|patiente|beneficiaire|usager|usagere|resident|residente|habitant|habitante|jeune", "quelqu un", "mme|mr|madame|monsieur qui")},
}

// behalves are the ways to say that one speaks for another.
var behalves = phrase.Compile(`
	c est (pas) (moi) pour
	sera pour
	est pour (aider) ma|mon|mes|un|une|la|le|quelqu
	demande|demander|ecris|apele|appelle|apel|remplis|reponds|repond|contacte|envoie|fais|faire|viens pour
	renseigne|renseigner|renseigne|apele pour
	aide|acompagne|asiste|accompagne|represente (en) (ce) (moment) ma|mon|mes|un|une|le|la|cette|quelqu
	suis (en) (ce) (moment) mes|cette|quelqu
	a la place de
	au nom de
	demarche|demarches|dossier|aide|aides|droits pour|de ma|mon|mes|un|une|la|le|quelqu
	pas pour moi
	bonjour pour ma|mon|mes|un|une
	m ocupe de
`)

// ofTrade are those whose work is to help others.
var ofTrade = phrase.Compile(`
	suis (une|un|l|la|le) asistante|asistant social|sociale|familiale
	suis (une|un|l|la|le) (la) travailleur|travailleuse|travaileur|travaileuse social|sociale
	suis (une|un|l|la|le) mediatrice|mediateur|educatrice|educateur|benevole|conseillere|conseiler|conseilere|conseiller|auxiliaire|infirmiere|infirmier|tutrice|tuteur|curatrice|curateur|avs|ecrivain|intervenante|intervenant
	travaille|bosse|suis (a|au|en|chez|pour) (le|la|l) (un|une) ccas|france service*|mdph|asociation|foyer|hopital|mision|secours|mairie
	acompagne une|un|la|le|cette dame|monsieur|personne|famille|jeune
`)

// aideAtHome is a trade too, and of many who write for themselves.
var aideAtHome = phrase.Compile("suis (une|un) aide a domicile")

var forMyself = phrase.Compile("c est (bien) pour moi", "pour moi meme", "pour moi maintenant", "maintenant (c) (est) (pour) moi", "non pour moi", "moi meme")

// ParseBehalf reads for whom somebody answers: "c'est pour ma mère", "j'aide mon voisin", "je suis médiatrice".
func ParseBehalf(text string) (answer.Relation, bool) {
	s := speech.Read(speech.Clip(text))
	words := s.Clauses()
	if len(words) == 0 || len(words) > 30 {
		return "", false
	}
	if forMyself.In(words) && !s.Has(" pas ") {
		return answer.Self, true
	}
	if behalves.In(words) && !caresFor(s) && !s.Has(" divorce ", " conge ", " chez ma ", " chez mon ", " chez mes ", " chez une ", " chez un ") {
		for _, r := range relationWords {
			if r.patterns.In(words) {
				return r.who, r.who != answer.Grown || !ofPupils.In(words) && !namesMinor(s)
			}
		}
	}
	if aideAtHome.In(words) && s.Has(" pour ", " accompagne ", " dame ", " monsieur ", " personne ", " famille ") {
		return answer.Client, true
	}
	if ofTrade.In(words) && s.Has(" pour ", " accompagne ", " aide ", " mediatrice ", " mediateur ", " benevole ", " dame ", " monsieur ", " personne ", " famille ", " social ", " sociale ", " ccas ") {
		return answer.Client, true
	}
	if isCaseNotes(s) {
		return answer.Client, true
	}
	return "", false
}

// ofPupils are matters of children of the home: who asks for their child's grant speaks for themselves.
var ofPupils = phrase.Compile("bourse|bourses|cantine|rentre|ecole|college|lycee|colonie|colo|creche|nourice|nounou|aeh|aeeh|scolaire*", "pas sport")

// namesMinor tells whether an age is said that is no grown child's: "c'est pour mon fils de 8 ans".
func namesMinor(s speech.Text) bool {
	return slices.ContainsFunc(s.Numbers(), func(n speech.Number) bool {
		u, _ := s.UnitAfter(n)
		return u == speech.Month || u == speech.Year && n.Milli < answer.YoungestAdult*1000
	})
}

// SaysTrade tells whether a text says what the one who helps does for a living: it is nothing of the person who is helped.
func SaysTrade(text string) bool {
	words := speech.Read(speech.Clip(text)).Clauses()
	return ofTrade.In(words) || aideAtHome.In(words)
}

// FirstPerson writes what is said of somebody else as they would say it: "elle a 2 enfants" is "j'ai 2 enfants".
func FirstPerson(text string) string {
	s := speech.Read(speech.Clip(text))
	switch from := kinNotes(s); {
	case isCaseNotes(s):
		s = speech.Read(withoutTitle(s))
	case from > 0: // "ma mère a 82 ans"
		s = speech.Settle(append([]speech.Token{{Text: "elle", Raw: "elle"}}, s.Tokens[from:]...))
	}
	tokens := make([]speech.Token, 0, len(s.Tokens)+2)
	for i, t := range s.Tokens {
		if forWhom(s, i) || forWhom(s, i-1) || forWhom(s, i-2) {
			continue
		}
		if t.Class != speech.Word {
			tokens = append(tokens, t)
			continue
		}
		switch t.Text {
		case "elle", "il":
			if s.At(i + 1).Is("y") { // "il y a"
				break
			}
			t.Text = "je"
			if next := s.At(i + 1); next.Is("a") || next.Is("avait") || next.Is("habite") || next.Is("en") {
				t.Text = "j"
			}
		case "a":
			if subject(s.At(i-1)) || s.At(i-1).Is("n") && subject(s.At(i-2)) {
				t.Text = "ai"
			}
		case "est":
			if subject(s.At(i - 1)) {
				t.Text = "suis"
			}
		case "vit":
			t.Text = "vis"
		case "touche", "travaille", "gagne", "habite":
		case "percoit":
			t.Text = "percois"
		case "recoit":
			t.Text = "recois"
		case "dort":
			t.Text = "dors"
		case "son":
			t.Text = "mon"
		case "sa":
			t.Text = "ma"
		case "ses":
			t.Text = "mes"
		}
		tokens = append(tokens, t)
	}
	return answer.Written(tokens)
}

// forWhom tells whether "pour ma voisine" stands at i: it says for whom one speaks, and nothing of them.
func forWhom(s speech.Text, i int) bool {
	return s.At(i).Is("pour") && (s.At(i+1).Is("ma") || s.At(i+1).Is("mon") || s.At(i+1).Is("une") || s.At(i+1).Is("un")) && speech.Beneficiaries[s.At(i+2).Text]
}

func subject(t speech.Token) bool { return t.Is("elle") || t.Is("il") }

// caresFor tells whether who looks after somebody speaks of their own life: "je m'occupe de ma mère, j'ai arrêté de travailler".
func caresFor(s speech.Text) bool {
	return looksAfter.In(s.Clauses()) && (s.Has(" j ai ", " je travaille ", " je touche ", " je suis ", " je bosse ", " jai ", " je peux ", " je gagne ", " mon travail ", " mon boulot ") || ownLife.In(s.Clauses())) &&
		!s.Has(" pour elle ", " pour lui ", " ses droits ", " ses papiers ", " ses demarches ", " son dossier ")
}

var (
	looksAfter = phrase.Compile("ocupe de|d", "aidant|aidante")
	ownLife    = phrase.Compile("ai|jai arete|quite|plus|perdu", "travaille plus|pas")
)
