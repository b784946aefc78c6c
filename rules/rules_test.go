package rules_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/goccy/go-yaml"

	"aufil/engine"
	"aufil/rules"
)

// TestCases plays every case of every *.test.yaml file.
func TestCases(t *testing.T) {
	t.Parallel()
	book := load(t)
	cases, err := book.LoadCases(rules.FS)
	if err != nil {
		t.Fatal(err)
	}
	perRight := map[string]int{}
	for _, c := range cases {
		perRight[c.Right]++
		t.Run(fmt.Sprintf("%s/%s", c.Right, c.Name), func(t *testing.T) {
			t.Parallel()
			for _, problem := range book.RunCase(c).Problems {
				t.Errorf("%s:%d: %s", c.File, c.Line, problem)
			}
		})
	}
	for _, r := range book.Rights() {
		if r.Computed && perRight[r.ID] < 8 {
			t.Errorf("%s: %d cases, at least 8 are wanted", r.ID, perRight[r.ID])
		}
	}
}

// TestFiguresReachBack checks that every figure used in a computation has a
// value for January 2025, the first month that the rules cover.
func TestFiguresReachBack(t *testing.T) {
	t.Parallel()
	book := load(t)
	for _, p := range book.Params() {
		if r, ok := book.Right(p.File); ok && !r.Computed {
			continue
		}
		if first := p.Values[0].Since; first > "2025-01-01" {
			t.Errorf("%s.%s: first value on %s", p.File, p.Name, first)
		}
	}
}

// TestWordsForPeople checks what a person may read in an SMS: short, and in
// characters that are in the GSM alphabet or lose only an accent in it.
func TestWordsForPeople(t *testing.T) {
	t.Parallel()
	for _, r := range load(t).Rights() {
		words := map[string]int{r.Short: 24, r.Phrase: 60, r.Notice: 160}
		for _, s := range append(r.Steps.Bring, r.Steps.Where, r.Steps.Form, r.Steps.Delay, r.Steps.Appeal) {
			words[s] = 160
		}
		for _, s := range conditionWords(t, r.ID) {
			words[s] = 120
		}
		for s, longest := range words {
			if n := len([]rune(s)); n > longest {
				t.Errorf("%s: %d characters, at most %d: %s", r.ID, n, longest, s)
			}
			if odd := outsideGSM(s); odd != "" {
				t.Errorf("%s: %q is outside the GSM alphabet: %s", r.ID, odd, s)
			}
		}
		if r.Steps.Where == "" || r.Steps.Appeal == "" && r.Computed {
			t.Errorf("%s: no next step", r.ID)
		}
	}
}

func load(t *testing.T) *engine.Rulebook {
	t.Helper()
	book, err := engine.Load(rules.FS)
	if err != nil {
		t.Fatal(err)
	}
	return book
}

// conditionWords lists the `oui` and `non` texts of a right's conditions.
func conditionWords(t *testing.T, right string) []string {
	t.Helper()
	data, err := rules.FS.ReadFile(right + ".yaml")
	if err != nil {
		t.Fatal(err)
	}
	var file struct {
		Conditions any `yaml:"conditions"`
	}
	if err := yaml.Unmarshal(data, &file); err != nil {
		t.Fatal(err)
	}
	var out []string
	var walk func(any)
	walk = func(node any) {
		switch n := node.(type) {
		case []any:
			for _, child := range n {
				walk(child)
			}
		case map[string]any:
			for key, child := range n {
				if text, ok := child.(string); ok && (key == "oui" || key == "non") {
					out = append(out, text)
				}
				walk(child)
			}
		}
	}
	walk(file.Conditions)
	return out
}

const gsm = "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡" +
	"ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà€[]{}|^~\\"

// folded are the letters that a text message writes without their accent.
const folded = "âêîôûëïçÀÂÊÎÔÛÈ"

func outsideGSM(s string) string {
	return strings.Map(func(r rune) rune {
		if strings.ContainsRune(gsm+folded, r) {
			return -1
		}
		return r
	}, s)
}
