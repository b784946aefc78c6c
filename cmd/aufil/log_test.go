package main

import (
	"bytes"
	"errors"
	"fmt"
	"log/slog"
	"strings"
	"testing"
)

func TestTheLogMasksNumbersWhereverTheyAre(t *testing.T) {
	t.Parallel()
	var out bytes.Buffer
	log := newLog(&out, slog.LevelInfo).With("who", "+33612345678").WithGroup("g")
	for _, n := range []string{"+33612345678", "06 12 34 56 78", "06.12.34.56.78", "0033612345678", "0692 12 34 56"} {
		log.Error("from "+n, "text", "appelez le "+n, "err", fmt.Errorf("send: %w", errors.New("to "+n)), "any", []string{n})
	}
	for _, trace := range []string{"12345678", "12 34 56", "12.34.56"} {
		if strings.Contains(out.String(), trace) {
			t.Errorf("%q is in the log:\n%s", trace, out.String())
		}
	}
	if !strings.Contains(out.String(), "appelez le [masqué]") {
		t.Error("the log lost its words")
	}
}
