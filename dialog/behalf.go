package dialog

import (
	"aufil/dialog/answer"
	"aufil/dialog/remark"
	"aufil/engine"
)

// speaksFor notes that somebody answers for another: from then on "vous" is that other person, the file says so, and
// what is said of "elle" or "il" is taken as theirs.
func (t *turn) speaksFor(text string) bool {
	who, ok := remark.ParseBehalfIn(t.c.Lang, text)
	if !ok && len(t.c.Answers) == 0 && t.c.For == "" {
		who, ok = remark.TellsOf(answer.French(t.c.Lang, text))
	}
	if !ok || who == t.c.For || who == answer.Self && t.c.For == "" {
		return false
	}
	if who == answer.Self {
		t.c.For = ""
		t.say("pour.moi", nil)
		return true
	}
	t.begunFor(who)
	return true
}

// anotherPerson begins again, once that is confirmed, for who answers for several people one after the other: the rights
// that were told are not those of the next one.
func (t *turn) anotherPerson(text string) bool {
	french := answer.French(t.c.Lang, text)
	who, other := remark.ParseBehalfIn(t.c.Lang, text)
	if !other && t.told() {
		who, other = remark.AlsoFor(french)
	}
	if !remark.AnotherPerson(french) && !(other && t.told() && who != t.c.For && who != answer.Self) {
		return false
	}
	t.forgetAll("recommencer")
	if p := t.c.Pending; other && p != nil && p.Question == topRestart {
		p.Subject = string(who)
	}
	return true
}

// begunFor notes for whom somebody begins again.
func (t *turn) begunFor(who answer.Relation) {
	t.c.For = who
	t.say("pour.entree", map[string]Arg{"qui": PromptArg("pour." + string(who))})
	t.reply.Noted = append(t.reply.Noted, Arg{Kind: ArgPrompt, Text: "pour.note", Args: map[string]Arg{"qui": PromptArg("pour." + string(who))}})
}

// plain is a text in French and in the first person, whoever it speaks of.
func (t *turn) plain(text string) string {
	text = answer.French(t.c.Lang, text)
	if t.c.For != "" {
		return remark.FirstPerson(text)
	}
	return text
}

// forAnother notes that somebody answers for another where it would pass for an answer: "это для моей мамы" is no home at her
// mother's.
func (t *turn) forAnother(_ *engine.Question, text string) bool {
	return t.foreign() && t.in.Kind == Text && t.c.For == "" && t.forThem(text)
}

// forThem takes what says for whom somebody answers, and asks again.
func (t *turn) forThem(text string) bool {
	if !t.speaksFor(text) {
		return false
	}
	t.extras(text)
	if t.c.Pending != nil && !own(t.c.Pending.Question) && t.c.answered(t.c.Pending.Question, t.c.Pending.Subject) {
		t.c.Pending = nil
	}
	t.askAgain()
	return true
}

// ofThem takes what is said in another language of the person for whom somebody answers, where it is no answer as it stands. An
// age is said back.
func (t *turn) ofThem(q *engine.Question, text string) bool {
	p := *t.c.Pending
	if t.c.For == "" || !t.foreign() || t.in.Kind != Text || p.Subject != engine.Asker {
		return false
	}
	french, age, ok := remark.OfThem(t.c.Lang, text)
	switch {
	case !ok || age != (q.Key == "naissance" || q.Key == "naissances") && age:
		return false
	case age:
		return t.putBack(p, french)
	}
	v, ok := t.parseIn("fr", q, p, french)
	if !ok || v.Unknown || v.Refused {
		return false
	}
	switch {
	case len(v.Dates) == 1:
		return t.take(q, p, remark.Spelled(v.Date))
	case v.Kind == answer.Montant && v.Low == v.High:
		return t.take(q, p, euros(v.Low))
	case v.Kind == answer.Choix && len(v.Choices) == 1:
		return t.take(q, p, rankOf(q, v.Choices[0]))
	}
	return false
}
