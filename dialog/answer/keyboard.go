package answer

import (
	"regexp"
	"strings"
)

// keyboard is how a language with letters of its own is written on a phone that has Latin keys alone: "ya bolshe ne mogu".
type keyboard struct {
	letters *strings.Replacer // Latin -> the language's own letters, folded
	signs   set               // words, as typed, that tell a text written so
	hints   set               // those that other languages have as well: two of them tell it
}

// typed gives the words of a folded text in Latin letters as the language writes them, nil when it does not look like it.
func (k *keyboard) typed(folded string, latin []string) []string {
	if k == nil {
		return nil
	}
	hints := 0
	for _, w := range latin {
		if k.hints[w] {
			hints++
		}
		if k.signs[w] || hints == 2 {
			return clausesOf(pieces(k.letters.Replace(folded)))
		}
	}
	return nil
}

// softened are the words with letters that Latin keys do not tell.
var softened = regexp.MustCompile(`[^\s|(),*]*[ьъэ][^\s|(),*]*\*?`)

var unsoftened = strings.NewReplacer("ь", "", "ъ", "", "э", "е")

// loosen adds to the words of patterns what is left of them on Latin keys.
func (k *keyboard) loosen(list string) string {
	if k == nil {
		return list
	}
	return softened.ReplaceAllStringFunc(list, func(w string) string { return w + "|" + unsoftened.Replace(w) })
}

// onLatinKeys reads Latin letters as both languages do, but for those that a language has of its own.
func onLatinKeys(own ...string) *strings.Replacer {
	return strings.NewReplacer(append(own, "'", "", "shch", "щ", "sch", "щ", "sh", "ш", "ch", "ч", "zh", "ж", "kh", "х", "ts", "ц", "ya", "я", "yu", "ю", "ja", "я", "ju", "ю",
		"ay", "аи", "oy", "ои", "ey", "еи", "uy", "уи", "aj", "аи", "oj", "ои", "ej", "еи",
		"a", "а", "b", "б", "c", "ц", "d", "д", "e", "е", "f", "ф", "g", "г", "h", "х", "i", "и", "j", "ж", "k", "к", "l", "л", "m", "м", "n", "н", "o", "о",
		"p", "п", "q", "к", "r", "р", "s", "с", "t", "т", "u", "у", "v", "в", "w", "в", "x", "х", "y", "ы", "z", "з")...)
}

var russianKeys = &keyboard{
	letters: onLatinKeys("yo", "е", "ye", "е", "je", "е", "iy", "ии", "yy", "ыи", "yi", "ыи"),
	signs:   setOf("menya mne moy moi moya moyu ona oni chto kto kak gde kogda uzhe segodnya vchera zavtra teper muzh muj deti rebenok bolshe hochu esli eto malysh otchim pomogite"),
	hints:   setOf("ya ja i v nas nam doma syn"),
}

var ukrainianKeys = &keyboard{
	letters: onLatinKeys("hoch", "хоч", "shch", "щ", "sch", "щ", "sh", "ш", "ch", "ч", "zh", "ж", "kh", "х", "ya", "я", "yu", "ю", "ye", "є", "ia", "я", "iu", "ю", "ie", "є",
		"ay", "аи", "oy", "ои", "ey", "еи", "uy", "уи", "iy", "іи", "yy", "ии", "yi", "і", "h", "г", "i", "і", "y", "и"),
	signs: setOf("mene meni moya vona shcho scho yak koly vzhe sohodni sogodni vchora zavtra teper cholovik vdoma dity dytyna nema nemaye yakscho yaksho bilshe bilsh hochu dopomozhit"),
	hints: setOf("ya ja i v vin nas nam syn"),
}
