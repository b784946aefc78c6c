package speech

import (
	"strings"
)

// SoundOf writes a folded word roughly as it sounds, so that "proprietere" is
// "propriétaire" and "retrete" is "retraite".
func SoundOf(w string) string {
	var b strings.Builder
	last := ""
	for i := 0; i < len(w); {
		sound, n := soundAt(w, i)
		if sound != "" && sound != last {
			b.WriteString(sound)
			last = sound
		}
		i += n
	}
	return strings.TrimRight(b.String(), "estx")
}

// sounds are groups of letters and what they sound like, longest first.
var sounds = []struct{ letters, sound string }{
	{"eau", "o"}, {"ain", "in"}, {"ein", "in"}, {"ai", "e"}, {"ei", "e"}, {"au", "o"}, {"ph", "f"}, {"qu", "k"}, {"ch", "ch"}, {"en", "an"}, {"em", "an"}, {"am", "an"}, {"ce", "se"}, {"ci", "si"}, {"ge", "je"}, {"gi", "ji"}, {"gue", "ge"}, {"er", "er"},
	{"c", "k"}, {"q", "k"}, {"y", "i"}, {"z", "s"}, {"h", ""}, {"w", "v"},
}

func soundAt(w string, i int) (string, int) {
	for _, s := range sounds {
		if strings.HasPrefix(w[i:], s.letters) && !(nasal(s.letters) && VowelAt(w, i+len(s.letters))) {
			return s.sound, len(s.letters)
		}
	}
	return w[i : i+1], 1
}

// nasal tells whether the letters make a nasal vowel, which a vowel after them
// undoes: "en" of "encore", not of "genou".
func nasal(letters string) bool {
	last := letters[len(letters)-1]
	return len(letters) > 1 && (last == 'n' || last == 'm')
}

// VowelAt tells whether the letter at i is a vowel.
func VowelAt(w string, i int) bool {
	return i < len(w) && strings.IndexByte("aeiouy", w[i]) >= 0
}
