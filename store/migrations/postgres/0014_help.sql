-- +goose Up
-- Help places, from the official open-data files: nothing of a person. Positions are in hundred-thousandths of a degree.
CREATE TABLE help_place (
    id          TEXT PRIMARY KEY,
    kind        TEXT NOT NULL,
    name        TEXT NOT NULL,
    address     TEXT NOT NULL,
    postal_code TEXT NOT NULL,
    commune     TEXT NOT NULL,
    insee       TEXT NOT NULL,
    phone       TEXT NOT NULL,
    moves       BOOLEAN NOT NULL,      -- a bus: the place is not that of the address every day
    lat         BIGINT NOT NULL,      -- with lon, 0 = unknown
    lon         BIGINT NOT NULL,
    checked     TEXT NOT NULL,         -- the date of what is said, as the file gives it
    source      TEXT NOT NULL,
    imported_at BIGINT NOT NULL
);
CREATE INDEX help_place_kind ON help_place (kind);
