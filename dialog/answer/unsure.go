package answer

import (
	"aufil/dialog/speech"
)

// unsureOf tells whether something beside the number changes it, by how much is not told: "entre 10 et 15h",
// "on est 2 plus le bébé", "deux et un à ma compagne".
func unsureOf(s speech.Text, list []speech.Number, asked topic) bool {
	if cutInTwo(s, list) || siblingOfOne(s) || s.Has(" il est ") && s.Has(" h ", " heures ") {
		return true
	}
	if len(list) > 1 && s.Has(" entre ", " moins ") || asked == hours && unsureHours(s, list) {
		return true
	}
	for i, n := range list {
		switch link, next := s.At(n.To), s.At(n.To+1); {
		case asked == Children && n.One && len(list) > 1 && strangeNoun(s, n) && next.Is("et"):
			return true // "un gran et 2 petites": nobody knows whether he counts
		case link.Is("/") && next.Class == speech.Digits && (next.Text != n.Key || n.Milli >= 7000):
			return true // "24/24", "15/16h"
		case asked == household && (s.At(n.From-1).Is("+") || s.At(n.From-1).Is("plus")) && s.At(n.From-2).Is("moi") && len(list) == 1:
			continue // "moi + 3", which withSelf counts
		case (link.Is("+") || link.Is("plus")) && next.Is("moi"), link.Is("plus") && next.In(determiners):
			return true // "2 + moi", "2 plus le bébé"
		case asked == Children && i > 0 && n.One && link.Is("de") && next.In(determiners):
			return true // "deux de la première femme et un de la deuxième"
		case i > 0 && n.One && (link.Is("a") || link.Is("chez")):
			return true // "deux et un à ma compagne"
		}
	}
	return false
}

// determiners stand before one person or thing.
var determiners = speech.SetOf("le la l mon ma")

// siblingOfOne tells whether somebody is counted who has a brother or a sister: nobody knows whether he counts.
func siblingOfOne(s speech.Text) bool {
	return s.Has(" et son frere ", " et sa soeur ", " de son frere ", " de sa soeur ", " de leur frere ", " de leur soeur ")
}

// unsureHours tells whether several figures of hours make no week: "2h le matin 2h le soir", "24h de contrat mais je fais
// 30", "4h le lundi 4h le mardi", "toutes les 2 semaines 10h".
func unsureHours(s speech.Text, list []speech.Number) bool {
	if len(list) < 2 {
		return false
	}
	if s.Has(" mais ") || s.Has(" matin ") && s.Has(" soir ") || namesWeekday(s) {
		return true
	}
	if first, second := list[0], list[1]; s.At(first.To).Is(",") && second.From == first.To+1 && first.Milli < second.Milli {
		return true // "vingt, vingt-cinq heures"
	}
	for _, n := range list {
		if u, _ := s.UnitAfter(n); u == speech.Week && !n.One && n.Milli > 1000 {
			return true
		}
	}
	return false
}

// namesWeekday tells whether a day of the week is named: "4h le lundi 4h le mardi".
func namesWeekday(s speech.Text) bool {
	for _, t := range s.Tokens {
		if _, named := speech.Weekdays[t.Text]; named {
			return true
		}
	}
	return false
}

// opposed tells whether numbers are added, or set against each other: "1+1", "3 mais un seul à la maison".
func opposed(s speech.Text, list []speech.Number) bool {
	return added(s) && !s.Has(" en route ", " a venir ", " en cours ") ||
		len(list) > 1 && s.Has(" mais ") && s.Has(" seul ", " seule ", " seulement ") ||
		s.Has(" mais il y a que ", " mais y a que ", " mais il n y a que ", " mais n y a que ", " mais que ")
}

// cutInTwo tells whether a recogniser may have cut one number: "4 20 ans", "60 12 ans".
func cutInTwo(s speech.Text, list []speech.Number) bool {
	if len(list) != 2 || list[0].Key == "" || list[1].Key == "" || list[0].To != list[1].From || list[0].Milli == list[1].Milli {
		return false
	}
	u, _ := s.UnitAfter(list[1])
	return u == speech.Year
}
