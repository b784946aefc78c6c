package dialog

import (
	"slices"
	"strings"

	"aufil/dialog/answer"
	"aufil/dialog/remark"
	"aufil/engine"
)

// news takes what has changed in a life, or what brings the person: the first reopens only what it touches, the second
// chooses what is asked first.
func (t *turn) news(text string) bool {
	e, event := t.eventIn(text)
	if event == nil {
		return false
	}
	touched := t.touched(e, event)
	switch {
	case e.Happened && len(touched) > 0:
		t.reopen(e, event, touched)
		t.alsoHappened(e, text)
	case t.c.Pending != nil && !e.Happened && (e.Name == "titre_de_sejour" || e.Name == "logement") && slices.Contains(event.First, t.c.Pending.Question):
		return false // "récépissé", "mon appartement" is what is being asked about
	case t.told():
		return false // the name of a matter, where the rights are already told
	default:
		t.c.First = event.First
		if e.Happened && (e.Name == "naissance" || e.Name == "fin_grossesse") {
			t.born()
		}
		t.parted(e)
		t.say("evenement."+eventText(e)+".entree", nil)
		if e.Partner && t.coupled() && t.c.For == "" && t.c.Pending != nil && t.c.Pending.Subject == engine.Asker {
			t.say("compris.autre_personne", nil)
		}
	}
	at := len(t.reply.Parts)
	t.wageToo(e, text)
	t.extras(text)
	if n := len(t.reply.Parts); n > at && at > 0 && (!e.Happened || e.Name == "travail" && !e.Loss) && len(t.reply.Parts[n-1].Args["liste"].List) >= toldMuch { // who tells all of it did not come for one thing
		t.reply.Parts = slices.Delete(t.reply.Parts, at-1, at)
	}
	t.c.Pending = nil
	t.toQuestions()
	t.proceed()
	return true
}

// wageToo takes the wage that is told with the work found: "j'ai trouvé un travail à 1500".
func (t *turn) wageToo(e remark.Event, text string) {
	if e.Name != "travail" || !e.Happened || e.Loss || e.Partner || t.foreign() || len(t.factsIn(t.plain(text))) > 1 {
		return
	}
	v, ok := remark.SumBeside(t.plain(text))
	if !ok {
		return
	}
	if noted := t.noteSaid(nil, "salaire_net", engine.Asker, v); len(noted) > 0 {
		t.c.Heard = append(slices.Clip(t.c.Heard), "salaire")
		t.reply.Parts = append(t.reply.Parts, understood(noted))
	}
}

// toldMuch is how many things said at once are more than the name of a matter.
const toldMuch = 4

// changed is news of what has happened, where a number is awaited: "j'attends un bébé" opens no right.
func (t *turn) changed(text string) bool {
	e, event := t.eventIn(text)
	return event != nil && e.Happened && t.news(text)
}

// onLeave takes a leave ("arrêt maladie"), once the rights are told, as work that changes.
func (t *turn) onLeave(text string) bool {
	e := remark.Event{Name: "travail", Happened: true}
	event := t.k.Rules.Event(e.Name)
	if _, ok := remark.LeaveIn(t.plain(text)); !ok || event == nil {
		return false
	}
	touched := t.touched(e, event)
	if len(touched) == 0 {
		return false
	}
	t.reopen(e, event, touched)
	t.c.Pending = nil
	t.toQuestions()
	t.proceed()
	return true
}

// happened is news whose matter is not what is being asked: "j'ai perdu mon travail", where the rent was the question.
func (t *turn) happened(text string) bool {
	e, event := t.eventIn(text)
	if event == nil || !e.Happened || slices.Contains(event.First, t.c.Pending.Question) || slices.Contains(event.Reopens, t.c.Pending.Question) {
		return false
	}
	return t.news(text)
}

