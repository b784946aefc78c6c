package main

import (
	"context"
	"fmt"
	"io"
	"log/slog"
	"strings"
	"time"
	"unicode"

	"aufil/dialog"
	"aufil/store"
)

// purgeCmd is `aufil purge`.
type purgeCmd struct {
	onDatabase
	Essai bool `help:"Dit ce qui serait effacé, et n'efface rien."`
}

// Help gives an example.
func (purgeCmd) Help() string {
	return "Efface ce qui est gardé depuis plus longtemps que les réglages conservation.* ne le disent, puis relit la base. " +
		"« aufil serve » le fait chaque jour. Exemple : aufil purge --essai -c /etc/aufil/config.yaml"
}

// Run purges, and proves it: what is told as still too old is counted in the database after the purge.
func (c purgeCmd) Run() error {
	return c.with(func(ctx context.Context, cfg config, s *store.Store) error {
		at, keeping := time.Now(), cfg.keeping()
		done := map[store.Kind]int64{}
		if !c.Essai {
			var err error
			if done, err = s.Purge(ctx, keeping, at); err != nil {
				return fmt.Errorf("la purge s'est arrêtée en chemin ; relancez-la : %w", err)
			}
		}
		late, err := s.Overdue(ctx, keeping, at)
		if err != nil {
			return err
		}
		return c.tell(keeping, done, late)
	})
}

func (c purgeCmd) tell(k store.Keeping, done, late map[store.Kind]int64) error {
	w, left := &lineWriter{w: c.stdout()}, int64(0)
	w.line("%-24s %-18s %10s %16s", "", "durée", "effacés", "encore en retard")
	for _, kind := range store.Kinds {
		w.line("%-24s %-18s %10d %16d", kind, lifeOf(k, kind), done[kind], late[kind])
		left += late[kind]
	}
	switch {
	case w.err != nil || c.Essai:
		return w.err
	case left > 0:
		return fmt.Errorf("%d lignes sont encore gardées trop longtemps : relancez « aufil purge »", left)
	}
	return nil
}

// lifeOf says how long a kind of data is kept.
func lifeOf(k store.Keeping, kind store.Kind) string {
	months := map[store.Kind]int{
		store.KindCase: k.Cases, store.KindAbandoned: k.Abandoned, store.KindStop: k.Stops,
		store.KindAudit: k.Audit, store.KindAccount: k.Audit,
	}
	n, ours := months[kind]
	switch {
	case kind == store.KindReport || kind == store.KindSignal:
		return "1 jour"
	case kind == store.KindAnswer:
		return "30 jours"
	case kind == store.KindErased:
		return fmt.Sprintf("%d jours", k.Erasures)
	case !ours:
		return "jusqu'à leur fin"
	case n == 0:
		return "sans limite"
	}
	return fmt.Sprintf("%d mois", n)
}

// notice is what a person is told of their data.
func (c config) notice() dialog.Notice {
	r := c.Retention
	return dialog.Notice{Controller: c.Controller, Contact: c.Contact, Months: r.Cases, Backups: c.Backups.Days, Traces: r.Audit, Stops: r.Stops}
}

func (c config) keeping() store.Keeping {
	r := c.Retention
	return store.Keeping{Cases: r.Cases, Abandoned: r.Abandoned, Stops: r.Stops, Audit: r.Audit, Erasures: c.Backups.Days}
}

// How often `serve` keeps house, and how long after its start for the first time.
const (
	houseEvery = 24 * time.Hour
	houseFirst = time.Minute
)

// keepHouse purges every day, and looks whether the audit is whole. The seal that it logs is kept where nobody who
// writes to the database can change it: lines taken off the end of the audit are found by it.
func keepHouse(ctx context.Context, s *store.Store, k store.Keeping, now func() time.Time, m *metrics, log *slog.Logger) {
	for wait := houseFirst; ; wait = houseEvery {
		select {
		case <-ctx.Done():
			return
		case <-time.After(wait):
		}
		houseOnce(ctx, s, k, now(), m, log)
	}
}

func houseOnce(ctx context.Context, s *store.Store, k store.Keeping, at time.Time, m *metrics, log *slog.Logger) {
	done, err := s.Purge(ctx, k, at)
	switch {
	case ctx.Err() != nil:
		return
	case err != nil:
		log.Error("purge stopped: it goes on tomorrow", "err", err)
	default:
		m.purged.SetToCurrentTime()
		log.Info("purged", "cases", done[store.KindCase], "abandoned", done[store.KindAbandoned], "audit", done[store.KindAudit])
	}
	chain, err := s.CheckAudit(ctx)
	switch {
	case ctx.Err() != nil:
		return
	case err != nil:
		log.Error("the audit was not checked", "err", err)
	case chain.Broken != 0:
		m.auditBroken.Set(1)
		log.Error("the audit was changed behind our back", "line", chain.Broken)
	default:
		m.auditBroken.Set(0)
		log.Info("audit is whole", "lines", chain.Lines, "seal", chain.Last)
	}
}

// lineWriter writes lines and keeps the first error.
type lineWriter struct {
	w   io.Writer
	err error
}

func (w *lineWriter) line(format string, args ...any) {
	if w.err == nil {
		_, w.err = io.WriteString(w.w, strings.Map(printable, fmt.Sprintf(format, args...))+"\n")
	}
}

// printable drops what would act on a terminal or a printer instead of being read: control characters, and those that
// turn the direction of a line around, so that it reads as another.
func printable(r rune) rune {
	if unicode.IsControl(r) && r != '\n' && r != '\t' || unicode.Is(unicode.Bidi_Control, r) || r == '\u2028' || r == '\u2029' {
		return -1
	}
	return r
}
