package carrier

import (
	"net/http"
	"strings"
)

// Hooks is whom a number calls, as one sets it in the carrier's console.
type Hooks struct {
	SMS, Voice, Status string // addresses
	Method             string // "" = POST
}

// SetHooks changes whom a number calls, in what the REST API says of it. By default it is as it should be.
func (c *Carrier) SetHooks(number string, h Hooks) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.hooks[number] = h
}

// SetStatus changes what the REST API says of the account: "active", "suspended".
func (c *Carrier) SetStatus(status string) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.status = status
}

func (c *Carrier) fetchAccount(w http.ResponseWriter, _ *http.Request) {
	c.mu.Lock()
	status := c.status
	c.mu.Unlock()
	write(w, http.StatusOK, map[string]any{
		"sid": c.config.AccountSID, "status": status, "type": "Full", "friendly_name": "AuFil",
	})
}

// listNumbers lists the long numbers, listShortCodes the others.
func (c *Carrier) listNumbers(w http.ResponseWriter, _ *http.Request) {
	c.list(w, "incoming_phone_numbers", "phone_number", true)
}

func (c *Carrier) listShortCodes(w http.ResponseWriter, _ *http.Request) {
	c.list(w, "short_codes", "short_code", false)
}

func (c *Carrier) list(w http.ResponseWriter, name, field string, long bool) {
	c.mu.Lock()
	all := []map[string]any{}
	for _, number := range c.config.Numbers {
		if strings.HasPrefix(number, "+") != long {
			continue
		}
		h, set := c.hooks[number]
		if !set {
			base := c.config.PublicURL + "/twilio/"
			h = Hooks{SMS: base + "sms", Voice: base + "voice", Status: base + "voice/statut"}
		}
		if h.Method == "" {
			h.Method = http.MethodPost
		}
		all = append(all, map[string]any{
			field: number, "sms_url": h.SMS, "sms_method": h.Method, "voice_url": h.Voice, "voice_method": h.Method,
			"status_callback": h.Status, "capabilities": map[string]bool{"sms": true, "voice": long, "mms": false},
		})
	}
	c.mu.Unlock()
	write(w, http.StatusOK, map[string]any{name: all, "page": 0, "page_size": 50, "next_page_uri": nil})
}
