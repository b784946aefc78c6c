package store_test

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"syscall"
	"testing"

	"aufil/assistant"
	"aufil/store"
)

// disk mounts a file system of its own, of a few megabytes; without the right to mount one the test is skipped, and says so.
func disk(t *testing.T) string {
	t.Helper()
	dir := t.TempDir()
	if err := syscall.Mount("aufil", dir, "tmpfs", 0, "size=3m"); err != nil {
		t.Skipf("no disk of its own here (%v): run as root to try a real one", err)
	}
	t.Cleanup(func() {
		if err := syscall.Unmount(dir, 0); err != nil {
			t.Error(err)
		}
	})
	return dir
}

// on makes a world whose database is on a disk.
func on(t *testing.T, dir string) *world {
	t.Helper()
	path := filepath.Join(dir, "aufil.db")
	return inhabit(t, &world{path: path, setting: "sqlite:" + path, key: store.NewKey()}, nil)
}

// A real disk that is full, to the last byte: who writes is answered with an apology, what was acknowledged is there, in
// this process and for who opens the file next, and the service goes on by itself once there is room.
func TestARealDiskThatIsFullLosesNothingAndHeals(t *testing.T) {
	t.Parallel()
	dir := disk(t)
	w := on(t, dir)
	acknowledged := told{}
	must(t, acknowledged.say(w, marie, "conseiller"))
	ballast := filepath.Join(dir, "ballast")
	fill(t, ballast)
	refused := 0
	for i := range 400 { // the journal of SQLite reuses the place it has: in the end there is none
		if acknowledged.say(w, fmt.Sprintf("+3360004%04d", i), "bonjour") != nil {
			refused++
		}
	}
	if refused == 0 {
		t.Fatal("the disk was never full")
	}
	if out, err := w.Receive(t.Context(), w.sms(paul, "bonjour")); err == nil || len(out.Texts) != 1 {
		t.Errorf("on a full disk: %+v, %v", out, err)
	}
	must(t, w.store.Ready(t.Context()))
	if items, err := w.Queue(t.Context(), claire, assistant.All); err != nil || len(items) != 1 {
		t.Errorf("the console on a full disk: %d, %v", len(items), err)
	}
	acknowledged.kept(t, w)
	must(t, os.Remove(ballast))
	for i := range 20 {
		must(t, acknowledged.say(w, fmt.Sprintf("+3360005%04d", i), "bonjour"))
	}
	acknowledged.kept(t, w)
	w.intact(t)
	t.Logf("%d turns acknowledged, %d refused", len(acknowledged), refused)
}

// The process dies on the full disk; the next one opens the database while there is still no room, or says what to do.
func TestAServiceStartsOnAFullDiskOrSaysWhy(t *testing.T) {
	t.Parallel()
	dir := disk(t)
	path := filepath.Join(dir, "aufil.db")
	key := store.NewKey()
	first, err := store.Open(t.Context(), "sqlite:"+path, key)
	must(t, err)
	must(t, first.Close())
	fill(t, filepath.Join(dir, "ballast"))
	switch s, err := store.Open(context.Background(), "sqlite:"+path, key); {
	case err == nil:
		must(t, s.Close())
	default:
		t.Log(err)
		if want := store.Advised("sqlite:"+path, err); want.Error() == err.Error() {
			t.Errorf("nothing says what to do: %v", err)
		}
	}
}

// fill takes all the room that is left.
func fill(t *testing.T, path string) {
	t.Helper()
	f, err := os.Create(path)
	must(t, err)
	defer f.Close()
	for _, size := range []int{1 << 16, 1 << 12, 1} {
		for err = nil; err == nil; {
			_, err = f.Write(make([]byte, size))
		}
		if !errors.Is(err, syscall.ENOSPC) {
			t.Fatal(err)
		}
	}
}
