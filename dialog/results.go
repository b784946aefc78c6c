package dialog

import (
	"cmp"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"aufil/dialog/answer"
	"aufil/dialog/remark"
	"aufil/engine"
)

// tell gives the rights: the sure ones with amounts first, then those to verify, each with its number.
func (t *turn) tell() {
	if t.protected("resultats") || t.askStale() {
		return
	}
	a := t.k.Rules.Evaluate(t.c.Known(t.k.Rules, t.on()), t.on())
	var sure, check, also []*engine.Result
	for i := range a.Results {
		switch r := &a.Results[i]; {
		case r.Drawn: // said by the person: it is no news
		case r.Verdict == engine.Yes && r.Right.Computed:
			sure = append(sure, r)
		case worthChecking(r):
			check = append(check, r)
		case !r.Right.Computed && r.Verdict == engine.Yes:
			also = append(also, r)
		}
	}
	if t.c.Phase != Resultats {
		t.fire(evTell)
	}
	t.effect(Complete, "")
	t.c.Told = nil
	t.list("resultats.surs", sure, true)
	t.list("resultats.a_verifier", check, false)
	t.list("resultats.pistes", also, false)
	if len(sure) == 0 {
		t.say("resultats.aucun_sur", nil)
	}
	t.takeBack(a)
	t.warn(a)
	t.look(a)
	t.afterResults()
}

// takeBack says that a right told as good news is none, once the other answers have shown it: nobody is left to wonder.
func (t *turn) takeBack(a *engine.Assessment) {
	r := a.Result(t.c.Promised)
	t.c.Promised = ""
	if r == nil || r.Drawn || r.Verdict != engine.No || !t.worded("resultats.dedit") {
		return
	}
	t.say("resultats.dedit", map[string]Arg{"droit": TextArg(r.Right.Short)})
}

// worthChecking: a right that is computed and not decided, for want of an answer that a question could give. Rights that
// put no question are named only when they are sure.
func worthChecking(r *engine.Result) bool {
	return r.Right.Computed && r.Verdict == engine.Unknown && r.Right.Weight > 0
}

func (t *turn) list(key string, results []*engine.Result, amounts bool) {
	if len(results) == 0 {
		return
	}
	first := int64(len(t.c.Told) + 1)
	var items []Arg
	for _, r := range results {
		t.c.Told = append(t.c.Told, r.Right.ID)
		item := Arg{Kind: ArgPrompt, Text: "resultats.ligne_sans", Args: map[string]Arg{"droit": t.firstName(r)}}
		if amount, ok := amountOf(r); ok && amounts {
			item.Text, item.Args["montant"] = "resultats.ligne", amount
		}
		items = append(items, item)
	}
	t.say(key, map[string]Arg{"liste": {Kind: ArgNumbered, Low: first, List: items}})
}

// firstName names a right, explained until its name has been told.
func (t *turn) firstName(r *engine.Result) Arg {
	what := "clair"
	if slices.Contains(t.c.Named, r.Right.ID) {
		what = "court"
	} else {
		t.c.Named = append(slices.Clip(t.c.Named), r.Right.ID)
	}
	return RightArg(r.Right.ID, what, r.Right.Short)
}

// lacking says that a right is decided by the tax notice, which the person did not have at hand.
func (t *turn) lacking(r *engine.Result) {
	if r.Verdict == engine.Unknown && slices.Contains(r.Missing, "rfr_n2_petit") {
		t.say("resultats.manque", map[string]Arg{"liste": PromptArg("vise.sujet.impots")})
	}
}

// amountOf words what a right brings: an amount, a range, or for the health cover what is to be paid.
func amountOf(r *engine.Result) (Arg, bool) {
	if !r.Right.Amount {
		return coverOf(r)
	}
	if r.Amount.High <= 0 {
		return Arg{}, false
	}
	return AmountArg(r.Amount.Low.Cents(), r.Amount.High.Cents(), r.Right.Period), true
}

