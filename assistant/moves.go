package assistant

// action is a counsellor's action on an escalation.
type action string

const (
	take     action = "prendre"
	release  action = "relacher"
	reply    action = "repondre"
	handBack action = "rendre"
	closing  action = "clore"
)

// edges says where each action leads; an action that is not there is refused. holder: only the one who has the case.
var edges = map[action]struct {
	from   []EscalationStatus
	to     EscalationStatus
	holder bool
}{
	take:     {from: []EscalationStatus{Waiting, Taken}, to: Taken},
	reply:    {from: []EscalationStatus{Waiting, Taken}, to: Taken},
	release:  {from: []EscalationStatus{Taken}, to: Waiting, holder: true},
	handBack: {from: []EscalationStatus{Taken}, to: Back, holder: true},
	closing:  {from: []EscalationStatus{Taken}, to: Closed, holder: true},
}

// move applies an action to an escalation.
func move(e Escalation, do action, counsellorID int64) (Escalation, error) {
	edge := edges[do]
	switch {
	case !e.Open():
		return e, ErrClosed
	case e.Status == Taken && e.HolderID != counsellorID:
		return e, ErrHeld
	case edge.holder && e.HolderID != counsellorID:
		return e, ErrNotHeld
	}
	e.Status, e.HolderID = edge.to, counsellorID
	if edge.to == Waiting {
		e.HolderID = 0
	}
	return e, nil
}
