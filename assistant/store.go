package assistant

import (
	"context"
	"time"

	"aufil/dialog"
)

// Store is the memory. Each method that changes something is one write transaction: all of it is kept, or none.
// It knows no dialogue: what a turn or an action means is decided by the function that it is given.
type Store interface {
	// Turn handles one inbound. An inbound whose ID is known gives back its stored Outcome, Repeated, and decide is
	// not called. Else the case of in.From (or of in.CallID when the number is hidden) is loaded or made, and the Change
	// that decide makes of it is kept together with the inbound. decide is called again when somebody else has changed the
	// case meanwhile.
	Turn(ctx context.Context, in Inbound, at time.Time, decide Decide) (Outcome, error)
	// Act loads a case, calls decide once and keeps its Change; ErrNotFound when there is no such case.
	Act(ctx context.Context, caseID int64, at time.Time, decide Decide) error

	// Ring loads a timer that is due and its case, calls decide once and keeps its Change; the timer is gone then. later:
	// it is not due before that time. caseID 0 = nothing was done.
	Ring(ctx context.Context, timerID int64, at time.Time, decide func(State, Timer) (Change, error)) (caseID int64, later time.Time, err error)

	// Team lists the accounts to which cases may be given by turns. Give loads a case and the team, calls give once and keeps
	// what it decides; nobody else gives a case meanwhile. ErrNoCase when there is none.
	Team(ctx context.Context) ([]Mate, error)
	Give(ctx context.Context, caseID int64, at time.Time, give Give) error

	// Case gives a case as it stands; ErrNoCase when there is none.
	Case(ctx context.Context, caseID int64) (State, error)
	// OnDuty lists the counsellors who take calls now.
	OnDuty(ctx context.Context, today string) ([]Counsellor, error)

	// Queue lists the cases handed over to counsellors: urgent ones first, then by waiting time.
	Queue(ctx context.Context, f QueueFilter) ([]QueueItem, error)
	// OpenCases lists what counsellors have, in no order, or of it the one case given, 0 = all; QueueItem gives one line of the queue, by its episode.
	OpenCases(ctx context.Context, caseID int64) ([]OpenCase, error)
	QueueItem(ctx context.Context, escalationID int64) (QueueItem, error)
	// Mentioned gives the open cases at which a colleague asked this counsellor to look, and they did not yet.
	Mentioned(ctx context.Context, counsellorID int64) (map[int64]bool, error)
	// Seen notes that a counsellor looked at a case for which a colleague had asked; it tells whether one had.
	Seen(ctx context.Context, counsellorID, caseID int64, at time.Time) (bool, error)
	// Signals gives those from a time on, the oldest first, and at most so many of the latest.
	Signals(ctx context.Context, from time.Time, most int) ([]Signal, error)
	// Sought gives the cases that were ever with counsellors and are sought, the latest first, at most so many.
	Sought(ctx context.Context, s Sought, most int) ([]QueueItem, error)
	// CaseFile gives all that is known of a case.
	CaseFile(ctx context.Context, caseID int64) (CaseFile, error)
	// Recording gives what the carrier calls the voice message that a line of the journal tells of; ErrNoRecording.
	Recording(ctx context.Context, caseID, line int64) (sid string, err error)
	// Audit notes that a counsellor saw or did something; repeated views within a few minutes are one line.
	Audit(ctx context.Context, counsellorID, caseID int64, action string, at time.Time) error

	// Spent gives the segments of all messages of a day (see Cost).
	Spent(ctx context.Context, day int64) (segments int64, err error)
	// Claim takes the message for sending, or says why not (see Claim).
	Claim(ctx context.Context, messageID int64, at time.Time) (Claim, error)
	// Settle keeps how sending went, and what the carrier reported of the message before it was known.
	Settle(ctx context.Context, messageID int64, r Result, at time.Time) (Settled, error)
	// Delivered keeps a delivery report, even one that comes before Settle; it changes nothing when its rank is not
	// above what is known. caseID 0 = nothing changed.
	Delivered(ctx context.Context, r Report, at time.Time) (caseID int64, err error)
}

