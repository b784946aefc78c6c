package main

import (
	"bytes"
	"encoding/json"
	"net/http"
	"net/url"
	"strings"
	"testing"

	"aufil/dialog"
)

// page is the telephone of the demonstration, used by its addresses as a browser uses it.
type page struct {
	*person
	url string
}

// screen is what the page shows of a call.
type screen struct {
	Call *struct {
		Over    bool   `json:"fini"`
		Listens bool   `json:"ecoute"`
		Keys    string `json:"touches"`
		More    bool   `json:"suite"`
		Said    []struct {
			Mine bool   `json:"moi"`
			Text string `json:"texte"`
		} `json:"dit"`
	} `json:"appel"`
}

// sits puts Nadia before the telephone of a new demonstration.
func sits(t *testing.T, m manner) *page {
	t.Helper()
	d := shown(t, t.TempDir())
	p := (&town{t: t, app: d.app, core: d.core, carrier: d.carrier}).meet(m)
	return &page{person: p, url: d.url() + "/tel/" + url.PathEscape(p.phone.Number()) + "/"}
}

// acts does one thing with the telephone.
func (p *page) acts(action, field, value string) (s screen) {
	p.t.Helper()
	body, err := json.Marshal(map[string]string{field: value})
	if err != nil {
		p.t.Fatal(err)
	}
	if field == "" {
		body = []byte("{}")
	}
	res, err := http.Post(p.url+action, "application/json", bytes.NewReader(body))
	if err != nil {
		p.t.Fatal(err)
	}
	defer func() { _ = res.Body.Close() }()
	if err := json.NewDecoder(res.Body).Decode(&s); err != nil || res.StatusCode != http.StatusOK {
		p.t.Fatalf("%s: status %d, %v", action, res.StatusCode, err)
	}
	return s
}

// keys presses keys one by one, as far as they are listened to, and waits where they do not end by themselves.
func (p *page) keys(keys string) string {
	p.t.Helper()
	var s screen
	for i, key := range keys {
		before := s
		if s = p.acts("touche", "touche", string(key)); i > 0 && before.Call != nil && before.Call.Keys != "" && s.Call.Keys == "" {
			break // the answer was complete
		}
	}
	if s.Call != nil && s.Call.Keys != "" {
		s = p.acts("attendre", "", "")
	}
	return p.hears(s)
}

// hears listens to all that is said until an answer is awaited, and there is always a next step: an answer is awaited, or
// the call ended with a way to go on.
func (p *page) hears(s screen) string {
	p.t.Helper()
	for s.Call != nil && s.Call.More {
		s = p.acts("attendre", "", "")
	}
	if s.Call == nil {
		p.t.Fatal("no call")
	}
	var words []string
	for _, said := range s.Call.Said {
		if words = append(words, said.Text); said.Mine {
			words = nil
		}
	}
	heard := join(words)
	if !s.Call.Over && !s.Call.Listens {
		p.t.Errorf("nothing is awaited behind %q", heard)
	}
	if s.Call.Over && !goodbye.MatchString(heard) {
		p.t.Errorf("the call ends with %q, which is no way to go on", heard)
	}
	if rawText.MatchString(heard) {
		p.t.Errorf("not worded: %q", heard)
	}
	return heard
}

// says gives an answer in the caller's manner.
func (p *page) says(words, keys string) string {
	p.t.Helper()
	if p.manner == keying {
		return p.keys(keys)
	}
	return p.hears(p.acts("dire", "texte", words))
}

