package console

import (
	"fmt"
	"strings"
	"sync"
	"testing"

	"aufil/console/page"
	"aufil/dialog"
	"aufil/engine"
	"aufil/rules"
)

// realLaw is loaded once: it never changes.
var realLaw = sync.OnceValues(func() (*engine.Rulebook, error) { return engine.Load(rules.FS) })

// law gives the real rules.
func law(t testing.TB) *engine.Rulebook {
	t.Helper()
	b, err := realLaw()
	if err != nil {
		t.Fatal(err)
	}
	return b
}

func TestEveryFactHasAFrenchLabel(t *testing.T) {
	t.Parallel()
	for _, d := range law(t).FactDefs() {
		if label := factLabel(d.Name); d.Draws != "" && !strings.HasPrefix(label, "Touche déjà : ") || d.Draws == "" && factLabels[d.Name] == "" {
			t.Errorf("the fact %s has no label", d.Name)
		}
		for _, o := range d.Options {
			if optionLabels[o] == "" {
				t.Errorf("the option %s of %s has no label", o, d.Name)
			}
		}
	}
}

func TestEveryQuestionHasAFrenchLabel(t *testing.T) {
	t.Parallel()
	for _, q := range law(t).Questions() {
		if questionLabels[q.Key] == "" && (len(q.Fills) != 1 || factLabels[q.Fills[0]] == "") {
			t.Errorf("the question %s has no label", q.Key)
		}
	}
}

func TestAnswersAreWorded(t *testing.T) {
	t.Parallel()
	var got []string
	for _, g := range (explainer{rules: law(t)}).answers(nadiaSays(), morning) {
		for _, a := range g.Answers {
			line := g.Title + " | " + a.Label + " | " + strings.ReplaceAll(a.Value, "\u202f", "_")
			if a.Sensitive {
				line += " | sensible"
			}
			if a.Unsure {
				line += " | à peu près"
			}
			got = append(got, line)
		}
	}
	want := []string{
		"Le foyer | Commune | 62300 Lens",
		"Le foyer | Situation familiale | vit seul(e)",
		"Le foyer | Séparation ou décès depuis moins de 18 mois | oui",
		"Le foyer | Enfants à charge | 2",
		"Le foyer | Logement | HLM",
		"Le foyer | Loyer | 380 € / mois",
		"Le foyer | Épargne | ne sait pas | sensible",
		"La personne | Naissance | mars 1991",
		"La personne | Activité | salarié(e)",
		"La personne | Salaire net | 800 à 900 € / mois | sensible | à peu près",
		"La personne | Rien pour | allocation chômage, retraite | sensible",
		"1er enfant | Naissance | mars 2015",
		"2e enfant | Naissance | 2018",
	}
	if strings.Join(got, "\n") != strings.Join(want, "\n") {
		t.Errorf("got\n%s\nwant\n%s", strings.Join(got, "\n"), strings.Join(want, "\n"))
	}
}

// Who says that no child goes to lower secondary school says so of as many as there might be: two are shown of two.
func TestNoMoreChildrenAreShownThanThereAre(t *testing.T) {
	t.Parallel()
	c, e := nadiaSays(), explainer{rules: law(t)}
	facts := engine.Facts{}
	for i := range 10 {
		facts[engine.Path(fmt.Sprintf("enfants[%d].scolarite", i))] = engine.OneOf("aucune", "maternelle", "primaire", "lycee", "superieur")
	}
	c.Answers = append(c.Answers, dialog.Answer{Question: "college", Subject: "enfants", Facts: facts, Said: dialog.TextArg(""), By: "personne", At: morning})
	titles, last := []string{}, ""
	for _, g := range e.answers(c, morning) {
		titles = append(titles, g.Title)
		last = g.Answers[len(g.Answers)-1].Value
	}
	if got := strings.Join(titles, ", "); got != "Le foyer, La personne, 1er enfant, 2e enfant" {
		t.Errorf("shown: %s", got)
	}
	if last != "autre que collège" {
		t.Errorf("a child that is not there is in %q", last)
	}
}

