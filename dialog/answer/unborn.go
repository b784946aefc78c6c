package answer

import (
	"aufil/dialog/phrase"
	"aufil/dialog/speech"
)

// unborn adds nothing for a child who is to be born; that no child is there, when it is the first.
func (m meaning) unborn(s speech.Text) meaning {
	if FirstAwaited(s) {
		return m.with("ENFANT", true)
	}
	return m
}

// UnbornAt tells whether the child named at token i is to be born: by what leads to it ("j'attends un bébé"), or by what
// follows ("un bébé en route").
func UnbornAt(s speech.Text, i int) bool {
	k := i - 1
	for k >= 0 && leadsToChild[s.At(k).Text] {
		k--
	}
	if t := s.At(k); k < i-1 && (t.Is("attend") || t.Is("attends") || t.Is("attendons") || t.Is("atend") || t.Is("atends") || t.Is("enceinte")) {
		return true
	}
	k = i + 1
	for s.At(k).Is("qui") || s.At(k).Is("est") || s.At(k).Is("n") || s.At(k).Is(",") {
		k++
	}
	t, next := s.At(k), s.At(k+1)
	switch {
	case t.Is("naitra"), t.Is("naitront"), t.Is("prevu"), t.Is("prevue"), t.Is("prevus"):
		return true
	case t.Is("nait"), t.Is("arrive"), t.Is("vient"):
		return next.Is("en") || next.Is("dans") || next.Is("bientot") || next.Is("debut") || next.Is("fin") || next.Is("au") || next.Is("le") && s.At(k+2).Class == speech.Digits
	case t.Is("va"), t.Is("vont"), t.Is("doit"), t.Is("a"):
		return next.Is("naitre") || next.Is("arriver") || next.Is("venir") || next.Is("bientot")
	case t.Is("en"):
		return next.Is("route") || next.Is("preparation")
	case t.Is("pas"):
		return next.Is("encore") || next.Is("ne") || next.Is("nee")
	case t.Is("pour"):
		return next.Is("bientot") || speech.Months[next.Text] > 0 || next.Is("le") || next.Is("debut") || next.Is("fin")
	}
	return false
}

var leadsToChild = speech.SetOf("un une 1 mon ma notre nos des le la de du d 2 deux premier premiere 1er second deuxieme autre petit petite")

// FirstAwaited tells whether the child to be born is the first: nobody under age lives with the person then.
func FirstAwaited(s speech.Text) bool {
	return s.Has(" enceinte ", " attend ", " attends ", " attendons ", " grossesse ", " naitre ") && (s.Has(" premier bebe ", " premier enfant ", " 1er bebe ", " 1er enfant ", " premiere grossesse ", " premiere fois ") ||
		ofTheFirst.In(s.Clauses()))
}

var ofTheFirst = phrase.Compile("enceinte du|de|d (mon|notre|le) premier|1er", "(c) est le|mon|notre premier|1er $", "atend* le|mon|notre premier|1er")
