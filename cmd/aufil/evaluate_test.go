package main

import (
	"bytes"
	"encoding/json"
	"os"
	"strings"
	"testing"
	"testing/fstest"
	"time"

	"aufil/engine"
	"aufil/rules"
)

func book(t testing.TB) *engine.Rulebook {
	t.Helper()
	b, err := engine.Load(rules.FS)
	if err != nil {
		t.Fatal(err)
	}
	return b
}

type evaluated struct {
	ID     any                       `json:"id"`
	Rights map[string]map[string]any `json:"droits"`
	Error  string                    `json:"erreur"`
}

// play runs evaluate and returns its lines, decoded and as written.
func play(t *testing.T, unknown bool, in string) (out []evaluated, text []string, bad int) {
	t.Helper()
	var w bytes.Buffer
	bad, err := evaluate(book(t), strings.NewReader(in), &w, unknown)
	if err != nil {
		t.Fatal(err)
	}
	text = strings.Split(strings.TrimRight(w.String(), "\n"), "\n")
	for _, line := range text {
		var e evaluated
		if err := json.Unmarshal([]byte(line), &e); err != nil {
			t.Fatalf("%s: %v", line, err)
		}
		out = append(out, e)
	}
	return out, text, bad
}

// motherInHLM is the first worked example of the situation document.
const motherInHLM = `{"id":"exemple-1","situation":{"date":"2026-07","situation_familiale":"seul","demandeur":{"naissance":"1995-03","activite":"salarie","salaire_net":850},"logement":{"statut":"locataire_hlm","loyer":380,"zone_apl":2},"enfants":[{"naissance":"2019-04","scolarite":"primaire"}],"separation_recente":true}}`

func TestEvaluateWorkedExample(t *testing.T) {
	t.Parallel()
	out, text, bad := play(t, false, motherInHLM)
	if bad != 0 || len(out) != 1 || out[0].ID != "exemple-1" {
		t.Fatalf("got %v", text)
	}
	for right, want := range map[string]float64{"rsa": 0, "prime_activite": 522.16, "aide_logement": 346.43, "asf": 200.77, "ars": 426.86} {
		r := out[0].Rights[right]
		amount, _ := r["montant"].(float64)
		if r["eligible"] != (want > 0) || amount < want-1 || amount > want+1 {
			t.Errorf("%s: %v, want %v", right, r, want)
		}
	}
	css := out[0].Rights["css"]
	if css["eligible"] != true || css["montant"] != nil || css["formule"] != "gratuite" || css["participation"] != 0.0 {
		t.Errorf("css: %v", css)
	}
	if r := out[0].Rights["ass"]; r["eligible"] != false || r["montant"] != 0.0 || r["periode"] != "mois" {
		t.Errorf("ass: %v", r)
	}
}

// TestEvaluateOrder: every judged right, in the order of the contract, first.
func TestEvaluateOrder(t *testing.T) {
	t.Parallel()
	_, text, _ := play(t, false, motherInHLM)
	at := -1
	for _, right := range rightsOrder {
		i := strings.Index(text[0], `"`+right+`":{"eligible"`)
		if i < at {
			t.Errorf("%s is missing or out of order", right)
		}
		at = i
	}
}

func TestEvaluateUnknown(t *testing.T) {
	t.Parallel()
	out, text, bad := play(t, true, `{"id":7,"situation":{"date":"2026-07","situation_familiale":"seul","enfants":[],"demandeur":{"naissance":"1990-05"}}}`)
	if bad != 0 {
		t.Fatalf("got %v", text)
	}
	rsa := out[0].Rights["rsa"]
	bounds, _ := rsa["montant"].([]any)
	missing, _ := rsa["manque"].([]any)
	if rsa["eligible"] != nil || len(bounds) != 2 || bounds[0] != 0.0 || bounds[1].(float64) < 500 || len(missing) == 0 {
		t.Errorf("rsa: %v", rsa)
	}
	if asf := out[0].Rights["asf"]; asf["eligible"] != false || asf["manque"] != nil {
		t.Errorf("nobody to raise, so no ASF whatever the rest: %v", asf)
	}
	if aspa := out[0].Rights["aspa"]; aspa["eligible"] != false {
		t.Errorf("36 years old, so no ASPA whatever the rest: %v", aspa)
	}
}

// TestEvaluateGoesOn: a line that cannot be read says why; the others are answered, in order.
func TestEvaluateGoesOn(t *testing.T) {
	t.Parallel()
	in := strings.Join([]string{
		motherInHLM, `{"id":"b","situation":{"date":"2026-07","couleur":"bleu"}}`, `not json`, ``, `{"id":"d"}`, `[1]`,
		`{"id":"e","situation":"seul"}`, `{"id":"f","situation":{"date":"juillet ` + "\xe0" + `"}}`,
		strings.Replace(motherInHLM, "exemple-1", "last", 1),
	}, "\n")
	out, text, bad := play(t, false, in)
	if bad != 6 || len(out) != 8 || out[0].Error != "" || out[7].ID != "last" || out[7].Error != "" {
		t.Fatalf("%d bad: %v", bad, text)
	}
	if out[1].ID != "b" || !strings.Contains(out[1].Error, "ligne 2") || !strings.Contains(out[1].Error, "« couleur »") {
		t.Errorf("got %q", out[1].Error)
	}
	if out[3].ID != "d" || !strings.Contains(out[3].Error, "ligne 5") || !strings.Contains(out[3].Error, "« situation »") {
		t.Errorf("got %q", out[3].Error)
	}
	if out[5].Error != "ligne 7 : « situation » : un objet est attendu" {
		t.Errorf("got %q", out[5].Error)
	}
	if out[6].ID != "f" || out[6].Error != "ligne 8 : le texte n'est pas en UTF-8" {
		t.Errorf("got %q", out[6].Error)
	}
}

