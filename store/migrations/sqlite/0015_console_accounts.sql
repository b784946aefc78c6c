-- +goose Up
-- What else than a case a line of the audit is about; where the chain ends; before when a purge may take lines out.
ALTER TABLE audit ADD COLUMN about TEXT NOT NULL DEFAULT '';
CREATE INDEX audit_counsellor ON audit (counsellor_id, id);

CREATE TABLE audit_end (
    id    INTEGER PRIMARY KEY,
    line  INTEGER NOT NULL,
    proof TEXT NOT NULL
);

CREATE TABLE audit_purge (
    id        INTEGER PRIMARY KEY,
    before_at INTEGER NOT NULL
);

-- +goose StatementBegin
CREATE TRIGGER audit_kept_update BEFORE UPDATE ON audit BEGIN SELECT RAISE(ABORT, 'the audit is never changed'); END;
-- +goose StatementEnd
-- +goose StatementBegin
CREATE TRIGGER audit_kept_delete BEFORE DELETE ON audit
WHEN OLD.at >= COALESCE((SELECT MAX(before_at) FROM audit_purge), 0)
BEGIN SELECT RAISE(ABORT, 'the audit is never changed'); END;
-- +goose StatementEnd

-- One log-in of a counsellor, until it ends or is revoked.
CREATE TABLE sign_in (
    id            INTEGER PRIMARY KEY,
    counsellor_id INTEGER NOT NULL REFERENCES counsellor (id),
    device        TEXT NOT NULL,
    means         TEXT NOT NULL,
    opened_at     INTEGER NOT NULL,
    seen_at       INTEGER NOT NULL
);
CREATE INDEX sign_in_counsellor ON sign_in (counsellor_id, seen_at);

ALTER TABLE counsellor ADD COLUMN email BLOB;
ALTER TABLE counsellor ADD COLUMN federated TEXT NOT NULL DEFAULT '';   -- hash of who the identity provider says it is
ALTER TABLE counsellor ADD COLUMN capacity INTEGER NOT NULL DEFAULT 0;       -- cases given by turns at most; 0 = none
ALTER TABLE counsellor ADD COLUMN assigned_at INTEGER NOT NULL DEFAULT 0;    -- last given one by turns
ALTER TABLE counsellor ADD COLUMN preferences TEXT NOT NULL DEFAULT ''; -- how to be told of cases
