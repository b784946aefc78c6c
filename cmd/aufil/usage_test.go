package main

import (
	"bytes"
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/alecthomas/kong"
	"github.com/google/go-cmp/cmp"
)

// helpOf is what `aufil … --help` writes.
func helpOf(t *testing.T, args ...string) string {
	t.Helper()
	var out bytes.Buffer
	var c commands
	parser, err := newParser(&c, kong.Writers(&out, &out), kong.Exit(func(int) {}))
	if err != nil {
		t.Fatal(err)
	}
	_, _ = parser.Parse(append(args, "--help")) // what is missing beside --help is of no matter
	return out.String()
}

func TestEveryCommandHelpsInFrenchWithAnExample(t *testing.T) {
	t.Parallel()
	var c commands
	parser, err := newParser(&c)
	if err != nil {
		t.Fatal(err)
	}
	leaves := parser.Model.Leaves(true)
	if len(leaves) < 25 {
		t.Fatalf("%d commands", len(leaves))
	}
	for _, leaf := range leaves {
		path := strings.Fields(leaf.Path())
		for i, word := range path { // the commands come first, then what they work on
			if strings.HasPrefix(word, "<") {
				path = path[:i]
				break
			}
		}
		help := helpOf(t, path...)
		if !strings.Contains(help, "Exemple : ") && !strings.Contains(help, "Exemple :\n") {
			t.Errorf("aufil %s --help gives no example:\n%s", leaf.Path(), help)
		}
		for _, english := range []string{"Usage:", "Flags", "Arguments", "flags", "Show "} {
			if strings.Contains(help, english) {
				t.Errorf("aufil %s --help says %q:\n%s", leaf.Path(), english, help)
			}
		}
	}
	if help := helpOf(t); !strings.Contains(help, "aufil <commande> --help") || strings.Contains(help, "Run ") {
		t.Errorf("aufil --help:\n%s", help)
	}
}

func TestAMistakeOnTheCommandLineIsToldInFrench(t *testing.T) {
	t.Parallel()
	folder := t.TempDir()
	here, err := os.Getwd()
	if err != nil {
		t.Fatal(err)
	}
	for line, want := range map[string]string{
		"":                                     `il manque la commande, une de "demo", "serve", "chat", "evaluate", "interview"… Essayez : aufil --help`,
		"dmo":                                  `« dmo » n'est pas attendu ici ; vouliez-vous dire "demo" ? Essayez : aufil --help`,
		"regles":                               `il manque la commande, une de "check", "test", "show", "explique", "fraicheur"… Essayez : aufil regles --help`,
		"regles show":                          `il manque <droit>. Essayez : aufil regles show --help`,
		"copie":                                `il manque <de> <vers>. Essayez : aufil copie --help`,
		"chat --langu":                         `l'option --langu n'existe pas ; vouliez-vous dire "--langue" ? Essayez : aufil chat --help`,
		"chat --zzzzzz":                        `l'option --zzzzzz n'existe pas. Essayez : aufil chat --help`,
		"chat --langue":                        `--langue : il manque la valeur. Essayez : aufil chat --help`,
		"chat --voix=x":                        `--voix : "x" n'est ni oui (true) ni non (false). Essayez : aufil chat --help`,
		"interview --canal fax":                `--canal : "fax" n'en est pas ; choisissez parmi "sms","voix". Essayez : aufil interview --help`,
		"efface":                               `il manque --tel=NUMERO. Essayez : aufil efface --help`,
		"lieux import /n/est/pas":              `<fichier> : /n/est/pas n'existe pas ; corrigez le nom. Essayez : aufil lieux import --help`,
		"lieux import " + folder:               `<fichier> : ` + folder + ` est un dossier ; donnez un fichier. Essayez : aufil lieux import --help`,
		"regles check --dossier /n/est/pas":    `--dossier : /n/est/pas n'existe pas ; corrigez le nom. Essayez : aufil regles check --help`,
		"regles check --dossier usage_test.go": `--dossier : usage_test.go n'est pas un dossier. Essayez : aufil regles check --help`,
		"version et autre chose":               `« et » n'est pas attendu ici. Essayez : aufil version --help`,
	} {
		var c commands
		parser, err := newParser(&c)
		if err != nil {
			t.Fatal(err)
		}
		_, err = parser.Parse(strings.Fields(line))
		if err == nil {
			t.Errorf("aufil %s is understood", line)
			continue
		}
		if got := strings.ReplaceAll(mistake(err), here+"/", ""); got != want {
			t.Errorf("aufil %s:\n got %s\nwant %s", line, got, want)
		}
	}
}

func TestARightThatDoesNotExistIsToldWithTheNearest(t *testing.T) {
	t.Parallel()
	var out bytes.Buffer
	failed, err := reglesTest(ruleFiles(""), &out, "rssa")
	if err == nil || failed != 0 || err.Error() != "aucun droit ne s'appelle « rssa » : vouliez-vous dire « rsa » ?" {
		t.Errorf("%d, %v", failed, err)
	}
	if _, err := reglesTest(ruleFiles(""), &out, "chomage_partiel"); err == nil || !strings.Contains(err.Error(), "; droits : aah, ") {
		t.Errorf("%v", err)
	}
}

// The list of commands in the guide is that of the program.
func TestTheGuideListsEveryCommand(t *testing.T) {
	t.Parallel()
	guide, err := os.ReadFile("../../docs/exploitation.md")
	if err != nil {
		t.Fatal(err)
	}
	_, table, _ := strings.Cut(string(guide), "\n## Les commandes\n")
	table, _, _ = strings.Cut(table, "\n## ")
	var listed []string
	for line := range strings.Lines(table) {
		cells := strings.Split(line, "|")
		if len(cells) < 3 || !strings.Contains(cells[1], "`aufil ") {
			continue
		}
		group := "" // "aufil conseiller add", then "list", of the same group
		for i, one := range regexp.MustCompile("`([^`]+)`").FindAllStringSubmatch(cells[1], -1) {
			name := strings.TrimPrefix(one[1], "aufil ")
			if i == 0 && strings.Contains(name, " ") {
				group = strings.Fields(name)[0] + " "
				name = strings.TrimPrefix(name, group)
			}
			listed = append(listed, group+name)
		}
	}
	parser, err := newParser(&commands{})
	if err != nil {
		t.Fatal(err)
	}
	var has []string
	for _, leaf := range parser.Model.Leaves(true) {
		has = append(has, strings.TrimPrefix(leaf.FullPath(), "aufil "))
	}
	slices.Sort(listed)
	slices.Sort(has)
	if diff := cmp.Diff(has, listed); diff != "" || len(has) < 20 {
		t.Errorf("the guide lists other commands (-program +guide):\n%s", diff)
	}
}
