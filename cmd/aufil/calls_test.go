package main

import (
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	"aufil/carrier"
	"aufil/dialog"
)

// Every conversation that is written down is also led by telephone, through signed webhooks and the carrier that stands
// in, in each of the ways in which a call can go. Whatever is said, the caller hears words and has a next step; the
// carrier has nothing to complain about.
func TestEveryTranscriptAsACall(t *testing.T) {
	t.Parallel()
	files, err := filepath.Glob("../../dialog/testdata/*.dialogue")
	if err != nil || len(files) < 20 {
		t.Fatalf("%d transcripts, %v", len(files), err)
	}
	for _, way := range ways {
		t.Run(way.name, func(t *testing.T) {
			t.Parallel()
			w := newTown(t)
			faults := way.faults
			faults.Sleep = func(d time.Duration) { w.ahead.Add(int64(d)) }
			w.carrier.SetFaults(faults)
			turns := 0
			for i, file := range files {
				c := &callee{town: w, phone: w.carrier.Phone(fmt.Sprintf("+3363998%04d", 1000+i)), way: way, file: filepath.Base(file)}
				c.play(linesOf(t, file))
				turns += c.turns
			}
			if turns < 150 {
				t.Errorf("only %d turns", turns)
			}
		})
	}
}

// way is how a call goes.
type way struct {
	name      string
	keys      bool // what can be typed is typed
	speech    bool // what can be said is said
	silent    bool // each answer comes behind a silence
	hangsUp   bool // the call is dropped behind each answer
	uncertain bool // the recogniser is never sure
	gone      bool // the call is dropped with each answer, which comes behind the report of the end
	faults    carrier.Faults
}

var ways = []way{
	{name: "keys only", keys: true},
	{name: "speech only", speech: true},
	{name: "mixed", keys: true, speech: true},
	{name: "badly heard", speech: true, uncertain: true},
	{name: "silent", keys: true, speech: true, silent: true},
	{name: "hanging up at each step", keys: true, speech: true, hangsUp: true},
	{name: "repeated and reordered", keys: true, speech: true, faults: carrier.Faults{Repeat: 2, ReorderStatus: true}},
	{name: "old results behind newer ones", keys: true, speech: true, faults: carrier.Faults{Late: true, ReorderStatus: true}},
	{name: "gone before the answer arrives", keys: true, speech: true, gone: true},
	{name: "delays of 14 s", keys: true, speech: true, faults: carrier.Faults{Delay: 14 * time.Second}},
}

// linesOf gives what the person does in a transcript.
func linesOf(t *testing.T, file string) (lines []string) {
	t.Helper()
	raw, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	for line := range strings.SplitSeq(string(raw), "\n") {
		if strings.HasPrefix(line, "> ") || strings.HasPrefix(line, "(") {
			lines = append(lines, line)
		}
	}
	return lines
}

// callee leads one transcript by telephone.
type callee struct {
	*town
	phone *carrier.Phone
	call  *carrier.Call
	way   way
	file  string
	turns int
}

func (c *callee) play(lines []string) {
	for _, line := range lines {
		c.ahead.Add(int64(30 * time.Second)) // as people take their time, and no limit of answers is reached
		c.onLine()
		if c.call.Over() { // told to call again later, or stopped
			c.check(line)
			return
		}
		if c.way.silent {
			c.call.Silence()
			c.check(line + " (silence)")
			c.onLine()
		}
		c.does(line)
		c.turns++
		if !c.way.gone {
			c.check(line)
		}
		if c.way.hangsUp {
			c.call.HangUp()
		}
	}
	if c.call != nil {
		c.call.HangUp()
	}
}

// onLine calls again when the call is over.
func (c *callee) onLine() {
	if c.call != nil && !c.call.Over() {
		return
	}
	c.ahead.Add(int64(2 * time.Minute))
	c.call = c.phone.Call()
	c.check("(appel)")
}

// keyed are the answers that the twelve keys can give.
var keyed = regexp.MustCompile(`^[0-9 *#]+$`)

