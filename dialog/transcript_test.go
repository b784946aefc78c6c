package dialog_test

import (
	"encoding/json"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"aufil/channel/sms"
	"aufil/channel/voice"
	"aufil/dialog"
)

var update = flag.Bool("update", false, "rewrite the transcripts with what the dialogue says now")

// TestTranscripts plays every conversation of testdata: a line "> words" is the person, "< words" is what AuFil must
// answer, one line a message, what happens beside the words in brackets. Between any two turns the conversation is saved and reloaded. Each is played on its own channel against what
// is written, then on the other one, where every turn must still lead somewhere.
func TestTranscripts(t *testing.T) {
	t.Parallel()
	files, err := filepath.Glob("testdata/*.dialogue")
	if err != nil || len(files) == 0 {
		t.Fatalf("no transcripts: %v", err)
	}
	for _, file := range files {
		t.Run(filepath.Base(file), func(t *testing.T) {
			t.Parallel()
			script := readScript(t, file)
			got := script.play(t, script.channel)
			if *update {
				if err := os.WriteFile(file, []byte(got), 0o644); err != nil {
					t.Fatal(err)
				}
				return
			}
			if diff := cmp.Diff(script.text, got); diff != "" {
				t.Errorf("%s (-written +said):\n%s", file, diff)
			}
			other := dialog.Voice
			if script.channel == dialog.Voice {
				other = dialog.SMS
			}
			script.play(t, other)
		})
	}
}

// script is a transcript as a social worker reads it.
type script struct {
	text    string
	at      time.Time
	channel dialog.Channel
	closed  bool
	// languages: those that are not French are offered as well
	languages bool
	// landline, hidden, desk: of the telephone that calls, and whether a counsellor can be rung
	landline, hidden, desk bool
	lines                  []string
}

func readScript(t testing.TB, file string) script {
	t.Helper()
	raw, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	s := script{text: string(raw)}
	var day, channel string
	for _, line := range strings.Split(s.text, "\n") {
		if day == "" && strings.HasPrefix(line, "le ") {
			if _, err := fmt.Sscanf(strings.ReplaceAll(line, ",", " "), "le %s par %s", &day, &channel); err != nil {
				t.Fatalf("%s: first line %q: want « le 2026-08-20, par sms »", file, line)
			}
			s.closed = strings.Contains(line, "conseillers absents")
			s.landline, s.hidden, s.desk = strings.Contains(line, "fixe"), strings.Contains(line, "masqué"), strings.Contains(line, "de garde")
			s.languages = strings.Contains(line, "autres langues")
		}
		s.lines = append(s.lines, line)
	}
	if s.at, err = time.Parse("2006-01-02", day); err != nil {
		t.Fatalf("%s: %v", file, err)
	}
	s.at = s.at.Add(10 * time.Hour)
	s.channel = dialog.Channel(channel)
	return s
}

// knowledge is the world of the transcript.
func (s script) knowledge(t testing.TB) dialog.Knowledge {
	t.Helper()
	k := knowledge(t)
	k.Open = !s.closed
	if s.languages {
		k.Langs = languages(t)
	}
	k.Limits = dialog.Limits{StartedPerDay: 1, StartedPerCase: 8}
	return k
}

// play leads the conversation and returns the transcript as it went.
func (s script) play(t *testing.T, ch dialog.Channel) string {
	t.Helper()
	k := s.knowledge(t)
	c, at := dialog.New("fr", s.at), s.at
	timers := map[string]time.Time{}
	var out []string
	for _, line := range s.lines {
		switch {
		case strings.HasPrefix(line, "<"):
		case strings.HasPrefix(line, "> "), strings.HasPrefix(line, "("):
			out = append(out, line)
			in, wait := inputOf(line, ch)
			at = at.Add(wait + 30*time.Second)
			in.At, in.Landline, in.Hidden = at, s.landline, s.hidden
			if s.desk {
				in.Desk = []int64{1}
			}
			if in.Kind == dialog.TimePassed {
				in.Timer = soonest(timers)
				at = latest(at, timers[in.Timer])
				in.At = at
				delete(timers, in.Timer)
			}
			var reply dialog.Reply
			c, reply = dialog.Step(reload(t, c), in, k)
			checkReply(t, line, c, reply, in)
			for _, e := range reply.Effects {
				if e.Kind == dialog.SetTimer && e.Due.IsZero() {
					delete(timers, e.Timer)
				} else if e.Kind == dialog.SetTimer {
					timers[e.Timer] = e.Due
				}
			}
			out = append(out, worded(t, c, reply, in.Channel)...)
		default:
			out = append(out, line)
		}
	}
	return strings.Join(out, "\n")
}

// soonest is the timer that rings first.
func soonest(timers map[string]time.Time) string {
	first := ""
	for name, due := range timers {
		if first == "" || due.Before(timers[first]) || due.Equal(timers[first]) && name < first {
			first = name
		}
	}
	return first
}

