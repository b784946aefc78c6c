-- +goose Up
-- What a case awaits. The row is the truth: it goes in the transaction of what happens when it is due.
CREATE TABLE timer (
    id              INTEGER PRIMARY KEY,
    conversation_id INTEGER NOT NULL REFERENCES conversation (id),
    kind            TEXT NOT NULL,
    name            TEXT NOT NULL,
    due_at          INTEGER NOT NULL,
    data            BLOB,
    UNIQUE (conversation_id, kind, name)
);
CREATE INDEX timer_due ON timer (due_at);
