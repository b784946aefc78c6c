package main

import (
	"fmt"
	"strings"
	"syscall"
	"time"
)

// outlastsARestart: while nobody listens behind it, without systemd's socket, caddy makes a caller wait, and nginx asks the
// carrier to come back; neither tells them of an error.
func (s *site) outlastsARestart(kind string) {
	s.t.Helper()
	if err := s.process.Process.Signal(syscall.SIGTERM); err != nil {
		s.t.Fatal(err)
	}
	s.wait()
	const where = "https://" + proxiedName + "/twilio/voice"
	type answer struct {
		body string
		err  error
	}
	answers := make(chan answer, 5)
	for i := range cap(answers) {
		go func() {
			body, err := posts(s.outside, where, callBegins(fmt.Sprintf("CArestart%d", i), fmt.Sprintf("+3363998001%d", i)))
			answers <- answer{body, err}
		}()
	}
	time.Sleep(300 * time.Millisecond)
	s.start()
	want := map[string]string{"caddy": "<Gather", "nginx": `<Pause length="3"/><Redirect method="POST">/twilio/voice</Redirect>`}[kind]
	for range cap(answers) {
		if got := <-answers; got.err != nil || !strings.Contains(got.body, want) {
			s.t.Errorf("in a restart a caller gets %v %.300q", got.err, got.body)
		}
	}
	if body, err := posts(s.outside, where, callBegins("CArestart0", "+33639980010")); err != nil || !strings.Contains(body, "<Gather") {
		s.t.Errorf("after the restart a caller gets %v %.300q", err, body)
	}
}
