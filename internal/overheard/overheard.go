// Package overheard is for tests. It keeps every line that the programs of a package's tests log, and every number and
// answer that their persons use; when all tests have run, it tells which lines hold something of a person.
package overheard

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"log/slog"
	"net/http"
	"net/url"
	"os"
	"strings"
	"sync"
	"unicode"
)

// room is where the tests of this process are overheard.
var room ears

type ears struct {
	mu   sync.Mutex
	log  bytes.Buffer
	said map[string]bool
}

// Log gives where to log: every write is kept.
func Log() io.Writer { return &room }

// Logger gives a log that is kept.
func Logger() *slog.Logger {
	return slog.New(slog.NewJSONHandler(Log(), &slog.HandlerOptions{Level: slog.LevelDebug}))
}

// Write implements io.Writer.
func (e *ears) Write(p []byte) (int, error) {
	e.mu.Lock()
	defer e.mu.Unlock()
	return e.log.Write(p)
}

// Said notes what persons said, and their numbers.
func Said(texts ...string) { room.note(texts) }

func (e *ears) note(texts []string) {
	e.mu.Lock()
	defer e.mu.Unlock()
	if e.said == nil {
		e.said = map[string]bool{}
	}
	for _, text := range texts {
		if text = strings.TrimSpace(text); len(text) > 1 && len(e.said) < mostSaid {
			e.said[text] = true
		}
	}
}

// mostSaid bounds the search: a test of load says the same things again.
const mostSaid = 50_000

// personal are the fields of the forms that hold a person's words or number, or a counsellor's words or secrets.
var personal = []string{
	"From", "Caller", "Body", "SpeechResult", "Digits", // the carrier's
	"motdepasse", "code", "texte", "note", "message", "valeur", // the console's
}

// Form notes what is personal in a form.
func Form(form url.Values) {
	for _, name := range personal {
		Said(form[name]...)
	}
}

// Handler notes what comes with each request.
func Handler(h http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.Body != nil {
			body, err := io.ReadAll(r.Body)
			r.Body = io.NopCloser(io.MultiReader(bytes.NewReader(body), failing{err}))
			note(body)
		}
		h.ServeHTTP(w, r)
	})
}

// Transport notes what each request carries to a program that is a process of its own.
type Transport struct{ http.RoundTripper }

// RoundTrip implements http.RoundTripper.
func (t Transport) RoundTrip(r *http.Request) (*http.Response, error) {
	if r.GetBody != nil {
		if copied, err := r.GetBody(); err == nil {
			if body, err := io.ReadAll(copied); err == nil {
				note(body)
			}
		}
	}
	return t.RoundTripper.RoundTrip(r)
}

func note(body []byte) {
	if form, err := url.ParseQuery(string(body)); err == nil {
		Form(form)
	}
}

// failing gives the error that reading a body ended with, and its end when there was none.
type failing struct{ err error }

// Read implements io.Reader.
func (f failing) Read([]byte) (int, error) {
	if f.err == nil {
		return 0, io.EOF
	}
	return 0, f.err
}

// Exit is what TestMain ends with: the code of the tests, or 1 when a line of their logs holds something of a person.
func Exit(code int) int {
	lines := room.leaks()
	for _, line := range lines {
		fmt.Fprintln(os.Stderr, "of a person, in a log:", line)
	}
	if len(lines) > 0 && code == 0 {
		return 1
	}
	return code
}

func (e *ears) leaks() (lines []string) {
	e.mu.Lock()
	defer e.mu.Unlock()
	return Leaks(e.log.String(), e.said)
}

// Leaks gives the lines that hold something that was said. What is more than a word, and a number however it begins, is looked
// for anywhere; one word, like "oui" or "conseiller", as a whole value, for it stands in many an innocent line.
func Leaks(log string, said map[string]bool) (lines []string) {
	values, seen := valuesOf(log), map[string]bool{}
	add := func(line, secret string) {
		if !seen[line] {
			seen[line] = true
			lines = append(lines, fmt.Sprintf("%q in %s", secret, line))
		}
	}
	for secret := range said {
		wanted := secret
		if digits := strings.TrimPrefix(secret, "+33"); len(digits) == 9 && strings.Trim(digits, "0123456789") == "" {
			wanted = digits // 0639980001 and 0033639980001 are it too
		}
		if line, found := values[secret]; found {
			add(line, secret)
		}
		if len(wanted) < long || !strings.ContainsFunc(wanted, func(r rune) bool { return !unicode.IsLetter(r) }) {
			continue
		}
		if at := strings.Index(log, wanted); at >= 0 {
			from := strings.LastIndexByte(log[:at], '\n') + 1
			line, _, _ := strings.Cut(log[from:], "\n")
			add(line, secret)
		}
	}
	return lines
}

const long = 9

// valuesOf gives the values of the records of a log, each with a line that holds it.
func valuesOf(log string) map[string]string {
	values := map[string]string{}
	for line := range strings.Lines(log) {
		var record map[string]any
		if json.Unmarshal([]byte(line), &record) != nil || record["msg"] == "purged" { // counts: any number may be somebody's answer by chance
			continue
		}
		for key, value := range record {
			if key != "time" && key != "level" {
				values[fmt.Sprint(value)] = strings.TrimSpace(line)
			}
		}
	}
	return values
}
