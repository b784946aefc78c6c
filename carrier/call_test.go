package carrier

import (
	"fmt"
	"net/http"
	"net/http/httptest"
	"net/url"
	"slices"
	"strings"
	"sync"
	"testing"
)

// app answers each path with a document, and remembers what it was asked.
type app struct {
	pages map[string]string
	mu    sync.Mutex
	asked []string // "path?query Digits=… SpeechResult=…"
}

func (a *app) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	_ = r.ParseForm()
	line := r.URL.RequestURI()
	for _, name := range []string{"Digits", "SpeechResult", "RecordingDuration", "DialCallStatus", "CallStatus", "Body", "MessageStatus"} {
		if r.PostForm.Has(name) && (name != "CallStatus" || strings.HasSuffix(r.URL.Path, "statut")) {
			line += " " + name + "=" + r.PostForm.Get(name)
		}
	}
	a.mu.Lock()
	a.asked = append(a.asked, line)
	a.mu.Unlock()
	page, ok := a.pages[r.URL.RequestURI()]
	if !ok {
		w.WriteHeader(http.StatusNoContent)
		return
	}
	w.Header().Set("Content-Type", "text/xml")
	_, _ = fmt.Fprintf(w, "<?xml version=\"1.0\"?><Response>%s</Response>", page)
}

func (a *app) requests() []string {
	a.mu.Lock()
	defer a.mu.Unlock()
	return slices.Clone(a.asked)
}

func start(t *testing.T, pages map[string]string) (*Carrier, *app) {
	t.Helper()
	application := &app{pages: pages}
	server := httptest.NewServer(application)
	t.Cleanup(server.Close)
	c := New(Config{AccountSID: "AC0", AuthToken: "secret", PublicURL: "https://aufil.example", BaseURL: server.URL})
	t.Cleanup(func() {
		if problems := c.Problems(); len(problems) > 0 {
			t.Errorf("problems: %v", problems)
		}
	})
	return c, application
}

func TestAGatherTakesWhatTheCallerDoes(t *testing.T) {
	t.Parallel()
	const say = "<Say language='fr-FR'>Question</Say>"
	gather := func(attrs string) string {
		return "<Gather action='/next?n=1' " + attrs + ">" + say + "</Gather><Redirect>/silent</Redirect>"
	}
	cases := []struct {
		name, page string
		do         func(*Call)
		want       string // the request that follows
	}{
		{"one digit ends it", gather("numDigits='1'"), func(c *Call) { c.Key("1") }, "/next?n=1 Digits=1"},
		{"the finishing key is not sent", gather(""), func(c *Call) { c.Keys("12#") }, "/next?n=1 Digits=12"},
		{"patience runs out behind digits", gather(""), func(c *Call) { c.Keys("12") }, "/next?n=1 Digits=12"},
		{"the star is a digit", gather("numDigits='1'"), func(c *Call) { c.Key("*") }, "/next?n=1 Digits=*"},
		{"another finishing key", gather("finishOnKey='*'"), func(c *Call) { c.Keys("1#*") }, "/next?n=1 Digits=1#"},
		{"no finishing key", gather("finishOnKey='' numDigits='2'"), func(c *Call) { c.Keys("1#") }, "/next?n=1 Digits=1#"},
		{"a finishing key before any digit does nothing", gather(""), func(c *Call) { c.Keys("#7#") }, "/next?n=1 Digits=7"},
		{"speech", gather("input='dtmf speech'"), func(c *Call) { c.Say("oui") }, "/next?n=1 SpeechResult=oui"},
		{"speech that nobody listens to", gather(""), func(c *Call) { c.Say("oui"); c.Silence() }, "/silent"},
		{"keys that nobody listens to", gather("input='speech'"), func(c *Call) { c.Key("1"); c.Silence() }, "/silent"},
		{"silence goes on", gather(""), func(c *Call) { c.Silence() }, "/silent"},
		{"silence is told", gather("actionOnEmptyResult='true'"), func(c *Call) { c.Silence() }, "/next?n=1"},
	}
	for _, tc := range cases {
		t.Run(tc.name, func(t *testing.T) {
			t.Parallel()
			c, application := start(t, map[string]string{
				"/twilio/voice": tc.page, "/next?n=1": "<Hangup/>", "/silent": "<Hangup/>",
			})
			call := c.Phone("+33612345678").Call()
			tc.do(call)
			requests := application.requests()
			if len(requests) < 2 || requests[1] != tc.want {
				t.Errorf("requests %q, want %q second", requests, tc.want)
			}
			if !call.Over() || requests[len(requests)-1] != "/twilio/voice/statut CallStatus=completed" {
				t.Errorf("the end was not reported: %q", requests)
			}
		})
	}
}

