package answer

import (
	"aufil/dialog/speech"
)

// parsePostcode reads a French postal code: five digits of a department that
// exists.
func parsePostcode(s speech.Text, a Await) (Value, bool) {
	if s.Has(" pas ", " plus ") && !s.Has(" sais pas ", " pas de calais ") || s.Has(" ou ") {
		return Value{}, false
	}
	if ofMoney(s) && !s.Has(" postal ", " cp ") {
		return Value{}, false
	}
	if a.Channel == DTMF && len(s.Tokens) == 2 && s.At(1).Is("#") {
		s.Tokens = s.Tokens[:1]
	}
	if code, many := fiveDigits(s); (code != "" || many) && s.Strangers() <= 8 {
		return postcode(code)
	}
	if code, ok := cityDistrict(s); ok {
		return postcode(code)
	}
	code, ok := joinedDigits(s)
	if !ok || s.Strangers() > 6 || len(code) == 4 && !onlyCode(s) {
		return Value{}, false
	}
	if len(code) == 4 && a.Channel != DTMF {
		code = "0" + code
	}
	return postcode(code)
}

// onlyCode tells whether nothing is said but a postal code, so that four digits can only lack their zero: "cp 6000" is
// one, "code 4321", "l3000" and "né en 1958" are not.
func onlyCode(s speech.Text) bool {
	if s.Has(" cent ", " cents ") {
		return false // "quinze cents"
	}
	for i, t := range s.Tokens {
		switch {
		case t.Class != speech.Word || speech.Numerals[t.Text] > 0 || t.Is("zero") || t.Is("mille"):
		case t.Is("code"):
			if !s.At(i + 1).Is("postal") {
				return false
			}
		case !aroundCode[t.Text] || (t.Is("l") || t.Is("i")) && s.At(i+1).Glued && s.At(i+1).Class == speech.Digits:
			return false
		}
	}
	return true
}

var aroundCode = speech.SetOf("cp postal cedex mon le c est et de donc voila oui a je suis j habite dans moi o")

// ofMoney tells whether the figures are a sum: "mon loyer est de 12500".
func ofMoney(s speech.Text) bool {
	for _, t := range s.Tokens {
		if Cues[t.Text] != "" || t.Unit() == speech.Money && len(t.Text) > 1 {
			return true
		}
	}
	return false
}

// fiveDigits finds the run of five digits; many when there are two that
// differ.
func fiveDigits(s speech.Text) (code string, many bool) {
	for i, t := range s.Tokens {
		if t.Class == speech.Digits && len(t.Text) == 5 && (s.At(i+1).Is("/") || s.At(i+1).Is("-")) && s.At(i+2).Class == speech.Digits && len(s.At(i+2).Text) == 5 && s.At(i+2).Text != t.Text {
			return "", true // "13001/13002"
		}
		if t.Class != speech.Digits || len(t.Text) != 5 || tied(s, i) || s.At(i+1).Unit() == speech.Money || OwedAt(s, i) {
			continue
		}
		if code != "" && code != t.Text {
			return "", true
		}
		code = t.Text
	}
	return code, false
}

// tied tells whether the digits are a part of something longer.
func tied(s speech.Text, i int) bool {
	next, before := s.At(i+1), s.At(i-1)
	return next.Glued && (next.Text == "," || next.Text == "." || next.Text == "/") && s.At(i+2).Class == speech.Digits && s.At(i+2).Glued ||
		before.Class == speech.Word && len(before.Text) == 1 && s.At(i).Glued && before.Text != "f"
}

// joinedDigits gathers the digits of a code that was cut: "75 018", "sept cinq
// zéro un huit", "soixante-quinze mille dix-huit". One run only may make a
// code; a lone run of four digits lacks its zero.
func joinedDigits(s speech.Text) (string, bool) {
	var five, four string
	runs, fives := 0, 0
	for i := 0; i < len(s.Tokens); {
		run, to := codeRun(s, i)
		if run == "" {
			i++
			continue
		}
		i = to
		if u := s.At(to).Unit(); u != speech.NoUnit || OwedAt(s, to-1) {
			continue
		}
		runs++
		switch len(run) {
		case 5:
			five, fives = run, fives+1
		case 4:
			four = ""
			if next := s.At(to); (s.At(to-1).Text == run || s.At(to-1).Class == speech.Word) && !s.At(to-2).Is("-") && !(next.Class == speech.Word && next.Glued) {
				four = run
			}
		}
	}
	if fives == 1 {
		return five, true
	}
	return four, fives == 0 && runs == 1 && four != ""
}

