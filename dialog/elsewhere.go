package dialog

import (
	"maps"
	"slices"
	"strings"
	"unicode"

	"aufil/dialog/answer"
	"aufil/dialog/remark"
	"aufil/engine"
)

// elsewhere takes a text that answers nothing of what is asked, and that is by itself the whole answer to another
// question: a postal code, ages, the name of a home or of a work. It is said back, and the question comes again.
func (t *turn) elsewhere(asked *engine.Question, text string) bool {
	if answer.AsksBack(answer.French(t.c.Lang, text)) {
		return false
	}
	for _, key := range []string{"code_postal", "naissance_enfants", "naissance", "logement", "situation"} {
		if key == "code_postal" && (asked.Kind == "montant" && asked.Key != "loyer" || asked.Key == "situation") && !answer.NoSum(text) { // it is a sum there, of a year perhaps
			continue
		}
		if key == "naissance" && asked.Key == "enfants" { // "19 ans" may be a child's there
			continue
		}
		if key == asked.Key || slices.Contains(asked.Replaces, key) {
			continue
		}
		p, alike := t.alike(key, text)
		switch {
		case !alike:
		case t.c.answered(key, p.Subject):
			if key == "naissance" && t.birthRefined(text) {
				return true
			}
			if t.c.Pending.Tries == 0 && asked.Kind != "montant" && t.repeats(t.k.Rules.Question(key), p, text) {
				t.askAgain()
				t.c.Pending.Tries++ // said twice, it was meant as an answer
				return true
			}
		case t.notes(t.k.Rules.Question(key), p, text):
			return true
		}
	}
	return t.worry(asked, text)
}

// worrySaid is a worry told of itself. It is no answer to the question about all of them.
const worrySaid = "soucis_dits"

// worry notes "je risque l'expulsion", said before worries are asked about: what it opens is told with the rest.
func (t *turn) worry(asked *engine.Question, text string) bool {
	q := t.k.Rules.Question("soucis")
	who := engine.Asker
	if t.coupled() {
		who = both
	}
	if q == nil || q.Key == asked.Key || t.c.answered(q.Key, who) || !t.hearsWorry(q, who, text) {
		return false
	}
	t.askAgain()
	return true
}

// comesWith notes the worry for which somebody writes or calls, in their first words: "j'arrive plus à payer mon loyer".
func (t *turn) comesWith(text string) {
	if q := t.k.Rules.Question("soucis"); q != nil {
		t.hearsWorry(q, engine.Asker, text)
	}
}

// hearsWorry notes a worry and says that it was heard.
func (t *turn) hearsWorry(q *engine.Question, who, text string) bool {
	said, ok := t.noteWorry(q, who, text)
	if ok {
		t.reply.Parts = append(t.reply.Parts, understood([]Arg{said}))
	}
	return ok
}

// noteWorry records the worry that a text tells, and gives it as it was understood.
func (t *turn) noteWorry(q *engine.Question, who, text string) (said Arg, ok bool) {
	choices := remark.WorriesIn(t.plain(text))
	if len(choices) == 0 {
		return Arg{}, false
	}
	a, ok := t.fill(q, Pending{Question: q.Key, Subject: who}, answer.Value{Kind: answer.ChoixMultiple, Choices: choices})
	if !ok {
		return Arg{}, false
	}
	maps.DeleteFunc(a.Facts, func(_ engine.Path, v engine.Value) bool { return !v.True() }) // the others were not asked about: AUTRE still does
	a.Question, a.Minor = worrySaid, true
	if i := t.c.find(worrySaid, who); i >= 0 { // another was told before
		maps.Copy(a.Facts, t.c.Answers[i].Facts)
	}
	t.record(a, t.factsWith(a))
	return a.Said, true
}

