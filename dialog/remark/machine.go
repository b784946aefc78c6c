package remark

import (
	"strings"

	"aufil/dialog/answer"
	"aufil/dialog/phrase"
	"aufil/dialog/speech"
)

// Dangers lists the dangers that ParseDanger finds.
var Dangers = []answer.Danger{answer.Suicide, answer.Violence, answer.SansAbri, answer.UrgenceVitale, answer.Enfant, answer.Faim}

var autoPatterns = phrase.Compile(`
	reponse|message automatique
	automatiquement reponse|repond|envoye
	(suis) actuelement|actuellement absent*|indisponible
	absent|absente jusqu|jusque
	absent|absente de mon bureau
	absent|absente du bureau
	out of ofice
	automatic|auto reply|response|repondeur
	ne|pas _ repondre a ce|cet mesage|numero|sms
	ce numero n est|pas surveille|attribue|consulte
	nous (vous) repondrons|recontacterons|rapelerons (dans) les|des|dans
	nous avons bien recu votre mesage|demande
	votre mesage a (bien) ete recu|enregistre|transmis
	merci de votre mesage __ repond*|recontact*|rapel*
	conduis __ rapel*
	suis en train de conduire
	suis au volant
	(suis) en reunion __ rapel*
	vous rapel* des que
	ceci est un mesage
	boite vocale|mesagerie
	do not reply
	unsubscribe
`)

// AutoReply tells the texts that a telephone or a mailbox sends by itself: "je suis absente jusqu'au 12", "je conduis,
// je vous rappelle plus tard".
func AutoReply(text string) bool {
	s := speech.Read(speech.Clip(text))
	return len(s.Tokens) >= 3 && autoPatterns.In(s.Clauses())
}

// Echoes tells whether a text holds our own words. Short ones prove nothing: a person may say them too.
func Echoes(text, ours string) bool {
	ours = strings.TrimSpace(speech.Fold(ours))
	return len(ours) >= 25 && strings.Contains(speech.Fold(text), ours)
}
