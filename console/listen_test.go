package console

import (
	"context"
	"encoding/binary"
	"errors"
	"fmt"
	"net/http"
	"strings"
	"testing"

	"aufil/assistant"
	"aufil/dialog"
)

// tape is a carrier with one voice message, a second of silence.
type tape struct{ err error }

func (p *tape) Recording(context.Context, string) (assistant.Sound, error) {
	head := []byte("RIFF\x00\x00\x00\x00WAVEfmt \x10\x00\x00\x00\x01\x00\x01\x00\x40\x1f\x00\x00\x40\x1f\x00\x00\x01\x00\x08\x00data\x00\x00\x00\x00")
	binary.LittleEndian.PutUint32(head[4:], 36+8000)
	binary.LittleEndian.PutUint32(head[40:], 8000)
	return assistant.Sound{Type: "audio/x-wav", Data: append(head, []byte(strings.Repeat("\x80", 8000))...)}, p.err
}

func (*tape) Discard(context.Context, string) error { return nil }

// leaves is a voice message of a person who asked for somebody.
func (b *bench) leaves(person int) (caseID int64, path string) {
	b.t.Helper()
	caseID = b.nadia(person)
	_, err := b.desk.Receive(b.t.Context(), assistant.Inbound{
		ID: fmt.Sprintf("CA%d:4", person), From: fmt.Sprintf("+3363998%04d", 100+person), To: "36180", CallID: "CA1",
		Input: dialog.Input{Kind: dialog.Left, Channel: dialog.Voice, Data: dialog.LeftBehind("RE0123456789abcdef0123456789abcdef", 1), At: b.now()},
	})
	b.must(err)
	for _, e := range b.file(caseID).Entries {
		if e.Recording != 0 {
			path = fmt.Sprintf("/console/dossiers/%d/messages/%d", caseID, e.Recording)
		}
	}
	return caseID, path
}

// A voice message is given to who is logged in, in parts if asked so; what goes wrong is said.
func TestAVoiceMessageIsGivenToTheTeamOnly(t *testing.T) {
	t.Parallel()
	b := newBench(t, nil)
	_, path := b.leaves(78)
	if got := b.get(http.DefaultClient, path); strings.Contains(got.body, "RIFF") {
		t.Errorf("without a session: %d", got.status)
	}
	claire := b.login("claire")
	req, _ := http.NewRequestWithContext(t.Context(), http.MethodGet, b.srv.URL+path, nil)
	req.Header.Set("Range", "bytes=0-3")
	if got := b.do(claire, req); got.status != http.StatusPartialContent || got.body != "RIFF" || got.header.Get("Content-Type") != "audio/x-wav" {
		t.Errorf("a part: %d %q", got.status, got.body)
	}
	if got := b.get(claire, path); got.status != http.StatusOK || len(got.body) != 8044 || !strings.Contains(got.header.Get("Cache-Control"), "no-store") {
		t.Errorf("%d, %d bytes", got.status, len(got.body))
	}
	if got := b.get(claire, path+"9"); got.status != http.StatusNotFound {
		t.Errorf("no such message: %d", got.status)
	}
	for err, want := range map[error]string{assistant.ErrNoRecording: "ou pas encore", errors.New("carrier: no answer"): "ne répond pas"} {
		b.tape.err = err
		if got := b.get(claire, path); !strings.Contains(got.body, want) || got.status < 400 {
			t.Errorf("%v: %d", err, got.status)
		}
	}
}

func TestAVoiceMessageIsHeardInTheBrowser(t *testing.T) {
	t.Parallel()
	b := newBench(t, nil)
	id, path := b.leaves(78)
	x := newTab(t, chromium(t), b.srv.URL)
	x.login(b, "claire")
	x.open(at(id))
	x.reads("#fil", "message vocal, 1 s")
	x.sees("the player", `document.querySelector('#fil audio').getAttribute('src') === '`+path+`'`)
	ask[bool](x, "document.querySelector('#fil audio').load(), true")
	ask[bool](x, "document.querySelector('#fil audio').preload = 'metadata', true")
	x.sees("how long it is", "document.querySelector('#fil audio').duration === 1")
	x.quiet()
	found := false
	lines, err := b.store.Audits(t.Context(), assistant.AuditFilter{CaseID: id})
	b.must(err)
	for _, l := range lines {
		found = found || l.Action == "ecouter" && l.CounsellorID == b.who["claire"].ID
	}
	if !found {
		t.Errorf("no trace: %+v", lines)
	}
}
