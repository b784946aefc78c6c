package remark

import (
	"aufil/dialog/answer"
	"aufil/dialog/phrase"
	"aufil/dialog/speech"
)

var someoneNew = phrase.Compile("maintenant|desormais|cette (c) (est) (pour) (une|un) autre personne|dame|monsieur|famille", "est pour une|un autre personne|dame|monsieur|famille", "pour quelqu un d autre", "autre personne|dame|monsieur (est) devant moi")

// AnotherPerson tells whether who answered for somebody now begins for somebody else: "maintenant c'est pour une autre dame".
func AnotherPerson(text string) bool {
	s := speech.Read(speech.Clip(text))
	return !s.Question && len(s.Tokens) <= 16 && someoneNew.In(s.Clauses())
}

// alsoFor opens the question whether it can be done for somebody else: "et pour mon frère", "pour ma mère aussi".
var alsoFor = phrase.Compile("et pour", "pour ma|mon|mes _ _ aussi|egalement", "pareil|aussi pour", "faire pour")

// alsoPartner asks of the other one of a couple, whose rights are those told: "et pour mon mari ?".
var alsoPartner = phrase.Compile("et|aussi (pour) mon|ma mari|femme|conjoint|conjointe|compagnon|compagne|copain|copine|epoux|epouse", "pour mon|ma mari|femme|conjoint|conjointe|compagnon|compagne|copain|copine|epoux|epouse", "mon|ma mari|femme|conjoint|conjointe|compagnon|compagne|copain|copine|epoux|epouse (il|elle) (aussi) (il|elle) (n) a (aussi) (pas) (le) droit|droits|quoi|rien", "mon|ma mari|femme|conjoint|conjointe|compagnon|compagne aussi")

// AsksPartner tells whether a text asks of no more than the rights of the husband, the wife or the partner.
func AsksPartner(text string) bool {
	s := speech.Read(speech.Clip(text))
	return len(s.Tokens) <= 12 && alsoPartner.In(s.Clauses()) && !s.Has(" mort ", " morte ", " travaille ", " gagne ", " touche ", " malade ", " parti ", " partie ", " numero ")
}

// AlsoFor tells for whom else somebody who has their answer asks. A child may be of the household: nothing is concluded.
func AlsoFor(text string) (answer.Relation, bool) {
	s := speech.Read(speech.Clip(text))
	words := s.Clauses()
	if len(s.Tokens) > 10 || !alsoFor.In(words) {
		return "", false
	}
	for _, r := range relationWords {
		if r.who != answer.Grown && r.who != answer.Client && r.patterns.In(words) {
			return r.who, true
		}
	}
	return "", false
}
