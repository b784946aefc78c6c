package main

import (
	"fmt"
	"io"
	"io/fs"
	"os"
	"regexp"
	"slices"
	"strings"

	"github.com/agnivade/levenshtein"

	"aufil/channel/sms"
	"aufil/dialog"
	"aufil/dialog/answer"
	"aufil/engine"
)

type promptsCmd struct {
	Check    promptsCheckCmd    `cmd:"" help:"Clés, places à remplir, longueur, mots illisibles, dans chaque langue."`
	Audition promptsAuditionCmd `cmd:"" help:"Dit chaque texte du téléphone avec espeak-ng, et mesure ce qu'il dure."`
}

// Help gives an example.
func (promptsCmd) Help() string { return "Exemple : aufil prompts check" }

type promptsCheckCmd struct {
	Dossier string `type:"existingdir" placeholder:"DOSSIER" help:"Le dossier des textes (par défaut ./prompts s'il existe, sinon les textes de ce programme)."`
}

// Help gives an example.
func (promptsCheckCmd) Help() string {
	return "Vérifie les textes de toutes les langues, avec les règles de ./rules si elles sont là. Exemple : aufil prompts check"
}

// Run checks every prompt in every language.
func (c promptsCheckCmd) Run() error {
	texts := promptFiles(c.Dossier)
	core, err := loadCoreFrom(ruleFiles(""), texts)
	if wrong := malformedTexts(texts); err != nil && len(wrong) > 0 {
		faults(os.Stdout, wrong)
		return errFailed
	}
	if err != nil {
		return err
	}
	wrong := checkPrompts(core)
	for _, f := range wrong {
		fmt.Fprintln(os.Stdout, f)
	}
	if len(wrong) > 0 {
		return errFailed
	}
	return reportLanguages(os.Stdout, core)
}

// malformedTexts says which files are no YAML, and where.
func malformedTexts(texts fs.FS) (all engine.Errors) {
	names, _ := fs.Glob(texts, "*.yaml") // the pattern is right
	for _, name := range names {
		if data, err := fs.ReadFile(texts, name); err == nil {
			all = append(all, engine.Malformed(name, data)...)
		}
	}
	return all
}

// mostMissing is how many texts that are not translated are named.
const mostMissing = 40

// reportLanguages says where each language stands: offered or not, read over by somebody whose language it is or not, and
// what is said in French for want of a translation.
func reportLanguages(w io.Writer, core core) error {
	c := core.wording.Catalogue
	for _, lang := range c.Languages() {
		reviewed, err := c.Text(lang, "sms", "langue.relue", nil)
		if err != nil {
			return err
		}
		state := "proposée"
		if !slices.Contains(core.langs, lang) {
			state = "pas proposée"
		}
		missing := slices.Concat(c.Missing(lang), missingRights(core, lang), missingReasons(core, lang))
		line := fmt.Sprintf("%s : %s, %d textes, relue par une personne dont c'est la langue : %s", lang, state, len(c.Keys(lang, "sms")), reviewed)
		for _, behind := range checkPlaces(core, lang) {
			line += "\n  à revoir : " + behind
		}
		if len(missing) > 0 {
			line += fmt.Sprintf("\n  en français faute de traduction (%d) : %s", len(missing), strings.Join(missing[:min(len(missing), mostMissing)], ", "))
			if more := len(missing) - mostMissing; more > 0 {
				line += fmt.Sprintf("... et %s", counted(more, "autre", "autres"))
			}
		}
		if _, err := fmt.Fprintln(w, line); err != nil {
			return err
		}
	}
	return nil
}

// rightTexts are the texts of a right that a translation gives.
var rightTexts = []string{"phrase", "ou", "apporter"}

// missingRights lists the texts of rights that a language leaves to French.
func missingRights(core core, lang string) []string {
	if strings.HasPrefix(lang, "fr") {
		return nil
	}
	var missing []string
	for _, r := range core.rules.Rights() {
		for _, what := range rightTexts {
			if key := "droit." + r.ID + "." + what; !core.wording.Catalogue.Has(lang, key) {
				missing = append(missing, key)
			}
		}
	}
	return missing
}

// translatesRight reports whether a key is a text of a right that exists.
func translatesRight(core core, key string) bool {
	for _, r := range core.rules.Rights() {
		if what, ok := strings.CutPrefix(key, "droit."+r.ID+"."); ok && slices.Contains(rightTexts, what) {
			return true
		}
	}
	return false
}

