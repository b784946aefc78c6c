package voice

import (
	"aufil/dialog"
)

// Wording words the parts of a reply and the labels of choices.
type Wording interface {
	Words(lang string, ch dialog.Channel, p dialog.Part) string
	Option(lang string, ch dialog.Channel, o dialog.Option) string
}

// Render gives the TwiML of a reply. next is the address at which the caller's answer is awaited. The same reply
// always gives the same document, so a request that is repeated gets the same answer.
func Render(r dialog.Reply, lang, next string, w Wording) ([]byte, error) {
	s := scene{reply: r, lang: lang, words: w}
	speaker := speakerOf(lang)
	if r.HangUp || r.Silent {
		return write(append(speaker.say(s.spoken()), Hangup{})...)
	}
	return write(s.listening(speaker, next)...)
}

// Spoken gives all that a reply says to a caller, in order, choices and ways to answer included.
func Spoken(r dialog.Reply, lang string, w Wording) []string {
	s := scene{reply: r, lang: lang, words: w}
	lines := s.spoken()
	if !r.HangUp && !r.Silent {
		lines = nil
		for _, breath := range s.breaths() {
			lines = append(lines, breath...)
		}
	}
	texts := make([]string, len(lines))
	for i, one := range lines {
		texts[i] = one.text
	}
	return texts
}

// listening speaks inside Gathers, so that an answer is taken from the first word on: one Gather for each breath.
// Silence goes from one to the next; after the last it is an answer too. The Redirect stands for a carrier that does
// not report an empty result.
func (s scene) listening(speaker speaker, next string) []any {
	k, hints, hash := keysFor(s.reply.Await), s.hints(), "#"
	input := "dtmf speech"
	if speaker.hears == "" {
		input, hints = "dtmf", ""
	}
	breaths := s.breaths()
	verbs := make([]any, 0, len(breaths)+1)
	for i, breath := range breaths {
		gather := Gather{
			Input: input, Action: next, Method: "POST", Language: speaker.hears,
			Timeout: k.pause, SpeechTimeout: 2, SpeechModel: speaker.model, Hints: hints,
			NumDigits: k.digits, FinishOnKey: &hash, ActionOnEmptyResult: true, Verbs: speaker.say(breath),
		}
		if i < len(breaths)-1 {
			gather.ActionOnEmptyResult = false
			gather.Timeout = min(gather.Timeout, k.betweenSlices())
		}
		verbs = append(verbs, gather)
	}
	return append(verbs, Redirect{Method: "POST", URL: next})
}
