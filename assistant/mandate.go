package assistant

import (
	"context"
	"errors"
	"slices"
	"strings"
	"time"
	"unicode/utf8"

	"aufil/dialog"
)

// Mandate is a person's leave to act for them, asked and given by SMS in two steps: a recap, then a yes.
type Mandate struct {
	ID             int64
	CounsellorID   int64
	CounsellorName string
	State          MandateState
	Scope          string // what for
	Recap          string // the words sent
	Answer         string // the very words by which the person answered
	Asked          time.Time
	Answered       time.Time
	Ends           time.Time
	Ended          time.Time // when it was revoked
	EndedBy        int64     // the counsellor who ended it; 0 = the person
}

// MandateState is where a mandate stands.
type MandateState string

// The states of a mandate; one that is given and past its end is over as well.
const (
	Proposed MandateState = "propose"
	Given    MandateState = dialog.MandateGiven
	Refused  MandateState = dialog.MandateRefused
	Revoked  MandateState = dialog.MandateEnded
	Replaced MandateState = "remplace" // another was proposed before it was answered
)

// Stands tells whether a mandate lets act at this time.
func (m Mandate) Stands(at time.Time) bool { return m.State == Given && at.Before(m.Ends) }

// ErrNoMandate is given for a mandate that does not stand.
var ErrNoMandate = errors.New("no such mandate")

// longestScope leaves room for the rest of the recap in one SMS; a mandate lasts a year at most.
const (
	longestScope   = 60
	longestMandate = 366 * 24 * time.Hour
)

// Propose asks the person to agree that the counsellor acts for them.
func (a *Assistant) Propose(ctx context.Context, by Counsellor, caseID int64, scope string, ends time.Time) error {
	scope = strings.Join(strings.Fields(scope), " ")
	now := a.clock()
	switch {
	case scope == "":
		return ErrEmptyText
	case utf8.RuneCountInString(scope) > longestScope:
		return ErrTooLong
	case !ends.After(now) || ends.Sub(now) > longestMandate:
		return ErrWrongTime
	}
	return a.act(ctx, by, caseID, propose, func(s State, ch *Change) error {
		from, err := a.canText(s)
		if err != nil {
			return err
		}
		if slices.ContainsFunc(s.Mandates, func(m Mandate) bool {
			return m.State == Proposed && m.Scope == scope && now.Sub(m.Asked) < doubleClick
		}) {
			return errRepeated
		}
		in := dialog.Input{
			Kind: dialog.AskConsent, Channel: dialog.SMS, At: now, Text: scope, Author: by.Name,
			Data: ends.In(a.home()).Format("02/01/2006"),
		}
		c, r := a.step(s.Conversation, in)
		lines := a.spoken(r, c.Lang, from)
		ch.Conversation, ch.Lines[0].Input, ch.Escalation.Waits = &c, &in, time.Time{}
		ch.Lines[0].Text += " : " + scope
		ch.Lines = append(ch.Lines, lines...)
		var recap []string
		for _, l := range lines {
			recap = append(recap, l.Text)
		}
		ch.Mandate = &Mandate{CounsellorID: by.ID, State: Proposed, Scope: scope, Recap: strings.Join(recap, "\n"), Asked: now, Ends: ends}
		return nil
	})
}

// Unmandate ends a mandate.
func (a *Assistant) Unmandate(ctx context.Context, by Counsellor, caseID, mandateID int64) error {
	return a.act(ctx, by, caseID, unmandate, func(s State, ch *Change) error {
		i := slices.IndexFunc(s.Mandates, func(m Mandate) bool { return m.ID == mandateID && m.State == Given })
		if i < 0 {
			return ErrNoMandate
		}
		m := s.Mandates[i]
		m.State, m.Ended, m.EndedBy = Revoked, a.clock(), by.ID
		in := dialog.Input{Kind: dialog.Unmandated, Channel: dialog.SMS, At: a.clock()}
		c, _ := a.step(s.Conversation, in)
		ch.Conversation, ch.Lines[0].Input, ch.Mandate = &c, &in, &m
		return nil
	})
}

// answeredMandate keeps what the person said about a mandate.
func answeredMandate(ch *Change, reason, text string, at time.Time) {
	m := &Mandate{State: MandateState(reason), Answer: text, Answered: at}
	if m.State == Revoked {
		m = &Mandate{State: Revoked, Ended: at}
	}
	ch.Mandate = m
}
