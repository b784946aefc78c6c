package engine

import (
	"bufio"
	"encoding/json"
	"fmt"
	"os"
	"slices"
	"testing"
)

// interview asks until nothing useful is left. It returns what was asked, and
// how many questions came before the first right was sure (0: none was).
func interview(t testing.TB, b *Rulebook, full Facts, on Month) (asked []Ask, first int, known Facts) {
	known = Facts{}
	done := map[Ask]bool{}
	o := NextOptions{Done: func(key, subject string) bool { return done[Ask{b.Question(key), subject}] }}
	for range 100 {
		a := b.Evaluate(known, on)
		if first == 0 && slices.ContainsFunc(a.Results, func(r Result) bool { return r.Verdict == Yes && r.Right.Computed }) {
			first = len(asked)
		}
		ask, ok := b.Next(known, a, o)
		if !ok {
			return asked, first, known
		}
		asked = append(asked, ask)
		done[ask] = true
		facts, err := ask.Question.Fill(ask.Subject, ask.Question.Truth(ask.Subject, full))
		if err != nil {
			t.Fatalf("%s %s: %v", ask.Question.Key, ask.Subject, err)
		}
		for p, v := range facts {
			if both, ok := known[p].Meet(v); ok {
				v = both
			}
			known[p] = v
		}
		known = b.Infer(known, on)
	}
	t.Fatalf("the interview does not end: %v", asked[80:])
	return nil, 0, nil
}

// situations reads {"situation": …} lines from the file that AUFIL_SITUATIONS names.
func situations(t *testing.T) []json.RawMessage {
	t.Helper()
	name := os.Getenv("AUFIL_SITUATIONS")
	if name == "" {
		return []json.RawMessage{json.RawMessage(benchFamily), json.RawMessage(benchAlone)}
	}
	f, err := os.Open(name)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	var out []json.RawMessage
	for s := bufio.NewScanner(f); s.Scan(); {
		var line struct{ Situation json.RawMessage }
		if err := json.Unmarshal(s.Bytes(), &line); err != nil {
			t.Fatal(err)
		}
		out = append(out, line.Situation)
	}
	return out
}

// TestInterview: a person who answers truthfully is told what a full form would
// have told, in few questions.
func TestInterview(t *testing.T) {
	t.Parallel()
	b := realRules(t)
	groups := map[string][]int{}
	var firsts []int
	asked := map[string]int{}
	for _, doc := range situations(t) {
		full, err := b.FromSituation(doc, true)
		if err != nil {
			t.Fatal(err)
		}
		questions, first, known := interview(t, b, full, july2026)
		exact, told := b.Evaluate(full, july2026), b.Evaluate(known, july2026)
		for i := range exact.Results {
			x, y := exact.Results[i], told.Results[i]
			if !x.Right.Computed || x.Right.Weight == 0 {
				continue
			}
			if x.Verdict != y.Verdict || y.Amount.Width() > DecFromInt(60) {
				t.Errorf("%s: told %v %v, is %v %v, missing %v\n%s", x.Right.ID, y.Verdict, y.Amount, x.Verdict, x.Amount, y.Missing, doc)
			}
		}
		n, _ := full[Kids].Bounds()
		kind := fmt.Sprintf("%s, %d children", map[bool]string{true: "alone", false: "couple"}[full[coupleFact].Choice() == aloneOption], n/One)
		groups[kind] = append(groups[kind], len(questions))
		if os.Getenv("AUFIL_VERBEUX") != "" {
			var keys []string
			for i, q := range questions {
				if i == first {
					keys = append(keys, "|")
				}
				keys = append(keys, q.Question.Key)
			}
			t.Logf("%s: %v", kind, keys)
		}
		if first > 0 {
			firsts = append(firsts, first)
		}
		for _, q := range questions {
			asked[q.Question.Key]++
		}
	}
	median := func(l []int) int {
		slices.Sort(l)
		return l[len(l)/2]
	}
	for kind, l := range groups {
		t.Logf("%s: %d households, median %d questions, most %d", kind, len(l), median(l), slices.Max(l))
	}
	if len(firsts) > 0 {
		t.Logf("first sure right: median %d, most %d", median(firsts), slices.Max(firsts))
	}
	t.Logf("asked: %v", asked)
}
