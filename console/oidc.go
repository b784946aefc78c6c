package console

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"net/http"
	"net/url"
	"slices"
	"strings"
	"sync"
	"time"

	"github.com/coreos/go-oidc/v3/oidc"
	"github.com/gin-gonic/gin"
	"golang.org/x/oauth2"

	"aufil/assistant"
	"aufil/console/page"
)

// Federation lets counsellors log in by who another service says they are: OpenID Connect, as ProConnect does it. The
// zero value is none.
type Federation struct {
	Issuer       string // whose discovery document is at Issuer + /.well-known/openid-configuration
	ClientID     string
	ClientSecret string
	Callback     string   // the address of /console/connexion/retour, as it is registered there
	Label        string   // what the button says, "ProConnect"
	Scopes       []string // beside openid
	Claim        string   // what is the login of an account here; "" = email
	Levels       []string // of assurance (acr): asked for, and one of them must be given; empty = whatever they give
	Client       *http.Client
}

// On tells whether there is one.
func (f Federation) On() bool { return f.Issuer != "" }

const (
	sayFederationDown = "Le service qui dit qui vous êtes ne répond pas. Réessayez dans un instant, ou connectez-vous avec votre mot de passe."
	sayNoAccount      = "Aucun compte d'AuFil n'est à ce nom. Demandez à votre responsable d'en créer un, avec pour identifiant l'adresse électronique que vous venez d'utiliser."
	sayOtherPerson    = "Ce compte d'AuFil est lié à une autre identité. Demandez à votre responsable de refaire vos accès."
	sayTooWeak        = "La connexion n'était pas assez sûre : recommencez avec un second facteur."
	sayTooLate        = "La connexion a pris trop de temps, ou a commencé dans une autre fenêtre. Recommencez."
	sayGivenUp        = "La connexion a été abandonnée. Recommencez, ou connectez-vous avec votre mot de passe."
)

// federation is a Federation whose discovery document has been read.
type federation struct {
	Federation
	mu       sync.Mutex
	provider *oidc.Provider
	endAt    string // where one says goodbye; "" = nowhere
}

// federationTimeout bounds a request to the other service.
const federationTimeout = 10 * time.Second

func newFederation(f Federation) *federation {
	if f.Client == nil {
		f.Client = &http.Client{Timeout: federationTimeout}
	}
	if f.Claim == "" {
		f.Claim = "email"
	}
	return &federation{Federation: f}
}

// ready reads the discovery document, once it can be: we start without the other service, too.
func (f *federation) ready(ctx context.Context) (*oidc.Provider, error) {
	f.mu.Lock()
	defer f.mu.Unlock()
	if f.provider != nil {
		return f.provider, nil
	}
	// Keys are fetched later with this context: it must not end with the request.
	p, err := oidc.NewProvider(oidc.ClientContext(context.WithoutCancel(ctx), f.Client), f.Issuer)
	if err != nil {
		return nil, fmt.Errorf("discovery: %w", err)
	}
	var more struct {
		End string `json:"end_session_endpoint"`
	}
	if err := p.Claims(&more); err != nil {
		return nil, fmt.Errorf("discovery: %w", err)
	}
	f.provider, f.endAt = p, more.End
	return p, nil
}

func (f *federation) config(p *oidc.Provider) oauth2.Config {
	return oauth2.Config{
		ClientID: f.ClientID, ClientSecret: f.ClientSecret, Endpoint: p.Endpoint(), RedirectURL: f.Callback,
		Scopes: append([]string{oidc.ScopeOpenID}, f.Scopes...),
	}
}

// What a session holds between going there and coming back.
const (
	keyState    = "oidc:etat"
	keyNonce    = "oidc:nonce"
	keyVerifier = "oidc:preuve"
	keyWay      = "oidc:suite"
	keySince    = "oidc:debut"
	keyIDToken  = "oidc:jeton" // to say goodbye with
)

