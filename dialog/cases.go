package dialog

import (
	"slices"

	"aufil/dialog/answer"
	"aufil/dialog/remark"
	"aufil/engine"
)

// caseWithSum takes a sum that tells one of the particular cases, where they are asked, as that case, and keeps the sum:
// "je verse 150 à mon ex", "livret A 3000".
func (t *turn) caseWithSum(q *engine.Question, text string) bool {
	if t.foreign() || Easy(t.c.Lang) {
		return false
	}
	p := *t.c.Pending
	id, ok := remark.Case(t.plain(text))
	if offered := slices.ContainsFunc(q.Options, func(o engine.QuestionOption) bool { return o.ID == id }); !ok || !offered || len(p.Offered) > 0 && !slices.Contains(p.Offered, id) {
		return false
	}
	a, ok := t.fill(q, p, answer.Value{Kind: answer.ChoixMultiple, Choices: t.withHeard(q, p, []string{id})})
	if !ok {
		return false
	}
	t.record(a, t.factsWith(a))
	noted := []Arg{a.Said}
	switch v, ok := t.parseAs(answer.Montant, text); {
	case ok && !v.Unknown && v.Low > 0:
		switch {
		case id == "epargne":
			noted = t.noteSaid(nil, "epargne", "", v)
		case id == "pension_versee" && p.Subject == engine.Asker:
			noted = t.noteSaid(nil, "pension_alimentaire_versee", engine.Asker, v)
		}
	case id == "epargne": // how much is asked next: nothing of it is sure yet
		noted = nil
	}
	if len(noted) > 0 {
		t.reply.Parts = append(t.reply.Parts, understood(noted))
	}
	t.c.Pending = nil
	t.taken = q.Key
	t.proceed()
	return true
}
