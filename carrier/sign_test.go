package carrier

import (
	"encoding/json"
	"net/url"
	"os"
	"testing"

	"github.com/twilio/twilio-go/client"
)

func TestTheCarrierSignsAsItsDocumentationSays(t *testing.T) {
	t.Parallel()
	form := url.Values{
		"CallSid": {"CA1234567890ABCDE"}, "Caller": {"+14158675310"}, "From": {"+14158675310"}, "Digits": {"1234"},
		"To": {"+18005551212"},
	}
	if got, want := Sign("12345", "https://example.com/myapp.php?foo=1&bar=2", form), "L/OH5YylLD5NRKLltdqwSvS0BnU="; got != want {
		t.Errorf("signature %q, want %q", got, want)
	}
}

func TestTheValidatorOfTheLibraryAgrees(t *testing.T) {
	t.Parallel()
	forms := map[string]url.Values{
		"nothing posted":       {},
		"an empty value":       {"Body": {""}, "From": {"+33612345678"}},
		"accents and emoji":    {"Body": {"ça va 😀 l'été & co = 100 %"}, "MessageSid": {"SM1"}},
		"capitals sort first":  {"b": {"2"}, "B": {"1"}, "a": {"3"}},
		"a line break":         {"Body": {"un\ndeux"}},
		"a plus and a percent": {"Body": {"1+1=2 %20"}},
	}
	validator := client.NewRequestValidator("abcdef")
	for name, form := range forms {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			address := "https://aufil.example/base/twilio/sms?x=1&y=%C3%A9"
			if !validator.ValidateBody(address, []byte(form.Encode()), Sign("abcdef", address, form)) {
				t.Error("refused")
			}
		})
	}
}

// vectors are signatures made by another implementation (testdata/signatures.json says which).
type vectors struct {
	Token string
	Cases []struct {
		Name      string `json:"nom"`
		URL       string
		Form      map[string]string
		Signature string
	}
}

func TestAnotherImplementationSignsTheSame(t *testing.T) {
	t.Parallel()
	raw, err := os.ReadFile("testdata/signatures.json")
	if err != nil {
		t.Fatal(err)
	}
	var v vectors
	if err := json.Unmarshal(raw, &v); err != nil || len(v.Cases) == 0 {
		t.Fatalf("%d cases, %v", len(v.Cases), err)
	}
	validator := client.NewRequestValidator(v.Token)
	for _, tc := range v.Cases {
		form := url.Values{}
		for name, value := range tc.Form {
			form.Set(name, value)
		}
		if got := Sign(v.Token, tc.URL, form); got != tc.Signature {
			t.Errorf("%s: signature %q, want %q", tc.Name, got, tc.Signature)
		}
		if !validator.ValidateBody(tc.URL, []byte(form.Encode()), tc.Signature) {
			t.Errorf("%s: refused by the library that guards our webhooks", tc.Name)
		}
	}
}
