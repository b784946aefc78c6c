package answer

// byInitials finds the only option of which the initials are said ("rdc" for "Rez-de-chaussée"), or whose letters are those
// of the words that are said ("allocation adulte handicapé" for "AAH").
func byInitials(s said, o *offer) (int, bool) {
	if denies(s.flat) {
		return 0, false
	}
	at, found := 0, 0
	for i, l := range o.read() {
		if s.abbreviates(l) || l.abbreviates(s) {
			at, found = i, found+1
		}
	}
	return at, found == 1
}

// abbreviates tells whether a word of s is made of the initials of words of the other, one after the other.
func (s said) abbreviates(long said) bool {
	if first := long.firstWeighty(); len(s.tokens) == 1 && len(long.tokens) == first+2 && len(s.at(0).raw) == 2 {
		return long.spelledBy(s.at(0).raw, first, true) // "ft" for "France Travail", "sc" for "En service civique"
	}
	if len(long.tokens) < 3 || len(long.tokens) > 16 {
		return false
	}
	for i, t := range s.tokens {
		if s.lost(i) {
			return false
		}
		if t.class != word || len(t.raw) < 3 || len(t.raw) > 5 || emptyLabel[t.raw] {
			continue
		}
		for i := range long.tokens {
			if long.spelledBy(t.raw, i, true) || long.spelledBy(t.raw, i, false) {
				return true
			}
		}
	}
	return false
}

// firstWeighty returns where the small words that open a label end.
func (s said) firstWeighty() int {
	i := 0
	for smallWords[s.at(i).text] {
		i++
	}
	return i
}

// spelledBy tells whether the words from token i on begin with these letters, in turn; small words may be passed over.
func (s said) spelledBy(letters string, i int, all bool) bool {
	for k := range len(letters) {
		for !all && k > 0 && smallWords[s.at(i).text] {
			i++
		}
		if t := s.at(i); t.class != word || t.text == "" || t.text[0] != letters[k] || len(t.text) == 1 && !all {
			return false
		}
		i++
	}
	return true
}

var smallWords = setOf("de du des d la le les l a au aux et en pour par")
