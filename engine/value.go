package engine

import (
	"encoding/json"
	"fmt"
	"iter"
	"slices"
	"strings"
)

// Path names one fact of one household: "situation_familiale",
// "demandeur.salaire_net", "enfants[1].naissance".
type Path string

// Facts is what is known of a household; a path that is absent is unknown.
type Facts map[Path]Value

// Kind is the kind of a fact or of a result.
type Kind uint8

// The kinds: yes or no, whole number, euros, month, one option of a list.
const (
	KindNone Kind = iota
	KindBool
	KindNumber
	KindAmount
	KindMonth
	KindChoice
)

var kindNames = [...]string{"", "oui_non", "nombre", "montant", "mois", "choix"}

// String gives the French name used in rule files.
func (k Kind) String() string { return kindNames[k] }

func (k Kind) numeric() bool { return k == KindNumber || k == KindAmount }

// Value is what is known of one fact: exact, a range, or a few options. Values
// compare with ==. The zero Value says nothing.
type Value struct {
	kind   Kind
	lo, hi int64
	opts   string // options joined by "|"
}

// Bool returns yes or no.
func Bool(b bool) Value {
	if b {
		return Value{kind: KindBool, lo: 1, hi: 1}
	}
	return Value{kind: KindBool}
}

// Number returns an exact number or amount.
func Number(d Dec) Value { return Between(d, d) }

// Between returns a number or amount known to lie within lo and hi, both included.
func Between(lo, hi Dec) Value {
	if lo > hi {
		lo, hi = hi, lo
	}
	return Value{kind: KindNumber, lo: int64(lo), hi: int64(hi)}
}

// MonthOf returns an exact month.
func MonthOf(m Month) Value { return MonthsBetween(m, m) }

// MonthsBetween returns a month known to lie between a and b, both included.
func MonthsBetween(a, b Month) Value {
	if a > b {
		a, b = b, a
	}
	return Value{kind: KindMonth, lo: int64(a), hi: int64(b)}
}

// Choice returns one option.
func Choice(id string) Value { return Value{kind: KindChoice, opts: id} }

// OneOf returns "one of these options".
func OneOf(ids ...string) Value {
	sorted := slices.Clone(ids)
	slices.Sort(sorted)
	return Value{kind: KindChoice, opts: strings.Join(slices.Compact(sorted), "|")}
}

// Kind returns the kind; numbers and amounts are both KindNumber.
func (v Value) Kind() Kind { return v.kind }

// IsZero reports whether v says nothing.
func (v Value) IsZero() bool { return v.kind == KindNone }

// IsExact reports whether only one value is possible.
func (v Value) IsExact() bool {
	if v.kind == KindChoice {
		return v.opts != "" && !strings.Contains(v.opts, "|")
	}
	return v.kind != KindNone && v.lo == v.hi
}

// True reports whether v is yes.
func (v Value) True() bool { return v.kind == KindBool && v.lo == 1 }

// Bounds returns the lowest and highest possible number.
func (v Value) Bounds() (lo, hi Dec) { return Dec(v.lo), Dec(v.hi) }

// Months returns the first and last possible month.
func (v Value) Months() (first, last Month) { return Month(v.lo), Month(v.hi) }

// Choices returns the options still possible, sorted.
func (v Value) Choices() []string { return slices.Collect(v.choices()) }

// choices goes through the options still possible, sorted.
func (v Value) choices() iter.Seq[string] {
	if v.kind != KindChoice || v.opts == "" {
		return func(func(string) bool) {}
	}
	return strings.SplitSeq(v.opts, "|")
}

// Choice returns the option when only one is possible, else "".
func (v Value) Choice() string {
	if v.kind == KindChoice && v.IsExact() {
		return v.opts
	}
	return ""
}

// Meet returns what both v and w allow; false when they contradict each other.
func (v Value) Meet(w Value) (Value, bool) {
	if v.kind != w.kind {
		return Value{}, false
	}
	if v.kind != KindChoice {
		lo, hi := max(v.lo, w.lo), min(v.hi, w.hi)
		if lo > hi {
			return Value{}, false
		}
		return Value{kind: v.kind, lo: lo, hi: hi}, true
	}
	var both []string
	for _, id := range v.Choices() {
		if slices.Contains(w.Choices(), id) {
			both = append(both, id)
		}
	}
	return OneOf(both...), len(both) > 0
}

