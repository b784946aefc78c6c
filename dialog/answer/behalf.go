package answer

import (
	"slices"

	"aufil/dialog/answer/phrase"
)

// Relation is for whom somebody answers.
type Relation string

// The relations. Self: the person speaks for themselves again.
const (
	Self      Relation = "moi"
	Mother    Relation = "mere"
	Father    Relation = "pere"
	Parents   Relation = "parents"
	Elder     Relation = "grand_parent"
	Grown     Relation = "enfant"
	Kin       Relation = "famille"
	Neighbour Relation = "voisin"
	Friend    Relation = "ami"
	Client    Relation = "accompagne" // of a social worker, a mediator, a volunteer
)

// Relations lists all but Self.
var Relations = []Relation{Mother, Father, Parents, Elder, Grown, Kin, Neighbour, Friend, Client}

var relationWords = []struct {
	who      Relation
	patterns phrase.Set
}{
	{Elder, phrase.Compile("ma|mon|sa|son|notre grand mere|pere|maman", "ma|mon|sa mamie|papi|papy|mami|grandmere|grandpere|meme|pepe", "mes grands parents")},
	{Mother, phrase.Compile("ma|sa|notre|la belle|vieille mere|maman", "ma|sa|notre|la mere|maman|belmere", "maman", "ma mere", "la mere de ma|mon")},
	{Father, phrase.Compile("mon|son|notre|le beau|vieux pere|papa", "mon|son|notre|le pere|papa|beaupere", "papa", "mon pere", "le pere de ma|mon")},
	{Parents, phrase.Compile("mes|ses|nos parents|vieux")},
	{Grown, phrase.Compile("mon|ma|notre|son|sa fils|fille|gendre|enfant|bru")},
	{Kin, phrase.Compile("ma|mon|sa|son soeur|frere|tante|oncle|cousine|cousin|niece|neveu|marine|marraine|parain")},
	{Neighbour, phrase.Compile("ma|mon|un|une|la|le voisine|voisin")},
	{Friend, phrase.Compile("un|une|mon|ma|des|la ami|amie|amis|pote|copine|copain|collegue|conaisance|connaissance")},
	{Client, phrase.Compile("une|un|la|le|cette dame|monsieur|personne|famille|patient|patiente|beneficiaire|usager|usagere|resident|residente|habitant|habitante|jeune", "quelqu un", "mme|mr|madame|monsieur qui")},
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
func ParseBehalf(text string) (Relation, bool) {
	s := read(clip(text))
	words := s.clauses()
	if len(words) == 0 || len(words) > 30 {
		return "", false
	}
	if forMyself.In(words) && !s.has(" pas ") {
		return Self, true
	}
	if behalves.In(words) && !s.caresFor() && !s.has(" divorce ", " conge ", " chez ma ", " chez mon ", " chez mes ", " chez une ", " chez un ") {
		for _, r := range relationWords {
			if r.patterns.In(words) {
				return r.who, r.who != Grown || !ofPupils.In(words) && !s.namesMinor()
			}
		}
	}
	if aideAtHome.In(words) && s.has(" pour ", " accompagne ", " dame ", " monsieur ", " personne ", " famille ") {
		return Client, true
	}
	if ofTrade.In(words) && s.has(" pour ", " accompagne ", " aide ", " mediatrice ", " mediateur ", " benevole ", " dame ", " monsieur ", " personne ", " famille ", " social ", " sociale ", " ccas ") {
		return Client, true
	}
	return "", false
}

// ofPupils are matters of children of the home: who asks for their child's grant speaks for themselves.
var ofPupils = phrase.Compile("bourse|bourses|cantine|rentre|ecole|college|lycee|colonie|colo|creche|nourice|nounou|aeh|aeeh|scolaire*", "pas sport")

// namesMinor tells whether an age is said that is no grown child's: "c'est pour mon fils de 8 ans".
func (s said) namesMinor() bool {
	return slices.ContainsFunc(s.numbers(), func(n number) bool {
		u, _ := s.unitAfter(n)
		return u == month || u == year && n.milli < youngestAdult*1000
	})
}

// SaysTrade tells whether a text says what the one who helps does for a living: it is nothing of the person who is helped.
func SaysTrade(text string) bool {
	words := read(clip(text)).clauses()
	return ofTrade.In(words) || aideAtHome.In(words)
}

// FirstPerson writes what is said of somebody else as they would say it: "elle a 2 enfants" is "j'ai 2 enfants".
func FirstPerson(text string) string {
	s := read(clip(text))
	tokens := make([]token, 0, len(s.tokens)+2)
	for i, t := range s.tokens {
		if s.forWhom(i) || s.forWhom(i-1) || s.forWhom(i-2) {
			continue
		}
		if t.class != word {
			tokens = append(tokens, t)
			continue
		}
		switch t.text {
		case "elle", "il":
			if s.at(i + 1).is("y") { // "il y a"
				break
			}
			t.text = "je"
			if next := s.at(i + 1); next.is("a") || next.is("avait") || next.is("habite") || next.is("en") {
				t.text = "j"
			}
		case "a":
			if subject(s.at(i-1)) || s.at(i-1).is("n") && subject(s.at(i-2)) {
				t.text = "ai"
			}
		case "est":
			if subject(s.at(i - 1)) {
				t.text = "suis"
			}
		case "vit":
			t.text = "vis"
		case "touche", "travaille", "gagne", "habite":
		case "percoit":
			t.text = "percois"
		case "recoit":
			t.text = "recois"
		case "dort":
			t.text = "dors"
		case "son":
			t.text = "mon"
		case "sa":
			t.text = "ma"
		case "ses":
			t.text = "mes"
		}
		tokens = append(tokens, t)
	}
	return written(tokens)
}

// forWhom tells whether "pour ma voisine" stands at i: it says for whom one speaks, and nothing of them.
func (s said) forWhom(i int) bool {
	return s.at(i).is("pour") && (s.at(i+1).is("ma") || s.at(i+1).is("mon") || s.at(i+1).is("une") || s.at(i+1).is("un")) && beneficiaries[s.at(i+2).text]
}

// beneficiaries are the persons for whom somebody answers.
var beneficiaries = setOf("voisine voisin mere pere maman papa grand tante oncle amie ami soeur frere belle fille fils dame monsieur copine copain cousine cousin niece neveu personne")

func subject(t token) bool { return t.is("elle") || t.is("il") }

// caresFor tells whether who looks after somebody speaks of their own life: "je m'occupe de ma mère, j'ai arrêté de travailler".
func (s said) caresFor() bool {
	return looksAfter.In(s.clauses()) && (s.has(" j ai ", " je travaille ", " je touche ", " je suis ", " je bosse ", " jai ", " je peux ", " je gagne ", " mon travail ", " mon boulot ") || ownLife.In(s.clauses())) &&
		!s.has(" pour elle ", " pour lui ", " ses droits ", " ses papiers ", " ses demarches ", " son dossier ")
}

var (
	looksAfter = phrase.Compile("ocupe de|d", "aidant|aidante")
	ownLife    = phrase.Compile("ai|jai arete|quite|plus|perdu", "travaille plus|pas")
)
