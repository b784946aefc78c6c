package assistant

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"time"
	"unicode/utf8"

	"aufil/dialog"
)

// Mention is a colleague who is asked to look at a case.
type Mention struct {
	CounsellorID int64
	By           int64
	Kind         MentionKind
}

// MentionKind says how one is asked.
type MentionKind string

// The kinds of mentions.
const (
	ByANote  MentionKind = "note"
	PassedOn MentionKind = "transfert"
)

// longestNote is in characters.
const longestNote = 10_000

// Transfer gives a case to a colleague, with a note or none.
func (a *Assistant) Transfer(ctx context.Context, by Counsellor, caseID int64, to Counsellor, note string) error {
	note = strings.TrimSpace(note)
	if utf8.RuneCountInString(note) > longestNote {
		return ErrTooLong
	}
	return a.act(ctx, by, caseID, pass, func(s State, ch *Change) error {
		if to.ID == 0 || to.Disabled || !a.maySee(to, s.Service) {
			return ErrNoColleague
		}
		ch.Escalation.HolderID = to.ID
		ch.Lines[0].Text += " : " + to.Name
		if note != "" {
			ch.Lines = append(ch.Lines, Line{Author: ByNote, CounsellorID: by.ID, Channel: dialog.SMS, Text: note})
		}
		if to.ID != by.ID {
			ch.Mentions = append(ch.Mentions, Mention{CounsellorID: to.ID, By: by.ID, Kind: PassedOn})
		}
		return nil
	})
}

// longestSnooze is how far ahead a case may be put aside.
const longestSnooze = 92 * 24 * time.Hour

// Snooze puts a case aside until a time, or until the person writes.
func (a *Assistant) Snooze(ctx context.Context, by Counsellor, caseID int64, until time.Time) error {
	now := a.clock()
	if !until.After(now) || until.Sub(now) > longestSnooze {
		return ErrWrongTime
	}
	return a.act(ctx, by, caseID, snooze, func(_ State, ch *Change) error {
		ch.Escalation.Snoozed = until
		ch.Lines[0].Text += " : " + until.UTC().Format(time.RFC3339)
		return nil
	})
}

// Wake takes up again a case that was put aside.
func (a *Assistant) Wake(ctx context.Context, by Counsellor, caseID int64) error {
	return a.act(ctx, by, caseID, wake, nil)
}

// Note leaves words for colleagues on a case that one may see, whoever has it, and asks some of them to look.
func (a *Assistant) Note(ctx context.Context, by Counsellor, caseID int64, text string, to []Counsellor) error {
	text = strings.TrimSpace(text)
	switch {
	case text == "":
		return ErrEmptyText
	case utf8.RuneCountInString(text) > longestNote:
		return ErrTooLong
	}
	err := a.store.Act(ctx, caseID, a.clock(), a.priced(dialog.SMS, func(s State) (Change, error) {
		if !a.maySee(by, s.Service) {
			return Change{}, ErrNoCase
		}
		ch := Change{
			Lines: []Line{{Author: ByNote, CounsellorID: by.ID, Channel: dialog.SMS, Text: text}},
			Audit: Audit{CounsellorID: by.ID, Action: string(write)},
		}
		if e := s.Escalation; e.Status == Taken && e.HolderID == by.ID {
			e.Touched = a.clock()
			ch.Escalation = &e
			a.watched(&ch, s)
		}
		for _, c := range to {
			if c.ID != by.ID && !c.Disabled && a.maySee(c, s.Service) {
				ch.Mentions = append(ch.Mentions, Mention{CounsellorID: c.ID, By: by.ID, Kind: ByANote})
			}
		}
		return ch, nil
	}))
	if err != nil {
		return fmt.Errorf("%s: %w", write, err)
	}
	a.announce(caseID)
	return nil
}

// Colleagues keeps, of all accounts, those that may see a case of this number of the service.
func (a *Assistant) Colleagues(all []Counsellor, service string) []Counsellor {
	return slices.DeleteFunc(slices.Clone(all), func(c Counsellor) bool { return c.Disabled || !a.maySee(c, service) })
}
