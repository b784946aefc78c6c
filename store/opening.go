package store

import (
	"context"
	"database/sql"
	"encoding/json"
	"fmt"
	"time"

	"aufil/assistant"
)

// openingText is what is kept of the hours of a territory.
type openingText struct {
	Zone  string           `json:"fuseau,omitempty"`
	Hours *assistant.Hours `json:"horaires,omitempty"`
}

// SaveOpening keeps the hours of a territory beside those that held before, and notes who set them.
func (s *Store) SaveOpening(ctx context.Context, o assistant.Opening, at time.Time) error {
	text, err := json.Marshal(openingText{o.ZoneName, o.Hours})
	if err != nil {
		return fmt.Errorf("opening hours: %w", err)
	}
	about := o.Territory
	if about == "" {
		about = "tous les territoires"
	}
	return s.write(ctx, func(t *tx) error {
		id, err := t.next(ctx, "opening")
		if err != nil {
			return err
		}
		err = t.exec(ctx, `INSERT INTO opening (id, territory, hours, by_id, at) VALUES ($1, $2, $3, $4, $5)`,
			id, known(o.Territory), string(text), o.By, millis(at))
		if err != nil {
			return fmt.Errorf("save opening hours: %w", err)
		}
		return t.audit(ctx, 0, assistant.Audit{CounsellorID: o.By, Action: "changer les horaires", About: about}, at)
	})
}

const selectOpening = `SELECT o.id, o.territory, o.hours, o.by_id, COALESCE(k.name, ''), o.at
	FROM opening o LEFT JOIN counsellor k ON k.id = o.by_id `

// Openings gives the latest hours that were set for a territory, and those before them, the last ones first.
func (s *Store) Openings(ctx context.Context, territory string, most int) ([]assistant.Opening, error) {
	return s.openings(ctx, selectOpening+`WHERE o.territory = $1 ORDER BY o.id DESC LIMIT $2`, territory, most)
}

// OpeningsNow gives the hours that hold, by territory, and a number that grows when some are set; nothing when it is stamp.
func (s *Store) OpeningsNow(ctx context.Context, stamp int64) (all []assistant.Opening, now int64, err error) {
	if err := s.reads.QueryRowContext(ctx, `SELECT COALESCE(MAX(id), 0) FROM opening`).Scan(&now); err != nil || now == stamp {
		return nil, now, err
	}
	all, err = s.openings(ctx, selectOpening+`WHERE o.id IN (SELECT MAX(id) FROM opening GROUP BY territory) ORDER BY o.territory`)
	return all, now, err
}

func (s *Store) openings(ctx context.Context, query string, args ...any) ([]assistant.Opening, error) {
	rows, err := s.reads.QueryContext(ctx, query, args...)
	if err != nil {
		return nil, fmt.Errorf("read opening hours: %w", err)
	}
	return collect(rows, func(r *sql.Rows) (o assistant.Opening, err error) {
		var hours string
		var at int64
		if err := r.Scan(&o.ID, &o.Territory, &hours, &o.By, &o.ByName, &at); err != nil {
			return o, err
		}
		var text openingText
		err = json.Unmarshal([]byte(hours), &text)
		o.At, o.ZoneName, o.Hours = timeOf(at), text.Zone, text.Hours
		return o, err
	})
}
