package main

import (
	"fmt"
	"io"
	"net/url"
	"strings"
	"testing"
)

// The limits of one person are counted in the database: a process that is killed does not start them again. Danger and
// STOP have their answer whatever was said before.
func TestLimitsOutliveTheProcess(t *testing.T) {
	t.Parallel()
	p := newProgram(t, "AUFIL_LIMITES_REPONSES_PAR_JOUR=6", "AUFIL_LIMITES_REPONSES_PAR_MINUTE=100")
	said := writer(p, "+33639980101")
	for _, text := range []string{"bonjour", "seule", "2"} {
		if said(text) == "" {
			t.Fatalf("%q has no answer", text)
		}
	}
	p.kill()
	p.start()
	for _, text := range []string{"retour", "3", "aide"} {
		if answer := said(text); answer == "" || strings.Contains(answer, "demain") {
			t.Fatalf("%q: %q", text, answer)
		}
	}
	if answer := said("retour"); !strings.Contains(answer, "On reprend demain") {
		t.Errorf("the last message does not say when to go on: %q", answer)
	}
	p.kill()
	p.start()
	if answer := said("aide"); answer != "" {
		t.Errorf("beyond the last message: %q", answer)
	}
	if answer := said("je vais me tuer"); !strings.Contains(answer, "3114") {
		t.Errorf("danger: %q", answer)
	}
	if answer := said("stop"); answer == "" {
		t.Error("STOP has no answer")
	}
	if other := writer(p, "+33639980102"); other("bonjour") == "" {
		t.Error("somebody else has no answer")
	}
}

// What all messages of a day cost is counted in the database too: /readyz says it, and where the operator wants it so,
// answers stop.
func TestTheDaysSpendingOutlivesTheProcess(t *testing.T) {
	t.Parallel()
	p := newProgram(t, "AUFIL_LIMITES_DEPENSE_PAR_JOUR=0,40", "AUFIL_LIMITES_PRIX_SEGMENT=0,08", "AUFIL_LIMITES_DEPENSE_COUPE_REPONSES=oui")
	first := writer(p, "+33639980103")
	if first("bonjour") == "" || first("seule") == "" { // three segments, then one
		t.Fatal("no answer")
	}
	p.kill()
	p.start()
	if ready := p.ready(); !strings.Contains(ready, "ok") || !strings.Contains(ready, "0,32 euros sur 0,40") {
		t.Errorf("four fifths: %q", ready)
	}
	if answer := first("2"); strings.Contains(answer, "demain") {
		t.Errorf("before the limit: %q", answer)
	}
	if ready := p.ready(); !strings.Contains(ready, "atteint") {
		t.Errorf("at the limit: %q", ready)
	}
	if answer := first("mars 2015 et mars 2018"); !strings.Contains(answer, "On reprend demain") {
		t.Errorf("at the limit: %q", answer)
	}
	if answer := first("bonjour"); answer != "" {
		t.Errorf("told twice: %q", answer)
	}
	if answer := first("mon mari me frappe"); !strings.Contains(answer, "3919") {
		t.Errorf("danger: %q", answer)
	}
}

// writer gives the answer, as the carrier gets it, to what one person writes; "" when there is none.
func writer(p *program, number string) func(text string) string {
	n := 0
	return func(text string) string {
		p.t.Helper()
		n++
		body := p.tries(url.Values{
			"MessageSid": {fmt.Sprintf("SM%s%03d", number[1:], n)}, "From": {number}, "To": {testNumber}, "Body": {text},
		})
		if body == "" {
			p.t.Fatalf("%q: the webhook does not answer", text)
		}
		_, rest, _ := strings.Cut(body, "<Message>")
		return rest
	}
}

// ready is what /readyz says.
func (p *program) ready() string {
	p.t.Helper()
	answer, err := p.client.Get(testBase + "/readyz")
	if err != nil {
		p.t.Fatal(err)
	}
	defer answer.Body.Close()
	body, err := io.ReadAll(answer.Body)
	if err != nil {
		p.t.Fatal(err)
	}
	return string(body)
}
