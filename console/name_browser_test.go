package console

import (
	"fmt"
	"testing"
)

// Ten persons are told apart by the name that the team gives them, and found again by it.
func TestTenCasesAreToldApart(t *testing.T) {
	t.Parallel()
	b := newBench(t, nil)
	var ids []int64
	for person := range 12 {
		id := b.says(person, "conseiller")
		b.must(b.desk.Take(t.Context(), b.who["claire"], id))
		ids = append(ids, id)
	}
	x := newTab(t, chromium(t), b.srv.URL)
	x.login(b, "claire")
	x.open(at(ids[3]))
	x.reads("#motif", fmt.Sprintf("n° %d", ids[3]))
	x.click("#geste-nommer")
	x.sees("the field at hand", "document.activeElement.id === 'nom'")
	x.typed("#nom", "Élodie,")
	b.says(3, "vous etes la ?")
	x.reads("#fil", "vous etes la ?")
	x.typed("#nom", " loyer")
	x.sees("what was typed, through a change of the page", "document.querySelector('#nom').value === 'Élodie, loyer'")
	x.click("#nommer button")
	x.reads("h1", "Élodie, loyer")
	x.reads("#motif", "06 .. .. .. 03")
	x.reads("#mes-dossiers [aria-current]", "Élodie, loyer")
	x.sees("the panel closed", "!document.querySelector('#nommer').open")
	for _, width := range []int64{390, 683} { // a telephone; a laptop at 200 %
		x.size(width, 700)
		if wide := ask[int64](x, "document.documentElement.scrollWidth"); wide > width {
			t.Errorf("with twelve cases the page is %d wide in a window of %d: %s", wide, width, x.widest())
		}
	}
	x.size(1366, 768)

	x.open("/console/")
	x.reads(fmt.Sprintf("#ligne-%d", ids[3]), "Élodie, loyer")
	for _, s := range []struct {
		words string
		found int64
	}{{"elodie", ids[3]}, {"06 39 98 01 05", ids[5]}, {fmt.Sprintf("n° %d", ids[7]), ids[7]}} {
		x.open("/console/")
		x.typed("#recherche", s.words+"\r")
		x.sees("the case for "+s.words, fmt.Sprintf("location.pathname === %s && document.readyState === 'complete'", quoted(at(s.found))))
	}
	x.typed("#recherche", "personne de ce nom\r")
	x.reads("main", "Aucun dossier trouvé")
	x.quiet()
}

// Who writes a note has the conversation in sight, and finds the answer begun before as it was.
func TestANoteTakesThePlaceOfTheAnswerForAWhile(t *testing.T) {
	t.Parallel()
	_, x := atNadias(t)
	x.typed("#texte", "Je regarde.")
	const alt = `(code => document.dispatchEvent(new KeyboardEvent("keydown", {altKey: true, code: code, bubbles: true, cancelable: true})))`
	const seen = "(css => document.querySelector(css).getClientRects().length > 0)"
	ask[bool](x, alt+"('KeyN') || true")
	x.sees("the note at hand", "document.activeElement.id === 'note'")
	x.sees("the answer out of the way", "!"+seen+"('#texte')")
	if height := ask[float64](x, "document.querySelector('#fil').clientHeight"); height < 180 {
		t.Errorf("beside a note, %v pixels are left of the conversation", height)
	}
	ask[bool](x, alt+"('KeyR') || true")
	x.sees("the answer as it was", seen+"('#texte') && document.activeElement.id === 'texte' && document.activeElement.value === 'Je regarde.'")
	x.quiet()
}