func TestRightsGoByWhatIsSure(t *testing.T) {
	t.Parallel()
	v := explainer{rules: law(t)}.rights(nadiaSays(), morning)
	for name, want := range map[string]struct {
		list    []page.Right
		verdict string
	}{
		"allocations_familiales": {v.Yes, "oui"}, "asf": {v.Maybe, "verifier"}, "rsa": {v.Maybe, "verifier"}, "aspa": {v.No, "non"},
	} {
		r, ok := find(want.list, name)
		if !ok {
			t.Errorf("%s is not among the rights that are %q", name, want.verdict)
			continue
		}
		if r.Verdict != want.verdict || len(r.Reasons) == 0 {
			t.Errorf("%s: verdict %q, %d reasons", name, r.Verdict, len(r.Reasons))
		}
		for _, why := range r.Reasons {
			if why.Source == "" || why.Text == "" {
				t.Errorf("%s: a reason without source or words: %+v", name, why)
			}
		}
	}
	if r, _ := find(v.Maybe, "rsa"); len(r.Missing) == 0 || r.Summary == "" {
		t.Errorf("the RSA does not tell what is missing: %+v", r)
	}
	if r, _ := find(v.Yes, "allocations_familiales"); !strings.Contains(r.Amount, "€ / mois") {
		t.Errorf("the family allowance tells no amount: %q", r.Amount)
	}
}

func find(rights []page.Right, key string) (page.Right, bool) {
	for _, r := range rights {
		if r.Key == key {
			return r, true
		}
	}
	return page.Right{}, false
}

func TestAnEmptyConversationIsExplainedToo(t *testing.T) {
	t.Parallel()
	e := explainer{rules: law(t)}
	c := dialog.New("fr", morning)
	if g := e.answers(c, morning); len(g) != 0 {
		t.Errorf("answers of nobody: %+v", g)
	}
	if v := e.rights(c, morning); len(v.Yes) != 0 || len(v.Maybe) == 0 {
		t.Errorf("%d rights are sure, %d to verify, although nothing is known", len(v.Yes), len(v.Maybe))
	}
	q := e.questions(c, morning)
	if len(q) < 5 || !strings.HasPrefix(q[0].Label, "la plus utile : ") || q[0].Value != "" {
		t.Errorf("questions: %+v", q)
	}
}

func TestNumbersAreWrittenTheFrenchWay(t *testing.T) {
	t.Parallel()
	for in, want := range map[string]string{"0": "0", "950": "950", "1234.5": "1\u202f234,50", "20000": "20\u202f000", "1234567.89": "1\u202f234\u202f567,89", "-12.3": "−12,30"} {
		d, err := engine.ParseDec(in)
		if err != nil {
			t.Fatal(err)
		}
		if got := decWords(d); got != want {
			t.Errorf("%s is written %q, want %q", in, got, want)
		}
	}
}

// nadiaSays is a conversation about half way through.
func nadiaSays() dialog.Conversation {
	c := dialog.New("fr", morning)
	say := func(question, subject string, said dialog.Arg, facts engine.Facts) {
		c.Answers = append(c.Answers, dialog.Answer{Question: question, Subject: subject, Facts: facts, Said: said, Unknown: facts == nil, By: "personne", At: morning})
	}
	month := func(text string) engine.Month { m, _ := engine.ParseMonth(text); return m }
	euros := engine.DecFromInt
	say("vie_de_couple", "", dialog.PromptArg("question.vie_de_couple.choix.seul"), engine.Facts{"situation_familiale": engine.Choice("seul")})
	say("enfants", "", dialog.NumberArg(2), engine.Facts{"enfants": engine.Number(euros(2))})
	say("naissance_enfants", "enfants", dialog.TextArg(""), engine.Facts{"enfants[0].naissance": engine.MonthOf(month("2015-03")), "enfants[1].naissance": engine.MonthsBetween(month("2018-01"), month("2018-12"))})
	say("naissance", "demandeur", dialog.TextArg(""), engine.Facts{"demandeur.naissance": engine.MonthOf(month("1991-03"))})
	say("separation_recente", "", dialog.PromptArg("valeur.oui"), engine.Facts{"separation_recente": engine.Bool(true)})
	say("activite", "demandeur", dialog.TextArg(""), engine.Facts{"demandeur.activite": engine.Choice("salarie")})
	say("salaire_net", "demandeur", dialog.AmountArg(80000, 90000, "mois"), engine.Facts{"demandeur.salaire_net": engine.Between(euros(800), euros(900))})
	say("revenus", "demandeur", dialog.TextArg(""), engine.Facts{"demandeur.chomage_net": engine.Number(0), "demandeur.retraite_nette": engine.Number(0)})
	say("logement", "", dialog.TextArg(""), engine.Facts{"logement.statut": engine.Choice("locataire_hlm")})
	say("loyer", "", dialog.AmountArg(38000, 38000, "mois"), engine.Facts{"logement.loyer": engine.Number(euros(380))})
	say("code_postal", "", dialog.TextArg("62300 Lens"), engine.Facts{"logement.zone_apl": engine.Number(euros(2))})
	say("epargne", "", dialog.TextArg(""), nil)
	return c
}
