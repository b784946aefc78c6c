package answer

import "strings"

// literalOption finds the only label that holds a word of the text as it stands.
func literalOption(s said, o *offer) (int, bool) {
	if len(s.tokens) > 6 || s.has(" pas ", " plus ", " sans ", " jamais ", " ni ", " sauf ") {
		return 0, false
	}
	at, found := 0, 0
	for i, l := range o.read() {
		if s.within(l) {
			at, found = i, found+1
		}
	}
	return at, found == 1
}

// within tells whether a label holds every word of the text that tells anything.
func (s said) within(label said) bool {
	held := false
	for i, t := range s.tokens {
		if name, n := s.conceptAt(i); n > 1 && (standings[name] || name == "ACTIF") {
			return false // "en activité" is not "sans activité"
		}
		if t.class != word || len(t.text) < 4 || emptyLabel[t.text] {
			continue
		}
		if _, n := s.conceptAt(i); n > 0 || familiar[t.text] || numerals[t.text] > 0 || !label.has(" "+t.text+" ") {
			return false
		}
		held = true
	}
	return held
}

// insideLabel finds the only option of which the label holds what was said, as it was said, where it is no rank: "un T2",
// "permis B", "oui b".
func insideLabel(s said, o *offer) (int, bool) {
	kept := make([]token, 0, len(s.tokens))
	for i, t := range s.tokens {
		if t.class != mark && !(emptyLabel[t.text] && len(t.text) > 1) && !(t.is("a") || t.is("l") || t.is("d")) {
			kept = append(kept, s.tokens[i])
		}
	}
	if len(kept) == 0 || len(kept) > 3 || len(kept) == 1 && (kept[0].class == digits || len(kept[0].text) > 1) {
		return 0, false
	}
	flat := settle(kept).flat
	at, found := 0, 0
	for i, l := range o.read() {
		if l.has(flat) {
			at, found = i, found+1
		}
	}
	return at, found == 1 && !s.has(" pas ", " ni ", " sauf ")
}

// otherOption reads "autre" where only one label holds that word, whatever it
// is another of.
func otherOption(s said, o *offer) (int, bool) {
	if s.flat != " autre " && s.flat != " autres " && s.flat != " une autre " && s.flat != " un autre " {
		return 0, false
	}
	return o.another()
}

// otherPerson reads a person whom no option names, where the options are persons and one of them is the others: "mon frère"
// of "mon conjoint", "mes enfants", "d'autres personnes".
func (o *offer) otherPerson(s said) (int, bool) {
	if len(s.tokens) > 5 || denies(s.flat) || s.has(" et ", " ou ") || o.naming(personIdeas) < 2 {
		return 0, false
	}
	who := ""
	for _, n := range meaningOf(s) {
		switch {
		case n.name == "HEBERGE":
		case !personIdeas[n.name] || n.denied || who != "":
			return 0, false
		default:
			who = n.name
		}
	}
	if who == "" || named(o.meant(), who) {
		return 0, false
	}
	for _, w := range wider[who] {
		if named(o.meant(), w) {
			return 0, false
		}
	}
	return o.another()
}

// personIdeas are the persons near one.
var personIdeas = union(hostIdeas, setOf("MON_ENFANT COLOC"))

// another finds the only label that means another than those named.
func (o *offer) another() (int, bool) {
	at, found := 0, 0
	for i, l := range o.read() {
		if l.has(" autre ", " autres ") {
			at, found = i, found+1
		}
	}
	return at, found == 1
}

// verbatim finds the only label of which a word is said as it stands, and not denied: an idea may be that of several labels
// ("ouvrier", "employé"), the word is of one.
func verbatim(s said, o *offer) (int, bool) {
	at, found := 0, 0
	for i, l := range o.read() {
		if !l.parted() && l.weighty() > 1 {
			continue // "mes factures" is not "facture d'électricité"
		}
		for k, t := range s.tokens {
			if t.class == word && len(t.text) >= 4 && !emptyLabel[t.text] && l.mentions(t.text) && !s.deniedAt(k) {
				at, found = i, found+1
				break
			}
		}
	}
	return at, found == 1
}

// weighty counts the words of a label that tell something.
func (s said) weighty() (n int) {
	for _, t := range s.tokens {
		if t.class == word && len(t.text) >= 3 && !emptyLabel[t.text] {
			n++
		}
	}
	return n
}

