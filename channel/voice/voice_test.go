package voice_test

import (
	"context"
	"errors"
	"net/http"
	"net/http/httptest"
	"net/url"
	"slices"
	"strconv"
	"strings"
	"sync"
	"testing"

	"github.com/gin-gonic/gin"

	"aufil/assistant"
	"aufil/carrier"
	"aufil/channel/twilio"
	"aufil/channel/voice"
	"aufil/dialog"
	"aufil/dialog/answer"
)

const (
	public = "https://aufil.example"
	token  = "0123456789abcdef0123456789abcdef"
)

// plain words a part by its key and the text of its arguments.
type plain struct{}

func (plain) Words(_ string, _ dialog.Channel, p dialog.Part) string {
	if p.Key == "choix.numero" {
		return p.Args["texte"].Text + ", tapez " + strconv.FormatInt(p.Args["numero"].Low, 10) + "."
	}
	return map[string]string{
		"choix.oui_non": "Oui, tapez 1. Non, tapez 2.", "telephone.mots": "oui,non,répéter", "choix.plusieurs": "Puis dièse.",
		"telephone.montant": "Tapez le montant, puis dièse.", "telephone.nombre": "Tapez le nombre, puis dièse.",
		"erreur.interne": "Un problème chez nous.",
	}[p.Key] + p.Args["texte"].Text
}

func (plain) Option(_ string, _ dialog.Channel, o dialog.Option) string { return o.Text }

func part(text string) dialog.Part {
	return dialog.Part{Key: "texte", Args: map[string]dialog.Arg{"texte": {Kind: dialog.ArgText, Text: text}}}
}

func ask(text string, kind answer.Kind, options ...string) dialog.Reply {
	await := &dialog.Await{Kind: kind}
	for _, option := range options {
		await.Options = append(await.Options, dialog.Option{ID: option, Text: option})
	}
	return dialog.Reply{Parts: []dialog.Part{part(text)}, Await: await}
}

// scripted answers the turns of a call with the replies it holds, in order; the same to the same inbound.
type scripted struct {
	replies []dialog.Reply
	err     error
	mu      sync.Mutex
	seen    []assistant.Inbound
	stored  map[string]dialog.Reply
}

func (s *scripted) Receive(_ context.Context, in assistant.Inbound) (assistant.Outcome, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.err != nil {
		return assistant.Outcome{}, s.err
	}
	if reply, ok := s.stored[in.ID]; ok {
		return assistant.Outcome{Lang: "fr", Reply: reply, Repeated: true}, nil
	}
	reply := dialog.Reply{Parts: []dialog.Part{part("Au revoir.")}, HangUp: true}
	if len(s.seen) < len(s.replies) {
		reply = s.replies[len(s.seen)]
	}
	if s.stored == nil {
		s.stored = map[string]dialog.Reply{}
	}
	s.stored[in.ID] = reply
	s.seen = append(s.seen, in)
	return assistant.Outcome{Lang: "fr", Reply: reply}, nil
}

func (s *scripted) inputs() []assistant.Inbound {
	s.mu.Lock()
	defer s.mu.Unlock()
	return slices.Clone(s.seen)
}

func router(s *scripted) http.Handler {
	gin.SetMode(gin.ReleaseMode)
	engine := gin.New()
	voice.Webhooks{Receiver: s, Words: plain{}, PublicURL: public}.Mount(engine,
		twilio.Guard{PublicURL: public, Tokens: []string{token}})
	return engine
}

func network(t *testing.T, s *scripted) *carrier.Carrier {
	t.Helper()
	server := httptest.NewServer(router(s))
	t.Cleanup(server.Close)
	c := carrier.New(carrier.Config{AccountSID: "AC0", AuthToken: token, PublicURL: public, BaseURL: server.URL})
	t.Cleanup(func() {
		if problems := c.Problems(); len(problems) > 0 {
			t.Errorf("the carrier complains: %q", problems)
		}
	})
	return c
}

// last gives kind and text of the latest input that is not the end of the call.
func last(s *scripted) string {
	inputs := s.inputs()
	slices.Reverse(inputs)
	for _, in := range inputs {
		if in.Input.Kind != dialog.CallEnded {
			return string(in.Input.Kind) + " " + in.Input.Text
		}
	}
	return ""
}

