package assistant

import (
	"cmp"
	"hash/maphash"
	"sync"
)

// mostTongues is how many persons the language is remembered of. French is what is spoken when nothing is remembered, so it
// takes no room.
const mostTongues = 50_000

// tongues remembers in which language a person was answered last, for the day when the database does not say it. It holds no
// number, only what is made of one for as long as the process lives.
type tongues struct {
	mu   sync.Mutex
	seed maphash.Seed
	of   map[uint64]string
}

func newTongues() *tongues { return &tongues{seed: maphash.MakeSeed(), of: map[uint64]string{}} }

// person is a number, or a call when the number is hidden.
func (t *tongues) person(in Inbound) uint64 {
	return maphash.String(t.seed, cmp.Or(in.From, in.CallID))
}

// note remembers the language of an answer.
func (t *tongues) note(in Inbound, lang string) {
	t.mu.Lock()
	defer t.mu.Unlock()
	who := t.person(in)
	switch lang {
	case "":
		return
	case french:
		delete(t.of, who)
		return
	}
	if _, known := t.of[who]; !known && len(t.of) >= mostTongues {
		clear(t.of)
	}
	t.of[who] = lang
}

// spoken gives the language that is remembered, "" when none is.
func (t *tongues) spoken(in Inbound) string {
	t.mu.Lock()
	defer t.mu.Unlock()
	return t.of[t.person(in)]
}
