package dialog

import (
	"slices"
	"strings"
	"unicode/utf8"

	"aufil/dialog/speech"
	"aufil/engine"
)

// explain answers POURQUOI about one right: what decides it, what would change it, and the law.
func (t *turn) explain(id string) {
	facts := t.c.Known(t.k.Rules, t.on())
	r := t.k.Rules.Evaluate(facts, t.on()).Result(id)
	name := map[string]Arg{"droit": TextArg(r.Right.Short)}
	reason, decided := t.k.Rules.Decisive(facts, t.on(), id)
	switch {
	case !decided || r.Verdict == engine.Unknown:
		t.say("pourquoi.a_verifier", name)
		t.lacking(r)
	case reason.Text == "":
		t.say("pourquoi.zero", name)
	default:
		name["raison"] = t.reason(reason.Text)
		t.say(map[bool]string{true: "pourquoi.ouvert", false: "pourquoi.ferme"}[r.Verdict == engine.Yes], name)
	}
	if decided && r.Verdict != engine.Unknown {
		if changes := t.k.Rules.WhatChanges(facts, t.on(), id); len(changes) > 0 && r.Right.Computed {
			t.reply.Parts = append(t.reply.Parts, WouldChange(changes[0]))
		}
		if s := reason.Source; s != "" && utf8.RuneCountInString(s) <= sourceMost {
			t.say("pourquoi.source", map[string]Arg{"source": TextArg(strings.TrimRight(s, ". "))})
		}
	}
	if r.Verdict == engine.No && r.Right.Computed && len(r.Human) > 0 { // the refusal may be wrong
		t.lookAt(r.Human[0])
	}
	t.c.Opened = id
	t.await(Pending{Question: topResults})
}

// reason words why in the language of the person, or says that it is in French.
func (t *turn) reason(french string) Arg {
	if t.worded(ReasonKey(french)) {
		return ReasonArg(french)
	}
	return Arg{Kind: ArgPrompt, Text: "pourquoi.en_francais", Args: map[string]Arg{"raison": TextArg(french)}}
}

// sourceMost is the length of a source that is worth an SMS.
const sourceMost = 120

// WouldChange words what would turn the answer about a right.
func WouldChange(c engine.Change) Part {
	key := "changer." + c.Fact.Name
	switch {
	case c.Fact.Kind == engine.KindBool && c.To.True():
		key += ".oui"
	case c.Fact.Kind == engine.KindBool:
		key += ".non"
	case c.Above:
		key += ".plus"
	default:
		key += ".moins"
	}
	if strings.HasPrefix(string(c.Path), engine.Partner+".") {
		key += ".conjoint"
	}
	with := PromptArg(key)
	if c.Fact.Kind != engine.KindBool {
		to, _ := c.To.Bounds()
		limit := AmountArg(to.Cents(), to.Cents(), c.Fact.Period)
		if c.Fact.Unit != "" {
			limit = NumberArg(to.Cents() / 100)
		}
		with.Args = map[string]Arg{"limite": limit}
	}
	outcome := "changer.ouvre"
	if c.Verdict == engine.No {
		outcome = "changer.ferme"
	}
	return Part{Key: outcome, Args: map[string]Arg{"avec": with}}
}

// named finds the right whose name a text says, alone or after "pourquoi", "et le": the French name, or what the right is
// in the language of the person.
func (t *turn) named(text string) (string, bool) {
	words := spaced(text)
	best, size := "", 0
	for _, r := range t.k.Rules.Rights() {
		names := []string{r.Short}
		if key := RightArg(r.ID, "phrase", "").Key; t.foreign() && t.worded(key) {
			names = append(names, t.k.Label(t.c.Lang, key))
		}
		for _, name := range names {
			if name = spaced(name); strings.Contains(words, name) && len(name) > size && (r.Computed || slices.Contains(t.c.Told, r.ID)) {
				best, size = r.ID, len(name)
			}
		}
	}
	if best == "" {
		best = t.toldAs(words)
	}
	return best, best != ""
}

// toldAs finds the one right told whose name begins with the word that ends a text, as one speaks of what was just named:
// "comment je fais pour la prime".
func (t *turn) toldAs(words string) string {
	said := strings.Fields(words)
	if len(said) < 2 || !determiners[said[len(said)-2]] {
		return ""
	}
	found := ""
	for _, r := range t.k.Rules.Rights() {
		first, _, _ := strings.Cut(strings.TrimSpace(spaced(r.Short)), " ")
		if first != said[len(said)-1] || !slices.Contains(t.c.Told, r.ID) {
			continue
		}
		if found != "" {
			return ""
		}
		found = r.ID
	}
	return found
}

var determiners = map[string]bool{"la": true, "le": true, "ma": true, "mon": true, "cette": true, "ce": true}

// spaced is a text as plain words, one space around each.
func spaced(text string) string { return " " + speech.Plain(text) + " " }
