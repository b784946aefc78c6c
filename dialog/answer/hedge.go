package answer

// approximate tells whether a quantity is said to be rough.
func (s said) approximate() bool {
	for i, t := range s.tokens {
		if t.is("~") || t.is("+") && (s.at(i+1).is("-") || s.at(i+1).is("/")) {
			return true
		}
	}
	return s.has(" environ ", " a peu pres ", " a peu pret ", " peu pres ", " autour ", " alentours ", " alentour ", " aux alentour ", " vers ", " dans les ", " grosso modo ", " approximativement ", " presque ", " quasi ", " quasiment ",
		" plus ou moins ", " quelques ", " quelque chose comme ", " pas loin ", " je crois ", " je pense ", " a vue de nez ", " en gros ", " bien ", " en moyenne ", " a la louche ", " peut etre ", " sais pas ", " aux environ ", " dizaine ", " centaine ", " pas trop ", " poussiere ", " poussieres ")
}

// bounded tells whether the number is only a limit: "moins de 500".
func (s said) bounded(n number) bool {
	for i := max(0, n.from-4); i < n.from; i++ {
		for _, p := range bounds {
			if k := s.phraseAt(i, p); k > 0 && n.from-(i+k) <= 1 {
				return p != "plus que" || !s.has(" ai plus que ", " a plus que ", " reste plus que ", " ont plus que ") // "il ne m'en reste plus que 2"
			}
		}
		if t := s.at(i); (t.is("<") || t.is(">")) && i == n.from-1 {
			return true
		}
	}
	for i := n.to; i <= n.to+2; i++ {
		if s.phraseAt(i, "max") > 0 || s.phraseAt(i, "maxi") > 0 || s.phraseAt(i, "maximum") > 0 || s.phraseAt(i, "minimum") > 0 || s.phraseAt(i, "mini") > 0 ||
			s.phraseAt(i, "au moins") > 0 || s.phraseAt(i, "au plus") > 0 || s.phraseAt(i, "ou plus") > 0 || s.phraseAt(i, "ou moins") > 0 || s.phraseAt(i, "et plus") > 0 || s.phraseAt(i, "au maximum") > 0 || s.phraseAt(i, "grand max") > 0 {
			return true
		}
	}
	return false
}

var bounds = []string{
	"moins de", "moins d", "moins que", "plus de", "plus d", "plus que", "pas plus de", "au moins", "au plus", "au dessus de", "au dessous de", "en dessous de", "en dessous des", "au dessus des", "jusqu a", "jusque", "maximum", "max", "maxi", "minimum", "mini",
	"a partir de", "inferieur a", "superieur a", "depasse", "depasse pas", "meme pas",
}

// negated tells whether the number is denied: "je ne touche pas 900", "pas 2".
func (s said) negated(n number) bool {
	for i := n.from - 1; i >= max(0, n.from-3); i-- {
		t := s.at(i)
		if t.class == mark {
			return false
		}
		if !t.is("pas") && !t.is("jamais") && !t.is("plus") {
			continue
		}
		if t.is("plus") {
			return s.at(i-1).is("n") || s.at(i-2).is("ne")
		}
		before, after := s.at(i-1), s.at(i+1)
		return !before.is("sais") && !before.is("sait") && !before.is("connais") && !after.is("loin") && !after.is("trop") && !after.is("sur")
	}
	return false
}

// signed tells whether a minus stands before the number.
func (s said) signed(n number) bool {
	m := s.at(n.from - 1)
	if (m.is("moins") || m.is("-")) && n.from == 1 || m.is("negatif") || m.is("negative") {
		return true
	}
	return m.is("-") && s.at(n.from).glued && (n.from == 1 || !s.at(n.from-1).glued && !s.at(n.from-2).is("+") && s.at(n.from-2).class != digits)
}

