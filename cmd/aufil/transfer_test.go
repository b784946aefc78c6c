package main

import (
	"slices"
	"strings"
	"testing"

	"aufil/assistant"
	"aufil/carrier"
	"aufil/dialog"
)

// A caller who asks for a person is put through to the first counsellor on duty who takes the call by a key; who does
// not is passed over. Neither sees the other's number, and the counsellor hears what it is about.
func TestACallerIsPutThroughToWhoTakesTheCall(t *testing.T) {
	t.Parallel()
	p := newTown(t).meet(keying)
	p.counsellor("claire", clairesPhone)
	hugo := p.counsellor("hugo", hugosPhone)
	hers := p.answering(clairesPhone, func(*carrier.Call) bool { return true }) // an answering machine
	his := p.answering(hugosPhone, func(l *carrier.Call) bool { l.Key("1"); return true })
	p.hello()
	p.answers()
	p.answers()
	p.call.Keys("0")
	if p.call.Await().Kind != "dial" {
		t.Fatalf("not put through: %q", p.call.Heard())
	}
	if calls := hers(); len(calls) != 1 || !calls[0].Over() || !strings.Contains(join(p.call.Heard()), p.words(dialog.Voice, "humain.suivant")) {
		t.Errorf("the first one was not passed over: %q", p.call.Heard())
	}
	leg := his()[0]
	if whispered := leg.Heard()[0]; !strings.Contains(whispered, "Seul avec des enfants") || strings.Contains(whispered, p.phone.Number()[5:]) {
		t.Errorf("the counsellor hears %q", whispered)
	}
	if leg.From() != testNumber {
		t.Errorf("the counsellor sees %s", leg.From())
	}
	if f := p.file(p.caseID); f.Status != assistant.Taken || f.HolderID != hugo.ID {
		t.Errorf("the case: %s, %d", f.Status, f.HolderID)
	}
	leg.HangUp()
	if !p.call.Over() || !strings.Contains(p.call.Last(), p.words(dialog.Voice, "humain.fini")) {
		t.Errorf("behind the conversation: %q", p.call.Last())
	}
}

// A hidden caller too.
func TestAHiddenCallerIsPutThrough(t *testing.T) {
	t.Parallel()
	p := newTown(t).meet(keying)
	claire := p.counsellor("claire", clairesPhone)
	hers := p.answering(clairesPhone, func(l *carrier.Call) bool { l.Key("1"); return true })
	p.phone.Hide(true)
	p.hello()
	p.call.Keys("0")
	if p.call.Await().Kind != "dial" || len(hers()) != 1 {
		t.Fatalf("not put through: %q", p.call.Heard())
	}
	if f := p.file(p.caseID); f.Status != assistant.Taken || f.HolderID != claire.ID {
		t.Errorf("the case: %s, %d", f.Status, f.HolderID)
	}
	p.call.HangUp()
}

// When nobody takes the call: a voice message, or a half-day on which we call, three times at most.
func TestNobodyTakesTheCall(t *testing.T) {
	t.Parallel()
	for _, speaks := range []bool{false, true} {
		p := newTown(t).meet(keying)
		p.counsellor("claire", clairesPhone) // nobody answers there
		p.hello()
		p.answers()
		p.call.Keys("0")
		said := p.listens()
		if !strings.Contains(said, p.words(dialog.Voice, "absent.choix.message")) || !strings.Contains(said, p.words(dialog.Voice, "absent.choix.rappel")) {
			t.Fatalf("nothing is offered: %q", said)
		}
		p.call.Key("1")
		if p.call.Await().Kind != "record" {
			t.Fatalf("no message is taken: %q", p.call.Last())
		}
		if speaks {
			p.call.Say("j'ai perdu mon logement")
			if w := p.queued(); w.Reason != "message_vocal" || w.Status != assistant.Waiting {
				t.Errorf("in the queue: %+v", w)
			}
		} else {
			p.call.HangUp()
		}
		if w := p.queued(); w.CaseID != p.caseID {
			t.Errorf("in the queue: %+v", w)
		}
	}
}

