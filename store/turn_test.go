package store_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"aufil/assistant"
	"aufil/dialog"
)

const marie, paul = "+33612345678", "+33698765432"

func TestATurnIsRemembered(t *testing.T) {
	t.Parallel()
	onEach(t, func(t *testing.T, setup setups) {
		w := setup(t)
		first := w.text(t, marie, "bonjour")
		w.text(t, paul, "bonjour")
		second := w.text(t, marie, "2 enfants")
		if got := second.Reply.Parts[0].Key; got != "reponse.2" {
			t.Errorf("second turn answered %s: the first was forgotten", got)
		}
		if first.CaseID != second.CaseID {
			t.Error("one person got two cases")
		}
		f := w.file(t, first.CaseID)
		if f.Version != 2 || f.Conversation.Phase != "tour2" {
			t.Errorf("version %d, phase %s", f.Version, f.Conversation.Phase)
		}
		var said []string
		for _, e := range f.Entries {
			said = append(said, string(e.Author)+": "+e.Text)
		}
		want := []string{"personne: bonjour", "aufil: fr reponse.1", "personne: 2 enfants", "aufil: fr reponse.2"}
		if diff := cmp.Diff(want, said); diff != "" {
			t.Error(diff)
		}
		if f.Person != "06 .. .. .. 78" {
			t.Errorf("masked number %q", f.Person)
		}
	})
}

func TestTheSameInboundAgainGivesTheSameAnswerAndChangesNothing(t *testing.T) {
	t.Parallel()
	onEach(t, func(t *testing.T, setup setups) {
		w := setup(t)
		in := w.sms(marie, "conseiller")
		first, err := w.Receive(t.Context(), in)
		if err != nil {
			t.Fatal(err)
		}
		before := w.file(t, first.CaseID)
		again, err := w.Receive(t.Context(), in)
		if err != nil {
			t.Fatal(err)
		}
		if !again.Repeated || first.Repeated {
			t.Error("the repeat is not told apart")
		}
		again.Repeated = false
		if diff := cmp.Diff(first, again); diff != "" {
			t.Error(diff)
		}
		if diff := cmp.Diff(before, w.file(t, first.CaseID)); diff != "" {
			t.Error(diff)
		}
	})
}

func TestAPanicOfTheDialogueKeepsTheWordsAndCallsAHuman(t *testing.T) {
	t.Parallel()
	onEach(t, func(t *testing.T, setup setups) {
		w := setup(t)
		w.text(t, marie, "bonjour")
		out, err := w.Receive(t.Context(), w.sms(marie, "panique 1234"))
		if err == nil || strings.Contains(err.Error(), "1234") {
			t.Errorf("error %v", err)
		}
		if diff := cmp.Diff([]string{"fr erreur.interne"}, out.Texts); diff != "" {
			t.Error(diff)
		}
		f := w.file(t, out.CaseID)
		if f.Conversation.Phase != "tour1" {
			t.Errorf("the conversation moved to %s", f.Conversation.Phase)
		}
		if f.Status != assistant.Waiting || f.Reason != "incident" || f.LastText != "panique 1234" {
			t.Errorf("status %q, reason %q, last words %q", f.Status, f.Reason, f.LastText)
		}
		if next := w.text(t, marie, "3"); next.Reply.Parts[0].Key != "reponse.2" {
			t.Error("the conversation did not go on")
		}
	})
}

func TestAnErasureLeavesNothingButTheAnswerToItsRepeat(t *testing.T) {
	t.Parallel()
	onEach(t, func(t *testing.T, setup setups) {
		for _, c := range []struct {
			name, before string
			stopped      bool
		}{{"", "bonjour", false}, {"after STOP the person is still not texted", "stop", true}} {
			t.Run(c.name, func(t *testing.T) {
				t.Parallel()
				w := setup(t)
				w.text(t, marie, "conseiller")
				w.text(t, marie, c.before)
				in := w.sms(marie, "efface mes 2 enfants")
				first, err := w.Receive(t.Context(), in)
				if err != nil {
					t.Fatal(err)
				}
				if _, err := w.CaseFile(t.Context(), claire, first.CaseID); err == nil {
					t.Error("the case is still there")
				}
				again, err := w.Receive(t.Context(), in)
				if err != nil || !again.Repeated || !slices.Equal(again.Texts, first.Texts) {
					t.Errorf("repeat: %+v, %v", again, err)
				}
				next := w.text(t, marie, "conseiller")
				if next.CaseID == first.CaseID || next.Reply.Parts[0].Key != "reponse.1" {
					t.Errorf("case %d, reply %s: something was remembered", next.CaseID, next.Reply.Parts[0].Key)
				}
				if f := w.file(t, next.CaseID); f.Stopped != c.stopped {
					t.Errorf("stopped %v", f.Stopped)
				}
			})
		}
	})
}

func TestACallerWithoutNumberHasOneCasePerCall(t *testing.T) {
	t.Parallel()
	onEach(t, func(t *testing.T, setup setups) {
		w := setup(t)
		call := func(call, turn string) assistant.Outcome {
			out, err := w.Receive(t.Context(), assistant.Inbound{
				ID: call + ":" + turn, CallID: call, To: "+33123456789",
				Input: dialog.Input{Kind: dialog.Digits, Channel: dialog.Voice, Text: "1", Hidden: true},
			})
			if err != nil {
				t.Fatal(err)
			}
			return out
		}
		one, same, other := call("CA1", "1"), call("CA1", "2"), call("CA2", "1")
		if one.CaseID != same.CaseID || one.CaseID == other.CaseID {
			t.Errorf("cases %d, %d, %d", one.CaseID, same.CaseID, other.CaseID)
		}
		if f := w.file(t, one.CaseID); f.Person != "numéro masqué" || f.Service != "+33123456789" {
			t.Errorf("person %q, service %q", f.Person, f.Service)
		}
	})
}
