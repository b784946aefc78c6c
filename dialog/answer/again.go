package answer

// chosenAgain reads a choice that takes back the one before: "1 euh non le 2", "CDI pardon CDD", "pas la 1, la 2".
func chosenAgain(s said, a Await) (Value, bool) {
	if a.Channel == DTMF {
		return Value{}, false
	}
	if rest, ok := s.denied(); ok {
		return parseChoice(rest, a)
	}
	for i := 1; i < len(s.tokens); i++ {
		if s.at(i).class != word {
			continue
		}
		n, sure := s.correctionAt(i)
		if n == 0 || !sure && !s.startsOver(i+n) {
			continue
		}
		before, rest := settle(s.tokens[:i:i]), settle(s.tokens[s.skipLinks(i+n):])
		if first, ok := parseChoice(before, a); !ok || len(first.Choices) == 0 {
			continue
		}
		if v, ok := parseChoice(rest, a); ok && len(v.Choices) > 0 {
			return v, true
		}
	}
	return Value{}, false
}

// startsOver tells whether what follows a "non" is said instead of what came before: "mardi non le jeudi". In "célibataire,
// non marié" it only denies.
func (s said) startsOver(i int) bool {
	for s.at(i).class == mark && i < len(s.tokens) {
		i++
	}
	t := s.at(i)
	return t.class == digits || numerals[t.text] > 0 || ordinals[t.text] > 0 || beforeAnother[t.text]
}

// beforeAnother may stand before what is chosen instead.
var beforeAnother = setOf("le la l les un une en au aux a par chez c je j on sur mon ma mes du des plutot avec nous")
