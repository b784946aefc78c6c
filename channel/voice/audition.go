package voice

import (
	"encoding/xml"
	"fmt"
	"strings"

	"aufil/dialog"
)

// Breath is what is said at one go: behind it the caller gets time to answer.
type Breath struct {
	Text    string  // the words
	SSML    string  // the same with its pauses, paces and languages, for a voice of this machine; to be put in <speak>
	Seconds float64 // estimated, by syllables
}

// Breaths gives what a reply says as it is heard: the words, cut as they are in a call.
func Breaths(r dialog.Reply, lang string, w Wording) []Breath {
	s := scene{reply: r, lang: lang, words: w}
	lines := s.breaths()
	if r.HangUp || r.Silent {
		lines = [][]line{s.spoken()}
	}
	breaths := make([]Breath, 0, len(lines))
	for _, breath := range lines {
		b := Breath{Seconds: secondsOf(breath, r.Slow), SSML: ssml(speakerOf(lang), breath, r.Slow)}
		words := make([]string, len(breath))
		for i, one := range breath {
			words[i] = one.text
		}
		b.Text = strings.Join(words, " ")
		breaths = append(breaths, b)
	}
	return breaths
}

// ssml writes for any voice the very verbs that the carrier gets.
func ssml(s speaker, breath []line, slow int) string {
	var out strings.Builder
	for _, verb := range s.say(breath, slow) {
		switch v := verb.(type) {
		case Pause:
			_, _ = fmt.Fprintf(&out, `<break time="%ds"/>`, v.Length)
		case Say:
			text := escaped(v.Text)
			if v.Prosody != nil {
				text = fmt.Sprintf(`<prosody rate="%s">%s</prosody>`, v.Prosody.Rate, escaped(v.Prosody.Text))
			}
			if v.Language != s.language {
				text = fmt.Sprintf(`<voice xml:lang="%s">%s</voice>`, v.Language, text)
			}
			out.WriteString("<s>" + text + "</s>")
		}
	}
	return out.String()
}

func escaped(text string) string {
	var out strings.Builder
	_ = xml.EscapeText(&out, []byte(text)) // a builder never fails
	return out.String()
}
