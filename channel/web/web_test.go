package web_test

import (
	"bytes"
	"context"
	"encoding/binary"
	"encoding/json"
	"errors"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/gin-gonic/gin"

	"aufil/assistant"
	"aufil/carrier"
	"aufil/channel/sms"
	"aufil/channel/twilio"
	"aufil/channel/voice"
	"aufil/channel/web"
	"aufil/dialog"
)

const token = "0123456789abcdef0123456789abcdef"

// echo is an assistant that asks the same question for ever.
type echo struct {
	mu    sync.Mutex
	turns int
}

func (e *echo) Receive(_ context.Context, in assistant.Inbound) (assistant.Outcome, error) {
	e.mu.Lock()
	defer e.mu.Unlock()
	e.turns++
	reply := dialog.Reply{
		Parts: []dialog.Part{{Key: "Bonjour, ici AuFil. Où habitez-vous ?"}},
		Await: &dialog.Await{Kind: "choix", Options: []dialog.Option{
			{ID: "a", Text: "HLM"}, {ID: "b", Text: "location"}, {ID: "c", Text: "chez vos parents"}, {ID: "d", Text: "chez quelqu'un"},
			{ID: "e", Text: "foyer"}, {ID: "f", Text: "sans logement"}}},
	}
	if in.Input.Kind == dialog.Digits {
		reply = dialog.Reply{Parts: []dialog.Part{{Key: "Combien payez-vous de loyer ?"}}, Await: &dialog.Await{Kind: "montant"}}
	}
	if in.Input.Text == "380" {
		reply = dialog.Reply{Parts: []dialog.Part{{Key: "Merci, au revoir."}}, HangUp: true}
	}
	return assistant.Outcome{Lang: "fr", Reply: reply, Texts: []string{"Vous avez dit : " + in.Input.Text}}, nil
}

func (*echo) Delivered(context.Context, string, string, int) error { return nil }

// bare words a part by its key.
type bare struct{}

func (bare) Words(_ string, _ dialog.Channel, p dialog.Part) string {
	if p.Key == "choix.numero" {
		return p.Args["texte"].Text + ", tapez " + string(rune('0'+p.Args["numero"].Low)) + "."
	}
	return p.Key
}
func (bare) Option(_ string, _ dialog.Channel, o dialog.Option) string { return o.Text }

// demo serves the page, the application behind it and a console that is one page.
// asks is a console that asks who one is, and says what it was told.
const asks = `<h1>Console</h1><form><input id="identifiant" name="i"><input id="motdepasse" name="m"><input id="code" name="c"></form>`

func demo(t *testing.T) (*httptest.Server, *carrier.Carrier) {
	t.Helper()
	gin.SetMode(gin.ReleaseMode)
	engine := gin.New()
	mux := http.NewServeMux()
	server := httptest.NewServer(mux)
	t.Cleanup(server.Close)
	t.Cleanup(server.CloseClientConnections)
	guard := twilio.Guard{PublicURL: server.URL, Tokens: []string{token}}
	e := &echo{}
	sms.Webhooks{Receiver: e, Deliveries: e}.Mount(engine, guard)
	voice.Webhooks{Receiver: e, Words: bare{}, PublicURL: server.URL}.Mount(engine, guard)
	c := carrier.New(carrier.Config{AccountSID: "AC0", AuthToken: token, PublicURL: server.URL})
	reunion, err := time.LoadLocation("Indian/Reunion")
	if err != nil {
		t.Fatal(err)
	}
	page, err := web.Handler(web.Options{Carrier: c, Service: "09 39 00 00 00", Console: "/console/", Audition: spoken{}, Zone: reunion,
		Login: func() web.Login { return web.Login{Login: "camille", Password: "secret", Code: "123456", Seconds: 12} }})
	if err != nil {
		t.Fatal(err)
	}
	mux.Handle("/twilio/", engine)
	mux.HandleFunc("/console/", func(w http.ResponseWriter, _ *http.Request) { _, _ = w.Write([]byte(asks)) })
	mux.Handle("/", page)
	return server, c
}

func TestThePhoneTextsAndCalls(t *testing.T) {
	t.Parallel()
	server, _ := demo(t)
	do := func(action, body string) map[string]any {
		t.Helper()
		res, err := http.Post(server.URL+"/tel/+33639980001/"+action, "application/json", strings.NewReader(body))
		if err != nil {
			t.Fatal(err)
		}
		defer func() { _ = res.Body.Close() }()
		var state map[string]any
		if res.StatusCode != http.StatusOK || json.NewDecoder(res.Body).Decode(&state) != nil {
			t.Fatalf("%s: status %d", action, res.StatusCode)
		}
		return state
	}
	if got := do("sms", `{"texte":"bonjour"}`)["messages"].([]any); len(got) != 2 {
		t.Errorf("messages %v", got)
	}
	call := do("appel", `{}`)["appel"].(map[string]any)
	if call["suite"] != true || call["ecoute"] != true {
		t.Errorf("call %v", call)
	}
	do("touche", `{"touche":"1"}`)
	do("touche", `{"touche":"3"}`)
	if got := do("touche", `{"touche":"8"}`)["appel"].(map[string]any)["touches"]; got != "38" {
		t.Errorf("typed so far %v", got)
	}
	do("touche", `{"touche":"0"}`)
	if call = do("attendre", `{}`)["appel"].(map[string]any); call["fini"] != true {
		t.Errorf("the call goes on: %v", call)
	}
}

