package dialog

import (
	"slices"
	"strconv"
	"strings"

	"aufil/dialog/answer"
	"aufil/engine"
)

// both is the subject of a question put once for the two adults.
const both = "personnes"

// KindResults is awaited once the rights are told: the number of one, or a word. kindRecap and kindWord are awaited by other
// questions of the dialogue's own.
const (
	KindResults answer.Kind = "resultats"
	kindRecap   answer.Kind = "recap"
	kindWord    answer.Kind = "mot" // any word
)

// proceed asks the next useful question, or sums up when none is left.
func (t *turn) proceed() {
	if t.closed() {
		t.askWord()
		return
	}
	if t.c.Focus != "" {
		if next, ok := t.towards(t.c.Focus); ok {
			t.ask(next.Question, next.Subject)
			return
		}
		t.c.Focus = ""
	}
	if next, ok := t.wished(); ok {
		t.ask(next.Question, next.Subject)
		return
	}
	if t.c.Extra {
		t.proceedExtra()
		return
	}
	t.noChildAtHome()
	inquiry := t.k.Rules.Inquire(t.facts(), t.on())
	a := inquiry.Asking()
	next, ok := inquiry.Next(a, engine.NextOptions{Done: t.settled, First: t.c.First, Plain: Easy(t.c.Lang)})
	defer inquiry.Close()
	if t.c.FirstYes == 0 && firstYes(a) != nil {
		t.c.FirstYes = max(1, t.c.Asked)
	}
	if !ok {
		t.toRecap()
		return
	}
	t.cheer(a)
	if t.wantsCode() {
		t.askNewCode()
		return
	}
	t.ask(next.Question, next.Subject)
}

// settled reports whether a question needs not be put: it was answered, or another that asks the same of one person was.
func (t *turn) settled(question, subject string) bool {
	if t.c.answered(question, subject) {
		return true
	}
	if _, ofChild := childIndex(subject); ofChild && question == "salaire_enfant" { // who earns one is not known: nothing to ask of each
		if i := t.c.find("enfants_salaire", engine.Kids); i >= 0 && t.c.Answers[i].Unknown {
			return true
		}
	}
	return subject == engine.Asker && slices.ContainsFunc(t.c.Answers, func(a Answer) bool {
		if a.Subject != subject || !a.Unknown {
			return false
		}
		q := t.k.Rules.Question(a.Question)
		return q != nil && slices.Contains(q.Replaces, question)
	})
}

// cheer tells the first sure right in passing, once.
func (t *turn) cheer(a *engine.Assessment) {
	r := firstYes(a)
	if t.c.Cheered || r == nil || t.secretly() || t.c.Abroad && !t.papersKnown() {
		return
	}
	amount, ok := amountOf(r)
	if ok && r.Amount.Width() > r.Amount.High.Div(engine.DecFromInt(5)) {
		return // "from 10 to 900 euros" is no news: later, when it is known better
	}
	t.c.Cheered, t.c.Promised = true, r.Right.ID
	args := map[string]Arg{"droit": t.firstName(r)}
	if ok && r.Right.Amount {
		args["montant"] = amount
		t.say("bonne_nouvelle.un", args)
		return
	}
	t.say("bonne_nouvelle.sans_montant", args)
}

// papersKnown tells whether what paper the person has to live in France is known, or needs not be.
func (t *turn) papersKnown() bool {
	_, known := t.facts()["demandeur.sejour"]
	return known || t.c.answered("cas", both) || t.c.answered("cas", engine.Asker) || t.c.answered("nationalite", engine.Asker)
}

func firstYes(a *engine.Assessment) *engine.Result {
	for i := range a.Results {
		if r := &a.Results[i]; r.Verdict == engine.Yes && r.Right.Computed && !r.Drawn {
			return r
		}
	}
	return nil
}

// ask puts a question for the first time.
func (t *turn) ask(q *engine.Question, subject string) {
	q, subject = t.otherBirth(q, subject)
	p := Pending{Question: q.Key, Subject: subject}
	if t.c.Pending != nil && t.c.Pending.Correcting {
		p.Correcting = false
	}
	t.put(q, p, false)
}

