package dialog

import (
	"slices"
	"strings"

	"aufil/dialog/answer"
	"aufil/dialog/remark"
	"aufil/dialog/speech"
	"aufil/engine"
)

// withDistricts are the cities whose postal codes are those of their districts.
var withDistricts = []string{"paris", "lyon", "marseille"}

// townInParts puts together a town and its department or its district, said one after the other: "le 93", then "Montreuil".
func (t *turn) townInParts(q *engine.Question, text string) bool {
	p := *t.c.Pending
	if p.Heard == "" || t.in.Kind == Digits {
		return t.departmentAlone(q, text)
	}
	if slices.Contains(withDistricts, p.Heard) {
		if n, ok := t.parseAs(answer.Nombre, text); ok && n.Unknown {
			_, codes := t.codesOf(p.Heard)
			return len(codes) > 0 && t.take(q, p, codes[0])
		}
		if v, ok := t.parse(q, p, p.Heard+" "+text); ok && v.Code != "" {
			return t.take(q, p, v.Code)
		}
		return false
	}
	town := speech.Plain(t.plain(text))
	department, numbered := remark.Department(town)
	if numbered {
		town = p.Heard
	} else {
		department = p.Heard
	}
	_, codes := t.codesOf(town + " " + department)
	return len(codes) > 0 && !apart(codes) && t.take(q, p, codes[0])
}

// departmentAlone asks for the town of who says only their department: "le 93".
func (t *turn) departmentAlone(q *engine.Question, text string) bool {
	p := *t.c.Pending
	department, ok := remark.Department(speech.Plain(t.plain(text)))
	if !ok || t.in.Kind == Digits || t.foreign() || p.Tries > 1 {
		return false
	}
	p.Heard = department
	p.Tries++
	t.say("ville.departement", map[string]Arg{"numero": TextArg(department)})
	t.await(p)
	return true
}

// whichDistrict asks for the district of who lives in a city that has some, once.
func (t *turn) whichDistrict(name string) bool {
	p := *t.c.Pending
	if !slices.Contains(withDistricts, name) || p.Heard != "" || t.foreign() {
		return false
	}
	p.Heard = name
	t.say("ville.arrondissement", map[string]Arg{"ville": TextArg(strings.ToUpper(name[:1]) + name[1:])})
	t.await(p)
	return true
}
