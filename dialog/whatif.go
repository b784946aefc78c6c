package dialog

import (
	"aufil/dialog/remark"
	"aufil/engine"
)

// wagePath is the wage that "et si je travaille plus" is about.
const wagePath = engine.Path("demandeur.salaire_net")

// whatIf answers "et si je travaille plus": what the rights of a month lose or gain, and what is left of it.
func (t *turn) whatIf(text string) bool {
	supposed, ok := remark.ParseSupposed(t.plain(text))
	if !ok {
		return false
	}
	facts := t.c.Known(t.k.Rules, t.on())
	wage, known := facts[wagePath]
	if !known {
		return false
	}
	low, high := wage.Bounds()
	delta := engine.DecFromCents(supposed.Wage)
	if supposed.Whole {
		delta = delta.Sub(low.Add(high).Div(engine.DecFromInt(2)))
	}
	after := engine.Facts{}
	for path, v := range facts {
		after[path] = v
	}
	after[wagePath] = engine.Between(max(0, low.Add(delta)), max(0, high.Add(delta)))
	if _, works := facts["demandeur.activite"]; works && low == 0 && delta > 0 {
		after["demandeur.activite"] = engine.Choice("salarie")
	}
	now, then := t.k.Rules.Evaluate(facts, t.on()), t.k.Rules.Evaluate(after, t.on())
	change := tens(monthly(then).Sub(monthly(now)))
	args := map[string]Arg{"salaire": absolute(delta), "aides": absolute(change), "reste": absolute(delta.Add(change))}
	t.say("suppose."+outcome(delta, change), args)
	if lost := lostRights(now, then); len(lost) > 0 {
		t.say("suppose.perdus", map[string]Arg{"liste": {Kind: ArgList, List: lost}})
	}
	t.say("suppose.personne", nil)
	t.await(Pending{Question: topResults})
	return true
}

// outcome names what happens to the rights when the wage changes.
func outcome(delta, change engine.Dec) string {
	more := "plus"
	if delta < 0 {
		more = "moins"
	}
	switch {
	case change == 0:
		return more + ".pareil"
	case change < 0 && -change > delta && delta > 0:
		return more + ".perd"
	case change < 0:
		return more + ".baisse"
	}
	return more + ".monte"
}

// monthly sums what the sure rights bring in a month, each at the middle of its range.
func monthly(a *engine.Assessment) engine.Dec {
	var sum engine.Dec
	for i := range a.Results {
		if r := &a.Results[i]; r.Verdict == engine.Yes && r.Right.Computed && r.Right.Amount && r.Right.Period == "mois" {
			sum = sum.Add(r.Amount.Low.Add(r.Amount.High).Div(engine.DecFromInt(2)))
		}
	}
	return sum
}

// lostRights are those without a monthly sum that would go: a health cover, a cheque a year.
func lostRights(now, then *engine.Assessment) []Arg {
	var lost []Arg
	for i := range now.Results {
		r := &now.Results[i]
		if r.Verdict == engine.Yes && r.Right.Computed && (!r.Right.Amount || r.Right.Period != "mois") && then.Results[i].Verdict == engine.No {
			lost = append(lost, RightArg(r.Right.ID, "court", r.Right.Short))
		}
	}
	return lost
}

// tens rounds to ten euros, as one says it.
func tens(d engine.Dec) engine.Dec {
	ten := engine.DecFromInt(10)
	sign := engine.One
	if d < 0 {
		d, sign = -d, -engine.One
	}
	euros := d.Add(engine.DecFromInt(5)).Cents() / 1000
	return engine.DecFromInt(int(euros)).Mul(ten).Mul(sign)
}

func absolute(d engine.Dec) Arg {
	if d < 0 {
		d = -d
	}
	return AmountArg(d.Cents(), d.Cents(), "")
}
