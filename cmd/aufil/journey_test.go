package main

import (
	"errors"
	"slices"
	"strings"
	"testing"

	"aufil/assistant"
	"aufil/carrier"
	"aufil/dialog"
	"aufil/engine"
)

// A whole story, in each manner: from hello to the results, a right opened by its number, a person asked for, a
// counsellor who takes the case, answers by SMS and hands back at a question, and the dialogue that goes on there.
func TestFromHelloToACounsellorAndBack(t *testing.T) {
	t.Parallel()
	for _, m := range []manner{writing, keying, speaking} {
		t.Run(string(m), func(t *testing.T) {
			t.Parallel()
			p := newTown(t).meet(m)
			if said := p.hello(); !strings.Contains(said, "AuFil") {
				t.Errorf("hello is answered by %q", said)
			}
			results := p.answersUntil(dialog.Resultats)
			p.checkResults(results)
			p.opensRight(results)
			p.meetsCounsellor()
		})
	}
}

// checkResults: what is told is what the rules say of the truth.
func (p *person) checkResults(said string) {
	p.t.Helper()
	c := p.conversation()
	for _, r := range p.core.rules.Evaluate(p.truth, monthOf(morning)).Results {
		told := slices.Contains(c.Told, r.Right.ID)
		if r.Right.Computed && r.Verdict == engine.Yes && !told {
			p.t.Errorf("%s is due and not told", r.Right.ID)
		}
		if told && !strings.Contains(said, p.heard(r.Right.Short)) {
			p.t.Errorf("%s is kept as told, and is not in %q", r.Right.ID, said)
		}
	}
	if len(c.Told) < 3 {
		p.t.Errorf("only %v told", c.Told)
	}
	if strings.Contains(said, "violence") {
		p.t.Errorf("who never spoke of violence hears of it: %q", said)
	}
}

func (p *person) opensRight(results string) {
	p.t.Helper()
	first := p.firstTold()
	if p.manner != writing {
		p.answers() // no list by SMS
	}
	for _, words := range []string{"1", "un"} {
		if said := p.says(words, "1#"); !strings.Contains(said, p.heard(first.Short)) || !strings.Contains(said, p.heard(first.Steps.Where[:20])) {
			p.t.Errorf("right 1 is told as %q", said)
		}
	}
	if p.conversation().Phase != dialog.Suites {
		p.t.Errorf("phase %s", p.conversation().Phase)
	}
}

func (p *person) firstTold() *engine.Right {
	p.t.Helper()
	right, ok := p.core.rules.Right(p.conversation().Told[0])
	if !ok {
		p.t.Fatal("what was told is no right")
	}
	return right
}

// meetsCounsellor goes from the word CONSEILLER to the first answer after the case was handed back.
func (p *person) meetsCounsellor() {
	t := p.t
	t.Helper()
	if said := p.says("conseiller", "0#"); !strings.Contains(said, p.words(p.channel(), "humain.ouvert")) {
		t.Errorf("asking for a person is answered by %q", said)
	}
	if p.call != nil {
		p.call.HangUp()
	}
	waiting := p.queued()
	if waiting.CaseID != p.caseID || waiting.Status != assistant.Waiting || waiting.Urgent || waiting.Reason != "demande" {
		t.Errorf("in the queue: %+v", waiting)
	}
	ctx := t.Context()
	if err := p.Assistant.Take(ctx, claire, p.caseID); err != nil {
		t.Fatal(err)
	}
	if err := p.Assistant.Answer(ctx, hugo, p.caseID, "Moi aussi."); !errors.Is(err, assistant.ErrHeld) {
		t.Errorf("another counsellor answers: %v", err)
	}
	before := len(p.phone.Inbox())
	const answer = "Bonjour, ici Claire. Votre dossier CAF est à Lens."
	if err := p.Assistant.Answer(ctx, claire, p.caseID, answer); err != nil {
		t.Fatal(err)
	}
	p.until("the counsellor's answer arrives", func() bool { return len(p.phone.Inbox()) > before })
	if got := p.phone.Inbox()[before:]; len(got) != 1 || got[0] != answer {
		t.Errorf("arrived: %q", got)
	}
	if texts := p.phone.SMS("merci, et pour le loyer ?"); len(texts) != 0 {
		t.Errorf("the dialogue speaks while a counsellor has the case: %q", texts)
	}
	p.isHandedBack(before + 1)
}

