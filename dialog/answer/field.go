package answer

import (
	"strings"

	"aufil/dialog/lexicon"
	"aufil/dialog/phrase"
	"aufil/dialog/speech"
)

// fieldSet holds fields by their number.
type fieldSet [12]uint64

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

// fields are matters that texts and labels may speak of. The rank of a list is twice the number of its field, and one more
// for what is only of a text: "ma soeur" is of the family, and the label "Ma soeur" is not the family.
type fields struct {
	phrase.Set
	known  speech.Set        // the long words of the patterns
	stems  speech.Set        // what stands before the "*" of the patterns
	sounds map[string]string // the same by how they sound
	roots  map[string]string // those that may stand alone, by their root
	count  int
}

var (
	narrowFields = fieldsOf(lexicon.FrenchFields)
	wideFields   = fieldsOf(lexicon.FrenchDomains)
)

// fieldsOf reads fields, one a line: "pattern, pattern". After a colon come the kinds of what stands before it.
func fieldsOf(source string) fields {
	var all []phrase.Line
	sounds := map[string]string{}
	number := 0
	for line := range strings.Lines(strings.TrimSpace(source)) {
		names, kinds, _ := strings.Cut(line, ":")
		for kind, list := range [2]string{names, kinds} {
			for one := range strings.SplitSeq(list, ",") {
				if p := phrase.Spell(strings.TrimSpace(one), singular); p != "" {
					all = append(all, phrase.Line{Text: p, List: 2*number + kind})
				}
			}
		}
		number++
	}
	f := fields{Set: phrase.CompileLines(all), known: speech.Set{}, stems: speech.Set{}, sounds: sounds, count: number}
	alone := speech.Set{}
	f.Words(func(w string, stem bool) {
		if stem {
			f.stems[w] = true
		}
		if len(w) < 5 || stem {
			return
		}
		f.known[w] = true
		if f.Names(w) {
			alone[w] = true
		}
		if heard := heardAs(w); len(heard) >= leastSound && (sounds[heard] == "" || f.Names(w) && (!f.Names(sounds[heard]) || w < sounds[heard])) {
			sounds[heard] = w // what may stand alone, before what stands inside a phrase
		}
	})
	f.roots = byRoot(alone)
	return f
}

// singular takes off the mark of the plural and the second of two letters, except from words so short that they would be
// taken for others: "aah", "ass".
func singular(w string) string {
	if len(w) <= 3 {
		return w
	}
	if w = phrase.Single(w); len(w) > 3 && (w[len(w)-1] == 's' || w[len(w)-1] == 'x') {
		return w[:len(w)-1]
	}
	return w
}

// matter is what a text or a label speaks of.
type matter struct {
	meant, denied fieldSet
	named         fieldSet   // of meant and denied, those that are named, and not only something of their kind
	parts         []fieldSet // of a label, the fields of each of its words
	strange       bool       // it holds a word that belongs to no field
}

// singulars returns the words as patterns of fields name them, with an empty one at each mark and at the end.
func singulars(s speech.Text) []string {
	words := make([]string, len(s.Tokens)+1)
	for i, t := range s.Tokens {
		if t.Class != speech.Mark || t.Text == "+" || t.Text == "%" {
			words[i] = singular(t.Text)
		}
	}
	return words
}

// matterOf reads the fields of a text. At each word the longest pattern counts, and hides those inside it: "auto-école" is
// no car.
func (f fields) matterOf(s speech.Text, label bool) matter {
	var m matter
	words := singulars(s)
	f.respell(words)
	denied := 0
	var only []fieldSet
	for i := 0; i < len(s.Tokens); {
		found, kinds, end := f.named(words, i, label)
		if end > i+1 && !label && f.hidesLonger(words, i, end) {
			end = i
		}
		if end > i {
			switch {
			case !label:
				m.named.join(found)
				found.join(kinds)
			case !found.empty():
				m.parts = append(m.parts, found)
			default:
				only = append(only, kinds)
				end = f.nextName(words, i, end)
			}
			if denied > 0 || verbDenied(s, i, end-i) {
				m.denied.join(found)
			} else {
				m.meant.join(found)
			}
			bare := end == i+1
			for denied--; i < end; i++ {
				if t := s.At(i); bare && (opensDenial[t.Text] || lost(s, i)) || t.Is("jamais") || t.Is("pas") && end > i+1 || t.Is("pas") && s.At(end).Is("de") {
					denied = 4 // "je paie pas" hides the "pas", and "de loyer" follows
				}
			}
			continue
		}
		switch t := s.At(i); {
		case t.Class != speech.Word, t.Is("mais"), t.Is("et"), t.Is("je"), t.Is("j"), t.Is("on"), t.Is("avec") && denied < 4:
			denied = 0
		case t.Is("pas"), t.Is("sans"), t.Is("plus") && (deniesPlus(s, i) || s.At(i+1).Is("avec") || s.At(i+1).Is("chez")), t.Is("jamais"), t.Is("ni"), t.Is("sauf"), t.Is("aucun"), t.Is("aucune"), lost(s, i):
			denied = 4
		default:
			denied--
			m.strange = m.strange || len(t.Text) >= 4 && !speech.EmptyLabel[t.Text] && !plainWords[t.Text]
		}
		i++
	}
	for _, kinds := range only {
		m.strange = m.strange || kinds.both(m.meant).empty() && !parted(s)
	}
	return m
}

