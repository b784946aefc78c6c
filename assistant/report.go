package assistant

import (
	"context"
	"fmt"

	"aufil/dialog"
)

// Report is a delivery report of the carrier.
type Report struct {
	SID   string
	State Delivery
	Code  int // of the carrier, 30003; 0 when there is none
}

// Delivered keeps a delivery report: the carrier's id of the message, its word for the state, its error code or 0.
// Reports come twice and in any order.
func (a *Assistant) Delivered(ctx context.Context, sid, status string, code int) error {
	d, known := deliveryOf(status)
	if !known || sid == "" {
		return nil
	}
	caseID, err := a.store.Delivered(ctx, Report{SID: sid, State: d, Code: code}, a.clock())
	if err != nil {
		return fmt.Errorf("delivery report: %w", err)
	}
	if caseID == 0 { // nothing new, or it came before the message was known to have left: Settle tells then
		return nil
	}
	a.countReport(d)
	if d == Undeliver {
		err = a.notArrived(ctx, caseID)
	}
	a.announce(caseID)
	return err
}

// countReport counts what a report says that nothing can change any more.
func (a *Assistant) countReport(d Delivery) {
	if kind, last := map[Delivery]EventKind{Received: Arrived, Undeliver: NotArrived}[d]; last {
		a.observe(Event{Kind: kind, Channel: dialog.SMS})
	}
}

// deliveryOf translates the carrier's word. Those that say no more than that it has the message are left out.
func deliveryOf(status string) (Delivery, bool) {
	switch status {
	case "sent":
		return SentOut, true
	case "delivered", "read":
		return Received, true
	case "undelivered", "failed", "canceled":
		return Undeliver, true
	}
	return "", false
}
