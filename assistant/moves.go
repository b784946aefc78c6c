package assistant

import "slices"

// action is a counsellor's action on an escalation.
type action string

const (
	take      action = "prendre"
	release   action = "relacher"
	reply     action = "repondre"
	handBack  action = "rendre"
	closing   action = "clore"
	pass      action = "transferer"
	snooze    action = "pause"
	wake      action = "reveiller"
	correct   action = "corriger"
	write     action = "noter"
	book      action = "rendez_vous"
	propose   action = "mandat"
	unmandate action = "fin_mandat"
	attach    action = "courrier"
	reopen    action = "rouvrir"
	naming    action = "nommer"
)

// edges says where each action leads; an action that is not there is refused. holder: only the one who has the
// case; chief: those who answer for the team may do so on a case that another has.
var edges = map[action]struct {
	from   []EscalationStatus
	to     EscalationStatus
	holder bool
	chief  bool
}{
	take:      {from: []EscalationStatus{Waiting, Taken}, to: Taken},
	reply:     {from: []EscalationStatus{Waiting, Taken}, to: Taken},
	release:   {from: []EscalationStatus{Taken}, to: Waiting, holder: true, chief: true},
	handBack:  {from: []EscalationStatus{Taken}, to: Back, holder: true},
	closing:   {from: []EscalationStatus{Taken}, to: Closed, holder: true},
	pass:      {from: []EscalationStatus{Waiting, Taken}, to: Taken, chief: true},
	snooze:    {from: []EscalationStatus{Waiting, Taken}, to: Taken},
	wake:      {from: []EscalationStatus{Taken}, to: Taken, holder: true},
	correct:   {from: []EscalationStatus{Waiting, Taken}, to: Taken},
	book:      {from: []EscalationStatus{Waiting, Taken}, to: Taken},
	propose:   {from: []EscalationStatus{Waiting, Taken}, to: Taken},
	unmandate: {from: []EscalationStatus{Waiting, Taken}, to: Taken},
	attach:    {from: []EscalationStatus{Waiting, Taken}, to: Taken},
	reopen:    {from: []EscalationStatus{Back, Closed}, to: Taken},
}

// move applies an action to an escalation.
func move(e Escalation, do action, by Counsellor) (Escalation, error) {
	edge := edges[do]
	free := !edge.chief || !by.Leads()
	switch {
	case do == reopen && e.Open():
		return e, ErrOpen
	case !slices.Contains(edge.from, e.Status) && !e.Open():
		return e, ErrClosed
	case e.Status == Taken && e.HolderID != by.ID && free:
		return e, ErrHeld
	case edge.holder && e.HolderID != by.ID && (free || e.Status != Taken):
		return e, ErrNotHeld
	}
	before := e.HolderID
	e.Status, e.HolderID = edge.to, by.ID
	if edge.to == Waiting {
		e.HolderID, e.LeftBy = 0, before
	}
	return e, nil
}
