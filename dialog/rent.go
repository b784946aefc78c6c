package dialog

import (
	"strconv"

	"aufil/dialog/remark"
	"aufil/engine"
)

// rent asks once more, saying which, for a rent of which another sum was said: what is left after the aid, what several pay,
// or with the charges. The same again is taken.
func (t *turn) rent(q *engine.Question, text string) bool {
	if t.in.Kind == Digits || t.foreign() {
		return false
	}
	plain, p := t.plain(text), *t.c.Pending
	if v, ok := remark.RentBeforeCharges(plain); ok {
		return t.take(q, p, euros(v.Low))
	}
	if p.Heard != "" && t.lessCharges(q, p, plain) {
		return true
	}
	why, ok := remark.Rent(plain)
	if asked, again := remark.Rent(t.plain(p.Heard)); again && asked == why {
		return false
	}
	if !ok || why == remark.RentShared && t.payTogether() {
		return false
	}
	if v, ok := t.parse(q, p, text); ok && why == remark.RentWithCharges && v.Low >= chargesMatter {
		t.reply.Parts = append(t.reply.Parts, understood([]Arg{recapped(q.Key, AmountArg(v.Low, v.High, ""))}))
		return t.take(q, p, text)
	}
	p.Heard = text
	t.say("indice.loyer_"+string(why), nil)
	t.await(p)
	return true
}

// chargesMatter is the rent with charges, in cents, from which no aid is counted on what the charges would take off.
const chargesMatter = 500_00

// lessCharges takes "60 de charges", after a rent with its charges, off that rent. Who does not know them keeps it.
func (t *turn) lessCharges(q *engine.Question, p Pending, text string) bool {
	rent, known := t.parse(q, p, p.Heard)
	if now, ok := t.parse(q, p, text); ok && now.Unknown && known {
		why, _ := remark.Rent(t.plain(p.Heard))
		return why == remark.RentWithCharges && t.take(q, p, euros(rent.Low))
	}
	charges, ok := remark.ChargesAlone(text)
	if !known || !ok || rent.Low <= charges.Low {
		return false
	}
	return t.take(q, p, euros(rent.Low-charges.Low))
}

// chargesLater takes "charges comprises", said behind the rent: where that matters, how much they are is asked.
func (t *turn) chargesLater(_ *engine.Question, text string) bool {
	q, last := t.k.Rules.Question("loyer"), len(t.c.Answers)-1
	if q == nil || last < 0 || t.c.Answers[last].Question != q.Key || t.in.Kind == Digits || t.foreign() || !remark.ChargesIn(t.plain(text)) {
		return false
	}
	rent := t.c.Answers[last].Said.Low
	if rent >= chargesMatter || t.c.Answers[last].Unknown {
		t.say("compris.merci", nil)
		t.askAgain()
		return true
	}
	t.say("indice.loyer_"+string(remark.RentWithCharges), nil)
	t.await(Pending{Question: q.Key, Heard: euros(rent) + " charges comprises"})
	return true
}

// euros writes a sum in cents as a person would.
func euros(cents int64) string { return strconv.FormatInt(cents/100, 10) }

// payTogether tells whether more than one person lives in the household, which then pays its rent together.
func (t *turn) payTogether() bool {
	n, known := childCount(t.facts())
	return t.coupled() || known && n > 0
}
