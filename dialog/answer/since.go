package answer

import (
	"aufil/dialog/speech"
)

// sinceThen tells whether a text only says since when: it is so, then.
func sinceThen(s speech.Text) bool {
	if !s.At(0).Is("depuis") || s.Question || len(s.Tokens) < 2 || len(s.Tokens) > 6 || denies(s.Flat) || s.Has(" mais ", " que ", " quand ") {
		return false
	}
	for _, t := range s.Tokens[1:] {
		_, clock := speech.Weekdays[singular(t.Text)]
		known := t.Class != speech.Word || t.Unit().Elapsed() || t.Unit() == speech.MonthName || speech.Months[t.Text] > 0 || speech.Numerals[t.Text] > 0 || clock || sinceWords[t.Text]
		if !known {
			return false
		}
	}
	return true
}

var sinceWords = speech.SetOf("le la l un une hier avant ce cette lundi dernier derniere debut fin deja oui ouais longtemps toujours peu an ans annee jour semaine mois plus de quelques plusieurs rentree ete")

// unwilling reads "je veux pas" and no more.
func unwilling(s speech.Text) bool {
	switch s.Flat {
	case " je veux pas ", " je ne veux pas ", " je n en veux pas ", " veux pas ", " je prefere pas ", " je tiens pas ", " j ai pas envie ", " pas envie ":
		return true
	}
	return false
}
