package assistant

import (
	"cmp"
	"context"
	"slices"
	"sync"
	"time"
)

// Sign is a sign of a counsellor who has a case open: two on one case see each other before both answer. It is told to
// pages that are open and to other nodes, kept nowhere, and holds nothing of the person.
type Sign struct {
	CaseID, CounsellorID int64
	Kind                 SignKind
}

// SignKind says what a counsellor does.
type SignKind string

// The signs.
const (
	SignSees   SignKind = "voit"  // has it on the screen
	SignTypes  SignKind = "ecrit" // is writing
	SignPauses SignKind = "pose"  // no longer writes
	SignLeaves SignKind = "part"  // looks at something else
)

// Onlooker is a counsellor who has a case on the screen now.
type Onlooker struct {
	CounsellorID int64
	Types        bool
}

// How long a sign holds: a node that died says no goodbye, and who stops typing does not always say so.
const (
	seesFor  = 50 * time.Second
	seesBeat = 20 * time.Second
	typesFor = 8 * time.Second
)

// presence is who has which case open, on this node and on others.
type presence struct {
	relay                func(Sign) // tells other nodes
	seesFor, beat, types time.Duration

	mu    sync.Mutex
	cases map[int64]*looked
}

// looked is one case that somebody has open.
type looked struct {
	by    map[origin]*sighting
	pages map[chan struct{}]struct{} // told of each change
}

// origin is a counsellor as a node knows of them; "" is this one.
type origin struct {
	node       string
	counsellor int64
}

type sighting struct {
	pages        int       // open here
	until, types time.Time // by the word of another node; of what is being typed
}

func newPresence(relay func(Sign)) *presence {
	if relay == nil {
		relay = func(Sign) {}
	}
	return &presence{cases: map[int64]*looked{}, relay: relay, seesFor: seesFor, beat: seesBeat, types: typesFor}
}

// Watch notes that a page shows a case until ctx ends. What it gives is told when others come, write or go.
func (a *Assistant) Watch(ctx context.Context, by Counsellor, caseID int64) <-chan struct{} {
	p, page := a.presence, make(chan struct{}, 1)
	p.change(caseID, origin{counsellor: by.ID}, func(l *looked, s *sighting) {
		l.pages[page] = struct{}{}
		s.pages++
	})
	p.relay(Sign{caseID, by.ID, SignSees})
	go func() {
		again := time.NewTicker(p.beat)
		defer again.Stop()
		for {
			select {
			case <-again.C:
				p.relay(Sign{caseID, by.ID, SignSees})
				continue
			case <-ctx.Done():
			}
			break
		}
		last := false
		p.change(caseID, origin{counsellor: by.ID}, func(l *looked, s *sighting) {
			delete(l.pages, page)
			s.pages--
			if last = s.pages == 0; last {
				s.types = time.Time{}
			}
		})
		if last {
			p.relay(Sign{caseID, by.ID, SignLeaves})
		}
	}()
	return page
}

// Types notes that a counsellor writes to the person or to colleagues, or stopped to.
func (a *Assistant) Types(ctx context.Context, by Counsellor, caseID int64, on bool) error {
	open, err := a.open(ctx)
	if err != nil {
		return err
	}
	i := slices.IndexFunc(open.cases, func(o OpenCase) bool { return o.CaseID == caseID })
	if i < 0 || !a.maySee(by, open.cases[i].Service) {
		return ErrNoCase
	}
	s := Sign{caseID, by.ID, SignPauses}
	if on {
		s.Kind = SignTypes
	}
	a.presence.hear("", s)
	a.presence.relay(s)
	return nil
}

// HeardSign takes a sign that another node gives.
func (a *Assistant) HeardSign(node string, s Sign) { a.presence.hear(node, s) }

// Onlookers gives who has a case open, in the order of their accounts.
func (a *Assistant) Onlookers(caseID int64) (all []Onlooker) {
	p, now := a.presence, time.Now()
	p.mu.Lock()
	defer p.mu.Unlock()
	l := p.cases[caseID]
	if l == nil {
		return nil
	}
	for o, s := range l.by {
		if !s.counts(now) {
			continue
		}
		i := slices.IndexFunc(all, func(k Onlooker) bool { return k.CounsellorID == o.counsellor })
		if i < 0 {
			i, all = len(all), append(all, Onlooker{CounsellorID: o.counsellor})
		}
		all[i].Types = all[i].Types || s.types.After(now)
	}
	slices.SortFunc(all, func(a, b Onlooker) int { return cmp.Compare(a.CounsellorID, b.CounsellorID) })
	return all
}

func (s *sighting) counts(now time.Time) bool {
	return s.pages > 0 || s.until.After(now) || s.types.After(now)
}

// hear takes a sign; from this node only those of what is typed come so.
func (p *presence) hear(node string, s Sign) {
	now, greet := time.Now(), []Sign(nil)
	p.change(s.CaseID, origin{node, s.CounsellorID}, func(l *looked, own *sighting) {
		switch s.Kind {
		case SignSees:
			if !own.counts(now) { // who has just come there does not know yet who is here
				greet = l.here(s.CaseID)
			}
			own.until = now.Add(p.seesFor)
		case SignTypes:
			own.types = now.Add(p.types)
		case SignLeaves:
			own.until, own.types = time.Time{}, time.Time{}
		case SignPauses: // it may come by another node than the one before
			for o, other := range l.by {
				if o.counsellor == s.CounsellorID {
					other.types = time.Time{}
				}
			}
		}
	})
	for _, one := range greet {
		p.relay(one)
	}
	switch s.Kind {
	case SignSees:
		time.AfterFunc(p.seesFor, func() { p.sweep(s.CaseID) })
	case SignTypes:
		time.AfterFunc(p.types, func() { p.sweep(s.CaseID) })
	}
}

// here lists the signs of those who have the case open on this node.
func (l *looked) here(caseID int64) (all []Sign) {
	for o, s := range l.by {
		if s.pages > 0 {
			all = append(all, Sign{caseID, o.counsellor, SignSees})
		}
	}
	return all
}

// change does something to what is known of a counsellor on a case, and tells the pages that show it.
func (p *presence) change(caseID int64, from origin, do func(*looked, *sighting)) {
	p.mu.Lock()
	defer p.mu.Unlock()
	l := p.cases[caseID]
	if l == nil {
		l = &looked{by: map[origin]*sighting{}, pages: map[chan struct{}]struct{}{}}
		p.cases[caseID] = l
	}
	s := l.by[from]
	if s == nil {
		s = &sighting{}
		l.by[from] = s
	}
	do(l, s)
	p.tidy(caseID, l)
}

// sweep tells that the time of a sign may be over.
func (p *presence) sweep(caseID int64) {
	p.mu.Lock()
	defer p.mu.Unlock()
	if l := p.cases[caseID]; l != nil {
		p.tidy(caseID, l)
	}
}

// tidy forgets who is gone, and the case with the last of them.
func (p *presence) tidy(caseID int64, l *looked) {
	now := time.Now()
	for o, s := range l.by {
		if !s.counts(now) {
			delete(l.by, o)
		}
	}
	if len(l.by) == 0 && len(l.pages) == 0 {
		delete(p.cases, caseID)
	}
	for page := range l.pages {
		select {
		case page <- struct{}{}:
		default: // it has yet to look at the one before
		}
	}
}
