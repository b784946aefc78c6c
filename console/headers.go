package console

import (
	"net/http"
	"strings"

	"github.com/gin-gonic/gin"
)

// maxBody is the largest form that the console reads.
const maxBody = 64 << 10

// withHeaders tells browsers to run and load nothing but our own files, and to keep no page.
func (s *server) withHeaders(next http.Handler) http.Handler {
	policy, frames := contentPolicy(s.Framed, origin(s.Federation.Issuer)), "DENY"
	if s.Framed {
		frames = "SAMEORIGIN"
	}
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		h := w.Header()
		h.Set("Content-Security-Policy", policy)
		h.Set("X-Frame-Options", frames)
		h.Set("X-Content-Type-Options", "nosniff")
		h.Set("Referrer-Policy", "same-origin")
		h.Set("Permissions-Policy", "camera=(), microphone=(), geolocation=()")
		h.Set("Cross-Origin-Opener-Policy", "same-origin")
		h.Set("Cache-Control", "no-store")
		next.ServeHTTP(w, r)
	})
}

// contentPolicy: to say goodbye, a form of ours leads to the identity provider.
func contentPolicy(framed bool, provider string) string {
	ancestors := "'none'"
	if framed {
		ancestors = "'self'"
	}
	return strings.Join([]string{
		"default-src 'none'", "script-src 'self'", "style-src 'self'", "img-src 'self' data:", "media-src 'self'", "connect-src 'self'",
		strings.TrimSpace("form-action 'self' " + provider), "base-uri 'none'", "frame-ancestors " + ancestors,
	}, "; ")
}

// limitBody refuses forms that no page of ours could send.
func limitBody(c *gin.Context) {
	if c.Request.ContentLength > maxBody {
		c.AbortWithStatus(http.StatusRequestEntityTooLarge)
		return
	}
	c.Request.Body = http.MaxBytesReader(c.Writer, c.Request.Body, maxBody)
}
