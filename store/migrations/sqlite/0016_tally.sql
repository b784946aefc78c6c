-- +goose Up
-- What happened on a day (days since 1970 on the service's clock), counted, in a few rows each. Nobody is named here.
CREATE TABLE tally (
    day       INTEGER NOT NULL,
    territory TEXT NOT NULL,
    kind      TEXT NOT NULL,
    detail    TEXT NOT NULL,
    slot      INTEGER NOT NULL,
    n         INTEGER NOT NULL,
    PRIMARY KEY (day, territory, kind, detail, slot)
);
