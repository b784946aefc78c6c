package console

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/chromedp/chromedp"

	"aufil/channel/sms"
)

func TestACounsellorLeadsACaseFromTheQueueToItsEnd(t *testing.T) {
	t.Parallel()
	b := newBench(t, nil)
	x := newTab(t, chromium(t), b.srv.URL)
	x.login(b, "claire")
	x.reads(".vide", "Aucun dossier")

	id := b.nadia(78)
	row := fmt.Sprintf("#ligne-%d", id)
	x.reads(row, "A demandé à parler à quelqu'un")
	x.sees("the case announced", `document.querySelector('[sse-swap=annonce]').innerText.includes('Nouveau dossier')`)
	x.click(row)
	x.reads("h1", "06 .. .. .. 78")
	x.reads("#faits", "800 à 900 €")
	x.reads("#liste-droits", "Allocations familiales")
	x.reads("#repondre", "Prenez le dossier")

	x.click("#geste-prendre")
	x.reads("#etat", "À vous")
	x.typed("#texte", "Bonjour Nadia, je regarde avec vous.")
	x.reads("#segments", "1 SMS · 36 caractères")
	b.says(78, "vous etes la ?")
	x.reads("#fil", "vous etes la ?")
	if got := ask[string](x, "document.querySelector('#texte').value"); got != "Bonjour Nadia, je regarde avec vous." {
		t.Errorf("an inbound message changed what was typed: %q", got)
	}
	x.click("#repondre button")
	x.reads("#fil .conseiller", "je regarde avec vous")
	x.sees("an empty field after sending", "document.querySelector('#texte').value === ''")

	x.click("#geste-rendre")
	ask[bool](x, "document.querySelector('#question').value = 'handicap', true")
	x.click(".panneau[open] form button")
	x.reads("#etat", "Avec AuFil")
	x.reads("#fil", "Claire Morel a rendu la conversation à AuFil")
	x.reads("#fil", "rendu handicap")

	id = b.nadia(79)
	x.open(at(id))
	x.click("#geste-prendre")
	x.reads("#etat", "À vous")
	x.click("#geste-clore")
	x.click(".panneau[open] form button")
	x.reads("#etat", "Clos")
	x.reads("#message", "Le dossier est clos")
	x.quiet()
}

func TestTwoCounsellorsNeverAnswerTheSameCase(t *testing.T) {
	t.Parallel()
	b := newBench(t, nil)
	id := b.nadia(78)
	browser := chromium(t)
	claire, samir := newTab(t, browser, b.srv.URL), newTab(t, browser, b.srv.URL)
	claire.login(b, "claire")
	samir.login(b, "samir")
	claire.open(at(id))
	samir.open(at(id))

	claire.click("#geste-prendre")
	claire.reads("#etat", "À vous")
	samir.reads("#etat", "Claire Morel")
	samir.reads("#repondre", "Claire Morel a ce dossier")
	samir.typed("#texte", "Bonjour, je peux aider.")
	samir.sees("no way to send", "!document.querySelector('#repondre button')")
	ask[bool](samir, "document.querySelector('#texte').form.requestSubmit(), true") // by the keyboard: Ctrl+Enter
	samir.reads("#message", "Claire Morel a ce dossier : rien n'a été fait")
	samir.sees("the text kept", "document.querySelector('#texte').value === 'Bonjour, je peux aider.'")

	claire.click("#geste-passer")
	claire.click("#geste-liberer")
	samir.reads("#etat", "Libre")
	samir.click("#geste-prendre")
	samir.reads("#etat", "À vous")
	claire.reads("#etat", "Samir Benali")
	claire.quiet()
	samir.quiet()
}

// What a colleague does meanwhile moves nothing under a finger that is down.
func TestNothingMovesUnderAMouseThatIsDown(t *testing.T) {
	t.Parallel()
	b := newBench(t, nil)
	id := b.nadia(78)
	browser := chromium(t)
	x := newTab(t, browser, b.srv.URL)
	x.login(b, "claire")
	x.open(at(id))
	x.sees("the button", "document.querySelector('#geste-prendre')")
	other := x.beside()
	other.open(at(id))

	at := ask[[2]float64](x, `(r => [r.x + r.width / 2, r.y + r.height / 2])(document.querySelector("#geste-prendre").getBoundingClientRect())`)
	x.mouse(chromedp.MousePressed, at)
	b.must(b.desk.Take(t.Context(), b.who["samir"], id))
	other.reads("#etat", "Samir Benali")
	if state := ask[string](x, "document.querySelector('#etat').innerText"); !strings.Contains(state, "Libre") {
		t.Errorf("the page changed while the mouse was down: %s", state)
	}
	x.mouse(chromedp.MouseReleased, at)
	x.reads("#message", "Samir Benali a ce dossier : rien n'a été fait")
	x.reads("#etat", "Samir Benali")
	x.quiet()
}

