-- +goose Up
-- Which version of AuFil brought the schema where it is: an older one that is refused names it.
CREATE TABLE schema_release (
    version    BIGINT PRIMARY KEY,
    program    TEXT NOT NULL,
    created_at BIGINT NOT NULL
);
