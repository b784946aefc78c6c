package assistant

import (
	"fmt"
	"strings"
	"time"

	"aufil/dialog"
)

// What a counsellor reads where nothing was said.
var unsaid = map[dialog.InputKind]string{
	dialog.Silence:     "(silence)",
	dialog.CallStarted: "appel",
	dialog.CallEnded:   "fin de l'appel",
	dialog.TimePassed:  "pas de réponse",
	dialog.Answered:    "appel vers la personne",
	dialog.Rang:        "fin de la mise en relation",
	dialog.Joined:      "une conseillère prend l'appel",
	dialog.Left:        "message vocal",
	dialog.Talked:      "appel entre une conseillère et la personne",
}

// TurnEntries words a turn of the journal for the counsellor: what the person said, then what AuFil answered.
// Each journal line has room for two entries: line 7 gives the entries 14 and 15.
func TurnEntries(line int64, at time.Time, in dialog.Input, out Outcome) []Entry {
	person := Entry{ID: 2 * line, At: at, Channel: in.Channel, Author: ByPerson, Text: Words(in), Lang: out.Lang, French: out.Noted}
	if out.Reply.Secret {
		person.Text = "(code)"
	}
	if in.Kind != dialog.Text && in.Kind != dialog.Digits && in.Kind != dialog.Silence {
		person.Author = BySystem
	}
	if in.Kind == dialog.Transcribed {
		person.Author, person.Text = ByPerson, "(message vocal, transcrit par l'opérateur) "+in.Text
	}
	if sid, seconds := in.Recording(); sid != "" {
		person.Author, person.Recording = ByPerson, line
		person.Text = fmt.Sprintf("message vocal, %d s", seconds)
	}
	entries := []Entry{person}
	if len(out.Texts) > 0 {
		entries = append(entries, Entry{
			ID: 2*line + 1, At: at, Channel: in.Channel, Author: ByAuFil, Text: strings.Join(out.Texts, "\n"),
			Lang: out.Lang, French: strings.Join(out.French, "\n"),
		})
	}
	return entries
}

// Words gives the words of an input, or what stands for them.
func Words(in dialog.Input) string {
	if in.Text != "" {
		return in.Text
	}
	return unsaid[in.Kind]
}

// Mask hides a phone number but for what lets a counsellor tell two persons apart: "06 .. .. .. 78", or
// "+262 .. .. 78" for one that is not of metropolitan France.
func Mask(number string) string {
	switch {
	case number == "":
		return "numéro masqué"
	case len(number) == 12 && strings.HasPrefix(number, "+33"):
		return "0" + number[3:4] + " .. .. .. " + number[10:]
	case len(number) < 8:
		return "…"
	default:
		return number[:4] + " .. .. " + number[len(number)-2:]
	}
}
