package store_test

import (
	"bufio"
	"context"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
	"time"

	"aufil/assistant"
	"aufil/internal/overheard"
	"aufil/store"
)

// lives is how many processes are killed on one database.
const lives = 8

// TestMain lets the test binary be the process that is killed.
func TestMain(m *testing.M) {
	if dir := os.Getenv("AUFIL_TEST_LIFE"); dir != "" {
		fmt.Fprintln(os.Stderr, live(dir, os.Getenv("AUFIL_TEST_KEY"), os.Getenv("AUFIL_TEST_NUMBER")))
		os.Exit(1)
	}
	if setting := os.Getenv("AUFIL_TEST_OPEN"); setting != "" {
		fmt.Println("opening")
		if _, err := store.Open(context.Background(), setting, os.Getenv("AUFIL_TEST_KEY")); err != nil {
			fmt.Fprintln(os.Stderr, err)
		}
		os.Exit(0)
	}
	code := m.Run()
	server.Stop()
	os.Exit(overheard.Exit(code))
}

func TestKillingTheProcessLosesNothingAndSendsNothingTwice(t *testing.T) {
	t.Parallel()
	dir, key := t.TempDir(), store.NewKey()
	var turns, answers []string
	for n := range lives {
		said := killed(t, dir, key, n, 150*time.Millisecond+time.Duration(n*37)*time.Millisecond)
		for _, line := range said {
			if id, found := strings.CutPrefix(line, "turn "); found {
				turns = append(turns, id)
			} else if text, found := strings.CutPrefix(line, "answer "); found {
				answers = append(answers, text)
			}
		}
	}
	t.Logf("%d turns and %d answers acknowledged by %d processes that were killed", len(turns), len(answers), lives)
	if len(turns) < lives || len(answers) < lives {
		t.Fatal("too few turns to tell anything")
	}
	a, s, stop := life(t.Context(), t, dir, key, lives)
	defer func() { must(t, stop(context.Background())) }()
	var caseID int64
	for _, id := range turns {
		in := (&world{}).sms(marie, "conseiller")
		in.ID = id
		out, err := a.Receive(t.Context(), in)
		if err != nil || !out.Repeated {
			t.Fatalf("turn %s was acknowledged and is not there: %v", id, err)
		}
		caseID = out.CaseID
	}
	f, err := s.CaseFile(t.Context(), caseID)
	must(t, err)
	w := &world{Assistant: a, store: s}
	w.settled(t, caseID)
	sent := readLines(t, filepath.Join(dir, "sent"))
	count := map[string]int{}
	for _, text := range sent {
		count[text]++
	}
	for _, text := range answers {
		if count[text] != 1 {
			t.Errorf("%q left %d times", text, count[text])
		}
	}
	if n := phase(f.Conversation.Phase); n < len(turns) {
		t.Errorf("%d turns were acknowledged, the conversation knows %d", len(turns), n)
	}
}

// killed starts a process, kills it after a while and gives what it had acknowledged.
func killed(t *testing.T, dir, key string, n int, after time.Duration) []string {
	t.Helper()
	cmd := exec.Command(os.Args[0])
	cmd.Env = append(os.Environ(), "AUFIL_TEST_LIFE="+dir, "AUFIL_TEST_KEY="+key, "AUFIL_TEST_NUMBER="+strconv.Itoa(n))
	out, err := cmd.StdoutPipe()
	must(t, err)
	must(t, cmd.Start())
	var said []string
	lines := bufio.NewScanner(out)
	var kill *time.Timer
	for lines.Scan() {
		if kill == nil { // it is up: the time runs from its first word
			kill = time.AfterFunc(after, func() { _ = cmd.Process.Kill() })
		}
		said = append(said, lines.Text())
	}
	if err := cmd.Wait(); err == nil || !strings.Contains(err.Error(), "killed") {
		t.Fatalf("the process ended by itself: %v", err)
	}
	if len(said) > 0 && !strings.Contains(said[len(said)-1], " ") {
		said = said[:len(said)-1]
	}
	return said
}

// live is what the process does until it is killed: turns and answers, each told once it is acknowledged.
func live(dir, key, number string) error {
	n, err := strconv.Atoi(number)
	if err != nil {
		return err
	}
	a, _, _ := life(context.Background(), nil, dir, key, n)
	for i := 0; ; i++ {
		in := (&world{}).sms(marie, "conseiller")
		in.ID = fmt.Sprintf("SM-%d-%d", n, i)
		out, err := a.Receive(context.Background(), in)
		if err != nil {
			return err
		}
		fmt.Println("turn", in.ID)
		if i%3 > 0 {
			continue
		}
		text := fmt.Sprintf("message %d de la vie %d", i, n)
		if err := a.Answer(context.Background(), claire, out.CaseID, text); err != nil {
			return err
		}
		fmt.Println("answer", text)
	}
}

// life opens the database and starts the workers. Each life is some minutes after the one before.
func life(ctx context.Context, t *testing.T, dir, key string, n int) (*assistant.Assistant, *store.Store, func(context.Context) error) {
	s, err := store.Open(ctx, "sqlite:"+filepath.Join(dir, "aufil.db"), key)
	if err != nil {
		panic(err)
	}
	if t != nil {
		t.Cleanup(func() { _ = s.Close() })
	}
	a := assistant.New(assistant.Options{
		Store: s, Step: script, Render: words, Sender: paper(filepath.Join(dir, "sent")),
		Clock:   func() time.Time { return noon.Add(time.Duration(n) * 5 * time.Minute) },
		Numbers: []assistant.Number{{Number: serviceNumber}},
	})
	stop, err := s.Work(ctx, store.Jobs{Deliver: a.Deliver, Ring: a.Ring, Delay: func(int) time.Duration { return time.Millisecond }}, overheard.Logger())
	if err != nil {
		panic(err)
	}
	return a, s, stop
}

// paper is a carrier that writes each message on one line of a file, which outlives the process as a carrier does.
type paper string

func (p paper) Send(_ context.Context, _, _, body string) (string, error) {
	f, err := os.OpenFile(string(p), os.O_APPEND|os.O_CREATE|os.O_WRONLY, 0o600)
	if err != nil {
		return "", err
	}
	if _, err := f.WriteString(body + "\n"); err != nil {
		return "", err
	}
	time.Sleep(5 * time.Millisecond) // the answer takes its time, so that death comes in between now and then
	return "sid of " + body, f.Close()
}

func (p paper) Find(_ context.Context, _, _, body string, _ time.Time) (string, bool, error) {
	all, err := os.ReadFile(string(p))
	return "sid of " + body, strings.Contains("\n"+string(all), "\n"+body+"\n"), err
}

func readLines(t *testing.T, path string) []string {
	t.Helper()
	all, err := os.ReadFile(path)
	must(t, err)
	return strings.Split(strings.TrimSpace(string(all)), "\n")
}
