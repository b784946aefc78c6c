package main

import (
	"bytes"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"aufil/store"
)

func TestCopieFillsAnEmptyDatabaseAndSaysWhatItDid(t *testing.T) {
	t.Parallel()
	key, folder := store.NewKey(), t.TempDir()
	from, to := "sqlite:"+filepath.Join(folder, "a.db"), "sqlite:"+filepath.Join(folder, "b.db")
	s, err := store.Open(t.Context(), from, key)
	if err != nil {
		t.Fatal(err)
	}
	if err := s.Sessions().Commit("token", []byte("x"), time.Now().Add(time.Hour)); err != nil {
		t.Fatal(err)
	}
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	var out bytes.Buffer
	c := copieCmd{De: from, Vers: to, onDatabase: onDatabase{environ: []string{"AUFIL_CLE=" + key}, out: &out}}
	if err := c.Run(); err != nil || !strings.Contains(out.String(), "session                  1 lignes copiées et relues") {
		t.Errorf("%v\n%s", err, out.String())
	}
	for want, c := range map[string]copieCmd{
		"contient déjà": c,
		"n'existe pas":  {De: from + "x", Vers: to, onDatabase: c.onDatabase},
		"postgres://":   {De: "mysql:x", Vers: to, onDatabase: c.onDatabase},
		"cle":           {De: from, Vers: to, onDatabase: onDatabase{environ: []string{"AUFIL_CLE=" + store.NewKey()}}},
	} {
		if err := c.Run(); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%s: %v", want, err)
		}
	}
}
