-- +goose Up
-- What counsellors do with a case beside answering it.

-- Since when the person waits for a human's answer (0 = a counsellor spoke last), when the one who holds the case last
-- did something with it, and until when it is put aside.
ALTER TABLE escalation ADD COLUMN waits_since INTEGER NOT NULL DEFAULT 0;
ALTER TABLE escalation ADD COLUMN touched_at INTEGER NOT NULL DEFAULT 0;
ALTER TABLE escalation ADD COLUMN snoozed_until INTEGER NOT NULL DEFAULT 0;
UPDATE escalation SET waits_since = opened_at, touched_at = opened_at WHERE status IN ('attente', 'pris');

-- Words that counsellors send often. They hold nothing of a person.
CREATE TABLE ready_answer (
    id           INTEGER PRIMARY KEY,
    territory    TEXT NOT NULL DEFAULT '',   -- '' = all
    topic        TEXT NOT NULL DEFAULT '',   -- the reason of a hand-over for which it is offered first
    title        TEXT NOT NULL,
    body         TEXT NOT NULL,              -- with {{fields}}
    translations TEXT NOT NULL DEFAULT '{}', -- JSON: the body by language
    author_id    INTEGER NOT NULL DEFAULT 0,
    updated_at   INTEGER NOT NULL
);

-- A colleague is asked to look: by a note, or because the case was passed on to them.
CREATE TABLE mention (
    id              INTEGER PRIMARY KEY,
    conversation_id INTEGER NOT NULL REFERENCES conversation (id),
    counsellor_id   INTEGER NOT NULL REFERENCES counsellor (id),
    by_id           INTEGER NOT NULL,
    kind            TEXT NOT NULL,
    at              INTEGER NOT NULL,
    seen_at         INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX mention_conversation ON mention (conversation_id);
CREATE INDEX mention_counsellor ON mention (counsellor_id, seen_at);

CREATE TABLE appointment (
    id              INTEGER PRIMARY KEY,
    conversation_id INTEGER NOT NULL REFERENCES conversation (id),
    counsellor_id   INTEGER NOT NULL,
    at              INTEGER NOT NULL,
    minutes         INTEGER NOT NULL,
    kind            TEXT NOT NULL,
    place           BLOB,
    state           TEXT NOT NULL,
    changes         INTEGER NOT NULL DEFAULT 0,  -- how often it was changed: the SEQUENCE of its calendar event
    created_at      INTEGER NOT NULL
);
CREATE INDEX appointment_conversation ON appointment (conversation_id, at);
CREATE INDEX appointment_counsellor ON appointment (counsellor_id, at);

-- A mandate to act for the person, with the very words by which they agreed.
CREATE TABLE mandate (
    id              INTEGER PRIMARY KEY,
    conversation_id INTEGER NOT NULL REFERENCES conversation (id),
    counsellor_id   INTEGER NOT NULL,
    state           TEXT NOT NULL,
    scope           BLOB NOT NULL,
    recap           BLOB,
    answer          BLOB,
    asked_at        INTEGER NOT NULL,
    answered_at     INTEGER NOT NULL DEFAULT 0,
    ends_at         INTEGER NOT NULL,
    ended_at        INTEGER NOT NULL DEFAULT 0,
    ended_by        INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX mandate_conversation ON mandate (conversation_id, id);

CREATE TABLE letter (
    id              INTEGER PRIMARY KEY,
    conversation_id INTEGER NOT NULL REFERENCES conversation (id),
    counsellor_id   INTEGER NOT NULL,
    kind            TEXT NOT NULL,
    at              INTEGER NOT NULL,
    body            BLOB NOT NULL
);
CREATE INDEX letter_conversation ON letter (conversation_id, id);
