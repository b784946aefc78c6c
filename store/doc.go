// Package store is AuFil's memory: a journal, conversations, escalations, outbound messages, counsellors and
// sessions in one SQL database. Every change is one transaction. It knows no dialogue, and it must never write a
// phone number, a word of a person or a secret in clear, neither to the database nor in an error.
//
// # How to write SQL here
//
// SQLite and PostgreSQL run the same texts; what differs is in the type dialect and nowhere else. So:
//
//   - Placeholders are $1, $2…, and first appear in ascending order (a test reads every text).
//   - A time is unix milliseconds, a truth value is written TRUE or FALSE and given as a Go bool, a word that must not
//     be read is ciphertext. Columns: INTEGER / BIGINT for numbers and times, INTEGER / BOOLEAN for truth values,
//     TEXT / TEXT, BLOB / BYTEA. TEXT never holds what a person wrote: see known.
//   - A row's number comes from tx.next(table). On PostgreSQL the migration makes a sequence TABLE_number for it.
//   - What reads a case in order to change it locks it first: tx.lockCase or tx.lockCaseOf, or a text that ends with
//     t.forUpdate (one table, no join: a joined row would be as old as before the wait). SQLite has one writer and
//     needs no lock, so only the tests that run on both find a lock that is missing.
//   - A transaction may run again from its start, after a deadlock or when two writers made the same row: fn only
//     sets what it gives back, and touches nothing else outside the database.
//   - INSERT … ON CONFLICT (…) DO UPDATE and RETURNING work on both; so do COALESCE, CAST, partial indexes.
//     No date functions, no ILIKE, no INSERT OR REPLACE.
//   - A migration is two files of the same name, in migrations/sqlite and migrations/postgres, forward only. Nodes of
//     the version before go on working on the new schema: columns and tables are added, with a default; what is no
//     longer used is dropped one version later.
//   - A new table is listed in tables (copy.go), a new column of ciphertext in sealedColumns (rekey.go).
//   - Tests run on both: onEach(t, func(t *testing.T, setup setups) { w := setup(t) … }).
package store
