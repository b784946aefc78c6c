package dialog

import (
	"hash/fnv"
	"time"

	"aufil/dialog/answer"
	"aufil/dialog/remark"
)

// Limits bounds what one person is answered, and what we send unasked. Zero = no limit.
type Limits struct {
	AnswersPerDay, AnswersPerMinute int
	StartedPerDay, StartedPerCase   int // messages that we start
}

// Pace is the rhythm of an exchange: how much was answered, and whether another machine seems to be at the other end.
type Pace struct {
	Day     string    `json:"jour"`               // of the person's calendar
	Answers int       `json:"reponses,omitempty"` // given that day
	Told    bool      `json:"prevenu,omitempty"`  // that the day is over
	Minute  time.Time `json:"minute"`             // when the minute counted began
	Burst   int       `json:"rafale,omitempty"`   // answers given in it
	Warned  bool      `json:"averti,omitempty"`   // that they come too fast

	Started      int    `json:"envois,omitempty"` // messages of ours, unasked, in all
	StartedToday int    `json:"envois_jour,omitempty"`
	StartedDay   string `json:"jour_envois,omitempty"`

	Last uint64 `json:"empreinte,omitempty"` // of the last text
	Same int    `json:"pareils,omitempty"`   // how often it came in a row, and led nowhere
	Fast int    `json:"vite,omitempty"`      // texts in a row that led nowhere and came within seconds
	Echo int    `json:"echo,omitempty"`      // our own words sent back, in a row
	Mute bool   `json:"muet,omitempty"`      // a machine was heard: silence until a person writes
}

// Beyond these, nobody but a machine writes: texts that come within seconds or that are all the same, and lead nowhere. A
// word that we told people to write is said again by who looks for a way out.
const (
	fastGap  = 5 * time.Second
	maxFast  = 6
	maxSame  = 3
	maxWords = 8
	maxEchos = 2
)

// overdone holds back an answer beyond the limits: one last message says when to go on, then silence until then. A call
// is told each time, for a call has no silence.
func (t *turn) overdone() bool {
	if t.in.Channel == Voice && t.in.Kind != CallStarted {
		return false
	}
	p, l := &t.c.Pace, t.k.Limits
	if day := t.local(t.in.At).Format(time.DateOnly); day != p.Day {
		p.Day, p.Answers, p.Told = day, 0, false
	}
	if since := t.in.At.Sub(p.Minute); since < 0 || since >= time.Minute {
		p.Minute, p.Burst, p.Warned = t.in.At, 0, false
	}
	switch {
	case l.AnswersPerDay > 0 && p.Answers >= l.AnswersPerDay:
		t.lastWord("limite.jour", &p.Told)
	case t.in.Spent && t.in.Channel != Voice:
		t.lastWord("limite.service", &p.Told)
	case l.AnswersPerMinute > 0 && p.Burst >= l.AnswersPerMinute:
		t.lastWord("limite.minute", &p.Warned)
	default:
		return false
	}
	return true
}

// lastWord says once that the answers stop for a while.
func (t *turn) lastWord(key string, told *bool) {
	if *told && t.in.Kind != CallStarted {
		t.reply.Silent = true
		return
	}
	*told = true
	t.say(key, nil)
	t.reply.HangUp = true
}

// count notes that an answer was given. A whole call counts for one.
func (t *turn) count() {
	if !t.reply.Silent && (t.in.Kind == CallStarted || t.in.Kind == Text && t.in.Channel != Voice) {
		t.c.Pace.Answers++
		t.c.Pace.Burst++
	}
}