// checkPrompts says all that is wrong in the texts: a question without its wordings, a place that the French wording does
// not have, an SMS over its segment.
func checkPrompts(core core) []string {
	var faults []string
	c := core.wording.Catalogue
	for _, q := range core.rules.Questions() {
		for _, key := range questionKeys(q) {
			if !c.Has("fr", key) {
				faults = append(faults, fmt.Sprintf("fr : %s manque (question de rules/questions.yaml)", key))
			}
			faults = append(faults, checkFilled(core, key)...)
		}
	}
	for _, lang := range c.Languages() {
		if !language.MatchString(lang) {
			faults = append(faults, fmt.Sprintf("%s.yaml : un fichier de textes porte le code de sa langue, comme it.yaml pour l'italien", lang))
		}
		if lang == "fr" {
			faults = append(faults, checkPlaces(core, lang)...)
		}
		faults = append(faults, checkEmpty(core, lang)...)
		faults = append(faults, slices.Compact(checkLengths(core, lang))...)
	}
	return faults
}

// checkFilled finds the places of a French text about a question that the dialogue never fills: nothing could be said.
func checkFilled(core core, key string) (faults []string) {
	filled := []string{"avis", "dit", "enfant"}
	if strings.HasPrefix(key, "recapitule.") {
		filled = []string{"valeur"}
	}
	for _, channel := range []string{"sms", "voix"} {
		for _, place := range core.wording.Catalogue.Places("fr", channel, key) {
			if !slices.Contains(filled, place) {
				faults = append(faults, fmt.Sprintf("fr : %s (%s) : rien ne remplit %s ; ici il y a %s", key, channel, placesWords([]string{place}), placesWords(filled)))
			}
		}
	}
	return faults
}

