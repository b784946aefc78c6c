package carrier

import "time"

// Faults are what goes wrong with webhooks, from the moment they are set.
type Faults struct {
	Repeat        int                 // every webhook is posted so many more times; the answers must be the same
	Delay         time.Duration       // before each webhook
	ReorderStatus bool                // delivery reports come last first
	MuteStatus    bool                // no delivery reports at all
	Sleep         func(time.Duration) // how Delay passes; nil = it really does
	Late          bool                // in a call, what was posted one step ago comes once more behind the next step, as it was and with another key
}

// SetFaults changes what goes wrong from now on.
func (c *Carrier) SetFaults(faults Faults) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.faults = faults
}

func (c *Carrier) currentFaults() Faults {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.faults
}

// Refusal is how one REST request goes wrong.
type Refusal struct {
	Status int           // HTTP status of the answer; 0 = the request is served
	Code   int           // the carrier's code; 0 = the body is not JSON
	Delay  time.Duration // before the answer
	After  bool          // the thing is done all the same, only the answer is lost
	Cut    bool          // the connection is cut instead of an answer
}

// FailNext makes the next REST requests go wrong, one after the other.
func (c *Carrier) FailNext(refusals ...Refusal) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.refusals = append(c.refusals, refusals...)
}

func (c *Carrier) nextRefusal() (Refusal, bool) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if len(c.refusals) == 0 {
		return Refusal{}, false
	}
	first := c.refusals[0]
	c.refusals = c.refusals[1:]
	return first, true
}
