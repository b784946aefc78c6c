package answer

import (
	"slices"
	"strings"
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
type ideaSet [5]uint64

func (s *ideaSet) add(idea int) { s[idea/64] |= 1 << (idea % 64) }

func (s *ideaSet) join(o ideaSet) {
	for i := range s {
		s[i] |= o[i]
	}
}

func (s ideaSet) meets(o ideaSet) bool {
	return s[0]&o[0]|s[1]&o[1]|s[2]&o[2]|s[3]&o[3]|s[4]&o[4] != 0
}

// notions are the ideas as one language says them.
type notions struct {
	of     map[string]patterns
	opens  patterns // the ideas that open a hint
	graves patterns
	words  map[string][]namedIdea // by the whole word that may open a pattern of them
	stems  map[[2]byte][]namedIdea
}

type namedIdea struct {
	number   int
	patterns patterns
}

// notionsOf reads the ideas of a language: "idea: pattern, pattern", one a line.
func notionsOf(ideas string, compile func(list string) patterns) notions {
	n := notions{of: map[string]patterns{}, words: map[string][]namedIdea{}, stems: map[[2]byte][]namedIdea{}}
	var graves, opens []patterns
	for line := range strings.Lines(ideas) {
		idea, list, ok := strings.Cut(strings.TrimSpace(line), ":")
		if !ok {
			continue
		}
		one := namedIdea{ideaNumbers[idea], compile(list)}
		n.of[idea] = one.patterns
		for word := range one.patterns.words {
			n.words[word] = append(n.words[word], one)
		}
		for stem := range one.patterns.stems {
			n.stems[stem] = append(n.stems[stem], one)
		}
		if slices.Contains(grave, idea) {
			graves = append(graves, one.patterns)
		}
		if openings[one.number/64]&(1<<(one.number%64)) != 0 {
			opens = append(opens, one.patterns)
		}
	}
	n.graves, n.opens = together(graves...), together(opens...)
	return n
}

// openings are the ideas that hints begin with.
var openings = func() (all ideaSet) {
	for _, h := range sideways {
		all.join(h.need[0])
	}
	return all
}()

// ideaSpan is how far apart, in words, ideas may stand that belong together.
const ideaSpan = 10

// hints gives the dangers that the ideas of a text tell of together, the most urgent first.
func (n notions) hints(words []string) (all []Danger) {
	told := make([]ideaSet, len(words))
	for i, word := range words {
		for _, list := range [2][]namedIdea{n.words[word], n.stems[opening(word)]} {
			for _, one := range list {
				if one.patterns.at(words, i, false) >= 0 {
					told[i].add(one.number)
				}
			}
		}
	}
	found := map[Danger]bool{}
	for i, here := range told {
		if !here.meets(openings) {
			continue
		}
		var near ideaSet
		for _, ideas := range told[max(0, i-ideaSpan):min(len(told), i+ideaSpan+1)] {
			near.join(ideas)
		}
		for _, h := range sideways {
			if here.meets(h.need[0]) && !found[h.danger] && h.told(near) {
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
