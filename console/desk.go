package console

import (
	"context"
	"time"

	"aufil/assistant"
	"aufil/dialog"
)

// Desk is what the console needs of the assistant: the queue, one case, and what a counsellor may do with it.
// Each call names the counsellor: what lies outside their territory does not exist for them, and every access and
// every action leaves a trace under their name.
type Desk interface {
	Look(ctx context.Context, by assistant.Counsellor, q assistant.QueueQuery) (assistant.QueueView, error)
	// Seek finds cases by their number, a telephone number or words of their name.
	Seek(ctx context.Context, by assistant.Counsellor, caseID int64, number, words string) ([]assistant.QueueItem, error)
	CaseFile(ctx context.Context, by assistant.Counsellor, caseID int64) (assistant.CaseFile, error)
	// Listen gives a voice message of a case: line is that of the journal.
	Listen(ctx context.Context, by assistant.Counsellor, caseID, line int64) (assistant.Sound, error)
	Colleagues(all []assistant.Counsellor, service string) []assistant.Counsellor
	// Suppose gives a conversation as it would be with other answers; nothing is kept.
	Suppose(c dialog.Conversation, by assistant.Counsellor, edits []assistant.Edit) (dialog.Conversation, int, error)
	holding
	keeping
	seeing
	// Signals gives what this counsellor is told at once that happened after a time.
	Signals(ctx context.Context, by assistant.Counsellor, after time.Time) ([]assistant.Signal, error)
	// Changes gives the case of each change until ctx ends; the channel is then closed. 0 means: look at everything.
	Changes(ctx context.Context) <-chan int64
}

// seeing is who has a case open, and who writes.
type seeing interface {
	// Watch notes that a page shows a case until ctx ends; what it gives is told when others come, write or go.
	Watch(ctx context.Context, by assistant.Counsellor, caseID int64) <-chan struct{}
	Types(ctx context.Context, by assistant.Counsellor, caseID int64, on bool) error
	Onlookers(caseID int64) []assistant.Onlooker
}

// holding is who has a case, and until when.
type holding interface {
	Take(ctx context.Context, by assistant.Counsellor, caseID int64) error
	Release(ctx context.Context, by assistant.Counsellor, caseID int64) error
	// HandOver gives all cases of somebody to a colleague, or back to the queue for the zero Counsellor.
	HandOver(ctx context.Context, by, from, to assistant.Counsellor) (assistant.Handed, error)
	Transfer(ctx context.Context, by assistant.Counsellor, caseID int64, to assistant.Counsellor, note string) error
	Snooze(ctx context.Context, by assistant.Counsellor, caseID int64, until time.Time) error
	Wake(ctx context.Context, by assistant.Counsellor, caseID int64) error
	HandBack(ctx context.Context, by assistant.Counsellor, caseID int64, question string) error
	Close(ctx context.Context, by assistant.Counsellor, caseID int64, outcome string) error
	// Reopen takes up a case that had ended, for a reason.
	Reopen(ctx context.Context, by assistant.Counsellor, caseID int64, why string) error
}

// keeping is what a counsellor adds to a case.
type keeping interface {
	// AnswerIn sends an answer; what it says in French is kept beside, where it is in another language.
	AnswerIn(ctx context.Context, by assistant.Counsellor, caseID int64, text, lang, french string) error
	// Call puts a counsellor through to the person; neither sees the other's number.
	Call(ctx context.Context, by assistant.Counsellor, caseID int64) error
	// Name gives a case a name by which the team knows it again.
	Name(ctx context.Context, by assistant.Counsellor, caseID int64, called string) error
	Note(ctx context.Context, by assistant.Counsellor, caseID int64, text string, to []assistant.Counsellor) error
	Correct(ctx context.Context, by assistant.Counsellor, caseID int64, edit assistant.Edit) error
	Book(ctx context.Context, by assistant.Counsellor, caseID int64, m assistant.Appointment) error
	Cancel(ctx context.Context, by assistant.Counsellor, caseID, appointmentID int64) error
	Met(ctx context.Context, by assistant.Counsellor, caseID, appointmentID int64, came bool) error
	Propose(ctx context.Context, by assistant.Counsellor, caseID int64, scope string, ends time.Time) error
	Unmandate(ctx context.Context, by assistant.Counsellor, caseID, mandateID int64) error
	Attach(ctx context.Context, by assistant.Counsellor, caseID int64, kind, body string) error
}

// Shelf is what the console reads beside cases.
type Shelf interface {
	ReadyAnswers(ctx context.Context, territory string) ([]assistant.ReadyAnswer, error)
	Counsellors(ctx context.Context) ([]assistant.Counsellor, error)
	Appointments(ctx context.Context, counsellorID int64, from time.Time) ([]assistant.Appointment, error)
	Seen(ctx context.Context, counsellorID, caseID int64, at time.Time) (asked bool, err error)
}
