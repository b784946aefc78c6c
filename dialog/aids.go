package dialog

import (
	"slices"

	"aufil/dialog/answer"
	"aufil/dialog/remark"
	"aufil/engine"
)

// livedOn are the aids that people name as what they live on.
var livedOn = []string{"rsa", "ass", "asi", "aspa", "prime_activite"}

// onlyAids takes the names of aids, where incomes are asked, as aids that are paid, and no question about them. The ASS
// comes with being out of work, and the RSA leaves no income to tell; beside the others there is one.
func (t *turn) onlyAids(q *engine.Question, text string) bool {
	if q.Key != "situation" || t.c.Pending.Subject != engine.Asker || t.foreign() {
		return false
	}
	names, sum := remark.OnlyAids(t.plain(text))
	if !slices.ContainsFunc(names, func(id string) bool { return slices.Contains(livedOn, id) }) {
		return false
	}
	if len(names) == 1 && sum.Low == 0 && names[0] != "ass" && names[0] != "rsa" { // its name alone asks about it
		return false
	}
	has := map[string]bool{}
	for _, id := range names {
		if other, ok := receiptRights[id]; ok {
			id = other
		}
		if _, known := t.k.Rules.Fact(drawnFact(id)); known {
			has[id] = true
		}
	}
	t.noteDrawn(has)
	if sum.Low > 0 {
		if noted := t.noteSaid(nil, "recu_"+names[0], "", sum); len(noted) > 0 {
			t.reply.Parts = append(t.reply.Parts, understood(noted))
		}
	}
	switch {
	case slices.Contains(names, "ass"):
		return t.unpaidWork(q)
	case slices.Equal(names, []string{"rsa"}):
		return t.take(q, *t.c.Pending, "0")
	}
	t.askAgain()
	return true
}

// unpaidWork takes who has the ASS as out of work, with no unemployment benefit left.
func (t *turn) unpaidWork(q *engine.Question) bool {
	none := t.k.Rules.Question("chomage_net")
	if none == nil {
		return false
	}
	p := Pending{Question: none.Key, Subject: t.c.Pending.Subject}
	if a, ok := t.fill(none, p, answer.Value{Kind: answer.Montant}); ok {
		t.record(a, t.factsWith(a))
	}
	return t.take(q, *t.c.Pending, rankOf(q, "chomage"))
}