// Decide is the rule of a transaction: from a case as it stands to what changes. It must not touch the store.
// An error leaves everything as it was.
type Decide func(State) (Change, error)

// State is a case as it stands when its transaction begins.
type State struct {
	CaseID       int64
	Conversation dialog.Conversation
	Escalation   Escalation    // the latest one; Status "" when there never was any
	Stopped      bool          // the person said STOP
	Number       string        // E.164; "" when the caller hides it
	Service      string        // the service's number by which the person last came
	Texted       string        // the one that the person last texted, "" = none yet
	Appointments []Appointment // only Act and Ring fill them
	Mandates     []Mandate
	Answered     Said // what a counsellor said since the person spoke; only Act fills it
}

// Said is what a counsellor said, and when.
type Said struct {
	By   int64
	At   time.Time
	Text string
}

// Change is what a decision makes of a case. The zero value changes nothing.
type Change struct {
	Conversation *dialog.Conversation
	Escalation   *Escalation
	Stopped      *bool
	Erase        bool          // everything about this person goes, whatever else is said here
	Heard        *dialog.Input // of a turn: what the dialogue was given, kept in place of what arrived; nil = the same
	Outcome      Outcome       // of a turn: kept with the inbound, given again when it is repeated
	Lines        []Line        // journal lines, in order, after the inbound itself
	Service      string        // the service's number by which the person came
	Texted       string        // the one that the person texted
	Timers       []Timer       // to set, or to cancel
	Cost         Cost          // of the messages of this change
	Counted      Day           // what this change adds to the counts of the day
	Mentions     []Mention
	Appointment  *Appointment // to make (ID 0) or to change
	Mandate      *Mandate     // to propose, or what became of it; ID 0 and not proposed = the one that awaits an answer, or all that stand
	Letter       *Letter      // to keep
	Name         *string      // by what the team knows the case again; "" = by nothing
	Notices      []Notice     // to the team, by the queue
	Signals      []Signal     // to browsers of the team
	Audit        Audit
	byTurns      bool // nobody took the case: it was given
}

// Escalation is one episode in which counsellors have a case.
type Escalation struct {
	ID       int64 // 0 = a new one
	Status   EscalationStatus
	Reason   string
	Urgent   bool
	HolderID int64
	Waits    time.Time // since when the person waits for an answer; zero = a counsellor spoke last
	Touched  time.Time // when the holder last did something with it
	Snoozed  time.Time // until when it is put aside; zero = it is not
	Outcome  string    // how it was closed
	LeftBy   int64     // who had it before it came back into the queue
}

// Open tells whether counsellors have the case at this time.
func (e Escalation) Open() bool { return e.Status == Waiting || e.Status == Taken }

// Line is one thing to append to the journal, beside the inbound.
type Line struct {
	Author       Author
	CounsellorID int64
	Channel      dialog.Channel
	Text         string
	Lang, French string        // the language of Text, and what it says in French, where that is another one
	Send         bool          // it is also a message to the person, or a call
	Call         Callee        // whose telephone rings; "" = a message
	From         string        // the service's number that sends it
	Input        *dialog.Input // the input of the dialogue that gave it, for the replay of the journal
}

// QueueFilter says which cases to list. The zero value lists all that are open.
type QueueFilter struct {
	HolderID   int64 // only those that this counsellor holds
	Unassigned bool  // only those that nobody holds
	Closed     bool  // those given back or closed, latest first, rather than open ones
	Limit      int   // 0 = 200
}

// Settled is what came of settling a message.
type Settled struct {
	CaseID int64
	Next   int64    // the next message of the case that waits, 0 = none
	Early  Delivery // what a report said that overtook the settling; "" = none did
}
