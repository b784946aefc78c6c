package main

import (
	"context"
	"net/http"
	"net/url"
	"strconv"
	"strings"
	"testing"
	"time"

	"aufil/assistant"
	"aufil/carrier"
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
		d.carrier.Wait()
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
	{"seul", "2", "2"},
	{"Dans votre famille", "aucun", "4#"},
	{"ombien d'enfants", "2", "2#"},
	{"naissance de chaque enfant", "03/2015 09/2018", "032015092018#"},
	{"sont-ils né", "03/2015 09/2018", "032015092018#"},
	{"vous né", "03/1991", "031991"},
	{"uelle est votre situation", "1", "1#"},
	{"ce qui est vrai pour vous aujourd'hui", "1", "1#"},
	{"salaire", "850", "850#"},
	{"Où habitez-vous", "1", "1"},
	{"de ces cas", "aucun", "7#"},
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

func TestACallIsTakenUpWhereverItWasDropped(t *testing.T) {
	t.Parallel()
	d := shown(t, t.TempDir())
	d.carrier.SetFaults(carrier.Faults{Repeat: 1})
	phone := d.carrier.Phone("+33639980008")
	question := ""
	for n := range 40 {
		call := phone.Call()
		heard := call.Last()
		if strings.Contains(heard, "résultats sont prêts") {
			return // another call does not read them aloud: who calls is not proved
		}
		if question != "" && !strings.Contains(heard, question) {
			t.Fatalf("call %d begins with %q, the last one ended at %q", n, heard, question)
		}
		_, keys := lone.to(heard)
		call.Keys(keys)
		question = lastQuestion(call.Last())
		call.HangUp()
	}
	t.Error("no results after 40 calls")
}

// lastQuestion gives the last sentence that ends with a question mark.
func lastQuestion(heard string) string {
	end := strings.LastIndex(heard, "?")
	if end < 0 {
		return ""
	}
	return heard[strings.LastIndexAny(heard[:end], ".?!")+1 : end]
}

func TestASilentCallEndsKindly(t *testing.T) {
	t.Parallel()
	d := shown(t, t.TempDir())
	phone := d.carrier.Phone("+33199000001")
	phone.Landline()
	call := phone.Call()
	for range 6 {
		call.Silence()
	}
	if heard := call.Last(); !call.Over() || !strings.Contains(heard, "Rappelez quand vous voulez") {
		t.Errorf("after six silences: %q", heard)
	}
	if call.Lasted() > 3*time.Minute {
		t.Errorf("a silent call lasted %v", call.Lasted())
	}
}

func TestTheSameCaseByBothChannels(t *testing.T) {
	t.Parallel()
	folder := t.TempDir()
	d := shown(t, folder)
	phone := d.carrier.Phone("+33639980003")
	phone.SMS("bonjour")
	phone.SMS("oui")
	phone.SMS("seul")
	call := phone.Call()
	if heard := call.Last(); !strings.Contains(heard, "Combien d'enfants") {
		t.Errorf("the call does not go on at the question: %q", heard)
	}
	call.Say("un seul")
	call.HangUp()
	if texts := strings.Join(phone.SMS("03/2015"), " "); !strings.Contains(texts, "vous") {
		t.Errorf("after the call: %q", texts)
	}
	hidden := d.carrier.Phone("+33639980003")
	hidden.Hide(true)
	if heard := hidden.Call().Last(); !strings.Contains(heard, "Bonjour, ici AuFil") || !strings.Contains(heard, "en couple") {
		t.Errorf("a hidden number is a stranger: %q", heard)
	}
}

func TestACounsellorAnswersAndHandsBack(t *testing.T) {
	t.Parallel()
	d := shown(t, t.TempDir())
	phone := d.carrier.Phone("+33639980004")
	phone.SMS("bonjour")
	phone.SMS("oui")
	if texts := phone.SMS("conseiller"); len(texts) != 1 || !strings.Contains(texts[0], "conseill") {
		t.Fatalf("asking for a person: %q", texts)
	}
	if texts := phone.SMS("vous êtes là ?"); len(texts) != 0 {
		t.Errorf("the dialogue goes on: %q", texts)
	}
	account, err := d.app.Store.AccountByLogin(t.Context(), demoLogin)
	if err != nil {
		t.Fatal(err)
	}
	queue, err := d.app.Assistant.Queue(t.Context(), account.Counsellor, assistant.All)
	if err != nil || len(queue) != 1 {
		t.Fatalf("queue %v, %v", queue, err)
	}
	id := queue[0].CaseID
	before := len(phone.Inbox())
	began := time.Now()
	if err := d.app.Assistant.Answer(t.Context(), account.Counsellor, id, "Bonjour, ici Camille."); err != nil {
		t.Fatal(err)
	}
	waitFor(t, func() bool { return len(phone.Inbox()) == before+1 })
	t.Logf("the answer reached the telephone in %v", time.Since(began))
	d.carrier.Wait()
	file, err := d.app.Assistant.CaseFile(t.Context(), account.Counsellor, id)
	if last := file.Entries[len(file.Entries)-1]; err != nil || last.Delivery != string(assistant.Received) {
		t.Errorf("delivery %q, %v", last.Delivery, err)
	}
	if err := d.app.Assistant.HandBack(t.Context(), account.Counsellor, id, ""); err != nil {
		t.Fatal(err)
	}
	waitFor(t, func() bool { return len(phone.Inbox()) > before+1 })
	if texts := phone.SMS("seul"); len(texts) == 0 {
		t.Error("the dialogue does not go on")
	}
}

func TestTheDataOfADemonstrationAreFoundAgain(t *testing.T) {
	t.Parallel()
	folder := t.TempDir()
	number := "+33639980005"
	t.Run("first", func(t *testing.T) {
		d := shown(t, folder)
		d.carrier.Phone(number).SMS("bonjour")
		d.carrier.Phone(number).SMS("oui")
	})
	d := shown(t, folder)
	if texts := d.carrier.Phone(number).SMS("seul"); len(texts) == 0 || !strings.Contains(texts[0], "enfants") {
		t.Errorf("the conversation was lost: %q", texts)
	}
}

func TestWhatTheDemonstrationRefuses(t *testing.T) {
	t.Parallel()
	for _, address := range []string{"0.0.0.0:0", ":8080", "192.0.2.1:80", "exemple.fr:80", "8080"} {
		if err := onLoopback(address); err == nil {
			t.Errorf("%s: accepted", address)
		}
	}
	for _, address := range []string{"127.0.0.1:0", "localhost:8080", "[::1]:0"} {
		if err := onLoopback(address); err != nil {
			t.Errorf("%s: %v", address, err)
		}
	}
	d := shown(t, t.TempDir())
	if _, err := openDemo(t.Context(), d.public.addr(), t.TempDir()); err == nil {
		t.Error("an address that is taken: opened all the same")
	}
	for path, want := range map[string]int{"/twilio/sms": 403, "/twilio/voice": 403, "/twilio/voice/tour?n=1": 403, "/twilio/sms/status": 403} {
		res, err := http.PostForm(d.url()+path, url.Values{"MessageSid": {"SM1"}, "From": {"+33639980006"}, "To": {serviceNumber}, "Body": {"bonjour"}})
		if err != nil {
			t.Fatal(err)
		}
		_ = res.Body.Close()
		if res.StatusCode != want {
			t.Errorf("%s unsigned: status %d", path, res.StatusCode)
		}
	}
}

func TestOddMessagesGetAKindAnswer(t *testing.T) {
	t.Parallel()
	d := shown(t, t.TempDir())
	number := 33639980100
	for name, text := range map[string]string{
		"empty": "", "emoji": "😀😀", "binary": "\x00\x01\x02", "long": strings.Repeat("bla ", 400), "a mark": "?", "a link": "http://x",
	} {
		number++
		phone := d.carrier.Phone("+" + strconv.Itoa(number))
		for _, before := range []string{"", "bonjour"} { // as the first message, and to a question
			if before != "" {
				phone.SMS(before)
			}
			if texts := phone.SMS(text); len(texts) == 0 {
				t.Errorf("%s: no answer", name)
			}
		}
	}
}

// waitFor waits a few seconds at most for what happens in the background.
func waitFor(t *testing.T, done func() bool) {
	t.Helper()
	for range 500 {
		if done() {
			return
		}
		time.Sleep(10 * time.Millisecond)
	}
	t.Fatal("it never happened")
}