// does what a line says, as far as this way of calling allows.
func (c *callee) does(line string) {
	text, said := strings.CutPrefix(line, "> ")
	if after, words, found := strings.Cut(line, ") > "); found && !said {
		text, said = words, true
		c.ahead.Add(int64(map[bool]time.Duration{true: time.Hour, false: 24 * time.Hour}[strings.Contains(after, "heure")]))
	}
	keys, typed := strings.CutPrefix(strings.TrimSuffix(line, ")"), "(touches ")
	switch {
	case c.way.gone && (typed || said):
		c.gone(typed, keys, text)
	case typed && (c.way.keys || !c.way.speech):
		c.call.Keys(keys + "#")
	case typed:
		c.say(keys)
	case said && c.way.keys && keyed.MatchString(text):
		c.call.Keys(strings.ReplaceAll(text, " ", "") + "#")
	case said && c.way.speech && text != "":
		c.say(text)
	case said: // words that have no key
		c.call.Keys("*9#")
	case strings.HasPrefix(line, "(raccroche"):
		c.call.HangUp()
	case strings.HasPrefix(line, "(silence"):
		c.call.Silence()
	case strings.HasPrefix(line, "(rendu"), strings.HasPrefix(line, "(appel"): // the console's, or done already
	default: // time passes
		c.ahead.Add(int64(24 * time.Hour))
	}
}

// gone types or says something and hangs up with it.
func (c *callee) gone(typed bool, keys, text string) {
	switch {
	case typed:
		c.call.KeysAndGone(keys, "")
	case keyed.MatchString(text):
		c.call.KeysAndGone(strings.ReplaceAll(text, " ", ""), "")
	case text != "":
		c.call.KeysAndGone("", text)
	}
}

func (c *callee) say(text string) {
	confidence := 0.9
	if c.way.uncertain {
		confidence = 0.3
	}
	c.call.SayWith(text, confidence)
}

// rawText finds a prompt that was not worded.
var rawText = regexp.MustCompile(`\{\{|\b(question|rappel|code|silence|resume|absent|confirme|humain|resultats)\.[a-z_]+`)

// check: there are words, and there is a next step: an answer is awaited, or the call ended with a way to go on.
func (c *callee) check(line string) {
	c.t.Helper()
	heard := c.call.Last()
	if heard == "" && !strings.HasPrefix(line, "(raccroche") && !c.call.Over() {
		c.t.Errorf("%s, %s: nothing is said", c.file, line)
	}
	if raw := rawText.FindString(heard); raw != "" {
		c.t.Errorf("%s, %s: %q in %q", c.file, line, raw, heard)
	}
	if !c.call.Over() && c.call.Await().Kind == "" {
		c.t.Errorf("%s, %s: nothing is awaited behind %q", c.file, line, heard)
	}
	if c.call.Over() && !strings.HasPrefix(line, "(raccroche") && !goodbye.MatchString(heard) {
		c.t.Errorf("%s, %s: the call ends with %q, which is no way to go on", c.file, line, heard)
	}
}

// goodbye are the ways to go on that end a call, in each language: a number to call, what happens next, or goodbye.
var goodbye = regexp.MustCompile(`(?i)au revoir|appelez|rappelez|notre équipe est prévenue|goodbye|call|adiós|llame|sunați|ligue|la revedere|adeus|` +
	`اتصل|مع السلامة|звоните|до свидания|дзвоніть|до побачення|arayın|hoşça kalın`)

// What is typed as the call ends counts, though the end is reported first: the next call goes on behind it.
func TestAnAnswerThatComesAfterTheEndIsKept(t *testing.T) {
	t.Parallel()
	p := newTown(t).meet(keying)
	p.hello()
	first := p.asked().Question
	p.call.KeysAndGone(p.onKeys(p.asked()), "")
	if c := p.conversation(); len(c.Answers) == 0 || c.Answers[0].Question != first {
		t.Fatalf("the answer is lost: %+v", c.Answers)
	}
	p.hello()
	if again := p.asked().Question; again == first {
		t.Errorf("%s is asked again", again)
	}
	p.answersUntil(dialog.Resultats)
}

// An old result that comes behind a newer one changes nothing, up to the results, which are those of a quiet line.
func TestOldResultsChangeNothing(t *testing.T) {
	t.Parallel()
	var told [2][]string
	for i, faults := range []carrier.Faults{{}, {Late: true, Repeat: 1, ReorderStatus: true}} {
		p := newTown(t).meet(keying)
		p.carrier.SetFaults(faults)
		p.hello()
		p.answersUntil(dialog.Resultats)
		told[i] = p.conversation().Told
		if n := p.rows("conversation"); n != 1 {
			t.Errorf("%d cases", n)
		}
	}
	if len(told[0]) < 3 || !slices.Equal(told[0], told[1]) {
		t.Errorf("told %v on a quiet line, %v on a bad one", told[0], told[1])
	}
}
