package assistant

import (
	"context"
	"fmt"
	"slices"
	"sync"
	"time"
)

// OpenCase is what the order and the folders of the queue are made of.
type OpenCase struct {
	EscalationID int64
	CaseID       int64
	Status       EscalationStatus
	Urgent       bool
	HolderID     int64
	Since        time.Time
	Waits        time.Time // since when the person waits for an answer; zero = a counsellor spoke last
	Snoozed      time.Time // until when it is put aside; zero = it is not
	Stopped      bool      // the person said STOP: nobody can answer
	Reason       string
	Service      string
}

// asleep tells whether a case is put aside at this time.
func (o OpenCase) asleep(at time.Time) bool { return o.Snoozed.After(at) }

// QueueQuery is one way to look at the queue.
type QueueQuery struct {
	Folder    Folder
	Topic     string // a reason; "" = all
	Territory string // "" = all that this counsellor may see
	Reachable bool   // only persons to whom one may write
	Page      int    // from 0
	Size      int    // 0 = 50
}

// QueueView is what one look at the queue finds.
type QueueView struct {
	Items       []QueueItem
	Counts      map[Folder]int // of each folder, whatever the topic and territory
	Topics      map[string]int // of the folder looked at
	Territories map[string]int // of the folder looked at
	Urgent      int            // open and not put aside
	Found       int            // in this folder, with this topic and territory, on all pages
	Page, Pages int
}

// board remembers the queue between two changes: many pages look at it at the same time.
type board struct {
	reading sync.Mutex // one reads for all
	index   *queue     // replaced, never changed. Only who reads touches it
	at      time.Time  // when all of it was last read

	mu      sync.Mutex
	changes int64              // grows with each change of a case
	stale   map[int64]struct{} // cases that changed since they were read; 0 = all
	items   map[int64]QueueItem
}

// boardAge is how long the board is believed: another process may change the database without a word.
const boardAge = 10 * time.Second

func newBoard() *board {
	return &board{index: &queue{}, stale: map[int64]struct{}{0: {}}, items: map[int64]QueueItem{}}
}

// changed makes the board forget a case; 0 = all.
func (b *board) changed(caseID int64) {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.changes++
	b.stale[caseID] = struct{}{}
	if caseID == 0 {
		clear(b.items)
		return
	}
	delete(b.items, caseID)
}

// seen counts the changes so far.
func (b *board) seen() int64 {
	b.mu.Lock()
	defer b.mu.Unlock()
	return b.changes
}

// toRead takes the cases that are to be read again; all of them when there are too many, or when the board is old.
func (b *board) toRead() (cases []int64, all bool) {
	b.mu.Lock()
	defer b.mu.Unlock()
	const many = 50
	_, all = b.stale[0]
	if all = all || len(b.stale) > many || time.Since(b.at) >= boardAge; all {
		clear(b.items)
	}
	for id := range b.stale {
		cases = append(cases, id)
	}
	clear(b.stale)
	return cases, all
}

// open gives the open cases, in the order of the queue. What it gives is not to be changed.
func (a *Assistant) open(ctx context.Context) (*queue, error) {
	b := a.board
	b.reading.Lock()
	defer b.reading.Unlock()
	cases, all := b.toRead()
	if !all && len(cases) == 0 {
		return b.index, nil
	}
	began := time.Now()
	var index []OpenCase
	if all {
		cases = []int64{0}
	} else {
		index = make([]OpenCase, 0, len(b.index.cases)+len(cases))
		for _, o := range b.index.cases {
			if !slices.Contains(cases, o.CaseID) {
				index = append(index, o)
			}
		}
	}
	for _, id := range cases {
		read, err := a.store.OpenCases(ctx, id)
		if err != nil {
			b.changed(0)
			return nil, fmt.Errorf("open cases: %w", err)
		}
		index = append(index, read...)
	}
	slices.SortStableFunc(index, inOrder)
	if b.index = (&queue{cases: index}); all {
		b.at = began
	}
	return b.index, nil
}

// inOrder puts urgent cases first, then those whose person waits for an answer, the longest first.
func inOrder(x, y OpenCase) int {
	first := func(a, b bool) int {
		switch {
		case a == b:
			return 0
		case a:
			return -1
		}
		return 1
	}
	if c := first(x.Urgent, y.Urgent); c != 0 {
		return c
	}
	if c := first(!x.Waits.IsZero(), !y.Waits.IsZero()); c != 0 {
		return c
	}
	if !x.Waits.IsZero() {
		return x.Waits.Compare(y.Waits)
	}
	return x.Since.Compare(y.Since)
}

// item gives one line of the queue.
func (a *Assistant) item(ctx context.Context, escalationID, caseID int64) (QueueItem, error) {
	b := a.board
	b.mu.Lock()
	i, known := b.items[caseID]
	changes := b.changes
	b.mu.Unlock()
	if known {
		return i, nil
	}
	i, err := a.store.QueueItem(ctx, escalationID)
	if err != nil {
		return i, fmt.Errorf("line of the queue: %w", err)
	}
	b.mu.Lock()
	defer b.mu.Unlock()
	if b.changes == changes {
		b.items[caseID] = i
	}
	return i, nil
}

// pageSize is how many cases a page of the queue shows.
const pageSize = 50

// Look gives one page of the queue, as this counsellor may see it.
func (a *Assistant) Look(ctx context.Context, by Counsellor, q QueueQuery) (QueueView, error) {
	open, err := a.open(ctx)
	if err != nil {
		return QueueView{}, err
	}
	asked, err := a.store.Mentioned(ctx, by.ID)
	if err != nil {
		return QueueView{}, fmt.Errorf("mentions: %w", err)
	}
	v, found := a.sift(open, by, q, asked)
	if q.Folder == Done {
		return a.ended(ctx, by, v)
	}
	size := q.Size
	if size == 0 {
		size = pageSize
	}
	v.Pages = max(1, (len(found)+size-1)/size)
	v.Page = min(max(q.Page, 0), v.Pages-1)
	for _, o := range found[v.Page*size : min(len(found), (v.Page+1)*size)] {
		i, err := a.item(ctx, o.EscalationID, o.CaseID)
		if err != nil {
			return QueueView{}, err
		}
		i.Territory, i.Mentioned = a.territories[i.Service], asked[i.CaseID]
		v.Items = append(v.Items, i)
	}
	return v, nil
}

// in tells whether a case is in a folder of a counsellor.
func (o OpenCase) in(f Folder, counsellorID int64, now time.Time, asked map[int64]bool) bool {
	asleep := o.asleep(now)
	switch f {
	case All:
		return !asleep
	case Unassigned:
		return o.HolderID == 0 && !asleep
	case Own:
		return o.HolderID == counsellorID && !asleep
	case Unattended:
		return !o.Waits.IsZero() && !asleep && !o.Stopped
	case Snoozed:
		return asleep
	case Asked:
		return asked[o.CaseID]
	}
	return false
}

// ended adds the cases that were given back or closed.
func (a *Assistant) ended(ctx context.Context, by Counsellor, v QueueView) (QueueView, error) {
	items, err := a.Queue(ctx, by, Done)
	if err != nil {
		return v, err
	}
	v.Items, v.Found, v.Pages = items, len(items), 1
	for i := range v.Items {
		v.Items[i].Territory = a.territories[v.Items[i].Service]
	}
	return v, nil
}
