package dialog

import (
	"time"

	"aufil/engine"
)

// Knowledge is what does not change during a step.
type Knowledge struct {
	Rules  *engine.Rulebook
	Label  func(lang, key string) string // the wording of an option, to recognise it when it is said; pure
	Worded func(lang, key string) bool   // whether a language has a wording of its own; pure
	Places Places
	Langs  []string // languages offered, in the order of the menu; fewer than two = French only, and no menu
	// Near gives a place of help near a postal code; nil or false = none is known.
	Near func(postalCode string) (Place, bool)
	// Notice is what a person is told of their data.
	Notice Notice
	Open   bool // counsellors are at their desk now
	// On, when not zero, is the month whose law applies; otherwise the month of the input.
	On engine.Month
	// Zone gives the clock of a part of France, "" = the mainland; nil = the clock of the input.
	Zone   func(territory string) *time.Location
	Limits Limits
	// Slots gives the next half-days on which somebody can be called back; nil = none.
	Slots func(at time.Time) []Slot
	// Civil gives the first moment from a time on at which a person of a part of France may be called; nil = that time.
	Civil func(at time.Time, territory string) time.Time
}

// Places knows communes. It is an embedded table: the same question has the same answer.
type Places interface {
	// Zone gives the housing-aid zone (1, 2, 3) of a postal code and the name of its largest commune.
	Zone(postalCode string) (zone int, commune string, ok bool)
	Territory(postalCode string) string // the part of France, as the rules call it
	// Named gives the postal codes of the communes of that name.
	Named(town string) []string
}

// Place is where someone helps.
type Place struct {
	Name, Address, Phone string
	Moves                bool // not at the same place every day: call first
}

// Notice is what differs from one service to another in what a person is told of their data.
type Notice struct {
	Controller string // who answers for it; "" = not said
	Contact    string // where to ask, beside a counsellor; "" = nowhere else
	Months     int    // for which answers are kept after the last contact; 0 = for this exchange only
	Backups    int    // days for which copies are kept, and the print that erases again what one of them brings back
	Traces     int    // months for which it is kept who opened a case
	Stops      int    // months for which it is kept, without the number, that somebody erased had said STOP
}
