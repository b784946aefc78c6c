package main

import (
	"bytes"
	"context"
	"io"
	"log/slog"
	"net/http"
	"strconv"
	"strings"
	"time"

	"github.com/gin-gonic/gin"

	"aufil/assistant"
	"aufil/channel/twilio"
)

const (
	maxBody = 64 << 10  // the size beyond which a request is refused
	maxDrop = 256 << 10 // what is still taken off the line of a refused one, as net/http does for a connection that stays
)

// newRouter makes the router with what every deployment has. Unknown paths get 404, and a panic is logged, not shown.
func newRouter(ready func(context.Context) error, budget func(context.Context) (assistant.Budget, error), log *slog.Logger) *gin.Engine {
	gin.SetMode(gin.ReleaseMode)
	r := gin.New()
	r.RedirectTrailingSlash = false // an address that is not ours is not almost ours
	_ = r.SetTrustedProxies(nil)    // nil is always valid: the address of the caller is not used here
	r.Use(gin.CustomRecoveryWithWriter(nil, func(c *gin.Context, p any) {
		log.Error("handler panicked", "path", c.FullPath(), "type", typeName(p))
		c.AbortWithStatus(http.StatusInternalServerError)
	}))
	looked := []string{http.MethodGet, http.MethodHead} // many watchers ask for the head only
	r.Match(looked, "/healthz", func(c *gin.Context) { c.String(http.StatusOK, "ok\n") })
	r.Match(looked, "/readyz", func(c *gin.Context) {
		ctx, cancel := context.WithTimeout(c.Request.Context(), 2*time.Second)
		defer cancel()
		// A proxy says for whom it asks: who is outside learns whether we serve, not where the database is or what was spent.
		outside := c.GetHeader("X-Forwarded-For") != ""
		switch err := ready(ctx); {
		case err != nil && outside:
			c.String(http.StatusServiceUnavailable, "pas prêt : la raison se lit sur la machine, /readyz à l'adresse de listen\n")
		case err != nil:
			c.String(http.StatusServiceUnavailable, "%s\n", maskText(err.Error()))
		case outside:
			c.String(http.StatusOK, "ok\n")
		default:
			c.String(http.StatusOK, "ok\n"+spendingLine(budget(ctx)))
		}
	})
	return r
}

// front stands before all handlers: it bounds bodies, counts answers and lets live pages of the console last.
func front(router, console http.Handler, m *metrics) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		counted := &counting{ResponseWriter: w, metrics: m}
		switch bounded(counted, r) {
		case http.StatusRequestEntityTooLarge:
			if strings.HasPrefix(r.URL.Path, twilio.Root) {
				m.Refused("taille")
			}
			return
		case http.StatusBadRequest:
			return
		}
		if r.URL.Path != "/console" && !strings.HasPrefix(r.URL.Path, "/console/") {
			router.ServeHTTP(counted, r)
			return
		}
		if strings.Contains(r.Header.Get("Accept"), "text/event-stream") {
			_ = http.NewResponseController(w).SetWriteDeadline(time.Time{}) // a live page has no end
		}
		console.ServeHTTP(counted, r)
	})
}

// bounded reads the whole body, within the limit, so that no handler has to care. It answers itself a body that is refused,
// and gives that status; else 0.
func bounded(w http.ResponseWriter, r *http.Request) (refused int) {
	if r.Body == nil || r.Body == http.NoBody {
		return 0
	}
	if r.ContentLength > maxBody {
		return tooLong(w, r)
	}
	body, err := io.ReadAll(io.LimitReader(r.Body, maxBody+1))
	switch {
	case err != nil:
		http.Error(w, "requête incomplète", http.StatusBadRequest)
		return http.StatusBadRequest
	case len(body) > maxBody:
		return tooLong(w, r)
	}
	r.Body = io.NopCloser(bytes.NewReader(body))
	return 0
}

// tooLong refuses, after the body: who is still sending when the connection closes sees a broken line, and a proxy says 502.
func tooLong(w http.ResponseWriter, r *http.Request) (refused int) {
	_, _ = io.CopyN(io.Discard, r.Body, maxDrop) // an end or a break of the line changes nothing to the answer
	http.Error(w, "trop long", http.StatusRequestEntityTooLarge)
	return http.StatusRequestEntityTooLarge
}

// counting counts the answer by class of status, once.
type counting struct {
	http.ResponseWriter
	metrics *metrics
	done    bool
}

// WriteHeader implements http.ResponseWriter.
func (c *counting) WriteHeader(status int) {
	if !c.done && status >= 200 {
		c.done = true
		c.metrics.answers.WithLabelValues(strconv.Itoa(status/100) + "xx").Inc()
	}
	c.ResponseWriter.WriteHeader(status)
}

// Write implements http.ResponseWriter.
func (c *counting) Write(b []byte) (int, error) {
	if !c.done {
		c.WriteHeader(http.StatusOK)
	}
	return c.ResponseWriter.Write(b)
}

// Flush lets events out at once.
func (c *counting) Flush() { _ = http.NewResponseController(c.ResponseWriter).Flush() }

// Unwrap lets http.ResponseController reach the connection.
func (c *counting) Unwrap() http.ResponseWriter { return c.ResponseWriter }
