package voice

import (
	"strconv"
	"strings"
	"unicode/utf8"
)

// speaker is who speaks a language on the telephone, and how speech in it is heard.
type speaker struct {
	voice    string
	language string // of the voice
	hears    string // the language that the recogniser awaits; "" = keys only
	model    string // of the recogniser; "" = the carrier's choice for the language
}

// speakers are the voices by language. A language without one is spoken by the French voice: it is the carrier's
// rule that a voice which does not fit its language may stay mute.
var speakers = map[string]speaker{
	"fr": {voice: "Polly.Lea-Neural", language: "fr-FR", hears: "fr-FR", model: "phone_call"},
	"en": {voice: "Polly.Amy-Neural", language: "en-GB", hears: "en-GB", model: "phone_call"},
	"es": {voice: "Polly.Lucia-Neural", language: "es-ES", hears: "es-ES"},
	"pt": {voice: "Polly.Ines-Neural", language: "pt-PT", hears: "pt-PT"},
	"ro": {voice: "Polly.Carmen", language: "ro-RO", hears: "ro-RO"},
	"tr": {voice: "Polly.Filiz", language: "tr-TR", hears: "tr-TR"},
	"ar": {voice: "Polly.Zeina", language: "arb", hears: "ar-MA"},
	"ru": {voice: "Polly.Tatyana", language: "ru-RU", hears: "ru-RU"},
	"uk": {voice: "Google.uk-UA-Wavenet-A", language: "uk-UA", hears: "uk-UA"},
}

func speakerOf(lang string) speaker {
	base, _, _ := strings.Cut(lang, "-")
	if s, ok := speakers[base]; ok {
		return s
	}
	return speakers["fr"]
}

// maxSaid is the longest text of one Say, in characters: the voice takes 3000.
const maxSaid = 2500

// say speaks lines; a very long one in several Says.
func (s speaker) say(lines []line, slow int) []any {
	var verbs []any
	for _, one := range lines {
		if one.pause {
			verbs = append(verbs, Pause{Length: betweenLines})
		}
		who := s
		if one.lang != "" {
			who = speakerOf(one.lang)
		}
		for _, text := range sentences(one.text) {
			said := Say{Voice: who.voice, Language: who.language, Text: text}
			if rate := rateOf(slow, one.slow); rate != "" {
				said.Text, said.Prosody = "", &Prosody{Rate: rate, Text: text}
			}
			verbs = append(verbs, said)
		}
	}
	return verbs
}

// betweenLines is the pause, in seconds, before something new.
const betweenLines = 1

// rates are how fast is spoken, in hundredths of the usual pace, from fast to slow.
var rates = map[int]int{-1: 115, 0: usual, 1: 85, 2: 72}

// usual is the pace of a voice by itself.
const usual = 100

// paceOf is the pace of a line: that of the call, or slow enough to write it down.
func paceOf(slow int, dictated bool) int {
	if dictated {
		slow = max(slow+1, 2)
	}
	return rates[min(slow, 2)]
}

// rateOf is the pace as SSML has it; "" = the usual one.
func rateOf(slow int, dictated bool) string {
	if pace := paceOf(slow, dictated); pace != usual {
		return strconv.Itoa(pace) + "%"
	}
	return ""
}

// stretch is how much longer a line takes to say at its pace than at the usual one.
func stretch(slow int, dictated bool) float64 { return usual / float64(paceOf(slow, dictated)) }

// sentences cuts a text behind the last sentence that fits.
func sentences(text string) []string {
	var out []string
	for utf8.RuneCountInString(text) > maxSaid {
		head := string([]rune(text)[:maxSaid])
		if end := strings.LastIndex(head, ". "); end > 0 {
			head = head[:end+1]
		}
		out = append(out, head)
		text = strings.TrimSpace(text[len(head):])
	}
	if text != "" {
		out = append(out, text)
	}
	return out
}
