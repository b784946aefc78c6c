package assistant

import (
	"strings"
	"time"

	"aufil/dialog"
)

// Tally adds to a count of a day. It names nobody and holds no word: what is counted is all that is kept.
type Tally struct {
	Kind   TallyKind
	Detail string // a question, a right, a reason, a channel… of the rule files or ours
	N      int64
}

// TallyKind names what is counted.
type TallyKind string

// What is counted.
const (
	TallyBegun      TallyKind = "commencee"  // conversations, by channel
	TallyTurn       TallyKind = "tour"       // things said by persons, by channel
	TallyCompleted  TallyKind = "resultats"  // conversations that came to results, by channel
	TallyLanguage   TallyKind = "langue"     // conversations that changed to a language
	TallyHanded     TallyKind = "confiee"    // hand-overs, by reason
	TallyUrgent     TallyKind = "urgente"    // alerts, by reason
	TallyTaken      TallyKind = "prise"      // cases taken, by how long the person had waited
	TallyEnded      TallyKind = "issue"      // cases given back or closed, by outcome
	TallyRight      TallyKind = "droit"      // sure rights told, by right
	TallyMaybe      TallyKind = "a_verifier" // rights to verify told, by right
	TallyEuros      TallyKind = "euros"      // sure amounts told, in euros: "mois.bas", "mois.haut", "an.bas"…; "mois.personnes": to how many persons
	TallyAsked      TallyKind = "posee"      // questions put, by question
	TallyAnswered   TallyKind = "repondue"   // questions answered, by question
	TallyNotGrasped TallyKind = "incompris"  // answers not understood, by question
	TallySegments   TallyKind = "segments"   // of SMS, by who made them leave: "reponse", "equipe", "rappel"
	TallyStopped    TallyKind = "stop"       // persons who said STOP
	TallyErased     TallyKind = "effacement" // persons who had all erased
)

// Day is one day of the service's calendar and what happened on it in one territory.
type Day struct {
	Day       int64 // days since 1970
	Territory string
	Tallies   []Tally
}

// tallied adds to a change what is to be counted of it.
func (a *Assistant) tallied(channel dialog.Channel, decide Decide) Decide {
	return func(s State) (Change, error) {
		ch, err := decide(s)
		if err != nil {
			return ch, err
		}
		at := a.clock()
		if a.alarm.Team != nil {
			alarmed(&ch, s.Escalation, at)
		}
		signalled(&ch, s)
		service := s.Service
		if ch.Service != "" {
			service = ch.Service
		}
		ch.Counted = Day{Day: a.ledger.dayOf(at), Territory: a.territories[service], Tallies: tally(s, ch, channel, at)}
		return ch, nil
	}
}

// tally counts one change of a case.
func tally(s State, ch Change, channel dialog.Channel, at time.Time) (all []Tally) {
	add := func(kind TallyKind, detail string, n int64) {
		if n > 0 {
			all = append(all, Tally{kind, detail, n})
		}
	}
	turn := ch.Audit.Action == "" && (ch.Outcome.Reply.Silent || len(ch.Outcome.Reply.Parts) > 0)
	if turn {
		add(TallyTurn, string(channel), 1)
	}
	if ch.Conversation != nil {
		tallyDialogue(s.Conversation, *ch.Conversation, ch.Outcome.Reply, channel, add)
	}
	if ch.Escalation != nil {
		tallyDesk(s.Escalation, *ch.Escalation, at, add)
	}
	if ch.Stopped != nil && *ch.Stopped && !s.Stopped {
		add(TallyStopped, "", 1)
	}
	if ch.Erase {
		add(TallyErased, "", 1)
	}
	origin := "rappel"
	switch {
	case ch.Audit.Action != "":
		origin = "equipe"
	case turn:
		origin = "reponse"
	}
	add(TallySegments, origin, int64(ch.Cost.Segments))
	return all
}

