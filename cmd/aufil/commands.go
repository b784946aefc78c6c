package main

import (
	"fmt"
	"os"
	"time"

	"aufil/engine"
)

type evaluateCmd struct {
	Inconnu bool `help:"Un champ absent est inconnu, au lieu de sa valeur par défaut."`
}

// Help gives an example.
func (evaluateCmd) Help() string {
	return `Exemple : echo '{"id":1,"situation":{"date":"2026-07","situation_familiale":"seul","demandeur":{"naissance":"1995-03","activite":"inactif"},"logement":{"statut":"sans_domicile"}}}' | aufil evaluate`
}

// Run reads situations on stdin and writes rights on stdout.
func (c evaluateCmd) Run() error {
	book, err := loadRules()
	if err != nil {
		return err
	}
	batchMemory()
	bad, err := evaluate(book, os.Stdin, os.Stdout, c.Inconnu)
	if err == nil && bad > 0 {
		return errFailed
	}
	return err
}

type understandCmd struct{}

// Help gives an example.
func (understandCmd) Help() string {
	return `Exemple : echo '{"id":1,"kind":"montant","channel":"sms","text":"entre 800 et 900"}' | aufil understand`
}

// Run reads answers on stdin and writes values on stdout.
func (understandCmd) Run() error {
	bad, err := understand(os.Stdin, os.Stdout)
	if err == nil && bad > 0 {
		return errFailed
	}
	return err
}

type reglesCmd struct {
	Dossier string `help:"Le dossier des règles (par défaut ./rules s'il existe, sinon les règles de ce programme)." type:"existingdir" placeholder:"DOSSIER"`

	Check     reglesCheckCmd     `cmd:"" help:"Toutes les erreurs, avec fichier, ligne et nom le plus proche."`
	Test      reglesTestCmd      `cmd:"" help:"Les cas des règles."`
	Show      reglesShowCmd      `cmd:"" help:"Une règle, en texte."`
	Explique  reglesExpliqueCmd  `cmd:"" help:"Pourquoi oui ou non, avec les textes de loi ; la situation est lue sur l'entrée."`
	Fraicheur reglesFraicheurCmd `cmd:"" help:"Les chiffres dont la date de révision est passée."`
	Schema    reglesSchemaCmd    `cmd:"" help:"Le schéma JSON d'une sorte de fichier de règles, pour les éditeurs."`
}

// Help gives an example.
func (reglesCmd) Help() string { return "Exemple : aufil regles check && aufil regles test asf" }

type reglesCheckCmd struct{}

// Help gives an example.
func (reglesCheckCmd) Help() string {
	return "Exemple : aufil regles check, ou pour un autre dossier : aufil regles check --dossier mes-regles"
}

// Run checks every rule file.
func (reglesCheckCmd) Run(c *commands) error {
	if !reglesCheck(ruleFiles(c.Regles.Dossier), os.Stdout, time.Now()) {
		return errFailed
	}
	return nil
}

type reglesTestCmd struct {
	Droit string `arg:"" optional:"" help:"Un droit ; tous si absent."`
}

// Help gives an example.
func (reglesTestCmd) Help() string {
	return "Exemple : aufil regles test asf"
}

// Run plays the cases.
func (t reglesTestCmd) Run(c *commands) error {
	failed, err := reglesTest(ruleFiles(c.Regles.Dossier), os.Stdout, t.Droit)
	if err == nil && failed > 0 {
		return errFailed
	}
	return err
}

type reglesShowCmd struct {
	Droit string `arg:"" help:"Le droit."`
	Date  string `help:"Le mois dont on veut les chiffres, AAAA-MM (aujourd'hui si absent)." placeholder:"MOIS"`
}

// Help gives an example.
func (reglesShowCmd) Help() string {
	return "Exemple : aufil regles show asf --date 2026-04"
}

// Run prints a rule.
func (s reglesShowCmd) Run(c *commands) error {
	book, err := engine.Load(ruleFiles(c.Regles.Dossier))
	if err != nil {
		return err
	}
	on := monthOf(time.Now())
	if s.Date != "" {
		if on, err = engine.ParseMonth(s.Date); err != nil {
			return fmt.Errorf("--date : %w", err)
		}
	}
	return reglesShow(book, os.Stdout, s.Droit, on)
}

type reglesExpliqueCmd struct {
	Droit string `arg:"" help:"Le droit."`
}

// Help gives an example.
func (reglesExpliqueCmd) Help() string {
	return `Exemple : echo '{"date":"2026-07","situation_familiale":"seul","demandeur":{"naissance":"1995-03","activite":"inactif"},"logement":{"statut":"sans_domicile"}}' | aufil regles explique rsa`
}

// Run explains a right for the situation on stdin.
func (e reglesExpliqueCmd) Run(c *commands) error {
	book, err := engine.Load(ruleFiles(c.Regles.Dossier))
	if err != nil {
		return err
	}
	return reglesExplain(book, os.Stdin, os.Stdout, e.Droit)
}

type reglesSchemaCmd struct {
	Nom string `arg:"" optional:"" default:"droit" help:"droit, cas, communs, faits, questions, frequences ou tarifs."`
}

// Help gives an example.
func (reglesSchemaCmd) Help() string { return "Exemple : aufil regles schema droit > droit.json" }

// Run prints a schema.
func (s reglesSchemaCmd) Run(c *commands) error {
	book, err := engine.Load(ruleFiles(c.Regles.Dossier))
	if err != nil {
		return err
	}
	text, err := book.Schema(s.Nom)
	if err != nil {
		return err
	}
	_, err = os.Stdout.Write(text)
	return err
}

type reglesFraicheurCmd struct {
	Date string `help:"Le mois où l'on se place, AAAA-MM (aujourd'hui si absent)." placeholder:"MOIS"`
}

// Help gives an example.
func (reglesFraicheurCmd) Help() string {
	return "Exemple : aufil regles fraicheur --date 2027-01"
}

// Run lists the figures that are overdue.
func (f reglesFraicheurCmd) Run(c *commands) error {
	book, err := engine.Load(ruleFiles(c.Regles.Dossier))
	if err != nil {
		return err
	}
	on := monthOf(time.Now())
	if f.Date != "" {
		if on, err = engine.ParseMonth(f.Date); err != nil {
			return fmt.Errorf("--date : %w", err)
		}
	}
	late, err := reglesFraicheur(book, os.Stdout, on)
	if err == nil && late.all() > 0 {
		return errFailed
	}
	return err
}

type versionCmd struct{}

// Help gives an example.
func (versionCmd) Help() string {
	return "Exemple : aufil version"
}

// Run prints the version and the date of the rules.
func (versionCmd) Run() error {
	core, err := loadCore()
	if err != nil {
		return err
	}
	newest := ""
	for _, r := range core.rules.Rights() {
		newest = max(newest, r.Reviewed)
	}
	fmt.Printf("aufil %s, règles relues jusqu'au %s\n", version(), newest)
	return nil
}
