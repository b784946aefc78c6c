-- +goose Up
-- The telephone on which a counsellor takes calls (ciphertext), and whether calls come there now.
ALTER TABLE counsellor ADD COLUMN phone BYTEA;
ALTER TABLE counsellor ADD COLUMN duty BOOLEAN NOT NULL DEFAULT FALSE;
