package engine

import (
	"slices"
	"strconv"
)

// Truth is the answer of a person of whom every fact is known: the inverse of Fill. Interviews and tests play people
// with it; nothing that a real person says passes here.
func (q *Question) Truth(subject string, f Facts) Answer {
	at := func(def *FactDef, s string) Value { return q.truthOf(f, def, s) }
	if q.known != nil && !at(q.known, subject).True() {
		return Answer{Unknown: true}
	}
	switch q.Kind {
	case "choix", "choix_multiple":
		return Answer{Choices: q.trueOptions(f, subject)}
	case "choix_enfants":
		return Answer{Choices: q.trueChildren(f)}
	case "dates":
		var months []Value
		for _, who := range members(f, subject) {
			months = append(months, at(q.fills[0], who))
		}
		return Answer{Months: months}
	case "date":
		return Answer{Months: []Value{at(q.fills[0], subject)}}
	case "oui_non":
		yes := at(q.fills[0], subject).True()
		return Answer{Bool: &yes}
	default:
		low, high := at(q.fills[0], subject).Bounds()
		out := Answer{Low: low, High: high}
		if q.Kind == "code_postal" && len(q.fills) > 1 {
			out.Choices = at(q.fills[1], subject).Choices()
		}
		return out
	}
}

// members lists whom a subject stands for.
func members(f Facts, subject string) []string {
	var who []string
	switch subject {
	case Kids:
		for i := range childrenIn(f) {
			who = append(who, childName(i))
		}
	case adults:
		who = []string{Asker, Partner}
	default:
		who = []string{subject}
	}
	return who
}

// truthOf is a fact of a member: what is presumed needs no saying.
func (q *Question) truthOf(f Facts, def *FactDef, who string) Value {
	v, said := f[q.path(def, who)]
	if !said && def.Presumed {
		return def.Default
	}
	return v
}

// trueOptions lists the options of which a member would say "that is so": all that they give is, or what stands when
// they are not ticked is not.
func (q *Question) trueOptions(f Facts, subject string) []string {
	var ids []string
	for _, o := range q.Options {
		holds := slices.ContainsFunc(members(f, subject), func(who string) bool {
			value := func(def *FactDef) Value { return q.truthOf(f, def, who) }
			return len(o.gives) > 0 && all(o.gives, value) || len(o.otherwise) > 0 && !all(o.otherwise, value)
		})
		if holds {
			ids = append(ids, o.ID)
		}
	}
	return ids
}

// trueChildren lists the children who would be ticked, by place.
func (q *Question) trueChildren(f Facts) []string {
	var ids []string
	for i := range childrenIn(f) {
		value := func(def *FactDef) Value { return q.truthOf(f, def, childName(i)) }
		if all(q.Options[0].gives, value) {
			ids = append(ids, strconv.Itoa(i))
		}
	}
	return ids
}

func all(gives []given, value func(*FactDef) Value) bool {
	for _, g := range gives {
		v := value(g.fact)
		if both, ok := g.value.Meet(v); !ok || both != v {
			return false
		}
	}
	return true
}

func childrenIn(f Facts) int {
	n, _ := f[Kids].Bounds()
	return int(n.Cents() / 100)
}

// onlyChild is the child of a household that has but one.
const onlyChild = Kids + "[0]"

func childName(i int) string { return Kids + "[" + strconv.Itoa(i) + "]" }

func (q *Question) path(def *FactDef, subject string) Path {
	if def.level == levelHome {
		return Path(def.Name)
	}
	return Path(subject + "." + def.Name)
}
