package translate_test

import (
	"encoding/json"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"aufil/channel/translate"
)

func serve(t *testing.T, answer http.HandlerFunc) translate.Server {
	t.Helper()
	srv := httptest.NewServer(answer)
	t.Cleanup(srv.Close)
	return translate.Server{Address: srv.URL, Key: "clé-secrète", Timeout: 200 * time.Millisecond}
}

func TestATextIsTranslatedAsLibreTranslateDoes(t *testing.T) {
	t.Parallel()
	var asked map[string]string
	s := serve(t, func(w http.ResponseWriter, r *http.Request) {
		if r.Method != http.MethodPost || r.URL.Path != "/translate" {
			t.Errorf("%s %s", r.Method, r.URL.Path)
		}
		if err := json.NewDecoder(r.Body).Decode(&asked); err != nil {
			t.Error(err)
		}
		_, _ = w.Write([]byte(`{"translatedText":"Hello"}`))
	})
	got, err := s.Translate(t.Context(), "Bonjour", "fr", "en")
	if err != nil || got != "Hello" {
		t.Errorf("%q, %v", got, err)
	}
	want := map[string]string{"q": "Bonjour", "source": "fr", "target": "en", "format": "text", "api_key": "clé-secrète"}
	if diff := cmp.Diff(want, asked); diff != "" {
		t.Error(diff)
	}
}

// Whatever goes wrong is told without a word of the text, nor the key.
func TestWhatGoesWrongIsToldWithoutTheText(t *testing.T) {
	t.Parallel()
	elsewhere := serve(t, func(http.ResponseWriter, *http.Request) { t.Error("the text went to another server") })
	for says, answer := range map[string]http.HandlerFunc{
		"no answer in time": func(http.ResponseWriter, *http.Request) { time.Sleep(time.Second) },
		"refuses with 403": func(w http.ResponseWriter, _ *http.Request) {
			http.Error(w, `{"error":"clé-secrète"}`, http.StatusForbidden)
		},
		"refuses with 307": func(w http.ResponseWriter, r *http.Request) {
			http.Redirect(w, r, elsewhere.Address, http.StatusTemporaryRedirect)
		},
		"is not that of":    func(w http.ResponseWriter, _ *http.Request) { _, _ = w.Write([]byte("<html>secret-mot")) },
		"it gives nothing":  func(w http.ResponseWriter, _ *http.Request) { _, _ = w.Write([]byte(`{"translatedText":" "}`)) },
		"cannot be reached": nil,
	} {
		s := serve(t, answer)
		if answer == nil {
			s.Address = "http://127.0.0.1:1"
		}
		got, err := s.Translate(t.Context(), "secret-mot", "fr", "en")
		if got != "" || err == nil || !strings.Contains(err.Error(), says) {
			t.Errorf("%s: %q, %v", says, got, err)
			continue
		}
		for _, never := range []string{"secret-mot", "clé-secrète"} {
			if strings.Contains(err.Error(), never) {
				t.Errorf("it quotes %q: %v", never, err)
			}
		}
	}
}

func TestTheLanguagesThatAServerLacksAreNamed(t *testing.T) {
	t.Parallel()
	s := serve(t, func(w http.ResponseWriter, _ *http.Request) {
		_, _ = w.Write([]byte(`[{"code":"fr","targets":["en","ar"]},{"code":"en","targets":["fr"]},{"code":"ar","targets":["en"]}]`))
	})
	missing, err := s.Missing(t.Context(), []string{"en", "ar", "uk"})
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff([]string{"ar", "uk"}, missing); diff != "" {
		t.Error(diff)
	}
}
