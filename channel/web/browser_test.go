package web_test

import (
	"context"
	"net/http"
	"net/http/httptest"
	"net/url"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/chromedp/cdproto/cdp"
	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/cdproto/log"
	"github.com/chromedp/cdproto/runtime"
	"github.com/chromedp/chromedp"
)

// window is a page in a real browser.
type window struct {
	t   *testing.T
	ctx context.Context

	mu    sync.Mutex
	wrong []string // what the browser complained of: a blocked script or style above all
}

func open(t *testing.T, address string) *window {
	t.Helper()
	if testing.Short() {
		t.Skip("browser tests are left out of -short")
	}
	path, err := exec.LookPath("chromium")
	if err != nil && os.Getenv("CI") == "" {
		t.Skip("chromium is not installed: apt-get install chromium")
	} else if err != nil {
		t.Fatal("chromium is not installed")
	}
	allocator, cancel := chromedp.NewExecAllocator(context.Background(), append(chromedp.DefaultExecAllocatorOptions[:],
		chromedp.ExecPath(path), chromedp.NoSandbox, chromedp.Flag("disable-background-networking", true),
		chromedp.Flag("disable-component-update", true), chromedp.Flag("disable-sync", true))...)
	t.Cleanup(cancel)
	w := &window{t: t}
	ctx, cancelTab := chromedp.NewContext(allocator, chromedp.WithListener(w.hear))
	t.Cleanup(cancelTab)
	w.ctx = ctx
	if err := chromedp.Do(ctx); err != nil {
		t.Fatalf("start chromium: %v", err)
	}
	w.do(chromedp.Func(func(ctx context.Context, s *chromedp.Target) error {
		_, err := cdp.Call(ctx, s, log.Enable, cdp.Empty{})
		return err
	}), chromedp.EmulateViewport(1366, 768), chromedp.Navigate(address))
	return w
}

func (w *window) hear(event any) {
	w.mu.Lock()
	defer w.mu.Unlock()
	switch e := event.(type) {
	case *log.EventEntryAdded:
		if e.Entry.Level == "error" {
			w.wrong = append(w.wrong, e.Entry.Text)
		}
	case *runtime.EventExceptionThrown:
		w.wrong = append(w.wrong, e.ExceptionDetails.Text)
	}
}

func (w *window) do(steps ...chromedp.Action[chromedp.Void]) {
	w.t.Helper()
	ctx, cancel := context.WithTimeout(w.ctx, 20*time.Second)
	defer cancel()
	if err := chromedp.Do(ctx, steps...); err != nil {
		w.t.Fatalf("in the browser: %v", err)
	}
}

func (w *window) click(css string) {
	w.t.Helper()
	w.do(chromedp.Click(chromedp.CSS(css)))
}

func (w *window) typed(css, text string) {
	w.t.Helper()
	w.do(chromedp.SendKeys(chromedp.CSS(css), text))
}

// sees waits until an element shows a text.
func (w *window) sees(css, text string) {
	w.t.Helper()
	for range 100 {
		ctx, cancel := context.WithTimeout(w.ctx, 20*time.Second)
		shown, err := chromedp.Run(ctx, chromedp.Evaluate[string](`document.querySelector("`+css+`").innerText`))
		cancel()
		if err == nil && strings.Contains(shown, text) {
			return
		}
		time.Sleep(50 * time.Millisecond)
	}
	w.t.Fatalf("%s never showed %q", css, text)
}

// is waits until an expression is true.
func (w *window) is(what, expression string) {
	w.t.Helper()
	for range 100 {
		ctx, cancel := context.WithTimeout(w.ctx, 20*time.Second)
		yes, err := chromedp.Run(ctx, chromedp.Evaluate[bool](expression))
		cancel()
		if err == nil && yes {
			return
		}
		time.Sleep(50 * time.Millisecond)
	}
	w.t.Fatalf("never: %s", what)
}

// shot keeps a picture in the folder AUFIL_IMAGES, when it is set, for eyes.
func (w *window) shot(name string) {
	w.t.Helper()
	dir := os.Getenv("AUFIL_IMAGES")
	if dir == "" {
		return
	}
	picture, err := chromedp.Run(w.ctx, chromedp.CaptureScreenshot())
	if err != nil {
		w.t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(dir, name+".png"), picture, 0o600); err != nil {
		w.t.Fatal(err)
	}
}

func (w *window) dark() {
	w.t.Helper()
	w.do(chromedp.Func(func(ctx context.Context, s *chromedp.Target) error {
		_, err := cdp.Call(ctx, s, emulation.SetEmulatedMedia, emulation.SetEmulatedMediaParams{
			Features: []*emulation.MediaFeature{{Name: "prefers-color-scheme", Value: "dark"}},
		})
		return err
	}))
}

