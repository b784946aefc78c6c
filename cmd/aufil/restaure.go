package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"time"

	"aufil/store"
)

// restaureCmd is `aufil restaure`.
type restaureCmd struct {
	onDatabase
	Fichier string `arg:"" type:"existingfile" help:"La sauvegarde."`
	Vers    string `arg:"" optional:"" help:"La base à remplir, vide (par défaut, celle des réglages)."`

	Effacements string `placeholder:"FICHIER" help:"Le journal des effacements (par défaut, effacements.journal à côté de la sauvegarde) ; « aucun » : sans."`
}

// Help gives an example.
func (restaureCmd) Help() string {
	return "Remplit une base vide avec une sauvegarde, de SQLite ou de PostgreSQL vers l'un ou l'autre, et relit chaque ligne. " +
		"Arrêtez « aufil serve » avant. Exemple : aufil restaure aufil-2026-07-01.sauvegarde sqlite:/var/lib/aufil/aufil.db -c /etc/aufil/config.yaml"
}

// Run restores a backup.
func (c restaureCmd) Run() (err error) {
	cfg, err := c.settings()
	if err != nil {
		return err
	}
	target := firstOf(c.Vers, cfg.Database)
	folder, err := os.MkdirTemp(filepath.Dir(strings.TrimPrefix(target, "sqlite:")), ".aufil-")
	if err != nil || store.IsPostgres(target) {
		if folder, err = os.MkdirTemp("", ".aufil-"); err != nil {
			return err
		}
	}
	defer os.RemoveAll(folder) //nolint:errcheck // what is left is ciphertext, and named as what it is
	plain := filepath.Join(folder, "base.db")
	made, err := unseal(c.Fichier, plain, cfg.Key)
	if err != nil {
		return err
	}
	journal := firstOf(c.Effacements, filepath.Join(filepath.Dir(c.Fichier), erasuresName))
	erasures, written, there, err := erasuresFor(journal, cfg.Key)
	if err != nil {
		return err
	}
	if !there && c.Effacements != "" && c.Effacements != "aucun" {
		return fmt.Errorf("%s n'existe pas : corrigez --effacements, ou --effacements=aucun", c.Effacements)
	}
	ctx := context.Background()
	from, err := store.Open(ctx, "sqlite:"+plain, cfg.Key, store.Program(version()))
	if err != nil {
		return fmt.Errorf("la sauvegarde : %w", err)
	}
	defer func() { err = errors.Join(err, from.Close()) }()
	to, err := store.Open(ctx, target, cfg.Key, store.Program(version()))
	if err != nil {
		return fmt.Errorf("la base à remplir : %w", err)
	}
	defer func() { err = errors.Join(err, to.Close()) }()
	if err := copyRows(ctx, from, to, c.stdout()); err != nil {
		return err
	}
	doubtful, err := to.Restored(ctx)
	if err != nil {
		return err
	}
	again, err := to.EraseAgain(ctx, erasures, made)
	if err != nil {
		return fmt.Errorf("les lignes sont restaurées, mais les effacements demandés depuis ne sont pas refaits ; videz la base et recommencez : %w", err)
	}
	w := &lineWriter{w: c.stdout()}
	w.line("Restauré. %s : l'opérateur sera interrogé avant tout envoi, pour ne rien envoyer deux fois.", counted(doubtful, "message attendait", "messages attendaient"))
	if there {
		w.line("%s de nouveau. Le journal des effacements va jusqu'au %s : refaites ceux d'après (« aufil efface »).",
			counted(again, "personne effacée depuis cette sauvegarde l'est", "personnes effacées depuis cette sauvegarde le sont"), written.Local().Format("02/01/2006 à 15:04"))
	} else {
		w.line("Aucun journal d'effacements (%s) : refaites les effacements (« aufil efface ») demandés depuis cette sauvegarde.", journal)
	}
	w.line("Lancez maintenant « aufil purge ».")
	return w.err
}

// unseal decrypts a backup into a file, and says when it was made.
func unseal(from, to, keys string) (made time.Time, err error) {
	out, err := os.OpenFile(to, os.O_CREATE|os.O_EXCL|os.O_WRONLY, 0o600)
	if err != nil {
		return made, err
	}
	defer func() { err = errors.Join(err, out.Close()) }()
	switch made, err = openBackup(from, keys, out); {
	case errors.Is(err, store.ErrNoBackup):
		return made, fmt.Errorf("%s n'est pas une sauvegarde faite par « aufil sauvegarde »", from)
	case errors.Is(err, store.ErrOtherKey):
		return made, fmt.Errorf("le réglage cle n'ouvre pas %s : donnez la clé du jour où elle a été faite (nouvelle,ancienne)", from)
	case errors.Is(err, store.ErrBadBackup):
		return made, fmt.Errorf("%s est abîmée ou incomplète : rien n'a été restauré ; prenez-en une autre", from)
	case err != nil:
		return made, fmt.Errorf("lire la sauvegarde : %w", err)
	}
	return made, nil
}
