package answer

import (
	"strings"

	"aufil/dialog/speech"
)

// doubtfulFigure tells whether an amount may be no sum of a month's; bare, where no period is said.
func doubtfulFigure(s speech.Text, f figure, bare bool, a Await) bool {
	n := f.Number
	switch {
	case f.Milli > 0 && f.Milli < smallest && s.Strangers() > 0:
		return true // what is so small is perhaps an hour's, or counts something
	case s.Has(" smic ") && (f.Milli < 100_000 && !f.euros || saysPlus(s) || s.Has(" plus ")):
		return true
	case bounded(s, n) || negated(s, n) || signed(s, n) || cutShort(s, n) || identifies(s, n) || len(f.Key) > 7:
		return true
	case f.Milli > 1_000_000 && s.At(n.To-1).Is("demi"):
		return true // "1000 et demi"
	case onceOnly(s, n) || heardCents(s, f) || dayOfMonth(s, f) || perThing(s, f) || colloquial(s, f) || shared(s, f):
		return true
	}
	return bare && bareCode(s, f, a)
}

// shared tells whether the amount is only the whole of which a part is meant: "la moitié de 700", "700 divisé par 2", "620
// mais mon coloc paie la moitié".
func shared(s speech.Text, f figure) bool {
	for i := f.End; i < len(s.Tokens); i++ {
		if s.At(i).In(partsOfSum) && (s.At(i-1).Is("la") || s.At(i-1).Is("le") || s.At(i-1).Is("un") || s.At(i-1).Is("moitie")) {
			return true
		}
	}
	at := f.From - 1
	if s.At(at).Is("les") || s.At(at).Is("l") {
		at--
	}
	if s.At(at).In(ofIt) {
		at--
	}
	return s.At(at).In(partsOfSum) || s.HasAny(divides)
}

var (
	ofIt       = speech.SetOf("de d des du")
	partsOfSum = speech.SetOf("moitie tiers quart double triple")
	divides    = speech.SetOf("divise divises partage partagee partageons diviser")
)

// heardCents tells whether "vingt-deux cents" leaves a doubt between cents and hundreds: cents are said by fives.
func heardCents(s speech.Text, f figure) bool {
	return f.Words && f.Milli < 1000 && f.Milli%50 != 0 && s.At(f.End-1).Is("cents")
}

// onceOnly tells whether the only figure is of the past: "je touchais 900 mais c'est fini".
func onceOnly(s speech.Text, n speech.Number) bool {
	times := tenses(s)
	if s.At(n.From-1).Is("avant") && n.From == 1 || s.Has(" quand je ", " quand j ", " lorsque je ") && s.HasAny(pastVerbs) {
		return true // "avant 1600", "1600 quand je bossais"
	}
	return len(s.Numbers()) == 1 && len(times) == 1 && times[0].to <= n.From && pastVerbs[s.At(times[0].at).Text] && !strings.HasPrefix(s.At(times[0].at).Text, "et")
}

// perThing tells whether the amount is for one of something: "50 la vacation", "12 par course".
func perThing(s speech.Text, f figure) bool {
	noun := s.At(f.End + 1)
	return s.At(f.End).In(forEach) && noun.Class == speech.Word && noun.Unit() == speech.NoUnit && !speech.MoneyNouns[noun.Text] && !speech.Familiar[noun.Text] && speech.Numerals[noun.Text] == 0 && speech.Collectives[noun.Text] == 0
}

var forEach = speech.SetOf("la le l par chaque /")

// dayOfMonth tells whether the number is rather a day, or a name: "vers le 5", "le 3615".
func dayOfMonth(s speech.Text, f figure) bool {
	if s.At(f.From-1).Is("au") && !f.euros && len(f.Key) == 4 {
		return true // "je suis au 3939"
	}
	if !s.At(f.From - 1).Is("le") {
		return false
	}
	first := s.At(f.From)
	return !f.euros && (f.Milli <= 31_000 || len(f.Key) > 3) || f.To > f.From+1 && first.Class == speech.Digits && len(first.Text) <= 2 && speech.Atoi(first.Text) <= 31 // "prélevé le 5 480"
}

// colloquial tells whether "mille deux" may mean 1 200 as well as 1 002, also as "2 mille 3", "2000 cinq", "mille deux
// nets".
func colloquial(s speech.Text, f figure) bool {
	rest := f.Milli % 1_000_000
	if f.Milli <= 1_000_000 || rest <= 1000 || rest >= 10_000 || f.euros && !s.At(f.To).Is("net") && !s.At(f.To).Is("nets") {
		return false
	}
	last := s.At(f.To - 1)
	return f.Words || f.To == f.From+3 && speech.Numerals[s.At(f.From+1).Text] == 1000 || last.Class == speech.Word && speech.Numerals[last.Text] == rest/1000
}

// bareCode tells whether five digits among other words may be a postal code.
func bareCode(s speech.Text, f figure, a Await) bool {
	if len(f.Key) < 5 || f.euros {
		return false
	}
	ofMonth := !a.Yearly && (a.Question == "" || strings.Contains(a.Question, "mois"))
	if len(f.Key) == 5 && f.Milli >= 20_000_000 && f.Milli%50_000 != 0 && ofMonth {
		return true // "75011"
	}
	for _, t := range s.Tokens {
		if t.Class == speech.Word && !speech.AroundRank[t.Text] && !speech.MoneyNouns[t.Text] && !speech.BeforeYes[t.Text] && t.Text != "net" && t.Text != "environ" {
			return true
		}
	}
	return false
}
