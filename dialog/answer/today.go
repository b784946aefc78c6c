package answer

import "strings"

// What a text tells of another time or of somebody else answers nothing about the person today: "avant j'étais salarié,
// maintenant je suis au chômage", "mon mari travaille, moi non".

// today returns the clauses that speak of the person, today, and tells whether others were left out.
func (s said) today(question string) (own said, less bool) {
	if !s.hasAny(apart) {
		return s, false
	}
	q := fold(question)
	kept := make([]token, 0, len(s.tokens))
	dropped := false
	for from := 0; from < len(s.tokens); {
		to := s.clauseEnd(from)
		if c := settle(s.tokens[from:to:to]); c.bygone(q) || c.toCome(q) || c.ofKin(q) || c.wished() || c.abroad() {
			dropped = true
		} else {
			kept = append(kept, s.tokens[from:to]...)
		}
		from = to
	}
	if !dropped {
		return s, false
	}
	own = settle(kept)
	own.question = s.question
	return own, true
}

// apart are the words of which one at least is said where a clause is left out.
var apart = union(pastVerbs, wishes, pastWords, setOf("fini termine avant ex ancien ancienne bientot dans mon ma mes ai jusqu au en"))

// bygone tells whether the clause speaks of what is over.
func (s said) bygone(question string) bool {
	if strings.Contains(question, "avant") || strings.Contains(question, "aviez") || strings.Contains(question, "etiez") || strings.Contains(question, "deja") || strings.Contains(question, "passe") {
		return false
	}
	for i, t := range s.tokens {
		switch {
		case t.class != word:
		case pastVerbs[t.text] && !t.is("etait"), t.is("ai") && s.workedAt(i+1), t.is("ai") && s.graduated(i+1), s.ended(i), t.is("en") && s.at(i+1).is("poche"), t.is("ex") && s.standingNext(i+1), pastWords[t.text], (t.is("ancien") || t.is("ancienne")) && s.standingAfter(i+1):
			return true
		case t.is("avant") && i == s.lastWordAt() && !s.at(i-1).is("comme") && !s.at(i-1).is("d") && !s.at(i-1).is("l"):
			return true
		case t.is("avant") && i == s.firstWordAt() && !afterAvant[s.at(i+1).text]:
			return true
		case t.is("jusqu") && s.has(" l an dernier ", " l annee derniere ", " l an passe ", " le mois dernier ", " y a "):
			return true
		}
	}
	return false
}

// workedAt tells whether the verb of a past that is over follows: "j'ai travaillé 40 ans".
func (s said) workedAt(i int) bool {
	for s.at(i).is("toujours") || s.at(i).is("deja") || s.at(i).is("beaucoup") {
		i++
	}
	t := s.at(i)
	return t.is("travaille") || t.is("bosse") || t.is("cotise") || t.is("vecu") || t.is("habite")
}

// standingNext tells whether a standing is named right there: "ex salarié".
func (s said) standingNext(i int) bool {
	name, n := s.conceptAt(i)
	return n > 0 && standings[name]
}

// ended tells whether what one did is said to be over: "j'ai fini mes études". Who has paid off a loan owns.
func (s said) ended(i int) bool {
	if t, next := s.at(i), s.at(i+1); !t.is("fini") && !t.is("termine") || !next.is("le") && !next.is("la") && !next.is("l") && !next.is("les") && !next.is("mes") && !next.is("ma") && !next.is("mon") {
		return false
	}
	_, phrase := s.conceptAt(i)
	return phrase < 2 && s.standingNext(i+2)
}

// graduated tells whether a degree follows: who has one no longer studies for it.
func (s said) graduated(i int) bool {
	for s.at(i).is("eu") || s.at(i).is("u") || s.at(i).is("obtenu") || s.at(i).is("deja") || s.at(i).is("un") || s.at(i).is("une") || s.at(i).is("mon") || s.at(i).is("ma") || s.at(i).is("le") || s.at(i).is("la") {
		i++
	}
	return degrees[s.at(i).text]
}

var degrees = setOf("licence master bts doctorat dut bac maitrise diplome")

// wished tells whether the clause only wants, awaits or asks for what it names: "j'attends ma retraite".
func (s said) wished() bool {
	for i, t := range s.tokens {
		if !wishes[t.text] {
			continue
		}
		if _, n := s.conceptAt(i); n > 1 || s.at(i-1).is("pas") || s.at(i+1).is("pas") || s.at(i+1).is("plus") {
			continue // "cherche un emploi" says what one is
		}
		for k := i + 1; k < min(i+5, len(s.tokens)); k++ {
			if name, n := s.conceptAt(k); n > 0 && standings[name] {
				return true
			}
		}
	}
	return false
}

var wishes = setOf("attends attend attendre veux veu voudrais aimerais espere devenir demande cherche souhaite envie reve futur future projet")

// abroad tells whether the clause speaks of another country: "j'ai une maison au pays".
func (s said) abroad() bool {
	for i, t := range s.tokens {
		if (t.is("au") || t.is("en")) && (s.at(i+1).is("pays") || s.at(i+1).is("bled") || nationWords[s.at(i+1).text]) {
			return true
		}
	}
	return false
}

// afterAvant follow an "avant" that is no "before": "avant le 15", "avant-dernier".
var afterAvant = setOf("le la l les de d que midi dernier derniere hier")

// toCome tells whether the clause speaks of what is not yet: "à la retraite dans 2 ans".
func (s said) toCome(question string) bool {
	if s.has(" bientot ") && !meaningOf(s).names("PROPRIO") { // who buys owns nearly
		return true
	}
	for i, t := range s.tokens {
		if !t.is("dans") {
			continue
		}
		from := i + 1
		if s.at(from).is("moins") && s.at(from+1).is("de") || s.at(from).is("a") && s.at(from+1).is("peine") {
			from += 2
		}
		if n, ok := s.number(from); ok {
			if u, _ := s.unitAfter(n); u == year || u == month || u == week || u == day {
				return true
			}
		}
	}
	return false
}
