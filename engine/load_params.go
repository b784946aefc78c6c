package engine

import (
	"slices"
	"sort"
	"time"
)

var months = []string{"janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre"}

// readParams reads a « parametres » block of a right or of communs.
func (l *loader) readParams(n *yamlNode, file string) {
	if n == nil || n.null {
		return
	}
	if n.kind != yamlMap {
		l.fail(n, "« parametres » : un nom par paramètre est attendu")
		return
	}
	for i, k := range n.keys {
		l.readParam(k, n.items[i], file)
	}
}

func (l *loader) readParam(name, n *yamlNode, file string) {
	if !l.fits(n, paramShape) {
		return
	}
	l.plainName(name)
	p := &Param{Name: name.text, File: file, Unit: l.readUnit(n), Revision: l.text(n, "revision"), index: len(l.b.params), line: name.line}
	if p.Revision != "" && p.Revision != "jamais" && !slices.Contains(months, p.Revision) {
		l.failNear(n.get("revision"), p.Revision, append(slices.Clone(months), "jamais"), "« revision » : un mois (avril) ou « jamais » est attendu")
	}
	for _, v := range l.list(n, "valeurs") {
		l.readParamValue(p, v)
	}
	if len(p.Values) == 0 {
		if len(l.list(n, "valeurs")) == 0 {
			l.fail(n, "« %s » : aucune valeur", p.Name)
		}
		p.Values = []ParamValue{{}}
	}
	k := nameKey{file: file, name: p.Name}
	if _, taken := l.b.paramKeys[k]; taken {
		l.fail(name, "nom déjà pris dans ce fichier : « %s »", p.Name)
	}
	l.b.paramKeys[k] = p.index
	l.b.params = append(l.b.params, p)
}

func (l *loader) readParamValue(p *Param, n *yamlNode) {
	if !l.fits(n, valueShape) || n.get("vaut") == nil || n.get("depuis") == nil {
		return
	}
	v := ParamValue{Since: l.text(n, "depuis"), Source: l.text(n, "source"), ToConfirm: l.flag(n, "a_confirmer", false), Text: n.get("vaut").text}
	day, err := time.Parse("2006-01-02", v.Since)
	if err != nil {
		l.fail(n.get("depuis"), "« depuis » : une date AAAA-MM-JJ est attendue%s", dateHint(v.Since))
		return
	}
	v.from = Month(day.Year()*12 + int(day.Month()) - 1)
	if day.Day() > 1 {
		v.from++
	}
	if len(p.Values) > 0 && p.Values[len(p.Values)-1].from >= v.from {
		l.fail(n.get("depuis"), "les dates doivent se suivre de la plus ancienne à la plus récente")
	}
	l.readFigure(p, &v, n.get("vaut"))
	p.Values = append(p.Values, v)
}

func (l *loader) readFigure(p *Param, v *ParamValue, n *yamlNode) {
	depth, month := 0, false
	if n.kind == yamlMap {
		v.table, depth = l.readTable(n)
		v.Text = tableText(v.table)
	} else if m, err := ParseMonth(n.text); err == nil && n.kind == yamlScalar {
		v.num, month = Dec(m), true
	} else if d, err := ParseDec(n.text); err == nil && n.kind == yamlScalar {
		v.num = d
	} else {
		l.fail(n, "« vaut » : un nombre, un mois ou une table est attendu%s", figureHint(n.text))
	}
	if len(p.Values) > 0 && (p.depth != depth || p.month != month) {
		l.fail(n, "toutes les valeurs de « %s » doivent être de même nature", p.Name)
	}
	p.depth, p.month = depth, month
}

func (l *loader) readTable(n *yamlNode) (*table, int) {
	t, depth := &table{}, 1
	for i, k := range n.keys {
		key, err := ParseDec(k.text)
		if err != nil {
			l.fail(k, "clé de table : un nombre est attendu")
			continue
		}
		item := n.items[i]
		if item.kind == yamlMap {
			sub, d := l.readTable(item)
			if t.vals != nil || d > 1 {
				l.fail(item, "table mal formée : deux niveaux au plus, partout les mêmes")
				continue
			}
			t.keys, t.subs, depth = append(t.keys, key), append(t.subs, sub), 2
			continue
		}
		v, err := ParseDec(item.text)
		if err != nil || item.kind != yamlScalar || t.subs != nil {
			l.fail(item, "valeur de table : un nombre est attendu%s", figureHint(item.text))
			continue
		}
		t.keys, t.vals = append(t.keys, key), append(t.vals, v)
	}
	if len(t.keys) == 0 {
		l.fail(n, "table vide")
		t.keys, t.vals = []Dec{0}, []Dec{0}
	}
	sort.Stable(t)
	return t, depth
}

func tableText(t *table) string {
	s := "{"
	for i, k := range t.keys {
		if i > 0 {
			s += ", "
		}
		if t.subs != nil {
			s += k.String() + ": " + tableText(t.subs[i])
		} else {
			s += k.String() + ": " + t.vals[i].String()
		}
	}
	return s + "}"
}
