package speech

// Unit is what a number counts.
type Unit uint8

// The units; noUnit is none of them.
const (
	NoUnit Unit = iota
	Money
	Cents
	Year
	Quarter
	Semester
	Month
	Week
	Day
	Hour
	Minute
	Person
	Percent
	Rank      // "5eme"
	MonthName // "12 mars"
	Kilometre
	Foreign // another currency, a distance, a surface…
)

// Units are the words that say what a number counts.
var Units = map[string]Unit{
	"euro": Money, "euros": Money, "eur": Money, "eurs": Money, "€": Money, "e": Money, "euo": Money, "euors": Money, "heuros": Money, "euross": Money, "ero": Money, "eros": Money, "uro": Money, "uros": Money, "oro": Money, "ouro": Money, "roro": Money,
	"balle": Money, "balles": Money, "bal": Money, "bals": Money, "boules": Money, "roros": Money, "net": Money, "nets": Money, "brut": Money, "bruts": Money,
	"centime": Cents, "centimes": Cents, "cts": Cents, "ct": Cents,
	"an": Year, "ans": Year, "annee": Year, "annees": Year, "anne": Year, "annes": Year, "ane": Year, "anns": Year, "piges": Year, "berges": Year,
	"trimestre": Quarter, "trimestres": Quarter, "semestre": Semester, "semestres": Semester,
	"mois": Month, "moi": Month, "moiss": Month, "moy": Month, "mwa": Month,
	"semaine": Week, "semaines": Week, "sem": Week, "sems": Week, "semaiene": Week,
	"jour": Day, "jours": Day, "j": Day, "jr": Day, "jrs": Day, "jou": Day, "jour's": Day, "journee": Day, "journees": Day, "jors": Day,
	"heure": Hour, "heures": Hour, "h": Hour, "heur": Hour, "heurs": Hour, "hr": Hour, "hrs": Hour,
	"minute": Minute, "minutes": Minute, "min": Minute, "mn": Minute, "seconde": Minute, "secondes": Minute,
	"enfant": Person, "enfants": Person, "garcon": Person, "garcons": Person, "fille": Person, "filles": Person, "fils": Person, "gars": Person, "puce": Person, "puces": Person, "choupette": Person,
	"bebe": Person, "bebes": Person, "personne": Person, "personnes": Person, "pers": Person, "ado": Person, "ados": Person, "jumeaux": Person, "jumelles": Person,
	"adulte": Person, "adultes": Person, "petit": Person, "petits": Person, "petite": Person, "petites": Person, "fillette": Person, "fiston": Person, "fistons": Person, "fillettes": Person, "fifille": Person, "bout": Person, "bouts": Person,
	"grand": Person, "grands": Person, "grande": Person, "grandes": Person, "parents": Person, "collegien": Person, "collegiens": Person, "lyceen": Person, "lyceens": Person, "aine": Person, "aines": Person, "ainee": Person, "ainees": Person, "cadet": Person, "cadets": Person, "cadette": Person, "cadettes": Person, "benjamin": Person, "benjamine": Person, "mineur": Person, "mineurs": Person,
	"%": Percent, "pourcent": Percent, "pourcents": Percent,
	"eme": Rank, "em": Rank, "ieme": Rank, "iem": Rank, "er": Rank, "ere": Rank, "e.": Rank, "nd": Rank, "nde": Rank, "eme.": Rank, "re": Rank, "ier": Rank, "iere": Rank,
	"dollar": Foreign, "dollars": Foreign, "$": Foreign, "£": Foreign, "livres": Foreign, "livre": Foreign, "franc": Foreign, "francs": Foreign, "fr": Foreign, "chf": Foreign, "cfa": Foreign, "fcfa": Foreign, "dinars": Foreign, "dinar": Foreign, "dirhams": Foreign, "dirham": Foreign, "dh": Foreign, "da": Foreign, "yen": Foreign, "yens": Foreign, "roubles": Foreign, "lei": Foreign, "usd": Foreign, "gbp": Foreign, "yuan": Foreign, "yuans": Foreign, "roupies": Foreign,
	"km": Kilometre, "kms": Kilometre, "kilometre": Kilometre, "kilometres": Kilometre, "bornes": Kilometre, "m": Foreign, "metre": Foreign, "metres": Foreign, "m2": Foreign, "kg": Foreign, "kilo": Foreign, "kilos": Foreign, "°": Foreign, "degre": Foreign, "degres": Foreign,
	"kelvin": Foreign, "fahrenheit": Foreign, "celsius": Foreign, "cm": Foreign, "mm": Foreign, "bitcoin": Foreign, "bitcoins": Foreign, "won": Foreign, "wons": Foreign, "¥": Foreign, "₩": Foreign, "฿": Foreign, "₽": Foreign, "₹": Foreign, "₺": Foreign, "₿": Foreign,
	"matinee": Foreign, "matinees": Foreign, "soirees": Foreign, "vacations": Foreign, "fois": Foreign, "pieces": Foreign, "chat": Foreign, "chats": Foreign, "chien": Foreign, "chiens": Foreign, "points": Foreign, "chambres": Foreign, "chambre": Foreign, "voitures": Foreign, "rue": Foreign, "avenue": Foreign, "boulevard": Foreign, "allee": Foreign, "etage": Foreign, "cigarettes": Foreign, "kwh": Foreign, "litres": Foreign, "litre": Foreign, "go": Foreign, "sms": Foreign, "colocs": Person, "coloc": Person, "copropriete": Foreign,
}

