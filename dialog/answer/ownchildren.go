package answer

import "slices"

// ownChildren counts children named one by one: "mon fils et ma fille", "mes 2 filles et mon fils"; 0 when one of them is
// not named so, or when something else is said.
func (s said) ownChildren(list []number) int64 {
	total, own := int64(0), false
	for i, t := range s.tokens {
		if !ownChild[t.text] || t.class != word {
			continue
		}
		at := i - 1
		if s.at(at).in(ageOfOne) {
			at--
		}
		switch n, counted := numberEnding(list, at+1); {
		case s.at(at).in(ours):
			total, own = total+1, true
		case counted && n.milli%1000 == 0:
			total += n.milli / 1000
		default:
			return 0
		}
	}
	if !own || s.strangers() > 2 || s.hasAny(notWithUs) || s.has(" de ma ", " de mon ") || slices.ContainsFunc(list, func(n number) bool { return s.countsNoChild(n) }) {
		return 0
	}
	return total
}

// countsNoChild tells whether a number counts neither children nor the years of one.
func (s said) countsNoChild(n number) bool {
	u, _ := s.unitAfter(n)
	before := s.at(n.from - 1)
	if u.ages() && (before.is("de") || before.is(",") || before.is("(") || ownChild[before.text]) {
		return false
	}
	return u != person || n.milli > 9000
}

var (
	ageOfOne  = setOf("petit petite grand grande")
	ours      = setOf("mon ma notre")
	notWithUs = setOf("parti partie partis mort morte decede decedee pas ou dont chez sans plus")
)

// numberEnding finds the number that ends before a token.
func numberEnding(list []number, to int) (number, bool) {
	for _, n := range list {
		if n.to == to {
			return n, true
		}
	}
	return number{}, false
}
