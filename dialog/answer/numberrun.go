package answer

import (
	"slices"
	"strings"
)

// numberRuns writes as numbers the words that sound like one and stand among numbers, where all of them together make one that
// is well formed: "mile huit sen vin" is 1820, "vint cet" 27, "sinkante ui ans" 58.
func numberRuns(tokens []token) []token {
	if !slices.ContainsFunc(tokens, func(t token) bool { return t.class == word && (numerals[t.text] > 1 || t.unit() != noUnit) }) {
		return tokens
	}
	for i := 0; i < len(tokens); i++ {
		if _, known := tokens[i].soundsNumber(); !known {
			continue
		}
		end := i + 1
		for end < len(tokens) && end-i < longestRun {
			_, known := tokens[end].soundsNumber()
			if !known && !(tokens[end].raw == "e" && end+1 < len(tokens) && tokens[end].class == word) && !tokens[end].is("et") {
				break
			}
			end++
		}
		run, from, to := longestNumber(tokens, i, end)
		if run == nil {
			i = end - 1
			continue
		}
		tokens = append(append(append(make([]token, 0, len(tokens)), tokens[:from]...), run...), tokens[to:]...)
		i = from + len(run) - 1
	}
	return tokens
}

const longestRun = 10

// longestNumber finds the longest part of tokens from to end that is one number and holds a word that is only heard as one.
func longestNumber(tokens []token, from, end int) (run []token, first, past int) {
	for size := end - from; size > 1; size-- {
		for a := from; a+size <= end; a++ {
			if run := numberOf(tokens, a, a+size); run != nil {
				return run, a, a + size
			}
		}
	}
	return nil, 0, 0
}

// numberOf writes the tokens as one number, nil when they are none, or already are.
func numberOf(tokens []token, from, to int) []token {
	run := make([]token, 0, to-from)
	sure, heard, last := false, 0, int64(0)
	for i := from; i < to; i++ {
		t := tokens[i]
		plain, known := t.soundsNumber()
		switch {
		case !known && (i == from || i == to-1):
			return nil
		case !known:
			next, _ := tokens[i+1].soundsNumber()
			if v := numerals[firstWord(next)]; last >= 20 && last < 100 && (v == 1 || v == 11) {
				run = append(run, token{text: "et", raw: t.raw, class: word})
			} else if t.raw != "e" || last < 100 {
				return nil
			}
			heard++
			continue
		case plain != t.text:
			if !fitsHere(tokens, i, from, to, plain) {
				return nil
			}
			heard++
		case numerals[plain] > 1:
			sure = true
		}
		for w := range strings.FieldsSeq(plain) {
			last = numerals[w]
			t.text = w
			run = append(run, t)
		}
	}
	if heard == 0 || !sure && !(heard > 1 && to < len(tokens) && tokens[to].unit() != noUnit) {
		return nil
	}
	s := said{tokens: run}
	if _, past, ok := s.cardinal(0); !ok || past != len(run) {
		return nil
	}
	return run
}

// soundsNumber returns the number word, or the several glued together, that the token is or sounds like.
func (t token) soundsNumber() (string, bool) {
	if t.class != word {
		return "", false
	}
	if numerals[t.text] > 0 {
		return t.text, true
	}
	for _, heard := range []map[string]string{homophones, digitsHeard} {
		if plain := heard[t.raw]; plain != "" {
			return plain, true
		}
	}
	if tenHeard[t.raw] {
		return "dix", true
	}
	if len(t.raw) < 2 || len(t.raw) > 20 || vocabulary[t.text] || familiar[t.text] {
		return "", false
	}
	code := phonemes(t.raw)
	if n, ok := numberSounds[code]; ok {
		return n.word, true
	}
	var parts [6]string
	n := cutSound(code, &parts, 0)
	if n < 2 || numerals[parts[n-1]] == 0 {
		return "", false
	}
	return strings.Join(parts[:n], " "), true // "dixnef", "vintonz"
}

func firstWord(words string) string {
	first, _, _ := strings.Cut(words, " ")
	return first
}

// fitsHere tells whether a word that is also another one may be a number there: "sans" closes a number or is followed by one,
// "cet" and "dis" open none but "cet cent" and "dis huit".
func fitsHere(tokens []token, i, from, to int, plain string) bool {
	if !otherWords[tokens[i].raw] {
		return true
	}
	var after token
	if i+1 < len(tokens) {
		after = tokens[i+1]
	}
	if i == from {
		next, _ := after.soundsNumber()
		v := numerals[firstWord(next)]
		spoken := i > 0 && saysBefore[tokens[i-1].text]
		return plain == "dix" && v >= 7 && v <= 9 && !spoken || plain == "sept" && v == 100 || plain == "vingt" && v < 10 && !spoken && !(i > 0 && (tokens[i-1].is("du") || tokens[i-1].is("de") || tokens[i-1].is("un")))
	}
	closes := i+1 == len(tokens) || after.class == mark || after.unit() != noUnit && after.unit() != person || after.is("par") || after.is("net")
	return i+1 < to || closes
}

var (
	// otherWords are words of French that sound like numbers.
	otherWords = setOf("sans sens sent sang cens cet vin vain vins dis di dit set hui cat sain sis nef sin")
	saysBefore = setOf("je j on tu")
)
