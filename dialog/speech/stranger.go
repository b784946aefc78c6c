package speech

// Strangers counts the words that have no place in an answer about numbers,
// money or dates. Many of them mean that the text is about something else, and
// that its numbers answer nothing.
func (s Text) Strangers() int {
	n := 0
	for _, t := range s.Tokens {
		if t.Class == Word && !Familiar[t.Text] && t.Unit() == NoUnit && Numerals[t.Text] == 0 && Collectives[t.Text] == 0 && Ordinals[t.Text] == 0 {
			n++
		}
	}
	return n
}

// Familiar are the words that commonly stand around an amount, a count, a
// duration or a date.
var Familiar = Union(AroundNothing, AroundOne, BeforeYes, DateWords, AroundRank, MoneyNouns, ZeroWords, ChildWords, SetOf(`
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

// Union is all the words of several sets.
func Union(sets ...Set) Set {
	all := Set{}
	for _, s := range sets {
		for w := range s {
			all[w] = true
		}
	}
	return all
}
