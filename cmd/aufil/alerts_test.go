package main

import (
	"encoding/json"
	"io"
	"net/http"
	"net/http/httptest"
	"os"
	"regexp"
	"strings"
	"testing"

	"github.com/goccy/go-yaml"
)

var metricName = regexp.MustCompile(`\b(?:aufil|process)_[a-z0-9_]+`)

// What alerts and dashboard look at is what a running service shows, from its first minute: an alert on a metric that
// does not exist never rings.
func TestAlertsAndDashboardNameMetricsThatExist(t *testing.T) {
	t.Parallel()
	w := newTown(t)
	answer := httptest.NewRecorder()
	w.Metrics.ServeHTTP(answer, httptest.NewRequest(http.MethodGet, "/metrics", nil))
	body, err := io.ReadAll(answer.Body)
	if err != nil {
		t.Fatal(err)
	}
	shown := string(body)
	w.meet(writing).hello() // what counts by turns
	answer = httptest.NewRecorder()
	w.Metrics.ServeHTTP(answer, httptest.NewRequest(http.MethodGet, "/metrics", nil))
	after := answer.Body.String()

	exprs := expressions(t)
	if len(exprs) < 25 {
		t.Fatalf("%d expressions", len(exprs))
	}
	for _, expr := range exprs {
		for _, name := range metricName.FindAllString(expr, -1) {
			in := shown
			if strings.HasPrefix(name, "aufil_turn_seconds") || strings.HasPrefix(name, "aufil_http_responses") ||
				strings.HasPrefix(name, "aufil_cases_open") || strings.HasPrefix(name, "aufil_messages_unsent") {
				in = after + declared // series that come with what they count
			}
			if !strings.Contains(in, name) {
				t.Errorf("%s in %q is in no /metrics", name, expr)
			}
		}
	}
	if !strings.Contains(shown, "\nprocess_start_time_seconds ") || !strings.Contains(shown, "\naufil_purge_timestamp_seconds ") {
		t.Error("a purge that never worked since the start would be told by nobody")
	}
	for _, label := range []string{`channel="sms",kind="sent"`, `kind="delivered"`, `kind="turn_failed"`, `reason="signature"`} {
		if !strings.Contains(shown, label) {
			t.Errorf("%s is absent until it happens: alerts that compare with 0 would be silent", label)
		}
	}
}

// declared are names whose series appear with what waits; they are those of the collector itself.
var declared = waitingCases.String() + waitingTexts.String()

// expressions gives all that the shipped files ask of Prometheus.
func expressions(t *testing.T) (all []string) {
	t.Helper()
	read := func(path string) []byte {
		data, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		return data
	}
	var alerts struct {
		Groups []struct {
			Rules []struct {
				Alert, Expr string
				Annotations struct{ Quoi, Faire string }
			}
		}
	}
	if err := yaml.Unmarshal(read("../../packaging/prometheus/alertes.yml"), &alerts); err != nil {
		t.Fatal(err)
	}
	for _, g := range alerts.Groups {
		for _, r := range g.Rules {
			if r.Alert == "" || r.Annotations.Quoi == "" || r.Annotations.Faire == "" {
				t.Errorf("%q does not say what it is and what to do", r.Alert)
			}
			all = append(all, r.Expr)
		}
	}
	var board struct {
		Panels []struct {
			Title   string
			Targets []struct{ Expr string }
		}
	}
	if err := json.Unmarshal(read("../../packaging/grafana/aufil.json"), &board); err != nil {
		t.Fatal(err)
	}
	for _, p := range board.Panels {
		for _, target := range p.Targets {
			all = append(all, target.Expr)
		}
	}
	return all
}
