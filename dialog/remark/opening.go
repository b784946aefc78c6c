package remark

import (
	"aufil/dialog/answer"
	"aufil/dialog/phrase"
	"aufil/dialog/speech"
)

// comesFor are what somebody says who has come for what we do, and says nothing of themselves yet.
var comesFor = phrase.Compile(`
	savoir|connaitre|voir|demander|calculer|trouver (a) (si) (quoi|quels|quelles|que|mes|les|aux) (j|je) ai|avais|aurais|aurai droit|droits
	savoir|connaitre|voir|demander|calculer|trouver (sur) (quoi|quels|quelles|que) (sont) mes|aux|les|des|quels|quelles droit|droits|aide|aides
	a|aux quoi|quel|quelles|quels|quelle (aide|aides|droit|droits) (est) (ce) (que) (j|je|on) ai|a|avais|aurais (je) (t) (on) droit
	si j|je ai|avais|aurais|peux|pourrais (je) (avoir) (le) (a) (droit) (a|avoir|toucher) quelque|des|une|aux|aide|aides
	(ai) droit a quoi|quelque
	(m|nous) a|ai|avons|ont|avez donne|trouve|eu|vu|laisse (ce|votre|le) numero|affiche|papier|flyer|carte
	(vous|te|t) appelle|appel|telephone|ecris|contacte pour (savoir|voir|connaitre) (mes|les|des) droit|droits|aide|aides
	(besoin|cherche|voudrais|veux|aimerais) (d|des|une|un|de) (l) aide|aides|renseignement|renseignements|information|informations|conseil
`)

// Opens tells whether a text is such an opening: "allô bonjour, je voudrais savoir à quoi j'ai droit".
func Opens(lang, text string) bool {
	if g := answer.TongueOf(lang); g != nil {
		text, _ = g.ToFrench(speech.Clip(text))
	}
	words := speech.Read(speech.Clip(text)).Clauses()
	return len(words) <= 24 && comesFor.In(words)
}

// agreed are the words of who is only ready to begin, as a whole text; one of readyCore, or a yes, must be said.
var (
	agreed    = speech.SetOf("de je j veux voudrais bien allons allez y va vas on est c parti bon s il vous te plait merci volontiers avec plaisir accord d daccord ok okay dac go alors donc ben bah pas probleme moi suis pret prete commencons commencez")
	readyCore = speech.SetOf("bien allons allez vas volontiers plaisir accord daccord ok okay dac go parti bon pret prete commencons commencez")
)

// Agrees tells whether a text is nothing but that: "oui je veux bien", "allez-y", "ok c'est parti".
func Agrees(text string) bool {
	s := speech.Read(speech.Clip(text))
	ready := false
	for _, t := range s.Tokens {
		if t.Class == speech.Digits || t.Class == speech.Word && !agreed[t.Text] && !speech.YesWords[t.Text] {
			return false
		}
		ready = ready || readyCore[t.Text] || speech.YesWords[t.Text]
	}
	return ready && !s.Question && (!s.Has(" pas ") || s.Has(" pas de probleme "))
}

var ofRights = phrase.Compile("droit|droits|aide|aides|bourse|alocation|alocations|caf|msa|mutuelle|cmu|rsa|apl|aah|retraite|loyer|dossier|renseignement|renseignements", "aret (de) maladie|travail")

// ComesForRights tells whether a text that says more than we understand is at least of what we do.
func ComesForRights(text string) bool {
	return ofRights.In(speech.Read(speech.Clip(text)).Clauses()) && !answer.Alarming(text)
}
