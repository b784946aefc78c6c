package twilio_test

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"io/fs"
	"net/http"
	"net/http/httptest"
	"net/url"
	"os"
	"os/exec"
	"strings"
	"testing"

	"github.com/gin-gonic/gin"

	"aufil/carrier"
	"aufil/channel/twilio"
)

// request is one webhook, as testdata/node/check.js reads it. With a body it is JSON, else it is a form.
type request struct {
	Name      string            `json:"-"`
	URL       string            `json:"url"`
	Form      map[string]string `json:"form"`
	Body      *string           `json:"body,omitempty"`
	Signature string            `json:"signature"`
	Token     string            `json:"token"`

	right bool // it is to be let through
	plain bool // only one signature is right: no other port will do
}

// verdict is what the carrier's own library says.
type verdict struct {
	Valid     bool   `json:"valid"`
	Signature string `json:"signature"`
}

const nodeToken = "0123456789abcdef0123456789abcdef"

// forms are webhooks of the kinds that we get, and with what people write.
var forms = map[string]map[string]string{
	"an SMS":                             {"MessageSid": "SM1", "From": "+33612345678", "To": "+33199000000", "Body": "bonjour", "NumMedia": "0", "FromCity": ""},
	"accents":                            {"MessageSid": "SM2", "Body": "ça va l'été ? œuf à 12 €, « né en 54 »"},
	"other letters":                      {"MessageSid": "SM3", "Body": "مرحبا / Привет / 😀👨‍👩‍👧"},
	"signs of URLs":                      {"MessageSid": "SM4", "Body": "1+1=2 & 50 % %20 ; #rc=2 ?a=b"},
	"lines":                              {"MessageSid": "SM5", "Body": "un\ndeux\ttrois"},
	"nothing":                            {},
	"an empty text":                      {"MessageSid": "SM6", "Body": "", "From": "+33612345678"},
	"a call":                             {"CallSid": "CA1", "From": "anonymous", "CallStatus": "in-progress", "SpeechResult": "j'ai deux enfants", "Confidence": "0.8731"},
	"names in any case and unknown ones": {"b": "2", "B": "1", "a": "3", "É": "4", "Added-Later": "x"},
}

// addresses are public addresses and what is asked for below them.
var addresses = []string{
	"https://aufil.example/twilio/sms",
	"https://aufil.example:443/twilio/sms",
	"https://aufil.example:8443/twilio/voice/tour?n=12&t=09",
	"http://aufil.example:80/base/twilio/sms",
	"https://aufil.example/twilio/voice/conseiller?c=12&k=3",
	"https://aufil.example/twilio/sms?x=%C3%A9t%C3%A9&y=a%20b+c&vide=&z=l'été",
}

// requests gives rightly signed webhooks, and for each one what somebody could have changed.
func requests() (all []request) {
	for _, address := range addresses {
		for name, form := range forms {
			right := request{Name: name + " at " + address, URL: address, Form: form, Token: nodeToken, right: true, plain: true}
			right.Signature = carrier.Sign(nodeToken, address, values(form))
			all = append(all, right)
			for what, signature := range map[string]string{
				"another token": carrier.Sign("f"+nodeToken[1:], address, values(form)), "no signature": "", "another text": "AAAA" + right.Signature[4:],
				"another address": carrier.Sign(nodeToken, strings.Replace(address, "twilio", "autre", 1), values(form)),
				"cut short":       right.Signature[:len(right.Signature)-1], "one more parameter": carrier.Sign(nodeToken, address, values(form, "Zz", "1")),
			} {
				wrong := right
				wrong.Name, wrong.Signature, wrong.right = what+", "+right.Name, signature, false
				all = append(all, wrong)
			}
		}
	}
	return append(append(all, ports()...), bodies()...)
}

// ports: the carrier signs the standard port or leaves it out, whatever the address says.
func ports() (all []request) {
	form := forms["an SMS"]
	for _, p := range []struct {
		url, signed string
		right       bool
	}{
		{"https://aufil.example/twilio/sms", "https://aufil.example:443/twilio/sms", true},
		{"https://aufil.example:443/twilio/sms", "https://aufil.example/twilio/sms", true},
		{"http://aufil.example/twilio/sms", "http://aufil.example:80/twilio/sms", true},
		{"https://aufil.example:8443/twilio/sms", "https://aufil.example/twilio/sms", true},
		{"https://aufil.example/twilio/sms", "https://aufil.example:8443/twilio/sms", false},
		{"https://aufil.example/twilio/sms", "http://aufil.example/twilio/sms", false},
		{"https://aufil.example/twilio/sms?a=1&b=2", "https://aufil.example/twilio/sms?b=2&a=1", false},
	} {
		all = append(all, request{Name: p.signed + " signed for " + p.url, URL: p.url, Form: form, Token: nodeToken,
			Signature: carrier.Sign(nodeToken, p.signed, values(form)), right: p.right})
	}
	return all
}

