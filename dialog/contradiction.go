package dialog

import (
	"slices"

	"aufil/engine"
)

// impossible finds what an answer, added to what was said before, makes impossible.
func (t *turn) impossible(a Answer) (engine.Fault, bool) { return t.refuted(t.factsWith(a)) }

// refuted finds what is impossible in what would be known, and is not so already.
func (t *turn) refuted(after engine.Facts) (engine.Fault, bool) {
	faults := t.k.Rules.Faults(after, t.on())
	if !slices.ContainsFunc(faults, told) {
		return engine.Fault{}, false
	}
	before := t.k.Rules.Faults(t.facts(), t.on())
	for _, f := range faults {
		if told(f) && !slices.ContainsFunc(before, func(b engine.Fault) bool { return b.Path == f.Path }) {
			return f, true
		}
	}
	return engine.Fault{}, false
}

// told reports whether a fault is one that the person is told of.
func told(f engine.Fault) bool { return f.Prompt != "" }

// knows reports whether all of these facts are known already, just so.
func (t *turn) knows(facts engine.Facts) bool {
	for path, v := range facts {
		if t.facts()[path] != v {
			return false
		}
	}
	return true
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
