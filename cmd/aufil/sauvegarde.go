package main

import (
	"context"
	"crypto/sha256"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"time"

	"aufil/store"
)

// sauvegardeCmd is `aufil sauvegarde`.
type sauvegardeCmd struct {
	onDatabase
	Fichier string `arg:"" type:"path" help:"Le fichier à faire. S'il nomme un dossier, le nom dit la date."`
}

// Help gives an example.
func (sauvegardeCmd) Help() string {
	return "Écrit toute la base, telle qu'elle est à un instant, dans un fichier chiffré par la clé des réglages, puis le relit. " +
		"Le service continue. Exemple : aufil sauvegarde /var/backups/aufil/ -c /etc/aufil/config.yaml"
}

// Run makes a backup and reads it back.
func (c sauvegardeCmd) Run() error {
	return c.with(func(ctx context.Context, cfg config, s *store.Store) error {
		at := time.Now()
		path := c.Fichier
		if info, err := os.Stat(path); err == nil && info.IsDir() {
			path = filepath.Join(path, "aufil-"+at.Format("2006-01-02-150405")+".sauvegarde")
		}
		if _, err := os.Stat(path); err == nil {
			return fmt.Errorf("%s existe déjà : donnez un autre nom, rien n'est remplacé", path)
		}
		size, err := backUp(ctx, s, cfg.Key, path, at)
		if err != nil {
			return fmt.Errorf("la sauvegarde n'est pas faite : %w", err)
		}
		if err := keepErasures(ctx, s, cfg.Key, filepath.Dir(path), cfg.Backups.Days, at); err != nil {
			return fmt.Errorf("la sauvegarde %s est faite, mais pas le journal des effacements à côté : %w", path, err)
		}
		_, err = fmt.Fprintf(c.stdout(), "%s : %.1f Mo, chiffrée et relue. Mettez-la sur une autre machine ; la clé, ailleurs encore.\n", path, float64(size)/1e6)
		return err
	})
}

// backUp writes a backup beside its name and gives it the name once it is whole, on the disk, and read back.
func backUp(ctx context.Context, s *store.Store, keys, path string, at time.Time) (size int64, err error) {
	folder, err := os.MkdirTemp(filepath.Dir(path), ".aufil-")
	if err != nil {
		return 0, err
	}
	defer os.RemoveAll(folder) //nolint:errcheck // what is left is ciphertext, and named as what it is
	plain, sealed := filepath.Join(folder, "base.db"), filepath.Join(folder, "sauvegarde")
	if err := s.Snapshot(ctx, plain); err != nil {
		return 0, err
	}
	sum, err := sealFile(plain, sealed, keys, at)
	if err != nil {
		return 0, err
	}
	again := sha256.New()
	if _, err := openBackup(sealed, keys, again); err != nil {
		return 0, err
	}
	if string(again.Sum(nil)) != string(sum) {
		return 0, errors.New("le fichier relu n'est pas celui qui a été écrit : le disque est-il sain ?")
	}
	info, err := os.Stat(sealed)
	if err != nil {
		return 0, err
	}
	return info.Size(), os.Rename(sealed, path)
}

func sealFile(from, to, keys string, at time.Time) (sum []byte, err error) {
	in, err := os.Open(from)
	if err != nil {
		return nil, err
	}
	defer in.Close() //nolint:errcheck // it was only read
	out, err := os.OpenFile(to, os.O_CREATE|os.O_EXCL|os.O_WRONLY, 0o600)
	if err != nil {
		return nil, err
	}
	defer func() { err = errors.Join(err, out.Close()) }()
	w, err := store.BackupWriter(out, keys, at)
	if err != nil {
		return nil, err
	}
	h := sha256.New()
	if _, err := io.Copy(io.MultiWriter(w, h), in); err != nil {
		return nil, err
	}
	return h.Sum(nil), errors.Join(w.Close(), out.Sync())
}

// openBackup writes what a backup holds, and says when it was made.
func openBackup(path, keys string, to io.Writer) (made time.Time, err error) {
	f, err := os.Open(path)
	if err != nil {
		return made, err
	}
	defer f.Close() //nolint:errcheck // it was only read
	plain, made, err := store.BackupReader(f, keys)
	if err != nil {
		return made, err
	}
	_, err = io.Copy(to, plain)
	return made, err
}
