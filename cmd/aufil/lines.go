package main

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"runtime"
	"runtime/debug"
	"sync"
	"sync/atomic"
	"unicode/utf8"

	"github.com/tidwall/gjson"
)

// batch is how many lines are worked on together at most: enough for every processor, few enough for flat memory.
const batch = 256

// batchMemory lets a program that only works on lines use more memory, so that less of its time goes into reclaiming it:
// a fifth faster, a hundred megabytes whatever the length.
func batchMemory() { debug.SetGCPercent(400) }

// eachLine answers each line that is not blank by a line, in the same order, on every processor. Lines that come one by
// one are answered one by one. bad counts those for which f says false.
func eachLine(in io.Reader, out io.Writer, f func(text []byte, line int) (answer []byte, ok bool)) (bad int, err error) {
	r, w := bufio.NewReaderSize(in, 1<<20), bufio.NewWriter(out)
	for next := 1; ; {
		texts, readErr := readBatch(r)
		if next == 1 && len(texts) > 0 { // some editors begin a file with a mark, which is none of its text
			texts[0] = bytes.TrimPrefix(texts[0], []byte("\ufeff"))
		}
		answers := make([][]byte, len(texts))
		var wrong, taken atomic.Int64
		var workers sync.WaitGroup
		for range min(runtime.GOMAXPROCS(0), len(texts)) {
			workers.Go(func() {
				for i := int(taken.Add(1)) - 1; i < len(texts); i = int(taken.Add(1)) - 1 {
					if len(bytes.TrimSpace(texts[i])) == 0 {
						continue
					}
					answer, ok := f(texts[i], next+i)
					if !ok {
						wrong.Add(1)
					}
					answers[i] = append(answer, '\n')
				}
			})
		}
		workers.Wait()
		bad += int(wrong.Load())
		next += len(texts)
		for _, answer := range answers {
			if _, err := w.Write(answer); err != nil {
				return bad, fmt.Errorf("write answer: %w", err)
			}
		}
		if err := w.Flush(); err != nil {
			return bad, fmt.Errorf("write answers: %w", err)
		}
		if errors.Is(readErr, io.EOF) {
			return bad, nil
		}
		if readErr != nil {
			return bad, fmt.Errorf("read lines: %w", readErr)
		}
	}
}

// readBatch reads a line, and those that have come with it.
func readBatch(r *bufio.Reader) (texts [][]byte, err error) {
	for len(texts) < batch {
		text, err := r.ReadBytes('\n')
		if len(text) > 0 {
			texts = append(texts, text)
		}
		if err != nil {
			return texts, err
		}
		if r.Buffered() == 0 {
			break
		}
	}
	return texts, nil
}

// unreadable says why a line is no JSON object in UTF-8, "" when it is one.
func unreadable(text []byte) string {
	switch {
	case !utf8.Valid(text):
		return "le texte n'est pas en UTF-8"
	case !gjson.ParseBytes(text).IsObject() || !gjson.ValidBytes(text):
		return "un objet JSON est attendu"
	}
	return ""
}

// idIn gives the name of a line that cannot be read whole, nothing when it has none that can be written.
func idIn(text []byte) json.RawMessage {
	id := json.RawMessage(gjson.GetBytes(text, "id").Raw)
	if !json.Valid(id) || !utf8.Valid(id) {
		return nil
	}
	return id
}

// counted counts things: in French, none is singular.
func counted[N int | int64](n N, one, many string) string {
	if n < 2 {
		return fmt.Sprintf("%d %s", n, one)
	}
	return fmt.Sprintf("%d %s", n, many)
}