// otherBirth asks for the birth of the partner alone, where that of the person is known: somebody has moved in.
func (t *turn) otherBirth(q *engine.Question, subject string) (*engine.Question, string) {
	if q.Key != "naissances" || subject != both {
		return q, subject
	}
	facts := t.facts()
	_, mine := facts[engine.Asker+".naissance"]
	_, theirs := facts[engine.Partner+".naissance"]
	if one := t.k.Rules.Question("naissance"); one != nil && mine && !theirs {
		return one, engine.Partner
	}
	return q, subject
}

// put words a question, in its simple form when the first was not understood.
func (t *turn) put(q *engine.Question, p Pending, simple bool) {
	if t.closed() {
		t.c.Pending = &p
		t.askWord()
		return
	}
	if t.tells(q, p) && t.secretly() {
		t.c.Pending = &p
		t.askCode(thenQuestion)
		return
	}
	key := "question." + q.Key
	switch p.Subject {
	case "conjoint":
		key += ".conjoint"
	case both:
		key += ".couple"
	}
	if bought := key + ".accession"; q.Key == "loyer" && t.buying() && t.worded(bought) { // what is paid for a home is then no rent
		key = bought
	}
	if apart := key + ".separe"; q.Key == "foyer" && t.c.Separated && !simple && t.worded(apart) { // "seul ou en couple ?" is no question to who has just parted
		key = apart
	}
	if _, rough := t.bornAbout(p.Subject); rough && q.Key == "naissance" && !p.Correcting && !t.secretly() {
		key = strings.Replace(key, "naissance", "naissance_mois", 1)
		simple = false
	}
	dit, heard := t.beside(q, p)
	if heard && !simple {
		key += ".aussi"
	} else if simple {
		key += ".simple"
	} else if n, known := childCount(t.facts()); known && n == 1 && q.Of == engine.Kids && q.Kind == "dates" && t.worded(key+".unique") && !t.secretly() {
		key += ".unique"
	}
	if !Easy(t.c.Lang) {
		p.From, p.Ticked = 0, nil // the language has changed in between: all choices at once
	}
	if p.From > 0 {
		key = "facile.encore"
		if q.Kind == "choix" {
			key = "facile.sinon"
		}
	}
	if q.Kind == "choix_enfants" {
		p.Children = t.children(q)
	}
	p.Offered = t.offer(q, p)
	var args map[string]Arg
	if i, ok := childIndex(p.Subject); ok {
		args = map[string]Arg{"enfant": t.childArg(i)}
	}
	if heard && !simple {
		args = dit
	}
	if q.Key == "rfr_n2" { // the notice of the last year but this holds the income of two years ago
		args = map[string]Arg{"avis": TextArg(strconv.Itoa(t.on().Year() - 1))}
	}
	t.say(key, args)
	t.c.Pending = &p
	t.c.Asked++
	t.reply.Await = t.awaited(q, p)
}

// bornAbout is the time in which somebody was born, of whom a year or an age was said, and no month.
func (t *turn) bornAbout(who string) (engine.Value, bool) {
	v, known := t.facts()[engine.Path(who+".naissance")]
	if !known || v.IsExact() {
		return v, false
	}
	from, to := v.Months()
	return v, to-from <= 12
}

// buying tells whether the home is being paid to a bank.
func (t *turn) buying() bool {
	home := t.facts()["logement.statut"]
	return home.Kind() == engine.KindChoice && home.Choice() == "accession"
}

// offer lists the options that still mean something, whatever was answered before to the question itself, or said in
// passing to one that comes after it: who said their wage still finds "salaire" among the options.
func (t *turn) offer(q *engine.Question, p Pending) []string {
	if q.Kind != "choix" && q.Kind != "choix_multiple" {
		return nil
	}
	facts, undone := t.facts(), func(a Answer) bool {
		return a.Subject == p.Subject && (a.Question == p.Question || t.follows(a.Question, p.Question))
	}
	if slices.ContainsFunc(t.c.Answers, undone) {
		before := t.c
		before.forget(undone)
		facts = before.Facts()
	}
	return t.k.Rules.Offer(q, p.Subject, facts, t.on())
}

