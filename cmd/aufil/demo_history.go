package main

import (
	"context"
	"maps"
	"math/rand/v2"
	"slices"
	"time"

	"aufil/assistant"
)

// demoNotice is said above the figures of the demonstration.
const demoNotice = "Démonstration : les chiffres d'avant son ouverture sont inventés, à partir de ses conversations. Ils montrent la page, pas un service réel."

// historyDays is how far back the counts of the demonstration go; playedDays how far its conversations do.
const (
	historyDays = 365
	playedDays  = 5
)

// remember makes up a past for the page of figures: counts only, nobody behind them. A past conversation is like those
// that were just played by the real dialogue, in the same proportions but for two: most people come to their results,
// and few need the team.
func (s *stage) remember(ctx context.Context, now time.Time) error {
	today := dayNumber(now)
	played, err := s.app.Store.Tallies(ctx, today-playedDays, today+1, "")
	if err != nil {
		return err
	}
	return s.app.Store.Count(ctx, madeUp(played, now)...)
}

// What share of past conversations came to results, and was handed to the team.
const (
	shareDone   = 0.62
	shareHanded = 0.24
)

// madeUp gives the counts of a year until today, out of those of a few days.
func madeUp(played []assistant.Day, now time.Time) (past []assistant.Day) {
	sums := map[assistant.TallyKind]map[string]int64{}
	for _, d := range played {
		for _, t := range d.Tallies {
			if sums[t.Kind] == nil {
				sums[t.Kind] = map[string]int64{}
			}
			sums[t.Kind][t.Detail] += t.N
		}
	}
	total := func(kind assistant.TallyKind) (n float64) {
		for _, one := range sums[kind] {
			n += float64(one)
		}
		return max(n, 1)
	}
	per := map[assistant.TallyKind]float64{} // how many conversations the sums of a kind are of
	for kind := range sums {
		per[kind] = total(assistant.TallyBegun)
	}
	for _, kind := range []assistant.TallyKind{assistant.TallyCompleted, assistant.TallyRight, assistant.TallyMaybe, assistant.TallyEuros} {
		per[kind] = total(assistant.TallyCompleted) / shareDone
	}
	for _, kind := range []assistant.TallyKind{assistant.TallyHanded, assistant.TallyUrgent, assistant.TallyTaken, assistant.TallyEnded} {
		per[kind] = total(assistant.TallyHanded) / shareHanded
	}
	kinds := slices.Sorted(maps.Keys(sums))
	slices.SortStableFunc(kinds, func(a, b assistant.TallyKind) int { // what was answered after what was asked
		return map[assistant.TallyKind]int{assistant.TallyAnswered: 1}[a] - map[assistant.TallyKind]int{assistant.TallyAnswered: 1}[b]
	})
	chance := rand.New(rand.NewPCG(1788, 9)) //nolint:gosec // the same past each time
	for ago := historyDays; ago >= 0; ago-- {
		at := now.AddDate(0, 0, -ago)
		people := float64(int(visitors(at, ago) * (0.75 + chance.Float64()/2)))
		d := assistant.Day{Day: dayNumber(at)}
		for _, kind := range kinds {
			for _, detail := range slices.Sorted(maps.Keys(sums[kind])) {
				n := float64(sums[kind][detail]) * people / per[kind]
				if kind != assistant.TallyEuros { // low and high stay in their order
					n += chance.Float64()
				}
				if kind == assistant.TallyAnswered { // never more than were asked
					n = min(n, float64(askedOn(d, detail)))
				}
				if n >= 1 {
					d.Tallies = append(d.Tallies, assistant.Tally{Kind: kind, Detail: detail, N: int64(n)})
				}
			}
		}
		past = append(past, d)
	}
	return past
}

// visitors is about how many people wrote on a day: more from month to month, fewer at weekends and in August.
func visitors(at time.Time, ago int) float64 {
	n := 48 - 22*float64(ago)/historyDays
	switch {
	case at.Weekday() == time.Saturday || at.Weekday() == time.Sunday:
		n *= 0.5
	case at.Month() == time.August:
		n *= 0.6
	case at.Month() == time.September:
		n *= 1.3
	}
	return n
}

// dayNumber is a day as counts have it.
func dayNumber(at time.Time) int64 {
	y, m, d := at.Date()
	return time.Date(y, m, d, 0, 0, 0, 0, time.UTC).Unix() / (24 * 3600)
}

func askedOn(d assistant.Day, question string) int64 {
	for _, t := range d.Tallies {
		if t.Kind == assistant.TallyAsked && t.Detail == question {
			return t.N
		}
	}
	return 0
}