func TestThePageInABrowser(t *testing.T) {
	t.Parallel()
	server, c := demo(t)
	w := open(t, server.URL+"/")
	w.sees("#acces-code", "123456")
	w.shot("accueil")
	w.click("#entrer")
	w.is("the console was told who one is", `document.querySelector("iframe").contentWindow.location.search === "?i=camille&m=secret&c=123456"`)
	w.is("the clock of the people", `document.querySelector("#horloge").innerText === new Date().toLocaleTimeString("fr-FR", {hour: "2-digit", minute: "2-digit", timeZone: "Indian/Reunion"})`)
	w.typed("#texte", "bonjour\r")
	w.sees("#fil", "Vous avez dit : bonjour")
	w.shot("sms")
	w.click("#appeler")
	w.sees("#paroles", "Où habitez-vous ?")
	w.sees("#etat-appel", "Appel en cours")
	w.shot("appel")
	w.click("[data-touche='2']")
	w.sees("#paroles", "Combien payez-vous de loyer ?")
	w.click("[data-touche='3']")
	w.sees("#touches", "3")
	w.typed("#texte", "trois cents euros\r") // keys typed before win over speech
	w.sees("#paroles", "[3]")
	w.dark()
	w.shot("appel-sombre")
	w.click("#raccrocher")
	w.sees("#etat-appel", "Appel terminé")
	w.click("#retourner")
	w.sees("#fil", "Vous avez dit : bonjour")
	w.do(chromedp.EmulateViewport(390, 844))
	w.shot("etroit")
	w.mu.Lock()
	defer w.mu.Unlock()
	if len(w.wrong) > 0 {
		t.Errorf("the browser complained: %q", w.wrong)
	}
	if problems := c.Problems(); len(problems) > 0 {
		t.Errorf("the carrier complained: %q", problems)
	}
}

func TestTheAuditionInABrowser(t *testing.T) {
	t.Parallel()
	server, _ := demo(t)
	w := open(t, server.URL+"/audition")
	w.sees("#combien", "2 textes")
	w.shot("audition")
	w.typed("#filtre", "couple")
	w.sees("#combien", "1 texte")
	w.click("button[data-n='1']")
	w.sees("tr:nth-child(2) .indice", "0.2 s à l'écoute")
	w.sees("button[data-n='1']", "Écouter") // again: it has ended
	w.dark()
	w.do(chromedp.EmulateViewport(390, 844))
	w.shot("audition-etroit")
	w.mu.Lock()
	defer w.mu.Unlock()
	if len(w.wrong) > 0 {
		t.Errorf("the browser complained: %q", w.wrong)
	}
}

// The telephone rings when the service calls, and is answered or refused.
func TestTheTelephoneRingsInABrowser(t *testing.T) {
	t.Parallel()
	server, c := demo(t)
	t.Cleanup(c.Stop)
	w := open(t, server.URL+"/")
	w.sees("#acces-code", "123456")
	shown, err := chromedp.Run(w.ctx, chromedp.Evaluate[string](`sessionStorage.getItem("numero")`))
	if err != nil {
		t.Fatal(err)
	}
	api := httptest.NewServer(c.Handler())
	t.Cleanup(api.Close)
	ring := func() {
		form := url.Values{"From": {"+33939000000"}, "To": {shown}, "Url": {server.URL + "/twilio/voice/sortant"}, "Timeout": {"30"},
			"StatusCallback": {server.URL + "/twilio/voice/statut"}}
		r, err := http.NewRequestWithContext(t.Context(), http.MethodPost, api.URL+"/2010-04-01/Accounts/AC0/Calls.json", strings.NewReader(form.Encode()))
		if err != nil {
			t.Fatal(err)
		}
		r.SetBasicAuth("AC0", token)
		r.Header.Set("Content-Type", "application/x-www-form-urlencoded")
		res, err := http.DefaultClient.Do(r)
		if err != nil || res.StatusCode != http.StatusCreated {
			t.Fatalf("%v, %v", res, err)
		}
		_ = res.Body.Close()
	}
	ring()
	w.sees("#sonne-de", "09 39 00 00 00")
	w.shot("sonne")
	w.click("#refuser")
	w.do(chromedp.WaitNotVisible(chromedp.CSS("#sonne"))) // else the next call finds the line busy
	w.sees("#vide", "Envoyez")                            // nothing was said
	c.Wait()
	ring()
	w.sees("#sonne-de", "09 39 00 00 00")
	w.click("#decrocher")
	w.sees("#paroles", "Où habitez-vous ?")
	w.click("[data-touche='2']")
	w.sees("#paroles", "Combien payez-vous de loyer ?")
	w.click("#raccrocher")
	w.sees("#etat-appel", "Appel terminé")
	w.mu.Lock()
	defer w.mu.Unlock()
	if len(w.wrong) > 0 {
		t.Errorf("the browser complained: %q", w.wrong)
	}
	if problems := c.Problems(); len(problems) > 0 {
		t.Errorf("the carrier complained: %q", problems)
	}
}
