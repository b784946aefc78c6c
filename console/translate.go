package console

import (
	"context"
	"crypto/sha256"
	"errors"
	"net/http"
	"strconv"
	"strings"
	"sync"
	"time"
	"unicode"

	"github.com/gin-gonic/gin"

	"aufil/assistant"
	"aufil/console/page"
)

// Translator gives a text in another language, as a machine does.
type Translator interface {
	Translate(ctx context.Context, text, from, to string) (string, error)
}

// How long a server that failed is left alone, how many texts are asked for at once, and what is remembered: in memory
// only, so that a page drawn again does not ask again.
const (
	translatorRest  = 30 * time.Second
	translatorAtA   = 4
	translatedMost  = 300
	translatedAtAll = 15 * time.Minute
)

var errResting = errors.New("the translation server failed a moment ago")

// translations asks a translator once for each text, and leaves one that fails alone for a while.
type translations struct {
	of    Translator
	clock func() time.Time
	slots chan struct{}

	mu       sync.Mutex
	failed   time.Time
	young    map[[32]byte]string
	old      map[[32]byte]string
	turnedAt time.Time
}

func newTranslations(of Translator, clock func() time.Time) *translations {
	return &translations{of: of, clock: clock, slots: make(chan struct{}, translatorAtA), young: map[[32]byte]string{}, turnedAt: clock()}
}

func (t *translations) on() bool { return t.of != nil }

// known gives what was translated a moment ago.
func (t *translations) known(text, from, to string) (string, bool) {
	t.mu.Lock()
	defer t.mu.Unlock()
	return t.find(keyOf(text, from, to))
}

func keyOf(text, from, to string) [32]byte {
	return sha256.Sum256([]byte(from + "\x00" + to + "\x00" + text))
}

func (t *translations) find(key [32]byte) (string, bool) {
	if now := t.clock(); len(t.young) >= translatedMost || now.Sub(t.turnedAt) > translatedAtAll {
		t.young, t.old, t.turnedAt = map[[32]byte]string{}, t.young, now
	}
	if said, ok := t.young[key]; ok {
		return said, true
	}
	said, ok := t.old[key]
	return said, ok
}

// ask translates a text.
func (t *translations) ask(ctx context.Context, text, from, to string) (string, error) {
	select {
	case t.slots <- struct{}{}:
		defer func() { <-t.slots }()
	case <-ctx.Done():
		return "", ctx.Err()
	}
	key := keyOf(text, from, to)
	t.mu.Lock()
	said, ok := t.find(key)
	resting := t.clock().Sub(t.failed) < translatorRest
	t.mu.Unlock()
	switch {
	case ok:
		return said, nil
	case resting:
		return "", errResting
	}
	said, err := t.of.Translate(ctx, text, from, to)
	t.mu.Lock()
	defer t.mu.Unlock()
	switch {
	case err == nil:
		t.young[key] = said
	case ctx.Err() == nil: // else who asked went away
		t.failed = t.clock()
	}
	return said, err
}

// foreign gives a language in which a person writes, "" for French, easy or not.
func foreign(lang string) string {
	if base, _, _ := strings.Cut(lang, "-"); base != "fr" {
		return base
	}
	return ""
}

// freeWords tells whether a text says something that a number of a menu does not.
func freeWords(text string) bool {
	letters := 0
	for _, r := range text {
		if unicode.IsLetter(r) {
			letters++
		}
	}
	return letters > 2
}

// withTranslations puts beside what a person wrote freely what a machine makes of it, or a place for it: the page does not
// wait.
func (s *server) withTranslations(all []page.Line, caseID int64, entries []assistant.Entry, lang string) {
	if !s.translations.on() {
		return
	}
	for i := range all {
		l, from := &all[i], foreign(orLang(entries[i].Lang, lang))
		if from == "" || l.French != "" || entries[i].Author != assistant.ByPerson || !freeWords(l.Text) {
			continue
		}
		l.Lang = from
		if said, ok := s.translations.known(l.Text, from, "fr"); ok {
			l.Machine = said
		} else {
			l.Translate = linePath(caseID, l.ID)
		}
	}
}

func linePath(caseID, line int64) string {
	return "/console/dossiers/" + strconv.FormatInt(caseID, 10) + "/traduction/" + strconv.FormatInt(line, 10)
}

func orLang(lang, other string) string {
	if lang != "" {
		return lang
	}
	return other
}

// translateLine gives what a line of a conversation says in French.
func (s *server) translateLine(c *gin.Context) {
	id, ok := caseID(c)
	line, err := strconv.ParseInt(c.Param("n"), 10, 64)
	if !ok || err != nil || !s.translations.on() {
		s.notFound(c)
		return
	}
	ctx := c.Request.Context()
	f, err := s.Desk.CaseFile(ctx, counsellor(c), id)
	if err != nil {
		s.fail(c, "open a case", err)
		return
	}
	for _, e := range f.Entries {
		from := foreign(orLang(e.Lang, f.Lang))
		if e.ID != line || e.Author != assistant.ByPerson || from == "" {
			continue
		}
		said, err := s.translated(c, e.Text, from, "fr")
		if err != nil {
			s.render(c, http.StatusOK, page.NoTranslation(line, linePath(id, line)))
			return
		}
		s.render(c, http.StatusOK, page.MachineLine(line, said))
		return
	}
	s.notFound(c)
}

// translateAnswer gives what a counsellor typed in the language of the person, to be read again and changed before it is
// sent.
func (s *server) translateAnswer(c *gin.Context) {
	id, ok := caseID(c)
	if !ok || !s.translations.on() {
		s.notFound(c)
		return
	}
	f, err := s.Desk.CaseFile(c.Request.Context(), counsellor(c), id)
	if err != nil {
		s.fail(c, "open a case", err)
		return
	}
	v := page.Translated{ID: id, Lang: foreign(f.Lang), Language: langLabel(f.Lang), Plain: s.Plain != nil, Price: s.Price}
	text := strings.TrimSpace(c.PostForm("texte"))
	switch {
	case v.Lang == "":
		v.Problem = "Cette personne lit le français."
	case text == "":
		v.Problem = "Écrivez d'abord votre réponse en français."
	case len([]rune(text)) > longestAnswer:
		v.Problem = "Ce texte est trop long pour un SMS."
	default:
		v.Text, err = s.translated(c, text, "fr", v.Lang)
		if err != nil {
			v.Problem = "La traduction ne répond pas. Votre texte est toujours là : vous pouvez l'envoyer en français, choisir une réponse toute prête, ou réessayer dans un instant."
		}
	}
	s.render(c, http.StatusOK, page.TranslatedAnswer(v))
}

// translated notes for the operator that a translation failed.
func (s *server) translated(c *gin.Context, text, from, to string) (string, error) {
	said, err := s.translations.ask(c.Request.Context(), text, from, to)
	if err != nil && !errors.Is(err, errResting) && c.Request.Context().Err() == nil {
		s.Log.Warn("translation", "from", from, "to", to, "error", err)
	}
	return said, err
}
