package answer

import (
	"strings"

	"aufil/dialog/answer/phrase"
)

// behalfWords are the ways of a language to say that one speaks for another.
type behalfWords struct {
	amid  phrase.Set // wherever they stand
	whole phrase.Set // all that is said beside a greeting
}

// forSelf is the list of what says that one speaks for oneself; before it are the lists of Relations, in their order.
var forSelf = len(Relations)

// learnBehalf lays out the relations of a lexicon in each of its turns: "%" is where the relation stands.
func (g *tongue) learnBehalf(said map[string]string) {
	turns := strings.Split(said["pour"], ",")
	lists := func(whole bool) phrase.Set {
		all := make([]string, len(Relations)+1)
		for rank, who := range Relations {
			var lines []string
			for _, turn := range turns {
				turn, alone := strings.CutPrefix(strings.TrimSpace(turn), "=")
				if turn == "" || alone != whole {
					continue
				}
				for kin := range strings.SplitSeq(said[string(who)], ",") {
					if kin = strings.TrimSpace(kin); kin != "" {
						lines = append(lines, strings.ReplaceAll(turn, "%", kin))
					}
				}
			}
			if who == Client && !whole {
				lines = append(lines, said["metier"])
			}
			all[rank] = g.patterns(strings.Join(lines, ","))
		}
		if !whole {
			all[forSelf] = g.patterns(said[string(Self)])
		}
		return phrase.CompileLists(all...)
	}
	g.behalf = behalfWords{amid: lists(false), whole: lists(true)}
}

// ParseBehalfIn reads for whom somebody answers, in a language or in French.
func ParseBehalfIn(lang, text string) (Relation, bool) {
	text = clip(text)
	g := tongueOf(lang)
	if g == nil {
		return ParseBehalf(text)
	}
	who, found := Relation(""), false
	eachTongue(text, func(in *tongue, words []string) bool {
		if in == g && !found {
			who, found = g.speaksFor(words)
		}
		return !found
	})
	if !found && asksFor.In(read(text).clauses()) { // French amid the language, and in whole
		return ParseBehalf(text)
	}
	return who, found
}

// asksFor are the turns of French that no other language has.
var asksFor = phrase.Compile("c est (pas) pour", "ecris pour", "demande pour", "apele|appelle pour")

func (g *tongue) speaksFor(words []string) (Relation, bool) {
	if len(words) > 30 {
		return "", false
	}
	told := g.behalf.amid.Lists(words)
	if told.Has(forSelf) {
		return Self, true
	}
	rest := g.pastGreeting(words)
	g.behalf.whole.Each(rest, 0, func(list, end int) bool {
		if end == len(rest) || end == len(rest)-1 && rest[end] == "" {
			told.Add(list)
		}
		return true
	})
	for rank, who := range Relations {
		if told.Has(rank) {
			return who, true
		}
	}
	return "", false
}

// pastGreeting leaves out the words of greeting that open a text.
func (g *tongue) pastGreeting(words []string) []string {
	for n := min(4, len(words)); n > 0; n-- {
		if g.greets[strings.Join(words[:n], " ")] {
			words = words[n:]
			break
		}
	}
	for len(words) > 1 && words[0] == "" {
		words = words[1:]
	}
	return words
}
