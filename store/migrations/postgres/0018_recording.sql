-- +goose Up
-- Voice messages that the carrier keeps for us, by the line of the journal that tells of them. Without a conversation the
-- person is gone: what is left is to have the carrier delete it.
CREATE TABLE recording (
    id              BIGINT PRIMARY KEY, -- of the line of the journal
    conversation_id BIGINT REFERENCES conversation (id),
    sid             BYTEA NOT NULL        -- sealed: what the carrier calls it
);
CREATE INDEX recording_conversation ON recording (conversation_id);
