package main

import (
	"fmt"
	"runtime/debug"
)

// version names the build: the module's version, or the commit it was built from.
func version() string {
	info, ok := debug.ReadBuildInfo()
	if !ok {
		return "inconnue"
	}
	for _, s := range info.Settings {
		if s.Key == "vcs.revision" && len(s.Value) >= 12 {
			return s.Value[:12]
		}
	}
	return info.Main.Version
}

func typeName(v any) string { return fmt.Sprintf("%T", v) }
