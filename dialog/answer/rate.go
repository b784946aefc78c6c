package answer

import (
	"aufil/dialog/phrase"
	"aufil/dialog/speech"
)

// rate is how often in a year, in thousandths; per is the period that is named, noUnit where none is.
type rate struct {
	low, high int64
	per       speech.Unit
	known     bool
}

// perYear is how many of each period a year has, in thousandths.
var perYear = map[speech.Unit]int64{speech.Day: 365_000, speech.Week: 52_000, speech.Month: 12_000, speech.Quarter: 4000, speech.Semester: 2000, speech.Year: 1000}

// rateOf reads how often something is: "deux fois par mois", "tous les lundis", "un jour sur deux", "tous les deux mois".
func rateOf(s speech.Text) rate {
	if s.Has(" jamais ") && !s.Has(" presque ", " quasi ", " quasiment ") && polarityOf(s) != yes {
		return rate{0, 0, speech.NoUnit, true}
	}
	if neverOnce.In(s.Clauses()) {
		return rate{0, 0, speech.NoUnit, true}
	}
	for i := range s.Tokens {
		if r, ok := rateAt(s, i); ok {
			return r
		}
	}
	if n := weekdaysSaid(s); n > 0 {
		return rate{n * perYear[speech.Week], n * perYear[speech.Week], speech.Week, true}
	}
	if s.Has(" matin et soir ", " matin midi et soir ", " matin midi soir ", " quotidien ", " quotidienne ", " quotidiennement ", " jour et nuit ", " h24 ") {
		return rate{perYear[speech.Day], 2 * perYear[speech.Day], speech.Day, true}
	}
	for word, u := range map[string]speech.Unit{" hebdomadaire ": speech.Week, " mensuel ": speech.Month, " mensuellement ": speech.Month, " annuel ": speech.Year, " annuellement ": speech.Year, " trimestriel ": speech.Quarter} {
		if s.Has(word) {
			return rate{perYear[u], perYear[u], u, true}
		}
	}
	return rate{}
}

var neverOnce = phrase.Compile("pas une (seule) fois", "zero|aucune fois")

// rateAt reads a rate whose words open at token i.
func rateAt(s speech.Text, i int) (rate, bool) {
	t := s.At(i)
	switch {
	case t.Is("fois"):
		to := i + 1
		if s.At(to).Is("par") || s.At(to).Is("/") || s.At(to).Is("l") || s.At(to).Is("la") || s.At(to).Is("dans") && s.At(to+1).Is("l") {
			if s.At(to).Is("dans") {
				to++
			}
			if u := s.At(to + 1).Unit(); perYear[u] > 0 {
				return timesBefore(s, i, perYear[u], u)
			}
		}
		if s.At(to).Is("par") && s.At(to+1).Class == speech.Word || s.At(to).Is("tous") || s.At(to).Is("toutes") || s.At(to).Is("tout") {
			if r, ok := each(s, to); ok {
				times, ok := timesBefore(s, i, r.low, r.per)
				return times, ok
			}
		}
	case t.Is("chaque"), t.Is("par") && i == 0:
		if u := s.At(i + 1).Unit(); perYear[u] > 0 {
			return rate{perYear[u], perYear[u], u, true}, true
		}
		if t.Is("chaque") && dayTimes[s.At(i+1).Text] {
			return rate{perYear[speech.Day], perYear[speech.Day], speech.Day, true}, true
		}
	case t.Is("tous") || t.Is("toutes") || t.Is("tout"):
		return each(s, i)
	case t.Is("jour") || t.Is("jours") || t.Is("semaine") || t.Is("mois") || t.Is("fois"):
		if n, ok := s.Number(i + 2); s.At(i+1).Is("sur") && ok && n.Milli >= 2000 && !t.Is("fois") {
			each := perYear[t.Unit()] * 1000 / n.Milli
			if m, ok := numberBefore(s, i); ok {
				each = each * m / 1000
			}
			return rate{each, each, t.Unit(), true}, true
		}
	}
	return rate{}, false
}

// each reads "tous les mois", "toutes les 2 semaines", "tous les quinze jours", "tous les lundis".
func each(s speech.Text, i int) (rate, bool) {
	i++
	if s.At(i).Is("les") || s.At(i).Is("le") {
		i++
	}
	count := int64(1000)
	if n, ok := s.Number(i); ok {
		count, i = n.Milli, n.To
	}
	u := s.At(i).Unit()
	if _, named := speech.Weekdays[singular(s.At(i).Text)]; named && s.At(i).Class == speech.Word {
		u = speech.Week
	}
	if dayTimes[s.At(i).Text] {
		u = speech.Day // "tous les soirs"
	}
	if perYear[u] == 0 || count < 1000 {
		return rate{}, false
	}
	each := perYear[u] * 1000 / count
	if count != 1000 {
		u = speech.NoUnit // every second month is not every month
	}
	return rate{each, each, u, true}, true
}

var dayTimes = speech.SetOf("matin matins midi midis soir soirs nuit nuits")

