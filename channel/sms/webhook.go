package sms

import (
	"context"
	"fmt"
	"net/http"
	"strconv"

	"github.com/gin-gonic/gin"
	"github.com/twilio/twilio-go/twiml"

	"aufil/assistant"
	"aufil/channel/twilio"
	"aufil/dialog"
)

// Receiver takes one inbound: one turn of the conversation. It answers well within the 15 s that the carrier waits, and
// its outcome can be told even when there is an error.
type Receiver interface {
	Receive(ctx context.Context, in assistant.Inbound) (assistant.Outcome, error)
}

// Deliveries learns what became of a message that we sent: the carrier's identifier, its word for the status, its error
// code or 0.
type Deliveries interface {
	Delivered(ctx context.Context, sid, status string, code int) error
}

// Webhooks are the two addresses that the carrier calls about SMS.
type Webhooks struct {
	Receiver   Receiver
	Deliveries Deliveries
	Sorry      []string        // what the person reads when a failed turn has no words of its own
	Failed     func(err error) // told of a turn that failed; may be nil; the error holds no personal data

	Ours func(number string) bool // whether a number is the service's own; may be nil
}

// Mount adds the webhooks to a router, below /twilio, behind the guard.
func (w Webhooks) Mount(router gin.IRouter, guard twilio.Guard) {
	group := router.Group("/twilio", guard.Check())
	group.POST("/sms", w.inbound)
	group.POST("/sms/status", w.status)
}

func (w Webhooks) inbound(c *gin.Context) {
	form := twilio.Form(c)
	id := form.Get("MessageSid")
	if id == "" || form.Get("To") == "" {
		c.AbortWithStatus(http.StatusBadRequest)
		return
	}
	from := twilio.Caller(form.Get("From"))
	// A name, a short code or a number of ours is a machine: one of ours would answer the other without end. Further down,
	// an OptOutType says that the carrier has answered already.
	if from == "" || w.Ours != nil && w.Ours(from) {
		write(c, nil)
		return
	}
	in := assistant.Inbound{
		ID:    id,
		From:  from,
		To:    form.Get("To"),
		Input: dialog.Input{Kind: dialog.Text, Channel: dialog.SMS, Text: twilio.Clean(form.Get("Body")), Territory: twilio.Territory(from)},
	}
	outcome, err := w.Receiver.Receive(c.Request.Context(), in)
	texts := outcome.Texts
	if err != nil {
		w.failed(fmt.Errorf("inbound SMS: %w", err))
		if len(texts) == 0 {
			texts = w.Sorry
		}
	}
	if form.Get("OptOutType") != "" {
		texts = nil
	}
	write(c, texts)
}

func (w Webhooks) status(c *gin.Context) {
	form := twilio.Form(c)
	sid, status := form.Get("MessageSid"), form.Get("MessageStatus")
	if sid == "" || status == "" {
		c.AbortWithStatus(http.StatusBadRequest)
		return
	}
	code, err := strconv.Atoi(form.Get("ErrorCode"))
	if err != nil {
		code = 0
	}
	if err := w.Deliveries.Delivered(c.Request.Context(), sid, status, code); err != nil {
		w.failed(fmt.Errorf("delivery report: %w", err))
		c.AbortWithStatus(http.StatusInternalServerError)
		return
	}
	c.Status(http.StatusNoContent)
}

func (w Webhooks) failed(err error) {
	if w.Failed != nil {
		w.Failed(err)
	}
}

// write answers with one <Message> per text, or with an empty <Response/>.
func write(c *gin.Context, texts []string) {
	verbs := make([]twiml.Element, 0, len(texts))
	for _, text := range texts {
		verbs = append(verbs, &twiml.MessagingMessage{Body: text})
	}
	document, err := twiml.Messages(verbs)
	if err != nil {
		c.AbortWithStatus(http.StatusInternalServerError)
		return
	}
	c.Data(http.StatusOK, "text/xml; charset=utf-8", []byte(document))
}
