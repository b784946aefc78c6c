package engine

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
	"time"
)

// A rule file from a stranger is read or refused, at a place and in words, soon, whatever it holds.
func TestARuleFileFromAStranger(t *testing.T) {
	t.Parallel()
	const formula = "max(0, plafond - a)"
	nested := func(open, inside, closing string, n int) string {
		return strings.Repeat(open, n) + inside + strings.Repeat(closing, n)
	}
	var bomb, doubling strings.Builder
	bomb.WriteString("a0: &a0 [x, x, x, x, x, x, x, x, x]\n")
	doubling.WriteString("\n  c0: a\n")
	for i := range 60 {
		fmt.Fprintf(&bomb, "a%d: &a%d [%s*a%d]\n", i+1, i+1, strings.Repeat(fmt.Sprintf("*a%d, ", i), 8), i)
		fmt.Fprintf(&doubling, "  c%d: c%d + c%d\n", i+1, i, i)
	}
	for name, c := range map[string]struct{ text, says string }{
		"aliases that grow without end":   {bomb.String() + goodRight, "non admise ici"},
		"brackets without end":            {"a: " + nested("[", "", "]", 100_000), "les uns dans les autres"},
		"braces that are never closed":    {"a: " + strings.Repeat("{a: ", 50_000), "les uns dans les autres"},
		"parentheses without end":         {strings.Replace(goodRight, formula, nested("(", "1", ")", 100_000), 1), "les uns dans les autres"},
		"a formula without end":           {strings.Replace(goodRight, formula, strings.Repeat("1 + ", 50_000)+"1", 1), "formule illisible"},
		"a minus without end":             {strings.Replace(goodRight, formula, strings.Repeat("-", 100_000)+"1", 1), "formule illisible"},
		"a file without end":              {goodRight + strings.Repeat("# a\n", 100_000), "fichier trop long"},
		"values that double sixty times":  {strings.Replace(goodRight, " "+formula, " c60"+doubling.String(), 1), ""},
		"a value that is itself":          {strings.Replace(goodRight, formula, "reste + 1", 1), "boucle"},
		"a function that is not there":    {strings.Replace(goodRight, formula, `env("HOME")`, 1), "fonction inconnue"},
		"a name of the language's inside": {strings.Replace(goodRight, formula, `$env.a`, 1), ""},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			began := time.Now()
			b, err := loadTexts(goodFacts, c.text, "boucles: []\n")
			if took := time.Since(began); took > 20*time.Second {
				t.Errorf("it took %v", took)
			}
			var faults Errors
			switch {
			case err != nil && (!errors.As(err, &faults) || faults[0].File == "" || faults[0].Line < 1):
				t.Errorf("refused without a place: %v", err)
			case c.says != "" && (err == nil || !strings.Contains(err.Error(), c.says)):
				t.Errorf("nothing says %q: %.300v", c.says, err)
			case err == nil:
				b.Evaluate(Facts{}, july2026)
				b.Explain(Facts{}, july2026, "essai")
			}
		})
	}
}

// A folder of rules from a stranger shows nothing that is outside of it, and waits for nothing.
func TestAFolderOfRulesFromAStranger(t *testing.T) {
	t.Parallel()
	outside := filepath.Join(t.TempDir(), "secret")
	if err := os.WriteFile(outside, []byte("a: 'mot de passe\nb"), 0o600); err != nil {
		t.Fatal(err)
	}
	for name, plant := range map[string]func(path string) error{
		"a link that leads out": func(path string) error { return os.Symlink(outside, path) },
		"a pipe":                func(path string) error { return syscall.Mkfifo(path, 0o600) },
		"a folder":              func(path string) error { return os.Mkdir(path, 0o700) },
		"a link to itself":      func(path string) error { return os.Symlink(path, path) },
	} {
		for _, file := range []string{"essai.yaml", "essai.test.yaml"} {
			t.Run(name+" as "+file, func(t *testing.T) {
				t.Parallel()
				dir := t.TempDir()
				for name, text := range map[string]string{"faits.yaml": goodFacts, "communs.yaml": "boucles: []\n", "essai.yaml": goodRight} {
					if name == file {
						continue
					}
					if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o600); err != nil {
						t.Fatal(err)
					}
				}
				if err := plant(filepath.Join(dir, file)); err != nil {
					t.Fatal(err)
				}
				root, err := os.OpenRoot(dir)
				if err != nil {
					t.Fatal(err)
				}
				defer root.Close()
				b, err := Load(root.FS())
				if err == nil {
					_, err = b.LoadCases(root.FS())
				}
				var faults Errors
				if !errors.As(err, &faults) || faults[0].File != file || strings.Contains(faults.Report(), "mot de passe") {
					t.Errorf("%v", err)
				}
			})
		}
	}
}
