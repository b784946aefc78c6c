package main

import (
	"encoding/json"
	"io"
	"time"

	"aufil/engine"
)

// reviewMonths is how long a review of a right by a person stays good.
const reviewMonths = 12

// longOverdue is after how many months a figure is not just waiting for the text of the year: the law has most probably
// changed it, and this version does not know.
const longOverdue = 6

// lateness counts what is past its date.
type lateness struct {
	recent  int // figures whose usual month of revision has come, and whose next value is not known here
	long    int // figures for which that was longOverdue months ago or more
	tariffs int // of a town or a region, whose source was read long ago
	rights  int // not reread for long
}

func (l lateness) all() int { return l.recent + l.long + l.tariffs + l.rights }

// reglesFraicheur lists the figures past their usual revision, those still to be
// confirmed and the rights not reviewed for long; it returns how many are late.
func reglesFraicheur(b *engine.Rulebook, out io.Writer, on engine.Month) (late lateness, err error) {
	w := &textWriter{out: out}
	long := on - longOverdue
	late.long = w.due(b, "En retard de six mois ou plus : la loi a très probablement changé ce chiffre", func(due engine.Month) bool { return due <= long })
	late.recent = w.due(b, "En retard : le mois où la loi change d'habitude ce chiffre est passé", func(due engine.Month) bool { return due > long && due < on })
	late.recent += w.due(b, "À revoir ce mois-ci ("+on.String()+")", func(due engine.Month) bool { return due == on })
	w.due(b, "Dans les trois mois qui viennent", func(due engine.Month) bool { return due > on && due <= on+comingMonths })
	w.title("Chiffres à confirmer dans un texte officiel")
	for _, p := range b.Params() {
		if v := p.At(on); v.ToConfirm {
			w.line("  %s.%s : %s %s depuis le %s   [%s]", p.File, p.Name, v.Text, p.Unit, v.Since, v.Source)
		}
	}
	w.title("Délais de silence et non-cumuls à confirmer dans un texte officiel")
	for _, r := range b.Rights() {
		if s := r.Steps.Silence; s.ToConfirm {
			w.line("  %s : sans réponse après %d mois, %s   [%s]", r.ID, s.Months, s.Means, s.Source)
		}
		for _, x := range r.Excludes {
			if x.ToConfirm {
				w.line("  %s, avec %s : %s   [%s]", r.ID, x.With, x.Text, x.Source)
			}
		}
	}
	late.tariffs = w.oldTariffs(b, on)
	w.title("Droits à relire (plus de 12 mois, ou jamais relus)")
	for _, r := range b.Rights() {
		m, err := engine.ParseMonth(r.Reviewed)
		if err != nil || m+reviewMonths < on {
			late.rights++
			w.line("  %s : relu le %s", r.ID, orNever(r.Reviewed))
		}
	}
	w.line("\n%d en retard : %d chiffres de six mois ou plus, %d chiffres de moins de six mois, %d tarifs locaux, %d droits à relire.",
		late.all(), late.long, late.recent, late.tariffs, late.rights)
	return late, w.err
}

// comingMonths is how far ahead a revision is announced.
const comingMonths = 3

// due lists the figures whose next usual revision is in some months, with that month, and counts them.
func (w *textWriter) due(b *engine.Rulebook, title string, in func(engine.Month) bool) (n int) {
	w.title(title)
	for _, p := range b.Params() {
		due, ok := p.RevisionDue()
		if !ok || !in(due) {
			continue
		}
		n++
		last := p.Values[len(p.Values)-1]
		w.line("  %s.%s : %s %s depuis le %s, change d'habitude en %s : %s", p.File, p.Name, last.Text, p.Unit, last.Since, p.Revision, due)
	}
	if n == 0 {
		w.line("  rien")
	}
	return n
}

// oldTariffs lists the local tariffs whose source was read long ago, or does not say all, and counts the old ones.
func (w *textWriter) oldTariffs(b *engine.Rulebook, on engine.Month) (late int) {
	w.title("Tarifs locaux à relire (source de plus de 12 mois) ou à confirmer")
	for _, r := range b.Rights() {
		for _, t := range b.Tariffs(r.ID) {
			old := t.Checked+reviewMonths < on
			if old {
				late++
			}
			if old || t.ToConfirm {
				w.line("  %s : source de %s%s   [%s]", t.ID, t.Checked, map[bool]string{true: ", à confirmer"}[t.ToConfirm], t.Source)
			}
		}
	}
	return late
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
