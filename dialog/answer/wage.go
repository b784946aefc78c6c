package answer

// netPercent is what is left of a gross wage (situation/README.md: gross =
// net / 0.78).
const netPercent = 78

// smicNetMonthly is the net monthly minimum wage for 35 hours, in thousandths
// of a euro: 1 443.11 on 1 January 2026 (12.02 gross an hour, decree 2025-1228
// of 17 December 2025; net as published by service-public.fr).
const smicNetMonthly = int64(1_443_110)

// minimumWage reads "le smic", "smic à mi-temps", "80 % du smic".
func (s said) minimumWage() (Value, bool) {
	if !s.has(" smic ", " smig ", " smik ", " smique ", " salaire minimum ") || s.asksBack() || s.question {
		return Value{}, false
	}
	if s.has(" plus ", " moins ", " pas ", " dessus ", " dessous ", " presque ", " superieur ", " inferieur ", " partiel ", " horaire ", " brut ", " jamais ", " prime ", " primes ", " horaires ") || s.saysPlus() {
		return Value{}, false
	}
	v, ok := s.shareOfWage(s.numbers())
	v /= 10
	return Value{Low: v, High: v, Approx: true}, ok
}

func (s said) saysPlus() bool {
	for i, t := range s.tokens {
		if t.is("+") && !s.at(i+1).is("-") && !s.at(i+1).is("/") {
			return true
		}
	}
	return false
}

// shareOfWage applies the part of the minimum wage that is said.
func (s said) shareOfWage(list []number) (int64, bool) {
	if s.has(" et ") && (len(list) == 0 || len(list) == 1 && list[0].one && !s.has(" smic et demi ")) {
		return 0, false
	}
	if (len(list) == 0 || len(list) == 1 && list[0].one) && !s.has(" smic et demi ") {
		if s.has(" mi temps ", " mitemps ", " mi smic ", " demi smic ", " moitie ") {
			return smicNetMonthly / 2, true
		}
		return smicNetMonthly, true
	}
	n := list[0]
	u, _ := s.unitAfter(n)
	if s.has(" et ") {
		half := s.has(" smic et demi ") && len(list) == 1 && n.milli <= 2000
		return smicNetMonthly * (n.milli + 500) / 1000, half // "1 smic et demi"
	}
	switch {
	case s.at(n.to).is("/") || s.at(n.to-1).is("/"):
		return smicNetMonthly / 2, len(list) == 2 && list[0].milli == 1000 && list[1].milli == 2000
	case len(list) > 1:
		return 0, false
	case s.has(" mi temps "):
		return smicNetMonthly / 2, u == hour
	case n.milli == 500:
		return smicNetMonthly / 2, true
	case u == percent && s.at(n.from-1).is("-"):
		return 0, false
	case u == percent && n.milli <= 100_000:
		return smicNetMonthly * n.milli / 100_000, true
	case u == hour && n.milli >= 5_000 && n.milli <= 39_000:
		return smicNetMonthly * n.milli / 35_000, true
	case s.at(n.to).is("smic") && n.milli <= 3000:
		return smicNetMonthly * n.milli / 1000, true
	case u == noUnit && n.milli >= 1_300_000 && n.milli <= 1_500_000:
		return n.milli, true
	}
	return 0, false
}

// hourly turns an hourly wage into a monthly one when the hours are said. It
// fails when they are not.
func (s said) hourly(rate int64) (bool, int64, bool) {
	hours, found := s.hoursSaid()
	if !found {
		return false, 0, !s.perHour()
	}
	if rate > 60_000 && !s.perHour() {
		return false, 0, true // "1200 pour 35h"
	}
	if rate < 5_000 || rate > 60_000 {
		return false, 0, false
	}
	if s.has(" h par jour ", " heures par jour ", " h jour ", " heures jour ") {
		return false, 0, false // nobody knows how many days
	}
	perMonth := s.has(" heures par mois ", " h par mois ", " heures mois ", " h mois ", " heures dans le mois ", " h dans le mois ")
	if perMonth || hours > 60_000 {
		return true, rate * hours / 1000, hours <= 250_000
	}
	return true, rate * hours / 1000 * 52 / 12, true
}

// hoursSaid returns the number of hours of the text.
func (s said) hoursSaid() (int64, bool) {
	for _, n := range s.numbers() {
		if u, at := s.unitAfter(n); u == hour && !n.one && !(s.at(at+1).class == digits && s.at(at+1).glued) && !s.at(n.from-1).is("vers") {
			return n.milli, true
		}
	}
	return 0, false
}

// perHour tells whether an amount is said to be for an hour.
func (s said) perHour() bool {
	for i, t := range s.tokens {
		if t.is("/") && s.at(i+1).unit() == hour {
			return true
		}
	}
	return s.has(" de l heure ", " par heure ", " l heure ", " de heure ", " horaire ", " euros heure ", " euro heure ", " e heure ", " une heure ")
}
