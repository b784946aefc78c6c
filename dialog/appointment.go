package dialog

import (
	"strconv"
	"time"
)

// Slot is a half-day on which somebody can be called back.
type Slot struct{ From, To time.Time }

// offeredSlots is how many half-days are offered at once: as many as are remembered.
const offeredSlots = 4

func (t *turn) slots() []Slot {
	if t.k.Slots == nil {
		return nil
	}
	slots := t.k.Slots(t.in.At)
	return slots[:min(len(slots), offeredSlots)]
}

// askHalfDay asks when to call back.
func (t *turn) askHalfDay() {
	var ids []string
	for _, s := range t.slots() {
		ids = append(ids, s.From.Format(time.RFC3339))
	}
	t.say("rappel.quand", nil)
	t.await(Pending{Question: topHalfDay, Offered: ids, Before: t.behind()})
}

// answerHalfDay keeps the appointment: a timer rings then.
func (t *turn) answerHalfDay(text string) {
	id, ok := t.pick(text)
	at, err := time.Parse(time.RFC3339, id)
	if !ok || err != nil {
		t.notUnderstood(true)
		return
	}
	when := map[string]Arg{"quand": t.halfDay(id)}
	announced, shown := "rappel.annonce", when
	if t.in.Shown != "" {
		announced, shown = "rappel.annonce_numero", map[string]Arg{"quand": t.halfDay(id), "tel": TextArg(t.in.Shown)}
	}
	t.unwrap()
	if t.c.Phase == Humain {
		t.effect(Escalate, "rappel")
	}
	t.c.Call.Due = true
	t.timer(at, 1)
	if t.canText() {
		t.text(func(s *turn) { s.say(announced, shown) })
	}
	t.say("rappel.note", when)
	t.reply.HangUp = true
}

// callBack is the name of the timer that has us call.
const callBack = "rappel"

func (t *turn) timer(at time.Time, attempt int) {
	t.reply.Effects = append(t.reply.Effects, Effect{Kind: SetTimer, Timer: callBack, Due: at, Data: strconv.Itoa(attempt)})
}

// noCallBack drops the appointment: it has been kept, or is not wanted any more.
func (t *turn) noCallBack() {
	if t.c.Call.Due {
		t.c.Call.Due = false
		t.reply.Effects = append(t.reply.Effects, Effect{Kind: SetTimer, Timer: callBack})
	}
}

// pauses are how long after each attempt the next one comes, at civil hours.
var pauses = []time.Duration{30 * time.Minute, 3 * time.Hour, 2 * time.Hour}

// callsBack makes the call of an appointment and sees to the next attempt, which only an answer cancels. After the last
// the person is told how to go on.
func (t *turn) callsBack() {
	attempt, err := strconv.Atoi(t.in.Data)
	if !t.c.Call.Due || err != nil || t.c.Phase == Stoppe {
		t.reply.Silent = true
		return
	}
	if attempt > len(pauses) {
		t.c.Call.Due = false
		t.say("rappel.manque", nil)
		return
	}
	t.reply.Silent = true
	t.effect(PlaceCall, "")
	t.timer(t.civil(t.in.At.Add(pauses[attempt-1])), attempt+1)
}

// civil is the first moment from then on at which the person may be called.
func (t *turn) civil(at time.Time) time.Time {
	if t.k.Civil == nil {
		return at
	}
	return t.k.Civil(at, t.c.Territory)
}
