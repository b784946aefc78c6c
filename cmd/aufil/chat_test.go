package main

import (
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	"aufil/dialog"
)

// The reminder that was promised comes when its day has passed, once; what was erased is awaited no more, and whoever
// writes then is somebody new, in French, as with the service.
func TestTimePassesInChat(t *testing.T) {
	t.Parallel()
	core, err := loadCore()
	if err != nil {
		t.Fatal(err)
	}
	var out strings.Builder
	p := &chatting{
		core: core, out: &out, at: time.Date(2026, 7, 1, 10, 0, 0, 0, time.UTC), channel: dialog.SMS, know: core.knowledge(0, true),
		chatCmd: chatCmd{Langue: "fr"},
	}
	p.conversation = dialog.New("fr", p.at)
	says := func(lines ...string) string {
		t.Helper()
		out.Reset()
		for _, line := range lines {
			if err := p.line(line); err != nil {
				t.Fatal(err)
			}
		}
		return out.String()
	}
	says("bonjour", "1", "03/1991", "8", "9", "75011", "aucun", "aucun")
	for range 20 { // whatever else is asked
		if p.conversation.Phase == dialog.Resultats {
			break
		}
		if says("oui"); p.conversation.Phase != dialog.Resultats {
			says("je ne sais pas")
		}
	}
	if said := says("1", "rappel", "oui"); len(p.timers) != 1 {
		t.Fatalf("no reminder is promised in %s: %v\n%s", p.conversation.Phase, p.timers, said)
	}
	if said := says("/attendre 2 jours"); said != "" {
		t.Errorf("too early: %q", said)
	}
	if said := says("/attendre 3 semaines"); !strings.HasPrefix(said, "< ") || strings.Contains(said, "RSA") {
		t.Errorf("the reminder is %q", said)
	}
	day := p.at.Format(time.DateOnly)
	if day != "2026-07-24" {
		t.Errorf("it is the %s", day)
	}
	if said := says("oui"); strings.Contains(said, "Bonjour, ici AuFil") {
		t.Errorf("its answer is not understood: %q", said)
	}

	says("langue", "english")
	if p.conversation.Lang != "en" {
		t.Fatalf("the language is %s", p.conversation.Lang)
	}
	gone := says("effacer", "yes")
	if p.conversation.Lang != "fr" || len(p.timers) != 0 || len(p.conversation.Answers) != 0 {
		t.Errorf("after %q: %s, %v", gone, p.conversation.Lang, p.timers)
	}
	if said := says("bonjour"); !slices.ContainsFunc(strings.Split(said, "\n"), regexp.MustCompile(`^< Bonjour, ici AuFil`).MatchString) {
		t.Errorf("who comes back is greeted by %q", said)
	}
}
