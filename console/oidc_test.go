package console

import (
	"crypto/rand"
	"crypto/rsa"
	"crypto/sha256"
	"encoding/base64"
	"encoding/json"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/go-jose/go-jose/v4"
	"github.com/go-jose/go-jose/v4/jwt"

	"aufil/assistant"
)

// issuer is an identity provider that really signs, and checks what it is sent as a strict one does. Each field makes it
// do one thing wrong, or differently.
type issuer struct {
	t    *testing.T
	srv  *httptest.Server
	key  *rsa.PrivateKey
	now  func() time.Time
	mu   sync.Mutex
	seen url.Values // the last request for authorisation

	claims      map[string]any // of the ID token, over the usual ones
	info        map[string]any // of the signed answer to who this is; nil = the token has all
	signWith    *rsa.PrivateKey
	algorithmNo bool // alg: none
	wrongNonce  bool
	denied      bool
}

func newIssuer(t *testing.T) *issuer {
	t.Helper()
	key, err := rsa.GenerateKey(rand.Reader, 2048)
	if err != nil {
		t.Fatal(err)
	}
	i := &issuer{t: t, key: key, signWith: key, claims: map[string]any{}}
	mux := http.NewServeMux()
	mux.HandleFunc("/.well-known/openid-configuration", i.discovery)
	mux.HandleFunc("/cles", i.keys)
	mux.HandleFunc("/autoriser", i.authorise)
	mux.HandleFunc("/jeton", i.token)
	mux.HandleFunc("/qui", i.who)
	i.srv = httptest.NewServer(mux)
	t.Cleanup(i.srv.Close)
	return i
}

func (i *issuer) reply(w http.ResponseWriter, v any) {
	w.Header().Set("Content-Type", "application/json")
	if err := json.NewEncoder(w).Encode(v); err != nil {
		i.t.Error(err)
	}
}

func (i *issuer) discovery(w http.ResponseWriter, _ *http.Request) {
	i.reply(w, map[string]any{
		"issuer": i.srv.URL, "authorization_endpoint": i.srv.URL + "/autoriser", "token_endpoint": i.srv.URL + "/jeton",
		"userinfo_endpoint": i.srv.URL + "/qui", "jwks_uri": i.srv.URL + "/cles", "end_session_endpoint": i.srv.URL + "/fin",
		"id_token_signing_alg_values_supported": []string{"RS256"},
	})
}

func (i *issuer) keys(w http.ResponseWriter, _ *http.Request) {
	i.reply(w, jose.JSONWebKeySet{Keys: []jose.JSONWebKey{{Key: i.key.Public(), KeyID: "1", Algorithm: "RS256", Use: "sig"}}})
}

// authorise sends the browser back at once, as for somebody who is logged in there already.
func (i *issuer) authorise(w http.ResponseWriter, r *http.Request) {
	i.mu.Lock()
	i.seen = r.URL.Query()
	i.mu.Unlock()
	back := url.Values{"state": {r.URL.Query().Get("state")}, "code": {"un-code"}}
	if i.denied {
		back = url.Values{"state": back["state"], "error": {"access_denied"}}
	}
	http.Redirect(w, r, r.URL.Query().Get("redirect_uri")+"?"+back.Encode(), http.StatusFound)
}

func (i *issuer) token(w http.ResponseWriter, r *http.Request) {
	i.mu.Lock()
	seen := i.seen
	i.mu.Unlock()
	proof := sha256.Sum256([]byte(r.PostFormValue("code_verifier")))
	id, secret, _ := r.BasicAuth()
	secret, _ = url.QueryUnescape(secret) // RFC 6749, 2.3.1
	if seen.Get("code_challenge_method") != "S256" || base64.RawURLEncoding.EncodeToString(proof[:]) != seen.Get("code_challenge") ||
		r.PostFormValue("code") != "un-code" || r.PostFormValue("redirect_uri") != seen.Get("redirect_uri") || id != "aufil" || secret != "le secret" {
		w.WriteHeader(http.StatusBadRequest)
		i.reply(w, map[string]string{"error": "invalid_grant"})
		return
	}
	claims := map[string]any{
		"iss": i.srv.URL, "aud": "aufil", "sub": "s-1", "nonce": seen.Get("nonce"), "email": "claire@exemple.fr",
		"iat": i.now().Unix(), "exp": i.now().Add(time.Minute).Unix(),
	}
	if i.wrongNonce {
		claims["nonce"] = "un autre"
	}
	if i.info != nil {
		delete(claims, "email")
	}
	for k, v := range i.claims {
		claims[k] = v
	}
	i.reply(w, map[string]any{"access_token": "acces", "token_type": "Bearer", "expires_in": 60, "id_token": i.sign(claims)})
}