// follows reports whether a question about a sum comes only after another.
func (t *turn) follows(question, after string) bool {
	q := t.k.Rules.Question(question)
	return q != nil && q.Kind == "montant" && slices.Contains(q.After, after)
}

// awaited describes the answer for the channels.
func (t *turn) awaited(q *engine.Question, p Pending) *Await {
	a := &Await{Kind: answer.Kind(q.Kind), Question: q.Key}
	switch q.Kind {
	case "choix_enfants":
		a.Kind = answer.ChoixMultiple
		for _, i := range p.Children {
			child := t.childArg(i)
			a.Options = append(a.Options, Option{ID: childID(i), Arg: &child})
		}
		a.Options = append(a.Options, Option{ID: "aucun", Key: "question." + q.Key + ".choix.aucun"})
	case "choix", "choix_multiple":
		a.Options = make([]Option, 0, len(q.Options))
		for _, o := range q.Options {
			if p.Offered != nil && !slices.Contains(p.Offered, o.ID) {
				continue
			}
			a.Options = append(a.Options, Option{ID: o.ID, Key: "question." + q.Key + ".choix." + o.ID})
		}
		t.cut(q, a, p)
	case "code_postal":
		a.MaxDigits = 5
	case "dates":
		if p.Subject == "demandeur" { // one date for the one adult
			a.Kind, a.MaxDigits = answer.Date, mostDigits
		}
	case "date":
		a.MaxDigits = mostDigits
	}
	return a
}

// offers reports whether an option is among those of the answer awaited.
func (a *Await) offers(id string) bool {
	return slices.ContainsFunc(a.Options, func(o Option) bool { return o.ID == id })
}

// await expects an answer to one of the dialogue's own questions.
func (t *turn) await(p Pending) {
	t.c.Pending = &p
	t.reply.Await = &Await{Kind: ownKinds[p.Question], Question: p.Question, Options: t.ownOptions(p)}
	if p.Question == topReply {
		t.reply.Await.Options = replyChoices
	}
	if t.reply.Await.Kind == KindCode || p.Question == topLocked && t.mayOpen() {
		t.reply.Await.MaxDigits = 4
	}
	if p.Question == topRecap {
		t.c.Asked++
		if slices.Contains(p.Offered, aloud) {
			t.reply.Await.Kind = answer.OuiNon
		}
	}
}

// mostDigits is how many keys a number takes: those of a date in full.
const mostDigits = 8

var ownKinds = map[string]answer.Kind{
	topRecap: kindRecap, topResults: KindResults,
	topLang:   answer.Choix,
	topRemind: answer.OuiNon, topAsked: answer.OuiNon, topWhen: answer.Date, topReply: answer.Choix, topPaid: answer.Montant,
	topSecret: kindWord, topUnlock: kindWord,
	topErase: answer.OuiNon, topRestart: answer.OuiNon, topResume: answer.OuiNon,
	topSilence: answer.Choix, topAbsent: answer.Choix, topHalfDay: answer.Choix, topLocked: answer.Choix, topKept: answer.Choix,
	topAnswered: answer.OuiNon, topConfirm: answer.OuiNon, topSummary: answer.OuiNon,
	topCode: KindCode, topNewCode: KindCode, topNumbers: kindWord,
}

// chosen is the question at which a counsellor hands back.
func (t *turn) chosen() (*engine.Question, string, bool) {
	if t.in.Question == "" {
		return nil, "", false
	}
	q := t.k.Rules.Question(t.in.Question)
	if q == nil {
		return nil, "", false
	}
	subject := ""
	switch q.Of {
	case "personne":
		subject = "demandeur"
	case "enfants":
		subject = "enfants"
	case "enfant":
		subject = childPath(0)
	}
	return q, subject, true
}
