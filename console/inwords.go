package console

import (
	"time"

	"aufil/assistant"
	"aufil/engine"
)

// LanguageWords names a language in French; its code where it has no name here.
func LanguageWords(code string) string {
	if code == "fr" {
		return "français"
	}
	return langLabel(code)
}

// QuestionWords names a question and of whom it is, as the answers of a case do.
func QuestionWords(q *engine.Question, subject string) string {
	label := questionLabel(q)
	if subject != "" && subject != engine.Asker && subject != engine.Kids {
		label += " (" + lowerFirst(subjectLabel(subject)) + ")"
	}
	return label
}

// EventWords says what happened beside the messages, as the conversation of a case does.
func EventWords(e assistant.Entry, now time.Time) string { return eventLabel(e, now) }

// ReasonWords says why the team has a case.
func ReasonWords(reason string) string { return reasonLabel(reason) }

// OutcomeWords says how a case was closed; "" when it was not.
func OutcomeWords(outcome string) string { return outcomeLabel(outcome) }

// DeedWords says what somebody of the team did, as the journal of accesses does.
func DeedWords(action string) string { return deed(action) }
