package store

import (
	"context"
	"database/sql"
	"fmt"
	"strings"
	"time"

	"aufil/assistant"
	"aufil/dialog"
)

// queueLimit is how many cases a list shows when nobody says.
const queueLimit = 200

const selectQueue = `SELECT e.id, e.conversation_id, e.status, e.urgent, e.reason, e.holder_id, COALESCE(k.name, ''),
		e.outcome, e.opened_at, e.waits_since, e.snoozed_until, c.data, c.service, COALESCE(p.id, 0), p.number, COALESCE(p.stopped, FALSE),
		COALESCE(l.id, 0), COALESCE(l.at, 0), l.input, n.name,
		(SELECT COUNT(*) FROM journal WHERE conversation_id = c.id AND inbound_id IS NOT NULL AND at >= e.opened_at
			AND id > (SELECT COALESCE(MAX(id), 0) FROM journal WHERE conversation_id = c.id AND author = 'conseiller'))
	FROM escalation e
	JOIN conversation c ON c.id = e.conversation_id
	LEFT JOIN person p ON p.id = c.person_id
	LEFT JOIN counsellor k ON k.id = e.holder_id
	LEFT JOIN nickname n ON n.id = c.id
	LEFT JOIN journal l ON l.id = (SELECT id FROM journal
		WHERE conversation_id = c.id AND inbound_id IS NOT NULL ORDER BY id DESC LIMIT 1) `

const queueOpen = selectQueue + `WHERE e.status IN ('attente', 'pris') AND ($1 = 0 OR e.holder_id = $1)
		AND ($2 = 0 OR e.holder_id = 0)
	ORDER BY e.urgent DESC, e.opened_at, e.id LIMIT $3`

const queueDone = selectQueue + `WHERE e.status IN ('rendu', 'clos')
		AND e.id = (SELECT MAX(id) FROM escalation WHERE conversation_id = c.id)
	ORDER BY e.closed_at DESC, e.id DESC LIMIT $1`

// Queue lists cases. See assistant.Store.
func (s *Store) Queue(ctx context.Context, f assistant.QueueFilter) ([]assistant.QueueItem, error) {
	if f.Limit == 0 {
		f.Limit = queueLimit
	}
	unassigned := 0
	if f.Unassigned {
		unassigned = 1
	}
	query, args := queueOpen, []any{f.HolderID, unassigned, f.Limit}
	if f.Closed {
		query, args = queueDone, []any{f.Limit}
	}
	rows, err := s.reads.QueryContext(ctx, query, args...)
	if err != nil {
		return nil, fmt.Errorf("read queue: %w", err)
	}
	items, err := collect(rows, s.keys.scanItem)
	if err != nil {
		return nil, fmt.Errorf("read queue: %w", err)
	}
	return items, nil
}

func (k *keyring) scanItem(rows *sql.Rows) (assistant.QueueItem, error) {
	var (
		i                    assistant.QueueItem
		escalationID, since  int64
		waits, snoozed       int64
		personID, line, at   int64
		reason, data, number []byte
		input, name, outcome []byte
		conversation         dialog.Conversation
		last                 dialog.Input
	)
	err := rows.Scan(&escalationID, &i.CaseID, &i.Status, &i.Urgent, &reason, &i.HolderID, &i.HolderName,
		&outcome, &since, &waits, &snoozed, &data, &i.Service, &personID, &number, &i.Stopped, &line, &at, &input, &name, &i.Unread)
	if err != nil {
		return i, err
	}
	i.Since, i.LastAt, i.Waits, i.Snoozed = timeOf(since), timeOf(at), timeOf(waits), timeOf(snoozed)
	if i.Reason, err = k.openText(cell("escalation", "reason", escalationID), reason); err != nil {
		return i, err
	}
	phone, err := k.openText(cell("person", "number", personID), number)
	if err != nil {
		return i, err
	}
	i.Person = assistant.Mask(phone)
	if i.Outcome, err = k.openText(cell("escalation", "outcome", escalationID), outcome); err != nil {
		return i, err
	}
	if i.Name, err = k.openText(cell("nickname", "name", i.CaseID), name); err != nil {
		return i, err
	}
	if err := k.openJSON(cell("conversation", "data", i.CaseID), data, &conversation); err != nil {
		return i, err
	}
	err = k.openJSON(cell("journal", "input", line), input, &last)
	i.Lang, i.LastText = conversation.Lang, assistant.Words(last)
	return i, err
}

