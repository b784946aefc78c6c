package answer

// parseChoices reads the choice of several options: "1 et 3", "salaire et
// chômage", "aucun", "tous".
func parseChoices(s said, a Await) (Value, bool) {
	if len(a.Options) == 0 || len(a.Options) > 64 {
		return Value{}, false
	}
	o := offerOf(a)
	if picked, found := ranksSaid(s, a); found {
		if none, ok := o.nothing(); ok && picked&(1<<none) != 0 && picked != 1<<none {
			return Value{}, false // "1 et 7", of which the seventh is none of these
		}
		return several(a, picked)
	}
	if a.Channel == DTMF || s.asksBack() {
		return Value{}, false
	}
	if s.flat == " tous " || s.flat == " toutes " || s.flat == " tout " || s.flat == " les deux " && len(a.Options) == 2 {
		return several(a, everyOption(o))
	}
	if s.nothing(moneyNouns) || meaningOf(s).onlyNothing() {
		if v, ok := none(a, o); ok {
			return v, true
		}
	}
	if o.asksStanding() && (meaningOf(s).idle() || s.atHome()) {
		return none(a, o) // "je travaille pas"
	}
	if len(s.tokens) <= 3 && s.polarity() == no {
		for i, l := range o.read() {
			if l.has(" aucun ", " aucune ") {
				return chosen(a, i) // "un de ces cas ? non"
			}
		}
	}
	s, ok := o.ofToday(s, a)
	if !ok {
		return Value{}, false
	}
	if picked, ok := namedOptions(s, o, a); ok {
		return several(a, picked)
	}
	return Value{}, false
}

// several lists the options picked, one bit each, in their order.
func several(a Await, picked uint64) (Value, bool) {
	var v Value
	for i, o := range a.Options {
		if picked&(1<<i) != 0 {
			v.Choices = append(v.Choices, o.ID)
		}
	}
	return v, len(v.Choices) > 0
}

func everyOption(o *offer) uint64 {
	all := uint64(0)
	for i, m := range o.meant() {
		if !m.opensWithNothing() {
			all |= 1 << i
		}
	}
	return all
}

// none chooses the option that means none, or none at all.
func none(a Await, o *offer) (Value, bool) {
	if i, ok := o.nothing(); ok {
		return chosen(a, i)
	}
	return Value{}, true
}

// ranksSaid reads a list of ranks and nothing else. On keys, digits follow
// each other without a separator.
func ranksSaid(s said, a Await) (picked uint64, found bool) {
	count := len(a.Options)
	if s.has(" pas ", " ni ", " sauf ", " ou ") {
		return 0, false
	}
	for i := 0; i < len(s.tokens); {
		t := s.at(i)
		if t.class == digits && (len(t.text) > 1 && (a.Channel == DTMF || int(atoi(clipDigits(t.text))) > count)) {
			each, ok := eachDigit(t.text, count)
			if !ok || a.Channel == Voix {
				return 0, true
			}
			picked, found = picked|each, true
			i++
			continue
		}
		r, to := s.rankInList(i, count)
		if to == 0 {
			if t.class == word && !aroundRank[t.text] && !t.is("et") && !t.is("puis") && !t.is("aussi") || t.is("-") && found && !s.at(i+1).isNext(s.at(i-1)) || t.is("%") || t.is("€") {
				return 0, false
			}
			i++
			continue
		}
		if r < 1 || r > count {
			return 0, true
		}
		picked, found, i = picked|1<<(r-1), true, to
	}
	return picked, found
}

// isNext tells whether the digits follow those of o: in "1-2" the hyphen may
// mean "and" as well as "to".
func (t token) isNext(o token) bool {
	return t.class == digits && o.class == digits && len(t.text) < 3 && len(o.text) < 3 && atoi(t.text) == atoi(o.text)+1
}

