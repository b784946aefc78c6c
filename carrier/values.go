package carrier

import (
	"fmt"
	"net/url"
	"regexp"
	"slices"
	"strconv"
	"strings"
)

// valid tells whether an attribute may have a value.
type valid func(value string) bool

func oneOf(values ...string) valid {
	return func(value string) bool { return slices.Contains(values, value) }
}

// whole is a whole number within bounds, written in figures alone.
func whole(low, high int) valid {
	return func(value string) bool {
		n, err := strconv.Atoi(value)
		return err == nil && strconv.Itoa(n) == value && n >= low && n <= high
	}
}

func matching(pattern string) valid {
	return regexp.MustCompile(`^(?:` + pattern + `)$`).MatchString
}

// The kinds of values that several attributes have.
var (
	truth    = oneOf("true", "false")
	method   = oneOf("GET", "POST")
	language = matching(`[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?`)
	keys     = matching(`[0-9*#]*`)
	number   = matching(`\+[1-9][0-9]{6,14}`)
	events   = oneOf("in-progress", "completed", "absent", "in-progress completed", "in-progress completed absent")
)

// address is one that the carrier can ask for: of http or https, or relative to the document; nothing in it that has to
// be escaped.
func address(value string) bool {
	parsed, err := url.Parse(value)
	return err == nil && value != "" && !strings.ContainsAny(value, " \"<>\\^`{|}") && parsed.Opaque == "" &&
		slices.Contains([]string{"", "http", "https"}, parsed.Scheme) && (parsed.Scheme == "") == (parsed.Host == "")
}

// most is a number beyond which nothing is documented.
const most = 1 << 20

// values are the values that the carrier documents, by element and attribute.
var values = map[string]map[string]valid{
	"Say":   {"voice": matching(`man|woman|alice|(Polly|Google)\.[A-Za-z0-9-]+`), "language": language, "loop": whole(0, 1000)},
	"Play":  {"loop": whole(0, 1000), "digits": matching(`[0-9*#wW]+`)},
	"Pause": {"length": whole(1, most)},
	"Gather": {
		"input": oneOf("dtmf", "speech", "dtmf speech", "speech dtmf"), "action": address, "method": method, "numDigits": whole(1, most),
		"finishOnKey": matching(`[0-9*#]?`), "timeout": whole(1, most), "speechTimeout": matching(`auto|[1-9][0-9]*`),
		"actionOnEmptyResult": truth, "language": language, "hints": hinted, "profanityFilter": truth,
		"speechModel": oneOf("default", "numbers_and_commands", "phone_call", "experimental_utterances", "experimental_conversations",
			"googlev2_long", "googlev2_short", "googlev2_telephony", "googlev2_telephony_short", "deepgram_nova-2", "deepgram_nova-3"),
		"partialResultCallback": address, "partialResultCallbackMethod": method,
	},
	"Record": {
		"action": address, "method": method, "timeout": whole(1, most), "finishOnKey": keys, "maxLength": whole(1, 14400),
		"playBeep": truth, "trim": oneOf("trim-silence", "do-not-trim"), "transcribe": truth, "transcribeCallback": address,
		"recordingStatusCallback": address, "recordingStatusCallbackMethod": method, "recordingStatusCallbackEvent": events,
	},
	"Dial": {
		"action": address, "method": method, "timeout": whole(1, 600), "timeLimit": whole(1, 14400), "callerId": number,
		"answerOnBridge": truth, "sequential": truth, "hangupOnStar": truth, "ringTone": matching(`[a-z]{2}(-old)?`),
		"record": matching(`do-not-record|record-from-(answer|ringing)(-dual)?`), "trim": oneOf("trim-silence", "do-not-trim"),
		"recordingTrack": oneOf("both", "inbound", "outbound"), "recordingStatusCallback": address,
		"recordingStatusCallbackMethod": method, "recordingStatusCallbackEvent": events, "referUrl": address,
	},
	"Number": {
		"url": address, "method": method, "sendDigits": matching(`[0-9*#wW]+`), "statusCallback": address, "statusCallbackMethod": method,
		"statusCallbackEvent": matching(`(initiated|ringing|answered|completed)( (initiated|ringing|answered|completed))*`),
		"machineDetection":    oneOf("Enable", "DetectMessageEnd"),
	},
	"Redirect": {"method": method},
	"Reject":   {"reason": oneOf("rejected", "busy")},
	"prosody": {
		"rate": matching(`x-slow|slow|medium|fast|x-fast|([2-9][0-9]|1[0-9]{2}|200)%`), "volume": matching(`silent|x-soft|soft|medium|loud|x-loud|[+-][0-9]+dB`),
		"pitch": matching(`x-low|low|medium|high|x-high|[+-][0-9]+%`),
	},
	"break":    {"time": matching(`[0-9]{1,4}ms|[0-9](\.[0-9]+)?s|10s`), "strength": oneOf("none", "x-weak", "weak", "medium", "strong", "x-strong")},
	"emphasis": {"level": oneOf("strong", "moderate", "reduced")},
	"say-as": {"interpret-as": oneOf("characters", "spell-out", "cardinal", "number", "ordinal", "digits", "fraction", "unit", "date", "time",
		"address", "telephone", "expletive")},
	"Message": {"action": address, "method": method, "statusCallback": address},
}

