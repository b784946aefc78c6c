package voice

import (
	"encoding/xml"
	"strings"
	"testing"
	"unicode/utf8"
)

// Whatever the words are, a document holds them as words: nothing that is said can become a verb (TwiML injection).
func FuzzTwiML(f *testing.F) {
	for _, text := range []string{
		"Bonjour", "a & b", "</Say><Dial>+33899000000</Dial>", "]]>", "<![CDATA[<Hangup/>]]>", "\x00\x08", "\xff\xfe", "é\u2028😀",
		`"/><Redirect>http://evil.test</Redirect>`, "<?xml version='1.0'?>", "&#x3c;Hangup/&#x3e;", "<!-- -->",
	} {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		digits := ""
		document, err := write(
			Say{Language: "fr-FR", Voice: text, Text: text},
			Gather{Action: text, FinishOnKey: &digits, Verbs: []any{Say{Prosody: &Prosody{Rate: "90%", Text: text}}}},
			Dial{Action: text, Number: Number{URL: text, Number: text}}, Redirect{URL: text})
		if err != nil {
			t.Fatal(err)
		}
		var verbs, said []string
		for in := xml.NewDecoder(strings.NewReader(string(document))); ; {
			token, err := in.Token()
			if token == nil {
				break
			}
			if err != nil {
				t.Fatalf("%q gives a document that is none: %v", text, err)
			}
			switch token := token.(type) {
			case xml.StartElement:
				verbs = append(verbs, token.Name.Local)
			case xml.CharData:
				said = append(said, string(token))
			case xml.Comment, xml.Directive:
				t.Fatalf("%q became %T", text, token)
			}
		}
		if got := strings.Join(verbs, " "); got != "Response Say Gather Say prosody Dial Number Redirect" {
			t.Errorf("%q became the verbs %s", text, got)
		}
		plain := utf8.ValidString(text) && !strings.ContainsFunc(text, func(r rune) bool {
			return r < ' ' || r == utf8.RuneError || r > 0xfffd && r < 0x10000
		})
		// After the declaration comes the end of its line.
		if want := strings.Repeat(text, 4); plain && strings.TrimPrefix(strings.Join(said, ""), "\n") != want {
			t.Errorf("%q is said as %q", text, said)
		}
	})
}
