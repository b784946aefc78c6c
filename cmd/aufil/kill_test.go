package main

import (
	"regexp"
	"slices"
	"testing"
	"time"

	"aufil/assistant"
	"aufil/dialog"
)

// A conversation from hello to a counsellor, in which the process is killed after each turn it acknowledged, goes on as
// if nothing had happened, and ends with the results that an undisturbed one has.
func TestKillingAufilBetweenAnyTwoTurnsChangesNothing(t *testing.T) {
	t.Parallel()
	prog := newProgram(t)
	p := prog.town().meet(writing)
	p.hello()
	turns := 1
	for p.conversation().Phase != dialog.Resultats {
		before := p.conversation()
		prog.kill()
		prog.start()
		after := p.conversation()
		if len(after.Answers) != len(before.Answers) || after.Phase != before.Phase {
			t.Fatalf("after turn %d %d answers became %d, phase %s became %s", turns, len(before.Answers), len(after.Answers), before.Phase, after.Phase)
		}
		p.answers()
		if turns++; turns > longest {
			t.Fatal("it never ends")
		}
	}
	t.Logf("%d turns, a kill after each; start to ready %v", turns, prog.started)
	p.checkJournal(turns)
	p.answeredByCounsellorAcross(prog)
	for _, problem := range p.carrier.Problems() {
		if !reportToTheDead.MatchString(problem) {
			t.Error(problem)
		}
	}
}

// reportToTheDead is a delivery report that came while the program was killed: nobody could take it, and the next ones
// tell the rest.
var reportToTheDead = regexp.MustCompile(`^webhook /twilio/sms/status: .*(connection refused|connection reset|EOF)$`)

// checkJournal: every turn that was acknowledged is there, once.
func (p *person) checkJournal(turns int) {
	p.t.Helper()
	said := 0
	for _, e := range p.file(p.caseID).Entries {
		if e.Author == assistant.ByPerson {
			said++
		}
	}
	if said != turns {
		p.t.Errorf("%d turns in the journal, %d were acknowledged", said, turns)
	}
}

// answeredByCounsellorAcross: what a counsellor answers as the process dies is sent by the next one, once.
func (p *person) answeredByCounsellorAcross(prog *program) {
	t := p.t
	t.Helper()
	p.says("conseiller", "")
	const answer = "Bonjour, je regarde votre dossier."
	if err := p.Assistant.Answer(t.Context(), claire, p.caseID, answer); err != nil {
		t.Fatal(err)
	}
	prog.kill() // whether it has left or not
	prog.start()
	copies := func() (n int) {
		for _, text := range p.phone.Inbox() {
			if text == answer {
				n++
			}
		}
		return n
	}
	// Killed while it sent, the next one asks the carrier only after the longest attempt is over; and the last report may
	// have found nobody.
	p.within(2*time.Minute, "the answer arrives", func() bool {
		return copies() > 0 && slices.ContainsFunc(p.file(p.caseID).Entries, func(e assistant.Entry) bool {
			return e.Text == answer && (e.Delivery == string(assistant.SentOut) || e.Delivery == string(assistant.Received))
		})
	})
	if copies() != 1 {
		t.Errorf("the answer came %d times", copies())
	}
}

// Killed in the middle of a turn, at any moment of it: either nothing of the turn is there or all of it, and its repeat
// gives one answer, always the same.
func TestKillingAufilDuringATurn(t *testing.T) {
	t.Parallel()
	prog := newProgram(t)
	p := prog.town().meet(writing)
	p.hello()
	for i := range 8 {
		words := p.truly(p.asked())
		form := inboundSMS("SMkilled"+string(rune('a'+i)), p.phone.Number(), words)
		lines := p.rows("journal")
		sent := make(chan string, 1)
		go func() { sent <- prog.tries(form) }()
		time.Sleep(time.Duration(i) * time.Millisecond / 2) // from before it is read to after it is answered
		prog.kill()
		answered := <-sent
		if n := p.rows("journal"); n != lines && n != lines+1 || answered != "" && n == lines {
			t.Fatalf("answered: %v; %d lines of journal became %d", answered != "", lines, n)
		}
		prog.start()
		again := prog.tries(form)
		if again == "" || answered != "" && again != answered {
			t.Errorf("answered by %q, then by %q", answered, again)
		}
		if third := prog.tries(form); third != again {
			t.Errorf("answered by %q, then by %q", again, third)
		}
		if n := p.rows("journal"); n != lines+1 {
			t.Errorf("%d lines of journal for one turn", n-lines)
		}
	}
	p.answersUntil(dialog.Resultats)
	if problems := p.carrier.Problems(); len(problems) > 0 {
		t.Error(problems)
	}
}
