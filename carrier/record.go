package carrier

import (
	"bytes"
	"encoding/binary"
	"fmt"
	"math"
	"net/http"
	"net/url"
	"strconv"
	"strings"
)

// stopRecording ends a voice message: by a key, or because the person has said all.
func (l *Call) stopRecording(key, said string) {
	record := l.waiting
	seconds := max(1, len([]rune(said))/perSecond)
	if key != "" {
		l.did("[" + key + "]")
	} else {
		l.did(said)
	}
	sid := newSID("RE")
	l.carrier.keepRecording(sid, said, seconds)
	result := url.Values{
		"RecordingUrl":      {"https://api.twilio.com/2010-04-01/Accounts/" + l.carrier.config.AccountSID + "/Recordings/" + sid},
		"RecordingDuration": {strconv.Itoa(seconds)},
	}
	if key != "" {
		result.Set("Digits", key)
	}
	if record.attrs["transcribe"] == "true" && said != "" {
		l.transcribe(resolve(l.page, record.attr("transcribeCallback", l.page)), sid, said)
	}
	action := resolve(l.page, record.attr("action", l.page))
	l.follow(action, result)
	l.run()
}

// transcribe tells, some time later, what was said in a voice message.
func (l *Call) transcribe(callback, sid, said string) {
	c, form := l.carrier, l.form(url.Values{
		"RecordingSid": {sid}, "TranscriptionSid": {newSID("TR")}, "TranscriptionStatus": {"completed"}, "TranscriptionText": {said},
	})
	c.work.Add(1)
	go func() {
		defer c.work.Done()
		if got, err := c.post(callback, form); err != nil || got.status >= http.StatusMultipleChoices {
			c.problem(fmt.Sprintf("transcription: status %d, %v", got.status, err))
		}
	}()
}

// recording is a voice message that is kept until it is deleted.
type recording struct {
	said    string
	seconds int
}

func (c *Carrier) keepRecording(sid, said string, seconds int) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.recordings[sid] = recording{said, seconds}
}

// Recordings counts the voice messages that are kept.
func (c *Carrier) Recordings() int {
	c.mu.Lock()
	defer c.mu.Unlock()
	return len(c.recordings)
}

// fetchRecording gives a voice message as a sound: the words themselves where this machine can say them.
func (c *Carrier) fetchRecording(w http.ResponseWriter, r *http.Request) {
	c.mu.Lock()
	kept, ok := c.recordings[strings.TrimSuffix(r.PathValue("file"), ".wav")]
	c.mu.Unlock()
	if !ok {
		refuse(w, http.StatusNotFound, 20404)
		return
	}
	sound := tone(kept.seconds)
	if c.config.Speak != nil {
		if spoken, err := c.config.Speak(r.Context(), kept.said); err == nil {
			sound = spoken
		}
	}
	w.Header().Set("Content-Type", "audio/x-wav")
	_, _ = w.Write(sound) // the client has gone: nothing to do
}

func (c *Carrier) deleteRecording(w http.ResponseWriter, r *http.Request) {
	sid := fileSID(r)
	c.mu.Lock()
	_, ok := c.recordings[sid]
	delete(c.recordings, sid)
	c.mu.Unlock()
	if !ok {
		refuse(w, http.StatusNotFound, 20404)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

// rate is how many samples a second a telephone has.
const rate = 8000

// tone is a WAV file of a soft tone.
func tone(seconds int) []byte {
	size := uint32(seconds * rate)
	var out bytes.Buffer
	out.WriteString("RIFF")
	for _, field := range []any{
		36 + size, []byte("WAVEfmt "), uint32(16), uint16(1), uint16(1), uint32(rate), uint32(rate), uint16(1), uint16(8), []byte("data"), size,
	} {
		_ = binary.Write(&out, binary.LittleEndian, field) // a buffer never fails
	}
	for i := range size {
		out.WriteByte(byte(128 + 20*math.Sin(2*math.Pi*440*float64(i)/rate)))
	}
	return out.Bytes()
}
