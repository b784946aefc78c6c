package dialog

import (
	"slices"
	"strings"

	"aufil/dialog/answer"
	"aufil/engine"
)

// paperSaid takes the paper that is named where it is asked since when there is one: "récépissé", "demandeur d'asile". A
// card of one year says nothing of how many years somebody has had cards: that stays asked.
func (t *turn) paperSaid(q *engine.Question, text string) bool {
	papers := t.k.Rules.Question("sejour")
	if papers == nil {
		return false
	}
	choice, ok := answer.PaperIn(t.plain(text))
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
		if choice, ok := answer.PaperIn(t.plain(text)); ok && slices.ContainsFunc(q.Options, func(o engine.QuestionOption) bool { return o.ID == choice }) {
			return answer.Value{Kind: answer.Choix, Choices: []string{choice}}, true
		}
		if t.denies(text) && len(strings.Fields(text)) == 1 {
			return answer.Value{}, false
		}
	}
	return t.parse(q, p, text)
}
