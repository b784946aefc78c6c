package sms

import (
	"slices"
	"strings"
	"unicode/utf8"

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
	if a.Kind == "oui_non" {
		yesNo := w.Words(lang, dialog.SMS, dialog.Part{Key: "choix.oui_non"})
		if yes, _, _ := strings.Cut(yesNo, " "); strings.Contains(question, yes) {
			return ""
		}
		return " " + yesNo
	}
	var b strings.Builder
	sep := " "
	if channel.RightToLeft(lang) {
		sep = "\n"
	}
	for i, o := range a.Options {
		b.WriteString(sep + w.Words(lang, dialog.SMS, dialog.Part{Key: "choix.numero", Args: map[string]dialog.Arg{
			"numero": dialog.NumberArg(int64(i + 1)), "texte": dialog.TextArg(w.Option(lang, dialog.SMS, o))}}))
	}
	several := w.Words(lang, dialog.SMS, dialog.Part{Key: "choix.plusieurs"})
	if a.Kind == answer.ChoixMultiple && !says(question, several) {
		whole := question + b.String()
		if one(Transliterate(whole+sep+several)) || !one(Transliterate(whole)) { // a hint is not worth a second message
			b.WriteString(sep + several)
		}
	}
	return b.String()
}

// pack joins texts that fit one segment together and cuts those that do not. Texts in two alphabets share a message only
// when it stays in one segment: one letter of the other makes the whole message dear.
func pack(texts []string) []string {
	var out []string
	for _, text := range texts {
		if together, fewer := withList(out, text); fewer {
			out = together
			continue
		}
		for _, piece := range cut(text) {
			last := len(out) - 1
			if sep := between(out, piece); last >= 0 && one(out[last]+sep+piece) && alike(out[last], piece, sep) {
				out[last] += sep + piece
				continue
			}
			out = append(out, piece)
		}
	}
	return out
}

// withList starts a list in the message before it, where that saves a message: a list may be cut between any two lines.
func withList(out []string, text string) (together []string, fewer bool) {
	last := len(out) - 1
	if last < 0 || !strings.Contains(text, "\n") || one(text) {
		return nil, false
	}
	joined := cut(out[last] + "\n" + text)
	if len(joined) > len(cut(text)) || !alike(out[last], text, "\n") {
		return nil, false
	}
	return append(out[:last:last], joined...), true
}

// alike tells whether two texts may share a message, as to their alphabets.
func alike(before, piece, sep string) bool {
	_, _, first := Segments(before)
	_, _, second := Segments(piece)
	segments, _, _ := Segments(before + sep + piece)
	return first == second || segments == 1
}

// between is what parts a text from the one before in a message: a line where either is a list.
func between(out []string, piece string) string {
	if len(out) > 0 && strings.Contains(out[len(out)-1]+piece, "\n") {
		return "\n"
	}
	return " "
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

// says reports whether a question says already that several answers are possible: one of the words for it is there.
func says(question, several string) bool {
	question = strings.ToLower(question)
	return slices.ContainsFunc(strings.Fields(strings.Trim(several, "()")), func(word string) bool {
		return utf8.RuneCountInString(word) > 4 && strings.Contains(question, strings.ToLower(word))
	})
}

// Budget is how many segments one message may have: one in the GSM alphabet, three in another, where a segment holds
// only 67 letters.
func Budget(gsm bool) int {
	if gsm {
		return 1
	}
	return 3
}

// QuestionBudget is the same for a question: one thought of 134 letters at most, however it is written; three segments
// only where more than six choices stand behind it.
func QuestionBudget(gsm bool, choices int) int {
	if choices > 6 {
		return Budget(gsm)
	}
	return min(2, Budget(gsm))
}

func one(text string) bool {
	n, _, gsm := Segments(text)
	return n <= Budget(gsm)
}
