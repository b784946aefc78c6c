package answer

import "strings"

// What a text tells of another time or of somebody else answers nothing about the person today: "avant j'étais salarié,
// maintenant je suis au chômage", "mon mari travaille, moi non".

// today returns the clauses that speak of the person, today, and tells whether others were left out.
func (s said) today(question string) (own said, less bool) {
	if !s.hasAny(apart) {
		return s, false
	}
	q := fold(question)
	kept := make([]token, 0, len(s.tokens))
	dropped := false
	for from := 0; from < len(s.tokens); {
		to := s.clauseEnd(from)
		if c := settle(s.tokens[from:to:to]); c.bygone(q) || c.toCome(q) || c.ofKin(q) || c.wished() || c.abroad() {
			dropped = true
		} else {
			kept = append(kept, s.tokens[from:to]...)
		}
		from = to
	}
	if !dropped {
		return s, false
	}
	own = settle(kept)
	own.question = s.question
	return own, true
}

// apart are the words of which one at least is said where a clause is left out.
var apart = union(pastVerbs, wishes, setOf("avant ex autrefois jadis ancien ancienne bientot dans mon ma mes ai jusqu au en"))

// says tells whether more is said than a yes or a no.
func (s said) says() bool {
	for _, t := range s.tokens {
		if t.class == digits || t.class == word && !emptyLabel[t.text] && !clauseLinks[t.text] {
			return true
		}
	}
	return false
}

var clauseLinks = setOf("mais puis maintenant desormais actuellement aujourd hui depuis non oui car donc nan")

// clauseEnd returns where the clause that begins at from ends: at a mark, at "mais" or "maintenant", or where another
// subject speaks.
func (s said) clauseEnd(from int) int {
	for i := from + 1; i < len(s.tokens); i++ {
		t, before := s.at(i), s.at(i-1)
		switch {
		case before.class == mark && s.endsClause(i-1):
			return i
		case t.is("mais") || t.is("maintenant") || t.is("desormais") || t.is("puis") || t.is("aujourd") || t.is("actuellement"):
			if !before.is("plus") && !before.is("pas") {
				return i
			}
		case (t.is("plus") || t.is("pas")) && s.at(i+1).is("maintenant"):
			return i
		case t.is("moi"):
			if !besideMoi[before.text] && !besideMoi[s.at(i+1).text] && !clauseLinks[before.text] {
				return i
			}
		case t.is("je") || t.is("j") || t.is("on"):
			if before.class == word && !beforeJe[before.text] && !clauseLinks[before.text] && i-from > 1 {
				return i
			}
		case t.is("et"):
			if next := s.at(i + 1); next.is("je") || next.is("j") || next.is("on") || next.is("moi") && i+2 < len(s.tokens) && settle(s.tokens[from:i]).hasAny(hisVerbs) {
				return i
			}
		}
	}
	return len(s.tokens)
}

// endsClause tells whether the mark parts two clauses, and no two figures.
func (s said) endsClause(i int) bool {
	switch s.at(i).text {
	case ",", ".", ";", "\n", ":":
		return !(s.at(i-1).class == digits && s.at(i+1).class == digits)
	}
	return false
}

// besideMoi are the words beside which "moi" opens no clause: "chez moi", "lui et moi", "moi et mes filles".
var besideMoi = setOf("et a chez avec que pour de sur sans ni ou c est comme aussi meme excusez excuse donnez dites aidez pas")

// beforeJe are the words after which "je" goes on in the same clause.
var beforeJe = setOf("que qu ou si quand et comme donc car mais dont lorsque moi alors oui non la ce")

// bygone tells whether the clause speaks of what is over.
func (s said) bygone(question string) bool {
	if strings.Contains(question, "avant") || strings.Contains(question, "aviez") || strings.Contains(question, "etiez") || strings.Contains(question, "deja") || strings.Contains(question, "passe") {
		return false
	}
	for i, t := range s.tokens {
		switch {
		case t.class != word:
		case pastVerbs[t.text] && !t.is("etait"), t.is("ai") && s.workedAt(i+1), t.is("ai") && s.graduated(i+1), t.is("en") && s.at(i+1).is("poche"), t.is("ex") && s.standingNext(i+1), t.is("autrefois"), t.is("jadis"), (t.is("ancien") || t.is("ancienne")) && s.standingAfter(i+1):
			return true
		case t.is("avant") && i+1 == s.lastWordAt() && !s.at(i-1).is("comme") && !s.at(i-1).is("d") && !s.at(i-1).is("l"):
			return true
		case t.is("avant") && i == s.firstWordAt() && !afterAvant[s.at(i+1).text]:
			return true
		case t.is("jusqu") && s.has(" l an dernier ", " l annee derniere ", " l an passe ", " le mois dernier ", " y a "):
			return true
		}
	}
	return false
}

