// Package dialog owns the conversation: given what is remembered and one input, it gives what to remember and one
// reply. It is pure — no I/O, no clock, no randomness, no goroutine — and it holds prompt keys, never texts.
package dialog
