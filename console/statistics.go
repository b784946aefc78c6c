package console

import (
	"fmt"
	"net/http"
	"net/url"
	"time"

	"github.com/gin-gonic/gin"

	"aufil/assistant"
	"aufil/console/page"
)

// period is the days that a report is about; to is not in it.
type period struct {
	from, to  time.Time
	territory string
	problem   string
}

// longestPeriod bounds the work of a report.
const longestPeriod = 5 * 366

// period reads the address of the report. What does not read is said, and the last four weeks are shown.
func (s *server) period(c *gin.Context) period {
	now := s.Clock().In(s.Location)
	today := time.Date(now.Year(), now.Month(), now.Day(), 0, 0, 0, 0, s.Location)
	p := period{from: today.AddDate(0, 0, -27), to: today.AddDate(0, 0, 1), territory: c.Query("territoire")}
	if me := counsellor(c); me.Territory != "" {
		p.territory = me.Territory // no other one is theirs to see
	}
	from, errFrom := time.ParseInLocation(time.DateOnly, c.Query("du"), s.Location)
	to, errTo := time.ParseInLocation(time.DateOnly, c.Query("au"), s.Location)
	switch {
	case c.Query("du") == "" && c.Query("au") == "":
	case errFrom != nil || errTo != nil:
		p.problem = "Donnez les deux jours, du et au. Voici les quatre dernières semaines."
	case to.Before(from):
		p.problem = "Le dernier jour est avant le premier. Voici les quatre dernières semaines."
	case to.Sub(from) > longestPeriod*24*time.Hour:
		p.problem = "Cette période est trop longue : cinq ans au plus. Voici les quatre dernières semaines."
	default:
		p.from, p.to = from, to.AddDate(0, 0, 1)
	}
	return p
}

func (p period) query() string {
	q := url.Values{"du": {p.from.Format(time.DateOnly)}, "au": {p.to.AddDate(0, 0, -1).Format(time.DateOnly)}}
	if p.territory != "" {
		q.Set("territoire", p.territory)
	}
	return "?" + q.Encode()
}

func (s *server) ledger(c *gin.Context, p period) (ledger, error) {
	days, err := s.Office.Tallies(c.Request.Context(), dayNumber(p.from), dayNumber(p.to), p.territory)
	return sumUp(days), err
}

func (s *server) showReport(c *gin.Context) {
	p := s.period(c)
	f, err := s.ledger(c, p)
	if err != nil {
		s.fail(c, "read the counts", err)
		return
	}
	v := page.Report{
		From: p.from.Format(time.DateOnly), To: p.to.AddDate(0, 0, -1).Format(time.DateOnly), Territory: p.territory, Problem: p.problem,
		Said:  fmt.Sprintf("Du %s au %s.", p.from.Format("02/01/2006"), p.to.AddDate(0, 0, -1).Format("02/01/2006")),
		Cards: f.cards(s.Price), Chart: f.chart(p.from, p.to), Bars: f.bars(s.Rules), CSV: "/console/statistiques.csv" + p.query(),
		Shortcuts: s.shortcuts(p), Example: s.Example,
	}
	v.Cards = append(v.Cards, s.waitingNow(c)...)
	if counsellor(c).Territory == "" {
		v.Territories = []page.Choice{{Label: "Tous"}}
		for _, t := range s.Territories {
			v.Territories = append(v.Territories, page.Choice{Value: t, Label: t})
		}
	}
	s.render(c, http.StatusOK, page.ReportPage(s.shellOf(c, "Statistiques"), v))
}

// shortcuts are periods that are often looked at.
func (s *server) shortcuts(p period) (links []page.Link) {
	now := s.Clock().In(s.Location)
	today := time.Date(now.Year(), now.Month(), now.Day(), 0, 0, 0, 0, s.Location)
	for _, one := range []struct {
		label string
		from  time.Time
	}{{"7 jours", today.AddDate(0, 0, -6)}, {"4 semaines", today.AddDate(0, 0, -27)}, {"3 mois", today.AddDate(0, -3, 0)}, {"12 mois", today.AddDate(-1, 0, 0)}} {
		q := period{from: one.from, to: today.AddDate(0, 0, 1), territory: p.territory}
		links = append(links, page.Link{Label: one.label, URL: "/console/statistiques" + q.query(), Current: q.from.Equal(p.from) && q.to.Equal(p.to)})
	}
	return links
}

// waitingNow says how many cases wait at this moment; no count of persons of a period, so it is shown as in the queue.
func (s *server) waitingNow(c *gin.Context) []page.Card {
	v, err := s.Desk.Look(c.Request.Context(), counsellor(c), assistant.QueueQuery{Folder: assistant.All, Size: 1})
	if err != nil {
		s.Log.Error("console", "doing", "count the cases that wait", "error", err)
		return nil
	}
	return []page.Card{{
		Label: "Dossiers ouverts, maintenant", Value: thousands(v.Counts[assistant.All]),
		Note: fmt.Sprintf("%d libre(s), %d en attente d'une réponse, %d urgent(s)", v.Counts[assistant.Unassigned], v.Counts[assistant.Unattended], v.Urgent),
	}}
}

// exportReport gives the same figures, and hides the same ones.
func (s *server) exportReport(c *gin.Context) {
	p := s.period(c)
	f, err := s.ledger(c, p)
	if err == nil {
		err = s.Office.Trace(c.Request.Context(), assistant.Audit{CounsellorID: counsellor(c).ID, Action: "exporter", About: "statistiques"}, s.Clock())
	}
	if err != nil {
		s.fail(c, "export the counts", err)
		return
	}
	var rows [][]string
	if s.Example != "" {
		rows = append(rows, []string{s.Example, "", "", ""})
	}
	rows = append(rows, []string{"rubrique", "objet", "valeur", "part"})
	for _, card := range f.cards(s.Price) {
		rows = append(rows, []string{"ensemble", card.Label, plainNumber(card.Value), ""})
	}
	chart := f.chart(p.from, p.to)
	for _, r := range chart.Rows {
		rows = append(rows, []string{"commencées", r.When, plainNumber(r.First), ""}, []string{"arrivées aux résultats", r.When, plainNumber(r.Second), ""})
	}
	for _, b := range f.bars(s.Rules) {
		for _, r := range b.Rows {
			rows = append(rows, []string{b.Title, r.Label, plainNumber(r.Value), r.Extra})
		}
	}
	s.sendCSV(c, "statistiques-"+p.from.Format(time.DateOnly)+"-"+p.to.AddDate(0, 0, -1).Format(time.DateOnly)+".csv", rows)
}
