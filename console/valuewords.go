package console

import (
	"slices"
	"strconv"
	"strings"

	"aufil/engine"
)

// valueWords say what is known of a fact.
func valueWords(v engine.Value, d *engine.FactDef) (words string, unsure bool) {
	switch v.Kind() {
	case engine.KindBool:
		if v.True() {
			return "oui", false
		}
		return "non", false
	case engine.KindMonth:
		first, last := v.Months()
		return monthWords(first, last), first != last && !wholeYear(first, last)
	case engine.KindChoice:
		return choiceWords(v.Choices(), d), false
	case engine.KindNumber:
		lo, hi := v.Bounds()
		words = numberWords(lo, hi, d)
		return words, lo != hi && !strings.HasSuffix(words, "à préciser")
	}
	return "ne sait pas", false
}

// choiceWords say what a choice is between; what it is not, where that is shorter: somebody said "none of these".
func choiceWords(open []string, d *engine.FactDef) string {
	label := func(ids []string) string {
		var words []string
		for _, id := range ids {
			words = append(words, optionLabel(id))
		}
		return strings.Join(words, " ou ")
	}
	if d != nil && len(open) > 2 {
		shut := slices.DeleteFunc(slices.Clone(d.Options), func(id string) bool { return slices.Contains(open, id) })
		if len(shut) > 0 && len(shut) < len(open) {
			return "autre que " + label(shut)
		}
	}
	return label(open)
}

func monthWords(first, last engine.Month) string {
	switch {
	case first == last:
		return months[first.Number()] + " " + strconv.Itoa(first.Year())
	case wholeYear(first, last):
		return strconv.Itoa(first.Year())
	}
	return "entre " + monthWords(first, first) + " et " + monthWords(last, last)
}

func wholeYear(first, last engine.Month) bool {
	return first.Year() == last.Year() && first.Number() == 1 && last.Number() == 12
}

// numberWords say a number or a range with its unit; an open range says what is missing.
func numberWords(lo, hi engine.Dec, d *engine.FactDef) string {
	unit := unitWords(d)
	open := hi.Inf() || (d != nil && d.Max != 0 && hi >= d.Max)
	switch {
	case lo == hi:
		return decWords(lo) + unit
	case open && lo <= engine.DecFromInt(1):
		if d != nil && d.Kind == engine.KindAmount {
			return "oui, montant à préciser"
		}
		return "oui, nombre à préciser"
	case open:
		return "au moins " + decWords(lo) + unit
	}
	return decWords(lo) + " à " + decWords(hi) + unit
}

func unitWords(d *engine.FactDef) string {
	if d == nil {
		return ""
	}
	if d.Unit != "" {
		return " " + d.Unit
	}
	if d.Kind != engine.KindAmount {
		switch d.Name {
		case "handicap_taux":
			return " %"
		case "etudes.distance_km":
			return " km"
		}
		return ""
	}
	return " €" + periodWords(d.Period)
}

func periodWords(period string) string {
	switch period {
	case "mois":
		return " / mois"
	case "an":
		return " / an"
	case "unique":
		return " une fois"
	}
	return ""
}

// decWords writes a number the French way: 1 234,50, without decimals when there are none.
func decWords(d engine.Dec) string {
	whole, cents, _ := strings.Cut(d.Round(2).String(), ".")
	sign := ""
	if strings.HasPrefix(whole, "-") {
		sign, whole = "−", whole[1:]
	}
	for i := len(whole) - 3; i > 0; i -= 3 {
		whole = whole[:i] + "\u202f" + whole[i:]
	}
	if cents != "" {
		whole += "," + (cents + "0")[:2]
	}
	return sign + whole
}

// amountWords say what a right brings; "" when nothing useful can be said.
func amountWords(r *engine.Result) string {
	for _, d := range r.Details {
		if w := detailWords(d); w != "" {
			return w
		}
	}
	lo, hi := r.Amount.Low, r.Amount.High
	switch {
	case !r.Right.Amount || hi <= 0 || hi.Inf():
		return ""
	case lo == hi:
		return decWords(lo) + " €" + periodWords(r.Right.Period)
	case lo > 0 && hi > lo.Add(lo).Add(lo) && hi.Sub(lo) > engine.DecFromInt(200): // too wide to be of use
		return "au moins " + decWords(euro(lo)) + " €" + periodWords(r.Right.Period)
	case lo <= 0:
		return "jusqu'à " + decWords(euro(hi)) + " €" + periodWords(r.Right.Period)
	}
	return decWords(euro(lo)) + " à " + decWords(euro(hi)) + " €" + periodWords(r.Right.Period)
}

// euro drops the cents of a bound: a range is no place for them.
func euro(d engine.Dec) engine.Dec { return d.Round(0) }

// detailWords say the further outputs of a right, as the health cover's.
func detailWords(d engine.Detail) string {
	switch {
	case d.Value.IsZero():
		return ""
	case d.Name == "formule":
		return map[string]string{"gratuite": "gratuite", "participation": "avec participation"}[d.Value.Choice()]
	}
	return ""
}
