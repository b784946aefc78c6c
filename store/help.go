package store

import (
	"context"
	"database/sql"
	"fmt"
	"slices"
	"time"

	"aufil/places"
)

// ImportHelp replaces the help places of the kinds that are given.
func (s *Store) ImportHelp(ctx context.Context, all []places.Help, at time.Time) error {
	var kinds []string
	for _, h := range all {
		if !slices.Contains(kinds, h.Kind) {
			kinds = append(kinds, h.Kind)
		}
	}
	return s.write(ctx, func(t *tx) error {
		for _, kind := range kinds {
			if err := t.exec(ctx, `DELETE FROM help_place WHERE kind = $1`, kind); err != nil {
				return fmt.Errorf("drop old places: %w", err)
			}
		}
		for _, h := range all {
			err := t.exec(ctx, `INSERT INTO help_place (id, kind, name, address, postal_code, commune, insee, phone, moves, lat, lon,
					checked, source, imported_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)
				ON CONFLICT (id) DO NOTHING`, // the same place twice in a file
				h.ID, h.Kind, h.Name, h.Address, h.PostalCode, h.Commune, h.Insee, h.Phone, h.Moves, h.Lat, h.Lon,
				h.Checked, h.Source, millis(at))
			if err != nil {
				return fmt.Errorf("keep a place: %w", err)
			}
		}
		return nil
	})
}

// HelpStamp changes with each import: when the last one was, and how many places there are.
type HelpStamp struct {
	At time.Time
	N  int64
}

// HelpStamp gives it; zero when nothing was imported.
func (s *Store) HelpStamp(ctx context.Context) (h HelpStamp, err error) {
	var at int64
	if err := s.reads.QueryRowContext(ctx, `SELECT COALESCE(MAX(imported_at), 0), COUNT(*) FROM help_place`).Scan(&at, &h.N); err != nil {
		return h, fmt.Errorf("read help places: %w", err)
	}
	h.At = timeOf(at)
	return h, nil
}

// Help gives the help places of one kind.
func (s *Store) Help(ctx context.Context, kind string) ([]places.Help, error) {
	rows, err := s.reads.QueryContext(ctx, `SELECT id, kind, name, address, postal_code, commune, insee, phone, moves, lat, lon,
		checked, source FROM help_place WHERE kind = $1 ORDER BY id`, kind)
	if err != nil {
		return nil, fmt.Errorf("read help places: %w", err)
	}
	return collect(rows, func(r *sql.Rows) (h places.Help, err error) {
		return h, r.Scan(&h.ID, &h.Kind, &h.Name, &h.Address, &h.PostalCode, &h.Commune, &h.Insee, &h.Phone, &h.Moves, &h.Lat, &h.Lon,
			&h.Checked, &h.Source)
	})
}