// hinted is a list for the recogniser: at most 500 entries of at most 100 characters.
func hinted(value string) bool {
	entries := strings.Split(value, ",")
	return len(entries) <= 500 && !slices.ContainsFunc(entries, func(entry string) bool { return len([]rune(entry)) > 100 })
}

// wrongValues lists the attributes of an element whose value is not documented, and what does not go together.
func wrongValues(n *node) (complaints []string) {
	bad := func(name string) {
		complaints = append(complaints, fmt.Sprintf("<%s> %s=%q", n.name, name, n.attrs[name]))
	}
	for name, value := range n.attrs {
		if may, known := values[n.name][name]; known && !may(value) {
			bad(name)
		}
	}
	switch n.name {
	case "Gather":
		if n.attrs["speechTimeout"] == "auto" && n.attrs["speechModel"] != "" { // 13335
			bad("speechTimeout")
		}
	case "Say":
		if said := len([]rune(n.words())); said == 0 || said > longestSay(n.attrs["voice"]) { // 13521
			complaints = append(complaints, fmt.Sprintf("<Say> of %d characters", said))
		}
		if n.attrs["language"] == "fr-FR" && !frenchVoice(n.attr("voice", "man")) {
			bad("voice")
		}
	case "Number", "Dial":
		if text := strings.TrimSpace(n.own()); (n.name == "Number" || text != "") && !number(text) {
			complaints = append(complaints, fmt.Sprintf("<%s> of what is no number", n.name))
		}
	case "Redirect", "Play":
		if !address(strings.TrimSpace(n.words())) {
			complaints = append(complaints, fmt.Sprintf("<%s> %q", n.name, n.words()))
		}
	}
	return complaints
}

// longestSay is how many characters a voice takes at once.
func longestSay(voice string) int {
	switch {
	case strings.HasPrefix(voice, "Polly."):
		return 3000
	case strings.HasPrefix(voice, "Google."):
		return 5000
	}
	return 4096
}

// frenchVoice tells the voices that are documented for French: another one may stay mute.
var frenchVoice = matching(`man|woman|alice|Polly\.(Lea|Celine|Mathieu|Lea-Neural|Remi-Neural|Lea-Generative)|` +
	`Google\.fr-FR-(Standard|Wavenet|Neural2)-[A-G]|Google\.fr-FR-Chirp3-HD-(Aoede|Charon|Fenrir|Kore|Leda|Orus|Puck|Zephyr)`)
