package web

import (
	"encoding/json"
	"net/http"

	"aufil/carrier"
)

// maxAction is the size of the largest thing that a person can do at once.
const maxAction = 16 << 10

// doing is what the person does.
type doing struct {
	Text   string `json:"texte"`
	Key    string `json:"touche"`
	Hidden bool   `json:"masque"`
}

// act does one thing with the telephone and answers with its state.
func (s *server) act(w http.ResponseWriter, r *http.Request, phone *session) {
	var what doing
	if err := json.NewDecoder(http.MaxBytesReader(w, r.Body, maxAction)).Decode(&what); err != nil {
		http.Error(w, "Demande illisible.", http.StatusBadRequest)
		return
	}
	action := r.PathValue("action")
	switch action {
	case "sms":
		phone.phone.SMS(what.Text)
	case "appel":
		phone.dial(what.Hidden)
	case "decrocher":
		phone.answer()
	case "refuser":
		phone.phone.Refuse()
	default:
		if !during(phone.current(), action, what) {
			http.Error(w, "Action inconnue.", http.StatusNotFound)
			return
		}
	}
	writeJSON(w, phone.state(s.options.Zone))
}

// dial calls the service, unless a call is under way.
func (s *session) dial(hidden bool) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.call != nil && !s.call.Over() {
		return
	}
	s.phone.Hide(hidden)
	s.call = s.phone.Call()
}

// answer takes the call that rings, instead of one under way.
func (s *session) answer() {
	s.mu.Lock()
	defer s.mu.Unlock()
	before := s.call
	if call := s.phone.Answer(); call != nil {
		s.call = call
		if before != nil && !before.Over() {
			before.HangUp()
		}
	}
}

// during does one thing in a call; false when there is no such thing. Without a call nothing happens: it has just
// ended.
func during(call *carrier.Call, action string, what doing) bool {
	actions := map[string]func(){
		"touche":     func() { call.Key(what.Key) },
		"dire":       func() { call.Say(what.Text) },
		"attendre":   func() { call.Wait() },
		"raccrocher": func() { call.HangUp() },
	}
	do, known := actions[action]
	if known && call != nil {
		do()
	}
	return known
}
