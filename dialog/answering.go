package dialog

import (
	"regexp"
	"slices"
	"strconv"
	"strings"
	"unicode"

	"aufil/dialog/answer"
	"aufil/dialog/remark"
	"aufil/dialog/speech"
	"aufil/engine"
)

// byPerson marks what the person said, as against what a counsellor wrote in the file.
const byPerson = "personne"

// unfinished puts the question again, with no word of blame and for as long as it takes, to who sends a sentence word by
// word.
func (t *turn) unfinished(q *engine.Question, text string) bool {
	if t.in.Channel != SMS || t.c.Lang != "fr" || !answer.Fragment(text) {
		return false
	}
	t.put(q, *t.c.Pending, true)
	return true
}

// figured is a text that says a figure, nought at least.
var figured = regexp.MustCompile(`\d|\bzero\b`)

// namesSum tells whether a text says what else its sum is: "le loyer c'est 420".
func (t *turn) namesSum(text string) bool {
	return slices.ContainsFunc(t.factsIn(t.plain(text)), func(x remark.Fact) bool {
		return x.Name == "loyer" || incomes[x.Name] != ""
	})
}

// sumOfAnother takes the sum that a text names as that of another question, where the figure of a tax notice is asked.
func (t *turn) sumOfAnother(_ *engine.Question, text string) bool {
	return t.namesSum(text) && t.amend(t.plain(text))
}

// bareNumber is a text that is a number and nothing else.
var bareNumber = regexp.MustCompile(`^[\s\d.]+$`)

// part takes a text as the answer to one of the plainer questions that q asks in one go.
func (t *turn) part(q *engine.Question, text string) bool {
	if q.Kind == "choix" && (t.in.Kind == Digits || answer.OnlyNumber(text)) { // what names no choice is a slip of the finger, and no number of children
		return false
	}
	subject := ""
	if q.Of == both {
		subject = "demandeur"
	}
	return slices.ContainsFunc(q.Replaces, func(key string) bool {
		if key == "enfants" && (remark.GrownUp(t.plain(text)) || remark.AdultKid(t.plain(text))) {
			return t.take(t.k.Rules.Question(key), Pending{Question: key}, "0")
		}
		if key == "enfants" && !remark.KidsHere(t.plain(text)) && !remark.Nobody(t.plain(text)) {
			return false
		}
		return t.take(t.k.Rules.Question(key), Pending{Question: key, Subject: subject}, text)
	})
}

// manyChildren is the number above which a bare one is more often the age of a child.
const manyChildren = 6

// howMany takes a bare number, where the births of the children are asked, as how many they are.
func (t *turn) howMany(q *engine.Question, text string) bool {
	if q.Of != engine.Kids || answer.NamesClass(text) || remark.AgeToCome(t.plain(text)) {
		return false
	}
	if rest, ok := answer.ParseCorrection(t.plain(text)); ok {
		text = rest
	}
	if age, ok := remark.ChildAged(t.plain(text)); ok {
		return t.take(q, *t.c.Pending, age+" ans")
	}
	count := t.k.Rules.Question("enfants")
	v, ok := t.parse(count, Pending{Question: count.Key}, text)
	if !ok || v.Unknown || v.Refused || v.Low == 0 {
		return false
	}
	if v.Low > manyChildren && answer.OnlyNumber(t.plain(text)) {
		return t.putBack(*t.c.Pending, strconv.FormatInt(v.Low, 10)+" ans")
	}
	at := len(t.reply.Parts)
	taken := t.take(count, Pending{Question: count.Key}, text)
	if t.taken == count.Key {
		t.reply.Parts = slices.DeleteFunc(t.reply.Parts, func(p Part) bool { return p.Key == "compris.note" }) // "2." alone says nothing
		t.reply.Parts = slices.Insert(t.reply.Parts, at, understood([]Arg{recapped(count.Key, NumberArg(v.Low))}))
	}
	return taken
}

