package lexicon

import "strings"

// onLatinKeys reads Latin letters as both languages do, but for those that a language has of its own.
func onLatinKeys(own ...string) *strings.Replacer {
	return strings.NewReplacer(append(own, "'", "", "shch", "щ", "sch", "щ", "sh", "ш", "ch", "ч", "zh", "ж", "kh", "х", "ts", "ц", "ya", "я", "yu", "ю", "ja", "я", "ju", "ю",
		"ay", "аи", "oy", "ои", "ey", "еи", "uy", "уи", "aj", "аи", "oj", "ои", "ej", "еи",
		"a", "а", "b", "б", "c", "ц", "d", "д", "e", "е", "f", "ф", "g", "г", "h", "х", "i", "и", "j", "ж", "k", "к", "l", "л", "m", "м", "n", "н", "o", "о",
		"p", "п", "q", "к", "r", "р", "s", "с", "t", "т", "u", "у", "v", "в", "w", "в", "x", "х", "y", "ы", "z", "з")...)
}

var russianKeys = &Keyboard{
	Letters: onLatinKeys("yo", "е", "ye", "е", "je", "е", "iy", "ии", "yy", "ыи", "yi", "ыи"),
	Signs:   "menya mne moy moi moya moyu ona oni chto kto kak gde kogda uzhe segodnya vchera zavtra teper muzh muj deti rebenok bolshe hochu esli eto malysh otchim pomogite",
	Hints:   "ya ja i v nas nam doma syn",
}

var ukrainianKeys = &Keyboard{
	Letters: onLatinKeys("hoch", "хоч", "shch", "щ", "sch", "щ", "sh", "ш", "ch", "ч", "zh", "ж", "kh", "х", "ya", "я", "yu", "ю", "ye", "є", "ia", "я", "iu", "ю", "ie", "є",
		"ay", "аи", "oy", "ои", "ey", "еи", "uy", "уи", "iy", "іи", "yy", "ии", "yi", "і", "h", "г", "i", "і", "y", "и"),
	Signs: "mene meni moya vona shcho scho yak koly vzhe sohodni sogodni vchora zavtra teper cholovik vdoma dity dytyna nema nemaye yakscho yaksho bilshe bilsh hochu dopomozhit",
	Hints: "ya ja i v vin nas nam syn",
}
