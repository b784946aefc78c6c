package answer

import (
	"strings"

	"aufil/dialog/speech"
)

// corrections announce that what comes before them was a slip.
var corrections = []string{
	"non en fait", "non enfin", "non pardon", "non plutot", "non attend", "non attends", "non attendez", "non je veux dire", "non c est", "non desole", "oups", "en fait non", "pardon non", "pardon", "enfin non", "enfin plutot", "je voulais dire", "je veux dire",
	"je me suis trompe", "je me suis trompee", "me suis trompe", "me suis trompee", "je me trompe", "je me sui trompe", "jme sui trompe", "jme suis trompe", "j me suis trompe", "j me sui trompe", "suis trompe", "sui trompe", "sui tromper", "erreur", "je corrige", "correction", "je rectifie", "rectification", "plutot", "desole", "en fait", "finalement", "en realite", "nan", "non", "enfin",
}

// ParseCorrection reads an answer that mends an earlier one ("non en fait 3",
// "je me suis trompé c'est 900") and returns what it says instead.
func ParseCorrection(text string) (rest string, ok bool) {
	s := speech.Read(speech.Clip(text))
	to, found := opening(s)
	if !found {
		return "", false
	}
	rest = Written(s.Tokens[to:])
	return rest, rest != ""
}

// opening returns where the text goes on after the words of correction that
// open it. A bare "non" is an answer, not a correction, unless a value that
// is no mere detail follows.
func opening(s speech.Text) (int, bool) {
	i, strong, found := 0, false, false
	for i < len(s.Tokens) {
		n, sure := correctionAt(s, i)
		if n == 0 {
			break
		}
		found, strong, i = true, strong || sure, i+n
	}
	if !found || i >= len(s.Tokens) {
		return 0, false
	}
	i = skipLinks(s, i)
	if i >= len(s.Tokens) {
		return 0, false
	}
	if strong {
		return i, true
	}
	_, number := s.Number(i)
	return i, number
}

// correctionAt measures the words of correction at i, marks included, and
// tells whether they can be nothing else.
func correctionAt(s speech.Text, i int) (int, bool) {
	if i > 0 && s.At(i).Class == speech.Mark && (s.At(i).Text == "," || s.At(i).Text == "." || s.At(i).Text == ";" || s.At(i).Text == ":") {
		return 1, false
	}
	for _, c := range corrections {
		if n := phraseAt(s, i, c); n > 0 {
			return n, c != "non" && c != "nan" && c != "enfin" && c != "desole" && c != "non c est"
		}
	}
	return 0, false
}

// skipLinks passes over "c'est", "j'ai dit", "il y a".
func skipLinks(s speech.Text, i int) int {
	for i < len(s.Tokens) {
		switch {
		case phraseAt(s, i, "c est") > 0:
			i += 2
		case s.At(i).Class == speech.Mark && s.At(i).Text != "-" && s.At(i).Text != "€" && s.At(i).Text != "~" && s.At(i).Text != "+":
			i++
		default:
			return i
		}
	}
	return i
}

// phraseAt returns how many tokens the phrase takes at i, 0 when it is not
// there.
func phraseAt(s speech.Text, i int, phrase string) int {
	if t := s.At(i); t.Text == "" || t.Text[0] != phrase[0] {
		return 0
	}
	n := 0
	for phrase != "" {
		w, rest, _ := strings.Cut(phrase, " ")
		if t := s.At(i + n); t.Class != speech.Word || t.Text != w {
			return 0
		}
		n++
		phrase = rest
	}
	return n
}

// corrected returns what is left of an answer that corrects itself
// ("2 non 3", "800, pardon 850"): false when nothing is taken back.
func corrected(s speech.Text) (speech.Text, bool) {
	for i := range s.Tokens {
		if s.At(i).Class != speech.Word {
			continue
		}
		n, _ := correctionAt(s, i)
		if n == 0 || i > 0 && !slipBefore(s, i) {
			continue
		}
		rest := withUnit(s, i, speech.Settle(s.Tokens[skipLinks(s, i+n):]))
		if len(rest.Tokens) > 0 && (len(rest.Numbers()) > 0 || saysMonth(rest)) {
			return rest, true
		}
	}
	return s, false
}

// yearCorrected puts a year that is taken back right in the date that it belongs to: "27/08/1965, non, 1956".
func yearCorrected(s speech.Text, rest speech.Text, a Await) (Value, bool) {
	list := rest.Numbers()
	if len(list) != 1 || len(list[0].Key) != 4 || saysMonth(rest) || len(rest.Tokens) != list[0].To-list[0].From {
		return Value{}, false
	}
	for to := len(s.Tokens) - 1; to > 0; to-- {
		v, ok := parseDate(speech.Settle(s.Tokens[:to:to]), a)
		if !ok || len(v.Dates) != 1 || v.Date.Month == 0 {
			continue
		}
		d := v.Date
		d.Year = int(speech.Atoi(list[0].Key))
		r := DateReader{Ref: a.Ref, Question: speech.Fold(a.Question), Text: s}
		return Value{Date: d, Dates: []Day{d}}, r.plausible(d, false)
	}
	return Value{}, false
}

