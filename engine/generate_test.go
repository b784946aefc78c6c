package engine

import (
	"fmt"
	"math/rand/v2"
)

// grammar writes random formulas over the facts of testdata. With plain set it
// keeps to what expr's own machine computes exactly too.
type grammar struct {
	r      *rand.Rand
	plain  bool
	member level // inside a predicate
}

func (g *grammar) pick(options ...func() string) string { return options[g.r.IntN(len(options))]() }

func (g *grammar) number(depth int) string {
	leaf := []func() string{
		func() string { return "a" }, func() string { return "b" }, func() string { return "n" },
		func() string { return fmt.Sprint(g.r.IntN(40)) },
		func() string { return "logement.loyer" },
	}
	switch g.member {
	case levelPerson:
		leaf = append(leaf, func() string { return ".salaire" }, func() string { return ".etudes.distance" }, func() string { return ".rang" })
	case levelChild:
		leaf = append(leaf, func() string { return ".gain" }, func() string { return ".age" })
	}
	if depth <= 0 {
		return g.pick(leaf...)
	}
	num := func() string { return g.number(depth - 1) }
	cond := func() string { return g.condition(depth - 1) }
	options := []func() string{
		func() string { return "(" + num() + " + " + num() + ")" },
		func() string { return "(" + num() + " - " + num() + ")" },
		func() string { return fmt.Sprintf("(%s * %d)", num(), g.r.IntN(5)-2) },
		func() string { return "(" + num() + " / 2)" },
		func() string { return "min(" + num() + ", " + num() + ")" },
		func() string { return "max(" + num() + ", " + num() + ")" },
		func() string { return "(" + cond() + " ? " + num() + " : " + num() + ")" },
		func() string { return "ent(" + num() + ")" },
		func() string { return "-" + num() },
		func() string { return g.aggregate(depth) },
		num,
	}
	if !g.plain {
		options = append(options, g.special(depth)...)
	}
	return g.pick(options...)
}

// special are the forms that expr's own machine does not know.
func (g *grammar) special(depth int) []func() string {
	num := func() string { return g.number(depth - 1) }
	out := []func() string{
		func() string { return "palier(paliers, " + num() + ")" },
		func() string { return "palier(double, " + num() + ", " + num() + ")" },
		func() string { return "tranches(bareme, " + num() + ")" },
		func() string { return "moyenne(-3, -1, " + num() + " * monte)" },
		func() string { return "somme_mois(-2, 0, monte_deux + " + num() + ")" },
		func() string { return "arrondi(" + num() + " / 7, 2)" },
		func() string { return "(" + num() + " / " + num() + ")" },
		func() string { return "(" + num() + " * " + num() + ")" },
		func() string { return "mois_depuis(arrivee)" },
	}
	if g.member == levelHome {
		out = append(out, func() string {
			return "maximum(" + g.inside(levelPerson, func() string { return "personnes, " + g.number(depth-1) }) + ", " + num() + ")"
		}, func() string {
			return "minimum(" + g.inside(levelChild, func() string { return "enfants, " + g.number(depth-1) }) + ", " + num() + ")"
		})
	}
	if g.member == levelPerson {
		out = append(out, func() string { return ".autre(" + num() + ")" })
	}
	return out
}

// inside writes something about each member of a list.
func (g *grammar) inside(l level, f func() string) string {
	outer := g.member
	g.member = l
	defer func() { g.member = outer }()
	return f()
}

func (g *grammar) list(l level, depth int) string {
	name := plural(l)
	if g.r.IntN(3) == 0 {
		return "filter(" + name + ", " + g.inside(l, func() string { return g.condition(depth - 1) }) + ")"
	}
	return name
}

func (g *grammar) aggregate(depth int) string {
	if g.member != levelHome {
		return g.number(depth - 1)
	}
	l := level(1 + g.r.IntN(2))
	if g.r.IntN(2) == 0 {
		return "sum(" + g.list(l, depth) + ", " + g.inside(l, func() string { return g.number(depth - 1) }) + ")"
	}
	return "count(" + g.list(l, depth) + ", " + g.inside(l, func() string { return g.condition(depth - 1) }) + ")"
}

func (g *grammar) condition(depth int) string {
	leaf := []func() string{
		func() string { return "p" }, func() string { return "q" },
		func() string { return `logement.statut == "locataire"` },
		func() string { return `logement.statut in ["locataire", "heberge"]` },
		func() string { return `logement.statut != "proprietaire"` },
	}
	switch g.member {
	case levelPerson:
		leaf = append(leaf, func() string { return `.activite == "salarie"` }, func() string { return ".est_demandeur" })
	case levelChild:
		leaf = append(leaf, func() string { return `.garde == "alternee"` })
	}
	if depth <= 0 {
		return g.pick(leaf...)
	}
	num := func() string { return g.number(depth - 1) }
	cond := func() string { return g.condition(depth - 1) }
	options := []func() string{
		func() string { return "(" + cond() + " and " + cond() + ")" },
		func() string { return "(" + cond() + " or " + cond() + ")" },
		func() string { return "not (" + cond() + ")" },
		func() string { return "(" + num() + " < " + num() + ")" },
		func() string { return "(" + num() + " >= " + num() + ")" },
		func() string { return "(" + num() + " == " + num() + ")" },
		cond,
	}
	if g.member == levelHome {
		options = append(options, func() string {
			l := level(1 + g.r.IntN(2))
			return g.pick(func() string { return "any(" }, func() string { return "all(" }) + g.list(l, depth) + ", " +
				g.inside(l, func() string { return g.condition(depth - 1) }) + ")"
		})
	}
	return g.pick(options...)
}