// alike tells whether a text has the form of an answer to a question. What is a number alone could be
// anything but a postal code.
func (t *turn) alike(key, text string) (Pending, bool) {
	p := Pending{Question: key}
	words := strings.Fields(strings.ToLower(text))
	digits := strings.ContainsFunc(text, unicode.IsDigit)
	aged := slices.ContainsFunc(words, func(w string) bool { return strings.HasSuffix(w, "ans") || strings.HasSuffix(w, "an") })
	alike := false
	switch key {
	case "code_postal":
		alike = len(text) == 5 && digits && !strings.ContainsFunc(text, func(r rune) bool { return !unicode.IsDigit(r) }) || t.in.Channel == Voice && !digits && answer.OnlyNumber(text) && len(words) > 2
	case "naissance_enfants":
		count, known := childCount(t.facts())
		p.Subject = "enfants"
		alike = known && count > 1 && aged && digits
	case "naissance":
		p.Subject = engine.Asker
		alike = (aged && len(words) <= 2 || len(words) <= 3 && t.wholeDate(text)) && digits && !t.c.answered("naissances", both) && !t.c.answered("naissances", engine.Asker)
	case "logement":
		alike = !digits && len(words) <= 3 && !answer.Counts(text)
	case "situation":
		p.Subject = engine.Asker
		alike = !digits && len(words) <= 3 && !answer.Counts(text)
	}
	return p, alike
}

// wholeDate tells whether a text is the date of birth of an adult, month and year at least: "2 mars 88".
func (t *turn) wholeDate(text string) bool {
	v, ok := t.parseAs(answer.Date, text)
	return ok && len(v.Dates) < 2 && v.Date.Month > 0 && v.Date.Year > 0 && t.today().Year-v.Date.Year > adultAge
}

// birthRefined notes the month of a birth of which only the year, or the age, was said before: "mars 1959".
func (t *turn) birthRefined(text string) bool {
	v, ok := t.parse(t.k.Rules.Question("naissance"), Pending{Question: "naissance", Subject: engine.Asker}, text)
	if !ok || v.Unknown || v.Refused {
		return false
	}
	noted := t.noteSaid(nil, "naissance", engine.Asker, v)
	if len(noted) > 0 {
		t.reply.Parts = append(t.reply.Parts, understood(noted))
		t.askAgain()
	}
	return len(noted) > 0
}

// repeats tells whether a text says once more what was answered before: it is no news, and no fault.
func (t *turn) repeats(q *engine.Question, p Pending, text string) bool {
	v, ok := t.parse(q, p, text)
	if !ok || v.Unknown || v.Refused {
		return false
	}
	if slices.Equal(v.Choices, []string{"aucun"}) && (t.denies(text) || len(strings.Fields(text)) == 1) {
		return false // "non", "rien": said of what is asked now
	}
	if q.Kind == "choix_multiple" {
		i := t.c.find(q.Key, p.Subject)
		return len(v.Choices) == 1 && slices.ContainsFunc(append(t.c.Answers[i].Said.List, t.c.Answers[i].Said), func(said Arg) bool {
			return said.Text == "question."+q.Key+".choix."+v.Choices[0]
		})
	}
	a, ok := t.fill(q, p, v)
	return ok && t.knows(a.Facts)
}

// notes records such an answer; false when it is none.
func (t *turn) notes(q *engine.Question, p Pending, text string) bool {
	if q == nil {
		return false
	}
	v, ok := t.parse(q, p, text)
	if !ok || v.Unknown || v.Refused || q.Key == "naissance" && len(v.Ages) > 0 && v.Ages[0] < adultAge {
		return false
	}
	if q.Key == "situation" && slices.Equal(v.Choices, []string{"aucun"}) && !t.denies(text) { // "je travaille pas": that question is still to come
		t.say("compris.merci", nil)
		t.askAgain()
		return true
	}
	if q.Key == "situation" { // one thing among others: that question then asks what there is beside it
		return len(v.Choices) == 1 && v.Choices[0] != "aucun" && t.hears(v.Choices[0])
	}
	a, ok := t.fill(q, p, v)
	if !ok || t.knows(a.Facts) {
		return false
	}
	after := t.factsWith(a)
	if _, bad := t.refuted(after); bad {
		return false
	}
	t.record(a, after)
	t.reply.Parts = append(t.reply.Parts, understood([]Arg{recapped(q.Key, a.Said)}))
	t.c.Pending = nil
	t.proceed()
	return true
}

// adultAge is from which age on "20 ans" may be the age of who writes, where another thing is asked.
const adultAge = 16

// hears keeps what a person does for the question about incomes, says it back, and puts the question again.
func (t *turn) hears(id string) bool {
	if Easy(t.c.Lang) || slices.Contains(t.c.Heard, id) {
		return false
	}
	t.c.Heard = append(slices.Clip(t.c.Heard), id)
	t.reply.Parts = append(t.reply.Parts, understood([]Arg{PromptArg("question.situation.choix." + id)}))
	t.askAgain()
	return true
}
