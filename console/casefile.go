package console

import (
	"context"
	"net/http"
	"strconv"
	"time"

	"github.com/a-h/templ"
	"github.com/gin-gonic/gin"

	"aufil/assistant"
	"aufil/console/page"
)

func (s *server) showCase(c *gin.Context) {
	id, ok := caseID(c)
	if !ok {
		s.notFound(c)
		return
	}
	v, err := s.caseView(c.Request.Context(), counsellor(c), id)
	if err != nil {
		s.fail(c, "open a case", err)
		return
	}
	v.Draft = s.sessions.PopString(c.Request.Context(), keyDraft+c.Request.URL.Path)
	s.render(c, http.StatusOK, page.CasePage(s.shellOf(c, v.Person), v))
}

func caseID(c *gin.Context) (int64, bool) {
	id, err := strconv.ParseInt(c.Param("id"), 10, 64)
	return id, err == nil && id > 0
}

func (s *server) caseView(ctx context.Context, who assistant.Counsellor, id int64) (page.Case, error) {
	f, err := s.Desk.CaseFile(ctx, who, id)
	if err != nil {
		return page.Case{}, err
	}
	now := s.Clock().In(s.Location)
	v := page.Case{
		ID: f.CaseID, Version: f.Version, Person: personLabel(f.QueueItem), Lang: langLabel(f.Lang),
		Reason: reasonLabel(f.Reason), Urgent: f.Urgent, Stand: standOf(f, who), Holder: f.HolderName,
		Lines: lines(f.Entries, now), Outcomes: outcomes(),
		Stop: f.Stopped, Unknown: f.Person == assistant.Mask(""), Plain: s.Plain != nil,
		Answers: s.explain.answers(f.Conversation), Rights: s.explain.rights(f.Conversation, now),
		Questions: s.explain.questions(f.Conversation, now),
	}
	if v.Stand == page.Free || v.Stand == page.Mine || v.Stand == page.Theirs {
		v.Waiting, v.Since = since(f.Since, now), f.Since
	}
	return v, nil
}

func standOf(f assistant.CaseFile, who assistant.Counsellor) page.Stand {
	switch {
	case f.Status == assistant.Waiting:
		return page.Free
	case f.Status == assistant.Taken && f.HolderID == who.ID:
		return page.Mine
	case f.Status == assistant.Taken:
		return page.Theirs
	case f.Status == assistant.Closed:
		return page.Done
	}
	return page.Given
}

// lines words the journal, with a mark where a day begins.
func lines(entries []assistant.Entry, now time.Time) []page.Line {
	all := make([]page.Line, 0, len(entries))
	var last time.Time
	for _, e := range entries {
		at := e.At.In(now.Location())
		l := page.Line{
			ID: e.ID, At: e.At, Hour: at.Format("15:04"), Who: string(e.Author), Name: authorLabel(e),
			Channel: channelLabel(e.Channel), Text: e.Text, Lang: e.Lang, French: e.French,
			Delivery: deliveryLabel(e.Delivery), Failed: e.Delivery == string(assistant.Undeliver),
		}
		if e.Author == assistant.BySystem {
			l.Text = eventLabel(e)
		}
		if !sameDay(at, last) {
			l.Day = dayLabel(at, now)
		}
		last = at
		all = append(all, l)
	}
	return all
}

func authorLabel(e assistant.Entry) string {
	switch e.Author {
	case assistant.ByPerson:
		return "La personne"
	case assistant.ByAuFil:
		return "AuFil"
	}
	return e.AuthorName
}

// region is a part of a page that is replaced by itself: the name of its event, the id of its element.
type region struct {
	event, id string
	content   templ.Component
}

func caseRegions(v page.Case) []region {
	return []region{
		{"etat", "etat", page.StateRegion(v)},
		{"actions", "actions", page.ActionsRegion(v)},
		{"fil", "fil", page.ThreadRegion(v)},
		{"repondre", "repondre", page.ComposerRegion(v)},
		{"faits", "faits", page.AnswersRegion(v.Answers)},
		{"droits", "liste-droits", page.RightsRegion(v.Rights)},
	}
}
