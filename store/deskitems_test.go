package store_test

import (
	"context"
	"errors"
	"testing"
	"time"

	"aufil/assistant"
	"aufil/dialog"
)

// counsellors gives claire and hugo accounts, under the numbers that the tests use.
func (w *world) colleagues(t *testing.T) (first, second assistant.Counsellor) {
	t.Helper()
	for i, c := range []assistant.Counsellor{{Login: "claire", Name: "Claire", Role: "conseiller"}, {Login: "hugo", Name: "Hugo", Role: "conseiller"}} {
		id, err := w.store.AddAccount(t.Context(), assistant.Account{Counsellor: c, PasswordHash: "h", TOTPSecret: "S"}, nil, noon)
		must(t, err)
		c.ID = id
		if i == 0 {
			first = c
		} else {
			second = c
		}
	}
	return first, second
}

// fourHours is a team that is always there, and lets a person wait for four hours.
type fourHours struct{}

func (fourHours) Of(string) assistant.Hours { return assistant.Hours{} }

func (fourHours) Refresh(context.Context) error { return nil }

func (fourHours) Return(_ string, from time.Time, _ bool) time.Time { return from.Add(4 * time.Hour) }

func TestACaseReturnsToTheQueueWhenItsPersonWaitsForNothing(t *testing.T) {
	t.Parallel()
	onEach(t, func(t *testing.T, setup setups) {
		clock := &hand{at: noon}
		w := setup(t, clock.set, func(o *assistant.Options) {
			o.Rota = fourHours{}
		})
		claire, _ := w.colleagues(t)
		id := w.text(t, marie, "conseiller").CaseID
		must(t, w.Take(t.Context(), claire, id))
		due := w.timers(t, id)
		if len(due) != 1 || due[0].Kind != assistant.ReturnTimer || !due[0].Due.Equal(noon.Add(4*time.Hour)) {
			t.Fatalf("%+v", due)
		}
		must(t, w.Answer(t.Context(), claire, id, "Bonjour"))
		if left := w.timers(t, id); len(left) != 0 {
			t.Fatalf("answered, it still returns: %+v", left)
		}
		clock.move(time.Hour)
		w.text(t, marie, "muet merci")
		due = w.timers(t, id)
		if len(due) != 1 || !due[0].Due.Equal(noon.Add(5*time.Hour)) {
			t.Fatalf("the person waits again: %+v", due)
		}
		clock.move(5 * time.Hour)
		_, err := w.Ring(t.Context(), due[0].ID)
		must(t, err)
		if f := w.file(t, id); f.HolderID != 0 || f.Status != assistant.Waiting || f.Waits.IsZero() {
			t.Errorf("%+v", f.QueueItem)
		}
	})
}

func TestACasePutAsideComesBackAtItsTimeOrWhenThePersonWrites(t *testing.T) {
	t.Parallel()
	onEach(t, func(t *testing.T, setup setups) {
		clock := &hand{at: noon}
		w := setup(t, clock.set)
		claire, _ := w.colleagues(t)
		look := func(f assistant.Folder) int {
			v, err := w.Look(t.Context(), claire, assistant.QueueQuery{Folder: f})
			must(t, err)
			return len(v.Items)
		}
		id := w.text(t, marie, "conseiller").CaseID
		must(t, w.Snooze(t.Context(), claire, id, noon.Add(48*time.Hour)))
		if look(assistant.All) != 0 || look(assistant.Snoozed) != 1 {
			t.Error("put aside, it is still in the queue")
		}
		w.text(t, marie, "muet vous êtes là ?")
		if look(assistant.All) != 1 || look(assistant.Snoozed) != 0 {
			t.Error("the person wrote, and it stays aside")
		}
		must(t, w.Snooze(t.Context(), claire, id, clock.now().Add(time.Hour)))
		timer := w.timers(t, id)[0]
		clock.move(2 * time.Hour)
		_, err := w.Ring(t.Context(), timer.ID)
		must(t, err)
		if f := w.file(t, id); !f.Snoozed.IsZero() || f.HolderID != claire.ID || f.Waits.IsZero() {
			t.Errorf("%+v", f.QueueItem)
		}
		if err := w.Snooze(t.Context(), claire, id, noon); !errors.Is(err, assistant.ErrWrongTime) {
			t.Errorf("a time that is past: %v", err)
		}
	})
}

