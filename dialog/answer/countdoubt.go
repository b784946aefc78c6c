package answer

import "strings"

// countsNothing tells whether the text is about something else than how many, or does not say how many.
func (s said) countsNothing() bool {
	full := s.has(" temps plein ", " plein temps ")
	return s.hasAny(notOurs) || s.hasAny(uncounted) && !full || s.has(" appelle moi ", " ca change ", " ca varie ")
}

var (
	// notOurs are said where the numbers are those of a file, a telephone or a meeting.
	notOurs   = setOf("rappelle rappelez rdv code dossier matricule digicode")
	uncounted = setOf("appelez telephone plusieurs plein")
)

// vagueAge tells whether an age is said by the year of birth or by tens.
func (s said) vagueAge() bool {
	return s.has(" ne en ", " nee en ") || s.hasAny(tensOfYears)
}

var tensOfYears = setOf("vingtaine trentaine quarantaine cinquantaine soixantaine")

// commaThousand tells whether a comma before three digits leaves a doubt: "4,800".
func (s said) commaThousand() bool {
	for i, t := range s.tokens {
		if t.is(",") && t.glued && s.at(i-1).class == digits && s.at(i+1).class == digits && s.at(i+1).glued && len(s.at(i+1).text) == 3 {
			return true
		}
	}
	return false
}

// digresses tells whether the text says too much beside its number. A number
// with its noun ("3 enfants") bears a longer sentence.
func (s said) digresses(n int64) bool {
	strangers := s.strangers()
	if strangers <= 2 {
		return false
	}
	for _, c := range s.numbers() {
		if u, _ := s.unitAfter(c); u == person || u == year || u == hour {
			return strangers > 6
		}
	}
	return n > 0 || strangers > 6
}

// otherPeriod tells whether hours are said for another time than the question
// asks: "7h par jour".
func (s said) otherPeriod(question string) bool {
	if question == "" || topicOf(question) != hours {
		return false
	}
	q := fold(question)
	if u, _ := s.periodSaid(); u == day {
		return true // "7h/j"
	}
	if !s.has(" jour ", " jours ", " mois ") {
		return false
	}
	return strings.Contains(q, "semaine") || strings.Contains(q, "mois") != s.has(" mois ")
}

// countsOtherThan tells whether the numbers are of others than those that are asked for.
func (s said) countsOtherThan(asked topic, list []number) bool {
	switch asked {
	case age:
		return s.bornSaid(list) || s.speaksOfRelative()
	case household:
		return s.farAway() || s.besides(list) || s.losesOne()
	case children:
		return s.farAway() || s.losesOne() || s.countsSelf() || len(list) > 0 && s.gone() ||
			s.has(" a naitre ", " ai eu ", " avons eu ") || s.has(" mais ") && s.hasAny(grownAway)
	}
	return s.losesOne()
}

func (s said) farAway() bool {
	return s.has(" au bled ", " au pays ", " a l etranger ", " dans mon pays ", " en afrique ")
}

func (s said) losesOne() bool { return s.has(" perdu ", " fausse couche ") }

var grownAway = setOf("grands partis ailleurs adultes majeurs")

// bornSaid tells whether a year of birth is said in place of an age: "je suis de 85".
func (s said) bornSaid(list []number) bool {
	if len(list) != 1 {
		return false
	}
	n := list[0]
	before, second := s.at(n.from-1), s.at(n.from-2)
	if before.is("ne") || before.is("nee") {
		return true
	}
	u, _ := s.unitAfter(n)
	return u != year && (before.is("en") || before.is("de")) && (second.class == mark || second.is("suis"))
}

// speaksOfRelative tells whether somebody else's age is said: "ma mère a 80 ans".
func (s said) speaksOfRelative() bool {
	for i := range s.tokens {
		after := s.at(i + 1)
		if s.relativeAt(i) && (after.class == digits || after.is("a") || after.is("est") || after.is("va")) {
			return true
		}
	}
	return false
}

// gone tells whether all children are said to have left: "deux grands, ils sont plus à la maison".
func (s said) gone() bool {
	list := s.numbers()
	if len(list) == 1 && s.has(" plus a charge ", " pas a charge ") {
		return true // "5 mais plus à charge"
	}
	if s.has(" reste ", " restent ") {
		return false
	}
	if len(list) == 1 && !list[0].one && s.has(" ont quitte ", " sont partis ", " sont parties ", " est parti de ", " est partie de ") {
		return true
	}
	for i, t := range s.tokens {
		for k := i + 1; k <= i+3 && (t.is("ils") || t.is("elles")); k++ {
			if s.at(k).in(away) {
				return true
			}
		}
	}
	return false
}

var away = setOf("plus partis parties")