// coverOf words the health cover: free, or what is to be paid.
func coverOf(r *engine.Result) (Arg, bool) {
	var formula string
	var fee engine.Value
	for _, d := range r.Details {
		switch d.Name {
		case "formule":
			formula = d.Value.Choice()
		case "participation":
			fee = d.Value
		}
	}
	switch {
	case formula == "gratuite":
		return PromptArg("montant.gratuite"), true
	case formula == "participation" && !fee.IsZero():
		low, high := fee.Bounds()
		return Arg{Kind: ArgPrompt, Text: "montant.participation",
			Args: map[string]Arg{"euros": AmountArg(low.Cents(), high.Cents(), "")}}, true
	}
	return Arg{}, false
}

// humanReason gives the first reason for which a counsellor should look at the case.
func humanReason(a *engine.Assessment) string {
	for i := range a.Results {
		if r := &a.Results[i]; r.Right.Computed && r.Verdict != engine.No && len(r.Human) > 0 {
			return r.Human[0]
		}
	}
	return ""
}

// resultsNow is the word RESULTATS: the list, or during the questions what is already sure.
func (t *turn) resultsNow() {
	if t.protected("resultats") {
		return
	}
	switch {
	case t.c.Extra, t.told(), t.c.Phase == Recapitulatif:
		t.c.Extra = false
		t.tell()
		return
	}
	a := t.k.Rules.Evaluate(t.c.Known(t.k.Rules, t.on()), t.on())
	var names []Arg
	for i := range a.Results {
		if r := &a.Results[i]; r.Verdict == engine.Yes && r.Right.Computed && !r.Drawn {
			names = append(names, RightArg(r.Right.ID, "court", r.Right.Short))
		}
	}
	t.say("resultats.pas_encore", nil)
	if len(names) > 0 {
		t.say("humain.deja_resultats", map[string]Arg{"liste": {Kind: ArgList, List: names}})
	}
	t.askAgain()
}

// answerResults opens a right by its number, answers what is asked of the list, or says goodbye.
func (t *turn) answerResults(text string) {
	if t.onResults(text) {
		return
	}
	t.c.Pending.Tries++
	if t.c.Pending.Tries >= 3 {
		t.human("incompris")
		return
	}
	if len(t.c.Told) == 0 {
		t.say("resultats.aucun_sur", nil)
	} else {
		t.say("resultats.numero", map[string]Arg{"dernier": TextArg(strconv.Itoa(len(t.c.Told)))})
	}
	t.await(*t.c.Pending)
}

// onResults does what a text wants of the rights that were told; false when it says nothing of them.
func (t *turn) onResults(text string) bool {
	french := answer.French(t.c.Lang, text)
	if t.drawnNumber(text) || t.drawn(t.factsIn(french)) {
		t.tell()
		return true
	}
	if t.concern(text) || t.changed(text) || t.anotherPerson(text) {
		return true
	}
	if t.ofPartnerToo(text) {
		return true
	}
	if len(strings.Fields(text)) > 2 && t.amend(t.plain(text)) { // "mon loyer c'est 450", "je me suis trompé j'ai 3 enfants"
		return true
	}
	if ranks := t.ranksIn(text); len(ranks) > 0 {
		for _, rank := range ranks {
			t.describe(t.c.Told[rank-1])
		}
		t.goOnWith(t.c.Told[ranks[len(ranks)-1]-1])
		return true
	}
	if remark.TakesLeave(french) {
		t.goodbye()
		return true
	}
	if remark.WantsText(french) {
		t.listByText()
		return true
	}
	if !remark.AsksMeaning(french) && t.opens(text) { // "et l'apl ?"
		return true
	}
	if p, ok := remark.PracticalIn(t.c.Lang, text); ok && p == remark.Where && !remark.AsksMeaning(french) { // "c'est où la caf"
		return t.practical(text)
	}
	if t.c.Pending != nil && t.remark(text) { // "vous le dites à la CAF ?" asks no definition
		return true
	}
	if t.defined(text) {
		t.say("resultats.choisir", nil)
		t.await(Pending{Question: topResults})
		return true
	}
	return t.papers(text) || t.opens(text) || t.whatIf(text) || t.practical(text) || t.worried(text) || t.aside(text) || t.onLeave(text) || t.mourns(text) || t.circumstance(text)
}

