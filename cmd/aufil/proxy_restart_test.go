package main

import (
	"strings"
	"syscall"
)

// outlastsARestart: while nobody listens behind it, without systemd's socket, the proxy asks the carrier to come back; no
// caller is told of an error.
func (s *site) outlastsARestart() {
	s.t.Helper()
	if err := s.process.Process.Signal(syscall.SIGTERM); err != nil {
		s.t.Fatal(err)
	}
	s.wait()
	const where = "https://" + proxiedName + "/twilio/voice"
	call := callBegins("CArestart", "+33639980010")
	if body, err := posts(s.outside, where, call); err != nil || !strings.Contains(body, `<Pause length="3"/><Redirect method="POST">/twilio/voice</Redirect>`) {
		s.t.Errorf("in a restart a caller gets %v %.300q", err, body)
	}
	s.start()
	if body, err := posts(s.outside, where, call); err != nil || !strings.Contains(body, "<Gather") {
		s.t.Errorf("after the restart a caller gets %v %.300q", err, body)
	}
}
