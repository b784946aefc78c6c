package assistant

import (
	"context"
	"errors"
	"fmt"
	"runtime/debug"
	"slices"
	"strings"
	"time"

	"aufil/dialog"
)

// turnTimeout bounds a turn. It is below the 15 s that the carrier waits, and long enough for a slow disk.
const turnTimeout = 10 * time.Second

// keepTimeout bounds the second attempt, which only keeps what the person said.
const keepTimeout = 3 * time.Second

// errorKey is the sentence told when something failed inside.
const errorKey = "erreur.interne"

// incident is the reason of an escalation opened because a turn failed: nobody is left at a dead end.
const incident = "incident"

// Receive handles one inbound: one turn, one transaction. The Outcome can be told whatever the error is: when
// something fails inside, it holds a kind sentence, and what the person said is kept if that is at all possible.
// A turn that began is finished even when the carrier stopped listening: its repeat then finds the answer.
func (a *Assistant) Receive(ctx context.Context, in Inbound) (Outcome, error) {
	began := time.Now()
	at := a.clock()
	if in.Input.At.IsZero() {
		in.Input.At = at
	}
	in.Input = in.Input.Discreet()
	ctx = context.WithoutCancel(ctx)
	out, err := a.turn(ctx, in, at)
	kind := TurnDone
	if err != nil {
		kind = TurnFailed
		a.log.ErrorContext(ctx, "turn failed", "channel", in.Input.Channel, "err", err)
		out = a.keep(ctx, in, at)
	} else if out.Repeated {
		kind = TurnRepeated
	}
	a.observe(Event{Kind: kind, Channel: in.Input.Channel, Took: time.Since(began)})
	if !out.Repeated && out.CaseID != 0 {
		a.announce(out.CaseID)
	}
	return out, err
}

func (a *Assistant) turn(ctx context.Context, in Inbound, at time.Time) (Outcome, error) {
	ctx, cancel := context.WithTimeout(ctx, turnTimeout)
	defer cancel()
	a.prepare(ctx, &in)
	in.Input.Spent = in.Input.Channel == dialog.SMS && a.spent(ctx)
	var cost Cost
	decide := a.priced(in.Input.Channel, func(s State) (Change, error) { return a.answer(s, in), nil })
	out, err := a.store.Turn(ctx, in, at, a.guard(func(s State) (ch Change, err error) {
		ch, err = decide(s)
		cost = ch.Cost
		return ch, err
	}))
	if err != nil {
		return Outcome{}, fmt.Errorf("turn: %w", err)
	}
	a.pay(cost)
	a.tongues.note(in, out.Lang)
	return out, nil
}

// answer is the decision of a normal turn.
func (a *Assistant) answer(s State, in Inbound) Change {
	in.Input.Held, in.Input.Team = s.Escalation.Status == Taken, a.territoryOf(in.To)
	if s.Stopped && s.Conversation.Phase == "" { // all was erased but that they said STOP
		s.Conversation = dialog.Stopped(french, in.Input.At)
	}
	c, reply := a.step(s.Conversation, in.Input)
	ch := Change{Conversation: &c, Heard: &in.Input, Outcome: a.outcome(s.CaseID, c.Lang, reply, in.Input.Channel), Service: in.To}
	if in.Input.Channel == dialog.SMS {
		ch.Texted = in.To
	}
	ch.Outcome.Dial = a.dialled(reply, in.To)
	a.applyEffects(&ch, s, reply.Effects, in.Input.Channel, in.Input.Text)
	a.heard(&ch, s.Escalation, in.Input, reply)
	a.watched(&ch, s)
	return ch
}

func (a *Assistant) outcome(caseID int64, lang string, r dialog.Reply, channel dialog.Channel) Outcome {
	out := Outcome{CaseID: caseID, Lang: lang, Reply: r}
	if len(r.Parts) > 0 && !r.Silent {
		out.Texts = a.render(r, lang, channel)
		out.French = a.inFrench(r, lang, channel)
	}
	if len(r.Noted) > 0 {
		noted := dialog.Part{Key: "liste.note", Args: map[string]dialog.Arg{"liste": {Kind: dialog.ArgList, List: r.Noted}}}
		out.Noted = strings.Join(a.render(dialog.Reply{Parts: []dialog.Part{noted}}, french, dialog.SMS), " ")
	}
	return out
}

// french is the language of the counsellors.
const french = "fr"

// entersLanguage is said on entering a language, and tells the words that lead out of it: the French of it welcomes to French.
const entersLanguage = "langue.entree"

// inFrench words a reply for the counsellors as well; nothing when the person reads French.
func (a *Assistant) inFrench(r dialog.Reply, lang string, channel dialog.Channel) []string {
	if base, _, _ := strings.Cut(lang, "-"); base == french || lang == "" {
		return nil
	}
	r.Parts = slices.DeleteFunc(slices.Clone(r.Parts), func(p dialog.Part) bool { return p.Key == entersLanguage })
	if len(r.Parts) == 0 {
		return nil
	}
	return a.render(r, french, channel)
}

// keep is what remains to be done when a turn failed: keep what was said, tell a kind sentence, have a human look.
func (a *Assistant) keep(ctx context.Context, in Inbound, at time.Time) Outcome {
	ctx, cancel := context.WithTimeout(ctx, keepTimeout)
	defer cancel()
	out, err := a.store.Turn(ctx, in, at, func(s State) (Change, error) { return a.apology(s, in), nil })
	if err != nil {
		a.log.ErrorContext(ctx, "inbound not kept", "channel", in.Input.Channel, "err", err)
		return a.apology(State{Conversation: dialog.Conversation{Lang: a.tongues.spoken(in)}}, in).Outcome
	}
	return out
}

// apology is the decision of a turn that failed. The wording may be what failed: then the key alone is given.
func (a *Assistant) apology(s State, in Inbound) Change {
	reply := dialog.Reply{Parts: []dialog.Part{{Key: errorKey}}}
	worded := a.guard(func(s State) (Change, error) {
		return Change{Outcome: a.outcome(s.CaseID, s.Conversation.Lang, reply, in.Input.Channel)}, nil
	})
	ch, err := worded(s)
	if err != nil {
		ch.Outcome = Outcome{CaseID: s.CaseID, Lang: s.Conversation.Lang, Reply: reply}
	}
	a.applyEffects(&ch, s, []dialog.Effect{{Kind: dialog.Escalate, Reason: incident}}, in.Input.Channel, "")
	return ch
}

// errPanic stands for a panic of the dialogue or of the wording.
var errPanic = errors.New("dialogue panicked")

// guard runs the core for one case. It is the only place where a panic is caught: a bug in one conversation must not
// take the others along. A panic's value may quote an answer, so only its type and place are logged.
func (a *Assistant) guard(decide Decide) Decide {
	return func(s State) (ch Change, err error) {
		defer func() {
			if p := recover(); p != nil {
				a.log.Error("dialogue panicked", "type", fmt.Sprintf("%T", p), "stack", string(debug.Stack()))
				ch, err = Change{}, errPanic
			}
		}()
		return decide(s)
	}
}
