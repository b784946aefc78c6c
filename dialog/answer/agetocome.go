package answer

// AgeToCome tells whether the only number of a text is the age that a child will have in some month: "il aura 3 ans en août". It
// counts no children.
func AgeToCome(text string) bool {
	s := read(clip(text))
	return len(s.numbers()) == 1 && s.namesMonth()
}
