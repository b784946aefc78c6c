package dialog

import (
	"time"

	"aufil/dialog/answer"
	"aufil/dialog/remark"
	"aufil/engine"
)

// Follow is one right whose request the person wants to be asked about. What we write of ourselves names neither the
// right nor a sum, for a telephone is shared, unless the person agreed.
type Follow struct {
	Right string    `json:"droit"`
	Step  string    `json:"etape"`
	Tries int       `json:"essais,omitempty"` // how often the same step was asked
	On    time.Time `json:"demande_le,omitzero"`
	Named bool      `json:"nommer,omitempty"` // reminders may name the right
	Limit time.Time `json:"limite,omitzero"`  // when silence is an answer
}

// The steps of a follow-up.
const (
	stepRequest = "demande" // have you asked for it?
	stepReply   = "reponse" // did they answer?
	stepDone    = "fini"
)

// The dialogue's own questions of a follow-up.
const (
	topRemind = "@rappel"
	topAsked  = "@demande"
	topWhen   = "@quand"
	topReply  = "@reponse"
	topPaid   = "@montant"
)

const (
	firstReminder = 14 * 24 * time.Hour
	nextLook      = 30 * 24 * time.Hour
	maxTries      = 2
	timerPrefix   = "suite:"
)

// reminds takes the word RAPPEL, which elsewhere asks for somebody to call back.
func (t *turn) reminds(text string) bool {
	w, ok := remark.AfterWord(text)
	return ok && w == remark.Remind && t.remind()
}

// remind proposes to write again about the right looked at last.
func (t *turn) remind() bool {
	if t.c.Opened == "" {
		if len(t.c.Told) == 0 {
			return false
		}
		t.say("suite.laquelle", nil)
		t.await(Pending{Question: topResults})
		return true
	}
	if t.unreached() {
		t.say("suite.sans_sms", nil)
		t.await(Pending{Question: topResults})
		return true
	}
	t.say("suite.proposer", nil)
	t.await(Pending{Question: topRemind})
	return true
}

// unreached tells whether somebody calls from where no SMS is read: a fixed telephone, a hidden number.
func (t *turn) unreached() bool { return t.in.Channel == Voice && !t.canText() }

// answerRemind: yes, no, or yes with the name.
func (t *turn) answerRemind(text string) {
	word, isWord := remark.AfterWord(text)
	v, ok := t.parseAs(answer.OuiNon, text)
	named := isWord && word == remark.ByName
	switch {
	case !named && (!ok || v.Unknown):
		t.notUnderstood(true)
	case !named && !v.Yes:
		t.say("suite.sans", nil)
		t.backToResults()
	default:
		t.follow(Follow{Right: t.c.Opened, Step: stepRequest, Named: named}, firstReminder)
		key := "suite.promis"
		if named {
			key = "suite.promis_nom"
		}
		t.say(key, map[string]Arg{"jour": t.dayArg(t.due(firstReminder))})
		t.backToResults()
	}
}

func (t *turn) backToResults() {
	t.say("resultats.choisir", nil)
	t.await(Pending{Question: topResults})
}

// follow keeps a follow-up and asks to be woken for it.
func (t *turn) follow(f Follow, in time.Duration) {
	kept := make([]Follow, 0, len(t.c.Follows)+1)
	for _, x := range t.c.Follows {
		if x.Right != f.Right {
			kept = append(kept, x)
		}
	}
	t.c.Follows = append(kept, f)
	if f.Step == stepDone {
		t.wake(f.Right, time.Time{})
		return
	}
	t.wake(f.Right, t.due(in))
}

// endFollows asks for no more reminders.
func (t *turn) endFollows() {
	for _, f := range t.c.Follows {
		t.wake(f.Right, time.Time{})
	}
	t.c.Follows = nil
}

func (t *turn) wake(right string, due time.Time) {
	t.reply.Effects = append(t.reply.Effects, Effect{Kind: SetTimer, Timer: timerPrefix + right, Due: due})
}

// due is a decent hour of a weekday, on the person's clock.
func (t *turn) due(in time.Duration) time.Time {
	day := t.local(t.in.At.Add(in))
	due := time.Date(day.Year(), day.Month(), day.Day(), 10, 0, 0, 0, day.Location())
	for due.Weekday() == time.Saturday || due.Weekday() == time.Sunday {
		due = due.AddDate(0, 0, 1)
	}
	return due
}

func (t *turn) dayArg(at time.Time) Arg {
	return Arg{Kind: ArgPrompt, Text: "valeur.jour_mois", Args: map[string]Arg{
		"jour": NumberArg(int64(at.Day())), "mois": PromptArg("mois.m" + itoa(int(at.Month())))}}
}

// following finds a follow-up that is not over.
func (t *turn) following(right string) (Follow, bool) {
	for _, f := range t.c.Follows {
		if f.Right == right && f.Step != stepDone {
			return f, true
		}
	}
	return Follow{}, false
}

// rightOf is the right of a follow-up, as the rules have it.
func (t *turn) rightOf(f Follow) *engine.Right {
	for _, r := range t.k.Rules.Rights() {
		if r.ID == f.Right {
			return r
		}
	}
	return nil
}
