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

// answers are what a lone parent with two children says, by a word of the question; the first that fits counts.
type answers []struct{ word, sms, keys string }

// lone is Nadia: alone, two children, part-time, council flat in Lens.
var lone = answers{
	{"On y va", "oui", "1"},
	{"seul", "1", "1"},
	{"Combien d'enfants", "2", "2#"},
	{"de chaque enfant", "03/2015 09/2018", "032015092018#"},
	{"sont-ils", "03/2015 09/2018", "032015092018#"},
	{"êtes-vous né", "03/1991", "031991"},
	{"etes-vous né", "03/1991", "031991"},
	{"séparation", "non", "2"},
	{"Quels revenus", "1", "1#"},
	{"ue faites-vous", "1", "1"},
	{"salaire", "850", "850#"},
	{"habitez-vous", "1", "1"},
	{"loyer", "380", "380#"},
	{"code postal", "62300", "62300"},
	{"attendez", "non", "2"},
	{"uste ?", "oui", "1#"},
	{"numéro", "1", "1#"},
}

func (a answers) to(question string) (sms, keys string) {
	for _, one := range a {
		if strings.Contains(question, one.word) {
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
		if strings.Contains(said, "sûrement droit") {
			return
		}
		sms, _ := lone.to(texts[len(texts)-1])
		t.Log("> ", sms)
		texts = phone.SMS(sms)
	}
	t.Errorf("no results: %q", phone.Inbox())
}

func TestACallWithTwelveKeysFromHelloToResults(t *testing.T) {
	t.Parallel()
	d := shown(t, t.TempDir())
	call := d.carrier.Phone("+33639980002").Call()
	for range 60 {
		heard := call.Last()
		t.Log(heard)
		if strings.Contains(heard, "sûrement droit") {
			return
		}
		if call.Over() {
			break
		}
		_, keys := lone.to(heard)
		t.Log("> ", keys)
		call.Keys(keys)
	}
	t.Errorf("no results: %q", call.Heard())
}
