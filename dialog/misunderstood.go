package dialog

import (
	"strings"

	"aufil/dialog/answer"
	"aufil/dialog/remark"
)

// notUnderstood: first the same question in simpler words, then once more, then a human. It is never the person's
// fault.
func (t *turn) notUnderstood(explain bool) {
	p := t.c.Pending
	if p == nil {
		t.standAgain()
		return
	}
	if explain && t.away() && p.Tries == 0 { // who comes back after a while is reminded first
		p.Tries++
		t.welcomeBack()
		return
	}
	if explain && !own(p.Question) && (t.defined(t.in.Text) || answer.AsksExample(answer.French(t.c.Lang, t.in.Text))) { // no answer was misunderstood
		t.put(t.k.Rules.Question(p.Question), *p, true)
		return
	}
	p.Tries++
	asksBack := explain && !own(p.Question) && answer.AsksBack(answer.French(t.c.Lang, t.in.Text))
	if explain && !answer.AsksBack(answer.French(t.c.Lang, t.in.Text)) {
		t.inCase()
	}
	switch {
	case p.Tries >= 3 && (t.c.Phase == Humain || t.in.Hidden && callOnly[p.Question]): // the way to a person was told
		t.say("incompris.second", nil)
		t.say("fin.au_revoir", nil)
		t.reply.HangUp = true
		return
	case p.Tries >= 3:
		t.giveUp("incompris.humain", "incompris")
		return
	case explain && len(t.in.Text) > 480:
		t.say("incompris.long", nil)
	case asksBack:
		t.clarify(p.Question)
	case explain && p.Tries == 1:
		t.say("incompris.premier", nil)
	case explain:
		t.say("incompris.second", nil)
		if t.c.Lang == "fr" && !own(p.Question) && t.offered(easyFrench) {
			t.reply.Parts = append(t.reply.Parts, Part{Key: "facile.offre", Lang: easyFrench})
		}
	}
	if own(p.Question) {
		t.askOwn(*p)
		return
	}
	t.put(t.k.Rules.Question(p.Question), *p, true)
}

// inCase gives the numbers to call to who may be telling of a danger in words that nobody foresaw: where a word of it
// stands, and once in a while to whoever writes a whole sentence that is not understood.
func (t *turn) inCase() {
	sentence := len(strings.Fields(t.in.Text)) >= sentenceWords && !answer.SaysNumber(t.in.Text) && t.in.At.Sub(t.c.InCase) > reassurance
	if sentence || answer.Alarming(t.in.Text) {
		t.numbers()
	}
}

// overheard does so for what is an answer, or the first message of all, with a grave word among others: "3 mais il leur fait
// peur".
func (t *turn) overheard(text string) {
	if t.in.Kind != Text || t.c.Phase == Humain || t.in.At.Equal(t.c.InCase) {
		return
	}
	switch words := len(strings.Fields(text)); {
	case words >= overheardWords && answer.Grave(t.c.Lang, text), words >= sentenceWords && t.taken != "" && answer.AlarmingIn(t.c.Lang, text),
		t.taken == "" && !t.foreign() && answer.AlarmingIn("fr", text): // "help" opens many a first message in other languages
		t.numbers()
	}
}

func (t *turn) numbers() {
	t.c.InCase = t.in.At
	t.say("incompris.danger", nil)
}

// overheardWords is from how many words on an answer may be telling more than it is asked.
const overheardWords = 4

// sentenceWords is from how many words on a text that is no answer may be telling something.
const sentenceWords = 7

// puzzled takes "je ne comprends pas" under a question: it asks what the question means, not what can be written.
func (t *turn) puzzled(text string) bool {
	if t.c.Pending == nil || own(t.c.Pending.Question) || !remark.Puzzled(text) {
		return false
	}
	t.puzzle()
	return true
}

// puzzle explains the question; who still does not see what it means is told the ways on, and then somebody helps.
func (t *turn) puzzle() {
	if t.defined(t.in.Text) {
		t.put(t.k.Rules.Question(t.c.Pending.Question), *t.c.Pending, true)
		return
	}
	switch t.c.Pending.Tries {
	case 0:
		t.clarify(t.c.Pending.Question)
	case 1:
		t.say("incompris.perdu", nil)
	}
	t.notUnderstood(false)
}

// clarify answers a question back: the question in other words.
func (t *turn) clarify(question string) {
	if key := "question." + question + ".explication"; t.worded(key) {
		t.say(key, nil)
		return
	}
	t.say("question."+question+".pourquoi", nil)
}

// defined says what a word means, where it is asked: "c'est quoi le LEP ?".
func (t *turn) defined(text string) bool {
	french := answer.French(t.c.Lang, text)
	if term, ok := remark.TermAsked(french); ok && t.worded("mot."+term) {
		t.say("mot."+term, nil)
		return true
	}
	if rights := remark.RightsNamed(t.c.Lang, text); len(rights) > 0 && remark.AsksMeaning(french) {
		return t.definedRight(rights[0])
	}
	return false
}

// definedRight says what a right is in its own phrase: the likeliest of those that share a name.
func (t *turn) definedRight(named []string) bool {
	id, ok := t.likeliest(named)
	if !ok {
		return false
	}
	r, ok := t.k.Rules.Right(id)
	if !ok {
		return false
	}
	phrase := RightArg(id, "phrase", r.Phrase)
	if !t.worded(phrase.Key) {
		return false
	}
	t.say("mot.droit", map[string]Arg{"droit": TextArg(r.Short), "phrase": phrase})
	return true
}

// worded reports whether the person's own language has a text, for what is worth nothing in another one.
func (t *turn) worded(key string) bool {
	return !t.foreign() || t.k.Worded != nil && t.k.Worded(t.c.Lang, key)
}

// giveUp hands over to somebody who will understand, in the words of a key.
func (t *turn) giveUp(key, reason string) {
	t.say(key, nil)
	if t.in.Channel == Voice {
		t.handCall(reason)
		return
	}
	t.hand(reason)
}