func (i *issuer) sign(claims map[string]any) string {
	if i.algorithmNo {
		body, _ := json.Marshal(claims)
		return base64.RawURLEncoding.EncodeToString([]byte(`{"alg":"none"}`)) + "." + base64.RawURLEncoding.EncodeToString(body) + "."
	}
	signer, err := jose.NewSigner(jose.SigningKey{Algorithm: jose.RS256, Key: jose.JSONWebKey{Key: i.signWith, KeyID: "1"}}, nil)
	if err != nil {
		i.t.Error(err)
		return ""
	}
	text, err := jwt.Signed(signer).Claims(claims).Serialize()
	if err != nil {
		i.t.Error(err)
	}
	return text
}

// who answers as ProConnect does: signed.
func (i *issuer) who(w http.ResponseWriter, r *http.Request) {
	if r.Header.Get("Authorization") != "Bearer acces" {
		w.WriteHeader(http.StatusUnauthorized)
		return
	}
	w.Header().Set("Content-Type", "application/jwt")
	_, _ = w.Write([]byte(i.sign(i.info)))
}

// federated is a console that knows the issuer, with an account for claire@exemple.fr.
func federated(t *testing.T, change func(*Federation)) (*bench, *issuer) {
	t.Helper()
	i := newIssuer(t)
	var b *bench
	place := ""
	front := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) { b.srv.Config.Handler.ServeHTTP(w, r) }))
	t.Cleanup(front.Close)
	place = front.URL
	b = newBench(t, func(o *Options) {
		o.Log = slog.New(slog.NewTextHandler(t.Output(), nil))
		o.Federation = Federation{
			Issuer: i.srv.URL, ClientID: "aufil", ClientSecret: "le secret", Callback: place + "/console/connexion/retour",
			Label: "ProConnect", Scopes: []string{"email"},
		}
		if change != nil {
			change(&o.Federation)
		}
	})
	i.now = b.now
	b.srv.URL = place
	b.accountOf(assistant.Counsellor{Login: "claire@exemple.fr", Name: "Claire Morel", Role: assistant.RoleCounsellor})
	return b, i
}

// through goes there and comes back, as far as the console answers.
func (b *bench) through(c *http.Client) response {
	b.t.Helper()
	r := b.get(c, "/console/connexion/oidc?suite=%2Fconsole%2F%3Fdossier%3Dmiens")
	for r.status == http.StatusFound {
		req, err := http.NewRequest(http.MethodGet, r.header.Get("Location"), nil)
		b.must(err)
		r = b.do(c, req)
	}
	return r
}

func TestAnIdentityProviderLetsIn(t *testing.T) {
	t.Parallel()
	for name, setup := range map[string]func(*issuer){
		"with the address in the token": func(*issuer) {},
		"with the address in the signed answer": func(i *issuer) {
			i.info = map[string]any{"iss": i.srv.URL, "aud": "aufil", "sub": "s-1", "email": "Claire@exemple.fr"}
		},
		"with an address that they have checked": func(i *issuer) { i.claims["email_verified"] = true },
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			b, i := federated(t, func(f *Federation) { f.Levels = []string{"fort"} })
			i.claims["acr"] = "fort"
			setup(i)
			if r := b.get(b.browser(), "/console/connexion"); !strings.Contains(r.body, "Se connecter avec ProConnect") {
				t.Error("no way there")
			}
			c := b.browser()
			r := b.through(c)
			if r.status != http.StatusSeeOther || r.header.Get("Location") != "/console/?dossier=miens" {
				t.Fatalf("%d %s", r.status, r.body)
			}
			if r := b.get(c, "/console/compte"); r.status != http.StatusOK || !strings.Contains(r.body, "identité fournie") || strings.Contains(r.body, "Codes de secours") {
				t.Errorf("%d", r.status)
			}
			if got := i.seen; got.Get("acr_values") != "fort" || got.Get("scope") != "openid email" || got.Get("nonce") == "" || got.Get("response_type") != "code" {
				t.Errorf("%v", got)
			}
			bye := b.post(c, "/console/deconnexion", nil, nil).header.Get("Location")
			if u, err := url.Parse(bye); err != nil || !strings.HasPrefix(bye, i.srv.URL+"/fin?") || u.Query().Get("id_token_hint") == "" ||
				u.Query().Get("post_logout_redirect_uri") != b.srv.URL+"/console/connexion" {
				t.Errorf("goodbye at %q", bye)
			}
			if r := b.get(c, "/console/"); r.status != http.StatusSeeOther {
				t.Errorf("after the goodbye: %d", r.status)
			}
		})
	}
}

