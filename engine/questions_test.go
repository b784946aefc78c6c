package engine

import (
	"errors"
	"maps"
	"strings"
	"testing"
	"testing/fstest"
)

const questionFacts = `faits:
  - {fait: situation_familiale, type: choix, options: [seul, marie, pacse, concubin]}
  - {fait: enfants, type: nombre, min: 0, max: 10, defaut: 0}
  - {fait: loyer, type: montant, min: 0, max: 2000, defaut: 0}
  - {fait: zone, type: nombre, min: 1, max: 3, defaut: 2}
  - {fait: proche, type: oui_non, defaut: non}
  - {fait: avis_connu, type: oui_non, defaut: non}
  - {fait: avis, type: montant, min: 0, max: 100000, defaut: 0, si: avis_connu, avec_connu: oui}
  - {fait: naissance, de: personne, type: mois, min: 1905-01}
  - {fait: salaire, de: personne, type: montant, min: 0, max: 20000, defaut: 0}
  - {fait: chomage, de: personne, type: montant, min: 0, max: 20000, defaut: 0}
  - {fait: naissance, de: enfant, type: mois, min: 2000-01}
  - {fait: classe, de: enfant, type: choix, options: [aucune, college, lycee], defaut: aucune}
  - {fait: gain, de: enfant, type: montant, min: 0, max: 3000, defaut: 0}
`

const questionList = `fils: [foyer, travail, logement]
questions:
  - question: couple
    fil: foyer
    genre: choix
    remplit: [situation_familiale]
    choix:
      - {id: seul, donne: {situation_familiale: seul}}
      - {id: couple, donne: {situation_familiale: [marie, pacse, concubin]}}
  - {question: enfants, fil: foyer, genre: nombre, remplit: [enfants]}
  - {question: naissances, fil: foyer, de: enfants, genre: dates, remplit: [naissance]}
  - question: revenus
    fil: travail
    de: personne
    genre: choix_multiple
    remplit: [salaire, chomage]
    choix:
      - {id: salaire, donne: {salaire: {min: 1}}, sinon: {salaire: 0}}
      - {id: chomage, donne: {chomage: {min: 1}}, sinon: {chomage: 0}}
      - {id: aucun}
  - {question: salaire, fil: travail, de: personne, genre: montant, remplit: [salaire], apres: revenus, seuil: 5}
  - question: college
    fil: travail
    de: enfants
    genre: choix_enfants
    remplit: [classe]
    entre_mois: [120, 204]
    choix: [{id: coche, donne: {classe: college}, sinon: {classe: [aucune, lycee]}}]
  - question: enfants_gain
    fil: travail
    de: enfants
    genre: choix_multiple
    remplit: [gain]
    choix: [{id: gain, sinon: {gain: 0}}, {id: aucun}]
  - {question: loyer, fil: logement, genre: montant, remplit: [loyer], cout: 2, seuil: 5}
  - {question: zone, fil: logement, genre: code_postal, remplit: [zone]}
  - {question: proche, fil: logement, genre: oui_non, remplit: [proche], si: loyer > 0}
  - {question: avis, fil: logement, genre: montant, remplit: [avis, avis_connu], connu: avis_connu, cout: 3}
`

const questionRight = `droit: aide
nom: aide
periode: mois
conditions:
  toutes:
    - {nom: peu de revenus, si: 'sum(personnes, .salaire + .chomage) < 1000 and avis < 20000', source: s, oui: o, non: n}
    - {nom: loyer, si: loyer > 0 and not proche, source: s, oui: o, non: n}
    - {nom: college, si: 'enfants == 0 or any(enfants, .classe == "college")', source: s, oui: o, non: n}
montant: {formule: loyer / zone, source: s}
`

func questionBook(t testing.TB) *Rulebook {
	t.Helper()
	return bookOf(t, map[string]string{"faits.yaml": questionFacts, "questions.yaml": questionList, "aide.yaml": questionRight, "communs.yaml": "boucles: []\n"})
}

func bookOf(t testing.TB, texts map[string]string) *Rulebook {
	t.Helper()
	files := fstest.MapFS{}
	for name, text := range texts {
		files[name] = &fstest.MapFile{Data: []byte(text)}
	}
	b, err := Load(files)
	if err != nil {
		t.Fatal(err)
	}
	return b
}

