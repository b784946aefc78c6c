package remark

import (
	"slices"

	"aufil/dialog/answer"
	"aufil/dialog/phrase"
	"aufil/dialog/speech"
)

// Aside is a remark that is no answer, and that deserves a word before the question comes again.
type Aside string

// The asides.
const (
	Free     Aside = "gratuit"  // "c'est gratuit ?"
	Clock    Aside = "heure"    // "quelle heure est-il ?"
	Relative Aside = "proche"   // "je peux parler à ma fille ?"
	Waits    Aside = "attente"  // "attendez, je cherche"
	HowLong  Aside = "longueur" // "c'est encore long ?"
	Deaf     Aside = "sourd"    // "je suis sourd, je peux pas téléphoner"
	NoCredit Aside = "credit"   // "j'ai plus de crédit"
	Calls    Aside = "appel"    // "je peux vous appeler ?"
	Tells    Aside = "dit_a"    // "vous allez appeler mon patron ?", "la police va savoir ?"
	NotCaf   Aside = "pas_caf"  // "vous êtes la CAF ?"
	CutsAid  Aside = "coupe"    // "ça va me couper mes aides ?"
	Declares Aside = "declarer" // "je dois le dire à la CAF ?"
	Seen     Aside = "cache"    // "mon mari verra les messages ?", "il ne faut pas qu'il sache"
)

// Asides lists all.
var Asides = []Aside{Free, Clock, Relative, Waits, HowLong, Deaf, NoCredit, Calls, Tells, NotCaf, CutsAid, Declares, Seen}

