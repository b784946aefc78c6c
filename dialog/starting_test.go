package dialog_test

import (
	"testing"
	"time"

	"aufil/dialog"
)

// What we send of ourselves counts together, whoever decides it: follow-ups of the dialogue, reminders of an appointment.
func TestWhatWeSendOfOurselvesIsCounted(t *testing.T) {
	t.Parallel()
	k := dialog.Knowledge{Limits: dialog.Limits{StartedPerDay: 1, StartedPerCase: 2}}
	at := time.Date(2026, 7, 1, 10, 0, 0, 0, time.UTC)
	c := dialog.New("fr", at)
	said := c.LastAt
	for i, step := range []struct {
		days   int
		silent bool
	}{{0, false}, {0, true}, {1, false}, {2, true}, {30, true}} {
		var r dialog.Reply
		c, r = dialog.Step(c, dialog.Input{Kind: dialog.Starting, Channel: dialog.SMS, At: at.AddDate(0, 0, step.days)}, k)
		if r.Silent != step.silent || len(r.Parts) > 0 {
			t.Errorf("%d: silent %v", i, r.Silent)
		}
	}
	if c.Pace.Started != 2 || !c.LastAt.Equal(said) {
		t.Errorf("%+v, last heard %v", c.Pace, c.LastAt)
	}
}

// A case that a counsellor takes up again is theirs: the dialogue keeps silent, and who said STOP is still left alone.
func TestAReopenedConversationIsSilentAgain(t *testing.T) {
	t.Parallel()
	at := time.Date(2026, 7, 1, 10, 0, 0, 0, time.UTC)
	for from, to := range map[dialog.Phase]dialog.Phase{
		dialog.Questions: dialog.Humain, dialog.Resultats: dialog.Humain, dialog.Termine: dialog.Humain, dialog.Humain: dialog.Humain, dialog.Stoppe: dialog.Stoppe,
	} {
		c := dialog.New("fr", at)
		c.Phase = from
		after, r := dialog.Step(c, dialog.Input{Kind: dialog.Reopened, Channel: dialog.SMS, At: at}, dialog.Knowledge{})
		if after.Phase != to || !r.Silent || len(r.Effects) > 0 {
			t.Errorf("from %s to %s, %+v", from, after.Phase, r)
		}
	}
}
