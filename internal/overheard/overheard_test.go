package overheard

import (
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
)

// A leak would be found, and what only looks like one is none.
func TestLeaksAreFound(t *testing.T) {
	t.Parallel()
	said := map[string]bool{"oui": true, "j'ai le cancer": true, "+33639980001": true, "INFO": true, "4821": true, "conseiller": true}
	for line, found := range map[string]bool{
		`{"msg":"x","err":"he said j'ai le cancer today"}`: true, `{"msg":"x","said":"oui"}`: true, `{"msg":"call +33639980001"}`: true,
		`{"msg":"x","to":"0639980001"}`: true, `{"msg":"x","code":4821}`: true, "panic: j'ai le cancer": true, "from 0033639980001": true,
		`{"msg":"oui and no"}`: false, `{"msg":"x","said":"conseiller"}`: true, "aufil conseiller reset": false, `{"level":"INFO","msg":"turn","n":1}`: false, `{"msg":"1"}`: false, "plain text": false,
		`{"time":"4821"}`: false,
	} {
		if lines := Leaks("before\n"+line+"\nafter", said); (len(lines) > 0) != found {
			t.Errorf("%s: %q", line, lines)
		}
	}
}

// What a request holds is noted, and reaches who it is for.
func TestRequestsAreOverheard(t *testing.T) {
	t.Parallel()
	h := Handler(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.FormValue("Body") != "au secours" {
			t.Error("the handler got something else")
		}
	}))
	r := httptest.NewRequest(http.MethodPost, "/", strings.NewReader("From=%2B33639980077&Body=au+secours"))
	r.Header.Set("Content-Type", "application/x-www-form-urlencoded")
	h.ServeHTTP(httptest.NewRecorder(), r)
	room.mu.Lock()
	defer room.mu.Unlock()
	if !room.said["au secours"] || !room.said["+33639980077"] {
		t.Errorf("%v", room.said)
	}
}
