package main

import (
	"context"
	"time"
)

// presence is how long after the last sign of a counsellor's browser they are taken for there: an open page of the console
// gives one a minute.
const presence = 5 * time.Minute

// How often cases are given by turns although nothing changed, since somebody may have come; and how long one waits for
// more changes.
const (
	turnsEvery  = 20 * time.Second
	turnsSettle = 300 * time.Millisecond
)

// giveByTurns gives the cases that nobody has.
func (a *app) giveByTurns(ctx context.Context) {
	changes := a.Assistant.Changes(ctx)
	tick := time.NewTicker(turnsEvery)
	defer tick.Stop()
	for {
		if _, err := a.Assistant.Distribute(ctx); err != nil && ctx.Err() == nil {
			a.log.Warn("cases were not given by turns", "err", err)
		}
		select {
		case <-ctx.Done():
			return
		case <-tick.C:
		case <-changes:
			time.Sleep(turnsSettle)
			for len(changes) > 0 {
				<-changes
			}
		}
	}
}
