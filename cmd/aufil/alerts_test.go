package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"time"

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
				strings.HasPrefix(name, "aufil_backup_timestamp_seconds") || strings.HasPrefix(name, "aufil_cases_open") || strings.HasPrefix(name, "aufil_messages_unsent") {
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
	for _, label := range []string{`channel="sms",kind="sent"`, `kind="delivered"`, `kind="turn_failed"`, `reason="signature"`, `aufil_rules_overdue{since="long",what="chiffre"}`, `aufil_rules_overdue{since="recent",what="chiffre"}`} {
		if !strings.Contains(shown, label) {
			t.Errorf("%s is absent until it happens: alerts that compare with 0 would be silent", label)
		}
	}
}

func TestTheAgeOfTheLastBackupIsMeasured(t *testing.T) {
	t.Parallel()
	w := newTown(t)
	shown := func() string {
		answer := httptest.NewRecorder()
		w.Metrics.ServeHTTP(answer, httptest.NewRequest(http.MethodGet, "/metrics", nil))
		return answer.Body.String()
	}
	const name = "\naufil_backup_timestamp_seconds "
	if strings.Contains(shown(), name) {
		t.Error("there is a time of no backup")
	}
	if !strings.Contains(shown(), "\naufil_first_turn_timestamp_seconds 0\n") {
		t.Error("nothing says that there is nothing to lose yet")
	}
	w.meet(writing).hello() // from then on there is: JamaisSauvegarde counts three days
	if !regexp.MustCompile(`\naufil_first_turn_timestamp_seconds [1-9]`).MatchString(shown()) {
		t.Error("nothing says since when there is something to lose")
	}
	if exprs := strings.Join(expressions(t), "\n"); !strings.Contains(exprs, "absent(aufil_backup_timestamp_seconds) and") {
		t.Error("backups that were never enabled ring nowhere")
	}
	folder := filepath.Join(filepath.Dir(w.path), "sauvegardes")
	if err := os.Mkdir(folder, 0o700); err != nil {
		t.Fatal(err)
	}
	if !strings.Contains(shown(), name+"0\n") {
		t.Error("a folder without a backup does not ring")
	}
	for i, at := range []time.Time{time.Unix(1_900_000_000, 0), time.Unix(1_800_000_000, 0)} {
		path := filepath.Join(folder, fmt.Sprintf("%d.sauvegarde", i))
		if err := errors.Join(os.WriteFile(path, nil, 0o600), os.Chtimes(path, at, at)); err != nil {
			t.Fatal(err)
		}
	}
	if !strings.Contains(shown(), name+"1.9e+09\n") {
		t.Error("not the time of the last one")
	}
}

// The guide says when the alert on figures of the law rings for this version.
func TestTheGuideSaysWhenStaleFiguresRing(t *testing.T) {
	t.Parallel()
	guide, err := os.ReadFile("../../docs/exploitation.md")
	if err != nil {
		t.Fatal(err)
	}
	core, err := known()
	if err != nil {
		t.Fatal(err)
	}
	for said, ring := range map[string]time.Time{
		"Au 30 novembre 2026, une installation neuve n'a que des chiffres récents": time.Date(2026, 11, 30, 12, 0, 0, 0, time.UTC),
		"En décembre 2026, ceux du Pass'Sport\nont six mois : elle sonnera":        time.Date(2026, 12, 1, 12, 0, 0, 0, time.UTC),
	} {
		late := overdue(core.rules, ring)
		if !strings.Contains(string(guide), said) || (late.long > 0) != (ring.Month() == time.December) || late.long+late.recent == 0 {
			t.Errorf("on %s there are %+v, and the guide should say %q", ring.Format(time.DateOnly), late, said)
		}
	}
}

// declared are names whose series appear with what waits; they are those of the collector itself.
var declared = waitingCases.String() + waitingTexts.String() + lastMade.String()

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
