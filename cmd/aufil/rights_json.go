package main

import (
	"encoding/json"
	"slices"

	"aufil/engine"
)

// rightsOrder is the order of the keys of « droits » (contract.md, situation).
var rightsOrder = []string{
	"rsa", "prime_activite", "aide_logement", "allocations_familiales", "complement_familial", "asf", "paje_base",
	"prime_naissance", "ars", "aeeh", "aah", "mva", "asi", "aspa", "ass", "css", "cheque_energie",
	"bourse_college", "bourse_lycee", "bourse_criteres_sociaux",
}

// rightsWriter writes assessments as JSON, straight into bytes: a batch writes tens of values for each household.
type rightsWriter struct {
	computed, told []int    // places of the results, in the order of the output
	opening        []string // by place: `"rsa":{"eligible":`
	period         []string // by place: `,"periode":"mois"`
}

func newRightsWriter(b *engine.Rulebook) *rightsWriter {
	var w rightsWriter
	rights := b.Rights()
	for i, r := range rights {
		w.opening = append(w.opening, string(appendText(nil, r.ID))+`:{"eligible":`)
		w.period = append(w.period, `,"periode":`+string(appendText(nil, r.Period)))
		if r.Computed {
			w.computed = append(w.computed, i)
		} else {
			w.told = append(w.told, i)
		}
	}
	rank := func(i int) int {
		if at := slices.Index(rightsOrder, rights[i].ID); at >= 0 {
			return at
		}
		return len(rightsOrder)
	}
	slices.SortStableFunc(w.computed, func(a, b int) int { return rank(a) - rank(b) })
	return &w
}

// line writes the answer about one situation.
func (w *rightsWriter) line(id json.RawMessage, a *engine.Assessment) []byte {
	to := make([]byte, 0, 4096)
	to = append(append(to, `{"id":`...), orNull(id)...)
	to = append(to, `,"droits":`...)
	to = w.rights(to, a)
	told := 0
	for _, i := range w.told {
		if a.Results[i].Verdict != engine.No {
			to = w.right(append(to, separator(told, `,"a_verifier":{`)...), a, i)
			told++
		}
	}
	if told > 0 {
		to = append(to, '}')
	}
	if clashes := a.Clashes(); len(clashes) > 0 {
		to = append(append(to, `,"non_cumul":`...), marshal(clashesOut(clashes))...)
	}
	return append(to, '}')
}

// clashOut is two rights that do not go together, as « non_cumul » writes them.
type clashOut struct {
	Rights    [2]string `json:"droits"`
	Kind      string    `json:"genre"`
	Urgency   string    `json:"urgence"` // deja : les deux sont touchés ; bientot : l'un est touché ; savoir
	Text      string    `json:"texte"`
	Source    string    `json:"source"`
	ToConfirm bool      `json:"a_confirmer,omitempty"`
}

func clashesOut(list []engine.Clash) []clashOut {
	out := make([]clashOut, len(list))
	for i, c := range list {
		x := c.Exclusion
		out[i] = clashOut{[2]string{c.Right.ID, c.With.ID}, string(x.Kind), clashUrgency[c.Urgency], x.Text, x.Source, x.ToConfirm}
	}
	return out
}

var clashUrgency = map[engine.Urgency]string{engine.Now: "deja", engine.Soon: "bientot", engine.Aware: "savoir"}

// rights writes « droits »: the rights that are computed.
func (w *rightsWriter) rights(to []byte, a *engine.Assessment) []byte {
	for n, i := range w.computed {
		to = w.right(append(to, separator(n, "{")...), a, i)
	}
	return append(to, '}')
}

// separator is what stands before the nth member of an object or list.
func separator(n int, opening string) string {
	if n == 0 {
		return opening
	}
	return ","
}

// right writes one member: the right and what is said of it.
func (w *rightsWriter) right(to []byte, a *engine.Assessment, i int) []byte {
	r := &a.Results[i]
	to = append(append(append(to, w.opening[i]...), verdicts[r.Verdict]...), `,"montant":`...)
	if r.Right.Amount && !(r.Drawn && r.Amount.High == 0) { // drawn, though the rules find nothing: only the payer knows how much
		to = appendAmount(to, r)
	} else {
		to = append(to, "null"...)
	}
	to = append(to, w.period[i]...)
	if r.Drawn {
		to = append(to, `,"recu":true`...)
	}
	for _, d := range r.Details {
		to = append(appendText(append(to, ','), d.Name), ':')
		to = appendDetail(to, r, d)
	}
	if r.Verdict == engine.Unknown || len(r.Missing) > 0 {
		to = append(to, `,"manque":[`...)
		for n, p := range r.Missing {
			to = appendText(append(to, separator(n, "")...), string(p))
		}
		to = append(to, ']')
	}
	return append(to, '}')
}

var verdicts = [...]string{engine.Yes: "true", engine.No: "false", engine.Unknown: "null"}

// appendAmount writes what a right gives: while it is not decided, always the two ends of what it may be.
func appendAmount(to []byte, r *engine.Result) []byte {
	if r.Verdict == engine.Unknown {
		return appendEnds(to, r.Amount.Low, r.Amount.High)
	}
	return appendRange(to, r.Amount.Low, r.Amount.High)
}

// appendRange writes a number, or the two ends of what it may be.
func appendRange(to []byte, low, high engine.Dec) []byte {
	if low == high {
		return appendDec(to, low)
	}
	return appendEnds(to, low, high)
}

func appendEnds(to []byte, low, high engine.Dec) []byte {
	to = appendDec(append(to, '['), low)
	return append(appendDec(append(to, ','), high), ']')
}

func appendDec(to []byte, d engine.Dec) []byte {
	if d.Inf() {
		return append(to, "null"...)
	}
	return d.Append(to)
}

// appendDetail writes a further output: null while the right is not open for sure.
func appendDetail(to []byte, r *engine.Result, d engine.Detail) []byte {
	switch {
	case r.Verdict == engine.No || d.Value.IsZero():
		return append(to, "null"...)
	case d.Value.Choice() != "":
		return appendText(to, d.Value.Choice())
	case d.Value.Kind() == engine.KindNumber:
		low, high := d.Value.Bounds()
		return appendRange(to, low, high)
	}
	return append(to, marshal(d.Value)...)
}

// appendText writes a string. Names of the rule files need no escaping; anything else goes the long way.
func appendText(to []byte, s string) []byte {
	for i := range len(s) {
		if c := s[i]; c < ' ' || c > '~' || c == '"' || c == '\\' {
			return append(to, marshal(s)...)
		}
	}
	return append(append(append(to, '"'), s...), '"')
}
