package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"math"
	"os"
	"path/filepath"
	"slices"
	"time"

	"aufil/assistant"
	"aufil/dialog"
	"aufil/engine"
	"aufil/store"
)

// exportCmd is `aufil export`: the rights of access and to portability (RGPD, art. 15 and 20).
type exportCmd struct {
	onDatabase
	Tel    string `required:"" placeholder:"NUMERO" help:"Le numéro de la personne ; « - » pour le lire sur l'entrée."`
	Format string `enum:"json,texte" default:"json" help:"La forme : ${enum}."`
	Sortie string `short:"o" type:"path" placeholder:"FICHIER" help:"Écrit dans un fichier lisible par vous seul, plutôt que sur la sortie."`
}

// Help gives an example.
func (exportCmd) Help() string {
	return "Donne tout ce qui est gardé d'une personne. Vérifiez avant que c'est bien elle qui le demande : rappelez-la à ce numéro. " +
		"Exemple : aufil export --tel 0612345678 --format texte -o dossier.txt -c /etc/aufil/config.yaml"
}

// Run exports a person.
func (c exportCmd) Run() error {
	number, err := c.number(c.Tel)
	if err != nil {
		return err
	}
	core, err := loadCore()
	if err != nil {
		return err
	}
	return c.with(func(ctx context.Context, cfg config, s *store.Store) (err error) {
		held, err := s.Find(ctx, number)
		if err != nil {
			return err
		}
		if !held.Any() {
			return nothing()
		}
		all, err := draw(ctx, s, held, number, core, cfg.Retention)
		if err != nil {
			return err
		}
		if held.CaseID != 0 {
			if err := s.Audit(ctx, 0, held.CaseID, "export par l'exploitant", time.Now()); err != nil {
				return err
			}
		}
		return c.write(all, core)
	})
}

func (c exportCmd) write(all portrait, core core) (err error) {
	out := c.stdout()
	if c.Sortie != "" {
		f, err := os.OpenFile(c.Sortie, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o600)
		switch {
		case errors.Is(err, fs.ErrExist):
			return fmt.Errorf("%s existe déjà, et n'est pas remplacé : donnez un autre nom à -o", c.Sortie)
		case errors.Is(err, fs.ErrNotExist):
			return fmt.Errorf("le dossier %s n'existe pas : faites-le, ou donnez un autre nom à -o", filepath.Dir(c.Sortie))
		case err != nil:
			return fmt.Errorf("le fichier nommé par -o ne peut pas être fait : %w", err)
		}
		defer func() {
			if closed := f.Close(); err == nil {
				err = closed
			}
		}()
		out = f
	}
	if c.Format == "texte" {
		return all.letter(out, core)
	}
	enc := json.NewEncoder(out)
	enc.SetIndent("", "  ")
	enc.SetEscapeHTML(false)
	return enc.Encode(all)
}

// portrait is all that is kept of a person, in the words of an export.
type portrait struct {
	Numero       string                      `json:"numero"`
	Depuis       time.Time                   `json:"depuis"`
	Stop         bool                        `json:"stop"`
	Langue       string                      `json:"langue,omitempty"`
	Territoire   string                      `json:"territoire,omitempty"`
	Service      string                      `json:"numero_du_service,omitempty"`
	Information  []told                      `json:"information_donnee,omitempty"`
	Accord       *time.Time                  `json:"premiere_reponse_apres_information,omitempty"`
	Reponses     []answered                  `json:"reponses,omitempty"`
	DroitsDits   []string                    `json:"droits_dits,omitempty"`
	Echanges     []exchanged                 `json:"echanges,omitempty"`
	Equipe       []episode                   `json:"passages_par_l_equipe,omitempty"`
	Autres       map[string][]map[string]any `json:"autres,omitempty"`
	Traces       []trace                     `json:"traces,omitempty"`
	Conservation []string                    `json:"conservation"`
}

type told struct {
	Le     time.Time `json:"le"`
	Textes []string  `json:"textes"`
}

type answered struct {
	Question string       `json:"question"`
	Sujet    string       `json:"sujet,omitempty"`
	Dit      string       `json:"dit"`
	Faits    engine.Facts `json:"faits,omitempty"`
	Par      string       `json:"par"`
	Le       time.Time    `json:"le"`
}

type exchanged struct {
	Le       time.Time `json:"le"`
	Canal    string    `json:"canal"`
	De       string    `json:"de"`
	Texte    string    `json:"texte"`
	Francais string    `json:"en_francais,omitempty"`
	Envoi    string    `json:"envoi,omitempty"`
}

