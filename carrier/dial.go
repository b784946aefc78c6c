package carrier

import (
	"net/url"
	"strconv"
	"strings"
)

// dial rings the numbers of a Dial one after the other, whichever way they are meant to ring, until one answers and
// is not refused by the whisper.
func (l *Call) dial(verb *node) {
	for _, number := range numbers(verb) {
		leg := l.ring(verb, number)
		if leg == nil {
			continue
		}
		l.leg, l.waiting, l.bridged = leg, verb, true
		l.heard = append(l.heard, "[mis en relation]")
		return
	}
	if l.over() { // hung up while it rang
		return
	}
	l.spent += seconds(verb.number("timeout", 30))
	l.dialled(verb, "no-answer", nil)
}

// numbers are the telephones that a Dial names.
func numbers(verb *node) []*node {
	var found []*node
	for _, child := range verb.children {
		switch child.name {
		case "Number":
			found = append(found, child)
		case "": // the number as the text of the Dial itself
			found = append(found, &node{name: "Number", attrs: map[string]string{}, children: []*node{child}})
		}
	}
	return found
}

// ring gives the leg of a number that answered and was bridged, or nil.
func (l *Call) ring(verb, number *node) *Call {
	c := l.carrier
	to := strings.TrimSpace(number.words())
	phone := c.Phone(to)
	answers := phone.answers()
	if answers == nil {
		return nil
	}
	leg := c.newCall(phone, "outbound-dial", verb.attr("callerId", l.from), to)
	leg.parent, leg.whisper = l, true
	patience := seconds(verb.number("timeout", 30))
	if !l.meanwhile(verb, leg, func() bool { return phone.picksUp(leg, patience) }) {
		leg.mu.Lock()
		leg.end("no-answer")
		leg.mu.Unlock()
		return nil
	}
	if ref := number.attrs["url"]; ref != "" {
		leg.mu.Lock()
		leg.follow(resolve(l.page, ref), nil)
		leg.run()
		leg.mu.Unlock()
	}
	stays := l.meanwhile(verb, leg, func() bool { return phone.heeds(leg) && answers(leg) })
	leg.mu.Lock()
	defer leg.mu.Unlock()
	for !leg.over() && leg.waiting != nil {
		leg.timeout()
	}
	if !stays || leg.over() {
		leg.end("no-answer")
		return nil
	}
	leg.status = "in-progress"
	return leg
}

// meanwhile lets others look at the call, and end it, while something takes its time on the leg that it dials; false when
// the call is over behind it.
func (l *Call) meanwhile(verb *node, leg *Call, do func() bool) bool {
	l.leg, l.waiting = leg, verb
	l.mu.Unlock()
	done := do()
	l.mu.Lock()
	if l.over() {
		return false
	}
	l.leg, l.waiting = nil, nil
	return done
}

// legEnded goes on with a call whose dialled leg has hung up.
func (l *Call) legEnded(leg *Call) {
	l.mu.Lock()
	defer l.mu.Unlock()
	if l.leg != leg || !l.bridged || l.over() { // it only rang, or was asked for a key: who dials goes on
		return
	}
	verb := l.waiting
	l.leg, l.waiting, l.bridged = nil, nil, false
	l.dialled(verb, "completed", leg)
	l.run()
}

// dialled goes on behind a Dial: with its action, else with the next verb.
func (l *Call) dialled(verb *node, status string, leg *Call) {
	action, named := verb.attrs["action"]
	if !named {
		return
	}
	result := url.Values{"DialCallStatus": {status}}
	if leg != nil {
		result.Set("DialCallSid", leg.SID)
		result.Set("DialCallDuration", strconv.Itoa(int(leg.spent.Seconds())))
	}
	l.follow(resolve(l.page, action), result)
}
