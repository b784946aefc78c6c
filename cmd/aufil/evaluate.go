package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"

	"github.com/tidwall/gjson"

	"aufil/engine"
)

// evaluate reads one situation a line and writes its rights a line. It returns
// how many lines it could not read.
func evaluate(b *engine.Rulebook, in io.Reader, out io.Writer, unknown bool) (bad int, err error) {
	w := newRightsWriter(b)
	return eachLine(in, out, func(text []byte, line int) ([]byte, bool) { return w.evaluate(b, text, line, unknown) })
}

func (w *rightsWriter) evaluate(b *engine.Rulebook, text []byte, line int, unknown bool) (answer []byte, ok bool) {
	root := gjson.ParseBytes(text)
	if !root.IsObject() || !gjson.ValidBytes(text) {
		return lineError(nil, fmt.Errorf("ligne %d : un objet JSON est attendu", line)), false
	}
	id := json.RawMessage(root.Get("id").Raw)
	doc := []byte(root.Get("situation").Raw)
	if len(doc) == 0 {
		return lineError(id, fmt.Errorf("ligne %d : « situation » : champ absent", line)), false
	}
	a, err := b.EvaluateSituation(doc, !unknown)
	if err != nil {
		return lineError(id, fmt.Errorf("ligne %d : %w", line, err)), false
	}
	return w.line(id, a), true
}

func lineError(id json.RawMessage, err error) []byte {
	return marshal(struct {
		ID    json.RawMessage `json:"id"`
		Error string          `json:"erreur"`
	}{orNull(id), err.Error()})
}

func orNull(id json.RawMessage) json.RawMessage {
	if len(id) == 0 {
		return json.RawMessage("null")
	}
	return id
}

// marshal writes a value made only of what JSON can hold.
func marshal(v any) []byte {
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	if err := e.Encode(v); err != nil {
		panic("evaluate: " + err.Error())
	}
	return bytes.TrimRight(b.Bytes(), "\n")
}
