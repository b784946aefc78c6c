package answer

import "strings"

// shared tells whether the amount is only the whole of which a part is meant: "la moitié de 700", "700 divisé par 2".
func (s said) shared(f figure) bool {
	at := f.from - 1
	if s.at(at).is("les") || s.at(at).is("l") {
		at--
	}
	if t := s.at(at); t.is("de") || t.is("d") || t.is("des") || t.is("du") {
		at--
	}
	part := s.at(at)
	return part.is("moitie") || part.is("tiers") || part.is("quart") || part.is("double") || part.is("triple") || s.has(" divise ", " divises ", " partage ", " partagee ", " partageons ", " diviser ")
}

// heardCents tells whether "vingt-deux cents" leaves a doubt between cents and hundreds: cents are said by fives.
func (s said) heardCents(f figure) bool {
	return f.words && f.milli < 1000 && f.milli%50 != 0 && s.at(f.end-1).is("cents")
}

// onceOnly tells whether the only figure is of the past: "je touchais 900 mais c'est fini".
func (s said) onceOnly(n number) bool {
	times := s.tenses()
	return len(s.numbers()) == 1 && len(times) == 1 && times[0].to <= n.from && pastVerbs[s.at(times[0].at).text] && !strings.HasPrefix(s.at(times[0].at).text, "et")
}

// perThing tells whether the amount is for one of something: "50 la vacation", "12 par course".
func (s said) perThing(f figure) bool {
	t, noun := s.at(f.end), s.at(f.end+1)
	if !t.is("la") && !t.is("le") && !t.is("l") && !t.is("par") && !t.is("chaque") && !t.is("/") {
		return false
	}
	return noun.class == word && noun.unit() == noUnit && !moneyNouns[noun.text] && !familiar[noun.text] && numerals[noun.text] == 0 && collectives[noun.text] == 0
}

// dayOfMonth tells whether the number is rather a day, or a name: "vers le 5", "le 3615".
func (s said) dayOfMonth(f figure) bool {
	if !s.at(f.from - 1).is("le") {
		return false
	}
	first := s.at(f.from)
	return !f.euros && (f.milli <= 31_000 || len(f.key) > 3) || f.to > f.from+1 && first.class == digits && len(first.text) <= 2 && atoi(first.text) <= 31 // "prélevé le 5 480"
}

// colloquial tells whether "mille deux" may mean 1 200 as well as 1 002.
func (s said) colloquial(f figure) bool {
	rest := f.milli % 1_000_000
	mixed := !f.words && (f.to == f.from+3 && numerals[s.at(f.from+1).text] == 1000 || s.at(f.to-1).class == word && numerals[s.at(f.to-1).text] == rest/1000) // "2 mille 3", "2000 cinq"
	bare := !f.euros || s.at(f.to).is("net") || s.at(f.to).is("nets")                                                                                          // "mille deux nets"
	return (f.words || mixed) && bare && f.milli > 1_000_000 && rest > 1000 && rest < 10_000
}

// bareCode tells whether five digits among other words may be a postal code.
func (s said) bareCode(f figure, ofMonth bool) bool {
	if len(f.key) < 5 || f.euros {
		return false
	}
	u, _ := s.periodSaid()
	if u != noUnit {
		return false
	}
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
