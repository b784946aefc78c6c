package console

import (
	"slices"
	"strings"

	"aufil/assistant"
	"aufil/console/page"
	"aufil/dialog"
)

// withMarks says what one must know before one writes or calls: who reads, and by what the person can be reached.
func withMarks(v *page.Case, f assistant.CaseFile) {
	v.Behalf = relationLabels[string(f.Conversation.For)]
	v.NoText = fixedLine(f.Person) && !slices.ContainsFunc(f.Entries, texted)
	if v.Behalf != "" {
		v.Marks = append(v.Marks, "Écrit pour "+v.Behalf)
	}
	if v.NoText {
		v.Marks = append(v.Marks, "Ligne fixe : pas de SMS")
	}
	if slices.ContainsFunc(f.Entries, func(e assistant.Entry) bool {
		return e.Author == assistant.ByPerson && dialog.CannotCall(e.Lang, e.Text)
	}) {
		v.Marks = append(v.Marks, "Dit ne pas pouvoir téléphoner")
	}
}

func texted(e assistant.Entry) bool {
	return e.Author == assistant.ByPerson && e.Channel == dialog.SMS
}

// fixedLine tells of a masked number whether it is one that SMS do not reach: 01 to 05, and the 09 of boxes.
func fixedLine(masked string) bool {
	return len(masked) > 2 && masked[0] == '0' && masked[2] == ' ' && strings.IndexByte("123459", masked[1]) >= 0
}
