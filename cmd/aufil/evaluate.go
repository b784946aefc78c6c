package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"slices"

	"aufil/engine"
)

// rightsOrder is the order of the keys of « droits » (contract.md, situation).
var rightsOrder = []string{
	"rsa", "prime_activite", "aide_logement", "allocations_familiales", "complement_familial", "asf", "paje_base",
	"prime_naissance", "ars", "aeeh", "aah", "mva", "asi", "aspa", "ass", "css", "cheque_energie",
	"bourse_college", "bourse_lycee", "bourse_criteres_sociaux",
}

// evaluate reads one situation a line and writes its rights a line. It returns
// how many lines it could not read.
func evaluate(b *engine.Rulebook, in io.Reader, out io.Writer, unknown bool) (bad int, err error) {
	return eachLine(in, out, func(text []byte, line int) ([]byte, bool) { return evaluateLine(b, text, line, unknown) })
}

func evaluateLine(b *engine.Rulebook, text []byte, line int, unknown bool) (answer []byte, ok bool) {
	var doc struct {
		ID        json.RawMessage `json:"id"`
		Situation json.RawMessage `json:"situation"`
	}
	if err := json.Unmarshal(text, &doc); err != nil {
		return lineError(nil, fmt.Errorf("ligne %d : un objet JSON est attendu", line)), false
	}
	if doc.Situation == nil {
		return lineError(doc.ID, fmt.Errorf("ligne %d : « situation » : champ absent", line)), false
	}
	on, err := engine.SituationMonth(doc.Situation)
	if err != nil {
		return lineError(doc.ID, fmt.Errorf("ligne %d : %w", line, err)), false
	}
	facts, err := b.FromSituation(doc.Situation, !unknown)
	if err != nil {
		return lineError(doc.ID, fmt.Errorf("ligne %d : %w", line, err)), false
	}
	return renderRights(doc.ID, b.Evaluate(facts, on)), true
}

func lineError(id json.RawMessage, err error) []byte {
	return marshal(struct {
		ID    json.RawMessage `json:"id"`
		Error string          `json:"erreur"`
	}{orNull(id), err.Error()})
}

func orNull(id json.RawMessage) json.RawMessage {
	if id == nil {
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

// object is a JSON object that keeps the order of its keys.
type object struct{ bytes.Buffer }

func (o *object) add(key string, value any) {
	if o.Len() == 0 {
		o.WriteByte('{')
	} else {
		o.WriteByte(',')
	}
	o.Write(marshal(key))
	o.WriteByte(':')
	o.Write(marshal(value))
}

func (o *object) close() json.RawMessage {
	if o.Len() == 0 {
		o.WriteByte('{')
	}
	o.WriteByte('}')
	return o.Bytes()
}

// rightsObject is « droits » alone: the rights that are computed.
func rightsObject(a *engine.Assessment) json.RawMessage {
	var rights object
	for _, r := range outputOrder(a) {
		if r.Right.Computed {
			rights.add(r.Right.ID, renderRight(r))
		}
	}
	return rights.close()
}

func renderRights(id json.RawMessage, a *engine.Assessment) []byte {
	var rights, told, out object
	for _, r := range outputOrder(a) {
		if r.Right.Computed {
			rights.add(r.Right.ID, renderRight(r))
		} else if r.Verdict != engine.No {
			told.add(r.Right.ID, renderRight(r))
		}
	}
	out.add("id", orNull(id))
	out.add("droits", rights.close())
	if told.Len() > 0 {
		out.add("a_verifier", told.close())
	}
	return out.close()
}

func outputOrder(a *engine.Assessment) []*engine.Result {
	rank := func(r *engine.Result) int {
		if i := slices.Index(rightsOrder, r.Right.ID); i >= 0 {
			return i
		}
		return len(rightsOrder)
	}
	out := make([]*engine.Result, len(a.Results))
	for i := range a.Results {
		out[i] = &a.Results[i]
	}
	slices.SortStableFunc(out, func(x, y *engine.Result) int { return rank(x) - rank(y) })
	return out
}

func renderRight(r *engine.Result) json.RawMessage {
	var o object
	switch r.Verdict {
	case engine.Yes:
		o.add("eligible", true)
	case engine.No:
		o.add("eligible", false)
	default:
		o.add("eligible", nil)
	}
	switch {
	case !r.Right.Amount:
		o.add("montant", nil)
	case r.Amount.Exact():
		o.add("montant", r.Amount.Low)
	default:
		o.add("montant", [2]engine.Dec{r.Amount.Low, r.Amount.High})
	}
	o.add("periode", r.Right.Period)
	for _, d := range r.Details {
		o.add(d.Name, renderDetail(r, d))
	}
	if len(r.Missing) > 0 {
		o.add("manque", r.Missing)
	}
	return o.close()
}

// renderDetail writes a further output: null while the right is not open for sure.
func renderDetail(r *engine.Result, d engine.Detail) any {
	if r.Verdict == engine.No || d.Value.IsZero() {
		return nil
	}
	if lo, hi := d.Value.Bounds(); d.Value.Kind() == engine.KindNumber && lo != hi {
		return [2]engine.Dec{lo, hi}
	}
	return d.Value
}
