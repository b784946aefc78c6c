-- +goose Up
-- What somebody of the team is told at once in the browser: a kind and a case, no word of a person. counsellor_id 0 = all
-- who may see the case; by_id = who brought it about, who is not told.
CREATE SEQUENCE signal_number;
CREATE TABLE signal (
    id              BIGINT PRIMARY KEY,
    conversation_id BIGINT NOT NULL REFERENCES conversation (id),
    counsellor_id   BIGINT NOT NULL,
    by_id           BIGINT NOT NULL,
    kind            TEXT NOT NULL,
    at              BIGINT NOT NULL
);
CREATE INDEX signal_at ON signal (at);
CREATE INDEX signal_conversation ON signal (conversation_id);

-- When the team of a territory ('' = all that have no line of their own) is at its desk. A change is a new line: the last
-- one holds, the others are the history.
CREATE SEQUENCE opening_number;
CREATE TABLE opening (
    id        BIGINT PRIMARY KEY,
    territory TEXT NOT NULL,
    hours     TEXT NOT NULL,             -- JSON
    by_id     BIGINT NOT NULL,
    at        BIGINT NOT NULL
);
CREATE INDEX opening_territory ON opening (territory, id);

-- A ready answer that is no longer offered; 0 = it is.
ALTER TABLE ready_answer ADD COLUMN archived_at BIGINT NOT NULL DEFAULT 0;

-- Who had the case before it came back into the queue: it is not given to them again by turns.
ALTER TABLE escalation ADD COLUMN left_by BIGINT NOT NULL DEFAULT 0;
