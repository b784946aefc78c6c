package console

import (
	"cmp"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"time"

	"aufil/assistant"
	"aufil/console/page"
	"aufil/engine"
)

// ledger is the counts of a period, by kind and detail; and of each day, by kind.
type ledger struct {
	of    map[assistant.TallyKind]map[string]int64
	daily map[int64]map[assistant.TallyKind]int64
}

func sumUp(days []assistant.Day) ledger {
	f := ledger{of: map[assistant.TallyKind]map[string]int64{}, daily: map[int64]map[assistant.TallyKind]int64{}}
	for _, d := range days {
		if f.daily[d.Day] == nil {
			f.daily[d.Day] = map[assistant.TallyKind]int64{}
		}
		for _, t := range d.Tallies {
			if f.of[t.Kind] == nil {
				f.of[t.Kind] = map[string]int64{}
			}
			f.of[t.Kind][t.Detail] += t.N
			f.daily[d.Day][t.Kind] += t.N
		}
	}
	return f
}

func (f ledger) total(kind assistant.TallyKind) (n int) {
	for _, one := range f.of[kind] {
		n += int(one)
	}
	return n
}

// cell is a count of persons as it may be shown.
func cell(n int) assistant.Cell {
	cells, _ := assistant.Publish([]int{n})
	return cells[0]
}

// sorted lists the details of a kind, the most frequent first.
func (f ledger) sorted(kind assistant.TallyKind) []string {
	var keys []string
	for k := range f.of[kind] {
		keys = append(keys, k)
	}
	slices.SortFunc(keys, func(a, b string) int {
		return cmp.Or(cmp.Compare(f.of[kind][b], f.of[kind][a]), strings.Compare(a, b))
	})
	return keys
}

// thousands writes a number as it is read: 12 345.
func thousands(n int) string {
	text := strconv.Itoa(n)
	for i := len(text) - 3; i > 0; i -= 3 {
		text = text[:i] + "\u202f" + text[i:]
	}
	return text
}

func cellText(c assistant.Cell) string {
	if c.Hidden {
		return c.Text()
	}
	return thousands(c.N)
}

// percent is a share of a count; nothing when either may not be shown.
func percent(part, whole assistant.Cell) string {
	if part.Hidden || whole.Hidden || whole.N == 0 {
		return ""
	}
	return fmt.Sprintf("%d %%", (part.N*100+whole.N/2)/whole.N)
}

// cards are the numbers at the top.
func (f ledger) cards(price int64) []page.Card {
	begun, done, handed := cell(f.total(assistant.TallyBegun)), cell(f.total(assistant.TallyCompleted)), cell(f.total(assistant.TallyHanded))
	share := func(part assistant.Cell) string {
		if p := percent(part, begun); p != "" {
			return p + " des conversations"
		}
		return ""
	}
	rights := page.Card{Label: "Droits sûrs trouvés", Value: "masqué"}
	monthly, yearly := rights, rights
	monthly.Label, yearly.Label = "Euros par mois trouvés", "Euros par an, en plus"
	if n := cell(f.total(assistant.TallyRight)); !done.Hidden && !n.Hidden {
		rights.Value = thousands(n.N)
		rights.Note = strings.Replace(fmt.Sprintf("%.1f par personne arrivée aux résultats", float64(n.N)/float64(done.N)), ".", ",", 1)
	}
	// A sum that few persons make up is what one of them gets.
	euros := f.of[assistant.TallyEuros]
	if !cell(int(euros["mois.personnes"])).Hidden {
		monthly.Value, monthly.Note = span(euros["mois.bas"], euros["mois.haut"]), "estimés, si chacun demande"
	}
	if !cell(int(max(euros["an.personnes"], euros["unique.personnes"]))).Hidden {
		yearly.Value, yearly.Note = span(euros["an.bas"]+euros["unique.bas"], euros["an.haut"]+euros["unique.haut"]), "versés une fois par an, ou une seule fois"
	}
	sent := page.Card{Label: "SMS envoyés (segments)", Value: "masqué"}
	if !f.few() {
		segments := f.total(assistant.TallySegments)
		sent.Value, sent.Note = thousands(segments), euroText(int64(segments)*price)+" environ"
	}
	return []page.Card{
		{Label: "Conversations commencées", Value: cellText(begun), Note: f.channels()},
		{Label: "Arrivées aux résultats", Value: cellText(done), Note: share(done)},
		{Label: "Confiées à l'équipe", Value: cellText(handed), Note: share(handed)},
		rights, monthly, yearly, sent,
	}
}

// few tells that so few conversations began that even what one person does many times may not be counted.
func (f ledger) few() bool { return cell(f.total(assistant.TallyBegun)).Hidden }

// often are the kinds of which one person makes many.
var often = []assistant.TallyKind{assistant.TallyNotGrasped, assistant.TallySegments}

