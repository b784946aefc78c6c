package carrier

import (
	"context"
	"crypto/rand"
	"encoding/hex"
	"net/http"
	"strings"
	"sync"
	"time"
)

// Config says whom the carrier serves.
type Config struct {
	AccountSID string
	AuthToken  string           // signs webhooks, and opens the REST API with the AccountSID
	PublicURL  string           // the application's public base: what is signed
	BaseURL    string           // where the application really listens; empty = PublicURL
	Numbers    []string         // the application's numbers; the first is used unless told otherwise
	OptOut     bool             // the carrier itself blocks after STOP, as it does on long codes
	Client     *http.Client     // nil = one with the carrier's own limit of 15 s
	Now        func() time.Time // nil = the clock
	// Speak says words, as what a voice message sounds like; nil = a tone.
	Speak func(ctx context.Context, words string) (wav []byte, err error)
}

// Carrier is a telephone network with one customer.
type Carrier struct {
	config Config
	work   sync.WaitGroup // delivery reports on their way

	mu         sync.Mutex
	phones     map[string]*Phone
	messages   []*Message // all, in order
	calls      map[string]*Call
	recordings map[string]recording
	optedOut   map[string]bool // person
	faults     Faults
	refusals   []Refusal
	hooks      map[string]Hooks // where they are not as they should be
	status     string           // of the account
	problems   []string
	watchers   map[chan struct{}]bool
	stopped    chan struct{} // closed by Stop
	stopOnce   sync.Once
}

// New gives a carrier.
func New(config Config) *Carrier {
	config.PublicURL = strings.TrimRight(config.PublicURL, "/")
	config.BaseURL = strings.TrimRight(config.BaseURL, "/")
	if config.BaseURL == "" {
		config.BaseURL = config.PublicURL
	}
	if config.Client == nil {
		config.Client = &http.Client{Timeout: 15 * time.Second}
	}
	if config.Now == nil {
		config.Now = time.Now
	}
	return &Carrier{
		config: config, phones: map[string]*Phone{}, calls: map[string]*Call{}, recordings: map[string]recording{}, hooks: map[string]Hooks{}, status: "active",
		optedOut: map[string]bool{}, watchers: map[chan struct{}]bool{}, stopped: make(chan struct{}),
	}
}

// Phone gives the telephone with a number, in E.164.
func (c *Carrier) Phone(number string) *Phone {
	c.mu.Lock()
	defer c.mu.Unlock()
	phone, ok := c.phones[number]
	if !ok {
		phone = &Phone{carrier: c, number: number}
		c.phones[number] = phone
	}
	return phone
}

// Wait returns when every delivery report has been posted.
func (c *Carrier) Wait() { c.work.Wait() }

// Problems lists what a real carrier would have complained about: errors of webhooks, TwiML that is not documented,
// different answers to the same request.
func (c *Carrier) Problems() []string {
	c.mu.Lock()
	defer c.mu.Unlock()
	return append([]string(nil), c.problems...)
}

func (c *Carrier) problem(text string) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.problems = append(c.problems, text)
}

// Watch gives a channel that gets a value after changes (a message, a step of a call), and a function that ends it.
func (c *Carrier) Watch() (changes <-chan struct{}, stop func()) {
	watcher := make(chan struct{}, 1)
	c.mu.Lock()
	c.watchers[watcher] = true
	c.mu.Unlock()
	return watcher, func() {
		c.mu.Lock()
		defer c.mu.Unlock()
		delete(c.watchers, watcher)
	}
}

func (c *Carrier) changed() {
	c.mu.Lock()
	defer c.mu.Unlock()
	for watcher := range c.watchers {
		select {
		case watcher <- struct{}{}:
		default: // it has a change to look at already
		}
	}
}

func (c *Carrier) firstNumber() string {
	if len(c.config.Numbers) == 0 {
		return "+33939000000"
	}
	return c.config.Numbers[0]
}

// newSID gives an identifier in the carrier's form: two letters and 32 hexadecimal digits.
func newSID(prefix string) string {
	raw := make([]byte, 16)
	_, _ = rand.Read(raw) // never fails (crypto/rand)
	return prefix + hex.EncodeToString(raw)
}
