package engine

import (
	"fmt"
	"slices"
	"strings"
)

var kindByName = map[string]Kind{
	"oui_non": KindBool, "nombre": KindNumber, "montant": KindAmount, "mois": KindMonth, "choix": KindChoice,
}

func (l *loader) readFacts(root *yamlNode) {
	if !l.fits(root, factsShape) {
		return
	}
	for _, n := range l.list(root, "faits") {
		l.readFact(n)
	}
	for _, n := range l.list(root, "coherence") {
		l.readCoherence(n)
	}
}

func (l *loader) readFact(n *yamlNode) {
	if !l.fits(n, factShape) {
		return
	}
	f := &FactDef{
		Name: l.text(n, "fait"), Of: l.oneOf(n, "de", "foyer", "foyer", "personne", "enfant"),
		Kind:   kindByName[l.oneOf(n, "type", "oui_non", "oui_non", "nombre", "montant", "mois", "choix")],
		Period: l.text(n, "periode"), Unit: l.text(n, "unite"), Question: l.text(n, "question"),
		Sensitive: l.flag(n, "sensible", false), WithKnown: l.flag(n, "avec_connu", false),
		Decimals: l.flag(n, "decimales", false), Presumed: l.flag(n, "presume", false),
		Required: l.flag(n, "obligatoire", false), Written: l.texts(n, "document"),
	}
	f.level, f.life = levelNamed(f.Of), l.readLifetime(n)
	if f.Draws = l.text(n, "droit"); f.Draws != "" {
		l.rightNames = append(l.rightNames, rightName{l.file, "droit", n.get("droit")})
		if f.Kind != KindBool || f.level != levelHome || !f.Presumed {
			l.fail(n, "« %s » : le fait qui dit un droit déjà touché est un oui_non du foyer, présumé", f.Name)
		}
	}
	changeable := l.oneOf(n, "modifiable", "non", "oui", "non", "si_present")
	f.Changeable, f.IfSome = changeable != "non", changeable == "si_present"
	l.domain(f, n)
	d := l.add(&def{role: roleFact, file: factFile, name: f.Name, level: f.level, kind: f.Kind, enum: f.enum, fact: f, src: n.get("si")}, n)
	f.def = d.id
	f.Default = l.factDefault(f, n)
	d.deflt = l.b.abstractDefault(f)
	if f.Presumed && f.Default.IsZero() {
		l.fail(n, "« %s » : un fait présumé a un « defaut »", f.Name)
	}
	l.b.facts = append(l.b.facts, f)
}

func (l *loader) domain(f *FactDef, n *yamlNode) {
	switch f.Kind {
	case KindNumber, KindAmount:
		f.Min, f.Max = l.dec(n, "min", 0), l.dec(n, "max", PosInf)
		if f.Name == Kids && f.level == levelHome {
			f.Max = min(f.Max, DecFromInt(maxChildren))
		}
		if f.Min > f.Max {
			l.fail(n, "min est plus grand que max")
		}
	case KindMonth:
		f.From = l.month(n, "min", 1900*12)
		f.To = l.month(n, "max", 0)
	case KindChoice:
		f.Options = l.texts(n, "options")
		if len(f.Options) < 2 || len(f.Options) > maxOptions {
			l.fail(n, "« %s » : un choix a de 2 à %d options", f.Name, maxOptions)
		}
		f.enum = &enum{options: f.Options}
	}
}

func (l *loader) month(n *yamlNode, key string, otherwise Month) Month {
	v := n.get(key)
	if v == nil || v.null {
		return otherwise
	}
	m, err := ParseMonth(v.text)
	if err != nil {
		l.fail(v, "« %s » : %s", key, err)
		return otherwise
	}
	return m
}

func (l *loader) factDefault(f *FactDef, n *yamlNode) Value {
	v := n.get("defaut")
	if v == nil || v.null {
		return Value{}
	}
	out, err := f.parse(v)
	if err != nil {
		l.fail(v, "« defaut » : %s", err)
	}
	return out
}

