package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"log/slog"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"aufil/store"
)

// erasuresName is the file of erasures, beside the backups.
const erasuresName = "effacements.journal"

// backupFolder is where backups are: that of the settings, or that of the package beside the file of the database. ""
// when nobody said.
func (c config) backupFolder() string {
	if c.Backups.Folder != "" {
		return c.Backups.Folder
	}
	if path, file := strings.CutPrefix(c.Database, "sqlite:"); file {
		return filepath.Join(filepath.Dir(path), "sauvegardes")
	}
	return ""
}

// keepErasures brings the file of erasures up to date with the database. What only the file knows stays in it, as long as
// there are backups from before: a database that was restored may not know it yet.
func keepErasures(ctx context.Context, s *store.Store, keys, folder string, days int, at time.Time) error {
	path := filepath.Join(folder, erasuresName)
	kept, written, err := readErasures(path, keys)
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return err
	}
	here, err := s.Erasures(ctx)
	if err != nil {
		return err
	}
	all := slices.Clone(kept)
	for _, e := range here {
		if !slices.ContainsFunc(kept, e.Same) {
			all = append(all, e)
		}
	}
	first := at.AddDate(0, 0, -days)
	all = slices.DeleteFunc(all, func(e store.Erasure) bool { return e.At.Before(first) })
	if len(all) == len(kept) && slices.EqualFunc(all, kept, store.Erasure.Same) && at.Sub(written) < time.Hour {
		return nil
	}
	return writeWhole(path, func(w io.Writer) error { return store.WriteErasures(w, keys, at, all) })
}

func readErasures(path, keys string) (all []store.Erasure, written time.Time, err error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, written, err
	}
	defer f.Close() //nolint:errcheck // it was only read
	return store.ReadErasures(f, keys)
}

// writeWhole gives a file its name once it is whole and on the disk.
func writeWhole(path string, write func(io.Writer) error) (err error) {
	f, err := os.CreateTemp(filepath.Dir(path), ".aufil-") // mode 0600
	if err != nil {
		return err
	}
	defer os.Remove(f.Name()) //nolint:errcheck // it is there only when something failed, which is told
	if err := errors.Join(write(f), f.Sync(), f.Close()); err != nil {
		return err
	}
	return os.Rename(f.Name(), path)
}

func isFolder(path string) bool {
	info, err := os.Stat(path)
	return err == nil && info.IsDir()
}

// erasuresEvery is how long an erasure may be missing in the file.
const erasuresEvery = time.Minute

// followErasures keeps the file up to date while the service runs, where there is a folder of backups.
func followErasures(ctx context.Context, s *store.Store, cfg config, now func() time.Time, log *slog.Logger) {
	folder := cfg.backupFolder()
	for last := ""; ; {
		if isFolder(folder) {
			said := ""
			if err := keepErasures(ctx, s, cfg.Key, folder, cfg.Backups.Days, now()); err != nil && ctx.Err() == nil {
				said = err.Error()
			}
			if said != "" && said != last { // once, not every minute
				log.Error("the erasures are not kept beside the backups", "err", said)
			}
			last = said
		}
		select {
		case <-ctx.Done():
			return
		case <-time.After(erasuresEvery):
		}
	}
}

// erasuresFor reads the file that a restoration goes through; told apart is one that is not there.
func erasuresFor(path, keys string) (all []store.Erasure, written time.Time, there bool, err error) {
	all, written, err = readErasures(path, keys)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return nil, written, false, nil
	case errors.Is(err, store.ErrOtherKey):
		return nil, written, false, fmt.Errorf("le réglage cle n'ouvre pas %s : donnez aussi la clé qui l'a écrit (nouvelle,ancienne)", path)
	case errors.Is(err, store.ErrNoBackup), errors.Is(err, store.ErrBadBackup):
		return nil, written, false, fmt.Errorf("%s n'est pas un journal d'effacements entier : rien n'a été restauré ; nommez-en une copie par --effacements, "+
			"ou --effacements=aucun pour les refaire à la main", path)
	case err != nil:
		return nil, written, false, fmt.Errorf("lire les effacements : %w", err)
	}
	return all, written, true, nil
}
