package assistant

import (
	"fmt"
	"slices"
	"testing"

	"pgregory.net/rapid"
)

func TestACountIsRoundedTheSameEachTime(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		r := NewRounding([]byte(rapid.StringN(1, 20, -1).Draw(t, "secret")))
		n, name := rapid.IntRange(0, 500).Draw(t, "n"), rapid.String().Draw(t, "cell")
		got := r.Round(n, name)
		if got%RoundedTo != 0 || got <= n-RoundedTo || got >= n+RoundedTo || got != r.Round(n, name) {
			t.Fatalf("%d becomes %d", n, got)
		}
		if n%RoundedTo == 0 && got != n {
			t.Fatalf("%d needed no rounding, and became %d", n, got)
		}
	})
}

// Many small months make up a year that is about right: rounding takes no side.
func TestRoundingAddsAndLosesNothingOnTheAverage(t *testing.T) {
	t.Parallel()
	r := NewRounding([]byte("secret"))
	for n := range 30 {
		sum := 0
		for i := range 4000 {
			sum += r.Round(n, "cell", fmt.Sprint(i))
		}
		if off := sum - 4000*n; off > 1300 || off < -1300 { // four times how far chance alone takes it
			t.Errorf("4000 counts of %d are %d", n, sum)
		}
	}
	if r.Round(5, "a", "b") == NewRounding([]byte("other")).Round(5, "a", "b") && r.Round(5, "c") == NewRounding([]byte("other")).Round(5, "c") &&
		r.Round(5, "d") == NewRounding([]byte("other")).Round(5, "d") && r.Round(5, "e") == NewRounding([]byte("other")).Round(5, "e") {
		t.Error("the secret changes nothing")
	}
}

func TestFewAreHidden(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		f    Figure
		want string
	}{
		{Figure{}, "masqué"}, {Figure{}.Plus(10, 11), "masqué"}, {Figure{}.Plus(10, 5).Plus(10, 5), "masqué"}, {Figure{}.Plus(10, 5).Plus(10, 6), "20"},
		{Figure{}.Plus(20, 11), "20"}, {Figure{}.Plus(120, 113), "120"},
	} {
		if got := c.f.Cell().Text(); got != c.want {
			t.Errorf("%+v says %s, want %s", c.f, got, c.want)
		}
	}
}

// Whoever reads every page there can be, of three cells that come one after the other (months) or stand side by side
// (territories), and subtracts any from any, finds no count under SmallestCell: for each set of pages, several counts are
// possible in each cell, whatever the chances were.
func TestNoSmallNumberIsToldBySubtraction(t *testing.T) {
	t.Parallel()
	const most = 13
	possible := map[string][3][]int{} // what each cell may hold, by all that is shown
	for all := range most * most * most {
		counts := [3]int{all % most, all / most % most, all / most / most}
		for chances := range 8 {
			var rounded [3]int
			free := true
			for i, n := range counts {
				up := chances >> i & 1
				free = free && (up == 0 || n%RoundedTo != 0)
				rounded[i] = n/RoundedTo*RoundedTo + up*RoundedTo
			}
			if !free {
				continue
			}
			pages := ""
			for set := 1; set < 8; set++ { // every choice of cells: more than the page offers
				var f Figure
				for i := range counts {
					if set>>i&1 == 1 {
						f = f.Plus(rounded[i], counts[i])
					}
				}
				pages += f.Cell().Text() + " "
			}
			seen := possible[pages]
			for i, n := range counts {
				if !slices.Contains(seen[i], n) {
					seen[i] = append(seen[i], n)
				}
			}
			possible[pages] = seen
		}
	}
	for pages, cells := range possible {
		for i, one := range cells {
			if slices.Min(one) < SmallestCell && len(one) < 3 {
				t.Errorf("the pages %q tell that cell %d holds %v", pages, i, one)
			}
		}
	}
}

// Nor does one figure less another of the same page: those who began less those who finished.
func TestNoSmallNumberIsToldByTwoFiguresOfAPage(t *testing.T) {
	t.Parallel()
	left := map[[2]Cell][]int{}
	for begun := range 61 {
		for done := range begun + 1 {
			for chances := range 4 {
				up := [2]int{chances & 1, chances >> 1}
				if up[0] == 1 && begun%RoundedTo == 0 || up[1] == 1 && done%RoundedTo == 0 {
					continue
				}
				shown := [2]Cell{
					Figure{}.Plus((begun/RoundedTo+up[0])*RoundedTo, begun).Cell(), Figure{}.Plus((done/RoundedTo+up[1])*RoundedTo, done).Cell(),
				}
				if !slices.Contains(left[shown], begun-done) {
					left[shown] = append(left[shown], begun-done)
				}
			}
		}
	}
	for shown, rest := range left {
		if slices.Min(rest) < SmallestCell && len(rest) < 3 {
			t.Errorf("%v leaves %v", shown, rest)
		}
	}
}
