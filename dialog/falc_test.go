package dialog_test

import (
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"

	"aufil/dialog"
	"aufil/dialog/remark"
)

// The gate of plain French (FALC, "facile à lire et à comprendre"): short sentences, known words, every acronym explained.
const (
	mostWords    = 12
	meanWords    = 7.5
	longSentence = "testdata/falc/phrases.txt"
	knownWords   = "testdata/falc/mots.txt"
)

var (
	ends     = regexp.MustCompile(`[.!?:;\n]+(?:\s|$)|=`)
	wordIn   = regexp.MustCompile(`[\p{L}][\p{L}'’-]*|\d+`)
	placeIn  = regexp.MustCompile(`\{\{[^}]*\}\}`)
	acronym  = regexp.MustCompile(`\b[A-Z]{3,}\b`)
	letterIn = regexp.MustCompile(`[\p{L}-]+`)
)

// frenchTexts are all texts in French, by key and channel.
func frenchTexts(t *testing.T) map[string]string {
	t.Helper()
	w, err := wording()
	if err != nil {
		t.Fatal(err)
	}
	texts := map[string]string{}
	for _, channel := range []dialog.Channel{dialog.SMS, dialog.Voice} {
		for _, key := range w.Catalogue.Keys("fr", string(channel)) {
			if family, _, _ := strings.Cut(key, "."); family == "langue" || key == "telephone.mots" {
				continue
			}
			args := map[string]string{}
			for _, place := range w.Catalogue.Places("fr", string(channel), key) {
				args[place] = "x"
			}
			text, err := w.Catalogue.Text("fr", string(channel), key, args)
			if err != nil {
				t.Fatal(err)
			}
			texts[key+" ("+string(channel)+")"] = placeIn.ReplaceAllString(text, "x")
		}
	}
	return texts
}

func listed(t *testing.T, file string) []string {
	t.Helper()
	raw, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	var lines []string
	for line := range strings.Lines(string(raw)) {
		if line = strings.TrimSpace(line); line != "" && !strings.HasPrefix(line, "#") {
			lines = append(lines, line)
		}
	}
	return lines
}

// TestSentencesAreShort: twelve words at most, but for those listed; seven on average.
func TestSentencesAreShort(t *testing.T) {
	t.Parallel()
	allowed := listed(t, longSentence)
	met := map[string]bool{}
	sentences, words := 0, 0
	for key, text := range frenchTexts(t) {
		for _, sentence := range ends.Split(text, -1) {
			sentence = strings.TrimSpace(sentence)
			n := len(wordIn.FindAllString(sentence, -1))
			if n == 0 {
				continue
			}
			sentences, words = sentences+1, words+n
			if n > mostWords && slices.Contains(allowed, sentence) {
				met[sentence] = true
			} else if n > mostWords {
				t.Errorf("%s: %d words: %q. Cut it in two, or list it in %s", key, n, sentence, longSentence)
			}
		}
	}
	for _, sentence := range allowed {
		if !met[sentence] {
			t.Errorf("%s: %q is no sentence of ours any more", longSentence, sentence)
		}
	}
	mean := float64(words) / float64(sentences)
	t.Logf("%d sentences, %.1f words each on average", sentences, mean)
	if mean > meanWords {
		t.Errorf("%.1f words a sentence, more than %.1f", mean, meanWords)
	}
}

// TestWordsAreKnown: a new word is looked at once by somebody: is there a simpler one, and do we say it so elsewhere?
func TestWordsAreKnown(t *testing.T) {
	t.Parallel()
	known := map[string]bool{}
	for _, line := range listed(t, knownWords) {
		for word := range strings.FieldsSeq(line) {
			known[word] = true
		}
	}
	missing := map[string]string{}
	for key, text := range frenchTexts(t) {
		for _, word := range letterIn.FindAllString(strings.ToLower(text), -1) {
			if len([]rune(word)) > 3 && !known[word] {
				missing[word] = key
			}
		}
	}
	for word, key := range missing {
		t.Errorf("%s: %q is new. Take a commoner word, or add it to %s", key, word, knownWords)
	}
}

// TestAcronymsAreExplained: whoever asks what an acronym means is told.
func TestAcronymsAreExplained(t *testing.T) {
	t.Parallel()
	said := strings.Fields("AUFIL SMS OUI NON STOP AIDE RETOUR REPETER POURQUOI RESULTATS CONSEILLER RECOMMENCER EFFACER REPRENDRE LANGUE FIN MANDAT AUTRE RAPPEL NOMMER SAIS PAS VOUS RIEN NON JE NE SAMU UE DEMANDE OTHER INFO CONTINUER")
	for key, text := range frenchTexts(t) {
		for _, word := range acronym.FindAllString(strings.ToUpper(text[:0])+text, -1) {
			if slices.Contains(said, word) {
				continue
			}
			if _, ok := remark.TermAsked("c'est quoi " + word + " ?"); !ok {
				t.Errorf("%s: %s is not explained to who asks (answer.TermAsked)", key, word)
			}
		}
	}
}
