-- +goose Up
-- The telephone on which a counsellor takes calls (ciphertext), and whether calls come there now.
ALTER TABLE counsellor ADD COLUMN phone BLOB;
ALTER TABLE counsellor ADD COLUMN duty INTEGER NOT NULL DEFAULT 0;
