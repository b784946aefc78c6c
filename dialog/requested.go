package dialog

import (
	"time"

	"aufil/dialog/answer"
	"aufil/engine"
)

// answerFollow takes the answer to a question of a follow-up; anything else leaves the follow-up and is taken for itself.
func (t *turn) answerFollow(text string) {
	f, open := t.following(t.c.Pending.Subject)
	if !open {
		t.afterFollow()
		return
	}
	done := false
	switch t.c.Pending.Question {
	case topAsked:
		done = t.answerAsked(f, text)
	case topWhen:
		done = t.answerWhen(f, text)
	case topReply:
		done = t.answerReply(f, text)
	case topPaid:
		done = t.answerPaid(f, text)
	}
	if done || t.aside(text) {
		return
	}
	t.notUnderstood(true)
}

// answerAsked: has it been asked for?
func (t *turn) answerAsked(f Follow, text string) bool {
	v, ok := t.parseAs(answer.OuiNon, text)
	if !ok {
		return false
	}
	if v.Yes && !v.Unknown {
		t.say("suite.quand", nil)
		t.awaitFollow(topWhen, f.Right)
		return true
	}
	if f.Tries++; f.Tries >= maxTries {
		f.Step = stepDone
		t.follow(f, 0)
		t.say("suite.abandon", nil)
	} else {
		t.follow(f, firstReminder)
		t.say("suite.plus_tard", map[string]Arg{"jour": t.dayArg(t.due(firstReminder))})
	}
	t.afterFollow()
	return true
}

// answerWhen: from the day of the request, the law says when silence is an answer.
func (t *turn) answerWhen(f Follow, text string) bool {
	day, ok := t.lately(text)
	if !ok {
		return false
	}
	f.Step, f.Tries, f.On = stepReply, 0, day
	silence := t.rightOf(f).Steps.Silence
	if silence.Months == 0 {
		f.Limit = day.AddDate(0, 2, 0)
		t.follow(f, max(firstReminder, f.Limit.Sub(t.in.At)))
		t.say("suite.garder", map[string]Arg{"jour": t.dayArg(t.due(max(firstReminder, f.Limit.Sub(t.in.At))))})
	} else {
		f.Limit = day.AddDate(0, silence.Months, 1)
		t.follow(f, max(24*time.Hour, f.Limit.Sub(t.in.At)))
		t.say("suite.silence_"+silence.Means, map[string]Arg{"jour": t.dayArg(f.Limit)})
	}
	t.afterFollow()
	return true
}

// lately reads a day of the past year; "I don't know" is today, which makes the law's delay end later, never sooner.
func (t *turn) lately(text string) (time.Time, bool) {
	for _, year := range []int{0, t.in.At.Year(), t.in.At.Year() - 1} {
		said := text
		if year > 0 { // "20 juillet"
			said += " " + itoa(year)
		}
		v, ok := t.parseAs(answer.Date, said)
		switch {
		case ok && (v.Unknown || v.Refused):
			return t.in.At, true
		case !ok || v.Date.Month == 0 || v.Date.Year == 0:
			continue
		}
		day := time.Date(v.Date.Year, time.Month(v.Date.Month), max(1, v.Date.Day), 0, 0, 0, 0, t.in.At.Location())
		if !day.After(t.in.At) && t.in.At.Sub(day) < 366*24*time.Hour {
			return day, true
		}
	}
	return time.Time{}, false
}

// answerReply: granted, refused, or nothing.
func (t *turn) answerReply(f Follow, text string) bool {
	v, ok := answer.Parse(text, answer.Await{Kind: answer.Choix, Channel: t.channel(), Lang: t.c.Lang, Ref: t.today(), Options: t.replyOptions()})
	if yes, isYes := t.parseAs(answer.OuiNon, text); !ok && isYes && !yes.Unknown {
		v, ok = answer.Value{Choices: []string{map[bool]string{true: "recu", false: "rien"}[yes.Yes]}}, true
	}
	if !ok || len(v.Choices) != 1 {
		return false
	}
	switch v.Choices[0] {
	case "recu":
		if !t.rightOf(f).Amount {
			return t.endFollow(f, "suite.bravo")
		}
		t.say("suite.combien."+t.rightOf(f).Period, nil)
		t.awaitFollow(topPaid, f.Right)
		return true
	case "refus":
		t.say("confie.refus", nil)
		return t.endFollow(f, "suite.conteste")
	}
	return t.unanswered(f)
}

// unanswered: past its day, silence is a refusal or a grant; before it, one waits. Two months without a word, and the law
// says nothing: somebody looks.
func (t *turn) unanswered(f Follow) bool {
	silence := t.rightOf(f).Steps.Silence
	switch late := !t.in.At.Before(f.Limit); {
	case late && silence.Months > 0:
		return t.endFollow(f, "suite.silence_est_"+silence.Means)
	case late:
		f.Step = stepDone
		t.follow(f, 0)
		t.c.Pending = t.c.Pending.Before
		t.say("confie.sans_reponse", nil)
		t.human("sans_reponse")
		return true
	}
	t.follow(f, nextLook)
	t.say("suite.attendre", map[string]Arg{"jour": t.dayArg(t.due(nextLook))})
	t.afterFollow()
	return true
}

// answerPaid compares what is paid with what was reckoned.
func (t *turn) answerPaid(f Follow, text string) bool {
	r := t.rightOf(f)
	v, ok := answer.Parse(text, answer.Await{Kind: answer.Montant, Channel: t.channel(), Lang: t.c.Lang, Ref: t.today(), Yearly: r.Period != "mois"})
	if !ok {
		return false
	}
	result := t.k.Rules.Evaluate(t.c.Known(t.k.Rules, t.on()), t.on()).Result(f.Right)
	switch {
	case v.Unknown || v.Refused || result.Verdict != engine.Yes:
		return t.endFollow(f, "suite.bravo")
	case short(engine.DecFromCents(v.High), result.Amount.Low):
		t.say("suite.moins", map[string]Arg{"montant": AmountArg(result.Amount.Low.Cents(), result.Amount.High.Cents(), result.Right.Period)})
		return t.endFollow(f, "suite.regarder")
	}
	return t.endFollow(f, "suite.bravo")
}

// short tells a payment that falls short of what was reckoned by more than a few euros and one part in twenty.
func short(paid, reckoned engine.Dec) bool {
	return reckoned.Sub(paid) > max(engine.DecFromInt(5), reckoned.Div(engine.DecFromInt(20)))
}

func (t *turn) endFollow(f Follow, key string) bool {
	f.Step = stepDone
	t.follow(f, 0)
	t.say(key, nil)
	t.afterFollow()
	return true
}

// replyOptions are the answers to "did they answer?".
func (t *turn) replyOptions() []answer.Option {
	var list []answer.Option
	for _, o := range replyChoices {
		list = append(list, answer.Option{ID: o.ID, Label: t.label(t.c.Lang, o), French: t.label("fr", o)})
	}
	return list
}

var replyChoices = []Option{
	{ID: "recu", Key: "suite.choix.recu"}, {ID: "refus", Key: "suite.choix.refus"}, {ID: "rien", Key: "suite.choix.rien"},
}
