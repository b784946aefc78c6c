package remark

import (
	"strings"

	"aufil/dialog/answer"
	"aufil/dialog/phrase"
	"aufil/dialog/speech"
)

// ParseBehalfIn reads for whom somebody answers, in a language or in French.
func ParseBehalfIn(lang, text string) (answer.Relation, bool) {
	text = speech.Clip(text)
	g := answer.TongueOf(lang)
	if g == nil {
		return ParseBehalf(text)
	}
	who, found := answer.Relation(""), false
	answer.EachTongue(text, func(in *answer.Tongue, words []string) bool {
		if in == g && !found {
			who, found = speaksFor(g, words)
		}
		return !found
	})
	if !found && asksFor.In(speech.Read(text).Clauses()) { // French amid the language, and in whole
		return ParseBehalf(text)
	}
	return who, found
}

// asksFor are the turns of French that no other language has.
var asksFor = phrase.Compile("c est (pas) pour", "ecris pour", "demande pour", "apele|appelle pour")

func speaksFor(g *answer.Tongue, words []string) (answer.Relation, bool) {
	if len(words) > 30 {
		return "", false
	}
	told := g.Behalf.Amid.Lists(words)
	if told.Has(answer.ForSelf) {
		return answer.Self, true
	}
	rest := pastGreeting(g, words)
	g.Behalf.Whole.Each(rest, 0, func(list, end int) bool {
		if end == len(rest) || end == len(rest)-1 && rest[end] == "" {
			told.Add(list)
		}
		return true
	})
	for rank, who := range answer.Relations {
		if told.Has(rank) {
			return who, true
		}
	}
	return "", false
}

// pastGreeting leaves out the words of greeting that open a text.
func pastGreeting(g *answer.Tongue, words []string) []string {
	for n := min(4, len(words)); n > 0; n-- {
		if g.Greets[strings.Join(words[:n], " ")] {
			words = words[n:]
			break
		}
	}
	for len(words) > 1 && words[0] == "" {
		words = words[1:]
	}
	return words
}
