package console

import (
	"context"
	"crypto/subtle"
	"fmt"
	"strings"
	"time"

	"github.com/alexedwards/argon2id"
	"github.com/pquerna/otp/hotp"
)

// A time step of a TOTP code, and how many steps a clock may be off each way.
const (
	totpStep  = 30
	totpDrift = 1
)

// decoyHash costs as much as a real one: an unknown login takes as long as a wrong password.
const decoyHash = "$argon2id$v=19$m=19456,t=2,p=1$c29tZXNhbHRzb21lc2FsdA$2tjDwVQvKZc0rYzTnRrUNyBgDs3oFDGWmqXbF6bUyXI"

// prover checks passwords a few at a time: each takes tens of megabytes.
type prover struct{ places chan struct{} }

func newProver() *prover { return &prover{places: make(chan struct{}, 2)} }

// password tells whether this is the password of the hash; an empty hash never matches.
func (p *prover) password(ctx context.Context, given, hash string) (bool, error) {
	select {
	case p.places <- struct{}{}:
		defer func() { <-p.places }()
	case <-ctx.Done():
		return false, fmt.Errorf("wait to check a password: %w", ctx.Err())
	}
	if hash == "" {
		_, _ = argon2id.ComparePasswordAndHash(given, decoyHash)
		return false, nil
	}
	return argon2id.ComparePasswordAndHash(given, hash)
}

// totpStepOf finds the time step whose code this is, around now. The caller refuses a step that was used.
func totpStepOf(code, secret string, now time.Time) (step int64, ok bool) {
	current := now.Unix() / totpStep
	for _, s := range []int64{current, current - totpDrift, current + totpDrift} {
		want, err := hotp.GenerateCode(secret, uint64(s))
		if err == nil && subtle.ConstantTimeCompare([]byte(want), []byte(code)) == 1 {
			step, ok = s, true
		}
	}
	return step, ok
}

// compactCode drops what people put between the characters of a code.
func compactCode(typed string) string {
	return strings.Map(func(r rune) rune {
		if r == ' ' || r == '-' || r == '\u00a0' || r == '\u202f' {
			return -1
		}
		return r
	}, strings.ToLower(strings.TrimSpace(typed)))
}

func isTOTP(code string) bool {
	if len(code) != 6 {
		return false
	}
	return strings.Trim(code, "0123456789") == ""
}
