package console

import (
	"context"
	"time"

	"aufil/assistant"
)

// Accounts is who may log in. It gives assistant.ErrNoAccount when no account has the login, or no log-in the number.
type Accounts interface {
	AccountByLogin(ctx context.Context, login string) (assistant.Account, error)
	// SignIn opens a log-in that was proved; SignedIn tells whose it is, until it ends.
	SignIn(ctx context.Context, in assistant.SignIn, at time.Time) (id int64, err error)
	SignedIn(ctx context.Context, signInID int64, at time.Time) (assistant.Counsellor, error)
	// SignOut ends one log-in of a counsellor, or all of them for 0. by is who asks.
	SignOut(ctx context.Context, by, counsellorID, signInID int64, at time.Time) error
	// SignIns lists those of a counsellor, of all for 0, seen since a time.
	SignIns(ctx context.Context, counsellorID int64, since time.Time) ([]assistant.SignIn, error)
	// UseTOTPStep remembers the time step of an accepted code; false when this step or a later one was used before.
	UseTOTPStep(ctx context.Context, id, step int64) (bool, error)
	// UseRecoveryCode strikes the code off the list; false when it is not on it.
	UseRecoveryCode(ctx context.Context, id int64, code string) (bool, error)
	// Federate binds an account to an identity the first time; false when it is bound to another.
	Federate(ctx context.Context, id int64, subject string) (bool, error)
	LoginFailed(ctx context.Context, id int64, at time.Time) error
}

// Office is what counsellors change of their own account, and what responsables and administrators run.
type Office interface {
	Profile(ctx context.Context, id int64) (assistant.Profile, error)
	SavePreferences(ctx context.Context, p assistant.Profile) error
	// SetAway says until which day, as 2026-12-24, somebody is absent; "" = they are there.
	SetAway(ctx context.Context, by, id int64, until string, at time.Time) error
	ChangePassword(ctx context.Context, id, keep int64, hash string, at time.Time) error
	NewRecoveryCodes(ctx context.Context, id int64, codes []string, at time.Time) error
	RecoveryCodes(ctx context.Context, id int64) (int, error)

	Profiles(ctx context.Context) ([]assistant.Profile, error)
	AddAccountBy(ctx context.Context, by int64, a assistant.Account, recovery []string, at time.Time) (int64, error)
	SaveProfile(ctx context.Context, by int64, p assistant.Profile, at time.Time) error
	DisableAccountBy(ctx context.Context, by, id int64, at time.Time) error
	ResetAccountBy(ctx context.Context, by, id int64, hash, totp string, recovery []string, at time.Time) error

	AllReadyAnswers(ctx context.Context) ([]assistant.ReadyAnswer, error)
	SaveReadyAnswer(ctx context.Context, r assistant.ReadyAnswer, at time.Time) (int64, error)
	ArchiveReadyAnswer(ctx context.Context, id int64, archived bool, at time.Time) error

	// Openings gives the latest hours that were set for a territory, the last ones first. SaveOpening sets others.
	Openings(ctx context.Context, territory string, most int) ([]assistant.Opening, error)
	SaveOpening(ctx context.Context, o assistant.Opening, at time.Time) error

	// Tallies gives the counts of each day from one to before another, of one territory or of all for "".
	Tallies(ctx context.Context, from, to int64, territory string) ([]assistant.Day, error)
	Seed(purpose string) ([]byte, error) // a secret that stays the same

	Audits(ctx context.Context, f assistant.AuditFilter) ([]assistant.AuditLine, error)
	CheckAudit(ctx context.Context) (assistant.AuditCheck, error)
	Trace(ctx context.Context, a assistant.Audit, at time.Time) error
}
