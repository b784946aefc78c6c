package assistant

import (
	"context"
	"crypto/rand"
	"fmt"
	"math/big"
	"sync"
	"time"

	"aufil/dialog"
)

// Dial is a counsellor whose telephone rings for a caller, and the number that it shows.
type Dial struct{ From, To string }

// duty remembers who takes calls between two looks into the database.
type duty struct {
	mu     sync.Mutex
	looked time.Time
	on     []Counsellor
}

// dutyAge is how long a look is good for: who goes off duty may be rung that much longer.
const dutyAge = 2 * time.Second

// onDuty lists who can be rung for a call that came by a number of the service.
func (a *Assistant) onDuty(ctx context.Context, service string) ([]Counsellor, error) {
	d, at := &a.duty, a.clock()
	d.mu.Lock()
	defer d.mu.Unlock()
	if at.Sub(d.looked).Abs() >= dutyAge {
		on, err := a.store.OnDuty(ctx, a.today())
		if err != nil {
			return nil, err
		}
		d.on, d.looked = on, at
	}
	var may []Counsellor
	for _, c := range d.on {
		if a.maySee(c, service) {
			may = append(may, c)
		}
	}
	return may, nil
}

// prepare gives a step of a call what the dialogue cannot know: who can be rung, and a code for who needs one. When
// nobody knows who is on duty, nobody is.
func (a *Assistant) prepare(ctx context.Context, in *Inbound) {
	if in.Input.Channel != dialog.Voice || in.Input.Kind == dialog.CallEnded {
		return
	}
	if from, err := a.shown(in.To); err == nil && from != in.To {
		in.Input.Shown = national(from)
	}
	on, err := a.onDuty(ctx, in.To)
	if err != nil {
		a.log.ErrorContext(ctx, "who is on duty is not known", "err", err)
	}
	for _, c := range on {
		in.Input.Desk = append(in.Input.Desk, c.ID)
	}
	if in.Input.Kind == dialog.CallStarted || in.Input.Kind == dialog.Answered || in.Input.Kind == dialog.Text || in.Input.Kind == dialog.Digits {
		in.Input.Fresh = fourDigits()
	}
}

func fourDigits() string {
	n, err := rand.Int(rand.Reader, big.NewInt(10_000))
	if err != nil { // crypto/rand never fails
		return ""
	}
	return fmt.Sprintf("%04d", n)
}

// dialled gives the telephone of the counsellor whom a reply rings, nil when none is or when she is gone meanwhile.
func (a *Assistant) dialled(r dialog.Reply, service string) *Dial {
	if r.Ring == 0 {
		return nil
	}
	a.duty.mu.Lock()
	defer a.duty.mu.Unlock()
	from, err := a.shown(service)
	if err != nil {
		return nil
	}
	for _, c := range a.duty.on {
		if c.ID == r.Ring {
			return &Dial{From: from, To: c.Phone}
		}
	}
	return nil
}

// Whisper gives what a counsellor hears of a case before she takes the call: no number, no name.
func (a *Assistant) Whisper(ctx context.Context, caseID int64) (dialog.Part, error) {
	s, err := a.store.Case(ctx, caseID)
	if err != nil {
		return dialog.Part{}, fmt.Errorf("whisper: %w", err)
	}
	return dialog.InBrief(s.Conversation, s.Escalation.Urgent), nil
}

// Join keeps that a counsellor takes the call of a person, once for each call.
func (a *Assistant) Join(ctx context.Context, caseID, counsellorID int64, callID string) error {
	s, err := a.store.Case(ctx, caseID)
	if err != nil {
		return fmt.Errorf("join: %w", err)
	}
	return a.aside(ctx, s, callID+":prend", dialog.Input{Kind: dialog.Joined, Counsellor: counsellorID})
}

// aside runs a turn of a case that another telephone than the person's brought about.
func (a *Assistant) aside(ctx context.Context, s State, id string, in dialog.Input) error {
	if s.Number == "" {
		return a.asideHidden(ctx, s, in)
	}
	in.Channel = dialog.Voice
	_, err := a.Receive(ctx, Inbound{ID: id, From: s.Number, To: s.Service, Input: in})
	return err
}

// asideHidden does so for a case that has no number to find it by.
func (a *Assistant) asideHidden(ctx context.Context, s State, in dialog.Input) error {
	in.Channel, in.Hidden, in.At, in.Team = dialog.Voice, true, a.clock(), a.territoryOf(s.Service)
	err := a.store.Act(ctx, s.CaseID, in.At, a.guard(func(s State) (Change, error) {
		c, r := a.step(s.Conversation, in)
		line := event(dialog.Voice, unsaid[in.Kind])
		line.Input = &in
		ch := Change{Conversation: &c, Lines: []Line{line}}
		a.applyEffects(&ch, s, r.Effects, dialog.Voice, "")
		return ch, nil
	}))
	if err != nil {
		return fmt.Errorf("aside: %w", err)
	}
	a.announce(s.CaseID)
	return nil
}
