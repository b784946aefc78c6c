package console

import (
	"time"

	"aufil/console/page"
	"aufil/dialog"
)

// Explainer puts what a conversation knows, and what the rules make of it, in words for a counsellor.
type Explainer interface {
	Answers(c dialog.Conversation) []page.AnswerGroup
	Rights(c dialog.Conversation, on time.Time) page.Rights
	// Questions are those at which the dialogue may take up again, the most useful one first.
	Questions(c dialog.Conversation, on time.Time) []page.Choice
}
