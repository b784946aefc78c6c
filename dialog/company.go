package dialog

import (
	"slices"
	"strconv"
	"strings"

	"aufil/dialog/answer"
	"aufil/dialog/remark"
	"aufil/engine"
)

// company makes sure of who names a husband or a wife where it is asked whom they live with: a widow names hers too. What is
// not told plainly is said back, and what is told of others is no answer.
func (t *turn) company(q *engine.Question, text string) bool {
	p := *t.c.Pending
	two := t.k.Rules.Question("vie_de_couple")
	if two == nil || t.in.Kind == Digits || bareNumber.MatchString(text) {
		return false
	}
	c := remark.CompanyIn(t.plain(text))
	if c == remark.Unnamed {
		return false
	}
	said, ok := t.parse(two, Pending{Question: two.Key}, text)
	if q.Key == "foyer" {
		if v, all := t.parse(q, p, text); all {
			said, ok = v, true
		}
		p = Pending{Question: two.Key}
	}
	if c == remark.WithThem {
		return !ok && !remark.KidsHere(t.plain(text)) && t.take(two, p, rankOf(two, "couple")) // "y a que moi et mon mari"
	}
	if couple := ok && len(said.Choices) == 1 && strings.HasPrefix(said.Choices[0], "couple"); ok && !couple || !couple && c != remark.WithoutThem {
		return false
	}
	if c != remark.OfOthers {
		t.alsoSaid(text)
	}
	switch c {
	case remark.WithoutThem:
		return t.putBack(p, rankOf(two, "seul"))
	case remark.NamedOnly:
		return t.putBack(p, rankOf(two, "couple"))
	}
	if !t.volunteer(text) {
		t.notUnderstood(true)
	}
	return true
}

// kidsGone says back that no child lives there, where those whom a text names are grown up or away: "j'ai un fils à Paris, mais
// je vis seule".
func (t *turn) kidsGone(q *engine.Question, text string) bool {
	p := *t.c.Pending
	if t.in.Kind == Digits || !remark.KidsGone(t.plain(text)) {
		return false
	}
	v, ok := t.parse(q, p, text)
	if !ok || len(v.Choices) != 1 {
		return false
	}
	who, kids := strings.CutSuffix(v.Choices[0], "_enfants")
	if kids {
		t.alsoSaid(text)
	}
	return kids && t.putBack(p, rankOf(q, who))
}

// othersKids asks plainly who lives there, of who names the children of a sister or of a friend, or their own grandchildren:
// "je vis avec ma soeur et ses 3 enfants".
func (t *turn) othersKids(_ *engine.Question, text string) bool {
	two := t.k.Rules.Question("vie_de_couple")
	if two == nil || t.in.Kind == Digits || t.foreign() || !remark.OthersKids(t.plain(text)) || remark.KidsGone(t.plain(text)) {
		return false
	}
	t.extras(text)
	if count := t.k.Rules.Question("enfants"); count != nil && t.c.answered(two.Key, "") {
		t.put(count, Pending{Question: count.Key}, true) // those in their charge, in so many words
		return true
	}
	t.put(two, Pending{Question: two.Key}, false)
	return true
}

// alsoSaid notes what a text says beside whom the person lives with, which is to be said back first.
func (t *turn) alsoSaid(text string) {
	t.taken = "vie_de_couple"
	t.extras(text)
	t.taken = ""
}

// joins gives who says that they want to join somebody dead the numbers to call, and puts the question again.
func (t *turn) joins(text string) bool {
	if t.foreign() || !remark.WouldJoin(t.plain(text)) {
		return false
	}
	t.numbers()
	t.say("danger.aussi.suicide", nil)
	t.askAgain()
	return true
}

// rankOf is the number of an option of a question.
func rankOf(q *engine.Question, id string) string {
	return strconv.Itoa(slices.IndexFunc(q.Options, func(o engine.QuestionOption) bool { return o.ID == id }) + 1)
}

// childless takes out the children who were counted by mistake, where their births are asked: there are none, they are grown
// up, or they live elsewhere. What is not said in so many words is said back.
func (t *turn) childless(q *engine.Question, text string) bool {
	if q.Of != engine.Kids || t.in.Kind == Digits {
		return false
	}
	plain := t.plain(text)
	none := remark.NoKid(plain)
	if !none && !remark.Nothing(plain) && !remark.Nobody(plain) && !remark.GrownUp(plain) && !remark.KidsElsewhere(plain) && !t.denies(text) && !t.grownUp(text) {
		return false
	}
	p, heard := Pending{Question: "enfants"}, "0"
	if i := t.c.find("foyer", ""); i >= 0 {
		p.Question = "foyer"
		heard = rankOf(t.k.Rules.Question("foyer"), strings.TrimSuffix(strings.TrimPrefix(t.c.Answers[i].Said.Text, "question.foyer.choix."), "_enfants"))
	}
	if !none {
		return t.putBack(p, heard)
	}
	at := len(t.reply.Parts)
	taken := t.take(t.k.Rules.Question(p.Question), p, heard)
	if i := t.c.find(p.Question, ""); taken && p.Question == "foyer" && i >= 0 {
		t.reply.Parts = slices.Insert(t.reply.Parts, at, understood([]Arg{t.inFew(t.c.Answers[i])}))
	}
	return taken
}

// grownUp tells whether a text gives the birth or the age of somebody too old to be a child of the home: "elle est née en
// mars 1970".
func (t *turn) grownUp(text string) bool {
	v, ok := t.parseAs(answer.Date, text)
	if !ok || v.Unknown || v.Refused || len(v.Dates) > 1 || len(v.Ages) > 0 {
		return remark.OldChild(t.plain(text))
	}
	return v.Date.Year > 0 && t.today().Year-v.Date.Year > grownChild
}

// grownChild is the age from which nobody is a child of the home.
const grownChild = 25