// datesInstead takes the births of the children, where it is asked how many they are.
func (t *turn) datesInstead(q *engine.Question, text string) bool {
	births := t.k.Rules.Question("naissance_enfants")
	if births == nil || t.c.answered(births.Key, engine.Kids) || strings.Contains(speech.Plain(t.plain(text)), "depuis ") {
		return false
	}
	p := Pending{Question: births.Key, Subject: engine.Kids}
	v, ok := t.parse(births, p, text)
	if !ok || v.Unknown || v.Refused || t.ofAge(v) {
		return false
	}
	at := len(t.reply.Parts)
	if !t.take(births, p, text) {
		return false
	}
	if n := max(len(v.Ages), len(v.Dates)); t.taken == births.Key {
		t.reply.Parts = slices.Insert(t.reply.Parts, at, understood([]Arg{recapped("enfants", NumberArg(int64(n)))}))
	}
	return true
}

// ofAge tells whether a single birth or age may be that of who writes, and not of a child.
func (t *turn) ofAge(v answer.Value) bool {
	switch {
	case len(v.Ages) == 1:
		return v.Ages[0] >= adultAge
	case len(v.Ages) == 0 && len(v.Dates) <= 1:
		return t.today().Year-v.Date.Year >= adultAge
	}
	return false
}

// untaxed takes "non imposable", where the income of the tax notice is asked, as not known.
func (t *turn) untaxed(q *engine.Question, text string) bool {
	return remark.Untaxed(t.plain(text)) && t.take(q, *t.c.Pending, "je ne sais pas")
}

// sumsThatMayBeNone are the questions to which a mere no means that there is no such money.
var sumsThatMayBeNone = []string{"epargne", "chomage_net", "pension_alimentaire_recue", "pension_alimentaire_versee"}

// noSum takes "non", where it is asked how much there is of what one may well have none of, as none; and where the figure of
// a tax notice is asked, as not known.
func (t *turn) noSum(q *engine.Question, text string) bool {
	switch {
	case !t.denies(text):
		return false
	case q.Key == "rfr_n2":
		return t.take(q, *t.c.Pending, "je ne sais pas")
	}
	return slices.Contains(sumsThatMayBeNone, q.Key) && t.take(q, *t.c.Pending, "0")
}

// withSomebody takes a mere yes or no where it is asked, in plainer words, whether there is a husband, a wife, a partner.
func (t *turn) withSomebody(q *engine.Question, text string) bool {
	v, ok := t.parseAs(answer.OuiNon, text)
	if t.c.Pending.Tries == 0 || !ok || v.Unknown || v.Refused || strings.ContainsFunc(text, unicode.IsDigit) {
		return false
	}
	return t.take(q, *t.c.Pending, map[bool]string{true: "2", false: "1"}[v.Yes])
}

// noChild takes "seul", "personne", "non", where the number of children who live with the person is asked, as none.
func (t *turn) noChild(q *engine.Question, text string) bool {
	french := answer.French(t.c.Lang, text)
	if n, ok := remark.ChildrenHere(french); ok {
		return t.putBack(*t.c.Pending, strconv.FormatInt(n, 10))
	}
	if remark.KidsElsewhere(french) {
		return t.putBack(*t.c.Pending, "0")
	}
	if !remark.Nobody(french) && !remark.GrownUp(french) && !t.denies(text) {
		return false
	}
	return t.take(q, *t.c.Pending, "0")
}

// onlyRSA takes "au rsa", where incomes are asked, as none of them: the RSA is noted as a right that is paid already.
func (t *turn) onlyRSA(q *engine.Question, text string) bool {
	if t.c.Pending.Subject != engine.Asker || !remark.OnlyRSA(t.plain(text)) {
		return false
	}
	t.extras("je touche le rsa")
	return t.take(q, *t.c.Pending, "0")
}

// denies reads a mere no.
func (t *turn) denies(text string) bool {
	v, ok := t.parseAs(answer.OuiNon, text)
	n, counted := t.parseAs(answer.Nombre, text) // "non, mille trois cent cinquante"
	return ok && !v.Unknown && !v.Refused && !v.Yes && !strings.ContainsFunc(text, unicode.IsDigit) && !(counted && n.High != 0)
}

