package main

import (
	"context"
	"fmt"
	"time"

	"github.com/prometheus/client_golang/prometheus"

	"aufil/assistant"
	"aufil/dialog"
)

// perPerson gives what bounds one conversation.
func (l limitsConfig) perPerson() dialog.Limits {
	return dialog.Limits{
		AnswersPerDay: l.AnswersPerDay, AnswersPerMinute: l.AnswersPerMinute,
		StartedPerDay: l.SendsPerDay, StartedPerCase: l.SendsPerCase,
	}
}

// spending gives what bounds all conversations together.
func (c config) spending() assistant.Spending {
	return assistant.Spending{
		Limit: c.Limits.SpendPerDay, PerSegment: c.Limits.SegmentPrice, StopsAnswers: c.Limits.SpendStopsAnswers, Home: c.Team.Zone,
	}
}

// spendingLine is what /readyz says of the day's spending, nothing while it is far from the limit. A service that may
// not spend any more is still ready: it answers.
func spendingLine(b assistant.Budget, err error) string {
	switch {
	case err != nil || !b.Near():
		return ""
	case b.Reached():
		return fmt.Sprintf("dépense du jour : %s, plafond de %s atteint\n", euros(b.Spent), euros(b.Limit))
	}
	return fmt.Sprintf("dépense du jour : %s sur %s\n", euros(b.Spent), euros(b.Limit))
}

func euros(cents int64) string { return fmt.Sprintf("%d,%02d euros", cents/100, cents%100) }

var (
	spentToday = prometheus.NewDesc("aufil_spent_today_euros", "Estimated cost of today's messages.", nil, nil)
	spendLimit = prometheus.NewDesc("aufil_spend_limit_euros", "Daily limit; 0 = none.", nil, nil)
)

// watchSpending adds the day's spending to what is measured.
func (m *metrics) watchSpending(a *assistant.Assistant) { m.registry.MustRegister(spent{a}) }

// spent reads the spending at each scrape.
type spent struct{ assistant *assistant.Assistant }

// Describe implements prometheus.Collector.
func (s spent) Describe(ch chan<- *prometheus.Desc) {
	ch <- spentToday
	ch <- spendLimit
}

// Collect implements prometheus.Collector.
func (s spent) Collect(ch chan<- prometheus.Metric) {
	ctx, cancel := context.WithTimeout(context.Background(), 2*time.Second)
	defer cancel()
	b, err := s.assistant.Budget(ctx)
	if err != nil {
		ch <- prometheus.NewInvalidMetric(spentToday, err)
		return
	}
	ch <- prometheus.MustNewConstMetric(spentToday, prometheus.GaugeValue, float64(b.Spent)/100)
	ch <- prometheus.MustNewConstMetric(spendLimit, prometheus.GaugeValue, float64(b.Limit)/100)
}
