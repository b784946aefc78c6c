package main

import (
	"errors"
	"log/slog"
)

// realParts binds the rules, the prompts and the channels.
func realParts(config, *slog.Logger) (parts, error) {
	return parts{}, errors.New("not wired yet")
}
