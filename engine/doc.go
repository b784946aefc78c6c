// Package engine loads the rule files and judges what is known of a household.
//
// It answers, for each right, yes, no or not yet, with an amount or a range,
// the facts that can still change that answer, and the reasons with their legal
// sources. Facts may be unknown or known as a range: every answer holds for all
// completions of what is unknown.
//
// The package is pure. It must never read a clock, a network, a database or a
// file other than those of the fs.FS given to Load, and it must never put what a
// person said into an error meant for a log.
package engine
