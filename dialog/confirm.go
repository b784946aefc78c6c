package dialog

import (
	"maps"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"aufil/dialog/answer"
	"aufil/dialog/remark"
	"aufil/dialog/speech"
	"aufil/engine"
)

// sure is the confidence of the recogniser below which what was heard is said back before it counts.
const sure = 0.5

// doubts says back what was heard when the recogniser is not sure of it.
func (t *turn) doubts(q *engine.Question, text string) bool {
	p := *t.c.Pending
	if t.in.Channel != Voice || t.in.Kind != Text || t.in.Confidence <= 0 || t.in.Confidence >= sure {
		return false
	}
	if v, ok := t.parse(q, p, text); !ok || v.Unknown {
		return false
	}
	return t.putBack(p, text)
}

// doubtsAside does so for what answers another question, or only a part of the one asked: a town, "avec mon mari".
func (t *turn) doubtsAside(_ *engine.Question, text string) bool {
	p := *t.c.Pending
	if t.in.Channel != Voice || t.in.Kind != Text || t.in.Confidence <= 0 || t.in.Confidence >= sure {
		return false
	}
	said := t.wouldNote(p, text)
	if len(said) == 0 {
		return false
	}
	confirm := Pending{Question: topConfirm, Heard: text, Then: asideToo, Before: &p}
	t.sayNoted(said)
	t.await(confirm)
	return true
}

// asideToo marks what is said back of any question.
const asideToo = "tout"

// wouldNote words what a text would have noted, had it been heard well.
func (t *turn) wouldNote(p Pending, text string) (said []Arg) {
	try := &turn{c: t.c, in: t.in, k: t.k}
	try.c.Pending, try.in.Text, try.in.Confidence = &p, text, 0
	try.answer(text)
	for _, a := range try.c.Answers {
		if i := t.c.find(a.Question, a.Subject); i >= 0 && maps.Equal(t.c.Answers[i].Facts, a.Facts) {
			continue
		}
		if a.Question == topDrawn { // the names of rights that they have
			said = append(said, a.Said.List...)
			continue
		}
		said = append(said, try.inFew(a))
	}
	return said
}

func (t *turn) sayNoted(said []Arg) {
	t.say("confirme.valeur", map[string]Arg{"valeur": {Kind: ArgList, List: said}})
}

// slips asks once more for a sum of a few euros, which is more often the number of a choice or a slip of the finger than a
// wage or a rent. The same again is taken.
func (t *turn) slips(q *engine.Question, text string) bool {
	p := *t.c.Pending
	if p.Heard == text || len(text) > 12 {
		return false
	}
	v, ok := t.parse(q, p, text)
	if !ok || v.Unknown || v.Refused || v.High == 0 || v.High >= slipBelow {
		return false
	}
	t.notUnderstood(true)
	if now := t.c.Pending; now != nil && now.Question == p.Question {
		now.Heard = text
	}
	return true
}

// keyedZero asks once what the key 0 alone means where a sum is asked: none, or somebody, as the greeting says of that key.
// Pressed again, it is somebody: under a yes or a no, 0 is no answer.
func (t *turn) keyedZero(q *engine.Question, text string) bool {
	p := *t.c.Pending
	if t.in.Kind != Digits || text != "0" {
		return false
	}
	confirm := Pending{Question: topConfirm, Heard: text, Then: orSomebody, Before: &p}
	t.sayBack(confirm)
	t.await(confirm)
	return true
}

// orSomebody marks what is said back as perhaps no answer, but a person asked for.
const orSomebody = "personne"

// bareAge says back a number of two figures where a birth is asked: "36" is an age more often than a year, "79" a year for who
// has children at home. It is never to be guessed.
func (t *turn) bareAge(q *engine.Question, text string) bool {
	p := *t.c.Pending
	if p.Subject != engine.Asker || t.in.Kind != Text {
		return false
	}
	if t.in.Channel == Voice && answer.OnlyNumber(text) {
		if v, ok := t.parseAs(answer.Nombre, text); ok && v.Low == v.High {
			text = strconv.FormatInt(v.Low, 10)
		}
	}
	if !twoDigits.MatchString(text) || text < youngest {
		return false
	}
	if _, ok := t.parse(q, p, text); ok {
		return false
	}
	if kids, _ := childCount(t.facts()); kids > 0 && text > oldParent {
		return t.putBack(p, "19"+text)
	}
	return t.putBack(p, text+" ans")
}

// oldParent is the age from which on who has children of less than 25 at home more likely said a year.
const oldParent = "66"

var twoDigits = regexp.MustCompile(`^[0-9]{2}$`)

// youngest is the age of the youngest who answer for themselves.
const youngest = "15"

