package speech

// Number is a number found in an answer, in digits or in words.
type Number struct {
	Milli    int64 // thousandths
	From, To int   // its tokens
	Words    bool
	One      bool   // "un" or "une": perhaps only an article
	Approx   bool   // "une dizaine"
	Key      string // the digits as written, when they are one plain run
}

// Whole is the number without its decimals; false when it has some.
func (n Number) Whole() (int64, bool) { return n.Milli / 1000, n.Milli%1000 == 0 }

// tooBig bounds what is read as a number: a milliard of euros.
const tooBig = int64(1e12)

// Numbers returns every number of the answer, from left to right. Nobody may change them: those of a whole text are read
// once.
func (s Text) Numbers() []Number {
	if s.whole() {
		return s.of.numbers
	}
	list := make([]Number, 0, 4)
	for i := 0; i < len(s.Tokens); {
		n, ok := s.Number(i)
		if !ok {
			i = s.PastDigits(i)
			continue
		}
		list = append(list, n)
		i = n.To
	}
	return list
}

// PastDigits passes over a word, or over digits with all that is glued to
// them: what follows the point of a number too long to read is no number.
func (s Text) PastDigits(i int) int {
	long := s.At(i).Class == Digits && len(s.At(i).Text) > 9
	if s.At(i).Class == Digits && !long {
		if n, ok := s.figures(i); ok {
			return n.To
		}
	}
	i++
	for long && i < len(s.Tokens) && s.At(i).Glued {
		i++
	}
	return i
}

// Number reads the number that starts at token i.
func (s Text) Number(i int) (Number, bool) {
	var n Number
	var ok bool
	if s.At(i).Class == Digits {
		n, ok = s.figures(i)
	} else {
		n, ok = s.spelled(i)
	}
	if !ok || n.Milli > tooBig {
		return Number{}, false
	}
	return s.half(n), true
}

// half adds "et demi" and "1/2".
func (s Text) half(n Number) Number {
	i := n.To
	if n.One && s.At(i).Is("demi") {
		n.Milli, n.To, n.One = 500, i+1, false
		return n
	}
	if s.At(i).Is("et") && s.At(i+1).Is("demi") {
		n.Milli, n.To, n.One = n.Milli+500, i+2, false
	}
	if s.At(i).Text == "1" && s.At(i+1).Text == "/" && s.At(i+2).Text == "2" && !s.At(i).Glued {
		n.Milli, n.To, n.One = n.Milli+500, i+3, false
	}
	return n
}

// figures reads digits, with their separators, and what multiplies them:
// "1 200,50", "1.450,30", "1k2", "2 mille".
func (s Text) figures(i int) (Number, bool) {
	n := Number{From: i, To: i + 1, Key: s.At(i).Text}
	if len(n.Key) > 9 || s.emblem(i) {
		return n, false
	}
	if v, to := s.eighty(i); v > 0 {
		return Number{From: i, To: to, Milli: v * 1000}, true
	}
	value := Atoi(n.Key)
	if len(n.Key) <= 3 && n.Key[0] != '0' {
		value, n.To = s.thousands(value, i+1, len(n.Key))
	}
	n.Milli = value * 1000
	if frac, to, ok := s.Decimals(n.To); ok {
		n.Milli, n.To = n.Milli+frac, to
	} else if s.At(n.To).Is("virgule") {
		n = s.spelledDecimals(n)
	}
	if n.To > i+1 {
		n.Key = ""
	}
	return s.completed(s.multiplied(n)), true
}

// eighty reads what a recogniser makes of "quatre-vingt-deux ans": "4 20 2 ans"; 0 when it is something else.
func (s Text) eighty(i int) (int64, int) {
	if s.At(i).Text != "4" || s.At(i+1).Text != "20" || s.At(i+1).Glued || s.At(i-1).Class == Digits {
		return 0, 0
	}
	to, v := i+2, int64(80)
	if t := s.At(to); t.Class == Digits && len(t.Text) <= 2 && t.Text[0] != '0' && Atoi(t.Text) < 20 {
		v, to = v+Atoi(t.Text), to+1
	}
	if s.At(to).Unit() != Year {
		return 0, 0
	}
	return v, to
}

// completed adds what a recogniser writes apart: "700 vingt", "1000 200 euros".
func (s Text) completed(n Number) Number {
	if n.To != n.From+1 || len(n.Key) < 3 || n.Milli%100_000 != 0 || n.Milli >= 10_000_000 {
		return n
	}
	round := int64(100)
	if n.Milli%1_000_000 == 0 {
		round = 1000
	}
	if t := s.At(n.To); t.Class == Digits && round == 100 && len(t.Text) == 2 && t.Text[0] != '0' && s.At(n.To+1).Unit() == Money && !t.Glued {
		n.Milli, n.To, n.Key = n.Milli+Atoi(t.Text)*1000, n.To+1, ""
		return n
	}
	if t := s.At(n.To); t.Class == Digits && n.Key == "1000" && len(t.Text) == 3 && t.Text[1:] == "00" && t.Text[0] != '0' && s.At(n.To+1).Unit() == Money {
		n.Milli, n.To, n.Key = n.Milli+Atoi(t.Text)*1000, n.To+1, ""
		return n
	}
	if s.At(n.To).Class != Word {
		return n
	}
	if rest, to, ok := s.hundreds(n.To); ok && rest < round && rest > 1 {
		n.Milli, n.To, n.Key = n.Milli+rest*1000, to, ""
	}
	return n
}

