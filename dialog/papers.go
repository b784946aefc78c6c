package dialog

import (
	"slices"
	"strings"

	"aufil/dialog/answer"
	"aufil/dialog/remark"
	"aufil/engine"
)

// paperSaid takes the paper that is named where it is asked since when there is one: "récépissé", "demandeur d'asile". A
// card of one year says nothing of how many years somebody has had cards: that stays asked.
func (t *turn) paperSaid(q *engine.Question, text string) bool {
	papers := t.k.Rules.Question("sejour")
	if papers == nil {
		return false
	}
	choice, ok := remark.PaperIn(t.plain(text))
	if !ok {
		return false
	}
	p := Pending{Question: papers.Key, Subject: t.c.Pending.Subject}
	a, ok := t.fill(papers, p, answer.Value{Kind: answer.Choix, Choices: []string{choice}})
	if !ok || t.knows(a.Facts) {
		return false
	}
	t.record(a, t.factsWith(a))
	t.reply.Parts = append(t.reply.Parts, understood([]Arg{recapped(papers.Key, a.Said)}))
	if choice == "titre" {
		t.askAgain()
		return true
	}
	t.c.Pending = nil
	t.proceed()
	return true
}

// parsePaper reads an answer to the question about papers. A mere no is none: it may say that the question was not understood.
func (t *turn) parsePaper(q *engine.Question, p Pending, text string) (answer.Value, bool) {
	if t.in.Kind == Text {
		if choice, ok := remark.PaperIn(t.plain(text)); ok && slices.ContainsFunc(q.Options, func(o engine.QuestionOption) bool { return o.ID == choice }) {
			return answer.Value{Kind: answer.Choix, Choices: []string{choice}}, true
		}
		if t.denies(text) && len(strings.Fields(text)) == 1 {
			return answer.Value{}, false
		}
	}
	return t.parse(q, p, text)
}

// paperTime takes what is said of a paper where it is asked since when there is one: until when it runs, that it is awaited,
// that there never was any.
func (t *turn) paperTime(q *engine.Question, text string) bool {
	plain := t.plain(text)
	papers := t.k.Rules.Question("sejour")
	switch {
	case t.in.Kind == Digits || t.foreign():
	case remark.PaperNever(plain):
		return t.take(q, *t.c.Pending, "0") // which paper there is comes next
	case remark.PaperEnds(plain):
		p := *t.c.Pending
		if p.Tries++; p.Tries >= 3 {
			return false
		}
		t.say("indice.titre_fin", nil)
		t.await(p)
		return true
	case remark.PaperWaits(plain) && papers != nil && !t.c.answered(papers.Key, t.c.Pending.Subject):
		t.put(papers, Pending{Question: papers.Key, Subject: t.c.Pending.Subject}, false)
		return true
	}
	return false
}