// tallyDialogue counts what a turn did to a conversation.
func tallyDialogue(before, after dialog.Conversation, r dialog.Reply, channel dialog.Channel, add func(TallyKind, string, int64)) {
	if before.Phase == "" {
		add(TallyBegun, string(channel), 1)
	}
	if before.Lang != "" && after.Lang != before.Lang || before.Lang == "" && after.Lang != french {
		add(TallyLanguage, after.Lang, 1)
	}
	if p := after.Pending; p != nil && (before.Pending == nil || question(*p) != question(*before.Pending)) {
		add(TallyAsked, p.Question, 1)
	}
	if p := before.Pending; p != nil {
		moved := after.Pending == nil || question(*after.Pending) != question(*p)
		if moved && len(after.Answers) >= len(before.Answers) && answeredSince(before, after) {
			add(TallyAnswered, p.Question, 1)
		}
		if notGrasped(r) {
			add(TallyNotGrasped, p.Question, 1)
		}
	}
	for _, e := range r.Effects {
		if e.Kind == dialog.Complete && len(before.Told) == 0 {
			add(TallyCompleted, string(channel), 1)
			tallyResults(r, add)
			break
		}
	}
}

func question(p dialog.Pending) string { return p.Question + "/" + p.Subject }

// answeredSince tells whether a turn brought an answer: one more, or one that was given again.
func answeredSince(before, after dialog.Conversation) bool {
	if len(after.Answers) > len(before.Answers) {
		return true
	}
	for i, a := range after.Answers {
		if !a.At.Equal(before.Answers[i].At) {
			return true
		}
	}
	return false
}

// notGrasped tells whether a reply says that the person was not understood.
func notGrasped(r dialog.Reply) bool {
	for _, p := range r.Parts {
		if strings.HasPrefix(p.Key, "incompris.") {
			return true
		}
	}
	return false
}

// tallyResults counts the rights that a reply tells, and what the sure ones bring.
func tallyResults(r dialog.Reply, add func(TallyKind, string, int64)) {
	periods := map[string]bool{}
	for _, p := range r.Parts {
		kind := map[string]TallyKind{"resultats.surs": TallyRight, "resultats.a_verifier": TallyMaybe}[p.Key]
		if kind == "" {
			continue
		}
		for _, item := range p.Args["liste"].List {
			right := strings.TrimPrefix(item.Args["droit"].Key, "droit.")
			if i := strings.LastIndexByte(right, '.'); i > 0 {
				right = right[:i]
			}
			add(kind, right, 1)
			if m := item.Args["montant"]; kind == TallyRight && m.Kind == dialog.ArgAmount {
				add(TallyEuros, m.Text+".bas", m.Low/100)
				add(TallyEuros, m.Text+".haut", m.High/100)
				if !periods[m.Text] { // a person, however many amounts
					add(TallyEuros, m.Text+".personnes", 1)
				}
				periods[m.Text] = true
			}
		}
	}
}

// tallyDesk counts what happened between the dialogue and the counsellors.
func tallyDesk(before, after Escalation, at time.Time, add func(TallyKind, string, int64)) {
	if !before.Open() && after.Open() {
		add(TallyHanded, codeOnly(after.Reason), 1)
	}
	if after.Urgent && (!before.Urgent || !before.Open()) && after.Open() {
		add(TallyUrgent, codeOnly(after.Reason), 1)
	}
	if before.Status == Waiting && after.Status == Taken && !before.Waits.IsZero() {
		add(TallyTaken, waited(at.Sub(before.Waits)), 1)
	}
	if before.Open() && !after.Open() {
		outcome := after.Outcome
		if outcome == "" {
			outcome = string(after.Status)
		}
		add(TallyEnded, codeOnly(outcome), 1)
	}
}

// codeOnly lets only our own codes into the counts, which are not sealed: words that somebody typed never are.
func codeOnly(detail string) string {
	if strings.Trim(detail, "abcdefghijklmnopqrstuvwxyz_") != "" || len(detail) > 40 {
		return "autre"
	}
	return detail
}

// Waits are the spans into which waiting is counted, by their end.
var Waits = []struct {
	Name  string
	Below time.Duration
}{{"10min", 10 * time.Minute}, {"1h", time.Hour}, {"4h", 4 * time.Hour}, {"1j", 24 * time.Hour}, {"plus", 1<<63 - 1}}

func waited(d time.Duration) string {
	for _, w := range Waits {
		if d < w.Below {
			return w.Name
		}
	}
	return "plus"
}
