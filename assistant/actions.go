package assistant

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"time"
	"unicode/utf8"

	"aufil/dialog"
)

// What can be refused to a counsellor. The console tells each in a sentence.
var (
	ErrNoCase    = errors.New("no such case")
	ErrHeld      = errors.New("another counsellor holds the case")
	ErrNotHeld   = errors.New("the case is not held by this counsellor")
	ErrClosed    = errors.New("the case is not with the counsellors")
	ErrOpen      = errors.New("the case is with the counsellors already")
	ErrStopped   = errors.New("the person said STOP")
	ErrNoNumber  = errors.New("the person's number is not known")
	ErrNoSender  = errors.New("no number of the service can send")
	ErrEmptyText = errors.New("the answer is empty")

	ErrTooLong       = errors.New("the text is too long")
	ErrNoColleague   = errors.New("no such colleague for this case")
	ErrWrongTime     = errors.New("not a time that can be")
	ErrNotUnderstood = errors.New("not an answer to this question")
)

// Queue lists the cases handed over to counsellors that this one may see.
func (a *Assistant) Queue(ctx context.Context, by Counsellor, folder Folder) ([]QueueItem, error) {
	items, err := a.store.Queue(ctx, filterOf(by, folder))
	if err != nil {
		return nil, fmt.Errorf("queue: %w", err)
	}
	return slices.DeleteFunc(items, func(i QueueItem) bool { return !a.maySee(by, i.Service) }), nil
}

func filterOf(by Counsellor, folder Folder) QueueFilter {
	switch folder {
	case Own:
		return QueueFilter{HolderID: by.ID}
	case Unassigned:
		return QueueFilter{Unassigned: true}
	case Done:
		return QueueFilter{Closed: true}
	default:
		return QueueFilter{}
	}
}

// maySee tells whether a case is in a counsellor's territory: that of the number by which the person came.
func (a *Assistant) maySee(by Counsellor, service string) bool {
	return by.Territory == "" || a.territories[service] == "" || a.territories[service] == by.Territory
}

// CaseFile gives all that a counsellor sees of a case, and notes that they saw it.
func (a *Assistant) CaseFile(ctx context.Context, by Counsellor, caseID int64) (CaseFile, error) {
	f, err := a.store.CaseFile(ctx, caseID)
	if err != nil {
		return CaseFile{}, fmt.Errorf("case file: %w", err)
	}
	if !a.maySee(by, f.Service) {
		return CaseFile{}, fmt.Errorf("case file: %w", ErrNoCase)
	}
	if err := a.store.Audit(ctx, by.ID, caseID, "lire", a.clock()); err != nil {
		return CaseFile{}, fmt.Errorf("audit: %w", err)
	}
	return f, a.opened(ctx, f)
}

// Take gives the case to a counsellor. Who has it already keeps it.
func (a *Assistant) Take(ctx context.Context, by Counsellor, caseID int64) error {
	return a.act(ctx, by, caseID, take, nil)
}

// Release puts the case back into the queue.
func (a *Assistant) Release(ctx context.Context, by Counsellor, caseID int64) error {
	return a.act(ctx, by, caseID, release, nil)
}

// doubleClick is how long the same answer again is taken for a button pressed twice: it is sent once.
const doubleClick = 10 * time.Second

// errRepeated stops an action that has just been done. The counsellor is not told: what they wanted is done.
var errRepeated = errors.New("this has just been done")

// Answer sends a counsellor's words to the person. Who answers a case that nobody holds takes it.
func (a *Assistant) Answer(ctx context.Context, by Counsellor, caseID int64, text string) error {
	return a.AnswerIn(ctx, by, caseID, text, "", "")
}

// AnswerIn is Answer in another language than French: what it says in French is kept beside, for colleagues.
func (a *Assistant) AnswerIn(ctx context.Context, by Counsellor, caseID int64, text, lang, french string) error {
	text, french = strings.TrimSpace(text), strings.TrimSpace(french)
	if text == "" {
		return ErrEmptyText
	}
	return a.act(ctx, by, caseID, reply, func(s State, ch *Change) error {
		if l := s.Answered; l.By == by.ID && l.Text == text && a.clock().Sub(l.At) < doubleClick {
			return errRepeated
		}
		from, err := a.canText(s)
		if err != nil {
			return err
		}
		ch.Escalation.Waits = time.Time{}
		ch.Lines = append(ch.Lines, Line{
			Author: ByCounsellor, CounsellorID: by.ID, Channel: dialog.SMS, Text: text, Lang: lang, French: french, Send: true, From: from,
		})
		return nil
	})
}

