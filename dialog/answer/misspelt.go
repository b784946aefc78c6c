package answer

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"aufil/dialog/phrase"
	"aufil/dialog/speech"
)

// Misspelt lists the dangers that a text tells of once a word that its language does not know is read as a word of its
// dangers, one letter away: "my husbend hits me". It is for texts in which AllDangers finds nothing.
func Misspelt(lang, text string) (all []Danger) {
	mine := TongueOf(lang)
	if mine == nil {
		return nil
	}
	EachTongue(speech.Clip(text), func(g *Tongue, words []string) bool {
		if g == mine {
			all = g.misspelt(words)
		}
		return len(all) == 0
	})
	return all
}

// misspelt tries each word alone, then the first guess at every one; ways of speaking are left as they are.
func (g *Tongue) misspelt(words []string) []Danger {
	words = slices.Clone(words)
	g.calm.Erase(words)
	guessed := slices.Clone(words)
	for i, w := range words {
		for n, near := range g.nearAlarm(w) {
			if n == 0 {
				guessed[i] = near
			}
			tried := slices.Clone(words)
			tried[i] = near
			if all := g.findDangers(tried); len(all) > 0 {
				return all
			}
		}
	}
	if slices.Equal(guessed, words) {
		return nil
	}
	return g.findDangers(guessed)
}

// fewestLetters is the length below which most words are one letter away from another; of Arabic, whose words are forms of
// three consonants, most longer ones are as well.
func (g *Tongue) fewestLetters(w string) int {
	if first, _ := utf8.DecodeRuneInString(w); unicode.Is(unicode.Arabic, first) {
		return 6
	}
	return 4
}

// nearAlarm lists the words of danger that one letter parts from a word that is not known. The first letter is the same,
// and a final s is no slip: a prefix, a plural or a person makes another word.
func (g *Tongue) nearAlarm(w string) (near []string) {
	if utf8.RuneCountInString(w) < g.fewestLetters(w) || g.knows(w) || speech.Vocabulary[w] {
		return nil
	}
	first, _ := utf8.DecodeRuneInString(w)
	for _, word := range g.alarmWords {
		if start, _ := utf8.DecodeRuneInString(word); start == first && strings.TrimSuffix(w, "s") != strings.TrimSuffix(word, "s") && speech.OneApart([]rune(w), []rune(word)) {
			near = append(near, word)
		}
	}
	return near
}

// learnAlarm finds the whole words of the patterns of danger that are long enough to be guessed at, and the words that are
// known once their doubled letters are single.
func (g *Tongue) learnAlarm() {
	g.alarm.Words(func(w string, stem bool) {
		if !stem && utf8.RuneCountInString(w) >= g.fewestLetters(w)-1 {
			g.alarmWords = append(g.alarmWords, w)
		}
	})
	slices.Sort(g.alarmWords)
	g.alarmWords = slices.Compact(g.alarmWords)
	g.singled = speech.Set{}
	for w := range g.known {
		if single := phrase.Single(w); single != w {
			g.singled[single] = true
		}
	}
}

// knows tells whether a word is in the lexicon, or its singular.
func (g *Tongue) knows(w string) bool {
	one := strings.TrimSuffix(w, "s")
	return g.known[w] || g.singled[w] || g.known[one] || g.singled[one] || g.idle[w]
}
