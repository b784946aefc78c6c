package answer

import "slices"

// relevant leaves out the numbers that count something else than is asked.
func (s said) relevant(list []number, asked topic) []number {
	if whole := s.beforeOf(list); len(whole) == 1 && len(list) > 1 {
		if u, _ := s.unitAfter(whole[0]); u == noUnit { // "deux, dont 1 bébé"
			list = whole
		}
	}
	if kept := s.childCounts(list); len(kept) > 0 && (asked == children || asked == anything && s.others(list, kept)) {
		return s.beforeOf(kept)
	}
	list = s.beforeOf(list)
	if asked == household || asked == children {
		list = s.withoutThings(list)
	}
	if kept := s.counting(list, asked.unit()); len(kept) > 0 {
		return kept
	}
	persons := len(s.counting(list, person)) > 0 || (asked == children || asked == anything) && len(list) > 1 && s.has(" il a ", " elle a ", " ils ont ", " elles ont ")
	kept := make([]number, 0, len(list))
	for i, n := range list {
		u, _ := s.unitAfter(n)
		article := n.one && u != person && (len(list) > 1 || !s.countsOne(n)) && (!u.elapsed() || asked == children) && (i > 0 || !s.at(n.to).is("seul"))
		ofAge := persons && (u.elapsed() && asked != age && asked != hours || u == noUnit && s.agesThem(list, i))
		if !article && !ofAge && u != rank {
			kept = append(kept, n)
		}
	}
	return kept
}

// agesThem tells whether a bare number is the age of persons who are counted: "une fillette de 6", "deux, 3 et 5 ans".
func (s said) agesThem(list []number, i int) bool {
	n := list[i]
	return i > 0 && s.at(n.from-1).is("de") && s.at(n.from-2).isPerson() || i+1 < len(list) && s.agesFrom(list[i:])
}

// withoutThings leaves out what counts no person beside a number that may: "4 dans 40m2", "5 dans un 3 pièces".
func (s said) withoutThings(list []number) []number {
	var kept []number
	for _, n := range list {
		if u, at := s.unitAfter(n); u != foreign || s.at(at).is("fois") {
			kept = append(kept, n)
		}
	}
	if len(kept) == 0 {
		return list
	}
	return kept
}

// others tells whether the numbers that count no child count things: "3 enfants et 2 chats".
func (s said) others(list, kept []number) bool {
	if len(kept) == len(list) {
		return false
	}
	things := 0
	for _, n := range list {
		if u, _ := s.unitAfter(n); u == foreign || u == money {
			things++
		}
	}
	return things+len(kept) == len(list)
}

// inCharge keeps the number said to be "à charge" when another is said too.
func (s said) inCharge(list []number) []number {
	for i, n := range list {
		if len(list) > 1 && s.phraseAt(n.to, "a charge") > 0 {
			return list[i : i+1]
		}
	}
	return list
}

// withoutGrandchildren leaves out the "petits-enfants" that are counted beside the children.
func (s said) withoutGrandchildren(list []number) []number {
	if len(list) < 2 {
		return list
	}
	return slices.DeleteFunc(slices.Clone(list), func(n number) bool {
		to := n.to + 1
		if s.at(to).is("-") {
			to++
		}
		return (s.at(n.to).is("petits") || s.at(n.to).is("petit")) && (s.at(to).is("enfants") || s.at(to).is("enfant"))
	})
}

// beforeOf leaves out the numbers after "dont", which are parts of the first.
func (s said) beforeOf(list []number) []number {
	for i, n := range list {
		if i > 0 && s.at(n.from-1).is("dont") {
			return list[:i]
		}
	}
	return list
}

// childCounts returns the numbers that count children, and not persons at
// large.
func (s said) childCounts(list []number) []number {
	var kept []number
	for _, n := range list {
		if _, at := s.unitAfter(n); childWords[s.at(at).text] || birthRanks[s.at(at).text] || ageWords[s.at(at).text] && (!s.describes(at) || s.at(at+1).isPerson()) || n.one && s.agedAfter(n) {
			kept = append(kept, n)
		}
	}
	return kept
}

// birthRanks are children too: "2 jumeaux et 1 aîné".
var birthRanks = setOf("aine aines ainee ainees cadet cadets cadette cadettes benjamin benjamine")

// describes tells whether a noun follows the adjective: "un grand appartement".
func (s said) describes(at int) bool {
	next := s.at(at + 1)
	return next.class == word && !afterPerson[next.text] && numerals[next.text] == 0
}

// afterPerson may follow an adjective that stands for a child: "une grande de 17 ans", "les petits sont chez moi".
var afterPerson = setOf(`et ou ni de d a au en qui que dont chez avec mais par pour dans sur sans dernier derniere derniers encore plus pas moi seulement aussi maintenant ici
	est sont va vont vit vivent je j on il elle ils elles y toujours deja majeur majeure mineur mineure handicape handicapee malade merci voila c s ce n ne le la les`)

// ageWords stand for a child where no noun follows: "une ado et un petit".
var ageWords = setOf("petit petite petits petites grand grande grands grandes")

// counting returns the numbers of that unit.
func (s said) counting(list []number, u unit) []number {
	if u == noUnit {
		return nil
	}
	var kept []number
	for _, n := range list {
		if v, _ := s.unitAfter(n); v == u {
			kept = append(kept, n)
		}
	}
	return kept
}
