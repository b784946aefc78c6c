package answer

import "strings"

// present returns what is left of an answer that opposes what was to what is: "avant 1200 maintenant 800", "35h mais là
// c'est 24". Only one of the figures holds today; false when the text does not tell which.
func (s said) present() (said, bool) {
	list := s.numbers()
	if len(list) == 0 || s.question {
		return said{}, false
	}
	if rest, ok := s.changedTo(list); ok {
		return rest, true
	}
	times := s.tenses()
	if len(times) == 0 {
		return said{}, false
	}
	if len(list) > 1 {
		return s.presentOf(list, times)
	}
	return s.nothingLeft(list[0], times)
}

// changedTo reads "je suis passé de 1200 à 1300" and "900 au lieu de 1400".
func (s said) changedTo(list []number) (said, bool) {
	if len(list) == 2 && s.phraseAt(list[1].from-3, "au lieu de") > 0 {
		return s.cutTo(list[0].from, list[1].from-3, nil)
	}
	if len(list) == 2 && s.phraseAt(list[0].from-3, "au lieu de") > 0 {
		return s.cutTo(list[1].from, len(s.tokens), nil)
	}
	if len(list) != 2 || !s.at(list[0].from-1).is("de") || !changes[s.at(list[0].from-2).text] || !s.at(list[1].from-1).is("a") {
		return said{}, false
	}
	return s.cutTo(list[1].from, len(s.tokens), nil)
}

// changes are the verbs of what is not any more what it was.
var changes = setOf("passe passee passes passer monte montee descendu descendue descend tombe tombee augmente augmentee baisse baissee diminue")

// tense is a word that puts a figure in the past or in the present.
type tense struct {
	at, to int
	now    bool
}

// tenses lists such words, from left to right.
func (s said) tenses() []tense {
	var list []tense
	for i := 0; i < len(s.tokens); i++ {
		t := s.at(i)
		if t.class != word {
			continue
		}
		if to := s.nowAt(i); to > i {
			list = append(list, tense{i, to, true})
			i = to - 1
		} else if to := s.onceAt(i); to > i {
			list = append(list, tense{i, to, false})
			i = to - 1
		}
	}
	return list
}

// nowAt returns the token after a word of the present at i, i when there is none.
func (s said) nowAt(i int) int {
	switch t := s.at(i); {
	case nowWords[t.text]:
		return i + 1
	case t.is("aujourd") && s.at(i+1).is("hui"):
		return i + 2
	case s.phraseAt(i, "en ce moment") > 0 || s.phraseAt(i, "a l heure actuelle") > 0:
		return i + s.phraseAt(i, "en ce moment") + s.phraseAt(i, "a l heure actuelle")
	case t.is("la") && (s.butAt(i-1) || i == 0 || s.at(i-1).is("et") || s.at(i-1).is(",") || s.at(i-1).is(".")) && s.saysNext(i+1):
		return i + 1
	}
	return i
}

// butAt reads "mais", also where it is written as the month: "35h mai la c 24".
func (s said) butAt(i int) bool { return s.at(i).is("mais") || s.at(i).is("mai") || s.at(i).is("ms") }

// saysNext tells whether "la" at the token before is no article: "là je fais 24", "mais la 0".
func (s said) saysNext(i int) bool {
	_, number := s.number(i)
	return sayers[s.at(i).text] || (s.butAt(i-2) || s.at(i-2).is(",")) && (number || zeroWords[s.at(i).text] || s.at(i).is("plus"))
}

var sayers = setOf("c je j on ca nous il elle")

// onceAt returns the token after a word of the past, or of what is usual and so perhaps not today's.
func (s said) onceAt(i int) int {
	t, next := s.at(i), s.at(i+1)
	switch {
	case t.is("avant"):
		if next.unit() == noUnit && !beforeWhat[next.text] && !(next.is("le") && s.at(i+2).class == digits) {
			return i + 1
		}
	case pastVerbs[t.text] || pastWords[t.text] || t.is("normalement"):
		return i + 1
	case t.is("d") && next.is("habitude"), (t.is("l") || t.is("an") || t.is("annee")) && (next.is("dernier") || next.is("derniere")):
		return i + 2
	}
	return i
}

// beforeWhat may follow an "avant" that says nothing of the past: "1200 avant impôt".
var beforeWhat = setOf("impot impots prelevement prelevements charge charges retenue retenues deduction deductions apl aide aides caf d de tout hier")

