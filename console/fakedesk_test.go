package console

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"time"

	"aufil/assistant"
	"aufil/dialog"
)

// fakeDesk is a desk in memory.
type fakeDesk struct {
	mu       sync.Mutex
	cases    map[int64]*assistant.CaseFile
	watchers []chan int64
	now      func() time.Time
	broken   error
}

func newFakeDesk(now func() time.Time) *fakeDesk {
	return &fakeDesk{cases: map[int64]*assistant.CaseFile{}, now: now}
}

func (d *fakeDesk) put(f assistant.CaseFile) {
	d.mu.Lock()
	d.cases[f.CaseID] = &f
	d.mu.Unlock()
	d.announce(f.CaseID)
}

func (d *fakeDesk) say(id int64, author assistant.Author, name, text string) {
	d.mu.Lock()
	f := d.cases[id]
	f.Entries = append(f.Entries, assistant.Entry{ID: int64(len(f.Entries) + 1), At: d.now(), Channel: dialog.SMS, Author: author, AuthorName: name, Text: text})
	if author == assistant.ByPerson {
		f.LastText, f.LastAt, f.Unread = text, d.now(), f.Unread+1
	}
	f.Version++
	d.mu.Unlock()
	d.announce(id)
}

func (d *fakeDesk) announce(id int64) {
	d.mu.Lock()
	defer d.mu.Unlock()
	for _, w := range d.watchers {
		select {
		case w <- id:
		default:
		}
	}
}

func (d *fakeDesk) Changes(context.Context) <-chan int64 {
	w := make(chan int64, 64)
	d.mu.Lock()
	defer d.mu.Unlock()
	d.watchers = append(d.watchers, w)
	return w
}

func (d *fakeDesk) Queue(_ context.Context, _ assistant.Counsellor, f assistant.Folder) ([]assistant.QueueItem, error) {
	d.mu.Lock()
	defer d.mu.Unlock()
	var items []assistant.QueueItem
	for _, c := range d.cases {
		open := c.Status == assistant.Waiting || c.Status == assistant.Taken
		if open == (f != assistant.Done) {
			items = append(items, c.QueueItem)
		}
	}
	return items, d.broken
}

func (d *fakeDesk) CaseFile(_ context.Context, _ assistant.Counsellor, id int64) (assistant.CaseFile, error) {
	d.mu.Lock()
	defer d.mu.Unlock()
	c, ok := d.cases[id]
	if !ok {
		return assistant.CaseFile{}, assistant.ErrNoCase
	}
	f := *c
	f.Entries = append([]assistant.Entry(nil), c.Entries...)
	return f, d.broken
}

func (d *fakeDesk) change(id int64, do func(*assistant.CaseFile) error) error {
	d.mu.Lock()
	c, ok := d.cases[id]
	err := error(assistant.ErrNoCase)
	if ok {
		err = do(c)
	}
	d.mu.Unlock()
	if err != nil {
		return fmt.Errorf("act: %w", err)
	}
	d.announce(id)
	return d.broken
}

func (d *fakeDesk) event(c *assistant.CaseFile, by assistant.Counsellor, author assistant.Author, text string) {
	c.Entries = append(c.Entries, assistant.Entry{ID: int64(len(c.Entries) + 1), At: d.now(), Channel: dialog.SMS, Author: author, AuthorName: by.Name, Text: text})
	c.Version++
}

func held(c *assistant.CaseFile, by assistant.Counsellor) error {
	switch {
	case c.Status != assistant.Waiting && c.Status != assistant.Taken:
		return assistant.ErrClosed
	case c.HolderID == 0:
		return assistant.ErrNotHeld
	case c.HolderID != by.ID:
		return assistant.ErrHeld
	}
	return nil
}

func (d *fakeDesk) Take(_ context.Context, by assistant.Counsellor, id int64) error {
	return d.change(id, func(c *assistant.CaseFile) error {
		if err := held(c, by); errors.Is(err, assistant.ErrHeld) || errors.Is(err, assistant.ErrClosed) {
			return err
		}
		c.Status, c.HolderID, c.HolderName = assistant.Taken, by.ID, by.Name
		d.event(c, by, assistant.BySystem, "prendre")
		return nil
	})
}

