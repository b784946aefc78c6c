package remark

import (
	"slices"

	"aufil/dialog/phrase"
	"aufil/dialog/speech"
)

// worries are troubles that open rights of their own, each under the choice that names it.
var worries = []struct {
	choice   string
	patterns phrase.Set
}{
	{"expulsion", phrase.Compile(`
		expulsion|expulse*|huisier|huisiers
		comandement de payer
		proprio|proprietaire|bailleur|agence (veut|va) (me|m|nous) (veut|va) vire|virer|expulse*|jete|jeter
		proprio|proprietaire|bailleur|agence (veut|va) (me|m|nous) (veut|va) met|mettre|mets|fout|foutre (a) (la) dehors|porte
		mis|mise|mettre|met|etre dehors par|de mon|le|chez|l proprio|proprietaire|bailleur|apartement|apart
		doi|dois|faut quiter le|mon logement|apartement|apart
	`)},
	{"dettes", phrase.Compile(`
		dettes|dete|detes|surendetement|credits
		rembourser mes|mon|le|les credit|credits|pret|prets|dettes|detes
	`)},
	{"factures", phrase.Compile(`
		factures|facture|electricite|edf|gaz|eau (en) retard|impaye*|impayes|payer
		peux|arive|reussi|arriv*|jariv* pas|plus (a) (de) payer|paye
		pour|payer (le|l|mon|mes|ma|les) gaz|electricite|edf|engie|chauffage|eau|factures|facture
		loyers|loyer (en) (de) retard|impaye*
		probleme|problemes|souci|soucis|dificulte*|mal|dur|complique*|galere* (de|a|pour) payer|regler|paye|finir
		galere* (avec) (pour) (a) (de) (payer|regler) (le|mon|mes|les|ma|l) loyer|loyers|facture|factures|electricite|edf|gaz
		(ai) pas (pu) paye|payer|regle|regler (mon|le|mes|les|ma|la|l) loyer|loyers|facture|factures|electricite|edf|gaz
		doi|dois|doit|devons _ (mois) (de) loyer|loyers
		soucis|souci|probleme|problemes (d|de) argent|loyer|loyers|facture|factures
		edf|engie|elec|electricite|courant|gaz|eau|chaufage|fournisseur (va|vont|veut|veulent) (me|m|nous) (va|vont|a|ont) coupe|couper|coupent|coupee
		coupe|couper|coupent|coupee|coupure (de) l|le|la|mon|ma|mes|d|de electricite|elec|courant|gaz|eau|chaufage|edf|jus
		plus (de|d) electricite|courant|gaz|chaufage|elec
	`)},
	{"logement", phrase.Compile("cherche un|mon logement|apartement|apart|toit")},
	{"justice", phrase.Compile("avocat|justice|tribunal|proces|juge")},
	{"quotidien", phrase.Compile(`
		besoin d aide pour me|se|manger|laver|la|le
		peux|arive plus|pas (a) (me) laver|habiler|manger seul|seule
		aide|aides|aider a|au domicile
		aide|auxiliaire menagere|menage|de vie
		aider|aide|laver|habiler (a) (me|se) laver|lever|coucher|habiler
	`)},
}

// owed are debts for which there is another help than for credits.
var owed = phrase.Compile("dete|detes (de|d|a|envers|pour) (le|l|mon|la) loyer|loyers|facture|factures|electricite|edf|gaz|eau")

// noWorry tells that there is none: "j'ai plus de dettes".
var noWorry = phrase.Compile("plus|pas|aucun|aucune|ni (de|d) mal|probleme|problemes|souci|soucis|dificulte*", "plus|pas|aucun|aucune|ni (de|d) dettes|dete|detes|facture|factures|credit|credits|retard|impaye|impayes|avocat|surendetement")

// WorriesIn names the troubles that a text tells, as the question about all of them does.
func WorriesIn(text string) (choices []string) {
	s := speech.Read(speech.Clip(text))
	if s.Question || len(s.Tokens) > 20 {
		return nil
	}
	words := s.Clauses()
	if noWorry.In(words) {
		return nil
	}
	debts := owed.In(words)
	if debts {
		words = slices.Clone(words)
		owed.Erase(words)
	}
	for _, w := range worries {
		if w.patterns.In(words) || debts && w.choice == "factures" {
			choices = append(choices, w.choice)
		}
	}
	return choices
}
