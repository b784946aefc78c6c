package answer

// restarted leaves out a number that was cut short and then said whole: "sept cent... sept cent quarante", "soixante-dix.
// Soixante-dix-huit.".
func (s said) restarted(a Await) (said, bool) {
	list := s.numbers()
	for k := 0; k+1 < len(list); k++ {
		cut, whole := list[k], list[k+1]
		if !cut.words || !whole.words || whole.to-whole.from <= cut.to-cut.from || !s.pauses(cut.to, whole.from, a) {
			continue
		}
		same := true
		for i := cut.from; i < cut.to; i++ {
			same = same && s.at(i).text == s.at(whole.from+i-cut.from).text
		}
		if same {
			return settle(append(append([]token{}, s.tokens[:cut.from]...), s.tokens[whole.from:]...)), true
		}
	}
	return s, false
}

// pauses tells whether only a pause stands there. After a comma a second figure may be the other end of a range, where it is
// no age.
func (s said) pauses(from, to int, a Await) bool {
	if to != from+1 {
		return false
	}
	return s.at(from).is(".") || s.at(from).is(",") && a.Kind == Nombre && topicOf(a.Question) == age
}
