package carrier

import (
	"net/http"
	"regexp"
	"slices"
	"strconv"
	"unicode/utf8"
)

var (
	e164   = regexp.MustCompile(`^\+[1-9][0-9]{6,14}$`)
	sender = regexp.MustCompile(`^(\+[1-9][0-9]{6,14}|[0-9]{5,6})$`)
)

// maxBody is the longest body of a message, in characters.
const maxBody = 1600

func (c *Carrier) createMessage(w http.ResponseWriter, r *http.Request) {
	from, to, body := r.FormValue("From"), r.FormValue("To"), r.FormValue("Body")
	if code := c.refusal(from, to, body); code != 0 {
		refuse(w, http.StatusBadRequest, code)
		return
	}
	message := c.accept("outbound-api", from, to, body, r.FormValue("StatusCallback"))
	made := c.messageJSON(message)
	made["status"] = "queued"
	write(w, http.StatusCreated, made)
}

// refusal is the code with which a message is refused at once, or 0.
func (c *Carrier) refusal(from, to, body string) int {
	switch {
	case to == "":
		return 21604
	case !e164.MatchString(to):
		return 21211
	case !sender.MatchString(from), len(c.config.Numbers) > 0 && !slices.Contains(c.config.Numbers, from):
		return 21606
	case body == "":
		return 21602
	case utf8.RuneCountInString(body) > maxBody:
		return 21617
	case c.Phone(to).isLandline():
		return 21614
	case c.blocked(to):
		return 21610
	}
	return 0
}

func (c *Carrier) messageJSON(m *Message) map[string]any {
	c.mu.Lock()
	defer c.mu.Unlock()
	made := map[string]any{
		"sid": m.SID, "account_sid": c.config.AccountSID, "from": m.From, "to": m.To, "body": m.Body, "status": m.Status,
		"direction": m.Direction, "date_created": stamp(m.At), "date_updated": stamp(m.At), "date_sent": stamp(m.At),
		"num_segments": "1", "num_media": "0", "error_code": nil, "error_message": nil, "api_version": "2010-04-01",
		"price": nil, "price_unit": "USD", "messaging_service_sid": nil,
		"uri": "/2010-04-01/Accounts/" + c.config.AccountSID + "/Messages/" + m.SID + ".json",
	}
	if m.Code != 0 {
		made["error_code"] = m.Code
	}
	return made
}

// listMessages gives the newest first, as the API does.
func (c *Carrier) listMessages(w http.ResponseWriter, r *http.Request) {
	size, err := strconv.Atoi(r.FormValue("PageSize"))
	if err != nil || size < 1 || size > 1000 {
		size = 50
	}
	found := c.between(r.FormValue("From"), r.FormValue("To"))
	slices.Reverse(found)
	found = found[:min(size, len(found))]
	list := make([]map[string]any, len(found))
	for i := range found {
		list[i] = c.messageJSON(&found[i])
	}
	write(w, http.StatusOK, map[string]any{
		"messages": list, "page": 0, "page_size": size, "start": 0, "end": max(0, len(list)-1),
		"next_page_uri": nil, "previous_page_uri": nil, "first_page_uri": r.URL.Path, "uri": r.URL.Path,
	})
}

func (c *Carrier) fetchMessage(w http.ResponseWriter, r *http.Request) {
	message := c.message(fileSID(r))
	if message == nil {
		refuse(w, http.StatusNotFound, 20404)
		return
	}
	write(w, http.StatusOK, c.messageJSON(message))
}

// updateMessage redacts a message.
func (c *Carrier) updateMessage(w http.ResponseWriter, r *http.Request) {
	message := c.message(fileSID(r))
	if message == nil {
		refuse(w, http.StatusNotFound, 20404)
		return
	}
	if r.ParseForm() == nil && r.PostForm.Has("Body") {
		c.mu.Lock()
		message.Body = r.PostForm.Get("Body")
		c.mu.Unlock()
	}
	write(w, http.StatusOK, c.messageJSON(message))
}

func (c *Carrier) deleteMessage(w http.ResponseWriter, r *http.Request) {
	sid := fileSID(r)
	if c.message(sid) == nil {
		refuse(w, http.StatusNotFound, 20404)
		return
	}
	c.mu.Lock()
	c.messages = slices.DeleteFunc(c.messages, func(m *Message) bool { return m.SID == sid })
	c.mu.Unlock()
	w.WriteHeader(http.StatusNoContent)
}
