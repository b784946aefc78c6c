-- +goose Up
-- By what the team knows a case again: a first name, a word. At most one for each.
CREATE TABLE nickname (
    id              INTEGER PRIMARY KEY, -- of the case
    conversation_id INTEGER NOT NULL REFERENCES conversation (id),
    name            BLOB NOT NULL
);
CREATE INDEX nickname_conversation ON nickname (conversation_id);
