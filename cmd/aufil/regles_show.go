package main

import (
	"fmt"
	"io"
	"strings"

	"aufil/engine"
)

// reglesShow writes one right as readable text, with the figures of a month.
func reglesShow(b *engine.Rulebook, out io.Writer, right string, on engine.Month) error {
	r, ok := b.Right(right)
	if !ok {
		return unknownRight(b, right)
	}
	w := &textWriter{out: out}
	w.line("%s (%s)", r.Name, r.ID)
	w.line("%s", r.Phrase)
	w.line("Versé par : %s, par %s.", strings.Join(r.PaidBy, ", "), r.Period)
	if r.Reviewed != "" {
		w.line("Relu le %s.", r.Reviewed)
	}
	if !r.Computed {
		w.line("Ce droit est signalé, jamais calculé.")
	}
	e := b.Explain(nil, on, right)
	w.title("Conditions")
	w.conditions(e.Conditions, 1, false)
	w.title("Montant")
	w.formulas(e)
	w.title("Chiffres de " + on.String())
	w.figures(e.Figures)
	w.title("Démarche")
	w.steps(r)
	return w.err
}

func unknownRight(b *engine.Rulebook, right string) error {
	var ids []string
	for _, r := range b.Rights() {
		ids = append(ids, r.ID)
	}
	return fmt.Errorf("aucun droit ne s'appelle « %s » ; droits : %s", right, strings.Join(ids, ", "))
}

type textWriter struct {
	out io.Writer
	err error
}

func (w *textWriter) line(format string, args ...any) {
	if w.err == nil {
		_, w.err = fmt.Fprintf(w.out, format+"\n", args...)
	}
}

func (w *textWriter) title(s string) { w.line("\n%s", s) }

func amountText(e engine.Explanation) string {
	if !e.Right.Amount || e.Verdict == engine.No {
		return ""
	}
	if e.Amount.Exact() {
		return fmt.Sprintf(", %s € (%s)", e.Amount.Low, e.Right.Period)
	}
	return fmt.Sprintf(", de %s à %s € (%s)", e.Amount.Low, e.Amount.High, e.Right.Period)
}

func sourceText(s string) string {
	if s == "" {
		return ""
	}
	return "   [" + s + "]"
}

func (w *textWriter) conditions(s engine.Step, depth int, judged bool) {
	pad := strings.Repeat("  ", depth)
	switch s.Kind {
	case "condition":
		w.condition(s, pad, judged)
	case "toutes":
		w.line("%stoutes :", pad)
	case "une_de":
		w.line("%sl'une de :", pad)
	case "sauf":
		w.line("%ssauf :", pad)
	}
	for _, k := range s.Steps {
		w.conditions(k, depth+1, judged)
	}
}

func (w *textWriter) condition(s engine.Step, pad string, judged bool) {
	if !judged {
		w.line("%s- %s   [%s]", pad, s.Name, s.Source)
		w.line("%s    %s", pad, s.Formula)
		return
	}
	w.line("%s- %s : %s   [%s]", pad, s.Name, s.Verdict, s.Source)
	w.line("%s    %s", pad, s.Formula)
	for _, r := range s.Read {
		w.line("%s    %s = %s", pad, r.Name, r.Value)
	}
	if s.Text != "" {
		w.line("%s    « %s »", pad, s.Text)
	}
}

// formulas writes each computation once, whatever the number of members.
func (w *textWriter) formulas(e engine.Explanation) {
	seen := map[string]bool{}
	for _, c := range e.Amounts {
		name := c.Name[strings.LastIndex(c.Name, "].")+1:]
		name = strings.TrimPrefix(strings.TrimPrefix(strings.TrimPrefix(name, "."), "demandeur."), "conjoint.")
		if !seen[name] {
			seen[name] = true
			w.line("  %s = %s%s", name, c.Formula, sourceText(c.Source))
		}
	}
}

func (w *textWriter) figures(list []engine.Figure) {
	for _, f := range list {
		confirm := ""
		if f.ToConfirm {
			confirm = " (à confirmer)"
		}
		w.line("  %s = %s %s depuis le %s%s   [%s]", f.Name, f.Text, f.Unit, f.Since, confirm, f.Source)
	}
}

func (w *textWriter) steps(r *engine.Right) {
	for _, s := range []struct{ name, text string }{
		{"où", r.Steps.Where}, {"apporter", strings.Join(r.Steps.Bring, ", ")}, {"formulaire", r.Steps.Form},
		{"délai", r.Steps.Delay}, {"recours", r.Steps.Appeal},
	} {
		if s.text != "" {
			w.line("  %s : %s", s.name, s.text)
		}
	}
}
