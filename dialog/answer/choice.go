package answer

import "strings"

// parseChoice reads the choice of one option, by rank, letter, ordinal, label
// or other words for it.
func parseChoice(s said, a Await) (Value, bool) {
	if len(a.Options) == 0 {
		return Value{}, false
	}
	o := offerOf(a)
	if i, ok := schoolClass(s, o); ok {
		return chosen(a, i)
	}
	if i, ok := insideLabel(s, o); ok && a.Channel != DTMF {
		return chosen(a, i)
	}
	if i, ok, counts := countedOption(s, o, a); counts {
		if !ok {
			return Value{}, false
		}
		return chosen(a, i)
	}
	lettered := len(s.tokens) == 2 && (s.at(0).is("oui") || s.at(0).is("non")) && s.at(1).class == word && len(s.at(1).text) == 1
	if rank, found := s.rankSaid(len(a.Options)); found && !(lettered && o.polar()) {
		if rank > 0 {
			return chosen(a, rank-1)
		}
		if i, ok, _ := bracketed(s, o, a); ok {
			return chosen(a, i)
		}
		return labelHolding(s, o)
	}
	if a.Channel == DTMF || s.asksBack() {
		return Value{}, false
	}
	if i, ok := sameOption(s, o); ok {
		return chosen(a, i)
	}
	if i, ok, numeric := bracketed(s, o, a); numeric {
		if !ok {
			return Value{}, false
		}
		return chosen(a, i)
	}
	if s.onlyNumber() {
		return labelHolding(s, o)
	}
	if i, ok := inWords(s, o, a); ok {
		return chosen(a, i)
	}
	if s.flat == " rien " {
		return Value{Refused: true}, true
	}
	return Value{}, false
}

// inWords finds the option that the words mean, the surest way first.
func inWords(s said, o *offer, a Await) (int, bool) {
	if i, ok, polar := yesNoOption(s, o); polar {
		if best, fit := bestOption(s, o, a); fit == sole && s.opensWith(neutral) {
			return best, true // "j'ai pas de mari" names its option better than a no
		}
		return i, ok
	}
	if namesTwo(s, o, a) {
		return 0, false
	}
	switch i, fit := bestOption(s, o, a); fit {
	case sole:
		return i, true
	case torn:
		return 0, false
	}
	if i, ok := otherOption(s, o); ok {
		return i, true
	}
	if i, ok := plainOption(s, o); ok {
		return i, true
	}
	if i, ok := remaining(s, o); ok {
		return i, true
	}
	if s.polarity() == no && s.strangers() == 0 {
		return o.nothing() // "j'en ai pas"
	}
	if i, ok := literalOption(s, o); ok {
		return i, true
	}
	return fieldOption(s, o, a)
}

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

// schoolClass reads "6eme", "en 2nde" and "seconde pro" where the options are schools, and not ranks.
func schoolClass(s said, o *offer) (int, bool) {
	if !s.classSaid() {
		return 0, false
	}
	college, lycee := -1, -1
	for i, l := range o.read() {
		switch {
		case l.has(" college "):
			college = i
		case l.has(" lycee "):
			lycee = i
		}
	}
	if college < 0 || lycee < 0 {
		return 0, false
	}
	for i, t := range s.tokens {
		switch {
		case t.is("seconde") || t.is("premiere"):
			return lycee, true
		case !s.classAt(i):
		case t.text >= "3" && t.text <= "6":
			return college, true
		case t.text == "2" || t.text == "1":
			return lycee, true
		}
	}
	return 0, false
}

func (s said) classSaid() bool {
	for i := range s.tokens {
		if s.classAt(i) || s.at(i).is("seconde") || s.at(i).is("premiere") && s.at(i-1).is("en") {
			return true
		}
	}
	return false
}

// classAt tells whether a digit is that of a class: "6eme", "2nde".
func (s said) classAt(i int) bool {
	t, next := s.at(i), s.at(i+1)
	return t.class == digits && len(t.text) == 1 && next.glued && (next.unit() == rank || next.is("e"))
}

// otherOption reads "autre" where only one label holds that word, whatever it
// is another of.
func otherOption(s said, o *offer) (int, bool) {
	if s.flat != " autre " && s.flat != " autres " && s.flat != " une autre " && s.flat != " un autre " {
		return 0, false
	}
	at, found := 0, 0
	for i, l := range o.read() {
		if l.has(" autre ", " autres ") {
			at, found = i, found+1
		}
	}
	return at, found == 1
}

func chosen(a Await, i int) (Value, bool) {
	return Value{Choices: []string{a.Options[i].ID}}, true
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
		if strings.HasPrefix(l.at(0).text, letter) {
			at, found = i, found+1
		}
	}
	return at, found == 1
}

// yesNoOption chooses among options that begin with a yes or a no, or say that one does not know. polar tells that the
// text is a mere yes or no: among two labels that begin so, it chooses none.
func yesNoOption(s said, o *offer) (at int, ok, polar bool) {
	var yesAt, noAt, unsureAt, yesses, noes int
	unsureAt = -1
	for i, l := range o.read() {
		switch {
		case l.at(0).is("oui"):
			yesAt, yesses = i, yesses+1
		case l.at(0).is("non"):
			noAt, noes = i, noes+1
		case l.ignores():
			unsureAt = i
		}
	}
	if yesses+noes == 0 {
		return 0, false, false
	}
	bare := s.strangers() == 0 && len(meaningOf(s)) == 0
	switch s.polarity() {
	case yes:
		if yesses == 1 && (noes > 0 || bare) {
			return yesAt, true, true
		}
		return 0, false, bare
	case no:
		if noes == 1 && (yesses > 0 || bare) {
			return noAt, true, true
		}
		return 0, false, bare && noes > 1
	case unsure:
		return unsureAt, unsureAt >= 0, unsureAt >= 0
	}
	return 0, false, false
}

