package dialog

import (
	"strconv"

	"aufil/dialog/answer"
	"aufil/engine"
)

// headCount takes "nous sommes 4", where it is asked who lives there: whether there is a couple is asked next, then how many
// children.
func (t *turn) headCount(_ *engine.Question, text string) bool {
	two := t.k.Rules.Question("vie_de_couple")
	n, ok := answer.HeadCount(t.plain(text))
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
	french, foreign := answer.NationAlone(t.plain(text))
	_, known := t.facts()["demandeur.nationalite"]
	if t.foreign() || t.in.Kind == Digits || !french && !(foreign && known) {
		return false
	}
	return t.putBack(*t.c.Pending, "aucun")
}

// ownBirth takes the birth of who is too old to be a child of the home, where those of the children are asked, as that of who
// writes: it is said back.
func (t *turn) ownBirth(_ *engine.Question, text string) bool {
	q := t.k.Rules.Question("naissance")
	if q == nil || t.in.Kind == Digits || t.foreign() || t.coupled() || t.c.answered("naissances", engine.Asker) || t.c.answered("naissance", engine.Asker) || answer.OfOthersBirth(t.plain(text)) {
		return false
	}
	v, ok := t.parseAs(answer.Date, text)
	if !ok || v.Unknown || v.Refused || len(v.Ages) > 0 || len(v.Dates) > 1 || v.Date.Month == 0 || t.today().Year-v.Date.Year <= grownChild {
		return false
	}
	return t.putBack(Pending{Question: q.Key, Subject: engine.Asker}, text)
}
