package main

import (
	"fmt"
	"runtime/debug"
)

// release is the version that packages and images are named by; the linker sets it (Makefile, Dockerfile).
var release string

// version names the build: the release, with the commit it was built from when that is known.
func version() string {
	commit := built()
	switch {
	case release == "":
		return commit
	case commit == "" || commit == "(devel)":
		return release
	default:
		return release + " (" + commit + ")"
	}
}

// built gives the commit, or the module's version.
func built() string {
	info, ok := debug.ReadBuildInfo()
	if !ok {
		return ""
	}
	for _, s := range info.Settings {
		if s.Key == "vcs.revision" && len(s.Value) >= 12 {
			return s.Value[:12]
		}
	}
	return info.Main.Version
}

func typeName(v any) string { return fmt.Sprintf("%T", v) }
