package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"strings"
	"text/tabwriter"
	"time"

	"aufil/assistant"
	"aufil/console/secret"
	"aufil/store"
)

// conseillerCmd is `aufil conseiller`: the accounts of the console.
type conseillerCmd struct {
	onDatabase

	Add     conseillerAdd     `cmd:"" help:"Crée un compte."`
	List    conseillerList    `cmd:"" help:"Liste les comptes."`
	Disable conseillerDisable `cmd:"" help:"Ferme un compte."`
	Reset   conseillerReset   `cmd:"" help:"Donne un nouveau mot de passe et un nouveau code."`
	Garde   conseillerGarde   `cmd:"" help:"Dit sur quel téléphone les appels arrivent, et s'ils arrivent maintenant."`
}

// Help gives an example.
func (conseillerCmd) Help() string {
	return "Exemple : aufil conseiller add claire --nom 'Claire Dubois' --territoire metropole"
}

type conseillerAdd struct {
	Login     string `arg:"" placeholder:"IDENTIFIANT" help:"Ce que la personne tape pour se connecter."`
	Name      string `name:"nom" placeholder:"NOM" help:"Nom montré aux collègues (par défaut l'identifiant)."`
	Role      string `enum:"conseiller,responsable,administrateur" default:"conseiller" help:"Ce qu'elle peut faire : ${enum}."`
	Territory string `name:"territoire" placeholder:"TERRITOIRE" help:"Ne voit que ce territoire (par défaut, tous)."`
}

// Help gives an example.
func (conseillerAdd) Help() string {
	return "Exemple : aufil conseiller add claire --nom 'Claire Dubois' --territoire metropole -c /etc/aufil/config.yaml"
}

type conseillerList struct{}

// Help gives an example.
func (conseillerList) Help() string {
	return "Exemple : aufil conseiller list -c /etc/aufil/config.yaml"
}

type conseillerDisable struct {
	Login string `arg:"" help:"Ce que la personne tape pour se connecter."`
}

// Help gives an example.
func (conseillerDisable) Help() string {
	return "Exemple : aufil conseiller disable claire -c /etc/aufil/config.yaml"
}

type conseillerReset struct {
	Login string `arg:"" help:"Ce que la personne tape pour se connecter."`
}

// Help gives an example.
func (conseillerReset) Help() string {
	return "Exemple : aufil conseiller reset claire -c /etc/aufil/config.yaml"
}

// Run creates an account and prints its secrets, once.
func (c conseillerAdd) Run(parent *conseillerCmd) error {
	login, err := secret.CleanLogin(c.Login)
	if err != nil {
		return err
	}
	cfg, err := parent.settings("twilio.numeros", "equipe.territoires")
	if err != nil {
		return err
	}
	if err := cfg.knows(c.Territory); err != nil {
		return err
	}
	return parent.with(func(ctx context.Context, s *store.Store) error {
		if _, err := s.AccountByLogin(ctx, login); err == nil {
			return fmt.Errorf("l'identifiant %s est déjà pris ; choisissez-en un autre, ou « aufil conseiller reset %s » refait ses accès", login, login)
		}
		password, typed, err := askPassword(os.Stdin, os.Stderr, login)
		if err != nil {
			return err
		}
		made, err := secret.New(login, password)
		if err != nil {
			return err
		}
		_, err = s.AddAccount(ctx, assistant.Account{
			Counsellor: assistant.Counsellor{
				Login: login, Name: firstOf(c.Name, login), Role: c.Role, Territory: c.Territory,
			},
			PasswordHash: made.Hash, TOTPSecret: made.TOTP,
		}, made.Recovery, time.Now())
		if errors.Is(err, store.ErrLoginTaken) {
			return fmt.Errorf("l'identifiant %s est déjà pris", login)
		}
		if err != nil {
			return err
		}
		return printSecrets(parent.stdout(), login, made, typed)
	})
}

// Run lists the accounts.
func (conseillerList) Run(parent *conseillerCmd) error {
	return parent.with(func(ctx context.Context, s *store.Store) error {
		all, err := s.Counsellors(ctx)
		if err != nil {
			return err
		}
		return printAccounts(parent.stdout(), all)
	})
}

func printAccounts(w io.Writer, all []assistant.Counsellor) error {
	table := tabwriter.NewWriter(w, 0, 0, 2, ' ', 0)
	fmt.Fprintln(table, "identifiant\tnom\trôle\tterritoire\tétat\tappels")
	for _, c := range all {
		state := "ouvert"
		if c.Disabled {
			state = "fermé"
		}
		fmt.Fprintf(table, "%s\t%s\t%s\t%s\t%s\t%s\n", c.Login, c.Name, c.Role, firstOf(c.Territory, "tous"), state, takesCalls(c))
	}
	return table.Flush()
}

// Run closes an account.
func (c conseillerDisable) Run(parent *conseillerCmd) error {
	return parent.withAccount(c.Login, func(ctx context.Context, s *store.Store, a assistant.Account) error {
		if err := s.DisableAccount(ctx, a.ID); err != nil {
			return err
		}
		fmt.Fprintf(os.Stderr, "Le compte %s est fermé. « aufil conseiller reset %s » le rouvre.\n", a.Login, a.Login)
		return nil
	})
}

// Run gives an account new secrets and prints them, once.
func (c conseillerReset) Run(parent *conseillerCmd) error {
	return parent.withAccount(c.Login, func(ctx context.Context, s *store.Store, a assistant.Account) error {
		password, typed, err := askPassword(os.Stdin, os.Stderr, a.Login)
		if err != nil {
			return err
		}
		made, err := secret.New(a.Login, password)
		if err != nil {
			return err
		}
		if err := s.ResetAccount(ctx, a.ID, made.Hash, made.TOTP, made.Recovery); err != nil {
			return err
		}
		return printSecrets(parent.stdout(), a.Login, made, typed)
	})
}

// with opens the database of the settings, and makes it when it is not there: accounts may come before the first start.
func (c *conseillerCmd) with(do func(context.Context, *store.Store) error) (err error) {
	cfg, err := c.settings()
	if err != nil {
		return err
	}
	ctx := context.Background()
	s, err := store.Open(ctx, cfg.Database, cfg.Key, store.Program(version()))
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, s.Close()) }()
	return do(ctx, s)
}

func (c *conseillerCmd) withAccount(login string, do func(context.Context, *store.Store, assistant.Account) error) error {
	return c.with(func(ctx context.Context, s *store.Store) error {
		login = strings.ToLower(strings.TrimSpace(login))
		a, err := s.AccountByLogin(ctx, login)
		if errors.Is(err, assistant.ErrNoAccount) {
			return fmt.Errorf("aucun compte n'a l'identifiant %s ; « aufil conseiller list » les montre", login)
		}
		if err != nil {
			return err
		}
		return do(ctx, s, a)
	})
}

func firstOf(texts ...string) string {
	for _, t := range texts {
		if t != "" {
			return t
		}
	}
	return ""
}
