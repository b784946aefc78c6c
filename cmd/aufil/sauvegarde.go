package main

import (
	"context"
	"crypto/sha256"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"syscall"
	"time"

	"aufil/store"
)

// sauvegardeCmd is `aufil sauvegarde`.
type sauvegardeCmd struct {
	onDatabase
	Ou string `arg:"" name:"dossier" type:"path" help:"Le dossier où la mettre, fait s'il n'existe pas ; son nom dira la date. Un nom qui finit par .sauvegarde est le fichier à faire."`
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
		path, err := backupPath(c.Ou, at)
		if err != nil {
			return fmt.Errorf("la sauvegarde n'est pas faite : %w", err)
		}
		size, err := backUp(ctx, s, cfg.Key, path, at)
		if err != nil {
			return fmt.Errorf("la sauvegarde n'est pas faite : %w", placeTrouble(filepath.Dir(path), err))
		}
		if err := keepErasures(ctx, s, cfg.Key, filepath.Dir(path), cfg.Backups.Days, at); err != nil {
			return fmt.Errorf("la sauvegarde %s est faite, mais pas le journal des effacements à côté : %w", path, err)
		}
		_, err = fmt.Fprintf(c.stdout(), "%s : %.1f Mo, chiffrée et relue. Mettez-la sur une autre machine ; la clé, ailleurs encore.\n", path, float64(size)/1e6)
		return err
	})
}

// backupExt ends the name of a backup: such a name is a file, any other is the folder to put one in.
const backupExt = ".sauvegarde"

// backupPath gives the name of the file to make. A folder that is not there is made, in one that is: a whole path that is
// not there is a slip, or a disk that is not mounted.
func backupPath(named string, at time.Time) (string, error) {
	if filepath.Ext(named) == backupExt {
		switch _, err := os.Stat(named); {
		case err == nil:
			return "", fmt.Errorf("%s existe déjà : donnez un autre nom, rien n'est remplacé", named)
		case !errors.Is(err, fs.ErrNotExist):
			return "", placeTrouble(filepath.Dir(named), err)
		}
		return named, nil
	}
	if err := os.Mkdir(named, 0o700); err != nil && !errors.Is(err, fs.ErrExist) {
		return "", placeTrouble(filepath.Dir(named), err)
	}
	if !isFolder(named) {
		return "", fmt.Errorf("%s est un fichier : donnez un dossier, ou un nom qui finit par %s", named, backupExt)
	}
	return freeName(filepath.Join(named, "aufil-"+at.Format("2006-01-02-150405"))), nil
}

// freeName gives the name of a backup, followed by a number when another one was made in the same second.
func freeName(start string) string {
	name := start + backupExt
	for n := 2; ; n++ {
		if _, err := os.Lstat(name); err != nil {
			return name
		}
		name = fmt.Sprintf("%s-%d%s", start, n, backupExt)
	}
}

// placeTrouble says in French why nothing can be written in a folder, and what to do.
func placeTrouble(folder string, err error) error {
	for _, one := range []struct {
		number syscall.Errno
		says   string
	}{
		{syscall.ENOENT, "le dossier %s n'existe pas : corrigez le nom, ou faites-le (install -d -m 700 -o aufil %[1]s)"},
		{syscall.ENOTDIR, "%s n'est pas un dossier : corrigez le nom"},
		{syscall.EACCES, "pas le droit d'écrire dans %s : donnez-le au compte aufil (chown aufil %[1]s), ou lancez la commande sous ce compte (sudo -u aufil)"},
		{syscall.EPERM, "pas le droit d'écrire dans %s : donnez-le au compte aufil (chown aufil %[1]s), ou lancez la commande sous ce compte (sudo -u aufil)"},
		{syscall.EROFS, "%s est en lecture seule : choisissez un autre dossier, ou remontez ce disque en écriture"},
		{syscall.ENOSPC, "il n'y a plus de place dans %s : faites-en, ou choisissez un autre dossier"},
		{syscall.EDQUOT, "il n'y a plus de place dans %s : faites-en, ou choisissez un autre dossier"},
	} {
		if errors.Is(err, one.number) {
			return fmt.Errorf(one.says, folder)
		}
	}
	return err
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
