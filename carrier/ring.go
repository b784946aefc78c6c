package carrier

import "time"

// Attend says that somebody sits before the telephone: from now on a call to it really rings, until Answer, Refuse, or the
// patience of who calls.
func (p *Phone) Attend() {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.attended = true
}

// Ringing is the call that rings now, nil when none does.
func (p *Phone) Ringing() *Call {
	p.mu.Lock()
	defer p.mu.Unlock()
	return p.ringing
}

// Answer takes the call that rings, and gives it; nil when none does.
func (p *Phone) Answer() *Call { return p.decide(true) }

// Refuse lets the call that rings end.
func (p *Phone) Refuse() { p.decide(false) }

func (p *Phone) decide(takes bool) *Call {
	p.mu.Lock()
	defer p.mu.Unlock()
	call := p.ringing
	if call != nil {
		p.ringing = nil
		p.decides <- takes // it has room for one, and this is the only one
	}
	return call
}

// picksUp lets an attended telephone ring, and tells whether the call is taken. Any other telephone is picked up at once by
// whoever answers it. A telephone that rings already is busy.
func (p *Phone) picksUp(call *Call, patience time.Duration) bool {
	p.mu.Lock()
	if !p.attended {
		p.mu.Unlock()
		return true
	}
	if p.ringing != nil || p.off {
		p.mu.Unlock()
		return false
	}
	decides := make(chan bool, 1)
	p.ringing, p.decides = call, decides
	p.mu.Unlock()
	p.carrier.changed()
	defer p.carrier.changed()
	late := time.NewTimer(patience)
	defer late.Stop()
	select {
	case takes := <-decides:
		return takes
	case <-late.C:
	case <-p.carrier.stopped:
	case <-call.given:
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.ringing == call {
		p.ringing = nil
		return false
	}
	return <-decides // it was decided meanwhile
}

// heeds waits until whoever sits before an attended telephone has heard the whisper and pressed a key; false when they did
// not in time.
func (p *Phone) heeds(leg *Call) bool {
	p.mu.Lock()
	attended := p.attended
	p.mu.Unlock()
	if !attended {
		return true
	}
	changes, stop := p.carrier.Watch()
	defer stop()
	late := time.NewTimer(heedful)
	defer late.Stop()
	for leg.Await().Kind != "" {
		select {
		case <-changes:
		case <-late.C:
			return false
		case <-p.carrier.stopped:
			return false
		}
	}
	return !leg.Over()
}

// heedful is how long somebody may take to press a key behind a whisper.
const heedful = 30 * time.Second

// Stop lets no telephone ring any more.
func (c *Carrier) Stop() { c.stopOnce.Do(func() { close(c.stopped) }) }