func TestOneQuestionAnsweredInEveryWay(t *testing.T) {
	t.Parallel()
	menu := ask("Où habitez-vous ?", "choix", "HLM", "location", "meublé", "parents", "ami", "à moi", "crédit", "foyer", "dehors")
	digits := func(kind answer.Kind, n int) dialog.Reply {
		r := ask("Votre question ?", kind)
		r.Await.MaxDigits = n
		return r
	}
	cases := []struct {
		name  string
		reply dialog.Reply
		do    func(*carrier.Call)
		want  string
	}{
		{"yes by key", ask("Seul ?", "oui_non"), func(c *carrier.Call) { c.Key("1") }, "touches 1"},
		{"yes by speech", ask("Seul ?", "oui_non"), func(c *carrier.Call) { c.Say("oui oui") }, "texte oui oui"},
		{"silence", ask("Seul ?", "oui_non"), func(c *carrier.Call) { c.Silence() }, "silence "},
		{"a person by key", ask("Seul ?", "oui_non"), func(c *carrier.Call) { c.Key("0") }, "texte conseiller"},
		{"again by key", ask("Seul ?", "oui_non"), func(c *carrier.Call) { c.Key("*") }, "texte repeter"},
		{"a choice of the first slice", menu, func(c *carrier.Call) { c.Key("3") }, "touches 3"},
		{"a choice of the third slice", menu, func(c *carrier.Call) { c.Wait(); c.Wait(); c.Key("9") }, "touches 9"},
		{"a choice of a slice not yet read", menu, func(c *carrier.Call) { c.Key("9") }, "touches 9"},
		{"silence behind a whole menu", menu, func(c *carrier.Call) { c.Silence() }, "silence "},
		{"several choices", ask("Revenus ?", "choix_multiple", "salaire", "chômage"), func(c *carrier.Call) { c.Keys("12#") }, "touches 12"},
		{"an amount ended by hash", digits("montant", 0), func(c *carrier.Call) { c.Keys("380#") }, "touches 380"},
		{"an amount ended by patience", digits("montant", 0), func(c *carrier.Call) { c.Keys("380") }, "touches 380"},
		{"zero is a number", digits("nombre", 1), func(c *carrier.Call) { c.Keys("0") }, "touches 0"},
		{"a person from a number", digits("nombre", 1), func(c *carrier.Call) { c.Keys("*0") }, "texte conseiller"},
		{"an amount typed again", digits("montant", 0), func(c *carrier.Call) { c.Keys("38*480#") }, "touches 480"},
		{"a postal code", digits("code_postal", 0), func(c *carrier.Call) { c.Keys("01000") }, "touches 01000"},
		{"a month and a year", digits("date", 6), func(c *carrier.Call) { c.Keys("031991") }, "touches 031991"},
		{"no question at all", dialog.Reply{Parts: []dialog.Part{part("Je vous écoute.")}}, func(c *carrier.Call) { c.Say("bonjour") }, "texte bonjour"},
	}
	for _, tc := range cases {
		t.Run(tc.name, func(t *testing.T) {
			t.Parallel()
			s := &scripted{replies: []dialog.Reply{tc.reply}}
			call := network(t, s).Phone("+33612345678").Call()
			tc.do(call)
			if got := last(s); got != tc.want {
				t.Errorf("input %q, want %q; heard %q", got, tc.want, call.Heard())
			}
			if !call.Over() {
				t.Error("the call did not end")
			}
		})
	}
}

func TestWhatACallerHears(t *testing.T) {
	t.Parallel()
	s := &scripted{replies: []dialog.Reply{
		{Parts: []dialog.Part{part("Bonjour."), part("Seul ?")}, Await: &dialog.Await{Kind: "oui_non"}},
		ask("Où ?", "choix", "A", "B", "C", "D", "E"),
		ask("Combien de loyer ?", "montant"),
		ask("Combien d'enfants ? Tapez le chiffre.", "nombre"),
	}}
	call := network(t, s).Phone("+33612345678").Call()
	call.Key("1")
	call.Wait()
	call.Key("5")
	call.Keys("380#")
	call.Keys("2#")
	want := []string{
		"Bonjour.", "Seul ?", "Oui, tapez 1. Non, tapez 2.", "> [1]",
		"Où ?", "A, tapez 1. B, tapez 2. C, tapez 3.", "D, tapez 4. E, tapez 5.", "> [5]",
		"Combien de loyer ?", "Tapez le montant, puis dièse.", "> [380]",
		"Combien d'enfants ? Tapez le chiffre.", "> [2]", "Au revoir.",
	}
	if got := call.Heard(); !slices.Equal(got, want) {
		t.Errorf("heard %q\nwant %q", got, want)
	}
}

func TestARepeatedRequestGetsTheSameDocument(t *testing.T) {
	t.Parallel()
	s := &scripted{replies: []dialog.Reply{ask("Un ?", "oui_non"), ask("Deux ?", "montant"), ask("Trois ?", "choix", "A", "B")}}
	c := network(t, s)
	c.SetFaults(carrier.Faults{Repeat: 2}) // the carrier complains when the answers differ
	call := c.Phone("+33612345678").Call()
	call.Key("1")
	call.Keys("300#")
	call.Say("la deuxième")
	ids := []string{}
	for _, in := range s.inputs() {
		ids = append(ids, strings.TrimPrefix(in.ID, call.SID))
	}
	if !slices.Equal(ids, []string{":0", ":1", ":2", ":3", ":fin"}) {
		t.Errorf("turns %q", ids)
	}
}

