package assistant

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"slices"
	"time"

	"aufil/dialog"
)

// Mate is a counsellor to whom cases may be given by turns.
type Mate struct {
	Profile
	GivenAt time.Time // the last one
	SignAt  time.Time // the last sign of their browser
}

// Give gives a case to one of the team, with what that changes; to = 0 gives it to nobody.
type Give func(s State, team []Mate) (ch Change, to int64)

// takesTurns tells whether a case of a number of the service may be given to somebody: they are there, they are neither
// absent nor left alone at this hour, and they hold fewer cases than they can.
func (a *Assistant) takesTurns(m Mate, service string) bool {
	now, local := a.clock(), a.clock().In(a.home())
	return !m.Disabled && m.Held < m.Capacity && now.Sub(m.SignAt) < a.present && a.maySee(m.Counsellor, service) &&
		!m.Preferences.AwayOn(a.today()) && !m.Preferences.Quiet(local)
}

// whoseTurn chooses who has waited longest for a case. Who let this one go does not get it again.
func (a *Assistant) whoseTurn(team []Mate, service string, leftBy int64) (int, bool) {
	best := -1
	for i, m := range team {
		if m.ID == leftBy || !a.takesTurns(m, service) {
			continue
		}
		if best < 0 || cmp.Or(m.GivenAt.Compare(team[best].GivenAt), cmp.Compare(m.Held, team[best].Held), cmp.Compare(m.ID, team[best].ID)) < 0 {
			best = i
		}
	}
	return best, best >= 0
}

// Distribute gives the cases that nobody has to the counsellors of their territory by turns, in the order of the queue.
// Urgent ones are for whoever is first: they wait for nobody's turn. Who said STOP waits for nobody at all.
func (a *Assistant) Distribute(ctx context.Context) (given int, err error) {
	open, err := a.open(ctx)
	if err != nil {
		return 0, err
	}
	team, err := a.store.Team(ctx)
	if err != nil {
		return 0, fmt.Errorf("team: %w", err)
	}
	now := a.clock()
	for _, o := range open.cases {
		if o.Status != Waiting || o.Urgent || o.Stopped || o.asleep(now) {
			continue
		}
		if _, any := a.whoseTurn(team, o.Service, 0); !any { // as it stood when it was read: the transaction looks again
			continue
		}
		to, err := a.give(ctx, o.CaseID)
		if err != nil {
			return given, err
		}
		if i := slices.IndexFunc(team, func(m Mate) bool { return m.ID == to }); i >= 0 {
			team[i].Held, team[i].GivenAt = team[i].Held+1, now
			given++
		}
	}
	return given, nil
}

// give gives one case, if nobody took it meanwhile.
func (a *Assistant) give(ctx context.Context, caseID int64) (to int64, err error) {
	err = a.store.Give(ctx, caseID, a.clock(), func(s State, team []Mate) (Change, int64) {
		to = 0
		e := s.Escalation
		i, found := a.whoseTurn(team, s.Service, e.LeftBy)
		if e.Status != Waiting || e.Urgent || s.Stopped || !found {
			return Change{}, 0
		}
		to = team[i].ID
		e.Status, e.HolderID, e.Touched = Taken, to, a.clock()
		line := event(dialog.SMS, "tour")
		line.CounsellorID = to
		ch, err := a.priced(dialog.SMS, func(State) (Change, error) {
			ch := Change{Escalation: &e, Lines: []Line{line}, byTurns: true}
			a.watched(&ch, s)
			return ch, nil
		})(s)
		if err != nil { // it has none to give
			return Change{}, 0
		}
		return ch, to
	})
	if errors.Is(err, ErrNoCase) { // erased meanwhile
		return 0, nil
	}
	if err != nil {
		return 0, fmt.Errorf("give a case by turns: %w", err)
	}
	if to != 0 {
		a.announce(caseID)
	}
	return to, nil
}