func (p *person) isHandedBack(before int) {
	t := p.t
	t.Helper()
	if err := p.Assistant.HandBack(t.Context(), claire, p.caseID, "loyer"); err != nil {
		t.Fatal(err)
	}
	p.until("the question arrives", func() bool {
		return strings.Contains(join(p.phone.Inbox()[before:]), p.words(dialog.SMS, "question.loyer"))
	})
	if p.manner != writing {
		p.call = p.phone.Call()
		if heard := p.call.Last(); !strings.Contains(heard, p.words(dialog.Voice, "question.loyer")) {
			t.Errorf("the next call begins with %q", heard)
		}
	}
	if q := p.asked().Question; q != "loyer" {
		t.Fatalf("it goes on at %s", q)
	}
	p.answers()
	p.answersUntil(dialog.Resultats)
	if done, err := p.Assistant.Queue(t.Context(), claire, assistant.Done); err != nil || len(done) != 1 || done[0].Status != assistant.Back {
		t.Errorf("given back: %+v, %v", done, err)
	}
}

// The same conversation goes from one channel to the other at the same question, there and back.
func TestByMessageThenByCallAndBack(t *testing.T) {
	t.Parallel()
	p := newTown(t).meet(writing)
	p.hello()
	for range 4 {
		p.answers()
	}
	at := p.asked().Question
	for _, m := range []manner{speaking, writing, keying, writing} {
		p.manner = m
		if m == writing {
			p.call.HangUp()
		} else {
			p.hello()
		}
		if now := p.asked().Question; now != at {
			t.Fatalf("%s the question is %s, it was %s", m, now, at)
		}
		p.answers()
		at = p.asked().Question
	}
	entries := p.file(p.caseID).Entries
	for _, ch := range []dialog.Channel{dialog.SMS, dialog.Voice} {
		if !slices.ContainsFunc(entries, func(e assistant.Entry) bool { return e.Channel == ch }) {
			t.Errorf("nothing by %s in the file", ch)
		}
	}
	p.answersUntil(dialog.Resultats)
	p.manner = speaking
	if heard := p.hello(); strings.Contains(heard, p.firstTold().Short) {
		t.Errorf("who calls with this number is read the results: %q", heard)
	}
}

// Who hides their number is a stranger at each call, even from a telephone that is known, and is told so. Nobody could
// call back: the case is handed to the counsellors with the message that is left.
func TestAHiddenNumberIsAStranger(t *testing.T) {
	t.Parallel()
	p := newTown(t).meet(keying)
	p.hello()
	p.answers()
	p.answers()
	p.call.HangUp()
	p.phone.Hide(true)
	p.caseID = 2
	first := p.hello()
	if n := len(p.conversation().Answers); n != 0 || !strings.Contains(first, p.words(dialog.Voice, "accueil.bonjour")) {
		t.Errorf("%d answers are known at %q", n, first)
	}
	if !strings.Contains(first, p.words(dialog.Voice, "accueil.masque")) {
		t.Errorf("it is not told that nothing is kept: %q", first)
	}
	if said := p.says("conseiller", "0"); !strings.Contains(said, p.words(dialog.Voice, "humain.masque_message")) {
		t.Errorf("asking for a person: %q", said)
	}
	p.caseID, p.manner = 3, speaking
	if p.hello() != first {
		t.Error("the second hidden call is not like the first")
	}
	for range 2 {
		p.says("patati", "")
	}
	if said := p.says("patata", ""); !strings.Contains(said, p.words(dialog.Voice, "humain.masque_message")) {
		t.Errorf("after three misunderstandings: %q", said)
	}
	if n := p.rows("escalation"); n != 0 {
		t.Errorf("%d cases for nobody to call back", n)
	}
	p.says("laisser un message", "1")
	p.call.Say("je suis Jean, rappelez-moi au 01 99 00 33 33")
	if w := p.queued(); w.Reason != "message_vocal" || w.CaseID != 3 {
		t.Errorf("with a message: %+v", w)
	}
}

