package answer

import (
	"aufil/dialog/speech"
)

// netPercent is what is left of a gross wage (situation/README.md: gross =
// net / 0.78).
const netPercent = 78

// smicNetMonthly is the net monthly minimum wage for 35 hours, in thousandths
// of a euro: 1 443.11 on 1 January 2026 (12.02 gross an hour, decree 2025-1228
// of 17 December 2025; net as published by service-public.fr).
const smicNetMonthly = int64(1_443_110)

// MinimumWage reads "le smic", "smic à mi-temps", "80 % du smic".
func MinimumWage(s speech.Text) (Value, bool) {
	if !s.Has(" smic ", " smig ", " smik ", " smique ", " salaire minimum ") || QuestionsBack(s) || s.Question {
		return Value{}, false
	}
	if s.Has(" plus ", " moins ", " pas ", " dessus ", " dessous ", " presque ", " superieur ", " inferieur ", " partiel ", " horaire ", " brut ", " jamais ", " prime ", " primes ", " horaires ") || saysPlus(s) {
		return Value{}, false
	}
	v, ok := shareOfWage(s, s.Numbers())
	v /= 10
	return Value{Low: v, High: v, Approx: true}, ok
}

func saysPlus(s speech.Text) bool {
	for i, t := range s.Tokens {
		if t.Is("+") && !s.At(i+1).Is("-") && !s.At(i+1).Is("/") {
			return true
		}
	}
	return false
}

// shareOfWage applies the part of the minimum wage that is said.
func shareOfWage(s speech.Text, list []speech.Number) (int64, bool) {
	if s.Has(" et ") && (len(list) == 0 || len(list) == 1 && list[0].One && !s.Has(" smic et demi ")) {
		return 0, false
	}
	if (len(list) == 0 || len(list) == 1 && list[0].One) && !s.Has(" smic et demi ") {
		if s.Has(" mi temps ", " mitemps ", " mi smic ", " demi smic ", " moitie ") {
			return smicNetMonthly / 2, true
		}
		return smicNetMonthly, true
	}
	n := list[0]
	u, _ := s.UnitAfter(n)
	if s.Has(" et ") {
		half := s.Has(" smic et demi ") && len(list) == 1 && n.Milli <= 2000
		return smicNetMonthly * (n.Milli + 500) / 1000, half // "1 smic et demi"
	}
	switch {
	case s.At(n.To).Is("/") || s.At(n.To-1).Is("/"):
		return smicNetMonthly / 2, len(list) == 2 && list[0].Milli == 1000 && list[1].Milli == 2000
	case len(list) > 1:
		return 0, false
	case s.Has(" mi temps "):
		return smicNetMonthly / 2, u == speech.Hour
	case n.Milli == 500:
		return smicNetMonthly / 2, true
	case u == speech.Percent && s.At(n.From-1).Is("-"):
		return 0, false
	case u == speech.Percent && n.Milli <= 100_000:
		return smicNetMonthly * n.Milli / 100_000, true
	case u == speech.Hour && n.Milli >= 5_000 && n.Milli <= 39_000:
		return smicNetMonthly * n.Milli / 35_000, true
	case s.At(n.To).Is("smic") && n.Milli <= 3000:
		return smicNetMonthly * n.Milli / 1000, true
	case u == speech.NoUnit && n.Milli >= 1_300_000 && n.Milli <= 1_500_000:
		return n.Milli, true
	}
	return 0, false
}

// hourly turns an hourly wage into a monthly one when the hours are said. It
// fails when they are not.
func hourly(s speech.Text, rate int64) (bool, int64, bool) {
	hours, found := hoursSaid(s)
	if !found {
		return false, 0, !perHour(s)
	}
	if rate > 60_000 && !perHour(s) {
		return false, 0, true // "1200 pour 35h"
	}
	if rate < 5_000 || rate > 60_000 {
		return false, 0, false
	}
	if s.Has(" h par jour ", " heures par jour ", " h jour ", " heures jour ") {
		return false, 0, false // nobody knows how many days
	}
	perMonth := s.Has(" heures par mois ", " h par mois ", " heures mois ", " h mois ", " heures dans le mois ", " h dans le mois ")
	if perMonth || hours > 60_000 {
		return true, rate * hours / 1000, hours <= 250_000
	}
	return true, rate * hours / 1000 * 52 / 12, true
}

// hoursSaid returns the number of hours of the text.
func hoursSaid(s speech.Text) (int64, bool) {
	for _, n := range s.Numbers() {
		if u, at := s.UnitAfter(n); u == speech.Hour && !n.One && !(s.At(at+1).Class == speech.Digits && s.At(at+1).Glued) && !s.At(n.From-1).Is("vers") {
			return n.Milli, true
		}
	}
	return 0, false
}

// perHour tells whether an amount is said to be for an hour.
func perHour(s speech.Text) bool {
	for i, t := range s.Tokens {
		if t.Is("/") && s.At(i+1).Unit() == speech.Hour {
			return true
		}
	}
	return s.Has(" de l heure ", " par heure ", " l heure ", " de heure ", " horaire ", " euros heure ", " euro heure ", " e heure ", " une heure ")
}
