package console

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"aufil/assistant"
)

// ears stand in for the notifications and the sound of a browser: what it was told is in window.notes, window.rung.
const ears = `window.notes = []; window.rung = 0;
	window.Notification = class { constructor(t, o) { window.notes.push(t + " | " + o.body) } close() {} static requestPermission() { return Promise.resolve("granted") } };
	window.Notification.permission = "granted";
	window.AudioContext = class { constructor() { window.rung++ } get currentTime() { return 0 } get destination() { return null } close() {}
		createOscillator() { return {frequency: {}, connect(x) { return x }, start() {}, stop() {}} }
		createGain() { return {gain: {setValueAtTime() {}, exponentialRampToValueAtTime() {}}, connect(x) { return x }} } };`

// prefers sets how somebody wants to be told.
func (b *bench) prefers(login string, p assistant.Preferences) {
	b.t.Helper()
	b.must(b.store.SavePreferences(b.t.Context(), assistant.Profile{Counsellor: b.who[login], Preferences: p}))
}

func TestTheBrowserTellsEachWhatConcernsThem(t *testing.T) {
	t.Parallel()
	b := newBench(t, nil)
	b.prefers("claire", assistant.Preferences{Sound: true})
	id := b.nadia(78)
	b.must(b.desk.Take(t.Context(), b.who["claire"], id))
	browser := chromium(t)
	claire, samir := newTab(t, browser, b.srv.URL), newTab(t, browser, b.srv.URL)
	claire.before(ears)
	samir.before(ears)
	claire.login(b, "claire")
	samir.login(b, "samir")
	claire.open("/console/compte") // not a page of cases: one is told everywhere
	last := "(window.notes[window.notes.length - 1] || '')"
	both := func(x *tab) {
		x.sees("a page that hears", "localStorage.getItem('aufil:entendu:' + document.body.dataset.moi)")
	}
	both(claire)
	both(samir)

	b.wait(time.Second)
	b.says(78, "est-ce que quelqu'un est là ?")
	claire.sees("a message on one's case", fmt.Sprintf("%s === 'AuFil | Nouveau message, dossier n° %d'", last, id))
	claire.sees("a sound", "window.rung === 1")
	claire.reads("#alertes a", fmt.Sprintf("dossier n° %d", id))
	claire.capture("alerte")

	b.wait(time.Second)
	b.must(b.desk.Note(t.Context(), b.who["claire"], id, "@samir ton avis ?", []assistant.Counsellor{b.who["samir"]}))
	samir.sees("a mention", last+".includes('On vous demande de regarder')")
	if got := ask[int](samir, "window.notes.length + window.rung"); got != 1 {
		t.Errorf("told %s, rung %d", ask[string](samir, "window.notes.join(' ; ')"), ask[int](samir, "window.rung"))
	}

	b.wait(time.Second)
	b.must(b.desk.Release(t.Context(), b.who["claire"], id))
	samir.sees("a case back in the queue", last+".includes('est revenu dans la file')")

	b.wait(time.Second)
	b.says(64, "danger jai tout perdu je vais en finir")
	for _, x := range []*tab{claire, samir} {
		x.sees("an urgent case", last+".startsWith('AuFil : dossier urgent | Dossier urgent n° ')")
		x.reads("#alertes .urgente a", "Dossier urgent")
	}
	for _, x := range []*tab{claire, samir} {
		all := ask[string](x, "window.notes.join(' ; ') + document.querySelector('#alertes').innerText")
		for _, word := range []string{"finir", "quelqu'un", "06 ..", "64", "Nadia", "suicid", "avis"} {
			if strings.Contains(all, word) {
				t.Errorf("%q is told: %s", word, all)
			}
		}
	}
	if got := ask[int](claire, "window.notes.length"); got != 2 {
		t.Errorf("who did something themselves is told of it: %s", ask[string](claire, "window.notes.join(' ; ')"))
	}
	claire.click("#alertes .urgente a")
	claire.reads("#etat", "Urgent")
	claire.quiet()
	samir.quiet()
}

