package remark

import (
	"regexp"

	"aufil/dialog/phrase"
	"aufil/dialog/speech"
)

var (
	paperEnds  = phrase.Compile("fini|finit|finis|termine|expire|expirera|valable|valide|validite|valables (jusqu|jusque|jusk) en|au|a|le|fin|20*", "jusqu|jusque en|au|a|fin", "renouvele* en|dans|le")
	paperWaits = phrase.Compile("en (cours) (d) atente", "demande (est|toujours) en cours|atente|instruction", "atend* (la|le|une|ma|mon|l) reponse|decision|rendez|rdv|carte|titre|prefecture|papiers|ofpra|cnda", "pas encore (eu|recu) (la|le|ma|mon|de) reponse|carte|titre|papiers", "regularisation")
)

// PaperEnds tells whether a text says until when a residence card runs, and not since when there is one: "ma carte finit en
// 2028".
func PaperEnds(text string) bool {
	s := speech.Read(speech.Clip(text))
	return paperEnds.In(s.Clauses()) && !s.Has(" depuis ", " ca fait ")
}

// PaperWaits tells whether who is asked for how long they have had papers waits for a decision: "en attente".
func PaperWaits(text string) bool { return paperWaits.In(speech.Read(speech.Clip(text)).Clauses()) }

// PaperNever tells whether they say that they never had any.
func PaperNever(text string) bool { return paperNever.MatchString(speech.Plain(speech.Clip(text))) }

var paperNever = regexp.MustCompile(`\bjamais eu\b|\bpas encore eu\b|^j en ai (pas|jamais)\b`)