func TestACaseIsPassedOnWithANote(t *testing.T) {
	t.Parallel()
	onEach(t, func(t *testing.T, setup setups) {
		w := setup(t)
		claire, hugo := w.colleagues(t)
		id := w.text(t, marie, "conseiller").CaseID
		must(t, w.Take(t.Context(), claire, id))
		must(t, w.Transfer(t.Context(), claire, id, hugo, "Elle attend une réponse de la CAF."))
		if f := w.file(t, id); f.HolderID != hugo.ID || f.Entries[len(f.Entries)-1].Author != assistant.ByNote {
			t.Errorf("%+v", f.QueueItem)
		}
		if err := w.Transfer(t.Context(), claire, id, claire, ""); !errors.Is(err, assistant.ErrHeld) {
			t.Errorf("taking it back: %v", err)
		}
		v, err := w.Look(t.Context(), hugo, assistant.QueueQuery{Folder: assistant.Asked})
		must(t, err)
		if len(v.Items) != 1 || !v.Items[0].Mentioned {
			t.Errorf("the colleague is not told: %+v", v)
		}
		if asked, err := w.store.Seen(t.Context(), hugo.ID, id, noon); err != nil || !asked {
			t.Errorf("%v, %v", asked, err)
		}
		if asked, err := w.store.Seen(t.Context(), hugo.ID, id, noon); err != nil || asked {
			t.Errorf("asked twice: %v, %v", asked, err)
		}
		chief := claire
		chief.Role = "responsable"
		must(t, w.Transfer(t.Context(), chief, id, claire, ""))
		must(t, w.Note(t.Context(), hugo, id, "Vu.", nil))
	})
}

// A reminder is a message of ours like any other: it counts, and where the limits hold it back it waits for another day, or
// the counsellor reads that it did not leave.
func TestAReminderBeyondTheLimitsIsPutOffOrTold(t *testing.T) {
	t.Parallel()
	onEach(t, func(t *testing.T, setup setups) {
		clock, full, counted := &hand{at: noon}, true, 0
		w := setup(t, clock.set, func(o *assistant.Options) {
			o.Step = func(c dialog.Conversation, in dialog.Input) (dialog.Conversation, dialog.Reply) {
				if in.Kind != dialog.Starting {
					return script(c, in)
				}
				if !full {
					c.Pace.Started++
					counted = c.Pace.Started
				}
				return c, dialog.Reply{Silent: full}
			}
		})
		claire, _ := w.colleagues(t)
		id := w.text(t, marie, "conseiller").CaseID
		at := noon.Add(7 * 24 * time.Hour)
		must(t, w.Book(t.Context(), claire, id, assistant.Appointment{At: at, Minutes: 45, Kind: assistant.AtPlace, Place: "Mairie"}))
		first := w.timers(t, id)
		clock.move(5 * 24 * time.Hour) // two days before
		_, err := w.Ring(t.Context(), first[0].ID)
		must(t, err)
		next := w.timers(t, id)
		if len(next) != 2 || next[0].Due.Sub(clock.now()) < 20*time.Hour || next[0].Due.Sub(clock.now()) > 30*time.Hour {
			t.Fatalf("not put off to the next day: %+v", next)
		}
		clock.move(24 * time.Hour)
		full = false
		_, err = w.Ring(t.Context(), next[0].ID)
		must(t, err)
		if counted != 1 {
			t.Errorf("counted %d times", counted)
		}
		if s, err := w.store.Case(t.Context(), id); err != nil || s.Conversation.Pace.Started != 1 {
			t.Errorf("the count is not kept: %+v, %v", s.Conversation.Pace, err)
		}
		clock.move(22 * time.Hour) // two hours before
		full = true
		_, err = w.Ring(t.Context(), w.timers(t, id)[0].ID)
		must(t, err)
		entries := w.file(t, id).Entries
		if last := entries[len(entries)-1]; last.Text != "rappel_limite" {
			t.Errorf("nobody reads that it did not leave: %+v", last)
		}
	})
}