// HandBack gives the case back to the dialogue, which goes on with the question given, "" = the next useful one.
// Its words leave as messages, unless the person said STOP or cannot be texted: then the person finds them at the
// next message or call.
func (a *Assistant) HandBack(ctx context.Context, by Counsellor, caseID int64, question string) error {
	return a.act(ctx, by, caseID, handBack, func(s State, ch *Change) error {
		a.resume(s, ch, question, true)
		return nil
	})
}

// Close ends the episode. The dialogue takes over again in silence: it answers when the person writes or calls.
func (a *Assistant) Close(ctx context.Context, by Counsellor, caseID int64, outcome string) error {
	return a.act(ctx, by, caseID, closing, func(s State, ch *Change) error {
		ch.Escalation.Outcome = outcome
		a.resume(s, ch, "", false)
		return nil
	})
}

// longestReason is in characters.
const longestReason = 300

// Reopen takes up a case that was closed or given back, for a reason that colleagues read. The dialogue keeps silent again.
func (a *Assistant) Reopen(ctx context.Context, by Counsellor, caseID int64, why string) error {
	why = strings.Join(strings.Fields(why), " ")
	switch {
	case why == "":
		return ErrEmptyText
	case utf8.RuneCountInString(why) > longestReason:
		return ErrTooLong
	}
	return a.act(ctx, by, caseID, reopen, func(s State, ch *Change) error {
		now := a.clock()
		ch.Escalation = &Escalation{Status: Taken, HolderID: by.ID, Reason: reopened, Touched: now}
		in := dialog.Input{Kind: dialog.Reopened, Channel: dialog.SMS, At: now, Team: a.territoryOf(s.Service)}
		c, _ := a.step(s.Conversation, in)
		ch.Conversation, ch.Lines[0].Input = &c, &in
		ch.Lines[0].Text += " : " + why
		return nil
	})
}

// reopened is the reason of an episode that a counsellor began.
const reopened = "rouvert"

// resume runs the dialogue on a case that comes back, and sends its words or not.
func (a *Assistant) resume(s State, ch *Change, question string, send bool) {
	in := dialog.Input{Kind: dialog.HandedBack, Channel: dialog.SMS, At: a.clock(), Question: question}
	r := a.unasked(s, ch, in, send)
	ch.Timers = append(ch.Timers, timersOf(r.Effects)...)
}

// spoken is a reply as messages to the person.
func (a *Assistant) spoken(r dialog.Reply, lang, from string) (lines []Line) {
	french := a.inFrench(r, lang, dialog.SMS)
	for i, text := range a.render(r, lang, dialog.SMS) {
		l := Line{Author: ByAuFil, Channel: dialog.SMS, Text: text, Lang: lang, Send: true, From: from}
		if i == 0 { // the two are not cut at the same places
			l.French = strings.Join(french, "\n")
		}
		lines = append(lines, l)
	}
	return lines
}

// canText gives the number that texts this person, or why nobody may.
func (a *Assistant) canText(s State) (from string, err error) {
	switch {
	case s.Stopped:
		return "", ErrStopped
	case s.Number == "":
		return "", ErrNoNumber
	case s.Texted != "":
		return s.Texted, nil
	case len(a.numbers) > 0:
		return a.numbers[0].Number, nil
	}
	return "", ErrNoSender
}

// told are the actions that always leave a line in the conversation.
var told = map[action]bool{snooze: true, wake: true, pass: true, correct: true, book: true, propose: true, unmandate: true, attach: true, reopen: true}

// act runs one action of a counsellor: the edge, what it brings along, a journal line, an audit line.
func (a *Assistant) act(ctx context.Context, by Counsellor, caseID int64, do action,
	more func(State, *Change) error,
) error {
	decide := func(s State) (Change, error) {
		if !a.maySee(by, s.Service) {
			return Change{}, ErrNoCase
		}
		e, err := move(s.Escalation, do, by)
		if err != nil {
			return Change{}, err
		}
		now := a.clock()
		e.Touched, e.Snoozed = now, time.Time{}
		if e.Status == Waiting && e.Waits.IsZero() {
			e.Waits = now
		}
		ch := Change{Escalation: &e, Audit: Audit{CounsellorID: by.ID, Action: string(do)}}
		if e.Status != s.Escalation.Status || e.HolderID != s.Escalation.HolderID || told[do] {
			line := event(dialog.SMS, string(do))
			line.CounsellorID = by.ID
			ch.Lines = append(ch.Lines, line)
		}
		if more != nil {
			err = more(s, &ch)
		}
		a.watched(&ch, s)
		return ch, err
	}
	if err := a.store.Act(ctx, caseID, a.clock(), a.guard(a.priced(dialog.SMS, decide))); errors.Is(err, errRepeated) {
		return nil
	} else if err != nil {
		return fmt.Errorf("%s: %w", do, err)
	}
	a.announce(caseID)
	return nil
}
