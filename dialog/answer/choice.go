package answer

// parseChoice reads the choice of one option, by rank, letter, ordinal, label
// or other words for it.
func parseChoice(s said, a Await) (Value, bool) {
	if len(a.Options) == 0 {
		return Value{}, false
	}
	if i, ok := schoolClass(s, a); ok {
		return chosen(a, i)
	}
	if i, ok := insideLabel(s, a); ok && a.Channel != DTMF {
		return chosen(a, i)
	}
	if rank, found := s.rankSaid(len(a.Options)); found {
		if rank == 0 {
			if i, ok := bracketed(s, a); ok {
				return chosen(a, i)
			}
			return labelHolding(s, a)
		}
		return chosen(a, rank-1)
	}
	if a.Channel == DTMF || s.asksBack() {
		return Value{}, false
	}
	if i, ok := bracketed(s, a); ok {
		return chosen(a, i)
	}
	if s.onlyNumber() {
		return labelHolding(s, a)
	}
	if i, ok := sameOption(s, a); ok {
		return chosen(a, i)
	}
	if i, ok := yesNoOption(s, a); ok {
		return chosen(a, i)
	}
	if i, ok := bestOption(s, a); ok {
		return chosen(a, i)
	}
	if i, ok := otherOption(s, a); ok {
		return chosen(a, i)
	}
	if s.flat == " rien " {
		return Value{Refused: true}, true
	}
	return Value{}, false
}

// insideLabel finds the only option of which the label holds what was said, as it was said, where it is no rank: "un T2",
// "permis B", "oui b".
func insideLabel(s said, a Await) (int, bool) {
	kept := make([]token, 0, len(s.tokens))
	for i, t := range s.tokens {
		if t.class != mark && !(emptyLabel[t.text] && len(t.text) > 1) && !(t.is("a") || t.is("l") || t.is("d")) {
			kept = append(kept, s.tokens[i])
		}
	}
	if len(kept) == 0 || len(kept) > 3 || len(kept) == 1 && (kept[0].class == digits || len(kept[0].text) > 1) {
		return 0, false
	}
	flat := settle(kept).flat
	at, found := 0, 0
	for i, o := range a.Options {
		if read(o.Label).has(flat) {
			at, found = i, found+1
		}
	}
	return at, found == 1
}

// schoolClass reads "6eme" and "en 2nde" where the options are schools, and not ranks.
func schoolClass(s said, a Await) (int, bool) {
	if !s.classSaid() {
		return 0, false
	}
	college, lycee := -1, -1
	for i, o := range a.Options {
		switch l := read(o.Label); {
		case l.has(" college "):
			college = i
		case l.has(" lycee "):
			lycee = i
		}
	}
	if college < 0 || lycee < 0 {
		return 0, false
	}
	for i, t := range s.tokens {
		switch {
		case !s.classAt(i):
		case t.text >= "3" && t.text <= "6":
			return college, true
		case t.text == "2" || t.text == "1":
			return lycee, true
		}
	}
	return 0, false
}

func (s said) classSaid() bool {
	for i := range s.tokens {
		if s.classAt(i) {
			return true
		}
	}
	return false
}

// classAt tells whether a digit is that of a class: "6eme", "2nde".
func (s said) classAt(i int) bool {
	t, next := s.at(i), s.at(i+1)
	return t.class == digits && len(t.text) == 1 && next.glued && (next.unit() == rank || next.is("e"))
}

// otherOption reads "autre" where only one label holds that word, whatever it
// is another of.
func otherOption(s said, a Await) (int, bool) {
	at, found := 0, 0
	for i, o := range a.Options {
		if read(o.Label).has(" autre ", " autres ") {
			at, found = i, found+1
		}
	}
	return at, found == 1 && (s.flat == " autre " || s.flat == " autres " || s.flat == " une autre " || s.flat == " un autre ")
}

func chosen(a Await, i int) (Value, bool) {
	return Value{Choices: []string{a.Options[i].ID}}, true
}

// onlyNumber tells whether the text is a number and a per cent.
func (s said) onlyNumber() bool {
	n := s.at(0)
	return n.class == digits && len(s.tokens) == 2 && s.at(1).unit() == percent
}

// labelHolding finds the only option whose label holds the number said, when
// that number is no rank.
func labelHolding(s said, a Await) (Value, bool) {
	at, found := 0, 0
	for i, o := range a.Options {
		for _, t := range read(o.Label).tokens {
			if t.class == digits && s.has(" "+t.text+" ") {
				at, found = i, found+1
				break
			}
		}
	}
	if found != 1 {
		return Value{}, false
	}
	return chosen(a, at)
}

// sameOption finds the option whose label is what was said, to the word: "non" may be a choice like any other.
func sameOption(s said, a Await) (int, bool) {
	for i, o := range a.Options {
		if len(s.tokens) > 0 && read(o.Label).flat == s.flat {
			return i, true
		}
	}
	return 0, false
}

// yesNoOption chooses among options that are a yes, a no and perhaps a don't
// know.
func yesNoOption(s said, a Await) (int, bool) {
	if len(a.Options) > 3 {
		return 0, false
	}
	yesAt, noAt, unsureAt := -1, -1, -1
	for i, o := range a.Options {
		l := read(o.Label)
		switch {
		case l.ignores():
			unsureAt = i
		case l.at(0).is("oui"):
			yesAt = i
		case l.at(0).is("non"):
			noAt = i
		}
	}
	if yesAt < 0 || noAt < 0 {
		return 0, false
	}
	switch s.polarity() {
	case yes:
		return yesAt, true
	case no:
		return noAt, true
	case unsure:
		return unsureAt, unsureAt >= 0
	}
	return 0, false
}

// bestOption returns the option that the words fit best, when it stands out.
func bestOption(s said, a Await) (int, bool) {
	labels := make([]meaning, len(a.Options))
	for i, o := range a.Options {
		labels[i] = meaningOf(read(plainLabel(o.Label)))
	}
	m := meaningOf(s).widened(labels)
	if len(m) == 0 {
		return 0, false
	}
	if m.onlyNothing() {
		return nothingOption(labels, a)
	}
	best, second, at := 0, 0, -1
	for i, l := range labels {
		score := fit(m, l, labels)
		switch {
		case score > best:
			best, second, at = score, best, i
		case score > second:
			second = score
		}
	}
	if at < 0 && m.deniesAsked(a.Question) {
		return nothingOption(labels, a)
	}
	return at, at >= 0 && best > second && best >= sure(m)
}

// sure is the score under which too much of the text is about something else.
func sure(m meaning) int {
	if len(m) <= 6 {
		return 1
	}
	return len(m)
}

// nothingOption chooses the only option that means "none of these".
func nothingOption(labels []meaning, a Await) (int, bool) {
	at := -1
	for i, l := range labels {
		if !l.opensWithNothing() {
			continue
		}
		if at >= 0 {
			return 0, false
		}
		at = i
	}
	return at, at >= 0
}

// plainLabel drops the feminine and plural endings in brackets: "Salarié(e)",
// "enfant(s)".
func plainLabel(label string) string {
	b := make([]byte, 0, len(label))
	for i := 0; i < len(label); i++ {
		if label[i] == '(' && i > 0 && label[i-1] != ' ' {
			for i < len(label) && label[i] != ')' {
				i++
			}
			continue
		}
		b = append(b, label[i])
	}
	return string(b)
}