// federationLife is how long somebody may take to log in there.
const federationLife = 15 * time.Minute

// goThere sends the browser to the other service.
func (s *server) goThere(c *gin.Context) {
	ctx := c.Request.Context()
	p, err := s.federation.ready(ctx)
	if err != nil {
		s.Log.Error("console federation", "error", err)
		s.loginPage(c, http.StatusBadGateway, page.Login{Next: localPath(c.Query("suite")), Error: sayFederationDown})
		return
	}
	state, nonce, verifier := oauth2.GenerateVerifier(), oauth2.GenerateVerifier(), oauth2.GenerateVerifier()
	for key, value := range map[string]string{keyState: state, keyNonce: nonce, keyVerifier: verifier, keyWay: localPath(c.Query("suite"))} {
		s.sessions.Put(ctx, key, value)
	}
	s.sessions.Put(ctx, keySince, s.Clock().Unix())
	options := []oauth2.AuthCodeOption{oidc.Nonce(nonce), oauth2.S256ChallengeOption(verifier)}
	if len(s.federation.Levels) > 0 {
		options = append(options, oauth2.SetAuthURLParam("acr_values", strings.Join(s.federation.Levels, " ")))
	}
	config := s.federation.config(p)
	c.Redirect(http.StatusFound, config.AuthCodeURL(state, options...))
}

// identity is who the other service says somebody is.
type identity struct {
	subject string // hashed
	login   string
	token   string
}

var (
	errTooLate = errors.New("not the log-in that was begun")
	errTooWeak = errors.New("level of assurance too low")
)

// comeBack takes the browser back, and lets in whose account it is.
func (s *server) comeBack(c *gin.Context) {
	ctx := c.Request.Context()
	way := localPath(s.sessions.GetString(ctx, keyWay))
	refuse := func(status int, why string) { s.loginPage(c, status, page.Login{Next: way, Error: why}) }
	if !s.gate.pass(c.ClientIP(), s.Clock()) {
		refuse(http.StatusTooManyRequests, sayTooMany)
		return
	}
	who, err := s.identify(c)
	switch {
	case errors.Is(err, errTooLate):
		refuse(http.StatusBadRequest, sayTooLate)
	case errors.Is(err, errTooWeak):
		refuse(http.StatusForbidden, sayTooWeak)
	case err != nil:
		s.Log.Error("console federation", "error", err)
		refuse(http.StatusBadGateway, sayFederationDown)
	case who.login == "" && c.Query("error") != "":
		refuse(http.StatusOK, sayGivenUp)
	default:
		s.admit(c, who, way, refuse)
	}
}

// identify checks what the other service sent back: the state that we gave, a code that our proof opens, an ID token that
// it signed for us and for this log-in, a level of assurance that is enough.
func (s *server) identify(c *gin.Context) (who identity, err error) {
	ctx := c.Request.Context()
	state, nonce, verifier := s.sessions.PopString(ctx, keyState), s.sessions.PopString(ctx, keyNonce), s.sessions.PopString(ctx, keyVerifier)
	since := time.Unix(s.sessions.GetInt64(ctx, keySince), 0)
	s.sessions.Remove(ctx, keySince)
	if state == "" || c.Query("state") != state || s.Clock().Sub(since) > federationLife {
		return who, errTooLate
	}
	if c.Query("error") != "" {
		return who, nil
	}
	p, err := s.federation.ready(ctx)
	if err != nil {
		return who, err
	}
	outside := oidc.ClientContext(ctx, s.federation.Client)
	config := s.federation.config(p)
	token, err := config.Exchange(outside, c.Query("code"), oauth2.VerifierOption(verifier))
	if err != nil {
		return who, errors.New("the code was refused") // the cause quotes what was sent
	}
	raw, _ := token.Extra("id_token").(string)
	id, err := p.Verifier(&oidc.Config{ClientID: s.federation.ClientID, Now: s.Clock}).Verify(outside, raw)
	if err != nil {
		return who, fmt.Errorf("ID token: %w", err)
	}
	if id.Nonce != nonce {
		return who, errTooLate
	}
	claims := map[string]any{}
	if err := id.Claims(&claims); err != nil {
		return who, fmt.Errorf("ID token: %w", err)
	}
	if level, _ := claims["acr"].(string); len(s.federation.Levels) > 0 && !slices.Contains(s.federation.Levels, level) {
		return who, errTooWeak
	}
	if _, there := claims[s.federation.Claim]; !there { // ProConnect tells it only when asked, in a signed answer
		if err := s.tellMore(outside, p, token, id.Subject, claims); err != nil {
			return who, err
		}
	}
	if verified, told := claims["email_verified"].(bool); s.federation.Claim == "email" && told && !verified {
		return who, errTooWeak
	}
	who.login, _ = claims[s.federation.Claim].(string)
	who.login = strings.ToLower(strings.TrimSpace(who.login))
	sum := sha256.Sum256([]byte(id.Issuer + "\x00" + id.Subject))
	who.subject, who.token = hex.EncodeToString(sum[:]), raw
	return who, nil
}

