package dialog

import (
	"slices"
	"strings"

	"aufil/dialog/answer"
	"aufil/dialog/remark"
	"aufil/engine"
)

// Loose is what somebody has each month, said before what it is: "mon mari touche 1200". It is kept until the question
// about incomes tells which one it is.
type Loose struct {
	Of   string `json:"de"`
	Low  int64  `json:"min"` // in cents, as answer.Value
	High int64  `json:"max"`
	Met  bool   `json:"redemande,omitempty"` // what it is was asked
}

// sumOf are the questions that ask how much an income is.
var sumOf = map[string]string{
	"salaire": "salaire_net", "chomage": "chomage_net", "retraite": "retraite_nette", "invalidite": "pension_invalidite", "independant": "independant_benefice",
}

// keepSum keeps a sum whose kind is not said, of one of the adults, when nothing else was understood of it.
func (t *turn) keepSum(text, who string) {
	if text == "" || t.c.answered("situation", who) || t.taken != "" && t.taken != "foyer" && t.taken != "vie_de_couple" && t.taken != "enfants" {
		return
	}
	v, ok := remark.Loose(text)
	if !ok || slices.ContainsFunc(t.factsIn(text), func(x remark.Fact) bool { return x.Value.Kind == answer.Montant }) {
		return
	}
	t.keep(Loose{Of: who, Low: v.Low, High: v.High})
	t.sum = new(AmountArg(v.Low, v.High, ""))
}

// laterSum says back a sum that this text has left until its question comes: "je touche 1100", where the children are asked.
func (t *turn) laterSum() bool {
	if t.sum == nil {
		return false
	}
	t.say("compris.somme", map[string]Arg{"somme": *t.sum})
	t.askAgain()
	return true
}

// ofTheOther tells who speaks of the husband, the wife or the partner alone that their turn comes: "ma femme travaille pas".
func (t *turn) ofTheOther(q *engine.Question, text string) bool {
	if q.Of != "personne" || t.c.Pending.Subject != engine.Asker || !t.coupled() || t.c.For != "" {
		return false
	}
	own, partner := remark.Apart(t.plain(text), true)
	if partner == "" || strings.TrimSpace(own) != "" && !t.bareSum(q, own) {
		return false
	}
	if len(t.reply.Parts) == 0 {
		t.say("compris.autre_personne", nil)
		t.askAgain()
	}
	return true
}

// placeSum takes the sum kept of somebody as that of the one income they have, once it is known which, and says it back.
func (t *turn) placeSum(a Answer, ticked []string) {
	i := slices.IndexFunc(t.c.Loose, func(l Loose) bool { return l.Of == a.Subject })
	if a.Question != "situation" || i < 0 {
		return
	}
	l := t.c.Loose[i]
	t.c.Loose = slices.Delete(slices.Clone(t.c.Loose), i, i+1)
	if len(ticked) != 1 || sumOf[ticked[0]] == "" {
		return
	}
	if noted := t.noteSaid(nil, sumOf[ticked[0]], a.Subject, answer.Value{Kind: answer.Montant, Low: l.Low, High: l.High}); len(noted) > 0 {
		t.reply.Parts = append(t.reply.Parts, understood(noted))
	}
}

// sumUnplaced asks once what a sum is that was spoken of, where every income is denied: "je touche 1100", then "rien de cela".
func (t *turn) sumUnplaced(q *engine.Question, p Pending, ticked []string) bool {
	i := slices.IndexFunc(t.c.Loose, func(l Loose) bool { return l.Of == p.Subject })
	if q.Key != "situation" || i < 0 || t.c.Loose[i].Met || len(ticked) > 0 && ticked[0] != "aucun" {
		return false
	}
	l := t.c.Loose[i]
	l.Met = true
	t.keep(l)
	t.say("compris.somme_quoi", map[string]Arg{"somme": AmountArg(l.Low, l.High, "")})
	t.put(q, p, true)
	return true
}

