-- +goose Up
-- What a case awaits. The row is the truth: it goes in the transaction of what happens when it is due.
CREATE SEQUENCE timer_number;
CREATE TABLE timer (
    id              BIGINT PRIMARY KEY,
    conversation_id BIGINT NOT NULL REFERENCES conversation (id),
    kind            TEXT NOT NULL,
    name            TEXT NOT NULL,
    due_at          BIGINT NOT NULL,
    data            BYTEA,
    UNIQUE (conversation_id, kind, name)
);
CREATE INDEX timer_due ON timer (due_at);
