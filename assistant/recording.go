package assistant

import (
	"context"
	"errors"
	"fmt"
)

// Recordings is where voice messages are: with the carrier.
type Recordings interface {
	// Recording gives a voice message by what the carrier calls it; ErrNoRecording when it has none (yet).
	Recording(ctx context.Context, sid string) (Sound, error)
	// Discard has the carrier delete it; one that is gone already is no error.
	Discard(ctx context.Context, sid string) error
}

// Sound is a voice message.
type Sound struct {
	Type string // of the file, "audio/x-wav"
	Data []byte
}

// ErrNoRecording is given for a voice message that is not there, or not yet.
var ErrNoRecording = errors.New("no such recording")

// listen names the access in the audit.
const listen = "ecouter"

// Listen gives a voice message of a case to a counsellor: line is that of the journal. It leaves a trace.
func (a *Assistant) Listen(ctx context.Context, by Counsellor, caseID, line int64) (Sound, error) {
	s, err := a.store.Case(ctx, caseID)
	if err != nil {
		return Sound{}, fmt.Errorf("listen: %w", err)
	}
	if !a.maySee(by, s.Service) {
		return Sound{}, fmt.Errorf("listen: %w", ErrNoCase)
	}
	sid, err := a.store.Recording(ctx, caseID, line)
	if err != nil {
		return Sound{}, fmt.Errorf("listen: %w", err)
	}
	if err := a.store.Audit(ctx, by.ID, caseID, listen, a.clock()); err != nil {
		return Sound{}, fmt.Errorf("audit: %w", err)
	}
	if a.recordings == nil {
		return Sound{}, ErrNoRecording
	}
	sound, err := a.recordings.Recording(ctx, sid)
	if err != nil {
		return Sound{}, fmt.Errorf("listen: %w", err)
	}
	return sound, nil
}

// Discard has the carrier delete a voice message of somebody who was erased.
func (a *Assistant) Discard(ctx context.Context, sid string) error {
	if a.recordings == nil {
		return ErrRetry
	}
	return a.recordings.Discard(ctx, sid)
}