// take reads text as an answer to q and goes on; false when it is none.
func (t *turn) take(q *engine.Question, p Pending, text string) bool {
	if t.otherYear(q, p) {
		return true
	}
	text = t.withPart(q, p, text)
	v, ok := t.parseOwn(q, p, text)
	if !ok && Easy(t.c.Lang) && !strings.ContainsFunc(text, unicode.IsDigit) {
		p.Whole = true // their own words may name a choice that is not shown
		v, ok = t.parse(q, p, text)
	}
	if !ok {
		return false
	}
	if year := onlyYear.FindString(text); v.Unknown && year != "" && (q.Kind == "date" || q.Kind == "dates") { // "1980, elle ne connaît pas le mois"
		if born, ok := t.parse(q, p, year); ok {
			v = born
		}
	}
	if !v.Unknown && !v.Refused {
		if v.Choices, ok = t.gather(q, p, v.Choices); !ok {
			return true
		}
		v.Choices = t.withHeard(q, p, v.Choices)
		if q.Key == "situation" {
			t.sumOfIncome(p, text, v.Choices)
		}
		if t.sumUnplaced(q, p, v.Choices) {
			return true
		}
	}
	at := len(t.reply.Parts)
	a, ok := t.fill(q, p, v)
	if !ok {
		t.keepPart(q, p, text, v)
		return len(t.reply.Parts) > at // a contradiction has been pointed out and the question asked again
	}
	after := t.factsWith(a)
	if fault, bad := t.refuted(after); bad {
		t.contradict(p, fault.Prompt, shownArgs(fault.Values))
		return true
	}
	if t.rateDenied(q.Key, after) {
		t.contradict(p, "contradiction.aah", nil)
		return true
	}
	if t.sharedDenied(after) {
		t.c.Shared = false // said twice, it is so
		t.contradict(p, "contradiction.alternee", nil)
		return true
	}
	changed := t.c.answered(a.Question, a.Subject)
	t.record(a, after)
	if changed {
		t.forgetDependents(a.Question, a.Subject)
	}
	if a.Unknown && t.lost() {
		return true
	}
	t.condole(q, text)
	t.echo(q, a)
	t.placeSum(a, v.Choices)
	if t.c.Phase == Accueil {
		t.fire(evBegin)
	}
	t.c.Pending = nil
	t.taken = q.Key
	t.ofPartner = q.Key == "situation" && p.Subject == engine.Partner
	t.extras(text)
	t.ofPartner = false
	if q.Thread == "travail" {
		t.yearUnlike(text)
	}
	t.birthsToo(q, text)
	t.proceed()
	return true
}

// parseOwn reads what a text says of whom a question about incomes is put: "je suis au chômage et mon mari travaille" gives
// the person no wage.
func (t *turn) parseOwn(q *engine.Question, p Pending, text string) (answer.Value, bool) {
	if q.Key == "sejour" {
		return t.parsePaper(q, p, text)
	}
	if q.Key == "rfr_n2" {
		v, ok := t.parse(q, p, text)
		if ok && v.High > 0 && t.namesSum(text) {
			return answer.Value{}, false
		}
		if ok && !v.Refused && v.High == 0 && t.in.Kind == Text && !figured.MatchString(speech.Plain(t.plain(text))) {
			return answer.Value{Kind: v.Kind, Unknown: true}, true // "aucun", "j'en ai pas" are of the notice, not of its figure
		}
		return v, ok
	}
	if q.Key == "situation" && remark.Supposes(answer.French(t.c.Lang, text)) {
		return answer.Value{}, false
	}
	if q.Key == "situation" && !t.foreign() {
		rest, some := t.besidePension(text)
		if !some {
			return answer.Value{}, false
		}
		text = remark.AccidentPension(rest)
	}
	french := answer.French(t.c.Lang, text)
	if q.Key == "situation" && p.Subject == engine.Partner && t.c.For == "" {
		if own, partner := remark.Apart(french, true); strings.TrimSpace(own) == "" && partner != "" { // "mon mari travaille"
			return t.parseIn("fr", q, p, partner)
		}
	}
	if q.Key != "situation" || p.Subject != engine.Asker || t.c.For != "" {
		return t.parse(q, p, text)
	}
	own, partner := remark.Apart(french, t.coupled())
	switch own = strings.TrimSpace(own); {
	case partner == "" && t.foreign() && remark.NamesPartner(french): // whose trade it is, its words do not tell
		return answer.Value{}, false
	case partner == "" || own == "" && !t.foreign():
		return t.parse(q, p, text)
	case own == "": // said of the other alone, in words that only French tells apart
		return answer.Value{}, false
	}
	return t.parseIn("fr", q, p, own)
}

