package answer

// several reads dates that follow each other, each with its month and a year of four digits: "03/2015 09/2018", "mars
// 2015, septembre 2018", and "032015092018" on keys. Two at least and nothing else, or none.
func (r dateReader) several() []Day {
	var dates []Day
	for i := 0; i < len(r.tokens); {
		if r.between(i) {
			i++
			continue
		}
		found, to := r.oneOfSeveral(i)
		if len(found) == 0 {
			return nil
		}
		for _, d := range found {
			if !r.plausible(d, false) {
				return nil
			}
		}
		dates, i = append(dates, found...), to
	}
	if len(dates) < 2 {
		return nil
	}
	return dates
}

// between tells whether a token only separates two dates, or introduces them.
func (r dateReader) between(i int) bool {
	t := r.at(i)
	if t.class == mark {
		return !t.is("?") && !t.is("%") && !t.is("€")
	}
	return t.is("et") || t.is("puis") || t.is("en") || t.is("le") || t.is("ne") || t.is("nee") || t.is("nes")
}

// oneOfSeveral reads the date that begins at a token, and tells where it ends.
func (r dateReader) oneOfSeveral(i int) (dates []Day, to int) {
	if t := r.at(i); t.class == digits && len(t.text) >= 6 && len(t.text)%6 == 0 {
		return monthsOnKeys(t.text), i + 1
	}
	var d Day
	if n, next, ok := r.shortNumber(i); ok {
		switch m, after, ok := r.month(next); {
		case ok && r.year(after) > 0: // a day, then a month
			d.Day, d.Month, to = n, m, after
		case r.year(next) > 0:
			d.Month, to = n, next
		default:
			return nil, 0
		}
	} else if m, next, ok := r.month(i); ok {
		d.Month, to = m, next
	} else {
		return nil, 0
	}
	if d.Year = r.year(to); d.Year == 0 {
		return nil, 0
	}
	return []Day{d}, to + 1
}

// month reads a month, in figures or by its name, and skips the mark behind it.
func (r dateReader) month(i int) (m, to int, ok bool) {
	if r.monthAt(i) {
		return months[r.at(i).text], r.skipMark(i + 1), true
	}
	return r.shortNumber(i)
}

// shortNumber reads one or two digits, and skips the mark behind them.
func (r dateReader) shortNumber(i int) (n, to int, ok bool) {
	t := r.at(i)
	if t.class != digits || len(t.text) > 2 {
		return 0, 0, false
	}
	return int(atoi(t.text)), r.skipMark(i + 1), true
}

func (r dateReader) skipMark(i int) int {
	if t := r.at(i); t.is("/") || t.is("-") || t.is(".") {
		return i + 1
	}
	return i
}

// year reads four digits; 0 when there are none.
func (r dateReader) year(i int) int {
	if t := r.at(i); t.class == digits && len(t.text) == 4 {
		return int(atoi(t.text))
	}
	return 0
}

// monthsOnKeys cuts "032015092018" into months.
func monthsOnKeys(keys string) []Day {
	var dates []Day
	for ; len(keys) >= 6; keys = keys[6:] {
		dates = append(dates, Day{Month: int(atoi(keys[:2])), Year: int(atoi(keys[2:6]))})
	}
	return dates
}
