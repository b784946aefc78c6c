package console

import (
	"strings"
	"testing"

	"aufil/assistant"
)

// Next leads to nobody who said STOP, neither among one's own cases nor among the free ones, and the queue says who did.
func TestNextLeadsToNobodyWhoSaidSTOP(t *testing.T) {
	t.Parallel()
	b := newBench(t, nil)
	claire := b.who["claire"]
	here, gone, free1, free2, free := b.nadia(1), b.nadia(2), b.nadia(3), b.nadia(4), b.nadia(5)
	b.must(b.desk.Take(t.Context(), claire, here))
	b.must(b.desk.Take(t.Context(), claire, gone))
	for _, n := range []int{2, 3, 4} {
		b.says(n, "STOP")
	}
	s := &server{Options: Options{Desk: b.desk, Clock: b.now, Location: morning.Location()}}
	v, err := s.mine(t.Context(), claire, here)
	b.must(err)
	if v.Next != free {
		t.Errorf("next is %d; %d, %d and %d said STOP, %d waits", v.Next, gone, free1, free2, free)
	}
	for _, o := range v.Cases {
		if o.Stopped != (o.ID == gone) || o.Stopped && o.Waits {
			t.Errorf("%+v", o)
		}
	}
	q, err := s.queue(t.Context(), claire, assistant.QueueQuery{Folder: assistant.All})
	b.must(err)
	for _, r := range q.Rows {
		if stopped := r.ID == gone || r.ID == free1 || r.ID == free2; r.Stopped != stopped {
			t.Errorf("%d: stopped %v", r.ID, r.Stopped)
		}
	}
	if len(q.Rows) != 5 {
		t.Errorf("%d rows", len(q.Rows))
	}
	html := b.get(b.login("claire"), "/console/").body
	if said := strings.Count(html, `on ne peut pas lui écrire">STOP</span>`); said != 3 {
		t.Errorf("the page of the queue says STOP %d times", said)
	}
}