// A half-day is chosen, announced by SMS, and we call then; who answers by a key is put through.
func TestAnAppointmentIsKept(t *testing.T) {
	t.Parallel()
	p := newTown(t).meet(keying)
	p.hello()
	p.answers()
	p.call.Keys("0")
	p.listens()
	p.call.Key("2")
	p.listens()
	p.call.Key("1")
	if !p.call.Over() || !strings.Contains(p.call.Last(), "cet après-midi") && !strings.Contains(p.call.Last(), "ce matin") {
		t.Fatalf("the appointment is told as %q", p.call.Last())
	}
	p.until("it is announced", func() bool { return strings.Contains(join(p.phone.Inbox()), "AuFil vous appellera") })
	if w := p.queued(); w.Reason != "rappel" {
		t.Errorf("in the queue: %+v", w)
	}
	timers := p.callBacks()
	if len(timers) != 1 {
		t.Fatalf("timers %v", timers)
	}
	claire := p.counsellor("claire", clairesPhone)
	hers := p.answering(clairesPhone, func(l *carrier.Call) bool { l.Key("1"); return true })
	theirs := p.answering(p.phone.Number(), func(l *carrier.Call) bool { l.Key("1"); return true })
	p.later(timers[0].Due)
	if _, err := p.Assistant.Ring(t.Context(), timers[0].ID); err != nil {
		t.Fatal(err)
	}
	p.until("both are put through", func() bool { return len(theirs()) == 1 && len(hers()) == 1 && p.file(p.caseID).HolderID == claire.ID })
	if call := theirs()[0]; call.From() != testNumber || !slices.Contains(call.Heard(), "[mis en relation]") {
		t.Errorf("the person sees %s, hears %q", call.From(), call.Heard())
	}
	if timers := p.callBacks(); len(timers) != 0 {
		t.Errorf("it would be called again: %v", timers)
	}
	theirs()[0].HangUp()
}

// Nobody answers: three attempts, at civil hours, then a last SMS.
func TestAnAppointmentThatNobodyAnswers(t *testing.T) {
	t.Parallel()
	p := newTown(t).meet(keying)
	p.hello()
	p.answers()
	for range 3 {
		p.call.Silence()
	}
	p.listens()
	p.call.Key("2")
	p.listens()
	p.call.Key("4")
	if !p.call.Over() {
		t.Fatalf("the appointment is told as %q", p.call.Last())
	}
	attempts := 0
	for range 4 {
		timers := p.callBacks()
		if len(timers) != 1 {
			t.Fatalf("after %d attempts: timers %v", attempts, timers)
		}
		if h := timers[0].Due.In(paris()).Hour(); h < 9 || h >= 20 {
			t.Errorf("attempt %d at %v", attempts+1, timers[0].Due)
		}
		p.later(timers[0].Due)
		if _, err := p.Assistant.Ring(t.Context(), timers[0].ID); err != nil {
			t.Fatal(err)
		}
		if attempts++; attempts <= 3 {
			p.until("it rings", func() bool { return p.carrier.CallsTo(p.phone.Number()) == attempts })
		}
	}
	p.until("the last word arrives", func() bool { return strings.Contains(join(p.phone.Inbox()), "AuFil vous a appelé trois fois") })
	if n := p.carrier.CallsTo(p.phone.Number()); n != 3 {
		t.Errorf("%d calls", n)
	}
	if timers := p.callBacks(); len(timers) != 0 {
		t.Errorf("timers %v", timers)
	}
}

// What was said before is told aloud only behind the code; three wrong ones leave a new conversation or a person, and
// destroy nothing.
func TestACodeProtectsWhatWasSaidBefore(t *testing.T) {
	t.Parallel()
	p := newTown(t).meet(writing)
	p.hello()
	p.answersUntil(dialog.Resultats)
	p.manner = keying
	first := p.heard(p.firstTold().Short)
	heard := p.hello()
	if strings.Contains(heard, first) || !strings.Contains(heard, p.words(dialog.Voice, "code.envoye")) {
		t.Fatalf("the call begins with %q", heard)
	}
	p.until("the code arrives", func() bool { return strings.Contains(join(p.phone.Inbox()), "votre code est") })
	code := p.conversation().Call.Code
	if len(code) != 4 || !strings.Contains(join(p.phone.Inbox()), "votre code est "+code) {
		t.Fatalf("the code: %q in %q", code, p.phone.Inbox())
	}
	p.call.Keys(code)
	if heard := p.listens(); !strings.Contains(heard, first) {
		t.Errorf("behind the code: %q", heard)
	}
	if strings.Contains(p.journal(), "personne: "+code) {
		t.Error("counsellors read the code")
	}
	p.call.HangUp()

	p.hello()
	wrong := "0000"
	if code == wrong {
		wrong = "1111"
	}
	for range 3 {
		p.call.Keys(wrong)
	}
	if heard := p.listens(); strings.Contains(heard, first) || !strings.Contains(heard, p.words(dialog.Voice, "code.choix.nouvelle")) {
		t.Errorf("behind three wrong codes: %q", heard)
	}
	p.call.Key("1")
	if c := p.conversation(); c.Phase != dialog.Questions || len(c.Answers) != 0 {
		t.Errorf("not a new conversation: %s, %d answers", c.Phase, len(c.Answers))
	}
	p.call.HangUp()
	if texts := join(p.phone.SMS("résultats")); !strings.Contains(texts, first) {
		t.Errorf("by SMS, from the telephone itself: %q", texts)
	}
}

