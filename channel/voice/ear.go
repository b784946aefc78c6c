package voice

import (
	"regexp"
	"strings"
)

// heardAs rewrites for the ear what is written for the eye, in our own words: not every voice knows how to say it.
var heardAs = []struct {
	sign string // stands in every text that the pattern finds: most texts have none, and looking for it costs nothing
	eye  *regexp.Regexp
	ear  string
}{
	{"CSS", regexp.MustCompile(`\bCSS,? art\.`), "code de la sécurité sociale, article"},
	{"CASF", regexp.MustCompile(`\bCASF,? art\.`), "code de l'action sociale, article"},
	{"CCH", regexp.MustCompile(`\bCCH,? art\.`), "code de la construction et de l'habitation, article"},
	{"CGI", regexp.MustCompile(`\bCGI,? art\.`), "code général des impôts, article"},
	{"art.", regexp.MustCompile(`\bart\. ?`), "article "},
	{"-", regexp.MustCompile(`\b([LRD])\.? ?(\d{3})-(\d+)(?:-(\d+))?\b`), "$1 $2, $3 $4"},
	{"3", regexp.MustCompile(`((?:\(|\b[Ll]e |\b[Aa]u |\bou ))(3[0-9])([0-9]{2})\b`), "$1$2 $3"}, // 3230 is said 32 30
	{"Alloc.", regexp.MustCompile(`\bAlloc\. familiales`), "Allocations familiales"},
	{"(", regexp.MustCompile(` ?\(([^)]*)\)`), ", $1,"},
	{"%", regexp.MustCompile(`(\d) ?%`), "$1 pour cent"},
	{"h", regexp.MustCompile(`\b(\d{1,2})h-(\d{1,2})h\b`), "de $1 heures à $2 heures"},
	{"km", regexp.MustCompile(`(\d) ?km\b`), "$1 kilomètres"},
	{"€", regexp.MustCompile(` ?€`), " euros"},
	{"/", regexp.MustCompile(`(\pL)/(\pL)`), "$1 ou $2"},
	{",", regexp.MustCompile(`, ?([,.:;?!])`), "$1"},
	{" .", regexp.MustCompile(` \.( |$)`), ".$1"},
}

// ForEar words a text for the ear. A postal code is said figure by figure.
func ForEar(text string) string {
	for _, one := range heardAs {
		if strings.Contains(text, one.sign) {
			text = one.eye.ReplaceAllString(text, one.ear)
		}
	}
	text = postal.ReplaceAllStringFunc(text, func(found string) string {
		return strings.Join(strings.Split(found[:5], ""), " ") + "," + found[5:]
	})
	return strings.Join(strings.Fields(text), " ")
}

// postal is a postal code in front of its town.
var postal = regexp.MustCompile(`\b\d{5} \p{Lu}`)
