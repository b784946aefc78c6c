package main

import (
	"fmt"
	"io"
	"os"
	"slices"
	"strings"

	"aufil/channel/sms"
	"aufil/dialog"
	"aufil/dialog/answer"
	"aufil/engine"
	"aufil/prompts"
)

type promptsCmd struct {
	Check promptsCheckCmd `cmd:"" help:"Clés, places à remplir, longueur, mots illisibles, dans chaque langue."`
}

// Help gives an example.
func (promptsCmd) Help() string { return "Exemple : aufil prompts check" }

type promptsCheckCmd struct{}

// Run checks every prompt in every language.
func (promptsCheckCmd) Run() error {
	core, err := loadCore()
	if err != nil {
		return err
	}
	faults := checkPrompts(core)
	for _, f := range faults {
		fmt.Fprintln(os.Stdout, f)
	}
	if len(faults) > 0 {
		return errFailed
	}
	return reportLanguages(os.Stdout, core.wording.Catalogue)
}

func reportLanguages(w io.Writer, c *prompts.Catalogue) error {
	for _, lang := range c.Languages() {
		reviewed, err := c.Text(lang, "sms", "langue.relue", nil)
		if err != nil {
			return err
		}
		if _, err := fmt.Fprintf(w, "%s : %d textes, relus : %s\n", lang, len(c.Keys(lang, "sms")), reviewed); err != nil {
			return err
		}
	}
	return nil
}

// checkPrompts says all that is wrong in the texts: a question without its wordings, a place that the French wording does
// not have, an SMS over its segment.
func checkPrompts(core core) []string {
	var faults []string
	c := core.wording.Catalogue
	for _, q := range core.rules.Questions() {
		for _, key := range questionKeys(q) {
			if !c.Has(key) {
				faults = append(faults, fmt.Sprintf("fr : %s manque (question de rules/questions.yaml)", key))
			}
		}
	}
	for _, lang := range c.Languages() {
		faults = append(faults, checkPlaces(c, lang)...)
		faults = append(faults, checkLengths(core, lang)...)
	}
	return faults
}

// questionKeys lists the texts that a question needs.
func questionKeys(q *engine.Question) []string {
	base := "question." + q.Key
	keys := []string{base, base + ".simple", base + ".pourquoi", "recapitule." + q.Key}
	if q.Of == "personne" {
		keys = append(keys, base+".conjoint", base+".conjoint.simple", "recapitule."+q.Key+".conjoint")
	}
	if q.Of == "personnes" {
		keys = append(keys, base+".couple", base+".couple.simple")
	}
	if q.Kind == "choix_enfants" {
		return append(keys, base+".choix.aucun")
	}
	for _, o := range q.Options {
		if q.Kind != "oui_non" {
			keys = append(keys, base+".choix."+o.ID)
		}
	}
	return keys
}

// checkPlaces compares the places of a language with those of French.
func checkPlaces(c *prompts.Catalogue, lang string) []string {
	var faults []string
	for _, channel := range []string{"sms", "voix"} {
		for _, key := range c.Keys(lang, channel) {
			if !c.Has(key) {
				faults = append(faults, fmt.Sprintf("%s : %s n'existe pas en français", lang, key))
				continue
			}
			want, have := c.Places("fr", "sms", key), c.Places(lang, channel, key)
			slices.Sort(want)
			slices.Sort(have)
			if !slices.Equal(want, have) {
				faults = append(faults, fmt.Sprintf("%s : %s (%s) : places %v, le français écrit a %v", lang, key, channel, have, want))
			}
		}
	}
	return faults
}

// checkLengths renders every question with its choices, and every text without a place, as SMS: one segment each.
func checkLengths(core core, lang string) []string {
	var faults []string
	report := func(key string, texts []string) {
		for _, text := range texts {
			if n, units, gsm := sms.Segments(text); n > 1 || !gsm && lang == "fr" || len(texts) > 1 {
				faults = append(faults, fmt.Sprintf("%s : %s : %d SMS, %d caractères : %s", lang, key, len(texts), units, strings.Join(texts, " / ")))
				return
			}
		}
	}
	for _, q := range core.rules.Questions() {
		for _, key := range questionKeys(q) {
			if strings.HasPrefix(key, "question.") && !strings.Contains(key, ".choix.") && core.wording.Catalogue.Has(key) {
				for _, offered := range offers(core, q) {
					report(key, sms.Render(asked(q, key, offered), lang, core.wording))
				}
			}
		}
	}
	for _, key := range core.wording.Catalogue.Keys(lang, "sms") {
		if !strings.HasPrefix(key, "question.") && len(core.wording.Catalogue.Places(lang, "sms", key)) == 0 {
			report(key, sms.Render(dialog.Reply{Parts: []dialog.Part{{Key: key}}}, lang, core.wording))
		}
	}
	return faults
}

// offers lists the options that a question may show: those that mean something in each kind of housing.
func offers(core core, q *engine.Question) [][]string {
	fact, ok := core.rules.Fact("logement.statut")
	if !ok || q.Kind != "choix_multiple" {
		return [][]string{nil}
	}
	subject := map[string]string{"personne": engine.Asker, "personnes": engine.Asker, "enfants": engine.Kids}[q.Of]
	var lists [][]string
	for _, housing := range fact.Options {
		known := engine.Facts{"logement.statut": engine.Choice(housing), engine.Kids: engine.Number(engine.DecFromInt(3))}
		lists = append(lists, core.rules.Offer(q, subject, known, engine.Month(2026*12)))
	}
	return lists
}

// asked is the reply that puts a question, with its longest arguments.
func asked(q *engine.Question, key string, offered []string) dialog.Reply {
	month := dialog.Arg{Kind: dialog.ArgMonth, Low: 2018*12 + 8, High: 2018*12 + 8} // septembre 2018
	r := dialog.Reply{
		Parts: []dialog.Part{{Key: key, Args: map[string]dialog.Arg{"enfant": month}}},
		Await: &dialog.Await{Kind: answer.Kind(q.Kind), Question: q.Key},
	}
	if q.Kind == "choix_enfants" {
		r.Await.Kind = answer.ChoixMultiple
		for range 3 {
			r.Await.Options = append(r.Await.Options, dialog.Option{ID: "0", Arg: &month})
		}
		r.Await.Options = append(r.Await.Options, dialog.Option{ID: "aucun", Key: "question." + q.Key + ".choix.aucun"})
		return r
	}
	for _, o := range q.Options {
		if q.Kind != "oui_non" && (offered == nil || slices.Contains(offered, o.ID)) {
			r.Await.Options = append(r.Await.Options, dialog.Option{ID: o.ID, Key: "question." + q.Key + ".choix." + o.ID})
		}
	}
	return r
}
