package console

import (
	"bytes"
	"errors"
	"net/http"
	"strconv"
	"time"

	"github.com/gin-gonic/gin"

	"aufil/assistant"
)

// listen gives a voice message to who may open the case. It comes through us: the carrier's address is never told.
func (s *server) listen(c *gin.Context) {
	id, ok := caseID(c)
	line, err := strconv.ParseInt(c.Param("n"), 10, 64)
	if !ok || err != nil {
		s.notFound(c)
		return
	}
	sound, err := s.Desk.Listen(c.Request.Context(), counsellor(c), id, line)
	switch {
	case errors.Is(err, assistant.ErrNoRecording):
		s.trouble(c, http.StatusNotFound, "Message introuvable", "L'opérateur n'a pas, ou pas encore, ce message vocal. Réessayez dans une minute.")
	case errors.Is(err, assistant.ErrNoCase):
		s.notFound(c)
	case err != nil:
		s.Log.Error("console", "doing", "fetch a voice message", "error", err)
		s.trouble(c, http.StatusBadGateway, "Message indisponible", "L'opérateur ne répond pas. Réessayez dans un instant.")
	default:
		c.Header("Content-Type", sound.Type)
		http.ServeContent(c.Writer, c.Request, "", time.Time{}, bytes.NewReader(sound.Data))
	}
}
