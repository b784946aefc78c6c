package main

import (
	"bufio"
	"fmt"
	"io"
	"os"
	"slices"
	"strings"
	"time"

	"golang.org/x/term"

	"aufil/assistant"
	"aufil/channel/voice"
	"aufil/dialog"
)

// chatCmd is the phone in the terminal.
type chatCmd struct {
	Voix   bool   `help:"Un appel : ce qu'on dit, ou des touches ; ligne vide = silence."`
	Langue string `help:"La langue : fr, en, es, pt, ar, ro, tr, ru, uk, fr-simple." default:"fr"`
	Date   string `help:"Le jour où l'on se place, comme 2026-07-01." placeholder:"JOUR"`

	terminal, begun bool // a person types, and was told how to go about it
}

// Help gives an example.
func (chatCmd) Help() string {
	return `Écrivez comme une personne : bonjour, ?, jsp, retour, pourquoi, conseiller.
/attendre 3 jours : le temps passe (heures, jours, semaines, mois).
Ctrl-D pour finir.

Exemple : printf 'bonjour\nseule\n' | aufil chat --date 2026-07-01`
}

// Run leads the conversation of stdin on stdout.
func (c chatCmd) Run() error {
	at := time.Now()
	if c.Date != "" {
		day, err := time.Parse("2006-01-02", c.Date)
		if err != nil {
			return fmt.Errorf("--date : %q n'est pas une date comme 2026-07-01", c.Date)
		}
		at = day.Add(10 * time.Hour)
	}
	core, err := loadCore()
	if err != nil {
		return err
	}
	if known := core.wording.Catalogue.Languages(); !slices.Contains(known, c.Langue) {
		return fmt.Errorf("--langue : « %s » n'est pas écrite ; langues : %s", c.Langue, strings.Join(known, ", "))
	}
	c.terminal = term.IsTerminal(int(os.Stdin.Fd())) && term.IsTerminal(int(os.Stdout.Fd()))
	return chat(core, os.Stdin, os.Stdout, c, at)
}

func chat(core core, in io.Reader, out io.Writer, c chatCmd, at time.Time) error {
	k := core.knowledge(0, true)
	k.Slots = officeHours
	conversation := dialog.New(c.Langue, at)
	ch := dialog.SMS
	if c.Voix {
		ch = dialog.Voice
	}
	var reply dialog.Reply
	hungUp := false
	turn := func(input dialog.Input) error {
		input.At, input.Channel = at, ch
		if c.Voix {
			input.Fresh = "2580"
		}
		conversation, reply = dialog.Step(conversation, input, k)
		for _, text := range core.render(reply, conversation.Lang, ch) {
			if _, err := fmt.Fprintf(out, "< %s\n", strings.ReplaceAll(text, "\n", "\n  ")); err != nil {
				return err
			}
		}
		c.handed(out, reply)
		at = at.Add(30 * time.Second)
		return beside(core, out, reply, conversation.Lang)
	}
	if c.Voix {
		if err := turn(dialog.Input{Kind: dialog.CallStarted}); err != nil {
			return err
		}
	}
	lines := bufio.NewScanner(in)
	for c.prompt(out) && lines.Scan() {
		if wait, ok := passing(lines.Text()); ok {
			at = at.Add(wait)
			continue
		}
		input := typed(lines.Text(), ch, reply.Await)
		if hungUp { // whatever is typed, the person calls again first
			input = dialog.Input{Kind: dialog.CallStarted}
		}
		if err := turn(input); err != nil {
			return err
		}
		if hungUp = c.Voix && reply.HangUp; hungUp {
			if _, err := fmt.Fprintln(out, "(Fin de l'appel. Une ligne : rappeler.)"); err != nil {
				return err
			}
			if err := turn(dialog.Input{Kind: dialog.CallEnded}); err != nil {
				return err
			}
		}
	}
	return lines.Err()
}

// prompt shows on a terminal where to write, and first how to go about it. What is piped has no need of it.
func (c *chatCmd) prompt(out io.Writer) bool {
	if !c.terminal {
		return true
	}
	if !c.begun {
		c.begun = true
		if c.Voix {
			_, _ = fmt.Fprintln(out, "(Dites une phrase, ou tapez des touches. Ligne vide : un silence. Ctrl-D : raccrocher.)")
		} else {
			_, _ = fmt.Fprintln(out, "(Écrivez un SMS par ligne, par exemple : bonjour. /attendre 3 jours : le temps passe. Ctrl-D : finir.)")
		}
	}
	_, err := fmt.Fprint(out, "> ")
	return err == nil
}

// passing reads "/attendre 3 jours".
func passing(line string) (time.Duration, bool) {
	var n int
	var unit string
	if _, err := fmt.Sscanf(line, "/attendre %d %s", &n, &unit); err != nil || n < 1 {
		return 0, false
	}
	for name, long := range map[string]time.Duration{"h": time.Hour, "j": 24 * time.Hour, "s": 7 * 24 * time.Hour, "m": 30 * 24 * time.Hour} {
		if strings.HasPrefix(strings.ToLower(unit), name) {
			return time.Duration(n) * long, true
		}
	}
	return 0, false
}

// handed says, on a terminal, what goes to the team.
func (c *chatCmd) handed(out io.Writer, r dialog.Reply) {
	for _, e := range r.Effects {
		if c.terminal && e.Kind == dialog.Escalate {
			_, _ = fmt.Fprintf(out, "  (le dossier va à l'équipe : %s)\n", e.Reason)
		}
	}
}

// typed takes a line of the terminal as an SMS, as keys or as speech.
func typed(text string, ch dialog.Channel, await *dialog.Await) dialog.Input {
	switch {
	case ch == dialog.SMS:
		return dialog.Input{Kind: dialog.Text, Text: text}
	case strings.TrimSpace(text) == "":
		return dialog.Input{Kind: dialog.Silence}
	case strings.Trim(text, "0123456789*#") == "":
		return voice.KeypadFor(await).Read(text)
	default:
		return dialog.Input{Kind: dialog.Text, Text: text, Confidence: 0.9}
	}
}

// beside shows the SMS that a call sends.
func beside(core core, out io.Writer, r dialog.Reply, lang string) error {
	for _, e := range r.Effects {
		if e.Kind != dialog.Write {
			continue
		}
		for _, text := range core.render(*e.Write, lang, dialog.SMS) {
			if _, err := fmt.Fprintf(out, "< (SMS) %s\n", strings.ReplaceAll(text, "\n", "\n  ")); err != nil {
				return err
			}
		}
	}
	return nil
}

// officeHours are the half-days of a team like any other, for trying.
func officeHours(at time.Time) []dialog.Slot {
	team := assistant.Hours{Zone: at.Location()}
	for d := time.Monday; d <= time.Friday; d++ {
		team.Week[d] = []assistant.Span{{From: 9 * 60, To: 12*60 + 30}, {From: 13*60 + 30, To: 17 * 60}}
	}
	return team.Slots(at)
}
