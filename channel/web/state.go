package web

import (
	"bytes"
	"encoding/json"
	"fmt"
	"net/http"
	"strings"
	"time"

	"aufil/carrier"
)

// state is all that the page shows of one telephone.
type state struct {
	Messages []message `json:"messages"`
	Call     *call     `json:"appel"`
	Rings    string    `json:"sonne"` // the number that calls now; "" = none
}

type message struct {
	ID   string `json:"id"`
	Mine bool   `json:"moi"`
	Text string `json:"texte"`
	At   string `json:"heure"`
}

type call struct {
	ID       string `json:"id"`
	Over     bool   `json:"fini"`
	Said     []said `json:"dit"`
	Listens  bool   `json:"ecoute"`
	Keys     string `json:"touches"`
	Patience int    `json:"patience"` // seconds before silence counts, or keys end by themselves
	More     bool   `json:"suite"`    // silence is no answer yet: more is to be said
}

type said struct {
	Mine bool   `json:"moi"`
	Text string `json:"texte"`
}

func (s *session) state(zone *time.Location) state {
	now := state{Messages: []message{}}
	for _, m := range s.phone.Thread() {
		now.Messages = append(now.Messages, message{
			ID: m.SID, Mine: m.Direction == "inbound", Text: m.Body, At: m.At.In(zone).Format("15:04"),
		})
	}
	if current := s.current(); current != nil {
		now.Call = callState(current)
	}
	if ringing := s.phone.Ringing(); ringing != nil {
		now.Rings = ringing.From()
	}
	return now
}

func callState(c *carrier.Call) *call {
	await := c.Await()
	now := &call{
		ID: c.SID, Over: c.Over(), Listens: await.Kind != "", Keys: await.Keys, More: await.More,
		Patience: int(await.Patience / time.Second), Said: []said{},
	}
	for _, line := range c.Heard() {
		mine, yes := strings.CutPrefix(line, "> ")
		now.Said = append(now.Said, said{Mine: yes, Text: mine})
	}
	return now
}

func (s *server) state(w http.ResponseWriter, _ *http.Request, phone *session) {
	writeJSON(w, phone.state(s.options.Zone))
}

// events sends the state whenever it has changed.
func (s *server) events(w http.ResponseWriter, r *http.Request, phone *session) {
	changes, stop := s.options.Carrier.Watch()
	defer stop()
	w.Header().Set("Content-Type", "text/event-stream")
	w.Header().Set("Cache-Control", "no-store")
	control := http.NewResponseController(w)
	_ = control.SetWriteDeadline(time.Time{}) // it lasts as long as the page
	alive := time.NewTicker(20 * time.Second)
	defer alive.Stop()
	var last []byte
	for {
		if now, err := json.Marshal(phone.state(s.options.Zone)); err == nil && !bytes.Equal(now, last) {
			last = now
			_, _ = fmt.Fprintf(w, "event: etat\ndata: %s\n\n", now)
		}
		if control.Flush() != nil {
			return
		}
		select {
		case <-changes:
		case <-alive.C:
			_, _ = fmt.Fprint(w, ": toujours la\n\n")
		case <-r.Context().Done():
			return
		}
	}
}

func writeJSON(w http.ResponseWriter, body any) {
	w.Header().Set("Content-Type", "application/json")
	w.Header().Set("Cache-Control", "no-store")
	_ = json.NewEncoder(w).Encode(body) // the browser has gone: nothing to do
}