// robot tells a machine from a person: one message, then silence until something else is written.
func (t *turn) robot(text string, cmd answer.Command) bool {
	if t.in.Kind != Text || t.in.Channel == Voice {
		return false
	}
	p := &t.c.Pace
	same := p.Last == print(text) && p.Last != 0
	auto, echo := remark.AutoReply(text), t.ours(text)
	switch {
	case p.Mute && t.awoken(text, cmd, same):
		return t.speakAgain(text)
	case p.Mute:
		return t.stillMute(text, same || auto || echo)
	}
	if !echo {
		p.Echo = 0
	}
	most := maxSame
	if cmd != "" {
		most = maxWords
	}
	switch {
	case auto, echo && p.Echo+1 >= maxEchos, same && p.Same >= most, p.Fast >= maxFast:
		p.Mute, p.Last = true, print(text)
		t.say("robot.silence", nil)
		t.reply.HangUp = true
	case echo:
		p.Echo++
		t.askAgain()
	default:
		return false
	}
	return true
}

// quick reports a text that came within seconds of the one before.
func (t *turn) quick() bool { return t.in.At.Sub(t.c.LastAt) < fastGap }

// awoken tells whether somebody writes what we said would end the silence: it always does, unless it comes again and again
// within seconds.
func (t *turn) awoken(text string, cmd answer.Command, same bool) bool {
	return (cmd == "conseiller" || cmd == "effacer" || consents(text)) && !(same && t.quick())
}

// stillMute keeps silent until somebody writes something else, at the pace of a person.
func (t *turn) stillMute(text string, machine bool) bool {
	if p := &t.c.Pace; machine || p.Fast >= maxFast && t.quick() {
		p.Last = print(text)
		t.reply.Silent = true
		return true
	}
	return t.speakAgain(text)
}

// speakAgain ends the silence; false when the text is still to be taken for what it says.
func (t *turn) speakAgain(text string) bool {
	p := &t.c.Pace
	p.Mute, p.Same, p.Fast, p.Echo = false, 0, 0, 0
	if t.c.Phase == Stoppe || !consents(text) { // STOP was said before, and has its own question
		return false
	}
	t.say("reprise.question", nil)
	t.askAgain()
	return true
}

// observe notes whether a text led anywhere.
func (t *turn) observe(before Conversation) {
	if t.in.Kind != Text || t.in.Channel == Voice || t.reply.Silent {
		return
	}
	p := &t.c.Pace
	same := p.Last == print(t.in.Text)
	p.Last = print(t.in.Text)
	if t.advanced(before) {
		p.Same, p.Fast = 0, 0
		return
	}
	if !same {
		p.Same = 0
	}
	p.Same++
	if t.quick() {
		p.Fast++
	} else {
		p.Fast = 0
	}
}

// advanced tells whether the turn led anywhere: another phase, another question, an answer more or less.
func (t *turn) advanced(before Conversation) bool {
	then, now := before.Pending, t.c.Pending
	return before.Phase != t.c.Phase || len(before.Answers) != len(t.c.Answers) || (then == nil) != (now == nil) ||
		then != nil && (then.Question != now.Question || then.Subject != now.Subject)
}

// ours tells whether a text is one of our own messages sent back.
func (t *turn) ours(text string) bool {
	if t.k.Label == nil || len(text) < 30 {
		return false
	}
	keys := []string{"accueil.bonjour", "accueil.prudence", "robot.silence", "limite.jour", "reprise.resultats", "fin.au_revoir"}
	for _, d := range remark.Dangers {
		keys = append(keys, "danger."+string(d))
	}
	if p := t.c.Pending; p != nil && !own(p.Question) {
		keys = append(keys, "question."+p.Question)
	}
	for _, key := range keys {
		if remark.Echoes(text, t.k.Label(t.c.Lang, key)) {
			return true
		}
	}
	return false
}

// consents reports a bare word that means "go on".
func consents(text string) bool {
	switch fold(text) {
	case "oui", "ok", "d'accord", "continuer", "on continue", "reprendre":
		return true
	}
	return greeting(text)
}

// print is what is remembered of a text to know it again.
func print(text string) uint64 {
	h := fnv.New64a()
	_, _ = h.Write([]byte(fold(text)))
	return h.Sum64()
}

// local is a time on the person's clock.
func (t *turn) local(at time.Time) time.Time {
	if t.k.Zone == nil {
		return at
	}
	return at.In(t.k.Zone(t.c.Territory))
}