var asideWords = []struct {
	aside    Aside
	asked    bool // only as a question: "c'est gratuit" may answer what the rent is
	patterns phrase.Set
}{
	{Declares, false, phrase.Compile(`
		dois|doit|devrais|devrai|obligee|oblige|faut (je|on|il|que|t) (je|on|de) (le|la|les|l|tout) dire|dise|declarer|declare|signaler|signale|prevenir|previens (le|la|ca|cela|mon|ma|que|qu|tout) (a|au|aux) (la|le|l|les) caf|msa|cpam|secu|pole|france|impots
		dois|doit|faut (je|on|il) (que) (je|on) (le|la|les|l|tout) declarer|declare|signaler $
	`)},
	{Free, true, phrase.Compile(`
		c|ca|cela|sms|service|apel|numero (est) (ce) (vraiment|bien|tout) gratuit|payant|gratui
		est ce (que) (c) (est) (vraiment|bien) gratuit|payant|gratui
	`)},
	{Free, false, phrase.Compile(`
		ca|cela coute|coutera (il) combien|quelque|cher
		combien (ca|cela|vous) coute|coutera|prenez
		dois|faut|va|vais (je) (il) payer quelque|combien|pour (le|les|ce|ces|cela) (votre|vos) chose|service|sms|apel|mesage|cela
		gratuit ou payant|pas
	`)},
	{Seen, true, phrase.Compile(`
		mari|femme|conjoint|compagnon|copain|mec|pere|mere|parents|famille|frere|ex|il|elle peut|peu|va|vont|pourra (il|elle) voir|savoir|lire|trouver
		mari|femme|conjoint|compagnon|copain|mec|pere|mere|parents|famille|frere|ex|il|elle (il|elle) (le) (va) verra|saura|lira|voit|verront|sauront
	`)},
	{Seen, false, phrase.Compile(`
		(il) faut|faudrait|veux|voudrais|dois|doit pas (que|qu) (il|ils|elle|elles|mon|ma|mes|on) (mari|femme|conjoint|compagnon|copain|mec|pere|mere|parents|famille|frere|ex) (le) sache|sachent|voie|voient|voit|lise|lisent|apren*
		pas|sans (que|qu) (il|ils|elle|mon|ma|mes) (mari|femme|conjoint|compagnon|copain|mec|pere|mere|parents|famille|frere|ex) (le) (s) sache|sachent|voie|voient|lise|rende
		mari|femme|conjoint|compagnon|copain|mec|pere|mere|parents|famille|frere|ex (il|elle) (ne) doit|doivent pas (le) savoir|voir|lire
	`)},
	{CutsAid, true, phrase.Compile(`
		ca|cela|vous|caf|on va|vont|peut|risque|risquez (de) (me|m) (la|les) (faire) couper|coupe|perdre|enlever|supprimer|arreter|sucrer
		vais|peux|risque (je) (de) perdre (mes|mon|ma|le|l|la|les) aides|aide|apl|rsa|alocations|alocs|droits|prime
	`)},
	{CutsAid, false, phrase.Compile(`
		peur de|d (la) caf $
		peur (que|qu|de) (la|le) (caf|msa|on|ils|il|perdre) (me|m|mes|mon) coupe|coupent|enleve|supprime|aides|aide|rsa|apl
	`)},
	{Tells, true, phrase.Compile(`
		(vous|tu) (le|les|l|lui) (allez|alez|va|vas) dites|dire|appeler|apeler|prevenir|prevenez|envoyez|envoyer|contacter|contactez|donnez|donner|transmettez|transmettre|denoncez|denoncer (ca|cela|le|mes|mon|ma|tout) (infos|reponses|informations) (a|au|aux) (la|le|l|mon|ma|mes) caf|msa|patron|employeur|police|prefecture|proprio|proprietaire|bailleur|impots|mari|femme|france|pole|ex|travail|chef|assistante
		(la|le|mon|ma|les) caf|police|patron|employeur|proprio|proprietaire|bailleur|prefecture|impots|mairie va|vont|peut|peuvent (le) savoir|voir|etre
		(la|le|mon|ma|les) caf|police|patron|employeur|proprio|proprietaire|bailleur|prefecture|impots|mairie (le) saura|verra|sauront
	`)},
	{Tells, false, phrase.Compile(`
		(vous) allez|alez appeler|apeler|prevenir|contacter|denoncer (a) (la|le|l|mon|ma|mes) caf|msa|patron|employeur|police|prefecture|proprio|proprietaire|bailleur|impots|mari|femme|chef
		(vous) (le|les) dites (tout|ca|cela) (a|au|aux) (la|le|l|mon|ma|mes) caf|patron|employeur|police|prefecture|proprio|proprietaire|bailleur|impots
	`)},
	{NotCaf, true, phrase.Compile(`
		(vous|tu|c|ce) etes|est|es|t|sont (bien) (de|a) (la|le|l) caf|msa|etat|gouvernement|secu|mairie|prefecture|impots|pole|mdph
	`)},
	{NotCaf, false, phrase.Compile(`
		(vous) etes (bien) (de|a) (la|le|l) caf|msa|etat|gouvernement|prefecture|impots
	`)},
	{Clock, false, phrase.Compile(`
		quelle|quel heure (est) (il) est|il
		quelle heure il est
		quel (est) (le) jour on|est|somes
		vous avez l heure
		quel temps (il) fait
	`)},
	{Relative, true, phrase.Compile(`
		(peux|puis|peut|pourrais|veux|voudrais) (je) parler|demander (a|avec) mon|ma|mes fille|fils|mari|femme|soeur|frere|mere|pere|enfants|voisine|voisin|ami|amie|aide|copine|copain
		fille|fils|mari|femme|soeur|frere|mere|pere|voisine|voisin|amie|ami peut|peu (elle|il) (vous) repondre|ecrire|aider|apeler
	`)},
	{Relative, false, phrase.Compile(`
		demande|demander (d|a) (abord) (a) mon|ma fille|fils|mari|femme|soeur|frere|mere|pere|voisine|voisin|amie|ami
		(mon|ma) fille|fils|mari|femme|soeur|frere|voisine|voisin|amie|ami va|vas (vous) repondre|m aider|ecrire
	`)},
	{Waits, false, phrase.Compile(`
		atends|atend|atendez je|un|une|deux|2|5|svp|mon|moi|que
		(donnez|laissez|donne|laisse) moi|mwa un|une|deux|2|le (petit|petite) temps|instant|minute|minutes|moment
		une|deux|2|5|un (petite|petit) minute|minutes|instant|moment (je|svp) cherche|regarde|vais|arive
		je (vais) cherche|chercher|regarde|regarder (mes|mon|ma|le|la|les) papier|papiers|fiche|fiches|dossier|quitance|avis|lettre
		je reviens (dans) (une|deux|5) (minutes|de) suite|minutes|minute|apres
	`)},
	{HowLong, true, phrase.Compile(`
		(c|ca) (est) (encore|tres|bientot) long|fini|termine
		reste (t|il) (il) (encore) beaucoup|combien
	`)},
	{HowLong, false, phrase.Compile(`
		combien (de) (il) (reste|encore) (de) questions|question
		(il) (en) reste|a (encore) combien
		encore combien de
		ca|cela va durer|prend|prendra combien|longtemps
		(c|ca) (est) encore long
		(il) (en) reste|a beaucoup (de) (encore) questions
	`)},
}

// mourns is what one says of a death that changes nothing of the household asked about.
var mourns = phrase.Compile(`
	mon|ma|mes|notre pere|mere|papa|maman|frere|soeur|fils|fille|enfant|oncle|tante|parents|ami|amie|beau|belle|grand (pere|mere) (est) (vient) (de) (sont) mort|morte|morts|decede*|mourir|deceder
	ai perdu mon|ma|mes pere|mere|papa|maman|frere|soeur|fils|fille|parents
	deces|mort de mon|ma pere|mere|papa|maman|frere|soeur|fils|fille
`)

// Mourns tells whether a text says that somebody close has died, other than whom one lived with as a couple.
func Mourns(text string) bool {
	s := speech.Read(speech.Clip(text))
	return !s.Question && len(s.Tokens) <= 20 && !s.Has(" ans ", " quand ", " enfance ", " heritage ", " herite ") && mourns.In(s.Clauses())
}

