package store

import (
	"context"
	"database/sql"
	"fmt"
	"slices"

	"aufil/assistant"
)

// saveNickname keeps by what a case is known again; "" forgets it. The row has the number of its case.
func (t *tx) saveNickname(ctx context.Context, caseID int64, name string) error {
	if name == "" {
		return t.exec(ctx, `DELETE FROM nickname WHERE id = $1`, caseID)
	}
	sealed, err := t.keys.seal(cell("nickname", "name", caseID), []byte(name))
	if err != nil {
		return err
	}
	return t.exec(ctx, `INSERT INTO nickname (id, conversation_id, name) VALUES ($1, $1, $2)
		ON CONFLICT (id) DO UPDATE SET name = excluded.name`, caseID, sealed)
}

// Sought finds cases. See assistant.Store.
func (s *Store) Sought(ctx context.Context, q assistant.Sought, most int) ([]assistant.QueueItem, error) {
	ids, err := s.named(ctx, q.Named)
	if err != nil {
		return nil, fmt.Errorf("seek by name: %w", err)
	}
	if q.Number != "" {
		held, err := s.Find(ctx, q.Number)
		if err != nil {
			return nil, fmt.Errorf("seek by number: %w", err)
		}
		ids = append(ids, held.CaseID)
	}
	ids = append(ids, q.CaseID)
	slices.Sort(ids)
	ids = slices.Compact(ids)
	slices.Reverse(ids)
	var found []assistant.QueueItem
	for _, id := range ids {
		if id == 0 || len(found) == most {
			break
		}
		rows, err := s.reads.QueryContext(ctx, selectCaseItem, id)
		if err != nil {
			return nil, fmt.Errorf("read a case that is sought: %w", err)
		}
		items, err := collect(rows, s.keys.scanItem)
		if err != nil {
			return nil, fmt.Errorf("read a case that is sought: %w", err)
		}
		found = append(found, items...)
	}
	return found, nil
}

// named gives the cases whose nickname is wanted. They are sealed, so each is opened.
func (s *Store) named(ctx context.Context, wanted func(string) bool) ([]int64, error) {
	if wanted == nil {
		return nil, nil
	}
	rows, err := s.reads.QueryContext(ctx, `SELECT id, name FROM nickname`)
	if err != nil {
		return nil, err
	}
	all, err := collect(rows, func(r *sql.Rows) (id int64, err error) {
		var sealed []byte
		if err := r.Scan(&id, &sealed); err != nil {
			return 0, err
		}
		name, err := s.keys.openText(cell("nickname", "name", id), sealed)
		if err != nil || !wanted(name) {
			return 0, err
		}
		return id, nil
	})
	return slices.DeleteFunc(all, func(id int64) bool { return id == 0 }), err
}