// codeRun joins the digits that follow each other from token i.
func codeRun(s speech.Text, i int) (string, int) {
	code, last := "", -1
	for i < len(s.Tokens) {
		part, to, ok := codePart(s, i)
		if !ok && last < 0 {
			return "", i
		}
		if !ok {
			if t := s.At(i); t.Class == speech.Mark && (t.Text == "." || t.Text == "-" || t.Text == ",") {
				i++
				continue
			}
			break
		}
		if last >= 0 && (!adjoins(s, last, i) || i > last+1 && (len(code) != 2 || len(part) != 3) && s.At(last+1).Glued && s.At(i).Glued) {
			break
		}
		code += part
		last, i = to-1, to
	}
	return code, last + 1
}

// adjoins tells whether only spaces, points or hyphens part two tokens.
func adjoins(s speech.Text, last, i int) bool {
	for k := last + 1; k < i; k++ {
		t := s.At(k)
		if t.Class == speech.Word || t.Text != "." && t.Text != "-" && t.Text != "," {
			return false
		}
	}
	return true
}

// codePart reads digits or a number in words as digits. "un" inside a
// sentence is an article.
func codePart(s speech.Text, i int) (string, int, bool) {
	t := s.At(i)
	if t.Class == speech.Digits {
		if v, to, ok := mixedThousand(s, i); ok {
			return speech.Decimal(v), to, true
		}
		return t.Text, i + 1, len(t.Text) <= 6
	}
	v, to, ok := s.Cardinal(i)
	if ok && v == 1000 && to == i+1 {
		return "", 0, false
	}
	if next, digit := s.Numeral(i + 1); ok && v == 1 && digit && next < 10 {
		return "1", to, true // "un trois zéro zéro un"
	}
	if !ok || v == 1 && to == i+1 && (i == 0 || s.At(i-1).Class == speech.Word && speech.Numerals[s.At(i-1).Text] == 0 && !s.At(i-1).Is("zero")) {
		return "", 0, false
	}
	return speech.Decimal(v), to, true
}

// mixedThousand reads "75 mille 18".
func mixedThousand(s speech.Text, i int) (int64, int, bool) {
	if len(s.At(i).Text) > 2 || speech.Numerals[s.At(i+1).Text] != 1000 || s.At(i+1).Class != speech.Word {
		return 0, 0, false
	}
	return s.AfterThousand(speech.Atoi(s.At(i).Text)*1000, i+2)
}

// cityDistrict reads "Paris 18e": the three cities with districts.
func cityDistrict(s speech.Text) (string, bool) {
	for i, t := range s.Tokens {
		base, most := int64(0), int64(0)
		switch {
		case t.Is("paris"):
			base, most = 75000, 20
		case t.Is("marseille"):
			base, most = 13000, 16
		case t.Is("lyon"):
			base, most = 69000, 9
		default:
			continue
		}
		v, ok := district(s, i+1)
		if ok && v >= 1 && v <= most {
			return speech.Decimal(base + v), true
		}
		return "", false
	}
	return "", false
}

// district reads the number of a district, when nothing but the words around
// it follow.
func district(s speech.Text, i int) (int64, bool) {
	for s.At(i).Is("dans") || s.At(i).Is("le") || s.At(i).Is("au") || s.At(i).Is(",") || s.At(i).Is("-") {
		i++
	}
	v, to := int64(0), i
	if r := speech.Ordinals[s.At(i).Text]; r > 0 {
		v, to = int64(r), i+1
	} else if n, ok := s.Number(i); ok {
		whole := false
		if v, whole = n.Whole(); !whole {
			return 0, false
		}
		to = n.To
	}
	for ; to < len(s.Tokens); to++ {
		if t := s.At(to); t.Class == speech.Digits || t.Class == speech.Word && t.Unit() != speech.Rank && !t.Is("e") && !t.Is("arrondissement") && !t.Is("arr") && !t.Is("ardt") {
			return 0, false
		}
	}
	return v, v > 0
}

// postcode checks the department.
func postcode(code string) (Value, bool) {
	if len(code) != 5 {
		return Value{}, false
	}
	d := speech.Atoi(code[:2])
	overseas := speech.Atoi(code[:3])
	switch {
	case d >= 1 && d <= 95:
	case d == 97 && (overseas <= 978 && overseas >= 971):
	case d == 98 && (overseas == 980 || overseas >= 984 && overseas <= 988):
	default:
		return Value{}, false
	}
	return Value{Code: code}, true
}

// NoSum tells whether five figures alone are likelier a postal code than what somebody earns in a year: "59100".
func NoSum(text string) bool { return text != "" && (text[0] == '0' || text[0] >= '4') }
