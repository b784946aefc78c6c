package engine

import (
	"fmt"
	"slices"
	"strings"

	"github.com/tidwall/gjson"
)

// fromJSON reads and checks one value of a situation document.
func (f *FactDef) fromJSON(v gjson.Result) (Value, error) {
	switch v.Type {
	case gjson.True, gjson.False:
		if f.Kind == KindBool {
			return Bool(v.Type == gjson.True), nil
		}
	case gjson.Number:
		return f.fromNumber(v)
	case gjson.String:
		return f.fromString(v.Str)
	}
	return Value{}, fmt.Errorf("%s est attendu", jsonText(f.Kind))
}

func (f *FactDef) fromNumber(x gjson.Result) (Value, error) {
	if f.Kind == KindChoice && slices.Contains(f.Options, x.Raw) {
		return Choice(strings.Clone(x.Raw)), nil
	}
	if !f.Kind.numeric() {
		return Value{}, fmt.Errorf("%s est attendu", jsonText(f.Kind))
	}
	d, err := parseJSONNumber(x)
	if err != nil {
		return Value{}, fmt.Errorf("nombre illisible")
	}
	if f.Kind == KindNumber && !f.Decimals && d%One != 0 {
		return Value{}, fmt.Errorf("un nombre entier est attendu")
	}
	if len(f.Written) > 0 && !slices.Contains(f.Written, d.String()) {
		return Value{}, fmt.Errorf("valeur hors de la liste (%s)", strings.Join(f.Written, ", "))
	}
	return Number(d), f.check(Number(d))
}

// parseJSONNumber accepts exponents and long fractions, rounding the latter.
func parseJSONNumber(x gjson.Result) (Dec, error) {
	if d, err := ParseDec(x.Raw); err == nil {
		return d, nil
	}
	return ParseDec(fmt.Sprintf("%.9f", x.Num))
}

func (f *FactDef) fromString(x string) (Value, error) {
	switch f.Kind {
	case KindMonth:
		m, err := ParseMonth(x)
		if err != nil || len(x) != 7 {
			return Value{}, fmt.Errorf("un mois AAAA-MM est attendu")
		}
		return MonthOf(m), nil
	case KindChoice:
		return Choice(x), f.check(Choice(x))
	}
	return Value{}, fmt.Errorf("%s est attendu", jsonText(f.Kind))
}

func jsonText(k Kind) string {
	switch k {
	case KindBool:
		return "true ou false"
	case KindMonth:
		return "un mois AAAA-MM"
	case KindChoice:
		return "une option (texte)"
	}
	return "un nombre"
}
