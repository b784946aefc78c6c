-- +goose Up
-- What counsellors do with a case beside answering it.

-- Since when the person waits for a human's answer (0 = a counsellor spoke last), when the one who holds the case last
-- did something with it, and until when it is put aside.
ALTER TABLE escalation ADD COLUMN waits_since BIGINT NOT NULL DEFAULT 0;
ALTER TABLE escalation ADD COLUMN touched_at BIGINT NOT NULL DEFAULT 0;
ALTER TABLE escalation ADD COLUMN snoozed_until BIGINT NOT NULL DEFAULT 0;
UPDATE escalation SET waits_since = opened_at, touched_at = opened_at WHERE status IN ('attente', 'pris');

-- Words that counsellors send often. They hold nothing of a person.
CREATE SEQUENCE ready_answer_number;
CREATE TABLE ready_answer (
    id           BIGINT PRIMARY KEY,
    territory    TEXT NOT NULL DEFAULT '',   -- '' = all
    topic        TEXT NOT NULL DEFAULT '',   -- the reason of a hand-over for which it is offered first
    title        TEXT NOT NULL,
    body         TEXT NOT NULL,              -- with {{fields}}
    translations TEXT NOT NULL DEFAULT '{}', -- JSON: the body by language
    author_id    BIGINT NOT NULL DEFAULT 0,
    updated_at   BIGINT NOT NULL
);

-- A colleague is asked to look: by a note, or because the case was passed on to them.
CREATE SEQUENCE mention_number;
CREATE TABLE mention (
    id              BIGINT PRIMARY KEY,
    conversation_id BIGINT NOT NULL REFERENCES conversation (id),
    counsellor_id   BIGINT NOT NULL REFERENCES counsellor (id),
    by_id           BIGINT NOT NULL,
    kind            TEXT NOT NULL,
    at              BIGINT NOT NULL,
    seen_at         BIGINT NOT NULL DEFAULT 0
);
CREATE INDEX mention_conversation ON mention (conversation_id);
CREATE INDEX mention_counsellor ON mention (counsellor_id, seen_at);

CREATE SEQUENCE appointment_number;
CREATE TABLE appointment (
    id              BIGINT PRIMARY KEY,
    conversation_id BIGINT NOT NULL REFERENCES conversation (id),
    counsellor_id   BIGINT NOT NULL,
    at              BIGINT NOT NULL,
    minutes         BIGINT NOT NULL,
    kind            TEXT NOT NULL,
    place           BYTEA,
    state           TEXT NOT NULL,
    changes         BIGINT NOT NULL DEFAULT 0,  -- how often it was changed: the SEQUENCE of its calendar event
    created_at      BIGINT NOT NULL
);
CREATE INDEX appointment_conversation ON appointment (conversation_id, at);
CREATE INDEX appointment_counsellor ON appointment (counsellor_id, at);

-- A mandate to act for the person, with the very words by which they agreed.
CREATE SEQUENCE mandate_number;
CREATE TABLE mandate (
    id              BIGINT PRIMARY KEY,
    conversation_id BIGINT NOT NULL REFERENCES conversation (id),
    counsellor_id   BIGINT NOT NULL,
    state           TEXT NOT NULL,
    scope           BYTEA NOT NULL,
    recap           BYTEA,
    answer          BYTEA,
    asked_at        BIGINT NOT NULL,
    answered_at     BIGINT NOT NULL DEFAULT 0,
    ends_at         BIGINT NOT NULL,
    ended_at        BIGINT NOT NULL DEFAULT 0,
    ended_by        BIGINT NOT NULL DEFAULT 0
);
CREATE INDEX mandate_conversation ON mandate (conversation_id, id);

CREATE SEQUENCE letter_number;
CREATE TABLE letter (
    id              BIGINT PRIMARY KEY,
    conversation_id BIGINT NOT NULL REFERENCES conversation (id),
    counsellor_id   BIGINT NOT NULL,
    kind            TEXT NOT NULL,
    at              BIGINT NOT NULL,
    body            BYTEA NOT NULL
);
CREATE INDEX letter_conversation ON letter (conversation_id, id);
