package store_test

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"aufil/assistant"
	"aufil/internal/overheard"
	"aufil/store"
)

// operator is a carrier in memory whose failures are foreseen: one per attempt, nil when there is none left.
type operator struct {
	mu     sync.Mutex
	faults []fault
	sent   []string // bodies that really left, in order
	sids   map[string]string
	arrive chan string
}

// fault is how one attempt fails: the message may have left all the same.
type fault struct {
	err  error
	left bool
}

var errTimeout = errors.New("timeout")

func newOperator(faults ...fault) *operator {
	return &operator{faults: faults, sids: map[string]string{}, arrive: make(chan string, 100)}
}

func (o *operator) Send(_ context.Context, _, to, body string) (string, error) {
	o.mu.Lock()
	defer o.mu.Unlock()
	var f fault
	if len(o.faults) > 0 {
		f, o.faults = o.faults[0], o.faults[1:]
	}
	if f.err != nil && !f.left {
		return "", f.err
	}
	sid := fmt.Sprintf("SM-out-%d", len(o.sent))
	o.sent = append(o.sent, body)
	o.sids[to+body] = sid
	o.arrive <- body
	if f.err != nil {
		return "", f.err
	}
	return sid, nil
}

func (o *operator) Find(_ context.Context, _, to, body string, _ time.Time) (string, bool, error) {
	o.mu.Lock()
	defer o.mu.Unlock()
	sid, found := o.sids[to+body]
	return sid, found, nil
}

// jobs does what waits, with retries at once.
func (w *world) jobs() store.Jobs {
	return store.Jobs{Deliver: w.Deliver, Ring: w.Ring, Delay: func(int) time.Duration { return time.Millisecond }}
}

// working is a world whose messages leave through an operator, with retries at once.
func working(t testing.TB, setup setups, o *operator) *world {
	w := setup(t, func(opt *assistant.Options) { opt.Sender = o })
	stop, err := w.store.Work(t.Context(), w.jobs(), overheard.Logger())
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		ctx, cancel := context.WithTimeout(context.Background(), 5*time.Second)
		defer cancel()
		if err := stop(ctx); err != nil {
			t.Error(err)
		}
	})
	return w
}

// settled waits until the last message of a case is in one of the final states, and gives the state.
func (w *world) settled(t *testing.T, caseID int64) assistant.Entry {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), 20*time.Second)
	defer cancel()
	changes := w.Changes(ctx)
	for {
		var last assistant.Entry
		for _, e := range w.file(t, caseID).Entries {
			if e.Delivery != "" {
				last = e
			}
		}
		switch assistant.Delivery(last.Delivery) {
		case assistant.SentOut, assistant.Received, assistant.Undeliver:
			return last
		}
		if _, more := <-changes; !more {
			t.Fatalf("the message stays in state %q", last.Delivery)
		}
	}
}

func TestAMessageLeavesOnceWhateverTheCarrierDoes(t *testing.T) {
	t.Parallel()
	onEach(t, func(t *testing.T, setup setups) {
		for _, c := range []struct {
			name   string
			faults []fault
			sent   int
			state  assistant.Delivery
		}{
			{"all is well", nil, 1, assistant.SentOut},
			{"no answer, but it left: it is found and not sent twice", []fault{{errTimeout, true}}, 1, assistant.SentOut},
			{"no answer, and it did not leave", []fault{{errTimeout, false}}, 1, assistant.SentOut},
			{"busy, then taken", []fault{{assistant.ErrRetry, false}}, 1, assistant.SentOut},
			{"refused for good", []fault{{assistant.Refusal{Kind: assistant.ErrPermanent, Code: 21614}, false}}, 0, assistant.Undeliver},
			{"the carrier knows a STOP that we do not", []fault{{assistant.ErrOptedOut, false}}, 0, assistant.Undeliver},
		} {
			t.Run(c.name, func(t *testing.T) {
				t.Parallel()
				o := newOperator(c.faults...)
				w := working(t, setup, o)
				id := w.text(t, marie, "conseiller").CaseID
				must(t, w.Answer(t.Context(), claire, id, "Bonjour Marie"))
				if last := w.settled(t, id); last.Delivery != string(c.state) {
					t.Errorf("state %s", last.Delivery)
				}
				if waits := !w.file(t, id).Waits.IsZero(); waits != (c.state == assistant.Undeliver) {
					t.Errorf("waits for an answer: %v", waits)
				}
				told, err := w.store.Signals(t.Context(), noon.Add(-time.Hour), 10)
				must(t, err)
				lost := slices.ContainsFunc(told, func(g assistant.Signal) bool { return g.Kind == assistant.SignalLost && g.To == claire.ID })
				if lost != (c.state == assistant.Undeliver) {
					t.Errorf("told to who answered: %+v", told)
				}
				if len(o.sent) != c.sent {
					t.Errorf("sent %d times", len(o.sent))
				}
				optedOut := len(c.faults) == 1 && errors.Is(c.faults[0].err, assistant.ErrOptedOut)
				if f := w.file(t, id); f.Stopped != optedOut {
					t.Errorf("stopped %v", f.Stopped)
				}
			})
		}
	})
}

