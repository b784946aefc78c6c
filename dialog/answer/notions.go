package answer

import (
	"slices"
	"strings"

	"aufil/dialog/lexicon"
	"aufil/dialog/phrase"
	"aufil/dialog/speech"
)

// ideaNumbers counts the ideas as ideas.go names them.
var ideaNumbers = map[string]int{}

func ideaNumber(idea string) int {
	n, ok := ideaNumbers[idea]
	if !ok {
		n = len(ideaNumbers)
		ideaNumbers[idea] = n
	}
	return n
}

// ideaSet holds ideas by their number.
type ideaSet = phrase.Ranks

// notions are the ideas as one language says them, each under its number.
type notions struct {
	said   phrase.Set
	opens  phrase.Set // the ideas that open a hint
	graves phrase.Set
	named  speech.Set
}

// frenchNotions are the ideas in French, as clauses gives its words.
var frenchNotions = notionsOf(lexicon.FrenchIdeas, func(list string) string { return strings.ReplaceAll(list, ",", "\n") })

// notionsOf reads the ideas of a language: "idea: pattern, pattern", one a line.
func notionsOf(ideas string, prepare func(list string) string) notions {
	n := notions{named: speech.Set{}}
	lists := make([]string, len(ideaNumbers))
	var graves ideaSet
	for line := range strings.Lines(ideas) {
		idea, list, ok := strings.Cut(strings.TrimSpace(line), ":")
		if !ok {
			continue
		}
		n.named[idea] = true
		number, needed := ideaNumbers[idea]
		if !needed {
			continue
		}
		lists[number] = prepare(list)
		if slices.Contains(grave, idea) {
			graves.Add(number)
		}
	}
	n.said = phrase.CompileLists(lists...)
	n.opens, n.graves = n.said.Part(openingIdeas), n.said.Part(graves)
	return n
}

// openingIdeas are the ideas that hints begin with.
var openingIdeas = func() (all ideaSet) {
	for _, h := range sideways {
		all.Join(h.need[0])
	}
	return all
}()

// ideaSpan is how far apart, in words, ideas may stand that belong together.
const ideaSpan = 10

// hints gives the dangers that the ideas of a text tell of together, the most urgent first.
func (n notions) hints(words []string) (all []Danger) {
	told := make([]ideaSet, len(words))
	for i := range words {
		n.said.Each(words, i, func(idea, _ int) bool {
			told[i].Add(idea)
			return true
		})
	}
	found := map[Danger]bool{}
	for i, here := range told {
		if !here.Meets(openingIdeas) {
			continue
		}
		var near ideaSet
		for _, ideas := range told[max(0, i-ideaSpan):min(len(told), i+ideaSpan+1)] {
			near.Join(ideas)
		}
		for _, h := range sideways {
			if here.Meets(h.need[0]) && !found[h.danger] && h.told(near) {
				found[h.danger] = true
			}
		}
	}
	for _, d := range byUrgency {
		if found[d] {
			all = append(all, d)
		}
	}
	return all
}
