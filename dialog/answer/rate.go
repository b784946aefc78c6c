package answer

// rate is how often in a year, in thousandths; per is the period that is named, noUnit where none is.
type rate struct {
	low, high int64
	per       unit
	known     bool
}

// perYear is how many of each period a year has, in thousandths.
var perYear = map[unit]int64{day: 365_000, week: 52_000, month: 12_000, quarter: 4000, semester: 2000, year: 1000}

// rate reads how often something is: "deux fois par mois", "tous les lundis", "un jour sur deux", "tous les deux mois".
func (s said) rate() rate {
	if s.has(" jamais ") && !s.has(" presque ", " quasi ", " quasiment ") && s.polarity() != yes {
		return rate{0, 0, noUnit, true}
	}
	for i := range s.tokens {
		if r, ok := s.rateAt(i); ok {
			return r
		}
	}
	if n := s.weekdaysSaid(); n > 0 {
		return rate{n * perYear[week], n * perYear[week], week, true}
	}
	if s.has(" matin et soir ", " matin midi et soir ", " matin midi soir ", " quotidien ", " quotidienne ", " quotidiennement ", " jour et nuit ", " h24 ") {
		return rate{perYear[day], 2 * perYear[day], day, true}
	}
	for word, u := range map[string]unit{" hebdomadaire ": week, " mensuel ": month, " mensuellement ": month, " annuel ": year, " annuellement ": year, " trimestriel ": quarter} {
		if s.has(word) {
			return rate{perYear[u], perYear[u], u, true}
		}
	}
	return rate{}
}

// rateAt reads a rate whose words open at token i.
func (s said) rateAt(i int) (rate, bool) {
	t := s.at(i)
	switch {
	case t.is("fois"):
		to := i + 1
		if s.at(to).is("par") || s.at(to).is("/") || s.at(to).is("l") || s.at(to).is("la") || s.at(to).is("dans") && s.at(to+1).is("l") {
			if s.at(to).is("dans") {
				to++
			}
			if u := s.at(to + 1).unit(); perYear[u] > 0 {
				return s.timesBefore(i, perYear[u], u)
			}
		}
		if s.at(to).is("par") && s.at(to+1).class == word || s.at(to).is("tous") || s.at(to).is("toutes") || s.at(to).is("tout") {
			if r, ok := s.each(to); ok {
				times, ok := s.timesBefore(i, r.low, r.per)
				return times, ok
			}
		}
	case t.is("chaque"), t.is("par") && i == 0:
		if u := s.at(i + 1).unit(); perYear[u] > 0 {
			return rate{perYear[u], perYear[u], u, true}, true
		}
	case t.is("tous") || t.is("toutes") || t.is("tout"):
		return s.each(i)
	case t.is("jour") || t.is("jours") || t.is("semaine") || t.is("mois") || t.is("fois"):
		if n, ok := s.number(i + 2); s.at(i+1).is("sur") && ok && n.milli >= 2000 && !t.is("fois") {
			each := perYear[t.unit()] * 1000 / n.milli
			if m, ok := s.numberBefore(i); ok {
				each = each * m / 1000
			}
			return rate{each, each, t.unit(), true}, true
		}
	}
	return rate{}, false
}

// each reads "tous les mois", "toutes les 2 semaines", "tous les quinze jours", "tous les lundis".
func (s said) each(i int) (rate, bool) {
	i++
	if s.at(i).is("les") || s.at(i).is("le") {
		i++
	}
	count := int64(1000)
	if n, ok := s.number(i); ok {
		count, i = n.milli, n.to
	}
	u := s.at(i).unit()
	if _, named := weekdays[singular(s.at(i).text)]; named && s.at(i).class == word {
		u = week
	}
	if dayTimes[s.at(i).text] {
		u = day // "tous les soirs"
	}
	if perYear[u] == 0 || count < 1000 {
		return rate{}, false
	}
	each := perYear[u] * 1000 / count
	if count != 1000 {
		u = noUnit // every second month is not every month
	}
	return rate{each, each, u, true}, true
}

var dayTimes = setOf("matin matins midi midis soir soirs nuit nuits")

// timesBefore multiplies what the period holds by how many times are said before "fois".
func (s said) timesBefore(i int, each int64, u unit) (rate, bool) {
	if before := s.at(i - 1); before.is("plusieurs") || before.is("quelques") {
		return rate{2 * each, 6 * each, u, true}, true
	}
	n, ok := s.numberBefore(i)
	if !ok {
		return rate{each, each, u, true}, true
	}
	r := rate{each * n / 1000, each * n / 1000, u, true}
	switch at := i - 2; {
	case s.at(at).is("ou") || s.at(at).is("a") || s.at(at).is("/") || s.at(at).is("-"):
		if low, ok := s.numberBefore(at); ok && low < n {
			r.low = each * low / 1000
		}
	case s.at(at).is("de") || s.at(at).is("d"):
		switch s.at(at - 1).text {
		case "moins":
			r.low, r.high = 1, r.high-1
		case "plus":
			r.low, r.high = r.high+1, r.high*20
		}
	}
	if s.has(" au moins ", " ou plus ", " minimum ") {
		r.high *= 20
	}
	return r, true
}

// numberBefore returns the number of one word that stands before token i.
func (s said) numberBefore(i int) (int64, bool) {
	if n, ok := s.number(i - 1); ok && n.to == i {
		return n.milli, n.milli > 0
	}
	return 0, false
}

// weekdaysSaid counts the days of the week that are named as what comes back: "le mardi et le jeudi".
func (s said) weekdaysSaid() (n int64) {
	for i, t := range s.tokens {
		if _, named := weekdays[singular(t.text)]; named && t.class == word && (s.at(i-1).is("le") || s.at(i-1).is("les") || s.at(i-1).is("chaque") || n > 0) {
			n++
		}
	}
	return n
}

// byRate chooses among options that say how often: the only one that holds what is said, else the one of the same period,
// else the one that is by far the nearest.
func byRate(s said, o *offer) (int, bool) {
	known := 0
	for i := range o.options {
		if labelOf(o.options[i].Label).rate.known {
			known++
		}
	}
	if known < 2 || 2*known < len(o.options) || s.has(" pas ", " sauf ", " mais ") {
		return 0, false
	}
	told := s.rate()
	if !told.known {
		return 0, false
	}
	return o.ofRate(told)
}

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
		if r.per == told.per && r.per != noUnit && r.high > 0 {
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
		if l.has(" presque ", " rarement ", " moins souvent ", " exceptionnellement ") {
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