// hidesLonger tells whether a pattern that begins inside the words from i to end goes on behind them, and is as long: in "je
// mange pas de viande", "je mange" would hide "mange pas de viande".
func (f fields) hidesLonger(words []string, i, end int) bool {
	for k := i + 1; k < end; k++ {
		if _, _, to := f.named(words, k, false); to > end && to-k >= end-i {
			return true
		}
	}
	return false
}

// opensDenial are words of denial that may make a matter of their own: the label "Aucun".
var opensDenial = speech.SetOf("aucun aucune sans")

// nextName returns where the first name inside a pattern begins, else its end: in the label "à pied", a kind of walk, "pied"
// is named.
func (f fields) nextName(words []string, i, end int) int {
	for k := i + 1; k < end; k++ {
		if found, _, _ := f.named(words, k, true); !found.empty() {
			return k
		}
	}
	return end
}

// named returns the fields that the longest pattern at word i names, those of which it is a kind, and where it ends. What
// names a field in a label is not hidden by a longer kind: "mon médecin" names the doctor.
func (f fields) named(words []string, i int, label bool) (found, kinds fieldSet, end int) {
	if words[i] == "" {
		return found, kinds, i
	}
	end = i
	byName := false
	f.Each(words, i, func(list, to int) bool {
		name := list%2 == 0
		if to > end && !(label && byName && !name) || label && name && !byName && to > i {
			found, kinds, end, byName = fieldSet{}, fieldSet{}, to, name
		}
		switch {
		case to < end || to <= i:
		case name:
			found.add(list / 2)
		default:
			kinds.add(list / 2)
		}
		return true
	})
	return found, kinds, end
}

// leastSound is how long a sound must be to tell one word from another.
const leastSound = 4

// respell writes the long words that sound as one of a pattern like that one: "carte d'identiter".
func (f fields) respell(words []string) {
	for i, w := range words {
		if len(w) < 5 || f.known[w] || noSlips[w] || f.stemmed(w) {
			continue
		}
		if alike, ok := f.sounds[heardAs(w)]; ok {
			words[i] = alike
		} else if strings.IndexByte("dl", w[0]) >= 0 && speech.VowelAt(w, 1) && f.Names(w[1:]) {
			words[i] = w[1:] // "dabonement"
		} else if alike := f.roots[rootOf(w)]; alike != "" && len(w) > leastRoot {
			words[i] = alike
		}
	}
}

// stemmed tells whether a word is one of those that a pattern leaves open: "conteste" of "contest*".
func (f fields) stemmed(w string) bool {
	for n := 3; n <= len(w); n++ {
		if f.stems[w[:n]] {
			return true
		}
	}
	return false
}

// heardAs writes a word as it sounds, without the e that may be mute, nor the letters that only say of which tense it is:
// "netoyage" is "nettoyage", "paspor" is "passeport", "identiter" is "identité".
func heardAs(w string) string {
	for _, end := range [...]string{"er", "ez", "ait", "ai"} {
		if stem, ok := strings.CutSuffix(w, end); ok {
			w = stem + "e"
			break
		}
	}
	sound := speech.SoundOf(w)
	return sound[:min(1, len(sound))] + strings.ReplaceAll(sound[min(1, len(sound)):], "e", "")
}

// plainWords name no matter of their own in a label: "problème de logement", "difficultés d'argent".
var plainWords = speech.SetOf("probleme problemes souci soucis difficulte difficultes question questions besoin besoins aide aides frais vous votre payer chercher trouver demander demande personne personnel")
