package web

import (
	"bytes"
	"context"
	"net/http"
	"strconv"
	"time"
)

// Audition is what is said in calls, for whoever wants to hear it before a person does.
type Audition interface {
	// Languages lists those of the texts, French first.
	Languages() []Language
	// Prompts gives the texts of a language as a caller hears them; none of a language that is not there.
	Prompts(lang string) []Prompt
	// Voice tells whether this machine can say them; if not, what to do about it.
	Voice() (ready bool, advice string)
	// Say gives one of the texts as a WAV file.
	Say(ctx context.Context, lang string, n int) ([]byte, error)
}

// Language is one in which a call can be held.
type Language struct{ Code, Name string }

// Prompt is a text of a call: what is said at one go, then time to answer, then the rest.
type Prompt struct {
	Key     string
	Breaths []string
	Whole   float64 // seconds, estimated
	Longest float64 // before the first time to answer
	Late    bool    // that is too long
}

// hall is what the page of the audition shows.
type hall struct {
	Lang      string
	Languages []Language
	Prompts   []Prompt
	Ready     bool
	Advice    string
}

func (s *server) audition(w http.ResponseWriter, r *http.Request) {
	a := s.options.Audition
	h := hall{Lang: r.URL.Query().Get("langue"), Languages: a.Languages()}
	if h.Lang == "" {
		h.Lang = h.Languages[0].Code
	}
	h.Prompts = a.Prompts(h.Lang)
	if len(h.Prompts) == 0 {
		http.Error(w, "Cette langue n'est pas là.", http.StatusNotFound)
		return
	}
	h.Ready, h.Advice = a.Voice()
	w.Header().Set("Content-Type", "text/html; charset=utf-8")
	_ = s.pages.ExecuteTemplate(w, "audition.html", h) // the browser has gone: nothing to do
}

// say gives one text as a sound.
func (s *server) say(w http.ResponseWriter, r *http.Request) {
	lang := r.PathValue("lang")
	n, err := strconv.Atoi(r.PathValue("n"))
	if err != nil || n < 0 || n >= len(s.options.Audition.Prompts(lang)) {
		http.Error(w, "Ce texte n'est pas là.", http.StatusNotFound)
		return
	}
	wav, err := s.options.Audition.Say(r.Context(), lang, n)
	if err != nil {
		http.Error(w, "Cette machine n'a pas pu le dire : "+err.Error(), http.StatusServiceUnavailable)
		return
	}
	w.Header().Set("Content-Type", "audio/wav")
	http.ServeContent(w, r, "", time.Time{}, bytes.NewReader(wav))
}
