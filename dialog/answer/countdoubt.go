package answer

import "strings"

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

// cutInTwo tells whether a recogniser may have cut one number: "4 20 ans", "60 12 ans".
func (s said) cutInTwo(list []number) bool {
	if len(list) != 2 || list[0].key == "" || list[1].key == "" || list[0].to != list[1].from || list[0].milli == list[1].milli {
		return false
	}
	u, _ := s.unitAfter(list[1])
	return u == year
}

// bornSaid tells whether a year of birth is said in place of an age: "je suis de 85".
func (s said) bornSaid(list []number, asked topic) bool {
	if asked != age || len(list) != 1 {
		return false
	}
	n := list[0]
	u, _ := s.unitAfter(n)
	if s.at(n.from-1).is("ne") || s.at(n.from-1).is("nee") {
		return true
	}
	return u != year && (s.at(n.from-1).is("en") || s.at(n.from-1).is("de") && !s.at(n.from-2).is("age")) && (s.at(n.from-2).class == mark || s.at(n.from-2).is("suis"))
}

// speaksOfRelative tells whether somebody else's age is said: "ma mère a 80 ans".
func (s said) speaksOfRelative() bool {
	for i, t := range s.tokens {
		if relatives[t.text] && (s.at(i-1).is("mon") || s.at(i-1).is("ma")) && (s.at(i+1).class == digits || s.at(i+1).is("a") || s.at(i+1).is("est") || s.at(i+1).is("va")) {
			return true
		}
	}
	return false
}

// gone tells whether all children are said to have left: "deux grands, ils sont plus à la maison".
func (s said) gone() bool {
	if s.has(" plus a charge ", " pas a charge ") && len(s.numbers()) == 1 {
		return true // "5 mais plus à charge"
	}
	if s.has(" ont quitte ", " sont partis ", " sont parties ", " est parti de ", " est partie de ") && len(s.numbers()) == 1 && !s.numbers()[0].one {
		return !s.has(" reste ", " restent ")
	}
	for i, t := range s.tokens {
		if !t.is("ils") && !t.is("elles") {
			continue
		}
		for k := i + 1; k <= i+3; k++ {
			if s.at(k).is("plus") || s.at(k).is("partis") || s.at(k).is("parties") {
				return !s.has(" reste ", " restent ")
			}
		}
	}
	return false
}

// unsure tells whether something beside the number changes it, by how much is not told: "entre 10 et 15h",
// "on est 2 plus le bébé", "deux et un à ma compagne".
func (s said) unsure(list []number, asked topic) bool {
	if len(list) > 1 && s.has(" entre ") || s.has(" il est ") && s.has(" h ", " heures ") || s.has(" et son frere ", " et sa soeur ", " de son frere ", " de sa soeur ", " de leur frere ", " de leur soeur ") {
		return true
	}
	if asked == hours && len(list) > 1 && s.has(" matin ") && s.has(" soir ") {
		return true // "2h le matin 2h le soir"
	}
	if len(list) > 1 && s.has(" moins ") {
		return true // "35 moins 2h"
	}
	for _, n := range list {
		if u, _ := s.unitAfter(n); asked == hours && u == week && len(list) > 1 && !n.one && n.milli > 1000 {
			return true // "toutes les 2 semaines 10h"
		}
	}
	if asked == hours && len(list) > 1 && (s.has(" mais ") || s.namesWeekday()) {
		return true // "24h de contrat mais je fais 30"
	}
	for i, n := range list {
		if asked == children && n.one && len(list) > 1 && s.strangeNoun(n) && s.at(n.to+1).is("et") {
			return true // "un gran et 2 petites": nobody knows whether he counts
		}
		if next := s.at(n.to + 1); s.at(n.to).is("/") && next.class == digits && (next.text != n.key || n.milli >= 7000) || (s.at(n.to).is("+") || s.at(n.to).is("plus")) && next.is("moi") {
			return true // "24/24", "15/16h", "2 + moi"
		}
		if s.at(n.to).is("plus") && (s.at(n.to+1).is("le") || s.at(n.to+1).is("la") || s.at(n.to+1).is("mon") || s.at(n.to+1).is("ma")) {
			return true
		}
		if asked == children && i > 0 && n.one && s.at(n.to).is("de") && (s.at(n.to+1).is("la") || s.at(n.to+1).is("ma") || s.at(n.to+1).is("mon") || s.at(n.to+1).is("l")) {
			return true // "deux de la première femme et un de la deuxième"
		}
		if i > 0 && n.one && (s.at(n.to).is("a") || s.at(n.to).is("chez")) {
			return true
		}
	}
	return false
}

// namesWeekday tells whether a day of the week is named: "4h le lundi 4h le mardi".
func (s said) namesWeekday() bool {
	for _, t := range s.tokens {
		if _, named := weekdays[t.text]; named {
			return true
		}
	}
	return false
}

// otherPeriod tells whether hours are said for another time than the question
// asks: "7h par jour".
func (s said) otherPeriod(question string) bool {
	if question == "" || !s.has(" jour ", " jours ", " mois ") || topicOf(question) != hours {
		return false
	}
	q := fold(question)
	return strings.Contains(q, "semaine") || strings.Contains(q, "mois") != s.has(" mois ")
}
