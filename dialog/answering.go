package dialog

import (
	"slices"
	"strings"

	"aufil/dialog/answer"
	"aufil/engine"
)

// byPerson marks what the person said, as against what a counsellor wrote in the file.
const byPerson = "personne"

// answer takes a text as the answer awaited; else as a correction of what was said before; else as other facts said in
// passing; else it was not understood.
func (t *turn) answer(text string) {
	if own(t.c.Pending.Question) {
		t.answerOwn(text)
		return
	}
	q := t.k.Rules.Question(t.c.Pending.Question)
	switch {
	case t.take(q, *t.c.Pending, text):
	case t.part(q, text):
	case t.correct(text):
	case t.volunteer(text):
	case len(t.c.Answers) == 0 && (greeting(text) || fold(text) == "oui" || fold(text) == "ok"): // "let's go"
		t.askAgain()
	default:
		t.notUnderstood(true)
	}
}

// part takes a text as the answer to one of the plainer questions that q asks in one go.
func (t *turn) part(q *engine.Question, text string) bool {
	subject := ""
	if q.Of == both {
		subject = "demandeur"
	}
	return slices.ContainsFunc(q.Replaces, func(key string) bool {
		return t.take(t.k.Rules.Question(key), Pending{Question: key, Subject: subject}, text)
	})
}

// take reads text as an answer to q and goes on; false when it is none.
func (t *turn) take(q *engine.Question, p Pending, text string) bool {
	v, ok := t.parse(q, p, text)
	if !ok {
		return false
	}
	a, ok := t.fill(q, p, v)
	if !ok {
		return len(t.reply.Parts) > 0 // a contradiction has been pointed out and the question asked again
	}
	changed := t.c.answered(a.Question, a.Subject)
	t.c.record(a)
	if changed {
		t.forgetDependents(a.Question, a.Subject)
	}
	if a.Unknown {
		t.say("compris.ne_sait_pas", nil)
	}
	if t.c.Phase == Accueil {
		t.fire(evBegin)
	}
	t.c.Pending = nil
	t.extras(text)
	t.proceed()
	return true
}

// fill turns an answer understood into facts.
func (t *turn) fill(q *engine.Question, p Pending, v answer.Value) (Answer, bool) {
	a := Answer{Question: q.Key, Subject: p.Subject, By: byPerson, At: t.in.At, Unknown: v.Unknown || v.Refused}
	e := engine.Answer{Unknown: a.Unknown, Offered: p.Offered}
	if !a.Unknown && !t.convert(q, p, v, &a, &e) {
		return Answer{}, false
	}
	facts, err := q.Fill(p.Subject, e)
	if err != nil {
		return Answer{}, false
	}
	a.Facts = facts
	return a, true
}

// convert gives the value to the engine in its own terms, and to the recap in words.
func (t *turn) convert(q *engine.Question, p Pending, v answer.Value, a *Answer, e *engine.Answer) bool {
	switch q.Kind {
	case "oui_non":
		e.Bool = &v.Yes
		a.Said, a.Minor = PromptArg("valeur.non"), !v.Yes
		if v.Yes {
			a.Said = PromptArg("valeur.oui")
		}
	case "nombre":
		e.Low, e.High = engine.DecFromCents(v.Low*100), engine.DecFromCents(v.High*100)
		a.Said, a.Minor = NumberArg(v.Low), v.High == 0
	case "montant":
		e.Low, e.High = engine.DecFromCents(v.Low), engine.DecFromCents(v.High)
		a.Said, a.Minor = AmountArg(v.Low, v.High, ""), v.High == 0
	case "duree":
		years := engine.DecFromCents(int64(v.Months)*100 + int64(v.Days)*100/30).Div(engine.DecFromCents(12_00))
		e.Low, e.High = years, years
		a.Said = TextArg(years.String())
	case "date":
		e.Months = monthsOf([]answer.Day{v.Date})
		a.Said = monthArgs(e.Months)
	case "dates":
		return t.births(q, p, v, a, e)
	case "code_postal":
		return t.place(v, a, e)
	case "choix":
		e.Choices = v.Choices
		id := v.Choices[0]
		a.Said, a.Minor = PromptArg("question."+q.Key+".choix."+id), id == "aucun" || id == "francaise"
	default:
		t.several(q, p, v, a, e)
	}
	return true
}

