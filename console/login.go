package console

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"net/url"
	"strings"
	"time"

	"github.com/gin-gonic/gin"

	"aufil/assistant"
	"aufil/console/page"
)

const (
	sayRefused = "Identifiant, mot de passe ou code incorrect. Un code ne sert qu'une fois : attendez le suivant. " +
		"Après plusieurs essais, il faut patienter quelques minutes."
	sayTooMany = "Trop d'essais depuis cette adresse. Réessayez dans une minute."
	sayLost    = "Votre session a pris fin. Reconnectez-vous : vous retrouverez votre texte, il n'est pas parti."
	sayKept    = "Votre session a pris fin. Reconnectez-vous dans cet onglet : vous retrouverez ce que vous écriviez, rien n'a encore été enregistré."
	sayEnded   = "Votre session a pris fin. Reconnectez-vous ; l'action demandée n'a pas été faite."
)

func (s *server) showLogin(c *gin.Context) {
	if _, err := s.loggedIn(c); err == nil {
		c.Redirect(http.StatusSeeOther, localPath(c.Query("suite")))
		return
	}
	s.loginPage(c, http.StatusOK, page.Login{Next: localPath(c.Query("suite"))})
}

func (s *server) loginPage(c *gin.Context, status int, v page.Login) {
	if s.Federation.On() {
		if v.Draft != "" { // the way there and back takes no form along
			s.sessions.Put(c.Request.Context(), keyDraft+v.Next, v.Draft)
		}
		v.Federation = s.Federation.Label
		v.FederationURL = "/console/connexion/oidc?" + url.Values{"suite": {v.Next}}.Encode()
	}
	s.render(c, status, page.SignIn(page.Shell{Title: "Se connecter", Assets: s.shell}, v))
}

// login opens a session for who gives the right login, password and code.
func (s *server) login(c *gin.Context) {
	v := page.Login{
		Login: strings.TrimSpace(c.PostForm("identifiant")),
		Next:  localPath(c.PostForm("suite")),
		Draft: c.PostForm("brouillon"),
	}
	now := s.Clock()
	if !s.gate.pass(c.ClientIP(), now) {
		v.Error = sayTooMany
		c.Header("Retry-After", "60")
		s.loginPage(c, http.StatusTooManyRequests, v)
		return
	}
	id, err := s.prove(c.Request.Context(), v.Login, c.PostForm("motdepasse"), c.PostForm("code"), now)
	switch {
	case errors.Is(err, errRefused):
		v.Error = sayRefused
		s.loginPage(c, http.StatusUnauthorized, v)
	case err != nil:
		s.fail(c, "log in", err)
	default:
		s.openSession(c, assistant.SignIn{CounsellorID: id, Means: assistant.MeansPassword}, v)
	}
}

// errRefused is the one answer to every wrong log-in.
var errRefused = errors.New("log-in refused")

// prove gives the number of the account that login, password and code open.
func (s *server) prove(ctx context.Context, login, password, code string, now time.Time) (int64, error) {
	a, err := s.Accounts.AccountByLogin(ctx, login)
	if err != nil && !errors.Is(err, assistant.ErrNoAccount) {
		return 0, fmt.Errorf("find account: %w", err)
	}
	right, err := s.prover.password(ctx, password, a.PasswordHash)
	if err != nil {
		return 0, fmt.Errorf("check password: %w", err)
	}
	if a.ID == 0 || a.Disabled || now.Before(a.LastFailure.Add(pause(a.Failures))) {
		return 0, errRefused
	}
	if right {
		right, err = s.secondFactor(ctx, a, compactCode(code), now)
		if err != nil {
			return 0, err
		}
	}
	if !right {
		if err := s.Accounts.LoginFailed(ctx, a.ID, now); err != nil {
			return 0, fmt.Errorf("record a failed log-in: %w", err)
		}
		return 0, errRefused
	}
	return a.ID, nil
}

