package assistant

import (
	"context"
	"errors"
	"testing"
	"time"

	"aufil/dialog"
)

// forgetful is a store that goes away.
type forgetful struct {
	Store

	lang string
	gone bool
}

func (f *forgetful) Turn(_ context.Context, _ Inbound, _ time.Time, decide Decide) (Outcome, error) {
	if f.gone {
		return Outcome{}, errors.New("database is locked")
	}
	ch, err := decide(State{CaseID: 1, Conversation: dialog.Conversation{Lang: f.lang}})
	return ch.Outcome, err
}

// Who was answered in a language is told in it, too, that the database does not answer.
func TestAnApologyIsInTheLanguageOfThePersonWithoutADatabase(t *testing.T) {
	t.Parallel()
	s := &forgetful{}
	a := New(Options{
		Store: s,
		Step: func(c dialog.Conversation, _ dialog.Input) (dialog.Conversation, dialog.Reply) {
			return c, dialog.Reply{}
		},
		Render: func(_ dialog.Reply, lang string, _ dialog.Channel) []string { return []string{lang} },
	})
	say := func(from, lang string) Outcome {
		s.lang = lang
		out, err := a.Receive(t.Context(), Inbound{ID: "SM", From: from, Input: dialog.Input{Kind: dialog.Text, Channel: dialog.SMS}})
		if (err != nil) != s.gone {
			t.Fatal(err)
		}
		return out
	}
	say("+33639980001", "ar")
	say("+33639980002", "fr")
	say("+33639980003", "en")
	say("+33639980003", "fr") // who comes back to French
	s.gone = true
	for from, want := range map[string]string{"+33639980001": "ar", "+33639980002": "", "+33639980003": "", "+33639980004": ""} {
		if got := say(from, ""); got.Lang != want || len(got.Texts) != 1 || got.Texts[0] != want {
			t.Errorf("%s: %q, %q, want %q", from, got.Lang, got.Texts, want)
		}
	}
}

func TestTheLanguagesRememberedAreBounded(t *testing.T) {
	t.Parallel()
	known := newTongues()
	for n := range mostTongues + 10 {
		known.note(Inbound{CallID: time.Duration(n).String()}, "ro")
	}
	if len(known.of) > mostTongues {
		t.Errorf("%d", len(known.of))
	}
}