func TestWhatThePageRefuses(t *testing.T) {
	t.Parallel()
	server, c := demo(t)
	cases := []struct {
		name, path, body, site string
		status                 int
	}{
		{"not a number", "/tel/abc/sms", `{"texte":"a"}`, "", 400},
		{"an unknown action", "/tel/+33639980001/voler", `{}`, "", 404},
		{"no JSON", "/tel/+33639980001/sms", `texte=a`, "", 400},
		{"another site", "/tel/+33639980001/sms", `{"texte":"a"}`, "cross-site", 403},
		{"too large", "/tel/+33639980001/sms", `{"texte":"` + strings.Repeat("a", 20<<10) + `"}`, "", 400},
	}
	for _, tc := range cases {
		t.Run(tc.name, func(t *testing.T) {
			t.Parallel()
			req := httptest.NewRequest(http.MethodPost, server.URL+tc.path, strings.NewReader(tc.body))
			req.RequestURI = ""
			if tc.site != "" {
				req.Header.Set("Sec-Fetch-Site", tc.site)
			}
			res, err := http.DefaultClient.Do(req)
			if err != nil {
				t.Fatal(err)
			}
			_ = res.Body.Close()
			if res.StatusCode != tc.status {
				t.Errorf("status %d, want %d", res.StatusCode, tc.status)
			}
		})
	}
	if got := c.Phone("+33639980001").Thread(); len(got) != 0 {
		t.Errorf("sent all the same: %v", got)
	}
}

// spoken is an audition of two texts.
type spoken struct{ mute bool }

func (spoken) Languages() []web.Language {
	return []web.Language{{Code: "fr", Name: "Français"}, {Code: "ar", Name: "العربية"}}
}

func (spoken) Prompts(lang string) []web.Prompt {
	if lang == "ar" {
		return []web.Prompt{{Key: "accueil", Breaths: []string{"مرحبا"}, Whole: 1, Longest: 1}}
	}
	if lang != "fr" {
		return nil
	}
	return []web.Prompt{
		{Key: "accueil", Breaths: []string{"Bonjour <b>."}, Whole: 2, Longest: 2},
		{Key: "foyer", Breaths: []string{"Seul, tapez 1.", "En couple, tapez 2."}, Whole: 15, Longest: 12.5, Late: true},
	}
}

func (s spoken) Voice() (bool, string) { return !s.mute, "espeak-ng n'est pas installé." }

func (s spoken) Say(_ context.Context, _ string, n int) ([]byte, error) {
	if s.mute {
		return nil, errors.New("pas de voix")
	}
	return tone(n + 1), nil
}

// tone is a WAV file of silence, of so many tenths of a second.
func tone(tenths int) []byte {
	size := 800 * tenths
	head := []byte("RIFF\x00\x00\x00\x00WAVEfmt \x10\x00\x00\x00\x01\x00\x01\x00\x40\x1f\x00\x00\x40\x1f\x00\x00\x01\x00\x08\x00data\x00\x00\x00\x00")
	binary.LittleEndian.PutUint32(head[4:], uint32(36+size))
	binary.LittleEndian.PutUint32(head[40:], uint32(size))
	return append(head, bytes.Repeat([]byte{128}, size)...)
}

// The audition lists what a call says, with its length, and gives it as a sound; nothing where there is none.
func TestTheAudition(t *testing.T) {
	t.Parallel()
	handler := func(a web.Audition) http.Handler {
		h, err := web.Handler(web.Options{Carrier: carrier.New(carrier.Config{}), Audition: a})
		if err != nil {
			t.Fatal(err)
		}
		return h
	}
	get := func(h http.Handler, path string) *httptest.ResponseRecorder {
		w := httptest.NewRecorder()
		h.ServeHTTP(w, httptest.NewRequest(http.MethodGet, path, nil))
		return w
	}
	page := get(handler(spoken{}), "/audition")
	for _, want := range []string{"accueil", "Bonjour &lt;b&gt;.", "Seul, tapez 1.", "15.0 s", "trop long", `aria-current="page">Français`, "العربية"} {
		if !strings.Contains(page.Body.String(), want) {
			t.Errorf("the page has no %q", want)
		}
	}
	if csp := page.Header().Get("Content-Security-Policy"); !strings.Contains(csp, "media-src 'self'") {
		t.Errorf("no sound may be heard: %s", csp)
	}
	if other := get(handler(spoken{}), "/audition?langue=ar").Body.String(); !strings.Contains(other, "مرحبا") {
		t.Error("no Arabic")
	}
	sound := get(handler(spoken{}), "/audition/fr/1")
	if sound.Code != http.StatusOK || sound.Header().Get("Content-Type") != "audio/wav" || sound.Body.Len() != 1644 {
		t.Errorf("the sound: %d, %s, %d bytes", sound.Code, sound.Header().Get("Content-Type"), sound.Body.Len())
	}
	for path, want := range map[string]int{
		"/audition/fr/2": 404, "/audition/fr/-1": 404, "/audition/fr/x": 404, "/audition/xx/0": 404, "/audition?langue=xx": 404,
	} {
		if got := get(handler(spoken{}), path).Code; got != want {
			t.Errorf("%s: %d", path, got)
		}
	}
	mute := handler(spoken{mute: true})
	if !strings.Contains(get(mute, "/audition").Body.String(), "espeak-ng n&#39;est pas installé.") || get(mute, "/audition/fr/0").Code != http.StatusServiceUnavailable {
		t.Error("without a voice nothing is said of it")
	}
	if got := get(handler(nil), "/audition").Code; got != http.StatusNotFound {
		t.Errorf("without an audition: %d", got)
	}
}
