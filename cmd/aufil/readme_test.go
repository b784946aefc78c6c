package main

import (
	"flag"
	"fmt"
	"io"
	"os"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
)

var redraw = flag.Bool("update", false, "write the replies of the README's conversations anew")

const readme = "../../README.md"

// TestTheConversationsOfTheReadmeAreTrue plays each conversation that the README shows (a block that begins with
// "$ aufil chat" and its options, in which the person's lines begin with "> ") and compares every reply. -update writes
// the replies anew; the person's lines stay, so read what comes out.
func TestTheConversationsOfTheReadmeAreTrue(t *testing.T) {
	t.Parallel()
	core, err := loadCore()
	if err != nil {
		t.Fatal(err)
	}
	raw, err := os.ReadFile(readme)
	if err != nil {
		t.Fatal(err)
	}
	blocks := strings.Split(string(raw), "```")
	played := 0
	for i := 1; i < len(blocks); i += 2 {
		first, conversation, found := strings.Cut(strings.TrimPrefix(blocks[i], "text"), "$ aufil chat ")
		if !found || strings.TrimSpace(first) != "" {
			continue
		}
		options, shown, _ := strings.Cut(conversation, "\n")
		said := replay(t, core, options, shown)
		if diff := cmp.Diff(shown, said); diff != "" && !*redraw {
			t.Errorf("the README's conversation is not what aufil says (-README +aufil):\n%s", diff)
		}
		blocks[i] = strings.TrimSuffix(blocks[i], shown) + said
		played++
	}
	if played == 0 {
		t.Fatal("the README shows no conversation")
	}
	if *redraw {
		if err := os.WriteFile(readme, []byte(strings.Join(blocks, "```")), 0o644); err != nil {
			t.Fatal(err)
		}
	}
}

// replay says again the person's lines of a conversation, and gives the whole of it as it then is.
func replay(t *testing.T, core core, options, shown string) string {
	t.Helper()
	c := chatCmd{Langue: "fr", Voix: strings.Contains(options, "--voix")}
	_, date, _ := strings.Cut(options, "--date ")
	day, err := time.Parse(time.DateOnly, date)
	if err != nil {
		t.Fatalf("aufil chat %s: the date must come last: %v", options, err)
	}
	person := &typist{out: &strings.Builder{}}
	for line := range strings.Lines(shown) {
		if text, said := strings.CutPrefix(line, ">"); said {
			person.lines = append(person.lines, strings.TrimSpace(text))
		}
	}
	if err := chat(core, person, person.out, c, day.Add(10*time.Hour)); err != nil {
		t.Fatal(err)
	}
	return person.out.String()
}

// typist types a line each time one is awaited, and lets it be seen.
type typist struct {
	lines []string
	out   *strings.Builder
}

// Read implements io.Reader.
func (p *typist) Read(b []byte) (int, error) {
	if len(p.lines) == 0 {
		return 0, io.EOF
	}
	line := p.lines[0]
	p.lines = p.lines[1:]
	fmt.Fprintln(p.out, strings.TrimRight("> "+line, " "))
	return copy(b, line+"\n"), nil
}
