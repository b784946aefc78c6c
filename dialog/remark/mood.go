package remark

import (
	"strings"

	"aufil/dialog/phrase"
	"aufil/dialog/speech"
)

// Mood is how a person feels, told where an answer was awaited: it is heard before the question comes again.
type Mood string

// The moods.
const (
	Angry Mood = "colere"  // "vous servez à rien"
	Worn  Mood = "epuise"  // "je suis crevée"
	Away  Mood = "absence" // "désolé j'étais à l'hôpital"
)

// Moods lists all.
var Moods = []Mood{Angry, Worn, Away}

var moodWords = []struct {
	mood     Mood
	patterns phrase.Set
}{
	{Angry, phrase.Compile(`
		ser|sert|servez|serts|serves a rien
		c|est (est) (vraiment|trop|tout|completement|de) (la) nul|nule|pourri|naze|debile|merde|merdique
		votre|ton truc|machin|robot|service (est|c) (vraiment) nul|pourri|naze|debile|merdique
		foutage de gueule
		pas (parler|repondre) a|avec une|un|des machine|machines|robot|robots|ordinateur|repondeur
		de|ta|votre|vos gueule|gueules|tronche
		bande|tas de|d cons|nuls|nazes|voleurs|branleurs|abrutis|incapables|debiles|idiots|clowns
		vas|va|alez te|vous faire
		nique*|fdp|ntm|enfoire*|conard*|conasse|abruti|abrutis|salop*
		votre|ton|ce truc|machin|robot (ne) marche pas
		(ca|sa) marche pas votre|ton truc
		(etes|es) cons|con|debile|debiles|bete|betes ou quoi
		etes|es (tous|vraiment) (des) voleurs|cons|nuls|incapables|conards|menteurs
		putain|bordel|merde
		vous|tu (vous|te) fichez|foutez|moquez|moque|fous|fou de moi|nous|gens|monde
		incompetent|incompetents|connard|connards|encules|batards|salopards
		toujours|encore les|la memes|meme questions|question
		ai deja (tout) dit|repondu|ecrit
		marre|mare de vos|tes|ces|toutes|repondre|repeter
		marre|mare (de) (toutes) (vos|ces|tes) questions|repeter
		bol de vos|ces questions
	`)},
	{Worn, phrase.Compile(`
		suis|sui|jsuis|chui|jsui|chuis (trop|tellement|vraiment|tres|mort|morte) (de) creve|crevee|epuise|epuisee|fatigue|fatiguee|lessive|lessivee|depasse|depassee
		suis|sui|jsuis|chui|jsui|chuis (completement) a bout
		mal a la tete
		je|j pleure|pleures|pleurer
		arete|peux|peut pas (de|m) (empecher) (de) pleurer
		suis|sui|jsuis|chui|jsui|chuis en larmes|pleurs
		je craque
		peux|peut|peu plus
	`)},
	{Away, phrase.Compile(`
		desole|desolee|dsl|pardon|excusez|excuse (moi) (de|du|pour) (le|mon|la) retard|absence
		etais|etai|jetais|jetai (a|en) (l|la|le) hopital|lhopital|malade|voyage|clinique|urgences|deplacement|hospitalise|hospitalisee
		sors|sort|sortie|sorti|rentre (juste) de (l|la) hopital|lhopital|clinique
		pas pu repondre|ecrire
	`)},
}

// MoodIn finds how a person feels. It is asked only of a text that answers nothing.
func MoodIn(text string) (Mood, bool) {
	words := speech.Read(speech.Clip(text)).Clauses()
	if len(words) > 30 {
		return "", false
	}
	for _, m := range moodWords {
		if m.patterns.In(words) {
			return m.mood, true
		}
	}
	return "", false
}

// Puzzled reads "je ne comprends pas", in any language: what is asked is not clear, as against "aide".
func Puzzled(text string) bool {
	folded := " " + speech.Fold(text)
	for _, stem := range puzzled {
		if strings.Contains(folded, stem) {
			return true
		}
	}
	return false
}

// puzzled are stems of "understand" and "mean", without their signs.
var puzzled = []string{" compren", " compri", " conpren", " comprand", " understand", " undrstand", " mean", " entiend", " entend", " perceb", " inteleg", " inseamna", " anlam",
	" понима", " понял", " розумі", " зрозумі", " ponima", " ponya", " rozumi", "فهم", " fhem", " fahem", " nfhem"}

var callsOut = phrase.Compile("vous|tu etes|es (toujours|encore) la", "a|ya quelqu|quelqun|persone", "allo", "repondez", "est encore|trop|long long", "quand (est) (ce) (que) vous|elle|on|la", "combien de temps")

// CallsOut reads who asks whether anybody is there: "vous êtes là ?", "allo".
func CallsOut(text string) bool {
	s := speech.Read(speech.Clip(text))
	return strings.Trim(text, "? ") == "" && text != "" || callsOut.In(s.Clauses())
}
