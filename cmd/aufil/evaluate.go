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
	id, doc, fault := situationIn(text)
	if fault != "" {
		return lineError(id, fmt.Errorf("ligne %d : %s", line, fault)), false
	}
	a, err := b.EvaluateSituation(doc, !unknown)
	if err != nil {
		return lineError(id, fmt.Errorf("ligne %d : %w", line, err)), false
	}
	return w.line(id, a), true
}

// situationIn gives the name and the situation that a line holds, or says what is wrong in it.
func situationIn(text []byte) (id json.RawMessage, situation []byte, fault string) {
	if fault := unreadable(text); fault != "" {
		return idIn(text), nil, fault
	}
	root := gjson.ParseBytes(text)
	id = json.RawMessage(root.Get("id").Raw)
	switch doc := root.Get("situation"); {
	case !doc.Exists():
		return id, nil, "« situation » : champ absent"
	case !doc.IsObject():
		return id, nil, "« situation » : un objet est attendu"
	default:
		return id, []byte(doc.Raw), ""
	}
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
