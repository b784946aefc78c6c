package store

import (
	"context"
	"database/sql"
	"encoding/json"
	"errors"
	"fmt"
	"time"

	"aufil/assistant"
)

// ErrNoReadyAnswer is given for a ready answer that is not there any more.
var ErrNoReadyAnswer = errors.New("no such ready answer")

// ReadyAnswers lists the words at hand in a territory, "" = all of them, by title.
func (s *Store) ReadyAnswers(ctx context.Context, territory string) ([]assistant.ReadyAnswer, error) {
	rows, err := s.reads.QueryContext(ctx, `SELECT id, territory, topic, title, body, translations, author_id, updated_at
		FROM ready_answer WHERE $1 = '' OR territory = '' OR territory = $1 ORDER BY title, id`, territory)
	if err != nil {
		return nil, fmt.Errorf("read ready answers: %w", err)
	}
	return collect(rows, func(r *sql.Rows) (a assistant.ReadyAnswer, err error) {
		var translations string
		var at int64
		if err = r.Scan(&a.ID, &a.Territory, &a.Topic, &a.Title, &a.Body, &translations, &a.AuthorID, &at); err != nil {
			return a, err
		}
		a.UpdatedAt = timeOf(at)
		return a, json.Unmarshal([]byte(translations), &a.Translations)
	})
}

// SaveReadyAnswer keeps a ready answer, a new one when its ID is 0, and gives its number.
func (s *Store) SaveReadyAnswer(ctx context.Context, a assistant.ReadyAnswer, at time.Time) (id int64, err error) {
	if a.Translations == nil {
		a.Translations = map[string]string{}
	}
	translations, err := json.Marshal(a.Translations)
	if err != nil {
		return 0, fmt.Errorf("translations: %w", err)
	}
	err = s.write(ctx, func(t *tx) (err error) {
		if id = a.ID; id == 0 {
			if id, err = t.next(ctx, "ready_answer"); err != nil {
				return err
			}
			return t.exec(ctx, `INSERT INTO ready_answer (id, territory, topic, title, body, translations, author_id, updated_at)
				VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
				id, a.Territory, a.Topic, a.Title, a.Body, string(translations), a.AuthorID, millis(at))
		}
		n, err := t.changed(ctx, `UPDATE ready_answer SET territory = $1, topic = $2, title = $3, body = $4, translations = $5,
			author_id = $6, updated_at = $7 WHERE id = $8`,
			a.Territory, a.Topic, a.Title, a.Body, string(translations), a.AuthorID, millis(at), id)
		if err == nil && n == 0 {
			err = ErrNoReadyAnswer
		}
		return err
	})
	if err != nil {
		return 0, fmt.Errorf("save ready answer: %w", err)
	}
	return id, nil
}

// DropReadyAnswer deletes one; what was sent with it stays.
func (s *Store) DropReadyAnswer(ctx context.Context, id int64) error {
	err := s.write(ctx, func(t *tx) error {
		n, err := t.changed(ctx, `DELETE FROM ready_answer WHERE id = $1`, id)
		if err == nil && n == 0 {
			err = ErrNoReadyAnswer
		}
		return err
	})
	if err != nil {
		return fmt.Errorf("drop ready answer: %w", err)
	}
	return nil
}
