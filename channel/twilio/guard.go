package twilio

import (
	"context"
	"errors"
	"io"
	"net/http"
	"net/url"
	"strings"
	"time"

	"github.com/gin-gonic/gin"
	"github.com/twilio/twilio-go/client"
)

// MaxBody is the size beyond which a webhook is refused unread.
const MaxBody = 64 << 10

// Root is what every address that the carrier calls begins with.
const Root = "/twilio/"

// answerWithin bounds what stands behind a webhook: less than the 15 s that the carrier waits. A turn of a conversation has its
// own bound, for what is said is kept whoever waits.
const answerWithin = 12 * time.Second

// formKey is where the guard leaves the form that it has checked.
const formKey = "twilio.form"

// Guard lets only webhooks signed by the carrier pass.
type Guard struct {
	PublicURL string              // the base that the carrier calls, "https://aufil.example"; any path in it counts
	Tokens    []string            // auth tokens: the current one, and the old one while rotating
	Rejected  func(reason string) // counts a refusal ("signature", "taille", "formulaire"); may be nil
}

// Check is the middleware. It answers 413 to a body that is too large and 403 to anything not signed with one of the
// tokens over the public URL; nothing else is done for such a request. The form of a request that passes is
// kept for Form.
func (g Guard) Check() gin.HandlerFunc {
	validators := make([]client.RequestValidator, 0, len(g.Tokens))
	for _, token := range g.Tokens {
		if token != "" {
			validators = append(validators, client.NewRequestValidator(token))
		}
	}
	base := strings.TrimRight(g.PublicURL, "/")
	return func(c *gin.Context) {
		body, status := readBody(c)
		if status != 0 {
			g.reject(c, status, "taille")
			return
		}
		signature := c.GetHeader("X-Twilio-Signature")
		if !signed(validators, base+c.Request.URL.RequestURI(), body, signature) {
			g.reject(c, http.StatusForbidden, "signature")
			return
		}
		form, err := url.ParseQuery(string(body))
		if err != nil {
			g.reject(c, http.StatusBadRequest, "formulaire")
			return
		}
		c.Set(formKey, form)
		c.Request.Body = io.NopCloser(strings.NewReader(string(body)))
		ctx, cancel := context.WithTimeout(c.Request.Context(), answerWithin)
		defer cancel()
		c.Request = c.Request.WithContext(ctx)
		c.Next()
	}
}

// Elsewhere is for the addresses that nothing answers: below /twilio they demand a signature too, so that who tries learns
// nothing, and is counted.
func (g Guard) Elsewhere() gin.HandlerFunc {
	check := g.Check()
	return func(c *gin.Context) {
		if strings.HasPrefix(c.Request.URL.Path, Root) {
			check(c)
		}
	}
}

func (g Guard) reject(c *gin.Context, status int, reason string) {
	if g.Rejected != nil {
		g.Rejected(reason)
	}
	c.AbortWithStatus(status)
}

// readBody reads the whole body; the status is that of a refusal, or 0.
func readBody(c *gin.Context) ([]byte, int) {
	body, err := io.ReadAll(http.MaxBytesReader(c.Writer, c.Request.Body, MaxBody))
	var tooLarge *http.MaxBytesError
	switch {
	case errors.As(err, &tooLarge):
		return nil, http.StatusRequestEntityTooLarge
	case err != nil:
		return nil, http.StatusBadRequest
	}
	return body, 0
}

// signed tells whether one of the tokens signed this request. A missing signature is never right.
func signed(validators []client.RequestValidator, url string, body []byte, signature string) bool {
	if signature == "" {
		return false
	}
	for i := range validators {
		if validators[i].ValidateBody(url, body, signature) {
			return true
		}
	}
	return false
}

// Form gives the parameters of a webhook that passed the guard.
func Form(c *gin.Context) url.Values {
	form, _ := c.MustGet(formKey).(url.Values)
	return form
}
