package answer

import (
	"slices"
	"strings"

	"aufil/dialog/answer/lexicon"
	"aufil/dialog/answer/phrase"
)

var alarmingFrench = phrase.Compile(lines(lexicon.FrenchAlarming))

func lines(words string) string { return strings.Join(strings.Fields(words), "\n") }

// Alarming tells whether a text that nobody understands holds a word of danger, in any language.
func Alarming(text string) bool {
	text = clip(text)
	if holds(harmless, unglue(read(text).clauses()), alarmingFrench, frenchNotions.graves) {
		return true
	}
	found := false
	eachTongue(text, func(g *tongue, words []string) bool {
		found = holds(g.calm, words, g.alarming, g.notions.graves)
		return !found
	})
	return found
}

// Grave tells whether a text holds an idea that is grave on its own, in French or in the language that is spoken: fewer
// words than AlarmingIn has, for a text that was understood.
func Grave(lang, text string) bool { return heldIn(lang, text, false) }

// AlarmingIn is Alarming for French and the language that is spoken alone: what is alarming in one is a morning in another.
func AlarmingIn(lang, text string) bool { return heldIn(lang, text, true) }

// heldIn looks for grave ideas, and for words that are only alarming.
func heldIn(lang, text string, alarming bool) (found bool) {
	text = clip(text)
	sought := func(words phrase.Set, ideas notions) []phrase.Set {
		if alarming {
			return []phrase.Set{words, ideas.graves}
		}
		return []phrase.Set{ideas.graves}
	}
	mine := tongueOf(lang)
	if (mine == nil || mine.lacks(text) > 0) && holds(harmless, unglue(read(text).clauses()), sought(alarmingFrench, frenchNotions)...) {
		return true // the "nu" of a Romanian is no French one
	}
	if mine != nil {
		eachTongue(text, func(g *tongue, words []string) bool {
			found = found || g == mine && holds(g.calm, words, sought(g.alarming, g.notions)...)
			return !found
		})
	}
	return found
}

// holds tells whether one of the patterns is in the words, ways of speaking left out.
func holds(calm phrase.Set, words []string, sought ...phrase.Set) bool {
	held := func(x phrase.Set) bool { return x.In(words) }
	if !slices.ContainsFunc(sought, held) {
		return false
	}
	words = slices.Clone(words)
	calm.Erase(words)
	return slices.ContainsFunc(sought, held)
}

// cry are the words of who cries for help; cried, those that make it one.
var (
	cry   = setOf("au secours secour sos a l aide aidez moi aide vite help svp s il vous te plait oh mon dieu vous supplie je pitie")
	cried = setOf("secours secour sos")
)

// CriesOut reads who cries for help and says no more: "au secours !", "à l'aide".
func CriesOut(text string) bool {
	s := read(clip(text))
	for _, t := range s.tokens {
		if t.class == digits || t.class == word && !cry[t.text] {
			return false
		}
	}
	return !s.question && (s.hasAny(cried) || strings.HasPrefix(s.flat, " a l aide "))
}
