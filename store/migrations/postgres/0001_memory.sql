-- +goose Up
-- Times are unix milliseconds. BYTEA columns hold ciphertext only. A table whose rows have numbers of ours has a
-- sequence TABLE_number: a number is never used again, even when its row was erased.

CREATE TABLE key_check (
    id     BIGINT PRIMARY KEY,
    sealed BYTEA NOT NULL
);

CREATE SEQUENCE person_number;
CREATE TABLE person (
    id         BIGINT PRIMARY KEY,
    blind      TEXT NOT NULL UNIQUE,        -- keyed hash of the number: found again, never read back
    number     BYTEA,                       -- gone when the person is erased and only the STOP is kept
    stopped    BOOLEAN NOT NULL DEFAULT FALSE,
    texted     TEXT NOT NULL DEFAULT '',    -- the service's number that the person last texted
    created_at BIGINT NOT NULL
);

CREATE SEQUENCE conversation_number;
CREATE TABLE conversation (
    id         BIGINT PRIMARY KEY,
    person_id  BIGINT UNIQUE REFERENCES person (id),
    call_blind TEXT UNIQUE,                 -- a caller who hides the number: one call, one conversation
    service    TEXT NOT NULL DEFAULT '',
    data       BYTEA NOT NULL,
    version    BIGINT NOT NULL,
    created_at BIGINT NOT NULL,
    updated_at BIGINT NOT NULL
);
CREATE INDEX conversation_updated ON conversation (updated_at);

-- The truth: lines are added and, but for erasure, retention and re-encryption, never touched.
CREATE SEQUENCE journal_number;
CREATE TABLE journal (
    id              BIGINT PRIMARY KEY,
    conversation_id BIGINT REFERENCES conversation (id),
    at              BIGINT NOT NULL,
    author          TEXT NOT NULL,
    counsellor_id   BIGINT,
    channel         TEXT NOT NULL,
    inbound_id      TEXT UNIQUE,
    input           BYTEA,                  -- what the dialogue was given
    outcome         BYTEA,                  -- what the channel was given back
    said            BYTEA                   -- words of a counsellor, of AuFil unasked, or an event
);
CREATE INDEX journal_conversation ON journal (conversation_id, id);

CREATE SEQUENCE escalation_number;
CREATE TABLE escalation (
    id              BIGINT PRIMARY KEY,
    conversation_id BIGINT NOT NULL REFERENCES conversation (id),
    status          TEXT NOT NULL,
    urgent          BOOLEAN NOT NULL,
    reason          BYTEA NOT NULL,
    holder_id       BIGINT NOT NULL DEFAULT 0,
    opened_at       BIGINT NOT NULL,
    closed_at       BIGINT NOT NULL DEFAULT 0,
    outcome         BYTEA
);
CREATE INDEX escalation_conversation ON escalation (conversation_id, id);
CREATE UNIQUE INDEX escalation_open ON escalation (conversation_id) WHERE status IN ('attente', 'pris');
CREATE INDEX escalation_status ON escalation (status, opened_at);

CREATE SEQUENCE outbound_number;
CREATE TABLE outbound (
    id              BIGINT PRIMARY KEY,
    conversation_id BIGINT NOT NULL REFERENCES conversation (id),
    journal_id      BIGINT NOT NULL REFERENCES journal (id),
    sender          TEXT NOT NULL,
    state           TEXT NOT NULL,
    attempts        BIGINT NOT NULL DEFAULT 0,
    sid             TEXT UNIQUE,
    error           TEXT NOT NULL DEFAULT '',
    created_at      BIGINT NOT NULL,
    tried_at        BIGINT NOT NULL DEFAULT 0,
    settled_at      BIGINT NOT NULL DEFAULT 0
);
CREATE INDEX outbound_journal ON outbound (journal_id);
CREATE INDEX outbound_waiting ON outbound (conversation_id, id) WHERE state IN ('attente', 'envoi', 'inconnu');

-- Delivery reports that came before the message's own id was stored.
CREATE TABLE report (
    sid   TEXT PRIMARY KEY,
    state TEXT NOT NULL,
    code  BIGINT NOT NULL,
    at    BIGINT NOT NULL
);

CREATE SEQUENCE counsellor_number;
CREATE TABLE counsellor (
    id         BIGINT PRIMARY KEY,
    login      TEXT NOT NULL UNIQUE,
    name       TEXT NOT NULL,
    role       TEXT NOT NULL,
    territory  TEXT NOT NULL DEFAULT '',
    password   TEXT NOT NULL,
    totp       BYTEA NOT NULL,
    totp_step  BIGINT NOT NULL DEFAULT 0,
    failures   BIGINT NOT NULL DEFAULT 0,
    failed_at  BIGINT NOT NULL DEFAULT 0,
    seen_at    BIGINT NOT NULL DEFAULT 0,
    disabled   BOOLEAN NOT NULL DEFAULT FALSE,
    created_at BIGINT NOT NULL
);

CREATE TABLE recovery_code (
    counsellor_id BIGINT NOT NULL REFERENCES counsellor (id),
    hash          TEXT NOT NULL,
    PRIMARY KEY (counsellor_id, hash)
);

CREATE TABLE session (
    token  TEXT PRIMARY KEY,
    data   BYTEA NOT NULL,
    expiry BIGINT NOT NULL
);
CREATE INDEX session_expiry ON session (expiry);

-- Who saw or did what. It outlives the case, so it has no reference and no word of a person.
CREATE SEQUENCE audit_number;
CREATE TABLE audit (
    id              BIGINT PRIMARY KEY,
    at              BIGINT NOT NULL,
    counsellor_id   BIGINT NOT NULL,
    conversation_id BIGINT NOT NULL,
    action          TEXT NOT NULL
);
CREATE INDEX audit_conversation ON audit (conversation_id, counsellor_id, at);
