package answer

import "slices"

// countedOption chooses among options that are numbers of the same thing: "1 enfant", "2 enfants", "3 enfants ou plus".
// There a number in a text is what it counts and no rank; a bare figure, which may be both, is left to the person.
func countedOption(s said, o *offer, a Await) (at int, ok, counts bool) {
	if a.Channel == DTMF || s.has(" option ", " reponse ", " numero ", " choix ", " pas ", " ou ") {
		return 0, false, false
	}
	if i, ok := numeralOption(s, o); ok {
		return i, true, true
	}
	if i, ok := roomedOption(s, o); ok {
		return i, true, true
	}
	if i, ok := flooredOption(s, o); ok {
		return i, true, true
	}
	list := s.numbers()
	if len(list) == 0 {
		i, ok := peopledOption(s, o)
		return i, ok, ok
	}
	if len(list) != 1 || list[0].milli%1000 != 0 || list[0].one && !s.countsPerson(list[0]) {
		return 0, false, false
	}
	counted := o.counted()
	if counted == nil || s.at(list[0].from-1).is("le") || s.at(list[0].from-1).is("la") {
		return 0, false, false
	}
	ranks := 0
	for _, r := range counted {
		if r.low == int64(r.at+1)*1000 {
			ranks++
		}
	}
	if bare := ranks < len(counted) && len(s.tokens) == 1 && list[0].key != ""; bare {
		return 0, false, list[0].milli <= int64(len(o.options))*1000
	}
	at, ok = holding(counted, list[0].milli)
	if mine, theirs := singular(s.at(list[0].to).text), singular(o.read()[at].at(1).text); roomOf[mine] && roomOf[theirs] && mine != theirs {
		return 0, false, true // two bedrooms are no two rooms
	}
	u, _ := s.unitAfter(list[0])
	if noun := singular(s.at(list[0].to).text); u == foreign && !slices.ContainsFunc(o.read(), func(l said) bool { return slices.Contains(l.singulars(), noun) }) {
		return 0, false, true // another thing is counted
	}
	return at, ok && (u == noUnit || u == person || u == foreign) && s.strangers() <= 2, true
}

// numeralOption finds the only label, of spans or numbers, that opens with the number in words that is said: "un" of "aucun"
// and "un mois".
func numeralOption(s said, o *offer) (at int, ok bool) {
	if len(s.tokens) != 1 || s.at(0).class != word || numerals[s.at(0).text] == 0 || o.counted() == nil && o.brackets() == nil {
		return 0, false
	}
	held := 0
	for i, l := range o.read() {
		if l.at(0).is(s.at(0).text) {
			at, held = i, held+1
		}
	}
	return at, held == 1
}

// counted reads the labels that are numbers of one thing; nil unless all are but perhaps one.
func (o *offer) counted() (counted []ranked) {
	last := int64(-1)
	for i, l := range o.read() {
		b, ok := l.counted()
		if !ok {
			continue
		}
		if b.low == last {
			return nil // "une fille", "un garçon"
		}
		last = b.low
		counted = append(counted, ranked{b, i})
	}
	if len(counted) < 2 || len(counted) < len(o.options)-1 {
		return nil
	}
	return counted
}

// holding finds the only option whose numbers hold v.
func holding(counted []ranked, v int64) (at int, ok bool) {
	held := 0
	for _, r := range counted {
		if r.low <= v && v <= r.high {
			at, held = r.at, held+1
		}
	}
	return at, held == 1
}

// peopledOption reads those who live there without a number: "juste moi", "mon mari et moi".
func peopledOption(s said, o *offer) (int, bool) {
	if !o.read()[len(o.options)-1].has(" personnes ") && !o.read()[0].has(" personne ") {
		return 0, false
	}
	n := s.ownHousehold(nil)
	if n == 0 && s.has(" moi ", " seul ", " seule ") && s.strangers() == 0 && !s.hasAny(relatives) {
		n = 1
	}
	counted := o.counted()
	if n == 0 || counted == nil {
		return 0, false
	}
	return holding(counted, n*1000)
}

// roomOf are singular nouns of what labels count beside persons.
var roomOf = setOf("piece chambre fois voiture repas")

// countsPerson tells whether "un" stands before a person: "un enfant", "un seul".
func (s said) countsPerson(n number) bool {
	u, _ := s.unitAfter(n)
	return u == person || s.at(n.to).is("seul") || s.at(n.to).is("seule")
}

// counted reads a label that is a number of persons or things: "1 enfant", "3 ou plus", "aucun".
func (s said) counted() (bracket, bool) {
	switch {
	case s.at(0).is("aucun"), s.at(0).is("aucune"), s.flat == " non ":
		return bracket{}, true
	case s.at(0).is("oui") && s.at(1).is(","):
		s = settle(s.tokens[2:])
	}
	if i := slices.IndexFunc(s.tokens, func(t token) bool { return t.is("(") }); i > 0 {
		s = settle(s.tokens[i+1:]) // "petit (1 personne)"
	}
	if s.at(0).is("plusieurs") && len(s.tokens) <= 4 {
		return bracket{low: 2000, high: endless}, true
	}
	list := s.numbers()
	if len(list) == 0 || list[0].from != 0 || list[0].milli > 20_000 || len(s.tokens) > 5 {
		return bracket{}, false
	}
	u, _ := s.unitAfter(list[len(list)-1])
	if u != noUnit && u != person && u != foreign || list[0].one && !s.countsPerson(list[0]) && len(s.tokens) > 1 && u != foreign && !roomOf[s.at(1).text] {
		return bracket{}, false
	}
	switch {
	case len(list) == 2:
		return bracket{low: list[0].milli, high: list[1].milli}, list[0].milli < list[1].milli
	case len(list) > 2:
		return bracket{}, false
	case s.has(" ou plus ", " et plus "):
		return bracket{low: list[0].milli, high: endless}, true
	}
	return bracket{low: list[0].milli, high: list[0].milli}, true
}
