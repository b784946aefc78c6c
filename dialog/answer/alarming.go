package answer

import (
	"slices"
	"strings"

	"aufil/dialog/lexicon"
	"aufil/dialog/phrase"
	"aufil/dialog/speech"
)

var alarmingFrench = phrase.Compile(lines(lexicon.FrenchAlarming))

func lines(words string) string { return strings.Join(strings.Fields(words), "\n") }

// Alarming tells whether a text that nobody understands holds a word of danger, in any language.
func Alarming(text string) bool {
	text = speech.Clip(text)
	if holds(harmless, unglue(speech.Read(text).Clauses()), alarmingFrench, frenchNotions.graves) {
		return true
	}
	found := false
	EachTongue(text, func(g *Tongue, words []string) bool {
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
	text = speech.Clip(text)
	sought := func(words phrase.Set, ideas notions) []phrase.Set {
		if alarming {
			return []phrase.Set{words, ideas.graves}
		}
		return []phrase.Set{ideas.graves}
	}
	mine := TongueOf(lang)
	if (mine == nil || mine.lacks(text) > 0) && holds(harmless, unglue(speech.Read(text).Clauses()), sought(alarmingFrench, frenchNotions)...) {
		return true // the "nu" of a Romanian is no French one
	}
	if mine != nil {
		EachTongue(text, func(g *Tongue, words []string) bool {
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
	cry   = speech.SetOf("au secours secour sos a l aide aidez moi aide vite help svp s il vous te plait oh mon dieu vous supplie je pitie")
	cried = speech.SetOf("secours secour sos")
)

// CriesOut reads who cries for help and says no more: "au secours !", "à l'aide".
func CriesOut(text string) bool {
	s := speech.Read(speech.Clip(text))
	for _, t := range s.Tokens {
		if t.Class == speech.Digits || t.Class == speech.Word && !cry[t.Text] {
			return false
		}
	}
	return !s.Question && (s.HasAny(cried) || strings.HasPrefix(s.Flat, " a l aide "))
}
