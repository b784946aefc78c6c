package dialog

import (
	"aufil/dialog/remark"
)

// The slowest and the fastest way of speaking.
const (
	slowest = 2
	fastest = -1
)

// paced obeys "plus lentement" and "plus vite", and repeats what was said.
func (t *turn) paced(text string) bool {
	if t.in.Channel != Voice || t.c.Pending == nil {
		return false
	}
	step := remark.Pace(t.c.Lang, text)
	if step == 0 {
		return false
	}
	t.c.Call.Slow = min(slowest, max(fastest, t.c.Call.Slow+step))
	t.repeat()
	return true
}

// again slows down for who asks twice in a row to hear the same: on keys there is no other way to say it, and no key is
// free for the contrary, which is only said.
func (t *turn) again() {
	if t.in.Channel == Voice && t.c.Call.Again {
		t.slower()
	}
	t.c.Call.Again = t.in.Channel == Voice
	t.repeat()
	t.reply.Keys = t.in.Channel == Voice && t.asking()
}

func (t *turn) slower() { t.c.Call.Slow = min(slowest, t.c.Call.Slow+1) }
