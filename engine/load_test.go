package engine

import (
	"errors"
	"strings"
	"testing"
	"testing/fstest"
)

const goodRight = `droit: essai
nom: droit d'essai
court: ESSAI
periode: mois
calcule: oui
parametres:
  plafond: {unite: €, revision: avril, valeurs: [{depuis: 2026-04-01, vaut: 500, source: texte}]}
calculs:
  reste: max(0, plafond - a)
conditions:
  toutes:
    - {nom: peu de ressources, si: a < plafond, source: article 1, oui: Peu., non: Trop.}
montant: {formule: reste, arrondi: 2, source: article 2}
`

const goodFacts = `faits:
  - {fait: situation_familiale, type: choix, options: [seul, marie]}
  - {fait: enfants, type: nombre, min: 0, max: 10, defaut: 0}
  - {fait: a, type: montant, min: 0, max: 1000, defaut: 0}
  - {fait: statut, type: choix, options: [locataire, proprietaire]}
  - {fait: salaire, de: personne, type: montant, min: 0, max: 1000, defaut: 0}
`

func loadTexts(facts, right, commons string) (*Rulebook, error) {
	return Load(fstest.MapFS{
		"faits.yaml": {Data: []byte(facts)}, "essai.yaml": {Data: []byte(right)}, "communs.yaml": {Data: []byte(commons)},
	})
}

func TestLoadGood(t *testing.T) {
	t.Parallel()
	b, err := loadTexts(goodFacts, goodRight, "calculs:\n  seul: situation_familiale == \"seul\"\n")
	if err != nil {
		t.Fatal(err)
	}
	r := b.Evaluate(Facts{"a": Number(DecFromInt(120))}, july2026).Result("essai")
	if r.Verdict != Yes || r.Amount.Low != DecFromInt(380) || len(r.Missing) != 0 {
		t.Fatalf("got %+v", r)
	}
}

