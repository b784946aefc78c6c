package answer

import "strings"

// doubtfulFigure tells whether an amount may be no sum of a month's; bare, where no period is said.
func (s said) doubtfulFigure(f figure, bare bool, a Await) bool {
	n := f.number
	switch {
	case f.milli > 0 && f.milli < smallest && s.strangers() > 0:
		return true // what is so small is perhaps an hour's, or counts something
	case s.has(" smic ") && (f.milli < 100_000 && !f.euros || s.saysPlus() || s.has(" plus ")):
		return true
	case s.bounded(n) || s.negated(n) || s.signed(n) || s.cutShort(n) || s.identifies(n) || len(f.key) > 7:
		return true
	case f.milli > 1_000_000 && s.at(n.to-1).is("demi"):
		return true // "1000 et demi"
	case s.onceOnly(n) || s.heardCents(f) || s.dayOfMonth(f) || s.perThing(f) || s.colloquial(f) || s.shared(f):
		return true
	}
	return bare && s.bareCode(f, a)
}

// shared tells whether the amount is only the whole of which a part is meant: "la moitié de 700", "700 divisé par 2", "620
// mais mon coloc paie la moitié".
func (s said) shared(f figure) bool {
	for i := f.end; i < len(s.tokens); i++ {
		if s.at(i).in(partsOfSum) && (s.at(i-1).is("la") || s.at(i-1).is("le") || s.at(i-1).is("un") || s.at(i-1).is("moitie")) {
			return true
		}
	}
	at := f.from - 1
	if s.at(at).is("les") || s.at(at).is("l") {
		at--
	}
	if s.at(at).in(ofIt) {
		at--
	}
	return s.at(at).in(partsOfSum) || s.hasAny(divides)
}

var (
	ofIt       = setOf("de d des du")
	partsOfSum = setOf("moitie tiers quart double triple")
	divides    = setOf("divise divises partage partagee partageons diviser")
)

// heardCents tells whether "vingt-deux cents" leaves a doubt between cents and hundreds: cents are said by fives.
func (s said) heardCents(f figure) bool {
	return f.words && f.milli < 1000 && f.milli%50 != 0 && s.at(f.end-1).is("cents")
}

// onceOnly tells whether the only figure is of the past: "je touchais 900 mais c'est fini".
func (s said) onceOnly(n number) bool {
	times := s.tenses()
	if s.at(n.from-1).is("avant") && n.from == 1 || s.has(" quand je ", " quand j ", " lorsque je ") && s.hasAny(pastVerbs) {
		return true // "avant 1600", "1600 quand je bossais"
	}
	return len(s.numbers()) == 1 && len(times) == 1 && times[0].to <= n.from && pastVerbs[s.at(times[0].at).text] && !strings.HasPrefix(s.at(times[0].at).text, "et")
}

// perThing tells whether the amount is for one of something: "50 la vacation", "12 par course".
func (s said) perThing(f figure) bool {
	noun := s.at(f.end + 1)
	return s.at(f.end).in(forEach) && noun.class == word && noun.unit() == noUnit && !moneyNouns[noun.text] && !familiar[noun.text] && numerals[noun.text] == 0 && collectives[noun.text] == 0
}

var forEach = setOf("la le l par chaque /")

// dayOfMonth tells whether the number is rather a day, or a name: "vers le 5", "le 3615".
func (s said) dayOfMonth(f figure) bool {
	if s.at(f.from-1).is("au") && !f.euros && len(f.key) == 4 {
		return true // "je suis au 3939"
	}
	if !s.at(f.from - 1).is("le") {
		return false
	}
	first := s.at(f.from)
	return !f.euros && (f.milli <= 31_000 || len(f.key) > 3) || f.to > f.from+1 && first.class == digits && len(first.text) <= 2 && atoi(first.text) <= 31 // "prélevé le 5 480"
}

// colloquial tells whether "mille deux" may mean 1 200 as well as 1 002, also as "2 mille 3", "2000 cinq", "mille deux
// nets".
func (s said) colloquial(f figure) bool {
	rest := f.milli % 1_000_000
	if f.milli <= 1_000_000 || rest <= 1000 || rest >= 10_000 || f.euros && !s.at(f.to).is("net") && !s.at(f.to).is("nets") {
		return false
	}
	last := s.at(f.to - 1)
	return f.words || f.to == f.from+3 && numerals[s.at(f.from+1).text] == 1000 || last.class == word && numerals[last.text] == rest/1000
}

// bareCode tells whether five digits among other words may be a postal code.
func (s said) bareCode(f figure, a Await) bool {
	if len(f.key) < 5 || f.euros {
		return false
	}
	ofMonth := !a.Yearly && (a.Question == "" || strings.Contains(a.Question, "mois"))
	if len(f.key) == 5 && f.milli >= 20_000_000 && f.milli%50_000 != 0 && ofMonth {
		return true // "75011"
	}
	for _, t := range s.tokens {
		if t.class == word && !aroundRank[t.text] && !moneyNouns[t.text] && !beforeYes[t.text] && t.text != "net" && t.text != "environ" {
			return true
		}
	}
	return false
}