// datesOf is the number of dates that a question awaits.
func (t *turn) datesOf(q *engine.Question, p Pending) (int, bool) {
	switch {
	case p.Subject == both:
		return 2, true
	case q.Of == both:
		return 1, true
	}
	c := t.c
	c.forget(func(a Answer) bool { return a.Question == p.Question && a.Subject == p.Subject })
	return childCount(c.Facts())
}

// births: one date per child, or the contradiction is pointed out.
func (t *turn) births(q *engine.Question, p Pending, v answer.Value, a *Answer, e *engine.Answer) bool {
	count, known := t.datesOf(q, p)
	if said := max(len(v.Dates), len(v.Ages)); known && said != count {
		if q.Of == both { // one date for two: it is the asker's, or it was badly read
			return false
		}
		p := *t.c.Pending
		p.Tries++
		if p.Tries >= 3 {
			return false
		}
		t.say("contradiction.naissances", map[string]Arg{
			"enfants": NumberArg(int64(count)), "dates": NumberArg(int64(said))})
		t.put(t.k.Rules.Question(p.Question), p, true)
		return false
	}
	e.Months = monthsOf(v.Dates)
	for _, age := range v.Ages {
		e.Months = append(e.Months, t.bornAged(age))
	}
	a.Said = monthArgs(e.Months)
	return true
}

// bornAged gives the months in which someone of an age in whole years may be born.
func (t *turn) bornAged(years int64) engine.Value {
	latest := t.on() - engine.Month(12*years)
	return engine.MonthsBetween(latest-11, latest)
}

// place finds the zone of a postal code; a code that no commune has was a slip.
func (t *turn) place(v answer.Value, a *Answer, e *engine.Answer) bool {
	zone, commune, ok := t.k.Places.Zone(v.Code)
	if !ok {
		return false
	}
	e.Low, e.High = engine.DecFromCents(int64(zone)*100), engine.DecFromCents(int64(zone)*100)
	e.Choices = []string{t.k.Places.Territory(v.Code)}
	a.Said = TextArg(v.Code + " " + commune)
	return true
}

// several: options ticked, or children named.
func (t *turn) several(q *engine.Question, p Pending, v answer.Value, a *Answer, e *engine.Answer) {
	var items []Arg
	for _, id := range v.Choices {
		if id == "aucun" {
			continue
		}
		e.Choices = append(e.Choices, id)
		if q.Kind == "choix_enfants" {
			i, _ := childIndex("enfants[" + id + "]")
			items = append(items, t.childArg(i))
			continue
		}
		items = append(items, PromptArg("question."+q.Key+".choix."+id))
	}
	if len(items) == 0 {
		a.Said, a.Minor = PromptArg("valeur.aucun"), q.Key != "situation"
		return
	}
	a.Said = Arg{Kind: ArgList, List: items}
}

// monthsOf: a year alone is all its months.
func monthsOf(days []answer.Day) []engine.Value {
	out := make([]engine.Value, len(days))
	for i, d := range days {
		january := engine.Month(d.Year * 12)
		if d.Month == 0 {
			out[i] = engine.MonthsBetween(january, january+11)
		} else {
			out[i] = engine.MonthOf(january + engine.Month(d.Month) - 1)
		}
	}
	return out
}

func monthArgs(months []engine.Value) Arg {
	list := make([]Arg, len(months))
	for i, m := range months {
		first, last := m.Months()
		list[i] = Arg{Kind: ArgMonth, Low: int64(first), High: int64(last)}
	}
	if len(list) == 1 {
		return list[0]
	}
	return Arg{Kind: ArgList, List: list}
}

