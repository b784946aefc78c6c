package twilio

import "io"

// release frees what a request holds once its answer has been read.
type release struct {
	io.ReadCloser
	done func()
}

// Close implements io.Closer.
func (r *release) Close() error {
	err := r.ReadCloser.Close()
	r.done()
	return err
}
