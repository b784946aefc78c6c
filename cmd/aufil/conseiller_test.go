package main

import (
	"bytes"
	"context"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"time"

	"github.com/alexedwards/argon2id"
	"github.com/pquerna/otp/totp"

	"aufil/assistant"
	"aufil/console/secret"
	"aufil/store"
)

func TestAnAccountIsMadeAndItsSecretsWorkOnce(t *testing.T) {
	t.Parallel()
	key, path := store.NewKey(), "sqlite:"+filepath.Join(t.TempDir(), "a.db")
	var out bytes.Buffer
	parent := &conseillerCmd{onDatabase: onDatabase{environ: []string{"AUFIL_CLE=" + key, "AUFIL_DATABASE=" + path, "AUFIL_EQUIPE_TERRITOIRES=974,metropole"}, out: &out}}

	if err := (conseillerAdd{Login: " Claire.D ", Name: "Claire Dubois", Role: "conseiller", Territory: "974"}).Run(parent); err != nil {
		t.Fatal(err)
	}
	printed := out.String()
	account := read(t, key, path, "claire.d")
	if account.Name != "Claire Dubois" || account.Territory != "974" || account.Role != "conseiller" {
		t.Errorf("%+v", account.Counsellor)
	}
	password := regexp.MustCompile(`mot de passe +(\S+)`).FindStringSubmatch(printed)[1]
	if ok, err := argon2id.ComparePasswordAndHash(password, account.PasswordHash); !ok || err != nil || len(password) < 20 {
		t.Errorf("the password printed does not open the account: %v", err)
	}
	if !strings.Contains(printed, "otpauth://totp/AuFil:claire.d?issuer=AuFil&secret="+account.TOTPSecret) {
		t.Errorf("no otpauth address:\n%s", printed)
	}
	if code, err := totp.GenerateCode(account.TOTPSecret, time.Now()); err != nil || len(code) != 6 {
		t.Errorf("the secret makes no code: %v", err)
	}
	codes := regexp.MustCompile(`(?m)^  ([a-z2-7-]{19})$`).FindAllStringSubmatch(printed, -1)
	if len(codes) != secret.Codes || !strikes(t, key, path, account.ID, codes[0][1]) {
		t.Errorf("recovery codes: %v", codes)
	}

	if err := (conseillerAdd{Login: "claire.d"}).Run(parent); err == nil || !strings.Contains(err.Error(), "déjà pris") {
		t.Errorf("twice: %v", err)
	}
	if err := (conseillerAdd{Login: "Zoé"}).Run(parent); err == nil {
		t.Error("a login with an accent was taken")
	}
	if err := (conseillerAdd{Login: "zoe", Territory: "metropol"}).Run(parent); err == nil || !strings.HasSuffix(err.Error(), "territoires : 974, metropole") {
		t.Errorf("a territory that nothing names: %v", err)
	}
	out.Reset()
	if err := (conseillerDisable{Login: "claire.d"}).Run(parent); err != nil {
		t.Fatal(err)
	}
	if err := (conseillerList{}).Run(parent); err != nil {
		t.Fatal(err)
	}
	if list := out.String(); !strings.Contains(list, "Claire Dubois") || !strings.Contains(list, "fermé") || strings.Contains(list, account.TOTPSecret) {
		t.Errorf("list:\n%s", list)
	}
	if err := (conseillerReset{Login: "claire.d"}).Run(parent); err != nil {
		t.Fatal(err)
	}
	if after := read(t, key, path, "claire.d"); after.Disabled || after.TOTPSecret == account.TOTPSecret || after.PasswordHash == account.PasswordHash {
		t.Error("the account was not reset")
	}
	if err := (conseillerReset{Login: "hugo"}).Run(parent); err == nil || !strings.Contains(err.Error(), "hugo") {
		t.Errorf("nobody: %v", err)
	}
}

func TestTheKeyIsAskedForAndAWrongOneRefused(t *testing.T) {
	t.Parallel()
	path := "sqlite:" + filepath.Join(t.TempDir(), "a.db")
	parent := &conseillerCmd{onDatabase: onDatabase{environ: []string{"AUFIL_DATABASE=" + path}, out: &bytes.Buffer{}}}
	if err := (conseillerList{}).Run(parent); err == nil || !strings.Contains(err.Error(), "AUFIL_CLE") {
		t.Errorf("no key: %v", err)
	}
	parent.environ = append(parent.environ, "AUFIL_CLE="+store.NewKey())
	if err := (conseillerList{}).Run(parent); err != nil {
		t.Fatal(err)
	}
	parent.environ[1] = "AUFIL_CLE=" + store.NewKey()
	if err := (conseillerList{}).Run(parent); err == nil || !strings.Contains(err.Error(), "n'ouvre pas cette base") {
		t.Errorf("another key: %v", err)
	}
}

func reopen(t *testing.T, key, path string, do func(context.Context, *store.Store)) {
	t.Helper()
	s, err := store.Open(t.Context(), path, key)
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close()
	do(t.Context(), s)
}

func read(t *testing.T, key, path, login string) (a assistant.Account) {
	t.Helper()
	reopen(t, key, path, func(ctx context.Context, s *store.Store) {
		var err error
		if a, err = s.AccountByLogin(ctx, login); err != nil {
			t.Fatal(err)
		}
	})
	return a
}

func strikes(t *testing.T, key, path string, id int64, code string) (struck bool) {
	t.Helper()
	reopen(t, key, path, func(ctx context.Context, s *store.Store) {
		var err error
		if struck, err = s.UseRecoveryCode(ctx, id, code); err != nil {
			t.Fatal(err)
		}
	})
	return struck
}