// deniedAt tells whether a word of denial stands close before the word at k, in its clause.
func (s said) deniedAt(k int) bool {
	for i := k - 1; i >= max(0, k-3); i-- {
		t := s.at(i)
		switch {
		case t.class != word, t.is("mais"), t.is("et"), t.is("je"), t.is("j"), t.is("c"), t.is("on"):
			return false
		case t.is("pas"), t.is("sans"), t.is("ni"), t.is("jamais"), t.is("non"), t.is("sauf"):
			return true
		}
	}
	return false
}

// onlyNumber tells whether the text is a number and a per cent.
func (s said) onlyNumber() bool {
	n := s.at(0)
	return n.class == digits && len(s.tokens) == 2 && s.at(1).unit() == percent
}

// labelHolding finds the only option whose label holds the number said, when
// that number is no rank.
func labelHolding(s said, o *offer) (Value, bool) {
	at, found := 0, 0
	for i, l := range o.read() {
		for _, t := range l.tokens {
			if t.class == digits && s.has(" "+t.text+" ") {
				at, found = i, found+1
				break
			}
		}
	}
	if found != 1 {
		return Value{}, false
	}
	return Value{Choices: []string{o.options[at].ID}}, true
}

// sameOption finds the option whose label is what was said, to the word: "non" may be a choice like any other.
func sameOption(s said, o *offer) (int, bool) {
	flat := s.flat
	if flat == " les 2 " {
		flat = " les deux "
	}
	for i, l := range o.read() {
		if len(s.tokens) > 0 && l.flat == flat {
			return i, true
		}
	}
	if len(s.tokens) != 1 || len(s.at(0).text) != 1 || s.at(0).class != word {
		return 0, false
	}
	return o.initial(s.at(0).text)
}

// initial finds the only label that begins with the letter: "f" for "Femme".
func (o *offer) initial(letter string) (int, bool) {
	if len(o.options) > 3 {
		return 0, false
	}
	at, found := 0, 0
	for i, l := range o.read() {
		first := l.at(0)
		if first.is("un") || first.is("une") {
			first = l.at(1)
		}
		if strings.HasPrefix(first.text, letter) {
			at, found = i, found+1
		}
	}
	return at, found == 1
}

// plainOption finds the option made of common words alone that shares one of them with what was said: "moi-même",
// "non, jamais", "tous les jours".
func plainOption(s said, o *offer) (int, bool) {
	if i, ok := wholeLabel(s, o); ok {
		return i, true
	}
	never := s.has(" jamais ")
	if len(s.tokens) > 6 || len(meaningOf(s)) > 0 && !never || s.has(" pas ", " peu ") {
		return 0, false
	}
	at, found := 0, 0
	for i, l := range o.read() {
		if len(o.meant()[i]) > 0 {
			continue
		}
		for _, t := range l.tokens {
			if t.class == word && len(t.text) >= 3 && !empty[t.text] && (!never || t.is("jamais")) && s.has(" "+t.text+" ") {
				at, found = i, found+1
				break
			}
		}
	}
	return at, found == 1
}

// wholeLabel finds the label, of several words, that is said whole: "je parle un peu" says "un peu". Of two of which one
// holds the other, it is the longer.
func wholeLabel(s said, o *offer) (int, bool) {
	at, longest := -1, 0
	for i, l := range o.read() {
		if len(l.tokens) < 2 || !s.has(l.flat) || denies(strings.Replace(s.flat, l.flat, " ", 1)) {
			continue
		}
		if at >= 0 && !l.has(o.read()[at].flat) && !o.read()[at].has(l.flat) {
			return 0, false
		}
		if len(l.flat) > longest {
			at, longest = i, len(l.flat)
		}
	}
	return at, at >= 0 && len(s.tokens) <= 8
}

// denies tells whether a word of denial is among the words.
func denies(flat string) bool {
	for _, w := range []string{" pas ", " ni ", " sans ", " jamais ", " sauf ", " plus "} {
		if strings.Contains(flat, w) {
			return true
		}
	}
	return false
}

// empty are the words that two texts may share without saying the same.
var empty = setOf("oui non les des une par pas plus pour")