// From hello to the results, and to each way out of them, with the twelve keys only and with speech only, by the page's
// own addresses.
func TestACallInTheDemonstrationFromHelloToResults(t *testing.T) {
	t.Parallel()
	for _, m := range []manner{keying, speaking} {
		t.Run(string(m), func(t *testing.T) {
			t.Parallel()
			p := sits(t, m)
			if heard := p.hears(p.acts("appel", "", "")); !strings.Contains(heard, "ici AuFil") {
				t.Fatalf("hello: %q", heard)
			}
			var results string
			for n := 0; p.conversation().Phase != dialog.Resultats; n++ {
				a := p.asked()
				if results = p.says(p.truly(a), p.onKeys(a)); n > longest {
					t.Fatalf("no results after %d answers: %q", n, results)
				}
			}
			told := p.conversation().Told
			if len(told) < 3 || !strings.Contains(results, p.heard(p.firstTold().Short)) {
				t.Errorf("%v are told as %q", told, results)
			}
			for _, step := range []struct{ words, keys, hears string }{
				{"non", "2", "tapez son numéro"}, {"un", "1#", p.heard(p.firstTold().Short)}, {"résultats", "*", ""}, {"répéter", "*", ""},
				{"je ne sais pas", "9#", ""}, {"conseiller", "0", p.words(dialog.Voice, "absent.choix.message")}, {"un", "1", "Parlez après le bip"},
				{"rappelez-moi", "#", ""},
			} {
				if heard := p.says(step.words, step.keys); !strings.Contains(heard, step.hears) {
					t.Errorf("%s: %q", step.words, heard)
				}
			}
			if s := p.acts("attendre", "", ""); s.Call == nil || !s.Call.Over {
				t.Error("the call goes on behind the message")
			}
		})
	}
}

// Each key and silence at each of the first questions lead somewhere.
func TestEveryKeyInTheDemonstrationLeadsSomewhere(t *testing.T) {
	t.Parallel()
	p := sits(t, keying)
	for n := range 6 {
		p.hears(p.acts("appel", "", ""))
		for _, key := range strings.Split("1234567890*#", "") {
			if s := p.acts("touche", "touche", key); s.Call.Over {
				p.hears(s)
				p.hears(p.acts("appel", "", ""))
			}
			if s := p.acts("attendre", "", ""); s.Call.Over {
				p.hears(s)
				p.hears(p.acts("appel", "", ""))
			}
		}
		for range 8 { // nobody is kept on the line for ever
			if s := p.acts("attendre", "", ""); s.Call.Over {
				p.hears(s)
				break
			}
		}
		p.acts("raccrocher", "", "")
		if n == 3 {
			p.phone.SMS("effacer")
			p.phone.SMS("oui")
		}
	}
}

// The telephone of the demonstration rings when the service calls back, and whoever answers by a key goes on where they
// were.
func TestTheTelephoneOfTheDemonstrationRings(t *testing.T) {
	t.Parallel()
	p := sits(t, keying)
	p.hears(p.acts("appel", "", ""))
	p.keys(p.onKeys(p.asked()))
	p.keys("0")
	p.keys("2")
	p.keys("1")
	timers := p.callBacks()
	if len(timers) != 1 {
		t.Fatalf("timers %v", timers)
	}
	if _, err := p.Assistant.Ring(t.Context(), timers[0].ID); err != nil {
		t.Fatal(err)
	}
	if timers := p.callBacks(); len(timers) != 1 { // not due yet: nothing is done
		t.Fatalf("timers %v", timers)
	}
	claire := p.counsellor("claire", clairesPhone)
	if err := p.Assistant.Take(t.Context(), claire, p.caseID); err != nil {
		t.Fatal(err)
	}
	claire.Phone = clairesPhone
	hers := p.carrier.Phone(clairesPhone)
	hers.Attend()
	if err := p.Assistant.Call(t.Context(), claire, p.caseID); err != nil {
		t.Fatal(err)
	}
	p.until("the counsellor's telephone rings", func() bool { return hers.Ringing() != nil })
	leg := hers.Answer()
	p.until("she hears what it is", func() bool { return leg.Await().Kind == "gather" })
	go leg.Key("1")
	p.until("the page rings", func() bool { return p.phone.Ringing() != nil })
	p.acts("decrocher", "", "")
	p.until("they talk", func() bool { return strings.Contains(join(leg.Heard()), "[mis en relation]") })
	p.acts("raccrocher", "", "")
	p.until("it is over", leg.Over)
}
