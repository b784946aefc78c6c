package answer

import (
	"aufil/dialog/speech"
)

// Approximate tells whether a quantity is said to be rough.
func Approximate(s speech.Text) bool {
	for i, t := range s.Tokens {
		if t.Is("~") || t.Is("+") && (s.At(i+1).Is("-") || s.At(i+1).Is("/")) {
			return true
		}
	}
	return s.Has(" environ ", " a peu pres ", " a peu pret ", " peu pres ", " autour ", " alentours ", " alentour ", " aux alentour ", " vers ", " dans les ", " grosso modo ", " approximativement ", " presque ", " quasi ", " quasiment ",
		" plus ou moins ", " quelques ", " quelque chose comme ", " pas loin ", " je crois ", " je pense ", " a vue de nez ", " en gros ", " bien ", " en moyenne ", " a la louche ", " peut etre ", " sais pas ", " aux environ ", " dizaine ", " centaine ", " pas trop ", " poussiere ", " poussieres ")
}

// bounded tells whether the number is only a limit: "moins de 500".
func bounded(s speech.Text, n speech.Number) bool {
	for i := max(0, n.From-4); i < n.From; i++ {
		for _, p := range bounds {
			if k := phraseAt(s, i, p); k > 0 && n.From-(i+k) <= 1 {
				return p != "plus que" || !s.Has(" ai plus que ", " a plus que ", " reste plus que ", " ont plus que ") // "il ne m'en reste plus que 2"
			}
		}
		if t := s.At(i); (t.Is("<") || t.Is(">")) && i == n.From-1 {
			return true
		}
	}
	for i := n.To; i <= n.To+2; i++ {
		if phraseAt(s, i, "max") > 0 || phraseAt(s, i, "maxi") > 0 || phraseAt(s, i, "maximum") > 0 || phraseAt(s, i, "minimum") > 0 || phraseAt(s, i, "mini") > 0 ||
			phraseAt(s, i, "au moins") > 0 || phraseAt(s, i, "au plus") > 0 || phraseAt(s, i, "ou plus") > 0 || phraseAt(s, i, "ou moins") > 0 || phraseAt(s, i, "et plus") > 0 || phraseAt(s, i, "au maximum") > 0 || phraseAt(s, i, "grand max") > 0 {
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
func negated(s speech.Text, n speech.Number) bool {
	for i := n.From - 1; i >= max(0, n.From-3); i-- {
		t := s.At(i)
		if t.Class == speech.Mark {
			return false
		}
		if !t.Is("pas") && !t.Is("jamais") && !t.Is("plus") {
			continue
		}
		if t.Is("plus") {
			return s.At(i-1).Is("n") || s.At(i-2).Is("ne")
		}
		before, after := s.At(i-1), s.At(i+1)
		return !before.Is("sais") && !before.Is("sait") && !before.Is("connais") && !after.Is("loin") && !after.Is("trop") && !after.Is("sur")
	}
	return false
}

// signed tells whether a minus stands before the number.
func signed(s speech.Text, n speech.Number) bool {
	m := s.At(n.From - 1)
	if (m.Is("moins") || m.Is("-")) && n.From == 1 || m.Is("negatif") || m.Is("negative") {
		return true
	}
	return m.Is("-") && s.At(n.From).Glued && (n.From == 1 || !s.At(n.From-1).Glued && !s.At(n.From-2).Is("+") && s.At(n.From-2).Class != speech.Digits)
}

// ranged tells whether two numbers are the ends of a range.
func ranged(s speech.Text, list []speech.Number) bool {
	if len(list) != 2 {
		return false
	}
	low, high := list[0], list[1]
	i := low.To
	for s.At(i).Unit() == speech.Money || s.At(i).Unit() == speech.Month || s.At(i).Is("par") || s.At(i).Is("/") && s.At(i+1).Unit() == speech.Month {
		i++
	}
	if s.At(i).Is("/") && high.Milli < 50_000 {
		return false // "3/4"
	}
	if i < high.From && ((s.At(i).Is("et") || s.At(i).Is("&")) && s.Has(" entre ") || s.At(i).Is("a") || s.At(i).Is("-") || s.At(i).Is("/") || s.At(i).Is("ou") || s.At(i).Is("~") || s.At(i).Is("jusqu")) {
		return high.From-i <= 3 && low.Milli < high.Milli
	}
	return false
}

// nothing tells whether the answer says "none", in words that all belong to
// such a sentence: "je ne touche rien", "pas de revenu", "aucun enfant".
func nothing(s speech.Text, nouns speech.Set) bool {
	s = withoutSince(s)
	none := false
	for i, t := range s.Tokens {
		if t.Class == speech.Digits {
			return false
		}
		if t.Class == speech.Mark {
			if t.Text == "?" {
				return false
			}
			continue
		}
		switch {
		case speech.ZeroWords[t.Text] || t.Is("ni") && i > 0:
			none = true
		case t.Is("pas") || t.Is("plus"):
			next := s.At(i + 1)
			none = none || next.Is("de") || next.Is("d") || next.Is("du") || next.Class == speech.Mark || next.Is("un") || next.Is("une") || speech.AroundNothing[next.Text]
		case !speech.AroundNothing[t.Text] && !nouns[t.Text]:
			return false
		}
	}
	if !none || notNone(s) {
		return false
	}
	return !s.Has(" je n ai pas ", " j ai pas ", " je suis pas ") || deniesHaving(s, nouns)
}

// notNone tells whether the words of "none" say something else: "presque rien", "c'est pas sûr", "pas encore".
func notNone(s speech.Text) bool {
	return notYet(s) || s.Has(" presque rien ", " rien a dire ", " pas plus ", " quasi rien ", " pas sur ", " plus sur ")
}

// notYet tells whether "pas encore" may say that something is on its way. "Pas encore d'enfant" is none.
func notYet(s speech.Text) bool {
	return s.Has(" pas encore ") && !s.Has(" pas encore d ", " pas encore de ", " pas encore enfant ", " pas encore enfants ")
}

// deniesHaving tells whether "j'ai pas" has its object: "j'en ai pas",
// "j'ai pas d'enfant".
func deniesHaving(s speech.Text, nouns speech.Set) bool {
	return s.HasAny(nouns) || s.HasAny(speech.ZeroWords) || pennyless(s) || s.Has(" en ai pas ", " en ai plus ")
}

// withoutSince cuts off since when something is so: "rien depuis 2 mois", "plus rien depuis mars".
func withoutSince(s speech.Text) speech.Text {
	for i, t := range s.Tokens {
		if !t.Is("depuis") || i == 0 || !speech.Settle(s.Tokens[:i]).HasAny(speech.ZeroWords) {
			continue
		}
		for k := i + 1; k < len(s.Tokens); k++ {
			if w := s.At(k); w.Class == speech.Word && w.Unit() == speech.NoUnit && speech.Numerals[w.Text] == 0 && !speech.DateWords[w.Text] {
				return s
			}
		}
		return speech.Settle(s.Tokens[:i])
	}
	return s
}
