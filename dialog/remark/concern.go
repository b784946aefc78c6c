package remark

import (
	"aufil/dialog/phrase"
	"aufil/dialog/speech"
)

// Concern is a matter that no calculation settles: somebody must look at the file.
type Concern string

// The concerns.
const (
	Overpaid  Concern = "indu"         // money is claimed back
	Suspended Concern = "suspension"   // a benefit was stopped
	NoReply   Concern = "sans_reponse" // asked for, and nothing came
	Refused   Concern = "refus"        // asked for, and refused
	OffTopic  Concern = "hors_sujet"   // another service's matter
)

// Concerns lists all.
var Concerns = []Concern{Overpaid, Suspended, NoReply, Refused, OffTopic}

var concernWords = []struct {
	concern  Concern
	patterns phrase.Set
}{
	{Overpaid, phrase.Compile(`
		indu|indus
		trop percu|percus|paye|verse
		caf|msa|cpam|travail|emploi|carsat|departement|secu|on|ils|elle me|m|nous reclame|reclament|redemande|redemandent|demande|demandent (de) (de) rembours*|rendre
		veulent|veut que je|j rende|rembourse|rembourser
		rendre|rembourser (de) l argent|ce que (j) (ai) touche|percu|recu
		dois|doit tout rendre|rembourser
		caf|msa|cpam|travail|emploi|carsat|departement|secu|on|ils me|m reclame|reclament|redemande|redemandent
		dois|doit rembourse* (de) (l) (argent) (a) (la) caf|msa|cpam|rsa|apl|prime|france|pole|secu|argent
		dois|doit|faut (que) (je) rembourse* _ euro|euros|eur|e
		letre|courier|mesage de|la|du (la) caf|msa|cpam __ rembours*
		dois|doit de l argent a la caf|msa|cpam|secu
		dete|dettes|dette (a|envers|avec|de) la caf|msa|cpam
		me|nous reprend|reprenent|retient|retienent sur mes|mon|les|le|l
		accuse*|acuse* (de) fraude
	`)},
	{Suspended, phrase.Compile(`
		m|me|nous ont|a coupe*|suspendu*|suprime*|bloque*
		rsa|apl|aah|al|alocation*|alocations|aides|prime|droits|asf|css|pension|chomage (sont|est|ont|a|s) (ete) (est) coupe*|suspendu*|suprime*|bloque*|arete*
		plus rien recu|touche depuis
		plus rien __ de|par la caf|msa|cpam|secu
		caf|msa (ne) (me|m|nous) donne|verse|paye|paie|envoie plus
		ne (me) (nous) verse|paye|paie|versent|payent plus rien|mon|mes|le|la|les
		touche plus mon|mes|le|la|l|les rsa|apl|aah|aides|alocation*|prime
	`)},
	{NoReply, phrase.Compile(`
		pas|aucune|jamais (eu|recu) (de) reponse|nouvelle|nouvelles depuis|alors|apres|de|malgre|a
		atends|atend|attends|attend une|la|leur|toujours|encore (une|la) reponse depuis
		dosier (est) (toujours) bloque*|perdu
		dosier (est) (toujours) en atente|attente|cours depuis
		mon|notre dosier (est) (toujours) en atente|attente
		toujours|encore pas|aucune (eu|recu) (de) reponse|nouvelle|nouvelles
		fait __ mois|semaines que j|je atend*
		demande|dosier (il) y|ya __ mois|semaines (et) pas|aucune|toujours|rien
		sans reponse|nouvelle|nouvelles depuis|de
		toujours rien recu|rien
		caf|msa|cpam|secu|mdph|travail|emploi|carsat|prefecture|ils __ repond|repondent|repondu pas|jamais|plus|toujours
		ai fait (une|ma|la) demande __ pas|jamais|rien|toujours
	`)},
	{Refused, phrase.Compile(`
		m|me|nous ont|a refuse*
		on|ils|elle|il|caf|msa|cpam|mdph ma|mon refuse*
		demande|dosier (a|ete|est) (a|ete) refuse*|rejete*
		refus de la caf|mdph|msa|cpam|carsat
		recu un refus
		veux|voudrais|peux|comment (faire) (un) conteste*|recours
		faire (un) recours
	`)},
	{OffTopic, phrase.Compile(`
		amende|amendes|contravention
		points sur mon permis
		faire|refaire|renouveler|perdu (mon|ma|un|une) (carte) (d) passeport|identite|grise|permis
		changer|changement d|de adresse carte grise
		cherche|trouver|besoin|faut|apeler|apelez|numero|veux|voudrais|conaissez (d) (un) plombier|serurier
		internet|box|fibre|forfait
		inscrire|inscription|place (mon|ma|mes|a|en) (fils|fille|enfants) (a|en|la) (l) ecole|creche|cantine
		plainte|porter plainte|commissariat
		taxe fonciere|habitation
	`)},
}

// ParseConcern reads a matter that needs somebody to look: "la caf me réclame 1200 euros", "ils m'ont coupé le rsa".
func ParseConcern(text string) (Concern, bool) {
	s := speech.Read(speech.Clip(text))
	words := s.Clauses()
	if len(words) < 2 || len(words) > 60 || s.Has(" electricite ", " l eau ", " le gaz ", " telephone ", " banque ", " ex ", " mon patron ", " ma patronne ", " employeur ", " tete ", " parole ") && !s.Has(" caf ", " msa ", " rsa ", " apl ") {
		return "", false
	}
	for _, c := range concernWords {
		if c.patterns.In(words) {
			return c.concern, true
		}
	}
	return "", false
}
