package dialog

import "aufil/engine"

// impossible finds what an answer, added to what was said before, makes impossible.
func (t *turn) impossible(a Answer) (engine.Fault, bool) {
	after := t.c
	after.record(a)
	known := map[engine.Path]bool{}
	for _, f := range t.k.Rules.Faults(t.facts(), t.on()) {
		known[f.Path] = true
	}
	for _, f := range t.k.Rules.Faults(after.Facts(), t.on()) {
		if f.Prompt != "" && !known[f.Path] {
			return f, true
		}
	}
	return engine.Fault{}, false
}

// contradict points out kindly that two answers do not go together and asks again; the third time, somebody looks.
func (t *turn) contradict(p Pending, key string, args map[string]Arg) {
	if now := t.c.Pending; now != nil && now.Question == p.Question && now.Subject == p.Subject {
		p = *now
	}
	p.Tries++
	if p.Tries >= 3 {
		t.giveUp("contradiction.humain", "contradiction")
		return
	}
	if t.secretly() { // what does not go with it was perhaps said by somebody else
		key, args = "contradiction.bornes", nil
	}
	t.say(key, args)
	t.put(t.k.Rules.Question(p.Question), p, true)
}

// shownArgs words the values that a fault shows.
func shownArgs(values map[string]engine.Value) map[string]Arg {
	args := map[string]Arg{}
	for name, v := range values {
		if v.Kind() == engine.KindMonth {
			first, last := v.Months()
			args[name] = Arg{Kind: ArgMonth, Low: int64(first), High: int64(last)}
			continue
		}
		low, _ := v.Bounds()
		args[name] = NumberArg(low.Cents() / 100)
	}
	return args
}
