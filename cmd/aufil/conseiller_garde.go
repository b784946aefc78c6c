package main

import (
	"context"
	"errors"
	"fmt"
	"os"

	"aufil/assistant"
	"aufil/channel/twilio"
	"aufil/store"
)

type conseillerGarde struct {
	Login string `arg:"" help:"Ce que la personne tape pour se connecter."`
	Tel   string `placeholder:"NUMÉRO" help:"Le téléphone où les appels arrivent ; la personne qui appelle ne le voit jamais."`
	Fin   bool   `help:"Les appels n'y arrivent plus."`
}

// Help gives an example.
func (conseillerGarde) Help() string {
	return "Exemple : aufil conseiller garde claire --tel '01 99 00 12 34', puis aufil conseiller garde claire --fin"
}

// Run keeps the telephone, and whether calls come to it.
func (c conseillerGarde) Run(parent *conseillerCmd) error {
	number := ""
	if c.Tel != "" {
		var err error
		if number, err = counsellorNumber(c.Tel); err != nil {
			return err
		}
	}
	return parent.withAccount(c.Login, func(ctx context.Context, s *store.Store, a assistant.Account) error {
		if number != "" {
			if err := s.SetPhone(ctx, a.ID, number); err != nil {
				return err
			}
		}
		err := s.SetDuty(ctx, a.ID, !c.Fin)
		if errors.Is(err, assistant.ErrNoPhone) {
			return fmt.Errorf("aucun téléphone n'est connu pour %s : donnez-le avec --tel", a.Login)
		}
		if err == nil {
			fmt.Fprintf(os.Stderr, "%s : les appels %s.\n", a.Login, map[bool]string{true: "n'arrivent plus", false: "arrivent sur son téléphone"}[c.Fin])
		}
		return err
	})
}

// counsellorNumber reads a telephone number as people write it, of France unless it says otherwise.
func counsellorNumber(text string) (string, error) {
	number := twilio.Typed(text)
	if number == "" {
		return "", fmt.Errorf("« %s » n'est pas un numéro de téléphone : écrivez-le en entier, par exemple 01 99 00 12 34", text)
	}
	return number, nil
}

func takesCalls(c assistant.Counsellor) string {
	switch {
	case c.Phone == "":
		return "pas de téléphone"
	case c.OnDuty:
		return "de garde"
	default:
		return "pas de garde"
	}
}
