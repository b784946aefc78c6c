package carrier

import (
	"bytes"
	"maps"
	"net/url"
)

// earlier is a step of a call with what the application answered to it.
type earlier struct {
	address string
	form    url.Values
	answer  []byte
}

// late posts the step before once more, now that a newer one has been answered: as it was, and as if another key had been
// pressed. The application must answer what it did the first time.
func (l *Call) late(address string, form url.Values) {
	c := l.carrier
	if old := l.before; old != nil {
		other := maps.Clone(old.form)
		other.Del("SpeechResult")
		other.Set("Digits", "7")
		for _, f := range []url.Values{old.form, other} {
			got, err := c.post(old.address, f)
			if err != nil || !bytes.Equal(got.body, old.answer) {
				c.problem("a step that came late got another answer: " + path(old.address))
			}
		}
	}
	if again, err := c.post(address, form); err == nil {
		l.before = &earlier{address: address, form: form, answer: again.body}
	}
}

// KeysAndGone types keys, or with words says them, and hangs up at once: the end of the call is reported before what was
// typed or said.
func (l *Call) KeysAndGone(keys, words string) {
	l.mu.Lock()
	defer l.mu.Unlock()
	gather := l.waiting
	if gather == nil || gather.name != "Gather" {
		return
	}
	action := resolve(l.page, gather.attr("action", l.page))
	l.did("[" + keys + words + "] raccroche")
	l.end("completed")
	result := url.Values{"Digits": {keys}}
	if words != "" {
		result = url.Values{"SpeechResult": {words}, "Confidence": {"0.9000"}}
	}
	if _, err := l.carrier.fetch(action, l.form(result), voiceVerbs()); err != nil {
		l.carrier.problem(err.Error())
	}
	l.carrier.changed()
}
