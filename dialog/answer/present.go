package answer

import (
	"strings"

	"aufil/dialog/speech"
)

// present returns what is left of an answer that opposes what was to what is: "avant 1200 maintenant 800", "35h mais là
// c'est 24". Only one of the figures holds today; false when the text does not tell which.
func present(s speech.Text) (speech.Text, bool) {
	list := s.Numbers()
	if len(list) == 0 || s.Question {
		return speech.Text{}, false
	}
	if rest, ok := changedTo(s, list); ok {
		return rest, true
	}
	times := tenses(s)
	if len(times) == 0 {
		return speech.Text{}, false
	}
	if len(list) > 1 {
		return presentOf(s, list, times)
	}
	return nothingLeft(s, list[0], times)
}

// changedTo reads "je suis passé de 1200 à 1300" and "900 au lieu de 1400".
func changedTo(s speech.Text, list []speech.Number) (speech.Text, bool) {
	if len(list) == 2 && phraseAt(s, list[1].From-3, "au lieu de") > 0 {
		return cutTo(s, list[0].From, list[1].From-3, nil)
	}
	if len(list) == 2 && phraseAt(s, list[0].From-3, "au lieu de") > 0 {
		return cutTo(s, list[1].From, len(s.Tokens), nil)
	}
	if len(list) != 2 || !s.At(list[0].From-1).Is("de") || !changes[s.At(list[0].From-2).Text] || !s.At(list[1].From-1).Is("a") {
		return speech.Text{}, false
	}
	return cutTo(s, list[1].From, len(s.Tokens), nil)
}

// changes are the verbs of what is not any more what it was.
var changes = speech.SetOf("passe passee passes passer monte montee descendu descendue descend tombe tombee augmente augmentee baisse baissee diminue")

// tense is a word that puts a figure in the past or in the present.
type tense struct {
	at, to int
	now    bool
}

// tenses lists such words, from left to right.
func tenses(s speech.Text) []tense {
	var list []tense
	for i := 0; i < len(s.Tokens); i++ {
		t := s.At(i)
		if t.Class != speech.Word {
			continue
		}
		if to := nowAt(s, i); to > i {
			list = append(list, tense{i, to, true})
			i = to - 1
		} else if to := onceAt(s, i); to > i {
			list = append(list, tense{i, to, false})
			i = to - 1
		}
	}
	return list
}

// nowAt returns the token after a word of the present at i, i when there is none.
func nowAt(s speech.Text, i int) int {
	switch t := s.At(i); {
	case nowWords[t.Text]:
		return i + 1
	case t.Is("aujourd") && s.At(i+1).Is("hui"):
		return i + 2
	case phraseAt(s, i, "en ce moment") > 0 || phraseAt(s, i, "a l heure actuelle") > 0:
		return i + phraseAt(s, i, "en ce moment") + phraseAt(s, i, "a l heure actuelle")
	case t.Is("la") && (butAt(s, i-1) || i == 0 || s.At(i-1).Is("et") || s.At(i-1).Is(",") || s.At(i-1).Is(".")) && saysNext(s, i+1):
		return i + 1
	}
	return i
}

// butAt reads "mais", also where it is written as the month: "35h mai la c 24".
func butAt(s speech.Text, i int) bool {
	return s.At(i).Is("mais") || s.At(i).Is("mai") || s.At(i).Is("ms")
}

// saysNext tells whether "la" at the token before is no article: "là je fais 24", "mais la 0".
func saysNext(s speech.Text, i int) bool {
	_, number := s.Number(i)
	return sayers[s.At(i).Text] || (butAt(s, i-2) || s.At(i-2).Is(",")) && (number || speech.ZeroWords[s.At(i).Text] || s.At(i).Is("plus"))
}

var sayers = speech.SetOf("c je j on ca nous il elle")

// onceAt returns the token after a word of the past, or of what is usual and so perhaps not today's.
func onceAt(s speech.Text, i int) int {
	t, next := s.At(i), s.At(i+1)
	switch {
	case t.Is("avant"):
		if next.Unit() == speech.NoUnit && !beforeWhat[next.Text] && !(next.Is("le") && s.At(i+2).Class == speech.Digits) {
			return i + 1
		}
	case pastVerbs[t.Text] || pastWords[t.Text] || t.Is("normalement"):
		return i + 1
	case t.Is("d") && next.Is("habitude"), (t.Is("l") || t.Is("an") || t.Is("annee")) && (next.Is("dernier") || next.Is("derniere")):
		return i + 2
	}
	return i
}

// beforeWhat may follow an "avant" that says nothing of the past: "1200 avant impôt".
var beforeWhat = speech.SetOf("impot impots prelevement prelevements charge charges retenue retenues deduction deductions apl aide aides caf d de tout hier")

