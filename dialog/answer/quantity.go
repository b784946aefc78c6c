package answer

// quantity is a number with what it counts: "480e", "un an et demi", "1h30", "un quart d'heure".
type quantity struct {
	milli int64
	unit  unit
	to    int // the token after it
}

// minutesIn are the minutes of each unit of time; a month is a twelfth of a year.
var minutesIn = map[unit]int64{minute: 1, hour: 60, day: 1440, week: 10_080, month: 43_830, quarter: 131_490, semester: 262_980, year: 525_960}

// quantities returns what the text counts, from left to right. "un" alone is an article.
func (s said) quantities() []quantity {
	list := make([]quantity, 0, 2)
	for i := 0; i < len(s.tokens); {
		if q, ok := s.quarterHour(i); ok {
			list = append(list, q)
			i = q.to
			continue
		}
		n, ok := s.number(i)
		if !ok {
			i = s.pastDigits(i)
			continue
		}
		i = n.to
		u, at := s.unitAfter(n)
		if n.one && (u == noUnit || u == person) {
			continue
		}
		q := quantity{n.milli, u, n.to}
		if u != noUnit {
			q.to = at + 1
		}
		q = s.completedTime(q)
		if k := len(list); k > 0 && u.elapsed() && list[k-1].unit.elapsed() && list[k-1].unit < u && s.follows(list[k-1].to, n.from) {
			list[k-1] = quantity{list[k-1].minutes() + q.minutes(), minute, q.to}
		} else {
			list = append(list, q)
		}
		i = max(i, q.to)
	}
	return list
}

// quarterHour reads "un quart d'heure" and "trois quarts d'heure".
func (s said) quarterHour(i int) (quantity, bool) {
	n, ok := s.number(i)
	if !ok || n.milli > 3000 || !s.at(n.to).is("quart") && !s.at(n.to).is("quarts") {
		return quantity{}, false
	}
	if s.at(n.to+1).is("d") && s.at(n.to+2).unit() == hour {
		return quantity{n.milli * 15, minute, n.to + 3}, true
	}
	return quantity{}, false
}

// completedTime adds the half of "un an et demi" and the minutes of "1h30".
func (s said) completedTime(q quantity) quantity {
	if t := s.at(q.to); q.unit == foreign && t.text == "2" && t.glued {
		q.to++ // "25m2"
	}
	if !q.unit.elapsed() {
		return q
	}
	if s.at(q.to).is("et") && s.at(q.to+1).is("demi") {
		q.milli += 500
		q.to += 2
	}
	if t := s.at(q.to); q.unit == hour && t.class == digits && t.glued && len(t.text) == 2 {
		return quantity{q.minutes() + atoi(t.text)*1000, minute, q.to + 1}
	}
	return q
}

// follows tells whether nothing but "et" stands between two tokens.
func (s said) follows(from, to int) bool {
	return from == to || to == from+1 && s.at(from).is("et")
}

// minutes is a length of time in thousandths of a minute.
func (q quantity) minutes() int64 { return q.milli * minutesIn[q.unit] }
