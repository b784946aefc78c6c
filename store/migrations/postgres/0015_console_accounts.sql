-- +goose Up
-- What else than a case a line of the audit is about; where the chain ends; before when a purge may take lines out.
ALTER TABLE audit ADD COLUMN about TEXT NOT NULL DEFAULT '';
CREATE INDEX audit_counsellor ON audit (counsellor_id, id);

CREATE TABLE audit_end (
    id    BIGINT PRIMARY KEY,
    line  BIGINT NOT NULL,
    proof TEXT NOT NULL
);

CREATE TABLE audit_purge (
    id        BIGINT PRIMARY KEY,
    before_at BIGINT NOT NULL
);

-- +goose StatementBegin
CREATE FUNCTION audit_kept() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'DELETE' AND OLD.at < COALESCE((SELECT MAX(before_at) FROM audit_purge), 0) THEN
        RETURN OLD;
    END IF;
    RAISE EXCEPTION 'the audit is never changed';
END $$;
-- +goose StatementEnd
CREATE TRIGGER audit_kept BEFORE UPDATE OR DELETE ON audit FOR EACH ROW EXECUTE FUNCTION audit_kept();
-- +goose StatementBegin
CREATE FUNCTION audit_kept_whole() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'the audit is never changed';
END $$;
-- +goose StatementEnd
CREATE TRIGGER audit_kept_whole BEFORE TRUNCATE ON audit FOR EACH STATEMENT EXECUTE FUNCTION audit_kept_whole();

-- One log-in of a counsellor, until it ends or is revoked.
CREATE SEQUENCE sign_in_number;
CREATE TABLE sign_in (
    id            BIGINT PRIMARY KEY,
    counsellor_id BIGINT NOT NULL REFERENCES counsellor (id),
    device        TEXT NOT NULL,
    means         TEXT NOT NULL,
    opened_at     BIGINT NOT NULL,
    seen_at       BIGINT NOT NULL
);
CREATE INDEX sign_in_counsellor ON sign_in (counsellor_id, seen_at);

ALTER TABLE counsellor ADD COLUMN email BYTEA;
ALTER TABLE counsellor ADD COLUMN federated TEXT NOT NULL DEFAULT '';   -- hash of who the identity provider says it is
ALTER TABLE counsellor ADD COLUMN capacity BIGINT NOT NULL DEFAULT 0;       -- cases given by turns at most; 0 = none
ALTER TABLE counsellor ADD COLUMN assigned_at BIGINT NOT NULL DEFAULT 0;    -- last given one by turns
ALTER TABLE counsellor ADD COLUMN preferences TEXT NOT NULL DEFAULT ''; -- how to be told of cases
