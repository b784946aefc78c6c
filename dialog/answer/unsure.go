package answer

// unsure tells whether something beside the number changes it, by how much is not told: "entre 10 et 15h",
// "on est 2 plus le bébé", "deux et un à ma compagne".
func (s said) unsure(list []number, asked topic) bool {
	if s.cutInTwo(list) || s.siblingOfOne() || s.has(" il est ") && s.has(" h ", " heures ") {
		return true
	}
	if len(list) > 1 && s.has(" entre ", " moins ") || asked == hours && s.unsureHours(list) {
		return true
	}
	for i, n := range list {
		switch link, next := s.at(n.to), s.at(n.to+1); {
		case asked == children && n.one && len(list) > 1 && s.strangeNoun(n) && next.is("et"):
			return true // "un gran et 2 petites": nobody knows whether he counts
		case link.is("/") && next.class == digits && (next.text != n.key || n.milli >= 7000):
			return true // "24/24", "15/16h"
		case asked == household && (s.at(n.from-1).is("+") || s.at(n.from-1).is("plus")) && s.at(n.from-2).is("moi") && len(list) == 1:
			continue // "moi + 3", which withSelf counts
		case (link.is("+") || link.is("plus")) && next.is("moi"), link.is("plus") && next.in(determiners):
			return true // "2 + moi", "2 plus le bébé"
		case asked == children && i > 0 && n.one && link.is("de") && next.in(determiners):
			return true // "deux de la première femme et un de la deuxième"
		case i > 0 && n.one && (link.is("a") || link.is("chez")):
			return true // "deux et un à ma compagne"
		}
	}
	return false
}

// determiners stand before one person or thing.
var determiners = setOf("le la l mon ma")

// siblingOfOne tells whether somebody is counted who has a brother or a sister: nobody knows whether he counts.
func (s said) siblingOfOne() bool {
	return s.has(" et son frere ", " et sa soeur ", " de son frere ", " de sa soeur ", " de leur frere ", " de leur soeur ")
}

// unsureHours tells whether several figures of hours make no week: "2h le matin 2h le soir", "24h de contrat mais je fais
// 30", "4h le lundi 4h le mardi", "toutes les 2 semaines 10h".
func (s said) unsureHours(list []number) bool {
	if len(list) < 2 {
		return false
	}
	if s.has(" mais ") || s.has(" matin ") && s.has(" soir ") || s.namesWeekday() {
		return true
	}
	if first, second := list[0], list[1]; s.at(first.to).is(",") && second.from == first.to+1 && first.milli < second.milli {
		return true // "vingt, vingt-cinq heures"
	}
	for _, n := range list {
		if u, _ := s.unitAfter(n); u == week && !n.one && n.milli > 1000 {
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

// opposed tells whether numbers are added, or set against each other: "1+1", "3 mais un seul à la maison".
func (s said) opposed(list []number) bool {
	return s.added() && !s.has(" en route ", " a venir ", " en cours ") ||
		len(list) > 1 && s.has(" mais ") && s.has(" seul ", " seule ", " seulement ") ||
		s.has(" mais il y a que ", " mais y a que ", " mais il n y a que ", " mais n y a que ", " mais que ")
}

// cutInTwo tells whether a recogniser may have cut one number: "4 20 ans", "60 12 ans".
func (s said) cutInTwo(list []number) bool {
	if len(list) != 2 || list[0].key == "" || list[1].key == "" || list[0].to != list[1].from || list[0].milli == list[1].milli {
		return false
	}
	u, _ := s.unitAfter(list[1])
	return u == year
}