// secondFactor takes a code of the application or a recovery code, each only once.
func (s *server) secondFactor(ctx context.Context, a assistant.Account, code string, now time.Time) (bool, error) {
	if !isTOTP(code) {
		ok, err := s.Accounts.UseRecoveryCode(ctx, a.ID, code)
		if err != nil {
			return false, fmt.Errorf("use a recovery code: %w", err)
		}
		return ok, nil
	}
	step, ok := totpStepOf(code, a.TOTPSecret, now)
	if !ok {
		return false, nil
	}
	ok, err := s.Accounts.UseTOTPStep(ctx, a.ID, step)
	if err != nil {
		return false, fmt.Errorf("use a time step: %w", err)
	}
	return ok, nil
}

// openSession lets in who proved who they are.
func (s *server) openSession(c *gin.Context, in assistant.SignIn, v page.Login) {
	ctx := c.Request.Context()
	if err := s.sessions.RenewToken(ctx); err != nil {
		s.fail(c, "renew a session", err)
		return
	}
	in.Device = device(c.Request.UserAgent())
	id, err := s.Accounts.SignIn(ctx, in, s.Clock())
	if err != nil {
		s.fail(c, "record a log-in", err)
		return
	}
	p, err := s.Office.Profile(ctx, in.CounsellorID)
	if err != nil {
		s.fail(c, "read the own account", err)
		return
	}
	s.remember(c, p.Preferences)
	s.sessions.Put(ctx, keySignIn, id)
	if v.Draft != "" {
		s.sessions.Put(ctx, keyDraft+v.Next, v.Draft)
	}
	c.Redirect(http.StatusSeeOther, v.Next)
}

func (s *server) logout(c *gin.Context) {
	ctx := c.Request.Context()
	me := counsellor(c).ID
	if err := s.Accounts.SignOut(ctx, me, me, s.sessions.GetInt64(ctx, keySignIn), s.Clock()); err != nil {
		s.fail(c, "end a log-in", err)
		return
	}
	way := s.goodbye(ctx)
	if err := s.sessions.Destroy(ctx); err != nil {
		s.fail(c, "end a session", err)
		return
	}
	if way == "" {
		way = "/console/connexion"
	}
	c.Redirect(http.StatusSeeOther, way)
}

// loginAfterLoss shows the login page in the place of an action whose session had ended. What was typed goes along
// in the form, so that it comes back after the log-in.
func (s *server) loginAfterLoss(c *gin.Context) {
	v := page.Login{Next: formPage(c), Notice: sayEnded}
	switch path := c.Request.URL.Path; {
	case strings.HasSuffix(path, "/repondre") && c.PostForm("texte") != "":
		v.Draft, v.Notice = c.PostForm("texte"), sayLost
	case strings.HasSuffix(path, "/courriers"), strings.HasPrefix(path, "/console/reponses/"), strings.HasSuffix(path, "/noter"):
		v.Notice = sayKept
	}
	if isHTMX(c) {
		c.Header("HX-Retarget", "body")
		c.Header("HX-Reswap", "innerHTML")
	}
	s.loginPage(c, http.StatusUnauthorized, v)
}

// formPage is the page with the form of an action.
func formPage(c *gin.Context) string {
	path := c.Request.URL.Path
	switch base, what, _ := strings.Cut(strings.TrimPrefix(path, "/console/dossiers/"), "/"); {
	case strings.HasPrefix(path, "/console/reponses/"):
		return localPath(path)
	case !strings.HasPrefix(path, "/console/dossiers/"):
		return "/console/"
	case what == "courriers":
		return localPath("/console/dossiers/" + base + "/courrier?" + url.Values{"modele": {c.PostForm("modele")}}.Encode())
	case strings.HasPrefix(what, "rendez-vous"), strings.HasPrefix(what, "mandats"):
		return localPath("/console/dossiers/" + base + "/suivi")
	}
	return casePage(path)
}

// casePage is the page from which an action was asked.
func casePage(path string) string {
	at := strings.LastIndexByte(path, '/')
	if !strings.HasPrefix(path, "/console/dossiers/") || at <= len("/console/dossiers") {
		return "/console/"
	}
	return localPath(path[:at])
}
