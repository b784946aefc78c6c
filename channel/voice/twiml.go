package voice

import (
	"encoding/xml"
	"fmt"
)

// The few verbs that we speak, as plain structures: twilio-go's own write attributes in any order, cannot write an
// empty one, and name SSML elements wrongly (twilio.md §9).

// Response is a TwiML document.
type Response struct {
	XMLName xml.Name `xml:"Response"`
	Verbs   []any
}

// Gather listens for keys and speech while it speaks what it holds.
type Gather struct {
	XMLName             xml.Name `xml:"Gather"`
	Input               string   `xml:"input,attr"`
	Action              string   `xml:"action,attr"`
	Method              string   `xml:"method,attr"`
	Language            string   `xml:"language,attr"`
	Timeout             int      `xml:"timeout,attr"`
	SpeechTimeout       int      `xml:"speechTimeout,attr,omitempty"`
	SpeechModel         string   `xml:"speechModel,attr,omitempty"`
	Hints               string   `xml:"hints,attr,omitempty"`
	NumDigits           int      `xml:"numDigits,attr,omitempty"`
	FinishOnKey         *string  `xml:"finishOnKey,attr"` // nil = the default, #; empty = no key ends
	ProfanityFilter     bool     `xml:"profanityFilter,attr"`
	ActionOnEmptyResult bool     `xml:"actionOnEmptyResult,attr,omitempty"`
	Verbs               []any
}

// Say is a text said aloud.
type Say struct {
	XMLName  xml.Name `xml:"Say"`
	Voice    string   `xml:"voice,attr,omitempty"`
	Language string   `xml:"language,attr"`
	Text     string   `xml:",chardata"`
	Prosody  *Prosody
}

// Prosody changes the pace of what it holds: SSML inside Say.
type Prosody struct {
	XMLName xml.Name `xml:"prosody"`
	Rate    string   `xml:"rate,attr"`
	Text    string   `xml:",chardata"`
}

// Pause is a silence of some seconds.
type Pause struct {
	XMLName xml.Name `xml:"Pause"`
	Length  int      `xml:"length,attr"`
}

// Record takes a voice message.
type Record struct {
	XMLName     xml.Name `xml:"Record"`
	Action      string   `xml:"action,attr"`
	Method      string   `xml:"method,attr"`
	MaxLength   int      `xml:"maxLength,attr"`
	Timeout     int      `xml:"timeout,attr"` // of silence
	FinishOnKey string   `xml:"finishOnKey,attr"`
	PlayBeep    bool     `xml:"playBeep,attr"`
	Trim        string   `xml:"trim,attr"`
	Transcribe  bool     `xml:"transcribe,attr,omitempty"`
	Transcript  string   `xml:"transcribeCallback,attr,omitempty"`
}

// Redirect goes on with another document.
type Redirect struct {
	XMLName xml.Name `xml:"Redirect"`
	Method  string   `xml:"method,attr"`
	URL     string   `xml:",chardata"`
}

// Hangup ends the call.
type Hangup struct {
	XMLName xml.Name `xml:"Hangup"`
}

// write gives the document as text.
func write(verbs ...any) ([]byte, error) {
	body, err := xml.Marshal(Response{Verbs: verbs})
	if err != nil {
		return nil, fmt.Errorf("write TwiML: %w", err)
	}
	return append([]byte(xml.Header), body...), nil
}

// Dial puts the call through to a telephone.
type Dial struct {
	XMLName        xml.Name `xml:"Dial"`
	Action         string   `xml:"action,attr"`
	Method         string   `xml:"method,attr"`
	Timeout        int      `xml:"timeout,attr"`  // seconds
	CallerID       string   `xml:"callerId,attr"` // always ours: neither sees the other's number
	AnswerOnBridge bool     `xml:"answerOnBridge,attr"`
	RingTone       string   `xml:"ringTone,attr,omitempty"`
	Number         Number
}

// Number is the telephone that a Dial rings. URL is heard there before the two are put through.
type Number struct {
	XMLName xml.Name `xml:"Number"`
	URL     string   `xml:"url,attr,omitempty"`
	Method  string   `xml:"method,attr,omitempty"`
	Number  string   `xml:",chardata"`
}
