package answer

// unit is what a number counts.
type unit uint8

// The units; noUnit is none of them.
const (
	noUnit unit = iota
	money
	cents
	year
	quarter
	semester
	month
	week
	day
	hour
	minute
	person
	percent
	rank      // "5eme"
	monthName // "12 mars"
	kilometre
	foreign // another currency, a distance, a surface…
)

// units are the words that say what a number counts.
var units = map[string]unit{
	"euro": money, "euros": money, "eur": money, "eurs": money, "€": money, "e": money, "euo": money, "euors": money, "heuros": money, "euross": money, "ero": money, "eros": money, "uro": money, "uros": money, "oro": money, "ouro": money, "roro": money,
	"balle": money, "balles": money, "bal": money, "bals": money, "boules": money, "roros": money, "net": money, "nets": money, "brut": money, "bruts": money,
	"centime": cents, "centimes": cents, "cts": cents, "ct": cents,
	"an": year, "ans": year, "annee": year, "annees": year, "anne": year, "annes": year, "ane": year, "anns": year, "piges": year, "berges": year,
	"trimestre": quarter, "trimestres": quarter, "semestre": semester, "semestres": semester,
	"mois": month, "moi": month, "moiss": month, "moy": month, "mwa": month,
	"semaine": week, "semaines": week, "sem": week, "sems": week, "semaiene": week,
	"jour": day, "jours": day, "j": day, "jr": day, "jrs": day, "jou": day, "jour's": day, "journee": day, "journees": day, "jors": day,
	"heure": hour, "heures": hour, "h": hour, "heur": hour, "heurs": hour, "hr": hour, "hrs": hour,
	"minute": minute, "minutes": minute, "min": minute, "mn": minute, "seconde": minute, "secondes": minute,
	"enfant": person, "enfants": person, "garcon": person, "garcons": person, "fille": person, "filles": person, "fils": person, "gars": person, "puce": person, "puces": person, "choupette": person,
	"bebe": person, "bebes": person, "personne": person, "personnes": person, "pers": person, "ado": person, "ados": person, "jumeaux": person, "jumelles": person,
	"adulte": person, "adultes": person, "petit": person, "petits": person, "petite": person, "petites": person, "fillette": person, "fiston": person, "fistons": person, "fillettes": person, "fifille": person, "bout": person, "bouts": person,
	"grand": person, "grands": person, "grande": person, "grandes": person, "parents": person, "collegien": person, "collegiens": person, "lyceen": person, "lyceens": person, "aine": person, "aines": person, "ainee": person, "ainees": person, "cadet": person, "cadets": person, "cadette": person, "cadettes": person, "benjamin": person, "benjamine": person, "mineur": person, "mineurs": person,
	"%": percent, "pourcent": percent, "pourcents": percent,
	"eme": rank, "em": rank, "ieme": rank, "iem": rank, "er": rank, "ere": rank, "e.": rank, "nd": rank, "nde": rank, "eme.": rank, "re": rank, "ier": rank, "iere": rank,
	"dollar": foreign, "dollars": foreign, "$": foreign, "£": foreign, "livres": foreign, "livre": foreign, "franc": foreign, "francs": foreign, "fr": foreign, "chf": foreign, "cfa": foreign, "fcfa": foreign, "dinars": foreign, "dinar": foreign, "dirhams": foreign, "dirham": foreign, "dh": foreign, "da": foreign, "yen": foreign, "yens": foreign, "roubles": foreign, "lei": foreign, "usd": foreign, "gbp": foreign, "yuan": foreign, "yuans": foreign, "roupies": foreign,
	"km": kilometre, "kms": kilometre, "kilometre": kilometre, "kilometres": kilometre, "bornes": kilometre, "m": foreign, "metre": foreign, "metres": foreign, "m2": foreign, "kg": foreign, "kilo": foreign, "kilos": foreign, "°": foreign, "degre": foreign, "degres": foreign,
	"kelvin": foreign, "fahrenheit": foreign, "celsius": foreign, "cm": foreign, "mm": foreign, "bitcoin": foreign, "bitcoins": foreign, "won": foreign, "wons": foreign, "¥": foreign, "₩": foreign, "฿": foreign, "₽": foreign, "₹": foreign, "₺": foreign, "₿": foreign,
	"matinee": foreign, "matinees": foreign, "soirees": foreign, "vacations": foreign, "fois": foreign, "pieces": foreign, "chat": foreign, "chats": foreign, "chien": foreign, "chiens": foreign, "points": foreign, "chambres": foreign, "chambre": foreign, "voitures": foreign, "rue": foreign, "avenue": foreign, "boulevard": foreign, "allee": foreign, "etage": foreign, "cigarettes": foreign, "kwh": foreign, "litres": foreign, "litre": foreign, "go": foreign, "sms": foreign, "colocs": person, "coloc": person, "copropriete": foreign,
}

// unit of the token, none for what is no unit.
func (t token) unit() unit {
	if t.class == digits {
		return noUnit
	}
	if months[t.text] != 0 {
		return monthName
	}
	return units[t.text]
}

// isPerson tells whether the token is a word for persons.
func (t token) isPerson() bool { return t.unit() == person }

// unitAfter returns the unit that follows a number, with its rank. "e" is a
// currency only when a number precedes it; "3 petits enfants" are persons.
func (s said) unitAfter(n number) (unit, int) {
	i := n.to
	if s.at(i).is("d") || s.at(i).is("de") {
		i++
	}
	if t := s.at(i); (t.is("petits") || t.is("petit") || t.is("petite") || t.is("petites") || t.is("bon") || t.is("bonne") || t.is("long") || t.is("longue") || t.is("bons") || t.is("bonnes") || t.is("longs") || t.is("longues") || t.is("gros")) && s.at(i+1).unit().elapsed() {
		i++
	}
	if n.one && (s.at(i).is("seul") || s.at(i).is("seule")) && s.at(i+1).isPerson() {
		i++
	}
	t := s.at(i)
	if ageWords[t.text] && s.describes(i) && !s.at(i+1).isPerson() {
		if n.one {
			return noUnit, i // "un petit boulot", "une petite retraite"
		}
		if noun := s.at(i + 1); moneyNouns[noun.text] || noun.unit() != noUnit {
			return foreign, i // "2 petits boulots"
		}
	}
	if next := s.at(i + 1); t.is("j") && next.class == word && (next.glued || afterElision[next.text]) {
		return noUnit, i // "390 j'ai du retard"
	}
	if t.is("moi") && (s.at(i+1).is("compris") || s.at(i+1).is("comprise") || s.at(i+1).is("inclus") || s.at(i+1).is("incluse")) {
		return noUnit, i // "4 moi compris" is no length of time
	}
	if t.class == word || t.unit() == percent || t.unit() == money || t.unit() == foreign {
		return t.unit(), i
	}
	return noUnit, i
}

// afterElision are the verbs before which "je" loses its vowel.
var afterElision = setOf("ai avais en y etais habite attends arrive aide eleve espere aurai")

// ages tells whether the age of a child is said in that unit.
func (u unit) ages() bool { return u == year || u == month }

// elapsed tells whether the unit is one of time.
func (u unit) elapsed() bool { return u >= year && u <= minute }
