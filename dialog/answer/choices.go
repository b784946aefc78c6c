package answer

import (
	"aufil/dialog/speech"
)

// parseChoices reads the choice of several options: "1 et 3", "salaire et
// chômage", "aucun", "tous".
func parseChoices(s speech.Text, a Await) (Value, bool) {
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
	if a.Channel == DTMF || QuestionsBack(s) {
		return Value{}, false
	}
	if s.Flat == " tous " || s.Flat == " toutes " || s.Flat == " tout " || s.Flat == " les deux " && len(a.Options) == 2 {
		return several(a, everyOption(o))
	}
	if nothing(s, speech.MoneyNouns) || MeaningOf(s).onlyNothing() {
		if v, ok := none(a, o); ok {
			return v, true
		}
	}
	if o.asksStanding() && (MeaningOf(s).idle() || atHome(s)) {
		return none(a, o) // "je travaille pas"
	}
	if len(s.Tokens) <= 3 && polarityOf(s) == No {
		for i, l := range o.read() {
			if l.Has(" aucun ", " aucune ") {
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
func ranksSaid(s speech.Text, a Await) (picked uint64, found bool) {
	count := len(a.Options)
	if s.Has(" pas ", " ni ", " sauf ", " ou ") {
		return 0, false
	}
	for i := 0; i < len(s.Tokens); {
		t := s.At(i)
		if t.Class == speech.Digits && (len(t.Text) > 1 && (a.Channel == DTMF || int(speech.Atoi(clipDigits(t.Text))) > count)) {
			each, ok := eachDigit(t.Text, count)
			if !ok || a.Channel == Voix {
				return 0, true
			}
			picked, found = picked|each, true
			i++
			continue
		}
		r, to := rankInList(s, i, count)
		if to == 0 {
			if t.Class == speech.Word && !speech.AroundRank[t.Text] && !t.Is("et") && !t.Is("puis") && !t.Is("aussi") || t.Is("-") && found && !isNext(s.At(i+1), s.At(i-1)) || t.Is("%") || t.Is("€") {
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
func isNext(t speech.Token, o speech.Token) bool {
	return t.Class == speech.Digits && o.Class == speech.Digits && len(t.Text) < 3 && len(o.Text) < 3 && speech.Atoi(t.Text) == speech.Atoi(o.Text)+1
}

// rankInList reads one rank of a list.
func rankInList(s speech.Text, i, count int) (rank, to int) {
	t := s.At(i)
	switch {
	case homeSize(s, i), homeSize(s, i-1):
		return 0, 0 // "f2" is a home
	case t.Class == speech.Digits && len(t.Text) <= 2:
		if s.At(i+1).Unit() == speech.Person || s.At(i+1).Unit() == speech.Money {
			return 0, 0
		}
		return int(speech.Atoi(t.Text)), i + 1
	case t.Class == speech.Digits:
		return count + 1, i + 1
	case t.Class == speech.Mark:
		return 0, 0
	case speech.Ordinals[t.Text] > 0:
		return speech.Ordinals[t.Text], i + 1
	case t.Is("dernier") || t.Is("derniere"):
		return count, i + 1
	}
	if v, to, ok := s.Cardinal(i); ok && v >= 1 {
		return int(min(v, 999)), to
	}
	if len(t.Raw) == 1 && t.Raw[0] >= 'a' && int(t.Raw[0]-'a') < count && len(s.Tokens) <= 2*count && onlyLetters(s, count) {
		return int(t.Raw[0]-'a') + 1, i + 1
	}
	return 0, 0
}

// homeSize tells whether "t2", "f3" stand at i: a home with so many rooms.
func homeSize(s speech.Text, i int) bool {
	t := s.At(i)
	return (t.Is("f") || t.Is("t")) && s.At(i+1).Class == speech.Digits && s.At(i+1).Glued && len(s.At(i+1).Text) == 1
}

// onlyLetters tells whether the text is a list of letters of options.
func onlyLetters(s speech.Text, count int) bool {
	for _, t := range s.Tokens {
		if t.Class == speech.Word && !t.Is("et") && (len(t.Raw) != 1 || int(t.Raw[0]-'a') >= count || t.Raw[0] < 'a') {
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
func namedOptions(s speech.Text, o *offer, a Await) (uint64, bool) {
	picked, from, missed := uint64(0), 0, false
	for i := 0; i <= len(s.Tokens); i++ {
		if t := s.At(i); i < len(s.Tokens) && !t.Is("et") && !t.Is(",") && !t.Is("+") && !t.Is("/") && !t.Is("&") && !t.Is(";") && !t.Is("\n") && !t.Is("plus") && !t.Is("puis") && !t.Is("mais") {
			continue
		}
		part := speech.Settle(s.Tokens[from:min(i, len(s.Tokens))])
		from = i + 1
		if k, ok := reversion(part, o); ok {
			picked |= 1 << k
			continue
		}
		if len(MeaningOf(part)) == 0 || part.Has(" pas ", " sans ", " aucun ", " aucune ") || picked != 0 && o.asksStanding() && ofNoStanding(part) {
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
func ofNoStanding(s speech.Text) bool {
	return s.Has(" cherche ", " recherche ", " mon pere ", " ma mere ", " mes parents ", " mon fils ", " ma fille ", " ma soeur ", " mon frere ")
}

// reversion takes what the pension fund pays to a widow or a widower as a pension of old age, where no option names it.
func reversion(part speech.Text, o *offer) (int, bool) {
	if !part.Has(" reversion ") || part.Has(" pas ", " sans ", " aucune ") {
		return 0, false
	}
	at, found := 0, false
	for i, l := range o.read() {
		if l.Has(" reversion ") {
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
func distinctOptions(s speech.Text, o *offer) uint64 {
	labels := o.meant()
	m := MeaningOf(s)
	picked := uint64(0)
	for i, l := range labels {
		for _, n := range l {
			if weight(n, labels) == 3 && m.holds(n) && !n.Denied {
				picked |= 1 << i
			}
		}
	}
	return picked
}
