package main

import (
	"encoding/json"
	"io"
	"time"

	"aufil/engine"
)

// reviewMonths is how long a review of a right by a person stays good.
const reviewMonths = 12

// reglesFraicheur lists the figures past their usual revision, those still to be
// confirmed and the rights not reviewed for long; it returns how many are late.
func reglesFraicheur(b *engine.Rulebook, out io.Writer, on engine.Month) (late int, err error) {
	w := &textWriter{out: out}
	w.title("Chiffres dont la révision habituelle est passée au " + on.String())
	for _, p := range b.Params() {
		if due, ok := p.RevisionDue(); ok && p.Overdue(on) {
			late++
			last := p.Values[len(p.Values)-1]
			w.line("  %s.%s : %s %s depuis le %s, révision attendue en %s", p.File, p.Name, last.Text, p.Unit, last.Since, due)
		}
	}
	w.title("Chiffres à confirmer dans un texte officiel")
	for _, p := range b.Params() {
		if v := p.At(on); v.ToConfirm {
			w.line("  %s.%s : %s %s depuis le %s   [%s]", p.File, p.Name, v.Text, p.Unit, v.Since, v.Source)
		}
	}
	w.title("Droits à relire (plus de 12 mois, ou jamais relus)")
	for _, r := range b.Rights() {
		m, err := engine.ParseMonth(r.Reviewed)
		if err != nil || m+reviewMonths < on {
			late++
			w.line("  %s : relu le %s", r.ID, orNever(r.Reviewed))
		}
	}
	w.line("\n%d en retard.", late)
	return late, w.err
}

func orNever(s string) string {
	if s == "" {
		return "(jamais)"
	}
	return s
}

// situationOf accepts a bare situation, or the {"id","situation"} line of evaluate.
func situationOf(text []byte) []byte {
	var doc struct {
		Situation json.RawMessage `json:"situation"`
	}
	if json.Unmarshal(text, &doc) == nil && doc.Situation != nil {
		return doc.Situation
	}
	return text
}

// monthOf is the month of a day of the calendar.
func monthOf(day time.Time) engine.Month {
	return engine.Month(day.Year()*12 + int(day.Month()) - 1)
}
