package main

import (
	"bufio"
	"bytes"
	"cmp"
	"encoding/json"
	"fmt"
	"maps"
	"math/rand/v2"
	"os"
	"slices"
	"strings"
	"testing"
	"time"

	"aufil/dialog"
	"aufil/engine"
)

// TestQuestions reports on the interviews of the households in the file AUFIL_FOYERS (`make questions`): how many
// questions, which ones, and for which of them no answer could have changed any right when they were asked.
func TestQuestions(t *testing.T) {
	file := os.Getenv("AUFIL_FOYERS")
	if file == "" {
		t.Skip("AUFIL_FOYERS names no file of households")
	}
	raw, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	core, err := loadCore()
	if err != nil {
		t.Fatal(err)
	}
	report := survey{core: core, groups: map[string][]int{}, asked: map[string]*questionTally{}, random: rand.New(rand.NewPCG(1, 2))}
	lines := bufio.NewScanner(bytes.NewReader(raw))
	lines.Buffer(nil, 1<<20)
	for lines.Scan() {
		if err := report.household(lines.Bytes()); err != nil {
			t.Fatal(err)
		}
	}
	fmt.Print(report.String())
}

// survey gathers what interviews cost.
type survey struct {
	core   core
	groups map[string][]int
	asked  map[string]*questionTally
	first  []int
	random *rand.Rand
}

// questionTally counts one question.
type questionTally struct {
	key    string
	times  int
	idle   int            // no completion tried changes any right by its answer
	needed map[string]int // by right: how often it was waiting for the answer
}

func (s *survey) household(line []byte) error {
	var doc struct {
		Situation json.RawMessage `json:"situation"`
	}
	if err := json.Unmarshal(line, &doc); err != nil {
		return fmt.Errorf("read household: %w", err)
	}
	on, err := engine.SituationMonth(doc.Situation)
	if err != nil {
		return err
	}
	truth, err := s.core.rules.FromSituation(doc.Situation, true)
	if err != nil {
		return err
	}
	p := &player{core: s.core, truth: truth, on: on, ch: dialog.SMS,
		at: time.Date(int(on)/12, time.Month(int(on)%12+1), 1, 10, 0, 0, 0, time.UTC)}
	p.play()
	s.groups[household(truth)] = append(s.groups[household(truth)], p.c.Asked)
	if p.c.FirstYes > 0 {
		s.first = append(s.first, p.c.FirstYes)
	}
	for i, a := range p.c.Answers {
		before := p.c
		before.Answers = p.c.Answers[:i]
		s.answer(a, before.Facts(), on)
	}
	return nil
}

func household(f engine.Facts) string {
	_, kids := f[engine.Kids].Bounds()
	alone := f["situation_familiale"].Choice() == "seul"
	switch {
	case alone && kids == 0:
		return "seul"
	case kids == 0:
		return "couple"
	case alone:
		return "parent seul"
	}
	return "couple, enfants"
}

// answer counts a question with what it could change when it was put.
func (s *survey) answer(a dialog.Answer, known engine.Facts, on engine.Month) {
	tally := s.asked[a.Question]
	if tally == nil {
		tally = &questionTally{key: a.Question, needed: map[string]int{}}
		s.asked[a.Question] = tally
	}
	tally.times++
	assessment := s.core.rules.Evaluate(known, on)
	for _, r := range assessment.Results {
		if r.Right.Weight > 0 && slices.ContainsFunc(r.Missing, func(p engine.Path) bool { _, ok := a.Facts[p]; return ok }) {
			tally.needed[r.Right.ID]++
		}
	}
	if !s.decisive(a, known, on) {
		tally.idle++
	}
}

// completions is the number of households tried for each answer.
const completions = 24

// decisive reports whether some completion of what was known gives other rights for other answers.
func (s *survey) decisive(a dialog.Answer, known engine.Facts, on engine.Month) bool {
	for range completions {
		whole := s.complete(known)
		want := rightsText(s.core.rules.Evaluate(whole, on))
		for range 4 {
			other := maps.Clone(whole)
			again := s.complete(known)
			for p := range a.Facts {
				other[p] = again[p]
			}
			if rightsText(s.core.rules.Evaluate(other, on)) != want {
				return true
			}
		}
	}
	return false
}

// complete draws a household that agrees with what is known.
func (s *survey) complete(known engine.Facts) engine.Facts {
	whole := engine.Facts{}
	for _, f := range s.core.rules.FactDefs() {
		if f.Presumed { // what nobody is asked stays as it is
			continue
		}
		for _, p := range factPaths(f) {
			whole[p] = s.draw(f, known[p])
		}
	}
	return whole
}

