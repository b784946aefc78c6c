package assistant

import (
	"cmp"
	"slices"
	"strconv"
)

// SmallestCell is the least number of persons that a statistic may speak of.
const SmallestCell = 11

// Cell is a count of persons as it may be shown.
type Cell struct {
	N      int  // 0 when Hidden
	Hidden bool // too few persons, or it would tell such a number by subtraction
}

// Text is how a cell is shown: a number, or that it is hidden. Why it is hidden is not said: it would tell more.
func (c Cell) Text() string {
	if c.Hidden {
		return "masqué"
	}
	return strconv.Itoa(c.N)
}

// Publish gives the counts of one group as they may be shown together with their total. A count below SmallestCell is
// hidden, none at all included: that nobody of a small place is in a case may tell as much as that someone is. So is the
// smallest of the others, as long as the total less what is shown would tell that so few are hidden.
//
// Whoever crosses two questions publishes each row and each column by it, and hides what either hides.
func Publish(counts []int) (cells []Cell, total Cell) {
	cells = make([]Cell, len(counts))
	all, hidden, some := 0, 0, false
	for i, n := range counts {
		all += n
		if cells[i] = (Cell{N: n}); n < SmallestCell {
			cells[i] = Cell{Hidden: true}
			hidden, some = hidden+n, true
		}
	}
	if all < SmallestCell {
		return cells, Cell{Hidden: true}
	}
	bySize := make([]int, len(counts))
	for i := range bySize {
		bySize[i] = i
	}
	slices.SortStableFunc(bySize, func(a, b int) int { return cmp.Compare(counts[a], counts[b]) })
	for _, i := range bySize {
		if !some || hidden >= SmallestCell {
			break
		}
		if !cells[i].Hidden {
			cells[i] = Cell{Hidden: true}
			hidden += counts[i]
		}
	}
	return cells, Cell{N: all}
}