// gluedRanks says back "57" where several choices may be ticked: two of them, or a number of something else.
func (t *turn) gluedRanks(q *engine.Question, text string) bool {
	if t.in.Channel != SMS || t.in.Kind != Text || !digitsAlone.MatchString(text) {
		return false
	}
	v, ok := t.parse(q, *t.c.Pending, text)
	return ok && v.Kind == answer.ChoixMultiple && len(v.Choices) > 1 && t.putBack(*t.c.Pending, text)
}

// ofYear says back as that of a year an income so high that it is more often one: "18000". The same again is taken.
func (t *turn) ofYear(q *engine.Question, text string) bool {
	p := *t.c.Pending
	if q.Period == "an" || q.Of != "personne" || p.Heard == text || !anIncome(q.Key) || t.in.Kind == Digits {
		return false
	}
	v, ok := t.parse(q, p, text)
	if !ok || v.Unknown || v.Refused || v.Low < yearlyFrom || v.Low >= yearlyTo || answer.SaysPeriod(t.plain(text)) {
		return false
	}
	p.Heard = text
	return t.putBack(p, strconv.FormatInt((v.Low+yearInCents/2)/yearInCents, 10)) // in figures: they are read in every language
}

// anIncome tells whether a question asks for an income that comes every month.
func anIncome(question string) bool {
	_, other := incomes[question]
	return other || question == "independant_benefice"
}

// yearlyFrom and yearlyTo are the sums in cents between which an income of a month is likelier that of a year.
const (
	yearlyFrom = 6000_00
	yearlyTo   = 40_000_00
	// yearInCents divides cents of a year into euros of a month.
	yearInCents = 1200
)

// shortCode says back a postal code of which a digit is missing: the zero of the first departments, or another one.
func (t *turn) shortCode(q *engine.Question, text string) bool {
	if t.in.Channel != SMS || !fourDigits.MatchString(text) {
		return false
	}
	v, ok := t.parse(q, *t.c.Pending, text)
	return ok && !v.Unknown && !strings.Contains(text, v.Code) && t.putBack(*t.c.Pending, v.Code)
}

var fourDigits = regexp.MustCompile(`(^|[^0-9])[0-9]{4}([^0-9]|$)`)

// noneAloud says back a mere no to the incomes that are read aloud: it may answer those heard so far.
func (t *turn) noneAloud(q *engine.Question, text string) bool {
	if t.in.Channel != Voice || t.in.Kind != Text || len(strings.Fields(text)) > 2 || !t.denies(text) {
		return false
	}
	if _, more := t.beside(q, *t.c.Pending); more {
		return false
	}
	return t.putBack(*t.c.Pending, "0")
}

// bareYears says back a number alone where a time is asked: years, as the keys count them.
func (t *turn) bareYears(q *engine.Question, text string) bool {
	if t.in.Kind != Text || !answer.OnlyNumber(text) {
		return false
	}
	v, ok := t.parseAs(answer.Nombre, text)
	return ok && v.Low == v.High && (v.Low > 0 || t.in.Channel == Voice) && t.putBack(*t.c.Pending, strconv.FormatInt(v.Low, 10)+" ans")
}

// nobodyElse says back "rien", "0" where it is asked whom the person lives with: nobody, as far as it goes.
func (t *turn) nobodyElse(q *engine.Question, text string) bool {
	return remark.Nothing(t.plain(text)) && t.putBack(*t.c.Pending, "1")
}

// since says back how long it has been since a year: "depuis 2012".
func (t *turn) since(q *engine.Question, text string) bool {
	months, ok := answer.MonthsSince(t.plain(text), t.today())
	if months < 12 {
		return ok && t.putBack(*t.c.Pending, strconv.Itoa(months)+" mois")
	}
	return ok && t.putBack(*t.c.Pending, strconv.Itoa(months/12)+" ans")
}

// guesses says back what a word most often means for a question, or for one that it asks in one go with others: "veuve".
func (t *turn) guesses(q *engine.Question, text string) bool {
	for _, key := range append([]string{q.Key}, q.Replaces...) {
		id, ok := remark.Guess(t.plain(text), key)
		if !ok {
			continue
		}
		p := *t.c.Pending
		if key != q.Key {
			p = Pending{Question: key}
		}
		asked := t.k.Rules.Question(key)
		rank := slices.IndexFunc(asked.Options, func(o engine.QuestionOption) bool { return o.ID == id }) + 1
		if recent, dated := answer.PartedSince(t.plain(text), t.today()); dated && key == "vie_de_couple" {
			t.presume("separation_recente", answer.Value{Kind: answer.OuiNon, Yes: recent})
		}
		return rank > 0 && t.putBack(p, strconv.Itoa(rank))
	}
	return false
}

