package console

import (
	"context"
	"fmt"
	"net/http"
	"sort"
	"time"

	"github.com/gin-gonic/gin"

	"aufil/assistant"
	"aufil/console/page"
)

// folders are the ways to look at the queue, in the order of the tabs.
var folders = []struct {
	key   assistant.Folder
	label string
}{{assistant.All, "Tous"}, {assistant.Unassigned, "Libres"}, {assistant.Own, "Les miens"}, {assistant.Done, "Terminés"}}

func folderOf(name string) assistant.Folder {
	for _, f := range folders {
		if string(f.key) == name {
			return f.key
		}
	}
	return assistant.All
}

func holds(f assistant.Folder, i assistant.QueueItem, counsellorID int64) bool {
	switch f {
	case assistant.Unassigned:
		return i.HolderID == 0
	case assistant.Own:
		return i.HolderID == counsellorID
	}
	return true
}

func (s *server) showQueue(c *gin.Context) {
	v, err := s.queue(c.Request.Context(), counsellor(c), folderOf(c.Query("dossier")))
	if err != nil {
		s.fail(c, "list the queue", err)
		return
	}
	shell := s.shellOf(c, "Dossiers")
	s.render(c, http.StatusOK, page.QueuePage(shell, v))
}

// queue lists the open cases once: the tabs count them all, whichever is shown.
func (s *server) queue(ctx context.Context, who assistant.Counsellor, f assistant.Folder) (page.Queue, error) {
	open, err := s.Desk.Queue(ctx, who, assistant.All)
	if err != nil {
		return page.Queue{}, fmt.Errorf("list the queue: %w", err)
	}
	now := s.Clock().In(s.Location)
	v := queueView(open, who, f, now)
	if f != assistant.Done {
		return v, nil
	}
	done, err := s.Desk.Queue(ctx, who, assistant.Done)
	if err != nil {
		return page.Queue{}, fmt.Errorf("list the ended cases: %w", err)
	}
	for _, i := range done {
		v.Rows = append(v.Rows, endedRow(i, who, now))
	}
	return v, nil
}

// queueView sorts the open cases, urgent ones first, then by waiting time; counts them by folder; words one folder.
func queueView(open []assistant.QueueItem, who assistant.Counsellor, f assistant.Folder, now time.Time) page.Queue {
	sort.SliceStable(open, func(i, j int) bool {
		if open[i].Urgent != open[j].Urgent {
			return open[i].Urgent
		}
		return open[i].Since.Before(open[j].Since)
	})
	v := page.Queue{Folder: string(f), Folders: tabs(open, who)}
	for _, i := range open {
		if i.Urgent {
			v.Urgent++
		}
		if f != assistant.Done && holds(f, i, who.ID) {
			v.Rows = append(v.Rows, queueRow(i, who, now))
		}
	}
	return v
}

func tabs(open []assistant.QueueItem, who assistant.Counsellor) []page.Tab {
	var all []page.Tab
	for _, f := range folders {
		tab := page.Tab{Key: string(f.key), Label: f.label, Counted: f.key != assistant.Done}
		for _, i := range open {
			if holds(f.key, i, who.ID) {
				tab.Count++
			}
		}
		all = append(all, tab)
	}
	return all
}

func queueRow(i assistant.QueueItem, who assistant.Counsellor, now time.Time) page.Row {
	return page.Row{
		ID: i.CaseID, Urgent: i.Urgent, Reason: reasonLabel(i.Reason), Person: personLabel(i), Lang: langLabel(i.Lang),
		Last: i.LastText, Unread: i.Unread, Waiting: since(i.Since, now), Since: i.Since,
		Holder: i.HolderName, Mine: i.HolderID != 0 && i.HolderID == who.ID,
	}
}

// endedRow is a case that counsellors no longer have: what matters is when it was last spoken of.
func endedRow(i assistant.QueueItem, who assistant.Counsellor, now time.Time) page.Row {
	r := queueRow(i, who, now)
	r.Urgent, r.Unread, r.Since, r.Mine = false, 0, i.LastAt, false
	r.Waiting = dayLabel(i.LastAt.In(now.Location()), now)
	r.Ended = "Avec AuFil"
	if i.Status == assistant.Closed {
		r.Ended = "Clos"
	}
	return r
}
