package dialog

import (
	"regexp"
	"slices"
	"strings"

	"aufil/dialog/answer"
	"aufil/dialog/remark"
	"aufil/engine"
)

// extras notes facts said beside the answer ("seule avec mes 2 enfants"), for questions that have no answer yet.
func (t *turn) extras(text string) bool {
	own, partner := remark.Statement(answer.French(t.c.Lang, text)), ""
	if t.c.For != "" {
		own = remark.FirstPerson(own)
	} else {
		own, partner = remark.Apart(own, t.coupled())
	}
	said := t.factsIn(own)
	if t.c.For == answer.Client && remark.SaysTrade(text) {
		said = slices.DeleteFunc(slices.Clone(said), func(x remark.Fact) bool { return x.Name == "activite" })
	}
	if recent, dated := answer.PartedSince(own, t.today()); dated {
		t.presume("separation_recente", answer.Value{Kind: answer.OuiNon, Yes: recent})
	}
	t.c.Abroad = t.c.Abroad || remark.Abroad(own)
	t.keepSum(own, engine.Asker)
	t.keepSum(partner, engine.Partner)
	if partner == "" && t.ofPartner {
		said, partner = t.theirs(said), own
	}
	retired := t.bothRetired(remark.Statement(answer.French(t.c.Lang, text)))
	said = t.earned(said, own)
	t.hearDesk(said, engine.Asker)
	drawn := t.drawn(said)
	noted := t.hear(said)
	for _, x := range said {
		question, subject, v, ok := t.asAnswer(x)
		if !ok {
			continue
		}
		if all := t.noteSaid(noted, question, subject, v); !implied(x, said) {
			noted = all
		}
	}
	noted = append(noted, retired...)
	noted = t.noteTown(noted, own)
	noted = t.ofChildren(noted, said)
	noted = t.ofHandicap(noted, own)
	noted = t.noteOther(noted, partner)
	if len(noted) == 0 {
		return t.expects(own, said) || drawn
	}
	t.reply.Parts = append(t.reply.Parts, understood(noted))
	t.expects(own, said)
	return true
}

// implied tells whether a fact goes without saying beside another: who has no papers comes from outside the Union.
func implied(x remark.Fact, said []remark.Fact) bool {
	return (x.Name == "nationalite" || x.Name == "titre_sejour_annees") &&
		slices.ContainsFunc(said, func(other remark.Fact) bool { return other.Name == "sejour" })
}

// noteSaid records a fact said in passing, when its question has no answer yet and it goes with the others.
func (t *turn) noteSaid(noted []Arg, question, subject string, v answer.Value) []Arg {
	if t.c.answered(question, subject) && !t.refines(question, subject, v) || question == t.taken || !t.sensible(question) {
		return noted
	}
	q := t.k.Rules.Question(question)
	if q == nil {
		return noted
	}
	a, ok := t.fill(q, Pending{Question: question, Subject: subject}, v)
	if !ok || t.knows(a.Facts) {
		return noted
	}
	after := t.factsWith(a)
	if _, bad := t.refuted(after); bad {
		return noted
	}
	if question != "vie_de_couple" || !t.household(v.Choices[0]) {
		t.record(a, after)
	}
	return append(noted, t.inFew(a))
}

// refines tells whether a birth is said better than before: "79 ans", then "née en 1947".
func (t *turn) refines(question, subject string, v answer.Value) bool {
	q := t.k.Rules.Question(question)
	if question != "naissance" || q == nil {
		return false
	}
	a, ok := t.fill(q, Pending{Question: question, Subject: subject}, v)
	if !ok {
		return false
	}
	for path, now := range a.Facts {
		then, known := t.facts()[path]
		if met, ok := then.Meet(now); !known || !ok || met == then {
			return false
		}
	}
	return true
}

