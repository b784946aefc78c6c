package remark

import (
	"aufil/dialog/phrase"
	"aufil/dialog/speech"
)

// leaving are the words of who takes leave of the results, and asks nothing more; one of leavingCore must be said.
var (
	leaving     = speech.Union(thanked, speech.SetOf("fin fini finis finir fine termine terminer non nan au revoir aurevoir bye ciao ca ira va suffit rien d autre besoin plus pas je j ai n ne on arrete la c etait infiniment enormement grand bon courage a bientot adieu salut de l du les vous m avez aide aidee avoir information informations infos renseignement renseignements renseigne conseils tres bien fait que et oui tant mieux heureux jour jours fete noel pareillement egalement service patience temps ecoute elle il ils dit dis remercie remercient"))
	leavingCore = speech.SetOf("fin fini finir termine terminer merci mercii mersi mci thx thanks non nan ok revoir aurevoir bye ciao adieu suffit remercie remercient")
)

// TakesLeave tells whether a text is nothing but leave taken: "fin", "merci beaucoup", "non c'est tout". What begins so and goes
// on is none: "fin de droits", "finalement envoyez-moi la liste".
func TakesLeave(text string) bool {
	s := speech.Read(speech.Clip(text))
	core := false
	for _, t := range s.Tokens {
		switch {
		case t.Class == speech.Mark && t.Text != "?":
		case t.Class != speech.Word || !leaving[t.Text]:
			return false
		}
		core = core || t.Class == speech.Word && leavingCore[t.Text]
	}
	return core && !s.Has(" fin de ", " pas fini ", " pas termine ", " fin du ", " besoin d aide ", " plus d information ", " plus d informations ", " plus de renseignements ")
}

var listByText = phrase.Compile(`
	envoye*|envoi|mete*|done*|expedie*|transmet*|recevoir|avoir|veux|voudrais|prefere|peux|pouvez (m|me|le|la|les|moi) (la|une|le|ma|cette|tout) (liste|tout|ca|cela|recapitulatif|resume) (par|en|sur|un) (mon|le) sms|texto|message|telephone|portable
	par sms|texto|message
	en sms|texto|message
`)

// WantsText tells whether the list is asked for by SMS: "envoyez-moi la liste par SMS".
func WantsText(text string) bool {
	s := speech.Read(speech.Clip(text))
	return listByText.In(s.Clauses()) && !s.Has(" pas ", " deja ", " recu ")
}

var notNoted = phrase.Compile(`
	pas (tout|encore|bien) (eu) (le) (temps) (de) (pu) note|notee|noter|ecrit|ecrire|marque|marquer
	redonez|redites|repetez|redone|redis (moi) (le|la|les) numero|numeros|liste|adresse
	prends|cherche (de) (quoi) (noter) (un) stylo|crayon|papier
	atend* je|j (que) note|ecris|marque|prends
`)

// NotNoted reads who writes down and has not had the time: "attendez, j'ai pas noté".
func NotNoted(text string) bool {
	s := speech.Read(speech.Clip(text))
	return len(s.Tokens) <= 14 && notNoted.In(s.Clauses())
}
