package voice

import (
	"strings"

	"aufil/dialog"
	"aufil/dialog/answer"
)

// Wording words the parts of a reply and the labels of choices.
type Wording interface {
	Words(lang string, ch dialog.Channel, p dialog.Part) string
	Option(lang string, ch dialog.Channel, o dialog.Option) string
}

// atOnce is how many choices are read before a pause.
const atOnce = 4

// Render gives the TwiML of a reply. next is the address at which the caller's answer is awaited. The same reply
// always gives the same document, so a request that is repeated gets the same answer.
func Render(r dialog.Reply, lang, next string, w Wording) ([]byte, error) {
	s := scene{reply: r, lang: lang, next: next, words: w, speaker: speakerOf(lang)}
	if r.HangUp || r.Silent {
		return write(append(s.parts(), Hangup{})...)
	}
	return write(s.listening()...)
}

// scene is one document being written.
type scene struct {
	reply   dialog.Reply
	lang    string
	next    string
	words   Wording
	speaker speaker
}

// parts are the words of the reply, a breath between two of them.
func (s scene) parts() []any {
	var verbs []any
	for _, part := range s.reply.Parts {
		said := s.speaker.say(s.words.Words(s.lang, dialog.Voice, part))
		if len(said) > 0 && len(verbs) > 0 {
			verbs = append(verbs, Pause{Length: 1})
		}
		verbs = append(verbs, said...)
	}
	return verbs
}

// listening speaks inside Gathers, so that an answer is taken from the first word on: one Gather for the words and the
// first choices, one more for each further slice of choices. Silence goes from one to the next; after the last
// it is an answer too. The Redirect stands for a carrier that does not report an empty result.
func (s scene) listening() []any {
	menus := s.menus()
	verbs := make([]any, 0, len(menus)+1)
	for i, menu := range menus {
		gather := s.gather()
		if i == 0 {
			gather.Verbs = s.parts()
		}
		gather.Verbs = append(gather.Verbs, menu...)
		if i < len(menus)-1 {
			gather.ActionOnEmptyResult = false
			gather.Timeout = min(gather.Timeout, s.pauseInMenu())
		}
		verbs = append(verbs, gather)
	}
	return append(verbs, Redirect{Method: "POST", URL: s.next})
}

func (s scene) gather() Gather {
	k := keysFor(s.reply.Await)
	hash := "#"
	return Gather{
		Input: "dtmf speech", Action: s.next, Method: "POST", Language: s.speaker.language,
		Timeout: k.pause, SpeechTimeout: 2, SpeechModel: "phone_call", Hints: s.hints(),
		NumDigits: k.digits, FinishOnKey: &hash, ActionOnEmptyResult: true,
	}
}

// pauseInMenu leaves time to press a key between two slices; more where several keys make the answer.
func (s scene) pauseInMenu() int {
	if keysFor(s.reply.Await).digits == 1 {
		return menuPause
	}
	return betweenKeys
}

// menus are the choices said behind the question, in slices. There is always one, maybe empty.
func (s scene) menus() [][]any {
	a := s.reply.Await
	if a == nil {
		return [][]any{nil}
	}
	if a.Kind == answer.OuiNon {
		return [][]any{s.speaker.say(s.prompt("choix.oui_non"))}
	}
	if len(a.Options) == 0 {
		return [][]any{s.howTo(a)}
	}
	var menus [][]any
	for from, size := 0, slice(len(a.Options)); from < len(a.Options); from += size {
		menus = append(menus, s.menu(a.Options, from, min(from+size, len(a.Options))))
	}
	if a.Kind == answer.ChoixMultiple {
		last := len(menus) - 1
		menus[last] = append(menus[last], s.speaker.say(s.prompt("choix.plusieurs"))...)
	}
	return menus
}

// slice gives slices of about the same size, none over four: 9 choices are three times 3, not 4, 4 and 1.
func slice(n int) int {
	count := (n + atOnce - 1) / atOnce
	return (n + count - 1) / count
}

func (s scene) menu(options []dialog.Option, from, to int) []any {
	lines := make([]string, 0, to-from)
	for i := from; i < to; i++ {
		lines = append(lines, s.words.Words(s.lang, dialog.Voice, dialog.Part{Key: "choix.numero", Args: map[string]dialog.Arg{
			"numero": {Kind: dialog.ArgNumber, Low: int64(i + 1), High: int64(i + 1)},
			"texte":  {Kind: dialog.ArgText, Text: s.words.Option(s.lang, dialog.Voice, options[i])},
		}}))
	}
	return s.speaker.say(strings.Join(lines, " "))
}

func (s scene) prompt(key string) string {
	return s.words.Words(s.lang, dialog.Voice, dialog.Part{Key: key})
}
