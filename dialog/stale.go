package dialog

import (
	"maps"
	"slices"
	"time"

	"aufil/engine"
)

// Refresh drops what was said too long ago to hold still: the figure of a tax notice after New Year, a pregnancy after nine
// months. The questions that gave it may be asked again.
func (c *Conversation) Refresh(rules *engine.Rulebook, now time.Time) {
	month := monthAt(now)
	if !slices.ContainsFunc(c.Answers, func(a Answer) bool { return a.stale(rules, month) }) {
		return
	}
	answers := make([]Answer, 0, len(c.Answers))
	for _, a := range c.Answers {
		if a.stale(rules, month) {
			if !slices.Contains(c.Stale, a.Question) {
				c.Stale = append(slices.Clip(c.Stale), a.Question)
			}
			if a = a.fresh(rules, month); len(a.Facts) == 0 {
				continue
			}
		}
		answers = append(answers, a)
	}
	c.Answers = answers
}

// stale tells whether a fact that an answer gave holds no more in a month.
func (a Answer) stale(rules *engine.Rulebook, month engine.Month) bool {
	said := monthAt(a.At)
	for path, v := range a.Facts {
		if f, ok := rules.Fact(path); ok && f.Perished(v, said, month) {
			return true
		}
	}
	return false
}

// fresh gives an answer less the facts that hold no more in a month.
func (a Answer) fresh(rules *engine.Rulebook, month engine.Month) Answer {
	kept, said := maps.Clone(a.Facts), monthAt(a.At)
	maps.DeleteFunc(kept, func(path engine.Path, v engine.Value) bool {
		f, ok := rules.Fact(path)
		return ok && f.Perished(v, said, month)
	})
	a.Facts = kept
	return a
}

// askStale asks again what no longer holds, where it still decides of a right; false when nothing does.
func (t *turn) askStale() bool {
	stale := t.c.Stale
	t.c.Stale = nil
	if len(stale) == 0 {
		return false
	}
	inquiry := t.k.Rules.Inquire(t.facts(), t.on())
	_, ok := inquiry.Next(inquiry.Asking(), engine.NextOptions{Done: t.settled, First: stale, Plain: Easy(t.c.Lang)})
	inquiry.Close()
	if !ok {
		return false
	}
	t.c.First, t.c.Extra = stale, false
	t.toQuestions()
	t.say("resultats.redemande", nil)
	t.proceed()
	return true
}

// otherYear asks for the tax notice again that was asked for before New Year: the answer is of the one before.
func (t *turn) otherYear(q *engine.Question, p Pending) bool {
	if q.Key != "rfr_n2" || t.c.Pending == nil || t.c.Pending.Question != q.Key || t.c.LastAt.Year() == t.in.At.Year() {
		return false
	}
	t.say("resultats.redemande", nil)
	t.ask(q, p.Subject)
	return true
}

func monthAt(at time.Time) engine.Month { return engine.Month(at.Year()*12 + int(at.Month()) - 1) }