func TestMessagesOfACaseLeaveInOrder(t *testing.T) {
	t.Parallel()
	onEach(t, func(t *testing.T, setup setups) {
		o := newOperator(fault{assistant.ErrRetry, false}, fault{errTimeout, true}, fault{}, fault{assistant.ErrRetry, false})
		w := working(t, setup, o)
		id := w.text(t, marie, "conseiller").CaseID
		var want []string
		for i := range 6 {
			text := fmt.Sprint("message ", i)
			want = append(want, text)
			must(t, w.Answer(t.Context(), claire, id, text))
		}
		var got []string
		for range want {
			select {
			case body := <-o.arrive:
				got = append(got, body)
			case <-time.After(20 * time.Second):
				t.Fatalf("only %v left", got)
			}
		}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Error(diff)
		}
	})
}

func TestAMessageThatWasBeingSentWhenTheProcessDiedIsLookedUp(t *testing.T) {
	t.Parallel()
	onEach(t, func(t *testing.T, setup setups) {
		for _, left := range []bool{true, false} {
			t.Run(fmt.Sprint("left ", left), func(t *testing.T) {
				t.Parallel()
				o := newOperator()
				now := noon
				w := setup(t, func(opt *assistant.Options) {
					opt.Sender, opt.Clock = o, func() time.Time { return now }
				})
				id := w.text(t, marie, "conseiller").CaseID
				must(t, w.Answer(t.Context(), claire, id, "Bonjour"))
				claim, err := w.store.Claim(t.Context(), 1, now)
				if err != nil || claim.Do != assistant.SendIt || claim.To != marie || claim.From != serviceNumber {
					t.Fatalf("%+v, %v", claim, err)
				}
				if left {
					_, err = o.Send(t.Context(), claim.From, claim.To, claim.Body)
					must(t, err)
				} // here the process dies
				must(t, w.Deliver(t.Context(), 1))
				if c, err := w.store.Claim(t.Context(), 1, now); err != nil || c.Do != assistant.Wait {
					t.Errorf("a message in other hands is taken: %+v, %v", c, err)
				}
				now = now.Add(time.Minute)
				must(t, w.Deliver(t.Context(), 1))
				if len(o.sent) != 1 {
					t.Errorf("sent %d times", len(o.sent))
				}
				if e := w.settled(t, id); e.Delivery != string(assistant.SentOut) {
					t.Errorf("%+v", e)
				}
			})
		}
	})
}

func TestAMessageThatNeverLeavesIsToldToTheCounsellor(t *testing.T) {
	t.Parallel()
	onEach(t, func(t *testing.T, setup setups) {
		var faults []fault
		for range assistant.MaxAttempts {
			faults = append(faults, fault{assistant.ErrRetry, false})
		}
		w := setup(t, func(opt *assistant.Options) { opt.Sender = newOperator(faults...) })
		id := w.text(t, marie, "conseiller").CaseID
		must(t, w.Answer(t.Context(), claire, id, "Bonjour"))
		for i := range assistant.MaxAttempts {
			err := w.Deliver(t.Context(), 1)
			if last := i == assistant.MaxAttempts-1; errors.Is(err, assistant.ErrRetry) == last {
				t.Fatalf("attempt %d: %v", i+1, err)
			}
		}
		f := w.file(t, id)
		if e := f.Entries[len(f.Entries)-1]; e.Author != assistant.BySystem {
			t.Errorf("%+v", e)
		}
		if e := w.settled(t, id); e.Delivery != string(assistant.Undeliver) {
			t.Errorf("%+v", e)
		}
	})
}

