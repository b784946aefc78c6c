package answer

import (
	"strings"

	"aufil/dialog/speech"
)

// identifies tells whether the number only names something: "pin 1234", "classe 54", "lot n° 12".
func identifies(s speech.Text, n speech.Number) bool {
	at := n.From - 1
	for s.At(at).In(tiesName) {
		at--
	}
	return identified[s.At(at).Text] && n.Key != ""
}

// tiesName stand between a name and its number.
var tiesName = speech.SetOf("est c numero : ° n")

// identified are what a number names.
var identified = speech.SetOf("pin puk code codes digicode dossier matricule classe ref reference siret siren secu nss allocataire bp lot batiment bat porte chambre bus ligne tram ticket rib iban badge casier guichet commande facture article cav")

// labelled tells whether an unknown word stands right before a bare number, which may be its name: "classe 54", "pin 1234".
func labelled(s speech.Text, n speech.Number) bool {
	before, after := s.At(n.From-1), s.At(n.To)
	u, _ := s.UnitAfter(n)
	return u == speech.NoUnit && !(after.Class == speech.Word && speech.Familiar[after.Text]) && n.Key != "" && !s.At(n.From).Glued && len(before.Text) > 2 && unheard(before)
}

// countsOne tells whether "un" is a number here, and not an article.
func countsOne(s speech.Text, n speech.Number) bool {
	switch s.At(n.To).Text {
	case "seul", "seule", "unique":
		return true
	case "moment", "instant", "peu":
		return false
	}
	if n.From == 0 && s.At(1).Class == speech.Mark && len(s.Numbers()) == 1 && (s.At(1).Is(",") || s.At(1).Is(".")) {
		return true // "Un, c'est mon petit-fils"
	}
	for i, t := range s.Tokens {
		if i != n.From && t.Class == speech.Word && !speech.AroundOne[t.Text] {
			return false
		}
	}
	return true
}

// Single reads the only number that can answer.
func Single(s speech.Text, n speech.Number, asked topic) (int64, bool) {
	u, at := s.UnitAfter(n)
	v, whole := n.Whole()
	if !whole || len(n.Key) > 6 || !asked.accepts(u) || labelled(s, n) || identifies(s, n) {
		return 0, false
	}
	before, after := s.At(n.From-1), s.At(n.To)
	switch {
	case n.Words && asked == age && u == speech.NoUnit && unheard(after) && len(after.Raw) <= 5:
		return 0, false // "quatre vingt onzes", cut short
	case n.Key != "" && after.Glued && unheard(after) && len(after.Text) > 3 && !speech.Nearly(after.Text, "enfants"):
		return 0, false // "4ever"
	case asked == surface && u == speech.Foreign && !squareMetres[s.At(at).Text]:
		return 0, false // "3 pièces"
	case u == speech.NoUnit && asked == Children && s.At(at).Is("ans"):
		return 0, false
	case len(n.Key) == 4 && v > 1900 && v < 2100 && (before.Is("en") || before.Is("depuis")):
		return 0, false // "né en 1980"
	case (asked == Children || asked == household) && things[after.Text]:
		return 0, false // "une maison", "2 boulots"
	case (asked == anything || asked == hours) && u == speech.NoUnit && countsThings(s, n):
		return 0, false // "10 doigts"
	case s.At(n.From).Is("neuf") && newThings[before.Text]:
		return 0, false // "un logement neuf"
	case u != speech.Year && !after.Is("et") && s.Has(" et demi ") && s.At(n.To-1).Text != "demi":
		return 0, false // "1 bol et demi"
	case u == speech.NoUnit && before.Unit() == speech.Foreign && before.Class == speech.Word:
		return 0, false // "chambre 12"
	case before.Is("numero") && s.Strangers() > 0:
		return 0, false // "appartement numéro 3"
	case (u == speech.Month || u == speech.Week || u == speech.Day) && (s.HasAny(speech.ChildWords) || s.Has(" bb ")):
		return 0, false // the age of a baby
	case n.One && u == speech.Minute, u == speech.Hour && (before.Is("a") || before.Is("vers")):
		return 0, false // "une minute", "à 8h"
	}
	if s.At(at).In(anyPerson) {
		return v, true // "4 personnes dont 2 enfants"
	}
	return withSelf(s, v, u, asked)
}

var anyPerson = speech.SetOf("personne personnes pers")

// countsThings tells whether a noun that names no person follows the number at once: "3 frères", "10 doigts".
func countsThings(s speech.Text, n speech.Number) bool {
	t := s.At(n.To)
	return unheard(t) && len(t.Text) > 3 && strings.HasSuffix(t.Text, "s") && n.Milli >= 2000
}

var squareMetres = speech.SetOf("m m2 metre metres")

// things are what children are sometimes answered with.
var things = speech.Union(speech.MoneyNouns, speech.SetOf("credits dette dettes maison maisons appart logement logements voiture rdv job jobs taf boulots emplois foi femme mari copine copain"))

// newThings are what may be new, so that "neuf" is no number.
var newThings = speech.SetOf("logement appart appartement immeuble batiment velo truc tout flambant de quoi")
