package carrier

import (
	"fmt"
	"slices"
	"sort"
	"strings"
)

// schema is what the carrier documents: for each element its attributes and the elements that it takes.
type schema map[string]shape

type shape struct {
	attrs    string // names, separated by spaces
	children string
	text     bool
}

const ssml = "break emphasis lang p s phoneme prosody say-as sub w"

// voiceVerbs are the verbs of a call that this stand-in follows.
func voiceVerbs() schema {
	known := schema{
		"Response": {children: "Say Play Pause Gather Record Dial Redirect Hangup Reject"},
		"Say":      {attrs: "voice language loop", children: ssml, text: true},
		"Play":     {attrs: "loop digits", text: true},
		"Pause":    {attrs: "length"},
		"Gather": {attrs: "input action method numDigits finishOnKey timeout speechTimeout actionOnEmptyResult language " +
			"hints speechModel profanityFilter partialResultCallback partialResultCallbackMethod",
			children: "Say Play Pause"},
		"Record": {attrs: "action method timeout finishOnKey maxLength playBeep trim transcribe transcribeCallback " +
			"recordingStatusCallback recordingStatusCallbackMethod recordingStatusCallbackEvent"},
		"Dial": {attrs: "action method timeout timeLimit callerId answerOnBridge sequential hangupOnStar ringTone record trim " +
			"recordingTrack recordingStatusCallback recordingStatusCallbackMethod recordingStatusCallbackEvent referUrl",
			children: "Number", text: true},
		"Number":   {attrs: "url method sendDigits statusCallback statusCallbackMethod statusCallbackEvent machineDetection", text: true},
		"Redirect": {attrs: "method", text: true},
		"Hangup":   {},
		"Reject":   {attrs: "reason"},
	}
	for name, attrs := range map[string]string{
		"break": "strength time", "emphasis": "level", "lang": "xml:lang lang", "p": "", "s": "", "phoneme": "alphabet ph",
		"prosody": "rate volume pitch", "say-as": "interpret-as format role", "sub": "alias", "w": "role",
	} {
		known[name] = shape{attrs: attrs, children: ssml, text: name != "break"}
	}
	return known
}

// messageVerbs are those of the answer to an SMS.
func messageVerbs() schema {
	return schema{
		"Response": {children: "Message Redirect"},
		"Message":  {attrs: "to from action method statusCallback", children: "Body Media", text: true},
		"Body":     {text: true}, "Media": {text: true},
		"Redirect": {attrs: "method", text: true},
	}
}

// check lists what of a document is not documented.
func (s schema) check(verbs []*node) []string {
	return s.inside("Response", verbs)
}

func (s schema) inside(parent string, nodes []*node) []string {
	var complaints []string
	for _, n := range nodes {
		if n.name == "" {
			if !s[parent].text {
				complaints = append(complaints, "text in <"+parent+">")
			}
			continue
		}
		if !slices.Contains(strings.Fields(s[parent].children), n.name) {
			complaints = append(complaints, fmt.Sprintf("<%s> in <%s>", n.name, parent))
			continue
		}
		complaints = append(complaints, s.attributes(n)...)
		complaints = append(complaints, s.inside(n.name, n.children)...)
	}
	return complaints
}

func (s schema) attributes(n *node) []string {
	var complaints []string
	for name := range n.attrs {
		if !slices.Contains(strings.Fields(s[n.name].attrs), name) {
			complaints = append(complaints, fmt.Sprintf("<%s> has no attribute %q", n.name, name))
		}
	}
	complaints = append(complaints, wrongValues(n)...)
	sort.Strings(complaints)
	return complaints
}
