package main

import (
	"fmt"
	"io"
	"strings"
	"time"

	"aufil/dialog"
)

// chatting is a conversation in the terminal, with what it awaits: time passes only when it is told to.
type chatting struct {
	chatCmd
	core         core
	out          io.Writer
	at           time.Time
	channel      dialog.Channel
	know         dialog.Knowledge
	conversation dialog.Conversation
	reply        dialog.Reply
	timers       map[string]dialog.Effect // by name
	first        dialog.InputKind         // what happens before the next line is heard; "" = nothing
}

// turn plays one turn and shows what the person then reads or hears.
func (p *chatting) turn(in dialog.Input) error {
	in.At, in.Channel = p.at, p.channel
	if p.Voix {
		in.Fresh = "2580"
	}
	p.conversation, p.reply = dialog.Step(p.conversation, in, p.know)
	if err := p.show("< ", p.reply, p.channel); err != nil {
		return err
	}
	p.handed(p.out, p.reply)
	p.at = p.at.Add(30 * time.Second)
	return p.effects(p.reply)
}

func (p *chatting) show(mark string, r dialog.Reply, ch dialog.Channel) error {
	for _, text := range p.core.render(r, p.conversation.Lang, ch) {
		if _, err := fmt.Fprintf(p.out, "%s%s\n", mark, strings.ReplaceAll(text, "\n", "\n  ")); err != nil {
			return err
		}
	}
	return nil
}

// effects does what a reply asks for beside its words, as the service does.
func (p *chatting) effects(r dialog.Reply) error {
	for _, e := range r.Effects {
		switch e.Kind {
		case dialog.Write: // the SMS that a call sends
			if err := p.show("< (SMS) ", *e.Write, dialog.SMS); err != nil {
				return err
			}
		case dialog.SetTimer:
			if delete(p.timers, e.Timer); !e.Due.IsZero() {
				if p.timers == nil {
					p.timers = map[string]dialog.Effect{}
				}
				p.timers[e.Timer] = e
			}
		case dialog.PlaceCall:
			if _, err := fmt.Fprintln(p.out, "(AuFil appelle. Une ligne : décrocher.)"); err != nil {
				return err
			}
			if p.Voix {
				p.first = dialog.Answered
			}
		case dialog.Erase: // whoever writes next is nobody that we know
			p.conversation, p.timers = dialog.New("fr", p.at), nil
		}
	}
	return nil
}

// pass lets time pass: what is due on the way happens, at its time.
func (p *chatting) pass(wait time.Duration) error {
	until := p.at.Add(wait)
	for due, any := p.nextTimer(until); any; due, any = p.nextTimer(until) {
		delete(p.timers, due.Timer)
		if p.at.Before(due.Due) {
			p.at = due.Due
		}
		var r dialog.Reply
		p.conversation, r = dialog.Step(p.conversation, dialog.Input{
			Kind: dialog.TimePassed, Channel: dialog.SMS, At: p.at, Timer: due.Timer, Data: due.Data,
		}, p.know)
		if !r.Silent && len(r.Parts) > 0 {
			mark := "< "
			if p.Voix {
				mark = "< (SMS) "
			}
			if err := p.show(mark, r, dialog.SMS); err != nil {
				return err
			}
			p.reply = r
		}
		if err := p.effects(r); err != nil {
			return err
		}
	}
	if p.at.Before(until) {
		p.at = until
	}
	return nil
}

// nextTimer gives the first timer that is due by then.
func (p *chatting) nextTimer(by time.Time) (first dialog.Effect, any bool) {
	for _, one := range p.timers {
		if !one.Due.After(by) && (!any || one.Due.Before(first.Due) || one.Due.Equal(first.Due) && one.Timer < first.Timer) {
			first, any = one, true
		}
	}
	return first, any
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