const selectCaseItem = selectQueue + `WHERE e.id = (SELECT MAX(id) FROM escalation WHERE conversation_id = $1)`

// CaseFile gives all that is known of a case. See assistant.Store.
func (s *Store) CaseFile(ctx context.Context, caseID int64) (f assistant.CaseFile, err error) {
	c, err := s.keys.loadCase(ctx, s.reads, selectCase+`c.id = $1`, caseID)
	if err != nil {
		return f, err
	}
	f.QueueItem = assistant.QueueItem{
		CaseID: caseID, Person: assistant.Mask(c.state.Number), Lang: c.state.Conversation.Lang, Service: c.state.Service,
		Stopped: c.state.Stopped,
	}
	f.Conversation, f.Version = c.state.Conversation, c.version
	rows, err := s.reads.QueryContext(ctx, selectCaseItem, caseID)
	if err != nil {
		return f, fmt.Errorf("read escalation: %w", err)
	}
	items, err := collect(rows, s.keys.scanItem)
	if err != nil {
		return f, fmt.Errorf("read escalation: %w", err)
	}
	if len(items) == 1 {
		f.QueueItem = items[0]
	}
	if err := s.keys.withDesk(ctx, s.reads, &c.state); err != nil {
		return f, err
	}
	f.Appointments, f.Mandates = c.state.Appointments, c.state.Mandates
	if f.Letters, err = s.keys.letters(ctx, s.reads, caseID); err != nil {
		return f, err
	}
	f.Entries, f.Told, err = s.entries(ctx, caseID)
	return f, err
}

// entries reads the journal of a case as a counsellor reads it.
func (s *Store) entries(ctx context.Context, caseID int64) ([]assistant.Entry, []assistant.Told, error) {
	rows, err := s.reads.QueryContext(ctx, `SELECT j.id, j.at, j.author, COALESCE(k.name, ''), j.channel,
			j.inbound_id IS NOT NULL, j.input, j.outcome, j.said, COALESCE(o.state, '')
		FROM journal j
		LEFT JOIN counsellor k ON k.id = j.counsellor_id
		LEFT JOIN outbound o ON o.journal_id = j.id
		WHERE j.conversation_id = $1 ORDER BY j.id`, caseID)
	if err != nil {
		return nil, nil, fmt.Errorf("read journal: %w", err)
	}
	var entries []assistant.Entry
	var told []assistant.Told
	_, err = collect(rows, func(r *sql.Rows) (struct{}, error) {
		lines, news, err := s.keys.scanLine(r)
		entries, told = append(entries, lines...), append(told, news...)
		return struct{}{}, err
	})
	if err != nil {
		return nil, nil, fmt.Errorf("read journal: %w", err)
	}
	return entries, told, nil
}

func (k *keyring) scanLine(rows *sql.Rows) ([]assistant.Entry, []assistant.Told, error) {
	var (
		id, ms               int64
		e                    assistant.Entry
		turn                 bool
		input, outcome, said []byte
	)
	err := rows.Scan(&id, &ms, &e.Author, &e.AuthorName, &e.Channel, &turn, &input, &outcome, &said, &e.Delivery)
	if err != nil {
		return nil, nil, err
	}
	if turn {
		return k.turnEntries(id, timeOf(ms), input, outcome)
	}
	e.ID, e.At = 2*id, timeOf(ms)
	if e.Text, err = k.openText(cell("journal", "said", id), said); err != nil {
		return nil, nil, err
	}
	if outcome != nil {
		var out assistant.Outcome
		err = k.openJSON(cell("journal", "outcome", id), outcome, &out)
		e.Lang, e.French = out.Lang, strings.Join(out.French, "\n")
	}
	return []assistant.Entry{e}, nil, err
}

func (k *keyring) turnEntries(id int64, at time.Time, input, outcome []byte) ([]assistant.Entry, []assistant.Told, error) {
	var in dialog.Input
	var out assistant.Outcome
	if err := k.openJSON(cell("journal", "input", id), input, &in); err != nil {
		return nil, nil, err
	}
	if err := k.openJSON(cell("journal", "outcome", id), outcome, &out); err != nil {
		return nil, nil, err
	}
	return assistant.TurnEntries(id, at, in, out), assistant.ToldOf(in, out, at), nil
}
