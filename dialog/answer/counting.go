package answer

import (
	"slices"

	"aufil/dialog/speech"
)

// relevant leaves out the numbers that count something else than is asked.
func relevant(s speech.Text, list []speech.Number, asked topic) []speech.Number {
	if whole := beforeOf(s, list); len(whole) == 1 && len(list) > 1 {
		if u, _ := s.UnitAfter(whole[0]); u == speech.NoUnit { // "deux, dont 1 bébé"
			list = whole
		}
	}
	if kept := childCounts(s, list); len(kept) > 0 && (asked == Children || asked == anything && others(s, list, kept)) {
		return beforeOf(s, kept)
	}
	list = beforeOf(s, list)
	if asked == household || asked == Children {
		list = withoutThings(s, list)
	}
	if kept := counting(s, list, asked.unit()); len(kept) > 0 {
		return kept
	}
	persons := len(counting(s, list, speech.Person)) > 0 || (asked == Children || asked == anything) && len(list) > 1 && s.Has(" il a ", " elle a ", " ils ont ", " elles ont ")
	kept := make([]speech.Number, 0, len(list))
	for i, n := range list {
		u, _ := s.UnitAfter(n)
		article := n.One && u != speech.Person && (len(list) > 1 || !countsOne(s, n)) && (!u.Elapsed() || asked == Children) && (i > 0 || !s.At(n.To).Is("seul"))
		ofAge := persons && (u.Elapsed() && asked != age && asked != hours || u == speech.NoUnit && agesThem(s, list, i))
		if !article && !ofAge && u != speech.Rank {
			kept = append(kept, n)
		}
	}
	return kept
}

// agesThem tells whether a bare number is the age of persons who are counted: "une fillette de 6", "deux, 3 et 5 ans".
func agesThem(s speech.Text, list []speech.Number, i int) bool {
	n := list[i]
	return i > 0 && s.At(n.From-1).Is("de") && s.At(n.From-2).IsPerson() || i+1 < len(list) && agesFrom(s, list[i:])
}

// withoutThings leaves out what counts no person beside a number that may: "4 dans 40m2", "5 dans un 3 pièces".
func withoutThings(s speech.Text, list []speech.Number) []speech.Number {
	var kept []speech.Number
	for _, n := range list {
		if u, at := s.UnitAfter(n); u != speech.Foreign || s.At(at).Is("fois") {
			kept = append(kept, n)
		}
	}
	if len(kept) == 0 {
		return list
	}
	return kept
}

// others tells whether the numbers that count no child count things: "3 enfants et 2 chats".
func others(s speech.Text, list, kept []speech.Number) bool {
	if len(kept) == len(list) {
		return false
	}
	things := 0
	for _, n := range list {
		if u, _ := s.UnitAfter(n); u == speech.Foreign || u == speech.Money {
			things++
		}
	}
	return things+len(kept) == len(list)
}

// inCharge keeps the number said to be "à charge" when another is said too.
func inCharge(s speech.Text, list []speech.Number) []speech.Number {
	for i, n := range list {
		if len(list) > 1 && phraseAt(s, n.To, "a charge") > 0 {
			return list[i : i+1]
		}
	}
	return list
}

// withoutGrandchildren leaves out the "petits-enfants" that are counted beside the children.
func withoutGrandchildren(s speech.Text, list []speech.Number) []speech.Number {
	if len(list) < 2 {
		return list
	}
	return slices.DeleteFunc(slices.Clone(list), func(n speech.Number) bool {
		to := n.To + 1
		if s.At(to).Is("-") {
			to++
		}
		return (s.At(n.To).Is("petits") || s.At(n.To).Is("petit")) && (s.At(to).Is("enfants") || s.At(to).Is("enfant"))
	})
}

// beforeOf leaves out the numbers after "dont", which are parts of the first.
func beforeOf(s speech.Text, list []speech.Number) []speech.Number {
	for i, n := range list {
		if i > 0 && s.At(n.From-1).Is("dont") {
			return list[:i]
		}
	}
	return list
}

// childCounts returns the numbers that count children, and not persons at
// large.
func childCounts(s speech.Text, list []speech.Number) []speech.Number {
	var kept []speech.Number
	for _, n := range list {
		if _, at := s.UnitAfter(n); speech.ChildWords[s.At(at).Text] || birthRanks[s.At(at).Text] || speech.AgeWords[s.At(at).Text] && (!s.Describes(at) || s.At(at+1).IsPerson()) || n.One && agedAfter(s, n) {
			kept = append(kept, n)
		}
	}
	return kept
}

// birthRanks are children too: "2 jumeaux et 1 aîné".
var birthRanks = speech.SetOf("aine aines ainee ainees cadet cadets cadette cadettes benjamin benjamine")

// counting returns the numbers of that unit.
func counting(s speech.Text, list []speech.Number, u speech.Unit) []speech.Number {
	if u == speech.NoUnit {
		return nil
	}
	var kept []speech.Number
	for _, n := range list {
		if v, _ := s.UnitAfter(n); v == u {
			kept = append(kept, n)
		}
	}
	return kept
}
