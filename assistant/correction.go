package assistant

import (
	"context"
	"slices"

	"aufil/dialog"
)

// Edit is an answer that a counsellor writes: to a question of the rules, about a member of the household, in the words
// that a person would use.
type Edit struct{ Question, Subject, Text string }

// NotAnAnswer is why an edit was refused, in words where there are some: what it contradicts.
type NotAnAnswer struct{ Why string }

func (n NotAnAnswer) Error() string { return ErrNotUnderstood.Error() }

// Unwrap tells what it is.
func (n NotAnAnswer) Unwrap() error { return ErrNotUnderstood }

// Correct writes an answer in the place of the one given, which is kept beside it. Who corrects a case that nobody
// holds takes it.
func (a *Assistant) Correct(ctx context.Context, by Counsellor, caseID int64, edit Edit) error {
	return a.act(ctx, by, caseID, correct, func(s State, ch *Change) error {
		in := a.editInput(by, edit)
		c, err := a.edited(s.Conversation, in)
		if err != nil {
			return err
		}
		ch.Conversation = &c
		ch.Lines[0].Text += " : " + edit.Question
		ch.Lines[0].Input = &in
		return nil
	})
}

// Suppose gives the conversation as it would be with other answers. Nothing is kept. The first edit that cannot be read
// ends it: the error says why, and which one is told by its index.
func (a *Assistant) Suppose(c dialog.Conversation, by Counsellor, edits []Edit) (_ dialog.Conversation, wrong int, err error) {
	for i, e := range edits {
		if c, err = a.edited(c, a.editInput(by, e)); err != nil {
			return c, i, err
		}
	}
	return c, -1, nil
}

func (a *Assistant) editInput(by Counsellor, e Edit) dialog.Input {
	return dialog.Input{
		Kind: dialog.Corrected, Channel: dialog.SMS, At: a.clock(), Question: e.Question, Subject: e.Subject,
		Text: e.Text, Author: by.Name,
	}
}

func (a *Assistant) edited(c dialog.Conversation, in dialog.Input) (dialog.Conversation, error) {
	after, r := a.step(c, in)
	was, before := answerTo(c, in)
	if now, is := answerTo(after, in); is && now.By == dialog.ByCounsellor && (!before || len(now.Was) > len(was.Was)) {
		return after, nil
	}
	why := NotAnAnswer{}
	if len(r.Parts) > 0 {
		for _, text := range a.render(dialog.Reply{Parts: r.Parts}, french, dialog.SMS) {
			why.Why += text
		}
	}
	return c, why
}

// answerTo finds the answer that an edit is about.
func answerTo(c dialog.Conversation, in dialog.Input) (dialog.Answer, bool) {
	i := slices.IndexFunc(c.Answers, func(x dialog.Answer) bool { return x.Question == in.Question && x.Subject == in.Subject })
	if i < 0 {
		return dialog.Answer{}, false
	}
	return c.Answers[i], true
}
