package console

import (
	"context"
	"errors"
	"net/http"
	"net/url"
	"strings"
	"time"

	"github.com/alexedwards/scs/v2"
	"github.com/gin-gonic/gin"

	"aufil/assistant"
)

// What a session holds.
const (
	keySignIn  = "connexion" // the number of the log-in
	keyMessage = "message"
	keySound   = "son"        // what pages need of the preferences
	keyDraft   = "brouillon:" // + the case
)

// contextCounsellor is where requireCounsellor leaves who asks.
const contextCounsellor = "counsellor"

// longestSession is after how long one logs in again whatever happened.
const longestSession = 12 * time.Hour

func newSessions(o Options) *scs.SessionManager {
	m := scs.New()
	if o.Sessions != nil {
		m.Store = o.Sessions
	}
	m.HashTokenInStore = true
	m.Lifetime = longestSession
	m.IdleTimeout = o.Idle
	m.Cookie.Name = "aufil_console"
	m.Cookie.Path = "/console/"
	m.Cookie.Secure = o.Secure
	m.Cookie.HttpOnly = true
	m.Cookie.SameSite = http.SameSiteLaxMode
	m.Cookie.Persist = false
	m.ErrorFunc = func(w http.ResponseWriter, _ *http.Request, err error) {
		o.Log.Error("console session", "error", err)
		http.Error(w, "Le service est momentanément indisponible. Réessayez dans un instant.", http.StatusServiceUnavailable)
	}
	return m
}

// withSession loads the session of each request. Live pages only read theirs: saving it needs a writer that
// cannot stream, and a page left open must not keep a session alive for ever. Files need none.
func (s *server) withSession(next http.Handler) http.Handler {
	saved := s.sessions.LoadAndSave(next)
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		switch {
		case strings.HasPrefix(r.URL.Path, "/console/statique/"):
			next.ServeHTTP(w, r)
		case strings.HasPrefix(r.URL.Path, "/console/flux/"):
			s.readSession(w, r, next)
		default:
			saved.ServeHTTP(w, r)
		}
	})
}

func (s *server) readSession(w http.ResponseWriter, r *http.Request, next http.Handler) {
	ctx, err := s.sessions.Load(r.Context(), s.token(r))
	if err != nil {
		s.sessions.ErrorFunc(w, r, err)
		return
	}
	next.ServeHTTP(w, r.WithContext(ctx))
}

func (s *server) token(r *http.Request) string {
	cookie, err := r.Cookie(s.sessions.Cookie.Name)
	if err != nil {
		return ""
	}
	return cookie.Value
}

// requireCounsellor lets pass only those whose session names a log-in that nobody ended, of an account that is open.
func (s *server) requireCounsellor(c *gin.Context) {
	who, err := s.loggedIn(c)
	switch {
	case err == nil:
		c.Set(contextCounsellor, who)
	case errors.Is(err, assistant.ErrNoAccount):
		s.sendToLogin(c)
		c.Abort()
	default:
		s.fail(c, "find the counsellor of a session", err)
		c.Abort()
	}
}

func (s *server) loggedIn(c *gin.Context) (assistant.Counsellor, error) {
	return s.whose(c.Request.Context())
}

// whose gives the counsellor of the session in ctx, if the account is still open.
func (s *server) whose(ctx context.Context) (assistant.Counsellor, error) {
	id := s.sessions.GetInt64(ctx, keySignIn)
	if id == 0 {
		return assistant.Counsellor{}, assistant.ErrNoAccount
	}
	who, err := s.Accounts.SignedIn(ctx, id, s.Clock())
	if err == nil && who.Disabled {
		err = assistant.ErrNoAccount
	}
	return who, err
}

// stillLoggedIn looks session and account up again: a live page outlives a log-out. It starts from a context of its
// own, because that of the request goes on holding the session as it was.
func (s *server) stillLoggedIn(c *gin.Context) bool {
	ctx, cancel := context.WithTimeout(context.Background(), 5*time.Second)
	defer cancel()
	ctx, err := s.sessions.Load(ctx, s.token(c.Request))
	if err != nil {
		return false
	}
	who, err := s.whose(ctx)
	return err == nil && who.ID == counsellor(c).ID
}

func counsellor(c *gin.Context) assistant.Counsellor {
	return c.MustGet(contextCounsellor).(assistant.Counsellor)
}

// sendToLogin asks to log in, and keeps what was being typed.
func (s *server) sendToLogin(c *gin.Context) {
	switch {
	case strings.HasPrefix(c.Request.URL.Path, "/console/flux/") && isHTMX(c):
		c.Status(http.StatusNoContent) // the live page beside it says so
	case strings.HasPrefix(c.Request.URL.Path, "/console/flux/"):
		_ = newStream(c).end()
	case c.Request.Method == http.MethodGet:
		c.Redirect(http.StatusSeeOther, "/console/connexion?"+url.Values{"suite": {c.Request.URL.RequestURI()}}.Encode())
	default:
		s.loginAfterLoss(c)
	}
}

// localPath gives back a place of the console, never another site.
func localPath(p string) string {
	u, err := url.Parse(p)
	if err != nil || u.IsAbs() || u.Host != "" || !strings.HasPrefix(p, "/console/") || strings.ContainsAny(p, "\\\n\r") {
		return "/console/"
	}
	return p
}
