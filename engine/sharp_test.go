package engine

import (
	"maps"
	"math/rand/v2"
	"slices"
	"testing"
)

// TestSharpWithAThirdHidden: with a random third of what a household says hidden, most rights are still decided, what is
// decided is right, and each fact that is said to be missing is one that was hidden. What a document leaves at its
// default stays known. AUFIL_SITUATIONS names further households.
func TestSharpWithAThirdHidden(t *testing.T) {
	t.Parallel()
	b := realRules(t)
	r := rand.New(rand.NewPCG(20260701, 3))
	docs := situations(t)
	rounds := max(1, 400/len(docs))
	decided, all := map[string]int{}, 0
	total, awaited, idle := 0, 0, 0
	for _, doc := range docs {
		full, err := b.FromSituation(doc, true)
		if err != nil {
			t.Fatal(err)
		}
		said, err := b.FromSituation(doc, false)
		if err != nil {
			t.Fatal(err)
		}
		exact := b.Evaluate(full, july2026)
		for range rounds {
			part := hideAThird(full, said, r)
			all++
			blurred := b.Evaluate(part, july2026)
			for i := range blurred.Results {
				x, y := &exact.Results[i], &blurred.Results[i]
				if !y.Right.Computed {
					continue
				}
				total++
				if y.Verdict != Unknown {
					decided[y.Right.ID]++
				}
				if y.Verdict != Unknown && y.Verdict != x.Verdict && x.Verdict != Unknown {
					t.Fatalf("%s: announced %v, is %v", y.Right.ID, y.Verdict, x.Verdict)
				}
				for _, p := range y.Missing {
					awaited++
					if _, said := part[p]; said {
						t.Errorf("%s waits for %s, which was said", y.Right.ID, p)
					}
					if _, hidden := full[p]; !hidden {
						idle++
					}
				}
			}
		}
	}
	sum := 0
	for id, n := range decided {
		sum += n
		t.Logf("%-26s %.1f %%", id, 100*float64(n)/float64(all))
	}
	t.Logf("decided: %.1f %% of %d; missing facts of members that do not exist: %d of %d", 100*float64(sum)/float64(total), total, idle, awaited)
	if 100*sum < 55*total {
		t.Errorf("only %d of %d are decided", sum, total)
	}
}

func hideAThird(full, said Facts, r *rand.Rand) Facts {
	part := maps.Clone(full)
	for _, p := range slices.Sorted(maps.Keys(said)) {
		if r.IntN(3) == 0 {
			delete(part, p)
		}
	}
	return part
}
