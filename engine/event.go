package engine

import "slices"

// Event is something that happens in a life: what matters for it is asked first, and when it happens after the answers,
// it reopens those that it touches and no others.
type Event struct {
	ID      string
	First   []string // the questions asked first, in order
	Reopens []string // the questions to ask again
	Forgets []string // the facts that no longer hold, by name; their question comes again by itself
	Of      string   // whose answers: foyer (all), personne (of the one to whom it happened)
}

// Event returns an event by its id, or nil.
func (b *Rulebook) Event(id string) *Event {
	for _, e := range b.events {
		if e.ID == id {
			return e
		}
	}
	return nil
}

// Events lists all events.
func (b *Rulebook) Events() []*Event { return b.events }

func (l *loader) readEvent(n *yamlNode) {
	if !l.fits(n, eventShape) {
		return
	}
	e := &Event{
		ID: l.text(n, "evenement"), First: l.texts(n, "d_abord"), Reopens: l.texts(n, "reprend"),
		Forgets: l.texts(n, "oublie"), Of: l.oneOf(n, "de", "foyer", "foyer", "personne"),
	}
	if l.b.Event(e.ID) != nil {
		l.fail(n, "événement écrit deux fois : « %s »", e.ID)
	}
	var known []string
	for _, f := range l.b.facts {
		known = append(known, f.Name)
	}
	for _, name := range e.Forgets {
		if !slices.Contains(known, name) {
			l.failNear(n.get("oublie"), name, known, "fait inconnu : « %s »", name)
		}
	}
	var keys []string
	for _, q := range l.b.questions {
		keys = append(keys, q.Key)
	}
	for field, list := range map[string][]string{"d_abord": e.First, "reprend": e.Reopens} {
		for _, key := range list {
			if !slices.Contains(keys, key) {
				l.failNear(n.get(field), key, keys, "question inconnue : « %s »", key)
			}
		}
	}
	l.b.events = append(l.b.events, e)
}

// first takes the questions that matter most for what brings the person: they come before their thread, and without the
// ones that usually lead to them.
func (c *chooser) first() (Ask, bool) {
	c.opening = true
	defer func() { c.opening, c.asWished = false, false }()
	for i, key := range c.o.First {
		c.asWished = i == 0 // the matter itself, even where no right waits for it yet
		if q := c.b.Question(key); q != nil {
			c.best = 0
			c.subjects(q, true)
			if c.best > 0 {
				return c.ask, true
			}
		}
	}
	return Ask{}, false
}
