package voice

import (
	"strconv"
	"strings"
	"unicode"
)

// syllablesPerSecond is how fast a calm voice speaks French: it fits espeak-ng at 160 words a minute (docs/mesures.md).
const syllablesPerSecond = 5.0

// Pauses that a voice makes, in seconds.
const (
	atSentence = 0.35
	atComma    = 0.15
)

// longestBreath is how long is spoken, in seconds, before the caller gets time to answer: 12, less what the estimate may
// be off.
const longestBreath = 11.0

// Seconds estimates how long a text takes to say, at the usual pace.
func Seconds(text string) float64 {
	syllables, pause := 0, 0.0
	for _, word := range strings.Fields(text) {
		for part := range strings.SplitSeq(word, "-") { // "tapez-le": the e of "le" is said
			syllables += syllablesOf(part)
		}
		switch word[len(word)-1] {
		case '.', '?', '!', ':':
			pause += atSentence
		case ',', ';':
			pause += atComma
		}
	}
	return float64(syllables)/syllablesPerSecond + pause
}

// vowels are those of all the languages that we speak; Arabic does not write its short ones.
const vowels = "aeiouyàâäéèêëîïôöùûüœæáíóúãõăıаеёиоуыэюяієї"

// syllablesOf counts the syllables of a word: groups of vowels, but for a mute e at its end; figures as they are said.
func syllablesOf(word string) int {
	word = strings.ToLower(strings.TrimFunc(word, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) }))
	if word == "" {
		return 0
	}
	if n, err := strconv.Atoi(strings.ReplaceAll(word, ",", "")); err == nil && n >= 0 {
		return spoken(n)
	}
	count, vowel := 0, false
	for _, r := range word {
		is := strings.ContainsRune(vowels, r)
		if is && !vowel {
			count++
		}
		vowel = is
	}
	for _, mute := range []string{"es", "e", "ent"} {
		if bare, ok := strings.CutSuffix(word, mute); ok && count > 1 && !strings.HasSuffix(bare, "i") && bare != "" {
			count--
			break
		}
	}
	if count == 0 { // letters that are spelled: HLM, CAF
		count = len([]rune(word))
	}
	return count
}

// spoken counts the syllables of a number as it is said in French.
func spoken(n int) int {
	units := [...]int{2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 2, 2, 2}
	switch {
	case n < 20:
		return units[n]
	case n < 70:
		return 2 + rest(n%10)
	case n < 80:
		return 2 + rest(n-60)
	case n < 100:
		return 2 + rest(n-80)
	case n < 1000:
		return 1 + rest(n/100) + rest(n%100)
	case n < 1_000_000:
		return 1 + rest(n/1000) + rest(n%1000)
	default:
		return len(strconv.Itoa(n))
	}
}

func rest(n int) int {
	if n == 0 {
		return 0
	}
	return spoken(n)
}
