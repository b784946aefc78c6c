package store

import (
	"bufio"
	"context"
	"database/sql"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"
	"time"

	"github.com/tink-crypto/tink-go/v2/streamingaead/subtle"
)

// A backup is one SQLite file, whatever the database is, encrypted as a stream: fields are ciphertext already, but who
// talks to whom and when is not. Its first line, which is authenticated with the rest, names the key that opens it.

// Snapshot writes a copy of the whole database, as it is at one instant, into a new SQLite file. Nobody waits for it.
func (s *Store) Snapshot(ctx context.Context, path string) (err error) {
	if !s.dialect.shared() {
		return s.vacuumInto(ctx, path)
	}
	to := &Store{keys: s.keys, news: newNews(), program: s.program}
	defer func() { err = errors.Join(err, to.Close()) }()
	if err := to.open(ctx, "sqlite:"+path); err != nil {
		return fmt.Errorf("snapshot: %w", err)
	}
	return Copy(ctx, s, to, func(string, int64, int64) {})
}

// vacuumInto has a connection of its own: those that only read may not do it, and nobody is to wait for it on the one that
// writes.
func (s *Store) vacuumInto(ctx context.Context, path string) error {
	db, err := sql.Open("sqlite3", s.file+"?mode=rw&_busy_timeout=5000")
	if err != nil {
		return fmt.Errorf("snapshot: %w", err)
	}
	_, err = db.ExecContext(ctx, `VACUUM INTO $1`, path)
	if err = errors.Join(err, db.Close()); err != nil {
		return fmt.Errorf("snapshot: %w", err)
	}
	return nil
}

const (
	backupMark    = "aufil-sauvegarde 1 "
	backupSegment = 1 << 20
)

// BackupWriter encrypts what is written to it with the first of the keys. Close ends the backup.
func BackupWriter(w io.Writer, keys string, at time.Time) (io.WriteCloser, error) {
	return sealedWriter(w, backupMark, keys, at)
}

func sealedWriter(w io.Writer, mark, keys string, at time.Time) (io.WriteCloser, error) {
	k, err := newKeyring(keys)
	if err != nil {
		return nil, err
	}
	head := mark + k.names[0] + " " + at.UTC().Format(time.RFC3339) + "\n"
	stream, err := k.backupCipher(0)
	if err != nil {
		return nil, err
	}
	if _, err := io.WriteString(w, head); err != nil {
		return nil, fmt.Errorf("write backup: %w", err)
	}
	return stream.NewEncryptingWriter(w, []byte(head))
}

// Why a file cannot be restored.
var (
	ErrNoBackup  = errors.New("this is no backup")
	ErrOtherKey  = errors.New("no key of the settings opens this backup")
	ErrBadBackup = errors.New("this backup is damaged or cut off")
)

// BackupReader decrypts a backup, by whichever of the keys made it, and says when that was.
func BackupReader(r io.Reader, keys string) (plain io.Reader, at time.Time, err error) {
	return sealedReader(r, backupMark, keys)
}

func sealedReader(r io.Reader, mark, keys string) (plain io.Reader, at time.Time, err error) {
	k, err := newKeyring(keys)
	if err != nil {
		return nil, at, err
	}
	in := bufio.NewReaderSize(r, backupSegment)
	head, err := in.ReadString('\n')
	if err != nil || len(head) > 200 {
		return nil, at, ErrNoBackup
	}
	rest, found := strings.CutPrefix(strings.TrimSuffix(head, "\n"), mark)
	name, when, _ := strings.Cut(rest, " ")
	if at, err = time.Parse(time.RFC3339, when); err != nil || !found {
		return nil, at, ErrNoBackup
	}
	i := slices.Index(k.names, name)
	if i < 0 {
		return nil, at, ErrOtherKey
	}
	stream, err := k.backupCipher(i)
	if err != nil {
		return nil, at, err
	}
	opened, err := stream.NewDecryptingReader(in, []byte(head))
	if err != nil {
		return nil, at, ErrBadBackup
	}
	return whole{opened}, at, nil
}

// whole gives its own error for whatever the cipher complains of.
type whole struct{ io.Reader }

// Read implements io.Reader.
func (w whole) Read(p []byte) (int, error) {
	n, err := w.Reader.Read(p)
	if err != nil && !errors.Is(err, io.EOF) {
		err = ErrBadBackup
	}
	return n, err
}

func (k *keyring) backupCipher(i int) (*subtle.AESGCMHKDF, error) {
	secret, err := k.blinds[i].ComputePrimaryPRF([]byte("backup"), 32)
	if err != nil {
		return nil, fmt.Errorf("backup key: %w", err)
	}
	return subtle.NewAESGCMHKDF(secret, "SHA256", 32, backupSegment, 0)
}

// Restored readies a database that was just filled from a backup: messages that waited when it was made may have left
// since, so the carrier is asked before any of them is sent. It gives how many there are.
func (s *Store) Restored(ctx context.Context) (n int64, err error) {
	err = s.write(ctx, func(t *tx) error {
		n, err = t.changed(ctx, `UPDATE outbound SET state = 'inconnu' WHERE state IN ('attente', 'envoi')`)
		return err
	})
	return n, err
}