// parse reads a value of the fact as rule files write it.
func (f *FactDef) parse(v *yamlNode) (Value, error) {
	if v.kind != yamlScalar {
		return f.parseRange(v)
	}
	switch f.Kind {
	case KindBool:
		if b, ok := yesNo(v); ok {
			return Bool(b), nil
		}
		return Value{}, fmt.Errorf("oui ou non est attendu")
	case KindNumber, KindAmount:
		d, err := ParseDec(v.text)
		if err != nil {
			return Value{}, err
		}
		return Number(d), f.check(Number(d))
	case KindMonth:
		m, err := ParseMonth(v.text)
		return MonthOf(m), err
	}
	return Choice(v.text), f.check(Choice(v.text))
}

// parseRange reads {min, max}, {de, a} or a list of options.
func (f *FactDef) parseRange(v *yamlNode) (Value, error) {
	if v.kind == yamlList && f.Kind == KindChoice {
		var ids []string
		for _, item := range v.items {
			ids = append(ids, item.text)
		}
		return OneOf(ids...), f.check(OneOf(ids...))
	}
	if v.kind == yamlMap && f.Kind.numeric() {
		lo, hi := f.Min, f.Max
		var err error
		if n := v.get("min"); n != nil {
			if lo, err = ParseDec(n.text); err != nil {
				return Value{}, err
			}
		}
		if n := v.get("max"); n != nil {
			if hi, err = ParseDec(n.text); err != nil {
				return Value{}, err
			}
		}
		return Between(lo, hi), nil
	}
	if v.kind == yamlMap && f.Kind == KindMonth {
		return parseMonths(v)
	}
	return Value{}, fmt.Errorf("valeur illisible pour « %s »", f.Name)
}

func parseMonths(v *yamlNode) (Value, error) {
	from, to := v.get("min"), v.get("max")
	if from == nil || to == nil {
		return Value{}, fmt.Errorf("{min: AAAA-MM, max: AAAA-MM} est attendu")
	}
	a, err := ParseMonth(from.text)
	if err != nil {
		return Value{}, err
	}
	b, err := ParseMonth(to.text)
	return MonthsBetween(a, b), err
}

// check says in French what is wrong with a value of the fact, or nil.
func (f *FactDef) check(v Value) error {
	switch f.Kind {
	case KindNumber, KindAmount:
		if lo, hi := v.Bounds(); lo < f.Min || hi > f.Max {
			return fmt.Errorf("valeur hors des bornes (%s à %s)", f.Min, f.Max)
		}
	case KindChoice:
		for _, id := range v.Choices() {
			if !slices.Contains(f.Options, id) {
				msg := fmt.Sprintf("option inconnue (options : %s)", strings.Join(f.Options, ", "))
				if near := nearest(id, f.Options); near != "" {
					msg += fmt.Sprintf(" : vouliez-vous dire « %s » ?", near)
				}
				return fmt.Errorf("%s", msg)
			}
		}
	}
	return nil
}

// abstractDefault is what a fact is worth where it makes no sense.
func (b *Rulebook) abstractDefault(f *FactDef) val {
	if !f.Default.IsZero() {
		return f.toVal(f.Default)
	}
	switch f.Kind {
	case KindNumber, KindAmount:
		return decided(int64(max(f.Min, min(f.Max, 0))))
	case KindMonth:
		return decided(int64(f.From))
	case KindChoice:
		return choiceVal(1, 0)
	}
	return decided(0)
}

// toVal turns a value that fits the fact into an abstract one, without dependency.
func (f *FactDef) toVal(v Value) val {
	if f.Kind != KindChoice {
		return val{lo: v.lo, hi: v.hi}
	}
	if i := f.enum.index(v.opts); i >= 0 { // one option, as nearly always
		return val{lo: 1 << i, hi: 1 << i}
	}
	var mask int64
	for id := range v.choices() {
		if i := f.enum.index(id); i >= 0 {
			mask |= 1 << i
		}
	}
	return val{lo: mask, hi: mask}
}

// fits reports whether a value is of the fact's kind.
func (f *FactDef) fits(v Value) bool {
	if f.Kind.numeric() {
		return v.kind == KindNumber
	}
	return v.kind == f.Kind
}
