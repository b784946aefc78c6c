package main

import (
	"context"
	"net/http"
	"net/url"
	"strings"
	"testing"
	"time"

	"aufil/assistant"
	"aufil/dialog"
)

// shown opens a demonstration and serves it until the test ends.
func shown(t *testing.T, folder string) *demonstration {
	t.Helper()
	return shownWith(t, folder, true)
}

// shownWith is shown, with the cases that the demonstration begins with unless it is bare.
func shownWith(t *testing.T, folder string, bare bool) *demonstration {
	t.Helper()
	ctx, stop := context.WithCancel(context.Background())
	d, err := openDemo(ctx, "127.0.0.1:0", folder, bare)
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

func TestTheDataOfADemonstrationAreFoundAgain(t *testing.T) {
	t.Parallel()
	folder := t.TempDir()
	number := "+33639980005"
	var asked string
	t.Run("first", func(t *testing.T) {
		d := shown(t, folder)
		asked = d.carrier.Phone(number).Call().Last()
	})
	d := shown(t, folder)
	again := d.carrier.Phone(number).SMS("répéter")
	if len(again) == 0 || strings.Contains(join(again), "ici AuFil") || asked == "" {
		t.Errorf("the conversation was lost: %q, after %q", again, asked)
	}
}

func TestTheDemonstrationBeginsWithCasesOfEachSort(t *testing.T) {
	t.Parallel()
	folder := t.TempDir()
	ctx, stop := context.WithCancel(t.Context())
	began := time.Now()
	d, err := openDemo(ctx, "127.0.0.1:0", folder, false)
	if err != nil {
		t.Fatal(err)
	}
	t.Logf("ready after %v", time.Since(began))
	look := func(f assistant.Folder) assistant.QueueView {
		account, err := d.app.Store.AccountByLogin(ctx, demoLogin)
		if err != nil {
			t.Fatal(err)
		}
		v, err := d.app.Assistant.Look(ctx, account.Counsellor, assistant.QueueQuery{Folder: f})
		if err != nil {
			t.Fatal(err)
		}
		return v
	}
	all := look(assistant.All)
	if all.Urgent != 1 || all.Counts[assistant.Snoozed] != 1 || all.Counts[assistant.Own] < 2 || all.Counts[assistant.Unassigned] < 5 || all.Counts[assistant.Asked] != 1 {
		t.Errorf("%d urgent, folders %v", all.Urgent, all.Counts)
	}
	if n := len(look(assistant.Done).Items); n < 2 {
		t.Errorf("%d ended cases", n)
	}
	var appointments, given, letters, english, calls int
	for _, i := range append(all.Items, look(assistant.Snoozed).Items...) {
		f, err := d.app.Store.CaseFile(ctx, i.CaseID)
		if err != nil {
			t.Fatal(err)
		}
		appointments, letters = appointments+len(f.Appointments), letters+len(f.Letters)
		for _, m := range f.Mandates {
			if m.Stands(time.Now()) {
				given++
			}
		}
		if f.Lang == "en" {
			english++
		}
		if f.Entries[0].Channel == dialog.Voice {
			calls++
		}
	}
	if appointments != 1 || given != 1 || letters != 1 || english != 1 || calls != 1 {
		t.Errorf("%d appointments, %d mandates given, %d letters, %d in English, %d by telephone", appointments, given, letters, english, calls)
	}
	stop()
	d.stop()
	again, err := openDemo(t.Context(), "127.0.0.1:0", folder, false)
	if err != nil {
		t.Fatal(err)
	}
	defer again.stop()
	if open, err := again.app.Store.OpenCases(t.Context(), 0); err != nil || len(open) != all.Counts[assistant.All]+1 {
		t.Errorf("opened again: %d cases, %v", len(open), err)
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
	if _, err := openDemo(t.Context(), d.public.addr(), t.TempDir(), true); err == nil {
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