// bodies are JSON, whose hash is in the address that is signed.
func bodies() (all []request) {
	for _, body := range []string{`{"MessageSid":"SM1","Body":"ça va ?"}`, `{}`, `[1, 2]`} {
		for _, changed := range []string{"", " "} {
			sum := sha256.Sum256([]byte(body + changed))
			address := "https://aufil.example/twilio/sms?x=%C3%A9&bodySHA256=" + hex.EncodeToString(sum[:])
			all = append(all, request{Name: "JSON " + body + changed, URL: address, Body: &body, Form: map[string]string{}, Token: nodeToken,
				Signature: carrier.Sign(nodeToken, address, nil), right: changed == ""})
		}
	}
	return all
}

func values(form map[string]string, more ...string) url.Values {
	v := url.Values{}
	for name, value := range form {
		v.Set(name, value)
	}
	for i := 0; i+1 < len(more); i += 2 {
		v.Set(more[i], more[i+1])
	}
	return v
}

// TestTheLibraryForNodeAgrees gives the same webhooks to the carrier's own library for Node and to our guard.
func TestTheLibraryForNodeAgrees(t *testing.T) {
	t.Parallel()
	all := requests()
	verdicts := askNode(t, all)
	if len(verdicts) != len(all) || len(all) < 300 {
		t.Fatalf("%d verdicts on %d webhooks", len(verdicts), len(all))
	}
	for i, r := range all {
		ours := passes(t, r)
		if ours != verdicts[i].Valid || ours != r.right {
			t.Errorf("%s: we say %v, the library %v, it is %v", r.Name, ours, verdicts[i].Valid, r.right)
		}
		if r.plain && r.right != (r.Signature == verdicts[i].Signature) {
			t.Errorf("%s: the library signs %s, not %s", r.Name, verdicts[i].Signature, r.Signature)
		}
	}
}

// passes tells whether our guard lets a webhook through.
func passes(t *testing.T, r request) bool {
	t.Helper()
	base, rest, _ := strings.Cut(r.URL, "/twilio")
	gin.SetMode(gin.ReleaseMode)
	router := gin.New()
	router.NoRoute(twilio.Guard{PublicURL: base, Tokens: []string{r.Token}}.Check(), func(c *gin.Context) { c.Status(http.StatusNoContent) })
	body, kind := values(r.Form).Encode(), "application/x-www-form-urlencoded"
	if r.Body != nil {
		body, kind = *r.Body, "application/json"
	}
	req := httptest.NewRequest(http.MethodPost, "/twilio"+rest, strings.NewReader(body))
	req.Header.Set("Content-Type", kind)
	req.Header.Set("X-Twilio-Signature", r.Signature)
	w := httptest.NewRecorder()
	router.ServeHTTP(w, req)
	if w.Code != http.StatusNoContent && w.Code != http.StatusForbidden && w.Code != http.StatusBadRequest {
		t.Errorf("%s: status %d", r.Name, w.Code)
	}
	return w.Code == http.StatusNoContent
}

// askNode asks the library, which `make test` installs; the test is skipped only where it cannot be.
func askNode(t *testing.T, all []request) []verdict {
	t.Helper()
	node, err := exec.LookPath("node")
	if err != nil {
		t.Skip("no Node here (apt-get install nodejs): the carrier's own library was not asked")
	}
	if _, err := os.Stat("testdata/node/node_modules/twilio/package.json"); errors.Is(err, fs.ErrNotExist) {
		t.Skip("the npm package twilio is not installed (make node installs it): the carrier's own library was not asked")
	}
	var in bytes.Buffer
	lines := json.NewEncoder(&in)
	for _, r := range all {
		if err := lines.Encode(r); err != nil {
			t.Fatal(err)
		}
	}
	cmd := exec.Command(node, "testdata/node/check.js")
	cmd.Stdin, cmd.Stderr = &in, os.Stderr
	out, err := cmd.Output()
	if err != nil {
		t.Fatalf("node: %v", err)
	}
	var verdicts []verdict
	for decoder := json.NewDecoder(bytes.NewReader(out)); decoder.More(); {
		var v verdict
		if err := decoder.Decode(&v); err != nil {
			t.Fatal(err)
		}
		verdicts = append(verdicts, v)
	}
	return verdicts
}