func TestNobodyElseIsLetInByAnIdentityProvider(t *testing.T) {
	t.Parallel()
	other, err := rsa.GenerateKey(rand.Reader, 2048)
	if err != nil {
		t.Fatal(err)
	}
	for name, c := range map[string]struct {
		setup func(*issuer)
		want  string
	}{
		"signed by somebody else":        {func(i *issuer) { i.signWith = other }, "ne répond pas"},
		"not signed":                     {func(i *issuer) { i.algorithmNo = true }, "ne répond pas"},
		"for another client":             {func(i *issuer) { i.claims["aud"] = "autre" }, "ne répond pas"},
		"of another issuer":              {func(i *issuer) { i.claims["iss"] = "https://ailleurs.example" }, "ne répond pas"},
		"too old":                        {func(i *issuer) { i.claims["exp"] = i.now().Add(-time.Hour).Unix() }, "ne répond pas"},
		"of another log-in":              {func(i *issuer) { i.wrongNonce = true }, "Recommencez"},
		"a weak log-in":                  {func(i *issuer) { i.claims["acr"] = "faible" }, "second facteur"},
		"an address that nobody checked": {func(i *issuer) { i.claims["email_verified"] = false }, "second facteur"},
		"nobody's account":               {func(i *issuer) { i.claims["email"] = "inconnu@exemple.fr" }, "Aucun compte"},
		"no address":                     {func(i *issuer) { i.info = map[string]any{"sub": "s-1"} }, "Aucun compte"},
		"an answer about somebody else":  {func(i *issuer) { i.info = map[string]any{"sub": "s-2", "email": "claire@exemple.fr"} }, "ne répond pas"},
		"an answer that is not theirs": {func(i *issuer) {
			i.info = map[string]any{"sub": "s-1", "email": "claire@exemple.fr"}
			i.signWith = other
		}, "ne répond pas"},
		"given up there":                    {func(i *issuer) { i.denied = true }, "abandonnée"},
		"another identity with the address": {func(i *issuer) { i.claims["sub"] = "s-2" }, "autre identité"},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			b, i := federated(t, func(f *Federation) { f.Levels = []string{"fort"} })
			i.claims["acr"] = "fort"
			if r := b.through(b.browser()); r.status != http.StatusSeeOther { // the account is bound to s-1
				t.Fatalf("the first time: %d", r.status)
			}
			c.setup(i)
			client := b.browser()
			r := b.through(client)
			if r.status == http.StatusSeeOther || !strings.Contains(r.body, c.want) {
				t.Fatalf("%d %s", r.status, r.body)
			}
			if r := b.get(client, "/console/"); r.status != http.StatusSeeOther {
				t.Errorf("let in: %d", r.status)
			}
		})
	}
}

func TestTheWayBackIsOnlyForWhoWentThere(t *testing.T) {
	t.Parallel()
	b, i := federated(t, nil)
	// Somebody is made to follow the way back of another's log-in.
	mallory, claire := b.browser(), b.browser()
	there := b.get(mallory, "/console/connexion/oidc").header.Get("Location")
	req, err := http.NewRequest(http.MethodGet, there, nil)
	b.must(err)
	back := b.do(mallory, req).header.Get("Location")
	req, err = http.NewRequest(http.MethodGet, back, nil)
	b.must(err)
	if r := b.do(claire, req); r.status != http.StatusBadRequest || !strings.Contains(r.body, "autre fenêtre") {
		t.Errorf("%d", r.status)
	}
	// Too late, and twice.
	b.get(claire, "/console/connexion/oidc")
	b.wait(16 * time.Minute)
	if r := b.get(claire, "/console/connexion/retour?code=un-code&state="+i.seen.Get("state")); r.status != http.StatusBadRequest {
		t.Errorf("too late: %d", r.status)
	}
	i.srv.Close()
	if r := b.get(b.browser(), "/console/connexion"); r.status != http.StatusOK {
		t.Errorf("the log-in page without the other service: %d", r.status)
	}
}

func TestWithoutAnIdentityProviderThereIsNoWayThere(t *testing.T) {
	t.Parallel()
	b := newBench(t, nil)
	if r := b.get(b.browser(), "/console/connexion/oidc"); r.status != http.StatusNotFound {
		t.Errorf("%d", r.status)
	}
}
