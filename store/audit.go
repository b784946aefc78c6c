package store

import (
	"context"
	"database/sql"
	"fmt"
	"time"
)

// auditQuiet is how long a repeated view of one case by one counsellor is not noted again: a page that refreshes
// itself is one look.
const auditQuiet = 10 * time.Minute

// Audit notes an access. See assistant.Store.
func (s *Store) Audit(ctx context.Context, counsellorID, caseID int64, action string, at time.Time) error {
	var recent int
	err := s.reads.QueryRowContext(ctx, `SELECT COUNT(*) FROM audit
		WHERE conversation_id = $1 AND counsellor_id = $2 AND action = $3 AND at > $4`,
		caseID, counsellorID, action, millis(at.Add(-auditQuiet))).Scan(&recent)
	if err != nil {
		return fmt.Errorf("read audit: %w", err)
	}
	if recent > 0 {
		return nil
	}
	return s.write(ctx, func(t *tx) error { return t.audit(ctx, counsellorID, caseID, action, at) })
}

func (t *tx) audit(ctx context.Context, counsellorID, caseID int64, action string, at time.Time) error {
	if err := t.holdAudit(ctx); err != nil {
		return err
	}
	id, err := t.next(ctx, "audit")
	if err != nil {
		return err
	}
	seal, err := t.seal(ctx, id, millis(at), counsellorID, caseID, action)
	if err != nil {
		return err
	}
	err = t.exec(ctx, `INSERT INTO audit (id, at, counsellor_id, conversation_id, action, seal) VALUES ($1, $2, $3, $4, $5, $6)`,
		id, millis(at), counsellorID, caseID, action, seal)
	if err != nil {
		return fmt.Errorf("audit: %w", err)
	}
	return nil
}

// AuditLine is one line of the audit.
type AuditLine struct {
	At           time.Time
	CounsellorID int64
	Action       string
}

// Audits gives who saw or did what on a case, in order.
func (s *Store) Audits(ctx context.Context, caseID int64) ([]AuditLine, error) {
	rows, err := s.reads.QueryContext(ctx, `SELECT at, counsellor_id, action FROM audit
		WHERE conversation_id = $1 ORDER BY id`, caseID)
	if err != nil {
		return nil, fmt.Errorf("read audit: %w", err)
	}
	return collect(rows, func(r *sql.Rows) (l AuditLine, err error) {
		var ms int64
		err = r.Scan(&ms, &l.CounsellorID, &l.Action)
		l.At = timeOf(ms)
		return l, err
	})
}
