// Command aufil answers, by SMS and by voice, which social rights a household
// may have.
package main

import (
	"fmt"
	"os"
	"time"

	"aufil/engine"
)

// main is a stand-in until the full command line arrives: it reads the rule
// files from the folder AUFIL_REGLES (default rules).
func main() {
	dir := os.Getenv("AUFIL_REGLES")
	if dir == "" {
		dir = "rules"
	}
	fsys := os.DirFS(dir)
	args := append(os.Args[1:], "", "", "")
	switch {
	case args[0] == "regles" && args[1] == "check":
		if !reglesCheck(fsys, os.Stdout) {
			os.Exit(1)
		}
	case args[0] == "regles" && args[1] == "test":
		failed, err := reglesTest(fsys, os.Stdout, args[2])
		exitOn(err)
		if failed > 0 {
			os.Exit(1)
		}
	case args[0] == "regles" && args[1] != "":
		b, err := engine.Load(fsys)
		exitOn(err)
		exitOn(regles(b, args[1], args[2], args[3]))
	case args[0] == "evaluate":
		b, err := engine.Load(fsys)
		exitOn(err)
		bad, err := evaluate(b, os.Stdin, os.Stdout, args[1] == "--inconnu")
		exitOn(err)
		if bad > 0 {
			os.Exit(1)
		}
	default:
		fmt.Fprintln(os.Stderr, "aufil evaluate [--inconnu] | regles check | test [DROIT] | show DROIT [MOIS] | explique DROIT < situation | fraicheur")
		os.Exit(2)
	}
}

func regles(b *engine.Rulebook, command, right, date string) error {
	on := monthOf(time.Now())
	if date != "" {
		m, err := engine.ParseMonth(date)
		if err != nil {
			return err
		}
		on = m
	}
	switch command {
	case "show":
		return reglesShow(b, os.Stdout, right, on)
	case "explique":
		return reglesExplain(b, os.Stdin, os.Stdout, right)
	}
	_, err := reglesFraicheur(b, os.Stdout, on)
	return err
}

func exitOn(err error) {
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(2)
	}
}
