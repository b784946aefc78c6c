package console

import (
	"fmt"
	"strings"
	"time"
	"unicode/utf8"

	"aufil/assistant"
)

// calendar writes appointments for a counsellor's calendar (RFC 5545). Calendars are often shared or kept elsewhere:
// nothing in it tells who the person is.
func calendar(meetings []assistant.Appointment, now time.Time) string {
	var w icsWriter
	w.line("BEGIN", "VCALENDAR")
	w.line("VERSION", "2.0")
	w.line("PRODID", "-//AuFil//console//FR")
	w.line("CALSCALE", "GREGORIAN")
	w.line("METHOD", "PUBLISH")
	for _, m := range meetings {
		w.event(m, now)
	}
	w.line("END", "VCALENDAR")
	return w.String()
}

type icsWriter struct{ strings.Builder }

func (w *icsWriter) event(m assistant.Appointment, now time.Time) {
	w.line("BEGIN", "VEVENT")
	w.line("UID", fmt.Sprintf("rendez-vous-%d-%d@aufil", m.ID, m.At.Unix()))
	w.line("DTSTAMP", icsTime(now))
	w.line("DTSTART", icsTime(m.At))
	w.line("DTEND", icsTime(m.At.Add(time.Duration(m.Minutes)*time.Minute)))
	w.line("SEQUENCE", fmt.Sprint(m.Changes))
	status, what := "CONFIRMED", "Rendez-vous"
	if m.State == assistant.Cancelled {
		status = "CANCELLED"
	}
	if m.Kind == assistant.ByPhone {
		what = "Rendez-vous par téléphone"
	}
	w.line("STATUS", status)
	w.text("SUMMARY", fmt.Sprintf("%s, dossier %d", what, m.CaseID))
	if m.Place != "" {
		w.text("LOCATION", m.Place)
	}
	w.text("DESCRIPTION", fmt.Sprintf("Dossier %d dans la console AuFil.", m.CaseID))
	w.line("BEGIN", "VALARM")
	w.line("ACTION", "DISPLAY")
	w.text("DESCRIPTION", what)
	w.line("TRIGGER", "-PT30M")
	w.line("END", "VALARM")
	w.line("END", "VEVENT")
}

func icsTime(t time.Time) string { return t.UTC().Format("20060102T150405Z") }

// icsEscape hides what has a meaning in a text (RFC 5545, 3.3.11); other control characters may not be there at all.
var icsEscape = strings.NewReplacer(`\`, `\\`, ";", `\;`, ",", `\,`, "\r\n", `\n`, "\n", `\n`, "\r", `\n`)

func (w *icsWriter) text(name, value string) {
	value = strings.Map(func(r rune) rune {
		if r < ' ' && r != '\n' && r != '\r' || r == 0x7f {
			return -1
		}
		return r
	}, value)
	w.line(name, icsEscape.Replace(value))
}

// icsLine is how many octets a line holds before it is folded (RFC 5545, 3.1); the next begin with a space.
const icsLine = 75

func (w *icsWriter) line(name, value string) {
	rest, room := name+":"+value, icsLine
	for len(rest) > room {
		cut := room
		for !utf8.RuneStart(rest[cut]) {
			cut--
		}
		w.WriteString(rest[:cut] + "\r\n ")
		rest, room = rest[cut:], icsLine-1
	}
	w.WriteString(rest + "\r\n")
}
