package answer

import (
	"strings"
	"testing"
)

// A word of another language is told from French that is not understood.
func TestWrittenIn(t *testing.T) {
	t.Parallel()
	for text, want := range map[string]string{
		"obrigado": "pt", "sim": "pt", "não sei": "pt", "nao sei": "pt", "nu știu": "ro", "bilmiyorum": "tr", "i don't know": "en",
		"non": "", "jsp": "", "salaire": "", "a roubaix": "", "380": "", "xyzzy": "", "la maison": "", "ma mere": "", "document": "", "pension": "",
	} {
		if got := strings.Join(WrittenIn(text), " "); got != want {
			t.Errorf("%q: %q, want %q", text, got, want)
		}
	}
}
