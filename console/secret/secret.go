// Package secret makes what a counsellor logs in with: a password, the key of the codes, and codes for when the telephone
// is lost. It must never keep, log or print any of it.
package secret

import (
	"crypto/rand"
	"encoding/base32"
	"errors"
	"fmt"
	"net/url"
	"strings"
	"unicode/utf8"

	"github.com/alexedwards/argon2id"
)

// cost is what one log-in costs: about 35 ms and 19 MiB. Parallelism is fixed, so that a hash made on one machine is the
// same work on another.
var cost = argon2id.Params{Memory: 19 << 10, Iterations: 2, Parallelism: 1, SaltLength: 16, KeyLength: 32}

// Shortest is the least length of a password that someone chose.
const Shortest = 12

// longest bounds the work of hashing.
const longest = 200

// Codes is how many codes replace a lost telephone, once each.
const Codes = 8

// Set is what a counsellor needs to log in; it is shown once and then known to the database only as hashes and
// ciphertext.
type Set struct {
	Password, Hash, TOTP, URL string
	Recovery                  []string
}

// New makes an account's secrets; an empty password is generated.
func New(login, password string) (Set, error) {
	s := Set{Password: password, Recovery: RecoveryCodes()}
	if s.Password == "" {
		s.Password = groups(15)
	}
	var err error
	if s.Hash, err = Hash(s.Password); err != nil {
		return s, err
	}
	s.TOTP = strings.ToUpper(random(20))
	s.URL = (&url.URL{
		Scheme: "otpauth", Host: "totp", Path: "/AuFil:" + login,
		RawQuery: url.Values{"secret": {s.TOTP}, "issuer": {"AuFil"}}.Encode(),
	}).String()
	return s, nil
}

// Hash gives what is kept of a password.
func Hash(password string) (string, error) {
	h, err := argon2id.CreateHash(password, &cost)
	if err != nil {
		return "", fmt.Errorf("hash password: %w", err)
	}
	return h, nil
}

// RecoveryCodes makes fresh ones.
func RecoveryCodes() []string {
	var codes []string
	for range Codes {
		codes = append(codes, groups(10))
	}
	return codes
}

// Check tells in a sentence why somebody cannot choose this password, nil when they can.
func Check(password, login string) error {
	low := strings.ToLower(password)
	switch n := utf8.RuneCountInString(password); {
	case n < Shortest:
		return fmt.Errorf("le mot de passe est trop court : %d caractères au moins", Shortest)
	case len(password) > longest:
		return fmt.Errorf("le mot de passe est trop long : %d caractères au plus", longest)
	case strings.Count(low, string([]rune(low)[0]))*len(string([]rune(low)[0])) == len(low):
		return errors.New("le mot de passe répète un seul signe : prenez plutôt trois ou quatre mots sans lien")
	case len(login) > 3 && strings.Contains(low, strings.ToLower(login)):
		return errors.New("le mot de passe contient l'identifiant : prenez plutôt trois ou quatre mots sans lien")
	}
	return nil
}

// CleanLogin refuses what nobody could type twice the same way.
func CleanLogin(text string) (string, error) {
	login := strings.ToLower(strings.TrimSpace(text))
	for _, r := range login {
		if !strings.ContainsRune("abcdefghijklmnopqrstuvwxyz0123456789.-_@", r) {
			return "", errors.New("l'identifiant ne peut contenir que des lettres sans accent, des chiffres et . - _ @")
		}
	}
	if len(login) < 2 || len(login) > 60 {
		return "", errors.New("l'identifiant doit avoir de 2 à 60 caractères")
	}
	return login, nil
}

// random gives n bytes of randomness as letters and digits that are not mistaken for each other.
func random(n int) string {
	raw := make([]byte, n)
	_, _ = rand.Read(raw) // never fails
	return strings.ToLower(base32.StdEncoding.WithPadding(base32.NoPadding).EncodeToString(raw))
}

// groups gives n bytes of randomness in groups of four.
func groups(n int) string {
	text := random(n)
	var parts []string
	for len(text) > 4 {
		parts, text = append(parts, text[:4]), text[4:]
	}
	return strings.Join(append(parts, text), "-")
}
