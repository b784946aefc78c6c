-- +goose Up
-- An outbound call rings the telephone of the person ('personne') or of the counsellor of its line ('conseiller');
-- '' is a message.
ALTER TABLE outbound ADD COLUMN call TEXT NOT NULL DEFAULT '';
