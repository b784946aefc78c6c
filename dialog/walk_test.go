package dialog_test

import (
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"pgregory.net/rapid"

	"aufil/dialog"
)

// words are what people write: answers of every kind, commands, noise.
var words = []string{
	"bonjour", "oui", "non", "jsp", "je ne sais pas", "1", "2", "3", "4", "7", "9", "0", "1 3", "aucun", "850", "entre 800 et 900",
	"mars 1991", "03/1991", "mars 2015 et 09/2018", "2 enfants", "seule avec mes 2 enfants", "62300", "99999", "6 ans", "380e",
	"retour", "aide", "pourquoi", "repeter", "resultats", "recommencer", "effacer", "stop", "reprendre", "conseiller", "langue",
	"non en fait 3", "merci", "fin", "", "😀", "\x00\x01", "!!!", "arrêt maladie", "je vais me tuer", "je dors dehors ce soir",
	"hello", "english", "LANGUAGE", "I don't know", "alone with my 2 children", "yes", "none", "back", "help", "i want to kill myself",
	"français", "مرحبا", "привет", "привіт", "hola", "merhaba", "bună ziua", "bom dia", "français facile",
	"plus lentement", "plus vite", "0042", "quatre cinq six sept", "1234", "demain matin", "laisser un message",
	"c koi", "salarié", "retraité", "hlm", "chez mes parents", "française", "à mon compte", "aaaa bbbb cccc", "-5", "1e9", "mille",
}

// TestEveryTurnLeadsSomewhere walks at random: no panic, no silence that is not meant, no text that does not fit, and
// the conversation survives being saved after each turn.
func TestEveryTurnLeadsSomewhere(t *testing.T) {
	t.Parallel()
	k := knowledge(t)
	rapid.Check(t, func(t *rapid.T) {
		at := time.Date(2026, 7, 1, 10, 0, 0, 0, time.UTC)
		c := dialog.New("fr", at)
		k := k
		hidden := rapid.Bool().Draw(t, "hidden")
		k.Slots = func(at time.Time) []dialog.Slot {
			return []dialog.Slot{{From: at.Add(4 * time.Hour), To: at.Add(7 * time.Hour)}, {From: at.Add(24 * time.Hour), To: at.Add(26 * time.Hour)}}
		}
		k.Open = rapid.Bool().Draw(t, "open")
		if rapid.Bool().Draw(t, "languages") {
			k.Langs = languages(t)
		}
		for range rapid.IntRange(1, 40).Draw(t, "turns") {
			in := drawInput(t)
			at = at.Add(time.Duration(rapid.SampledFrom([]int{1, 60, 60 * 24}).Draw(t, "minutes")) * time.Minute)
			in.At = at
			in.Hidden = hidden && in.Channel == dialog.Voice
			before := len(c.Answers)
			var reply dialog.Reply
			c, reply = dialog.Step(c, in, k)
			if before > 0 && len(c.Answers) == 0 && !has(reply, dialog.Erase) && c.Phase != dialog.Questions {
				t.Fatalf("%q: the answers are gone", in.Text)
			}
			checkReply(t, in.Text, c, reply, in)
		}
	})
}

// moment is a conversation as one of the transcripts left it, and the world that it was in.
type moment struct {
	name string
	c    dialog.Conversation
	at   time.Time
	k    dialog.Knowledge
}

// TestWhatCannotWaitIsHeardAtEveryMoment: a danger gets its number, STOP ends the messages, and CONSEILLER leads to
// somebody, whatever was said before and whatever waits for an answer.
func TestWhatCannotWaitIsHeardAtEveryMoment(t *testing.T) {
	t.Parallel()
	moments, _ := everyMoment(t)
	for _, m := range moments {
		for _, ch := range []dialog.Channel{dialog.SMS, dialog.Voice} {
			say := func(text string) (dialog.Conversation, dialog.Reply) {
				return dialog.Step(m.c, dialog.Input{Kind: dialog.Text, Channel: ch, Text: text, At: m.at.Add(time.Minute)}, m.k)
			}
			if c, r := say("je vais me tuer"); !has(r, dialog.Alert) || !slices.ContainsFunc(worded(t, c, r, ch), func(s string) bool { return strings.Contains(strings.ReplaceAll(s, " ", ""), "3114") }) {
				t.Errorf("%s, by %s: a danger gets %v", m.name, ch, worded(t, c, r, ch))
			}
			if ch == dialog.Voice {
				continue
			}
			if c, r := say("STOP"); c.Phase != dialog.Stoppe {
				t.Errorf("%s: STOP leaves the phase %s and gets %v", m.name, c.Phase, worded(t, c, r, ch))
			}
			if c, r := say("CONSEILLER"); c.Phase != dialog.Humain && c.Phase != dialog.Stoppe {
				t.Errorf("%s: CONSEILLER leaves the phase %s and gets %v", m.name, c.Phase, worded(t, c, r, ch))
			}
		}
	}
}

