package assistant

import (
	"context"
	"fmt"
	"sync"
	"time"

	"aufil/dialog"
)

// Spending is what the service may spend on messages in a day. Zero = no limit.
type Spending struct {
	Limit        int64 // cents
	PerSegment   int64 // cents, an estimate
	StopsAnswers bool  // once the limit is reached, answers stop too; danger and STOP never do
	Home         *time.Location
}

// Budget is what today's messages have cost, as estimated from their segments.
type Budget struct {
	Spent, Limit int64 // cents
}

// Reached tells whether nothing more may be spent today.
func (b Budget) Reached() bool { return b.Limit > 0 && b.Spent >= b.Limit }

// Near tells whether four fifths are spent.
func (b Budget) Near() bool { return b.Limit > 0 && b.Spent*5 >= b.Limit*4 }

// Cost is what a change adds to the spending of a day.
type Cost struct {
	Day      int64 // days since 1970 on the clock of the service
	Segments int
}

// ledger remembers today's spending between two looks into the database. Several nodes spend together: the database
// has the sum.
type ledger struct {
	Spending
	mu       sync.Mutex
	day      int64
	segments int64
	looked   time.Time
	warned   int // 0, 80 or 100, today
}

// ledgerAge is how long a look into the database is good for.
const ledgerAge = 5 * time.Second

func (l *ledger) dayOf(at time.Time) int64 {
	if l.Home != nil {
		at = at.In(l.Home)
	}
	y, m, d := at.Date()
	return time.Date(y, m, d, 0, 0, 0, 0, time.UTC).Unix() / (24 * 3600)
}

// Budget gives what today's messages have cost.
func (a *Assistant) Budget(ctx context.Context) (Budget, error) {
	l, at := a.ledger, a.clock()
	l.mu.Lock()
	defer l.mu.Unlock()
	if day := l.dayOf(at); day != l.day || at.Sub(l.looked).Abs() >= ledgerAge {
		n, err := a.store.Spent(ctx, day)
		if err != nil {
			return Budget{}, fmt.Errorf("spending: %w", err)
		}
		if day != l.day {
			l.warned = 0
		}
		l.day, l.segments, l.looked = day, n, at
	}
	b := Budget{Spent: l.segments * l.PerSegment, Limit: l.Limit}
	a.warn(b)
	return b, nil
}

// warn tells the operator once a day of each threshold. The caller holds the ledger.
func (a *Assistant) warn(b Budget) {
	l := a.ledger
	switch {
	case b.Reached() && l.warned < 100:
		l.warned = 100
		a.log.Error("daily spending limit reached: nothing more is sent unasked", "spent_cents", b.Spent, "limit_cents", b.Limit)
	case b.Near() && l.warned < 80:
		l.warned = 80
		a.log.Warn("80 % of the daily spending limit", "spent_cents", b.Spent, "limit_cents", b.Limit)
	}
}

// spent tells whether answers must stop for today. When nobody knows, they go on.
func (a *Assistant) spent(ctx context.Context) bool {
	if a.ledger.Limit == 0 {
		return false
	}
	b, err := a.Budget(ctx)
	return err == nil && b.Reached() && a.ledger.StopsAnswers
}

// priced adds to a change what its messages cost, and what is to be counted of it.
func (a *Assistant) priced(channel dialog.Channel, decide Decide) Decide {
	return a.tallied(channel, a.costed(channel, decide))
}

func (a *Assistant) costed(channel dialog.Channel, decide Decide) Decide {
	return func(s State) (Change, error) {
		ch, err := decide(s)
		if err != nil || a.segments == nil {
			return ch, err
		}
		n := 0
		if channel == dialog.SMS {
			for _, text := range ch.Outcome.Texts {
				n += a.segments(text)
			}
		}
		for _, l := range ch.Lines {
			if l.Send && l.Call == "" {
				n += a.segments(l.Text)
			}
		}
		ch.Cost = Cost{Day: a.ledger.dayOf(a.clock()), Segments: n}
		return ch, nil
	}
}

// pay notes what has just been spent, so that the next look need not be at the database.
func (a *Assistant) pay(c Cost) {
	l := a.ledger
	l.mu.Lock()
	defer l.mu.Unlock()
	if c.Day == l.day {
		l.segments += int64(c.Segments)
	}
}
