-- +goose Up
-- Times are unix milliseconds. BLOB columns hold ciphertext only.

CREATE TABLE sequence (
    name  TEXT PRIMARY KEY,
    value INTEGER NOT NULL
);

CREATE TABLE key_check (
    id     INTEGER PRIMARY KEY,
    sealed BLOB NOT NULL
);

CREATE TABLE person (
    id         INTEGER PRIMARY KEY,
    blind      TEXT NOT NULL UNIQUE,        -- keyed hash of the number: found again, never read back
    number     BLOB,                        -- gone when the person is erased and only the STOP is kept
    stopped    INTEGER NOT NULL DEFAULT 0,
    texted     TEXT NOT NULL DEFAULT '',    -- the service's number that the person last texted
    created_at INTEGER NOT NULL
);

CREATE TABLE conversation (
    id         INTEGER PRIMARY KEY,
    person_id  INTEGER UNIQUE REFERENCES person (id),
    call_blind TEXT UNIQUE,                 -- a caller who hides the number: one call, one conversation
    service    TEXT NOT NULL DEFAULT '',
    data       BLOB NOT NULL,
    version    INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL
);
CREATE INDEX conversation_updated ON conversation (updated_at);

-- The truth: lines are added and, but for erasure, retention and re-encryption, never touched.
CREATE TABLE journal (
    id              INTEGER PRIMARY KEY,
    conversation_id INTEGER REFERENCES conversation (id),
    at              INTEGER NOT NULL,
    author          TEXT NOT NULL,
    counsellor_id   INTEGER,
    channel         TEXT NOT NULL,
    inbound_id      TEXT UNIQUE,
    input           BLOB,                   -- what the dialogue was given
    outcome         BLOB,                   -- what the channel was given back
    said            BLOB                    -- words of a counsellor, of AuFil unasked, or an event
);
CREATE INDEX journal_conversation ON journal (conversation_id, id);

CREATE TABLE escalation (
    id              INTEGER PRIMARY KEY,
    conversation_id INTEGER NOT NULL REFERENCES conversation (id),
    status          TEXT NOT NULL,
    urgent          INTEGER NOT NULL,
    reason          BLOB NOT NULL,
    holder_id       INTEGER NOT NULL DEFAULT 0,
    opened_at       INTEGER NOT NULL,
    closed_at       INTEGER NOT NULL DEFAULT 0,
    outcome         BLOB
);
CREATE INDEX escalation_conversation ON escalation (conversation_id, id);
CREATE UNIQUE INDEX escalation_open ON escalation (conversation_id) WHERE status IN ('attente', 'pris');
CREATE INDEX escalation_status ON escalation (status, opened_at);

CREATE TABLE outbound (
    id              INTEGER PRIMARY KEY,
    conversation_id INTEGER NOT NULL REFERENCES conversation (id),
    journal_id      INTEGER NOT NULL REFERENCES journal (id),
    sender          TEXT NOT NULL,
    state           TEXT NOT NULL,
    attempts        INTEGER NOT NULL DEFAULT 0,
    sid             TEXT UNIQUE,
    error           TEXT NOT NULL DEFAULT '',
    created_at      INTEGER NOT NULL,
    tried_at        INTEGER NOT NULL DEFAULT 0,
    settled_at      INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX outbound_journal ON outbound (journal_id);
CREATE INDEX outbound_waiting ON outbound (conversation_id, id) WHERE state IN ('attente', 'envoi', 'inconnu');

-- Delivery reports that came before the message's own id was stored.
CREATE TABLE report (
    sid   TEXT PRIMARY KEY,
    state TEXT NOT NULL,
    code  INTEGER NOT NULL,
    at    INTEGER NOT NULL
);

CREATE TABLE counsellor (
    id         INTEGER PRIMARY KEY,
    login      TEXT NOT NULL UNIQUE,
    name       TEXT NOT NULL,
    role       TEXT NOT NULL,
    territory  TEXT NOT NULL DEFAULT '',
    password   TEXT NOT NULL,
    totp       BLOB NOT NULL,
    totp_step  INTEGER NOT NULL DEFAULT 0,
    failures   INTEGER NOT NULL DEFAULT 0,
    failed_at  INTEGER NOT NULL DEFAULT 0,
    seen_at    INTEGER NOT NULL DEFAULT 0,
    disabled   INTEGER NOT NULL DEFAULT 0,
    created_at INTEGER NOT NULL
);

CREATE TABLE recovery_code (
    counsellor_id INTEGER NOT NULL REFERENCES counsellor (id),
    hash          TEXT NOT NULL,
    PRIMARY KEY (counsellor_id, hash)
);

CREATE TABLE session (
    token  TEXT PRIMARY KEY,
    data   BLOB NOT NULL,
    expiry INTEGER NOT NULL
);
CREATE INDEX session_expiry ON session (expiry);

-- Who saw or did what. It outlives the case, so it has no reference and no word of a person.
CREATE TABLE audit (
    id              INTEGER PRIMARY KEY,
    at              INTEGER NOT NULL,
    counsellor_id   INTEGER NOT NULL,
    conversation_id INTEGER NOT NULL,
    action          TEXT NOT NULL
);
CREATE INDEX audit_conversation ON audit (conversation_id, counsellor_id, at);
