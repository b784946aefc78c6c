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

// period is the whole months that a report is about: from the first day of one to the first day of another.
type period struct {
	from, to  time.Time
	territory string
	problem   string
}

// Months may be looked at once they are over, and some years back: a month that goes on would show each person who comes.
const (
	mostMonths  = 60
	usualMonths = 3
)

// open is the first day of the month that is not over.
func (s *server) open() time.Time {
	now := s.Clock().In(s.Location)
	return time.Date(now.Year(), now.Month(), 1, 0, 0, 0, 0, s.Location)
}

// period reads the address of the report. What does not read is said, and the last months are shown.
func (s *server) period(c *gin.Context) period {
	open := s.open()
	p := period{from: open.AddDate(0, -usualMonths, 0), to: open, territory: c.Query("territoire")}
	if me := counsellor(c); me.Territory != "" {
		p.territory = me.Territory // no other one is theirs to see
	}
	from, errFrom := time.ParseInLocation(monthLayout, c.Query("du"), s.Location)
	last, errLast := time.ParseInLocation(monthLayout, c.Query("au"), s.Location)
	const instead = " Voici les trois derniers mois."
	switch {
	case c.Query("du") == "" && c.Query("au") == "":
	case errFrom != nil || errLast != nil:
		p.problem = "Choisissez les deux mois, du premier au dernier." + instead
	case last.Before(from):
		p.problem = "Le dernier mois est avant le premier." + instead
	case !last.Before(open):
		p.problem = "Un mois se montre quand il est fini : celui-ci, le " + open.AddDate(0, 1, 0).Format("02/01/2006") + "." + instead
	case from.Before(open.AddDate(0, -mostMonths, 0)):
		p.problem = "C'est trop loin : cinq ans au plus." + instead
	default:
		p.from, p.to = from, last.AddDate(0, 1, 0)
	}
	return p
}

// months lists those of the period.
func (p period) months() (all []time.Time) {
	for m := p.from; m.Before(p.to); m = m.AddDate(0, 1, 0) {
		all = append(all, m)
	}
	return all
}

func (p period) last() time.Time { return p.to.AddDate(0, -1, 0) }

// said is the period in words.
func (p period) said() string {
	if first, last := monthName(p.from), monthName(p.last()); first != last {
		return "De " + first + " à " + last + "."
	}
	return upperFirst(monthName(p.from)) + "."
}

func (p period) query() string {
	q := url.Values{"du": {p.from.Format(monthLayout)}, "au": {p.last().Format(monthLayout)}}
	if p.territory != "" {
		q.Set("territoire", p.territory)
	}
	return "?" + q.Encode()
}

func (s *server) ledger(c *gin.Context, p period) (ledger, error) {
	seed, err := s.Office.Seed("statistiques")
	if err != nil {
		return ledger{}, err
	}
	days, err := s.Office.Tallies(c.Request.Context(), dayNumber(p.from), dayNumber(p.to), p.territory)
	return sumUp(days, assistant.NewRounding(seed)), err
}

func (s *server) showReport(c *gin.Context) {
	p := s.period(c)
	f, err := s.ledger(c, p)
	if err != nil {
		s.fail(c, "read the counts", err)
		return
	}
	v := page.Report{
		From: p.from.Format(monthLayout), To: p.last().Format(monthLayout), Territory: p.territory, Problem: p.problem, Said: p.said(),
		Next:  s.open().AddDate(0, 1, 0).Format("02/01/2006"),
		Cards: f.cards(s.Price), Chart: f.chart(p.months()), Bars: f.bars(s.Rules), CSV: "/console/statistiques.csv" + p.query(),
		Shortcuts: s.shortcuts(p), Example: s.Example,
	}
	for ago := 1; ago <= mostMonths; ago++ {
		m := s.open().AddDate(0, -ago, 0)
		v.Months = append(v.Months, page.Choice{Value: m.Format(monthLayout), Label: monthName(m)})
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
	open := s.open()
	for _, one := range []struct {
		label  string
		months int
	}{{"Le dernier mois", 1}, {"3 mois", 3}, {"6 mois", 6}, {"12 mois", 12}} {
		q := period{from: open.AddDate(0, -one.months, 0), to: open, territory: p.territory}
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
		Note: fmt.Sprintf("%s, %d en attente d'une réponse, %s", plural(v.Counts[assistant.Unassigned], "libre", "libres"),
			v.Counts[assistant.Unattended], plural(v.Urgent, "urgent", "urgents")),
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
	rows = append(rows, []string{"rubrique", "objet", "valeur", "part"}, []string{"période", p.said(), "", ""}, []string{"précision", page.Precision, "", ""})
	for _, card := range f.cards(s.Price) {
		rows = append(rows, []string{"ensemble", card.Label, plainNumber(card.Value), ""})
	}
	chart := f.chart(p.months())
	for _, r := range chart.Rows {
		rows = append(rows, []string{"commencées", r.When, plainNumber(r.First), ""}, []string{"arrivées aux résultats", r.When, plainNumber(r.Second), ""})
	}
	for _, b := range f.bars(s.Rules) {
		for _, r := range b.Rows {
			rows = append(rows, []string{b.Title, r.Label, plainNumber(r.Value), r.Extra})
		}
	}
	s.sendCSV(c, "statistiques-"+p.from.Format(monthLayout)+"-"+p.last().Format(monthLayout)+".csv", rows)
}
