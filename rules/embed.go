// Package rules holds the law as data: one YAML file a right, the facts, the
// shared computations and the cases that check them. It carries the files into
// the program and does nothing else: it must never read, judge or compute.
package rules

import "embed"

// FS holds every rule file, as written.
//
//go:embed *.yaml
var FS embed.FS
