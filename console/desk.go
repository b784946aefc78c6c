package console

import (
	"context"

	"aufil/assistant"
)

// Desk is what the console needs of the assistant: the queue, one case, and what a counsellor may do with it.
// Each call names the counsellor: what lies outside their territory does not exist for them, and every access and
// every action leaves a trace under their name.
type Desk interface {
	Queue(ctx context.Context, by assistant.Counsellor, folder assistant.Folder) ([]assistant.QueueItem, error)
	CaseFile(ctx context.Context, by assistant.Counsellor, caseID int64) (assistant.CaseFile, error)
	Take(ctx context.Context, by assistant.Counsellor, caseID int64) error
	Release(ctx context.Context, by assistant.Counsellor, caseID int64) error
	Answer(ctx context.Context, by assistant.Counsellor, caseID int64, text string) error
	HandBack(ctx context.Context, by assistant.Counsellor, caseID int64, question string) error
	Close(ctx context.Context, by assistant.Counsellor, caseID int64, outcome string) error
	// Changes gives the case of each change until ctx ends; the channel is then closed. 0 means: look at everything.
	Changes(ctx context.Context) <-chan int64
}
