package main

import (
	"context"
	"net/http"
	"time"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/collectors"
	"github.com/prometheus/client_golang/prometheus/promhttp"

	"aufil/assistant"
	"aufil/dialog"
	"aufil/store"
)

// metrics counts what happens, without any personal data.
type metrics struct {
	registry *prometheus.Registry
	events   *prometheus.CounterVec
	turns    *prometheus.HistogramVec
	refused  *prometheus.CounterVec
	answers  *prometheus.CounterVec

	purged      prometheus.Gauge
	auditBroken prometheus.Gauge
}

func newMetrics(version string) *metrics {
	m := &metrics{
		registry: prometheus.NewRegistry(),
		events: prometheus.NewCounterVec(prometheus.CounterOpts{
			Name: "aufil_events_total", Help: "Turns, escalations and messages, by kind and channel.",
		}, []string{"kind", "channel"}),
		turns: prometheus.NewHistogramVec(prometheus.HistogramOpts{
			Name: "aufil_turn_seconds", Help: "Time of one turn, from the inbound to its commit.",
			Buckets: []float64{.0005, .001, .002, .005, .01, .02, .05, .1, .5, 1, 5, 15},
		}, []string{"channel"}),
		refused: prometheus.NewCounterVec(prometheus.CounterOpts{
			Name: "aufil_webhooks_refused_total", Help: "Webhooks refused: forged or unsigned, too large, unreadable.",
		}, []string{"reason"}),
		answers: prometheus.NewCounterVec(prometheus.CounterOpts{
			Name: "aufil_http_responses_total", Help: "HTTP answers by class of status.",
		}, []string{"class"}),
		purged: prometheus.NewGauge(prometheus.GaugeOpts{
			Name: "aufil_purge_timestamp_seconds", Help: "When what has been kept long enough was last deleted; 0 = not since the start.",
		}),
		auditBroken: prometheus.NewGauge(prometheus.GaugeOpts{
			Name: "aufil_audit_broken", Help: "1 when a line of the audit was changed or taken out behind the program's back.",
		}),
	}
	for _, kind := range assistant.EventKinds { // what never happened yet is 0, not absent: alerts compare with it
		for _, channel := range []dialog.Channel{dialog.SMS, dialog.Voice} {
			m.events.WithLabelValues(string(kind), string(channel))
		}
	}
	for _, reason := range []string{"signature", "taille", "formulaire"} {
		m.refused.WithLabelValues(reason)
	}
	build := prometheus.NewGaugeVec(prometheus.GaugeOpts{Name: "aufil_build_info", Help: "1."}, []string{"version"})
	build.WithLabelValues(version).Set(1)
	m.registry.MustRegister(m.events, m.turns, m.refused, m.answers, m.purged, m.auditBroken, build,
		collectors.NewGoCollector(), collectors.NewProcessCollector(collectors.ProcessCollectorOpts{}))
	return m
}

func (m *metrics) observe(e assistant.Event) {
	m.events.WithLabelValues(string(e.Kind), string(e.Channel)).Inc()
	if e.Took > 0 {
		m.turns.WithLabelValues(string(e.Channel)).Observe(e.Took.Seconds())
	}
}

// Refused counts a webhook that was turned away.
func (m *metrics) Refused(reason string) { m.refused.WithLabelValues(reason).Inc() }

// watchRules adds how many figures and rights are past their date, as of each scrape.
func (m *metrics) watchRules(late func() lateness) { m.registry.MustRegister(staleRules(late)) }

// watchBackups adds when the last backup was made.
func (m *metrics) watchBackups(folder string) { m.registry.MustRegister(backups(folder)) }

// watch adds what is counted in the database at the time of each scrape.
func (m *metrics) watch(s *store.Store) { m.registry.MustRegister(backlog{s}) }

func (m *metrics) handler() http.Handler {
	return promhttp.HandlerFor(m.registry, promhttp.HandlerOpts{})
}

