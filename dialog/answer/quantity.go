package answer

import (
	"aufil/dialog/speech"
)

// quantity is a number with what it counts: "480e", "un an et demi", "1h30", "un quart d'heure".
type quantity struct {
	milli int64
	unit  speech.Unit
	to    int // the token after it
}

// minutesIn are the minutes of each unit of time; a month is a twelfth of a year.
var minutesIn = map[speech.Unit]int64{speech.Minute: 1, speech.Hour: 60, speech.Day: 1440, speech.Week: 10_080, speech.Month: 43_830, speech.Quarter: 131_490, speech.Semester: 262_980, speech.Year: 525_960}

// quantities returns what the text counts, from left to right. "un" alone is an article.
func quantities(s speech.Text) []quantity {
	list := make([]quantity, 0, 2)
	for i := 0; i < len(s.Tokens); {
		if q, ok := quarterHour(s, i); ok {
			list = append(list, q)
			i = q.to
			continue
		}
		n, ok := s.Number(i)
		if !ok {
			i = s.PastDigits(i)
			continue
		}
		i = n.To
		u, at := s.UnitAfter(n)
		if n.One && (u == speech.NoUnit || u == speech.Person) {
			continue
		}
		q := quantity{n.Milli, u, n.To}
		if u != speech.NoUnit {
			q.to = at + 1
		}
		q = completedTime(s, q)
		if k := len(list); k > 0 && u.Elapsed() && list[k-1].unit.Elapsed() && list[k-1].unit < u && follows(s, list[k-1].to, n.From) {
			list[k-1] = quantity{list[k-1].minutes() + q.minutes(), speech.Minute, q.to}
		} else {
			list = append(list, q)
		}
		i = max(i, q.to)
	}
	return list
}

// quarterHour reads "un quart d'heure" and "trois quarts d'heure".
func quarterHour(s speech.Text, i int) (quantity, bool) {
	n, ok := s.Number(i)
	if !ok || n.Milli > 3000 || !s.At(n.To).Is("quart") && !s.At(n.To).Is("quarts") {
		return quantity{}, false
	}
	if s.At(n.To+1).Is("d") && s.At(n.To+2).Unit() == speech.Hour {
		return quantity{n.Milli * 15, speech.Minute, n.To + 3}, true
	}
	return quantity{}, false
}

// completedTime adds the half of "un an et demi" and the minutes of "1h30".
func completedTime(s speech.Text, q quantity) quantity {
	if t := s.At(q.to); q.unit == speech.Foreign && t.Text == "2" && t.Glued {
		q.to++ // "25m2"
	}
	if !q.unit.Elapsed() {
		return q
	}
	if s.At(q.to).Is("et") && s.At(q.to+1).Is("demi") {
		q.milli += 500
		q.to += 2
	}
	if t := s.At(q.to); q.unit == speech.Hour && t.Class == speech.Digits && t.Glued && len(t.Text) == 2 {
		return quantity{q.minutes() + speech.Atoi(t.Text)*1000, speech.Minute, q.to + 1}
	}
	return q
}

// follows tells whether nothing but "et" stands between two tokens.
func follows(s speech.Text, from, to int) bool {
	return from == to || to == from+1 && s.At(from).Is("et")
}

// minutes is a length of time in thousandths of a minute.
func (q quantity) minutes() int64 { return q.milli * minutesIn[q.unit] }