// circumstances are what people say of how they write or hear. Some may be answers ("je suis sourd" names a handicap): they
// are looked for in what is none.
var circumstances = []struct {
	aside    Aside
	patterns phrase.Set
}{
	{Deaf, phrase.Compile(`
		suis (un) (peu) (une) (personne) sourd|sourde|malentendant|malentendante|muet|muette
		sourd|sourde|malentendant|malentendante|muet|muette de|depuis (la|ma) naissance|toujours
		entends pas|mal|rien
		peux|sais|arrive pas (a) telephoner|appeler
		telephoner|telephone c est (pas) possible|impossible|dur|difficile
	`)},
	{NoCredit, phrase.Compile(`
		plus|pas (beaucoup) (assez) de|d credit|forfait|unite|unites|sms
	`)},
	{Calls, phrase.Compile(`
		(je|on) peux|peut|puis|pourrais (je|on) (vous) appeler|telephoner
		(vous) pouvez|pourriez (vous) (m|me) appeler|telephoner|rappeler
		avez (vous) un numero
	`)},
	{HowLong, phrase.Compile(`
		(c|ca) est (beaucoup|trop|tres|hyper|vraiment) (trop) long
		trop de questions|question
	`)},
	{Waits, phrase.Compile(`
		plus (beaucoup) (de) batterie|reseau
		reprend|reprends|continue|continuerai|reponds|repond|repondrai|finirai|voit|verrai (ca) (plus) tard|demain|apres
		plus tard (svp|merci) $
		pas le temps (la|maintenant) $
	`)},
}

// CircumstanceIn finds such a remark in a text that is no answer.
func CircumstanceIn(lang, text string) (Aside, bool) {
	if g := answer.TongueOf(lang); g != nil {
		text, _ = g.ToFrench(speech.Clip(text))
	}
	words := append(speech.Read(speech.Clip(text)).Clauses(), "") // where a text ends, a clause does
	if len(words) > 24 {
		return "", false
	}
	for _, c := range circumstances {
		if c.patterns.In(words) {
			return c.aside, true
		}
	}
	return "", false
}

// free is the one word that, alone and asked, is about the service: "gratuit ?".
var free = speech.SetOf("gratuit gratui payant")

// AsideIn finds such a remark. A text that holds much else is none.
func AsideIn(text string) (Aside, bool) {
	s := speech.Read(speech.Clip(text))
	words := s.Clauses()
	if len(words) == 0 || len(words) > 20 {
		return "", false
	}
	for _, a := range asideWords {
		if len(words) > 12 && a.aside != Declares {
			continue
		}
		if (a.aside == CutsAid || a.aside == NotCaf) && s.Has(" si ", " qui ", " quand ") { // what a change of life does, who pays what
			continue
		}
		if a.asked && !s.Question && !s.Has(" est ce ", " puis je ", " peux je ") {
			continue
		}
		if (a.patterns.In(words) || a.aside == Free && len(words) == 1 && free[words[0]]) && !(a.aside == Waits && (mends(s) || unborn(s) || s.Has(" chomage ", " reponse ", " pole ", " rsa ", " recepisse "))) {
			return a.aside, true
		}
	}
	return "", false
}

// mends tells whether a text that asks to wait puts a figure right: "non attendez, c'est 680 le loyer".
func mends(s speech.Text) bool {
	return slices.ContainsFunc(s.Numbers(), func(n speech.Number) bool { v, whole := n.Whole(); return whole && v > 10 })
}

// Leave is a time away from work, which a list of incomes does not name.
type Leave string

// The leaves.
const (
	Sick   Leave = "arret_maladie"
	Parent Leave = "conge_enfant"
	Quit   Leave = "sans_travail" // no leave: work that has ended, with nothing said of what came after
)

// Leaves lists all.
var Leaves = []Leave{Sick, Parent, Quit}

var (
	sickLeave   = phrase.Compile("aret|conge|conges|areter|aretee (longue) (de|pour) maladie|maladi|malady|travail\naccident|acident de|du travail\nen aret depuis|actuelement|maladie|encore\nindemnite|indemnites journaliere|journalieres\nindemnite|indemnites (de) (la) (securite) secu|sociale|cpam|maladie|ameli\nsecu|cpam|ameli (me|m|nous) verse|paie|paye|donne|indemnise\nindemnise* par la secu|cpam|securite\nij|ijs\nconge longue|grave maladie\nmi temps therapeutique\nlongue maladie")
	quitWork    = phrase.Compile("arete|areter|arette de (de) travailler|bosser|taffer\nai|a|g arete|quite|lache mon|le|ce travail|taf|boulot|job|emploi\ntravaille|bosse|taffe plus\nplus de travail|boulot|taf|emploi|job")
	parentLeave = phrase.Compile("conge|conges (de) parental|maternite|mater|paternite|naissance|adoption")
)

// LeaveIn finds a leave: "je suis en arrêt maladie".
func LeaveIn(text string) (Leave, bool) {
	s := speech.Read(speech.Clip(text))
	words := s.Clauses()
	switch {
	case len(words) > 14, s.Has(" rente "): // what is paid for life is no leave
		return "", false
	case parentLeave.In(words):
		return Parent, true
	case sickLeave.In(words), s.Flat == " en arret ", s.Flat == " je suis en arret ":
		return Sick, true
	case !s.Question && quitWork.In(words):
		return Quit, true
	}
	return "", false
}
