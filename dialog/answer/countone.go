package answer

import "strings"

// identifies tells whether the number only names something: "pin 1234", "classe 54", "lot n° 12".
func (s said) identifies(n number) bool {
	at := n.from - 1
	for s.at(at).in(tiesName) {
		at--
	}
	return identified[s.at(at).text] && n.key != ""
}

// tiesName stand between a name and its number.
var tiesName = setOf("est c numero : ° n")

// identified are what a number names.
var identified = setOf("pin puk code codes digicode dossier matricule classe ref reference siret siren secu nss allocataire bp lot batiment bat porte chambre bus ligne tram ticket rib iban badge casier guichet commande facture article cav")

// labelled tells whether an unknown word stands right before a bare number, which may be its name: "classe 54", "pin 1234".
func (s said) labelled(n number) bool {
	before, after := s.at(n.from-1), s.at(n.to)
	u, _ := s.unitAfter(n)
	return u == noUnit && !(after.class == word && familiar[after.text]) && n.key != "" && !s.at(n.from).glued && len(before.text) > 2 && before.unheard()
}

// countsOne tells whether "un" is a number here, and not an article.
func (s said) countsOne(n number) bool {
	switch s.at(n.to).text {
	case "seul", "seule", "unique":
		return true
	case "moment", "instant", "peu":
		return false
	}
	if n.from == 0 && s.at(1).class == mark && len(s.numbers()) == 1 && (s.at(1).is(",") || s.at(1).is(".")) {
		return true // "Un, c'est mon petit-fils"
	}
	for i, t := range s.tokens {
		if i != n.from && t.class == word && !aroundOne[t.text] {
			return false
		}
	}
	return true
}

// aroundOne are words that may stand around a number that is the answer.
var aroundOne = setOf(`qu la j ai je en n ne il elle y a oui c est on que seulement juste environ moi nous merci bonjour et pour le moment alors voila mon ma m reste restent plus maison monsieur madame avec`)

// single reads the only number that can answer.
func (s said) single(n number, asked topic) (int64, bool) {
	u, at := s.unitAfter(n)
	v, whole := n.whole()
	if !whole || len(n.key) > 6 || !asked.accepts(u) || s.labelled(n) || s.identifies(n) {
		return 0, false
	}
	before, after := s.at(n.from-1), s.at(n.to)
	switch {
	case n.words && asked == age && u == noUnit && after.unheard() && len(after.raw) <= 5:
		return 0, false // "quatre vingt onzes", cut short
	case n.key != "" && after.glued && after.unheard() && len(after.text) > 3 && !nearly(after.text, "enfants"):
		return 0, false // "4ever"
	case asked == surface && u == foreign && !squareMetres[s.at(at).text]:
		return 0, false // "3 pièces"
	case u == noUnit && asked == children && s.at(at).is("ans"):
		return 0, false
	case len(n.key) == 4 && v > 1900 && v < 2100 && (before.is("en") || before.is("depuis")):
		return 0, false // "né en 1980"
	case (asked == children || asked == household) && things[after.text]:
		return 0, false // "une maison", "2 boulots"
	case (asked == anything || asked == hours) && u == noUnit && s.countsThings(n):
		return 0, false // "10 doigts"
	case s.at(n.from).is("neuf") && newThings[before.text]:
		return 0, false // "un logement neuf"
	case u != year && !after.is("et") && s.has(" et demi ") && s.at(n.to-1).text != "demi":
		return 0, false // "1 bol et demi"
	case u == noUnit && before.unit() == foreign && before.class == word:
		return 0, false // "chambre 12"
	case before.is("numero") && s.strangers() > 0:
		return 0, false // "appartement numéro 3"
	case (u == month || u == week || u == day) && (s.hasAny(childWords) || s.has(" bb ")):
		return 0, false // the age of a baby
	case n.one && u == minute, u == hour && (before.is("a") || before.is("vers")):
		return 0, false // "une minute", "à 8h"
	}
	if s.at(at).in(anyPerson) {
		return v, true // "4 personnes dont 2 enfants"
	}
	return s.withSelf(v, u, asked)
}

var anyPerson = setOf("personne personnes pers")

// countsThings tells whether a noun that names no person follows the number at once: "3 frères", "10 doigts".
func (s said) countsThings(n number) bool {
	t := s.at(n.to)
	return t.unheard() && len(t.text) > 3 && strings.HasSuffix(t.text, "s") && n.milli >= 2000
}

var squareMetres = setOf("m m2 metre metres")

// things are what children are sometimes answered with.
var things = union(moneyNouns, setOf("credits dette dettes maison maisons appart logement logements voiture rdv job jobs taf boulots emplois foi femme mari copine copain"))

// newThings are what may be new, so that "neuf" is no number.
var newThings = setOf("logement appart appartement immeuble batiment velo truc tout flambant de quoi")