func TestWhoCalls(t *testing.T) {
	t.Parallel()
	cases := []struct {
		name, from       string
		hidden, landline bool
	}{
		{"a mobile", "+33612345678", false, false},
		{"a landline", "+33142345678", false, true},
		{"a box", "+33972345678", false, true},
		{"a mobile of La Réunion", "+262692123456", false, false},
		{"anonymous", "anonymous", true, false},
		{"ANONYMOUS on the keys", "+266696687", true, false},
		{"RESTRICTED on the keys", "+7378742833", true, false},
		{"nothing", "", true, false},
		{"a name", "Orange", true, false},
		{"a SIP address", "sip:a@b.example", true, false},
	}
	for _, tc := range cases {
		t.Run(tc.name, func(t *testing.T) {
			t.Parallel()
			s := &scripted{}
			form := url.Values{"CallSid": {"CA1"}, "From": {tc.from}, "To": {"+33939000001"}, "CallStatus": {"ringing"}}
			if code := send(s, "/twilio/voice", form); code != 200 {
				t.Fatalf("status %d", code)
			}
			in := s.inputs()[0]
			if in.Input.Hidden != tc.hidden || in.Input.Landline != tc.landline || (in.From == "") != tc.hidden {
				t.Errorf("got %+v", in)
			}
			if in.ID != "CA1:0" || in.CallID != "CA1" || in.Input.Kind != dialog.CallStarted || in.Input.Channel != dialog.Voice {
				t.Errorf("got %+v", in)
			}
		})
	}
}

// send posts a signed form and gives the status.
func send(s *scripted, path string, form url.Values) int {
	req := httptest.NewRequest(http.MethodPost, path, strings.NewReader(form.Encode()))
	req.Header.Set("X-Twilio-Signature", carrier.Sign(token, public+path, form))
	recorder := httptest.NewRecorder()
	router(s).ServeHTTP(recorder, req)
	return recorder.Code
}

func TestRequestsThatAreNoStepOfACall(t *testing.T) {
	t.Parallel()
	form := url.Values{"CallSid": {"CA1"}, "From": {"+33612345678"}, "To": {"+33939000001"}, "CallStatus": {"in-progress"}}
	for path, want := range map[string]int{
		"/twilio/voice/tour": 400, "/twilio/voice/tour?n=": 400, "/twilio/voice/tour?n=0": 400, "/twilio/voice/tour?n=x": 400,
		"/twilio/voice/tour?n=501": 400, "/twilio/voice/tour?n=-1": 400, "/twilio/voice/autre": 404, "/twilio/voice/statut": 204,
	} {
		s := &scripted{}
		if got := send(s, path, form); got != want {
			t.Errorf("%s: status %d, want %d", path, got, want)
		}
		if len(s.inputs()) != 0 {
			t.Errorf("%s: a turn was played", path)
		}
	}
	s := &scripted{}
	if got := send(s, "/twilio/voice", url.Values{"From": {"+33612345678"}, "To": {"+33939000001"}}); got != 400 || len(s.inputs()) != 0 {
		t.Errorf("no CallSid: status %d", got)
	}
	req := httptest.NewRequest(http.MethodPost, "/twilio/voice", strings.NewReader(form.Encode()))
	recorder := httptest.NewRecorder()
	router(s).ServeHTTP(recorder, req)
	if recorder.Code != 403 || len(s.inputs()) != 0 {
		t.Errorf("not signed: status %d", recorder.Code)
	}
}

func TestSpeechIsReadWithItsConfidence(t *testing.T) {
	t.Parallel()
	for raw, want := range map[string]float64{"0.8123": 0.8123, "": 0, "x": 0, "7": 0, "1.0": 1} {
		s := &scripted{}
		send(s, "/twilio/voice/tour?n=1", url.Values{"CallSid": {"CA1"}, "From": {"+33612345678"}, "To": {"+33939000001"},
			"SpeechResult": {" mille deux cents "}, "Confidence": {raw}})
		if in := s.inputs()[0].Input; in.Text != "mille deux cents" || in.Confidence != want {
			t.Errorf("%q: %+v", raw, in)
		}
	}
}

func TestAFailureIsSaidKindly(t *testing.T) {
	t.Parallel()
	call := network(t, &scripted{err: errors.New("disk full")}).Phone("+33612345678").Call()
	if call.Over() {
		t.Error("the caller could not try again")
	}
	call.Silence()
	if got := call.Heard(); !slices.Equal(got, []string{"Un problème chez nous.", "> (silence)", "Un problème chez nous."}) || !call.Over() {
		t.Errorf("heard %q", got)
	}
}

func TestHangingUpIsTold(t *testing.T) {
	t.Parallel()
	s := &scripted{replies: []dialog.Reply{ask("Un ?", "oui_non")}}
	call := network(t, s).Phone("+33612345678").Call()
	call.HangUp()
	inputs := s.inputs()
	if end := inputs[len(inputs)-1]; end.Input.Kind != dialog.CallEnded || end.ID != call.SID+":fin" {
		t.Errorf("last input %+v", end)
	}
}
