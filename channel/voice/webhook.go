package voice

import (
	"context"
	"fmt"
	"net/http"
	"net/url"
	"strconv"
	"strings"

	"github.com/gin-gonic/gin"

	"aufil/assistant"
	"aufil/channel/twilio"
	"aufil/dialog"
)

// lastTurn bounds a call: nobody answers so many questions, only a loop does.
const lastTurn = 500

// Receiver takes one inbound: one turn of the conversation. It answers well within the 15 s after which the carrier
// gives up, and its outcome can be told even when there is an error.
type Receiver interface {
	Receive(ctx context.Context, in assistant.Inbound) (assistant.Outcome, error)
}

// Webhooks are the addresses that the carrier calls during a call.
type Webhooks struct {
	Receiver  Receiver
	Desk      Desk
	Words     Wording
	PublicURL string          // only its path counts: the addresses in TwiML are relative to the host that was called
	Failed    func(err error) // told of a turn that failed; may be nil; the error holds no personal data
}

// Mount adds the webhooks to a router, below /twilio, behind the guard.
func (w Webhooks) Mount(router gin.IRouter, guard twilio.Guard) {
	group := router.Group("/twilio", guard.Check())
	group.POST("/voice", w.begin)
	group.POST("/voice/tour", w.turn)
	group.POST("/voice/sortant", w.answered)
	group.POST("/voice/relais", w.numbered(rang))
	group.POST("/voice/message", w.numbered(left))
	group.POST("/voice/transcription", w.transcribed)
	group.POST("/voice/statut", w.status)
	group.POST("/voice/conseiller/chuchote", w.whisper)
	group.POST("/voice/conseiller/prend", w.join)
	group.POST("/voice/conseiller", w.ringCounsellor)
	group.POST("/voice/conseiller/pont", w.bridge)
	group.POST("/voice/conseiller/fin", w.talked)
}

func (w Webhooks) begin(c *gin.Context) {
	w.step(c, 0, dialog.Input{Kind: dialog.CallStarted})
}

// answered is a call of ours that somebody answers.
func (w Webhooks) answered(c *gin.Context) {
	w.step(c, 0, dialog.Input{Kind: dialog.Answered})
}

// turn is a follow-up: n is the turn number that our TwiML named, t what keys mean.
func (w Webhooks) turn(c *gin.Context) {
	w.numbered(func(form url.Values) dialog.Input { return heard(form, keypadOf(c.Query("t"))) })(c)
}

// numbered is a step whose number our TwiML named.
func (w Webhooks) numbered(read func(url.Values) dialog.Input) gin.HandlerFunc {
	return func(c *gin.Context) {
		n, err := strconv.Atoi(c.Query("n"))
		if err != nil || n < 1 || n > lastTurn {
			c.AbortWithStatus(http.StatusBadRequest)
			return
		}
		w.step(c, n, read(twilio.Form(c)))
	}
}

// rang is the end of a transfer.
func rang(url.Values) dialog.Input { return dialog.Input{Kind: dialog.Rang} }

// left is a voice message: how long it is, and what the carrier calls it. Nothing is kept of an empty one.
func left(form url.Values) dialog.Input {
	address := form.Get("RecordingUrl")
	seconds, err := strconv.Atoi(form.Get("RecordingDuration"))
	in := dialog.Input{Kind: dialog.Left}
	if sid := address[strings.LastIndex(address, "/")+1:]; recordingSID.MatchString(sid) && err == nil && seconds > 0 {
		in.Data = dialog.LeftBehind(sid, seconds)
	}
	return in
}

// heard reads what the caller typed or said.
func heard(form url.Values, keypad Keypad) dialog.Input {
	if digits := form.Get("Digits"); digits != "" {
		return keypad.Read(digits)
	}
	speech := strings.TrimSpace(twilio.Clean(form.Get("SpeechResult")))
	if speech == "" {
		return dialog.Input{Kind: dialog.Silence}
	}
	confidence, err := strconv.ParseFloat(form.Get("Confidence"), 64)
	if err != nil || !(confidence >= 0 && confidence <= 1) { // NaN is a number for ParseFloat
		confidence = 0
	}
	return dialog.Input{Kind: dialog.Text, Text: speech, Confidence: confidence}
}

// step plays one turn and answers with what is to be said next.
func (w Webhooks) step(c *gin.Context, n int, input dialog.Input) {
	in, ok := inbound(twilio.Form(c), strconv.Itoa(n), input)
	if !ok {
		c.AbortWithStatus(http.StatusBadRequest)
		return
	}
	outcome, err := w.Receiver.Receive(c.Request.Context(), in)
	if err != nil {
		w.failed(fmt.Errorf("turn of a call: %w", err))
		outcome = sorry(outcome, c.Query("e") == "1")
	}
	w.answer(c, outcome, w.next(n+1, outcome.Reply.Await, err != nil))
}

