package secret

import (
	"strings"
	"testing"

	"github.com/alexedwards/argon2id"
)

func TestASetOpensAndIsNeverTheSame(t *testing.T) {
	t.Parallel()
	a, err := New("claire", "")
	if err != nil {
		t.Fatal(err)
	}
	b, err := New("claire", "")
	if err != nil {
		t.Fatal(err)
	}
	if ok, err := argon2id.ComparePasswordAndHash(a.Password, a.Hash); !ok || err != nil {
		t.Error("the password does not fit its hash")
	}
	if a.Password == b.Password || a.TOTP == b.TOTP || a.Recovery[0] == b.Recovery[0] {
		t.Error("two accounts share a secret")
	}
	if !strings.HasPrefix(a.Hash, "$argon2id$") || !strings.Contains(a.URL, a.TOTP) || len(a.Recovery) != 8 {
		t.Errorf("%+v", a)
	}
}

func TestWeakPasswordsAreRefusedWithTheReason(t *testing.T) {
	t.Parallel()
	for password, want := range map[string]string{
		"court": "12 caractères", "": "12 caractères", strings.Repeat("a", 20): "un seul signe", strings.Repeat("é", 14): "un seul signe",
		"claire-claire-1": "identifiant", strings.Repeat("ab", 101): "trop long", "un cheval bien assis": "", "ééééééééééèè": "",
	} {
		err := Check(password, "claire")
		if (err == nil) != (want == "") || (err != nil && !strings.Contains(err.Error(), want)) {
			t.Errorf("%q: %v, want %q", password, err, want)
		}
	}
}
