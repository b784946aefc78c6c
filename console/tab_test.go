package console

import (
	"context"
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/chromedp/cdproto/cdp"
	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/cdproto/input"
	"github.com/chromedp/cdproto/log"
	"github.com/chromedp/cdproto/page"
	"github.com/chromedp/cdproto/runtime"
	"github.com/chromedp/chromedp"
)

// chromium starts one browser for a test, or skips the test where none is installed (never in CI).
func chromium(t *testing.T) context.Context {
	t.Helper()
	if testing.Short() {
		t.Skip("browser tests are left out of -short")
	}
	path, err := exec.LookPath("chromium")
	if err != nil {
		if os.Getenv("CI") == "" {
			t.Skip("chromium is not installed: apt-get install chromium")
		}
		t.Fatal("chromium is not installed")
	}
	opts := append(chromedp.DefaultExecAllocatorOptions[:],
		chromedp.ExecPath(path), chromedp.NoSandbox,
		chromedp.Flag("disable-background-networking", true), chromedp.Flag("disable-component-update", true),
		chromedp.Flag("disable-sync", true), chromedp.Flag("no-pings", true),
	)
	alloc, cancelAlloc := chromedp.NewExecAllocator(context.Background(), opts...)
	ctx, cancel := chromedp.NewContext(alloc)
	t.Cleanup(func() { cancel(); cancelAlloc() })
	if err := chromedp.Do(ctx); err != nil {
		t.Fatalf("start chromium: %v", err)
	}
	return ctx
}

// tab is one counsellor's browser: it shares nothing with the others.
type tab struct {
	t    *testing.T
	ctx  context.Context
	base string

	mu    sync.Mutex
	wrong []string // what the browser complained of
}

// atNadias opens the case of Nadia, in Claire's hands, as Claire sees it.
func atNadias(t *testing.T) (b *bench, x *tab) {
	t.Helper()
	b = newBench(t, nil)
	id := b.nadia(78)
	b.must(b.desk.Take(t.Context(), b.who["claire"], id))
	x = newTab(t, chromium(t), b.srv.URL)
	x.login(b, "claire")
	x.open(at(id))
	return b, x
}

func newTab(t *testing.T, browser context.Context, base string) *tab {
	t.Helper()
	return openTab(t, browser, base, chromedp.WithNewBrowserContext())
}

// beside is another tab of the same browser.
func (x *tab) beside() *tab {
	x.t.Helper()
	return openTab(x.t, x.ctx, x.base)
}

func openTab(t *testing.T, browser context.Context, base string, opts ...chromedp.ContextOption) *tab {
	t.Helper()
	x := &tab{t: t, base: base}
	ctx, cancel := chromedp.NewContext(browser, append(opts, chromedp.WithListener(x.hear))...)
	t.Cleanup(cancel)
	x.ctx = ctx
	x.do(chromedp.Func(func(ctx context.Context, s *chromedp.Target) error {
		_, err := cdp.Call(ctx, s, log.Enable, cdp.Empty{})
		return err
	}))
	x.size(1366, 768)
	x.dark(false)
	return x
}

// hear collects errors: a blocked script or style above all.
func (x *tab) hear(ev any) {
	x.mu.Lock()
	defer x.mu.Unlock()
	switch e := ev.(type) {
	case *log.EventEntryAdded:
		if e.Entry.Level == "error" && !strings.Contains(e.Entry.Text, "status of 4") {
			x.wrong = append(x.wrong, e.Entry.Text)
		}
	case *runtime.EventExceptionThrown:
		x.wrong = append(x.wrong, e.ExceptionDetails.Text)
	}
}

// quiet fails the test if the browser complained of anything.
func (x *tab) quiet() {
	x.t.Helper()
	x.mu.Lock()
	defer x.mu.Unlock()
	if len(x.wrong) > 0 {
		x.t.Errorf("the browser complained: %s", strings.Join(x.wrong, " | "))
	}
}

func (x *tab) do(steps ...chromedp.Action[chromedp.Void]) {
	x.t.Helper()
	if err := x.try(steps...); err != nil {
		x.t.Fatalf("in the browser: %v", err)
	}
}

func (x *tab) try(steps ...chromedp.Action[chromedp.Void]) error {
	ctx, cancel := context.WithTimeout(x.ctx, 2*time.Minute)
	if chromedp.FromContext(x.ctx).Target == nil { // the first run gives the tab its life: no end to it
		ctx = x.ctx
	}
	defer cancel()
	return chromedp.Do(ctx, steps...)
}

func (x *tab) size(w, h int64) { x.t.Helper(); x.do(chromedp.EmulateViewport(w, h)) }

// dark sets what the counsellor's machine prefers.
func (x *tab) dark(on bool) {
	x.t.Helper()
	value := "light"
	if on {
		value = "dark"
	}
	x.do(chromedp.Func(func(ctx context.Context, s *chromedp.Target) error {
		_, err := cdp.Call(ctx, s, emulation.SetEmulatedMedia, emulation.SetEmulatedMediaParams{
			Features: []*emulation.MediaFeature{
				{Name: "prefers-color-scheme", Value: value}, {Name: "prefers-reduced-motion", Value: "reduce"}, // no picture of a change under way
			},
		})
		return err
	}))
}

