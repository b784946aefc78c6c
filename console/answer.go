package console

import (
	"errors"
	"net/http"

	"github.com/a-h/templ"
	"github.com/gin-gonic/gin"

	"aufil/assistant"
	"aufil/console/page"
)

func isHTMX(c *gin.Context) bool { return c.GetHeader("HX-Request") == "true" }

// render writes a page or a part of one.
func (s *server) render(c *gin.Context, status int, what templ.Component) {
	c.Header("Content-Type", "text/html; charset=utf-8")
	c.Status(status)
	if err := what.Render(c.Request.Context(), c.Writer); err != nil {
		s.Log.Error("render a console page", "route", c.FullPath(), "error", err)
	}
}

// shellOf is the frame of a page for who is logged in.
func (s *server) shellOf(c *gin.Context, title string) page.Shell {
	return page.Shell{
		Title: title, ID: counsellor(c).ID, At: s.Clock().UnixMilli(), Name: counsellor(c).Name, Assets: s.shell, Nav: navigation(counsellor(c), c.FullPath()),
		Message: s.sessions.PopString(c.Request.Context(), keyMessage),
		Sound:   s.sessions.GetBool(c.Request.Context(), keySound),
	}
}

// trouble answers with one sentence; the frame has no name because nobody may be logged in.
func (s *server) trouble(c *gin.Context, status int, title, sentence string) {
	s.render(c, status, page.Trouble(page.Shell{Title: title, Assets: s.shell}, sentence))
}

func (s *server) notFound(c *gin.Context) {
	s.trouble(c, http.StatusNotFound, "Page introuvable", "Cette page n'existe pas, ou ce dossier n'est pas de votre territoire.")
}

// fail tells the operator what broke and the counsellor what to do.
func (s *server) fail(c *gin.Context, doing string, err error) {
	if errors.Is(err, assistant.ErrNoCase) {
		s.notFound(c)
		return
	}
	s.Log.Error("console", "doing", doing, "route", c.FullPath(), "error", err)
	s.trouble(c, http.StatusInternalServerError, "Un problème de notre côté",
		"Rien n'a été perdu de ce qui était enregistré. Réessayez dans un instant ; si cela dure, prévenez l'équipe.")
}

func (s *server) recovered(c *gin.Context, _ any) {
	s.Log.Error("console panicked", "route", c.FullPath())
	s.trouble(c, http.StatusInternalServerError, "Un problème de notre côté", "Réessayez dans un instant ; si cela dure, prévenez l'équipe.")
	c.Abort()
}