// TestLoadErrors: each fault is reported at its place, in French, with the nearest name.
func TestLoadErrors(t *testing.T) {
	t.Parallel()
	cases := []struct {
		name         string
		file         string // which text is changed: faits, droit, communs
		from, to     string
		line         int
		message      string
		nearest      string
		wantedErrors int
	}{
		{"unknown name", "droit", "plafond - a", "plafont - a", 9, "nom inconnu : « plafont »", "plafond", 1},
		{"unknown function", "droit", "max(0, plafond - a)", "maks(0, plafond - a)", 9, "fonction inconnue : maks", "max", 1},
		{"unknown key", "droit", "montant: {formule: reste, arrondi", "montant: {formule: reste, arondi", 13, "clé inconnue : « arondi »", "arrondi", 1},
		{"missing source of a condition", "droit", "source: article 1, ", "", 12, "clé manquante : « source »", "", 1},
		{"missing source of a figure", "droit", "vaut: 500, source: texte", "vaut: 500", 7, "clé manquante : « source »", "", 1},
		{"missing unit", "droit", "{unite: €, revision", "{revision", 7, "clé manquante : « unite »", "", 1},
		{"missing text for no", "droit", ", non: Trop.", "", 12, "clé manquante : « non »", "", 1},
		{"bad month of revision", "droit", "revision: avril", "revision: avrill", 7, "« revision »", "avril", 1},
		{"bad date", "droit", "2026-04-01", "2026-14-01", 7, "une date AAAA-MM-JJ", "", 1},
		{"dates out of order", "droit", "valeurs: [", "valeurs: [{depuis: 2027-01-01, vaut: 1, source: x}, ", 7, "de la plus ancienne à la plus récente", "", 1},
		{"condition that is a number", "droit", "si: a < plafond", "si: a + plafond", 12, "un oui ou non", "", 1},
		{"amount that is a comparison", "droit", "formule: reste", "formule: reste > 1", 13, "un nombre est attendu ici", "", 1},
		{"text against a number", "droit", "a < plafond", `'a == "seul"'`, 12, "ne se compare qu'à un choix", "", 1},
		{"unknown option", "droit", "a < plafond", `'statut == "locatère"'`, 12, "option inconnue : « locatère »", "locataire", 1},
		{"member without dot", "droit", "a < plafond", "salaire < plafond", 12, "appartient à une personne", "", 1},
		{"dot at the household", "droit", "a < plafond", ".salaire < plafond", 12, "n'a de sens que dans sum(personnes", "", 1},
		{"unknown member name", "droit", "a < plafond", "'sum(personnes, .salair) < plafond'", 12, "nom inconnu pour une personne", "salaire", 1},
		{"household name with a dot", "droit", "a < plafond", "'sum(personnes, .a) < plafond'", 12, "s'écrit sans point", "", 1},
		{"list in a list", "droit", "a < plafond", "'any(personnes, any(enfants, true))'", 12, "une liste dans une liste", "", 1},
		{"not a list", "droit", "a < plafond", "'any(personne, true)'", 12, "une liste est attendue", "personnes", 1},
		{"formula cut by a comma", "droit", "a < plafond", "min(a, 3) < plafond", 12, "entre guillemets", "", 2},
		{"formula that does not parse", "droit", "a < plafond", "a < < plafond", 12, "formule illisible", "", 1},
		{"operator not of the language", "droit", "a < plafond", "a ** 2 < plafond", 12, "opérateur non admis", "", 1},
		{"month out of reach", "droit", "formule: reste", "formule: 'au_mois(-30, reste)'", 13, "de -24 à 0", "", 1},
		{"not a table", "droit", "formule: reste", "formule: 'palier(plafond, a)'", 13, "n'est pas une table", "", 1},
		{"branches of two kinds", "droit", "formule: reste", "formule: 'a > 1 ? reste : true'", 13, "les deux branches", "", 1},
		{"name taken twice", "droit", "calculs:\n", "calculs:\n  plafond: 3\n", 9, "nom déjà pris", "", 1},
		{"circle", "droit", "reste: max(0, plafond - a)", "reste: max(0, plafond - autre)\n  autre: reste / 2", 9, "boucle non déclarée : essai.reste -> essai.autre -> essai.reste", "", 1},
		{"circle through itself", "droit", "plafond - a)", "plafond - reste)", 9, "boucle non déclarée : essai.reste -> essai.reste", "", 1},
		{"file of another name", "droit", "droit: essai", "droit: autre", 1, "le fichier d'un droit porte son nom", "", 1},
		{"bad period", "droit", "periode: mois", "periode: moi", 4, "n'est pas admis", "mois", 1},
		{"bad YAML", "droit", "max(0, plafond - a)", "a ? 1 : 2 : 3", 9, "YAML mal formé", "", 1},
		{"bad type of fact", "faits", "type: montant, min: 0, max: 1000, defaut: 0}\n  - {fait: statut", "type: monant, min: 0, max: 1000, defaut: 0}\n  - {fait: statut", 4, "n'est pas admis", "montant", 2},
		{"default out of bounds", "faits", "max: 1000, defaut: 0}\n  - {fait: statut", "max: 1000, defaut: 2000}\n  - {fait: statut", 4, "hors des bornes", "", 1},
		{"one option only", "faits", "[locataire, proprietaire]", "[locataire]", 5, "de 2 à 60 options", "", 1},
		{"key written twice", "faits", "{fait: a, type: montant,", "{fait: a, type: montant, type: montant,", 4, "clé écrite deux fois", "", 1},
		{"unknown head of a loop", "communs", "boucles: []", "boucles: [{valeurs: [essay.montant], passes: 3, source: x}]", 1, "nom inconnu « essay.montant »", "", 1},
		{"unknown right in the order", "communs", "boucles: []", "ordre: [essay]", 1, "droit inconnu « essay »", "", 1},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			texts := map[string]string{"faits": goodFacts, "droit": goodRight, "communs": "boucles: []\n"}
			if !strings.Contains(texts[c.file], c.from) {
				t.Fatalf("the text to change is not there")
			}
			texts[c.file] = strings.Replace(texts[c.file], c.from, c.to, 1)
			_, err := loadTexts(texts["faits"], texts["droit"], texts["communs"])
			var errs Errors
			if !errors.As(err, &errs) {
				t.Fatalf("got %v, want a list of faults", err)
			}
			if len(errs) != c.wantedErrors {
				t.Errorf("got %d faults: %v", len(errs), errs)
			}
			e := errs[0]
			if e.Line != c.line || !strings.Contains(e.Message, c.message) || c.nearest != "" && e.Nearest != c.nearest {
				t.Errorf("got %v (nearest %q)", e, e.Nearest)
			}
		})
	}
}

// TestErrorColumn: a fault of a formula is reported where it is in the line.
func TestErrorColumn(t *testing.T) {
	t.Parallel()
	_, err := loadTexts(goodFacts, strings.Replace(goodRight, "plafond - a", "plafond - aa", 1), "boucles: []\n")
	var errs Errors
	if !errors.As(err, &errs) || errs[0].Col != strings.Index("  reste: max(0, plafond - aa)", "aa")+1 {
		t.Fatalf("got %v", err)
	}
}