// TestWhatIsToldBesideIsAnsweredAtEveryMoment: who says how they are or how they write is answered once, and led on, whatever
// waits or does not wait for an answer.
func TestWhatIsToldBesideIsAnsweredAtEveryMoment(t *testing.T) {
	t.Parallel()
	moments, _ := everyMoment(t)
	for _, m := range moments {
		for _, text := range []string{"j'ai plus de crédit", "je suis sourd", "ma grand-mère est morte hier", "Au secours !", "j'en peux plus de tout ça"} {
			for _, ch := range []dialog.Channel{dialog.SMS, dialog.Voice} {
				in := dialog.Input{Kind: dialog.Text, Channel: ch, Text: text, At: m.at.Add(time.Minute)}
				c, r := dialog.Step(m.c, in, m.k)
				checkReply(t, m.name+" : "+text, c, r, in)
			}
		}
	}
}

// everyMoment gives the conversations of all transcripts after each of their lines, and all that was said in them.
func everyMoment(t testing.TB) (moments []moment, said []string) {
	t.Helper()
	files, err := filepath.Glob("testdata/*.dialogue")
	if err != nil {
		t.Fatal(err)
	}
	for _, file := range files {
		s := readScript(t, file)
		k := s.knowledge(t)
		c, at := dialog.New("fr", s.at), s.at
		for _, line := range s.lines {
			if !strings.HasPrefix(line, "> ") && !strings.HasPrefix(line, "(") {
				continue
			}
			in, wait := inputOf(line, s.channel)
			if in.Kind == dialog.TimePassed {
				continue // its timer is the affair of the transcript
			}
			at = at.Add(wait + 30*time.Second)
			in.At = at
			c, _ = dialog.Step(reload(t, c), in, k)
			moments = append(moments, moment{filepath.Base(file) + " after " + line, c, at, k})
			if in.Kind == dialog.Text {
				said = append(said, in.Text)
			}
		}
	}
	return moments, said
}

// TestEveryMomentLeadsSomewhere goes on from any moment of any transcript, with what anybody said in any of them.
func TestEveryMomentLeadsSomewhere(t *testing.T) {
	t.Parallel()
	moments, said := everyMoment(t)
	said = append(said, words...)
	rapid.Check(t, func(t *rapid.T) {
		m := rapid.SampledFrom(moments).Draw(t, "moment")
		c, at := m.c, m.at
		for range rapid.IntRange(1, 12).Draw(t, "turns") {
			in := drawInput(t)
			if in.Kind == dialog.Text {
				in.Text = rapid.SampledFrom(said).Draw(t, "said")
			}
			at = at.Add(time.Duration(rapid.SampledFrom([]int{1, 60, 60 * 24}).Draw(t, "minutes")) * time.Minute)
			in.At = at
			var reply dialog.Reply
			c, reply = dialog.Step(c, in, m.k)
			checkReply(t, in.Text, c, reply, in)
		}
	})
}

func drawInput(t *rapid.T) dialog.Input {
	in := dialog.Input{Channel: rapid.SampledFrom([]dialog.Channel{dialog.SMS, dialog.Voice}).Draw(t, "channel")}
	in.Kind = dialog.Text
	if in.Channel == dialog.Voice {
		in.Kind = rapid.SampledFrom([]dialog.InputKind{dialog.Text, dialog.Digits, dialog.Silence, dialog.CallStarted, dialog.CallEnded,
			dialog.Rang, dialog.Answered, dialog.Joined, dialog.Left, dialog.Talked, dialog.Transcribed}).Draw(t, "kind")
		in.Desk = rapid.SampledFrom([][]int64{nil, nil, {7}, {7, 9}}).Draw(t, "desk")
		in.Landline = rapid.Bool().Draw(t, "landline")
		in.Fresh = "0042"
		in.Confidence = rapid.SampledFrom([]float64{0, 0.2, 0.9}).Draw(t, "confidence")
	} else if rapid.IntRange(0, 20).Draw(t, "rare") == 0 {
		in.Kind = rapid.SampledFrom([]dialog.InputKind{dialog.HandedBack, dialog.TimePassed}).Draw(t, "event")
		in.Timer, in.Data = "rappel", rapid.SampledFrom([]string{"1", "3", "4", ""}).Draw(t, "attempt")
	}
	switch in.Kind {
	case dialog.Text:
		in.Text = rapid.OneOf(rapid.SampledFrom(words), rapid.String()).Draw(t, "text")
	case dialog.Digits:
		in.Text = rapid.StringMatching(`[0-9*#]{1,8}`).Draw(t, "keys")
	}
	return in
}

func has(r dialog.Reply, kind dialog.EffectKind) bool {
	for _, e := range r.Effects {
		if e.Kind == kind {
			return true
		}
	}
	return false
}
