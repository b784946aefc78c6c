package page

import (
	"fmt"
	"net/url"
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

func caseSub(n int64, what string) templ.SafeURL { return templ.SafeURL(casePath(n) + "/" + what) }

// mayEdit tells whether this counsellor may write in the file.
func mayEdit(v Case) bool { return v.Stand == Mine || v.Stand == Free }

func actionPath(n int64, verb string) string { return casePath(n) + "/" + verb }

func actionURL(n int64, verb string) templ.SafeURL { return templ.SafeURL(actionPath(n, verb)) }

// Called is who a case is about, as a title says it.
func Called(v Case) string { return orElse(v.Name, v.Person) }

// answerTo names the field in which one answers, and who reads it.
func answerTo(v Case) string {
	if v.Behalf != "" {
		return "Répondre par SMS à qui l'aide"
	}
	return "Répondre par SMS"
}

// mineTitle says more of a case of one's own than its link has room for.
func mineTitle(o OwnCase) string {
	if o.Name != "" {
		return o.Person + " · " + o.Reason
	}
	return o.Reason
}

// newMessages says what a number counts.
func newMessages(n int) string {
	if n == 1 {
		return "nouveau message"
	}
	return "nouveaux messages"
}

func streamURL(v Case) string { return "/console/flux/dossiers/" + id(v.ID) }

// queueAddress is where one page of the queue is, its filters included.
func queueAddress(base string, v Queue, page int) string {
	q := url.Values{"dossier": {v.Folder}}
	for name, value := range map[string]string{"motif": v.Topic, "territoire": v.Territory} {
		if value != "" {
			q.Set(name, value)
		}
	}
	if page > 1 {
		q.Set("page", strconv.Itoa(page))
	}
	return base + "?" + q.Encode()
}

// What the stream of the queue is told of the page that it goes on from: how many cases were found, and how many are urgent.
const (
	ToldFound  = "trouves"
	ToldUrgent = "urgents"
)

func queueStream(v Queue) string {
	return fmt.Sprintf("%s&%s=%d&%s=%d", queueAddress("/console/flux/file", v, v.Page), ToldFound, v.Found, ToldUrgent, v.Urgent)
}

func pageURL(v Queue, page int) templ.SafeURL {
	return templ.SafeURL(queueAddress("/console/", v, page))
}

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
	return fmt.Sprintf("(%d) Dossiers", v.Found)
}

func emptyQueue(folder string) string {
	switch folder {
	case "miens":
		return "Vous n'avez pris aucun dossier."
	case "libres":
		return "Aucun dossier n'attend : tout le monde est suivi."
	case "attendent":
		return "Personne n'attend de réponse."
	case "pause":
		return "Aucun dossier n'est en pause."
	case "pour-moi":
		return "Aucun collègue ne vous demande de regarder un dossier."
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

// orElse gives the first of two texts that says something.
func orElse(text, other string) string {
	if text != "" {
		return text
	}
	return other
}

// follows tells whether this counsellor may change what is agreed on.
func follows(v Follow) bool { return v.Stand == Mine || v.Stand == Free }

// notFollowed says why nothing can be added to a case, and what to do.
func notFollowed(v Follow) string {
	if v.Stand == Theirs {
		return "Un collègue a ce dossier : vous pouvez le lire et l'imprimer ; lui seul fixe un rendez-vous, propose un mandat ou écrit un courrier."
	}
	return "Ce dossier est terminé : pour fixer un rendez-vous, proposer un mandat ou écrire un courrier, rouvrez-le d'abord."
}

// whereOf says where a right is asked for.
func whereOf(r Right) string {
	for _, a := range r.Steps {
		if a.Label == "Où" {
			return a.Value
		}
	}
	return ""
}

// paperSteps keeps, on a page that sums up, where to claim and what to bring.
func paperSteps(full bool, steps []Answer) []Answer {
	if full {
		return steps
	}
	var kept []Answer
	for _, a := range steps {
		if a.Label == "Où" || a.Label == "À apporter" || a.Label == "Formulaire" {
			kept = append(kept, a)
		}
	}
	return kept
}

func territoryOf(name string) string {
	if name == "" {
		return ""
	}
	return " · " + name
}

func codesLeft(n int) string {
	switch n {
	case 0:
		return "Il ne vous reste aucun code de secours : refaites-en."
	case 1:
		return "Il vous reste un code de secours."
	}
	return fmt.Sprintf("Il vous reste %d codes de secours.", n)
}

func heldOf(m Member) string {
	if m.Capacity == 0 {
		return number(m.Held)
	}
	return fmt.Sprintf("%d sur %d", m.Held, m.Capacity)
}

func memberPath(n int64) string {
	if n == 0 {
		return "/console/equipe/nouveau"
	}
	return "/console/equipe/" + id(n)
}

func qrBox(side int) string { return fmt.Sprintf("0 0 %d %d", side, side) }

func yesNo(on bool) string {
	if on {
		return "oui"
	}
	return "non"
}

func chartBox(c Chart) string { return fmt.Sprintf("0 0 %d %d", c.Width, c.Height) }
