package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"

	"aufil/channel"
	"aufil/dialog"
	"aufil/engine"
	"aufil/prompts"
)

// reglesExplain says why a right is open, closed or undecided for a situation: first in a sentence, with what would turn
// the answer, then condition by condition with the law.
func reglesExplain(b *engine.Rulebook, in io.Reader, out io.Writer, right string) error {
	if _, ok := b.Right(right); !ok {
		return unknownRight(b, right)
	}
	text, err := io.ReadAll(in)
	if err != nil {
		return fmt.Errorf("read situation: %w", err)
	}
	doc := situationOf(text)
	if !json.Valid(doc) {
		return errors.New("la situation, sur l'entrée, n'est pas un objet JSON lisible ; aufil regles explique --help en donne un exemple")
	}
	on, err := engine.SituationMonth(doc)
	if err != nil {
		return err
	}
	facts, err := b.FromSituation(doc, true)
	if err != nil {
		return err
	}
	catalogue, err := prompts.Load(prompts.FS)
	if err != nil {
		return err
	}
	e := b.Explain(facts, on, right)
	w := &textWriter{out: out}
	w.line("%s : %s%s, loi de %s", e.Right.Name, e.Verdict, amountText(e), on)
	w.decisive(b, facts, e)
	w.changes(channel.Wording{Catalogue: catalogue}, b.WhatChanges(facts, on, right))
	w.clashes(b.Evaluate(facts, on).Clashes(), right)
	for _, t := range b.LocalTariffs(facts, on, right) {
		w.line("  tarif local : %s, %s : %s. %s   [%s]", t.Name, t.Verdict, t.Gives, t.Ask, t.Source)
	}
	w.title("Conditions")
	w.conditions(e.Conditions, 1, true)
	w.title("Calcul")
	for _, c := range e.Amounts {
		w.line("  %s = %s", c.Name, c.Value)
		w.line("      = %s%s", c.Formula, sourceText(c.Source))
	}
	w.title("Chiffres de la loi")
	w.figures(e.Figures)
	return w.err
}

// clashes says what the right does not go with in this household.
func (w *textWriter) clashes(list []engine.Clash, right string) {
	for _, c := range list {
		if c.Right.ID == right || c.With.ID == right {
			w.line("  non-cumul, %s et %s : %s%s", c.Right.Short, c.With.Short, c.Exclusion.Text, sourceText(c.Exclusion.Source))
		}
	}
}

// decisive says in one sentence what decides, with its source; or what is not known.
func (w *textWriter) decisive(b *engine.Rulebook, facts engine.Facts, e engine.Explanation) {
	reason, ok := b.Decisive(facts, e.On, e.Right.ID)
	switch {
	case b.Evaluate(facts, e.On).Result(e.Right.ID).Drawn:
		w.line("  parce que le foyer touche déjà ce droit : les conditions ci-dessous sont celles de nos règles")
	case !ok:
		for _, p := range e.Missing {
			w.line("  il manque : %s", p)
		}
	case reason.Text == "":
		w.line("  parce que le calcul donne %s%s", failedText(e.Failed), sourceText(reason.Source))
	default:
		w.line("  parce que : %s%s", reason.Text, sourceText(reason.Source))
	}
}

// failedText words why an amount is not paid.
func failedText(failed string) string {
	if failed == "minimum" {
		return "moins que le minimum versé"
	}
	return "zéro"
}

// changes says what would turn the answer, the smallest change first.
func (w *textWriter) changes(words channel.Wording, list []engine.Change) {
	for _, c := range list {
		w.line("  %s", words.Words("fr", dialog.SMS, dialog.WouldChange(c)))
	}
}
