package answer

import (
	"slices"

	"aufil/dialog/speech"
)

// countedOption chooses among options that are numbers of the same thing: "1 enfant", "2 enfants", "3 enfants ou plus".
// There a number in a text is what it counts and no rank; a bare figure, which may be both, is left to the person.
func countedOption(s speech.Text, o *offer, a Await) (at int, ok, counts bool) {
	if a.Channel == DTMF || s.Has(" option ", " reponse ", " numero ", " choix ", " pas ", " ou ") {
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
	list := s.Numbers()
	if len(list) == 0 {
		i, ok := peopledOption(s, o)
		return i, ok, ok
	}
	if len(list) != 1 || list[0].Milli%1000 != 0 || list[0].One && !countsPerson(s, list[0]) {
		return 0, false, false
	}
	counted := o.counted()
	if counted == nil || s.At(list[0].From-1).Is("le") || s.At(list[0].From-1).Is("la") {
		return 0, false, false
	}
	ranks := 0
	for _, r := range counted {
		if r.low == int64(r.at+1)*1000 {
			ranks++
		}
	}
	if bare := ranks < len(counted) && len(s.Tokens) == 1 && list[0].Key != ""; bare {
		at, ok = holding(counted, list[0].Milli)
		return at, ok && list[0].Milli == int64(at+1)*1000, list[0].Milli <= int64(len(o.options))*1000
	}
	at, ok = holding(counted, list[0].Milli)
	if mine, theirs := singular(s.At(list[0].To).Text), singular(o.read()[at].At(1).Text); roomOf[mine] && roomOf[theirs] && mine != theirs {
		return 0, false, true // two bedrooms are no two rooms
	}
	u, _ := s.UnitAfter(list[0])
	if noun := singular(s.At(list[0].To).Text); u == speech.Foreign && !slices.ContainsFunc(o.read(), func(l speech.Text) bool { return slices.Contains(singulars(l), noun) }) {
		return 0, false, true // another thing is counted
	}
	return at, ok && (u == speech.NoUnit || u == speech.Person || u == speech.Foreign) && s.Strangers() <= 2, true
}

// numeralOption finds the only label, of spans or numbers, that opens with the number in words that is said: "un" of "aucun"
// and "un mois".
func numeralOption(s speech.Text, o *offer) (at int, ok bool) {
	if len(s.Tokens) != 1 || s.At(0).Class != speech.Word || speech.Numerals[s.At(0).Text] == 0 || o.counted() == nil && o.brackets() == nil {
		return 0, false
	}
	held := 0
	for i, l := range o.read() {
		if l.At(0).Is(s.At(0).Text) {
			at, held = i, held+1
		}
	}
	return at, held == 1
}

// counted reads the labels that are numbers of one thing; nil unless all are but perhaps one.
func (o *offer) counted() (counted []ranked) {
	last := int64(-1)
	for i, l := range o.read() {
		b, ok := countBracket(l)
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
func peopledOption(s speech.Text, o *offer) (int, bool) {
	if !o.read()[len(o.options)-1].Has(" personnes ") && !o.read()[0].Has(" personne ") {
		return 0, false
	}
	n := ownHousehold(s, nil)
	if n == 0 && s.Has(" moi ", " seul ", " seule ") && s.Strangers() == 0 && !s.HasAny(speech.Relatives) {
		n = 1
	}
	counted := o.counted()
	if n == 0 || counted == nil {
		return 0, false
	}
	return holding(counted, n*1000)
}

// roomOf are singular nouns of what labels count beside persons.
var roomOf = speech.SetOf("piece chambre fois voiture repas")

// countsPerson tells whether "un" stands before a person: "un enfant", "un seul".
func countsPerson(s speech.Text, n speech.Number) bool {
	u, _ := s.UnitAfter(n)
	return u == speech.Person || s.At(n.To).Is("seul") || s.At(n.To).Is("seule")
}

// countBracket reads a label that is a number of persons or things: "1 enfant", "3 ou plus", "aucun".
func countBracket(s speech.Text) (bracket, bool) {
	switch {
	case s.At(0).Is("aucun"), s.At(0).Is("aucune"), s.Flat == " non ":
		return bracket{}, true
	case s.At(0).Is("oui") && s.At(1).Is(","):
		s = speech.Settle(s.Tokens[2:])
	}
	if i := slices.IndexFunc(s.Tokens, func(t speech.Token) bool { return t.Is("(") }); i > 0 {
		s = speech.Settle(s.Tokens[i+1:]) // "petit (1 personne)"
	}
	if s.At(0).Is("plusieurs") && len(s.Tokens) <= 4 {
		return bracket{low: 2000, high: endless}, true
	}
	list := s.Numbers()
	if len(list) == 0 || list[0].From != 0 || list[0].Milli > 20_000 || len(s.Tokens) > 5 {
		return bracket{}, false
	}
	u, _ := s.UnitAfter(list[len(list)-1])
	if u != speech.NoUnit && u != speech.Person && u != speech.Foreign || list[0].One && !countsPerson(s, list[0]) && len(s.Tokens) > 1 && u != speech.Foreign && !roomOf[s.At(1).Text] {
		return bracket{}, false
	}
	switch {
	case len(list) == 2:
		return bracket{low: list[0].Milli, high: list[1].Milli}, list[0].Milli < list[1].Milli
	case len(list) > 2:
		return bracket{}, false
	case s.Has(" ou plus ", " et plus "):
		return bracket{low: list[0].Milli, high: endless}, true
	}
	return bracket{low: list[0].Milli, high: list[0].Milli}, true
}
