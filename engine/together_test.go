package engine

import (
	"slices"
	"strings"
	"testing"
)

const togetherFacts = `faits:
  - {fait: situation_familiale, type: choix, options: [seul, couple]}
  - {fait: enfants, type: nombre, min: 0, max: 10, defaut: 0}
  - {fait: location, type: oui_non}
  - {fait: colocation, type: oui_non, defaut: non, si: location}
  - {fait: naissance, de: personne, type: mois, min: 1905-01}
  - {fait: metier, de: personne, type: choix, options: [salarie, etudiant, aucun]}
  - {fait: salaire, de: personne, type: montant, min: 0, max: 20000, defaut: 0}
  - {fait: handicap, de: personne, type: oui_non, defaut: non}
  - {fait: naissance, de: enfant, type: mois, min: 2000-01}
  - {fait: garde, de: enfant, type: oui_non, defaut: non}
`

const togetherQuestions = `fils: [tout]
questions:
  - question: foyer
    fil: tout
    genre: choix
    remplit: [situation_familiale, enfants]
    remplace: [couple, enfants]
    choix:
      - {id: seul, donne: {situation_familiale: seul, enfants: 0}}
      - {id: seul_enfants, donne: {situation_familiale: seul, enfants: {min: 1}}}
      - {id: couple, donne: {situation_familiale: couple, enfants: 0}}
  - question: couple
    fil: tout
    genre: choix
    remplit: [situation_familiale]
    choix: [{id: seul, donne: {situation_familiale: seul}}, {id: couple, donne: {situation_familiale: couple}}]
  - {question: naissance_enfants, fil: tout, de: enfants, genre: dates, remplit: [naissance]}
  - {question: enfants, fil: tout, genre: nombre, remplit: [enfants], apres: [couple, naissance_enfants]}
  - {question: naissances, fil: tout, de: personnes, genre: dates, remplit: [naissance]}
  - question: situation
    fil: tout
    de: personne
    genre: choix_multiple
    remplit: [metier, salaire]
    choix:
      - {id: salaire, donne: {salaire: {min: 1}}, sinon: {salaire: 0}}
      - {id: etudes, donne: {metier: etudiant}}
      - {id: aucun}
    deduit:
      - {coche: [etudes], sauf: [salaire], donne: {metier: etudiant}}
      - {coche: [etudes], donne: {metier: [etudiant, salarie]}}
      - {coche: [salaire], donne: {metier: salarie}}
      - {donne: {metier: aucun}}
  - question: metier
    fil: tout
    de: personne
    genre: choix
    remplit: [metier]
    apres: situation
    choix: [{id: salarie, donne: {metier: salarie}}, {id: etudiant, donne: {metier: etudiant}}, {id: aucun, donne: {metier: aucun}}]
  - question: cas
    fil: tout
    de: personnes
    genre: choix_multiple
    remplit: [handicap, colocation]
    choix:
      - {id: handicap, donne: {handicap: oui}, sinon: {handicap: non}}
      - {id: colocation, donne: {colocation: oui}, sinon: {colocation: non}}
      - {id: aucun}
  - {question: handicap, fil: tout, de: personne, genre: oui_non, remplit: [handicap], apres: cas}
  - question: cas_enfants
    fil: tout
    de: enfants
    genre: choix_multiple
    remplit: [garde]
    choix: [{id: garde, donne: {garde: oui}, sinon: {garde: non}}, {id: aucun}]
`

const togetherRight = `droit: aide
nom: aide
periode: mois
conditions:
  toutes:
    - {nom: situation, si: 'not any(personnes, .metier == "etudiant") and count(enfants, .garde) == 0 and enfants < 5', source: s, oui: o, non: n}
    - {nom: cas, si: 'any(personnes, .handicap) or situation_familiale == "seul"', source: s, oui: o, non: n}
`

func togetherFiles() map[string]string {
	return map[string]string{"faits.yaml": togetherFacts, "questions.yaml": togetherQuestions, "aide.yaml": togetherRight, "communs.yaml": "boucles: []\n"}
}

// TestTogether: what several answers in one go give.
func TestTogether(t *testing.T) {
	t.Parallel()
	b := bookOf(t, togetherFiles())
	cases := []struct {
		name, question, subject string
		answer                  Answer
		want                    string
	}{
		{"household in one answer", "foyer", "", Answer{Choices: []string{"seul_enfants"}}, "enfants=1..10 situation_familiale=seul"},
		{"the dates tell how many children", "naissance_enfants", Kids, Answer{Months: []Value{MonthOf(24000), MonthOf(24012)}},
			"enfants=2 enfants[0].naissance=2000-01 enfants[1].naissance=2001-01"},
		{"both adults in order", "naissances", adults, Answer{Months: []Value{MonthOf(24000), MonthOf(24012)}}, "conjoint.naissance=2001-01 demandeur.naissance=2000-01"},
		{"one option alone decides", "situation", Asker, Answer{Choices: []string{"etudes"}}, "demandeur.metier=etudiant demandeur.salaire=0"},
		{"two leave a doubt", "situation", Asker, Answer{Choices: []string{"etudes", "salaire"}}, "demandeur.metier=etudiant|salarie demandeur.salaire=1..20000"},
		{"none", "situation", Asker, Answer{Choices: []string{"aucun"}}, "demandeur.metier=aucun demandeur.salaire=0"},
		{"ticked by a couple: of whom is not said", "cas", adults, Answer{Choices: []string{"handicap"}}, "colocation=non"},
		{"not ticked by a couple: true of both", "cas", adults, Answer{Choices: []string{"colocation"}}, "colocation=oui conjoint.handicap=non demandeur.handicap=non"},
		{"not offered: nothing said", "cas", Asker, Answer{Offered: []string{"handicap", "aucun"}}, "demandeur.handicap=non"},
		{"an only child", "cas_enfants", onlyChild, Answer{Choices: []string{"garde"}}, "enfants[0].garde=oui"},
		{"one of several children", "cas_enfants", Kids, Answer{Choices: []string{"garde"}}, ""},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			facts, err := b.Question(c.question).Fill(c.subject, c.answer)
			if err != nil {
				t.Fatal(err)
			}
			var got []string
			for p, v := range facts {
				got = append(got, string(p)+"="+v.String())
			}
			slices.Sort(got)
			if s := strings.Join(got, " "); s != c.want {
				t.Errorf("got %q, want %q", s, c.want)
			}
		})
	}
}