// ranksIn gives the places of the rights that a text wants to see: one, or two at most.
func (t *turn) ranksIn(text string) []int {
	last := len(t.c.Told)
	if v, ok := t.parseAs(answer.Nombre, text); ok && len(strings.Fields(text)) <= 2 && v.Low == v.High && v.Low >= 1 && int(v.Low) <= last && !t.lasts(text) {
		return []int{int(v.Low)}
	}
	if ranks := answer.Ranks(text, last); len(ranks) == 2 && t.in.Kind != Digits {
		return ranks
	}
	if rank, ok := answer.Rank(t.c.Lang, text, last); ok {
		return []int{rank}
	}
	return nil
}

func (t *turn) goodbye() {
	if t.told() && t.c.Pending != nil && t.c.Pending.Question == topResults {
		if t.c.Phase != Termine { // a second goodbye, after one more question
			t.fire(evEnd)
		}
		t.c.Pending = nil
	}
	t.say("fin.au_revoir", nil)
	t.reply.HangUp = true
}

// lasts tells whether a number counts a time and chooses nothing: "5 mois".
func (t *turn) lasts(text string) bool {
	_, ok := t.parseAs(answer.Duree, text)
	return ok
}

// opens opens a right that a text names, if it was told, and says why of another. A name that several of those told share
// ("prime") is asked about.
func (t *turn) opens(text string) bool {
	id, named := t.named(text)
	if rights := remark.RightsNamed(t.c.Lang, text); len(rights) > 0 {
		among := slices.DeleteFunc(slices.Clone(rights[0]), func(id string) bool { return !slices.Contains(t.c.Told, id) })
		switch likely, known := t.likeliest(rights[0]); {
		case len(among) > 1 && len(rights[0]) > 1:
			t.which(among)
			return true
		case len(among) > 0:
			id, named = among[0], true
		case known && !named:
			id, named = likely, true
		}
	}
	if !named {
		return false
	}
	if slices.Contains(t.c.Told, id) {
		t.detail(id)
	} else {
		t.explain(id)
	}
	return true
}

// which asks for the number of one of several rights told.
func (t *turn) which(among []string) {
	var items []Arg
	for i, id := range t.c.Told {
		if r, ok := t.k.Rules.Right(id); ok && slices.Contains(among, id) {
			items = append(items, Arg{Kind: ArgPrompt, Text: "resultats.laquelle_un", Args: map[string]Arg{"numero": NumberArg(int64(i + 1)), "droit": RightArg(id, "court", r.Short)}})
		}
	}
	t.say("resultats.laquelle", map[string]Arg{"liste": {Kind: ArgList, List: items}})
	t.await(Pending{Question: topResults})
}

// detail opens one right.
func (t *turn) detail(id string) {
	t.describe(id)
	t.goOnWith(id)
}

// describe tells of a right what it is, why, where to ask, what to bring.
func (t *turn) describe(id string) {
	facts := t.c.Known(t.k.Rules, t.on())
	a := t.k.Rules.Evaluate(facts, t.on())
	r := a.Result(id)
	if r == nil { // the rules know it no more
		t.tell()
		return
	}
	args := map[string]Arg{"droit": TextArg(r.Right.Short), "phrase": RightArg(r.Right.ID, "phrase", r.Right.Phrase)}
	if amount, ok := amountOf(r); ok && r.Verdict == engine.Yes {
		args["montant"] = amount
		t.say("resultats.detail", args)
	} else {
		t.say("resultats.detail_sans", args)
	}
	if why := t.k.Rules.Why(facts, t.on(), id); len(why) > 0 && r.Verdict == engine.Yes && t.worded(ReasonKey(why[0])) {
		t.say("resultats.pourquoi", map[string]Arg{"raison": ReasonArg(why[0])})
	}
	t.lacking(r)
	t.localTariffs(facts, r.Right)
	t.steps(r.Right)
	t.caution(r.Right, a)
}

// goOnWith leaves a right open, and tells what can be done with it.
func (t *turn) goOnWith(id string) {
	if t.c.Phase == Resultats {
		t.fire(evDetail)
	}
	t.c.Opened = id
	t.sayNext()
	t.await(Pending{Question: topResults})
}

// sayNext tells what can be done with the right that is open.
func (t *turn) sayNext() {
	if t.unreached() {
		t.say("resultats.suite_sans_sms", nil)
		return
	}
	t.say("resultats.suite", nil)
}

