package console

import (
	"net/http"
	"strconv"
	"strings"
	"unicode"

	"github.com/gin-gonic/gin"

	"aufil/assistant"
	"aufil/console/page"
)

// search finds cases by the name that the team gave, their number, or a telephone number. It is asked for in the body of a
// request: an address ends in logs, where no telephone number is to be.
func (s *server) search(c *gin.Context) {
	words := strings.TrimSpace(c.PostForm("q"))
	v := page.Queue{Sought: words}
	if words != "" {
		caseID, number, name := s.soughtIn(words)
		found, err := s.Desk.Seek(c.Request.Context(), counsellor(c), caseID, number, name)
		if err != nil {
			s.fail(c, "look for a case", err)
			return
		}
		if len(found) == 1 {
			c.Redirect(http.StatusSeeOther, "/console/dossiers/"+strconv.FormatInt(found[0].CaseID, 10))
			return
		}
		now := s.Clock().In(s.Location)
		for _, i := range found {
			row := queueRow
			if i.Status == assistant.Back || i.Status == assistant.Closed {
				row = endedRow
			}
			v.Rows = append(v.Rows, row(i, counsellor(c), now))
		}
	}
	s.render(c, http.StatusOK, page.SearchPage(s.shellOf(c, "Chercher un dossier"), v))
}

// soughtIn reads what was typed: the number of a case ("13", "n° 13"), a telephone number, or words of a name.
func (s *server) soughtIn(words string) (caseID int64, number, name string) {
	bare := strings.TrimLeft(strings.ToLower(words), "dosiern°# ")
	if id, err := strconv.ParseInt(bare, 10, 64); err == nil && id > 0 && len(bare) < 9 {
		return id, "", ""
	}
	if number = s.Phone(words); number != "" {
		return 0, number, ""
	}
	if strings.ContainsFunc(words, unicode.IsLetter) {
		name = words
	}
	return 0, "", name
}
