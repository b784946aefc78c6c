package assistant

import (
	"errors"
	"time"

	"aufil/dialog"
)

// EscalationStatus is where a case handed to counsellors stands.
type EscalationStatus string

// The statuses: waiting in the queue, held by a counsellor, given back to the dialogue, closed.
const (
	Waiting EscalationStatus = "attente"
	Taken   EscalationStatus = "pris"
	Back    EscalationStatus = "rendu"
	Closed  EscalationStatus = "clos"
)

// QueueItem is one line of the counsellors' queue.
type QueueItem struct {
	CaseID     int64
	Status     EscalationStatus
	Reason     string // why it was handed over
	Outcome    string // how it was closed
	Urgent     bool
	Since      time.Time // waiting since
	LastAt     time.Time // last thing said by the person
	HolderID   int64     // counsellor who holds it; 0 = nobody
	HolderName string
	Waits      time.Time // since when the person waits for an answer; zero = a counsellor spoke last
	Snoozed    time.Time // until when it is put aside; zero = it is not
	Mentioned  bool      // a colleague asked this counsellor to look
	Stopped    bool      // the person said STOP: nothing may be sent
	Territory  string
	Person     string // the masked number, "06 .. .. .. 78"
	Name       string // by what the team knows the case again; "" = by the number only
	Lang       string
	LastText   string // the person's last words
	Service    string // the service's number by which the person came, which says the territory
	Unread     int    // messages of the person since the last counsellor's answer
}

// Folder is one way to look at the queue.
type Folder string

// The folders.
const (
	All        Folder = "tous"
	Unassigned Folder = "libres"
	Own        Folder = "miens"
	Unattended Folder = "attendent" // the person waits for an answer
	Snoozed    Folder = "pause"     // put aside until a time
	Asked      Folder = "pour-moi"  // a colleague asked to look
	Done       Folder = "rendus"    // given back or closed, the latest first
)

// Author is who wrote a line of the journal.
type Author string

// The authors.
const (
	ByPerson     Author = "personne"
	ByAuFil      Author = "aufil"
	ByCounsellor Author = "conseiller"
	ByNote       Author = "note"    // a counsellor to colleagues, never sent
	BySystem     Author = "systeme" // events: taken, handed back, STOP, delivery failed
)

// Entry is one line of the conversation as a counsellor reads it.
type Entry struct {
	ID         int64
	At         time.Time
	Channel    dialog.Channel
	Author     Author
	AuthorName string // the counsellor's name
	Text       string
	Lang       string // of Text, where it is known
	French     string // what Text says or was understood to say, where it is in another language
	Delivery   string // for messages that we start: a Delivery; else ""
	Recording  int64  // the line of the journal whose voice message it is; 0 = none
}

// CaseFile is all that a counsellor sees of a case.
type CaseFile struct {
	QueueItem
	Conversation dialog.Conversation
	Entries      []Entry
	Version      int64 // grows with every change of the case
	Appointments []Appointment
	Mandates     []Mandate
	Letters      []Letter
	Told         []Told
}

// Counsellor is an account of the console.
type Counsellor struct {
	ID        int64
	Login     string
	Name      string
	Role      string // conseiller, responsable, administrateur
	Territory string // "" = all
	Disabled  bool
	Phone     string // on which they take calls, E.164; "" = none. No person ever sees it
	OnDuty    bool   // calls come to that telephone now
}

// Leads tells whether this one answers for a team.
func (c Counsellor) Leads() bool { return c.Role == "responsable" || c.Role == "administrateur" }

// Account is what is needed to check that a counsellor is who they say.
type Account struct {
	Counsellor
	PasswordHash string    // argon2id, in its encoded form
	TOTPSecret   string    // base32
	Failures     int       // log-ins that failed since the last one that worked
	LastFailure  time.Time // the last of them
}

// What can be refused about accounts: none has this login or number; another one has this login; no telephone is known on
// which to take calls.
var (
	ErrNoAccount  = errors.New("no such account")
	ErrLoginTaken = errors.New("this login is already used")
	ErrNoPhone    = errors.New("no telephone is known of this counsellor")
)
