package answer

// strangers counts the words that have no place in an answer about numbers,
// money or dates. Many of them mean that the text is about something else, and
// that its numbers answer nothing.
func (s said) strangers() int {
	n := 0
	for _, t := range s.tokens {
		if t.class == word && !familiar[t.text] && t.unit() == noUnit && numerals[t.text] == 0 && collectives[t.text] == 0 && ordinals[t.text] == 0 {
			n++
		}
	}
	return n
}

// unheard tells whether a word is none that is known: perhaps a name, or a thing that a number counts.
func (t token) unheard() bool {
	return t.class == word && !familiar[t.text] && !vocabulary[t.text]
}

// addressesUs tells whether the text asks something or speaks to somebody, so
// that its numbers are no answer.
func (s said) addressesUs() bool {
	you := false
	for i, t := range s.tokens {
		switch t.text {
		case "vous", "tu":
			if before := s.at(i - 1); s.question || before.is("etes") || before.is("etiez") || before.is("es") || before.is("etais") {
				return true
			}
			you = you || t.text == "tu"
		case "t", "toi", "ta", "tes":
			you = true
		}
	}
	return (s.question || you) && s.strangers() > 1
}

// familiar are the words that commonly stand around an amount, a count, a
// duration or a date.
var familiar = union(aroundNothing, aroundOne, beforeYes, dateWords, aroundRank, moneyNouns, zeroWords, childWords, setOf(`
	environ peu pres presque quasi autour alentours vers gros moyenne entre plus moins et ou ni mais sur sous avec sans chez selon comme
	quelques quelque chose loin quasiment approximativement grosso modo cote poil pile tout juste bien tres trop assez aussi deja encore
	femme mari conjoint conjointe copain copine compagnon compagne couple famille foyer maison charge ex maman papa mere pere parents seul seule mineurs majeur majeurs garde alternee
	vie vis vivons vivent sommes travaille travail bosse boulot emploi temps plein partiel mi semaine net brut nets imposable apres avant impot impots mensuel mensuels
	gagne gagnons touchons paye paie payons verse verser coute virement prelevement montant prix total loue loyer charges compris comprises comprise inclus incluse incluses ticket tickets resto restaurant panier cc hc hors nue electricite eau gaz
	dernier derniere prochain prochaine hier demain matin soir midi passe passee pendant longtemps fait faisait arrive arrivee depuis debut fin cours courant milieu
	ai as a avons avez ont avais avait est suis es etes sont etais etait sera serai aura auras aurai va vais soit sois
	que qui quoi dont ce cet cette ces celui celle lui leur leurs son sa ses notre nos votre vos tu te t toi se s ne pas point aucun personne
	ca cela ci la le les l un une des du de d en y on nous vous il elle ils elles je j me m moi eux
	habite habitons ville commune code postal cp cedex saint sainte ville rue avenue boulevard place impasse bis
	voila donc alors pardon desole oui non ok merci bonjour bonsoir salut cordialement bonne journee compte comptes dire dirais pense crois trouve
	age enceinte bientot naissance anniversaire ne nee nes jumeaux petit petite grand grande aine ainee benjamin dernier autre autres chaque par pour dans meme seulement environs
	rsa apl aah are ass aspa asf caf smic prime primes allocation allocations pension retraite chomage salaire salaires revenu revenus aide aides
`))

// union is all the words of several sets.
func union(sets ...set) set {
	all := set{}
	for _, s := range sets {
		for w := range s {
			all[w] = true
		}
	}
	return all
}