func (t *turn) eventIn(text string) (remark.Event, *engine.Event) {
	plain := t.plain(text)
	if told := remark.Statement(plain); told != "" { // "mon mari est mort, j'ai droit à quoi ?" is news all the same
		plain = told
	}
	e, ok := remark.ParseEvent(plain)
	if !ok {
		return e, nil
	}
	return e, t.k.Rules.Event(e.Name)
}

// told reports whether the rights have been told.
func (t *turn) told() bool {
	return t.c.Phase == Resultats || t.c.Phase == Suites || t.c.Phase == Termine
}

// touched lists the answers that an event reopens.
func (t *turn) touched(e remark.Event, event *engine.Event) []int {
	who := "demandeur"
	if e.Partner {
		who = "conjoint"
	}
	var list []int
	for i, a := range t.c.Answers {
		if a.At.Equal(t.in.At) {
			continue // said in the same breath
		}
		if event.Of == "personne" && a.Subject != "" && a.Subject != who && a.Subject != both {
			continue
		}
		if slices.Contains(event.Reopens, a.Question) || fillsAny(a, event.Forgets, who, event.Of) {
			list = append(list, i)
		}
	}
	return list
}

// fillsAny reports whether an answer gave one of the facts, of anybody or of the one concerned.
func fillsAny(a Answer, names []string, who, of string) bool {
	for path := range a.Facts {
		if forgets(path, names, who, of) {
			return true
		}
	}
	return false
}

func forgets(path engine.Path, names []string, who, of string) bool {
	owner, name, found := strings.Cut(string(path), ".")
	if !found {
		owner, name = "", string(path)
	}
	return slices.Contains(names, name) && (of != "personne" || owner == "" || owner == who)
}

// reopen drops what an event touches: whole answers, or of an answer about more only the facts that no longer hold.
func (t *turn) reopen(e remark.Event, event *engine.Event, touched []int) {
	before := t.c.Answers
	t.drop(e, event, touched)
	t.reopenFamily(e, before)
	t.c.First, t.c.Heard, t.c.HeardOther = event.Reopens, nil, nil
	t.c.Extra = false
	t.c.Cheered = true // the good news was for the first time through
	t.parted(e)
	t.say("evenement."+eventText(e)+".change", nil)
}

// drop forgets the answers touched, or their facts that no longer hold.
func (t *turn) drop(e remark.Event, event *engine.Event, touched []int) {
	who := "demandeur"
	if e.Partner {
		who = "conjoint"
	}
	before := t.c.Answers
	for _, i := range touched {
		a := before[i]
		if event.Reopens == nil || !slices.Contains(event.Reopens, a.Question) {
			t.c.record(without(a, event.Forgets, who, event.Of))
			continue
		}
		t.c.forget(func(x Answer) bool { return x.Question == a.Question && x.Subject == a.Subject })
	}
}

// reopenFamily puts right who the household is, after an event that changes it.
func (t *turn) reopenFamily(e remark.Event, before []Answer) {
	switch e.Name {
	case "separation", "deces":
		t.c.forget(func(a Answer) bool { return a.Subject == "conjoint" })
		t.alone(before)
	case "naissance":
		t.withChild()
		t.born()
	case "fin_grossesse":
		t.born()
	}
}

// alsoHappened drops what a second event of the same message touches: "on s'est séparés et j'ai plus de boulot".
func (t *turn) alsoHappened(first remark.Event, text string) {
	for _, e := range remark.AlsoHappened(t.plain(text), first.Name) {
		event := t.k.Rules.Event(e.Name)
		if event == nil {
			continue
		}
		t.drop(e, event, t.touched(e, event))
		t.c.First = append(slices.Clip(t.c.First), event.Reopens...)
	}
}

// without is an answer less the facts that no longer hold.
func without(a Answer, names []string, who, of string) Answer {
	kept := engine.Facts{}
	for path, v := range a.Facts {
		if !forgets(path, names, who, of) {
			kept[path] = v
		}
	}
	a.Facts = kept
	return a
}