// One tab rings for all, with the Web Locks API or without; another takes over when it goes.
func TestOneTabRingsForAll(t *testing.T) {
	t.Parallel()
	for name, script := range map[string]string{"locks": ears, "no locks": ears + `Object.defineProperty(Navigator.prototype, "locks", {value: undefined});`} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			b := newBench(t, nil)
			b.prefers("claire", assistant.Preferences{Sound: true})
			id := b.nadia(78)
			b.must(b.desk.Take(t.Context(), b.who["claire"], id))
			one := newTab(t, chromium(t), b.srv.URL)
			one.before(script)
			one.login(b, "claire")
			tabs := []*tab{one, one.beside(), one.beside()}
			for _, x := range tabs[1:] {
				x.before(script)
				x.open("/console/compte")
			}
			one.sees("a page that hears", "localStorage.getItem('aufil:entendu:' + document.body.dataset.moi)")
			rung := func() (n int) {
				for _, x := range tabs {
					n += ask[int](x, "window.rung")
				}
				return n
			}
			told := func(text string) {
				t.Helper()
				b.wait(time.Second)
				b.says(78, text)
				for _, x := range tabs {
					x.sees("a word of it in each tab", "document.querySelector('#alertes a')")
				}
			}
			time.Sleep(2 * time.Second) // more than a lease is renewed
			told("vous êtes là ?")
			if n := rung(); n != 1 {
				t.Errorf("%d tabs rang", n)
			}
			one.open(assetAddress()) // who heard for all may have gone
			tabs = tabs[1:]
			for _, x := range tabs {
				ask[bool](x, "window.rung = 0, document.querySelector('#alertes').replaceChildren(), true")
			}
			time.Sleep(2 * time.Second)
			told("allo ?")
			if n := rung(); n != 1 {
				t.Errorf("%d tabs rang after one had gone", n)
			}
			for _, x := range tabs {
				x.quiet()
			}
		})
	}
}

func TestNothingIsToldInTheHoursOfCalmNorToAnotherTerritory(t *testing.T) {
	t.Parallel()
	b := twoTerritories(t)
	b.prefers("samir", assistant.Preferences{QuietFrom: "00:00", QuietTo: "23:59"})
	claire, samir, rene := b.login("claire"), b.login("samir"), b.login("rene")
	hears := map[string]<-chan string{}
	for name, c := range map[string]<-chan string{
		"claire": b.listen(claire, "/console/flux/alertes"), "samir": b.listen(samir, "/console/flux/alertes"), "rene": b.listen(rene, "/console/flux/alertes"),
	} {
		hears[name] = c
		b.await(c, "heure")
	}
	b.wait(time.Second)
	since := b.now()
	b.wait(time.Second)
	b.says(64, "danger jai tout perdu je vais en finir") // by a number of no territory: everybody's
	b.await(hears["claire"], "alerte")
	quietly := time.After(400 * time.Millisecond)
	for done := false; !done; {
		select {
		case e := <-hears["samir"]:
			if e == "alerte" {
				t.Error("told in the hours of calm")
			}
		case <-quietly:
			done = true
		}
	}
	// The page that comes next in the same browser finds what happened between the two.
	later := b.listen(claire, fmt.Sprintf("/console/flux/alertes?depuis=%d", since.UnixMilli()))
	b.await(later, "alerte")
}

func TestManyThingsAtOnceAreToldInOne(t *testing.T) {
	t.Parallel()
	var found []assistant.Signal
	for i := range 5 {
		found = append(found, assistant.Signal{CaseID: int64(i + 1), Kind: assistant.SignalMessage})
	}
	if got := alertsOf(found); len(got) != 1 || got[0].Words != "5 dossiers vous attendent" || got[0].Urgent {
		t.Errorf("%+v", got)
	}
	same := []assistant.Signal{{CaseID: 7, Kind: assistant.SignalMessage}, {CaseID: 7, Kind: assistant.SignalUrgent}, {CaseID: 7, Kind: assistant.SignalBack}, {CaseID: 8, Kind: "plus tard"}}
	if got := alertsOf(same); len(got) != 1 || got[0].Words != "Dossier urgent n° 7" || !got[0].Urgent {
		t.Errorf("%+v", got)
	}
}

// assetAddress is a page without a script.
func assetAddress() string { return loadAssets().addresses().Icon }