func TestALostSessionInTheBrowserGivesTheTextBack(t *testing.T) {
	t.Parallel()
	b := newBench(t, nil)
	id := b.nadia(78)
	x := newTab(t, chromium(t), b.srv.URL)
	x.login(b, "claire")
	x.open(at(id))
	x.click("#geste-prendre")
	x.typed("#texte", "Je vous rappelle à 14 heures.")
	b.shutOut("claire")
	x.click("#repondre button")
	x.reads("main", "vous retrouverez votre texte")
	x.reads(".garde", "Votre texte")
	b.letIn("claire")
	x.enter(b, "claire")
	x.sees("the text typed before", "document.querySelector('#texte') && document.querySelector('#texte').value === 'Je vous rappelle à 14 heures.'")
	x.quiet()
}

func TestALivePageTellsWhenItsSessionEnds(t *testing.T) {
	t.Parallel()
	b := newBench(t, nil)
	id := b.nadia(78)
	x := newTab(t, chromium(t), b.srv.URL)
	x.login(b, "claire")
	x.open(at(id))
	b.shutOut("claire")
	x.reads("#coupure", "Votre session a pris fin")
	x.quiet()
}

func TestAReadersPlaceIsKept(t *testing.T) {
	t.Parallel()
	b := newBench(t, nil)
	id := b.nadia(78)
	x := newTab(t, chromium(t), b.srv.URL)
	x.login(b, "claire")
	x.open(at(id))
	x.click("#droit-rsa summary")
	x.sees("the reasons of a right", "document.querySelector('#droit-rsa').open")
	b.says(78, "merci")
	x.reads("#fil", "merci")
	if !ask[bool](x, "document.querySelector('#droit-rsa').open") {
		t.Error("what was open closed when a message came")
	}
	const atEnd = "(f => f.scrollHeight - f.scrollTop - f.clientHeight < 5)(document.querySelector('#fil'))"
	x.sees("the last message", atEnd)
	x.click("#geste-prendre")
	x.reads("#message", "Vous avez pris ce dossier")
	x.sees("the last message, in a smaller place", atEnd)
	ask[bool](x, "document.querySelector('#fil').scrollTop = 0, true")
	time.Sleep(200 * time.Millisecond)
	b.says(78, "vous etes la ?")
	x.reads("#fil", "vous etes la ?")
	if top := ask[int](x, "document.querySelector('#fil').scrollTop"); top != 0 {
		t.Errorf("who reads the beginning is taken to %d", top)
	}
	x.quiet()
}

func TestAHiddenCasePageGivesItsConnectionBack(t *testing.T) {
	t.Parallel()
	b := newBench(t, nil)
	id := b.nadia(78)
	x := newTab(t, chromium(t), b.srv.URL)
	x.before(`window.opened = []; const E = EventSource;
		window.EventSource = class extends E { constructor(...a) { super(...a); window.opened.push(this) } }`)
	x.login(b, "claire")
	x.open(at(id))
	x.sees("an open connection", "(o => o.length === 1 && o[0].readyState === 1)(opened.filter(s => s.url.includes('/dossiers/')))")
	hide := `(h => { Object.defineProperty(document, "hidden", {value: h, configurable: true}); document.dispatchEvent(new Event("visibilitychange")); return true })(%v)`
	ask[bool](x, fmt.Sprintf(hide, true))
	if state := ask[int](x, "opened.find(s => s.url.includes('/dossiers/')).readyState"); state != 2 {
		t.Errorf("hidden, the page keeps its connection: state %d", state)
	}
	b.says(78, "vous etes la ?")
	ask[bool](x, fmt.Sprintf(hide, false))
	x.reads("#fil", "vous etes la ?")
	b.says(78, "merci")
	x.reads("#fil", "merci")
	x.quiet()
}

func TestWhenTheServiceIsDownTheTextStays(t *testing.T) {
	t.Parallel()
	b, x := atNadias(t)
	x.typed("#texte", "Je regarde.")
	b.srv.CloseClientConnections()
	b.srv.Listener.Close()
	x.click("#repondre button")
	x.reads("#message", "rien n'est parti")
	x.sees("the text", "document.querySelector('#texte').value === 'Je regarde.'")
	x.reads("#coupure", "Connexion perdue")
}

func TestThePageCountsSMSAsTheyAreSent(t *testing.T) {
	t.Parallel()
	_, x := atNadias(t)
	for _, text := range []string{
		"Bonjour", "Ça peut être utile : 1 200 €… « français » dès l'été", "œuvre À L’ÉCOLE n° 3 `", "مرحبا", "merci 😀", "[a] {b} ~",
		strings.Repeat("é", 160), strings.Repeat("é", 161), strings.Repeat("€", 100), strings.Repeat("😀", 35), strings.Repeat("😀", 36),
		strings.Repeat("ж", 134), strings.Repeat("ж", 135), strings.Repeat("[", 81), "ligne\nautre",
	} {
		parts, length, _ := sms.Segments(sms.Transliterate(text))
		got := ask[string](x, fmt.Sprintf(`(a => { a.value = %s; a.dispatchEvent(new Event("input", {bubbles: true})); return a.dataset.compte })(document.querySelector("#texte"))`, quoted(text)))
		if want := fmt.Sprint(parts, " ", length); got != want {
			t.Errorf("%q counts %s, %s is sent", text, got, want)
		}
	}
	ask[bool](x, "document.querySelector('#texte').value = 'Ça va être bon', true")
	x.click("#repondre button")
	x.reads("#fil .conseiller", "Ça va etre bon")
	x.quiet()
}

