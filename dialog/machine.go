package dialog

import (
	"context"
	"errors"

	"github.com/looplab/fsm"
)

// Phase is the state of the conversation. Which question comes next is computed, it is not a state.
type Phase string

// The phases.
const (
	Accueil       Phase = "accueil"
	Questions     Phase = "questions"
	Recapitulatif Phase = "recapitulatif"
	Resultats     Phase = "resultats"
	Suites        Phase = "suites"
	Humain        Phase = "humain"
	Stoppe        Phase = "stop"
	Termine       Phase = "termine"
)

// The events that change the phase.
const (
	evBegin   = "commencer"
	evRecap   = "recapituler"
	evCorrect = "corriger"
	evTell    = "conclure"
	evDetail  = "detailler"
	evHand    = "confier"
	evBack    = "rendre"
	evAlone   = "continuer"
	evStop    = "arreter"
	evResume  = "reprendre"
	evRestart = "recommencer"
	evEnd     = "terminer"
)

// Edge is one way from a phase to another.
type Edge struct {
	Event    string
	From, To Phase
}

// Edges is the whole machine. docs/machine.md draws it.
func Edges() []Edge {
	var edges []Edge
	add := func(event string, to Phase, from ...Phase) {
		for _, f := range from {
			edges = append(edges, Edge{event, f, to})
		}
	}
	talking := []Phase{Accueil, Questions, Recapitulatif, Resultats, Suites, Termine}
	add(evBegin, Questions, Accueil)
	add(evRecap, Recapitulatif, Questions)
	add(evCorrect, Questions, Recapitulatif, Resultats, Suites, Termine)
	add(evTell, Resultats, Recapitulatif, Questions, Suites, Termine)
	add(evDetail, Suites, Resultats)
	add(evHand, Humain, append(talking, Stoppe)...)
	add(evBack, Questions, Humain)
	add(evAlone, Questions, Humain)
	add(evStop, Stoppe, append(talking, Humain)...)
	add(evResume, Questions, Stoppe)
	add(evRestart, Accueil, append(talking, Humain, Stoppe)...)
	add(evEnd, Termine, Accueil, Questions, Recapitulatif, Resultats, Suites)
	return edges
}

// fire moves the conversation along an edge. Staying in the same phase is no error; a missing edge is a bug.
func fire(from Phase, event string) Phase {
	edges := Edges()
	events := make(fsm.Events, 0, len(edges))
	for _, e := range edges {
		if e.Event == event && e.From == from {
			events = append(events, fsm.EventDesc{Name: e.Event, Src: []string{string(e.From)}, Dst: string(e.To)})
		}
	}
	m := fsm.NewFSM(string(from), events, nil)
	err := m.Event(context.Background(), event)
	var same fsm.NoTransitionError
	if err != nil && !errors.As(err, &same) {
		panic("dialog: " + err.Error())
	}
	return Phase(m.Current())
}
