package console

import (
	"net/http"
	"net/url"
	"strings"
	"testing"
)

func TestRefusalsAreSaidKindly(t *testing.T) {
	t.Parallel()
	b := newBench(t, nil)
	claire := b.login("claire")
	free, theirs, stopped, ended := b.nadia(1), b.nadia(2), b.nadia(3), b.nadia(4)
	b.must(b.desk.Take(t.Context(), b.who["samir"], theirs))
	b.must(b.desk.Take(t.Context(), b.who["claire"], stopped))
	b.says(3, "STOP")
	b.must(b.desk.Take(t.Context(), b.who["claire"], ended))
	b.must(b.desk.Close(t.Context(), b.who["claire"], ended, "accompagne"))
	long := url.Values{"texte": {strings.Repeat("é", longestAnswer+1)}}
	text := url.Values{"texte": {"Bonjour, <b>voici</b>"}}
	cases := []struct {
		name, way string
		form      url.Values
		status    int
		says      string
	}{
		{"a case that another counsellor holds", at(theirs, "repondre"), text, http.StatusConflict, "Samir Benali a ce dossier"},
		{"taking a case that another counsellor holds", at(theirs, "prendre"), nil, http.StatusConflict, "Samir Benali a ce dossier"},
		{"a person who said STOP", at(stopped, "repondre"), text, http.StatusConflict, "a écrit STOP"},
		{"closing a case that nobody took", at(free, "clore"), url.Values{"issue": {"accompagne"}}, http.StatusConflict, "Prenez d'abord le dossier"},
		{"an outcome that does not exist", at(stopped, "clore"), url.Values{"issue": {"autre"}}, http.StatusConflict, "Choisissez comment"},
		{"an empty answer", at(free, "repondre"), url.Values{"texte": {"  \n"}}, http.StatusConflict, "Ce texte est vide"},
		{"an answer too long for a message", at(free, "repondre"), long, http.StatusConflict, "trop long"},
		{"a case that is closed", at(ended, "repondre"), text, http.StatusConflict, "plus dans les mains de l'équipe"},
		{"a case that does not exist", at(99999, "repondre"), text, http.StatusNotFound, ""},
		{"a case whose number is none", "/console/dossiers/abc/prendre", nil, http.StatusNotFound, ""},
	}
	for _, tc := range cases {
		for _, header := range []http.Header{nil, {"Hx-Request": {"true"}}} {
			r := b.post(claire, tc.way, tc.form, header)
			if r.status != tc.status || !strings.Contains(strings.ReplaceAll(r.body, "&#39;", "'"), tc.says) {
				t.Errorf("%s (htmx %v): %d, want %d with %q:\n%s", tc.name, header != nil, r.status, tc.status, tc.says, r.body)
			}
		}
	}
	r := b.post(claire, at(theirs, "repondre"), text, nil)
	if !strings.Contains(r.body, "Bonjour, &lt;b&gt;voici&lt;/b&gt;</textarea>") {
		t.Error("a refused answer is not given back")
	}
}

func TestAnswerLeavesOnce(t *testing.T) {
	t.Parallel()
	b := newBench(t, nil)
	claire := b.login("claire")
	id := b.nadia(78)
	b.post(claire, at(id, "prendre"), nil, nil)
	if r := b.post(claire, at(id, "repondre"), url.Values{"texte": {"Bonjour, je regarde."}}, nil); r.status != http.StatusSeeOther || r.header.Get("Location") != at(id) {
		t.Fatalf("an answer: %d to %q", r.status, r.header.Get("Location"))
	}
	r := b.get(claire, at(id))
	if strings.Count(r.body, "Bonjour, je regarde.") != 1 || !strings.Contains(r.body, "Votre réponse part par SMS") {
		t.Errorf("the page after an answer:\n%s", r.body)
	}
	if r := b.get(claire, at(id)); strings.Contains(r.body, "Votre réponse part par SMS") {
		t.Error("what was done is told twice")
	}
}

func TestNothingElseGetsIn(t *testing.T) {
	t.Parallel()
	b := newBench(t, nil)
	claire := b.login("claire")
	id := b.nadia(78)
	if r := b.post(claire, at(id, "prendre"), nil, http.Header{"Sec-Fetch-Site": {"cross-site"}}); r.status != http.StatusForbidden {
		t.Errorf("a form of another site: %d", r.status)
	}
	if r := b.post(claire, at(id, "prendre"), nil, http.Header{"Origin": {"https://ailleurs.example"}}); r.status != http.StatusForbidden {
		t.Errorf("a form of another origin: %d", r.status)
	}
	if r := b.post(claire, at(id, "repondre"), url.Values{"texte": {strings.Repeat("x", maxBody)}}, nil); r.status != http.StatusRequestEntityTooLarge {
		t.Errorf("a body over the limit: %d", r.status)
	}
	if r := b.get(claire, at(id, "prendre")); r.status != http.StatusMethodNotAllowed {
		t.Errorf("an action by GET: %d", r.status)
	}
	for _, way := range []string{"/console/autre", "/console/dossiers/0", "/console/dossiers/-1", "/console/statique/nulle.css"} {
		if r := b.get(claire, way); r.status != http.StatusNotFound {
			t.Errorf("%s: %d", way, r.status)
		}
	}
	if f := b.file(id); f.HolderID != 0 {
		t.Error("a refused request took the case")
	}
}

func TestPagesMayLoadNothingFromElsewhere(t *testing.T) {
	t.Parallel()
	for _, framed := range []bool{false, true} {
		b := newBench(t, func(o *Options) { o.Framed = framed })
		r := b.get(b.browser(), "/console/connexion")
		policy := r.header.Get("Content-Security-Policy")
		want := map[bool]string{false: "frame-ancestors 'none'", true: "frame-ancestors 'self'"}[framed]
		if !strings.Contains(policy, "default-src 'none'") || !strings.Contains(policy, want) || strings.Contains(policy, "unsafe") {
			t.Errorf("policy: %s", policy)
		}
		if r.header.Get("Cache-Control") != "no-store" {
			t.Error("a page may be kept")
		}
		for _, bad := range []string{" style=", " onclick=", "http://", "https://", "<style", "<script>"} {
			if strings.Contains(r.body, bad) {
				t.Errorf("the page holds %q", bad)
			}
		}
	}
}

// Closing a case says how it ended, out of a choice that nobody made beforehand, and warns while the person waits.
func TestClosingACaseTellsThatThePersonWaitsAndChoosesNothing(t *testing.T) {
	t.Parallel()
	b := newBench(t, nil)
	claire := b.login("claire")
	id := b.nadia(78)
	b.post(claire, at(id, "prendre"), nil, nil)
	const waits = "Cette personne attend encore une réponse"
	page := plain(b.get(claire, at(id)).body)
	for _, o := range outcomes() {
		if !strings.Contains(page, `name="issue" value="`+o.Value+`"`) {
			t.Errorf("%s cannot be chosen", o.Value)
		}
	}
	if !strings.Contains(page, waits) {
		t.Error("nothing says that the person waits")
	}
	b.post(claire, at(id, "repondre"), url.Values{"texte": {"Au revoir."}}, nil)
	if strings.Contains(plain(b.get(claire, at(id)).body), waits) {
		t.Error("it is said of who has been answered")
	}
}