// presentOf keeps the one figure of several that is today's.
func presentOf(s speech.Text, list []speech.Number, times []tense) (speech.Text, bool) {
	chosen, now, open := -1, 0, 0
	for i := range list {
		known, today, sure := tenseOf(s, list, i, times)
		switch {
		case !sure:
			return speech.Text{}, false
		case known && today:
			chosen, now = i, now+1
		case !known:
			open++
			if now == 0 {
				chosen = i
			}
		}
	}
	if now > 1 || now == 0 && (open != 1 || !pastOpposed(s, times)) || len(list)-now-open == 0 && !opposes(s) {
		return speech.Text{}, false
	}
	from, to := list[chosen].From, len(s.Tokens)
	if chosen+1 < len(list) {
		to = list[chosen+1].From
	}
	return cutTo(s, from, to, times)
}

// opposes tells whether the text has the word that sets two figures against each other.
func opposes(s speech.Text) bool { return s.Has(" mais ", " mai la ", " ms la ") }

// pastOpposed tells whether a figure without a tense stands against one that is surely past, and not only usual.
// Who "had three" children may still have them.
func pastOpposed(s speech.Text, times []tense) bool {
	for _, t := range times {
		if word := s.At(t.at); word.Is("avant") || word.Is("auparavant") || pastVerbs[word.Text] && !strings.HasPrefix(word.Text, "av") {
			return true
		}
	}
	return false
}

// tenseOf tells whether a figure is said of the present or of the past. sure is false when a word of time stands between
// two figures and may belong to either.
func tenseOf(s speech.Text, list []speech.Number, i int, times []tense) (known, now, sure bool) {
	sure = true
	for k := range times {
		of, plain := figureOf(s, list, k, times)
		sure = sure && plain
		if plain && of == i {
			known, now = true, times[k].now
		}
	}
	return known, now, sure
}

// figureOf finds the figure that a word of time is said of: the one next to which its clause ends or begins, else the one
// on the side where the text puts all such words.
func figureOf(s speech.Text, list []speech.Number, k int, times []tense) (of int, sure bool) {
	t := times[k]
	after := 0
	for after < len(list) && list[after].From < t.at {
		after++
	}
	switch {
	case after == 0 || after == len(list):
		return max(0, after-1), true
	case pastVerbs[s.At(t.at).Text]:
		return after, true
	}
	opens := parts(s, t.at-1) || k > 0 && times[k-1].to == t.at
	closes := parts(s, t.to) || k+1 < len(times) && times[k+1].at == t.to
	switch {
	case opens && !closes:
		return after, true
	case closes && !opens:
		return after - 1, true
	case times[0].to <= list[0].From:
		return after, true
	case times[len(times)-1].at >= list[len(list)-1].To:
		return after - 1, true
	}
	return after, opens == closes && s.At(t.to).Class == speech.Word
}

// parts tells whether a token parts two clauses.
func parts(s speech.Text, i int) bool {
	t := s.At(i)
	return t.Class == speech.Mark && t.Text != "€" || t.Is("et") || t.Is("puis") || t.Is("contre") || butAt(s, i)
}

// cutTo leaves the words from one figure to the next, without those of time. A period or a "brut" said of the other
// figure may hold for this one as well: then nothing is sure.
func cutTo(s speech.Text, from, to int, times []tense) (speech.Text, bool) {
	kept := make([]speech.Token, 0, to-from)
	for i := from; i < to; i++ {
		drop := butAt(s, i) || s.At(i).Is("et") && i+1 == to
		for _, t := range times {
			drop = drop || i >= t.at && i < t.to
		}
		if !drop {
			kept = append(kept, s.At(i))
		}
	}
	for n := len(kept); n > 0 && (kept[n-1].Class == speech.Mark && kept[n-1].Text != "€" || kept[n-1].Is("et") || kept[n-1].Is("j") || kept[n-1].Is("c") || kept[n-1].Is("je")); n = len(kept) {
		kept = kept[:n-1]
	}
	rest := speech.Settle(kept)
	whole, _ := periodSaid(s)
	left, _ := periodSaid(rest)
	if whole != left && whole != speech.Month || gross(s) && !gross(rest) {
		return speech.Text{}, false
	}
	return withUnit(s, from, rest), true
}

// nothingLeft reads "1200 avant mais plus rien", where the only figure is past.
func nothingLeft(s speech.Text, n speech.Number, times []tense) (speech.Text, bool) {
	if _, now, _ := tenseOf(s, []speech.Number{n}, 0, times[:1]); now || !pastOpposed(s, times[:1]) {
		return speech.Text{}, false
	}
	for i := n.To; i < len(s.Tokens); i++ {
		if t := s.At(i); speech.ZeroWords[t.Text] && !t.Is("sans") && !t.Is("personne") {
			return cutTo(s, i, len(s.Tokens), times)
		}
	}
	return speech.Text{}, false
}
