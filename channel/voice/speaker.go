package voice

import (
	"strings"
	"unicode/utf8"
)

// speaker is who speaks a language on the telephone, and how speech in it is heard.
type speaker struct {
	voice    string
	language string
}

// speakers are the voices by language. A language without one is spoken by the French voice: it is the carrier's
// rule that a voice which does not fit its language may stay mute.
var speakers = map[string]speaker{
	"fr": {voice: "Polly.Lea-Neural", language: "fr-FR"},
	"en": {voice: "Polly.Amy-Neural", language: "en-GB"},
}

func speakerOf(lang string) speaker {
	if s, ok := speakers[lang]; ok {
		return s
	}
	return speakers["fr"]
}

// maxSaid is the longest text of one Say, in characters: the voice takes 3000.
const maxSaid = 2500

// say speaks lines; a very long one in several Says.
func (s speaker) say(lines []line) []any {
	var verbs []any
	for _, one := range lines {
		if one.pause {
			verbs = append(verbs, Pause{Length: 1})
		}
		for _, text := range sentences(one.text) {
			verbs = append(verbs, Say{Voice: s.voice, Language: s.language, Text: text})
		}
	}
	return verbs
}

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
