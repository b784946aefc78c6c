package assistant

import (
	"context"
	"strings"
	"time"
	"unicode/utf8"
)

// Letter is one that a counsellor wrote for a person, to be printed.
type Letter struct {
	ID             int64
	CounsellorID   int64
	CounsellorName string
	Kind           string // the model that it was made from
	At             time.Time
	Body           string
}

// longestLetter is in characters: five pages.
const longestLetter = 15_000

// Attach keeps a letter with the case.
func (a *Assistant) Attach(ctx context.Context, by Counsellor, caseID int64, kind, body string) error {
	body = strings.TrimSpace(strings.ReplaceAll(body, "\r\n", "\n"))
	switch {
	case body == "":
		return ErrEmptyText
	case utf8.RuneCountInString(body) > longestLetter:
		return ErrTooLong
	}
	return a.act(ctx, by, caseID, attach, func(_ State, ch *Change) error {
		ch.Letter = &Letter{CounsellorID: by.ID, Kind: kind, At: a.clock(), Body: body}
		ch.Lines[0].Text += " : " + kind
		return nil
	})
}