// inbound gives the inbound of a request; false when it is not one of a call.
func inbound(form url.Values, step string, input dialog.Input) (assistant.Inbound, bool) {
	call, person, to := form.Get("CallSid"), form.Get("From"), form.Get("To")
	if call == "" || to == "" {
		return assistant.Inbound{}, false
	}
	if form.Get("Direction") == "outbound-api" { // we called
		person, to = to, person
	}
	from := twilio.Caller(person)
	input.Channel = dialog.Voice
	input.Hidden = from == ""
	input.Territory = twilio.Territory(from)
	input.Landline = from != "" && twilio.Landline(from)
	return assistant.Inbound{ID: call + ":" + step, From: from, To: to, CallID: call, Input: input}, true
}

// sorry is what a caller hears when a turn failed. They may try again once; a call that keeps failing ends.
func sorry(outcome assistant.Outcome, again bool) assistant.Outcome {
	if len(outcome.Reply.Parts) == 0 {
		outcome.Reply.Parts = []dialog.Part{{Key: "erreur.interne"}}
	}
	outcome.Reply.HangUp = outcome.Reply.HangUp || again
	return outcome
}

func (w Webhooks) answer(c *gin.Context, outcome assistant.Outcome, next string) {
	document, err := w.document(outcome, next)
	if err != nil {
		w.failed(err)
		c.AbortWithStatus(http.StatusInternalServerError)
		return
	}
	c.Data(http.StatusOK, "text/xml; charset=utf-8", document)
}

func (w Webhooks) document(o assistant.Outcome, next string) ([]byte, error) {
	switch {
	case o.Dial != nil:
		return putThrough(o.Reply, o.Lang, *o.Dial, w.address(pathOf(whisperPath, o.CaseID, o.Reply.Ring)),
			strings.Replace(next, "/voice/tour", "/voice/relais", 1), w.Words)
	case o.Reply.Record:
		return record(o.Reply, o.Lang, strings.Replace(next, "/voice/tour", "/voice/message", 1), w.address("/twilio/voice/transcription"), w.Words)
	default:
		return Render(o.Reply, o.Lang, next, w.Words)
	}
}

// next is the address of the turn that follows: n is its number, t what keys mean, e=1 says that
// this turn failed. Nothing of the person is in it: carriers keep addresses in their logs.
func (w Webhooks) next(n int, await *dialog.Await, failed bool) string {
	address := w.address("/twilio/voice/tour?n=" + strconv.Itoa(n))
	if code := KeypadFor(await).code(); code != "" {
		address += "&t=" + code
	}
	if failed {
		address += "&e=1"
	}
	return address
}

// address is a path of ours below that of the public URL.
func (w Webhooks) address(path string) string {
	public, err := url.Parse(w.PublicURL)
	if err != nil {
		return path
	}
	return strings.TrimRight(public.EscapedPath(), "/") + path
}

// over are the statuses of a call that has ended.
var over = map[string]bool{"completed": true, "busy": true, "failed": true, "no-answer": true, "canceled": true}

// status learns that a call is over, which the dialogue takes as an input like any other.
func (w Webhooks) status(c *gin.Context) {
	form := twilio.Form(c)
	in, ok := inbound(form, "fin", dialog.Input{Kind: dialog.CallEnded})
	if !ok {
		c.AbortWithStatus(http.StatusBadRequest)
		return
	}
	if over[form.Get("CallStatus")] {
		if _, err := w.Receiver.Receive(c.Request.Context(), in); err != nil {
			w.failed(fmt.Errorf("end of a call: %w", err))
			c.AbortWithStatus(http.StatusInternalServerError)
			return
		}
	}
	c.Status(http.StatusNoContent)
}

// transcribed learns what was said in a voice message, once for each recording; a transcription that failed is none.
func (w Webhooks) transcribed(c *gin.Context) {
	form := twilio.Form(c)
	text, sid := strings.TrimSpace(twilio.Clean(form.Get("TranscriptionText"))), form.Get("RecordingSid")
	in, ok := inbound(form, sid, dialog.Input{Kind: dialog.Transcribed, Text: text})
	if !ok || !recordingSID.MatchString(sid) {
		c.AbortWithStatus(http.StatusBadRequest)
		return
	}
	if text != "" && form.Get("TranscriptionStatus") == "completed" {
		if _, err := w.Receiver.Receive(c.Request.Context(), in); err != nil {
			w.failed(fmt.Errorf("transcription: %w", err))
			c.AbortWithStatus(http.StatusInternalServerError)
			return
		}
	}
	c.Status(http.StatusNoContent)
}

func (w Webhooks) failed(err error) {
	if w.Failed != nil {
		w.Failed(err)
	}
}