func TestACallFollowsEveryVerb(t *testing.T) {
	t.Parallel()
	c, application := start(t, map[string]string{
		"/twilio/voice":   "<Say><s>Un</s><break time='1s'/><s>deux</s></Say><Pause length='3'/><Redirect>voice/b</Redirect>",
		"/twilio/voice/b": "<Dial action='/dialled' timeout='20'><Number url='/whisper'>+33123456789</Number></Dial>",
		"/whisper":        "<Gather numDigits='1' action='/accept'><Say>Un appel pour vous</Say></Gather><Hangup/>",
		"/accept":         "<Say>Merci</Say>",
		"/dialled":        "<Record maxLength='60' action='/recorded'/>",
		"/recorded":       "<Say>Au revoir</Say>",
	})
	counsellor := c.Phone("+33123456789")
	var leg *Call
	counsellor.OnCall(func(l *Call) bool { leg = l; l.Keys("1"); return true })
	call := c.Phone("+33612345678").Call()
	if call.Over() || call.Await().Kind != "dial" {
		t.Fatalf("not bridged: %+v, heard %q", call.Await(), call.Heard())
	}
	leg.HangUp()
	call.Say("rappelez-moi demain matin s'il vous plaît")
	want := []string{"Un deux", "[mis en relation]", "> rappelez-moi demain matin s'il vous plaît", "Au revoir"}
	if heard := call.Heard(); !slices.Equal(heard, want) {
		t.Errorf("heard %q, want %q", heard, want)
	}
	if heard := leg.Heard(); !slices.Equal(heard, []string{"Un appel pour vous", "> [1]", "Merci", "> raccroche"}) {
		t.Errorf("the counsellor heard %q", heard)
	}
	if requests := application.requests(); !slices.Contains(requests, "/dialled DialCallStatus=completed") {
		t.Errorf("requests %q", requests)
	}
}

func TestAnUnansweredTransferGoesOn(t *testing.T) {
	t.Parallel()
	c, _ := start(t, map[string]string{
		"/twilio/voice": "<Dial timeout='20'>+33123456789</Dial><Say>Personne</Say>",
	})
	call := c.Phone("+33612345678").Call()
	if heard := call.Heard(); !slices.Equal(heard, []string{"Personne"}) || !call.Over() {
		t.Errorf("heard %q", heard)
	}
	if call.Lasted().Seconds() < 20 {
		t.Errorf("the ringing took %v", call.Lasted())
	}
}

