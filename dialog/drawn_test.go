package dialog_test

import (
	"testing"

	"aufil/channel/sms"
	"aufil/dialog"
	"aufil/engine"
)

// TestWarningsFitOneSMS: whatever two rights do not go together, the warning is one SMS, with its reason or without.
func TestWarningsFitOneSMS(t *testing.T) {
	t.Parallel()
	book := knowledge(t).Rules
	w, err := wording()
	if err != nil {
		t.Fatal(err)
	}
	pairs := 0
	for _, r := range book.Rights() {
		for _, x := range r.Excludes {
			with, _ := book.Right(x.With)
			pairs++
			for _, urgency := range []engine.Urgency{engine.Soon, engine.Now} {
				for lang, why := range map[string]bool{"fr": true, "en": false} {
					for _, c := range []engine.Clash{
						{Right: r, With: with, Exclusion: x, Urgency: urgency}, {Right: with, With: r, Exclusion: x, Urgency: urgency},
					} {
						for _, text := range sms.Render(dialog.Reply{Parts: []dialog.Part{dialog.Warning(c, why)}}, lang, w) {
							if n, units, _ := sms.Segments(text); n != 1 {
								t.Errorf("%s and %s, %s: %d units: %s", r.ID, x.With, lang, units, text)
							}
						}
					}
				}
			}
		}
	}
	if pairs < 20 {
		t.Errorf("%d pairs of rights that do not go together", pairs)
	}
}
