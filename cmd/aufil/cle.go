package main

import (
	"fmt"
	"os"

	"aufil/store"
)

// cleCmd is `aufil cle`.
type cleCmd struct{}

// Help gives an example.
func (cleCmd) Help() string {
	return "Exemple : aufil cle > cle.txt && chmod 600 cle.txt, puis AUFIL_CLE_FILE=cle.txt aufil serve"
}

// howToKeep goes to stderr, so that stdout can go into a file.
const howToKeep = `
C'est la clé qui chiffre les numéros et les réponses des personnes. Sans elle, la base ne se lit plus : personne ne peut
la refaire.
- Gardez-la hors de la machine qui porte la base, et hors de ses sauvegardes : un coffre de mots de passe, une enveloppe.
- Donnez-la à aufil par AUFIL_CLE, ou par un fichier nommé dans AUFIL_CLE_FILE et lisible par lui seul.
- Pour en changer : « nouvelle,ancienne » dans le réglage. Le journal dit quand l'ancienne peut être retirée.
`

// Run prints a fresh key on stdout, and how to keep it on stderr.
func (cleCmd) Run() error {
	if _, err := fmt.Fprintln(os.Stdout, store.NewKey()); err != nil {
		return fmt.Errorf("print the key: %w", err)
	}
	fmt.Fprint(os.Stderr, howToKeep)
	return nil
}