func TestAnAppointmentIsToldAndItsRemindersLeaveOnce(t *testing.T) {
	t.Parallel()
	onEach(t, func(t *testing.T, setup setups) {
		clock := &hand{at: noon}
		w := setup(t, clock.set)
		claire, _ := w.colleagues(t)
		id := w.text(t, marie, "conseiller").CaseID
		at := noon.Add(7 * 24 * time.Hour)
		meeting := assistant.Appointment{At: at, Minutes: 45, Kind: assistant.AtPlace, Place: "Mairie"}
		must(t, w.Book(t.Context(), claire, id, meeting))
		must(t, w.Book(t.Context(), claire, id, meeting)) // a button pressed twice
		timers := w.timers(t, id)
		f := w.file(t, id)
		if len(f.Appointments) != 1 || len(timers) != 2 || !timers[0].Due.Equal(at.Add(-48*time.Hour)) {
			t.Fatalf("%+v %+v", f.Appointments, timers)
		}
		said := func() (n int) {
			for _, e := range w.file(t, id).Entries {
				if e.Author == assistant.ByAuFil && e.Delivery != "" {
					n++
				}
			}
			return n
		}
		if said() != 1 {
			t.Fatalf("told %d times", said())
		}
		clock.move(5 * 24 * time.Hour)
		for range 2 {
			_, err := w.Ring(t.Context(), timers[0].ID)
			must(t, err)
		}
		if said() != 2 {
			t.Errorf("%d messages after the first reminder", said())
		}
		w.text(t, marie, "stop")
		clock.move(46 * time.Hour)
		_, err := w.Ring(t.Context(), timers[1].ID)
		must(t, err)
		if said() != 2 {
			t.Error("a reminder to who said STOP")
		}
		must(t, w.Cancel(t.Context(), claire, id, f.Appointments[0].ID))
		if got := w.file(t, id).Appointments[0]; got.State != assistant.Cancelled || got.Changes != 1 || said() != 2 {
			t.Errorf("%+v, %d messages", got, said())
		}
		for name, wrong := range map[string]assistant.Appointment{
			"past": {At: noon, Minutes: 30, Kind: assistant.ByPhone}, "nowhere": {At: at.Add(time.Hour), Minutes: 30, Kind: assistant.AtPlace},
			"endless": {At: at, Minutes: 5000, Kind: assistant.ByPhone},
		} {
			if err := w.Book(t.Context(), claire, id, wrong); err == nil {
				t.Errorf("%s: booked", name)
			}
		}
	})
}

func TestErasingTakesAlongWhatCounsellorsMade(t *testing.T) {
	t.Parallel()
	onEach(t, func(t *testing.T, setup setups) {
		w := setup(t)
		claire, hugo := w.colleagues(t)
		id := w.text(t, marie, "conseiller").CaseID
		must(t, w.Book(t.Context(), claire, id, assistant.Appointment{At: noon.Add(99 * time.Hour), Minutes: 30, Kind: assistant.ByPhone}))
		must(t, w.Attach(t.Context(), claire, id, "recours_amiable", "Madame, Monsieur,"))
		must(t, w.Note(t.Context(), claire, id, "Voir avec Hugo.", []assistant.Counsellor{hugo}))
		must(t, w.Propose(t.Context(), claire, id, "demander le RSA à la CAF", noon.Add(30*24*time.Hour)))
		if f := w.file(t, id); len(f.Letters) != 1 || len(f.Mandates) != 1 || f.Mandates[0].State != assistant.Proposed {
			t.Fatalf("%+v %+v", f.Letters, f.Mandates)
		}
		w.text(t, marie, "efface")
		if _, err := w.store.CaseFile(t.Context(), id); !errors.Is(err, assistant.ErrNoCase) {
			t.Errorf("the case is still there: %v", err)
		}
		if asked, err := w.store.Mentioned(t.Context(), hugo.ID); err != nil || len(asked) != 0 {
			t.Errorf("%v, %v", asked, err)
		}
	})
}

func TestReadyAnswersAreKeptByTerritory(t *testing.T) {
	t.Parallel()
	onEach(t, func(t *testing.T, setup setups) {
		w := setup(t)
		ctx := t.Context()
		id, err := w.store.SaveReadyAnswer(ctx, assistant.ReadyAnswer{Title: "Pièces", Body: "Apportez {{pièce}}.", Translations: map[string]string{"en": "Bring {{pièce}}."}}, noon)
		must(t, err)
		_, err = w.store.SaveReadyAnswer(ctx, assistant.ReadyAnswer{Title: "Maison", Body: "x", Territory: "reunion"}, noon)
		must(t, err)
		all, err := w.store.ReadyAnswers(ctx, "metropole")
		must(t, err)
		if len(all) != 1 || all[0].ID != id || all[0].Translations["en"] == "" {
			t.Errorf("%+v", all)
		}
		all[0].Title = "Les pièces"
		_, err = w.store.SaveReadyAnswer(ctx, all[0], noon)
		must(t, err)
		must(t, w.store.ArchiveReadyAnswer(ctx, id, true, noon))
		if left, err := w.store.ReadyAnswers(ctx, "metropole"); err != nil || len(left) != 0 {
			t.Errorf("archived, it is still offered: %+v, %v", left, err)
		}
		whole, err := w.store.AllReadyAnswers(ctx)
		must(t, err)
		if len(whole) != 2 || whole[0].Title != "Les pièces" || !whole[0].ArchivedAt.Equal(noon) {
			t.Errorf("%+v", whole)
		}
		must(t, w.store.ArchiveReadyAnswer(ctx, id, false, noon))
		if again, err := w.store.ReadyAnswers(ctx, "metropole"); err != nil || len(again) != 1 {
			t.Errorf("put back: %+v, %v", again, err)
		}
		if err := w.store.ArchiveReadyAnswer(ctx, 999, true, noon); !errors.Is(err, assistant.ErrNoReadyAnswer) {
			t.Errorf("one that is not there: %v", err)
		}
	})
}
