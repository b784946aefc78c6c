package speech

import (
	"strings"
)

// phonemes writes a folded word as it is said, one letter a sound: "souassante" and "soixante" are both "swasAt", "katorz"
// and "quatorze" are both "katorz". Capitals are the nasal vowels (A of "an", I of "in", O of "on") and E of "deux". It
// stands for the ear of numbers and months alone, where soundOf is for the words on which the sense of an answer hangs.
func phonemes(w string) string {
	w = strings.TrimRight(w, "e")
	var b strings.Builder
	b.Grow(len(w))
	last := byte(0)
	for i := 0; i < len(w); {
		sound, n := phonemeAt(w, i)
		for k := 0; k < len(sound); k++ {
			if sound[k] != last {
				last = sound[k]
				b.WriteByte(last)
			}
		}
		i += n
	}
	return b.String()
}

type spelling struct{ letters, sound string }

// speltFrom are those groups by their first letter.
var speltFrom = func() (index [256][]spelling) {
	for _, s := range spelt {
		index[s.letters[0]] = append(index[s.letters[0]], s)
	}
	return index
}()

// spelt are groups of letters and their sounds, longest first.
var spelt = []spelling{
	{"oua", "wa"}, {"oeu", "E"}, {"eau", "o"}, {"ain", "I"}, {"ein", "I"}, {"aim", "I"}, {"oin", "wI"},
	{"oi", "wa"}, {"oa", "wa"}, {"wa", "wa"}, {"ua", "wa"}, {"ou", "u"}, {"au", "o"}, {"eu", "E"}, {"oe", "E"}, {"ai", "e"}, {"ei", "e"},
	{"in", "I"}, {"im", "I"}, {"un", "I"}, {"en", "A"}, {"an", "A"}, {"em", "A"}, {"am", "A"}, {"on", "O"}, {"om", "O"},
	{"ss", "s"}, {"ck", "k"}, {"qu", "k"}, {"kw", "kw"}, {"ph", "f"},
	{"c", "k"}, {"q", "k"}, {"y", "i"}, {"x", "s"}, {"h", ""}, {"w", "u"},
}

func phonemeAt(w string, i int) (string, int) {
	if soft := hissed[w[i]]; soft != "" && i+1 < len(w) && (w[i+1] == 'e' || w[i+1] == 'i' || w[i+1] == 'y') {
		return soft, 1
	}
	for _, s := range speltFrom[w[i]] {
		if strings.HasPrefix(w[i:], s.letters) && !(nasal(s.letters) && soundsAfter(w, i+len(s.letters))) {
			return s.sound, len(s.letters)
		}
	}
	return w[i : i+1], 1
}

// hissed are the letters that sound otherwise before e, i and y.
var hissed = [256]string{'c': "s", 'g': "j"}

// soundsAfter tells whether a vowel or a second nasal undoes the nasal vowel: "cinema", "annee".
func soundsAfter(w string, i int) bool {
	return VowelAt(w, i) || i < len(w) && (w[i] == 'n' || w[i] == 'm')
}
