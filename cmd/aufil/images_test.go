package main

import (
	"context"
	"os"
	"os/exec"
	"path/filepath"
	"testing"
	"time"

	"github.com/chromedp/chromedp"

	"aufil/assistant"
)

// nadiaSays is a conversation up to its results. The numbers below are some that Arcep keeps for fiction.
var nadiaSays = []string{
	"bonjour", "seule avec mes 2 enfant", "mars 2015 et 09/2018", "12 03 91", "salaire", "entre 800 et 900 sa depend", "hlm",
	"62300", "380e", "aucun", "aucun", "1", "je sais pas", "200", "oui",
}

// TestImages draws the pictures of the README, docs/images/*.png, out of the demonstration: AUFIL_IMAGES names the
// folder. Look at them before they are committed.
func TestImages(t *testing.T) {
	folder := os.Getenv("AUFIL_IMAGES")
	if folder == "" {
		t.Skip("AUFIL_IMAGES names no folder for pictures")
	}
	d := shown(t, t.TempDir())
	d.talk("+33639980012", "bonjour", "en couple avec enfants", "conseiller")
	d.talk("+33639980027", "bonjour", "seul sans enfant", "jai tout perdu je vais en finir")
	d.talk("+33639980001", append(nadiaSays, "8", "conseiller")...)
	d.talk("+33639980002", nadiaSays...)
	l := d.login()

	w := camera(t)
	w.do(chromedp.EmulateViewport(1280, 420))
	w.signIn(d, l.Login)
	w.shot(folder, "file")

	d.take(t, 3, "Bonjour, ici Camille. Je regarde vos droits, et je reviens vers vous avant midi.")
	w.do(chromedp.EmulateViewport(1280, 800), chromedp.Navigate(d.url()+"/console/dossiers/3"), chromedp.WaitVisible(chromedp.CSS("#geste-rendre")))
	w.look(`document.querySelector('#liste-droits details.droit').open = true`)
	w.shot(folder, "console")

	d.agree(t, 3)
	w.do(chromedp.EmulateViewport(1280, 760), chromedp.Navigate(d.url()+"/console/dossiers/3/suivi"), chromedp.WaitVisible(chromedp.CSS(".volets")))
	w.shot(folder, "suivi")

	w.do(chromedp.EmulateViewport(1366, 800), chromedp.Navigate(d.url()+"/"))
	w.look(`sessionStorage.setItem("numero", "+33639980002")`)
	w.do(chromedp.Navigate(d.url()+"/"), chromedp.WaitVisible(chromedp.CSS("#fil li")))
	w.look(`document.querySelector('.acces p').remove()`) // a password, be it of an hour, is no picture for a README
	w.shot(folder, "demo")
}

// TestOfficeImages draws those of the pages of the responsables, out of the demonstration as it begins.
func TestOfficeImages(t *testing.T) {
	folder := os.Getenv("AUFIL_IMAGES")
	if folder == "" {
		t.Skip("AUFIL_IMAGES names no folder for pictures")
	}
	d := shownWith(t, t.TempDir(), false)
	w := camera(t)
	w.do(chromedp.EmulateViewport(1280, 1000))
	w.signIn(d, demoTeam[1].Login)
	for _, page := range []struct {
		name   string
		height int64
	}{{"statistiques", 1000}, {"reponses", 620}, {"horaires", 820}} {
		w.do(chromedp.EmulateViewport(1280, page.height), chromedp.Navigate(d.url()+"/console/"+page.name), chromedp.WaitVisible(chromedp.CSS("h1")))
		w.shot(folder, page.name)
	}
}

// signIn opens the console in the name of one of the team.
func (w lens) signIn(d *demonstration, login string) {
	w.t.Helper()
	l := d.login()
	w.do(chromedp.Navigate(d.url()+"/console/connexion"),
		chromedp.SendKeys(chromedp.CSS("#identifiant"), login), chromedp.SendKeys(chromedp.CSS("#motdepasse"), l.Password),
		chromedp.SendKeys(chromedp.CSS("#code"), l.Code+"\r"), chromedp.WaitVisible(chromedp.CSS(".lignes")))
}

// talk sends messages, one after the other.
func (d *demonstration) talk(number string, texts ...string) {
	phone := d.carrier.Phone(number)
	for _, text := range texts {
		phone.SMS(text)
	}
}

// take takes a case and answers it in the name of the demonstration's counsellor.
func (d *demonstration) take(t *testing.T, caseID int64, text string) {
	t.Helper()
	account, err := d.app.Store.AccountByLogin(t.Context(), demoLogin)
	if err != nil {
		t.Fatal(err)
	}
	if err := d.app.Assistant.Take(t.Context(), account.Counsellor, caseID); err != nil {
		t.Fatal(err)
	}
	if err := d.app.Assistant.Answer(t.Context(), account.Counsellor, caseID, text); err != nil {
		t.Fatal(err)
	}
	if err := d.app.Assistant.Name(t.Context(), account.Counsellor, caseID, "Nadia, prime"); err != nil {
		t.Fatal(err)
	}
}

// agree sets an appointment and proposes a mandate, in the name of the demonstration's counsellor.
func (d *demonstration) agree(t *testing.T, caseID int64) {
	t.Helper()
	account, err := d.app.Store.AccountByLogin(t.Context(), demoLogin)
	if err != nil {
		t.Fatal(err)
	}
	meeting := assistant.Appointment{At: atHour(time.Now(), 5, 14), Minutes: 45, Kind: assistant.AtPlace, Place: "France services, Lens"}
	if err := d.app.Assistant.Book(t.Context(), account.Counsellor, caseID, meeting); err != nil {
		t.Fatal(err)
	}
	if err := d.app.Assistant.Propose(t.Context(), account.Counsellor, caseID, "demander la prime d'activité", time.Now().AddDate(0, 3, 0)); err != nil {
		t.Fatal(err)
	}
}

// lens is a browser that takes pictures.
type lens struct {
	t   *testing.T
	ctx context.Context
}

func camera(t *testing.T) lens {
	t.Helper()
	path, err := exec.LookPath("chromium")
	if err != nil {
		t.Fatal("chromium is not installed: apt-get install chromium")
	}
	allocator, cancel := chromedp.NewExecAllocator(context.Background(), append(chromedp.DefaultExecAllocatorOptions[:],
		chromedp.ExecPath(path), chromedp.NoSandbox, chromedp.Flag("disable-background-networking", true), chromedp.Env("LANGUAGE=fr"))...)
	t.Cleanup(cancel)
	ctx, cancelTab := chromedp.NewContext(allocator)
	t.Cleanup(cancelTab)
	ctx, cancelTime := context.WithTimeout(ctx, time.Minute)
	t.Cleanup(cancelTime)
	return lens{t, ctx}
}

func (w lens) do(steps ...chromedp.Action[chromedp.Void]) {
	w.t.Helper()
	if err := chromedp.Do(w.ctx, steps...); err != nil {
		w.t.Fatalf("in the browser: %v", err)
	}
}

func (w lens) look(script string) {
	w.t.Helper()
	if _, err := chromedp.Run(w.ctx, chromedp.Evaluate[bool](script+", true")); err != nil {
		w.t.Fatalf("in the browser: %v", err)
	}
}

func (w lens) shot(folder, name string) {
	w.t.Helper()
	time.Sleep(time.Second) // live pages and pictures settle
	picture, err := chromedp.Run(w.ctx, chromedp.CaptureScreenshot())
	if err != nil {
		w.t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(folder, name+".png"), picture, 0o644); err != nil {
		w.t.Fatal(err)
	}
}
