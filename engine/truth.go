package engine

import "strconv"

// Truth is the answer of a person of whom every fact is known: the inverse of Fill. Interviews and tests play people
// with it; nothing that a real person says passes here.
func (q *Question) Truth(subject string, f Facts) Answer {
	at := func(def *FactDef, s string) Value { return f[q.path(def, s)] }
	if q.known != nil && !at(q.known, subject).True() {
		return Answer{Unknown: true}
	}
	switch q.Kind {
	case "choix", "choix_multiple":
		return Answer{Choices: q.trueOptions(func(def *FactDef) Value { return at(def, subject) })}
	case "choix_enfants":
		return Answer{Choices: q.trueChildren(f)}
	case "dates":
		var months []Value
		for i := range childrenIn(f) {
			months = append(months, at(q.fills[0], childName(i)))
		}
		return Answer{Months: months}
	case "date":
		return Answer{Months: []Value{at(q.fills[0], subject)}}
	case "oui_non":
		yes := at(q.fills[0], subject).True()
		return Answer{Bool: &yes}
	default:
		low, high := at(q.fills[0], subject).Bounds()
		return Answer{Low: low, High: high}
	}
}

// trueOptions lists the options that give what is so.
func (q *Question) trueOptions(value func(*FactDef) Value) []string {
	var ids []string
	for _, o := range q.Options {
		if len(o.gives) > 0 && all(o.gives, value) {
			ids = append(ids, o.ID)
		}
	}
	return ids
}

// trueChildren lists the children who would be ticked, by place.
func (q *Question) trueChildren(f Facts) []string {
	var ids []string
	for i := range childrenIn(f) {
		value := func(def *FactDef) Value { return f[q.path(def, childName(i))] }
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

func childName(i int) string { return Kids + "[" + strconv.Itoa(i) + "]" }

func (q *Question) path(def *FactDef, subject string) Path {
	if def.level == levelHome {
		return Path(def.Name)
	}
	return Path(subject + "." + def.Name)
}
