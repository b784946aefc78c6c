package main

import (
	"crypto/rand"
	"encoding/base32"
	"errors"
	"fmt"
	"io"
	"net/url"
	"os"
	"strings"
	"unicode/utf8"

	"github.com/alexedwards/argon2id"
	"golang.org/x/term"
)

// passwordCost is what one log-in costs: about 35 ms and 19 MiB. Parallelism is fixed, so that a hash made on one
// machine is the same work on another.
var passwordCost = argon2id.Params{Memory: 19 << 10, Iterations: 2, Parallelism: 1, SaltLength: 16, KeyLength: 32}

// shortestPassword is the least length of a password that someone chose.
const shortestPassword = 12

// recoveryCodes is how many codes replace a lost telephone, once each.
const recoveryCodes = 8

// secrets is what a counsellor needs to log in; it is printed once and then known to the database only as hashes and
// ciphertext.
type secrets struct {
	password, hash, totp, url string
	recovery                  []string
}

// newSecrets makes an account's secrets; an empty password is generated.
func newSecrets(login, password string) (secrets, error) {
	s := secrets{password: password}
	if s.password == "" {
		s.password = groups(15)
	}
	var err error
	if s.hash, err = argon2id.CreateHash(s.password, &passwordCost); err != nil {
		return s, fmt.Errorf("hash password: %w", err)
	}
	s.totp = strings.ToUpper(random(20))
	s.url = (&url.URL{
		Scheme: "otpauth", Host: "totp", Path: "/AuFil:" + login,
		RawQuery: url.Values{"secret": {s.totp}, "issuer": {"AuFil"}}.Encode(),
	}).String()
	for range recoveryCodes {
		s.recovery = append(s.recovery, groups(10))
	}
	return s, nil
}

// random gives n bytes of randomness as letters and digits that are not mistaken for each other.
func random(n int) string {
	raw := make([]byte, n)
	rand.Read(raw) // never fails
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

// print shows the secrets. A password that someone typed is not shown.
func (s secrets) print(w io.Writer, login string, typed bool) error {
	password := s.password
	if typed {
		password = "(celui que vous avez tapé)"
	}
	_, err := fmt.Fprintf(w, `À donner à la personne, par un moyen sûr. Rien de ceci ne sera montré une seconde fois.

identifiant    %s
mot de passe   %s

Code à six chiffres : dans une application comme FreeOTP, « ajouter un compte », clé
               %s
ou l'adresse   %s

Codes de secours, si le téléphone est perdu (chacun sert une fois) :
  %s
`, login, password, s.totp, s.url, strings.Join(s.recovery, "\n  "))
	return err
}

// askPassword asks twice on a terminal; an empty answer, or no terminal, means that one is generated.
func askPassword(in *os.File, out io.Writer) (password string, typed bool, err error) {
	if !term.IsTerminal(int(in.Fd())) {
		return "", false, nil
	}
	fmt.Fprint(out, "Mot de passe (rien : aufil en choisit un) : ")
	first, err := term.ReadPassword(int(in.Fd()))
	fmt.Fprintln(out)
	if err != nil || len(first) == 0 {
		return "", false, err
	}
	if utf8.RuneCount(first) < shortestPassword {
		return "", false, fmt.Errorf("le mot de passe est trop court : %d caractères au moins", shortestPassword)
	}
	fmt.Fprint(out, "Encore une fois : ")
	second, err := term.ReadPassword(int(in.Fd()))
	fmt.Fprintln(out)
	if err != nil {
		return "", false, err
	}
	if string(first) != string(second) {
		return "", false, errors.New("les deux ne sont pas les mêmes : recommencez")
	}
	return string(first), true, nil
}
