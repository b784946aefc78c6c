-- +goose Up
-- Segments of all messages of a day (days since 1970 on the service's clock), in a few rows.
CREATE TABLE spending (
    day      INTEGER NOT NULL,
    slot     INTEGER NOT NULL,
    segments INTEGER NOT NULL,
    PRIMARY KEY (day, slot)
);
