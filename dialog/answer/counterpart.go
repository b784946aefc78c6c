package answer

import (
	"strings"

	"aufil/dialog/phrase"
	"aufil/dialog/speech"
)

// counterpart is what makes a yes or a no of a question that it does not repeat: who is behind is not up to date.
type counterpart struct{ asked, yes, no phrase.Set }

var counterparts = []counterpart{
	{phrase.Compile("a jour"), phrase.Compile("tout (est) paye|regle|payer", "rien a payer"), phrase.Compile("retard", "impaye*", "dois|doit|devons encore|des|un|deux|trois|plusieurs|2|3|4|5|6", "dette|dettes")},
	{phrase.Compile("recu|eu|vu"), phrase.Compile("bien recu", "recu hier|ce|lundi|mardi|mercredi|jeudi|vendredi|samedi"), phrase.Compile("pas|rien vu", "rien eu|recu|du tout")},
}

var (
	upToDate = phrase.Compile("a jour")
	behind   = phrase.Compile("pas|jamais|aucun|sans|zero __ retard", "pas|jamais|aucun|sans|aucune|zero __ impaye|impayes|dette|dettes")
)

// neverBehind tells whether a text denies that one is behind, where the question is whether one is up to date: it is no "no".
func neverBehind(s speech.Text, question string) bool {
	return question != "" && !s.Question && len(s.Tokens) <= 8 && behind.In(s.Clauses()) && upToDate.In(speech.Read(question).Clauses())
}

// byCounterpart reads an answer by what stands against, or for, the words of the question.
func byCounterpart(s speech.Text, question string) polarity {
	if question == "" || s.Question || len(s.Tokens) > 8 || s.Has(" mais ", " ou ", " avant ", " plus ") {
		return neutral
	}
	q := speech.Read(question).Clauses()
	told := s.Clauses()
	for _, c := range counterparts {
		if !c.asked.In(q) {
			continue
		}
		yesTold, noTold := c.yes.In(told), c.no.In(told)
		switch {
		case yesTold == noTold:
		case yesTold:
			return yes
		case !denies(s.Flat) && !s.Has(" aucun ", " aucune "), s.Has(" pas vu ", " pas recu "):
			return No // "jamais en retard" is up to date
		}
	}
	return neutral
}

// countsOwn reads how many children one has as whether one has any: "2 filles".
func countsOwn(s speech.Text, a Await) polarity {
	q := speech.Fold(a.Question)
	if !strings.HasPrefix(q, "avez-vous des enfants") && !strings.HasPrefix(q, "as-tu des enfants") || strings.Contains(q, "moins") || strings.Contains(q, "plus") || strings.Contains(q, " ans") ||
		s.Question || !s.HasAny(speech.ChildWords) || s.Has(" mais ", " pas ", " plus ", " ou ") || len(s.Tokens) > 6 {
		return neutral
	}
	switch v, ok := parseKind(s, Await{Kind: Nombre, Channel: a.Channel, Question: a.Question, Ref: a.Ref}); {
	case !ok || v.Unknown || v.Refused:
		return neutral
	case v.Low > 0:
		return yes
	}
	return No
}