// fitting is how the words of a text choose among labels.
type fitting uint8

const (
	strange fitting = iota // they have nothing in common
	torn                   // several labels fit as well, or too much is said beside
	sole                   // one stands out
)

func fittingOf(at int, ok bool) (int, fitting) {
	if ok {
		return at, sole
	}
	return 0, strange
}

// bestOption returns the option that the words fit best, when it stands out.
func bestOption(s said, o *offer, a Await) (int, fitting) {
	labels := o.meant()
	m := meaningOf(s).widened(labels)
	if people, ok := s.nation(); ok && o.otherNation(people) {
		return 0, torn
	}
	if len(m) == 0 {
		return 0, strange
	}
	if asksNeed(fold(a.Question)) && !s.has(" probleme ", " problemes ", " besoin ", " souci ", " soucis ") {
		for i := range m {
			m[i].denied = false // what one lacks is what one needs
		}
	}
	if m.onlyNothing() {
		return fittingOf(o.nothing())
	}
	best, second, at := 0, 0, -1
	for i, l := range labels {
		score := fit(m, l, labels)
		switch {
		case score > best:
			best, second, at = score, best, i
		case score > second:
			second = score
		}
	}
	switch {
	case at < 0 && m.deniesAsked(a.Question):
		return fittingOf(o.nothing())
	case at < 0:
		return 0, strange
	case best > second && best >= sure(m) && !closeTo(best, second):
		return at, sole
	}
	return at, torn
}

// polar tells whether a label is a yes or a no.
func (o *offer) polar() bool {
	for _, l := range o.read() {
		if l.at(0).is("oui") || l.at(0).is("non") {
			return true
		}
	}
	return false
}

// namesTwo tells whether the text, cut at "et" and "ou", chooses two options that differ, and of which neither only
// says the other more precisely.
func namesTwo(s said, o *offer, a Await) bool {
	if !s.has(" et ", " ou ") && !s.added() {
		return false
	}
	from, first := 0, -1
	var before meaning
	for i := 0; i <= len(s.tokens); i++ {
		if t := s.at(i); i < len(s.tokens) && !t.is("et") && !t.is("ou") && !t.is("+") {
			continue
		}
		part := settle(s.tokens[from:i])
		from = i + 1
		at, fit := bestOption(part, o, a)
		if same, ok := sameOption(part, o); ok {
			at, fit = same, sole
		}
		if fit != sole {
			continue
		}
		m := meaningOf(part)
		if first >= 0 && at != first && !m.widens(before) && !before.widens(m) {
			return true
		}
		first, before = at, m
	}
	return false
}

// widens tells whether an idea of o is a narrower case of one of m.
func (m meaning) widens(o meaning) bool {
	for _, n := range o {
		for _, w := range wider[n.name] {
			if m.names(w) {
				return true
			}
		}
	}
	return false
}

// plainOption finds the option made of common words alone that shares one of them with what was said: "moi-même",
// "non, jamais", "tous les jours".
func plainOption(s said, o *offer) (int, bool) {
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

// empty are the words that two texts may share without saying the same.
var empty = setOf("oui non les des une par pas plus pour")

// remaining finds, of two options, the one that is left when the other is denied: "pas par mail".
func remaining(s said, o *offer) (int, bool) {
	m := meaningOf(s)
	if len(o.options) != 2 || len(m) != 1 || !m[0].denied || m[0].name == "SEUL" || !s.has(" pas ", " sauf ") {
		return 0, false
	}
	first, second := o.meant()[0].names(m[0].name), o.meant()[1].names(m[0].name)
	if first == second {
		return 0, false
	}
	if first {
		return 1, true
	}
	return 0, true
}

// closeTo tells whether two labels share as much with the text, and the better one is better only for being shorter.
func closeTo(best, second int) bool {
	return second > 0 && (best+11)/12 == (second+11)/12 && best%12 != 0
}

// nation returns the word for a people, a language or a country.
func (s said) nation() (string, bool) {
	for _, t := range s.tokens {
		if t.class == word && nationWords[t.text] {
			return t.text, true
		}
	}
	return "", false
}

// otherNation tells whether the labels name peoples or languages, and not this one: "turc" is no "anglais", though both
// are of outside the Union.
func (o *offer) otherNation(people string) bool {
	found := false
	for _, l := range o.read() {
		if l.has(" ue ", " union ", " europe ", " etranger ", " etrangere ", " hors ") {
			return false
		}
		if n, ok := l.nation(); ok {
			if n == people || nearly(n, people) || shortened(n, people) {
				return false
			}
			found = true
		}
	}
	return found
}

var nationWords = setOf(ofUnion + " " + ofElsewhere + " arabe")

// sure is the score under which too much of the text is about something else.
func sure(m meaning) int {
	if len(m) <= 6 {
		return 1
	}
	return len(m)
}