func (x *tab) open(path string) { x.t.Helper(); x.do(chromedp.Navigate(x.base + path)) }

// click presses what a page shows, and again where a live page has moved it between the look and the click.
func (x *tab) click(css string) {
	x.t.Helper()
	watch := fmt.Sprintf(`window.missed = true, window.addEventListener("click", e => { window.missed = !e.target.closest(%s) }, {capture: true, once: true}), true`, quoted(css))
	for range 20 {
		ask[bool](x, watch)
		err := x.try(chromedp.Click(chromedp.CSS(css)))
		if err != nil && strings.Contains(err.Error(), "Could not find node") {
			continue
		}
		if err != nil {
			x.t.Fatalf("in the browser: %v", err)
		}
		if missed, err := tryAsk[bool](x, "window.missed === true"); err != nil || !missed { // an error: the click led to another page
			return
		}
	}
	x.t.Fatalf("in the browser: no click reaches %s", css)
}

// mouse presses or lets go of the left button at a place of the window.
func (x *tab) mouse(what input.DispatchMouseEventType, at [2]float64) {
	x.t.Helper()
	x.do(chromedp.Func(func(ctx context.Context, s *chromedp.Target) error {
		_, err := cdp.Call(ctx, s, input.DispatchMouseEvent, input.DispatchMouseEventParams{Type: what, X: at[0], Y: at[1], Button: input.MouseButtonLeft, ClickCount: 1})
		return err
	}))
}

func (x *tab) typed(css, text string) {
	x.t.Helper()
	x.do(chromedp.SendKeys(chromedp.CSS(css), text))
}

// ask evaluates an expression in the page.
func ask[T any](x *tab, expression string) T {
	x.t.Helper()
	v, err := tryAsk[T](x, expression)
	if err != nil {
		x.t.Fatalf("evaluate %s: %v", expression, err)
	}
	return v
}

func tryAsk[T any](x *tab, expression string) (T, error) {
	ctx, cancel := context.WithTimeout(x.ctx, 2*time.Minute)
	defer cancel()
	return chromedp.Run(ctx, chromedp.Evaluate[T](expression))
}

// before runs a script in every page before its own.
func (x *tab) before(script string) {
	x.t.Helper()
	x.do(chromedp.Func(func(ctx context.Context, s *chromedp.Target) error {
		_, err := cdp.Call(ctx, s, page.AddScriptToEvaluateOnNewDocument, page.AddScriptToEvaluateOnNewDocumentParams{Source: script})
		return err
	}))
}

// sees waits until an expression is true in the page.
func (x *tab) sees(what, expression string) {
	x.t.Helper()
	deadline := time.Now().Add(time.Minute)
	for {
		seen, err := tryAsk[bool](x, "!!("+expression+")") // an error: another page is taking its place
		if seen {
			return
		}
		if time.Now().After(deadline) {
			x.capture("echec")
			x.t.Fatalf("never seen: %s (%s, %v), at %s\n%s", what, expression, err,
				ask[string](x, "document.activeElement.outerHTML.slice(0, 200)"), ask[string](x, "document.body.innerText"))
		}
		time.Sleep(20 * time.Millisecond)
	}
}

// reads waits until an element holds a text.
func (x *tab) reads(css, text string) {
	x.t.Helper()
	x.sees(text, fmt.Sprintf("(document.querySelector(%s)||{innerText:''}).innerText.includes(%s)", quoted(css), quoted(text)))
}

func quoted(s string) string {
	b, _ := json.Marshal(s)
	return string(b)
}

func (x *tab) login(b *bench, login string) {
	x.t.Helper()
	x.open("/console/")
	x.enter(b, login)
	x.reads("h1", "Dossiers")
}

// enter fills the page that asks who one is.
func (x *tab) enter(b *bench, login string) {
	x.t.Helper()
	x.typed("#identifiant", login)
	x.typed("#motdepasse", testPassword)
	x.typed("#code", b.code())
	x.click("main form button")
}

// capture keeps a picture of the page, for who looks at them: AUFIL_CAPTURES names the folder.
func (x *tab) capture(name string) {
	x.t.Helper()
	dir := os.Getenv("AUFIL_CAPTURES")
	if dir == "" {
		return
	}
	png, err := chromedp.Run(x.ctx, chromedp.CaptureScreenshot())
	if err != nil {
		x.t.Fatalf("take a picture: %v", err)
	}
	if err := os.WriteFile(filepath.Join(dir, name+".png"), png, 0o600); err != nil {
		x.t.Fatal(err)
	}
}

// widest names what makes a page wider than its window.
func (x *tab) widest() string {
	return ask[string](x, `[...document.querySelectorAll("main *")].filter(e => e.getBoundingClientRect().right > innerWidth + 1 && !e.closest(".tableau")).map(e => e.tagName + "#" + e.id + "." + e.className).slice(0, 6).join(" ")`)
}
