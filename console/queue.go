package console

import (
	"context"
	"fmt"
	"net/http"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/gin-gonic/gin"

	"aufil/assistant"
	"aufil/console/page"
)

// folders are the ways to look at the queue, in the order of the tabs.
var folders = []struct {
	key   assistant.Folder
	label string
}{
	{assistant.All, "Tous"}, {assistant.Unattended, "À répondre"}, {assistant.Unassigned, "Libres"}, {assistant.Own, "Les miens"},
	{assistant.Asked, "Pour moi"}, {assistant.Snoozed, "En pause"}, {assistant.Done, "Terminés"},
}

func folderOf(name string) assistant.Folder {
	for _, f := range folders {
		if string(f.key) == name {
			return f.key
		}
	}
	return assistant.All
}

// queryOf reads what a page of the queue looks at from its address.
func queryOf(c *gin.Context) assistant.QueueQuery {
	page, _ := strconv.Atoi(c.Query("page"))
	return assistant.QueueQuery{
		Folder: folderOf(c.Query("dossier")), Topic: c.Query("motif"), Territory: c.Query("territoire"), Page: page - 1,
	}
}

func (s *server) showQueue(c *gin.Context) {
	v, err := s.queue(c.Request.Context(), counsellor(c), queryOf(c))
	if err != nil {
		s.fail(c, "list the queue", err)
		return
	}
	s.render(c, http.StatusOK, page.QueuePage(s.shellOf(c, "Dossiers"), v))
}

// queue looks at one page of a folder: the tabs count all of them, whichever is shown.
func (s *server) queue(ctx context.Context, who assistant.Counsellor, q assistant.QueueQuery) (page.Queue, error) {
	found, err := s.Desk.Look(ctx, who, q)
	if err != nil {
		return page.Queue{}, fmt.Errorf("list the queue: %w", err)
	}
	v := queueView(found, who, q, s.Clock().In(s.Location))
	return v, s.seen(ctx, who, v.Rows)
}

// seen says of the cases that nobody has which of them a colleague has open: they are about to take it.
func (s *server) seen(ctx context.Context, who assistant.Counsellor, rows []page.Row) error {
	for i := range rows {
		r := &rows[i]
		if r.Holder != "" || r.Mine || r.Ended != "" || len(s.Desk.Onlookers(r.ID)) == 0 {
			continue
		}
		others, err := s.onlookers(ctx, who, r.ID)
		if err != nil {
			return err
		}
		for _, o := range others[:min(1, len(others))] {
			r.Looks = o.Name + " regarde"
		}
	}
	return nil
}

// queueView words what was found.
func queueView(found assistant.QueueView, who assistant.Counsellor, q assistant.QueueQuery, now time.Time) page.Queue {
	v := page.Queue{
		Folder: string(q.Folder), Urgent: found.Urgent, Topic: q.Topic, Territory: q.Territory,
		Found: found.Found, Page: found.Page + 1, Pages: found.Pages,
		Topics: counted(found.Topics, reasonLabel), Territories: counted(found.Territories, territoryLabel),
	}
	for _, f := range folders {
		v.Folders = append(v.Folders, page.Tab{Key: string(f.key), Label: f.label, Counted: f.key != assistant.Done, Count: found.Counts[f.key]})
	}
	row := queueRow
	if q.Folder == assistant.Done {
		row = endedRow
	}
	for _, i := range found.Items {
		v.Rows = append(v.Rows, row(i, who, now))
	}
	return v
}

// counted lists the values of a filter with how many cases have each, by label.
func counted(of map[string]int, label func(string) string) []page.Choice {
	var all []page.Choice
	for value, n := range of {
		if value != "" {
			all = append(all, page.Choice{Value: value, Label: fmt.Sprintf("%s (%d)", label(value), n)})
		}
	}
	slices.SortFunc(all, func(a, b page.Choice) int { return strings.Compare(a.Label, b.Label) })
	return all
}

func territoryLabel(key string) string { return upperFirst(strings.ReplaceAll(key, "_", " ")) }

func queueRow(i assistant.QueueItem, who assistant.Counsellor, now time.Time) page.Row {
	from := i.Waits
	if from.IsZero() {
		from = i.Since
	}
	r := page.Row{
		ID: i.CaseID, Urgent: i.Urgent, Reason: reasonLabel(i.Reason), Person: personLabel(i), Name: i.Name, Lang: langLabel(i.Lang),
		Last: lastWords(i), Unread: i.Unread, Waiting: since(from, now), Since: from, Answered: i.Waits.IsZero(),
		Holder: i.HolderName, Mine: i.HolderID != 0 && i.HolderID == who.ID, Mentioned: i.Mentioned, Stopped: i.Stopped,
	}
	if i.Snoozed.After(now) {
		r.Snoozed = "jusqu'" + untilWords(i.Snoozed.In(now.Location()), now)
	}
	if who.Territory == "" && i.Territory != "" {
		r.Territory = territoryLabel(i.Territory)
	}
	return r
}

// endedRow is a case that counsellors no longer have: what matters is when it was last spoken of.
func endedRow(i assistant.QueueItem, who assistant.Counsellor, now time.Time) page.Row {
	r := queueRow(i, who, now)
	r.Urgent, r.Unread, r.Since, r.Mine = false, 0, i.LastAt, false
	r.Waiting = dayLabel(i.LastAt.In(now.Location()), now)
	r.Ended = "Avec AuFil"
	if i.Status == assistant.Closed {
		r.Ended, r.Outcome = "Clos", outcomeLabel(i.Outcome)
	}
	return r
}

// called is what the queue shows of somebody who rang off: nothing was said last.
const called = "a appelé"

// lastWords are the last words of a person, as the queue shows them.
func lastWords(i assistant.QueueItem) string {
	if strings.HasPrefix(i.LastText, "fin de l") {
		return called
	}
	return i.LastText
}
