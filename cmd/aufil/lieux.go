package main

import (
	"context"
	"fmt"
	"log/slog"
	"os"
	"slices"
	"strings"
	"sync"
	"sync/atomic"
	"time"

	"aufil/dialog"
	"aufil/places"
	"aufil/store"
)

// lieuxCmd is `aufil lieux`.
type lieuxCmd struct {
	Import lieuxImport `cmd:"" help:"Charge un fichier de lieux d'aide."`
}

// Help gives an example.
func (lieuxCmd) Help() string {
	return "Exemple : aufil lieux import liste-fs.csv -c /etc/aufil/config.yaml"
}

// lieuxImport is `aufil lieux import`.
type lieuxImport struct {
	onDatabase
	Fichier string `arg:"" type:"existingfile" help:"Le fichier des France services (CSV), l'annuaire de l'administration (JSON), ou un CSV aux mêmes colonnes que docs/exploitation.md."`
}

// Help gives an example.
func (lieuxImport) Help() string {
	return "Remplace les lieux des genres que le fichier contient ; « aufil serve » les prend dans la minute, sans redémarrer. " +
		"Exemple : aufil lieux import liste-fs.csv -c /etc/aufil/config.yaml"
}

// skippedTold is how many lines that were left out are told one by one.
const skippedTold = 20

// Run imports a file.
func (c lieuxImport) Run() error {
	f, err := os.Open(c.Fichier)
	if err != nil {
		return err
	}
	defer f.Close() //nolint:errcheck // it was only read
	all, skipped, err := places.ReadHelp(f)
	if err != nil {
		return fmt.Errorf("%s : %w", c.Fichier, err)
	}
	for i, line := range skipped {
		if i == skippedTold {
			fmt.Fprintf(os.Stderr, "… et %d autres\n", len(skipped)-i)
			break
		}
		fmt.Fprintln(os.Stderr, "écarté,", line)
	}
	if len(all) == 0 || len(skipped) > (len(all)+len(skipped))/20 {
		return fmt.Errorf("%s : %d lignes sur %d ne vont pas : rien n'est changé ; corrigez-le, ou prenez un fichier plus récent",
			c.Fichier, len(skipped), len(all)+len(skipped))
	}
	return c.with(func(ctx context.Context, _ config, s *store.Store) error {
		if err := s.ImportHelp(ctx, all, time.Now()); err != nil {
			return err
		}
		w, counts := &lineWriter{w: c.stdout()}, map[string]int{}
		var kinds []string
		for _, h := range all {
			if counts[h.Kind]++; counts[h.Kind] == 1 {
				kinds = append(kinds, h.Kind)
			}
		}
		slices.Sort(kinds)
		for _, kind := range kinds {
			w.line("%-24s %6d", kind, counts[kind])
		}
		w.line("Chargés. %d lignes écartées.", len(skipped))
		return w.err
	})
}

// guide is the help places as they were last imported; nil = none.
type guide struct {
	towns *places.Directory
	now   atomic.Pointer[places.Guide]
	mu    sync.Mutex
	stamp store.HelpStamp // of what is now
}

// guideEvery is how often an import by another process is looked for.
const guideEvery = time.Minute

// follow takes up what is imported, until ctx ends.
func (g *guide) follow(ctx context.Context, s *store.Store, log *slog.Logger) {
	for {
		if err := g.look(ctx, s); err != nil && ctx.Err() == nil {
			log.Warn("help places were not read: the old ones stay", "err", err)
		}
		select {
		case <-ctx.Done():
			return
		case <-time.After(guideEvery):
		}
	}
}

func (g *guide) look(ctx context.Context, s *store.Store) error {
	g.mu.Lock()
	defer g.mu.Unlock()
	stamp, err := s.HelpStamp(ctx)
	if err != nil || stamp == g.stamp {
		return err
	}
	var all []places.Help
	for _, kind := range []string{places.FranceServices, places.TownHall} {
		some, err := s.Help(ctx, kind)
		if err != nil {
			return err
		}
		all = append(all, some...)
	}
	g.now.Store(places.NewGuide(g.towns, all))
	g.stamp = stamp
	return nil
}

// near gives where to go near a postal code, for the dialogue.
func (g *guide) near(postalCode string) (dialog.Place, bool) {
	known := g.now.Load()
	if known == nil {
		return dialog.Place{}, false
	}
	h, found := known.Near(postalCode)
	if !found {
		if h, found = known.Hall(postalCode); !found {
			return dialog.Place{}, false
		}
	}
	return dialog.Place{Name: h.Short(), Address: strings.TrimSpace(h.Address + ", " + h.Commune), Phone: h.Phone, Moves: h.Moves}, true
}
