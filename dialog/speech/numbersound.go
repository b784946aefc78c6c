package speech

import (
	"strings"
)

// soundsLike finds the number word that an unknown word sounds like: "katre", "soissante", "tranti". Words of which the sound
// is too short to be sure are left to heard, which looks at what stands beside.
func soundsLike(code string) (plain string, sure bool) {
	if n, ok := numberSounds[code]; ok {
		return n.word, n.sure
	}
	if n, ok := nasalSounds[oneNasal(code)]; ok {
		return n, true
	}
	return "", false
}

// partsBySound parts numbers that lost their spaces, as they sound, with or without what they count: "vintroi" is "vingt
// trois", "dizuicen" is "dix huit cent", "sizan" is "six ans". What it gives is a number that is well formed.
func partsBySound(code string) (words string, ok bool) {
	if len(code) < 3 || len(code) > 24 {
		return "", false
	}
	var parts [6]string
	n := cutSound(code, &parts, 0)
	if n < 2 {
		return "", false
	}
	s := Text{Tokens: make([]Token, 0, n)}
	for _, p := range parts[:n] {
		if Numerals[p] != 0 {
			s.Tokens = append(s.Tokens, Token{Text: p, Class: Word})
		}
		if words != "" {
			words += " "
		}
		words += p
	}
	_, to, read := s.Cardinal(0)
	return words, read && to == len(s.Tokens)
}

// cutSound cuts a sound into numbers from the longest, and returns how many parts it has, 0 when it cannot.
func cutSound(code string, parts *[6]string, at int) int {
	if code == "" {
		return at
	}
	if at == len(parts) {
		return 0
	}
	if counted, ok := countedSounds[code]; ok && at > 0 {
		parts[at] = counted
		return at + 1
	}
	for n := min(len(code), longestSound); n >= 2; n-- {
		if number, ok := numberSounds[code[:n]]; ok {
			parts[at] = number.word
			rest := code[n:]
			if len(rest) > 1 && rest[0] == 'e' && rest[1] != 'A' {
				rest = rest[1:] // the e that nobody hears: "katrevin"
			}
			if end := cutSound(rest, parts, at+1); end > 0 {
				return end
			}
		}
	}
	return 0
}

// numberSound is a number word, and whether its sound can be nothing else.
type numberSound struct {
	word string
	sure bool
}

// numberSounds are the ways in which each number word is heard and written.
var numberSounds = soundTable([]soundLine{
	{"deux", "dE dEs dEz", ""}, {"trois", "trwa trwas trwaz trwat", "trwa trwas trwaz trwat"}, {"quatre", "katr kat", "katr"},
	{"cinq", "sIk sIg", "sIk"}, {"six", "sis siz", ""}, {"sept", "set sept", ""}, {"huit", "uit ui", ""}, {"neuf", "nEf nEv nE nef", ""},
	{"dix", "dis diz", ""}, {"onze", "Oz Os", ""}, {"douze", "duz dus", "duz"}, {"treize", "trez tres", "trez"}, {"quatorze", "katorz kators", "katorz kators"},
	{"quinze", "kIz kIs", "kIz kIs"}, {"seize", "sez ses", "sez"}, {"vingt", "vI vIt vIgt vIg vin", "vIgt"}, {"trente", "trAt", "trAt"},
	{"quarante", "karAt kwarAt", "karAt kwarAt"}, {"cinquante", "sIkAt sIkwAt", "sIkAt sIkwAt"},
	{"soixante", "swasAt swazAt suasAt swaksAt", "swasAt swazAt suasAt swaksAt"}, {"septante", "setAt septAt", "setAt septAt"}, {"nonante", "nonAt", "nonAt"},
	{"cent", "sA sAt sAs", ""}, {"mille", "mil", "mil"},
})

// nasalSounds find the tens whatever nasal vowel is heard in them, as by who learns French: "tronte", "soissonte".
var nasalSounds = map[string]string{"trNt": "trente", "karNt": "quarante", "sNkNt": "cinquante", "swasNt": "soixante"}

// countedSounds are what is glued to the end of a number, with the sound that ties them.
var countedSounds = map[string]string{
	"A": "ans", "zA": "ans", "tA": "ans", "mwa": "mois", "Ero": "euros", "zEro": "euros", "AfA": "enfants", "zAfA": "enfants", "Er": "heures", "zEr": "heures",
}

const longestSound = 7

type soundLine struct{ word, sounds, sure string }

func soundTable(lines []soundLine) map[string]numberSound {
	table := make(map[string]numberSound, 64)
	for _, l := range lines {
		sure := SetOf(l.sure)
		for sound := range SetOf(l.sounds) {
			table[sound] = numberSound{l.word, sure[sound]}
		}
	}
	return table
}

// oneNasal writes every nasal vowel the same.
func oneNasal(code string) string {
	b := []byte(code)
	for i, c := range b {
		if c == 'A' || c == 'I' || c == 'O' {
			b[i] = 'N'
		}
	}
	return string(b)
}

// monthBySound finds the month whose name a word beside a number sounds like, to one sound: "juiyet", "disembre", "firvie".
func monthBySound(w string) (string, bool) {
	code := monthCode(w)
	if rank, ok := monthSounds[code]; ok {
		return monthNames[rank-1], true
	}
	if len(code) < 5 {
		return "", false
	}
	for i, sound := range fullMonths {
		if len(sound) >= 5 && Nearly(sound, code) {
			return monthNames[i], true
		}
	}
	return "", false
}

// monthCode is the sound of the name of a month, where who learns French hears e as i and u as ou.
func monthCode(w string) string {
	return monthVowels.Replace(phonemes(w))
}

var monthVowels = strings.NewReplacer("e", "i", "y", "i", "o", "u")

// monthSounds are the sounds of the names of months; short ones are too many other words.
var monthSounds = func() map[string]int {
	sounds := map[string]int{"jAvi": 1, "fivri": 2, "firvi": 2, "juI": 6, "juwI": 6, "juilit": 7, "juiit": 7, "juili": 7}
	for spelling, rank := range Months {
		if len(spelling) >= 5 {
			sounds[monthCode(spelling)] = rank
		}
	}
	return sounds
}()

var monthNames = [12]string{"janvier", "fevrier", "mars", "avril", "mai", "juin", "juillet", "aout", "septembre", "octobre", "novembre", "decembre"}

// fullMonths are the sounds of the names in full.
var fullMonths = func() (sounds [12]string) {
	for i, name := range monthNames {
		sounds[i] = monthCode(name)
	}
	return sounds
}()
