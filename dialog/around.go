package dialog

import (
	"aufil/dialog/answer"
	"aufil/dialog/remark"
)

// around takes what a person says of who is around them: somebody writes for them, or reads along. The counsellors see it.
func (t *turn) around(text string) bool {
	said := t.saidAround(text)
	if !said {
		return false
	}
	if !t.news(text) {
		t.extras(text)
		t.c.Pending = nil
		t.toQuestions()
		t.proceed()
	}
	return true
}

// underGuardian tells who has a guardian that the rights are asked with them. The counsellors see it.
func (t *turn) underGuardian(text string) bool {
	said := t.saidGuardian(text)
	switch {
	case !said:
		return false
	case t.asking():
		if !t.news(text) {
			t.extras(text)
			t.c.Pending = nil
			t.toQuestions()
			t.proceed()
		}
	case t.c.Pending != nil:
		t.askAgain()
	}
	return true
}

func (t *turn) saidGuardian(text string) bool {
	if t.foreign() || t.in.Kind != Text || !remark.UnderGuardian(t.plain(text)) {
		return false
	}
	t.say("entourage.tutelle", nil)
	t.reply.Noted = append(t.reply.Noted, PromptArg("entourage.tutelle_note"))
	return true
}

// asking tells whether a question of the rule files is put.
func (t *turn) asking() bool { return t.c.Pending != nil && !own(t.c.Pending.Question) }

func (t *turn) saidAround(text string) bool {
	french := answer.French(t.c.Lang, text)
	key := ""
	switch {
	case t.in.Channel != SMS:
	case remark.Watched(french):
		key = "entourage.lit"
	case remark.Helped(french):
		key = "entourage.aide"
	}
	if key == "" || !t.worded(key) {
		return false
	}
	t.say(key, nil)
	t.reply.Noted = append(t.reply.Noted, PromptArg(key+"_note"))
	return true
}
