package dialog

import "aufil/dialog/answer"

// speaksFor notes that somebody answers for another: from then on "vous" is that other person, the file says so, and
// what is said of "elle" or "il" is taken as theirs.
func (t *turn) speaksFor(text string) bool {
	who, ok := answer.ParseBehalf(answer.French(t.c.Lang, text))
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
	who, other := answer.ParseBehalf(french)
	if !other && t.told() {
		who, other = answer.AlsoFor(french)
	}
	if !answer.AnotherPerson(french) && !(other && t.told() && who != t.c.For && who != answer.Self) {
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
		return answer.FirstPerson(text)
	}
	return text
}
