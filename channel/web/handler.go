package web

import (
	"embed"
	"html/template"
	"io/fs"
	"net/http"
	"regexp"
	"sync"
	"time"

	"aufil/carrier"
)

//go:embed assets
var assets embed.FS

// Login is what opens the console in the demonstration: a real account, with its code of the moment.
type Login struct {
	Login    string `json:"identifiant"`
	Password string `json:"mot_de_passe"`
	Code     string `json:"code"`
	Seconds  int    `json:"secondes"` // for which the code is still good
}

// Options are what the page needs.
type Options struct {
	Carrier *carrier.Carrier
	Service string       // the number to text and to call, as people write it
	Console string       // path of the counsellors' console, "" when there is none
	Login   func() Login // nil when there is no console

	Zone *time.Location // of the clock of the telephone

	Audition Audition // what is said in calls, to listen to; nil when there is none
}

// Handler serves the page at its root, and what the page asks for below it.
func Handler(o Options) (http.Handler, error) {
	if o.Zone == nil {
		o.Zone = time.UTC
	}
	pages, err := template.ParseFS(assets, "assets/*.html")
	if err != nil {
		return nil, err
	}
	static, err := fs.Sub(assets, "assets")
	if err != nil {
		return nil, err
	}
	s := &server{options: o, pages: pages, phones: map[string]*session{}}
	mux := http.NewServeMux()
	mux.HandleFunc("GET /{$}", s.home)
	mux.Handle("GET /assets/", http.StripPrefix("/assets/", http.FileServerFS(static)))
	mux.HandleFunc("GET /acces", s.login)
	if o.Audition != nil {
		mux.HandleFunc("GET /audition", s.audition)
		mux.HandleFunc("GET /audition/{lang}/{n}", s.say)
	}
	mux.HandleFunc("GET /tel/{number}/etat", s.withPhone(s.state))
	mux.HandleFunc("GET /tel/{number}/evenements", s.withPhone(s.events))
	mux.HandleFunc("POST /tel/{number}/{action}", s.withPhone(s.act))
	return guarded(mux), nil
}

// guarded lets only the page itself act, and only files of ours run in it.
func guarded(next http.Handler) http.Handler {
	protected := http.NewCrossOriginProtection().Handler(next)
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		h := w.Header()
		h.Set("Content-Security-Policy", "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; media-src 'self'; "+
			"connect-src 'self'; form-action 'self'; frame-src 'self'; frame-ancestors 'none'; base-uri 'none'")
		h.Set("X-Content-Type-Options", "nosniff")
		h.Set("Referrer-Policy", "no-referrer")
		protected.ServeHTTP(w, r)
	})
}

// server is the page's side of the carrier.
type server struct {
	options Options
	pages   *template.Template

	mu     sync.Mutex
	phones map[string]*session
}

// session is one telephone as the page uses it, and the call under way.
type session struct {
	phone *carrier.Phone
	mu    sync.Mutex
	call  *carrier.Call
}

func (s *session) current() *carrier.Call {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.call
}

// french are the numbers that the page may use.
var french = regexp.MustCompile(`^\+(33[1-79][0-9]{8}|262[0-9]{9}|5(90|94|96)[0-9]{9})$`)

// withPhone finds the telephone that a path names.
func (s *server) withPhone(handle func(http.ResponseWriter, *http.Request, *session)) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		number := r.PathValue("number")
		if !french.MatchString(number) {
			http.Error(w, "Ce numéro n'en est pas un.", http.StatusBadRequest)
			return
		}
		handle(w, r, s.session(number))
	}
}

func (s *server) session(number string) *session {
	s.mu.Lock()
	defer s.mu.Unlock()
	found, ok := s.phones[number]
	if !ok {
		found = &session{phone: s.options.Carrier.Phone(number)}
		found.phone.Attend()
		s.phones[number] = found
	}
	return found
}

func (s *server) home(w http.ResponseWriter, _ *http.Request) {
	w.Header().Set("Content-Type", "text/html; charset=utf-8")
	_ = s.pages.ExecuteTemplate(w, "page.html", s.options) // the browser has gone: nothing to do
}

func (s *server) login(w http.ResponseWriter, _ *http.Request) {
	if s.options.Login == nil {
		http.NotFound(w, nil)
		return
	}
	writeJSON(w, s.options.Login())
}
