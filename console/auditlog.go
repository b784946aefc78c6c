package console

import (
	"fmt"
	"net/http"
	"net/url"
	"strconv"
	"strings"
	"time"

	"github.com/gin-gonic/gin"

	"aufil/assistant"
	"aufil/console/page"
)

// deeds word the actions of the audit. One that is not here is shown as it is.
var deeds = map[string]string{
	"lire":                        "a ouvert le dossier",
	"ecouter":                     "a écouté un message vocal",
	"prendre":                     "a pris le dossier",
	"relacher":                    "a remis le dossier dans la file",
	"repondre":                    "a répondu",
	"rendre":                      "a rendu la conversation à AuFil",
	"clore":                       "a clos le dossier",
	"rouvrir":                     "a rouvert le dossier",
	"transferer":                  "a passé le dossier",
	"pause":                       "a mis le dossier en pause",
	"reveiller":                   "a repris le dossier, qui était en pause",
	"corriger":                    "a corrigé une réponse de la personne",
	"noter":                       "a écrit une note",
	"nommer":                      "a donné un nom au dossier",
	"rendez_vous":                 "a fixé ou changé un rendez-vous",
	"mandat":                      "a proposé un mandat",
	"fin_mandat":                  "a mis fin à un mandat",
	"courrier":                    "a ajouté un courrier",
	"export par l'exploitant":     "a exporté les données d'une personne",
	"effacement par l'exploitant": "a effacé les données d'une personne",
	"effacement refait après une restauration": "a effacé de nouveau les données d'une personne, revenues d'une sauvegarde",
	"changer les horaires":                     "a changé les horaires",
	"écrire une réponse type":                  "a écrit une réponse type",
	"archiver une réponse type":                "a archivé une réponse type",
	"remettre une réponse type":                "a remis une réponse type",
	"se connecter":                             "s'est connecté(e)",
	"connexion refusée":                        "connexion refusée",
	"se déconnecter":                           "s'est déconnecté(e)",
	"fermer les sessions":                      "a fermé des sessions de",
	"créer le compte":                          "a créé le compte",
	"modifier le compte":                       "a modifié le compte",
	"fermer le compte":                         "a fermé le compte",
	"noter une absence":                        "a noté l'absence de",
	"noter un retour":                          "a noté le retour de",
	"refaire les secrets":                      "a refait les accès de",
	"changer son mot de passe":                 "a changé son mot de passe",
	"refaire ses codes de secours":             "a refait ses codes de secours",
	"exporter":                                 "a exporté",
	"vérifier le journal":                      "a vérifié le journal",
}

func deed(action string) string {
	if d, ok := deeds[action]; ok {
		return d
	}
	return action
}

// auditQuery is what the address of the journal asks for.
type auditQuery struct {
	filter   assistant.AuditFilter
	from, to string
	who      string
	caseID   string
}

func (s *server) auditQuery(c *gin.Context) auditQuery {
	q := auditQuery{from: c.Query("du"), to: c.Query("au"), who: c.Query("qui"), caseID: strings.TrimSpace(c.Query("dossier"))}
	if d, err := time.ParseInLocation(time.DateOnly, q.from, s.Location); err == nil {
		q.filter.From = d
	}
	if d, err := time.ParseInLocation(time.DateOnly, q.to, s.Location); err == nil {
		q.filter.To = d.AddDate(0, 0, 1)
	}
	q.filter.CounsellorID, _ = strconv.ParseInt(q.who, 10, 64)
	q.filter.CaseID, _ = strconv.ParseInt(strings.TrimPrefix(q.caseID, "n°"), 10, 64)
	q.filter.Before, _ = strconv.ParseInt(c.Query("avant"), 10, 64)
	return q
}

// address gives the journal as it is looked at, with one thing more.
func (q auditQuery) address(path string, more ...string) string {
	v := url.Values{}
	for name, value := range map[string]string{"du": q.from, "au": q.to, "qui": q.who, "dossier": q.caseID} {
		if value != "" {
			v.Set(name, value)
		}
	}
	for i := 0; i+1 < len(more); i += 2 {
		v.Set(more[i], more[i+1])
	}
	if len(v) == 0 {
		return path
	}
	return path + "?" + v.Encode()
}

// auditPageSize is how many lines one page shows; auditExport how many a file holds.
const (
	auditPageSize = 100
	auditExport   = 50_000
)

