package console

import (
	"context"
	"encoding/json"
	"fmt"
	"strconv"
	"time"

	"github.com/gin-gonic/gin"

	"aufil/assistant"
)

// alertWords say what happened, the weightiest first: the number of the case is all that is told of it.
var alertWords = []struct {
	kind assistant.SignalKind
	say  string
}{
	{assistant.SignalUrgent, "Dossier urgent n° %d"},
	{assistant.SignalPassed, "On vous a passé le dossier n° %d"},
	{assistant.SignalGiven, "Le dossier n° %d vous est donné"},
	{assistant.SignalAsked, "On vous demande de regarder le dossier n° %d"},
	{assistant.SignalLost, "Un message n'est pas arrivé, dossier n° %d"},
	{assistant.SignalMessage, "Nouveau message, dossier n° %d"},
	{assistant.SignalBack, "Le dossier n° %d est revenu dans la file"},
}

// alert is what the browser is given to tell.
type alert struct {
	Words  string `json:"mots"`
	Place  string `json:"lieu"`
	Urgent bool   `json:"urgent"`
}

// mostAlerts is how many are told one by one: beyond, one says how many.
const mostAlerts = 3

// alertsOf words what happened, once for each case.
func alertsOf(found []assistant.Signal) (all []alert) {
	weight := func(g assistant.Signal) int {
		for i, w := range alertWords {
			if w.kind == g.Kind {
				return i
			}
		}
		return len(alertWords)
	}
	best := map[int64]assistant.Signal{}
	var order []int64
	urgent := false
	for _, g := range found {
		if weight(g) == len(alertWords) { // of a later version
			continue
		}
		before, known := best[g.CaseID]
		if !known {
			order = append(order, g.CaseID)
		}
		if !known || weight(g) < weight(before) {
			best[g.CaseID] = g
		}
		urgent = urgent || g.Kind == assistant.SignalUrgent
	}
	if len(order) > mostAlerts {
		return []alert{{Words: fmt.Sprintf("%d dossiers vous attendent", len(order)), Place: "/console/", Urgent: urgent}}
	}
	for _, id := range order {
		g := best[id]
		all = append(all, alert{
			Words: fmt.Sprintf(alertWords[weight(g)].say, id), Place: fmt.Sprintf("/console/dossiers/%d", id), Urgent: g.Kind == assistant.SignalUrgent,
		})
	}
	return all
}

// lateSignals is how much later than its time a signal may be found: transactions do not end in the order of their times.
const lateSignals = 10 * time.Second

// streamAlerts tells a browser what concerns who is logged in. It goes on where the last page of that browser stopped.
func (s *server) streamAlerts(c *gin.Context) {
	who, start := counsellor(c), s.heardUntil(c)
	cursor, told, said := start, map[int64]bool{}, time.Time{}
	s.live(c, live{pause: s.Calm, concerns: anyCase, draw: func(st *stream) error {
		ctx := c.Request.Context()
		found, err := s.Desk.Signals(ctx, who, cursor)
		if err != nil {
			return err
		}
		now, fresh := s.Clock(), found[:0:0]
		for _, g := range found {
			if !told[g.ID] {
				told[g.ID], fresh = true, append(fresh, g)
			}
		}
		if late := now.Add(-lateSignals); late.After(start) {
			cursor = late
		}
		if err := s.tellAlerts(ctx, st, who, fresh, now); err != nil || now.Sub(said) < lateSignals {
			return err
		}
		said = now
		return st.sendAt(now, "heure", "") // its id is all that a page keeps of it
	}})
}

// heardUntil is the time from which on a browser has heard nothing: that of its last page, or when this page was drawn if that
// was long ago.
func (s *server) heardUntil(c *gin.Context) time.Time {
	now := s.Clock()
	for _, said := range []string{c.GetHeader("Last-Event-ID"), c.Query("depuis"), c.Query("page")} {
		ms, err := strconv.ParseInt(said, 10, 64)
		if at := time.UnixMilli(ms); err == nil && !at.After(now) && now.Sub(at) < assistant.SignalLife {
			return at
		}
	}
	return now
}

// tellAlerts sends what is new, unless who it is for wants to be left alone now.
func (s *server) tellAlerts(ctx context.Context, st *stream, who assistant.Counsellor, fresh []assistant.Signal, now time.Time) error {
	if len(fresh) == 0 {
		return nil
	}
	p, err := s.Office.Profile(ctx, who.ID)
	if err != nil || p.Preferences.Quiet(now.In(s.Location)) {
		return err
	}
	for _, a := range alertsOf(fresh) {
		data, err := json.Marshal(a)
		if err != nil {
			return err
		}
		if err := st.sendAt(now, "alerte", string(data)); err != nil {
			return err
		}
	}
	return nil
}
