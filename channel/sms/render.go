package sms

import (
	"strconv"
	"strings"

	"aufil/channel"
	"aufil/dialog"
	"aufil/dialog/answer"
)

// Render turns a reply into SMS texts, in order, each of one segment where words allow it: parts that fit together
// share a message, a long list is cut between its lines.
func Render(r dialog.Reply, lang string, w channel.Wording) []string {
	if r.Silent {
		return nil
	}
	var texts []string
	for i, p := range r.Parts {
		text := w.Words(lang, dialog.SMS, p)
		if r.Await != nil && i == len(r.Parts)-1 {
			text += choices(*r.Await, text, lang, w)
		}
		texts = append(texts, Transliterate(text))
	}
	return pack(texts)
}

// choices writes what can be answered behind the question.
func choices(a dialog.Await, question, lang string, w channel.Wording) string {
	if a.Kind == "oui_non" && !strings.Contains(question, "OUI") {
		return " " + w.Words(lang, dialog.SMS, dialog.Part{Key: "choix.oui_non"})
	}
	var b strings.Builder
	for i, o := range a.Options {
		b.WriteString(" " + w.Words(lang, dialog.SMS, dialog.Part{Key: "choix.numero", Args: map[string]dialog.Arg{
			"numero": dialog.NumberArg(int64(i + 1)), "texte": dialog.TextArg(w.Option(lang, dialog.SMS, o))}}))
	}
	if a.Kind == answer.Kind("choix_multiple") && !strings.Contains(strings.ToLower(question), "plusieurs") {
		b.WriteString(" " + w.Words(lang, dialog.SMS, dialog.Part{Key: "choix.plusieurs"}))
	}
	return b.String()
}

// pack joins texts that fit one segment together and cuts those that do not.
func pack(texts []string) []string {
	var out []string
	for _, text := range texts {
		for _, piece := range cut(text) {
			last := len(out) - 1
			if last >= 0 && one(out[last]+" "+piece) {
				out[last] += " " + piece
				continue
			}
			out = append(out, piece)
		}
	}
	return out
}

// cut splits a text over one segment between lines, else between sentences, else between words.
func cut(text string) []string {
	text = strings.TrimSpace(text)
	if text == "" {
		return nil
	}
	for _, sep := range []string{"\n", ". ", " "} {
		if one(text) {
			return []string{text}
		}
		if head, tail, ok := split(text, sep); ok {
			return append([]string{head}, cut(tail)...)
		}
	}
	return []string{text}
}

// split takes the longest head of one segment that ends at sep.
func split(text, sep string) (head, tail string, ok bool) {
	for i := strings.LastIndex(text, sep); i > 0; i = strings.LastIndex(text[:i], sep) {
		head = strings.TrimRight(text[:i+len(sep)], " \n")
		if one(head) {
			return head, strings.TrimSpace(text[i+len(sep):]), true
		}
	}
	return "", "", false
}

func one(text string) bool {
	n, _, _ := Segments(text)
	return n == 1
}

// Cost describes a text for a counsellor who writes it: "1 SMS, 143 caracteres".
func Cost(text string) string {
	n, units, _ := Segments(Transliterate(text))
	return strconv.Itoa(n) + " SMS, " + strconv.Itoa(units) + " caractères"
}
