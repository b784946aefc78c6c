package answer

import "strings"

// fieldSet holds fields by their number.
type fieldSet [6]uint64

func (s *fieldSet) add(field int) { s[field/64] |= 1 << (field % 64) }

func (s *fieldSet) join(o fieldSet) {
	for i := range s {
		s[i] |= o[i]
	}
}

func (s *fieldSet) drop(o fieldSet) {
	for i := range s {
		s[i] &^= o[i]
	}
}

func (s fieldSet) both(o fieldSet) fieldSet {
	for i := range s {
		s[i] &= o[i]
	}
	return s
}

func (s fieldSet) empty() bool { return s == fieldSet{} }

// fields are matters that texts and labels may speak of, by the words that open their patterns.
type fields struct {
	words  map[string][]fieldPattern
	stems  map[[2]byte][]fieldPattern
	sounds map[string]string // the long words by how they sound
	count  int
}

type fieldPattern struct {
	field   int
	pattern pattern
	kind    bool // only of what a text says: "ma soeur" is of the family, and the label "Ma soeur" is not the family
}

var (
	narrowFields = fieldsOf(frenchFields)
	wideFields   = fieldsOf(frenchDomains)
)

// fieldsOf reads fields, one a line: "pattern, pattern". After a colon come the kinds of what stands before it.
func fieldsOf(source string) fields {
	f := fields{map[string][]fieldPattern{}, map[[2]byte][]fieldPattern{}, map[string]string{}, 0}
	for line := range strings.Lines(strings.TrimSpace(source)) {
		names, kinds, _ := strings.Cut(line, ":")
		f.addAll(names, false)
		f.addAll(kinds, true)
		f.count++
	}
	return f
}

func (f fields) addAll(list string, kind bool) {
	for one := range strings.SplitSeq(list, ",") {
		var p pattern
		for w := range strings.FieldsSeq(one) {
			p = append(p, fieldElement(w))
		}
		if len(p) > 0 {
			f.add(fieldPattern{f.count, p, kind})
		}
	}
}

// fieldElement reads one element of a pattern: "abc|def*", "(abc)".
func fieldElement(w string) element {
	e := compileElement(w)
	if e.gap > 0 || w == "$" {
		return e
	}
	e.words, e.prefixes = nil, nil
	for one := range strings.SplitSeq(strings.Trim(w, "()"), "|") {
		if stem, ok := strings.CutSuffix(one, "*"); ok {
			e.prefixes = append(e.prefixes, singular(stem))
			continue
		}
		e.words = append(e.words, singular(one))
	}
	return e
}

// add indexes a pattern under each word that opens it.
func (f fields) add(one fieldPattern) {
	p := one.pattern
	if last := p[len(p)-1]; last.optional || last.gap > 0 {
		panic("the pattern of a field ends on a word that may be missing")
	}
	for _, e := range p {
		for _, w := range e.words {
			f.words[w] = append(f.words[w], one)
			if len(p) == 1 && len(w) >= 6 {
				f.sounds[heardAs(w)] = w
			}
		}
		for _, w := range e.prefixes {
			f.stems[opening(w)] = append(f.stems[opening(w)], one)
		}
		if !e.optional {
			return
		}
	}
}

// singular takes off the mark of the plural and the second of two letters, except from words so short that they would be
// taken for others: "aah", "ass".
func singular(w string) string {
	if len(w) <= 3 {
		return w
	}
	if w = single(w); len(w) > 3 && (w[len(w)-1] == 's' || w[len(w)-1] == 'x') {
		return w[:len(w)-1]
	}
	return w
}

// matter is what a text or a label speaks of.
type matter struct {
	meant, denied fieldSet
	kinds         fieldSet   // of meant and denied, those of which only a kind is said
	parts         []fieldSet // of a label, the fields of each of its words
	strange       bool       // it holds a word that belongs to no field
}

// matterOf reads the fields of a text. At each word the longest pattern counts, and hides those inside it: "auto-école" is
// no car.
func (f fields) matterOf(s said, label bool) matter {
	var m matter
	words := make([]string, len(s.tokens)+1) // an empty one at the end, and at each mark
	for i, t := range s.tokens {
		if t.class != mark || t.text == "+" || t.text == "%" {
			words[i] = singular(t.text)
		}
	}
	denied := 0
	var only []fieldSet
	for i := 0; i < len(s.tokens); {
		found, kinds, end := f.at(words, i)
		if end > i {
			switch {
			case !label:
				found.join(kinds)
				m.kinds.join(kinds)
			case !found.empty():
				m.parts = append(m.parts, found)
			default:
				only = append(only, kinds)
			}
			if denied > 0 || s.verbDenied(i, end-i) {
				m.denied.join(found)
			} else {
				m.meant.join(found)
			}
			for denied--; i < end; i++ {
				if t := s.at(i); t.is("jamais") || t.is("pas") && end > i+1 || t.is("pas") && s.at(end).is("de") {
					denied = 4 // "je paie pas" hides the "pas", and "de loyer" follows
				}
			}
			continue
		}
		switch t := s.at(i); {
		case t.class != word, t.is("mais"), t.is("et"), t.is("je"), t.is("j"), t.is("on"), t.is("avec") && denied < 4:
			denied = 0
		case t.is("pas"), t.is("sans"), t.is("plus") && (s.deniesPlus(i) || s.at(i+1).is("avec") || s.at(i+1).is("chez")), t.is("jamais"), t.is("ni"), t.is("sauf"), t.is("aucun"), t.is("aucune"), s.lost(i):
			denied = 4
		default:
			denied--
			m.strange = m.strange || len(t.text) >= 4 && !emptyLabel[t.text] && !plainWords[t.text]
		}
		i++
	}
	for _, kinds := range only {
		m.strange = m.strange || kinds.both(m.meant).empty() && !s.parted()
	}
	return m
}

// at returns the fields that the longest pattern at word i names, those of which it is a kind, and where it ends.
func (f fields) at(words []string, i int) (found, kinds fieldSet, end int) {
	w := words[i]
	if w == "" {
		return found, kinds, i
	}
	if len(w) >= 6 && len(f.words[w]) == 0 {
		if alike, ok := f.sounds[heardAs(w)]; ok {
			words[i] = alike
		}
	}
	if len(w) >= 6 && len(f.words[words[i]]) == 0 && strings.IndexByte("dl", w[0]) >= 0 && vowelAt(w, 1) && len(f.words[w[1:]]) > 0 {
		words[i] = w[1:] // "dabonement"
	}
	end = i
	for _, list := range [2][]fieldPattern{f.words[words[i]], f.stems[opening(w)]} {
		for _, one := range list {
			to := one.pattern.at(words, i)
			if to > end {
				found, kinds, end = fieldSet{}, fieldSet{}, to
			}
			switch {
			case to < end || to <= i:
			case one.kind:
				kinds.add(one.field)
			default:
				found.add(one.field)
			}
		}
	}
	return found, kinds, end
}

// heardAs writes a word as it sounds, without the e that may be mute: "netoyage" is "nettoyage", "paspor" is "passeport".
func heardAs(w string) string {
	sound := soundOf(w)
	return sound[:min(1, len(sound))] + strings.ReplaceAll(sound[min(1, len(sound)):], "e", "")
}

// plainWords name no matter of their own in a label: "problème de logement", "difficultés d'argent".
var plainWords = setOf("probleme problemes souci soucis difficulte difficultes question questions besoin besoins aide aides frais vous votre payer chercher trouver demander demande personne personnel")