// guessesSum says back the sum of a month that is most likely meant: "32 euros par jour".
func (t *turn) guessesSum(q *engine.Question, text string) bool {
	cents, ok := remark.GuessSum(t.plain(text), q.Key)
	return ok && t.in.Kind != Digits && t.putBack(*t.c.Pending, euros(cents))
}

// bothBirths says back the births of a couple said in few figures: "moi 82 elle 84".
func (t *turn) bothBirths(q *engine.Question, text string) bool {
	p := *t.c.Pending
	heard, ok := remark.BothBirths(t.plain(text), t.today())
	return ok && p.Subject == both && t.in.Kind != Digits && t.putBack(p, heard)
}

// putBack says back an answer, and waits for a yes; false when it is none.
func (t *turn) putBack(p Pending, heard string) bool {
	confirm := Pending{Question: topConfirm, Heard: heard, Before: &p}
	if !t.sayBack(confirm) {
		return false
	}
	t.await(confirm)
	return true
}

var digitsAlone = regexp.MustCompile(`^[0-9]+$`)

// slipBelow is the sum in cents below which a slip is likelier.
const slipBelow = 15_00

// sayBack words what was heard; false when it is no answer. What filling finds contradictory is for when it counts.
func (t *turn) sayBack(p Pending) bool {
	if p.Then == orSomebody {
		t.say("confirme.zero", nil)
		return true
	}
	if p.Then == asideToo {
		said := t.wouldNote(*p.Before, p.Heard)
		t.sayNoted(said)
		return len(said) > 0
	}
	aside := *t
	q := t.k.Rules.Question(p.Before.Question)
	v, ok := aside.parse(q, *p.Before, p.Heard)
	if !ok {
		return false
	}
	a, ok := aside.fill(q, *p.Before, v)
	if ok {
		said := a.Said
		if t.in.Channel == SMS || q.Kind == "nombre" || q.Kind == "duree" { // read, a bare year could be anything's
			said = recapped(q.Key, said)
		}
		t.say("confirme.valeur", map[string]Arg{"valeur": said})
	}
	return ok
}

// confirming tells whether what was understood has just been said back.
func (t *turn) confirming() bool { return t.c.Pending != nil && t.c.Pending.Question == topConfirm }

// answerConfirm: it was heard well, or the question is asked again; another answer is taken as such.
func (t *turn) answerConfirm(text string) {
	p := *t.c.Pending
	yes, ok := t.parseYes(text)
	rest, apart, _ := answer.Behind(t.plain(text))
	t.unwrap()
	switch {
	case t.in.Kind == Digits && text != "1" && text != "2": // the first key of the right number: all of it is wanted
		t.say("confirme.redites", nil)
		t.askAgain()
	case t.otherValue(*p.Before, rest), rest != "" && ok && (!yes || apart) && len(t.wouldNote(*p.Before, rest)) > 0: // "oui mais c'est 900", "non, je suis seule"
		t.in.Text = rest
		t.answer(rest)
	case ok && yes && apart && strings.Contains(speech.Plain(text), " pas "): // "oui mais c'est pas tout à fait ça"
		t.say("confirme.redites", nil)
		t.askAgain()
	case p.Then == asideToo && (ok && yes || !ok && text == p.Heard):
		t.in.Text, t.in.Confidence = p.Heard, 0
		t.answer(p.Heard)
	case ok && yes, !ok && text == p.Heard: // the same again: that is what was said
		if !t.take(t.k.Rules.Question(p.Before.Question), *p.Before, p.Heard) {
			t.notUnderstood(true)
		}
	case ok:
		t.say("confirme.redites", nil)
		t.askAgain()
	default:
		t.answer(text)
	}
}

// otherValue tells whether what follows a yes or a no is the answer itself. A lone 1 or 2 is the key of that yes or no.
func (t *turn) otherValue(p Pending, rest string) bool {
	if rest == "" || rest == "1" || rest == "2" || rest == "un" || rest == "deux" {
		return false
	}
	v, ok := t.parse(t.k.Rules.Question(p.Question), p, rest)
	return ok && !v.Unknown && !v.Refused
}

// echoed are the kinds of answer in which a slip of a finger or of an ear matters and cannot be heard.
var echoed = map[string]bool{"nombre": true, "montant": true, "date": true, "dates": true, "code_postal": true, "duree": true}

// echo says back in passing what was understood in a call: RETOUR corrects it.
func (t *turn) echo(q *engine.Question, a Answer) {
	if t.in.Channel == Voice && echoed[q.Kind] && !a.Unknown && t.in.Kind != Silence {
		said := a.Said
		if q.Kind == "nombre" || q.Kind == "duree" { // "3." alone says nothing of what
			said = recapped(q.Key, said)
		}
		t.say("compris.note", map[string]Arg{"valeur": said})
	}
}