// channels says by which way conversations began.
func (f ledger) channels() string {
	by := f.of[assistant.TallyBegun]
	cells, _ := assistant.Publish([]int{int(by["sms"]), int(by["voix"])})
	if cells[0].Hidden || cells[1].Hidden {
		return ""
	}
	return thousands(cells[0].N) + " par SMS, " + thousands(cells[1].N) + " par téléphone"
}

func span(low, high int64) string {
	if low == high {
		return thousands(int(low)) + " €"
	}
	return thousands(int(low)) + " à " + thousands(int(high)) + " €"
}

func euroText(cents int64) string {
	return thousands(int(cents/100)) + "," + fmt.Sprintf("%02d", cents%100) + " €"
}

// mostBars is how many lines a list shows.
const mostBars = 15

// breakdown is one list of counts, with what may be shown of it.
func (f ledger) breakdown(kind assistant.TallyKind, keys []string, label func(string) string) []page.BarRow {
	counts := make([]int, len(keys))
	longest := 1
	for i, k := range keys {
		counts[i] = int(f.of[kind][k])
	}
	cells, _ := assistant.Publish(counts)
	if f.few() && slices.Contains(often, kind) {
		for i := range cells {
			cells[i] = assistant.Cell{Hidden: true}
		}
	}
	for _, c := range cells {
		longest = max(longest, c.N)
	}
	var rows []page.BarRow
	for i, k := range keys {
		rows = append(rows, page.BarRow{Label: label(k), Value: cellText(cells[i]), Hidden: cells[i].Hidden, Share: cells[i].N * 100 / longest})
	}
	return rows
}

// bars are the lists of counts of the page.
func (f ledger) bars(rules *engine.Rulebook) []page.BarChart {
	list := func(id, title, note string, kind assistant.TallyKind, label func(string) string) page.BarChart {
		rows := f.breakdown(kind, f.sorted(kind), label)
		return page.BarChart{ID: id, Title: title, Note: note, Unit: "Nombre", Rows: rows[:min(len(rows), mostBars)], Empty: "Rien sur cette période."}
	}
	waits := page.BarChart{
		ID: "attente", Title: "Attente avant qu'un dossier soit pris", Unit: "Nombre", Empty: "Aucun dossier pris sur cette période.",
	}
	if f.total(assistant.TallyTaken) > 0 {
		var keys []string
		for _, w := range assistant.Waits {
			keys = append(keys, w.Name)
		}
		waits.Rows = f.breakdown(assistant.TallyTaken, keys, func(k string) string { return waitLabels[k] })
	}
	return []page.BarChart{
		list("motifs", "Pourquoi les conversations sont confiées", "", assistant.TallyHanded, reasonLabel),
		waits,
		f.leaving(rules),
		list("incompris", "Réponses non comprises", "Par question : ce que les personnes écrivent et qu'AuFil ne comprend pas.", assistant.TallyNotGrasped, questionName(rules)),
		list("droits", "Droits sûrs trouvés", "", assistant.TallyRight, rightName(rules)),
		list("a-verifier", "Droits à vérifier", "", assistant.TallyMaybe, rightName(rules)),
		list("issues", "Comment les dossiers finissent", "", assistant.TallyEnded, outcomeName),
		list("langues", "Langues choisies", "", assistant.TallyLanguage, languageName),
		list("segments", "SMS envoyés, par origine", "", assistant.TallySegments, func(k string) string { return segmentLabels[k] }),
	}
}

var waitLabels = map[string]string{
	"10min": "moins de 10 minutes", "1h": "10 minutes à 1 heure", "4h": "1 à 4 heures", "1j": "4 à 24 heures", "plus": "plus d'un jour",
}

var segmentLabels = map[string]string{"reponse": "Réponses d'AuFil", "equipe": "Réponses de l'équipe", "rappel": "Rappels et suites"}

// leaving lists the questions after which nothing came any more: put, less answered.
func (f ledger) leaving(rules *engine.Rulebook) page.BarChart {
	c := page.BarChart{
		ID: "abandons", Title: "Questions où l'on s'arrête", Unit: "Sans réponse", More: true, ExtraName: "Part de ceux à qui elle est posée",
		Note: "Question posée, et restée sans réponse : la personne n'a plus écrit, ou a demandé quelqu'un.", Empty: "Rien sur cette période.",
	}
	left := ledger{of: map[assistant.TallyKind]map[string]int64{assistant.TallyAsked: {}}}
	for q, n := range f.of[assistant.TallyAsked] {
		if rest := n - f.of[assistant.TallyAnswered][q]; rest > 0 && (!strings.HasPrefix(q, "@") || q == "@recap") {
			left.of[assistant.TallyAsked][q] = rest
		}
	}
	keys := left.sorted(assistant.TallyAsked)
	rows := left.breakdown(assistant.TallyAsked, keys, questionName(rules))
	for i, q := range keys {
		if !rows[i].Hidden {
			rows[i].Extra = percent(assistant.Cell{N: int(left.of[assistant.TallyAsked][q])}, cell(int(f.of[assistant.TallyAsked][q])))
		}
	}
	c.Rows = rows[:min(len(rows), mostBars)]
	return c
}