func TestFill(t *testing.T) {
	t.Parallel()
	b := questionBook(t)
	yes := true
	cases := []struct {
		name, question, subject string
		answer                  Answer
		want                    map[Path]string
	}{
		{"one option", "couple", "", Answer{Choices: []string{"seul"}}, map[Path]string{"situation_familiale": "seul"}},
		{"a set of options", "couple", "", Answer{Choices: []string{"couple"}}, map[Path]string{"situation_familiale": "concubin|marie|pacse"}},
		{"hesitation between options", "couple", "", Answer{Choices: []string{"couple", "seul"}}, map[Path]string{"situation_familiale": "concubin|marie|pacse|seul"}},
		{"a number", "enfants", "", Answer{Low: 2 * One, High: 2 * One}, map[Path]string{"enfants": "2"}},
		{"a range", "salaire", "conjoint", Answer{Low: DecFromInt(800), High: DecFromInt(900)}, map[Path]string{"conjoint.salaire": "800..900"}},
		{"a range cut at the bounds", "loyer", "", Answer{Low: DecFromInt(1900), High: DecFromInt(2500)}, map[Path]string{"loyer": "1900..2000"}},
		{"months in order, and how many there are", "naissances", "enfants", Answer{Months: []Value{MonthOf(2019*12 + 3), MonthsBetween(2010*12, 2010*12+11)}},
			map[Path]string{"enfants": "2", "enfants[0].naissance": "2019-04", "enfants[1].naissance": "2010-01..2010-12"}},
		{"several options", "revenus", "demandeur", Answer{Choices: []string{"salaire"}}, map[Path]string{"demandeur.salaire": "1..20000", "demandeur.chomage": "0"}},
		{"no option", "revenus", "demandeur", Answer{Choices: []string{"aucun"}}, map[Path]string{"demandeur.salaire": "0", "demandeur.chomage": "0"}},
		{"yes", "proche", "", Answer{Bool: &yes}, map[Path]string{"proche": "oui"}},
		{"zone", "zone", "", Answer{Low: One, High: One}, map[Path]string{"zone": "1"}},
		{"an amount known", "avis", "", Answer{Low: DecFromInt(9000), High: DecFromInt(9000)}, map[Path]string{"avis": "9000", "avis_connu": "oui"}},
		{"an amount that nobody knows", "avis", "", Answer{Unknown: true}, map[Path]string{"avis_connu": "non"}},
		{"a don't know", "loyer", "", Answer{Unknown: true}, map[Path]string{}},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			facts, err := b.Question(c.question).Fill(c.subject, c.answer)
			if err != nil {
				t.Fatal(err)
			}
			got := map[Path]string{}
			for p, v := range facts {
				got[p] = v.String()
			}
			if !maps.Equal(got, c.want) {
				t.Errorf("got %v, want %v", got, c.want)
			}
		})
	}
}

func TestFillChildren(t *testing.T) {
	t.Parallel()
	facts, err := questionBook(t).Question("college").Fill(Kids, Answer{Choices: []string{"1"}})
	if err != nil || facts["enfants[0].classe"] != OneOf("aucune", "lycee") || facts["enfants[1].classe"] != Choice("college") {
		t.Errorf("got %v, %v", facts, err)
	}
}

// TestFillAllChildren: "none of them" is said of every child at once, and "some" says nothing yet.
func TestFillAllChildren(t *testing.T) {
	t.Parallel()
	q := questionBook(t).Question("enfants_gain")
	facts, err := q.Fill(Kids, Answer{Choices: []string{"aucun"}})
	if err != nil || facts["enfants[0].gain"] != Number(0) || len(facts) != maxChildren {
		t.Errorf("got %v, %v", facts, err)
	}
	if facts, err = q.Fill(Kids, Answer{Choices: []string{"gain"}}); err != nil || len(facts) != 0 {
		t.Errorf("got %v, %v", facts, err)
	}
}

func TestFillRefuses(t *testing.T) {
	t.Parallel()
	b := questionBook(t)
	_, err := b.Question("salaire").Fill("demandeur", Answer{Low: DecFromInt(30000), High: DecFromInt(30000)})
	var bounds ErrOutOfBounds
	if !errors.As(err, &bounds) || bounds.Path != "demandeur.salaire" || bounds.Max != DecFromInt(20000) {
		t.Errorf("got %v", err)
	}
	if err != nil && strings.Contains(err.Error(), "30000") {
		t.Error("the answer is in the error")
	}
	for question, a := range map[string]Answer{
		"couple": {Choices: []string{"trois"}}, "revenus": {Choices: []string{"or"}}, "college": {Choices: []string{"12"}},
		"proche": {}, "naissances": {}, "enfants": {Low: 11 * One, High: 11 * One},
	} {
		if facts, err := b.Question(question).Fill("demandeur", a); err == nil {
			t.Errorf("%s: got %v", question, facts)
		}
	}
}

