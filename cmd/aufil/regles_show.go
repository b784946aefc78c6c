package main

import (
	"fmt"
	"io"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/agnivade/levenshtein"

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
	w.line("%s.", capital(r.Phrase))
	w.line("Versé %s par : %s.", perPeriod[r.Period], payers(r))
	if !r.Computed {
		w.line("Ce droit est dit, jamais calculé : au mieux « à vérifier ».")
	}
	if r.Notice != "" {
		w.line("À savoir : %s", r.Notice)
	}
	if r.Reviewed != "" {
		w.line("Règle relue le %s.", r.Reviewed)
	}
	e := b.Explain(nil, on, right)
	w.title("Conditions, dans l'ordre où la personne les entend")
	w.conditions(e.Conditions, 1, false)
	if r.Amount {
		w.title("Comment le montant se calcule")
		w.formulas(e)
	}
	if len(e.Figures) > 0 {
		w.title("Chiffres de la loi en " + on.String())
		w.figures(e.Figures)
	}
	w.humans(b.HumanReasons(right))
	w.exclusions(b, r)
	w.tariffs(b.Tariffs(right))
	w.title("Démarche")
	w.steps(r)
	return w.err
}

// capital writes the first letter large.
func capital(s string) string {
	_, size := utf8.DecodeRuneInString(s)
	return strings.ToUpper(s[:size]) + s[size:]
}

// initials are the payers known by their initials.
var initials = []string{"caf", "msa", "cpam", "asp", "ofii", "sncf", "ccas", "carsat", "saspa", "adil"}

// payers names who pays, the usual one first.
func payers(r *engine.Right) string {
	names := make([]string, len(r.PaidBy))
	for i, p := range r.PaidBy {
		if names[i] = strings.ReplaceAll(p, "_", " "); slices.Contains(initials, p) {
			names[i] = strings.ToUpper(p)
		}
	}
	return strings.Join(names, ", ")
}

// perPeriod says how often a right is paid.
var perPeriod = map[string]string{"mois": "chaque mois", "an": "chaque année", "unique": "en une fois"}

// humans lists when a counsellor must look, in the words that he reads.
func (w *textWriter) humans(reasons []engine.HumanReason) {
	if len(reasons) == 0 {
		return
	}
	w.title("Quand un conseiller doit regarder")
	for _, h := range reasons {
		suspended := ""
		if h.Suspends {
			suspended = " (reste « à vérifier »)"
		}
		w.line("  - %s%s", h.Reason, suspended)
		w.line("      %s", h.Formula)
		if h.Source != "" {
			w.line("      %s", h.Source)
		}
	}
}

// tariffs lists the local tariffs that the right tells.
func (w *textWriter) tariffs(list []*engine.Tariff) {
	if len(list) == 0 {
		return
	}
	w.title("Tarifs connus, par lieu")
	for _, t := range list {
		confirm := ""
		if t.ToConfirm {
			confirm = " (à confirmer)"
		}
		w.line("  - %s : %s. %s%s   [%s, %s]", t.Name, t.Gives, t.Ask, confirm, t.Source, t.Checked)
	}
}

// exclusions lists what the right does not go with.
func (w *textWriter) exclusions(b *engine.Rulebook, r *engine.Right) {
	if len(r.Excludes) == 0 {
		return
	}
	w.title("Ce qui ne va pas avec")
	for _, x := range r.Excludes {
		with, _ := b.Right(x.With)
		confirm := ""
		if x.ToConfirm {
			confirm = " (à confirmer)"
		}
		w.line("  - %s : %s%s%s", with.Short, x.Text, confirm, sourceText(x.Source))
	}
}

func unknownRight(b *engine.Rulebook, right string) error {
	var ids []string
	best, far := "", 2+len(right)/4
	for _, r := range b.Rights() {
		ids = append(ids, r.ID)
		if d := levenshtein.ComputeDistance(right, r.ID); d < far {
			best, far = r.ID, d
		}
	}
	if best != "" {
		return fmt.Errorf("aucun droit ne s'appelle « %s » : vouliez-vous dire « %s » ?", right, best)
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
		if s.Yes != "" {
			w.line("%s    oui : « %s »", pad, s.Yes)
			w.line("%s    non : « %s »", pad, s.No)
		}
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
