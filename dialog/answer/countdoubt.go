package answer

import (
	"strings"

	"aufil/dialog/speech"
)

// countsNothing tells whether the text is about something else than how many, or does not say how many.
func countsNothing(s speech.Text) bool {
	full := s.Has(" temps plein ", " plein temps ")
	return s.HasAny(notOurs) || s.HasAny(uncounted) && !full || s.Has(" appelle moi ", " ca change ", " ca varie ")
}

var (
	// notOurs are said where the numbers are those of a file, a telephone or a meeting.
	notOurs   = speech.SetOf("rappelle rappelez rdv code dossier matricule digicode")
	uncounted = speech.SetOf("appelez telephone plusieurs plein")
)

// vagueAge tells whether an age is said by the year of birth or by tens.
func vagueAge(s speech.Text) bool {
	return s.Has(" ne en ", " nee en ") || s.HasAny(tensOfYears)
}

var tensOfYears = speech.SetOf("vingtaine trentaine quarantaine cinquantaine soixantaine")

// commaThousand tells whether a comma before three digits leaves a doubt: "4,800".
func commaThousand(s speech.Text) bool {
	for i, t := range s.Tokens {
		if t.Is(",") && t.Glued && s.At(i-1).Class == speech.Digits && s.At(i+1).Class == speech.Digits && s.At(i+1).Glued && len(s.At(i+1).Text) == 3 {
			return true
		}
	}
	return false
}

// digresses tells whether the text says too much beside its number. A number
// with its noun ("3 enfants") bears a longer sentence.
func digresses(s speech.Text, n int64) bool {
	strangers := s.Strangers()
	if strangers <= 2 {
		return false
	}
	for _, c := range s.Numbers() {
		if u, _ := s.UnitAfter(c); u == speech.Person || u == speech.Year || u == speech.Hour {
			return strangers > 6
		}
	}
	return n > 0 || strangers > 6
}

// otherPeriod tells whether hours are said for another time than the question
// asks: "7h par jour".
func otherPeriod(s speech.Text, question string) bool {
	if question == "" || topicOf(question) != hours {
		return false
	}
	q := speech.Fold(question)
	if u, _ := periodSaid(s); u == speech.Day {
		return true // "7h/j"
	}
	if !s.Has(" jour ", " jours ", " mois ") {
		return false
	}
	return strings.Contains(q, "semaine") || strings.Contains(q, "mois") != s.Has(" mois ")
}

// countsOtherThan tells whether the numbers are of others than those that are asked for.
func countsOtherThan(s speech.Text, asked topic, list []speech.Number) bool {
	switch asked {
	case age:
		return bornSaid(s, list) || speaksOfRelative(s)
	case household:
		return farAway(s) || besides(s, list) || losesOne(s)
	case Children:
		return farAway(s) || losesOne(s) || countsSelf(s) || len(list) > 0 && gone(s) ||
			s.Has(" a naitre ", " ai eu ", " avons eu ") || s.Has(" mais ") && s.HasAny(grownAway)
	}
	return losesOne(s)
}

func farAway(s speech.Text) bool {
	return s.Has(" au bled ", " au pays ", " a l etranger ", " dans mon pays ", " en afrique ")
}

func losesOne(s speech.Text) bool { return s.Has(" perdu ", " fausse couche ") }

var grownAway = speech.SetOf("grands partis ailleurs adultes majeurs")

// bornSaid tells whether a year of birth is said in place of an age: "je suis de 85".
func bornSaid(s speech.Text, list []speech.Number) bool {
	if len(list) != 1 {
		return false
	}
	n := list[0]
	before, second := s.At(n.From-1), s.At(n.From-2)
	if before.Is("ne") || before.Is("nee") {
		return true
	}
	u, _ := s.UnitAfter(n)
	return u != speech.Year && (before.Is("en") || before.Is("de")) && (second.Class == speech.Mark || second.Is("suis"))
}

// speaksOfRelative tells whether somebody else's age is said: "ma mère a 80 ans".
func speaksOfRelative(s speech.Text) bool {
	for i := range s.Tokens {
		after := s.At(i + 1)
		if relativeAt(s, i) && (after.Class == speech.Digits || after.Is("a") || after.Is("est") || after.Is("va")) {
			return true
		}
	}
	return false
}

// gone tells whether all children are said to have left: "deux grands, ils sont plus à la maison".
func gone(s speech.Text) bool {
	list := s.Numbers()
	if len(list) == 1 && s.Has(" plus a charge ", " pas a charge ") {
		return true // "5 mais plus à charge"
	}
	if s.Has(" reste ", " restent ") {
		return false
	}
	if len(list) == 1 && !list[0].One && s.Has(" ont quitte ", " sont partis ", " sont parties ", " est parti de ", " est partie de ") {
		return true
	}
	for i, t := range s.Tokens {
		for k := i + 1; k <= i+3 && (t.Is("ils") || t.Is("elles")); k++ {
			if s.At(k).In(away) {
				return true
			}
		}
	}
	return false
}

var away = speech.SetOf("plus partis parties")
