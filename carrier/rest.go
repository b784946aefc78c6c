package carrier

import (
	"crypto/subtle"
	"encoding/json"
	"net/http"
	"strings"
	"time"
)

const account = "/2010-04-01/Accounts/{account}/"

// Handler is the REST API: the part of it that the application uses.
func (c *Carrier) Handler() http.Handler {
	mux := http.NewServeMux()
	mux.HandleFunc("POST "+account+"Messages.json", c.createMessage)
	mux.HandleFunc("GET "+account+"Messages.json", c.listMessages)
	mux.HandleFunc("GET "+account+"Messages/{file}", c.fetchMessage)
	mux.HandleFunc("POST "+account+"Messages/{file}", c.updateMessage)
	mux.HandleFunc("DELETE "+account+"Messages/{file}", c.deleteMessage)
	mux.HandleFunc("POST "+account+"Calls.json", c.createCall)
	mux.HandleFunc("GET "+account+"Calls.json", c.listCalls)
	mux.HandleFunc("GET "+account+"Calls/{file}", c.fetchCall)
	mux.HandleFunc("POST "+account+"Calls/{file}", c.updateCall)
	mux.HandleFunc("GET "+account+"Recordings/{file}", c.fetchRecording)
	mux.HandleFunc("DELETE "+account+"Recordings/{file}", c.deleteRecording)
	mux.HandleFunc("GET /2010-04-01/Accounts/{file}", c.fetchAccount)
	mux.HandleFunc("GET "+account+"IncomingPhoneNumbers.json", c.listNumbers)
	mux.HandleFunc("GET "+account+"SMS/ShortCodes.json", c.listShortCodes)
	mux.HandleFunc("/", func(w http.ResponseWriter, _ *http.Request) { refuse(w, http.StatusNotFound, 20404) })
	return c.guarded(mux)
}

// guarded checks the credentials and lets the next refusal happen.
func (c *Carrier) guarded(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		user, password, _ := r.BasicAuth()
		if !same(user, c.config.AccountSID) || !same(password, c.config.AuthToken) {
			refuse(w, http.StatusUnauthorized, 20003)
			return
		}
		refusal, wrong := c.nextRefusal()
		if !wrong {
			next.ServeHTTP(w, r)
			return
		}
		if refusal.After || refusal.Status == 0 && !refusal.Cut {
			out := w
			if refusal.After {
				out = &discard{header: http.Header{}}
			}
			next.ServeHTTP(out, r)
		}
		select {
		case <-time.After(refusal.Delay):
		case <-r.Context().Done():
		}
		switch {
		case refusal.Cut:
			panic(http.ErrAbortHandler) // how net/http cuts a connection
		case refusal.Status != 0:
			refuse(w, refusal.Status, refusal.Code)
		}
	})
}

func same(a, b string) bool { return subtle.ConstantTimeCompare([]byte(a), []byte(b)) == 1 }

// discard takes an answer that gets lost.
type discard struct{ header http.Header }

func (d *discard) Header() http.Header         { return d.header }
func (d *discard) Write(p []byte) (int, error) { return len(p), nil }
func (d *discard) WriteHeader(int)             {}

// refuse answers with the carrier's form of an error; without a code, with a page that is not JSON.
func refuse(w http.ResponseWriter, status, code int) {
	if code == 0 {
		http.Error(w, "upstream error", status)
		return
	}
	write(w, status, map[string]any{
		"code": code, "message": "refused", "status": status, "more_info": "https://www.twilio.com/docs/errors",
	})
}

func write(w http.ResponseWriter, status int, body any) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(status)
	_ = json.NewEncoder(w).Encode(body) // the client has gone: nothing to do
}

// fileSID reads the identifier in the last part of a path, "SM….json".
func fileSID(r *http.Request) string {
	return strings.TrimSuffix(r.PathValue("file"), ".json")
}

// stamp writes a time the way the API does; a zero time is null.
func stamp(t time.Time) any {
	if t.IsZero() {
		return nil
	}
	return t.UTC().Format(time.RFC1123Z)
}
