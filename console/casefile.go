package console

import (
	"context"
	"fmt"
	"net/http"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/a-h/templ"
	"github.com/gin-gonic/gin"

	"aufil/assistant"
	"aufil/console/page"
	"aufil/dialog"
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
	if _, err := s.Shelf.Seen(c.Request.Context(), counsellor(c).ID, id, s.Clock()); err != nil {
		s.Log.Error("console", "doing", "note that a colleague looked", "error", err)
	}
	if v.Own, err = s.mine(c.Request.Context(), counsellor(c), id); err != nil {
		s.fail(c, "list the own cases", err)
		return
	}
	v.Draft = s.sessions.PopString(c.Request.Context(), keyDraft+c.Request.URL.Path)
	s.render(c, http.StatusOK, page.CasePage(s.shellOf(c, page.Called(v)), v))
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
		ID: f.CaseID, Version: f.Version, Person: personLabel(f.QueueItem), Name: f.Name, Lang: langLabel(f.Lang), Foreign: langLabel(f.Lang),
		Reason: reasonLabel(f.Reason), Urgent: f.Urgent, Stand: standOf(f, who), Holder: f.HolderName,
		Lines: lines(f.CaseID, f.Entries, now), Outcomes: outcomes(), Pauses: pauses(now), MayPass: who.Leads(),
		Stop: f.Stopped, Unknown: f.Person == assistant.Mask(""), Plain: s.Plain != nil, Price: s.Price,
		Answers: s.explain.answers(f.Conversation, now), Rights: s.rightsOf(f, now),
		Questions: s.explain.questions(f.Conversation, now), Next: s.explain.suggestions(f.Conversation, now),
		Follow: underWay(f, now), Translates: s.translations.on() && foreign(f.Lang) != "", LangCode: foreign(f.Lang), MayCall: who.Phone != "" && !f.Stopped && f.Person != assistant.Mask(""),
	}
	withMarks(&v, f)
	s.withTranslations(v.Lines, f.CaseID, f.Entries, f.Lang)
	for _, r := range slices.Concat(v.Rights.Yes, v.Rights.Maybe) {
		if r.Ask {
			v.Rightful = append(v.Rightful, page.Choice{Value: dialog.ForRight + r.Key, Label: r.Name})
		}
	}
	if v.Stand == page.Free || v.Stand == page.Mine || v.Stand == page.Theirs {
		if v.Since = f.Waits; f.Waits.IsZero() {
			v.Waiting = "pas en attente"
		} else {
			v.Waiting = "attend " + strings.Replace(since(f.Waits, now), "à l'instant", "depuis un instant", 1)
		}
	}
	if f.Snoozed.After(now) {
		v.Snoozed = "jusqu'" + untilWords(f.Snoozed.In(s.Location), now)
	}
	return v, s.withShelf(ctx, &v, f, who)
}

// withShelf adds what is at hand for this case: colleagues and ready answers.
func (s *server) withShelf(ctx context.Context, v *page.Case, f assistant.CaseFile, who assistant.Counsellor) error {
	all, err := s.Shelf.Counsellors(ctx)
	if err != nil {
		return fmt.Errorf("colleagues: %w", err)
	}
	v.Onlookers = s.named(all, who, f.CaseID)
	for _, c := range s.Desk.Colleagues(all, f.Service) {
		if c.ID != who.ID {
			v.Colleagues = append(v.Colleagues, page.Choice{Value: strconv.FormatInt(c.ID, 10), Label: c.Name})
		}
	}
	ready, err := s.Shelf.ReadyAnswers(ctx, who.Territory)
	if err != nil {
		return fmt.Errorf("ready answers: %w", err)
	}
	v.Ready = readyTexts(ready, f, who, s.Clock().In(s.Location))
	return nil
}

// readyTexts fills what is known into the ready answers, those made for this sort of case first, in the language of the
// person where there is a translation.
func readyTexts(ready []assistant.ReadyAnswer, f assistant.CaseFile, who assistant.Counsellor, now time.Time) []page.ReadyText {
	first, _, _ := strings.Cut(who.Name, " ")
	known := map[string]string{
		"prénom": first, "prenom": first, "conseiller": who.Name, "conseillère": who.Name, "dossier": strconv.FormatInt(f.CaseID, 10),
	}
	for _, m := range f.Appointments { // the nearest first
		if m.State == assistant.Booked && m.At.After(now) {
			at := m.At.In(now.Location())
			known["date"], known["heure"], known["lieu"] = dayOnly(at, now), at.Format("15h04"), m.Place
			break
		}
	}
	for _, a := range f.Conversation.Answers {
		if _, commune, ok := strings.Cut(a.Said.Text, " "); ok && a.Question == "code_postal" {
			known["commune"] = commune
		}
	}
	var all []page.ReadyText
	for _, r := range ready {
		t := page.ReadyText{ID: r.ID, Title: r.Title, Text: assistant.Fill(r.Body, known), First: r.Topic != "" && r.Topic == f.Reason}
		if other := r.Translations[f.Lang]; other != "" {
			t.French, t.Text = t.Text, assistant.Fill(other, known)
		}
		all = append(all, t)
	}
	slices.SortStableFunc(all, func(a, b page.ReadyText) int {
		switch {
		case a.First == b.First:
			return 0
		case a.First:
			return -1
		}
		return 1
	})
	return all
}

// underWay says in a few words what was agreed on: appointments to come, mandates that stand, letters.
func underWay(f assistant.CaseFile, now time.Time) []string {
	var all []string
	for _, m := range f.Appointments {
		if m.State == assistant.Booked && m.At.After(now) {
			all = append(all, "Rendez-vous "+shortDay(m.At.In(now.Location()), now))
		}
	}
	for _, m := range f.Mandates {
		switch {
		case m.Stands(now):
			all = append(all, "Mandat jusqu'au "+m.Ends.In(now.Location()).Format("02/01/06"))
		case m.State == assistant.Proposed && now.Sub(m.Asked) < mandateWaits:
			all = append(all, "Mandat proposé")
		}
	}
	if n := len(f.Letters); n > 0 {
		all = append(all, plural(n, "courrier", "courriers"))
	}
	return all
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
func lines(caseID int64, entries []assistant.Entry, now time.Time) []page.Line {
	all := make([]page.Line, 0, len(entries))
	var last time.Time
	for _, e := range entries {
		at := e.At.In(now.Location())
		l := page.Line{
			ID: e.ID, At: e.At, Hour: at.Format("15:04"), Who: string(e.Author), Name: authorLabel(e),
			Channel: channelLabel(e.Channel), Text: e.Text, Lang: e.Lang, French: e.French,
			Delivery: deliveryLabel(e.Delivery), Failed: e.Delivery == string(assistant.Undeliver),
		}
		if e.Recording != 0 {
			l.Recording = fmt.Sprintf("/console/dossiers/%d/messages/%d", caseID, e.Recording)
		}
		if e.Author == assistant.BySystem {
			l.Text = eventLabel(e, now)
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
		{"motif", "motif", page.WhyRegion(v)},
		onlookersRegion(v.Onlookers),
		{"actions", "actions", page.ActionsRegion(v)},
		{"fil", "fil", page.ThreadRegion(v)},
		{"repondre", "repondre", page.ComposerRegion(v)},
		{"faits", "faits", page.AnswersRegion(v)},
		{"droits", "liste-droits", page.RightsRegion(v, v.Rights)},
	}
}
