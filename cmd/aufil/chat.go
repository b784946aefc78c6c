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
	p := &chatting{chatCmd: c, core: core, out: out, at: at, channel: dialog.SMS, know: core.knowledge(0, true), conversation: dialog.New(c.Langue, at)}
	p.know.Slots = officeHours
	if c.Voix {
		p.channel = dialog.Voice
		if err := p.turn(dialog.Input{Kind: dialog.CallStarted}); err != nil {
			return err
		}
	}
	lines := bufio.NewScanner(in)
	for p.prompt(out) && lines.Scan() {
		if err := p.line(lines.Text()); err != nil {
			return err
		}
	}
	return lines.Err()
}

// line is what the person, or who plays them, typed.
func (p *chatting) line(text string) error {
	if wait, ok := passing(text); ok {
		return p.pass(wait)
	}
	input := typed(text, p.channel, p.reply.Await)
	if p.first != "" { // whatever is typed, the person calls again, or takes our call, first
		input, p.first = dialog.Input{Kind: p.first}, ""
	}
	if err := p.turn(input); err != nil || !p.Voix || !p.reply.HangUp {
		return err
	}
	if _, err := fmt.Fprintln(p.out, "(Fin de l'appel. Une ligne : rappeler.)"); err != nil {
		return err
	}
	p.first = dialog.CallStarted
	return p.turn(dialog.Input{Kind: dialog.CallEnded})
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

// officeHours are the half-days of a team like any other, for trying.
func officeHours(at time.Time) []dialog.Slot {
	team := assistant.Hours{Zone: at.Location()}
	for d := time.Monday; d <= time.Friday; d++ {
		team.Week[d] = []assistant.Span{{From: 9 * 60, To: 12*60 + 30}, {From: 13*60 + 30, To: 17 * 60}}
	}
	return team.Slots(at)
}
