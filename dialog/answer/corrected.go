package answer

import "strings"

// corrections announce that what comes before them was a slip.
var corrections = []string{
	"non en fait", "non enfin", "non pardon", "non plutot", "non attend", "non attends", "non attendez", "non je veux dire", "non c est", "non desole", "oups", "en fait non", "pardon non", "pardon", "enfin non", "enfin plutot", "je voulais dire", "je veux dire",
	"je me suis trompe", "je me suis trompee", "me suis trompe", "me suis trompee", "je me trompe", "je me sui trompe", "jme sui trompe", "jme suis trompe", "j me suis trompe", "j me sui trompe", "suis trompe", "sui trompe", "sui tromper", "erreur", "je corrige", "correction", "je rectifie", "rectification", "plutot", "desole", "en fait", "finalement", "en realite", "nan", "non", "enfin",
}

// ParseCorrection reads an answer that mends an earlier one ("non en fait 3",
// "je me suis trompé c'est 900") and returns what it says instead.
func ParseCorrection(text string) (rest string, ok bool) {
	s := read(clip(text))
	to, found := s.opening()
	if !found {
		return "", false
	}
	rest = written(s.tokens[to:])
	return rest, rest != ""
}

// opening returns where the text goes on after the words of correction that
// open it. A bare "non" is an answer, not a correction, unless a value that
// is no mere detail follows.
func (s said) opening() (int, bool) {
	i, strong, found := 0, false, false
	for i < len(s.tokens) {
		n, sure := s.correctionAt(i)
		if n == 0 {
			break
		}
		found, strong, i = true, strong || sure, i+n
	}
	if !found || i >= len(s.tokens) {
		return 0, false
	}
	i = s.skipLinks(i)
	if i >= len(s.tokens) {
		return 0, false
	}
	if strong {
		return i, true
	}
	_, number := s.number(i)
	return i, number
}

// correctionAt measures the words of correction at i, marks included, and
// tells whether they can be nothing else.
func (s said) correctionAt(i int) (int, bool) {
	if i > 0 && s.at(i).class == mark && (s.at(i).text == "," || s.at(i).text == "." || s.at(i).text == ";" || s.at(i).text == ":") {
		return 1, false
	}
	for _, c := range corrections {
		if n := s.phraseAt(i, c); n > 0 {
			return n, c != "non" && c != "nan" && c != "enfin" && c != "desole" && c != "non c est"
		}
	}
	return 0, false
}

// skipLinks passes over "c'est", "j'ai dit", "il y a".
func (s said) skipLinks(i int) int {
	for i < len(s.tokens) {
		switch {
		case s.phraseAt(i, "c est") > 0:
			i += 2
		case s.at(i).class == mark && s.at(i).text != "-" && s.at(i).text != "€" && s.at(i).text != "~" && s.at(i).text != "+":
			i++
		default:
			return i
		}
	}
	return i
}

// phraseAt returns how many tokens the phrase takes at i, 0 when it is not
// there.
func (s said) phraseAt(i int, phrase string) int {
	if t := s.at(i); t.text == "" || t.text[0] != phrase[0] {
		return 0
	}
	n := 0
	for phrase != "" {
		w, rest, _ := strings.Cut(phrase, " ")
		if t := s.at(i + n); t.class != word || t.text != w {
			return 0
		}
		n++
		phrase = rest
	}
	return n
}

// corrected returns what is left of an answer that corrects itself
// ("2 non 3", "800, pardon 850"): false when nothing is taken back.
func (s said) corrected() (said, bool) {
	for i := range s.tokens {
		if s.at(i).class != word {
			continue
		}
		n, _ := s.correctionAt(i)
		if n == 0 || i > 0 && !s.slipBefore(i) {
			continue
		}
		rest := s.withUnit(i, settle(s.tokens[s.skipLinks(i+n):]))
		if len(rest.tokens) > 0 && (len(rest.numbers()) > 0 || rest.saysMonth()) {
			return rest, true
		}
	}
	return s, false
}