// otherSum takes "chômage 650", where another sum is asked, as what it names.
func (t *turn) otherSum(q *engine.Question, text string) bool {
	for _, x := range t.factsIn(t.plain(text)) {
		asks := t.k.Rules.Question(x.Name)
		if x.Value.Kind != answer.Montant || asks == nil || x.Name == q.Key || !strings.HasPrefix(x.Name, "chomage") && x.Name != "pension_alimentaire_recue" && !strings.HasPrefix(x.Name, "retraite") && x.Name != "salaire_net" {
			continue
		}
		if q.Period == "an" && x.Value.Low >= mostMonthly || t.c.Pending.Subject == engine.Partner || !t.sensible(x.Name) {
			return false
		}
		if x.Name == "pension_alimentaire_recue" {
			return t.besides(x.Name, engine.Asker, x.Value)
		}
		return t.take(asks, Pending{Question: x.Name, Subject: engine.Asker}, text)
	}
	return false
}

// otherAid takes "je touche l'ADA 200 euros", where an income is asked, as none of it: what is known of it is noted.
func (t *turn) otherAid(q *engine.Question, text string) bool {
	if _, income := incomes[q.Key]; !income || t.c.Pending.Subject != engine.Asker || !remark.OtherAid(t.plain(text)) {
		return false
	}
	if t.extras(text) {
		t.askAgain()
	} else {
		t.notUnderstood(true)
	}
	return true
}

// savings takes "6000 euros sur mon livret A", where another sum is asked, as savings.
func (t *turn) savings(q *engine.Question, text string) bool {
	asks := t.k.Rules.Question("epargne")
	if q.Key == "epargne" || asks == nil || !remark.NamesSavings(t.plain(text)) {
		return false
	}
	v, ok := t.parse(asks, Pending{Question: asks.Key}, text)
	return ok && t.besides(asks.Key, "", v)
}

// besides notes a sum that is not the one asked, says it back, and puts the question again.
func (t *turn) besides(question, subject string, v answer.Value) bool {
	noted := t.noteSaid(nil, question, subject, v)
	if len(noted) == 0 {
		return false
	}
	t.reply.Parts = append(t.reply.Parts, understood(noted))
	t.askAgain()
	return true
}

// mostMonthly is from which sum on, in cents, an income said where one of a year is asked is that of a year.
const mostMonthly = 300_000

// bareSum keeps "850", where it is asked what somebody lives on, until it is known what it is.
func (t *turn) bareSum(q *engine.Question, text string) bool {
	v, ok := remark.BareSum(t.plain(text))
	if !ok || q.Key != "situation" {
		return false
	}
	t.keep(Loose{Of: t.c.Pending.Subject, Low: v.Low, High: v.High, Met: true})
	p := *t.c.Pending
	if p.Tries++; p.Tries >= 3 {
		return false
	}
	t.say("compris.somme_quoi", map[string]Arg{"somme": AmountArg(v.Low, v.High, "")})
	t.put(q, p, true)
	return true
}

func (t *turn) keep(l Loose) {
	t.c.Loose = append(slices.DeleteFunc(slices.Clone(t.c.Loose), func(o Loose) bool { return o.Of == l.Of }), l)
}

// earned takes "je gagne 600", of who works on their own account, out of the wages: it is kept as a sum whose kind comes
// with the question about incomes.
func (t *turn) earned(said []remark.Fact, text string) []remark.Fact {
	own := slices.Contains(t.c.Heard, "independant") || slices.ContainsFunc(said, func(x remark.Fact) bool {
		return x.Name == "exploitant_agricole" || x.Name == "activite" && slices.Contains(x.Value.Choices, "independant")
	})
	i := slices.IndexFunc(said, func(x remark.Fact) bool { return x.Name == "salaire_net" })
	if !own || i < 0 || remark.SaysWage(text) || t.c.answered("situation", engine.Asker) {
		return said
	}
	t.keep(Loose{Of: engine.Asker, Low: said[i].Value.Low, High: said[i].Value.High})
	return slices.Delete(slices.Clone(said), i, i+1)
}
