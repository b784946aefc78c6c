package main

import (
	"context"
	"fmt"
	"io"
	"log/slog"
	"regexp"
)

// newLog makes the program's log: one JSON object a line, in which anything that looks like a phone number is masked.
// It is a net below the rule, which is that no number, name or answer is handed to a log at all.
func newLog(w io.Writer, level slog.Level) *slog.Logger {
	return slog.New(masked{slog.NewJSONHandler(w, &slog.HandlerOptions{Level: level, ReplaceAttr: maskAttr})})
}

// number is eight digits or more, as one writes phone numbers.
var number = regexp.MustCompile(`\+?\d(?:[ .\-]?\d){7,}`)

func maskText(text string) string { return number.ReplaceAllString(text, "[masqué]") }

func maskAttr(_ []string, a slog.Attr) slog.Attr {
	switch v := a.Value.Resolve(); v.Kind() {
	case slog.KindString:
		return slog.String(a.Key, maskText(v.String()))
	case slog.KindAny:
		return slog.String(a.Key, maskText(fmt.Sprint(v.Any())))
	default:
		return a
	}
}

// masked masks the message too, which ReplaceAttr does not see when it is formatted by hand.
type masked struct{ slog.Handler }

func (m masked) Handle(ctx context.Context, r slog.Record) error {
	r.Message = maskText(r.Message)
	return m.Handler.Handle(ctx, r)
}

func (m masked) WithAttrs(attrs []slog.Attr) slog.Handler { return masked{m.Handler.WithAttrs(attrs)} }

func (m masked) WithGroup(name string) slog.Handler { return masked{m.Handler.WithGroup(name)} }