// ranged tells whether two numbers are the ends of a range.
func (s said) ranged(list []number) bool {
	if len(list) != 2 {
		return false
	}
	low, high := list[0], list[1]
	i := low.to
	for s.at(i).unit() == money || s.at(i).unit() == month || s.at(i).is("par") || s.at(i).is("/") && s.at(i+1).unit() == month {
		i++
	}
	if s.at(i).is("/") && high.milli < 50_000 {
		return false // "3/4"
	}
	if i < high.from && ((s.at(i).is("et") || s.at(i).is("&")) && s.has(" entre ") || s.at(i).is("a") || s.at(i).is("-") || s.at(i).is("/") || s.at(i).is("ou") || s.at(i).is("~") || s.at(i).is("jusqu")) {
		return high.from-i <= 3 && low.milli < high.milli
	}
	return false
}

// nothing tells whether the answer says "none", in words that all belong to
// such a sentence: "je ne touche rien", "pas de revenu", "aucun enfant".
func (s said) nothing(nouns set) bool {
	s = s.withoutSince()
	none := false
	for i, t := range s.tokens {
		if t.class == digits {
			return false
		}
		if t.class == mark {
			if t.text == "?" {
				return false
			}
			continue
		}
		switch {
		case zeroWords[t.text] || t.is("ni") && i > 0:
			none = true
		case t.is("pas") || t.is("plus"):
			next := s.at(i + 1)
			none = none || next.is("de") || next.is("d") || next.is("du") || next.class == mark || next.is("un") || next.is("une") || aroundNothing[next.text]
		case !aroundNothing[t.text] && !nouns[t.text]:
			return false
		}
	}
	if !none || s.notNone() {
		return false
	}
	return !s.has(" je n ai pas ", " j ai pas ", " je suis pas ") || s.deniesHaving(nouns)
}

// notNone tells whether the words of "none" say something else: "presque rien", "c'est pas sûr", "pas encore".
func (s said) notNone() bool {
	return s.notYet() || s.has(" presque rien ", " rien a dire ", " pas plus ", " quasi rien ", " pas sur ", " plus sur ")
}

// notYet tells whether "pas encore" may say that something is on its way. "Pas encore d'enfant" is none.
func (s said) notYet() bool {
	return s.has(" pas encore ") && !s.has(" pas encore d ", " pas encore de ", " pas encore enfant ", " pas encore enfants ")
}

// deniesHaving tells whether "j'ai pas" has its object: "j'en ai pas",
// "j'ai pas d'enfant".
func (s said) deniesHaving(nouns set) bool {
	return s.hasAny(nouns) || s.hasAny(zeroWords) || s.pennyless() || s.has(" en ai pas ", " en ai plus ")
}

// zeroWords are words that mean none.
var zeroWords = setOf("rien dalle aucun aucune zero neant nul nulle personne sans jamais")

// aroundNothing are words that may stand around one of them: "je ne touche rien du tout".
var aroundNothing = setOf(`nan nn nop je j ne n en y a ai il on nous tu elle du tout de d des le la les l pour moment instant actuellement moi absolument strictement vraiment que dalle c est suis
	touche gagne percois recois recoit paie paye verse donne donnent versent rapporte me m non a cette heure maintenant mois par depuis et ou encore ce un une mon mes ma bonjour merci toujours aujourd hui jour alors voila desole oui chez avons avoir pas plus euro euros centime sou sous rond ronds seul ni petite heberge hebergee loge logee chez parents mere pere mes ami amie vis gratuitement ah oh cote devant monsieur madame mademoiselle pauvre maison franchement bien sur dieu heureusement malheureusement helas hamdoulilah hamdulillah`)

// withoutSince cuts off since when something is so: "rien depuis 2 mois", "plus rien depuis mars".
func (s said) withoutSince() said {
	for i, t := range s.tokens {
		if !t.is("depuis") || i == 0 || !settle(s.tokens[:i]).hasAny(zeroWords) {
			continue
		}
		for k := i + 1; k < len(s.tokens); k++ {
			if w := s.at(k); w.class == word && w.unit() == noUnit && numerals[w.text] == 0 && !dateWords[w.text] {
				return s
			}
		}
		return settle(s.tokens[:i])
	}
	return s
}
