package dialog_test

import (
	"regexp"
	"slices"
	"strings"
	"sync"
	"testing"

	"aufil/channel"
	"aufil/channel/sms"
	"aufil/channel/voice"
	"aufil/dialog"
	"aufil/dialog/remark"
	"aufil/engine"
	"aufil/places"
	"aufil/prompts"
	"aufil/rules"
)

// world is the real knowledge: the rules, the texts and the communes that people meet.
var world = sync.OnceValues(func() (dialog.Knowledge, error) {
	book, err := engine.Load(rules.FS)
	if err != nil {
		return dialog.Knowledge{}, err
	}
	communes, err := places.Load()
	if err != nil {
		return dialog.Knowledge{}, err
	}
	words, err := wording()
	if err != nil {
		return dialog.Knowledge{}, err
	}
	label := func(lang, key string) string { return words.Words(lang, dialog.SMS, dialog.Part{Key: key}) }
	return dialog.Knowledge{Rules: book, Places: communes, Label: label, Worded: words.Catalogue.Own, Open: true}, nil
})

var wording = sync.OnceValues(func() (channel.Wording, error) {
	catalogue, err := prompts.Load(prompts.FS)
	return channel.Wording{Catalogue: catalogue}, err
})

func knowledge(t testing.TB) dialog.Knowledge {
	t.Helper()
	k, err := world()
	if err != nil {
		t.Fatal(err)
	}
	return k
}

// reporter is a test, rapid's included.
type reporter interface {
	Helper()
	Errorf(format string, args ...any)
	Fatal(args ...any)
}

// rawKey finds a prompt key that was not worded.
var rawKey = regexp.MustCompile(`\b(question|montant|valeur|choix|mois|recapitule)\.[a-z_]+`)

// checkReply: whatever was said, the person gets words that can be read or heard, and a next step.
func checkReply(t reporter, said string, c dialog.Conversation, r dialog.Reply, in dialog.Input) {
	t.Helper()
	w, err := wording()
	if err != nil {
		t.Fatal(err)
	}
	held := c.Pace.Mute || c.Pace.Told || c.Pace.Warned                                                                          // a machine, or too many messages: said before, once
	thanked := c.Phase == dialog.Termine && in.Kind == dialog.Text && in.Channel == dialog.SMS && remark.Courteous(c.Lang, said) // for the goodbye
	quiet := r.Silent && (held || thanked || c.Phase == dialog.Humain || c.Phase == dialog.Stoppe || in.Kind == dialog.CallEnded || in.Kind == dialog.TimePassed ||
		in.Kind == dialog.Joined || in.Kind == dialog.Talked || in.Kind == dialog.Transcribed)
	if r.Silent && !quiet {
		t.Errorf("%q: silence in phase %s", said, c.Phase)
	}
	if quiet {
		return
	}
	if len(r.Parts) == 0 {
		t.Errorf("%q: nothing to say in phase %s", said, c.Phase)
	}
	for _, p := range r.Parts {
		for _, ch := range []dialog.Channel{dialog.SMS, dialog.Voice} {
			if words := w.Words(c.Lang, ch, p); words == p.Key || words == "" && ch == dialog.SMS || strings.Contains(words, "{{") || rawKey.MatchString(words) {
				t.Errorf("%q: %s is not worded by %s: %q", said, p.Key, ch, words)
			}
		}
	}
	menu := r.Await != nil && r.Await.Question == "@langue" || // each language by its own name, in its own letters
		slices.ContainsFunc(r.Parts, func(p dialog.Part) bool { return p.Key == "langue.appel" }) // so at the start of a call
	for _, text := range sms.Render(r, c.Lang, w) {
		if n, units, gsm := sms.Segments(text); n > sms.Budget(gsm) || !gsm && sms.Latin(c.Lang) && !menu {
			t.Errorf("%q: an SMS of %d segments, %d characters, GSM-7 %v: %q", said, n, units, gsm, text)
		}
	}
	if _, err := voice.Render(r, c.Lang, "/twilio/voice/tour?n=1", w); err != nil {
		t.Errorf("%q: by voice: %v", said, err)
	}
	leads := r.Await != nil || r.HangUp || r.Ring != 0 || r.Record || c.Phase == dialog.Humain || c.Phase == dialog.Stoppe || c.Phase == dialog.Termine
	if !leads {
		t.Errorf("%q: no next step after %s in phase %s", said, keysOf(r), c.Phase)
	}
}

// languages are all that have texts.
func languages(t reporter) []string {
	t.Helper()
	w, err := wording()
	if err != nil {
		t.Fatal(err)
	}
	return w.Catalogue.Languages()
}
