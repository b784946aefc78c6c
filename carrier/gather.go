package carrier

import (
	"fmt"
	"net/url"
	"strings"
	"time"
)

// Key presses one key. An answer is complete with its last digit or its finishing key; else it waits for more keys,
// or for Wait. What is pressed while nothing listens is lost, as on a telephone.
func (l *Call) Key(key string) {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.press(key)
}

// Keys presses several keys, then waits: "12#", "1". Keys left over when an answer is complete go to the next one.
func (l *Call) Keys(keys string) {
	l.mu.Lock()
	defer l.mu.Unlock()
	for _, key := range keys {
		l.press(string(key))
	}
	if l.keys != "" {
		l.timeout()
	}
}

func (l *Call) press(key string) {
	gather := l.waiting
	if gather == nil || !strings.Contains("0123456789*#", key) || key == "" {
		return
	}
	if gather.name == "Record" {
		l.stopRecording(key, "")
		return
	}
	if gather.name != "Gather" || !strings.Contains(gather.attr("input", "dtmf"), "dtmf") {
		return
	}
	if finish := gather.attr("finishOnKey", "#"); key == finish {
		if l.keys != "" {
			l.typed()
		}
		return
	}
	l.keys += key
	if limit := gather.number("numDigits", 0); limit > 0 && len(l.keys) >= limit {
		l.typed()
		return
	}
	l.carrier.changed()
}

// typed sends the keys typed so far.
func (l *Call) typed() {
	keys := l.keys
	l.did("[" + keys + "]")
	l.submit(url.Values{"Digits": {keys}})
}

// Say speaks. Keys typed before win over it.
func (l *Call) Say(text string) { l.SayWith(text, 0.9) }

// SayWith speaks, understood with a confidence from 0 to 1.
func (l *Call) SayWith(text string, confidence float64) {
	l.mu.Lock()
	defer l.mu.Unlock()
	waiting := l.waiting
	switch {
	case waiting == nil:
	case waiting.name == "Record":
		l.stopRecording("", text)
	case waiting.name == "Gather" && l.keys != "":
		l.typed()
	case waiting.name == "Gather" && strings.Contains(waiting.attr("input", "dtmf"), "speech"):
		l.did(text)
		l.spent += time.Duration(len([]rune(text))) * time.Second / perSecond
		l.submit(url.Values{"SpeechResult": {text}, "Confidence": {fmt.Sprintf("%.4f", confidence)}})
	}
}

// Wait lets the patience of a Gather run out: keys typed so far are sent, else the silence.
func (l *Call) Wait() {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.timeout()
}

// Silence says and types nothing, until the application does something about it: slices of a menu that follow each
// other without an answer are all heard.
func (l *Call) Silence() {
	l.mu.Lock()
	defer l.mu.Unlock()
	for page := l.page; !l.over() && l.waiting != nil && l.waiting.name == "Gather"; {
		last := l.waiting.attrs["actionOnEmptyResult"] == "true"
		l.timeout()
		if last || l.page != page {
			return
		}
	}
}

func (l *Call) timeout() {
	gather := l.waiting
	if gather == nil || gather.name != "Gather" {
		return
	}
	l.spent += time.Duration(gather.number("timeout", 5)) * time.Second
	switch {
	case l.keys != "":
		l.typed()
	case gather.attrs["actionOnEmptyResult"] == "true":
		l.did("(silence)")
		l.submit(nil)
	default:
		l.waiting = nil
		l.run()
	}
}

// submit calls the action of the Gather, which is the current document when it names none.
func (l *Call) submit(result url.Values) {
	action := resolve(l.page, l.waiting.attr("action", l.page))
	l.follow(action, result)
	l.run()
}

// Await tells what the application waits for.
type Await struct {
	Kind     string        // gather, record, dial; "" = nothing
	Keys     string        // typed so far
	Speech   bool          // speech is listened to
	Patience time.Duration // before silence, or the end of the keys
	More     bool          // silence is no answer: there is more to hear
}

// Await tells what the application waits for now.
func (l *Call) Await() Await {
	l.mu.Lock()
	defer l.mu.Unlock()
	if l.waiting == nil {
		return Await{}
	}
	return Await{
		Kind: strings.ToLower(l.waiting.name), Keys: l.keys,
		Speech:   strings.Contains(l.waiting.attrs["input"], "speech"),
		Patience: time.Duration(l.waiting.number("timeout", 5)) * time.Second,
		More: l.waiting.name == "Gather" && l.waiting.attrs["actionOnEmptyResult"] != "true" &&
			len(l.verbs) > 0 && l.verbs[0].name == "Gather",
	}
}
