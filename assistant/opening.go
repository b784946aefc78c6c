package assistant

import (
	"context"
	"time"
)

// Opening is the hours of the team of a territory as somebody set them. The last one holds.
type Opening struct {
	ID        int64
	Territory string // "" = all that have none of their own
	Hours     *Hours // nil = no longer any of its own
	ZoneName  string // of the hours: Indian/Reunion; "" = that of the service
	By        int64
	ByName    string
	At        time.Time
}

// Rota tells when teams are at their desk.
type Rota interface {
	// Of gives the hours of the team of a territory.
	Of(territory string) Hours
	// Return is when a case of a territory goes back into the queue if its holder does nothing from a time on; zero = never.
	Return(territory string, from time.Time, urgent bool) time.Time
	// Refresh reads again what somebody has just set.
	Refresh(ctx context.Context) error
}

// territoryOf is that of a number of the service.
func (a *Assistant) territoryOf(service string) string { return a.territories[service] }

// atDesk tells whether the team of a case is there now; it always is where nobody says when.
func (a *Assistant) atDesk(service string) bool {
	return a.rota == nil || a.rota.Of(a.territoryOf(service)).Open(a.clock())
}