type episode struct {
	Etat   string     `json:"etat"`
	Motif  string     `json:"motif"`
	Urgent bool       `json:"urgent"`
	Ouvert time.Time  `json:"ouvert_le"`
	Clos   *time.Time `json:"clos_le,omitempty"`
	Issue  string     `json:"issue,omitempty"`
}

// trace is a line of the audit. Which colleague it was is of the colleague's data, not of the person's.
type trace struct {
	Le   time.Time `json:"le"`
	Par  string    `json:"par"`
	Quoi string    `json:"quoi"`
}

// draw gathers all that is kept.
func draw(ctx context.Context, s *store.Store, held store.Held, number string, core core, r retentionConfig) (p portrait, err error) {
	p = portrait{Numero: number, Depuis: held.Since, Stop: held.Stopped, Conservation: []string{
		"le dossier : " + monthsKept(r.Cases) + " après le dernier contact ; " + monthsKept(r.Abandoned) + " s'il n'est arrivé ni aux résultats ni à l'équipe",
		"les traces : " + monthsKept(r.Audit),
	}}
	if held.CaseID == 0 {
		return p, nil
	}
	file, err := s.CaseFile(ctx, held.CaseID)
	if err != nil {
		return p, err
	}
	c := file.Conversation
	p.Langue, p.Territoire, p.Service = c.Lang, c.Territory, file.Service
	for _, a := range c.Answers {
		words := wordsOf(core, a.Said)
		if a.Unknown {
			words = "ne sait pas"
		}
		p.Reponses = append(p.Reponses, answered{a.Question, a.Subject, words, a.Facts, a.By, a.At})
	}
	for _, id := range c.Told {
		name := id
		if right, ok := core.rules.Right(id); ok {
			name = right.Name
		}
		p.DroitsDits = append(p.DroitsDits, name)
	}
	for _, e := range file.Entries {
		p.Echanges = append(p.Echanges, exchanged{e.At, string(e.Channel), string(e.Author), e.Text, e.French, e.Delivery})
	}
	if err := p.addTeam(ctx, s, held.CaseID); err != nil {
		return p, err
	}
	if p.Autres, err = s.Others(ctx, held.CaseID); err != nil {
		return p, err
	}
	journal, err := s.Journal(ctx, held.CaseID)
	if err != nil {
		return p, err
	}
	p.Information, p.Accord = informed(journal)
	return p, nil
}

func (p *portrait) addTeam(ctx context.Context, s *store.Store, caseID int64) error {
	episodes, err := s.Episodes(ctx, caseID)
	if err != nil {
		return err
	}
	for _, e := range episodes {
		one := episode{Etat: string(e.Status), Motif: e.Reason, Urgent: e.Urgent, Ouvert: e.OpenedAt, Issue: e.Outcome}
		if !e.Closed.IsZero() {
			one.Clos = &e.Closed
		}
		p.Equipe = append(p.Equipe, one)
	}
	audits, err := s.Audits(ctx, assistant.AuditFilter{CaseID: caseID, Limit: math.MaxInt32})
	if err != nil {
		return err
	}
	for _, a := range slices.Backward(audits) {
		by := "un membre de l'équipe"
		if a.CounsellorID == 0 {
			by = "l'exploitant du service"
		}
		p.Traces = append(p.Traces, trace{a.At, by, a.Action})
	}
	return nil
}

// notices are the texts that inform a person of what AuFil is and does with what they say.
var notices = map[string]bool{"accueil.bonjour": true, "accueil.prudence": true, "donnees.info": true, "donnees.info_sans": true}

// informed gives when the person was informed, in the very words, and when they first answered a question after that:
// the proof of the information and of the agreement is the journal itself.
func informed(journal []assistant.Recorded) (given []told, agreed *time.Time) {
	for _, r := range journal {
		if len(given) > 0 && agreed == nil && (r.Input.Kind == dialog.Text || r.Input.Kind == dialog.Digits) {
			at := r.Input.At
			agreed = &at
		}
		for _, part := range r.Outcome.Reply.Parts {
			if notices[part.Key] {
				given = append(given, told{r.Input.At, r.Outcome.Texts})
				break
			}
		}
	}
	return given, agreed
}

// wordsOf words what was understood of an answer.
func wordsOf(core core, said dialog.Arg) string {
	noted := dialog.Part{Key: "liste.note", Args: map[string]dialog.Arg{"liste": {Kind: dialog.ArgList, List: []dialog.Arg{said}}}}
	return core.wording.Words("fr", dialog.SMS, noted)
}

func paris() *time.Location {
	zone, err := time.LoadLocation("Europe/Paris")
	if err != nil {
		return time.UTC // never: the zones are in the program
	}
	return zone
}
