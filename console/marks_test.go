package console

import (
	"strconv"
	"strings"
	"testing"

	"aufil/assistant"
	"aufil/console/page"
	"aufil/dialog"
)

func TestWhatIsToBeKnownBeforeOneWrites(t *testing.T) {
	t.Parallel()
	said := func(channel dialog.Channel, lang, text string) assistant.Entry {
		return assistant.Entry{Author: assistant.ByPerson, Channel: channel, Lang: lang, Text: text}
	}
	file := func(number string, c dialog.Conversation, entries ...assistant.Entry) assistant.CaseFile {
		return assistant.CaseFile{QueueItem: assistant.QueueItem{Person: assistant.Mask(number)}, Conversation: c, Entries: entries}
	}
	for _, s := range []struct {
		f      assistant.CaseFile
		want   string
		noText bool
	}{
		{file("+33639980012", dialog.Conversation{}, said(dialog.SMS, "fr", "seul")), "", false},
		{file("+33199000157", dialog.Conversation{}, said(dialog.Voice, "fr", "mars 1952")), "Ligne fixe : pas de SMS", true},
		{file("+33199000157", dialog.Conversation{}, said(dialog.SMS, "fr", "seul")), "", false}, // some texts, all the same
		{file("", dialog.Conversation{}), "", false},
		{file("+33639980012", dialog.Conversation{For: "voisin"}), "Écrit pour un voisin ou une voisine", false},
		{file("+33639980012", dialog.Conversation{}, said(dialog.SMS, "fr", "je suis sourd je ne peux pas telephoner")), "Dit ne pas pouvoir téléphoner", false},
		{file("+33639980012", dialog.Conversation{}, assistant.Entry{Author: assistant.ByAuFil, Text: "je suis sourd"}), "", false},
	} {
		var v page.Case
		withMarks(&v, s.f)
		if got := strings.Join(v.Marks, " | "); got != s.want || v.NoText != s.noText {
			t.Errorf("%s: %q, no text %v; want %q, %v", s.f.Person, got, v.NoText, s.want, s.noText)
		}
	}
}

func TestWhatIsTypedIntoTheSearchIsRead(t *testing.T) {
	t.Parallel()
	s := &server{Options: Options{Phone: func(text string) string {
		if strings.HasPrefix(text, "06 39") {
			return "+33639980012"
		}
		return ""
	}}}
	for words, want := range map[string]string{
		"13": "13||", "n° 13": "13||", "Dossier n°13": "13||", "#7": "7||", "06 39 98 00 12": "0|+33639980012|", "Nadia": "0||Nadia",
		"dora 2": "0||dora 2", "12 34 56 78 90": "0||", "0": "0||",
	} {
		id, number, name := s.soughtIn(words)
		if got := strings.Join([]string{strconv.FormatInt(id, 10), number, name}, "|"); got != want {
			t.Errorf("%q is read %q, not %q", words, got, want)
		}
	}
}

func TestLastWordsOfWhoRang(t *testing.T) {
	t.Parallel()
	for text, want := range map[string]string{"fin de l'appel": called, "merci": "merci"} {
		if got := lastWords(assistant.QueueItem{LastText: text}); got != want {
			t.Errorf("%q: %q", text, got)
		}
	}
}
