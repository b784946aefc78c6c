package assistant

import (
	"maps"
	"sync"
	"time"
)

// queue is the open cases in their order, and what was counted of them for those who look: hundreds of pages look at the
// same queue after each change.
type queue struct {
	cases []OpenCase

	mu    sync.Mutex
	found map[outlook]*findings
}

// outlook is what makes two looks at one queue find the same.
type outlook struct {
	sees  string // the territory of who looks; "" = all
	query QueueQuery
	who   int64 // in the folder of one's own cases
}

// findings are not to be changed: many share them.
type findings struct {
	view  QueueView
	held  map[int64]int // cases by holder
	cases []OpenCase
	until time.Time // when the first case that is put aside comes back; zero = none does
}

// sift counts the open cases that this counsellor may see, and keeps those that they look at.
func (a *Assistant) sift(open *queue, by Counsellor, q QueueQuery, asked map[int64]bool) (v QueueView, found []OpenCase) {
	from := outlook{sees: by.Territory, query: q}
	from.query.Page, from.query.Size = 0, 0
	if q.Folder == Own || q.Folder == Asked {
		from.who = by.ID
	}
	now := a.clock()
	open.mu.Lock()
	f := open.found[from]
	if f == nil || q.Folder == Asked || !f.until.IsZero() && !now.Before(f.until) {
		f = a.find(open.cases, by, q, asked, now)
		if open.found == nil {
			open.found = map[outlook]*findings{}
		}
		open.found[from] = f
	}
	open.mu.Unlock()
	v = f.view
	v.Counts = maps.Clone(v.Counts)
	v.Counts[Own] = f.held[by.ID]
	if len(asked) > 0 {
		v.Counts[Asked] = a.mentions(open.cases, by, asked)
	}
	return v, f.cases
}

// find goes through all open cases.
func (a *Assistant) find(open []OpenCase, by Counsellor, q QueueQuery, asked map[int64]bool, now time.Time) *findings {
	v := QueueView{Counts: map[Folder]int{}, Topics: map[string]int{}, Territories: map[string]int{}}
	f := &findings{held: map[int64]int{}}
	for _, o := range open {
		if !a.maySee(by, o.Service) {
			continue
		}
		if asleep := o.asleep(now); asleep && (f.until.IsZero() || o.Snoozed.Before(f.until)) {
			f.until = o.Snoozed
		} else if !asleep {
			f.held[o.HolderID]++
			if o.Urgent {
				v.Urgent++
			}
		}
		for _, folder := range []Folder{All, Unassigned, Unattended, Snoozed} {
			if o.in(folder, by.ID, now, asked) {
				v.Counts[folder]++
			}
		}
		if !o.in(q.Folder, by.ID, now, asked) || q.Reachable && o.Stopped {
			continue
		}
		territory := a.territories[o.Service]
		v.Topics[o.Reason]++
		v.Territories[territory]++
		if (q.Topic == "" || q.Topic == o.Reason) && (q.Territory == "" || q.Territory == territory) {
			f.cases = append(f.cases, o)
		}
	}
	v.Found = len(f.cases)
	f.view = v
	return f
}

// mentions counts the open cases in which a colleague asks for this counsellor.
func (a *Assistant) mentions(open []OpenCase, by Counsellor, asked map[int64]bool) (n int) {
	for _, o := range open {
		if asked[o.CaseID] && a.maySee(by, o.Service) {
			n++
		}
	}
	return n
}