func factPaths(f *engine.FactDef) []engine.Path {
	switch f.Of {
	case "personne":
		return []engine.Path{engine.Path(engine.Asker + "." + f.Name), engine.Path(engine.Partner + "." + f.Name)}
	case "enfant":
		var list []engine.Path
		for i := range 4 {
			list = append(list, engine.Path(fmt.Sprintf("%s[%d].%s", engine.Kids, i, f.Name)))
		}
		return list
	}
	return []engine.Path{engine.Path(f.Name)}
}

// draw takes a value that what is known allows: often the plain one, amounts rather small.
func (s *survey) draw(f *engine.FactDef, known engine.Value) engine.Value {
	if known.IsExact() {
		return known
	}
	plain, common := known.Meet(f.Default)
	if (common || known.IsZero() && !f.Default.IsZero()) && s.random.IntN(2) == 0 {
		if common {
			return plain
		}
		return f.Default
	}
	switch f.Kind {
	case engine.KindBool:
		return engine.Bool(s.random.IntN(2) == 0)
	case engine.KindChoice:
		options := f.Options
		if !known.IsZero() {
			options = known.Choices()
		}
		return engine.Choice(options[s.random.IntN(len(options))])
	case engine.KindMonth:
		low, high := engine.Month(1940*12), engine.Month(2026*12)
		if !known.IsZero() {
			low, high = known.Months()
		}
		return engine.MonthOf(low + engine.Month(s.random.IntN(int(high-low)+1)))
	}
	low, high := f.Min, f.Max
	if !known.IsZero() {
		low, high = known.Bounds()
	}
	span := min(high.Sub(low), engine.DecFromInt([]int{50, 1000, 3000, 30000}[s.random.IntN(4)]))
	return engine.Number(low.Add(engine.DecFromInt(s.random.IntN(int(span.Cents()/100) + 1))))
}

// rightsText writes the verdicts and amounts of the computed rights, to the euro.
func rightsText(a *engine.Assessment) string {
	var b strings.Builder
	for _, r := range a.Results {
		if r.Right.Weight > 0 {
			fmt.Fprint(&b, r.Verdict, r.Amount.Low.Round(0), ";")
		}
	}
	return b.String()
}

// String writes the report.
func (s *survey) String() string {
	var b strings.Builder
	total := 0
	for _, g := range slices.Sorted(maps.Keys(s.groups)) {
		n := s.groups[g]
		slices.Sort(n)
		total += len(n)
		fmt.Fprintf(&b, "%-18s %4d foyers, questions : médiane %d, 95 %% %d, maximum %d\n", g, len(n), n[len(n)/2], n[len(n)*95/100], n[len(n)-1])
	}
	fmt.Fprintf(&b, "questions : foyers   %s\n", spread(s.groups))
	slices.Sort(s.first)
	if len(s.first) > 0 {
		fmt.Fprintf(&b, "premier droit sûr après %d questions (médiane)\n", s.first[len(s.first)/2])
	}
	fmt.Fprintf(&b, "\n%-26s %9s %9s %6s  droits qui l'attendaient\n", "question, la plus chère d'abord", "par foyer", "inutiles", "effort")
	tallies := slices.SortedFunc(maps.Values(s.asked), func(x, y *questionTally) int {
		return cmp.Or(cmp.Compare(s.effort(y), s.effort(x)), cmp.Compare(x.key, y.key))
	})
	for _, q := range tallies {
		fmt.Fprintf(&b, "%-31s %9.2f %8d%% %5.1f%%  %s\n", q.key, float64(q.times)/float64(total), 100*q.idle/q.times,
			100*s.effort(q)/s.efforts(), q.most())
	}
	return b.String()
}

// spread writes how many households were asked how many questions.
func spread(groups map[string][]int) string {
	count := map[int]int{}
	for _, list := range groups {
		for _, n := range list {
			count[n]++
		}
	}
	var words []string
	for _, n := range slices.Sorted(maps.Keys(count)) {
		words = append(words, fmt.Sprintf("%d : %d", n, count[n]))
	}
	return strings.Join(words, ", ")
}

// effort is what a question cost in all: as often as it was put, by its cost in questions.yaml.
func (s *survey) effort(q *questionTally) float64 {
	cost := 1.0
	if known := s.core.rules.Question(q.key); known != nil {
		cost = float64(known.Cost.Cents()) / 100
	}
	return cost * float64(q.times)
}

func (s *survey) efforts() float64 {
	sum := 0.0
	for _, q := range s.asked {
		sum += s.effort(q)
	}
	return sum
}

// most names the rights that wait most often for the answer.
func (q *questionTally) most() string {
	rights := slices.SortedFunc(maps.Keys(q.needed), func(x, y string) int {
		return cmp.Or(cmp.Compare(q.needed[y], q.needed[x]), cmp.Compare(x, y))
	})
	var words []string
	for _, r := range rights[:min(5, len(rights))] {
		words = append(words, fmt.Sprintf("%s %d", r, q.needed[r]))
	}
	return strings.Join(words, ", ")
}
