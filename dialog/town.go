package dialog

import (
	"slices"
	"strings"

	"aufil/dialog/remark"
	"aufil/dialog/speech"
	"aufil/engine"
)

// town takes the name of a commune where its postal code is asked. A name that several departments have is asked with its
// department.
func (t *turn) town(q *engine.Question, text string) bool {
	name, codes := t.codesOf(text)
	switch {
	case len(codes) == 0:
		return false
	case apart(codes):
		p := *t.c.Pending
		if p.Tries++; p.Tries >= 3 {
			return false
		}
		p.Heard = name
		t.say("ville.plusieurs", nil)
		t.put(q, p, false)
		return true
	case t.whichDistrict(name):
		return true
	}
	return t.take(q, *t.c.Pending, codes[0])
}

// townToo says back the commune that a text names, and nothing else, while something else is asked: "Roubaix".
func (t *turn) townToo(q *engine.Question, text string) bool {
	code := t.k.Rules.Question("code_postal")
	if code == nil || q.Kind == code.Kind || t.c.answered(code.Key, "") || t.in.Kind == Digits || t.foreign() || len(strings.Fields(text)) > 3 {
		return false
	}
	name, codes := t.codesOf(text)
	return len(name) >= shortestTown && strings.Contains(speech.Plain(text), name) && len(codes) > 0 && !apart(codes) && t.putBack(Pending{Question: code.Key}, codes[0])
}

// shortestTown is the number of letters below which a name alone is more often a word than a town.
const shortestTown = 5

// codesOf gives the commune that a text names and its postal codes.
func (t *turn) codesOf(text string) (name string, codes []string) {
	name, department, ok := remark.Town(remark.NearTown(text))
	if !ok || name == "aucun" && department == "" { // there is such a commune, and far more people who answer none
		return "", nil
	}
	if len(t.k.Places.Named(name)) == 0 && len(t.k.Places.Named(name+"s")) > 0 {
		name += "s" // "aubervillier"
	}
	return name, slices.DeleteFunc(t.k.Places.Named(name), func(code string) bool { return !strings.HasPrefix(code, department) })
}

// apart tells whether postal codes are of several departments.
func apart(codes []string) bool {
	return slices.ContainsFunc(codes, func(code string) bool { return departmentOf(code) != departmentOf(codes[0]) })
}

// departmentOf is the department of a postal code: two digits, three overseas.
func departmentOf(code string) string {
	if strings.HasPrefix(code, "97") || strings.HasPrefix(code, "98") {
		return code[:3]
	}
	return code[:2]
}
