package carrier

import (
	"net/url"
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
