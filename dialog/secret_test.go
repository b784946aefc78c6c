package dialog_test

import (
	"regexp"
	"strings"
	"testing"
	"time"

	"pgregory.net/rapid"

	"aufil/channel/sms"
	"aufil/channel/voice"
	"aufil/dialog"
)

// hers is a conversation up to the results, whose answers nobody else gives, then a word that closes it.
var hers = []string{
	"bonjour", "seule sans enfant", "11/1987", "1", "1234", "1", "59200", "413", "aucun", "jsp", "oui", "mot secret", "tulipe",
}

// hersOnly are the traces of these answers and of these rights in any text.
var hersOnly = []string{"1987", "1234", "1 234", "59200", "Tourcoing", "413", "seul(e) sans enfant", "Re-bonjour. RESULTATS", "APL", "Prime d'activité"}

// heardIn is a reply in words, beside what it sends by SMS, as French speakers get it.
func heardIn(t reporter, r dialog.Reply, ch dialog.Channel) string {
	t.Helper()
	w, err := wording()
	if err != nil {
		t.Fatal(err)
	}
	if r.Silent {
		return ""
	}
	texts := sms.Render(r, "fr", w)
	if ch == dialog.Voice {
		texts = voice.Spoken(r, "fr", w)
	}
	for _, e := range r.Effects {
		if e.Write != nil {
			texts = append(texts, sms.Render(*e.Write, "fr", w)...)
		}
	}
	return strings.Join(texts, " ")
}

// Whatever is written, said or keyed, on either channel, with STOP or a counsellor in between, nothing of a case that a word
// closes is told before that word is written. What begins anew by telephone opens nothing of what was said before either.
func TestNothingOpensAClosedCaseButItsWord(t *testing.T) {
	t.Parallel()
	k := knowledge(t)
	k.Slots = func(at time.Time) []dialog.Slot {
		return []dialog.Slot{{From: at.Add(4 * time.Hour), To: at.Add(7 * time.Hour)}}
	}
	closed, at := written(t, hers...)
	ways := append([]string{"reprendre", "oui", "stop", "conseiller", "effacer", "resultats", "mot secret", "1", "retour", "j'ai faim", "rose"}, words...)
	rapid.Check(t, func(t *rapid.T) {
		c, at := closed, at
		first := dialog.Input{Kind: dialog.Text, Channel: dialog.SMS, Text: "stop", At: at.Add(time.Minute)}
		switch rapid.IntRange(0, 2).Draw(t, "closed by") {
		case 1:
			first = dialog.Input{Kind: dialog.CallStarted, Channel: dialog.Voice, At: at.Add(time.Minute), Fresh: "0042"}
		case 2:
			first.Text, first.At = "conseiller", at.Add(48*time.Hour)
		}
		c, _ = dialog.Step(c, first, k)
		at = first.At
		for range rapid.IntRange(1, 25).Draw(t, "turns") {
			in := drawInput(t)
			in.Landline = false
			if in.Kind == dialog.Text {
				in.Text = rapid.SampledFrom(ways).Draw(t, "way")
			}
			at = at.Add(time.Duration(rapid.SampledFrom([]int{1, 60, 60 * 24}).Draw(t, "minutes")) * time.Minute)
			in.At = at
			before := c
			var r dialog.Reply
			c, r = dialog.Step(c, in, k)
			heard := heardIn(t, r, in.Channel)
			for _, trace := range hersOnly {
				if before.Aside == nil && strings.Contains(heard, trace) || before.Aside != nil && trace[0] <= '9' && strings.Contains(heard, trace) {
					t.Fatalf("%s %q by %s in phase %s tells %q", in.Kind, in.Text, in.Channel, before.Phase, heard)
				}
			}
			switch kept := c; {
			case has(r, dialog.Erase):
				return
			case kept.Aside != nil && (kept.Aside.Secret == nil || !kept.Aside.Secret.Locked), kept.Aside == nil && (kept.Secret == nil || !kept.Secret.Locked):
				t.Fatalf("%s %q by %s opens it", in.Kind, in.Text, in.Channel)
			}
		}
	})
}

// A telephone that gets no SMS gets no secret word either: nothing could open the case again.
func TestNoSecretWordWithoutSMS(t *testing.T) {
	t.Parallel()
	c, at := written(t, "bonjour", "seule sans enfant")
	for name, in := range map[string]dialog.Input{"fixed": {Landline: true}, "hidden": {Hidden: true}} {
		in.Kind, in.Channel, in.Text, in.At = dialog.Text, dialog.Voice, "mot secret", at
		after, r := dialog.Step(c, in, knowledge(t))
		if len(r.Parts) == 0 || r.Parts[0].Key != "secret.sans_sms" || after.Pending == nil || after.Pending.Question != c.Pending.Question {
			t.Errorf("%s: %s, then %+v", name, keysOf(r), after.Pending)
		}
	}
}

// A reminder names no right, in any language, whichever right it is about, unless the person wants its name; and none either
// once a secret word was chosen since.
func TestNoReminderNamesARight(t *testing.T) {
	t.Parallel()
	w, err := wording()
	if err != nil {
		t.Fatal(err)
	}
	k := knowledge(t)
	told, at := written(t, hers[:len(hers)-2]...)
	due := at.Add(15 * 24 * time.Hour)
	reminder := func(f dialog.Follow, secret bool, lang string) (text string) {
		c := told
		c.Lang, c.Follows = lang, []dialog.Follow{f}
		if secret {
			c.Secret = &dialog.Secret{Salt: "s", Print: "p"}
		}
		_, r := dialog.Step(c, dialog.Input{Kind: dialog.TimePassed, Channel: dialog.SMS, At: due, Timer: "suite:" + f.Right}, k)
		for _, part := range r.Parts {
			text += w.Words(lang, dialog.SMS, part) + " "
		}
		if r.Silent || text == "" {
			t.Fatalf("no reminder of %s in %s", f.Right, lang)
		}
		return text
	}
	for _, right := range k.Rules.Rights() {
		for _, step := range []string{"demande", "reponse"} {
			plain := dialog.Follow{Right: right.ID, Step: step, Limit: due.Add(time.Hour)}
			named := plain
			named.Named = true
			for _, lang := range languages(t) {
				listed := dialog.Arg{Kind: dialog.ArgList, List: []dialog.Arg{dialog.RightArg(right.ID, "court", right.Short)}}
				name := w.Words(lang, dialog.SMS, dialog.Part{Key: "liste.note", Args: map[string]dialog.Arg{"liste": listed}})
				tells := regexp.MustCompile(`(?i)(^|\PL)(` + regexp.QuoteMeta(right.Short) + `|` + regexp.QuoteMeta(name) + `)(\PL|$)`)
				for what, text := range map[string]string{"": reminder(plain, false, lang), ", with a secret word": reminder(named, true, lang)} {
					if tells.MatchString(text) {
						t.Errorf("%s, %s in %s%s: %q", right.ID, step, lang, what, text)
					}
				}
				if text := reminder(named, false, lang); !tells.MatchString(text) { // else nothing was looked for
					t.Errorf("%s, %s in %s: wanted by name, and told as %q", right.ID, step, lang, text)
				}
			}
		}
	}
}
