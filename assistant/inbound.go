// Package assistant is the only place where the pure core meets the world: one inbound is one turn — lock, load,
// step, commit, reply — and a counsellor's action is one too. It declares the small interfaces that it needs
// (Store, Sender, Clock); it knows no SQL, no HTTP and no carrier.
package assistant

import "aufil/dialog"

// Inbound is one thing that arrived from the carrier.
type Inbound struct {
	ID     string // deduplication key: the MessageSid, or CallSid + ":" + turn number
	From   string // E.164; "" when the caller hides it
	To     string // the service's number that was texted or called, E.164 or a short code
	CallID string // CallSid for a call, else ""
	Input  dialog.Input
}

// Outcome is what a turn gives back to the channel.
type Outcome struct {
	CaseID   int64
	Lang     string
	Reply    dialog.Reply
	Texts    []string // the reply in words, exactly as stored in the journal: SMS texts in order, or what a call says; empty when silent
	French   []string // what Texts says, in French, where the person speaks another language; for the counsellors
	Dial     *Dial    // who is rung for the caller; nil = nobody
	Noted    string   // what was understood of the person's words, in French; "" when they speak it
	Repeated bool     // this inbound had been handled before: the stored answer is given again
}