// questionKeys lists the texts that a question needs.
func questionKeys(q *engine.Question) []string {
	base := "question." + q.Key
	keys := []string{base, base + ".simple", base + ".pourquoi", base + ".explication", "recapitule." + q.Key}
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

var language = regexp.MustCompile(`^[a-z]{2,3}(-[a-z]+)?$`)

// checkEmpty finds the texts that say nothing where the French one says something. Easy French leaves out what it wants.
func checkEmpty(core core, lang string) (faults []string) {
	c := core.wording.Catalogue
	for _, channel := range []string{"sms", "voix"} {
		for _, key := range c.Keys(lang, channel) {
			here, err := c.Text(lang, channel, key, nil)
			if french, inFrench := c.Text("fr", channel, key, nil); err == nil && inFrench == nil && here == "" && french != "" && !dialog.Easy(lang) {
				faults = append(faults, fmt.Sprintf("%s : %s (%s) est vide : ôtez la ligne, le français le dira", lang, key, channel))
			}
		}
	}
	return faults
}

// checkPlaces compares the places of a language with those of French.
func checkPlaces(core core, lang string) []string {
	c := core.wording.Catalogue
	var faults []string
	for _, channel := range []string{"sms", "voix"} {
		for _, key := range c.Keys(lang, channel) {
			if !c.Has("fr", key) {
				if !translatesRight(core, key) && !translatesReason(core, key) && !(dialog.Easy(lang) && strings.HasPrefix(key, "facile.")) {
					faults = append(faults, fmt.Sprintf("%s : %s n'existe pas en français%s", lang, key, meantKey(key, c.Keys("fr", channel))))
				}
				continue
			}
			want, have := c.Places("fr", "sms", key), c.Places(lang, channel, key)
			slices.Sort(want)
			slices.Sort(have)
			if !slices.Equal(want, have) {
				faults = append(faults, fmt.Sprintf("%s : %s (%s) : à remplir ici, %s ; en français, %s", lang, key, channel, placesWords(have), placesWords(want)))
			}
		}
	}
	return faults
}

// placesWords writes places as they stand in a text.
func placesWords(places []string) string {
	if len(places) == 0 {
		return "rien"
	}
	return "{{." + strings.Join(places, "}} {{.") + "}}"
}

// meantKey offers the key that was meant.
func meantKey(key string, known []string) string {
	best, far := "", 4
	for _, k := range known {
		if d := levenshtein.ComputeDistance(key, k); d < far {
			best, far = k, d
		}
	}
	if best == "" {
		return ""
	}
	return " (vouliez-vous dire " + best + " ?)"
}

// checkLengths renders every question with its choices, and every text without a place, as SMS: one segment each.
func checkLengths(core core, lang string) []string {
	var faults []string
	said := map[string]bool{}
	report := func(key string, texts []string, budget func(gsm bool) int) {
		for _, text := range texts {
			if n, units, gsm := sms.Segments(text); n > budget(gsm) || !gsm && sms.Latin(lang) || len(texts) > 1 {
				fault := fmt.Sprintf("%s : %s : %d SMS, %d caractères%s : %s", lang, key, len(texts), units, costly(text, lang, gsm), strings.Join(texts, " / "))
				if !said[fault] {
					faults = append(faults, fault)
				}
				said[fault] = true
				return
			}
		}
	}
	for _, q := range core.rules.Questions() {
		keys := questionKeys(q)
		if !dialog.Easy(lang) { // asks one thing at a time: never what there is beside it
			keys = append(keys, "question."+q.Key+".aussi")
		}
		for _, key := range keys {
			if strings.HasPrefix(key, "question.") && !strings.Contains(key, ".choix.") && core.wording.Catalogue.Has("fr", key) {
				for _, offered := range offers(core, q) {
					for _, reply := range cut(asked(q, key, offered), lang) {
						report(key, sms.Render(reply, lang, core.wording), func(gsm bool) int {
							if reply.Await == nil || strings.HasSuffix(key, ".pourquoi") { // an explanation; the reason, and the choices once more
								return sms.Budget(gsm)
							}
							return sms.QuestionBudget(gsm, len(reply.Await.Options))
						})
					}
				}
			}
		}
	}
	for _, key := range core.wording.Catalogue.Keys(lang, "sms") {
		if !strings.HasPrefix(key, "question.") && key != "langue.nom" && len(core.wording.Catalogue.Places(lang, "sms", key)) == 0 {
			report(key, sms.Render(dialog.Reply{Parts: []dialog.Part{{Key: key}}}, lang, core.wording), sms.Budget)
		}
	}
	for _, said := range reasonsSaid(core) {
		report(dialog.ReasonKey(said.french), sms.Render(dialog.Reply{Parts: []dialog.Part{said.part}}, lang, core.wording), sms.Budget)
	}
	return faults
}

// costly names the signs that no ordinary SMS has, where one was expected.
func costly(text, lang string, gsm bool) string {
	if gsm || !sms.Latin(lang) {
		return ""
	}
	var signs []string
	for _, r := range text {
		if _, _, plain := sms.Segments(string(r)); !plain {
			signs = append(signs, string(r))
		}
	}
	return ", et un SMS n'a pas « " + strings.Join(slices.Compact(signs), " ") + " »"
}

// cut gives the replies in which a language puts a question: one, or in easy French one for every few choices.
func cut(r dialog.Reply, lang string) []dialog.Reply {
	if r.Await == nil || !dialog.Easy(lang) {
		return []dialog.Reply{r}
	}
	var all []dialog.Reply
	for from, whole := 0, *r.Await; ; {
		few := whole
		next := 0
		few.Options, next = dialog.Few(whole, from)
		all = append(all, dialog.Reply{Parts: r.Parts, Await: &few})
		if next == 0 {
			return all
		}
		from = next
	}
}

// offers lists the options that a question may show: those that mean something in each kind of housing, and where it is not
// known.
func offers(core core, q *engine.Question) [][]string {
	fact, ok := core.rules.Fact("logement.statut")
	if !ok || q.Kind != "choix_multiple" {
		return [][]string{nil}
	}
	subject := map[string]string{"personne": engine.Asker, "personnes": engine.Asker, "enfants": engine.Kids}[q.Of]
	var lists [][]string
	for _, housing := range append([]string{""}, fact.Options...) {
		known := engine.Facts{engine.Kids: engine.Number(engine.DecFromInt(3))}
		if housing != "" {
			known["logement.statut"] = engine.Choice(housing)
		}
		lists = append(lists, core.rules.Offer(q, subject, known, engine.Month(2026*12)))
	}
	return lists
}

// asked is the reply that puts a question, with its longest arguments.
func asked(q *engine.Question, key string, offered []string) dialog.Reply {
	month := dialog.Arg{Kind: dialog.ArgMonth, Low: 2018*12 + 8, High: 2018*12 + 8} // septembre 2018
	r := dialog.Reply{
		Parts: []dialog.Part{{Key: key, Args: map[string]dialog.Arg{"enfant": month, "avis": dialog.TextArg("2025"), "dit": dialog.PromptArg("question.situation.choix.independant")}}},
		Await: &dialog.Await{Kind: answer.Kind(q.Kind), Question: q.Key},
	}
	if strings.HasSuffix(key, ".explication") { // said before the choices, not with them
		r.Await = nil
		return r
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
