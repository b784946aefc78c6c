package engine

import (
	"encoding/json"
	"strings"
	"testing"
)

const aloneDoc = `{"date":"2026-07","situation_familiale":"seul","demandeur":{"naissance":"1995-03","activite":"salarie","salaire_net":850.5},
"logement":{"statut":"locataire_hlm","loyer":380},"enfants":[{"naissance":"2019-04"}]}`

func TestSituationWithDefaults(t *testing.T) {
	t.Parallel()
	b := realRules(t)
	f, err := b.FromSituation([]byte(aloneDoc), true)
	if err != nil {
		t.Fatal(err)
	}
	for path, want := range map[Path]string{
		"situation_familiale": "seul", "enfants": "1", "enfants[0].naissance": "2019-04", "enfants[0].garde": "principale",
		"demandeur.salaire_net": "850.5", "demandeur.chomage_net": "0", "logement.statut": "locataire_hlm", "rfr_n2_connu": "non", "epargne": "0",
	} {
		if got := f[path].String(); got != want {
			t.Errorf("%s = %s, want %s", path, got, want)
		}
	}
	if _, said := f["conjoint.salaire_net"]; said {
		t.Error("nobody lives with the person, yet the partner has a wage")
	}
}

func TestSituationWithUnknowns(t *testing.T) {
	t.Parallel()
	b := realRules(t)
	f, err := b.FromSituation([]byte(`{"date":"2026-07","demandeur":{},"conjoint":{"salaire_net":900},"rfr_n2":null}`), false)
	if err != nil {
		t.Fatal(err)
	}
	if got := f["situation_familiale"].String(); got != "concubin|marie|pacse" {
		t.Errorf("a partner is there: %s", got)
	}
	if got, said := f["rfr_n2_connu"]; !said || got.True() {
		t.Errorf("null says that the household does not know: %v", got)
	}
	if _, said := f["enfants"]; said || len(f) != 3 {
		t.Errorf("what is absent is unknown: %v", f)
	}
}

// TestSituationErrors: each fault names the field, in French, and never the value.
func TestSituationErrors(t *testing.T) {
	t.Parallel()
	b := realRules(t)
	cases := []struct{ name, from, to, field string }{
		{"unknown field", `"salaire_net":850.5`, `"salaire_nett":850.5`, "« demandeur.salaire_nett » : champ inconnu (vouliez-vous dire « salaire_net » ?)"},
		{"unknown field at the top", `"date"`, `"loyer":3,"date"`, "« loyer » : champ inconnu"},
		{"text for a number", `850.5`, `"850"`, "« demandeur.salaire_net » : un nombre est attendu"},
		{"number for a text", `"salarie"`, `12`, "« demandeur.activite » : une option (texte) est attendu"},
		{"unknown option", `"salarie"`, `"salarié"`, "« demandeur.activite » : option inconnue"},
		{"below the bounds", `850.5`, `-1`, "« demandeur.salaire_net » : valeur hors des bornes"},
		{"above the bounds", `850.5`, `20001`, "« demandeur.salaire_net » : valeur hors des bornes"},
		{"too large to count", `850.5`, `1e300`, "« demandeur.salaire_net » : "},
		{"bad month", `"1995-03"`, `"1995-13"`, "« demandeur.naissance » : un mois AAAA-MM"},
		{"a day", `"1995-03"`, `"1995-03-02"`, "« demandeur.naissance » : un mois AAAA-MM"},
		{"missing month", `"naissance":"1995-03",`, ``, "« demandeur.naissance » : champ absent"},
		{"missing housing", `"statut":"locataire_hlm",`, ``, "« logement.statut » : champ absent"},
		{"children that are no list", `[{"naissance":"2019-04"}]`, `2`, "« enfants » : une liste est attendue"},
		{"child without birth", `{"naissance":"2019-04"}`, `{}`, "« enfants[0].naissance » : champ absent"},
		{"partner of someone alone", `"logement"`, `"conjoint":{"naissance":"1990-01","activite":"salarie"},"logement"`, "« conjoint » : présent"},
		{"couple without partner", `"seul"`, `"marie"`, "« conjoint.naissance » : champ absent"},
		{"null", `850.5`, `null`, "« demandeur.salaire_net » : valeur absente"},
		{"object for a number", `850.5`, `{}`, "« demandeur.salaire_net » : un nombre est attendu"},
		{"object at the household", `{"statut":"locataire_hlm","loyer":380}`, `3`, "« logement » : champ inconnu"},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			if !strings.Contains(aloneDoc, c.from) {
				t.Fatal("the text to change is not there")
			}
			_, err := b.FromSituation([]byte(strings.Replace(aloneDoc, c.from, c.to, 1)), true)
			if err == nil || !strings.HasPrefix(err.Error(), c.field) {
				t.Errorf("got %v, want %s", err, c.field)
			}
		})
	}
}

func TestSituationMonth(t *testing.T) {
	t.Parallel()
	for doc, want := range map[string]string{
		`{"date":"2026-07"}`: "", `{}`: "« date » : champ absent", `{"date":7}`: "« date » : un mois", `{"date":"juillet"}`: "« date » : un mois",
	} {
		m, err := SituationMonth([]byte(doc))
		if want == "" && (err != nil || m != july2026) || want != "" && (err == nil || !strings.HasPrefix(err.Error(), want)) {
			t.Errorf("%s: %v, %v", doc, m, err)
		}
	}
}

// FuzzSituation: whatever the document, an answer or an error, and never a panic.
func FuzzSituation(f *testing.F) {
	b := realRules(f)
	f.Add(aloneDoc)
	f.Add(benchFamily)
	f.Add(`{"enfants":[{},{"naissance":"2019-04"}],"demandeur":{"etudes":{"distance_km":3}}}`)
	f.Fuzz(func(t *testing.T, doc string) {
		for _, defaults := range []bool{true, false} {
			facts, err := b.FromSituation([]byte(doc), defaults)
			if err != nil {
				continue
			}
			a := b.Evaluate(facts, july2026)
			for i := range a.Results {
				if r := &a.Results[i]; r.Amount.Low > r.Amount.High || r.Amount.Low < 0 {
					t.Fatalf("%s: %v", r.Right.ID, r.Amount)
				}
			}
		}
	})
}

func TestValueRoundTrip(t *testing.T) {
	t.Parallel()
	for text, v := range map[string]Value{
		`true`: Bool(true), `850`: Number(DecFromInt(850)), `0.422`: Number(Dec(422_000_000)), `-3.5`: Number(Dec(-3_500_000_000)),
		`{"min":800,"max":900}`: Between(DecFromInt(800), DecFromInt(900)), `{"min":1}`: Between(One, PosInf),
		`"2019-04"`: MonthOf(2019*12 + 3), `{"de":"2019-01","a":"2019-12"}`: MonthsBetween(2019*12, 2019*12+11),
		`"seul"`: Choice("seul"), `["marie","pacse"]`: OneOf("pacse", "marie"),
	} {
		out, err := json.Marshal(v)
		if err != nil || string(out) != text {
			t.Errorf("%v is written %s, want %s (%v)", v, out, text, err)
		}
		var back Value
		if err := json.Unmarshal([]byte(text), &back); err != nil || back != v {
			t.Errorf("%s is read %v, want %v (%v)", text, back, v, err)
		}
	}
}
