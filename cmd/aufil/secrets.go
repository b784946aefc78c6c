package main

import (
	"errors"
	"fmt"
	"io"
	"os"
	"strings"

	"golang.org/x/term"

	"aufil/console/secret"
)

// printSecrets shows the secrets of an account, once. A password that someone typed is not shown.
func printSecrets(w io.Writer, login string, s secret.Set, typed bool) error {
	password := s.Password
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
`, login, password, s.TOTP, s.URL, strings.Join(s.Recovery, "\n  "))
	return err
}

// askPassword asks twice on a terminal; an empty answer, or no terminal, means that one is generated.
func askPassword(in *os.File, out io.Writer, login string) (password string, typed bool, err error) {
	if !term.IsTerminal(int(in.Fd())) {
		return "", false, nil
	}
	fmt.Fprint(out, "Mot de passe (rien : aufil en choisit un) : ")
	first, err := term.ReadPassword(int(in.Fd()))
	fmt.Fprintln(out)
	if err != nil || len(first) == 0 {
		return "", false, err
	}
	if err := secret.Check(string(first), login); err != nil {
		return "", false, err
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
