// Package remark reads what a text tells of its own accord, whatever was asked: for whom one answers, what happened in a life,
// a feeling, a wish, a fact beside the answer.
package remark

import (
	"aufil/dialog/answer"
	"aufil/dialog/phrase"
	"aufil/dialog/speech"
)

// questions are how people ask, behind what they tell of themselves: "j'ai 3 enfants, j'ai droit à quoi ?".
var questions = phrase.Compile(`
	ai (je) (le) (des) droit|droits
	aurais|aurai (je) (le) (des) droit|droits
	est ce qu|que
	qu est ce
	c est quoi
	(il) y a quoi
	puis je
	je peux avoir|toucher|demander|pretendre|faire
	peut on|avoir
	on peut avoir|toucher|demander|faire
	quel|quelle|quels|quelles
	que faire|dois|puis
	je fais quoi|comment
	comment
	combien
	a quoi
	pouvez vous
	vous pouvez
	est il posible
	dois je
	faut il
	pourquoi
`)

// Statement is what a text tells before it asks: "j'ai 22 ans, je vis chez ma mère, j'ai droit à quoi ?" tells an age and a
// home. It is the whole of a text that asks nothing, and empty when nothing is told.
func Statement(text string) string { return leading(text, 3) }

// Lead is the same, however short it is: "380, et j'ai droit à l'apl ?" tells a rent.
func Lead(text string) string { return leading(text, 1) }

func leading(text string, least int) string {
	s := speech.Read(speech.Clip(text))
	if !s.Question && !answer.QuestionsBack(s) {
		return text
	}
	words := make([]string, len(s.Tokens))
	for i, t := range s.Tokens {
		if t.Class != speech.Mark {
			words[i] = phrase.Single(t.Text)
		}
	}
	for i := range words {
		if words[i] == "" || !questions.At(words, i) {
			continue
		}
		start := s.Tokens[:i]
		for len(start) > 0 && start[len(start)-1].Class == speech.Word && beforeAsking[start[len(start)-1].Text] {
			start = start[:len(start)-1]
		}
		if rest := speech.Settle(start); len(start) >= least && !rest.Question && !answer.QuestionsBack(rest) {
			return answer.Written(start)
		}
		return ""
	}
	return ""
}

// beforeAsking are words that lead to a question.
var beforeAsking = speech.SetOf("j je et mais alors donc du coup svp n est a quoi il")

var papers = phrase.Compile("pas|sans|plus (de) (mes) papier|papiers", "titre|carte|cartes (de) sejour", "recepise", "demande|demandeur|demandeuse d asile", "refugie*", "visa", "sans papier|papiers", "prefecture", "suis etranger|etrangere", "arive|arivee en france")

// Abroad tells whether a text speaks of papers to live in France: no right is sure before it is known which.
func Abroad(text string) bool { return papers.In(speech.Read(speech.Clip(text)).Clauses()) }