// TestNextTogether: the question that asks all comes first; the plainer ones serve when it was answered in part, and what
// was ticked for two is asked of each.
func TestNextTogether(t *testing.T) {
	t.Parallel()
	b := bookOf(t, togetherFiles())
	two, part := OneOf("couple"), Number(2*One)
	for _, c := range []struct {
		name  string
		facts Facts
		done  []string
		want  string
	}{
		{"first", nil, nil, "foyer "},
		{"in part", Facts{coupleFact: OneOf("seul")}, []string{"couple "}, "enfants "},
		{"several children", Facts{coupleFact: OneOf("seul"), Kids: Between(One, 4*One)}, []string{"foyer "}, "situation demandeur"},
		{"ticked for two", Facts{coupleFact: two, Kids: Number(0), "demandeur.metier": Choice("aucun"), "conjoint.metier": Choice("aucun")},
			[]string{"foyer ", "situation demandeur", "situation conjoint", "cas personnes"}, "handicap demandeur"},
		{"in doubt", Facts{coupleFact: OneOf("seul"), Kids: Number(0), "demandeur.metier": OneOf("salarie", "etudiant")},
			[]string{"foyer ", "situation demandeur"}, "metier demandeur"},
		{"an only child", Facts{coupleFact: OneOf("seul"), Kids: Number(One), "demandeur.metier": Choice("aucun")}, []string{"foyer "}, "cas_enfants enfants[0]"},
		{"two children", Facts{coupleFact: OneOf("seul"), Kids: part, "demandeur.metier": Choice("aucun")}, []string{"foyer "}, "cas_enfants enfants"},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			ask, ok := b.Next(c.facts, b.Evaluate(c.facts, july2026), NextOptions{Done: func(k, s string) bool { return slices.Contains(c.done, k+" "+s) }})
			if got := ask.Question; !ok || got.Key+" "+ask.Subject != c.want {
				t.Errorf("got %v %q, want %q", got, ask.Subject, c.want)
			}
		})
	}
}

// TestOffer: an option that can tell nothing more is not shown.
func TestOffer(t *testing.T) {
	t.Parallel()
	b := bookOf(t, togetherFiles())
	for _, c := range []struct {
		name, question, subject string
		facts                   Facts
		want                    []string
	}{
		{"all", "cas", Asker, Facts{"location": Bool(true)}, nil},
		{"who does not know whether there is a lease is not asked who shares it", "cas", Asker, Facts{}, []string{"handicap", "aucun"}},
		{"no lease, no flatmates", "cas", Asker, Facts{"location": Bool(false)}, []string{"handicap", "aucun"}},
		{"the home is asked of the asker", "cas", Partner, Facts{coupleFact: OneOf("couple")}, []string{"handicap", "aucun"}},
		{"a choice narrowed", "metier", Asker, Facts{"demandeur.metier": OneOf("salarie", "etudiant")}, []string{"salarie", "etudiant"}},
	} {
		if got := b.Offer(b.Question(c.question), c.subject, c.facts, july2026); !slices.Equal(got, c.want) {
			t.Errorf("%s: got %v, want %v", c.name, got, c.want)
		}
	}
}

// TestTruthFills: the answers of a household that is known give back facts that agree with it.
func TestTruthFills(t *testing.T) {
	t.Parallel()
	b := bookOf(t, togetherFiles())
	truth := Facts{coupleFact: OneOf("couple"), Kids: Number(One), "location": Bool(true), "colocation": Bool(true),
		"demandeur.naissance": MonthOf(23800), "conjoint.naissance": MonthOf(23900), "demandeur.metier": Choice("etudiant"),
		"conjoint.metier": Choice("aucun"), "demandeur.salaire": Number(300 * One), "conjoint.salaire": Number(0),
		"demandeur.handicap": Bool(false), "conjoint.handicap": Bool(true), "enfants[0].naissance": MonthOf(24200), "enfants[0].garde": Bool(true)}
	for _, q := range b.Questions() {
		for _, subject := range map[string][]string{"foyer": {""}, "personne": {Asker, Partner}, adults: {adults}, Kids: {Kids}}[q.Of] {
			facts, err := q.Fill(subject, q.Truth(subject, truth))
			if err != nil && q.Key != "foyer" { // no option of foyer is a couple with children here
				t.Errorf("%s %s: %v", q.Key, subject, err)
			}
			for p, v := range facts {
				if want, said := truth[p]; said {
					if both, ok := v.Meet(want); !ok || both != want {
						t.Errorf("%s %s: %s is %v, told %v", q.Key, subject, p, want, v)
					}
				}
			}
		}
	}
}
