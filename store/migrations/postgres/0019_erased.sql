-- +goose Up
-- Erasures that were asked for, as long as there are backups from before them: a restored backup goes through them again.
CREATE TABLE erased (
    id      BIGINT PRIMARY KEY,
    who     TEXT NOT NULL,    -- keyed hash of the number, or # and the case of a hidden number
    stopped BOOLEAN NOT NULL, -- the STOP outlived it
    at      BIGINT NOT NULL
);
CREATE INDEX erased_at ON erased (at);
CREATE SEQUENCE erased_number;
