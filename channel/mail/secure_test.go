package mail

import (
	"crypto/tls"
	"strings"
	"testing"

	"aufil/internal/mailtest"
)

func TestAMessageLeavesEncryptedWithNameAndPassword(t *testing.T) {
	t.Parallel()
	for _, security := range []string{"starttls", "tls"} {
		v := mailtest.New(t, security)
		s := Server{
			Address: v.Address, User: mailtest.User, Password: mailtest.Password, From: "AuFil <aufil@exemple.fr>", Security: security, Roots: v.Roots,
		}
		if err := s.Check(t.Context()); err != nil {
			t.Errorf("%s: %v", security, err)
		}
		if err := s.Mail(t.Context(), "samir@exemple.fr", "AuFil : 3 dossiers ouverts", "Libres : 2\n"); err != nil {
			t.Errorf("%s: %v", security, err)
			continue
		}
		if text := <-v.Letters; !strings.Contains(text, "Libres : 2") {
			t.Errorf("%s: %q", security, text)
		}
		for len(v.Said) > 0 {
			if line := <-v.Said; strings.HasPrefix(line, "clair ") && line != "clair EHLO" && line != "clair STARTTLS" {
				t.Errorf("%s: %s", security, line)
			}
		}
	}
}

func TestAWrongPasswordAndAnUnknownCertificateAreRefused(t *testing.T) {
	t.Parallel()
	stranger := mailtest.New(t, "tls").Roots
	for name, s := range map[string]Server{
		"password":    {User: mailtest.User, Password: "faux", Security: "starttls"},
		"certificate": {User: mailtest.User, Password: mailtest.Password, Security: "starttls", Roots: stranger},
		"no trust":    {User: mailtest.User, Password: mailtest.Password, Security: "tls", Roots: &tls.Config{}},
	} {
		v := mailtest.New(t, s.Security)
		s.Address, s.From = v.Address, "aufil@exemple.fr"
		if s.Roots == nil {
			s.Roots = v.Roots
		}
		for what, err := range map[string]error{"mail": s.Mail(t.Context(), "samir@exemple.fr", "s", "b"), "check": s.Check(t.Context())} {
			if err == nil || strings.Contains(err.Error(), "samir") || strings.Contains(err.Error(), "faux") || strings.Contains(err.Error(), "phrase") {
				t.Errorf("%s, %s: %v", name, what, err)
			}
		}
		if len(v.Letters) > 0 {
			t.Errorf("%s: a message left", name)
		}
	}
}