// onlyYear is a year of birth, where the month is not known.
var onlyYear = regexp.MustCompile(`\b(19|20)[0-9]{2}\b`)

// manyUnknown is how many "I don't know" in a row call for company, and twice as many for somebody who takes over.
const manyUnknown = 5

// lost takes "I don't know" for an answer, but not for ever: who knows nothing is offered somebody, then given to them.
func (t *turn) lost() bool {
	row := 0
	for i := len(t.c.Answers) - 1; i >= 0 && t.c.Answers[i].Unknown; i-- {
		row++
	}
	switch {
	case row >= 2*manyUnknown && !t.in.Hidden:
		t.c.Pending = nil
		t.giveUp("compris.ensemble", "incompris")
		return true
	case row == manyUnknown:
		t.say("compris.ne_sait_rien", nil)
	default:
		t.say("compris.ne_sait_pas", nil)
	}
	return false
}

// fill turns an answer understood into facts.
func (t *turn) fill(q *engine.Question, p Pending, v answer.Value) (Answer, bool) {
	a := Answer{Question: q.Key, Subject: p.Subject, By: byPerson, At: t.in.At, Unknown: v.Unknown || v.Refused}
	e := engine.Answer{Unknown: a.Unknown, Offered: p.Offered}
	if !a.Unknown && !t.convert(q, p, v, &a, &e) {
		return Answer{}, false
	}
	facts, err := q.Fill(p.Subject, e)
	if err != nil {
		return Answer{}, false
	}
	a.Facts = facts
	return a, true
}

// parse reads text for a question of the rule files.
func (t *turn) parse(q *engine.Question, p Pending, text string) (answer.Value, bool) {
	return t.parseIn(t.c.Lang, q, p, text)
}

// parseIn reads a text in a language, which is French where the words of the person were put into it.
func (t *turn) parseIn(lang string, q *engine.Question, p Pending, text string) (answer.Value, bool) {
	a := t.awaited(q, p)
	kind := a.Kind
	count := 0
	if kind == answer.Dates {
		if count, _ = t.datesOf(q, p); q.Of == both && count == 1 {
			kind = answer.Date
		}
	}
	if none := text == "0" && kind == answer.ChoixMultiple || len(strings.Fields(text)) == 1 && t.denies(text); none && a.offers("aucun") {
		return answer.Value{Kind: kind, Choices: []string{"aucun"}}, true
	}
	if kind == answer.ChoixMultiple && len(a.Options) == 2 && a.offers("aucun") && q.Key != "situation" { // one thing is asked, and yes is it
		if v, ok := t.parseAs(answer.OuiNon, text); ok && v.Yes && !v.Unknown {
			return answer.Value{Kind: kind, Choices: []string{a.Options[0].ID}}, true
		}
	}
	if kind == answer.ChoixMultiple && remark.DeniedLast(t.plain(text)) {
		return answer.Value{}, false
	}
	if q.Key == "enfants" && (remark.TheTwoOfUs(t.plain(text)) || remark.Flatmates(t.plain(text)) || remark.KidsElsewhere(t.plain(text))) {
		return answer.Value{}, false
	}
	if (q.Key == "naissance" || q.Key == "naissances") && answer.SinceWhen(t.plain(text)) {
		return answer.Value{}, false
	}
	if kind == answer.Duree && answer.NoTime(answer.French(lang, text)) {
		return answer.Value{Kind: kind}, true
	}
	if v, ok := t.monthAlone(q, p, text); ok {
		return v, true
	}
	options := make([]answer.Option, len(a.Options))
	for i, o := range a.Options {
		options[i] = answer.Option{ID: o.ID, Label: t.label(lang, o)}
		if lang != "fr" && t.foreign() {
			options[i].French = t.label("fr", o)
		}
	}
	v, ok := t.read(text, answer.Await{Kind: kind, Options: options, Channel: t.channel(), Ref: t.today(), Lang: lang,
		Yearly: q.Period == "an", Count: count, Adults: q.Of != engine.Kids && q.Of != "enfant", Question: t.label("fr", Option{Key: "question." + q.Key})})
	if ok && (q.Key == "cas" || q.Key == "bail") && slices.Contains(v.Choices, "famille") && remark.SpeaksOfKin(t.plain(text)) &&
		!slices.ContainsFunc(options, func(o answer.Option) bool { return speech.Plain(o.Label) == speech.Plain(text) }) {
		return answer.Value{}, false // a family that is far away is no landlord, and a landlord of the family takes the aid away
	}
	return v, ok
}

