package console

import (
	"fmt"
	"strings"
	"testing"

	"aufil/assistant"
)

// put writes into the answer as a counsellor does who types over what is there.
func (x *tab) put(text string) {
	x.t.Helper()
	ask[bool](x, fmt.Sprintf(`(a => { a.value = %s; a.dispatchEvent(new Event("input", {bubbles: true})); return true })(document.querySelector("#texte"))`, quoted(text)))
}

// What is kept as the French of an answer is what the answer says: with its fields filled in, and nothing once the text is
// another one.
func TestTheFrenchOfAReadyAnswerFollowsWhatIsWritten(t *testing.T) {
	t.Parallel()
	b := newBench(t, nil)
	_, err := b.store.SaveReadyAnswer(t.Context(), assistant.ReadyAnswer{
		Title: "Rendez-vous", Body: "Je vous propose un rendez-vous {{jour}} à {{heure}}.", Translations: map[string]string{"ar": "أقترح عليك موعدا {{jour}} على {{heure}}."},
	}, b.now())
	b.must(err)
	id := b.arabic()
	b.must(b.desk.Take(t.Context(), b.who["claire"], id))
	x := newTab(t, chromium(t), b.srv.URL)
	x.login(b, "claire")
	x.open(at(id))
	x.reads("#traduction", "Cette personne lit : arabe")
	choose := func() {
		x.click("#modeles summary")
		x.click("#modeles li button")
		x.reads("#traduction", "En français : Je vous propose un rendez-vous {{jour}}")
	}
	choose()
	x.put("Bonjour, c'est autre chose.")
	x.reads("#traduction", "Cette personne lit : arabe")
	x.click("#repondre form button[type=submit]")
	x.reads("#fil", "c'est autre chose")
	if said := ask[string](x, "document.querySelector('#fil').innerText"); strings.Contains(said, "rendez-vous") {
		t.Errorf("the thread gives it another meaning: %s", said)
	}
	choose()
	x.click("#repondre form button[type=submit]")
	x.reads("#message", "Il reste un champ à remplir")
	x.sees("the field to fill in, marked", `(a => document.activeElement === a && a.value.slice(a.selectionStart, a.selectionEnd) === "{{jour}}")(document.querySelector("#texte"))`)
	x.put("أقترح عليك موعدا الخميس على 10:00.")
	x.reads("#traduction", "Je vous propose un rendez-vous الخميس à 10:00.")
	x.click("#repondre form button[type=submit]")
	x.reads("#fil", "En français : Je vous propose un rendez-vous الخميس à 10:00.")
	x.reads("#traduction", "Cette personne lit : arabe")
	x.quiet()
}
