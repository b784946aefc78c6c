package answer

import (
	"strings"

	"aufil/dialog/speech"
)

// all are the words for all of those named, as a whole text; both, for two.
var (
	both = SetOfLines("les deux, les 2, tous les deux, toutes les deux, tous les 2, toutes les 2, les deux oui, oui les deux, les 2 oui, oui les 2, tout les deux, tout les 2, mes deux, mes 2, mes deux enfants, les deux enfants, les 2 enfants")
	all  = SetOfLines("tous, toutes, tout le monde, tous mes enfants, les trois, les 3, tous les trois, tous les 3, toutes les trois, les quatre, les 4, tous les quatre, tous les 4, mes trois, mes 3, tous oui, oui tous")
)

// AllOf reads "les deux", "tous", where one or several of those named are asked.
func AllOf(text string) bool {
	flat := strings.TrimSpace(speech.Read(speech.Clip(text)).Flat)
	return both[flat] || all[flat]
}

// unfinished are the words that begin a sentence and answer nothing, as a whole text.
var unfinished = SetOfLines("je, j, j ai, je suis, suis, ai, et, mes, mon, ma, de, des, du, un, une, avec, avec mes, avec mon, avec ma, le, la, les, il, elle, mais, donc, alors, parce que, car, que, qui, dans, en, a, au, chez, pour, je vis, vis, on, on est, nous, nous sommes, c est, je touche, je gagne, je paye, euros, enfants, enfant, ans")

// Fragment reads "je", "avec": somebody who sends a sentence word by word has not finished it.
func Fragment(text string) bool {
	flat := strings.TrimSpace(speech.Read(speech.Clip(text)).Flat)
	return flat != "" && unfinished[flat]
}
