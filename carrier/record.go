package carrier

import (
	"net/url"
	"strconv"
)

// stopRecording ends a voice message: by a key, or because the person has said all. What was said is not kept: a real
// carrier gives a file.
func (l *Call) stopRecording(key, said string) {
	record := l.waiting
	seconds := max(1, len([]rune(said))/perSecond)
	if key != "" {
		l.did("[" + key + "]")
	} else {
		l.did(said)
	}
	result := url.Values{
		"RecordingUrl":      {"https://api.twilio.com/2010-04-01/Accounts/" + l.carrier.config.AccountSID + "/Recordings/" + newSID("RE")},
		"RecordingDuration": {strconv.Itoa(seconds)},
	}
	if key != "" {
		result.Set("Digits", key)
	}
	action := resolve(l.page, record.attr("action", l.page))
	l.follow(action, result)
	l.run()
}