// At a fixed telephone the code is chosen in the first call, and the results are read twice, with the way on paper.
func TestALandlineChoosesItsCodeAndIsReadTheResultsTwice(t *testing.T) {
	t.Parallel()
	p := newTown(t).meet(keying)
	p.phone = p.carrier.Phone("+33199003333")
	p.phone.Landline()
	p.hello()
	p.answers()
	p.answers()
	if q := p.asked().Question; q != "@code_neuf" {
		t.Fatalf("asked: %s", q)
	}
	p.call.Keys("4821")
	if !strings.Contains(p.listens(), "4, 8, 2, 1") {
		t.Errorf("the code is said back as %q", p.call.Last())
	}
	results := p.answersUntil(dialog.Resultats)
	first := p.heard(p.firstTold().Short)
	if n := strings.Count(results, first+","); n != 2 {
		t.Errorf("the first right is read %d times in %q", n, results)
	}
	if !strings.Contains(results, p.words(dialog.Voice, "resume.papier")) {
		t.Errorf("no way on paper: %q", results)
	}
	p.call.HangUp()
	p.hello()
	p.call.Keys("4821")
	if heard := p.listens(); !strings.Contains(heard, first) {
		t.Errorf("behind the code: %q", heard)
	}
	p.call.Keys("1") // to hear them
	p.listens()
	p.call.Keys("1") // to open the first
	if heard := p.listens(); !strings.Contains(heard, p.words(dialog.Voice, "resultats.suite_sans_sms")) {
		t.Errorf("under a right: %q", heard)
	}
	p.call.Say("rappel")
	if heard := p.listens(); !strings.Contains(heard, p.words(dialog.Voice, "suite.sans_sms")) {
		t.Errorf("a message that could not come is promised: %q", heard)
	}
	if got := p.phone.Inbox(); len(got) != 0 {
		t.Errorf("texted to a fixed telephone: %q", got)
	}
}

// The list is sent to a mobile telephone when the person wants it.
func TestTheListIsSentBySMSWhenWanted(t *testing.T) {
	t.Parallel()
	p := newTown(t).meet(keying)
	p.hello()
	p.answersUntil(dialog.Resultats)
	p.call.Key("1")
	p.until("the list arrives", func() bool { return strings.Contains(join(p.phone.Inbox()), "Vous avez surement droit à") })
	if heard := p.listens(); !strings.Contains(heard, p.words(dialog.Voice, "resultats.choisir")) {
		t.Errorf("the call goes on with %q", heard)
	}
}

// Who says nothing goes on by SMS at the same question.
func TestASilentCallerGoesOnBySMS(t *testing.T) {
	t.Parallel()
	p := newTown(t).meet(keying)
	p.hello()
	p.answers()
	at := p.asked().Question
	for range 3 {
		p.call.Silence()
	}
	p.listens()
	p.call.Key("1")
	p.until("the question arrives", func() bool { return strings.Contains(join(p.phone.Inbox()), p.words(dialog.SMS, "question."+at)) })
	p.manner = writing
	if now := p.asked().Question; now != at {
		t.Errorf("by SMS it is %s, it was %s", now, at)
	}
	p.answersUntil(dialog.Resultats)
}

// What the recogniser is not sure of is said back before it counts.
func TestWhatWasBadlyHeardIsSaidBack(t *testing.T) {
	t.Parallel()
	p := newTown(t).meet(speaking)
	p.hello()
	for p.asked().Question != "salaire_net" {
		p.answers()
	}
	before := len(p.conversation().Answers)
	p.call.SayWith("mille deux cents euros", 0.3)
	if heard := p.listens(); !strings.Contains(heard, "J'ai compris : 1200 euros") || len(p.conversation().Answers) != before {
		t.Fatalf("%q", heard)
	}
	p.call.Key("2")
	p.listens()
	p.call.SayWith("huit cent cinquante", 0.4)
	p.listens()
	p.call.Say("oui c'est ça")
	if q := p.asked().Question; q == "salaire_net" {
		t.Errorf("it still asks %s: %q", q, p.call.Last())
	}
	p.answersUntil(dialog.Resultats)
}

// callBacks are the calls that we are to make to the person.
func (p *person) callBacks() []assistant.Timer {
	p.t.Helper()
	timers, err := p.Store.Timers(p.t.Context(), p.caseID)
	if err != nil {
		p.t.Fatal(err)
	}
	return slices.DeleteFunc(timers, func(t assistant.Timer) bool { return t.Name != "rappel" })
}
