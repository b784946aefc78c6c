PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE goose_db_version (
		id INTEGER PRIMARY KEY AUTOINCREMENT,
		version_id INTEGER NOT NULL,
		is_applied INTEGER NOT NULL,
		tstamp TIMESTAMP DEFAULT (datetime('now'))
	);
INSERT INTO goose_db_version VALUES(1,0,1,'2026-11-24 03:11:11');
INSERT INTO goose_db_version VALUES(2,1,1,'2026-11-24 03:11:11');
CREATE TABLE sequence (
    name  TEXT PRIMARY KEY,
    value INTEGER NOT NULL
);
INSERT INTO sequence VALUES('counsellor',1);
INSERT INTO sequence VALUES('person',2);
INSERT INTO sequence VALUES('conversation',2);
INSERT INTO sequence VALUES('journal',6);
INSERT INTO sequence VALUES('escalation',1);
INSERT INTO sequence VALUES('outbound',1);
INSERT INTO sequence VALUES('audit',1);
CREATE TABLE key_check (
    id     INTEGER PRIMARY KEY,
    sealed BLOB NOT NULL
);
INSERT INTO key_check VALUES(1,X'0100000001681c2caf957657d27ceb09b000c1fed27f0c26469a8cddd675a668c9a4549a5199');
CREATE TABLE person (
    id         INTEGER PRIMARY KEY,
    blind      TEXT NOT NULL UNIQUE,        -- keyed hash of the number: found again, never read back
    number     BLOB,                        -- gone when the person is erased and only the STOP is kept
    stopped    INTEGER NOT NULL DEFAULT 0,
    texted     TEXT NOT NULL DEFAULT '',    -- the service's number that the person last texted
    created_at INTEGER NOT NULL
);
INSERT INTO person VALUES(1,'m_2LxLQO3gvEP3wWI2fDRQ',X'01000000010ee3952645c5e3ef81c033c9570efbffce14343276dd106718f9d0256cba1a786ba7abfbf3a4e828',0,'+33937000001',1795489871806);
INSERT INTO person VALUES(2,'BQ2ntoGF8IrjP408g6XDwg',X'010000000145a573576766108220e9eb0c84933b6dd10dfbd469e5479f8d61abdc7d268f74546e0fe63342531c',1,'+33937000001',1795489871811);
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
INSERT INTO conversation VALUES(1,1,NULL,'+33937000001',X'010000000130a56cfadba299d57f0cd6bda2a350f5d9ee79ddd55bbaf75228c5ffff79070a12d7312622c50e4eb244de8f2c5864725a21957204638c84aeb048dc90459d8502b33dcf34e623c89ff7a0212a90aec10058e386ab6c670f6394d173628e70d24246ca702afa95822e2b1b3166905e58f6ee35f8df8bd3bdbc2c58',2,1795489871806,1795489871809);
INSERT INTO conversation VALUES(2,2,NULL,'+33937000001',X'010000000156a444e15b04facf259adc2f8a81c049e5872072520734eb279bbda9c9e082b84bdc8cf8754b4853755fd924d5e8d872c82e2dcdfe5627a8724c0461fb05bc55c63ccb6ee35640d61de2e65df234304215484f38e223975bf350f7f3670baee2b32fddc518ecf94e5dc1c721053e352e612d71f24922e90f775952',1,1795489871811,1795489871811);
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
INSERT INTO journal VALUES(1,1,1795489871806,'personne',0,'sms','SM000001',X'010000000106ec02cdbbd49ec50c604f32da060c6fb587b3e430a54d658bc30f25127aa31d89792f145f6fe6e23de82f9e6bf3efa6eca5648d289249373d70b3dfa80db9bbea93ea4c294971c8c6a5c46c8c6bbe68733126eb28c3274828839d45bcb16edadc69147d09c83cfe949799',X'0100000001f8a2f0d8a93d60e529736b45612ea25661bac74473b5c12bd517adf7f6f51b7d71d477835057ff88c7603609ee937734742811f5ddec04c2c3b4a438b18633f896edf63e0b2455b1674acf299c04e9ac9db2be2158cb81640d383f0a5a95fc1d9f052a60a59081dba6eff35a7c3ea88c1629a05b31e4b73cc094c4b9676c1798193d2de9ea46346a1a494f95ce5af184361ee6a7df35f1c770d2355029f24bb18834beb53b9310731eba85493da82a4396a04c42c53c',NULL);
INSERT INTO journal VALUES(2,1,1795489871806,'systeme',0,'sms',NULL,NULL,NULL,X'0100000001b3d286b799aeaaead18a0e9aba34d67c83db625093a731c95e6ed8e54d0a2308054dfd708d6f7a78a47abdbf26');
INSERT INTO journal VALUES(3,1,1795489871809,'systeme',1,'sms',NULL,NULL,NULL,X'0100000001ecc2974ecc6f1f31a70bc4e9dd75bb1086d1d4600b802fc76ec270d074ebd2816ca57ed4');
INSERT INTO journal VALUES(4,1,1795489871809,'conseiller',1,'sms',NULL,NULL,NULL,X'01000000013f16decd7789d117f787a1b36e15138674f70426b69ce07fdb63a488e3e75fe9a71154');
INSERT INTO journal VALUES(5,2,1795489871811,'personne',0,'sms','SM000002',X'0100000001d920193f7c5f0b079baa310f3b4b25e92ab659ff030c27c69f0203a91676e53567d6b45a501163a863d16dd5cc4787b160315f2f715bab293d594dab5e0fb3488d5bbf0917886ce03f745522ba7dde35e0595aa8a53a3172fa1b4d12f81b9d5e8c0dbd45c4',X'0100000001217ecd60d0bc912b9be7b1eb15fe692b85f2e5c944990bda8dee8f92f2aff76bd7de38a7ba6b69733f353fa60fe2dd95fd13d978ea52d06e2764d2eba04f7c0c73b651043d091b6b4c45c49447df4b8909c8cae38f28500cfb265accf1cdb2282c46521041110d1373d7598e02ecbbd3c94f067399892d2cc8f7c1c8ffcd5ffc8131538df6c2b40e31e7840c76f5d0a3b4b13d024b9e6f1fbab027490a91c81192',NULL);
INSERT INTO journal VALUES(6,2,1795489871811,'systeme',0,'sms',NULL,NULL,NULL,X'0100000001b21f93d34abf6de5ac3092ef502a29272d784939cac1103ac49f6bbec19738ac');
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
INSERT INTO escalation VALUES(1,1,'pris',0,X'0100000001681d298e22af68d7b9bcaf16d41e6d256c6e40b9453a846d810a44abe29b3f53886024',1,1795489871806,0,NULL);
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
INSERT INTO outbound VALUES(1,1,4,'+33937000001','attente',0,NULL,'',1795489871809,0,0);
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
INSERT INTO counsellor VALUES(1,'claire','Claire','conseiller','','h',X'01000000015a4d42437313caec3ee3d679e7eea73e46b62dbca0124d1be6604c839e',0,0,0,0,0,1782907200000);
CREATE TABLE recovery_code (
    counsellor_id INTEGER NOT NULL REFERENCES counsellor (id),
    hash          TEXT NOT NULL,
    PRIMARY KEY (counsellor_id, hash)
);
INSERT INTO recovery_code VALUES(1,'88d4266fd4e6338d13b845fcf289579d209c897823b9217da3e161936f031589');
CREATE TABLE session (
    token  TEXT PRIMARY KEY,
    data   BLOB NOT NULL,
    expiry INTEGER NOT NULL
);
CREATE TABLE audit (
    id              INTEGER PRIMARY KEY,
    at              INTEGER NOT NULL,
    counsellor_id   INTEGER NOT NULL,
    conversation_id INTEGER NOT NULL,
    action          TEXT NOT NULL
);
INSERT INTO audit VALUES(1,1795489871809,1,1,'repondre');
CREATE TABLE river_leader (
    elected_at timestamp NOT NULL,
    expires_at timestamp NOT NULL,
    leader_id text NOT NULL,
    name text PRIMARY KEY NOT NULL DEFAULT 'default' CHECK (name = 'default'),
    CONSTRAINT name_length CHECK (length(name) > 0 AND length(name) < 128),
    CONSTRAINT leader_id_length CHECK (length(leader_id) > 0 AND length(leader_id) < 128)
);
CREATE TABLE river_migration (
    line text NOT NULL,
    version integer NOT NULL,
    created_at timestamp NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT line_length CHECK (length(line) > 0 AND length(line) < 128),
    CONSTRAINT version_gte_1 CHECK (version >= 1),
    PRIMARY KEY (line, version)
);
INSERT INTO river_migration VALUES('main',1,'2026-11-24 03:11:11');
INSERT INTO river_migration VALUES('main',2,'2026-11-24 03:11:11');
INSERT INTO river_migration VALUES('main',3,'2026-11-24 03:11:11');
INSERT INTO river_migration VALUES('main',4,'2026-11-24 03:11:11');
INSERT INTO river_migration VALUES('main',5,'2026-11-24 03:11:11');
INSERT INTO river_migration VALUES('main',6,'2026-11-24 03:11:11');
INSERT INTO river_migration VALUES('main',7,'2026-11-24 03:11:11');
INSERT INTO river_migration VALUES('main',8,'2026-11-24 03:11:11');
CREATE TABLE river_notification (
    id integer PRIMARY KEY AUTOINCREMENT,
    created_at timestamp NOT NULL DEFAULT (datetime('now', 'subsec')),
    payload text NOT NULL,
    topic text NOT NULL,
    CONSTRAINT topic_length CHECK (length(topic) > 0 AND length(topic) < 128)
);
INSERT INTO river_notification VALUES(1,'2026-11-24 03:11:11.810','{"queue": "default"}','river_insert');
CREATE TABLE river_queue (
    name text PRIMARY KEY NOT NULL,
    created_at timestamp NOT NULL DEFAULT CURRENT_TIMESTAMP,
    metadata blob NOT NULL DEFAULT (jsonb('{}')),
    paused_at timestamp,
    updated_at timestamp NOT NULL DEFAULT CURRENT_TIMESTAMP
);
CREATE TABLE river_job (
    id integer PRIMARY KEY AUTOINCREMENT,
    args blob NOT NULL DEFAULT (jsonb('{}')),
    attempt integer NOT NULL DEFAULT 0,
    attempted_at timestamp,
    attempted_by blob, -- json
    created_at timestamp NOT NULL DEFAULT CURRENT_TIMESTAMP,
    errors blob, -- json
    finalized_at timestamp,
    kind text NOT NULL,
    max_attempts integer NOT NULL DEFAULT 25,
    metadata blob NOT NULL DEFAULT (jsonb('{}')),
    priority integer NOT NULL DEFAULT 1,
    queue text NOT NULL DEFAULT 'default',
    state text NOT NULL DEFAULT 'available',
    scheduled_at timestamp NOT NULL DEFAULT CURRENT_TIMESTAMP,
    tags blob NOT NULL DEFAULT (jsonb('[]')),
    unique_key blob,
    unique_states integer,
    CONSTRAINT finalized_or_finalized_at_null CHECK (
        (finalized_at IS NULL AND state NOT IN ('cancelled', 'completed', 'discarded')) OR
        (finalized_at IS NOT NULL AND state IN ('cancelled', 'completed', 'discarded'))
    ),
    CONSTRAINT priority_in_range CHECK (priority >= 1 AND priority <= 4),
    CONSTRAINT queue_length CHECK (length(queue) > 0 AND length(queue) < 128),
    CONSTRAINT kind_length CHECK (length(kind) > 0 AND length(kind) < 128),
    CONSTRAINT state_valid CHECK (state IN ('available', 'cancelled', 'completed', 'discarded', 'pending', 'retryable', 'running', 'scheduled'))
);
INSERT INTO river_job VALUES(1,X'ac776d6573736167651331',0,NULL,NULL,'2026-11-24 03:11:11.810',NULL,NULL,'envoi',100,X'cc26c71272697665723a756e697175655f6e6f6e6365c71033643835326135616234313161613761',1,'default','available','2026-11-24 03:11:11.810',X'0b',NULL,NULL);
DELETE FROM sqlite_sequence;
INSERT INTO sqlite_sequence VALUES('goose_db_version',2);
INSERT INTO sqlite_sequence VALUES('river_job',1);
INSERT INTO sqlite_sequence VALUES('river_notification',1);
CREATE INDEX conversation_updated ON conversation (updated_at);
CREATE INDEX journal_conversation ON journal (conversation_id, id);
CREATE INDEX escalation_conversation ON escalation (conversation_id, id);
CREATE UNIQUE INDEX escalation_open ON escalation (conversation_id) WHERE status IN ('attente', 'pris');
CREATE INDEX escalation_status ON escalation (status, opened_at);
CREATE INDEX outbound_journal ON outbound (journal_id);
CREATE INDEX outbound_waiting ON outbound (conversation_id, id) WHERE state IN ('attente', 'envoi', 'inconnu');
CREATE INDEX session_expiry ON session (expiry);
CREATE INDEX audit_conversation ON audit (conversation_id, counsellor_id, at);
CREATE INDEX river_notification_created_at_idx ON river_notification (created_at);
CREATE INDEX river_notification_topic_id_idx ON river_notification (topic, id);
CREATE INDEX river_job_kind ON river_job (kind);
CREATE INDEX river_job_state_and_finalized_at_index ON river_job (state, finalized_at) WHERE finalized_at IS NOT NULL;
CREATE INDEX river_job_prioritized_fetching_index ON river_job (state, queue, priority, scheduled_at, id);
CREATE UNIQUE INDEX river_job_unique_idx ON river_job (unique_key)
    WHERE unique_key IS NOT NULL
        AND unique_states IS NOT NULL
        AND CASE state
            WHEN 'available' THEN unique_states & (1 << 0)
            WHEN 'cancelled' THEN unique_states & (1 << 1)
            WHEN 'completed' THEN unique_states & (1 << 2)
            WHEN 'discarded' THEN unique_states & (1 << 3)
            WHEN 'pending'   THEN unique_states & (1 << 4)
            WHEN 'retryable' THEN unique_states & (1 << 5)
            WHEN 'running'   THEN unique_states & (1 << 6)
            WHEN 'scheduled' THEN unique_states & (1 << 7)
            ELSE 0
        END >= 1;
COMMIT;