// birthCorrected puts the last of several births that is taken back right: "2014 et 2019, non pardon 2018".
func birthCorrected(s speech.Text, rest speech.Text, a Await) (Value, bool) {
	if a.Kind != Dates || a.Count < 2 || len(rest.Numbers()) > 3 {
		return Value{}, false
	}
	if v, ok := ParseBirths(rest, a); ok && len(v.Dates)+len(v.Ages) == a.Count {
		return v, true // all of them are told again
	}
	for to := len(s.Tokens) - len(rest.Tokens) - 1; to > 0; to-- {
		if correctionWithin(s, to) {
			continue
		}
		v, ok := ParseBirths(speech.Settle(append(append([]speech.Token{}, s.Tokens[:to]...), rest.Tokens...)), a)
		if ok && len(v.Dates)+len(v.Ages) == a.Count {
			return v, true
		}
	}
	return Value{}, false
}

// correctionWithin tells whether words that take something back stand before token to.
func correctionWithin(s speech.Text, to int) bool {
	for i := range to {
		if n, _ := correctionAt(s, i); n > 0 && s.At(i).Class == speech.Word {
			return true
		}
	}
	return false
}

// denied returns what is left of an answer that denies a first value and gives the right one: "pas 2, 3", "j'ai pas
// 900, j'ai 800".
func denied(s speech.Text) (speech.Text, bool) {
	for i, t := range s.Tokens {
		if !t.Is("pas") || s.At(i-1).Is("sais") || speech.Settle(s.Tokens[:i]).Strangers() > 0 {
			continue
		}
		from := i + 1
		for s.At(from).Is("le") || s.At(from).Is("la") || s.At(from).Is("les") || s.At(from).Is("de") || s.At(from).Is("a") || s.At(from).Is("que") {
			from++
		}
		n, ok := s.Number(from)
		if !ok {
			continue
		}
		if _, before := s.Number(i - 1); before && n.To == len(s.Tokens) && from == i+1 {
			return speech.Settle(s.Tokens[:i]), true // "2 pas 3"
		}
		to := n.To
		if u, at := s.UnitAfter(n); u != speech.NoUnit {
			to = at + 1
		}
		if m := s.At(to); !m.Is(",") && !m.Is(";") && !m.Is(".") && !m.Is("mais") && !m.Is("plutot") && !m.Is("-") {
			continue
		}
		for to++; to < len(s.Tokens) && betweenValues[s.At(to).Text]; to++ {
		}
		if _, ok := s.Number(to); ok {
			return withUnit(s, to, speech.Settle(s.Tokens[to:])), true
		}
	}
	return s, false
}

// withUnit gives a bare number the unit of time of the one that it corrects: "5 mois, non 6".
func withUnit(s speech.Text, before int, rest speech.Text) speech.Text {
	list := rest.Numbers()
	if len(list) != 1 || list[0].To != len(rest.Tokens) {
		return rest
	}
	for i := before - 1; i >= 0; i-- {
		if t := s.At(i); t.Unit().Elapsed() && t.Class == speech.Word && len(t.Text) > 1 && !t.Is("moi") {
			return speech.Settle(append(append([]speech.Token{}, rest.Tokens...), speech.Token{Text: t.Text, Raw: t.Raw, Class: speech.Word}))
		}
	}
	return rest
}

// betweenValues may stand between a value that is denied and the right one.
var betweenValues = speech.SetOf("c est j ai on en a nous sommes plutot mais le la les il y je touche gagne depuis ca fait , juste seulement")

// slipBefore tells whether a value stands before i, to be taken back.
func slipBefore(s speech.Text, i int) bool {
	before := speech.Settle(s.Tokens[:i])
	return len(before.Numbers()) > 0 || saysMonth(before)
}

func saysMonth(s speech.Text) bool {
	for i := range s.Tokens {
		if MonthAt(s, i) {
			return true
		}
	}
	return false
}

// Written puts tokens back into a text that reads the same.
func Written(tokens []speech.Token) string {
	var b strings.Builder
	for i, t := range tokens {
		if i > 0 && (!t.Glued || t.Class == speech.Word && tokens[i-1].Class == speech.Word) { // what an apostrophe joined
			b.WriteByte(' ')
		}
		b.WriteString(t.Text)
	}
	return b.String()
}
