package dialog

import (
	"slices"
	"strings"

	"aufil/dialog/answer"
	"aufil/dialog/remark"
	"aufil/engine"
)

// status takes what somebody lives on in words that no option holds: "ménage 900", "je vis des allocs". That there is no income
// is said back first.
func (t *turn) status(q *engine.Question, text string) bool {
	p := *t.c.Pending
	plain, ok := t.ofSubject(text)
	if !ok {
		return false
	}
	s, ok := remark.StatusIn(plain)
	switch {
	case !ok:
		return false
	case s == remark.Waged:
		t.sumOfIncome(p, text, []string{"salaire"})
		return t.take(q, p, "salaire")
	case s == remark.CivicService:
		at := len(t.reply.Parts)
		t.say("indice.service_civique", nil)
		if t.take(q, p, "rien de cela") {
			return true
		}
		t.reply.Parts = t.reply.Parts[:at]
		return false
	}
	return t.putBack(p, "rien de cela")
}

// ofSubject is what a text in French says of the one who is asked about, without what it says of their partner.
func (t *turn) ofSubject(text string) (plain string, ok bool) {
	if t.in.Kind == Digits || t.foreign() {
		return "", false
	}
	plain = t.plain(text)
	if t.c.Pending.Subject == engine.Asker && t.c.For == "" {
		plain, _ = remark.Apart(plain, t.coupled())
	}
	return plain, true
}

// jobBeside takes a job said beside what somebody is first as a wage besides: "étudiant et 12h chez carrefour".
func (t *turn) jobBeside(q *engine.Question, text string) bool {
	p := *t.c.Pending
	plain, ok := t.ofSubject(text)
	if !ok {
		return false
	}
	rest, ok := answer.JobBeside(plain)
	if v, all := t.parse(q, p, plain); !ok || all && len(v.Choices) > 1 {
		return false
	}
	first, ok := t.parse(q, p, rest)
	if !ok && remark.OnlyRSA(rest) {
		first, ok = answer.Value{}, true
	}
	if !ok || first.Unknown || first.Refused || slices.Contains(first.Choices, "salaire") || t.rankOffered(q, p, "salaire") == "" {
		return false
	}
	ranks := []string{t.rankOffered(q, p, "salaire")}
	for _, id := range first.Choices {
		if rank := t.rankOffered(q, p, id); id != "aucun" && rank != "" {
			ranks = append(ranks, rank)
		}
	}
	t.taken = q.Key
	t.ofPartner = p.Subject == engine.Partner
	t.extras(text)
	t.taken, t.ofPartner = "", false
	return t.take(q, p, strings.Join(ranks, " et "))
}

// sameAsMe takes "pareil", of the husband, the wife or the partner, as what was said of the person: their incomes, or how much.
func (t *turn) sameAsMe(q *engine.Question, text string) bool {
	p := *t.c.Pending
	i := t.c.find(q.Key, engine.Asker)
	if p.Subject != engine.Partner || i < 0 || t.c.Answers[i].Unknown || t.foreign() || !remark.SameAsMe(t.plain(text)) {
		return false
	}
	mine := t.c.Answers[i].Said
	if q.Kind == "montant" {
		return mine.Low == mine.High && t.take(q, p, euros(mine.Low))
	}
	said := []string{}
	for _, one := range append(slices.Clone(mine.List), mine) {
		if id, ok := strings.CutPrefix(one.Text, "question."+q.Key+".choix."); ok {
			said = append(said, rankOf(q, id))
		}
	}
	return len(said) > 0 && len(p.Offered) == 0 && t.putBack(p, strings.Join(said, " et "))
}

// sumOfIncome keeps the sum said beside the only income that was named: "vendeuse 1250".
func (t *turn) sumOfIncome(p Pending, text string, named []string) {
	if len(named) != 1 || sumOf[named[0]] == "" || t.in.Kind == Digits || t.foreign() || slices.ContainsFunc(t.c.Loose, func(l Loose) bool { return l.Of == p.Subject }) {
		return
	}
	plain := t.plain(text)
	if t.c.For == "" {
		own, partner := remark.Apart(plain, t.coupled())
		switch {
		case p.Subject == engine.Asker:
			plain = own
		case partner != "":
			plain = partner
		}
	}
	if v, ok := remark.SumBeside(plain); ok {
		t.keep(Loose{Of: p.Subject, Low: v.Low, High: v.High})
	}
}
