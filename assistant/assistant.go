package assistant

import (
	"log/slog"
	"sync"
	"time"

	"aufil/dialog"
)

// Clock tells the time. The core never reads one: the assistant hands it over as an argument.
type Clock func() time.Time

// Step is the dialogue with its knowledge already bound: the value remembered and one input in, the value to
// remember and one reply out.
type Step func(dialog.Conversation, dialog.Input) (dialog.Conversation, dialog.Reply)

// Render turns a reply into words: the SMS texts exactly as they are sent, or the words said in a call.
type Render func(reply dialog.Reply, lang string, ch dialog.Channel) []string

// Options are the parts of which an assistant is made. Observe and Log may be nil.
type Options struct {
	Store  Store
	Step   Step
	Render Render
	Sender Sender // nil where nothing is sent (chat)
	Dialer Dialer // nil where nobody is called
	// Recordings is where voice messages are; nil where none is taken.
	Recordings Recordings
	// Caller is the number shown to who is called; "" = the one by which the person came, or the first that can call.
	Caller string
	// Segments counts what the carrier bills for a text; nil = nothing is counted.
	Segments func(text string) int
	Spending Spending
	Zones    Zones // of the persons' clocks
	// Rota says when teams are at their desk; nil = always, and no case goes back into the queue by itself.
	Rota Rota
	// Present is how long after the last sign of their browser a counsellor is taken for there; 0 = never.
	Present time.Duration
	Numbers []Number // the service's own; the first sends when a person never texted any
	Clock   Clock
	Observe func(Event)
	Relay   func(caseID int64) // tells other nodes of a change; nil where there is one
	// RelaySign tells other nodes who has a case open; nil where there is one.
	RelaySign func(Sign)
	Log       *slog.Logger
	Alarm     Alarm
}

// Number is one of the service's own numbers, in E.164 or a short code. Territory "" serves all.
type Number struct {
	Number    string
	Territory string
}

// Event is one thing worth counting. It never holds personal data.
type Event struct {
	Kind    EventKind
	Channel dialog.Channel
	Took    time.Duration
}

// EventKind names what is counted.
type EventKind string

// The kinds of events.
const (
	TurnDone     EventKind = "turn"
	TurnRepeated EventKind = "turn_repeated"
	TurnFailed   EventKind = "turn_failed"
	Escalated    EventKind = "escalated"
	Sent         EventKind = "sent"
	SendFailed   EventKind = "send_failed"
	SendRetried  EventKind = "send_retried"
	Arrived      EventKind = "delivered"   // the carrier says that a message came to its telephone
	NotArrived   EventKind = "undelivered" // … or that it will not
)

// EventKinds lists them.
var EventKinds = []EventKind{TurnDone, TurnRepeated, TurnFailed, Escalated, Sent, SendFailed, SendRetried, Arrived, NotArrived}

// Assistant is where the dialogue, the memory and the counsellors meet. It is safe for concurrent use.
type Assistant struct {
	store       Store
	step        Step
	render      Render
	sender      Sender
	dialer      Dialer
	caller      string
	numbers     []Number
	territories map[string]string
	clock       Clock
	observe     func(Event)
	log         *slog.Logger
	changes     *notifier
	board       *board
	segments    func(string) int
	ledger      *ledger
	alarm       Alarm
	hushed      sync.Map // case -> when somebody last looked at it while it was urgent
	relay       func(caseID int64)
	zones       Zones
	rota        Rota
	present     time.Duration
	duty        duty
	signals     signals
	recordings  Recordings
	presence    *presence
	tongues     *tongues
}

// New makes an assistant of its parts.
func New(o Options) *Assistant {
	a := &Assistant{
		signals: signals{changes: -1}, tongues: newTongues(),
		store: o.Store, step: o.Step, render: o.Render, sender: o.Sender, dialer: o.Dialer, caller: o.Caller, numbers: o.Numbers,
		clock: o.Clock, observe: o.Observe, log: o.Log, changes: newNotifier(), board: newBoard(),
		territories: map[string]string{}, segments: o.Segments, ledger: &ledger{Spending: o.Spending},
	}
	a.rota, a.present, a.recordings, a.presence = o.Rota, o.Present, o.Recordings, newPresence(o.RelaySign)
	if a.zones = o.Zones; a.zones.home == nil {
		a.zones = NewZones(o.Spending.Home)
	}
	for _, n := range o.Numbers {
		a.territories[n.Number] = n.Territory
	}
	if a.clock == nil {
		a.clock = time.Now
	}
	if a.alarm = o.Alarm; a.alarm.Zone == nil {
		a.alarm.Zone = time.UTC
	}
	if a.observe == nil {
		a.observe = func(Event) {}
	}
	if a.relay = o.Relay; a.relay == nil {
		a.relay = func(int64) {}
	}
	if a.log == nil {
		a.log = slog.New(slog.DiscardHandler)
	}
	return a
}