// TestNext follows one conversation: only what still matters, thread by thread.
func TestNext(t *testing.T) {
	t.Parallel()
	b := questionBook(t)
	f, done := Facts{}, map[string]bool{}
	ask := func() string {
		a, ok := b.Next(f, b.Evaluate(f, july2026), NextOptions{Done: func(k, s string) bool { return done[k+" "+s] }})
		if !ok {
			return "-"
		}
		return a.Question.Key + " " + a.Subject
	}
	say := func(key string, facts Facts) {
		done[key] = true
		maps.Copy(f, facts)
	}
	steps := []struct {
		want string
		say  Facts
	}{
		{"couple ", Facts{coupleFact: OneOf("marie", "pacse", "concubin")}},
		{"enfants ", Facts{Kids: Number(DecFromInt(2))}},
		// Births are not asked: no condition reads them. School is, for the ages that may be there.
		{"revenus demandeur", Facts{"demandeur.salaire": Number(0), "demandeur.chomage": Number(0)}},
		{"revenus conjoint", Facts{"conjoint.salaire": Between(One, DecFromInt(20000)), "conjoint.chomage": Number(0)}},
		{"salaire conjoint", Facts{"conjoint.salaire": Between(DecFromInt(800), DecFromInt(803))}},
		{"college enfants", Facts{"enfants[0].classe": Choice("college"), "enfants[1].classe": Choice("aucune")}},
		{"zone ", Facts{"zone": Number(2 * One)}},
		{"proche ", Facts{"proche": Bool(false)}},
		{"loyer ", Facts{"loyer": Number(DecFromInt(500))}},
		{"avis ", Facts{"avis_connu": Bool(false)}},
		{"-", nil},
	}
	for i, s := range steps {
		got := ask()
		if got != s.want {
			t.Fatalf("step %d: asked %q, want %q", i, got, s.want)
		}
		say(got, s.say)
	}
	if r := b.Evaluate(f, july2026).Result("aide"); r.Verdict != Yes || r.Amount.Low != DecFromInt(250) {
		t.Errorf("got %v %v", r.Verdict, r.Amount)
	}
}

// TestNextStops: a right that is closed for sure asks nothing more.
func TestNextStops(t *testing.T) {
	t.Parallel()
	b := questionBook(t)
	f := Facts{"demandeur.salaire": Number(DecFromInt(1500))}
	if ask, ok := b.Next(f, b.Evaluate(f, july2026), NextOptions{}); ok {
		t.Errorf("asked %s", ask.Question.Key)
	}
}

func TestInfer(t *testing.T) {
	t.Parallel()
	b := questionBook(t)
	f := Facts{Kids: Number(2 * One), "enfants[0].naissance": MonthOf(2020 * 12), "enfants[1].naissance": MonthOf(2012 * 12)}
	g := b.Infer(f, july2026)
	if g["enfants[0].classe"] != OneOf("aucune", "lycee") || !g["enfants[1].classe"].IsZero() || len(f) != 3 {
		t.Errorf("got %v", g)
	}
}

func TestQuestionFaults(t *testing.T) {
	t.Parallel()
	for from, want := range map[string]string{
		"apres: revenus":              "apres: revenu|question inconnue « revenu » (vouliez-vous dire « revenus » ?)",
		"remplit: [loyer]":            "remplit: [loyr]|fait inconnu pour foyer : « loyr » (vouliez-vous dire « loyer » ?)",
		"fil: logement, genre: oui":   "fil: logment, genre: oui|« fil » : logment n'est pas admis",
		"{situation_familiale: seul}": "{situation_familiale: sel}|option inconnue",
		"si: loyer > 0":               "si: loier > 0|nom inconnu : « loier » (vouliez-vous dire « loyer » ?)",
		"entre_mois: [120, 204]":      "entre_mois: 120|deux nombres de mois",
	} {
		to, message, _ := strings.Cut(want, "|")
		_, err := Load(fstest.MapFS{
			"faits.yaml": {Data: []byte(questionFacts)}, "questions.yaml": {Data: []byte(strings.Replace(questionList, from, to, 1))},
			"aide.yaml": {Data: []byte(questionRight)},
		})
		if err == nil || !strings.Contains(err.Error(), "questions.yaml:") || !strings.Contains(err.Error(), message) {
			t.Errorf("%s: got %v", to, err)
		}
	}
}