// String writes the value as the rule files do: oui, 850, 800..900, 2019-04, seul|marie.
func (v Value) String() string {
	switch v.kind {
	case KindBool:
		if v.lo == 1 {
			return "oui"
		}
		return "non"
	case KindNumber:
		if v.lo != v.hi {
			return Dec(v.lo).String() + ".." + Dec(v.hi).String()
		}
		return Dec(v.lo).String()
	case KindMonth:
		if v.lo != v.hi {
			return Month(v.lo).String() + ".." + Month(v.hi).String()
		}
		return Month(v.lo).String()
	case KindChoice:
		return v.opts
	}
	return "?"
}

type valueRange struct {
	Min  *Dec   `json:"min,omitempty"`
	Max  *Dec   `json:"max,omitempty"`
	From *Month `json:"de,omitempty"`
	To   *Month `json:"a,omitempty"`
}

// MarshalJSON writes true, 850, {"min":800,"max":900}, "2019-04",
// {"de":"2019-01","a":"2019-12"}, "seul" or ["marie","pacse"].
func (v Value) MarshalJSON() ([]byte, error) {
	switch {
	case v.kind == KindBool:
		return json.Marshal(v.lo == 1)
	case v.kind == KindNumber && v.lo == v.hi:
		return Dec(v.lo).MarshalJSON()
	case v.kind == KindNumber:
		return json.Marshal(numberRange(Dec(v.lo), Dec(v.hi)))
	case v.kind == KindMonth && v.lo == v.hi:
		return json.Marshal(Month(v.lo).String())
	case v.kind == KindMonth:
		a, b := Month(v.lo), Month(v.hi)
		return json.Marshal(valueRange{From: &a, To: &b})
	case v.kind == KindChoice && v.IsExact():
		return json.Marshal(v.opts)
	case v.kind == KindChoice:
		return json.Marshal(v.Choices())
	}
	return []byte("null"), nil
}

func numberRange(lo, hi Dec) valueRange {
	var r valueRange
	if lo != NegInf {
		r.Min = &lo
	}
	if hi != PosInf {
		r.Max = &hi
	}
	return r
}

// UnmarshalJSON reads what MarshalJSON writes.
func (v *Value) UnmarshalJSON(b []byte) error {
	*v = Value{}
	text := strings.TrimSpace(string(b))
	switch {
	case text == "null":
		return nil
	case text == "true", text == "false":
		*v = Bool(text == "true")
		return nil
	case strings.HasPrefix(text, `"`):
		return v.readText(b)
	case strings.HasPrefix(text, "["):
		var ids []string
		if err := json.Unmarshal(b, &ids); err != nil {
			return fmt.Errorf("read options: %w", err)
		}
		*v = OneOf(ids...)
		return nil
	case strings.HasPrefix(text, "{"):
		return v.readRange(b)
	}
	d, err := ParseDec(text)
	if err != nil {
		return fmt.Errorf("read value: %w", err)
	}
	*v = Number(d)
	return nil
}

func (v *Value) readText(b []byte) error {
	var s string
	if err := json.Unmarshal(b, &s); err != nil {
		return fmt.Errorf("read value: %w", err)
	}
	if m, err := ParseMonth(s); err == nil && len(s) == 7 {
		*v = MonthOf(m)
		return nil
	}
	*v = Choice(s)
	return nil
}

func (v *Value) readRange(b []byte) error {
	var r valueRange
	if err := json.Unmarshal(b, &r); err != nil {
		return fmt.Errorf("read range: %w", err)
	}
	if r.From != nil && r.To != nil {
		*v = MonthsBetween(*r.From, *r.To)
		return nil
	}
	lo, hi := NegInf, PosInf
	if r.Min != nil {
		lo = *r.Min
	}
	if r.Max != nil {
		hi = *r.Max
	}
	*v = Between(lo, hi)
	return nil
}
