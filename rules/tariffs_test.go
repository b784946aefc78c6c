package rules_test

import (
	"fmt"
	"os"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/goccy/go-yaml"

	"aufil/rules"
)

// TestEveryTariffIsFoundWhereItHolds: in the first of its places a poor household is told of each tariff, elsewhere never;
// and what is told fits one SMS.
func TestEveryTariffIsFoundWhereItHolds(t *testing.T) {
	t.Parallel()
	book := load(t)
	data, err := rules.FS.ReadFile("tarifs.yaml")
	if err != nil {
		t.Fatal(err)
	}
	var file struct {
		Tariffs []struct {
			ID          string `yaml:"tarif"`
			Departments []any  `yaml:"departements"`
			Codes       []any  `yaml:"codes_postaux"`
		} `yaml:"tarifs"`
	}
	if err := yaml.Unmarshal(data, &file); err != nil {
		t.Fatal(err)
	}
	if len(file.Tariffs) < 20 || len(file.Tariffs) != len(book.Tariffs("tarifs_sociaux")) {
		t.Fatalf("%d tariffs, %d read", len(file.Tariffs), len(book.Tariffs("tarifs_sociaux")))
	}
	told := func(where string) (out []string) {
		doc := fmt.Sprintf(`{"date":"2026-07","situation_familiale":"seul","demandeur":{"naissance":"1958-03","activite":"chomage"},"logement":{"statut":"heberge_autre"},"code_postal":%s}`, where)
		for _, young := range []string{"1958", "1990"} { // an old person has the ASPA, a younger one the RSA
			for _, doing := range []string{"chomage", "inactif"} {
				d := strings.NewReplacer("1958", young, "chomage", doing).Replace(doc)
				facts, err := book.FromSituation([]byte(d), false)
				if err != nil {
					t.Fatal(err)
				}
				for _, x := range book.LocalTariffs(facts, 2026*12+6, "tarifs_sociaux") {
					out = append(out, x.ID)
				}
			}
		}
		return out
	}
	nowhere := told("98713")
	if len(nowhere) > 0 {
		t.Errorf("told in Tahiti: %v", nowhere)
	}
	for _, x := range file.Tariffs {
		where := firstPlace(x.Departments, x.Codes)
		if x.ID == "tisseo_emploi" { // for who seeks work and has no RSA
			continue
		}
		if !slices.Contains(told(where), x.ID) {
			t.Errorf("%s: not told at %s", x.ID, where)
		}
	}
	for _, x := range book.Tariffs("tarifs_sociaux") {
		words := x.Name + " : " + x.Gives + ". Où : " + x.Ask + "."
		if odd := outsideGSM(words); odd != "" || len([]rune(words)) > 160 {
			t.Errorf("%s: %d characters, outside GSM %q: %s", x.ID, len([]rune(words)), odd, words)
		}
		if x.Checked == 0 || x.Source == "" {
			t.Errorf("%s: no source or no month", x.ID)
		}
	}
}

// firstPlace gives a postal code where a tariff holds.
func firstPlace(departments, codes []any) string {
	if len(codes) > 0 {
		first, _, _ := strings.Cut(fmt.Sprint(codes[0]), "-")
		return first
	}
	n, _ := strconv.Atoi(fmt.Sprint(departments[0]))
	return strconv.Itoa(n*1000 + 100)
}

var quoted = regexp.MustCompile("`([a-z_]+)`")

// TestCoverageNamesEveryRight: the table of what the rules cover names only rights that exist, and all of them.
func TestCoverageNamesEveryRight(t *testing.T) {
	t.Parallel()
	text, err := os.ReadFile("../docs/couverture.md")
	if err != nil {
		t.Fatal(err)
	}
	_, tables, _ := strings.Cut(string(text), "## Droits nationaux")
	tables, _, found := strings.Cut(tables, "## Territoires")
	if !found {
		t.Fatal("the tables of rights are not where they were")
	}
	book, named, rows := load(t), map[string]bool{}, 0
	for line := range strings.Lines(tables) {
		cells := strings.Split(line, "|")
		if len(cells) != 5 || strings.HasPrefix(strings.TrimSpace(cells[1]), "--") || strings.TrimSpace(cells[2]) == "degré" {
			continue
		}
		rows++
		degree, why := strings.TrimSpace(cells[2]), cells[3]
		ids := quoted.FindAllStringSubmatch(why, -1)
		for _, m := range ids {
			r, ok := book.Right(m[1])
			if !ok {
				t.Errorf("no such right: %s in %s", m[1], line)
				continue
			}
			named[m[1]] = true
			if first := m[1] == ids[0][1]; first && degree != "non" && r.Computed != (degree == "calculé") {
				t.Errorf("%s is not %q", m[1], degree)
			}
		}
		switch {
		case !slices.Contains([]string{"calculé", "dit", "non"}, degree):
			t.Errorf("degree %q: %s", degree, line)
		case degree != "non" && len(ids) == 0, degree == "non" && strings.TrimSpace(why) == "":
			t.Errorf("neither a file nor a reason: %s", line)
		}
	}
	if rows < 70 {
		t.Errorf("%d rows", rows)
	}
	for _, r := range book.Rights() {
		if !named[r.ID] {
			t.Errorf("docs/couverture.md does not name %s", r.ID)
		}
	}
}
