// Command aufil tells people with a basic phone which French social rights they may have, by SMS and by voice, and hands
// what is complex to a counsellor. One file per command; this one reads the command line.
package main

import (
	"errors"
	"fmt"
	"os"
	_ "time/tzdata" // opening hours are those of Paris, whatever the machine has
)

// commands is the command line of aufil, as contract.md gives it.
type commands struct {
	Demo       demoCmd       `cmd:"" help:"Tout sur cette machine, sans aucun compte : un téléphone et la console dans un navigateur."`
	Serve      serveCmd      `cmd:"" help:"Le serveur, en service."`
	Chat       chatCmd       `cmd:"" help:"Le téléphone dans le terminal : une ligne, un SMS."`
	Evaluate   evaluateCmd   `cmd:"" help:"Les droits de foyers, une situation JSON par ligne."`
	Interview  interviewCmd  `cmd:"" help:"Joue une conversation entière pour chaque situation."`
	Understand understandCmd `cmd:"" help:"Ce que veulent dire des réponses, une par ligne JSON."`
	Regles     reglesCmd     `cmd:"" help:"Pour qui écrit les règles : vérifier, essayer, lire, expliquer."`
	Prompts    promptsCmd    `cmd:"" help:"Pour qui traduit : vérifier les textes de chaque langue."`
	Conseiller conseillerCmd `cmd:"" help:"Les comptes des conseillers."`
	Lieux      lieuxCmd      `cmd:"" help:"Les lieux d'aide près de chez les personnes."`
	Efface     effaceCmd     `cmd:"" help:"Efface tout ce qui est gardé d'une personne, et dit ce qui reste."`
	Export     exportCmd     `cmd:"" help:"Donne tout ce qui est gardé d'une personne, en JSON ou en texte."`
	Purge      purgeCmd      `cmd:"" help:"Efface ce qui a été gardé assez longtemps, et le prouve."`
	Sauvegarde sauvegardeCmd `cmd:"" help:"Écrit toute la base dans un fichier chiffré, et le relit."`
	Restaure   restaureCmd   `cmd:"" help:"Remplit une base vide avec une sauvegarde."`
	Copie      copieCmd      `cmd:"" help:"Copie une base SQLite dans une base PostgreSQL, et relit chaque ligne."`
	Cle        cleCmd        `cmd:"" help:"Une clé de chiffrement neuve."`
	Doctor     doctorCmd     `cmd:"" help:"Regarde réglages, base, clé, opérateur, horloge, règles : une ligne chacun, ok ou quoi faire."`
	Version    versionCmd    `cmd:"" help:"Version, commit, date des règles."`
}

// errFailed is the thing asked for that failed (a rule case, a check): exit 1. It has been told already.
var errFailed = errors.New("failed")

func main() {
	var c commands
	parser, err := newParser(&c)
	if err != nil {
		panic(err)
	}
	ctx, err := parser.Parse(os.Args[1:])
	if err != nil {
		fmt.Fprintln(os.Stderr, "aufil :", mistake(err))
		os.Exit(2)
	}
	switch err := ctx.Run(); {
	case err == nil:
	case errors.Is(err, errFailed):
		os.Exit(1)
	default:
		fmt.Fprintln(os.Stderr, "aufil :", err)
		os.Exit(2)
	}
}
