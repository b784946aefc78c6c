package dialog

import (
	"slices"
	"strings"

	"aufil/dialog/answer"
	"aufil/engine"
)

// town takes the name of a commune where its postal code is asked. A name that several departments have is asked with its
// department.
func (t *turn) town(q *engine.Question, text string) bool {
	name, department, ok := answer.Town(answer.NearTown(text))
	if !ok {
		return false
	}
	if len(t.k.Places.Named(name)) == 0 && len(t.k.Places.Named(name+"s")) > 0 {
		name += "s" // "aubervillier"
	}
	codes := slices.DeleteFunc(t.k.Places.Named(name), func(code string) bool { return !strings.HasPrefix(code, department) })
	switch {
	case len(codes) == 0:
		return false
	case slices.ContainsFunc(codes, func(code string) bool { return departmentOf(code) != departmentOf(codes[0]) }):
		t.say("ville.plusieurs", nil)
		t.askAgain()
		return true
	}
	return t.take(q, *t.c.Pending, codes[0])
}

// departmentOf is the department of a postal code: two digits, three overseas.
func departmentOf(code string) string {
	if strings.HasPrefix(code, "97") || strings.HasPrefix(code, "98") {
		return code[:3]
	}
	return code[:2]
}