func (s *server) tellMore(ctx context.Context, p *oidc.Provider, token *oauth2.Token, subject string, claims map[string]any) error {
	info, err := p.UserInfo(ctx, oauth2.StaticTokenSource(token))
	if err != nil {
		return errors.New("no answer to who this is") // the cause may quote it
	}
	if info.Subject != subject {
		return errors.New("the answer is about somebody else")
	}
	return info.Claims(&claims)
}

// admit opens a session for the account of an identity. The first time binds the two: an address that is given to
// somebody else later does not open the account.
func (s *server) admit(c *gin.Context, who identity, way string, refuse func(int, string)) {
	ctx := c.Request.Context()
	if who.login == "" {
		refuse(http.StatusForbidden, sayNoAccount)
		return
	}
	a, err := s.Accounts.AccountByLogin(ctx, who.login)
	if errors.Is(err, assistant.ErrNoAccount) || err == nil && a.Disabled {
		refuse(http.StatusForbidden, sayNoAccount)
		return
	}
	if err != nil {
		s.fail(c, "find an account", err)
		return
	}
	same, err := s.Accounts.Federate(ctx, a.ID, who.subject)
	if err != nil {
		s.fail(c, "bind an account to an identity", err)
		return
	}
	if !same {
		if err := s.Accounts.LoginFailed(ctx, a.ID, s.Clock()); err != nil {
			s.fail(c, "record a failed log-in", err)
			return
		}
		refuse(http.StatusForbidden, sayOtherPerson)
		return
	}
	s.sessions.Remove(ctx, keyWay)
	s.sessions.Put(ctx, keyIDToken, who.token)
	s.openSession(c, assistant.SignIn{CounsellorID: a.ID, Means: assistant.MeansFederated}, page.Login{Next: way})
}

// goodbye is where the other service hears that the session ends here; "" when it need not.
func (s *server) goodbye(ctx context.Context) string {
	token := s.sessions.GetString(ctx, keyIDToken)
	if token == "" || !s.Federation.On() {
		return ""
	}
	if _, err := s.federation.ready(ctx); err != nil || s.federation.endAt == "" {
		return ""
	}
	u, err := url.Parse(s.federation.endAt)
	if err != nil {
		return ""
	}
	back := strings.TrimSuffix(s.federation.Callback, "/connexion/retour") + "/connexion"
	q := u.Query()
	q.Set("id_token_hint", token)
	q.Set("post_logout_redirect_uri", back)
	q.Set("state", oauth2.GenerateVerifier())
	u.RawQuery = q.Encode()
	return u.String()
}

// origin is what a policy calls the place of an address.
func origin(address string) string {
	u, err := url.Parse(address)
	if err != nil || u.Host == "" {
		return ""
	}
	return u.Scheme + "://" + u.Host
}
