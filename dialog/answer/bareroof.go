package answer

// roofs are homes of which the word alone does not tell whether they are rented.
var roofs = setOf("appartement appartements appart apart apt apparte appartment apparts maison maisons studio studette pavillon villa duplex loft logement residence f t type")

// aroundRoof are words that say no more than that somebody lives there.
var aroundRoof = setOf("j je habite jhabite vis loge suis on nous vit habitons dans un une le la mon notre en au a c est ai petit petite grand grande vieux vieille de d pieces piece chambre chambres chez moi nous avec et jardin ville campagne village etage")

// BareRoof tells whether a text names a home where one lives, and no more: "appartement", "dans un F3", "une petite maison",
// "chez moi".
func BareRoof(text string) bool {
	s := read(clip(text))
	named := s.has(" chez moi ", " chez nous ", " mon logement ")
	for i, t := range s.tokens {
		switch {
		case roofs[t.text] && !t.is("f") && !t.is("t") && !t.is("type") && !t.is("residence"):
			named = true
		case (t.is("f") || t.is("t") || t.is("type")) && s.at(i+1).class == digits && len(s.at(i+1).text) == 1:
			named = true
		case t.class == word && !aroundRoof[t.text] && numerals[t.text] == 0, t.class == digits && len(t.text) > 2:
			return false
		}
	}
	return named && !s.question && len(s.tokens) <= 10 && !s.has(" ma maison ", " plus chez ", " pas ", " a moi ", " a nous ")
}
