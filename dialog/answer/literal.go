package answer

import (
	"strings"

	"aufil/dialog/speech"
)

// literalOption finds the only label that holds a word of the text as it stands.
func literalOption(s speech.Text, o *offer) (int, bool) {
	if len(s.Tokens) > 6 || s.Has(" pas ", " plus ", " sans ", " jamais ", " ni ", " sauf ") {
		return 0, false
	}
	at, found := 0, 0
	for i, l := range o.read() {
		if within(s, l) {
			at, found = i, found+1
		}
	}
	return at, found == 1
}

// within tells whether a label holds every word of the text that tells anything.
func within(s speech.Text, label speech.Text) bool {
	held := false
	for i, t := range s.Tokens {
		if name, n := ConceptAt(s, i); n > 1 && (standings[name] || name == "ACTIF") {
			return false // "en activité" is not "sans activité"
		}
		if t.Class != speech.Word || len(t.Text) < 4 || speech.EmptyLabel[t.Text] {
			continue
		}
		if _, n := ConceptAt(s, i); n > 0 || speech.Familiar[t.Text] || speech.Numerals[t.Text] > 0 || !label.Has(" "+t.Text+" ") {
			return false
		}
		held = true
	}
	return held
}

// insideLabel finds the only option of which the label holds what was said, as it was said, where it is no rank: "un T2",
// "permis B", "oui b".
func insideLabel(s speech.Text, o *offer, a Await) (int, bool) {
	kept := make([]speech.Token, 0, len(s.Tokens))
	asked := speech.Fold(a.Question)
	for i, t := range s.Tokens {
		if t.Class == speech.Word && len(s.Tokens) > 1 && len(t.Text) >= 4 && strings.Contains(asked, t.Text) {
			continue // "taille M"
		}
		if t.Class != speech.Mark && !(speech.EmptyLabel[t.Text] && len(t.Text) > 1) && !(t.Is("a") || t.Is("l") || t.Is("d") || t.Is("j") && s.At(i+1).Is("ai")) {
			kept = append(kept, s.Tokens[i])
		}
	}
	if len(kept) == 0 || len(kept) > 3 || len(kept) == 1 && (kept[0].Class == speech.Digits || len(kept[0].Text) > 1) {
		return 0, false
	}
	flat := speech.Settle(kept).Flat
	at, found := 0, 0
	for i, l := range o.read() {
		if l.Has(flat) {
			at, found = i, found+1
		}
	}
	return at, found == 1 && !s.Has(" pas ", " ni ", " sauf ")
}

// otherOption reads "autre" where only one label holds that word, whatever it
// is another of.
func otherOption(s speech.Text, o *offer) (int, bool) {
	if s.Flat != " autre " && s.Flat != " autres " && s.Flat != " une autre " && s.Flat != " un autre " {
		return 0, false
	}
	return o.another()
}

