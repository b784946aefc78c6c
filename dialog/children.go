package dialog

import (
	"fmt"
	"strconv"
	"strings"

	"aufil/dialog/answer"
	"aufil/dialog/remark"
	"aufil/engine"
)

// children lists, by index, the children that a question about several may concern: those who may be of the age it
// names.
func (t *turn) children(q *engine.Question) []int {
	facts := t.facts()
	count, _ := childCount(facts)
	var list []int
	for i := range count {
		if q.MinMonths == 0 && q.MaxMonths == 0 {
			list = append(list, i)
			continue
		}
		born, ok := facts[engine.Path(childPath(i)+".naissance")]
		if !ok {
			list = append(list, i)
			continue
		}
		first, last := born.Months()
		if youngest, oldest := int(t.on()-last), int(t.on()-first); oldest >= q.MinMonths && youngest < q.MaxMonths {
			list = append(list, i)
		}
	}
	return list
}

// childCount gives the number of children, and whether it is known.
func childCount(facts engine.Facts) (int, bool) {
	v, ok := facts["enfants"]
	if !ok || !v.IsExact() {
		return 0, false
	}
	n, _ := v.Bounds()
	return int(n.Cents() / 100), true
}

// childArg names a child by its month of birth, the one thing known of each.
func (t *turn) childArg(i int) Arg {
	born, ok := t.facts()[engine.Path(childPath(i)+".naissance")]
	if !ok {
		return NumberArg(int64(i + 1))
	}
	first, last := born.Months()
	return Arg{Kind: ArgMonth, Low: int64(first), High: int64(last)}
}

func childPath(i int) string { return fmt.Sprintf("enfants[%d]", i) }
func childID(i int) string   { return strconv.Itoa(i) }

func childIndex(subject string) (int, bool) {
	inner, ok := strings.CutPrefix(subject, "enfants[")
	if !ok {
		return 0, false
	}
	i, err := strconv.Atoi(strings.TrimSuffix(inner, "]"))
	return i, err == nil
}

// byAge takes "le petit", "l'aînée" as one of the children offered.
func (t *turn) byAge(q *engine.Question, text string) bool {
	p := *t.c.Pending
	which := remark.KidByAge(t.plain(text))
	if which == 0 || len(p.Children) == 0 {
		return false
	}
	chosen := 0
	for i, child := range p.Children {
		first, last, ok := t.bornIn(child)
		if !ok {
			return false
		}
		if i == 0 {
			continue
		}
		bestFirst, bestLast, _ := t.bornIn(p.Children[chosen])
		switch {
		case which < 0 && first >= bestLast, which > 0 && last <= bestFirst:
			chosen = i
		}
	}
	return t.take(q, p, strconv.Itoa(chosen+1))
}

// allOf takes "les deux", "tous" as all the children offered: the others are not of the age asked about.
func (t *turn) allOf(q *engine.Question, text string) bool {
	p := *t.c.Pending
	if len(p.Children) == 0 || !answer.AllOf(t.plain(text)) {
		return false
	}
	ranks := make([]string, len(p.Children))
	for i := range ranks {
		ranks[i] = strconv.Itoa(i + 1)
	}
	return t.take(q, p, strings.Join(ranks, " et "))
}

// bornIn gives the first and last month in which a child may have been born.
func (t *turn) bornIn(child int) (first, last engine.Month, ok bool) {
	v, ok := t.facts()[engine.Path(childPath(child)+".naissance")]
	if !ok {
		return 0, 0, false
	}
	first, last = v.Months()
	return first, last, true
}

// withPart adds the births that came before, one message each, when the new one alone does not make them all.
func (t *turn) withPart(q *engine.Question, p Pending, text string) string {
	if p.Part == "" || q.Kind != "dates" || fold(text) == fold(p.Part) {
		return text
	}
	count, known := t.datesOf(q, p)
	v, ok := t.parse(q, p, text)
	if !known || !ok || v.Unknown || v.Refused || max(len(v.Dates), len(v.Ages)) >= count {
		return text
	}
	return p.Part + " et " + text
}

// keepPart keeps the births said so far, when fewer are said than there are children: the others may come in messages of
// their own.
func (t *turn) keepPart(q *engine.Question, p Pending, text string, v answer.Value) {
	now := t.c.Pending
	if q.Kind != "dates" || q.Of != engine.Kids || t.in.Channel != SMS || now == nil || now.Question != q.Key {
		return
	}
	count, known := t.datesOf(q, p)
	if said := max(len(v.Dates), len(v.Ages)); !known || said == 0 || said >= count {
		return
	}
	if p.Part != "" && text != p.Part {
		now.Tries = p.Tries // one more is known: this was no misunderstanding
	}
	now.Part = text
}

// beyondChildren is the age, in years, from which somebody who lives alone is not asked how many children live there. The
// recap says none, and it can be corrected there.
const beyondChildren = 70

// noChildAtHome takes for granted that "elle vit seule", said of an old person, means that no child lives there.
func (t *turn) noChildAtHome() {
	home, lives := t.facts()["situation_familiale"]
	born, known := t.facts()["demandeur.naissance"]
	if !lives || !known || t.c.answered("foyer", "") || t.c.answered("enfants", "") || home.Choice() != "seul" {
		return
	}
	if _, last := born.Months(); t.on()-last >= 12*beyondChildren {
		t.presume("enfants", answer.Value{Kind: answer.Nombre})
	}
}

// childsBirth takes "il a 14 ans", where the person is asked their own birth, as that of the only child: said before, it is said
// again or put right. It is never the person's.
func (t *turn) childsBirth(_ *engine.Question, text string) bool {
	births := t.k.Rules.Question("naissance_enfants")
	if t.c.Pending.Subject == engine.Partner || t.c.For != "" || births == nil || t.in.Kind == Digits || !remark.OfTheChild(t.plain(text)) {
		return false
	}
	p := Pending{Question: births.Key, Subject: engine.Kids}
	v, ok := t.parse(births, p, text)
	if !ok || v.Unknown || v.Refused || t.ofAge(v) {
		return false
	}
	if count, known := childCount(t.facts()); !known || count != 1 || !t.take(births, p, text) { // of several, which one is not known
		t.askAgain()
	}
	return true
}

// birthsToo notes the ages that are said with how many children there are: "un fils de 6 ans".
func (t *turn) birthsToo(q *engine.Question, text string) {
	births := t.k.Rules.Question("naissance_enfants")
	if q.Key != "enfants" || births == nil || t.in.Kind == Digits || t.c.answered(births.Key, engine.Kids) {
		return
	}
	count, known := childCount(t.facts())
	rest, ok := answer.AgesBeside(t.plain(text), count)
	if !known || !ok {
		return
	}
	v, ok := t.parseIn("fr", births, Pending{Question: births.Key, Subject: engine.Kids}, rest)
	if !ok || v.Unknown || v.Refused {
		return
	}
	if noted := t.noteSaid(nil, births.Key, engine.Kids, v); len(noted) > 0 {
		t.reply.Parts = append(t.reply.Parts, understood(noted))
	}
}