// yearCorrected puts a year that is taken back right in the date that it belongs to: "27/08/1965, non, 1956".
func (s said) yearCorrected(rest said, a Await) (Value, bool) {
	list := rest.numbers()
	if len(list) != 1 || len(list[0].key) != 4 || rest.saysMonth() || len(rest.tokens) != list[0].to-list[0].from {
		return Value{}, false
	}
	for to := len(s.tokens) - 1; to > 0; to-- {
		v, ok := parseDate(settle(s.tokens[:to:to]), a)
		if !ok || len(v.Dates) != 1 || v.Date.Month == 0 {
			continue
		}
		d := v.Date
		d.Year = int(atoi(list[0].key))
		r := dateReader{ref: a.Ref, question: fold(a.Question), said: s}
		return Value{Date: d, Dates: []Day{d}}, r.plausible(d, false)
	}
	return Value{}, false
}

// birthCorrected puts the last of several births that is taken back right: "2014 et 2019, non pardon 2018".
func (s said) birthCorrected(rest said, a Await) (Value, bool) {
	if a.Kind != Dates || a.Count < 2 || len(rest.numbers()) > 3 {
		return Value{}, false
	}
	if v, ok := parseBirths(rest, a); ok && len(v.Dates)+len(v.Ages) == a.Count {
		return v, true // all of them are told again
	}
	for to := len(s.tokens) - len(rest.tokens) - 1; to > 0; to-- {
		if s.correctionWithin(to) {
			continue
		}
		v, ok := parseBirths(settle(append(append([]token{}, s.tokens[:to]...), rest.tokens...)), a)
		if ok && len(v.Dates)+len(v.Ages) == a.Count {
			return v, true
		}
	}
	return Value{}, false
}

// correctionWithin tells whether words that take something back stand before token to.
func (s said) correctionWithin(to int) bool {
	for i := range to {
		if n, _ := s.correctionAt(i); n > 0 && s.at(i).class == word {
			return true
		}
	}
	return false
}

// denied returns what is left of an answer that denies a first value and gives the right one: "pas 2, 3", "j'ai pas
// 900, j'ai 800".
func (s said) denied() (said, bool) {
	for i, t := range s.tokens {
		if !t.is("pas") || s.at(i-1).is("sais") || settle(s.tokens[:i]).strangers() > 0 {
			continue
		}
		from := i + 1
		for s.at(from).is("le") || s.at(from).is("la") || s.at(from).is("les") || s.at(from).is("de") || s.at(from).is("a") || s.at(from).is("que") {
			from++
		}
		n, ok := s.number(from)
		if !ok {
			continue
		}
		if _, before := s.number(i - 1); before && n.to == len(s.tokens) && from == i+1 {
			return settle(s.tokens[:i]), true // "2 pas 3"
		}
		to := n.to
		if u, at := s.unitAfter(n); u != noUnit {
			to = at + 1
		}
		if m := s.at(to); !m.is(",") && !m.is(";") && !m.is(".") && !m.is("mais") && !m.is("plutot") && !m.is("-") {
			continue
		}
		for to++; to < len(s.tokens) && betweenValues[s.at(to).text]; to++ {
		}
		if _, ok := s.number(to); ok {
			return s.withUnit(to, settle(s.tokens[to:])), true
		}
	}
	return s, false
}

// withUnit gives a bare number the unit of time of the one that it corrects: "5 mois, non 6".
func (s said) withUnit(before int, rest said) said {
	list := rest.numbers()
	if len(list) != 1 || list[0].to != len(rest.tokens) {
		return rest
	}
	for i := before - 1; i >= 0; i-- {
		if t := s.at(i); t.unit().elapsed() && t.class == word && len(t.text) > 1 && !t.is("moi") {
			return settle(append(append([]token{}, rest.tokens...), token{text: t.text, raw: t.raw, class: word}))
		}
	}
	return rest
}

// betweenValues may stand between a value that is denied and the right one.
var betweenValues = setOf("c est j ai on en a nous sommes plutot mais le la les il y je touche gagne depuis ca fait , juste seulement")

// slipBefore tells whether a value stands before i, to be taken back.
func (s said) slipBefore(i int) bool {
	before := settle(s.tokens[:i])
	return len(before.numbers()) > 0 || before.saysMonth()
}

func (s said) saysMonth() bool {
	for i := range s.tokens {
		if s.monthAt(i) {
			return true
		}
	}
	return false
}

// written puts tokens back into a text that reads the same.
func written(tokens []token) string {
	var b strings.Builder
	for i, t := range tokens {
		if i > 0 && (!t.glued || t.class == word && tokens[i-1].class == word) { // what an apostrophe joined
			b.WriteByte(' ')
		}
		b.WriteString(t.text)
	}
	return b.String()
}
