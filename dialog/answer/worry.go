package answer

// worries are troubles that open rights of their own.
var worries = compile(`
	factures|facture|electricite|edf|gaz|eau (en) retard|impaye*|impayes|payer
	peux|arive|reussi|arriv* pas|plus (a) payer
	peux|arive pas|plus (a) (de) payer
	pour|payer (le|l|mon|mes|ma|les) gaz|electricite|edf|engie|chauffage|eau|factures|facture
	expulsion|expulse*|huisier|huisiers
	comandement de payer
	loyers|loyer (en) (de) retard|impaye*
	dettes|dete|detes|surendetement|credits
	cherche un|mon logement|apartement|apart|toit
	avocat|justice|tribunal|proces|juge
	besoin d aide pour me|se|manger|laver|la|le
	peux|arive plus|pas (a) (me) laver|habiler|manger seul|seule
`)

// Worries tells whether a text says such a trouble.
func Worries(text string) bool {
	s := read(clip(text))
	return !s.question && len(s.tokens) <= 20 && find(worries, s.clauses())
}
