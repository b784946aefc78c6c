package main

import (
	"testing"
	"time"

	"aufil/assistant"
)

// The past of the demonstration is large enough for the page to show it, and never says what cannot be.
func TestThePastOfTheDemonstrationCanBeShown(t *testing.T) {
	t.Parallel()
	played := []assistant.Day{{Day: 1, Tallies: []assistant.Tally{
		{Kind: assistant.TallyBegun, Detail: "sms", N: 14}, {Kind: assistant.TallyBegun, Detail: "voix", N: 2},
		{Kind: assistant.TallyCompleted, Detail: "sms", N: 4}, {Kind: assistant.TallyHanded, Detail: "demande", N: 12}, {Kind: assistant.TallyHanded, Detail: "suicide", N: 1},
		{Kind: assistant.TallyRight, Detail: "css", N: 4}, {Kind: assistant.TallyEuros, Detail: "mois.bas", N: 3000}, {Kind: assistant.TallyEuros, Detail: "mois.haut", N: 3100},
		{Kind: assistant.TallyAsked, Detail: "foyer", N: 16}, {Kind: assistant.TallyAnswered, Detail: "foyer", N: 15},
	}}}
	now := time.Date(2026, 11, 30, 10, 0, 0, 0, time.UTC)
	past := madeUp(played, now)
	if len(past) != historyDays+1 || past[len(past)-1].Day != dayNumber(now) {
		t.Fatalf("%d days", len(past))
	}
	year, month := map[assistant.Tally]int64{}, map[assistant.Tally]int64{}
	for _, d := range past {
		of := map[assistant.TallyKind]map[string]int64{}
		for _, c := range d.Tallies {
			if of[c.Kind] == nil {
				of[c.Kind] = map[string]int64{}
			}
			of[c.Kind][c.Detail] += c.N
			key := assistant.Tally{Kind: c.Kind, Detail: c.Detail}
			year[key] += c.N
			if d.Day > dayNumber(now)-28 {
				month[key] += c.N
			}
		}
		if of[assistant.TallyAnswered]["foyer"] > of[assistant.TallyAsked]["foyer"] || of[assistant.TallyEuros]["mois.bas"] > of[assistant.TallyEuros]["mois.haut"] {
			t.Errorf("day %d: %v", d.Day, of)
		}
	}
	for key, n := range year {
		if n < assistant.SmallestCell {
			t.Errorf("hidden over a year: %v %d", key, n)
		}
	}
	for _, key := range []assistant.Tally{{Kind: assistant.TallyBegun, Detail: "sms"}, {Kind: assistant.TallyCompleted, Detail: "sms"}, {Kind: assistant.TallyHanded, Detail: "demande"}, {Kind: assistant.TallyRight, Detail: "css"}} {
		if month[key] < assistant.SmallestCell {
			t.Errorf("hidden over four weeks: %v %d", key, month[key])
		}
	}
}
