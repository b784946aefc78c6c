package remark

import (
	"aufil/dialog/speech"
)

// wonderings are the verbs of who wants to know whether something is so: "je voudrais savoir si j'ai droit à une aide".
var wonderings = speech.SetOf("savoir voir demander demande connaitre regarder verifier comprendre dire")

// withoutWondering leaves out what somebody wants to know, up to the end of the clause: it states nothing, and what stands beside
// it does.
func withoutWondering(s speech.Text) speech.Text {
	var kept []speech.Token
	for i := 0; i < len(s.Tokens); i++ {
		if !s.Tokens[i].In(wonderings) || !s.At(i+1).Is("si") && !s.At(i+1).Is("a") && !s.At(i+1).Is("ce") {
			if kept != nil {
				kept = append(kept, s.Tokens[i])
			}
			continue
		}
		if kept == nil {
			kept = append([]speech.Token{}, s.Tokens[:i]...)
		}
		for i+1 < len(s.Tokens) && s.Tokens[i+1].Class != speech.Mark {
			i++
		}
	}
	if kept == nil {
		return s
	}
	return speech.Settle(kept)
}
