package answer

import "strings"

// sources are the words that label an amount, with the word of a question that
// asks for it.
var sources = []struct{ labels, asked string }{
	{" salaire paye paie travail boulot taf smic ", "salaire"},
	{" chomage are assedic ", "chomage"},
	{" retraite retraites reversion complementaire agirc arrco cnav carsat msa ircantec cnracl rafp base ", "retraite"},
	{" loyer ", "loyer"},
	{" invalidite ", "invalidite"},
	{" alimentaire ", "alimentaire"},
	{" apl als alf logement ", "apl"},
	{" rsa ", "rsa"},
	{" aah ", "aah"},
	{" prime ", "prime"},
	{" epargne livret livrets ldd ldds lep pel cel codevi ", "epargne"},
}

// asked returns the amount labelled as the question says, when exactly one is.
// Labels stand either all before their amounts or all after.
func (s said) asked(list []figure, a Await) (int64, bool) {
	question := fold(a.Question)
	whole := strings.Contains(question, "en tout")
	first := s.labelIn(0, list[0].from)
	last := s.labelIn(list[len(list)-1].end, len(s.tokens))
	if (first == "") == (last == "") {
		return 0, false
	}
	found, unnamed, value, sum := 0, 0, int64(0), int64(0)
	for i, f := range list {
		from, to := f.end, len(s.tokens)
		if first != "" {
			from, to = 0, f.from
			if i > 0 {
				from = list[i-1].end
			}
		} else if i+1 < len(list) {
			to = list[i+1].from
		}
		label := s.labelIn(from, to)
		if label != "" && strings.Contains(question, label) || label == "" && i == 0 && first == "" && whole && s.joins(from) {
			found, value, sum = found+1, f.milli, sum+f.milli
		} else if label == "" && i > 0 && (s.at(from).is("+") || s.at(from).is("plus")) {
			return 0, false // "retraite 950 + réversion 300"
		} else if label == "" {
			unnamed++
		}
	}
	if found == len(list) && whole {
		return sum, true // "livret A 1500 et LDD 700"
	}
	return value, found == 1 && !(whole && unnamed > 0) // of what is asked in all, another sum may be a part
}

// joins tells whether the token adds what follows to what stands before: "680 euros et 210 de réversion".
func (s said) joins(i int) bool { return s.at(i).is("et") || s.at(i).is("+") || s.at(i).is("plus") }

// labelIn returns the source named between two tokens, "" when none is.
func (s said) labelIn(from, to int) string {
	for i := from; i < to; i++ {
		if s.at(i).class != word {
			continue
		}
		if t := s.at(i); (t.is("paye") || t.is("paie") || t.is("payons") || t.is("donne")) && (s.at(i-1).is("je") || s.at(i-1).is("on") || s.at(i-1).is("nous")) {
			return "loyer"
		}
		if s.at(i).is("gagne") && (s.at(i-1).is("je") || s.at(i-1).is("moi")) {
			return "salaire"
		}
		for _, src := range sources {
			if strings.Contains(src.labels, " "+s.at(i).text+" ") {
				return src.asked
			}
		}
	}
	return ""
}

// withoutCharges drops the charges said beside a rent, when the question asks
// for the rent without them.
func (s said) withoutCharges(list []figure, a Await) []figure {
	if len(list) < 2 || s.has(" dont ") {
		return list
	}
	q := fold(a.Question)
	if !strings.Contains(q, "sans les charges") && !strings.Contains(q, "hors charges") && !strings.Contains(q, "sans charges") {
		return list
	}
	for _, f := range list {
		if s.at(f.end).is("hc") || s.phraseAt(f.end, "hors charges") > 0 || s.phraseAt(f.end, "hors charge") > 0 || s.phraseAt(f.end, "sans les charges") > 0 || s.phraseAt(f.end, "sans charges") > 0 || s.phraseAt(f.end, "sans charge") > 0 {
			return []figure{f}
		}
	}
	led := s.at(list[0].from - 1).is("loyer")
	kept := list[:0:0]
	for _, f := range list {
		if led { // "loyer 455 charges 60": each is named before
			if !s.at(f.from-1).is("charges") && !s.at(f.from-1).is("charge") {
				kept = append(kept, f)
			}
			continue
		}
		i := f.end
		if s.at(i).is("de") || s.at(i).is("d") {
			i++
		}
		next := s.at(i + 1)
		if (s.at(i).is("charges") || s.at(i).is("charge")) && !strings.HasPrefix(next.text, "compris") && !strings.HasPrefix(next.text, "inclu") {
			continue
		}
		kept = append(kept, f)
	}
	return kept
}
