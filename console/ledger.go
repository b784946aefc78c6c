package console

import (
	"cmp"
	"slices"
	"strings"
	"time"

	"aufil/assistant"
)

// ledger is the figures of some months, by kind and detail; and of each month, by kind. All are sums of cells, and a cell
// is one count of one month of one territory, rounded: see assistant.Rounding.
type ledger struct {
	of      map[assistant.TallyKind]map[string]assistant.Figure
	all     map[assistant.TallyKind]assistant.Figure
	monthly map[int]map[assistant.TallyKind]assistant.Figure
	euros   map[string]euros // by how often they come: "mois", "an", "unique"
}

// euros is a sum; told when some month of some territory had enough persons to speak of.
type euros struct {
	low, high int64
	told      bool
}

// tallyLeft is what was asked and not answered, by question: no count is kept of it.
const tallyLeft assistant.TallyKind = "sans_reponse"

// often are the kinds of which one person makes many: they are counted in the months of which persons may be spoken of.
var often = []assistant.TallyKind{assistant.TallyNotGrasped, assistant.TallySegments}

// place is where and when something was counted.
type place struct {
	month     int
	territory string
}

func sumUp(days []assistant.Day, r assistant.Rounding) ledger {
	counts := map[place]map[assistant.TallyKind]map[string]int{}
	for _, d := range days {
		at := place{monthIndex(time.Unix(d.Day*24*3600, 0).UTC()), d.Territory}
		if counts[at] == nil {
			counts[at] = map[assistant.TallyKind]map[string]int{}
		}
		for _, t := range d.Tallies {
			if counts[at][t.Kind] == nil {
				counts[at][t.Kind] = map[string]int{}
			}
			counts[at][t.Kind][t.Detail] += int(t.N)
		}
	}
	f := ledger{
		of: map[assistant.TallyKind]map[string]assistant.Figure{}, all: map[assistant.TallyKind]assistant.Figure{},
		monthly: map[int]map[assistant.TallyKind]assistant.Figure{}, euros: map[string]euros{},
	}
	for at, kinds := range counts {
		f.addEuros(kinds[assistant.TallyEuros])
		kinds[tallyLeft] = left(kinds[assistant.TallyAsked], kinds[assistant.TallyAnswered])
		few := sum(kinds[assistant.TallyBegun]) < assistant.SmallestCell
		for kind, details := range kinds {
			if kind != assistant.TallyEuros && !(few && slices.Contains(often, kind)) {
				f.add(at, kind, details, r)
			}
		}
	}
	return f
}

// add adds the cells of one kind, and their total as a cell of its own.
func (f ledger) add(at place, kind assistant.TallyKind, details map[string]int, r assistant.Rounding) {
	month := time.Date(at.month/12, time.Month(at.month%12+1), 1, 0, 0, 0, 0, time.UTC).Format(monthLayout)
	if f.of[kind] == nil {
		f.of[kind] = map[string]assistant.Figure{}
	}
	for detail, n := range details {
		f.of[kind][detail] = f.of[kind][detail].Plus(r.Round(n, month, at.territory, string(kind), detail), n)
	}
	if f.monthly[at.month] == nil {
		f.monthly[at.month] = map[assistant.TallyKind]assistant.Figure{}
	}
	total := sum(details)
	rounded := r.Round(total, month, at.territory, string(kind))
	f.all[kind] = f.all[kind].Plus(rounded, total)
	f.monthly[at.month][kind] = f.monthly[at.month][kind].Plus(rounded, total)
}

// addEuros adds sums that enough persons make up: the sum of few is what one of them gets.
func (f ledger) addEuros(of map[string]int) {
	for _, every := range []string{"mois", "an", "unique"} {
		if of[every+".personnes"] < assistant.SmallestCell {
			continue
		}
		e := f.euros[every]
		f.euros[every] = euros{e.low + int64(of[every+".bas"]), e.high + int64(of[every+".haut"]), true}
	}
}

// left is what was asked and not answered, of the questions that are a person's to answer.
func left(asked, answered map[string]int) map[string]int {
	rest := map[string]int{}
	for q, n := range asked {
		if n > answered[q] && (!strings.HasPrefix(q, "@") || q == "@recap") {
			rest[q] = n - answered[q]
		}
	}
	return rest
}

func sum(of map[string]int) (n int) {
	for _, one := range of {
		n += one
	}
	return n
}

func (f ledger) total(kind assistant.TallyKind) assistant.Cell { return f.all[kind].Cell() }

func (f ledger) cell(kind assistant.TallyKind, detail string) assistant.Cell {
	return f.of[kind][detail].Cell()
}

// shown lists the details of a kind that may be spoken of, the most frequent first. The others are not named: that there
// are some would say that somebody is in the case.
func (f ledger) shown(kind assistant.TallyKind) []string {
	var keys []string
	for k, one := range f.of[kind] {
		if !one.Cell().Hidden {
			keys = append(keys, k)
		}
	}
	slices.SortFunc(keys, func(a, b string) int {
		return cmp.Or(cmp.Compare(f.cell(kind, b).N, f.cell(kind, a).N), strings.Compare(a, b))
	})
	return keys
}

// monthIndex numbers months.
func monthIndex(t time.Time) int { return t.Year()*12 + int(t.Month()) - 1 }

// monthLayout is how a month is written in an address.
const monthLayout = "2006-01"
