package console

import (
	"fmt"
	"strings"
	"testing"
)

// What a person writes is shown as they wrote it, and does nothing: not in the queue, not in the case file.
func TestAHostileTextIsOnlyText(t *testing.T) {
	t.Parallel()
	b := newBench(t, nil)
	c := b.login("claire")
	for i, hostile := range []string{
		`<script>alert(1)</script>`, `<img src=x onerror=alert(1)>`, `"><svg onload=alert(1)>`, `javascript:alert(1)//`,
		`<a hx-get="/console/deconnexion" hx-trigger="load">`, "</title><base href='//evil.test'>", `{{.}}${7*7}`, "<!--", "]]><x>",
	} {
		b.says(40+i, "conseiller")
		id := b.says(40+i, hostile)
		for _, path := range []string{"/console/", fmt.Sprintf("/console/dossiers/%d", id)} {
			r := b.get(c, path)
			if r.status != 200 {
				t.Fatalf("%s: %d", path, r.status)
			}
			for _, alive := range []string{"<script>alert", "<img src=x", "<svg onload", `hx-get="/console/deconnexion"`, "<base ", "]]><x>", `href="javascript:`} {
				if strings.Contains(r.body, alive) {
					t.Errorf("%s: %q is alive in the page as %q", path, hostile, alive)
				}
			}
		}
	}
}
