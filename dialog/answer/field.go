package answer

import "strings"

// fields are the matters of everyday life, each with words by which people speak of it. They are wider than concepts:
// where no label says what the text says, the only option of the same field is meant ("edf" for "facture
// d'électricité", "un colis" for "aide alimentaire").
var fields = strings.Split(`electricite electrique electriques edf engie courant lumiere compteur linky disjoncteur
gaz grdf butane
chauffage chauffer chauffe radiateur radiateurs chaudiere
fioul mazout fuel
bois buches granules pellets cheminee poele
eau robinet veolia fuite
sante soins soin soigner mutuelle medecin docteur toubib dentiste dent dents lunettes ophtalmo hopital clinique medicament medicaments ordonnance pharmacie ameli kine urgences operation medical medicale medicaux malade
css cmu c2s cmuc complementaire solidaire
alimentaire aliments nourriture nourrir manger bouffe bouffer repas faim colis frigo epicerie restos
loyer loyers quittance bailleur
argent sou sous thune fric fauche fauchee ressources
dette dettes credit credits surendettement huissier huissiers decouvert
emploi job embauche cv embaucher
formation formations stage apprendre diplome reconversion
garde creche nounou assmat assistante cantine halte garderie periscolaire
transport transports bus train metro tram tramway car navette ter rer
voiture bagnole auto conduis conduire permis vehicule volant
velo bicyclette trottinette
pied pieds marche marcher marchant marchons
papiers carte identite passeport titre sejour prefecture recepisse visa naturalisation
impots impot fisc taxe taxes imposition
handicap handicape handicapee mdph invalidite aah fauteuil
retraite pension vieillesse carsat
internet ordinateur ordi numerique wifi ligne connexion informatique tablette
meubles meuble frigo lit matelas machine electromenager canape
vetements vetement habits fringues chaussures manteau
proche proches famille fils fille soeur frere mere pere voisin voisine ami amie cousin cousine neveu niece
social sociale sociales travailleur educateur educatrice educ ccas
tuteur tutrice tutelle curateur curatrice curatelle mandataire udaf
especes liquide cash billets
carte cb bancaire visa mastercard
depression deprime deprimer stress stresse stressee angoisse angoisses moral psy psychologue
fini finie finis termine terminee acheve
cours attente attends attend attendons instruction
refus refuse refusee refuser rejet rejetee
scooter moto mobylette roues
vue vois yeux lunettes ophtalmo myope
dent dents dentaire dentiste
cheque cheques chequier
virement vire virer rib
souvent regulierement regulier reguliere frequemment
parfois quelquefois occasionnellement rarement
bien nickel super content contente satisfait satisfaite parfait impeccable
mal nul mauvais mauvaise nulle catastrophe horrible
hotel formule ibis
anglais english
espagnol espanol
arabe arabic
seul seule solitude isole isolee
violence violences coups frappe frappee tape
procedure proces tribunal avocat juge justice divorce
vacances sejour colonie centre loisirs
sport sports foot piscine natation muscu judo danse
lundi lundis
mardi mardis
mercredi mercredis
jeudi jeudis
vendredi vendredis
samedi samedis weekend
dimanche dimanches weekend
toit logement loger appart maison habitation studio
apl als alf loyer logement
froid chauffage`, "\n")

// fieldsOf gives the fields of a word, one bit each.
var fieldsOf = indexFields()

func indexFields() map[string]uint64 {
	index := make(map[string]uint64, 400)
	for k, line := range fields {
		for _, w := range strings.Fields(line) {
			index[w] |= 1 << k
		}
	}
	return index
}

// fieldsSaid gathers the fields that the text speaks of. What it denies counts only under a question that asks what is
// missing: "plus de courant".
func (s said) fieldsSaid(missing bool) uint64 {
	all, denied, whole := uint64(0), 0, 0
	for i, t := range s.tokens {
		if i < whole {
			continue
		}
		if name, n := s.conceptAt(i); name == "LIEU" {
			whole = i + n // "auto-école" is no car
		}
		switch {
		case t.class != word:
			denied = 0
		case i < whole:
		case t.is("pas") || t.is("sans") || t.is("plus") || t.is("jamais") || t.is("ni") || t.is("sauf") || t.is("aucun") || t.is("aucune") || s.lost(i):
			denied = 4
		case t.is("mais") || t.is("et"):
			denied = 0
		case denied > 0 && !missing:
			denied--
		default:
			all |= fieldsOf[t.text]
		}
	}
	return all
}

// asksNeed tells whether a question asks what is missing or sought.
func asksNeed(question string) bool {
	for _, w := range []string{"probleme", "besoin", "souci", "difficulte", "appelez", "demandez", "urgence", "manque", "cherchez"} {
		if strings.Contains(question, w) {
			return true
		}
	}
	return false
}

// needed are the fields of words so common that they mean something only where a need is asked.
var needed = fieldsOf["toit"] | fieldsOf["apl"] | fieldsOf["froid"]

// fieldOption chooses the only option that speaks of the same matter as the text.
func fieldOption(s said, o *offer, a Await) (int, bool) {
	if len(s.tokens) > 12 {
		return 0, false
	}
	q := fold(a.Question)
	matter := s.fieldsSaid(asksNeed(q))
	if needs := s.fieldsSaid(true) & needed; asksNeed(q) {
		matter |= needs
	} else {
		matter &^= needed
	}
	matter &^= read(a.Question).fieldsSaid(true) // options may be the parts of what the question is about
	if matter == 0 {
		return 0, false
	}
	at, found := 0, 0
	for i, l := range o.read() {
		if l.fieldsSaid(false)&matter != 0 {
			at, found = i, found+1
		}
	}
	return at, found == 1
}