// noteTown records the town named in passing, when one department alone has one of that name.
func (t *turn) noteTown(noted []Arg, text string) []Arg {
	if t.c.answered("code_postal", "") || t.taken == "code_postal" {
		return noted
	}
	for _, name := range remark.TownsIn(text) {
		codes := t.k.Places.Named(name)
		if len(codes) == 0 || slices.ContainsFunc(codes, func(code string) bool { return departmentOf(code) != departmentOf(codes[0]) }) {
			continue
		}
		return t.noteSaid(noted, "code_postal", "", answer.Value{Kind: answer.CodePostal, Code: codes[0]})
	}
	return noted
}

// ofChildren keeps what is said of some child, for the question about the children that asks it among others.
func (t *turn) ofChildren(noted []Arg, said []remark.Fact) []Arg {
	if t.c.answered("cas_enfants", "enfants") || t.c.answered("cas_enfants", "enfants[0]") || t.taken == "cas_enfants" || Easy(t.c.Lang) {
		return noted
	}
	for _, x := range said {
		switch {
		case x.Name == "garde_alternee" && !t.c.Shared:
			t.c.Shared = true
			noted = append(noted, PromptArg("question.cas_enfants.choix.alternee"))
		case x.Name == remark.FactDisabledChild && !t.c.Disabled:
			t.c.Disabled = true
			noted = append(noted, PromptArg("question.cas_enfants.choix.handicap"))
		}
	}
	return noted
}

// noteOther records what is said of the person's husband, wife or partner: who has one lives as a couple.
func (t *turn) noteOther(noted []Arg, text string) []Arg {
	if text == "" || t.c.Separated {
		return noted
	}
	if !t.c.answered("foyer", "") && remark.Together(text) {
		noted = t.noteSaid(noted, "vie_de_couple", "", answer.Value{Kind: answer.Choix, Choices: []string{"couple"}})
	}
	said := t.factsIn(text)
	t.hearDesk(said, engine.Partner)
	for _, x := range said {
		if x.Name == "enceinte" && x.Value.Yes && t.coupled() {
			noted = t.noteSaid(noted, "enceinte", engine.Partner, x.Value)
		}
		id := incomes[x.Name]
		if x.Name == "activite" && len(x.Value.Choices) == 1 {
			id = situations[x.Value.Choices[0]]
		}
		if id == "" || id == "pension_alimentaire" {
			continue
		}
		if !t.coupled() || t.c.answered("situation", engine.Partner) && !t.ofPartner {
			return noted
		}
		if incomes[x.Name] != "" {
			noted = t.noteSaid(noted, x.Name, engine.Partner, x.Value)
		} else if !t.ofPartner {
			noted = append(noted, t.inFew(Answer{Question: "situation", Subject: engine.Partner, Said: PromptArg("question.situation.choix." + id)}))
		}
		if !slices.Contains(t.c.HeardOther, id) && t.taken != "situation" {
			t.c.HeardOther = append(slices.Clip(t.c.HeardOther), id)
		}
	}
	return noted
}

// theirs leaves out of what a text says the incomes, where it is asked what the other person lives on: they are not the
// person's.
func (t *turn) theirs(said []remark.Fact) []remark.Fact {
	return slices.DeleteFunc(slices.Clone(said), func(x remark.Fact) bool { return incomes[x.Name] != "" || x.Name == "activite" })
}

// coupled tells whether the person is known to live as a couple.
func (t *turn) coupled() bool {
	v, known := t.facts()["situation_familiale"]
	if !known {
		return false
	}
	_, alone := v.Meet(engine.Choice("seul"))
	return !alone
}

// household puts right who lives with the person, where "en couple sans enfant" was answered and "seul" is said now.
func (t *turn) household(now string) bool {
	i, q := t.c.find("foyer", ""), t.k.Rules.Question("foyer")
	if i < 0 || q == nil {
		return false
	}
	if strings.HasSuffix(t.c.Answers[i].Said.Text, "_enfants") {
		now += "_enfants"
	}
	a, ok := t.fill(q, Pending{Question: q.Key}, answer.Value{Kind: answer.Choix, Choices: []string{now}})
	if !ok {
		return false
	}
	before := t.c.Answers
	t.c.record(a)
	if strings.HasPrefix(now, "seul") {
		t.c.forget(func(x Answer) bool { return x.Subject == engine.Partner })
		t.alone(before)
	}
	return true
}

