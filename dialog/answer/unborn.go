package answer

import "aufil/dialog/answer/phrase"

// Unborn tells whether a text speaks of a child who is to be born: "un bébé à naître", "il va naître en août", "enceinte de
// mon premier". No such child lives with anybody yet.
func Unborn(text string) bool {
	s := read(clip(text))
	if s.question || otherActor.In(s.clauses()) || pregnantNo.In(s.clauses()) {
		return false
	}
	return s.unborn()
}

func (s said) unborn() bool {
	if toBeBorn.In(s.clauses()) || s.firstAwaited() {
		return true
	}
	for i, t := range s.tokens {
		if childWords[t.text] && s.unbornAt(i) {
			return true
		}
	}
	return false
}

// unborn adds nothing for a child who is to be born; that no child is there, when it is the first.
func (m meaning) unborn(s said) meaning {
	if s.firstAwaited() {
		return m.with("ENFANT", true)
	}
	return m
}

// toBeBorn is said of a birth to come, whoever is named.
var toBeBorn = phrase.Compile("va|vont|doit|devrait bientot|naitre naitre|bientot", "va|vont|doit|devrait|a naitre", "naitra|naitront", "pas encore ne|nee|nes|la", "enceinte de __ mois|semaines", "suis|sui enceinte", "en atend* (bientot) un|une|1|autre")

// unbornAt tells whether the child named at token i is to be born: by what leads to it ("j'attends un bébé"), or by what
// follows ("un bébé en route").
func (s said) unbornAt(i int) bool {
	k := i - 1
	for k >= 0 && leadsToChild[s.at(k).text] {
		k--
	}
	if t := s.at(k); k < i-1 && (t.is("attend") || t.is("attends") || t.is("attendons") || t.is("atend") || t.is("atends") || t.is("enceinte")) {
		return true
	}
	k = i + 1
	for s.at(k).is("qui") || s.at(k).is("est") || s.at(k).is("n") || s.at(k).is(",") {
		k++
	}
	t, next := s.at(k), s.at(k+1)
	switch {
	case t.is("naitra"), t.is("naitront"), t.is("prevu"), t.is("prevue"), t.is("prevus"):
		return true
	case t.is("nait"), t.is("arrive"), t.is("vient"):
		return next.is("en") || next.is("dans") || next.is("bientot") || next.is("debut") || next.is("fin") || next.is("au") || next.is("le") && s.at(k+2).class == digits
	case t.is("va"), t.is("vont"), t.is("doit"), t.is("a"):
		return next.is("naitre") || next.is("arriver") || next.is("venir") || next.is("bientot")
	case t.is("en"):
		return next.is("route") || next.is("preparation")
	case t.is("pas"):
		return next.is("encore") || next.is("ne") || next.is("nee")
	case t.is("pour"):
		return next.is("bientot") || months[next.text] > 0 || next.is("le") || next.is("debut") || next.is("fin")
	}
	return false
}

var leadsToChild = setOf("un une 1 mon ma notre nos des le la de du d 2 deux premier premiere 1er second deuxieme autre petit petite")

// firstAwaited tells whether the child to be born is the first: nobody under age lives with the person then.
func (s said) firstAwaited() bool {
	return s.has(" enceinte ", " attend ", " attends ", " attendons ", " grossesse ", " naitre ") && (s.has(" premier bebe ", " premier enfant ", " 1er bebe ", " 1er enfant ", " premiere grossesse ", " premiere fois ") ||
		ofTheFirst.In(s.clauses()))
}

var ofTheFirst = phrase.Compile("enceinte du|de|d (mon|notre|le) premier|1er", "(c) est le|mon|notre premier|1er $", "atend* le|mon|notre premier|1er")