// Unit of the token, none for what is no unit.
func (t Token) Unit() Unit {
	if t.Class == Digits {
		return NoUnit
	}
	if Months[t.Text] != 0 {
		return MonthName
	}
	return Units[t.Text]
}

// IsPerson tells whether the token is a word for persons.
func (t Token) IsPerson() bool { return t.Unit() == Person }

// UnitAfter returns the unit that follows a number, with its rank. "e" is a
// currency only when a number precedes it; "3 petits enfants" are persons.
func (s Text) UnitAfter(n Number) (Unit, int) {
	i := n.To
	if s.At(i).Is("d") || s.At(i).Is("de") {
		i++
	}
	if t := s.At(i); (t.Is("petits") || t.Is("petit") || t.Is("petite") || t.Is("petites") || t.Is("bon") || t.Is("bonne") || t.Is("long") || t.Is("longue") || t.Is("bons") || t.Is("bonnes") || t.Is("longs") || t.Is("longues") || t.Is("gros")) && s.At(i+1).Unit().Elapsed() {
		i++
	}
	if n.One && (s.At(i).Is("seul") || s.At(i).Is("seule")) && s.At(i+1).IsPerson() {
		i++
	}
	t := s.At(i)
	if AgeWords[t.Text] && s.Describes(i) && !s.At(i+1).IsPerson() {
		if n.One {
			return NoUnit, i // "un petit boulot", "une petite retraite"
		}
		if noun := s.At(i + 1); MoneyNouns[noun.Text] || noun.Unit() != NoUnit {
			return Foreign, i // "2 petits boulots"
		}
	}
	if next := s.At(i + 1); t.Is("j") && next.Class == Word && (next.Glued || afterElision[next.Text]) {
		return NoUnit, i // "390 j'ai du retard"
	}
	if t.Is("moi") && (s.At(i+1).Is("compris") || s.At(i+1).Is("comprise") || s.At(i+1).Is("inclus") || s.At(i+1).Is("incluse")) {
		return NoUnit, i // "4 moi compris" is no length of time
	}
	if t.Class == Word || t.Unit() == Percent || t.Unit() == Money || t.Unit() == Foreign {
		return t.Unit(), i
	}
	return NoUnit, i
}

// afterElision are the verbs before which "je" loses its vowel.
var afterElision = SetOf("ai avais en y etais habite attends arrive aide eleve espere aurai")

// Elapsed tells whether the unit is one of time.
func (u Unit) Elapsed() bool { return u >= Year && u <= Minute }

// Describes tells whether a noun follows the adjective: "un grand appartement".
func (s Text) Describes(at int) bool {
	next := s.At(at + 1)
	return next.Class == Word && !afterPerson[next.Text] && Numerals[next.Text] == 0
}

// afterPerson may follow an adjective that stands for a child: "une grande de 17 ans", "les petits sont chez moi".
var afterPerson = SetOf(`et ou ni de d a au en qui que dont chez avec mais par pour dans sur sans dernier derniere derniers encore plus pas moi seulement aussi maintenant ici
	est sont va vont vit vivent je j on il elle ils elles y toujours deja majeur majeure mineur mineure handicape handicapee malade merci voila c s ce n ne le la les`)

// AgeWords stand for a child where no noun follows: "une ado et un petit".
var AgeWords = SetOf("petit petite petits petites grand grande grands grandes")