// amend takes "non attendez, c'est 680 le loyer": what it names is what is put right, whenever it was answered.
func (t *turn) amend(text string) bool {
	var noted []Arg
	for _, x := range t.factsIn(text) {
		if said, ok := t.amendFact(x); ok {
			noted = append(noted, said)
		}
	}
	if said, ok := t.amendTown(text); ok {
		noted = append(noted, said)
	}
	if len(noted) == 0 {
		return false
	}
	t.reply.Parts = append(t.reply.Parts, understood(noted))
	t.c.Pending = nil
	t.toQuestions()
	t.proceed()
	return true
}

// amendFact puts one thing right, and words it.
func (t *turn) amendFact(x remark.Fact) (Arg, bool) {
	if said, ok := t.amendBirth(x); ok {
		return said, true
	}
	if said, ok := t.amendFamily(x); ok {
		return said, true
	}
	question, subject, v, ok := t.asAnswer(x)
	if ok && t.moreChildren(question, v) {
		return recapped(question, NumberArg(v.Low)), true
	}
	if !ok || !t.c.answered(question, subject) {
		return t.amendIncome(question, v)
	}
	a, ok := t.fill(t.k.Rules.Question(question), Pending{Question: question, Subject: subject}, v)
	if !ok || t.knows(a.Facts) {
		return Arg{}, false
	}
	if _, bad := t.impossible(a); bad {
		return Arg{}, false
	}
	t.c.record(a)
	t.forgetDependents(question, subject)
	return recapped(question, a.Said), true
}

// moreChildren puts right how many children there are, where their births were given at once: they are asked again.
func (t *turn) moreChildren(question string, v answer.Value) bool {
	count, known := childCount(t.facts())
	if question != "enfants" || t.c.answered("enfants", "") || !known || int64(count) == v.Low || v.Low == 0 {
		return false
	}
	before := t.c.Answers
	t.forgetDependents("enfants", "")
	a, ok := t.fill(t.k.Rules.Question("enfants"), Pending{Question: "enfants"}, v)
	if !ok {
		t.c.Answers = before
		return false
	}
	t.c.record(a)
	return true
}

// understood says back what was taken.
func understood(what []Arg) Part {
	return Part{Key: "compris.extras", Args: map[string]Arg{"liste": {Kind: ArgList, List: what}}}
}

// recapped words an answer in a few words.
func recapped(question string, said Arg) Arg {
	return Arg{Kind: ArgPrompt, Text: "recapitule." + question, Args: map[string]Arg{"valeur": said}}
}

// sensible reports whether a fact said in passing may be taken: a rent, only of who may pay one.
func (t *turn) sensible(question string) bool {
	if question != "loyer" {
		return true
	}
	home := t.facts()["logement.statut"]
	return home.Kind() != engine.KindChoice || slices.Contains(renters, home.Choice())
}

var renters = []string{"locataire_hlm", "locataire_vide", "locataire_meuble", "foyer"}

