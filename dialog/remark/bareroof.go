package remark

import (
	"aufil/dialog/speech"
)

// roofs are homes of which the word alone does not tell whether they are rented.
var roofs = speech.SetOf("appartement appartements appart apart apt apparte appartment apparts maison maisons studio studette pavillon villa duplex loft logement residence f t type")

// aroundRoof are words that say no more than that somebody lives there.
var aroundRoof = speech.SetOf("j je habite jhabite vis loge suis on nous vit habitons dans un une le la mon notre en au a c est ai petit petite grand grande vieux vieille de d pieces piece chambre chambres chez moi nous avec et jardin ville campagne village etage")

// BareRoof tells whether a text names a home where one lives, and no more: "appartement", "dans un F3", "une petite maison",
// "chez moi".
func BareRoof(text string) bool {
	s := speech.Read(speech.Clip(text))
	named := s.Has(" chez moi ", " chez nous ", " mon logement ")
	for i, t := range s.Tokens {
		switch {
		case roofs[t.Text] && !t.Is("f") && !t.Is("t") && !t.Is("type") && !t.Is("residence"):
			named = true
		case (t.Is("f") || t.Is("t") || t.Is("type")) && s.At(i+1).Class == speech.Digits && len(s.At(i+1).Text) == 1:
			named = true
		case t.Class == speech.Word && !aroundRoof[t.Text] && speech.Numerals[t.Text] == 0, t.Class == speech.Digits && len(t.Text) > 2:
			return false
		}
	}
	return named && !s.Question && len(s.Tokens) <= 10 && !s.Has(" ma maison ", " plus chez ", " pas ", " a moi ", " a nous ")
}
