package dialog

import (
	"strconv"

	"aufil/dialog/answer"
	"aufil/dialog/remark"
	"aufil/engine"
)

// generalSilence is after how many months without an answer a request is decided, where a right says nothing else (CRPA,
// art. L231-1 and L231-4).
const generalSilence = 2

// practical answers what people ask once they know their rights: where to go, how long it takes, when it is paid. What is
// asked of the right that is open is answered for it.
func (t *turn) practical(text string) bool {
	p, ok := remark.PracticalIn(t.c.Lang, text)
	switch {
	case !ok:
		return false
	case p == remark.Wrong: // what was answered can be put right, one line at a time
		t.c.Pending = nil
		t.toQuestions()
		t.proceed()
		return true
	case p == remark.Meeting:
		t.human(onlyAsked)
		return true
	case !t.worded("pratique." + string(p)):
		return false
	}
	r, open := t.k.Rules.Right(t.c.Opened)
	switch {
	case p == remark.Where && open && !remark.NamesDesk(answer.French(t.c.Lang, text)):
		t.steps(r)
		t.sayNext()
	case p == remark.Where:
		t.say("pratique.ou", nil)
		t.near()
	case p == remark.Delay:
		t.say("pratique.delai", map[string]Arg{"mois": TextArg(strconv.Itoa(silenceOf(r)))})
	case p == remark.OtherChange:
		t.say("pratique.suppose", nil)
		t.say("suppose.personne", nil)
	default:
		t.say("pratique."+string(p), nil)
	}
	t.await(Pending{Question: topResults})
	return true
}

// offline reassures who has no Internet, at any moment, and tells the form of the right that is open.
func (t *turn) offline(text string) bool {
	if p, ok := remark.PracticalIn(t.c.Lang, text); !ok || p != remark.Offline || !t.worded("pratique.sans_internet") {
		return false
	}
	t.say("pratique.sans_internet", nil)
	if !t.told() {
		t.askAgain()
		return true
	}
	t.near()
	if r, ok := t.k.Rules.Right(t.c.Opened); ok {
		t.paperForm(r)
	}
	t.await(Pending{Question: topResults})
	return true
}

// silenceOf is after how many months of silence a request is decided.
func silenceOf(r *engine.Right) int {
	if r == nil || r.Steps.Silence.Months == 0 {
		return generalSilence
	}
	return r.Steps.Silence.Months
}