// asAnswer maps a fact said in passing to the question that it answers.
func (t *turn) asAnswer(x remark.Fact) (question, subject string, v answer.Value, ok bool) {
	v = x.Value
	switch x.Name {
	case "situation_familiale":
		return "vie_de_couple", "", v, len(v.Choices) == 1
	case "enfants":
		return "enfants", "", v, v.Low == 0 || !remark.KidsGone(t.plain(t.in.Text))
	case "ages_enfants":
		count, known := childCount(t.facts())
		return "naissance_enfants", "enfants", v, known && len(v.Ages) == count
	case "sans_domicile":
		v.Choices = []string{"sans_domicile"}
		return "logement", "", v, true
	case "age", "naissance":
		if x.Name == "age" {
			v.Ages = []int64{v.Low}
		}
		return "naissance", engine.Asker, v, !t.c.answered("naissances", both) && !t.c.answered("naissances", engine.Asker)
	case "salaire_net", "chomage_net", "retraite_nette", "pension_invalidite", "pension_alimentaire_recue":
		return x.Name, engine.Asker, v, true
	case "loyer", "logement", "code_postal", "recu_aah", "recu_ass", "recu_asi", "recu_aspa":
		return x.Name, "", v, true
	case "exploitant_agricole", "apprenti":
		return x.Name, engine.Asker, v, true
	case "enfants_attendus", "conge_parental", "enfant_recueilli":
		return x.Name, "", v, true
	case "besoin_aide_quotidienne":
		return x.Name, engine.Asker, v, true
	case "nationalite", "titre_sejour_annees", "sejour":
		return x.Name, engine.Asker, v, true
	case "enceinte":
		return "enceinte", "demandeur", v, true
	}
	return "", "", v, false
}

// volunteer takes a text that answers another question than the one asked.
func (t *turn) volunteer(text string) bool {
	if !t.extras(text) {
		return false
	}
	if t.c.Phase == Accueil {
		t.fire(evBegin)
		t.c.Pending = nil
	}
	t.proceed()
	return true
}

// interjection is what may open a correction: "ah non pardon".
var interjection = regexp.MustCompile(`(?i)^((ah|oh|euh|heu|hum|mais|oups|oula) +)+`)

// correct takes "non en fait 3" as another answer to the question before.
func (t *turn) correct(text string) bool {
	rest, ok := answer.ParseCorrection(interjection.ReplaceAllString(answer.French(t.c.Lang, text), ""))
	if !ok {
		return false
	}
	if t.amend(rest) {
		return true
	}
	if births := t.k.Rules.Question("naissance_enfants"); births != nil && remark.MendsChild(rest) && t.c.answered(births.Key, engine.Kids) {
		t.say("recap.corriger", nil) // which child it was is not known: all are asked again
		t.toQuestions()
		t.put(births, Pending{Question: births.Key, Subject: engine.Kids, Correcting: true}, false)
		return true
	}
	for i := len(t.c.Answers) - 1; i >= 0; i-- {
		a := t.c.Answers[i]
		if a.By != byPerson {
			continue
		}
		q := t.k.Rules.Question(a.Question)
		if q == nil {
			return false
		}
		t.toQuestions()
		return t.take(q, Pending{Question: a.Question, Subject: a.Subject}, rest)
	}
	return false
}

// stillWithKids tells whether who lives there, answered anew, has children still: those of whom the births are known are the same.
func (t *turn) stillWithKids() bool {
	i := t.c.find("foyer", "")
	if i < 0 {
		return false
	}
	least, _ := t.c.Answers[i].Facts["enfants"].Bounds()
	return least.Cents() > 0
}

// forgetDependents drops the answers that made sense only with the one that has changed.
func (t *turn) forgetDependents(question, subject string) {
	kids := question == "foyer" && t.stillWithKids()
	t.c.forget(func(a Answer) bool {
		q := t.k.Rules.Question(a.Question)
		switch {
		case q == nil:
			return false
		case question == "enfants":
			return strings.HasPrefix(a.Subject, "enfants")
		case question == "naissance_enfants":
			return strings.HasPrefix(a.Subject, "enfants") && a.Question != question
		case question == "vie_de_couple":
			return a.Subject == "conjoint"
		case kids && (strings.HasPrefix(a.Subject, "enfants") || a.Question == "enfants"):
			return false
		case question == "foyer":
			return a.Subject == "conjoint" || strings.HasPrefix(a.Subject, "enfants") || slices.Contains(t.k.Rules.Question(question).Replaces, a.Question)
		default:
			return slices.Contains(q.After, question) && (a.Subject == subject || subject == "enfants" || subject == both)
		}
	})
}
