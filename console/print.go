package console

import (
	"net/http"
	"slices"
	"strconv"

	"github.com/gin-gonic/gin"

	"aufil/assistant"
	"aufil/console/page"
)

// showPrint is a case on paper: one page that sums up, or all of it.
func (s *server) showPrint(c *gin.Context) {
	id, ok := caseID(c)
	if !ok {
		s.notFound(c)
		return
	}
	f, err := s.Desk.CaseFile(c.Request.Context(), counsellor(c), id)
	if err != nil {
		s.fail(c, "print a case", err)
		return
	}
	now := s.Clock().In(s.Location)
	v := page.Paper{
		ID: id, Person: personLabel(f.QueueItem), Reason: reasonLabel(f.Reason), At: dayYear(now) + " à " + now.Format("15:04"),
		By: counsellor(c).Name, Answers: s.explain.answers(f.Conversation, now), Rights: s.rightsOf(f, now), Full: c.Query("tout") != "",
	}
	for _, m := range f.Appointments {
		if m.State == assistant.Booked {
			v.Meetings = append(v.Meetings, meetingView(m, now))
		}
	}
	for _, m := range f.Mandates {
		if v.Full || m.Stands(now) {
			v.Mandates = append(v.Mandates, mandateView(m, now))
		}
	}
	if v.Full {
		v.Lines = lines(f.CaseID, f.Entries, now)
		for _, l := range f.Letters {
			v.Letters = append(v.Letters, page.LetterLine{Title: letterTitle(l.Kind), By: l.CounsellorName, At: shortTime(l.At.In(s.Location), now)})
		}
	}
	title := "Résumé du dossier"
	if v.Full {
		title = "Dossier complet"
	}
	s.render(c, http.StatusOK, page.PaperPage(s.shellOf(c, title), v))
}

// showPaperLetter is a letter ready to be printed and signed.
func (s *server) showPaperLetter(c *gin.Context) {
	id, ok := caseID(c)
	if !ok {
		s.notFound(c)
		return
	}
	f, err := s.Desk.CaseFile(c.Request.Context(), counsellor(c), id)
	if err != nil {
		s.fail(c, "print a letter", err)
		return
	}
	n, _ := strconv.ParseInt(c.Param("n"), 10, 64)
	i := slices.IndexFunc(f.Letters, func(l assistant.Letter) bool { return l.ID == n })
	if i < 0 {
		s.notFound(c)
		return
	}
	s.render(c, http.StatusOK, page.LetterPage(s.shellOf(c, letterTitle(f.Letters[i].Kind)), id, f.Letters[i].Body))
}
