package store

import (
	"context"
	"database/sql"
	"fmt"
	"time"

	"aufil/assistant"
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
	return s.write(ctx, func(t *tx) error {
		return t.audit(ctx, caseID, assistant.Audit{CounsellorID: counsellorID, Action: action}, at)
	})
}

// Trace notes what a counsellor did that is about no case.
func (s *Store) Trace(ctx context.Context, a assistant.Audit, at time.Time) error {
	return s.write(ctx, func(t *tx) error { return t.audit(ctx, 0, a, at) })
}

// audit appends one line to the chain. One transaction at a time does, so that each line knows the one before.
func (t *tx) audit(ctx context.Context, caseID int64, a assistant.Audit, at time.Time) error {
	if err := t.holdAudit(ctx); err != nil {
		return err
	}
	id, err := t.next(ctx, "audit")
	if err != nil {
		return err
	}
	seal, err := t.seal(ctx, auditRow{id, millis(at), a.CounsellorID, caseID, a.Action, a.About})
	if err != nil {
		return err
	}
	err = t.exec(ctx, `INSERT INTO audit (id, at, counsellor_id, conversation_id, action, about, seal) VALUES ($1, $2, $3, $4, $5, $6, $7)`,
		id, millis(at), a.CounsellorID, caseID, a.Action, a.About, seal)
	if err != nil {
		return fmt.Errorf("audit: %w", err)
	}
	return t.endAudit(ctx, id, seal)
}

const selectAudit = `SELECT a.at, a.counsellor_id, COALESCE(k.name, ''), a.conversation_id, COALESCE(c.service, ''),
		COALESCE(c.id, 0), a.action, a.about, a.id
	FROM audit a
	LEFT JOIN counsellor k ON k.id = a.counsellor_id
	LEFT JOIN conversation c ON c.id = a.conversation_id `

// auditPage is how many lines one look at the audit gives.
const auditPage = 100

// Audits gives who saw or did what, the latest first.
func (s *Store) Audits(ctx context.Context, f assistant.AuditFilter) ([]assistant.AuditLine, error) {
	if f.Limit == 0 {
		f.Limit = auditPage
	}
	from, to := int64(0), int64(1)<<62
	if !f.From.IsZero() {
		from = millis(f.From)
	}
	if !f.To.IsZero() {
		to = millis(f.To)
	}
	before := int64(1) << 62
	if f.Before != 0 {
		before = f.Before
	}
	rows, err := s.reads.QueryContext(ctx, selectAudit+`WHERE a.at >= $1 AND a.at < $2 AND ($3 = 0 OR a.counsellor_id = $3)
		AND ($4 = 0 OR a.conversation_id = $4) AND a.id < $5 ORDER BY a.id DESC LIMIT $6`,
		from, to, f.CounsellorID, f.CaseID, before, f.Limit)
	if err != nil {
		return nil, fmt.Errorf("read audit: %w", err)
	}
	return collect(rows, func(r *sql.Rows) (l assistant.AuditLine, err error) {
		var ms, known int64
		err = r.Scan(&ms, &l.CounsellorID, &l.Name, &l.CaseID, &l.Service, &known, &l.Action, &l.About, &l.ID)
		l.At, l.Erased = timeOf(ms), l.CaseID != 0 && known == 0
		return l, err
	})
}