// A right that is not decided has the two ends of what it may be, finite, and a list of what is missing, even when both
// ends are one, when only a human can tell, or when the number of children is not known.
func TestAnUndecidedRightAlwaysHasItsForm(t *testing.T) {
	t.Parallel()
	for name, in := range map[string]string{
		"bourse_criteres_sociaux": `{"situation":{"date":"2026-07","situation_familiale":"seul","demandeur":{"naissance":"2007-08","activite":"etudiant","salaire_net":2047,"etudes":{"parents_revenu_annuel":68321,"parents_enfants_a_charge":2,"parents_enfants_superieur":1,"distance_km":736}},"logement":{"statut":"locataire_meuble"}}}`,
		"paje_base":               `{"situation":{"date":"2026-07","situation_familiale":"seul","separation_recente":true,"enfants":[{"naissance":"2026-02"}],"demandeur":{"naissance":"1977-07","activite":"salarie"},"logement":{"statut":"locataire_vide"},"rfr_n2":49405}}`,
		"rsa":                     `{"situation":{"date":"2026-07","situation_familiale":"seul","demandeur":{"naissance":"1995-03","activite":"inactif"},"logement":{"statut":"locataire_hlm"}}}`,
	} {
		out, text, bad := play(t, true, in)
		if bad != 0 {
			t.Fatalf("got %v", text)
		}
		right := out[0].Rights[name]
		if right["eligible"] != nil {
			t.Fatalf("%s is decided: %v", name, right)
		}
		bounds, _ := right["montant"].([]any)
		if _, listed := right["manque"].([]any); !listed || len(bounds) != 2 || bounds[0] == nil || bounds[1] == nil {
			t.Errorf("%s: %v", name, right)
		}
	}
}

// A figure whose year was mistaken never counts, and no case tells: the check does.
func TestAFigureOfAFarYearIsPointedOut(t *testing.T) {
	t.Parallel()
	files := fstest.MapFS{}
	for _, name := range []string{"faits", "questions", "communs", "frequences", "tarifs", "aide", "aide.test"} {
		data, err := os.ReadFile("../../engine/testdata/fautes/base/" + name + ".yaml")
		if err != nil {
			t.Fatal(err)
		}
		files[name+".yaml"] = &fstest.MapFile{Data: bytes.Replace(data, []byte("depuis: 2026-04-01"), []byte("depuis: 2062-04-01"), 1)}
	}
	var w bytes.Buffer
	if !reglesCheck(files, &w, time.Date(2026, 12, 1, 0, 0, 0, 0, time.UTC)) || !strings.Contains(w.String(), "attention : aide.plafond : « depuis » 2062-04-01 est loin : vérifiez l'année") {
		t.Error(w.String())
	}
	w.Reset()
	if reglesCheck(rules.FS, &w, time.Date(2026, 12, 1, 0, 0, 0, 0, time.UTC)); strings.Contains(w.String(), "est loin") {
		t.Error(w.String())
	}
}

func TestReglesCommands(t *testing.T) {
	t.Parallel()
	b := book(t)
	var w bytes.Buffer
	if !reglesCheck(rules.FS, &w, time.Now()) || !strings.Contains(w.String(), "tout est lisible") {
		t.Errorf("check: %s", w.String())
	}
	w.Reset()
	if err := reglesShow(b, &w, "asf", 2026*12+6); err != nil || !strings.Contains(w.String(), "taux_un_parent = 0.422") {
		t.Errorf("show: %v\n%s", err, w.String())
	}
	w.Reset()
	if err := reglesExplain(b, strings.NewReader(motherInHLM), &w, "asf"); err != nil || !strings.Contains(w.String(), "oui, 200.77 €") {
		t.Errorf("explique: %v\n%s", err, w.String())
	}
	if err := reglesShow(b, &w, "asff", 2026*12+6); err == nil || !strings.Contains(err.Error(), "aucun droit ne s'appelle") {
		t.Errorf("got %v", err)
	}
	w.Reset()
	late, err := reglesFraicheur(b, &w, 2028*12)
	if err != nil || late.all() == 0 || !strings.Contains(w.String(), "change d'habitude en avril : 2027-04") {
		t.Errorf("fraicheur: %+v, %v\n%s", late, err, w.String())
	}
	for on, want := range map[engine.Month]string{2027*12 + 3: "À revoir ce mois-ci (2027-04)", 2027*12 + 8: "En retard :", 2027*12 + 9: "En retard de six mois ou plus"} {
		w.Reset()
		late, err := reglesFraicheur(b, &w, on)
		section := ""
		for line := range strings.Lines(w.String()) {
			if !strings.HasPrefix(line, " ") && strings.TrimSpace(line) != "" {
				section = line
			}
			if strings.Contains(line, "asf.taux_un_parent") || strings.Contains(line, "avril : 2027-04") {
				break
			}
		}
		if err != nil || !strings.HasPrefix(section, want) || late.long+late.recent == 0 {
			t.Errorf("in %s it stands under %q: %+v, %v", on, section, late, err)
		}
	}
}