// parse reads text for a question of the rule files.
func (t *turn) parse(q *engine.Question, p Pending, text string) (answer.Value, bool) {
	a := t.awaited(q, p)
	kind := a.Kind
	count := 0
	if kind == answer.Dates {
		if count, _ = t.datesOf(q, p); q.Of == both && count == 1 {
			kind = answer.Date
		}
	}
	if none := text == "0" && kind == answer.ChoixMultiple || fold(text) == "non"; none && a.offers("aucun") {
		return answer.Value{Kind: kind, Choices: []string{"aucun"}}, true
	}
	options := make([]answer.Option, len(a.Options))
	for i, o := range a.Options {
		options[i] = answer.Option{ID: o.ID, Label: t.label(o)}
	}
	return answer.Parse(text, answer.Await{Kind: kind, Options: options, Channel: t.channel(), Ref: t.today(), Lang: t.c.Lang,
		Yearly: q.Period == "an", Count: count, Question: t.label(Option{Key: "question." + q.Key})})
}

// parseAs reads text as a kind of answer without options.
func (t *turn) parseAs(kind answer.Kind, text string) (answer.Value, bool) {
	return answer.Parse(text, answer.Await{Kind: kind, Channel: t.channel(), Ref: t.today(), Lang: t.c.Lang})
}

func (t *turn) label(o Option) string {
	switch {
	case o.Arg != nil:
		return o.ID
	case o.Key != "" && t.k.Label != nil:
		return t.k.Label(t.c.Lang, o.Key)
	default:
		return o.Text
	}
}

func (t *turn) channel() answer.Channel {
	switch {
	case t.in.Kind == Digits:
		return answer.DTMF
	case t.in.Channel == Voice:
		return answer.Voix
	default:
		return answer.SMS
	}
}

func (t *turn) today() answer.Day {
	return answer.Day{Year: t.in.At.Year(), Month: int(t.in.At.Month()), Day: t.in.At.Day()}
}

// notUnderstood: first the same question in simpler words, then once more, then a human. It is never the person's
// fault.
func (t *turn) notUnderstood(explain bool) {
	p := t.c.Pending
	if p == nil {
		t.takeUp()
		return
	}
	p.Tries++
	switch {
	case p.Tries >= 3:
		t.giveUp()
		return
	case explain && len(t.in.Text) > 480:
		t.say("incompris.long", nil)
	case explain && p.Tries == 1:
		t.say("incompris.premier", nil)
	case explain:
		t.say("incompris.second", nil)
	}
	if own(p.Question) {
		t.askOwn(*p)
		return
	}
	t.put(t.k.Rules.Question(p.Question), *p, true)
}

// giveUp hands over to somebody who will understand; who hides their number cannot be called back, and is told so.
func (t *turn) giveUp() {
	if t.in.Hidden {
		t.human("incompris")
		return
	}
	t.say("incompris.humain", nil)
	t.hand("incompris")
}

// answerOwn handles the dialogue's own questions.
func (t *turn) answerOwn(text string) {
	switch t.c.Pending.Question {
	case topRecap:
		t.answerRecap(text)
		return
	case topResults:
		t.answerResults(text)
		return
	}
	v, ok := t.parseAs(answer.OuiNon, text)
	switch {
	case !ok || v.Unknown:
		t.notUnderstood(true)
	case t.c.Pending.Question == topErase:
		t.erase(v.Yes)
	default:
		t.restart(v.Yes)
	}
}

func (t *turn) erase(yes bool) {
	if !yes {
		t.say("effacer.garde", nil)
		t.afterConfirmation()
		return
	}
	t.c = New(t.c.Lang, t.in.At)
	t.effect(Erase, "")
	t.say("effacer.fait", nil)
	t.reply.HangUp = true
}

func (t *turn) restart(yes bool) {
	if !yes {
		t.say("effacer.garde", nil)
		t.afterConfirmation()
		return
	}
	t.c = New(t.c.Lang, t.in.At)
	t.say("recommencer.fait", nil)
	t.fire(evBegin)
	t.proceed()
}

// afterConfirmation comes back to where the person was.
func (t *turn) afterConfirmation() {
	t.c.Pending = nil
	switch t.c.Phase {
	case Questions:
		t.proceed()
	case Recapitulatif:
		t.recap()
	case Accueil:
		t.fire(evBegin)
		t.proceed()
	default:
		t.say("resultats.choisir", nil)
		t.await(Pending{Question: topResults})
	}
}

func fold(text string) string {
	return strings.Trim(strings.ToLower(strings.TrimSpace(text)), ".!? ")
}
