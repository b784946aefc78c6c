package answer

import (
	"aufil/dialog/speech"
)

// oldestInCharge is the age, in years, up to which a child named with it is taken for one of the home.
const oldestInCharge = 25

// agesOfEach counts the children who are each told with an age: "mon aîné a 20 ans et le petit 12", "Léo 3 ans Lina
// 5 ans", "mes filles ont 3 et 5 ans"; 0 when anything else is said.
func agesOfEach(s speech.Text, list []speech.Number) int64 {
	if len(list) < 2 || s.Question {
		return 0
	}
	told := false
	for _, n := range list {
		u, _ := s.UnitAfter(n)
		told = told || u == speech.Year
		if u != speech.NoUnit && !tellsAge(u) || n.One && u == speech.NoUnit || n.Milli > oldestInCharge*1000 {
			return 0
		}
	}
	last := list[len(list)-1]
	if u, at := s.UnitAfter(last); !told || u != speech.NoUnit && at+1 < len(s.Tokens) || u == speech.NoUnit && last.To < len(s.Tokens) {
		return 0
	}
	if childrenOpen(s, list[0].From) && agesFrom(s, list) {
		return int64(len(list))
	}
	from := 0
	for _, n := range list {
		if !oneChildIn(s, from, n.From) {
			return 0
		}
		from = n.To
	}
	return int64(len(list))
}

// childrenOpen tells whether the text opens with children of one's own, whose ages follow: "mes filles ont".
func childrenOpen(s speech.Text, to int) bool {
	return to == 3 && s.At(0).Is("mes") && speech.OwnChild[s.At(1).Text] && s.At(2).Is("ont")
}

// countThenOneAge reads a count and the age of one of them: "trois, le plus grand a 15 ans"; 0 when anything else is said.
func countThenOneAge(s speech.Text, list []speech.Number) int64 {
	if len(list) != 2 || list[0].From != 0 || list[0].One || list[0].Milli > 12_000 || list[0].Milli%1000 != 0 {
		return 0
	}
	u, at := s.UnitAfter(list[1])
	opens := list[0].To
	if s.At(opens).Class == speech.Mark || s.At(opens).Is("et") {
		opens++
	}
	if first, _ := s.UnitAfter(list[0]); first != speech.NoUnit || !tellsAge(u) || at+1 < len(s.Tokens) || !s.At(list[1].From-1).Is("a") || !s.At(opens).In(determiners) {
		return 0
	}
	for i := opens; i < list[1].From; i++ {
		if t := s.At(i); !t.In(determiners) && !t.Is("plus") && !t.Is("a") && !speech.AgeWords[t.Text] && !Siblings[t.Text] && !t.Is("jeune") && !t.Is("vieux") {
			return 0
		}
	}
	return list[0].Milli / 1000
}

// oneChildIn tells whether the words between two tokens name one child, and say nothing else: "et le petit", "Lina a".
func oneChildIn(s speech.Text, from, to int) bool {
	named := 0
	for i := from; i < to; i++ {
		switch t := s.At(i); {
		case t.Class == speech.Mark && (t.Is(",") || t.Is(":")), aroundAge[t.Text], tellsAge(t.Unit()):
		case t.Class == speech.Word && (speech.OwnChild[t.Text] || speech.AgeWords[t.Text] || Siblings[t.Text] || firstName(t)):
			named++
		default:
			return false
		}
	}
	return named == 1
}

// firstName tells whether an unknown word may be a name.
func firstName(t speech.Token) bool {
	return len(t.Text) > 2 && unheard(t) && !speech.Relatives[t.Text] && !Kinfolk[t.Text] && t.Unit() == speech.NoUnit
}

var (
	aroundAge = speech.SetOf("et a de mon ma le la l")
	Siblings  = speech.SetOf("aine ainee cadet cadette benjamin benjamine dernier derniere deuxieme troisieme premier premiere")
)

// onesOfAge counts "un de 3 ans et une de 5 ans"; 0 when another number is
// said.
func onesOfAge(s speech.Text, list []speech.Number) int64 {
	count := int64(0)
	for i, n := range list {
		u, _ := s.UnitAfter(n)
		switch {
		case (n.One || n.Key == "1") && s.At(n.To).Is("de") && i+1 < len(list) && list[i+1].From == n.To+1:
			count++
		case i == 0 || !list[i-1].One && list[i-1].Key != "1" || !tellsAge(u) && (u != speech.NoUnit || n.Milli > oldestInCharge*1000):
			return 0
		}
	}
	return count
}

// countWithAges reads "trois, 8 ans 6 ans et 2 mois": a first number without a
// unit, then ages, as many as it says. It is sure when they agree; 0 when the
// text is not made so.
func countWithAges(s speech.Text, list []speech.Number) (count int64, sure bool) {
	if len(list) < 2 {
		return 0, false
	}
	if v, whole := list[0].Whole(); whole && v == int64(len(list)-1) && (s.At(list[0].To).Is("(") || s.At(list[0].To).Is(":") || s.At(list[0].To).Is("de")) && agesFrom(s, list[1:]) {
		return v, true // "2 (4 et 6 ans)", "2 : 4 et 6 ans", "2 de 4 et 6 ans"
	}
	if len(list) < 3 {
		return 0, false
	}
	if u, _ := s.UnitAfter(list[0]); u != speech.NoUnit || list[0].One {
		return 0, false
	}
	for _, n := range list[1:] {
		if u, _ := s.UnitAfter(n); !tellsAge(u) {
			return 0, false
		}
	}
	v, whole := list[0].Whole()
	return v, whole && v == int64(len(list)-1)
}

// agedAfter tells whether an age follows: "une de 4 ans".
func agedAfter(s speech.Text, n speech.Number) bool {
	age, ok := s.Number(n.To + 1)
	if !ok || !s.At(n.To).Is("de") {
		return false
	}
	u, _ := s.UnitAfter(age)
	return tellsAge(u)
}

// agesFrom tells whether the numbers are a list that ends with "ans".
func agesFrom(s speech.Text, list []speech.Number) bool {
	for k := 1; k < len(list); k++ {
		gap := s.At(list[k-1].To)
		if list[k].From != list[k-1].To && (list[k].From-list[k-1].To != 1 || !gap.Is("et") && !gap.Is(",")) {
			return false
		}
		if u, _ := s.UnitAfter(list[k]); u != speech.NoUnit {
			return tellsAge(u)
		}
	}
	return false
}