// rankInList reads one rank of a list.
func (s said) rankInList(i, count int) (rank, to int) {
	t := s.at(i)
	switch {
	case s.homeSize(i), s.homeSize(i - 1):
		return 0, 0 // "f2" is a home
	case t.class == digits && len(t.text) <= 2:
		if s.at(i+1).unit() == person || s.at(i+1).unit() == money {
			return 0, 0
		}
		return int(atoi(t.text)), i + 1
	case t.class == digits:
		return count + 1, i + 1
	case t.class == mark:
		return 0, 0
	case ordinals[t.text] > 0:
		return ordinals[t.text], i + 1
	case t.is("dernier") || t.is("derniere"):
		return count, i + 1
	}
	if v, to, ok := s.cardinal(i); ok && v >= 1 {
		return int(min(v, 999)), to
	}
	if len(t.raw) == 1 && t.raw[0] >= 'a' && int(t.raw[0]-'a') < count && len(s.tokens) <= 2*count && s.onlyLetters(count) {
		return int(t.raw[0]-'a') + 1, i + 1
	}
	return 0, 0
}

// homeSize tells whether "t2", "f3" stand at i: a home with so many rooms.
func (s said) homeSize(i int) bool {
	t := s.at(i)
	return (t.is("f") || t.is("t")) && s.at(i+1).class == digits && s.at(i+1).glued && len(s.at(i+1).text) == 1
}

// onlyLetters tells whether the text is a list of letters of options.
func (s said) onlyLetters(count int) bool {
	for _, t := range s.tokens {
		if t.class == word && !t.is("et") && (len(t.raw) != 1 || int(t.raw[0]-'a') >= count || t.raw[0] < 'a') {
			return false
		}
	}
	return true
}

func eachDigit(text string, count int) (uint64, bool) {
	picked := uint64(0)
	for i := 0; i < len(text); i++ {
		r := int(text[i] - '0')
		if r < 1 || r > count || r > 9 {
			return 0, false
		}
		picked |= 1 << (r - 1)
	}
	return picked, true
}

// namedOptions reads labels or other words for them, in parts separated by
// "et", commas or "plus".
func namedOptions(s said, o *offer, a Await) (uint64, bool) {
	picked, from, missed := uint64(0), 0, false
	for i := 0; i <= len(s.tokens); i++ {
		if t := s.at(i); i < len(s.tokens) && !t.is("et") && !t.is(",") && !t.is("+") && !t.is("/") && !t.is("&") && !t.is(";") && !t.is("\n") && !t.is("plus") && !t.is("puis") && !t.is("mais") {
			continue
		}
		part := settle(s.tokens[from:min(i, len(s.tokens))])
		from = i + 1
		if k, ok := reversion(part, o); ok {
			picked |= 1 << k
			continue
		}
		if len(meaningOf(part)) == 0 || part.has(" pas ", " sans ", " aucun ", " aucune ") || picked != 0 && o.asksStanding() && part.ofNoStanding() {
			continue
		}
		if k, fit := bestOption(part, o, a); fit == sole {
			picked |= 1 << k
			continue
		}
		each := distinctOptions(part, o)
		picked |= each
		missed = missed || each == 0
	}
	return picked, picked != 0 && !missed
}

// ofNoStanding tells whether a part says what somebody looks for, or what a relative does: "et je cherche un mi-temps".
func (s said) ofNoStanding() bool {
	return s.has(" cherche ", " recherche ", " mon pere ", " ma mere ", " mes parents ", " mon fils ", " ma fille ", " ma soeur ", " mon frere ")
}

// reversion takes what the pension fund pays to a widow or a widower as a pension of old age, where no option names it.
func reversion(part said, o *offer) (int, bool) {
	if !part.has(" reversion ") || part.has(" pas ", " sans ", " aucune ") {
		return 0, false
	}
	at, found := 0, false
	for i, l := range o.read() {
		if l.has(" reversion ") {
			return 0, false
		}
		if o.meant()[i].names("RETRAITE") && !found {
			at, found = i, true
		}
	}
	return at, found
}

// distinctOptions reads labels put one after the other without a separator:
// every option of which an idea that no other has is said.
func distinctOptions(s said, o *offer) uint64 {
	labels := o.meant()
	m := meaningOf(s)
	picked := uint64(0)
	for i, l := range labels {
		for _, n := range l {
			if weight(n, labels) == 3 && m.holds(n) && !n.denied {
				picked |= 1 << i
			}
		}
	}
	return picked
}
