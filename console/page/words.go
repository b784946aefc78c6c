package page

import (
	"fmt"
	"strconv"
	"strings"
	"time"

	"github.com/a-h/templ"
)

// htmxConfig keeps htmx within the content security policy and lets refusals be shown.
const htmxConfig = `{"includeIndicatorStyles":false,"allowEval":false,"allowScriptTags":false,"selfRequestsOnly":true,` +
	`"historyCacheSize":0,"responseHandling":[{"code":"204","swap":false},{"code":".*","swap":true}]}`

func id(n int64) string { return strconv.FormatInt(n, 10) }

func number(n int) string { return strconv.Itoa(n) }

func machine(t time.Time) string { return t.UTC().Format(time.RFC3339) }

func casePath(n int64) string { return "/console/dossiers/" + id(n) }

func caseURL(n int64) templ.SafeURL { return templ.SafeURL(casePath(n)) }

func actionPath(n int64, verb string) string { return casePath(n) + "/" + verb }

func actionURL(n int64, verb string) templ.SafeURL { return templ.SafeURL(actionPath(n, verb)) }

func streamURL(v Case) string { return "/console/flux/dossiers/" + id(v.ID) }

func unread(n int) string {
	if n == 1 {
		return "1 nouveau"
	}
	return fmt.Sprintf("%d nouveaux", n)
}

func queueTitle(v Queue) string {
	if v.Urgent > 0 {
		return fmt.Sprintf("(%d !) Dossiers urgents", v.Urgent)
	}
	return fmt.Sprintf("(%d) Dossiers", len(v.Rows))
}

func emptyQueue(folder string) string {
	switch folder {
	case "miens":
		return "Vous n'avez pris aucun dossier."
	case "libres":
		return "Aucun dossier n'attend : tout le monde est suivi."
	}
	if folder == "rendus" {
		return "Aucun dossier terminé pour le moment."
	}
	return "Aucun dossier à reprendre."
}

func join(items []string) string { return strings.Join(items, ", ") }

func sign(state string) string {
	switch state {
	case "oui":
		return "✓"
	case "non":
		return "✗"
	}
	return "?"
}

func spoken(state string) string {
	switch state {
	case "oui":
		return "Rempli : "
	case "non":
		return "Non rempli : "
	}
	return "Pas encore su : "
}

// meaning introduces the French beside a line in another language.
func meaning(l Line) string {
	if l.Who == "personne" {
		return "Compris :"
	}
	return "En français :"
}
