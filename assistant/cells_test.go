package assistant

import (
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"
)

func TestSmallCellsAreHidden(t *testing.T) {
	t.Parallel()
	shown, hidden := func(n int) Cell { return Cell{N: n} }, Cell{Hidden: true}
	for name, c := range map[string]struct {
		counts []int
		cells  []Cell
		total  Cell
	}{
		"all large":                   {[]int{11, 40}, []Cell{shown(11), shown(40)}, shown(51)},
		"too few in all":              {[]int{3, 7}, []Cell{hidden, hidden}, hidden},
		"one small takes another":     {[]int{10, 40, 12}, []Cell{hidden, shown(40), hidden}, shown(62)},
		"none is small too":           {[]int{0, 40, 50}, []Cell{hidden, hidden, shown(50)}, shown(90)},
		"two small that hide another": {[]int{5, 6, 40}, []Cell{hidden, hidden, shown(40)}, shown(51)},
		"one":                         {[]int{11}, []Cell{shown(11)}, shown(11)},
		"nothing asked":               {nil, []Cell{}, hidden},
	} {
		cells, total := Publish(c.counts)
		if diff := cmp.Diff(c.cells, cells); diff != "" || total != c.total {
			t.Errorf("%s: total %+v, %s", name, total, diff)
		}
	}
	if (Cell{Hidden: true}).Text() != "masqué" || (Cell{N: 12}).Text() != "12" {
		t.Error("the words of a cell")
	}
}

// Whatever the counts, nobody finds by subtraction how few are hidden, and no shown cell is small.
func TestNoSmallNumberIsToldBySubtraction(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		counts := rapid.SliceOfN(rapid.IntRange(0, 40), 0, 8).Draw(t, "counts")
		cells, total := Publish(counts)
		rest, some := total.N, false
		for _, c := range cells {
			if !c.Hidden && c.N < SmallestCell {
				t.Fatalf("%v shows %d", counts, c.N)
			}
			rest, some = rest-c.N, some || c.Hidden
		}
		if !total.Hidden && some && rest < SmallestCell {
			t.Fatalf("%v: the hidden ones are %d together", counts, rest)
		}
	})
}
