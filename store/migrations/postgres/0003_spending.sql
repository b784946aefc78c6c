-- +goose Up
-- Segments of all messages of a day (days since 1970 on the service's clock), in a few rows.
CREATE TABLE spending (
    day      BIGINT NOT NULL,
    slot     BIGINT NOT NULL,
    segments BIGINT NOT NULL,
    PRIMARY KEY (day, slot)
);
