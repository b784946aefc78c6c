package answer

// parsePostcode reads a French postal code: five digits of a department that
// exists.
func parsePostcode(s said, a Await) (Value, bool) {
	if s.has(" pas ", " plus ") && !s.has(" sais pas ", " pas de calais ") || s.has(" ou ") {
		return Value{}, false
	}
	if s.ofMoney() && !s.has(" postal ", " cp ") {
		return Value{}, false
	}
	if a.Channel == DTMF && len(s.tokens) == 2 && s.at(1).is("#") {
		s.tokens = s.tokens[:1]
	}
	if code, many := s.fiveDigits(); (code != "" || many) && s.strangers() <= 8 {
		return postcode(code)
	}
	if code, ok := s.cityDistrict(); ok {
		return postcode(code)
	}
	code, ok := s.joinedDigits()
	if !ok || s.strangers() > 6 || len(code) == 4 && !s.onlyCode() {
		return Value{}, false
	}
	if len(code) == 4 && a.Channel != DTMF {
		code = "0" + code
	}
	return postcode(code)
}

// onlyCode tells whether nothing is said but a postal code, so that four digits can only lack their zero: "cp 6000" is
// one, "code 4321", "l3000" and "né en 1958" are not.
func (s said) onlyCode() bool {
	if s.has(" cent ", " cents ") {
		return false // "quinze cents"
	}
	for i, t := range s.tokens {
		switch {
		case t.class != word || numerals[t.text] > 0 || t.is("zero") || t.is("mille"):
		case t.is("code"):
			if !s.at(i + 1).is("postal") {
				return false
			}
		case !aroundCode[t.text] || (t.is("l") || t.is("i")) && s.at(i+1).glued && s.at(i+1).class == digits:
			return false
		}
	}
	return true
}

var aroundCode = setOf("cp postal cedex mon le c est et de donc voila oui a je suis j habite dans moi o")

// ofMoney tells whether the figures are a sum: "mon loyer est de 12500".
func (s said) ofMoney() bool {
	for _, t := range s.tokens {
		if cues[t.text] != "" || t.unit() == money && len(t.text) > 1 {
			return true
		}
	}
	return false
}

// fiveDigits finds the run of five digits; many when there are two that
// differ.
func (s said) fiveDigits() (code string, many bool) {
	for i, t := range s.tokens {
		if t.class == digits && len(t.text) == 5 && (s.at(i+1).is("/") || s.at(i+1).is("-")) && s.at(i+2).class == digits && len(s.at(i+2).text) == 5 && s.at(i+2).text != t.text {
			return "", true // "13001/13002"
		}
		if t.class != digits || len(t.text) != 5 || s.tied(i) || s.at(i+1).unit() == money || s.owedAt(i) {
			continue
		}
		if code != "" && code != t.text {
			return "", true
		}
		code = t.text
	}
	return code, false
}

// tied tells whether the digits are a part of something longer.
func (s said) tied(i int) bool {
	next, before := s.at(i+1), s.at(i-1)
	return next.glued && (next.text == "," || next.text == "." || next.text == "/") && s.at(i+2).class == digits && s.at(i+2).glued ||
		before.class == word && len(before.text) == 1 && s.at(i).glued && before.text != "f"
}

// joinedDigits gathers the digits of a code that was cut: "75 018", "sept cinq
// zéro un huit", "soixante-quinze mille dix-huit". One run only may make a
// code; a lone run of four digits lacks its zero.
func (s said) joinedDigits() (string, bool) {
	var five, four string
	runs, fives := 0, 0
	for i := 0; i < len(s.tokens); {
		run, to := s.codeRun(i)
		if run == "" {
			i++
			continue
		}
		i = to
		if u := s.at(to).unit(); u != noUnit || s.owedAt(to-1) {
			continue
		}
		runs++
		switch len(run) {
		case 5:
			five, fives = run, fives+1
		case 4:
			four = ""
			if next := s.at(to); (s.at(to-1).text == run || s.at(to-1).class == word) && !s.at(to-2).is("-") && !(next.class == word && next.glued) {
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
func (s said) codeRun(i int) (string, int) {
	code, last := "", -1
	for i < len(s.tokens) {
		part, to, ok := s.codePart(i)
		if !ok && last < 0 {
			return "", i
		}
		if !ok {
			if t := s.at(i); t.class == mark && (t.text == "." || t.text == "-" || t.text == ",") {
				i++
				continue
			}
			break
		}
		if last >= 0 && (!s.adjoins(last, i) || i > last+1 && (len(code) != 2 || len(part) != 3) && s.at(last+1).glued && s.at(i).glued) {
			break
		}
		code += part
		last, i = to-1, to
	}
	return code, last + 1
}

// adjoins tells whether only spaces, points or hyphens part two tokens.
func (s said) adjoins(last, i int) bool {
	for k := last + 1; k < i; k++ {
		t := s.at(k)
		if t.class == word || t.text != "." && t.text != "-" && t.text != "," {
			return false
		}
	}
	return true
}

// codePart reads digits or a number in words as digits. "un" inside a
// sentence is an article.
func (s said) codePart(i int) (string, int, bool) {
	t := s.at(i)
	if t.class == digits {
		if v, to, ok := s.mixedThousand(i); ok {
			return decimal(v), to, true
		}
		return t.text, i + 1, len(t.text) <= 6
	}
	v, to, ok := s.cardinal(i)
	if ok && v == 1000 && to == i+1 {
		return "", 0, false
	}
	if next, digit := s.numeral(i + 1); ok && v == 1 && digit && next < 10 {
		return "1", to, true // "un trois zéro zéro un"
	}
	if !ok || v == 1 && to == i+1 && (i == 0 || s.at(i-1).class == word && numerals[s.at(i-1).text] == 0 && !s.at(i-1).is("zero")) {
		return "", 0, false
	}
	return decimal(v), to, true
}

// mixedThousand reads "75 mille 18".
func (s said) mixedThousand(i int) (int64, int, bool) {
	if len(s.at(i).text) > 2 || numerals[s.at(i+1).text] != 1000 || s.at(i+1).class != word {
		return 0, 0, false
	}
	return s.afterThousand(atoi(s.at(i).text)*1000, i+2)
}

// cityDistrict reads "Paris 18e": the three cities with districts.
func (s said) cityDistrict() (string, bool) {
	for i, t := range s.tokens {
		base, most := int64(0), int64(0)
		switch {
		case t.is("paris"):
			base, most = 75000, 20
		case t.is("marseille"):
			base, most = 13000, 16
		case t.is("lyon"):
			base, most = 69000, 9
		default:
			continue
		}
		v, ok := s.district(i + 1)
		if ok && v >= 1 && v <= most {
			return decimal(base + v), true
		}
		return "", false
	}
	return "", false
}

// district reads the number of a district, when nothing but the words around
// it follow.
func (s said) district(i int) (int64, bool) {
	for s.at(i).is("dans") || s.at(i).is("le") || s.at(i).is("au") || s.at(i).is(",") || s.at(i).is("-") {
		i++
	}
	v, to := int64(0), i
	if r := ordinals[s.at(i).text]; r > 0 {
		v, to = int64(r), i+1
	} else if n, ok := s.number(i); ok {
		whole := false
		if v, whole = n.whole(); !whole {
			return 0, false
		}
		to = n.to
	}
	for ; to < len(s.tokens); to++ {
		if t := s.at(to); t.class == digits || t.class == word && t.unit() != rank && !t.is("e") && !t.is("arrondissement") && !t.is("arr") && !t.is("ardt") {
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
	d := atoi(code[:2])
	overseas := atoi(code[:3])
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
