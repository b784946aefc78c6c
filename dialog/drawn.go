package dialog

import (
	"maps"
	"regexp"
	"slices"
	"strings"

	"aufil/dialog/answer"
	"aufil/dialog/remark"
	"aufil/engine"
)

// topDrawn is what the household says it has already. It is never asked: it is noted when it is said.
const topDrawn = "recu"

// receiptRights are the rights that people name otherwise than the rule files.
var receiptRights = map[string]string{"apl": "aide_logement"}

// drawn notes the rights that a text says the household has already, or denies; false when it says nothing new.
func (t *turn) drawn(said []remark.Fact) bool {
	has := map[string]bool{}
	for _, x := range said {
		id := x.Name
		if right, sum := strings.CutPrefix(id, "recu_"); sum {
			has[right] = true
			continue
		}
		if other, ok := receiptRights[id]; ok {
			id = other
		}
		if _, known := t.k.Rules.Fact(drawnFact(id)); known {
			has[id] = x.Value.Yes
		}
	}
	return t.noteDrawn(has)
}

func drawnFact(right string) engine.Path { return engine.Path("recu." + right) }

// already is a person who says of a number of the list that they have that right.
var already = regexp.MustCompile(`(^| )(deja|déjà|touche|recois|reçois|percois|perçois)( |$)`)

// drawnNumber takes "j'ai déjà la 3" after the results.
func (t *turn) drawnNumber(text string) bool {
	low := fold(answer.French(t.c.Lang, text))
	v, ok := t.parseAs(answer.Nombre, text)
	if !ok || !already.MatchString(low) || v.Low != v.High || v.Low < 1 || int(v.Low) > len(t.c.Told) {
		return false
	}
	id := t.c.Told[v.Low-1]
	if _, known := t.k.Rules.Fact(drawnFact(id)); !known {
		return false
	}
	return t.noteDrawn(map[string]bool{id: true})
}

func (t *turn) noteDrawn(has map[string]bool) bool {
	facts := engine.Facts{}
	if i := t.c.find(topDrawn, ""); i >= 0 {
		facts = maps.Clone(t.c.Answers[i].Facts)
	}
	changed := false
	for id, yes := range has {
		if path := drawnFact(id); facts[path].True() != yes {
			facts[path], changed = engine.Bool(yes), true
		}
	}
	if !changed {
		return false
	}
	var names []Arg
	for _, r := range t.k.Rules.Rights() {
		if facts[drawnFact(r.ID)].True() {
			names = append(names, RightArg(r.ID, "court", r.Short))
		}
	}
	a := Answer{Question: topDrawn, Facts: facts, Said: Arg{Kind: ArgList, List: names}, Minor: true, By: byPerson, At: t.in.At}
	t.c.record(a)
	if facts[drawnFact("aah")].True() {
		t.c.Handicap = true
		t.doubtRate()
	}
	if len(names) > 0 {
		t.say("compris.recu", map[string]Arg{"liste": a.Said})
	}
	return true
}

// clashesMost is the number of warnings in one go: more would not be read.
const clashesMost = 2

// warn tells what does not go together, before an overpayment is claimed back.
func (t *turn) warn(a *engine.Assessment) {
	told := 0
	for _, c := range a.Clashes() {
		if c.Urgency == engine.Aware || told == clashesMost {
			return
		}
		told++
		t.reply.Parts = append(t.reply.Parts, Warning(c, t.worded(ReasonKey(c.Exclusion.Text))))
	}
}

// Warning words two rights that do not go together: which, why where that can be said in the language of the person, and
// whom to tell, who pays what is drawn already.
func Warning(c engine.Clash, why bool) Part {
	key := "cumul.bientot"
	if c.Urgency == engine.Now {
		key = "cumul.deux"
	}
	payer := "autre"
	if len(c.With.PaidBy) > 0 && slices.Contains(payers, c.With.PaidBy[0]) {
		payer = c.With.PaidBy[0]
	}
	return reasoned(Part{Key: key, Args: map[string]Arg{
		"un": TextArg(c.Right.Short), "deux": TextArg(c.With.Short),
		"raison": ReasonArg(c.Exclusion.Text), "payeur": PromptArg("payeur." + payer),
	}}, why)
}

// reasoned keeps the reason of a part, or takes its form without.
func reasoned(p Part, why bool) Part {
	if !why {
		delete(p.Args, "raison")
		p.Key += "_sans"
	}
	return p
}

// payers are those that prompts name; the others are "whoever pays it".
var payers = []string{"caf", "cpam", "france_travail", "carsat", "departement"}

// caution says, of a right that is opened to be asked for, what it does not go with: who has that already must know first.
func (t *turn) caution(r *engine.Right, a *engine.Assessment) {
	for _, x := range r.Excludes {
		w := a.Result(x.With)
		if x.Kind == engine.Excludes && w != nil && !w.Drawn && w.Right.PaidBy != nil && r.PaidBy != nil && w.Right.PaidBy[0] != r.PaidBy[0] {
			t.reply.Parts = append(t.reply.Parts, reasoned(Part{Key: "cumul.si", Args: map[string]Arg{
				"deux": TextArg(w.Right.Short), "raison": ReasonArg(x.Text),
			}}, t.worded(ReasonKey(x.Text))))
			return
		}
	}
}
