package engine

import (
	"fmt"
	"strconv"
	"strings"
	"unicode/utf8"
)

const (
	tariffsFile = "tarifs.yaml"
	// placeFact is the fact that says where a household lives, and placeCalc what a right reads to know that one of the
	// tariffs of that place is open to it.
	placeFact = "code_postal"
	placeCalc = "tarif_local"
	// tariffMost is the length of a tariff told to a person: with what stands around it, one SMS.
	tariffMost = 148
)

// Tariff is a reduced price that one place grants: buses, water. It is told, with where to ask; never computed.
type Tariff struct {
	ID, Name  string
	Kind      string // transport, eau
	Gives     string // what is cheaper, said to the person
	Ask       string // at which desk, by which telephone
	Source    string
	Checked   Month // when somebody last read the source
	ToConfirm bool

	place, open int // defs: the household lives there; it may have the tariff
}

// LocalTariff is a tariff of the place where a household lives. Yes means no more than "to be asked for".
type LocalTariff struct {
	*Tariff
	Verdict Verdict
}

// Tariffs lists every tariff of a right, in file order.
func (b *Rulebook) Tariffs(right string) []*Tariff {
	if r, ok := b.byRight[right]; ok {
		return r.tariffs
	}
	return nil
}

// LocalTariffs lists the tariffs of the place where a household lives that it may have; none when the place is not known.
func (b *Rulebook) LocalTariffs(f Facts, on Month, right string) []LocalTariff {
	all := b.Tariffs(right)
	if len(all) == 0 {
		return nil
	}
	m := b.machine(f, on)
	defer b.release(m)
	var out []LocalTariff
	for _, t := range all {
		if !m.value(t.place, 0, 0).yes() {
			continue
		}
		if v := verdictOf(m.value(t.open, 0, 0)); v != No {
			out = append(out, LocalTariff{t, v})
		}
	}
	return out
}

// readTariffs reads the file of local tariffs, once every right is known.
func (l *loader) readTariffs(root *yamlNode) {
	if !l.fits(root, tariffsShape) {
		return
	}
	r := l.b.byRight[l.text(root, "droit")]
	if r == nil {
		l.rightNames = append(l.rightNames, rightName{l.file, "droit", root.get("droit")})
		return
	}
	seen, opens := map[string]bool{}, []string{}
	for _, n := range l.list(root, "tarifs") {
		if !l.fits(n, tariffShape) {
			continue
		}
		t := l.readTariff(n)
		if seen[t.ID] {
			l.fail(n.get("tarif"), "tarif déjà nommé plus haut : « %s »", t.ID)
			continue
		}
		seen[t.ID] = true
		where := l.placeFormula(n)
		if t.ID == "" || where == "" {
			continue
		}
		place := &yamlNode{text: where, line: n.line, col: n.col, block: true}
		t.place = l.add(&def{role: roleCalc, file: r.ID, name: "lieu_" + t.ID, from: l.file, src: place}, n.get("tarif")).id
		t.open = l.add(&def{role: roleCalc, file: r.ID, name: t.ID, from: l.file, src: n.get("si"), source: t.Source}, n.get("tarif")).id
		r.tariffs = append(r.tariffs, t)
		opens = append(opens, "lieu_"+t.ID+" and "+t.ID)
	}
	local := "false"
	if len(opens) > 0 {
		local = placeFact + " > 0 and (" + strings.Join(opens, " or ") + ")"
	}
	l.add(&def{role: roleCalc, file: r.ID, name: placeCalc, from: l.file, src: &yamlNode{text: local, line: root.line, col: root.col, block: true}}, root)
}

func (l *loader) readTariff(n *yamlNode) *Tariff {
	if name := n.get("tarif"); name != nil && !name.null {
		l.plainName(name)
	}
	t := &Tariff{
		ID: l.text(n, "tarif"), Name: l.text(n, "nom"), Kind: l.oneOf(n, "genre", "transport", tariffKinds...),
		Gives: l.text(n, "donne"), Ask: l.text(n, "demande"), Source: l.text(n, "source"), ToConfirm: l.flag(n, "a_confirmer", false),
		Checked: l.month(n, "verifie", 0),
	}
	if size := utf8.RuneCountInString(t.Name + t.Gives + t.Ask); size > tariffMost && n.get("donne") != nil {
		l.fail(n.get("donne"), "« nom », « donne » et « demande » : %d signes en tout ; %d au plus, pour tenir dans un SMS", size, tariffMost)
	}
	return t
}

var tariffKinds = []string{"transport", "eau"}

// placeFormula writes, as a formula, that the household lives where a tariff holds.
func (l *loader) placeFormula(n *yamlNode) string {
	var parts []string
	for _, item := range l.places(n, "departements") {
		first, size, ok := department(item.text)
		if !ok {
			l.fail(item, "« departements » : un numéro est attendu (69, 2A, 974), pas « %s »", item.text)
			continue
		}
		parts = append(parts, between(first, first+size-1))
	}
	var codes []string
	for _, item := range l.places(n, "codes_postaux") {
		first, last, ok := postalCodes(item.text)
		switch {
		case !ok:
			l.fail(item, "« codes_postaux » : cinq chiffres sont attendus (69003), ou deux codes (13001-13016), pas « %s »", item.text)
		case first == last:
			codes = append(codes, strconv.Itoa(first))
		default:
			parts = append(parts, between(first, last))
		}
	}
	if len(codes) > 0 {
		parts = append(parts, placeFact+" in ["+strings.Join(codes, ", ")+"]")
	}
	if len(parts) == 0 && n.get("departements") == nil && n.get("codes_postaux") == nil {
		l.fail(n, "où vaut ce tarif ? « departements » ou « codes_postaux » est attendu")
	}
	return strings.Join(parts, " or ")
}

func between(first, last int) string {
	return fmt.Sprintf("(%[1]s >= %[2]d and %[1]s <= %[3]d)", placeFact, first, last)
}

// places lists what stands under a key, one value or several.
func (l *loader) places(n *yamlNode, key string) []*yamlNode {
	v := n.get(key)
	if v == nil || v.null {
		return nil
	}
	if v.kind == yamlScalar {
		return []*yamlNode{v}
	}
	if v.kind != yamlList {
		l.fail(v, "« %s » : une liste entre crochets est attendue", key)
		return nil
	}
	return v.items
}

// department gives the first postal code of a department and how many it has. Corsica's two share theirs.
func department(text string) (first, size int, ok bool) {
	text = strings.ToUpper(strings.TrimSpace(text))
	if text == "2A" || text == "2B" {
		text = "20"
	}
	n, err := strconv.Atoi(text)
	switch {
	case err != nil || n < 1:
		return 0, 0, false
	case n <= 95:
		return n * 1000, 1000, true
	case n >= 971 && n <= 989:
		return n * 100, 100, true
	}
	return 0, 0, false
}

// postalCodes reads one code, or the first and the last of several that follow each other.
func postalCodes(text string) (first, last int, ok bool) {
	a, b, several := strings.Cut(text, "-")
	if !several {
		b = a
	}
	first, okFirst := postalCode(a)
	last, okLast := postalCode(b)
	return first, last, okFirst && okLast && first <= last
}

func postalCode(text string) (int, bool) {
	text = strings.TrimSpace(text)
	n, err := strconv.Atoi(text)
	return n, err == nil && len(text) == 5 && n >= 1000 && n < 99000
}