func TestAPageThatIsUpToDateIsNotDrawnAgain(t *testing.T) {
	t.Parallel()
	b := newBench(t, nil)
	id := b.nadia(78)
	x := newTab(t, chromium(t), b.srv.URL)
	x.before(`window.drawn = []; window.heard = 0;
		addEventListener("htmx:sseBeforeMessage", () => window.heard++, true);
		addEventListener("htmx:sseMessage", e => window.drawn.push(e.target.id), true)`)
	x.login(b, "claire")
	x.open(at(id))
	x.sees("what the live page is told when it connects", "window.heard >= 6")
	time.Sleep(200 * time.Millisecond)
	if got := ask[string](x, "window.drawn.join()"); got != "" {
		t.Errorf("drawn again although nothing changed: %s", got)
	}
	b.says(78, "allo")
	x.reads("#fil", "allo")
	if got := ask[string](x, "window.drawn.join()"); got != "fil" {
		t.Errorf("drawn again for a message: %s", got)
	}
}

func TestThePagesAreWellMade(t *testing.T) {
	t.Parallel()
	b := newBench(t, nil)
	free, mine, theirs, stopped := fill(b)
	x := newTab(t, chromium(t), b.srv.URL)
	x.open("/console/connexion")
	look(x, "connexion")
	x.login(b, "claire")
	look(x, "file")
	x.open("/console/?dossier=rendus")
	look(x, "file-rendus")
	x.open(at(free))
	look(x, "dossier-libre")
	x.open(at(mine))
	x.typed("#texte", "Bonjour Nadia, je suis conseillère. Ça peut être utile de m'appeler demain ?")
	ask[bool](x, "['rsa', 'allocations_familiales'].forEach(k => document.querySelector('#droit-' + k).open = true) || true")
	look(x, "dossier-mien")
	ask[bool](x, "document.querySelector('.panneau').open = true")
	look(x, "dossier-panneau")
	ask[bool](x, "document.querySelector('#texte').value = '', true") // else the browser asks before it leaves the page
	x.open(at(theirs))
	look(x, "dossier-autre")
	x.open(at(stopped))
	look(x, "dossier-stop")
	x.open("/console/dossiers/999")
	look(x, "introuvable")
	x.quiet()
}

// look takes pictures of a page on a laptop and on a phone, in light and dark, and runs axe in the light of a
// laptop, and in the dark of a phone for the two pages that matter most.
func look(x *tab, name string) {
	x.t.Helper()
	for _, dark := range []bool{false, true} {
		x.dark(dark)
		suffix := ""
		if dark {
			suffix = "-nuit"
		}
		x.size(1366, 768)
		x.capture(name + suffix)
		if !dark {
			checkAxe(x, name)
			x.size(920, 620)
			x.capture(name + "-cadre")
		}
		x.size(390, 844)
		x.capture(name + suffix + "-tel")
		if dark && strings.HasPrefix(name, "dossier-mien") || name == "file" {
			checkAxe(x, name+suffix+"-tel")
		}
		if wide := ask[int](x, "document.documentElement.scrollWidth"); wide > 390 {
			x.t.Errorf("%s: %d pixels wide on a phone: %s", name, wide, x.widest())
		}
	}
	x.dark(false)
	x.size(1366, 768)
}

// fill puts cases of each sort into the queue.
func fill(b *bench) (free, mine, theirs, stopped int64) {
	b.t.Helper()
	ctx, claire, samir := b.t.Context(), b.who["claire"], b.who["samir"]
	b.says(74, "arabe")
	b.says(74, "confier titre_sejour")
	b.says(74, "j'ai un récépissé de demande de titre de séjour depuis février, est-ce que ça compte pour la prime")
	b.wait(49 * time.Hour)
	free = b.nadia(14)
	mine = b.nadia(24)
	b.must(b.desk.Take(ctx, claire, mine))
	b.must(b.desk.Answer(ctx, claire, mine, "Bonjour Nadia, je suis Claire. Je regarde vos réponses et je vous dis."))
	b.wait(time.Minute)
	b.says(24, "merci bcp")
	b.says(34, "confier indu")
	theirs = b.nadia(34)
	b.must(b.desk.Take(ctx, samir, theirs))
	stopped = b.nadia(44)
	b.must(b.desk.Take(ctx, claire, stopped))
	b.says(44, "STOP")
	ended := b.nadia(94)
	b.must(b.desk.Take(ctx, claire, ended))
	b.must(b.desk.Close(ctx, claire, ended, "accompagne"))
	back := b.nadia(95)
	b.must(b.desk.Take(ctx, samir, back))
	b.must(b.desk.HandBack(ctx, samir, back, ""))
	b.wait(17 * time.Minute)
	b.says(64, "danger jai tout perdu je vais en finir")
	b.says(54, "confier incompris")
	b.wait(2 * time.Minute)
	return free, mine, theirs, stopped
}
