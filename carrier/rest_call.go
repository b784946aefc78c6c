package carrier

import (
	"net/http"
	"slices"
	"strconv"
	"time"
)

func seconds(n int) time.Duration { return time.Duration(n) * time.Second }

// createCall rings a telephone in the background and follows the document that the request names, or holds.
func (c *Carrier) createCall(w http.ResponseWriter, r *http.Request) {
	from, to, address, document := r.FormValue("From"), r.FormValue("To"), r.FormValue("Url"), r.FormValue("Twiml")
	code := 0
	switch {
	case !e164.MatchString(to):
		code = 21211
	case !e164.MatchString(from), len(c.config.Numbers) > 0 && !slices.Contains(c.config.Numbers, from):
		code = 21210
	case address == "" && document == "":
		code = 21205
	}
	if code != 0 {
		refuse(w, http.StatusBadRequest, code)
		return
	}
	phone := c.Phone(to)
	call := c.newCall(phone, "outbound-api", from, to)
	call.callback = r.FormValue("StatusCallback")
	patience := seconds(60)
	if n, err := strconv.Atoi(r.FormValue("Timeout")); err == nil {
		patience = seconds(n)
	}
	c.work.Add(1)
	go func() {
		defer c.work.Done()
		c.place(call, address, document, patience)
	}()
	write(w, http.StatusCreated, c.callJSON(call, "queued"))
}

func (c *Carrier) place(call *Call, address, document string, patience time.Duration) {
	answers := call.phone.answers()
	taken := answers != nil && call.phone.picksUp(call, patience)
	call.mu.Lock()
	if !taken {
		call.end("no-answer")
		call.mu.Unlock()
		return
	}
	call.load(address, document)
	call.run()
	call.mu.Unlock()
	if !answers(call) {
		call.HangUp()
	}
}

// load starts with an address, or with a document that came with the request.
func (l *Call) load(address, document string) {
	if address != "" {
		l.follow(address, nil)
		return
	}
	verbs, err := parse([]byte(document))
	if err != nil {
		l.carrier.problem(err.Error())
		l.end("failed")
		return
	}
	l.status = "in-progress"
	l.page, l.verbs, l.waiting, l.keys = l.carrier.config.PublicURL, verbs, nil, ""
}

// updateCall pushes another document to a live call, or ends it.
func (c *Carrier) updateCall(w http.ResponseWriter, r *http.Request) {
	call := c.call(fileSID(r))
	if call == nil {
		refuse(w, http.StatusNotFound, 20404)
		return
	}
	address, document, status := r.FormValue("Url"), r.FormValue("Twiml"), r.FormValue("Status")
	c.work.Add(1)
	go func() { // the call may be in the middle of a webhook, which may be what asks for this
		defer c.work.Done()
		call.mu.Lock()
		defer call.mu.Unlock()
		if status == "completed" || status == "canceled" {
			call.end(status)
			return
		}
		call.load(address, document)
		call.run()
	}()
	write(w, http.StatusOK, c.callJSON(call, "in-progress"))
}

func (c *Carrier) fetchCall(w http.ResponseWriter, r *http.Request) {
	call := c.call(fileSID(r))
	if call == nil {
		refuse(w, http.StatusNotFound, 20404)
		return
	}
	write(w, http.StatusOK, c.callJSON(call, call.Status()))
}

func (c *Carrier) listCalls(w http.ResponseWriter, r *http.Request) {
	c.mu.Lock()
	found := make([]*Call, 0, len(c.calls))
	for _, call := range c.calls {
		to, from := r.FormValue("To"), r.FormValue("From")
		if (to == "" || to == call.to) && (from == "" || from == call.from) {
			found = append(found, call)
		}
	}
	c.mu.Unlock()
	list := make([]map[string]any, len(found))
	for i, call := range found {
		list[i] = c.callJSON(call, call.Status())
	}
	write(w, http.StatusOK, map[string]any{"calls": list, "page": 0, "page_size": 50, "next_page_uri": nil, "uri": r.URL.Path})
}

func (c *Carrier) call(sid string) *Call {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.calls[sid]
}

func (c *Carrier) callJSON(call *Call, status string) map[string]any {
	return map[string]any{
		"sid": call.SID, "account_sid": c.config.AccountSID, "from": call.from, "to": call.to, "status": status,
		"direction": call.direction, "api_version": "2010-04-01", "date_created": stamp(call.made),
		"uri": "/2010-04-01/Accounts/" + c.config.AccountSID + "/Calls/" + call.SID + ".json",
	}
}
