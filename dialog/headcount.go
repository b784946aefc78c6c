package dialog

import (
	"maps"
	"slices"
	"strconv"

	"aufil/dialog/answer"
	"aufil/dialog/remark"
	"aufil/engine"
)

// headCount takes "nous sommes 4", where it is asked who lives there: whether there is a couple is asked next, then how many
// children.
func (t *turn) headCount(_ *engine.Question, text string) bool {
	two := t.k.Rules.Question("vie_de_couple")
	n, ok := remark.HeadCount(t.plain(text))
	if !ok || two == nil || t.foreign() || t.in.Kind == Digits || t.c.answered(two.Key, "") {
		return false
	}
	t.reply.Parts = append(t.reply.Parts, understood([]Arg{TextArg(strconv.FormatInt(n, 10) + " personnes")}))
	t.put(two, Pending{Question: two.Key}, false)
	return true
}

// nationAside takes, where a list of cases is read out, "française" as none of them, and "étranger", said before, as nothing
// new: it is said back.
func (t *turn) nationAside(_ *engine.Question, text string) bool {
	french, foreign := remark.NationAlone(t.plain(text))
	french = french || remark.BecameFrench(t.plain(text))
	_, known := t.facts()["demandeur.nationalite"]
	if t.foreign() || t.in.Kind == Digits || !french && !(foreign && known) {
		return false
	}
	return t.putBack(*t.c.Pending, "aucun")
}

// isFrench takes who is French, born so or not, as French where a nationality is asked: who had said to be a foreigner before
// takes that back.
func (t *turn) isFrench(q *engine.Question, text string) bool {
	p := *t.c.Pending
	plain := t.plain(text)
	born, _ := remark.NationAlone(plain)
	if t.foreign() || t.in.Kind == Digits || !born && !remark.BecameFrench(plain) {
		return false
	}
	if rank := t.rankOffered(q, p, "francaise"); rank != "" {
		return t.take(q, p, rank)
	}
	i := t.c.find("cas", p.Subject)
	if i < 0 {
		return false
	}
	a := t.c.Answers[i]
	a.Facts = maps.Clone(a.Facts)
	a.Facts[engine.Path(p.Subject+".nationalite")] = engine.Choice("francaise")
	delete(a.Facts, engine.Path(p.Subject+".sejour"))
	a.Said.List = slices.DeleteFunc(slices.Clone(a.Said.List), func(x Arg) bool { return x.Text == "question.cas.choix.etranger" })
	if len(a.Said.List) == 0 {
		a.Said, a.Minor = PromptArg("question.cas.choix.aucun"), true
	}
	t.c.record(a)
	t.reply.Parts = append(t.reply.Parts, understood([]Arg{recapped(q.Key, PromptArg("question.nationalite.choix.francaise"))}))
	t.c.Pending = nil
	t.proceed()
	return true
}

// rankOffered is the number under which an option is offered just now; "" when it is not.
func (t *turn) rankOffered(q *engine.Question, p Pending, id string) string {
	i := slices.IndexFunc(t.awaited(q, p).Options, func(o Option) bool { return o.ID == id })
	if i < 0 {
		return ""
	}
	return strconv.Itoa(i + 1)
}

// ownBirth takes the birth of who is too old to be a child of the home, where those of the children are asked, as that of who
// writes: it is said back.
func (t *turn) ownBirth(_ *engine.Question, text string) bool {
	q := t.k.Rules.Question("naissance")
	if q == nil || t.in.Kind == Digits || t.foreign() || t.coupled() || t.c.answered("naissances", engine.Asker) || t.c.answered("naissance", engine.Asker) || remark.OfOthersBirth(t.plain(text)) {
		return false
	}
	v, ok := t.parseAs(answer.Date, text)
	if !ok || v.Unknown || v.Refused || len(v.Ages) > 0 || len(v.Dates) > 1 || v.Date.Month == 0 || t.today().Year-v.Date.Year <= grownChild {
		return false
	}
	return t.putBack(Pending{Question: q.Key, Subject: engine.Asker}, text)
}
