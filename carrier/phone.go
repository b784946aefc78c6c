package carrier

import (
	"net/url"
	"sync"
)

// Phone is a person's telephone.
type Phone struct {
	carrier *Carrier
	number  string

	mu       sync.Mutex
	hidden   bool
	landline bool
	off      bool
	onCall   func(*Call) bool
	attended bool
	ringing  *Call
	decides  chan bool // of the call that rings: it is answered, or refused
}

// Number is the telephone's number.
func (p *Phone) Number() string { return p.number }

// Hide makes the telephone call without showing its number, or show it again.
func (p *Phone) Hide(hidden bool) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.hidden = hidden
}

// Landline makes it a fixed telephone, which takes no SMS.
func (p *Phone) Landline() {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.landline = true
}

// SwitchOff makes messages to it end as undelivered (30003) and calls unanswered; SwitchOff(false) undoes it.
func (p *Phone) SwitchOff(off bool) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.off = off
}

// OnCall sets what happens when the telephone rings: the function plays the person, and returns whether they stay on
// the line. Without one nobody answers.
func (p *Phone) OnCall(answer func(*Call) bool) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.onCall = answer
}

// receives tells what becomes of a message to it.
func (p *Phone) receives() (status string, code int) {
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.off {
		return "undelivered", 30003
	}
	return "delivered", 0
}

func (p *Phone) isLandline() bool {
	p.mu.Lock()
	defer p.mu.Unlock()
	return p.landline
}

// shown is the number that the network shows for it.
func (p *Phone) shown() string {
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.hidden {
		return "anonymous"
	}
	return p.number
}

// answers is what the person does with a call that is put through to them, nil when nobody would answer.
func (p *Phone) answers() func(*Call) bool {
	p.mu.Lock()
	defer p.mu.Unlock()
	switch {
	case p.off:
		return nil
	case p.attended && p.onCall == nil:
		return func(*Call) bool { return true } // who answered leads the call
	}
	return p.onCall
}

// SMS sends a text to the application's first number and gives the texts of the immediate answer.
func (p *Phone) SMS(text string) []string {
	return p.SMSTo(p.carrier.firstNumber(), text)
}

// SMSTo sends a text to one of the application's numbers and gives the texts of the immediate answer. What goes
// wrong is in the carrier's Problems.
func (p *Phone) SMSTo(to, text string) []string {
	c := p.carrier
	message := &Message{SID: newSID("SM"), From: p.number, To: to, Body: text, Direction: "inbound", Status: "received",
		At: c.config.Now()}
	c.keep(message)
	c.keyword(p.number, text)
	verbs, err := c.fetch(c.config.PublicURL+"/twilio/sms", c.inboundForm(message), messageVerbs())
	if err != nil {
		c.problem(err.Error())
		return nil
	}
	return p.replies(message, verbs)
}

func (c *Carrier) inboundForm(m *Message) url.Values {
	return url.Values{
		"MessageSid": {m.SID}, "SmsSid": {m.SID}, "SmsMessageSid": {m.SID}, "AccountSid": {c.config.AccountSID},
		"From": {m.From}, "To": {m.To}, "Body": {m.Body}, "NumMedia": {"0"}, "NumSegments": {"1"},
		"FromCountry": {"FR"}, "ToCountry": {"FR"}, "FromCity": {""}, "ApiVersion": {"2010-04-01"}, "SmsStatus": {"received"},
	}
}

// replies delivers the messages of an answer.
func (p *Phone) replies(inbound *Message, verbs []*node) []string {
	var texts []string
	for _, verb := range verbs {
		if verb.name != "Message" {
			continue
		}
		texts = append(texts, verb.words())
		callback := ""
		if ref := verb.attr("action", verb.attrs["statusCallback"]); ref != "" {
			callback = resolve(p.carrier.config.PublicURL+"/twilio/sms", ref)
		}
		p.carrier.accept("outbound-reply", inbound.To, p.number, verb.words(), callback)
	}
	return texts
}

// Inbox gives the texts that the telephone has received, oldest first.
func (p *Phone) Inbox() []string {
	var texts []string
	for _, m := range p.carrier.between("", p.number) {
		if m.Status == "delivered" {
			texts = append(texts, m.Body)
		}
	}
	return texts
}

// Thread gives all messages from and to the telephone that its owner sees, oldest first.
func (p *Phone) Thread() []Message {
	var thread []Message
	for _, m := range p.carrier.between("", "") {
		if m.From == p.number || m.To == p.number && m.Status == "delivered" {
			thread = append(thread, m)
		}
	}
	return thread
}