func latest(a, b time.Time) time.Time {
	if a.After(b) {
		return a
	}
	return b
}

// inputOf reads a line of the person: words, or an event in brackets.
func inputOf(line string, ch dialog.Channel) (in dialog.Input, wait time.Duration) {
	in = dialog.Input{Kind: dialog.Text, Channel: ch, Text: strings.TrimPrefix(line, "> ")}
	event, ok := strings.CutPrefix(line, "(")
	if !ok {
		return in, 0
	}
	event = strings.TrimSuffix(strings.TrimSpace(event), ")")
	in.Text = ""
	switch {
	case event == "appel":
		in.Kind, in.Channel = dialog.CallStarted, dialog.Voice
	case event == "raccroche":
		in.Kind, in.Channel = dialog.CallEnded, dialog.Voice
	case event == "sonne":
		in.Kind, in.Channel = dialog.Rang, dialog.Voice
	case event == "silence":
		in.Kind, in.Channel = dialog.Silence, dialog.Voice
	case strings.HasPrefix(event, "dit "):
		in.Channel, in.Text = dialog.Voice, strings.TrimPrefix(event, "dit ")
	case strings.HasPrefix(event, "mal entendu "):
		in.Channel, in.Text, in.Confidence = dialog.Voice, strings.TrimPrefix(event, "mal entendu "), 0.3
	case strings.HasPrefix(event, "touches "):
		in.Kind, in.Channel, in.Text = dialog.Digits, dialog.Voice, strings.TrimPrefix(event, "touches ")
	case strings.HasPrefix(event, "rendu"):
		in.Kind, in.Question = dialog.HandedBack, strings.TrimSpace(strings.TrimPrefix(event, "rendu"))
	default:
		after, text, _ := strings.Cut(event, ")")
		wait = waits[after]
		in.Text = strings.TrimPrefix(text, " > ")
		if in.Text == "" {
			in.Kind = dialog.TimePassed
		}
	}
	return in, wait
}

// waits are the pauses that a transcript may name, before a message or, without one, before the timer that rings.
var waits = map[string]time.Duration{
	"une heure après":      time.Hour,
	"le lendemain":         24 * time.Hour,
	"deux jours après":     48 * time.Hour,
	"trois jours après":    72 * time.Hour,
	"une semaine après":    7 * 24 * time.Hour,
	"deux semaines après":  14 * 24 * time.Hour,
	"un mois après":        31 * 24 * time.Hour,
	"un an après":          365 * 24 * time.Hour,
	"trois semaines après": 21 * 24 * time.Hour,
	"au rappel":            0,
	"deux mois après":      61 * 24 * time.Hour,
	"quatre mois après":    122 * 24 * time.Hour,
}

// worded writes a reply as the person reads or hears it, then its effects in brackets.
func worded(t *testing.T, c dialog.Conversation, r dialog.Reply, ch dialog.Channel) []string {
	t.Helper()
	w, err := wording()
	if err != nil {
		t.Fatal(err)
	}
	texts := sms.Render(r, c.Lang, w)
	if ch == dialog.Voice {
		texts = []string{strings.Join(voice.Spoken(r, c.Lang, w), " ")}
	}
	if r.Silent {
		texts = []string{"(silence voulu)"}
	}
	var lines []string
	for _, text := range texts {
		lines = append(lines, "< "+strings.ReplaceAll(text, "\n", "\n<   "))
	}
	lines[len(lines)-1] += effectsOf(r)
	return lines
}

func effectsOf(r dialog.Reply) string {
	said := ""
	for _, e := range r.Effects {
		said += "  [" + string(e.Kind)
		if e.Reason != "" {
			said += " : " + e.Reason
		}
		if e.Kind == dialog.SetTimer {
			said += " : " + e.Timer
			if e.Due.IsZero() {
				said += ", plus"
			} else {
				said += ", le " + e.Due.Format("02/01/2006 à 15h")
			}
		}
		said += "]"
	}
	return said
}

// keysOf names the prompts of a reply, for the message of a test that fails.
func keysOf(r dialog.Reply) string {
	var keys []string
	for _, p := range r.Parts {
		keys = append(keys, p.Key)
	}
	return strings.Join(keys, " ; ") + effectsOf(r)
}

// reload saves and reads back: nothing of a conversation may live in memory only.
func reload(t testing.TB, c dialog.Conversation) dialog.Conversation {
	t.Helper()
	raw, err := json.Marshal(c)
	if err != nil {
		t.Fatal(err)
	}
	var back dialog.Conversation
	if err := json.Unmarshal(raw, &back); err != nil {
		t.Fatal(err)
	}
	again, err := json.Marshal(back)
	if err != nil {
		t.Fatal(err)
	}
	if string(raw) != string(again) {
		t.Fatalf("a conversation saved and reloaded differs:\n%s\n%s", raw, again)
	}
	return back
}
