package remark

import (
	"aufil/dialog/answer"
	"aufil/dialog/phrase"
	"aufil/dialog/speech"
)

// Unborn tells whether a text speaks of a child who is to be born: "un bébé à naître", "il va naître en août", "enceinte de
// mon premier". No such child lives with anybody yet.
func Unborn(text string) bool {
	s := speech.Read(speech.Clip(text))
	if s.Question || otherActor.In(s.Clauses()) || pregnantNo.In(s.Clauses()) {
		return false
	}
	return unborn(s)
}

func unborn(s speech.Text) bool {
	if toBeBorn.In(s.Clauses()) || answer.FirstAwaited(s) {
		return true
	}
	for i, t := range s.Tokens {
		if speech.ChildWords[t.Text] && answer.UnbornAt(s, i) {
			return true
		}
	}
	return false
}

// toBeBorn is said of a birth to come, whoever is named.
var toBeBorn = phrase.Compile("va|vont|doit|devrait bientot|naitre naitre|bientot", "va|vont|doit|devrait|a naitre", "naitra|naitront", "pas encore ne|nee|nes|la", "enceinte de __ mois|semaines", "suis|sui enceinte", "en atend* (bientot) un|une|1|autre")
