-- +goose Up
-- By what the team knows a case again: a first name, a word. At most one for each.
CREATE TABLE nickname (
    id              BIGINT PRIMARY KEY, -- of the case
    conversation_id BIGINT NOT NULL REFERENCES conversation (id),
    name            BYTEA NOT NULL
);
CREATE INDEX nickname_conversation ON nickname (conversation_id);
