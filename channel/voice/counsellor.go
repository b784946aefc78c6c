package voice

import (
	"context"
	"fmt"
	"net/http"
	"strconv"

	"github.com/gin-gonic/gin"

	"aufil/assistant"
	"aufil/channel/twilio"
	"aufil/dialog"
)

// Desk is the counsellors' side of a call.
type Desk interface {
	// Bridge gives the person whom a counsellor is put through to.
	Bridge(ctx context.Context, caseID, counsellorID int64) (assistant.Bridge, error)
	// Whisper gives what a counsellor hears of a case before she takes the call.
	Whisper(ctx context.Context, caseID int64) (dialog.Part, error)
	// Join keeps that she takes it.
	Join(ctx context.Context, caseID, counsellorID int64, callID string) error
	// Talked keeps that the two have talked.
	Talked(ctx context.Context, caseID int64, callID string) error
}

// Where a counsellor whom we rang hears what is asked for, and what becomes of it.
const (
	counsellorPath = "/twilio/voice/conseiller"
	bridgePath     = counsellorPath + "/pont"
	talkedPath     = counsellorPath + "/fin"
	whisperPath    = counsellorPath + "/chuchote"
	joinPath       = counsellorPath + "/prend"
)

// french is the language of the counsellors.
const french = "fr"

// accepting asks who answered for a key: an answering machine presses none.
func (w Webhooks) accepting(c *gin.Context, words dialog.Part, next string) {
	s := scene{lang: french, words: w.Words}
	gather := Gather{
		Input: "dtmf", Action: w.address(next), Method: "POST", Language: speakerOf(french).hears, Timeout: patient,
		NumDigits: 1, Verbs: speakerOf(french).say([]line{{text: s.part(words)}}, 0),
	}
	w.write(c, gather, Hangup{})
}

// ringCounsellor is heard by a counsellor who asked to be put through.
func (w Webhooks) ringCounsellor(c *gin.Context) {
	caseID, counsellorID, ok := ids(c)
	if !ok {
		return
	}
	w.accepting(c, dialog.Part{Key: "conseiller.appel"}, pathOf(bridgePath, caseID, counsellorID))
}

// bridge puts the counsellor through to the person.
func (w Webhooks) bridge(c *gin.Context) {
	caseID, counsellorID, ok := ids(c)
	if !ok {
		return
	}
	if twilio.Form(c).Get("Digits") != "1" {
		w.write(c, Hangup{})
		return
	}
	to, err := w.Desk.Bridge(c.Request.Context(), caseID, counsellorID)
	if err != nil {
		w.failed(err)
		w.goodbye(c, "conseiller.impossible")
		return
	}
	w.write(c, Dial{
		Action: w.address(pathOf(talkedPath, caseID, counsellorID)), Method: "POST", Timeout: ringing, CallerID: to.From,
		AnswerOnBridge: true, RingTone: "fr", Number: Number{Number: to.To},
	})
}

// talked is the end of the two's conversation, or what came instead.
func (w Webhooks) talked(c *gin.Context) {
	caseID, _, ok := ids(c)
	if !ok {
		return
	}
	form := twilio.Form(c)
	key := "conseiller.absent"
	if status := form.Get("DialCallStatus"); status == "completed" || status == "answered" {
		key = "conseiller.fin"
		if err := w.Desk.Talked(c.Request.Context(), caseID, form.Get("CallSid")); err != nil {
			w.failed(fmt.Errorf("end of a conversation: %w", err))
		}
	}
	w.goodbye(c, key)
}

// goodbye is the last word to a counsellor.
func (w Webhooks) goodbye(c *gin.Context, key string) {
	s := scene{lang: french, words: w.Words}
	w.write(c, append(speakerOf(french).say([]line{{text: s.prompt(key)}}, 0), Hangup{})...)
}

// whisper is heard by a counsellor whose telephone rings for a caller: what the case is about, and a key to take it.
func (w Webhooks) whisper(c *gin.Context) {
	caseID, counsellorID, ok := ids(c)
	if !ok {
		return
	}
	words, err := w.Desk.Whisper(c.Request.Context(), caseID)
	if err != nil {
		w.failed(err)
		w.write(c, Hangup{})
		return
	}
	w.accepting(c, words, pathOf(joinPath, caseID, counsellorID))
}

// join puts the two through: this leg's document ends, which is how the carrier is told. Hanging up refuses the call.
func (w Webhooks) join(c *gin.Context) {
	caseID, counsellorID, ok := ids(c)
	if !ok {
		return
	}
	form := twilio.Form(c)
	if form.Get("Digits") != "1" {
		w.write(c, Hangup{})
		return
	}
	if err := w.Desk.Join(c.Request.Context(), caseID, counsellorID, form.Get("CallSid")); err != nil {
		w.failed(fmt.Errorf("a counsellor takes a call: %w", err)) // the two are put through all the same
	}
	w.write(c)
}

// ids reads the case and the counsellor that an address of ours names.
func ids(c *gin.Context) (caseID, counsellorID int64, ok bool) {
	caseID, err1 := strconv.ParseInt(c.Query("c"), 10, 64)
	counsellorID, err2 := strconv.ParseInt(c.Query("k"), 10, 64)
	if err1 != nil || err2 != nil || caseID < 1 || counsellorID < 1 {
		c.AbortWithStatus(http.StatusBadRequest)
		return 0, 0, false
	}
	return caseID, counsellorID, true
}

// write answers with a document.
func (w Webhooks) write(c *gin.Context, verbs ...any) {
	document, err := write(verbs...)
	if err != nil {
		w.failed(err)
		c.AbortWithStatus(http.StatusInternalServerError)
		return
	}
	c.Data(http.StatusOK, "text/xml; charset=utf-8", document)
}
