package store_test

import (
	"bytes"
	"errors"
	"io"
	"testing"

	"aufil/store"
)

// A file that is no backup, or was changed, is refused; only what was written comes out.
func FuzzBackupReader(f *testing.F) {
	const secret = "ce qui était dans la base"
	key := frozenKey
	var sealed bytes.Buffer
	w, err := store.BackupWriter(&sealed, key, noon)
	if err != nil {
		f.Fatal(err)
	}
	if _, err := io.WriteString(w, secret); err != nil {
		f.Fatal(err)
	}
	if err := w.Close(); err != nil {
		f.Fatal(err)
	}
	head, _, _ := bytes.Cut(sealed.Bytes(), []byte("\n"))
	f.Add(sealed.Bytes())
	f.Add(append(bytes.Clone(head), '\n'))
	f.Add([]byte("aufil-sauvegarde 1 x 2026-07-01T00:00:00Z\n"))
	f.Add([]byte(""))
	f.Fuzz(func(t *testing.T, data []byte) {
		r, _, err := store.BackupReader(bytes.NewReader(data), key)
		if err != nil {
			return
		}
		got, err := io.ReadAll(r)
		switch {
		case err != nil && !errors.Is(err, store.ErrBadBackup):
			t.Errorf("%v", err)
		case err == nil && string(got) != secret:
			t.Errorf("%q came out", got)
		}
	})
}