// emblem tells whether the digits are a part of a word or of a face: "kelk1",
// "o0", the 2 of "40m2".
func (s Text) emblem(i int) bool {
	before := s.At(i - 1)
	if !s.At(i).Glued || before.Class != Word {
		return false
	}
	return before.Is("o") || before.Is("m") && s.At(i).Text == "2" || (before.Is("t") || before.Is("f")) && len(s.At(i).Text) == 1 && !s.At(i-1).Glued || len(before.Text) > 2 && !Familiar[before.Text] && before.Unit() == NoUnit && Numerals[before.Text] == 0
}

// thousands gathers the groups of three digits after the first one.
func (s Text) thousands(value int64, i, first int) (int64, int) {
	sep := ""
	groups := 0
	start, from := value, i
	for groups < 3 {
		at := i
		switch t := s.At(i).Text; {
		case s.At(i).Class == Mark && (t == "." || t == "," || t == "'") && s.At(i).Glued && s.At(i+1).Glued:
			at++
		case s.At(i).Class == Digits && !s.At(i).Glued:
		default:
			return s.sureThousands(value, i, start, from, first, groups, sep)
		}
		kind := s.At(i).Text
		if at == i {
			kind = " "
		}
		t := s.At(at)
		if t.Class != Digits || len(t.Text) != 3 || groups > 0 && kind != sep {
			break
		}
		value, i, sep = value*1000+Atoi(t.Text), at+1, kind
		groups++
	}
	return s.sureThousands(value, i, start, from, first, groups, sep)
}

// sureThousands gives up "800 900", which is rather two numbers than one.
func (s Text) sureThousands(value int64, i int, start int64, from, first, groups int, sep string) (int64, int) {
	if sep == " " && groups == 1 && first == 3 && value%1000 != 0 {
		return start, from
	}
	return value, i
}

// Decimals reads ",50" glued to the digits before it.
func (s Text) Decimals(i int) (int64, int, bool) {
	m, t := s.At(i), s.At(i+1)
	if m.Class != Mark || m.Text != "," && m.Text != "." || !m.Glued || !t.Glued || t.Class != Digits || len(t.Text) > 3 {
		return 0, 0, false
	}
	if next := s.At(i + 2); next.Class == Mark && next.Text == m.Text && s.At(i+3).Class == Digits {
		return 0, 0, false // 12.03.1958
	}
	return Thousandths(t.Text), i + 2, true
}

// multiplied reads what follows digits: "k", "mille", "millions".
func (s Text) multiplied(n Number) Number {
	t := s.At(n.To)
	switch {
	case t.Class == Word && (t.Text == "k" || t.Text == "ke" || t.Raw == "ke" || t.Text == "keuros"):
		n.Milli, n.Key = n.Milli*1000, ""
		n.To++
		if d := s.At(n.To); t.Text == "k" && d.Class == Digits && d.Glued && len(d.Text) <= 3 {
			n.Milli += Thousandths(d.Text) * 1000
			n.To++
		}
	case Numerals[t.Text] == 1000 && n.Milli > 0 && n.Milli < 1e6:
		n.Milli, n.Key = n.Milli*1000, ""
		n.To++
		if rest, to, ok := s.below(n.To, 1000); ok {
			n.Milli, n.To = n.Milli+rest*1000, to
		}
	case (t.Text == "cent" || t.Text == "cents" && s.At(n.To+1).Unit() == Money) && n.Milli%1000 == 0 && (n.Milli >= 2000 && n.Milli <= 9000 || n.Milli > 10_000 && n.Milli <= 19_000 && s.At(n.To+1).Unit() == Money):
		n.Milli, n.Key = n.Milli*100, ""
		n.To++
		if rest, to, ok := s.below(n.To, 100); ok {
			n.Milli, n.To = n.Milli+rest*1000, to
		}
	case t.Text == "million" || t.Text == "millions":
		n.Milli, n.Key = n.Milli*1_000_000, ""
		n.To++
	case (t.Is("douzaine") || t.Is("douzaines") || t.Is("dizaine") || t.Is("dizaines") || t.Is("centaine") || t.Is("centaines")) && n.Milli <= 99_000:
		n.Milli, n.Key, n.Approx = n.Milli*Collectives[t.Text], "", true
		n.To++
	}
	return n
}

// below reads a smaller number that completes one, in words or digits.
func (s Text) below(i int, limit int64) (int64, int, bool) {
	if t := s.At(i); t.Class == Digits && len(t.Text) <= 3 && t.Text[0] != '0' && Atoi(t.Text) < limit {
		return Atoi(t.Text), i + 1, true
	}
	v, to, ok := s.hundreds(i)
	if !ok || v >= limit || v == 0 {
		return 0, 0, false
	}
	return v, to, true
}

// Atoi reads digits; it knows no sign and no overflow: the text is a short run of digits.
func Atoi(text string) int64 {
	var v int64
	for i := 0; i < len(text); i++ {
		v = v*10 + int64(text[i]-'0')
	}
	return v
}

// Thousandths reads digits after a decimal comma.
func Thousandths(text string) int64 {
	v := Atoi(text)
	for i := len(text); i < 3; i++ {
		v *= 10
	}
	return v
}