func TestDocumentsThatAreNotDocumentedAreTold(t *testing.T) {
	t.Parallel()
	for page, want := range map[string]string{
		"<Speak>a</Speak>":           "<Speak> in <Response>",
		"<Say Voice='x'>a</Say>":     `<Say> has no attribute "Voice"`,
		"<Say><Break/></Say>":        "<Break> in <Say>",
		"<Gather input='keys'/>":     `<Gather> input="keys"`,
		"<Gather finishOnKey='##'/>": `<Gather> finishOnKey="##"`,
		"<Gather speechTimeout='auto' speechModel='phone_call'/>":        `<Gather> speechTimeout="auto"`,
		"<Gather numDigits='0'/>":                                        `<Gather> numDigits="0"`,
		"<Gather action='a b'/>":                                         `<Gather> action="a b"`,
		"<Gather method='post'/>":                                        `<Gather> method="post"`,
		"<Gather profanityFilter='no'/>":                                 `<Gather> profanityFilter="no"`,
		"<Gather speechModel='phone'/>":                                  `<Gather> speechModel="phone"`,
		"<Say language='français'>a</Say>":                               `<Say> language="français"`,
		"<Say voice='Lea'>a</Say>":                                       `<Say> voice="Lea"`,
		"<Say voice='Polly.Amy-Neural' language='fr-FR'>a</Say>":         `<Say> voice="Polly.Amy-Neural"`,
		"<Say language='fr-FR'/>":                                        "<Say> of 0 characters",
		"<Say voice='Polly.Lea'>" + strings.Repeat("a", 3001) + "</Say>": "<Say> of 3001 characters",
		"<Say><prosody rate='15%'>a</prosody></Say>":                     `<prosody> rate="15%"`,
		"<Say><break time='11s'/>a</Say>":                                `<break> time="11s"`,
		"<Pause length='0'/>":                                            `<Pause> length="0"`,
		"<Pause length='1.5'/>":                                          `<Pause> length="1.5"`,
		"<Record maxLength='0'/>":                                        `<Record> maxLength="0"`,
		"<Record trim='yes'/>":                                           `<Record> trim="yes"`,
		"<Record finishOnKey='A'/>":                                      `<Record> finishOnKey="A"`,
		"<Dial timeout='0'><Number>+33612345678</Number></Dial>":         `<Dial> timeout="0"`,
		"<Dial callerId='0612345678'/>":                                  `<Dial> callerId="0612345678"`,
		"<Dial record='yes'/>":                                           `<Dial> record="yes"`,
		"<Dial ringTone='france'/>":                                      `<Dial> ringTone="france"`,
		"<Dial><Number>06 12 34 56 78</Number></Dial>":                   "<Number> of what is no number",
		"<Dial><Number url='ftp://x/y'>+33612345678</Number></Dial>":     `<Number> url="ftp://x/y"`,
		"<Redirect/>":                             `<Redirect> ""`,
		"<Redirect method='PUT'>/x</Redirect>":    `<Redirect> method="PUT"`,
		"<Reject reason='none'/>":                 `<Reject> reason="none"`,
		"<Hangup reason='x'/>":                    `<Hangup> has no attribute "reason"`,
		"<Gather><Redirect>x</Redirect></Gather>": "<Redirect> in <Gather>",
		"bonjour": "text in <Response>",
	} {
		verbs, err := parse([]byte("<Response>" + page + "</Response>"))
		if err != nil {
			t.Errorf("%s: %v", page, err)
			continue
		}
		if got := voiceVerbs().check(verbs); !slices.Contains(got, want) {
			t.Errorf("%s: %q, want %q", page, got, want)
		}
	}
}

// Every attribute that the stand-in knows has its values, but for those that may hold any text.
func TestEveryAttributeHasItsValues(t *testing.T) {
	t.Parallel()
	free := []string{"lang", "xml:lang", "alphabet", "ph", "format", "role", "alias", "to", "from"}
	for _, known := range []schema{voiceVerbs(), messageVerbs()} {
		for element, shape := range known {
			for name := range strings.FieldsSeq(shape.attrs) {
				if values[element][name] == nil && !slices.Contains(free, name) {
					t.Errorf("<%s> %s: any value is taken", element, name)
				}
			}
		}
	}
}

func TestAnSMSAndItsReply(t *testing.T) {
	t.Parallel()
	c, application := start(t, map[string]string{
		"/twilio/sms": "<Message action='/twilio/sms/status'>Un &amp; deux</Message><Message><Body>Trois</Body></Message>",
	})
	phone := c.Phone("+33612345678")
	if got := phone.SMS("bonjour"); !slices.Equal(got, []string{"Un & deux", "Trois"}) {
		t.Errorf("replies %q", got)
	}
	c.Wait()
	if got := phone.Inbox(); !slices.Equal(got, []string{"Un & deux", "Trois"}) {
		t.Errorf("inbox %q", got)
	}
	want := []string{"/twilio/sms Body=bonjour", "/twilio/sms/status MessageStatus=sending",
		"/twilio/sms/status MessageStatus=sent", "/twilio/sms/status MessageStatus=delivered"}
	if got := application.requests(); !slices.Equal(got, want) {
		t.Errorf("requests %q", got)
	}
}

func TestRelativeAddressesResolveAgainstTheDocument(t *testing.T) {
	t.Parallel()
	for ref, want := range map[string]string{
		"/a?n=1": "https://h/a?n=1", "b": "https://h/x/b", "https://o/c": "https://o/c", "?n=2": "https://h/x/y?n=2",
	} {
		if got := resolve("https://h/x/y", ref); got != want {
			t.Errorf("%q gives %q, want %q", ref, got, want)
		}
	}
	if _, err := url.Parse(resolve("::", "x")); err == nil && resolve("::", "x") != "x" {
		t.Error("a broken base must leave the reference")
	}
}
