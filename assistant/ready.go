package assistant

import (
	"errors"
	"regexp"
	"slices"
	"strings"
	"time"
)

// ReadyAnswer is words that counsellors send often. It holds nothing of a person.
type ReadyAnswer struct {
	ID           int64
	Territory    string // "" = all
	Topic        string // the reason of a hand-over for which it is offered first; "" = none
	Title        string
	Body         string            // French, with {{fields}}
	Translations map[string]string // the body by language
	AuthorID     int64
	UpdatedAt    time.Time
	ArchivedAt   time.Time // zero = it is offered
}

// ErrNoReadyAnswer is given for a ready answer that is not there.
var ErrNoReadyAnswer = errors.New("no such ready answer")

// KnownFields are those that are filled in from the case, where it tells; any other is for who sends to fill.
var KnownFields = []string{"prénom", "conseillère", "dossier", "commune", "date", "heure", "lieu"}

// readyField is a place to fill in a text: {{lieu}}, or {lieu}.
var readyField = regexp.MustCompile(`\{\{?\s*([\p{L}\d _'-]+?)\s*\}\}?`)

// Fill puts what is known into the fields of a text; what is not stays as it is, for who sends it to fill.
func Fill(text string, known map[string]string) string {
	return readyField.ReplaceAllStringFunc(text, func(field string) string {
		if value := known[strings.ToLower(readyField.FindStringSubmatch(field)[1])]; value != "" {
			return value
		}
		return field
	})
}

// Unfilled gives the first field of a text that nobody filled, "" when there is none.
func Unfilled(text string) string {
	if m := readyField.FindStringSubmatch(text); m != nil {
		return m[1]
	}
	return ""
}

// Fields lists the fields of a text, each once.
func Fields(text string) (all []string) {
	for _, m := range readyField.FindAllStringSubmatch(text, -1) {
		if !slices.Contains(all, m[1]) {
			all = append(all, m[1])
		}
	}
	return all
}

// BadFields tells whether a text has a brace that belongs to no field.
func BadFields(text string) bool {
	return strings.ContainsAny(readyField.ReplaceAllString(text, ""), "{}")
}
