package speech

import (
	"slices"
	"strings"
)

// numberRuns writes as numbers the words that sound like one and stand among numbers, where all of them together make one that
// is well formed: "mile huit sen vin" is 1820, "vint cet" 27, "sinkante ui ans" 58.
func numberRuns(tokens []Token) []Token {
	if !slices.ContainsFunc(tokens, func(t Token) bool { return t.Class == Word && (Numerals[t.Text] > 1 || t.Unit() != NoUnit) }) {
		return tokens
	}
	for i := 0; i < len(tokens); i++ {
		if _, known := tokens[i].soundsNumber(); !known {
			continue
		}
		end := i + 1
		for end < len(tokens) && end-i < longestRun {
			_, known := tokens[end].soundsNumber()
			if !known && !(tokens[end].Raw == "e" && end+1 < len(tokens) && tokens[end].Class == Word) && !tokens[end].Is("et") {
				break
			}
			end++
		}
		run, from, to := longestNumber(tokens, i, end)
		if run == nil {
			i = end - 1
			continue
		}
		tokens = append(append(append(make([]Token, 0, len(tokens)), tokens[:from]...), run...), tokens[to:]...)
		i = from + len(run) - 1
	}
	return tokens
}

const longestRun = 10

// longestNumber finds the longest part of tokens from to end that is one number and holds a word that is only heard as one.
func longestNumber(tokens []Token, from, end int) (run []Token, first, past int) {
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
func numberOf(tokens []Token, from, to int) []Token {
	run := make([]Token, 0, to-from)
	sure, heard, last := false, 0, int64(0)
	for i := from; i < to; i++ {
		t := tokens[i]
		plain, known := t.soundsNumber()
		switch {
		case !known && (i == from || i == to-1):
			return nil
		case !known:
			next, _ := tokens[i+1].soundsNumber()
			if v := Numerals[firstWord(next)]; last >= 20 && last < 100 && (v == 1 || v == 11) {
				run = append(run, Token{Text: "et", Raw: t.Raw, Class: Word})
			} else if t.Raw != "e" || last < 100 {
				return nil
			}
			heard++
			continue
		case plain != t.Text:
			if !fitsHere(tokens, i, from, to, plain) {
				return nil
			}
			heard++
		case Numerals[plain] > 1:
			sure = true
		}
		for w := range strings.FieldsSeq(plain) {
			last = Numerals[w]
			t.Text = w
			run = append(run, t)
		}
	}
	if heard == 0 || !sure && !(heard > 1 && to < len(tokens) && tokens[to].Unit() != NoUnit) {
		return nil
	}
	s := Text{Tokens: run}
	if _, past, ok := s.Cardinal(0); !ok || past != len(run) {
		return nil
	}
	return run
}

// soundsNumber returns the number word, or the several glued together, that the token is or sounds like.
func (t Token) soundsNumber() (string, bool) {
	if t.Class != Word {
		return "", false
	}
	if Numerals[t.Text] > 0 {
		return t.Text, true
	}
	for _, heard := range []map[string]string{homophones, digitsHeard} {
		if plain := heard[t.Raw]; plain != "" {
			return plain, true
		}
	}
	if tenHeard[t.Raw] {
		return "dix", true
	}
	if len(t.Raw) < 2 || len(t.Raw) > 20 || Vocabulary[t.Text] || Familiar[t.Text] {
		return "", false
	}
	code := phonemes(t.Raw)
	if n, ok := numberSounds[code]; ok {
		return n.word, true
	}
	var parts [6]string
	n := cutSound(code, &parts, 0)
	if n < 2 || Numerals[parts[n-1]] == 0 {
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
func fitsHere(tokens []Token, i, from, to int, plain string) bool {
	if !otherWords[tokens[i].Raw] {
		return true
	}
	var after Token
	if i+1 < len(tokens) {
		after = tokens[i+1]
	}
	if i == from {
		next, _ := after.soundsNumber()
		v := Numerals[firstWord(next)]
		spoken := i > 0 && saysBefore[tokens[i-1].Text]
		return plain == "dix" && v >= 7 && v <= 9 && !spoken || plain == "sept" && v == 100 || plain == "vingt" && v < 10 && !spoken && !(i > 0 && (tokens[i-1].Is("du") || tokens[i-1].Is("de") || tokens[i-1].Is("un")))
	}
	closes := i+1 == len(tokens) || after.Class == Mark || after.Unit() != NoUnit && after.Unit() != Person || after.Is("par") || after.Is("net")
	return i+1 < to || closes
}

var (
	// otherWords are words of French that sound like numbers.
	otherWords = SetOf("sans sens sent sang cens cet vin vain vins dis di dit set hui cat sain sis nef sin")
	saysBefore = SetOf("je j on tu")
)
