package store_test

import (
	"context"
	"errors"
	"fmt"
	"path/filepath"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"aufil/assistant"
	"aufil/dialog"
	"aufil/internal/overheard"
	"aufil/internal/pgtest"
	"aufil/store"
)

// world is a real database, and an assistant over it whose dialogue is a script.
type world struct {
	*assistant.Assistant
	store   *store.Store
	setting string // names the database
	path    string // of its file; "" on a server
	key     string
	n       atomic.Int64
}

const serviceNumber = "+33937000001"

var noon = time.Date(2026, 7, 1, 12, 0, 0, 0, time.UTC)

// setups makes a world on one of the two databases.
type setups func(t testing.TB, options ...func(*assistant.Options)) *world

// setup makes a world on SQLite.
func setup(t testing.TB, options ...func(*assistant.Options)) *world {
	t.Helper()
	path := filepath.Join(t.TempDir(), "aufil.db")
	return inhabit(t, &world{path: path, setting: "sqlite:" + path, key: store.NewKey()}, options)
}

// server is where worlds on PostgreSQL are, each in a copy of one empty database.
var (
	server pgtest.Shared
	empty  sync.Once
)

const emptyName = "aufil_empty"

// setupPostgres makes a world on PostgreSQL.
func setupPostgres(t testing.TB, options ...func(*assistant.Options)) *world {
	t.Helper()
	pg := server.Get(t)
	empty.Do(func() {
		url, err := pg.Make(emptyName, "")
		if err != nil {
			t.Fatal(err)
		}
		s, err := store.Open(t.Context(), url, store.NewKey())
		if err != nil {
			t.Fatal(err)
		}
		if err := errors.Join(s.Close(), pg.Do(emptyName, "DELETE FROM key_check")); err != nil {
			t.Fatal(err)
		}
	})
	return inhabit(t, &world{setting: server.Fresh(t, emptyName), key: store.NewKey()}, options)
}

// onEach runs a test on both databases.
func onEach(t *testing.T, test func(t *testing.T, setup setups)) {
	t.Helper()
	for name, setup := range map[string]setups{"sqlite": setup, "postgres": setupPostgres} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			test(t, setup)
		})
	}
}

// inhabit opens a world's database and puts an assistant over it.
func inhabit(t testing.TB, w *world, options []func(*assistant.Options)) *world {
	t.Helper()
	w.store = open(t, w.setting, w.key)
	o := assistant.Options{
		Store: w.store, Step: script, Render: words, Clock: func() time.Time { return noon },
		Numbers: []assistant.Number{{Number: serviceNumber}}, Log: overheard.Logger(),
	}
	overheard.Said(w.key)
	for _, change := range options {
		change(&o)
	}
	w.Assistant = assistant.New(o)
	return w
}

func open(t testing.TB, setting, keys string) *store.Store {
	t.Helper()
	s, err := store.Open(t.Context(), setting, keys)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := s.Close(); err != nil {
			t.Error(err)
		}
	})
	return s
}

// script is a dialogue small enough to be foreseen: it counts the turns in the phase and obeys a few words.
func script(c dialog.Conversation, in dialog.Input) (dialog.Conversation, dialog.Reply) {
	n := phase(c.Phase)
	c.Phase, c.Lang, c.LastAt = dialog.Phase(fmt.Sprintf("tour%d", n+1)), "fr", in.At
	r := dialog.Reply{Parts: []dialog.Part{{Key: fmt.Sprintf("reponse.%d", n+1)}}}
	switch word, rest, _ := strings.Cut(in.Text, " "); word {
	case "conseiller":
		r.Effects = []dialog.Effect{{Kind: dialog.Escalate, Reason: "demande"}}
	case "danger":
		r.Effects = []dialog.Effect{{Kind: dialog.Alert, Reason: rest}}
	case "stop":
		r.Effects = []dialog.Effect{{Kind: dialog.Stop}}
	case "start":
		r.Effects = []dialog.Effect{{Kind: dialog.Resume}}
	case "efface":
		r.Effects = []dialog.Effect{{Kind: dialog.Erase}}
	case "rappelle": // in so long; no time = not any more
		e := dialog.Effect{Kind: dialog.SetTimer, Timer: "suite", Data: "rsa"}
		if d, err := time.ParseDuration(rest); err == nil {
			e.Due = in.At.Add(d)
		}
		r.Effects = []dialog.Effect{e}
	case "muet":
		r = dialog.Reply{Silent: true}
	case "panique":
		panic("the answer was " + in.Text)
	}
	if in.Kind == dialog.TimePassed {
		r.Parts = append(r.Parts, dialog.Part{Key: in.Timer + "." + in.Data})
	}
	if in.Kind == dialog.HandedBack {
		r.Parts = append(r.Parts, dialog.Part{Key: "question." + in.Question})
	}
	return c, r
}

// phase gives the number of turns that the scripted dialogue has seen.
func phase(p dialog.Phase) (n int) {
	_, _ = fmt.Sscanf(string(p), "tour%d", &n)
	return n
}

func words(r dialog.Reply, lang string, _ dialog.Channel) []string {
	var texts []string
	for _, p := range r.Parts {
		texts = append(texts, lang+" "+p.Key)
	}
	return texts
}

// text sends one SMS and gives the outcome of a turn that must work.
func (w *world) text(t testing.TB, from, body string) assistant.Outcome {
	t.Helper()
	out, err := w.Receive(t.Context(), w.sms(from, body))
	if err != nil {
		t.Fatal(err)
	}
	return out
}

func (w *world) sms(from, body string) assistant.Inbound {
	overheard.Said(from, body)
	return assistant.Inbound{
		ID: fmt.Sprintf("SM%06d", w.n.Add(1)), From: from, To: serviceNumber,
		Input: dialog.Input{Kind: dialog.Text, Channel: dialog.SMS, Text: body, At: noon},
	}
}

func (w *world) file(t testing.TB, caseID int64) assistant.CaseFile {
	t.Helper()
	f, err := w.CaseFile(context.Background(), claire, caseID)
	if err != nil {
		t.Fatal(err)
	}
	return f
}

var (
	claire = assistant.Counsellor{ID: 1, Login: "claire", Name: "Claire"}
	hugo   = assistant.Counsellor{ID: 2, Login: "hugo", Name: "Hugo"}
)
