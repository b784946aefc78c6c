package dialog

import (
	"strings"

	"aufil/dialog/answer"
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
	said := " " + fold(answer.French(t.c.Lang, text)) + " "
	switch {
	case len(said) > 60:
		return false
	case strings.Contains(said, " lentement "), strings.Contains(said, "moins vite"), strings.Contains(said, "trop vite"), strings.Contains(said, " ralenti"):
		t.c.Call.Slow = min(slowest, t.c.Call.Slow+1)
	case strings.Contains(said, "plus vite"), strings.Contains(said, "trop lent"), strings.Contains(said, "plus rapide"):
		t.c.Call.Slow = max(fastest, t.c.Call.Slow-1)
	default:
		return false
	}
	t.repeat()
	return true
}

// again slows down for who asks twice in a row to hear the same: on keys there is no other way to say it.
func (t *turn) again() {
	if t.in.Channel == Voice && t.c.Call.Again {
		t.c.Call.Slow = min(slowest, t.c.Call.Slow+1)
	}
	t.c.Call.Again = t.in.Channel == Voice
	t.repeat()
}
