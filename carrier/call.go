package carrier

import (
	"fmt"
	"net/url"
	"strconv"
	"strings"
	"sync"
	"time"
)

// maxVerbs bounds what is followed between two actions of the caller: a document that redirects to itself for ever is
// a bug.
const maxVerbs = 500

// Call is one leg of a telephone call. Its methods are what the person does; each returns when the application waits
// for the person again, or when the call is over.
type Call struct {
	carrier   *Carrier
	phone     *Phone
	SID       string
	from, to  string
	direction string // inbound, outbound-api, outbound-dial
	callback  string // the status callback
	parent    *Call  // of a dialled leg

	mu      sync.Mutex
	page    string  // address of the document followed
	verbs   []*node // what is left of it
	waiting *node   // the Gather, Record or Dial that waits for somebody
	keys    string  // typed so far
	heard   []string
	spent   time.Duration // virtual
	status  string
	whisper bool  // the end of the document is the bridge, not the end of the call
	leg     *Call // the dialled leg that this one talks with, or that rings
	bridged bool  // they talk
	seq     int
	asked   bool          // the first request has been made
	before  *earlier      // the step before, to come late
	given   chan struct{} // closed when it is over
	made    time.Time
}

// Call calls the application's first number.
func (p *Phone) Call() *Call { return p.CallTo(p.carrier.firstNumber()) }

// CallTo calls one of the application's numbers and listens until it waits for an answer.
func (p *Phone) CallTo(to string) *Call {
	c := p.carrier
	call := c.newCall(p, "inbound", p.shown(), to)
	call.callback = c.config.PublicURL + "/twilio/voice/statut"
	call.mu.Lock()
	defer call.mu.Unlock()
	call.follow(c.config.PublicURL+"/twilio/voice", nil)
	call.run()
	return call
}

func (c *Carrier) newCall(p *Phone, direction, from, to string) *Call {
	call := &Call{carrier: c, phone: p, SID: newSID("CA"), from: from, to: to, direction: direction, status: "ringing", made: c.config.Now(), given: make(chan struct{})}
	c.mu.Lock()
	c.calls[call.SID] = call
	c.mu.Unlock()
	return call
}

// Heard gives all that has been said to the person, in order.
func (l *Call) Heard() []string {
	l.mu.Lock()
	defer l.mu.Unlock()
	return append([]string(nil), l.heard...)
}

// Last gives what has been said since the person last did something.
func (l *Call) Last() string {
	heard := l.Heard()
	for i := len(heard) - 1; i >= 0; i-- {
		if strings.HasPrefix(heard[i], "> ") {
			return strings.Join(heard[i+1:], " ")
		}
	}
	return strings.Join(heard, " ")
}

// Over tells whether the call has ended.
func (l *Call) Over() bool {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.over()
}

// Status is the call's status in the carrier's words.
func (l *Call) Status() string {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.status
}

// Lasted is how long the call has taken by now, in virtual time: speech at a calm pace, pauses and patience.
func (l *Call) Lasted() time.Duration {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.spent
}

func (l *Call) over() bool {
	return l.status == "completed" || l.status == "busy" || l.status == "no-answer" || l.status == "failed" || l.status == "canceled"
}

// form is the common set of parameters, and more.
func (l *Call) form(more url.Values) url.Values {
	form := url.Values{
		"CallSid": {l.SID}, "AccountSid": {l.carrier.config.AccountSID}, "From": {l.from}, "To": {l.to}, "Caller": {l.from},
		"Called": {l.to}, "CallStatus": {l.status}, "Direction": {l.direction}, "ApiVersion": {"2010-04-01"},
	}
	if l.parent != nil {
		form.Set("ParentCallSid", l.parent.SID)
	}
	for name, values := range more {
		form[name] = values
	}
	return form
}

// follow fetches the next document. A failure ends the call: there is no fallback address.
func (l *Call) follow(address string, more url.Values) {
	form := l.form(more)
	verbs, err := l.carrier.fetch(address, form, voiceVerbs())
	if err == nil && l.direction == "inbound" && l.carrier.currentFaults().Late {
		l.late(address, form)
	}
	l.asked = true
	if l.status == "ringing" || l.status == "queued" {
		l.status = "in-progress"
	}
	if err != nil {
		l.carrier.problem(err.Error())
		l.heard = append(l.heard, "We are sorry, an application error has occurred. Goodbye.")
		l.end("completed")
		return
	}
	l.page, l.verbs, l.waiting, l.keys = address, verbs, nil, ""
}

// run plays verbs until the person must act or the call is over.
func (l *Call) run() {
	defer l.carrier.changed()
	for n := 0; !l.over() && l.waiting == nil; n++ {
		if n == maxVerbs {
			l.carrier.problem("a call goes round in circles")
			l.end("failed")
			return
		}
		if len(l.verbs) == 0 {
			if l.whisper {
				return
			}
			l.end("completed")
			return
		}
		verb := l.verbs[0]
		l.verbs = l.verbs[1:]
		l.play(verb)
	}
}

func (l *Call) play(verb *node) {
	switch verb.name {
	case "Say", "Play", "Pause":
		l.hear(verb)
	case "Gather":
		for _, inner := range verb.children {
			l.hear(inner)
		}
		l.waiting = verb
	case "Record":
		l.waiting = verb
	case "Dial":
		l.dial(verb)
	case "Redirect":
		l.follow(resolve(l.page, verb.words()), nil)
	case "Hangup":
		l.end("completed")
	case "Reject":
		l.end("busy")
	}
}

// perSecond is how many characters are said in a second at a calm pace.
const perSecond = 14

func (l *Call) hear(verb *node) {
	switch verb.name {
	case "Say":
		words := verb.words()
		l.heard = append(l.heard, words)
		l.spent += time.Duration(len([]rune(words))) * time.Second / perSecond
	case "Play":
		l.heard = append(l.heard, "[son]")
	case "Pause":
		l.spent += time.Duration(verb.number("length", 1)) * time.Second
	}
}

// did notes what the person does among what they hear.
func (l *Call) did(what string) { l.heard = append(l.heard, "> "+what) }

// HangUp ends the call.
func (l *Call) HangUp() {
	l.mu.Lock()
	if l.over() {
		l.mu.Unlock()
		return
	}
	l.did("raccroche")
	leg, parent := l.leg, l.parent
	l.end("completed")
	l.mu.Unlock()
	l.carrier.changed()
	if leg != nil {
		leg.HangUp()
	}
	if parent != nil {
		parent.legEnded(l)
	}
}

// end closes the call and reports it.
func (l *Call) end(status string) {
	if l.over() {
		return
	}
	l.status, l.waiting, l.verbs = status, nil, nil
	close(l.given)
	if l.callback == "" {
		return
	}
	form := l.form(url.Values{
		"CallDuration": {strconv.Itoa(int(l.spent.Seconds()))}, "Timestamp": {l.carrier.config.Now().UTC().Format(time.RFC1123Z)},
		"CallbackSource": {"call-progress-events"}, "SequenceNumber": {strconv.Itoa(l.seq)},
	})
	l.seq++
	if _, err := l.carrier.post(l.callback, form); err != nil {
		l.carrier.problem(fmt.Sprintf("status of a call: %v", err))
	}
}

// From is the number that the telephone called sees.
func (l *Call) From() string { return l.from }

// CallsTo counts the calls that the application has made to a telephone.
func (c *Carrier) CallsTo(number string) (n int) {
	c.mu.Lock()
	defer c.mu.Unlock()
	for _, call := range c.calls {
		if call.to == number && call.direction == "outbound-api" {
			n++
		}
	}
	return n
}
