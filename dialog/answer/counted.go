package answer

// countedOption chooses among options that are numbers of the same thing: "1 enfant", "2 enfants", "3 enfants ou plus".
// There a number in a text is what it counts and no rank; a bare figure, which may be both, is left to the person.
func countedOption(s said, o *offer, a Await) (at int, ok, counts bool) {
	if a.Channel == DTMF {
		return 0, false, false
	}
	list := s.numbers()
	if len(list) != 1 || list[0].milli%1000 != 0 || list[0].one && !s.countsPerson(list[0]) || s.has(" option ", " reponse ", " numero ", " choix ", " pas ", " ou ") {
		return 0, false, false
	}
	held, ranks, known, last := 0, 0, 0, int64(-1)
	for i, l := range o.read() {
		b, counted := l.counted()
		if !counted {
			continue
		}
		if known++; b.low == last {
			return 0, false, false // "une fille", "un garçon"
		}
		last = b.low
		if b.low == int64(i+1)*1000 {
			ranks++
		}
		if b.low <= list[0].milli && list[0].milli <= b.high {
			at, held = i, held+1
		}
	}
	if known < 2 || known < len(o.options)-1 || s.at(list[0].from-1).is("le") || s.at(list[0].from-1).is("la") {
		return 0, false, false
	}
	if bare := ranks < known && len(s.tokens) == 1 && list[0].key != ""; bare {
		return 0, false, list[0].milli <= int64(len(o.options))*1000
	}
	if mine, theirs := singular(s.at(list[0].to).text), singular(o.read()[at].at(1).text); roomOf[mine] && roomOf[theirs] && mine != theirs {
		return 0, false, true // two bedrooms are no two rooms
	}
	u, _ := s.unitAfter(list[0])
	return at, held == 1 && (u == noUnit || u == person || u == foreign) && s.strangers() <= 2, true
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
	if s.at(0).is("aucun") || s.at(0).is("aucune") {
		return bracket{}, true
	}
	list := s.numbers()
	if len(list) == 0 || list[0].from != 0 || list[0].milli > 20_000 || len(s.tokens) > 5 {
		return bracket{}, false
	}
	u, _ := s.unitAfter(list[len(list)-1])
	if u != noUnit && u != person && u != foreign || list[0].one && !s.countsPerson(list[0]) && u != foreign && !roomOf[s.at(1).text] {
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
