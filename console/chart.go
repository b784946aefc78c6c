package console

import (
	"fmt"
	"time"

	"aufil/assistant"
	"aufil/console/page"
)

func dayNumber(t time.Time) int64 {
	y, m, d := t.Date()
	return time.Date(y, m, d, 0, 0, 0, 0, time.UTC).Unix() / (24 * 3600)
}

// The chart, in its own units.
const (
	chartWidth  = 960
	chartHeight = 220
	chartBase   = 190
	chartTop    = 18
)

// chart draws how many conversations began and came to results in each month.
func (f ledger) chart(months []time.Time) page.Chart {
	c := page.Chart{
		Title: "Conversations au fil du temps", Names: [2]string{"commencées", "arrivées aux résultats"},
		Width: chartWidth, Height: chartHeight, Base: chartBase,
	}
	var cells [2][]assistant.Cell
	highest, some := 0, false
	for k, kind := range []assistant.TallyKind{assistant.TallyBegun, assistant.TallyCompleted} {
		for _, m := range months {
			one := f.monthly[monthIndex(m)][kind].Cell()
			cells[k] = append(cells[k], one)
			highest, some = max(highest, one.N), some || !one.Hidden
		}
	}
	if !some {
		return c
	}
	step := niceStep(highest)
	highest = (highest + step - 1) / step * step
	y := func(n int) int { return chartBase - n*(chartBase-chartTop)/highest }
	for n := 0; n <= highest; n += step {
		c.Lines = append(c.Lines, page.ChartLine{Y: y(n), Text: thousands(n)})
	}
	const left = 34
	room := (chartWidth - left) / len(months)
	width := min(max(room*2/5, 2), 40)
	every := max(1, (len(months)+11)/12)
	for i, m := range months {
		x := left + room*i + (room-2*width)/2
		for k := range cells {
			one := page.Column{X: x + k*(width+2), W: width, Second: k == 1, Hidden: cells[k][i].Hidden}
			one.Y = y(cells[k][i].N)
			if one.Hidden {
				one.Y = chartBase - 4
			}
			one.H = chartBase - one.Y
			c.Columns = append(c.Columns, one)
		}
		if i%every == 0 {
			c.Labels = append(c.Labels, page.ChartLabel{X: x + width, Text: shortMonths[m.Month()-1]})
		}
		c.Rows = append(c.Rows, page.ChartRow{When: monthName(m), First: cellText(cells[0][i]), Second: cellText(cells[1][i])})
	}
	c.Summary = fmt.Sprintf("Conversations commencées et arrivées aux résultats, de %s à %s ; les chiffres sont dessous.", c.Rows[0].When, c.Rows[len(c.Rows)-1].When)
	return c
}

// monthName is a month as it is said: "octobre 2026".
func monthName(m time.Time) string { return months[m.Month()] + m.Format(" 2006") }

var shortMonths = []string{"janv.", "févr.", "mars", "avril", "mai", "juin", "juil.", "août", "sept.", "oct.", "nov.", "déc."}

// niceStep is how far apart the lines behind the columns are.
func niceStep(highest int) int {
	for step := 5; ; step *= 2 {
		if highest/step < 5 {
			return step
		}
		if highest/(step*5/2) < 5 && step%2 == 0 {
			return step * 5 / 2
		}
	}
}