// papers says once more how to claim the right that is open, to who asks what to bring.
func (t *turn) papers(text string) bool {
	r, ok := t.k.Rules.Right(t.c.Opened)
	if !ok || !remark.AsksPapers(answer.French(t.c.Lang, text)) {
		return false
	}
	t.steps(r)
	t.sayNext()
	t.await(Pending{Question: topResults})
	return true
}

// mostTariffs is how many of them are told: one message each.
const mostTariffs = 3

// localTariffs says what is cheaper where the person lives, the sure ones first: in French, as on the spot. Who reads another
// language is told first what it is about.
func (t *turn) localTariffs(facts engine.Facts, r *engine.Right) {
	list := t.k.Rules.LocalTariffs(facts, t.on(), r.ID)
	slices.SortStableFunc(list, func(a, b engine.LocalTariff) int {
		return cmp.Compare(sureFirst[a.Verdict], sureFirst[b.Verdict])
	})
	list = list[:min(len(list), mostTariffs)]
	if len(list) > 0 && t.foreign() && t.worded("resultats.tarif_genre.eau") {
		t.say("resultats.tarif_ici", map[string]Arg{"liste": {Kind: ArgList, List: kindsOf(list)}})
	}
	for _, x := range list {
		t.say("resultats.tarif", map[string]Arg{"nom": TextArg(x.Name), "donne": TextArg(x.Gives), "demande": TextArg(x.Ask)})
	}
}

// kindsOf names what tariffs are for, each once.
func kindsOf(list []engine.LocalTariff) (kinds []Arg) {
	for _, x := range list {
		if kind := PromptArg("resultats.tarif_genre." + x.Kind); !slices.ContainsFunc(kinds, func(k Arg) bool { return k.Text == kind.Text }) {
			kinds = append(kinds, kind)
		}
	}
	return kinds
}

var sureFirst = map[engine.Verdict]int{engine.Yes: 0, engine.Unknown: 1}

// steps says how to claim.
func (t *turn) steps(r *engine.Right) {
	s := r.Steps
	t.step(r, "ou", s.Where)
	t.sayPayer(r)
	t.near()
	if len(s.Bring) > 0 {
		var items []Arg
		for _, it := range s.Bring {
			items = append(items, TextArg(it))
		}
		t.say("resultats.apporter", map[string]Arg{"liste": {Kind: ArgRight, Key: "droit." + r.ID + ".apporter", List: items}})
	}
	t.paperForm(r)
}

// paperForm tells the form that a right is claimed with on paper.
func (t *turn) paperForm(r *engine.Right) { t.step(r, "formulaire", t.form(r.Steps.Form)) }

func (t *turn) step(r *engine.Right, place, words string) {
	if words = strings.TrimRight(words, ". "); words != "" {
		t.say("resultats."+place, map[string]Arg{place: RightArg(r.ID, place, words)})
	}
}

// mostPlace is how many letters of a place an SMS holds, beside the words around it.
const mostPlace = 105

// near says where someone helps near the person, when a postal code was given and places were imported.
func (t *turn) near() {
	i := t.c.find("code_postal", "")
	if t.k.Near == nil || i < 0 || t.c.Answers[i].Unknown {
		return
	}
	code, _, _ := strings.Cut(t.c.Answers[i].Said.Text, " ")
	p, found := t.k.Near(code)
	if !found {
		return
	}
	key, args := "resultats.pres", map[string]Arg{"lieu": TextArg(p.Name), "adresse": TextArg(p.Address), "tel": TextArg(p.Phone)}
	switch long := len([]rune(p.Name+p.Address+p.Phone)) > mostPlace; {
	case p.Phone == "" && p.Address == "":
		return
	case p.Moves && p.Phone != "":
		key = "resultats.pres_mobile"
	case p.Phone == "":
		key = "resultats.pres_sans_tel"
	case long || p.Address == "":
		key = "resultats.pres_court"
	}
	t.say(key, args)
}

// form words a form: as the rule does, or its numbers alone for who reads another language.
func (t *turn) form(words string) string {
	if !t.foreign() {
		return words
	}
	if numbers := cerfa.FindAllString(words, -1); len(numbers) > 0 {
		return "Cerfa " + strings.Join(numbers, ", ")
	}
	return ""
}

// cerfa is the number of a public form.
var cerfa = regexp.MustCompile(`\b1[0-9]{4}\b`)
