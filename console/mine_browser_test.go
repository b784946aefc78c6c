package console

import (
	"fmt"
	"testing"
	"time"

	"github.com/chromedp/chromedp"
)

// press is a key with Alt.
func (x *tab) press(code string) {
	x.t.Helper()
	ask[bool](x, fmt.Sprintf(`document.activeElement.dispatchEvent(new KeyboardEvent("keydown", {code: %q, altKey: true, bubbles: true, cancelable: true})) || true`, code))
}

// Ten cases at once: what is new in each is seen from any of them, the next one is a key away, and nothing typed is lost.
func TestACounsellorGoesThroughTenCases(t *testing.T) {
	t.Parallel()
	b := newBench(t, nil)
	var ids []int64
	for i := range 10 {
		id := b.nadia(10 + i)
		ids = append(ids, id)
		if i < 9 {
			b.must(b.desk.Take(t.Context(), b.who["claire"], id))
			b.must(b.desk.Answer(t.Context(), b.who["claire"], id, "Je regarde."))
		}
	}
	x := newTab(t, chromium(t), b.srv.URL)
	x.login(b, "claire")
	x.open(at(ids[0]))
	x.sees("nine cases at hand", "document.querySelectorAll('#mes-dossiers .mien').length === 9")
	if next := ask[string](x, "document.querySelector('#dossier-suivant').pathname"); next != at(ids[9]) {
		t.Errorf("nobody waits for an answer: the next is the one that is free, not %s", next)
	}
	b.wait(time.Second) // what is told is told of later moments
	b.says(13, "vous etes la ?")
	x.sees("a new message in that case", fmt.Sprintf("(document.querySelector('[data-dossier=\"%d\"] .neufs')||{innerText: ''}).innerText.trim().startsWith('1')", ids[3]))
	x.sees("the one who waits comes next", fmt.Sprintf("document.querySelector('#dossier-suivant').pathname === %q", at(ids[3])))
	checkAxe(x, "ten cases")
	x.capture("dix-dossiers")
	x.size(390, 844)
	x.capture("dix-dossiers-tel")
	x.dark(true)
	x.capture("dix-dossiers-tel-nuit")
	x.size(1366, 768)
	x.capture("dix-dossiers-nuit")
	x.dark(false)

	x.typed("#texte", "Bonjour Nadia, je")
	x.press("KeyS")
	x.reads("#etat", "06 .. .. .. 13")
	x.sees("a mark on the draft", fmt.Sprintf("!document.querySelector('[data-dossier=\"%d\"] .brouillon').hidden", ids[0]))
	x.press("KeyR")
	x.sees("the place to answer", "document.activeElement.id === 'texte'")
	x.do(chromedp.SendKeys(chromedp.CSS("#texte"), "Oui, bonjour."))
	x.click("#repondre form button[type=submit]")
	x.reads("#fil .conseiller:last-of-type", "Oui, bonjour.")
	x.sees("nobody of one's own waits any more", fmt.Sprintf("document.querySelector('#dossier-suivant').pathname === %q", at(ids[9])))
	x.press("KeyS")
	x.reads("#etat", "06 .. .. .. 19")
	x.click("#geste-prendre")
	x.sees("who takes a case may write at once", "document.activeElement.id === 'texte'")
	x.sees("ten", "document.querySelectorAll('#mes-dossiers .mien').length === 10")
	x.press("KeyN")
	x.sees("the note", "document.activeElement.id === 'note'")
	x.click(fmt.Sprintf("[data-dossier=\"%d\"]", ids[0]))
	x.reads("#etat", "06 .. .. .. 10")
	x.sees("what was typed", "document.querySelector('#texte').value === 'Bonjour Nadia, je'")
	x.press("KeyL")
	x.reads("h1", "Dossiers")
	x.quiet()
}

// What was done is said for a while; whoever reads with the keyboard or by ear is never left nowhere.
func TestWhatWasDoneIsSaidForAWhileAndTheFocusStays(t *testing.T) {
	t.Parallel()
	b, x := atNadias(t)
	b.late.Store(int64(700 * time.Millisecond)) // the form is replaced before its answer comes
	x.typed("#texte", "C'est fait.")
	x.click("#repondre form button[type=submit]")
	x.reads("#fil .conseiller", "C'est fait.")
	x.typed("#texte", " Au revoir.")
	x.sees("what was typed since", "document.querySelector('#texte').value === 'Au revoir.'")
	ask[bool](x, "document.querySelector('#texte').value = '', true")
	before := ask[float64](x, "document.querySelector('.colonnes').getBoundingClientRect().top")
	x.click("#geste-clore")
	x.click(".panneau[open] form button")
	x.reads("#message", "Le dossier est clos")
	if after := ask[float64](x, "document.querySelector('.colonnes').getBoundingClientRect().top"); after != before {
		t.Errorf("the page moved by %v", after-before)
	}
	time.Sleep(1500 * time.Millisecond) // what is live has come in meanwhile
	x.sees("the keyboard at the top of the case", "document.activeElement.tagName === 'H1'")
	x.sees("the word gone", "document.querySelector('#message').innerText.trim() === ''")
	x.quiet()
}