// A carrier that repeats every request gets every time the same answer, and the conversation is the same as without.
func TestEveryWebhookRepeated(t *testing.T) {
	t.Parallel()
	for _, m := range []manner{writing, keying, speaking} {
		t.Run(string(m), func(t *testing.T) {
			t.Parallel()
			var told []string
			var lines []int
			for _, repeat := range []int{0, 2} {
				p := newTown(t).meet(m)
				p.carrier.SetFaults(carrier.Faults{Repeat: repeat, ReorderStatus: repeat > 0})
				p.hello()
				told = append(told, p.answersUntil(dialog.Resultats))
				if m != writing {
					p.call.HangUp()
				}
				lines = append(lines, p.rows("journal"))
			}
			if told[0] != told[1] || lines[0] != lines[1] {
				t.Errorf("%d lines of journal, %d when repeated; %q, %q", lines[0], lines[1], told[0], told[1])
			}
		})
	}
}

// The first request again, long after: the same answer, to the letter, and nothing moves.
func TestAnOldRequestAgain(t *testing.T) {
	t.Parallel()
	p := newTown(t).meet(writing)
	form := inboundSMS("SMold", p.phone.Number(), "Bonjour")
	_, first := p.post("/twilio/sms", form, true)
	p.answersUntil(dialog.Recapitulatif)
	before, version := p.rows("journal"), p.file(p.caseID).Version
	form.Set("Body", "STOP") // whatever is in it: it was answered
	for range 3 {
		if status, again := p.post("/twilio/sms", form, true); status != 200 || again != first {
			t.Errorf("%d %q, it was %q", status, again, first)
		}
	}
	if now := p.file(p.caseID); p.rows("journal") != before || now.Version != version || now.Stopped {
		t.Error("the repeated request changed something")
	}
}

// A call that is dropped after every answer is taken up by the next one at the question where it was, with every request
// of the carrier repeated.
func TestACallIsTakenUpWhereverItWasDropped(t *testing.T) {
	t.Parallel()
	for _, m := range []manner{keying, speaking} {
		t.Run(string(m), func(t *testing.T) {
			t.Parallel()
			p := newTown(t).meet(m)
			p.carrier.SetFaults(carrier.Faults{Repeat: 1})
			p.hello()
			for calls := 1; p.conversation().Phase != dialog.Resultats; calls++ {
				if p.asked().Question == "@code" {
					p.answers()
				}
				p.answers()
				before := p.conversation()
				p.call.HangUp()
				p.hello()
				now := p.conversation()
				if len(now.Answers) != len(before.Answers) || before.Phase == dialog.Questions && now.Pending.Question != before.Pending.Question {
					t.Fatalf("call %d was dropped at %+v, the next one begins at %+v", calls, before.Pending, now.Pending)
				}
				if calls > longest {
					t.Fatal("it never ends")
				}
			}
		})
	}
}

// Who says nothing is asked again, then more simply, then offered other ways; the call ends, and nothing is lost.
func TestASilentCallEndsKindly(t *testing.T) {
	t.Parallel()
	p := newTown(t).meet(keying)
	p.hello()
	p.answers()
	at := p.asked().Question
	for n := range 5 {
		if n == 3 && !strings.Contains(p.call.Last(), p.words(dialog.Voice, "silence.autrement")) {
			t.Errorf("after three silences: %q", p.call.Last())
		}
		if p.call.Over() {
			t.Fatalf("over after %d silences: %q", n, p.call.Last())
		}
		p.call.Silence()
	}
	if !p.call.Over() || !strings.Contains(p.call.Last(), p.words(dialog.Voice, "silence.fin")) {
		t.Errorf("after five silences: %q", p.call.Last())
	}
	if p.hello(); p.asked().Question != at {
		t.Errorf("the next call is at %s, it was %s", p.asked().Question, at)
	}
}