// workedAt tells whether the verb of a past that is over follows: "j'ai travaillé 40 ans".
func (s said) workedAt(i int) bool {
	for s.at(i).is("toujours") || s.at(i).is("deja") || s.at(i).is("beaucoup") {
		i++
	}
	t := s.at(i)
	return t.is("travaille") || t.is("bosse") || t.is("cotise") || t.is("vecu") || t.is("habite")
}

// standingNext tells whether a standing is named right there: "ex salarié".
func (s said) standingNext(i int) bool {
	name, n := s.conceptAt(i)
	return n > 0 && standings[name]
}

// graduated tells whether a degree follows: who has one no longer studies for it.
func (s said) graduated(i int) bool {
	for s.at(i).is("eu") || s.at(i).is("u") || s.at(i).is("obtenu") || s.at(i).is("deja") || s.at(i).is("un") || s.at(i).is("une") || s.at(i).is("mon") || s.at(i).is("ma") || s.at(i).is("le") || s.at(i).is("la") {
		i++
	}
	return degrees[s.at(i).text]
}

var degrees = setOf("licence master bts doctorat dut bac maitrise diplome")

// wished tells whether the clause only wants, awaits or asks for what it names: "j'attends ma retraite".
func (s said) wished() bool {
	for i, t := range s.tokens {
		if !wishes[t.text] {
			continue
		}
		if _, n := s.conceptAt(i); n > 1 || s.at(i-1).is("pas") || s.at(i+1).is("pas") || s.at(i+1).is("plus") {
			continue // "cherche un emploi" says what one is
		}
		for k := i + 1; k < min(i+5, len(s.tokens)); k++ {
			if name, n := s.conceptAt(k); n > 0 && standings[name] {
				return true
			}
		}
	}
	return false
}

var wishes = setOf("attends attend attendre veux veu voudrais aimerais espere demande cherche souhaite envie reve futur future projet")

// abroad tells whether the clause speaks of another country: "j'ai une maison au pays".
func (s said) abroad() bool {
	for i, t := range s.tokens {
		if (t.is("au") || t.is("en")) && (s.at(i+1).is("pays") || s.at(i+1).is("bled") || nationWords[s.at(i+1).text]) {
			return true
		}
	}
	return false
}

// afterAvant follow an "avant" that is no "before": "avant le 15", "avant-dernier".
var afterAvant = setOf("le la l les de d que midi dernier derniere hier")

func (s said) firstWordAt() int {
	for i, t := range s.tokens {
		if t.class == word && !clauseLinks[t.text] && !t.is("et") {
			return i
		}
	}
	return -1
}

func (s said) lastWordAt() int {
	for i := len(s.tokens) - 1; i >= 0; i-- {
		if s.at(i).class == word {
			return i + 1
		}
	}
	return -1
}

// toCome tells whether the clause speaks of what is not yet: "à la retraite dans 2 ans".
func (s said) toCome(question string) bool {
	if s.has(" bientot ") && !meaningOf(s).names("PROPRIO") { // who buys owns nearly
		return true
	}
	for i, t := range s.tokens {
		if !t.is("dans") {
			continue
		}
		from := i + 1
		if s.at(from).is("moins") && s.at(from+1).is("de") || s.at(from).is("a") && s.at(from+1).is("peine") {
			from += 2
		}
		if n, ok := s.number(from); ok {
			if u, _ := s.unitAfter(n); u == year || u == month || u == week || u == day {
				return true
			}
		}
	}
	return false
}

// ofKin tells whether the clause speaks of a relative alone: "mon mari travaille".
func (s said) ofKin(question string) bool {
	at := s.firstWordAt()
	if who := s.at(at + 1); at < 0 || !s.at(at).is("mon") && !s.at(at).is("ma") && !s.at(at).is("mes") || !relatives[who.text] && !distantKin[who.text] || strings.Contains(question, who.text) {
		return false
	}
	if asksOfOthers(question) || s.has(" me ", " m ", " moi ", " nous ", " je ", " j ", " on ", " aussi ", " pareil ") {
		return false
	}
	verb := s.at(at + 2)
	return hisVerbs[verb.text] && s.standingAfter(at+2) || verb.is("oui") || verb.is("non")
}

// distantKin are more relatives, by whom one does not live.
var distantKin = setOf("parents enfants fils filles freres soeurs grand aine ainee grandmere grandpere ex belle beau")

// asksOfOthers tells whether a question is about others too.
func asksOfOthers(question string) bool {
	for _, w := range []string{"conjoint", "enfant", "foyer", "famille", "quelqu", "proche", "personne", "couple"} {
		if strings.Contains(question, w) {
			return true
		}
	}
	return false
}
