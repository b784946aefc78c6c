package dialog

import (
	"strconv"

	"aufil/dialog/answer"
	"aufil/engine"
)

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
		switch whole := int64(v.Months / 12); {
		case whole > 0:
			a.Said = NumberArg(whole)
		case v.Months == 0 && v.Days == 0:
			a.Said, a.Minor = NumberArg(0), true
		default:
			a.Said = PromptArg("valeur.moins_d_un")
		}
	case "date":
		e.Months = monthsOf([]answer.Day{v.Date})
		if len(v.Ages) == 1 { // "j'ai 34 ans"
			e.Months = []engine.Value{t.bornAged(v.Ages[0])}
		}
		a.Said = monthArgs(e.Months)
	case "dates":
		return t.births(q, p, v, a, e)
	case "code_postal":
		return t.place(v, a, e)
	case "choix":
		e.Choices = v.Choices
		id := v.Choices[0]
		a.Said, a.Minor = PromptArg("question."+q.Key+".choix."+id), id == "aucun" && q.Key != "sejour" || id == "francaise"
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
		t.contradict(p, "contradiction.naissances", map[string]Arg{
			"enfants": NumberArg(int64(count)), "dates": NumberArg(int64(said))})
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
	e.Postal, _ = strconv.Atoi(v.Code) // a code that has a commune is five digits
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
		a.Said, a.Minor = PromptArg("question."+q.Key+".choix.aucun"), q.Key != "situation"
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
