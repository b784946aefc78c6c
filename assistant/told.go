package assistant

import (
	"strings"
	"time"

	"aufil/dialog"
)

// Told is one right as the person was told of it.
type Told struct {
	Right string
	At    time.Time
	How   string // surs, a_verifier, pistes, detail, annonce
	Low   int64  // cents; 0 and 0 = no amount was told
	High  int64  // cents
	By    dialog.Channel
}

// toldIn finds the rights that a reply told: the lists of results, and one announced in passing.
func toldIn(r dialog.Reply, at time.Time, ch dialog.Channel) []Told {
	var all []Told
	if r.Silent {
		return nil
	}
	for _, p := range r.Parts {
		how, listed := strings.CutPrefix(p.Key, "resultats.")
		switch {
		case listed && p.Args["liste"].Kind == dialog.ArgNumbered:
			for _, item := range p.Args["liste"].List {
				all = appendTold(all, item.Args, at, how, ch)
			}
		case p.Key == "bonne_nouvelle.un", p.Key == "bonne_nouvelle.sans_montant":
			all = appendTold(all, p.Args, at, "annonce", ch)
		}
	}
	return all
}

func appendTold(all []Told, args map[string]dialog.Arg, at time.Time, how string, ch dialog.Channel) []Told {
	right, ok := strings.CutPrefix(args["droit"].Key, "droit.")
	if !ok {
		return all
	}
	id, _, _ := strings.Cut(right, ".")
	t := Told{Right: id, At: at, How: how, By: ch}
	if m := args["montant"]; m.Kind == dialog.ArgAmount {
		t.Low, t.High = m.Low, m.High
	}
	return append(all, t)
}

// ToldOf gives what a journal told of rights, the latest word on each right last.
func ToldOf(in dialog.Input, out Outcome, at time.Time) []Told {
	return toldIn(out.Reply, at, in.Channel)
}
