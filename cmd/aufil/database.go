package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"golang.org/x/term"

	"aufil/channel/twilio"
	"aufil/store"
)

// onDatabase is what the commands that work on the database have in common.
type onDatabase struct {
	Config string `short:"c" type:"path" placeholder:"FICHIER" help:"Fichier de réglages."`

	environ []string  // nil = that of the process
	in      *os.File  // nil = stdin
	out     io.Writer // nil = stdout
}

func (d onDatabase) stdout() io.Writer {
	if d.out != nil {
		return d.out
	}
	return os.Stdout
}

func (d onDatabase) stdin() *os.File {
	if d.in != nil {
		return d.in
	}
	return os.Stdin
}

// settings reads what a command needs of the settings: those named, the database and the key. Others may be wrong.
func (d onDatabase) settings(paths ...string) (config, error) {
	environ := d.environ
	if environ == nil {
		environ = os.Environ()
	}
	cfg, wrong := loadConfig(d.Config, environ)
	if cfg.Key == "" {
		wrong = wrong.missing(cfg)
	}
	return cfg, wrong.about(append(paths, "database", "cle")...)
}

// with opens the database, which must be there: a wrong path must not make an empty one that knows nobody.
func (d onDatabase) with(do func(context.Context, config, *store.Store) error) (err error) {
	cfg, err := d.settings("conservation.dossiers", "conservation.abandons", "conservation.stops", "conservation.traces", "sauvegardes.jours")
	if err != nil {
		return err
	}
	if err := databaseIsThere(cfg.Database); err != nil {
		return err
	}
	ctx := context.Background()
	s, err := store.Open(ctx, cfg.Database, cfg.Key, store.Program(version()))
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, s.Close()) }()
	return do(ctx, cfg, s)
}

// freshDatabase tells whether opening the database will make its file, and its folder too.
func freshDatabase(setting string) (file, folder bool) {
	path, file := strings.CutPrefix(setting, "sqlite:")
	if _, err := os.Stat(path); !file || !errors.Is(err, fs.ErrNotExist) {
		return false, false
	}
	return true, !isFolder(filepath.Dir(path))
}

func databaseIsThere(setting string) error {
	path, file := strings.CutPrefix(setting, "sqlite:")
	if !file {
		return nil
	}
	if _, err := os.Stat(path); err != nil {
		return fmt.Errorf("la base %s n'existe pas : donnez la bonne dans le réglage database (AUFIL_DATABASE), "+
			"ou lancez la commande depuis le dossier de « aufil serve »", path)
	}
	return nil
}

// number reads a person's number as an operator writes it: "+33612345678", "06 12 34 56 78", or "-" for one line of the
// input, which leaves no trace in the history of the shell nor in the list of processes.
func (d onDatabase) number(text string) (string, error) {
	if text == "-" {
		line, err := io.ReadAll(io.LimitReader(d.stdin(), 100))
		if err != nil {
			return "", fmt.Errorf("lire le numéro sur l'entrée : %w", err)
		}
		text = string(line)
	}
	if number := twilio.Typed(text); number != "" {
		return number, nil
	}
	return "", errors.New("--tel : ce n'est pas un numéro de téléphone ; donnez-le comme +33612345678 ou 0612345678")
}

// agreed asks on a terminal; elsewhere the command itself is the agreement.
func (d onDatabase) agreed(question string) bool {
	if !term.IsTerminal(int(d.stdin().Fd())) {
		return true
	}
	fmt.Fprint(os.Stderr, question+" Tapez oui : ")
	var answer string
	_, err := fmt.Fscanln(d.stdin(), &answer)
	return err == nil && strings.EqualFold(answer, "oui")
}

// nothing is said when a number is known to nobody.
func nothing() error {
	fmt.Fprintln(os.Stderr, "aufil : aucune donnée pour ce numéro dans cette base. Vérifiez le numéro, et que la base est la bonne.")
	return errFailed
}
