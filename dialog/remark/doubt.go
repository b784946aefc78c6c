package remark

import (
	"aufil/dialog/phrase"
	"aufil/dialog/speech"
)

// doubts are how people ask whom they write to, or say that they do not trust it.
var doubts = phrase.Compile(`
	arnaque*
	c|s est (une) (un) fake|spam|pirate|piratage|escroquerie
	qui etes vous
	vous etes|est qui
	c est qui
	t es qui
	tu es qui
	es|etes tu|vous un robot
	c est (un|une) robot|bot|machine|ia
	(t|tu|vous) es|etes (un|une) robot|bot|machine|humain|humaine|ia
	une vraie|vrai personne qui
	parle a un robot
	donne|donerai pas mes|mon infos|donees|informations|numero
	confiance
	vous faites quoi de mes|mon donees|infos|reponses|numero
	mes donees|infos|reponses (elles) vont ou
`)

// Doubts tells whether a text asks who is at the other end.
func Doubts(text string) bool {
	s := speech.Read(speech.Clip(text))
	return len(s.Tokens) <= 12 && doubts.In(s.Clauses())
}