// otherPerson reads a person whom no option names, where the options are persons and one of them is the others: "mon frère"
// of "mon conjoint", "mes enfants", "d'autres personnes".
func (o *offer) otherPerson(s speech.Text) (int, bool) {
	if len(s.Tokens) > 5 || denies(s.Flat) || s.Has(" et ", " ou ") || o.naming(personIdeas) < 2 {
		return 0, false
	}
	who := ""
	for _, n := range MeaningOf(s) {
		switch {
		case n.Name == "HEBERGE":
		case !personIdeas[n.Name] || n.Denied || who != "":
			return 0, false
		default:
			who = n.Name
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
var personIdeas = speech.Union(hostIdeas, speech.SetOf("MON_ENFANT COLOC"))

// another finds the only label that means another than those named.
func (o *offer) another() (int, bool) {
	at, found := 0, 0
	for i, l := range o.read() {
		if l.Has(" autre ", " autres ") {
			at, found = i, found+1
		}
	}
	return at, found == 1
}

// verbatim finds the only label of which a word is said as it stands, and not denied: an idea may be that of several labels
// ("ouvrier", "employé"), the word is of one.
func verbatim(s speech.Text, o *offer) (int, bool) {
	at, found := 0, 0
	for i, l := range o.read() {
		if !parted(l) && weighty(l) > 1 {
			continue // "mes factures" is not "facture d'électricité"
		}
		for k, t := range s.Tokens {
			if t.Class == speech.Word && len(t.Text) >= 4 && !speech.EmptyLabel[t.Text] && mentions(l, t.Text) && !deniedAt(s, k) {
				at, found = i, found+1
				break
			}
		}
	}
	return at, found == 1
}

// weighty counts the words of a label that tell something.
func weighty(s speech.Text) (n int) {
	for _, t := range s.Tokens {
		if t.Class == speech.Word && len(t.Text) >= 3 && !speech.EmptyLabel[t.Text] {
			n++
		}
	}
	return n
}

// deniedAt tells whether a word of denial stands close before the word at k, in its clause.
func deniedAt(s speech.Text, k int) bool {
	for i := k - 1; i >= max(0, k-3); i-- {
		t := s.At(i)
		switch {
		case t.Class != speech.Word, t.Is("mais"), t.Is("et"), t.Is("je"), t.Is("j"), t.Is("c"), t.Is("on"):
			return false
		case t.Is("pas"), t.Is("sans"), t.Is("ni"), t.Is("jamais"), t.Is("non"), t.Is("sauf"):
			return true
		}
	}
	return false
}

// onlyNumber tells whether the text is a number and a per cent.
func onlyNumber(s speech.Text) bool {
	n := s.At(0)
	return n.Class == speech.Digits && len(s.Tokens) == 2 && s.At(1).Unit() == speech.Percent
}

// labelHolding finds the only option whose label holds the number said, when
// that number is no rank.
func labelHolding(s speech.Text, o *offer) (Value, bool) {
	at, found := 0, 0
	for i, l := range o.read() {
		for _, t := range l.Tokens {
			if t.Class == speech.Digits && s.Has(" "+t.Text+" ") {
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
func sameOption(s speech.Text, o *offer) (int, bool) {
	flat := s.Flat
	if flat == " les 2 " {
		flat = " les deux "
	}
	for i, l := range o.read() {
		if len(s.Tokens) > 0 && l.Flat == flat {
			return i, true
		}
	}
	if len(s.Tokens) != 1 || len(s.At(0).Text) != 1 || s.At(0).Class != speech.Word {
		return 0, false
	}
	return o.initial(s.At(0).Text)
}

// initial finds the only label that begins with the letter: "f" for "Femme".
func (o *offer) initial(letter string) (int, bool) {
	if len(o.options) > 3 {
		return 0, false
	}
	at, found := 0, 0
	for i, l := range o.read() {
		first := l.At(0)
		if first.Is("un") || first.Is("une") {
			first = l.At(1)
		}
		if strings.HasPrefix(first.Text, letter) {
			at, found = i, found+1
		}
	}
	return at, found == 1
}

// plainOption finds the option made of common words alone that shares one of them with what was said: "moi-même",
// "non, jamais", "tous les jours".
func plainOption(s speech.Text, o *offer) (int, bool) {
	if i, ok := wholeLabel(s, o); ok {
		return i, true
	}
	never := s.Has(" jamais ")
	if len(s.Tokens) > 6 || len(MeaningOf(s)) > 0 && !never || s.Has(" pas ", " peu ") {
		return 0, false
	}
	at, found := 0, 0
	for i, l := range o.read() {
		if len(o.meant()[i]) > 0 {
			continue
		}
		for _, t := range l.Tokens {
			if t.Class == speech.Word && len(t.Text) >= 3 && !empty[t.Text] && (!never || t.Is("jamais")) && s.Has(" "+t.Text+" ") {
				at, found = i, found+1
				break
			}
		}
	}
	return at, found == 1
}

// wholeLabel finds the label, of several words, that is said whole: "je parle un peu" says "un peu". Of two of which one
// holds the other, it is the longer.
func wholeLabel(s speech.Text, o *offer) (int, bool) {
	at, longest := -1, 0
	for i, l := range o.read() {
		if len(l.Tokens) < 2 || !s.Has(l.Flat) || denies(strings.Replace(s.Flat, l.Flat, " ", 1)) {
			continue
		}
		if at >= 0 && !l.Has(o.read()[at].Flat) && !o.read()[at].Has(l.Flat) {
			return 0, false
		}
		if len(l.Flat) > longest {
			at, longest = i, len(l.Flat)
		}
	}
	return at, at >= 0 && len(s.Tokens) <= 8
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
var empty = speech.SetOf("oui non les des une par pas plus pour")
