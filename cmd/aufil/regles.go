package main

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"time"

	"aufil/engine"
)

// farAhead is after how long a figure to come is more likely one whose year was mistaken: laws are rarely known sooner.
const farAhead = 18

// reglesCheck loads every rule file and says what is wrong, a line each; then what may be.
func reglesCheck(fsys fs.FS, out io.Writer, today time.Time) (ok bool) {
	b, err := engine.Load(fsys)
	if err != nil {
		faults(out, err)
		return false
	}
	cases, err := b.LoadCases(fsys)
	if err != nil {
		faults(out, err)
		return false
	}
	tariffs := 0
	for _, r := range b.Rights() {
		tariffs += len(b.Tariffs(r.ID))
	}
	fmt.Fprintf(out, "%d droits, %d faits, %d paramètres, %d questions, %d tarifs locaux, %d cas : tout est lisible.\n",
		len(b.Rights()), len(b.FactDefs()), len(b.Params()), len(b.Questions()), tariffs, len(cases))
	for _, f := range b.Unasked() {
		fmt.Fprintf(out, "attention : aucune question ne remplit le fait %s\n", f)
	}
	for _, p := range b.Params() {
		for _, v := range p.Values {
			if day, err := time.Parse(time.DateOnly, v.Since); err == nil && day.After(today.AddDate(0, farAhead, 0)) {
				fmt.Fprintf(out, "attention : %s.%s : « depuis » %s est loin : vérifiez l'année\n", p.File, p.Name, v.Since)
			}
		}
	}
	return true
}

// faults writes all that is wrong, each with the line that holds it, and how much there is.
func faults(out io.Writer, err error) {
	var list engine.Errors
	if !errors.As(err, &list) {
		fmt.Fprintln(out, err)
		return
	}
	fmt.Fprint(out, list.Report())
	fmt.Fprintf(out, "\n%d à corriger.\n", len(list))
}

// reglesTest runs the cases of every right, or of one, and returns how many fail.
func reglesTest(fsys fs.FS, out io.Writer, right string) (failed int, err error) {
	b, err := engine.Load(fsys)
	if err != nil {
		return 0, fmt.Errorf("règles illisibles :\n%w", err)
	}
	cases, err := b.LoadCases(fsys)
	if err != nil {
		return 0, fmt.Errorf("cas illisibles :\n%w", err)
	}
	if _, known := b.Right(right); right != "" && !known {
		return 0, unknownRight(b, right)
	}
	run := 0
	for _, c := range cases {
		if right != "" && c.Right != right {
			continue
		}
		run++
		r := b.RunCase(c)
		if len(r.Problems) == 0 {
			continue
		}
		failed++
		fmt.Fprintf(out, "%s:%d: %s\n", c.File, c.Line, c.Name)
		for _, p := range r.Problems {
			fmt.Fprintf(out, "    %s\n", p)
		}
	}
	fmt.Fprintf(out, "%d cas, %d en échec.\n", run, failed)
	return failed, nil
}
