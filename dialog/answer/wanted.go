package answer

import (
	"slices"
	"strings"

	"aufil/dialog/speech"
)

// wanted chooses, of several options about the same thing, the one that is to get it, where a text only wants it: "je voudrais
// un rendez-vous", of "prendre", "déplacer" and "annuler un rendez-vous".
func (o *offer) wanted(s speech.Text, a Await) (int, bool) {
	if len(s.Tokens) > 7 || !wishes(s) || denies(s.Flat) || s.Question || s.Has(" mon ", " ma ", " mes ", " mais ", " ou ") {
		return 0, false
	}
	told, m := narrowFields.asked(s, a), MeaningOf(s).widened(o.meant())
	at, gets, others := 0, 0, 0
	for i, l := range o.read() {
		if narrow := labelOf(o.options[i].Label).narrow; fit(m, o.meant()[i], o.meant()) == 0 && narrow.meant.both(told.meant).empty() {
			continue
		}
		switch first := l.At(0); {
		case obtaining[first.Text]:
			at, gets = i, gets+1
		case infinitive(first):
			others++
		default:
			return 0, false
		}
	}
	return at, gets == 1 && others > 0
}

// wishes tells whether a text says that one would like to have a thing, and no other verb what to do with it.
func wishes(s speech.Text) bool {
	return s.Has(" veux ", " voudrais ", " aimerais ", " souhaite ", " souhaiterais ", " besoin ", " faut ", " faudrait ") &&
		!slices.ContainsFunc(s.Tokens, func(t speech.Token) bool { return infinitive(t) && !obtaining[t.Text] })
}

// infinitive tells whether a word ends as a verb that nobody conjugates yet.
func infinitive(t speech.Token) bool {
	return t.Class == speech.Word && len(t.Text) > 4 && (strings.HasSuffix(t.Text, "er") || strings.HasSuffix(t.Text, "ir") || strings.HasSuffix(t.Text, "re"))
}

// obtaining are the verbs of getting something.
var obtaining = speech.SetOf("prendre avoir obtenir demander recevoir fixer trouver chercher faire louer acheter reserver commander deposer ouvrir creer commencer")

// notYet finds the only option that says "pas encore", where the text says it too.
func (o *offer) notYet(s speech.Text) (int, bool) {
	if !s.Has(" pas encore ") || len(s.Tokens) > 7 || s.Question || s.Has(" mais ") {
		return 0, false
	}
	at, found := 0, 0
	for i, l := range o.read() {
		if l.Has(" pas encore ") && !l.Has(" pas encore de ", " pas encore d ", " pas encore eu ", " pas encore recu ") {
			at, found = i, found+1
		}
	}
	return at, found == 1
}

// qualified chooses among options that open with the same yes, or the same no, by what is said behind it: "oui nickel", of
// "Oui, en bon état" and "Oui, mais abîmé".
func (o *offer) qualified(s speech.Text, a Await) (int, bool) {
	first := s.At(0)
	if !first.Is("oui") && !first.Is("non") || len(s.Tokens) < 2 || len(s.Tokens) > 8 {
		return 0, false
	}
	skip := 1
	for skip < len(s.Tokens) && (s.At(skip).Class == speech.Mark || s.At(skip).Is("mais")) {
		skip++
	}
	rest := speech.Settle(s.Tokens[skip:len(s.Tokens):len(s.Tokens)])
	if len(rest.Tokens) == 0 {
		return 0, false
	}
	part := Await{Kind: a.Kind, Channel: a.Channel, Question: a.Question}
	var from []int
	for i, l := range o.read() {
		if l.At(0).Text != first.Text || len(l.Tokens) < 2 {
			continue
		}
		behind := 1
		for behind < len(l.Tokens) && l.At(behind).Is("mais") {
			behind++
		}
		part.Options = append(part.Options, Option{Label: Written(l.Tokens[behind:])})
		from = append(from, i)
	}
	if len(from) < 2 {
		return 0, false
	}
	sub := offerOf(part)
	if i, ok := sub.byTone(rest); ok {
		return from[i], true
	}
	i, ok := fieldOption(rest, sub, part)
	if !ok {
		return 0, false
	}
	return from[i], true
}

// byTone chooses the only option that is as well, or as badly, as is said.
func (o *offer) byTone(s speech.Text) (int, bool) {
	told := degree(s)
	if told < 0 || told == 2 {
		return 0, false
	}
	at, found := 0, 0
	for i := range o.options {
		d := labelOf(o.options[i].Label).degree
		if d >= 0 && d != 2 && (d > 2) == (told > 2) {
			at, found = i, found+1
		}
	}
	return at, found == 1
}
