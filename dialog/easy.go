package dialog

import (
	"slices"

	"aufil/engine"
)

// easyFrench is French for people who find choices hard: one thing at a time, and few choices at once.
const easyFrench = "fr-simple"

// few is how many choices stand behind a question in easy French, beside the one that leads on.
const few = 3

// restID is the choice that leads to those not shown yet.
const restID = "autre"

// Easy reports whether a language asks one thing at a time.
func Easy(lang string) bool { return lang == easyFrench }

// Few cuts a long list of choices: some from the given one on, and one for "none of these". next is the first of those
// that follow, 0 when there is none.
func Few(a Await, from int) (shown []Option, next int) {
	real, none := a.Options, -1
	if a.Kind == "choix_multiple" {
		none = slices.IndexFunc(real, func(o Option) bool { return o.ID == "aucun" })
	}
	last := Option{ID: restID, Key: "facile.autre", Lang: easyFrench}
	if none >= 0 {
		last = real[none]
		real = slices.Delete(slices.Clone(real), none, none+1)
	}
	if len(real) <= few+1 {
		return a.Options, 0
	}
	n := len(real)
	parts := (n + few - 1) / few // of about the same size: 7 are 2, 2 and 3, not 3, 3 and 1
	part := 0
	for part < parts-1 && part*n/parts < from {
		part++
	}
	shown = slices.Clone(real[part*n/parts : (part+1)*n/parts])
	if part < parts-1 {
		next = (part + 1) * n / parts
	}
	if next > 0 || none >= 0 {
		shown = append(shown, last)
	}
	return shown, next
}

// cut shows few choices of a question of the rule files, in easy French.
func (t *turn) cut(q *engine.Question, a *Await, p Pending) {
	if Easy(t.c.Lang) && (q.Kind == "choix" || q.Kind == "choix_multiple") && !p.Whole {
		a.Options, _ = Few(*a, p.From)
	}
}

// gather keeps what was ticked among the choices shown, and shows the next ones. It reports whether the answer is whole.
func (t *turn) gather(q *engine.Question, p Pending, choices []string) (all []string, whole bool) {
	if !Easy(t.c.Lang) || p.Whole || q.Kind != "choix" && q.Kind != "choix_multiple" {
		return choices, true
	}
	p.Whole = true
	list := t.awaited(q, p)
	p.Whole = false
	_, next := Few(*list, p.From)
	if q.Kind == "choix" {
		if !slices.Contains(choices, restID) {
			return choices, true
		}
	} else {
		p.Ticked = slices.Clone(p.Ticked)
		for _, id := range choices {
			if id != "aucun" {
				p.Ticked = append(p.Ticked, id)
			}
		}
		if next == 0 {
			if len(p.Ticked) == 0 {
				return []string{"aucun"}, true
			}
			return p.Ticked, true
		}
	}
	p.From, p.Tries = next, 0
	t.put(q, p, false)
	return nil, false
}
