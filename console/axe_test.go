package console

import (
	"context"
	_ "embed"
	"encoding/json"
	"time"

	"github.com/chromedp/cdproto/cdp"
	"github.com/chromedp/cdproto/runtime"
	"github.com/chromedp/chromedp"
)

//go:embed testdata/axe/axe-4.14.1.min.js
var axe string

// finding is one rule of accessibility that a page breaks.
type finding struct {
	ID, Impact, Help string
	Nodes            []struct {
		Target         []any
		FailureSummary string
	}
}

// checkAxe fails the test for each finding of axe on the page as it is.
func checkAxe(x *tab, name string) {
	x.t.Helper()
	library := ""
	if !ask[bool](x, "!!window.axe") {
		library = axe + ";"
	}
	ctx, cancel := context.WithTimeout(x.ctx, 3*time.Minute)
	defer cancel()
	var found []finding
	err := chromedp.Do(ctx, chromedp.Func(func(ctx context.Context, s *chromedp.Target) error {
		wait := true
		res, err := cdp.Call(ctx, s, runtime.Evaluate, runtime.EvaluateParams{
			Expression:   library + `axe.run(document, {resultTypes: ["violations"]}).then(r => JSON.stringify(r.violations))`,
			AwaitPromise: &wait,
		})
		if err != nil {
			return err
		}
		var text string
		if err := json.Unmarshal(res.Result.Value, &text); err != nil {
			return err
		}
		return json.Unmarshal([]byte(text), &found)
	}))
	if err != nil {
		x.t.Fatalf("run axe on %s: %v", name, err)
	}
	for _, f := range found {
		for _, n := range f.Nodes {
			x.t.Errorf("%s: %s (%s): %v: %s", name, f.ID, f.Impact, n.Target, n.FailureSummary)
		}
	}
}
