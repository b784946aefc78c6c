package dialog

import (
	"slices"
	"strings"

	"aufil/engine"
)

// regard is why somebody should look at a case that is told, one of the reasons of docs/glossaire.md; "" = no such reason.
// near names the right of which the limit is near.
func (t *turn) regard(a *engine.Assessment) (reason string, near *engine.Result) {
	if humanReason(a) != "" {
		switch {
		case t.anyFact(".garde", func(v engine.Value) bool { return v.Choice() == "alternee" }):
			return "garde_alternee", nil
		case t.permitCounts():
			return "titre_de_sejour", nil
		case t.anyFact(".independant_benefice", func(v engine.Value) bool { lo, _ := v.Bounds(); return lo > 0 }):
			return "independant", nil
		}
	}
	if t.c.Separated {
		return "separation", nil
	}
	if near = t.nearLimit(a); near != nil {
		return "seuil", near
	}
	return "", nil
}

// permitYears is the longest stay that a right judged for all ages asks of who comes from outside the Union: five years for
// RSA (CASF, art. L262-4, 2°) and for the activity bonus (CSS, art. L842-2, 3°).
const permitYears = 5

// permitCounts tells whether a residence permit is to be looked at: whose it is has not been here long, or how long is not
// known.
func (t *turn) permitCounts() bool {
	facts := t.facts()
	for path, v := range facts {
		person, ok := strings.CutSuffix(string(path), ".nationalite")
		if !ok || v.Choice() != "hors_ue" {
			continue
		}
		years, known := facts[engine.Path(person+".titre_sejour_annees")]
		if protected(facts, engine.Path(person)) {
			continue
		}
		if lo, hi := years.Bounds(); !known || hi > 0 && lo < engine.DecFromCents(permitYears*100) { // 0: no permit, and none to look at
			return true
		}
	}
	return false
}

// protected tells whether a paper opens rights without delay: refugees and the card of ten years (CASF, art. L262-4, 2°).
func protected(facts engine.Facts, person engine.Path) bool {
	for _, paper := range []engine.Path{".protection_internationale", ".carte_de_resident"} {
		if v, known := facts[person+paper]; known && v.True() {
			return true
		}
	}
	return false
}

// anyFact tells whether a fact of somebody is as is asked.
func (t *turn) anyFact(suffix string, is func(engine.Value) bool) bool {
	for path, v := range t.facts() {
		if strings.HasSuffix(string(path), suffix) && is(v) {
			return true
		}
	}
	return false
}

// closeBy is how many euros a month from its limit a right is near it.
const closeBy = 10

// nearLimit finds the first right that a few euros a month more or less would give or take.
func (t *turn) nearLimit(a *engine.Assessment) *engine.Result {
	facts := t.c.Known(t.k.Rules, t.on())
	for i := range a.Results {
		r := &a.Results[i]
		if !r.Right.Computed || r.Drawn || r.Verdict == engine.Unknown {
			continue
		}
		near := t.k.Rules.NearestSums(facts, t.on(), r.Right.ID, engine.DecFromInt(closeBy))
		if slices.ContainsFunc(near, func(c engine.Change) bool { _, hi := c.Now.Bounds(); return hi > 0 }) { // a sum that was not given is no limit to be near of
			return r
		}
	}
	return nil
}

// look says that a person should look at a point of the case, why, and what they will need.
func (t *turn) look(a *engine.Assessment) {
	t.c.Regard = ""
	reason, near := t.regard(a)
	switch {
	case reason != "" && t.worded("regarder."+reason):
		t.c.Regard = reason
		var args map[string]Arg
		if near != nil {
			args = map[string]Arg{"droit": RightArg(near.Right.ID, "court", near.Right.Short)}
		}
		t.say("regarder."+reason, args)
	default:
		t.lookAt(humanReason(a))
	}
}

// lookAt says what a person should look at, "" = nothing.
func (t *turn) lookAt(reason string) {
	switch {
	case reason == "":
	case t.worded(ReasonKey(reason)):
		t.say("resultats.regarde", map[string]Arg{"motif": ReasonArg(reason)})
	default: // why is not said in the language of the person
		t.say("resultats.regarde_sans", nil)
	}
}

// wanted is why a person asks for somebody: what they were told should be looked at, or no more than that they ask.
func (t *turn) wanted() string {
	if t.c.Regard != "" && t.told() {
		return t.c.Regard
	}
	return onlyAsked
}
