package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"time"

	"golang.org/x/term"

	"aufil/store"
)

// copieCmd is `aufil copie`.
type copieCmd struct {
	onDatabase
	De   string `arg:"" name:"de" help:"La base à copier, comme le réglage database : sqlite:CHEMIN."`
	Vers string `arg:"" name:"vers" help:"La base à remplir, vide : postgres://COMPTE@MACHINE/BASE."`
}

// Help gives an example.
func (copieCmd) Help() string {
	return "Arrêtez « aufil serve » avant. Tout est copié et relu ligne à ligne, ou rien n'est gardé. " +
		"Exemple : AUFIL_CLE_FILE=/etc/aufil/cle aufil copie sqlite:/var/lib/aufil/aufil.db postgres://aufil@localhost/aufil"
}

// Run copies one database into another.
func (c copieCmd) Run() (err error) {
	cfg, err := c.settings()
	if err != nil {
		return err
	}
	if err := databaseIsThere(c.De); err != nil {
		return fmt.Errorf("la base à copier : %w", err)
	}
	ctx := context.Background()
	from, err := store.Open(ctx, c.De, cfg.Key, store.Program(version()))
	if err != nil {
		return fmt.Errorf("la base à copier : %w", err)
	}
	defer func() { err = errors.Join(err, from.Close()) }()
	to, err := store.Open(ctx, c.Vers, cfg.Key, store.Program(version()))
	if err != nil {
		return fmt.Errorf("la base à remplir : %w", err)
	}
	defer func() { err = errors.Join(err, to.Close()) }()
	if err := copyRows(ctx, from, to, c.stdout()); err != nil {
		return err
	}
	_, err = fmt.Fprintln(c.stdout(), "Mettez maintenant la nouvelle base dans le réglage database, et gardez l'ancienne jusqu'à ce que tout marche.")
	return err
}

// copyRows copies all rows, shows how far it is, and tells how many there were.
func copyRows(ctx context.Context, from, to *store.Store, out io.Writer) error {
	counts := map[string]int64{}
	var order []string
	bar := newBar(os.Stderr)
	err := store.Copy(ctx, from, to, func(table string, done, of int64) {
		bar.show(table, done, of)
		if done == of {
			counts[table] = of
			order = append(order, table)
		}
	})
	bar.clear()
	if errors.Is(err, store.ErrNotEmpty) {
		return errors.New("la base à remplir contient déjà quelque chose : donnez une base vide ; rien n'a été copié")
	}
	if err != nil {
		return fmt.Errorf("rien n'est gardé de la copie ; recommencez : %w", err)
	}
	for _, table := range order {
		_, _ = fmt.Fprintf(out, "%-15s %10d lignes copiées et relues\n", table, counts[table])
	}
	return nil
}

// bar shows on a terminal how far long work is, and shows nothing elsewhere.
type bar struct {
	out   *os.File
	shown time.Time
}

func newBar(out *os.File) *bar {
	if !term.IsTerminal(int(out.Fd())) {
		return &bar{}
	}
	return &bar{out: out}
}

const barWidth = 30

func (b *bar) show(what string, done, of int64) {
	if b.out == nil || (time.Since(b.shown) < 100*time.Millisecond && done < of) {
		return
	}
	b.shown = time.Now()
	full := barWidth
	if of > 0 {
		full = int(barWidth * done / of)
	}
	line := make([]byte, barWidth)
	for i := range line {
		line[i] = '.'
		if i < full {
			line[i] = '#'
		}
	}
	_, _ = fmt.Fprintf(b.out, "\r%-15s [%s] %d / %d\x1b[K", what, line, done, of)
}

func (b *bar) clear() {
	if b.out != nil {
		_, _ = fmt.Fprint(b.out, "\r\x1b[K")
	}
}
