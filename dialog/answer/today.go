package answer

import (
	"strings"

	"aufil/dialog/speech"
)

// What a text tells of another time or of somebody else answers nothing about the person today: "avant j'étais salarié,
// maintenant je suis au chômage", "mon mari travaille, moi non".

// ofToday returns the clauses that speak of the person, today, and tells whether others were left out.
func ofToday(s speech.Text, question string) (own speech.Text, less bool) {
	if !s.HasAny(apart) {
		return s, false
	}
	q := speech.Fold(question)
	kept := make([]speech.Token, 0, len(s.Tokens))
	dropped := false
	for from := 0; from < len(s.Tokens); {
		to := clauseEnd(s, from)
		if c := speech.Settle(s.Tokens[from:to:to]); bygone(c, q) || toCome(c, q) || ofKin(c, q) || wished(c) || abroad(c) {
			dropped = true
		} else {
			kept = append(kept, s.Tokens[from:to]...)
		}
		from = to
	}
	if !dropped {
		return s, false
	}
	own = speech.Settle(kept)
	own.Question = s.Question
	return own, true
}

// apart are the words of which one at least is said where a clause is left out.
var apart = speech.Union(pastVerbs, Wishes, pastWords, speech.SetOf("fini termine avant ex ancien ancienne bientot dans mon ma mes ai jusqu au en"))

// bygone tells whether the clause speaks of what is over.
func bygone(s speech.Text, question string) bool {
	if strings.Contains(question, "avant") || strings.Contains(question, "aviez") || strings.Contains(question, "etiez") || strings.Contains(question, "deja") || strings.Contains(question, "passe") {
		return false
	}
	for i, t := range s.Tokens {
		switch {
		case t.Class != speech.Word:
		case pastVerbs[t.Text] && !t.Is("etait"), t.Is("ai") && workedAt(s, i+1), t.Is("ai") && graduated(s, i+1), ended(s, i), t.Is("en") && s.At(i+1).Is("poche"), t.Is("ex") && standingNext(s, i+1), pastWords[t.Text], (t.Is("ancien") || t.Is("ancienne")) && standingAfter(s, i+1):
			return true
		case t.Is("avant") && i == lastWordAt(s) && !s.At(i-1).Is("comme") && !s.At(i-1).Is("d") && !s.At(i-1).Is("l"):
			return true
		case t.Is("avant") && i == firstWordAt(s) && !afterAvant[s.At(i+1).Text]:
			return true
		case t.Is("jusqu") && s.Has(" l an dernier ", " l annee derniere ", " l an passe ", " le mois dernier ", " y a "):
			return true
		}
	}
	return false
}

// workedAt tells whether the verb of a past that is over follows: "j'ai travaillé 40 ans".
func workedAt(s speech.Text, i int) bool {
	for s.At(i).Is("toujours") || s.At(i).Is("deja") || s.At(i).Is("beaucoup") {
		i++
	}
	t := s.At(i)
	return t.Is("travaille") || t.Is("bosse") || t.Is("cotise") || t.Is("vecu") || t.Is("habite")
}

// standingNext tells whether a standing is named right there: "ex salarié".
func standingNext(s speech.Text, i int) bool {
	name, n := ConceptAt(s, i)
	return n > 0 && standings[name]
}

// ended tells whether what one did is said to be over: "j'ai fini mes études". Who has paid off a loan owns.
func ended(s speech.Text, i int) bool {
	if t, next := s.At(i), s.At(i+1); !t.Is("fini") && !t.Is("termine") || !next.Is("le") && !next.Is("la") && !next.Is("l") && !next.Is("les") && !next.Is("mes") && !next.Is("ma") && !next.Is("mon") {
		return false
	}
	_, phrase := ConceptAt(s, i)
	return phrase < 2 && standingNext(s, i+2)
}

// graduated tells whether a degree follows: who has one no longer studies for it.
func graduated(s speech.Text, i int) bool {
	for s.At(i).Is("eu") || s.At(i).Is("u") || s.At(i).Is("obtenu") || s.At(i).Is("deja") || s.At(i).Is("un") || s.At(i).Is("une") || s.At(i).Is("mon") || s.At(i).Is("ma") || s.At(i).Is("le") || s.At(i).Is("la") {
		i++
	}
	return degrees[s.At(i).Text]
}

var degrees = speech.SetOf("licence master bts doctorat dut bac maitrise diplome")

// wished tells whether the clause only wants, awaits or asks for what it names: "j'attends ma retraite".
func wished(s speech.Text) bool {
	for i, t := range s.Tokens {
		if !Wishes[t.Text] {
			continue
		}
		if _, n := ConceptAt(s, i); n > 1 || s.At(i-1).Is("pas") || s.At(i+1).Is("pas") || s.At(i+1).Is("plus") {
			continue // "cherche un emploi" says what one is
		}
		for k := i + 1; k < min(i+5, len(s.Tokens)); k++ {
			if name, n := ConceptAt(s, k); n > 0 && standings[name] {
				return true
			}
		}
	}
	return false
}

var Wishes = speech.SetOf("attends attend attendre veux veu voudrais aimerais espere devenir demande cherche souhaite envie reve futur future projet")

// abroad tells whether the clause speaks of another country: "j'ai une maison au pays".
func abroad(s speech.Text) bool {
	for i, t := range s.Tokens {
		if (t.Is("au") || t.Is("en")) && (s.At(i+1).Is("pays") || s.At(i+1).Is("bled") || nationWords[s.At(i+1).Text]) {
			return true
		}
	}
	return false
}

// afterAvant follow an "avant" that is no "before": "avant le 15", "avant-dernier".
var afterAvant = speech.SetOf("le la l les de d que midi dernier derniere hier")

// toCome tells whether the clause speaks of what is not yet: "à la retraite dans 2 ans".
func toCome(s speech.Text, question string) bool {
	if s.Has(" bientot ") && !MeaningOf(s).names("PROPRIO") { // who buys owns nearly
		return true
	}
	for i, t := range s.Tokens {
		if !t.Is("dans") {
			continue
		}
		from := i + 1
		if s.At(from).Is("moins") && s.At(from+1).Is("de") || s.At(from).Is("a") && s.At(from+1).Is("peine") {
			from += 2
		}
		if n, ok := s.Number(from); ok {
			if u, _ := s.UnitAfter(n); u == speech.Year || u == speech.Month || u == speech.Week || u == speech.Day {
				return true
			}
		}
	}
	return false
}
