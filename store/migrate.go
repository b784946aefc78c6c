package store

import (
	"context"
	"database/sql"
	"embed"
	"errors"
	"fmt"
	"io/fs"
	"log/slog"
	"time"

	"github.com/pressly/goose/v3"
	"github.com/riverqueue/river/rivermigrate"
)

//go:embed migrations
var migrations embed.FS

// migrate brings the schema up to date: ours, then that of the job queue. Both are recorded and forward only. Each step
// is one transaction, so that one which was cut off is done again from its start.
func (s *Store) migrate(ctx context.Context, db *sql.DB) error {
	files, err := fs.Sub(migrations, "migrations/"+s.dialect.name)
	if err != nil {
		return err
	}
	ours, err := goose.NewProvider(s.dialect.goose, db, files, goose.WithLogger(goose.NopLogger()))
	if err != nil {
		return fmt.Errorf("read migrations: %w", err)
	}
	found, known, err := ours.GetVersions(ctx)
	if err != nil {
		return fmt.Errorf("read the version of the schema: %w", err)
	}
	if found > known {
		return newer(ctx, db, found, known)
	}
	if s.lookOnly {
		if found < known {
			return fmt.Errorf("%w: %d, %d to come", ErrBehind, found, known)
		}
		return nil
	}
	if _, err := ours.Up(ctx); err != nil {
		return fmt.Errorf("migrate: %w", err)
	}
	if err := s.migrateQueue(ctx); err != nil {
		return err
	}
	return s.sign(ctx, db, known)
}

// sign notes which program brought the schema where it is, also when the one that did died before it could.
func (s *Store) sign(ctx context.Context, db *sql.DB, known int64) error {
	var signed bool
	err := db.QueryRowContext(ctx, `SELECT EXISTS (SELECT 1 FROM schema_release WHERE version = $1)`, known).Scan(&signed)
	if err != nil || signed {
		return err
	}
	_, err = db.ExecContext(ctx, `INSERT INTO schema_release (version, program, created_at) VALUES ($1, $2, $3)
		ON CONFLICT (version) DO NOTHING`, known, s.program, millis(time.Now()))
	return err
}

func (s *Store) migrateQueue(ctx context.Context) error {
	theirs, err := rivermigrate.New(s.queue, &rivermigrate.Config{Logger: slog.New(slog.DiscardHandler)})
	if err != nil {
		return fmt.Errorf("read migrations of the queue: %w", err)
	}
	if _, err := theirs.Migrate(ctx, rivermigrate.DirectionUp, nil); err != nil {
		return fmt.Errorf("migrate the queue: %w", err)
	}
	return nil
}

// newer refuses a schema that this program does not know, and names the program that made it.
func newer(ctx context.Context, db *sql.DB, found, known int64) error {
	var program string
	err := db.QueryRowContext(ctx, `SELECT program FROM schema_release WHERE version = $1`, found).Scan(&program)
	if err != nil && !errors.Is(err, sql.ErrNoRows) {
		return fmt.Errorf("read who made the schema: %w", err)
	}
	with := "une version plus récente d'AuFil"
	if program != "" {
		with = "AuFil " + program + " ou une version plus récente"
	}
	return fmt.Errorf("cette base a le schéma %d, et cette version d'AuFil ne connaît que jusqu'au %d : lancez %s, "+
		"ou reprenez la sauvegarde d'avant la mise à jour", found, known, with)
}
