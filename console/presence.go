package console

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"slices"

	"github.com/gin-gonic/gin"

	"aufil/assistant"
	"aufil/console/page"
)

// onlookers gives the colleagues who have a case open beside who looks.
func (s *server) onlookers(ctx context.Context, who assistant.Counsellor, caseID int64) ([]page.Onlooker, error) {
	all, err := s.Shelf.Counsellors(ctx)
	if err != nil {
		return nil, fmt.Errorf("colleagues: %w", err)
	}
	return s.named(all, who, caseID), nil
}

func (s *server) named(all []assistant.Counsellor, who assistant.Counsellor, caseID int64) (others []page.Onlooker) {
	for _, o := range s.Desk.Onlookers(caseID) {
		i := slices.IndexFunc(all, func(c assistant.Counsellor) bool { return c.ID == o.CounsellorID })
		if i >= 0 && o.CounsellorID != who.ID {
			others = append(others, page.Onlooker{Name: all[i].Name, Types: o.Types})
		}
	}
	return others
}

func onlookersRegion(others []page.Onlooker) region {
	return region{"presence", "presence", page.OnlookersRegion(others)}
}

// types hears from a page that somebody writes in it, or stopped to. It keeps no session alive.
func (s *server) types(c *gin.Context) {
	id, ok := caseID(c)
	if !ok {
		c.AbortWithStatus(http.StatusNotFound)
		return
	}
	switch err := s.Desk.Types(c.Request.Context(), counsellor(c), id, c.PostForm("fin") == ""); {
	case errors.Is(err, assistant.ErrNoCase):
		c.AbortWithStatus(http.StatusNotFound)
	case err != nil:
		s.Log.Error("console", "doing", "tell that a colleague writes", "error", err)
		c.AbortWithStatus(http.StatusInternalServerError)
	default:
		c.Status(http.StatusNoContent)
	}
}