var (
	waitingCases = prometheus.NewDesc("aufil_cases_open", "Cases with the counsellors.", []string{"status"}, nil)
	waitingTexts = prometheus.NewDesc("aufil_messages_unsent", "Messages that have not left.", []string{"state"}, nil)
	oldestText   = prometheus.NewDesc("aufil_message_oldest_wait_seconds", "Age of the first message that has not left.", nil, nil)
	firstTurn    = prometheus.NewDesc("aufil_first_turn_timestamp_seconds", "When the first turn that is kept was; 0 = nothing is kept yet.", nil, nil)
	oldestCase   = prometheus.NewDesc("aufil_case_oldest_wait_seconds", "Longest wait of a case that nobody took.", nil, nil)
)

// backlog reads the queues at each scrape.
type backlog struct{ store *store.Store }

// Describe implements prometheus.Collector.
func (b backlog) Describe(ch chan<- *prometheus.Desc) {
	ch <- waitingCases
	ch <- waitingTexts
	ch <- oldestCase
	ch <- oldestText
	ch <- firstTurn
}

// Collect implements prometheus.Collector.
func (b backlog) Collect(ch chan<- prometheus.Metric) {
	ctx, cancel := context.WithTimeout(context.Background(), 2*time.Second)
	defer cancel()
	n, err := b.store.Backlog(ctx)
	if err != nil {
		ch <- prometheus.NewInvalidMetric(waitingCases, err)
		return
	}
	since, err := b.store.Since(ctx)
	if err != nil {
		ch <- prometheus.NewInvalidMetric(firstTurn, err)
		return
	}
	var first float64
	if !since.IsZero() {
		first = float64(since.Unix())
	}
	ch <- prometheus.MustNewConstMetric(firstTurn, prometheus.GaugeValue, first)
	for status, count := range n.Cases {
		ch <- prometheus.MustNewConstMetric(waitingCases, prometheus.GaugeValue, float64(count), status)
	}
	for state, count := range n.Messages {
		ch <- prometheus.MustNewConstMetric(waitingTexts, prometheus.GaugeValue, float64(count), state)
	}
	for desc, since := range map[*prometheus.Desc]time.Time{oldestCase: n.OldestCase, oldestText: n.OldestMessage} {
		var wait float64
		if !since.IsZero() {
			wait = time.Since(since).Seconds()
		}
		ch <- prometheus.MustNewConstMetric(desc, prometheus.GaugeValue, wait)
	}
}

var (
	lateRules = prometheus.NewDesc("aufil_rules_overdue", "Figures of the law past the month in which it usually changes them, "+
		"for six months or more (since=\"long\") or less (\"recent\"); local tariffs and rights not reread for a year.", []string{"what", "since"}, nil)
	lastMade = prometheus.NewDesc("aufil_backup_timestamp_seconds", "When the last backup was made; 0 = none in the folder; absent: there is no folder.", nil, nil)
)

// staleRules counts at each scrape what is past its date.
type staleRules func() lateness

// Describe implements prometheus.Collector.
func (staleRules) Describe(ch chan<- *prometheus.Desc) { ch <- lateRules }

// Collect implements prometheus.Collector.
func (f staleRules) Collect(ch chan<- prometheus.Metric) {
	late := f()
	for _, one := range []struct {
		what, since string
		n           int
	}{{"chiffre", "long", late.long}, {"chiffre", "recent", late.recent}, {"tarif", "long", late.tariffs}, {"droit", "long", late.rights}} {
		ch <- prometheus.MustNewConstMetric(lateRules, prometheus.GaugeValue, float64(one.n), one.what, one.since)
	}
}

// backups looks at each scrape into the folder of this name.
type backups string

// Describe implements prometheus.Collector.
func (backups) Describe(ch chan<- *prometheus.Desc) { ch <- lastMade }

// Collect implements prometheus.Collector.
func (folder backups) Collect(ch chan<- prometheus.Metric) {
	if !isFolder(string(folder)) {
		return
	}
	var at float64
	if last := lastBackup(string(folder)); !last.IsZero() {
		at = float64(last.Unix())
	}
	ch <- prometheus.MustNewConstMetric(lastMade, prometheus.GaugeValue, at)
}
