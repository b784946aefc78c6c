package console

import (
	"context"
	"net/http"
	"strconv"
	"strings"

	"github.com/gin-gonic/gin"

	"aufil/assistant"
	"aufil/console/page"
)

// mostMine is how many cases of one's own are shown above a case.
const mostMine = 12

// mine is what a counsellor holds beside the case looked at, and the one to look at next: the first whose person waits,
// else the first that nobody has. Who said STOP is never next: no answer could be sent.
func (s *server) mine(ctx context.Context, who assistant.Counsellor, here int64) (page.OwnCases, error) {
	own, err := s.Desk.Look(ctx, who, assistant.QueueQuery{Folder: assistant.Own, Size: mostMine})
	if err != nil {
		return page.OwnCases{}, err
	}
	v := page.OwnCases{Here: here, More: own.Found - len(own.Items)}
	for _, i := range own.Items {
		waits := !i.Waits.IsZero() && !i.Stopped
		v.Cases = append(v.Cases, page.OwnCase{
			ID: i.CaseID, Name: i.Name, Person: strings.ReplaceAll(personLabel(i), " .. .. .. ", "…"), Reason: reasonLabel(i.Reason), Urgent: i.Urgent, Waits: waits, Unread: i.Unread, Stopped: i.Stopped,
		})
		if v.Next == 0 && waits && i.CaseID != here {
			v.Next, v.Why = i.CaseID, "la personne attend votre réponse"
		}
	}
	if v.Next != 0 {
		return v, nil
	}
	free, err := s.Desk.Look(ctx, who, assistant.QueueQuery{Folder: assistant.Unassigned, Reachable: true, Size: 2})
	if err != nil {
		return page.OwnCases{}, err
	}
	for _, i := range free.Items {
		if v.Next == 0 && i.CaseID != here {
			v.Next, v.Why = i.CaseID, "le premier dossier libre de la file"
		}
	}
	return v, nil
}

// showMine gives it again, when something happened in one of these cases. It keeps no session alive.
func (s *server) showMine(c *gin.Context) {
	here, _ := strconv.ParseInt(c.Query("ici"), 10, 64)
	v, err := s.mine(c.Request.Context(), counsellor(c), here)
	if err != nil {
		s.Log.Error("console", "doing", "list the own cases", "error", err)
		c.AbortWithStatus(http.StatusNoContent)
		return
	}
	s.render(c, http.StatusOK, page.MineRegion(v))
}
