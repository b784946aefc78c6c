package store_test

import (
	"errors"
	"testing"

	"aufil/assistant"
)

func TestWhoTakesCallsNow(t *testing.T) {
	t.Parallel()
	onEach(t, func(t *testing.T, setup setups) {
		w := setup(t)
		ctx := t.Context()
		ids := map[string]int64{}
		for _, login := range []string{"claire", "hugo", "ines"} {
			id, err := w.store.AddAccount(ctx, assistant.Account{
				Counsellor: assistant.Counsellor{Login: login, Name: login, Role: "conseiller"}, PasswordHash: "h", TOTPSecret: "S",
			}, nil, noon)
			must(t, err)
			ids[login] = id
		}
		if err := w.store.SetDuty(ctx, ids["claire"], true); !errors.Is(err, assistant.ErrNoPhone) {
			t.Errorf("on duty without a telephone: %v", err)
		}
		for login, id := range ids {
			must(t, w.store.SetPhone(ctx, id, "+3319900000"+map[string]string{"claire": "1", "hugo": "2", "ines": "3"}[login]))
			must(t, w.store.SetDuty(ctx, id, true))
		}
		must(t, w.store.SetDuty(ctx, ids["hugo"], false))
		must(t, w.store.DisableAccount(ctx, ids["ines"]))
		on, err := w.store.OnDuty(ctx, "2026-07-01")
		if err != nil || len(on) != 1 || on[0].Phone != "+33199000001" || !on[0].OnDuty {
			t.Errorf("on duty: %+v, %v", on, err)
		}
		must(t, w.store.SetPhone(ctx, ids["claire"], ""))
		if on, err := w.store.OnDuty(ctx, "2026-07-01"); err != nil || len(on) != 0 {
			t.Errorf("on duty without a telephone: %+v, %v", on, err)
		}
		must(t, w.store.SetPhone(ctx, ids["claire"], "+33199000001"))
		if a, err := w.store.AccountByLogin(ctx, "claire"); err != nil || a.OnDuty {
			t.Errorf("a telephone taken away ends the duty: %+v, %v", a.Counsellor, err)
		}
		if err := w.store.SetPhone(ctx, 99, "+33199000009"); !errors.Is(err, assistant.ErrNoAccount) {
			t.Errorf("nobody's telephone: %v", err)
		}
	})
}