// alone keeps of the two dates of birth of a couple the one of who stays.
func (t *turn) alone(before []Answer) {
	for _, a := range before {
		if a.Question != "naissances" || a.Subject != both {
			continue
		}
		mine := a
		mine.Subject, mine.Facts = engine.Asker, engine.Facts{}
		for path, v := range a.Facts {
			if strings.HasPrefix(string(path), engine.Asker+".") {
				mine.Facts[path] = v
			}
		}
		if len(a.Said.List) > 0 {
			mine.Said = a.Said.List[0]
		}
		t.c.forget(func(x Answer) bool { return x.Question == a.Question })
		t.c.record(mine)
	}
}

// eventText names the texts of an event. Work that was lost is no news like another.
func eventText(e remark.Event) string {
	switch {
	case e.Loss:
		return "perte"
	case e.Name == "fin_grossesse": // no other words than those of a mourning
		return "deces"
	}
	return e.Name
}

// parted takes what an event that has just been told says already, so that nobody has to say it again: a separation is
// recent, after a death the person lives alone, and work that was found has not paid for a year yet.
func (t *turn) parted(e remark.Event) {
	if e.Happened && (e.Name == "travail" || e.Name == "retraite") {
		t.yearUnlike(t.in.Text)
	}
	if !e.Happened || e.Name != "separation" && e.Name != "deces" {
		return
	}
	t.c.Separated = e.Name == "separation"
	if e.Recent {
		t.presume("separation_recente", answer.Value{Kind: answer.OuiNon, Yes: true})
	}
	if e.Name == "deces" {
		if remark.NamesSpouse(answer.French(t.c.Lang, t.in.Text)) {
			t.presume("conjoint_decede", answer.Value{Kind: answer.OuiNon, Yes: true})
		}
		t.presume("vie_de_couple", answer.Value{Kind: answer.Choix, Choices: []string{"seul"}})
	}
}

// yearUnlike notes that the incomes of the last twelve months were not those of today: work was found of late, or lost.
func (t *turn) yearUnlike(text string) {
	yes, french := answer.Value{Kind: answer.OuiNon, Yes: true}, answer.French(t.c.Lang, text)
	switch {
	case remark.FindsWork(french):
		t.presume("travail_retrouve", yes)
	case remark.IncomeFalls(french):
		t.presume("revenu_baisse", yes)
	}
}

// presume notes an answer that what was told implies. The recap shows it, and it can be corrected there.
func (t *turn) presume(question string, v answer.Value) {
	q := t.k.Rules.Question(question)
	if q == nil || t.c.answered(question, "") {
		return
	}
	if a, ok := t.fill(q, Pending{Question: question}, v); ok {
		t.c.record(a)
	}
}

// born takes for granted that nobody is expecting again, who has just had a child, or lost it.
func (t *turn) born() {
	no := engine.Bool(false)
	t.c.record(Answer{Question: "enceinte", Subject: engine.Asker, By: byPerson, At: t.in.At, Minor: true, Said: PromptArg("valeur.non"),
		Facts: engine.Facts{"demandeur.enceinte": no, "conjoint.enceinte": no}})
	t.c.record(Answer{Question: "enceinte", Subject: engine.Partner, By: byPerson, At: t.in.At, Minor: true, Said: PromptArg("valeur.non"),
		Facts: engine.Facts{"conjoint.enceinte": no}})
}

// withChild makes of "alone" "alone with children": the dates of birth, asked again, will give their number.
func (t *turn) withChild() {
	t.c.forget(func(a Answer) bool { return a.Question == "enfants" })
	i := t.c.find("foyer", "")
	if i < 0 {
		return
	}
	old := t.c.Answers[i]
	id, q := strings.TrimPrefix(old.Said.Text, "question.foyer.choix."), t.k.Rules.Question("foyer")
	if more := id + "_enfants"; slices.ContainsFunc(q.Options, func(o engine.QuestionOption) bool { return o.ID == more }) {
		if a, ok := t.fill(q, Pending{Question: "foyer"}, answer.Value{Kind: answer.Choix, Choices: []string{more}}); ok {
			t.c.record(a)
		}
	}
}