// presentOf keeps the one figure of several that is today's.
func (s said) presentOf(list []number, times []tense) (said, bool) {
	chosen, now, open := -1, 0, 0
	for i := range list {
		known, today, sure := s.tenseOf(list, i, times)
		switch {
		case !sure:
			return said{}, false
		case known && today:
			chosen, now = i, now+1
		case !known:
			open++
			if now == 0 {
				chosen = i
			}
		}
	}
	if now > 1 || now == 0 && (open != 1 || !s.pastOpposed(times)) || len(list)-now-open == 0 && !s.opposes() {
		return said{}, false
	}
	from, to := list[chosen].from, len(s.tokens)
	if chosen+1 < len(list) {
		to = list[chosen+1].from
	}
	return s.cutTo(from, to, times)
}

// opposes tells whether the text has the word that sets two figures against each other.
func (s said) opposes() bool { return s.has(" mais ", " mai la ", " ms la ") }

// pastOpposed tells whether a figure without a tense stands against one that is surely past, and not only usual.
// Who "had three" children may still have them.
func (s said) pastOpposed(times []tense) bool {
	for _, t := range times {
		if word := s.at(t.at); word.is("avant") || word.is("auparavant") || pastVerbs[word.text] && !strings.HasPrefix(word.text, "av") {
			return true
		}
	}
	return false
}

// tenseOf tells whether a figure is said of the present or of the past. sure is false when a word of time stands between
// two figures and may belong to either.
func (s said) tenseOf(list []number, i int, times []tense) (known, now, sure bool) {
	sure = true
	for k := range times {
		of, plain := s.figureOf(list, k, times)
		sure = sure && plain
		if plain && of == i {
			known, now = true, times[k].now
		}
	}
	return known, now, sure
}

// figureOf finds the figure that a word of time is said of: the one next to which its clause ends or begins, else the one
// on the side where the text puts all such words.
func (s said) figureOf(list []number, k int, times []tense) (of int, sure bool) {
	t := times[k]
	after := 0
	for after < len(list) && list[after].from < t.at {
		after++
	}
	switch {
	case after == 0 || after == len(list):
		return max(0, after-1), true
	case pastVerbs[s.at(t.at).text]:
		return after, true
	}
	opens := s.parts(t.at-1) || k > 0 && times[k-1].to == t.at
	closes := s.parts(t.to) || k+1 < len(times) && times[k+1].at == t.to
	switch {
	case opens && !closes:
		return after, true
	case closes && !opens:
		return after - 1, true
	case times[0].to <= list[0].from:
		return after, true
	case times[len(times)-1].at >= list[len(list)-1].to:
		return after - 1, true
	}
	return after, opens == closes && s.at(t.to).class == word
}

// parts tells whether a token parts two clauses.
func (s said) parts(i int) bool {
	t := s.at(i)
	return t.class == mark && t.text != "€" || t.is("et") || t.is("puis") || t.is("contre") || s.butAt(i)
}

// cutTo leaves the words from one figure to the next, without those of time. A period or a "brut" said of the other
// figure may hold for this one as well: then nothing is sure.
func (s said) cutTo(from, to int, times []tense) (said, bool) {
	kept := make([]token, 0, to-from)
	for i := from; i < to; i++ {
		drop := s.butAt(i) || s.at(i).is("et") && i+1 == to
		for _, t := range times {
			drop = drop || i >= t.at && i < t.to
		}
		if !drop {
			kept = append(kept, s.at(i))
		}
	}
	for n := len(kept); n > 0 && (kept[n-1].class == mark && kept[n-1].text != "€" || kept[n-1].is("et") || kept[n-1].is("j") || kept[n-1].is("c") || kept[n-1].is("je")); n = len(kept) {
		kept = kept[:n-1]
	}
	rest := settle(kept)
	whole, _ := s.periodSaid()
	left, _ := rest.periodSaid()
	if whole != left && whole != month || s.gross() && !rest.gross() {
		return said{}, false
	}
	return s.withUnit(from, rest), true
}

// nothingLeft reads "1200 avant mais plus rien", where the only figure is past.
func (s said) nothingLeft(n number, times []tense) (said, bool) {
	if _, now, _ := s.tenseOf([]number{n}, 0, times[:1]); now || !s.pastOpposed(times[:1]) {
		return said{}, false
	}
	for i := n.to; i < len(s.tokens); i++ {
		if t := s.at(i); zeroWords[t.text] && !t.is("sans") && !t.is("personne") {
			return s.cutTo(i, len(s.tokens), times)
		}
	}
	return said{}, false
}
