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
