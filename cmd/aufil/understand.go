package main

import (
	"bufio"
	"cmp"
	"encoding/json"
	"fmt"
	"io"

	"aufil/dialog/answer"
)

// line is one answer to understand, as in nlu/README.md.
type line struct {
	ID       json.RawMessage `json:"id"`
	Kind     answer.Kind     `json:"kind"`
	Channel  answer.Channel  `json:"channel"`
	Text     string          `json:"text"`
	Question string          `json:"question"`
	Ref      string          `json:"ref"`
	Lang     string          `json:"lang"` // of the answer; absent = French
	Langue   string          `json:"langue"`
	Options  []struct {
		ID       string `json:"id"`
		Texte    string `json:"texte"`
		Francais string `json:"francais"` // the label in French, beside one in another language
	} `json:"options"`
}

// understood is what is answered to a line.
type understood struct {
	ID     json.RawMessage `json:"id"`
	Value  any             `json:"value"`
	Erreur string          `json:"erreur,omitempty"`
}

// understand reads answers, one JSON object a line, and writes the value of
// each. A line that cannot be read gives an error line; the rest goes on.
func understand(in io.Reader, out io.Writer) error {
	lines := bufio.NewScanner(in)
	lines.Buffer(make([]byte, 64<<10), 4<<20)
	w := bufio.NewWriter(out)
	enc := json.NewEncoder(w)
	enc.SetEscapeHTML(false)
	for lines.Scan() {
		if len(lines.Bytes()) == 0 {
			continue
		}
		if err := enc.Encode(understandLine(lines.Bytes())); err != nil {
			return fmt.Errorf("write value: %w", err)
		}
	}
	if err := lines.Err(); err != nil {
		return fmt.Errorf("read answers: %w", err)
	}
	if err := w.Flush(); err != nil {
		return fmt.Errorf("write values: %w", err)
	}
	return nil
}

func understandLine(text []byte) understood {
	var l line
	if err := json.Unmarshal(text, &l); err != nil {
		return understood{ID: l.ID, Erreur: "ligne illisible : un objet JSON est attendu"}
	}
	a := answer.Await{Kind: l.Kind, Channel: l.Channel, Question: l.Question, Lang: cmp.Or(l.Lang, l.Langue)}
	if l.Ref != "" {
		if _, err := fmt.Sscanf(l.Ref, "%d-%d-%d", &a.Ref.Year, &a.Ref.Month, &a.Ref.Day); err != nil {
			return understood{ID: l.ID, Erreur: "ref : une date AAAA-MM-JJ est attendue"}
		}
	}
	for _, o := range l.Options {
		a.Options = append(a.Options, answer.Option{ID: o.ID, Label: o.Texte, French: o.Francais})
	}
	v, ok := answer.Parse(l.Text, a)
	if !ok {
		return understood{ID: l.ID}
	}
	return understood{ID: l.ID, Value: answer.JSON(v)}
}
