package console

import (
	"context"
	"time"

	"aufil/assistant"
)

// Accounts is where counsellors are kept. It gives assistant.ErrNoAccount when no account has the login or number.
type Accounts interface {
	AccountByLogin(ctx context.Context, login string) (assistant.Account, error)
	Counsellor(ctx context.Context, id int64) (assistant.Counsellor, error)
	// UseTOTPStep remembers the time step of an accepted code; false when this step or a later one was used before.
	UseTOTPStep(ctx context.Context, id, step int64) (bool, error)
	// UseRecoveryCode strikes the code off the list; false when it is not on it.
	UseRecoveryCode(ctx context.Context, id int64, code string) (bool, error)
	LoginFailed(ctx context.Context, id int64, at time.Time) error
	LoginWorked(ctx context.Context, id int64, at time.Time) error
}
