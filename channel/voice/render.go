package voice

import (
	"strings"

	"aufil/assistant"
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
		return write(append(speaker.say(s.spoken(), r.Slow), Hangup{})...)
	}
	return write(s.listening(speaker, next)...)
}

// putThrough says a few words, then rings a counsellor: whisper is what she hears before she takes the call, next is
// where it goes on behind it.
func putThrough(r dialog.Reply, lang string, d assistant.Dial, whisper, next string, w Wording) ([]byte, error) {
	s := scene{reply: r, lang: lang, words: w}
	return write(append(speakerOf(lang).say(s.spoken(), r.Slow), Dial{
		Action: next, Method: "POST", Timeout: counsellorRings, CallerID: d.From, AnswerOnBridge: true, RingTone: "fr",
		Number: Number{URL: whisper, Method: "POST", Number: d.To},
	})...)
}

// counsellorRings is how long a counsellor's telephone rings, in seconds, before the next one does.
const counsellorRings = 20

// record says a few words, then takes a voice message. The carrier writes down what is said in English, and in no other
// language: transcript is where it tells us.
func record(r dialog.Reply, lang, next, transcript string, w Wording) ([]byte, error) {
	s := scene{reply: r, lang: lang, words: w}
	message := Record{
		Action: next, Method: "POST", MaxLength: longestMessage, Timeout: 5, FinishOnKey: "#", PlayBeep: true, Trim: "trim-silence",
	}
	if lang == "en" {
		message.Transcribe, message.Transcript = true, transcript
	}
	return write(append(speakerOf(lang).say(s.spoken(), r.Slow), message)...)
}

// longestMessage is how long a voice message may be, in seconds.
const longestMessage = 120

// Spoken gives all that a reply says to a caller, in order, choices and ways to answer included.
func Spoken(r dialog.Reply, lang string, w Wording) []string {
	s := scene{reply: r, lang: lang, words: w}
	lines := s.spoken()
	if !r.HangUp && !r.Silent && r.Ring == 0 && !r.Record {
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
	k.pause += max(0, 2*s.reply.Slow)
	input := "dtmf speech"
	if speaker.hears == "" {
		input, hints = "dtmf", ""
	}
	breaths := s.breaths()
	first := s.firstWay(breaths)
	verbs := make([]any, 0, len(breaths)+1)
	for i, breath := range breaths {
		gather := Gather{
			Input: input, Action: next, Method: "POST", Language: speaker.hears,
			Timeout: k.pause, SpeechTimeout: 2, SpeechModel: speaker.model, Hints: hints,
			NumDigits: k.digits, FinishOnKey: &hash, ActionOnEmptyResult: true, Verbs: speaker.say(breath, s.reply.Slow),
		}
		if i < len(breaths)-1 {
			gather.ActionOnEmptyResult = false
			gather.Timeout = min(gather.Timeout, k.betweenSlices())
			if i < first {
				gather.Timeout = breathPause
			}
		}
		verbs = append(verbs, gather)
	}
	return append(verbs, Redirect{Method: "POST", URL: next})
}

// breathPause is how long is waited, in seconds, behind words that ask nothing yet.
const breathPause = 1

// firstWay is the breath that tells the first way to answer: before it nobody is waited for.
func (s scene) firstWay(breaths [][]line) int {
	if s.reply.Await == nil || len(s.reply.Parts) == 0 {
		return 0
	}
	question := sentencesOf(strings.TrimSpace(s.part(s.reply.Parts[len(s.reply.Parts)-1])))
	for i, breath := range breaths {
		for _, one := range breath {
			if strings.Contains(one.text, question[len(question)-1]) {
				return i
			}
		}
	}
	return 0
}
