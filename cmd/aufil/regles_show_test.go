package main

import (
	"strings"
	"testing"

	"aufil/engine"
	"aufil/rules"
)

// TestShowIsAWholePage: the page of every right has what a social worker looks for: conditions with the words for yes
// and for no, the law of each, when a counsellor must look, what does not go with it, how to claim.
func TestShowIsAWholePage(t *testing.T) {
	t.Parallel()
	b, err := engine.Load(rules.FS)
	if err != nil {
		t.Fatal(err)
	}
	for _, r := range b.Rights() {
		var out strings.Builder
		if err := reglesShow(b, &out, r.ID, engine.Month(2026*12+6)); err != nil {
			t.Fatal(err)
		}
		page := out.String()
		want := []string{r.Name, capital(r.Phrase), "Conditions", "oui : «", "non : «", "Démarche", r.Steps.Where, r.Notice}
		for _, x := range r.Excludes {
			want = append(want, x.Text, x.Source)
		}
		for _, h := range b.HumanReasons(r.ID) {
			want = append(want, h.Reason, h.Formula)
		}
		for _, w := range want {
			if !strings.Contains(page, w) {
				t.Errorf("%s: %q is not on the page", r.ID, w)
			}
		}
		if strings.Contains(page, "%!") || strings.Contains(page, "_,") {
			t.Errorf("%s: badly written:\n%s", r.ID, page)
		}
	}
}
