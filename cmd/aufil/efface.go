package main

import (
	"context"
	"errors"
	"fmt"
	"time"

	"aufil/store"
)

// effaceCmd is `aufil efface`: the right to erasure (RGPD, art. 17).
type effaceCmd struct {
	onDatabase
	Tel  string `required:"" placeholder:"NUMERO" help:"Le numéro de la personne ; « - » pour le lire sur l'entrée."`
	Stop bool   `name:"stop-compris" help:"Efface aussi l'empreinte qui retient que la personne a dit STOP : on pourra lui réécrire."`
}

// Help gives an example.
func (effaceCmd) Help() string {
	return "Efface tout ce qui est gardé d'une personne, puis relit la base et dit ce qui reste. " +
		"Exemple : echo +33612345678 | aufil efface --tel - -c /etc/aufil/config.yaml"
}

// Run erases a person.
func (c effaceCmd) Run() error {
	number, err := c.number(c.Tel)
	if err != nil {
		return err
	}
	return c.with(func(ctx context.Context, cfg config, s *store.Store) error {
		had, err := s.Find(ctx, number)
		if err != nil {
			return err
		}
		if !had.Any() {
			return nothing()
		}
		if had.OnlySTOP() && !c.Stop {
			return c.already(cfg)
		}
		if !c.agreed("Tout effacer pour ce numéro ? On ne peut pas revenir en arrière.") {
			return errors.New("rien n'a été effacé")
		}
		had, has, err := s.Forget(ctx, number, c.Stop, time.Now())
		if err != nil {
			return err
		}
		if folder := cfg.backupFolder(); isFolder(folder) {
			if err := keepErasures(ctx, s, cfg.Key, folder, cfg.Backups.Days, time.Now()); err != nil {
				return fmt.Errorf("effacé, mais pas noté à côté des sauvegardes (« aufil serve » le fera) : %w", err)
			}
		}
		return c.tell(cfg, had, has)
	})
}

func (c effaceCmd) tell(cfg config, had, has store.Held) error {
	w := &lineWriter{w: c.stdout()}
	if had.OnlySTOP() {
		w.line("Effacé : l'empreinte qui retenait que la personne a dit STOP. Le reste l'était déjà.")
		return w.err
	}
	w.line("Effacé. Ce qui était gardé, et ce qui reste, relu dans la base :")
	for _, kind := range []struct{ table, name string }{
		{"person", "numéro de téléphone"}, {"conversation", "réponses et résultats"}, {"journal", "messages échangés"},
		{"escalation", "passages par l'équipe"}, {"recording", "messages vocaux"}, {"outbound", "envois"},
	} {
		before, now := had.Rows[kind.table], has.Rows[kind.table]
		if kind.table == "person" { // without the number, the row only tells of the STOP
			before, now = one(had.Named), one(has.Named)
		}
		w.line("  %-24s %6d  ->  %d", kind.name, before, now)
	}
	if had.Rows["recording"] > 0 {
		w.line("En cours : l'opérateur garde encore les messages vocaux ; « aufil serve » les lui fait effacer dès qu'il tourne.")
	}
	if has.Stopped {
		w.line("%s", stopLeft(cfg))
	}
	if had.CaseID != 0 {
		w.line("Reste : %s quel compte a ouvert le dossier %d et quand, sans un mot de la personne (%s).",
			counted(has.Traces, "ligne de trace, qui dit", "lignes de trace, qui disent"), had.CaseID, monthsKept(cfg.Retention.Audit))
	}
	w.line("Reste : les sauvegardes faites avant aujourd'hui. Ne les gardez pas plus longtemps que promis (%d jours).", cfg.Backups.Days)
	w.line("Reste, aussi longtemps : une empreinte, sans le numéro, pour refaire cet effacement si une de ces sauvegardes est restaurée.")
	return w.err
}

// already says that there was nothing more to erase.
func (c effaceCmd) already(cfg config) error {
	w := &lineWriter{w: c.stdout()}
	w.line("Rien à effacer : c'est déjà fait. Ni numéro, ni réponse, ni message n'est gardé.")
	w.line("%s", stopLeft(cfg))
	return w.err
}

func stopLeft(cfg config) string {
	return fmt.Sprintf("Reste : une empreinte, sans le numéro, qui retient que la personne a dit STOP (%s). --stop-compris l'efface aussi.",
		monthsKept(cfg.Retention.Stops))
}

func one(is bool) int64 {
	if is {
		return 1
	}
	return 0
}

// monthsKept says for how long something is kept.
func monthsKept(months int) string {
	if months == 0 {
		return "gardé sans limite"
	}
	return fmt.Sprintf("gardé %d mois", months)
}
