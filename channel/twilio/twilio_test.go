package twilio_test

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/twilio/twilio-go/client"

	"aufil/channel/twilio"
)

func TestAnAccountNeedsItsSettings(t *testing.T) {
	t.Parallel()
	for name, settings := range map[string][3]string{
		"no account": {"", "token", ""}, "no token": {"AC1", "", ""}, "no scheme": {"AC1", "token", "api.example"},
		"another scheme": {"AC1", "token", "ftp://api.example"}, "no host": {"AC1", "token", "https://"},
	} {
		if _, err := twilio.NewAccount(settings[0], settings[1], settings[2]); err == nil {
			t.Errorf("%s: accepted", name)
		}
	}
	if _, err := twilio.NewAccount("AC1", "token", "https://api.dublin.ie1.twilio.com"); err != nil {
		t.Error(err)
	}
}

func TestAFailureTellsNothingOfThePerson(t *testing.T) {
	t.Parallel()
	causes := []error{
		&client.TwilioRestError{Code: 21211, Status: 400, Message: "The 'To' number +33612345678 is not a valid phone number."},
		fmt.Errorf(`Get "https://api.example/Messages.json?To=%%2B33612345678": %w`, errors.New("connection refused")),
		fmt.Errorf("post +33612345678: %w", context.DeadlineExceeded),
	}
	for _, cause := range causes {
		err := twilio.Failed(cause)
		for e := err; e != nil; e = errors.Unwrap(e) {
			if strings.Contains(e.Error(), "612345678") {
				t.Errorf("%v", e)
			}
		}
	}
	if !errors.Is(twilio.Failed(causes[2]), context.DeadlineExceeded) {
		t.Error("the end of the context is lost")
	}
	if twilio.Failed(nil) != nil {
		t.Error("no error is no failure")
	}
}

func TestCleanKeepsWhatAPersonWrote(t *testing.T) {
	t.Parallel()
	for in, want := range map[string]string{
		"bonjour": "bonjour", "a\x00b": "ab", "\xff\xfe": "", "été 😀": "été 😀", "un\r\ndeux": "un\ndeux", "a\u202eb": "a\u202eb",
		strings.Repeat("😀", 1601): strings.Repeat("😀", 1600),
	} {
		if got := twilio.Clean(in); got != want {
			t.Errorf("%q gives %q", in, got)
		}
	}
}

// Neither a webhook nor a counsellor's typing makes us write to a number, or call one, that is paid for it.
func TestNumbersThatChargeAreNobodys(t *testing.T) {
	t.Parallel()
	for number, charges := range map[string]bool{
		"+33899123456": true, "+33892683266": true, "+33826123456": true, "+19005551234": true, "+447012345678": true, "+881651234567": true, "+882161234567": true, "+870773123456": true, "+97912345678": true, "+449061234567": true,
		"+33612345678": false, "+33199000000": false, "+262692123456": false, "+33939980001": false, "+3524661": false, "+33800123456": false,
	} {
		if twilio.Charges(number) != charges || (twilio.Caller(number) == "") != charges {
			t.Errorf("%s: %v, taken for %q", number, twilio.Charges(number), twilio.Caller(number))
		}
	}
	for _, typed := range []string{"0899 12 34 56", "08.92.68.32.66", "+33 826 12 34 56"} {
		if number := twilio.Typed(typed); number != "" {
			t.Errorf("%s is taken for %s", typed, number)
		}
	}
}

func FuzzClean(f *testing.F) {
	f.Add("bonjour\x00")
	f.Fuzz(func(t *testing.T, text string) {
		once := twilio.Clean(text)
		if len([]rune(once)) > 1600 || twilio.Clean(once) != once {
			t.Errorf("%q gives %q", text, once)
		}
	})
}

func TestNumbersAsTheyAreTyped(t *testing.T) {
	t.Parallel()
	for typed, want := range map[string]string{
		"+33612345678": "+33612345678", "06 12 34 56 78": "+33612345678", "06.12.34.56.78\n": "+33612345678", "0033612345678": "+33612345678",
		"0692 12 34 56": "+262692123456", "0590 27 12 34": "+590590271234", "0639980001": "+33639980001", "+33639980001": "+33639980001",
		"": "", "abc": "", "0612": "", "+266696687": "", "3646": "",
	} {
		if got := twilio.Typed(typed); got != want {
			t.Errorf("%q: %q, want %q", typed, got, want)
		}
	}
}
