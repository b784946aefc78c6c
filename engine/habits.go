package engine

import (
	"regexp"
	"strings"
	"time"
	"unicode/utf8"
)

// habit is a way of writing that is right on paper, and not in a rule file.
type habit struct {
	seen *regexp.Regexp
	say  string
}

// habits are looked for in a formula that cannot be read, in this order.
var habits = []habit{
	{regexp.MustCompile(`[\x{00a0}\x{202f}\x{2009}]`), "espace insécable : remettre une espace ordinaire"},
	{regexp.MustCompile(`[«»“”„]`), `guillemets français ou courbes : écrire des guillemets droits ("seul")`},
	{regexp.MustCompile(`[’‘]`), "apostrophe courbe : écrire une apostrophe droite (')"},
	{regexp.MustCompile(`[≥≤≠]`), "écrire >= pour « au moins », <= pour « au plus », != pour « différent de »"},
	{regexp.MustCompile(`[×·÷]`), "écrire * pour multiplier, / pour diviser"},
	{regexp.MustCompile(`[%€]`), "ni % ni € dans une formule : 30 % s'écrit 0.3"},
	{regexp.MustCompile(`(?i)\bet\b`), "« et » s'écrit and"},
	{regexp.MustCompile(`(?i)\bou\b`), "« ou » s'écrit or"},
	{regexp.MustCompile(`(?i)\bnon\b`), "« non » s'écrit not"},
	{regexp.MustCompile(`(?i)\bsinon\b|\balors\b|\bsi\b`), "« si a alors b sinon c » s'écrit a ? b : c"},
	{regexp.MustCompile(`[^=<>!]=[^=]`), "une comparaison s'écrit avec deux signes : =="},
	{regexp.MustCompile(`[0-9],[0-9]`), "virgule décimale : écrire un point (0.5)"},
	{regexp.MustCompile(`[0-9] [0-9]`), "nombre coupé par une espace : écrire 1010, pas 1 010"},
	{regexp.MustCompile(`[\pL\pN)] x [\pL\pN(]`), "écrire * pour multiplier"},
	{regexp.MustCompile(`[\pL_] [\pL_]`), "deux noms à la suite : un nom s'écrit sans espace (part_du_foyer), ou il manque un signe entre les deux"},
}

// habitFault says what is likely wrong with a formula that cannot be read; else what the parser said.
func habitFault(text string, otherwise fault) fault {
	for _, h := range habits {
		if at := h.seen.FindStringIndex(unquoted(text)); at != nil {
			start := utf8.RuneCountInString(text[:at[0]])
			if strings.HasPrefix(h.say, "une comparaison") || strings.Contains(h.seen.String(), `] `) || strings.Contains(h.seen.String(), `],`) {
				start++ // the place is the second character of what was found
			}
			return fault{at: start, message: "formule illisible : " + h.say}
		}
	}
	return otherwise
}

// quotedText is what stands between straight quotes in a formula.
var quotedText = regexp.MustCompile(`"[^"]*"`)

// unquoted blanks what stands between straight quotes, which may hold anything.
func unquoted(text string) string {
	return quotedText.ReplaceAllStringFunc(text, func(s string) string { return strings.Repeat("_", len(s)) })
}

// plainName refuses a name that no formula could hold.
func (l *loader) plainName(n *yamlNode) {
	if !goodName.MatchString(n.text) {
		l.fail(n, "« %s » : un nom s'écrit en minuscules, sans accent, espace ni tiret (part_du_foyer)", n.text)
	}
}

var (
	goodName = regexp.MustCompile(`^[a-z][a-z0-9_]*$`)
	digits   = regexp.MustCompile(`^[0-9]+$`)
	french   = regexp.MustCompile(`^([0-9]{1,2})/([0-9]{1,2})/([0-9]{4})$`)
)

func isFigure(text string) bool { return digits.MatchString(text) }

// figureHint says how to write a figure that cannot be read.
func figureHint(text string) string {
	switch {
	case strings.ContainsAny(text, "€%") || strings.Contains(text, "euro"):
		return " : le chiffre seul, l'unité se dit dans « unite » (30 % s'écrit 0.3 ou 30)"
	case strings.Contains(text, ","):
		return " : écrire un point à la place de la virgule"
	case strings.ContainsAny(text, " \u00a0\u202f"):
		return " : écrire 1010, sans espace"
	}
	return ""
}

// dateHint says how to write a date that is written as on paper, or that no calendar has.
func dateHint(text string) string {
	if p := french.FindStringSubmatch(text); p != nil {
		return " : écrire " + p[3] + "-" + pad2(p[2]) + "-" + pad2(p[1])
	}
	if _, err := time.Parse("2006-01-02", text); err != nil && len(text) == len("2006-01-02") {
		return " : ce jour n'existe pas"
	}
	return ""
}

func pad2(s string) string { return strings.Repeat("0", 2-len(s)) + s }