func questionName(rules *engine.Rulebook) func(string) string {
	return func(key string) string {
		if q := rules.Question(key); q != nil {
			return upperFirst(questionLabel(q))
		}
		switch key {
		case "@recap":
			return "Récapitulatif : tout est juste ?"
		case "@resultats":
			return "Choix d'un droit dans les résultats"
		}
		return upperFirst(strings.ReplaceAll(strings.TrimPrefix(key, "@"), "_", " "))
	}
}

func rightName(rules *engine.Rulebook) func(string) string {
	return func(id string) string {
		for _, r := range rules.Rights() {
			if r.ID == id {
				return upperFirst(r.Name)
			}
		}
		return id
	}
}

func outcomeName(key string) string {
	if key == string(assistant.Back) {
		return "Rendue à AuFil"
	}
	for _, o := range outcomes() {
		if o.Value == key {
			return o.Label
		}
	}
	return upperFirst(key)
}

func languageName(key string) string {
	if l := langLabel(key); l != "" {
		return upperFirst(l)
	}
	return "Français"
}

// bin is one column of the chart: some days.
type bin struct {
	from, to time.Time // to is not in it
	label    string
}

// binsOf cuts a period into days, weeks or monthNames, so that a chart has a few columns with something in each.
func binsOf(from, to time.Time) (bins []bin) {
	days := int(to.Sub(from).Hours()/24 + .5)
	for at := from; at.Before(to); {
		next, label := at.AddDate(0, 0, 1), at.Format("02/01")
		switch {
		case days > 130:
			next = time.Date(at.Year(), at.Month()+1, 1, 0, 0, 0, 0, at.Location())
			label = monthNames[at.Month()-1]
		case days > 14:
			next = at.AddDate(0, 0, 7-(int(at.Weekday())+6)%7)
		}
		if next.After(to) {
			next = to
		}
		bins = append(bins, bin{at, next, label})
		at = next
	}
	return bins
}

var monthNames = []string{"janv.", "févr.", "mars", "avril", "mai", "juin", "juil.", "août", "sept.", "oct.", "nov.", "déc."}

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

// chart draws how many conversations began and came to results over time.
func (f ledger) chart(from, to time.Time) page.Chart {
	c := page.Chart{
		Title: "Conversations au fil du temps", Names: [2]string{"commencées", "arrivées aux résultats"},
		Width: chartWidth, Height: chartHeight, Base: chartBase,
	}
	bins := binsOf(from, to)
	counts := [2][]int{make([]int, len(bins)), make([]int, len(bins))}
	for i, b := range bins {
		for d := dayNumber(b.from); d < dayNumber(b.to); d++ {
			counts[0][i] += int(f.daily[d][assistant.TallyBegun])
			counts[1][i] += int(f.daily[d][assistant.TallyCompleted])
		}
	}
	if f.total(assistant.TallyBegun)+f.total(assistant.TallyCompleted) == 0 || len(bins) == 0 {
		return c
	}
	var cells [2][]assistant.Cell
	highest := 10
	for k := range counts {
		cells[k], _ = assistant.Publish(counts[k])
		for _, one := range cells[k] {
			highest = max(highest, one.N)
		}
	}
	step := niceStep(highest)
	highest = (highest + step - 1) / step * step
	y := func(n int) int { return chartBase - n*(chartBase-chartTop)/highest }
	for n := 0; n <= highest; n += step {
		c.Lines = append(c.Lines, page.ChartLine{Y: y(n), Text: thousands(n)})
	}
	const left = 34
	room := (chartWidth - left) / len(bins)
	width := min(max(room*2/5, 2), 40)
	every := max(1, (len(bins)+11)/12)
	for i, b := range bins {
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
			c.Labels = append(c.Labels, page.ChartLabel{X: x + width, Text: b.label})
		}
		c.Rows = append(c.Rows, page.ChartRow{When: binName(b), First: cellText(cells[0][i]), Second: cellText(cells[1][i])})
	}
	c.Summary = fmt.Sprintf("Conversations commencées et arrivées aux résultats, de %s à %s ; les chiffres sont dessous.", c.Rows[0].When, c.Rows[len(c.Rows)-1].When)
	return c
}

func binName(b bin) string {
	last := b.to.AddDate(0, 0, -1)
	if !last.After(b.from) {
		return b.from.Format("02/01/2006")
	}
	return "du " + b.from.Format("02/01") + " au " + last.Format("02/01/2006")
}

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