// monthAlone takes "mars", where the year of a birth is known and its month is asked.
func (t *turn) monthAlone(q *engine.Question, p Pending, text string) (answer.Value, bool) {
	about, rough := t.bornAbout(p.Subject)
	if q.Key != "naissance" || !rough {
		return answer.Value{}, false
	}
	from, to := about.Months()
	for year := int(from) / 12; year <= int(to)/12; year++ {
		v, ok := t.parseAs(answer.Date, text+" "+strconv.Itoa(year))
		if born := engine.Month(v.Date.Year*12 + v.Date.Month - 1); ok && v.Date.Month > 0 && born >= from && born <= to {
			return v, true
		}
	}
	return answer.Value{}, false
}

// parseAs reads text as a kind of answer without options.
func (t *turn) parseAs(kind answer.Kind, text string) (answer.Value, bool) {
	return t.read(text, answer.Await{Kind: kind, Channel: t.channel(), Ref: t.today(), Lang: t.c.Lang})
}

func (t *turn) label(lang string, o Option) string {
	switch {
	case o.Arg != nil && o.Arg.Kind == ArgPrompt:
		return t.labelOf(lang, *o.Arg)
	case o.Arg != nil && o.Arg.Kind == ArgMonth && o.Arg.Low == o.Arg.High && t.k.Label != nil: // a child is named by a birthday: "avril 2010"
		return t.k.Label(lang, "mois.m"+strconv.FormatInt(o.Arg.Low%12+1, 10)) + " " + strconv.FormatInt(o.Arg.Low/12, 10)
	case o.Arg != nil && o.Arg.Kind == ArgMonth && o.Arg.Low/12 == o.Arg.High/12:
		return strconv.FormatInt(o.Arg.Low/12, 10)
	case o.Arg != nil:
		return o.ID
	case o.Key != "" && t.k.Label != nil:
		return t.k.Label(lang, o.Key)
	default:
		return o.Text
	}
}

func (t *turn) channel() answer.Channel {
	switch {
	case t.in.Kind == Digits:
		return answer.DTMF
	case t.in.Channel == Voice:
		return answer.Voix
	default:
		return answer.SMS
	}
}

func (t *turn) today() answer.Day {
	return answer.Day{Year: t.in.At.Year(), Month: int(t.in.At.Month()), Day: t.in.At.Day()}
}

// setsOut puts the first question to who only says that they are there.
func (t *turn) setsOut(text string) bool {
	if len(t.c.Answers) > 0 || !t.letsGo(text) {
		return false
	}
	t.askAgain()
	return true
}

// opening puts the first question to who tells at length, on the telephone, why they call: nothing was misunderstood yet. Once.
func (t *turn) opening(q *engine.Question, text string) bool {
	p := *t.c.Pending
	if len(t.c.Answers) > 0 || t.in.Channel != Voice || t.in.Kind != Text || p.Tries > 0 || len(strings.Fields(text)) < story {
		return false
	}
	if !remark.ComesForRights(t.plain(text)) {
		t.inCase()
	}
	t.say("compris.merci", nil)
	p.Tries++
	t.put(q, p, false)
	return true
}

// story is from how many words on somebody who calls is telling why.
const story = 6

// letsGo is a greeting, a yes, or what somebody comes for, where nothing has been answered yet.
func (t *turn) letsGo(text string) bool {
	word := fold(answer.French(t.c.Lang, text))
	yes, rest, _ := strings.Cut(word, " ")
	return greeting(text) || answer.Greets(t.c.Lang, text) || (yes == "oui" || yes == "ok") && (rest == "" || greeting(rest)) || remark.Opens(t.c.Lang, text) || remark.Agrees(answer.French(t.c.Lang, text))
}
