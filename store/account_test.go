package store_test

import (
	"errors"
	"testing"
	"time"

	"github.com/alexedwards/scs/v2"

	"aufil/assistant"
	"aufil/store"
)

var _ scs.CtxStore = (*store.Sessions)(nil)

func TestAnAccountLivesThroughItsChanges(t *testing.T) {
	t.Parallel()
	onEach(t, func(t *testing.T, setup setups) {
		ctx, s := t.Context(), setup(t).store
		account := assistant.Account{Counsellor: assistant.Counsellor{Login: "claire", Name: "Claire", Role: "conseiller", Territory: "75"}, PasswordHash: "h1", TOTPSecret: "S1"}
		id, err := s.AddAccount(ctx, account, []string{"abcd-efgh", "ijkl-mnop"}, noon)
		must(t, err)
		if _, err := s.AddAccount(ctx, account, nil, noon); !errors.Is(err, store.ErrLoginTaken) {
			t.Errorf("the same login twice: %v", err)
		}
		if _, err := s.AccountByLogin(ctx, "hugo"); !errors.Is(err, assistant.ErrNoAccount) {
			t.Errorf("nobody: %v", err)
		}
		if _, err := s.Counsellor(ctx, 99); !errors.Is(err, assistant.ErrNoAccount) {
			t.Errorf("nobody by number: %v", err)
		}
		got, err := s.AccountByLogin(ctx, "claire")
		must(t, err)
		account.ID = id
		if got != account {
			t.Errorf("%+v", got)
		}

		for i, c := range []struct {
			step  int64
			fresh bool
		}{{100, true}, {100, false}, {99, false}, {101, true}} {
			if fresh, err := s.UseTOTPStep(ctx, id, c.step); err != nil || fresh != c.fresh {
				t.Errorf("step %d: %v, %v", i, fresh, err)
			}
		}
		for i, c := range []struct {
			code   string
			struck bool
		}{{"ABCD EFGH", true}, {"abcd-efgh", false}, {"nope", false}, {"ijklmnop", true}} {
			if struck, err := s.UseRecoveryCode(ctx, id, c.code); err != nil || struck != c.struck {
				t.Errorf("code %d: %v, %v", i, struck, err)
			}
		}

		must(t, s.LoginFailed(ctx, id, noon))
		must(t, s.LoginFailed(ctx, id, noon.Add(time.Second)))
		if a, _ := s.AccountByLogin(ctx, "claire"); a.Failures != 2 || !a.LastFailure.Equal(noon.Add(time.Second)) {
			t.Errorf("%+v", a)
		}
		_, err = s.SignIn(ctx, assistant.SignIn{CounsellorID: id, Means: assistant.MeansPassword}, noon)
		must(t, err)
		must(t, s.DisableAccount(ctx, id))
		if a, _ := s.AccountByLogin(ctx, "claire"); a.Failures != 0 || !a.Disabled {
			t.Errorf("%+v", a)
		}
		must(t, s.ResetAccount(ctx, id, "h2", "S2", []string{"qrst"}))
		if a, _ := s.AccountByLogin(ctx, "claire"); a.Disabled || a.PasswordHash != "h2" || a.TOTPSecret != "S2" {
			t.Errorf("%+v", a)
		}
		if fresh, _ := s.UseTOTPStep(ctx, id, 50); !fresh {
			t.Error("the steps of the old secret count for the new one")
		}
		if err := s.DisableAccount(ctx, 99); !errors.Is(err, assistant.ErrNoAccount) {
			t.Error(err)
		}
	})
}

func TestSessionsEnd(t *testing.T) {
	t.Parallel()
	onEach(t, func(t *testing.T, setup setups) {
		ctx, s := t.Context(), setup(t).store.Sessions()
		must(t, s.CommitCtx(ctx, "a", []byte("1"), time.Now().Add(time.Hour)))
		must(t, s.CommitCtx(ctx, "a", []byte("2"), time.Now().Add(time.Hour)))
		if data, found, err := s.FindCtx(ctx, "a"); err != nil || !found || string(data) != "2" {
			t.Errorf("%s, %v, %v", data, found, err)
		}
		must(t, s.CommitCtx(ctx, "old", []byte("3"), time.Now().Add(-time.Second)))
		must(t, s.DeleteCtx(ctx, "a"))
		for _, token := range []string{"a", "old", "never"} {
			if _, found, err := s.FindCtx(ctx, token); err != nil || found {
				t.Errorf("%s: %v, %v", token, found, err)
			}
		}
	})
}

func TestViewsOfACaseAreAuditedOnceInAWhile(t *testing.T) {
	t.Parallel()
	onEach(t, func(t *testing.T, setup setups) {
		now := noon
		w := setup(t, func(o *assistant.Options) { o.Clock = func() time.Time { return now } })
		id := w.text(t, marie, "conseiller").CaseID
		w.file(t, id)
		w.file(t, id)
		must(t, w.Take(t.Context(), claire, id))
		now = now.Add(time.Hour)
		w.file(t, id)
		if n, err := w.store.Audits(t.Context(), assistant.AuditFilter{CaseID: id}); err != nil || len(n) != 3 {
			t.Errorf("%+v, %v", n, err)
		}
	})
}