// auditLines reads what this responsable may see: all, or what happened to cases of their territory and what was done by
// its counsellors. last is the number of the line before which the next page goes on; 0 = there is none.
func (s *server) auditLines(c *gin.Context, f assistant.AuditFilter, most int) (lines []assistant.AuditLine, last int64, err error) {
	me := counsellor(c)
	mine := map[int64]bool{}
	if me.Territory != "" {
		all, err := s.Office.Profiles(c.Request.Context())
		if err != nil {
			return nil, 0, fmt.Errorf("list accounts: %w", err)
		}
		for _, p := range all {
			mine[p.ID] = p.Territory == me.Territory
		}
	}
	for f.Limit = 500; ; {
		read, err := s.Office.Audits(c.Request.Context(), f)
		if err != nil {
			return nil, 0, err
		}
		for _, l := range read {
			f.Before = l.ID
			visible := me.Territory == "" || mine[l.CounsellorID]
			if l.CaseID != 0 && !l.Erased {
				of := s.TerritoryOf(l.Service)
				visible = me.Territory == "" || of == "" || of == me.Territory
			}
			if !visible {
				continue
			}
			if lines = append(lines, l); len(lines) == most {
				return lines, l.ID, nil
			}
		}
		if len(read) < f.Limit {
			return lines, 0, nil
		}
	}
}

func (s *server) showAudit(c *gin.Context) {
	q := s.auditQuery(c)
	lines, last, err := s.auditLines(c, q.filter, auditPageSize)
	if err != nil {
		s.fail(c, "read the audit", err)
		return
	}
	v := page.AuditPage{
		From: q.from, To: q.to, Who: q.who, Case: q.caseID,
		VerifyURL: q.address("/console/journal", "verifier", "oui"), CSV: q.address("/console/journal.csv"),
	}
	if last != 0 {
		v.Older = q.address("/console/journal", "avant", strconv.FormatInt(last, 10))
	}
	now := s.Clock().In(s.Location)
	for _, l := range lines {
		v.Lines = append(v.Lines, page.AuditRow{
			At: l.At.UTC().Format(time.RFC3339), When: l.At.In(s.Location).Format("02/01/2006 15:04:05"), Who: actor(l), Did: deed(l.Action), About: l.About,
			Case: l.CaseID, Gone: l.Erased,
		})
	}
	if err := s.auditChoices(c, &v, now); err != nil {
		s.fail(c, "read the audit", err)
		return
	}
	s.render(c, http.StatusOK, page.AuditPageView(s.shellOf(c, "Journal"), v))
}

// auditChoices fills the list of people, and verifies the whole audit when that was asked.
func (s *server) auditChoices(c *gin.Context, v *page.AuditPage, now time.Time) error {
	ctx, me := c.Request.Context(), counsellor(c)
	all, err := s.Office.Profiles(ctx)
	if err != nil {
		return err
	}
	v.People = []page.Choice{{Label: "Tout le monde"}}
	for _, p := range all {
		if mayList(me, p.Counsellor) {
			v.People = append(v.People, page.Choice{Value: strconv.FormatInt(p.ID, 10), Label: p.Name})
		}
	}
	if c.Query("verifier") == "" {
		return nil
	}
	check, err := s.Office.CheckAudit(ctx)
	if err != nil {
		return err
	}
	if v.Sound = check.Broken == 0; v.Sound {
		v.Check = "Le journal est entier : " + plural(int(check.Lines), "ligne relue", "lignes relues") + ", aucune changée ni enlevée."
		if check.Unknown > 0 {
			v.Check += fmt.Sprintf(" Les %d premières datent d'avant cette protection, ou d'une clé retirée.", check.Unknown)
		}
	} else {
		v.Check = fmt.Sprintf("Le journal n'est pas entier : la ligne %d a été changée, ou il manque ce qui la précède. "+
			"Prévenez la personne qui administre AuFil, et gardez une copie de la base.", check.Broken)
	}
	return s.Office.Trace(ctx, assistant.Audit{CounsellorID: me.ID, Action: "vérifier le journal"}, now)
}

// actor names who did something: the command line has no account.
func actor(l assistant.AuditLine) string {
	switch {
	case l.CounsellorID == 0:
		return "AuFil (administration)"
	case l.Name == "":
		return fmt.Sprintf("compte %d", l.CounsellorID)
	}
	return l.Name
}

func (s *server) exportAudit(c *gin.Context) {
	q := s.auditQuery(c)
	lines, _, err := s.auditLines(c, q.filter, auditExport)
	if err == nil {
		err = s.Office.Trace(c.Request.Context(), assistant.Audit{CounsellorID: counsellor(c).ID, Action: "exporter", About: "journal"}, s.Clock())
	}
	if err != nil {
		s.fail(c, "export the audit", err)
		return
	}
	rows := [][]string{{"quand", "qui", "action", "dossier", "objet"}}
	for _, l := range lines {
		row := []string{l.At.In(s.Location).Format("2006-01-02 15:04:05"), actor(l), l.Action, "", l.About}
		if l.CaseID != 0 {
			row[3] = strconv.FormatInt(l.CaseID, 10)
		}
		rows = append(rows, row)
	}
	s.sendCSV(c, "journal.csv", rows)
}