func (d *fakeDesk) end(by assistant.Counsellor, id int64, to assistant.EscalationStatus, event string) error {
	return d.change(id, func(c *assistant.CaseFile) error {
		if err := held(c, by); err != nil {
			return err
		}
		c.Status, c.HolderID, c.HolderName = to, 0, ""
		d.event(c, by, assistant.BySystem, event)
		return nil
	})
}

func (d *fakeDesk) Release(_ context.Context, by assistant.Counsellor, id int64) error {
	return d.end(by, id, assistant.Waiting, "relacher")
}

func (d *fakeDesk) HandBack(_ context.Context, by assistant.Counsellor, id int64, _ string) error {
	return d.end(by, id, assistant.Back, "rendre")
}

func (d *fakeDesk) Close(_ context.Context, by assistant.Counsellor, id int64, _ string) error {
	return d.end(by, id, assistant.Closed, "clore")
}

func (d *fakeDesk) Answer(_ context.Context, by assistant.Counsellor, id int64, text string) error {
	if text == "" {
		return assistant.ErrEmptyText
	}
	return d.change(id, func(c *assistant.CaseFile) error {
		if err := held(c, by); err != nil {
			return err
		}
		if c.Stopped {
			return assistant.ErrStopped
		}
		d.event(c, by, assistant.ByCounsellor, text)
		c.Entries[len(c.Entries)-1].Delivery = "envoye"
		c.Unread = 0
		return nil
	})
}

// fakeAccounts are accounts in memory.
type fakeAccounts struct {
	mu       sync.Mutex
	accounts map[string]*assistant.Account
	steps    map[int64]int64
	recovery map[int64]map[string]bool
}

func (a *fakeAccounts) AccountByLogin(_ context.Context, login string) (assistant.Account, error) {
	a.mu.Lock()
	defer a.mu.Unlock()
	if acc, ok := a.accounts[login]; ok {
		return *acc, nil
	}
	return assistant.Account{}, assistant.ErrNoAccount
}

func (a *fakeAccounts) byID(id int64) *assistant.Account {
	for _, acc := range a.accounts {
		if acc.ID == id {
			return acc
		}
	}
	return nil
}

func (a *fakeAccounts) Counsellor(_ context.Context, id int64) (assistant.Counsellor, error) {
	a.mu.Lock()
	defer a.mu.Unlock()
	if acc := a.byID(id); acc != nil {
		return acc.Counsellor, nil
	}
	return assistant.Counsellor{}, assistant.ErrNoAccount
}

func (a *fakeAccounts) UseTOTPStep(_ context.Context, id, step int64) (bool, error) {
	a.mu.Lock()
	defer a.mu.Unlock()
	if step <= a.steps[id] {
		return false, nil
	}
	a.steps[id] = step
	return true, nil
}

func (a *fakeAccounts) UseRecoveryCode(_ context.Context, id int64, code string) (bool, error) {
	a.mu.Lock()
	defer a.mu.Unlock()
	ok := a.recovery[id][code]
	delete(a.recovery[id], code)
	return ok, nil
}

func (a *fakeAccounts) LoginFailed(_ context.Context, id int64, at time.Time) error {
	a.mu.Lock()
	defer a.mu.Unlock()
	acc := a.byID(id)
	acc.Failures, acc.LastFailure = acc.Failures+1, at
	return nil
}

func (a *fakeAccounts) LoginWorked(_ context.Context, id int64, _ time.Time) error {
	a.mu.Lock()
	defer a.mu.Unlock()
	a.byID(id).Failures = 0
	return nil
}

func (a *fakeAccounts) disable(login string, off bool) {
	a.mu.Lock()
	defer a.mu.Unlock()
	a.accounts[login].Disabled = off
}
