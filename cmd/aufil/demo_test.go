package main

import (
	"context"
	"strings"
	"testing"
)

// shown opens a demonstration and serves it until the test ends.
func shown(t *testing.T, folder string) *demonstration {
	t.Helper()
	ctx, stop := context.WithCancel(context.Background())
	d, err := openDemo(ctx, "127.0.0.1:0", folder)
	if err != nil {
		stop()
		t.Fatal(err)
	}
	ended := make(chan error, 1)
	go func() { ended <- d.serve(ctx) }()
	t.Cleanup(func() {
		stop()
		if err := <-ended; err != nil {
			t.Errorf("serve: %v", err)
		}
		if problems := d.carrier.Problems(); len(problems) > 0 {
			t.Errorf("the carrier complains: %q", problems)
		}
	})
	return d
}

// answers are what a person says to each question, by SMS and on keys, by a word of the question; the first that fits.
type answers []struct{ word, sms, keys string }

// lone is Nadia: alone, two children, part-time, council flat in Lens.
var lone = answers{
	{"récapitule", "oui", "1#"},
	{"On y va", "oui", "1"},
	{"en couple", "1", "1"},
	{"garde alternée", "aucun", "3#"},
	{"ombien d'enfants", "2", "2#"},
	{"naissance de chaque enfant", "03/2015 09/2018", "032015092018#"},
	{"sont-ils né", "03/2015 09/2018", "032015092018#"},
	{"vous né", "03/1991", "031991"},
	{"uels revenus", "1", "1#"},
	{"ue faites-vous", "1", "1"},
	{"salaire", "850", "850#"},
	{"Où habitez-vous", "1", "1"},
	{"de ces cas", "3", "3#"},
	{"loyer", "380", "380#"},
	{"code postal", "62300", "62300"},
	{"un de vos enfants a-t-il", "aucun", "3#"},
	{"collège", "aucun", "2#"},
	{"nationalité", "1", "1"},
	{"MDPH", "1", "1"},
	{"papiers", "10 ans", "10#"},
	{"livrets", "0", "0#"},
	{"revenu fiscal", "je ne sais pas", "*9#"},
	{"versez-vous", "0", "0#"},
}

func (a answers) to(question string) (sms, keys string) {
	for _, one := range a {
		if strings.Contains(strings.ToLower(question), strings.ToLower(one.word)) {
			return one.sms, one.keys
		}
	}
	return "non", "2"
}

func TestAConversationBySMSFromHelloToResults(t *testing.T) {
	t.Parallel()
	d := shown(t, t.TempDir())
	phone := d.carrier.Phone("+33639980001")
	texts := phone.SMS("bonjour")
	for range 40 {
		if len(texts) == 0 {
			t.Fatal("no answer")
		}
		said := strings.Join(texts, " ")
		t.Log(said)
		if strings.Contains(said, "rement droit") {
			return
		}
		sms, _ := lone.to(said)
		t.Log("> ", sms)
		texts = phone.SMS(sms)
	}
	t.Error("no results")
}

func TestACallWithTwelveKeysFromHelloToResults(t *testing.T) {
	t.Parallel()
	d := shown(t, t.TempDir())
	call := d.carrier.Phone("+33639980002").Call()
	for range 60 {
		heard := call.Last()
		t.Log(heard)
		if strings.Contains(heard, "rement droit") {
			return
		}
		if call.Over() {
			break
		}
		_, keys := lone.to(heard)
		t.Log("> ", keys)
		call.Keys(keys)
	}
	t.Error("no results")
}
