-- +goose Up
-- A conversation that came to results or to a counsellor is kept longer than one that was given up. Only the purge
-- writes here, when it has looked.
ALTER TABLE conversation ADD COLUMN kept BOOLEAN NOT NULL DEFAULT FALSE;

-- Each line of the audit seals the one before it: a line changed or taken out is found.
ALTER TABLE audit ADD COLUMN seal TEXT NOT NULL DEFAULT '';
CREATE INDEX audit_at ON audit (at);

-- How long the STOP of an erased person has been kept was not noted: it counts from today.
UPDATE person SET created_at = CAST(EXTRACT(EPOCH FROM now()) AS BIGINT) * 1000 WHERE number IS NULL AND created_at = 0;