func TestASTOPWhileAMessageWaitsKeepsItBack(t *testing.T) {
	t.Parallel()
	onEach(t, func(t *testing.T, setup setups) {
		o := newOperator()
		w := setup(t, func(opt *assistant.Options) { opt.Sender = o })
		id := w.text(t, marie, "conseiller").CaseID
		must(t, w.Answer(t.Context(), claire, id, "un"))
		must(t, w.Answer(t.Context(), claire, id, "deux"))
		w.text(t, marie, "stop")
		must(t, w.Deliver(t.Context(), 1))
		if e := w.settled(t, id); len(o.sent) != 0 || e.Delivery != string(assistant.Undeliver) {
			t.Errorf("sent %v, %+v", o.sent, e)
		}
	})
}

func TestDeliveryReportsInAnyOrderKeepTheHighestRank(t *testing.T) {
	t.Parallel()
	onEach(t, func(t *testing.T, setup setups) {
		for _, c := range []struct {
			name    string
			early   []string // before the answer of the carrier to our own request
			reports []string
			want    assistant.Delivery
		}{
			{"in order", nil, []string{"queued", "sent", "delivered"}, assistant.Received},
			{"backwards", nil, []string{"delivered", "sent", "queued"}, assistant.Received},
			{"twice", nil, []string{"delivered", "delivered"}, assistant.Received},
			{"failed", nil, []string{"sent", "undelivered", "sent"}, assistant.Undeliver},
			{"faster than our own request", []string{"sent", "delivered"}, nil, assistant.Received},
			{"faster, and again afterwards", []string{"delivered", "delivered"}, []string{"delivered"}, assistant.Received},
			{"lost before our own request ended", []string{"undelivered"}, []string{"sent"}, assistant.Undeliver},
			{"a word we do not know", nil, []string{"mystère"}, assistant.SentOut},
		} {
			t.Run(c.name, func(t *testing.T) {
				t.Parallel()
				var arrived, lost atomic.Int64 // each message is counted once, whatever is repeated
				w := setup(t, func(opt *assistant.Options) {
					opt.Sender, opt.Observe = newOperator(), func(e assistant.Event) {
						switch e.Kind {
						case assistant.Arrived:
							arrived.Add(1)
						case assistant.NotArrived:
							lost.Add(1)
						}
					}
				})
				id := w.text(t, marie, "conseiller").CaseID
				must(t, w.Answer(t.Context(), claire, id, "Bonjour"))
				for _, r := range c.early {
					must(t, w.Delivered(t.Context(), "SM-out-0", r, 0))
				}
				must(t, w.Deliver(t.Context(), 1))
				for _, r := range c.reports {
					must(t, w.Delivered(t.Context(), "SM-out-0", r, 30003))
				}
				must(t, w.Delivered(t.Context(), "SM-of-a-reply", "delivered", 0))
				if e := w.settled(t, id); e.Delivery != string(c.want) {
					t.Errorf("state %s", e.Delivery)
				}
				if got, want := fmt.Sprint(arrived.Load(), lost.Load()), map[assistant.Delivery]string{assistant.Received: "1 0", assistant.Undeliver: "0 1", assistant.SentOut: "0 0"}[c.want]; got != want {
					t.Errorf("counted as arrived and lost: %s, want %s", got, want)
				}
			})
		}
	})
}

func TestAnErasureTakesWaitingMessagesAlong(t *testing.T) {
	t.Parallel()
	onEach(t, func(t *testing.T, setup setups) {
		o := newOperator()
		w := setup(t, func(opt *assistant.Options) { opt.Sender = o })
		id := w.text(t, marie, "conseiller").CaseID
		must(t, w.Answer(t.Context(), claire, id, "Bonjour"))
		w.text(t, marie, "efface")
		must(t, w.Deliver(t.Context(), 1))
		if len(o.sent) != 0 {
			t.Error("a message to an erased person left")
		}
	})
}

func BenchmarkAnswerToCarrier(b *testing.B) {
	o := newOperator()
	w := working(b, setup, o)
	in := w.sms(marie, "conseiller")
	out, err := w.Receive(b.Context(), in)
	if err != nil {
		b.Fatal(err)
	}
	var worst time.Duration
	for b.Loop() {
		began := time.Now()
		if err := w.Answer(b.Context(), claire, out.CaseID, "Bonjour"); err != nil {
			b.Fatal(err)
		}
		<-o.arrive
		worst = max(worst, time.Since(began))
	}
	b.ReportMetric(float64(worst.Milliseconds()), "worst-ms")
}
