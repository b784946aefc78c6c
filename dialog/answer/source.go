package answer

import (
	"strings"

	"aufil/dialog/speech"
)

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
func asked(s speech.Text, list []figure, a Await) (int64, bool) {
	question := speech.Fold(a.Question)
	whole := strings.Contains(question, "en tout")
	first := labelIn(s, 0, list[0].From)
	last := labelIn(s, list[len(list)-1].End, len(s.Tokens))
	if (first == "") == (last == "") {
		return 0, false
	}
	found, unnamed, value, sum := 0, 0, int64(0), int64(0)
	for i, f := range list {
		from, to := f.End, len(s.Tokens)
		if first != "" {
			from, to = 0, f.From
			if i > 0 {
				from = list[i-1].End
			}
		} else if i+1 < len(list) {
			to = list[i+1].From
		}
		label := labelIn(s, from, to)
		if label != "" && strings.Contains(question, label) || label == "" && i == 0 && first == "" && whole && joins(s, from) {
			found, value, sum = found+1, f.Milli, sum+f.Milli
		} else if label == "" && i > 0 && (s.At(from).Is("+") || s.At(from).Is("plus")) {
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
func joins(s speech.Text, i int) bool {
	return s.At(i).Is("et") || s.At(i).Is("+") || s.At(i).Is("plus")
}

// labelIn returns the source named between two tokens, "" when none is.
func labelIn(s speech.Text, from, to int) string {
	for i := from; i < to; i++ {
		if s.At(i).Class != speech.Word {
			continue
		}
		if t := s.At(i); (t.Is("paye") || t.Is("paie") || t.Is("payons") || t.Is("donne")) && (s.At(i-1).Is("je") || s.At(i-1).Is("on") || s.At(i-1).Is("nous")) {
			return "loyer"
		}
		if s.At(i).Is("gagne") && (s.At(i-1).Is("je") || s.At(i-1).Is("moi")) {
			return "salaire"
		}
		for _, src := range sources {
			if strings.Contains(src.labels, " "+s.At(i).Text+" ") {
				return src.asked
			}
		}
	}
	return ""
}

// withoutCharges drops the charges said beside a rent, when the question asks
// for the rent without them.
func withoutCharges(s speech.Text, list []figure, a Await) []figure {
	if len(list) < 2 || s.Has(" dont ") {
		return list
	}
	q := speech.Fold(a.Question)
	if !strings.Contains(q, "sans les charges") && !strings.Contains(q, "hors charges") && !strings.Contains(q, "sans charges") {
		return list
	}
	for _, f := range list {
		if s.At(f.End).Is("hc") || phraseAt(s, f.End, "hors charges") > 0 || phraseAt(s, f.End, "hors charge") > 0 || phraseAt(s, f.End, "sans les charges") > 0 || phraseAt(s, f.End, "sans charges") > 0 || phraseAt(s, f.End, "sans charge") > 0 {
			return []figure{f}
		}
	}
	led := s.At(list[0].From - 1).Is("loyer")
	kept := list[:0:0]
	for _, f := range list {
		if led { // "loyer 455 charges 60": each is named before
			if !s.At(f.From-1).Is("charges") && !s.At(f.From-1).Is("charge") {
				kept = append(kept, f)
			}
			continue
		}
		i := f.End
		if s.At(i).Is("de") || s.At(i).Is("d") {
			i++
		}
		next := s.At(i + 1)
		if (s.At(i).Is("charges") || s.At(i).Is("charge")) && !strings.HasPrefix(next.Text, "compris") && !strings.HasPrefix(next.Text, "inclu") {
			continue
		}
		kept = append(kept, f)
	}
	return kept
}
