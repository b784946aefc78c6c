package carrier

import (
	"net/url"
	"slices"
	"strconv"
	"strings"
	"time"
)

// Message is one SMS.
type Message struct {
	SID       string
	From, To  string
	Body      string
	Direction string // inbound, outbound-reply, outbound-api
	Status    string
	Code      int // why it failed
	At        time.Time
	callback  string
}

// accept takes a message of the application and gives it to the telephone, then reports on it.
func (c *Carrier) accept(direction, from, to, body, callback string) *Message {
	message := &Message{SID: newSID("SM"), From: from, To: to, Body: body, Direction: direction, Status: "queued",
		At: c.config.Now(), callback: callback}
	status, code := c.Phone(to).receives()
	if c.blocked(to) {
		status, code = "failed", 21610
	}
	c.mu.Lock()
	message.Code = code
	message.Status = "accepted"
	c.messages = append(c.messages, message)
	c.mu.Unlock()
	c.report(message, status, code)
	c.changed()
	return message
}

// report changes the status of a message to its last, and posts the delivery reports in the background.
func (c *Carrier) report(message *Message, last string, code int) {
	steps := []string{"sending", "sent", last}
	if last == "failed" {
		steps = []string{last}
	}
	c.mu.Lock()
	message.Status = last
	faults := c.faults
	c.mu.Unlock()
	if message.callback == "" || faults.MuteStatus {
		return
	}
	if faults.ReorderStatus {
		slices.Reverse(steps)
	}
	c.work.Add(1)
	go func() {
		defer c.work.Done()
		for _, step := range steps {
			if _, err := c.post(message.callback, c.delivery(message, step, code)); err != nil {
				c.problem(err.Error())
			}
		}
	}()
}

func (c *Carrier) delivery(message *Message, status string, code int) url.Values {
	form := url.Values{
		"MessageSid": {message.SID}, "SmsSid": {message.SID}, "MessageStatus": {status}, "SmsStatus": {status},
		"From": {message.From}, "To": {message.To}, "AccountSid": {c.config.AccountSID}, "ApiVersion": {"2010-04-01"},
	}
	if code != 0 && (status == "failed" || status == "undelivered") {
		form.Set("ErrorCode", strconv.Itoa(code))
	}
	return form
}

// keep records a message and tells the watchers.
func (c *Carrier) keep(message *Message) {
	c.mu.Lock()
	c.messages = append(c.messages, message)
	c.mu.Unlock()
	c.changed()
}

// between gives copies of the messages between two numbers, oldest first; "" stands for any.
func (c *Carrier) between(from, to string) []Message {
	c.mu.Lock()
	defer c.mu.Unlock()
	var found []Message
	for _, m := range c.messages {
		if (from == "" || m.From == from) && (to == "" || m.To == to) {
			found = append(found, *m)
		}
	}
	return found
}

func (c *Carrier) message(sid string) *Message {
	c.mu.Lock()
	defer c.mu.Unlock()
	for _, m := range c.messages {
		if m.SID == sid {
			return m
		}
	}
	return nil
}

// The carrier's own keywords, on long codes: a single word, in any case.
var (
	stopWords  = []string{"stop", "unsubscribe", "end", "quit", "stopall", "revoke", "optout", "cancel"}
	startWords = []string{"start", "yes", "unstop"}
)

// keyword applies the carrier's own STOP handling, when it is on.
func (c *Carrier) keyword(person, body string) {
	if !c.config.OptOut {
		return
	}
	word := strings.ToLower(strings.TrimSpace(body))
	c.mu.Lock()
	defer c.mu.Unlock()
	switch {
	case slices.Contains(stopWords, word):
		c.optedOut[person] = true
	case slices.Contains(startWords, word):
		delete(c.optedOut, person)
	}
}

func (c *Carrier) blocked(person string) bool {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.optedOut[person]
}
