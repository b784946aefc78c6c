package store

import (
	"context"
	"database/sql"
	"encoding/json"
	"fmt"
	"time"

	"aufil/assistant"
)

// ErrNoReadyAnswer is given for a ready answer that is not there any more.
var ErrNoReadyAnswer = assistant.ErrNoReadyAnswer

const selectReady = `SELECT id, territory, topic, title, body, translations, author_id, updated_at, archived_at FROM ready_answer `

// ReadyAnswers lists the words at hand in a territory, "" = all of them, by title.
func (s *Store) ReadyAnswers(ctx context.Context, territory string) ([]assistant.ReadyAnswer, error) {
	return s.readyAnswers(ctx, selectReady+`WHERE archived_at = 0 AND ($1 = '' OR territory = '' OR territory = $1) ORDER BY title, id`, territory)
}

// AllReadyAnswers lists those of all territories, archived ones too, by title.
func (s *Store) AllReadyAnswers(ctx context.Context) ([]assistant.ReadyAnswer, error) {
	return s.readyAnswers(ctx, selectReady+`ORDER BY title, id`)
}

func (s *Store) readyAnswers(ctx context.Context, query string, args ...any) ([]assistant.ReadyAnswer, error) {
	rows, err := s.reads.QueryContext(ctx, query, args...)
	if err != nil {
		return nil, fmt.Errorf("read ready answers: %w", err)
	}
	return collect(rows, func(r *sql.Rows) (a assistant.ReadyAnswer, err error) {
		var translations string
		var at, archived int64
		if err = r.Scan(&a.ID, &a.Territory, &a.Topic, &a.Title, &a.Body, &translations, &a.AuthorID, &at, &archived); err != nil {
			return a, err
		}
		a.UpdatedAt, a.ArchivedAt = timeOf(at), timeOf(archived)
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
			id, err = t.addReady(ctx, a, translations, at)
			return err
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

func (t *tx) addReady(ctx context.Context, a assistant.ReadyAnswer, translations []byte, at time.Time) (id int64, err error) {
	if id, err = t.next(ctx, "ready_answer"); err != nil {
		return 0, err
	}
	return id, t.exec(ctx, `INSERT INTO ready_answer (id, territory, topic, title, body, translations, author_id, updated_at)
		VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
		id, a.Territory, a.Topic, a.Title, a.Body, string(translations), a.AuthorID, millis(at))
}

// StartReady gives ready answers to a service that never had any, archived ones included.
func (s *Store) StartReady(ctx context.Context, all []assistant.ReadyAnswer, at time.Time) error {
	err := s.write(ctx, func(t *tx) error {
		if err := t.hold(ctx, "ready_answer", "start"); err != nil {
			return err
		}
		var n int
		if err := t.QueryRowContext(ctx, `SELECT COUNT(*) FROM ready_answer`).Scan(&n); err != nil || n > 0 {
			return err
		}
		for _, a := range all {
			translations, err := json.Marshal(a.Translations)
			if err != nil {
				return err
			}
			if _, err := t.addReady(ctx, a, translations, at); err != nil {
				return err
			}
		}
		return nil
	})
	if err != nil {
		return fmt.Errorf("ready answers of the start: %w", err)
	}
	return nil
}

// ArchiveReadyAnswer takes one out of what is offered, or puts it back.
func (s *Store) ArchiveReadyAnswer(ctx context.Context, id int64, archived bool, at time.Time) error {
	var since int64
	if archived {
		since = millis(at)
	}
	err := s.write(ctx, func(t *tx) error {
		n, err := t.changed(ctx, `UPDATE ready_answer SET archived_at = $1 WHERE id = $2`, since, id)
		if err == nil && n == 0 {
			err = ErrNoReadyAnswer
		}
		return err
	})
	if err != nil {
		return fmt.Errorf("archive ready answer: %w", err)
	}
	return nil
}