// timesBefore multiplies what the period holds by how many times are said before "fois".
func timesBefore(s speech.Text, i int, each int64, u speech.Unit) (rate, bool) {
	if before := s.At(i - 1); before.Is("plusieurs") || before.Is("quelques") {
		return rate{2 * each, 6 * each, u, true}, true
	}
	n, ok := numberBefore(s, i)
	if !ok {
		return rate{each, each, u, true}, true
	}
	r := rate{each * n / 1000, each * n / 1000, u, true}
	switch at := i - 2; {
	case s.At(at).Is("ou") || s.At(at).Is("a") || s.At(at).Is("/") || s.At(at).Is("-"):
		if low, ok := numberBefore(s, at); ok && low < n {
			r.low = each * low / 1000
		}
	case s.At(at).Is("de") || s.At(at).Is("d"):
		switch s.At(at - 1).Text {
		case "moins":
			r.low, r.high = 1, r.high-1
		case "plus":
			r.low, r.high = r.high+1, r.high*20
		}
	}
	if s.Has(" au moins ", " ou plus ", " minimum ") {
		r.high *= 20
	}
	return r, true
}

// numberBefore returns the number of one word that stands before token i.
func numberBefore(s speech.Text, i int) (int64, bool) {
	if n, ok := s.Number(i - 1); ok && n.To == i {
		return n.Milli, n.Milli > 0
	}
	return 0, false
}

// weekdaysSaid counts the days of the week that are named as what comes back: "le mardi et le jeudi".
func weekdaysSaid(s speech.Text) (n int64) {
	for i, t := range s.Tokens {
		if _, named := speech.Weekdays[singular(t.Text)]; named && t.Class == speech.Word && (s.At(i-1).Is("le") || s.At(i-1).Is("les") || s.At(i-1).Is("chaque") || n > 0) {
			n++
		}
	}
	return n
}

// byRate chooses among options that say how often: the only one that holds what is said, else the one of the same period,
// else the one that is by far the nearest.
func byRate(s speech.Text, o *offer) (int, bool) {
	known := 0
	for i := range o.options {
		if labelOf(o.options[i].Label).rate.known {
			known++
		}
	}
	if known < 2 || 2*known < len(o.options) || s.Has(" sauf ", " mais ") {
		return 0, false
	}
	if i, ok := o.someDays(s); ok {
		return i, true
	}
	told := rateOf(s)
	if !told.known || told.high > 0 && s.Has(" pas ") {
		return 0, false
	}
	return o.ofRate(told)
}

// someDays finds the only option for some days, where days of the week are listed: "lundi et jeudi", of "Certains jours".
func (o *offer) someDays(s speech.Text) (int, bool) {
	days := 0
	for _, t := range s.Tokens {
		switch _, named := speech.Weekdays[singular(t.Text)]; {
		case named && t.Class == speech.Word:
			days++
		case t.Class == speech.Word && !betweenDays[t.Text]:
			return 0, false
		}
	}
	at, found := 0, 0
	for i, l := range o.read() {
		if l.Has(" certains jours ", " quelques jours ", " parfois ") {
			at, found = i, found+1
		}
	}
	return at, found == 1 && days > 0 && days < 5
}

var betweenDays = speech.SetOf("le les et seulement juste que uniquement oui puis")

func (o *offer) ofRate(told rate) (int, bool) {
	within, held, alike, same := 0, 0, 0, 0
	best, second, nearest := endless, endless, 0
	highest, lowest := int64(0), endless
	for i := range o.options {
		r := labelOf(o.options[i].Label).rate
		if !r.known {
			continue
		}
		highest = max(highest, r.high)
		if r.low > 0 {
			lowest = min(lowest, r.low)
		}
		if r.low <= told.low && told.high <= r.high {
			within, held = i, held+1
		}
		if r.per == told.per && r.per != speech.NoUnit && r.high > 0 {
			alike, same = i, same+1
		}
		if far := r.far(told); far < best {
			best, second, nearest = far, best, i
		} else if far < second {
			second = far
		}
	}
	switch {
	case held == 1:
		return within, true
	case held > 1 || told.high == 0:
		return 0, false
	case same == 1 && told.high < 4*perYear[told.per] && best <= 4000:
		return alike, true
	}
	if 2*told.high < lowest {
		return o.hardlyEver() // "tous les 5 ans"
	}
	return nearest, best <= 2000 && second >= 2*best || told.low >= highest && best < 3000
}

// hardlyEver finds the only option for what is rarer than the others: "Jamais ou presque".
func (o *offer) hardlyEver() (int, bool) {
	at, found := 0, 0
	for i, l := range o.read() {
		if l.Has(" presque ", " rarement ", " moins souvent ", " exceptionnellement ") {
			at, found = i, found+1
		}
	}
	return at, found == 1
}

// far is how many times more or less often than told, in thousandths.
func (r rate) far(told rate) int64 {
	switch {
	case r.high == 0 || told.high == 0:
		return endless
	case told.low > r.high:
		return told.low * 1000 / r.high
	case r.low > told.high:
		return r.low * 1000 / max(1, told.high)
	}
	return 1000
}
