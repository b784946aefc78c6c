package remark

import (
	"slices"

	"aufil/dialog/answer"
	"aufil/dialog/phrase"
	"aufil/dialog/speech"
)

// activities are what a person says of their work, in the terms of the
// situation document.
var activities = []struct {
	id       string
	patterns phrase.Set
}{
	{"chomage", phrase.Compile("suis (actuellement|toujours) (au|en) chomage|chomeur|chomeuse", "suis demandeur|demandeuse d emploi", "suis inscrit|inscrite (a) pole|france emploi|travail")},
	{"retraite", phrase.Compile("suis (a|en) (la) retraite|retraitee|retraitees", "ai|touche|recois|percois (juste|que|qu|seulement) (une|ma|la|qu) (une) (toute|tres) (petite|maigre) retraite", "petite retraite", "pension de reversion", "ai|touche|recois|percois (que|juste) (une|la|ma) reversion")},
	{"etudiant", phrase.Compile("suis|sui|jsuis|jsui|chui|chuis (toujours|encore) etudiant|etudiante", "suis (a) (la) fac")},
	{"independant", phrase.Compile("suis (un) auto|micro entrepreneur|entrepreneuse", "suis autoentrepreneur|independant|independante|artisan|freelance")},
	{"salarie", phrase.Compile("suis (en) (un) salarie|salariee|cdi|cdd|interim|interimaire", "ai|a trouve|signe|retrouve (un) (travail|taf|boulot) (en) cdi|cdd", "fais|fait (du|des|le|les) menage|menages", "suis femme|homme|agent|agente|technicienne|employe|employee (de) (l) menage|entretien|maison|surface", "suis (une|un) caisier|caisiere|serveur|serveuse|vendeur|vendeuse|ouvrier|ouvriere|cuisinier|cuisiniere|infirmier|infirmiere|secretaire|magasinier|manutentionnaire|macon|routier|coifeur|coifeuse|asistante|nounou", "suis aide soignant|soignante|menagere", "suis (une|un) aide a (la|le) domicile", "ai|a|g deux|2|plusieurs boulots|patrons|employeurs|jobs|tafs", "travaille|bosse a mi|plein|temps", "travaille|bosse _ h|heures|heure par|au|smic|semaine|sem", "travaille comme|chez", "travaille|bosse|taffe (en) interim|cdi|cdd|usine|intermitent", "mision|missions interim", "suis|sui|jsuis|chui|chuis (un|une|en) aprenti|aprentie|aprentisage|alternance")},
}

// desks are the words that tell which of the two pays family benefits: the MSA to who works on a farm, the CAF to others.
var desks = []struct {
	id       string
	patterns phrase.Set
}{
	{"msa", phrase.Compile(`
		salarie|salariee|ouvrier|ouvriere|saisonnier|saisonniere|technicien|aprenti agricole
		travaille|bosse (comme) (ouvrier) dans|ds|sur|pour la|les|une|un|des vigne|vignes|vigneron|champ|champs|ferme|exploitation|verger|vergers|serre|serres|maraicher
		suis (un|une) berger|bergere|vacher|vachere|vendangeur|vendangeuse|tractoriste|agriculteur|agricultrice
		fais|fait les vendanges
		suis|sui|chui a|de|chez (la) msa
		depends|depend|touche|paye|paie (de|a|par|avec) la msa
	`)},
	{"caf", phrase.Compile(`
		suis (une|un) caisier|caisiere|serveur|serveuse|vendeur|vendeuse|coifeur|coifeuse|infirmier|infirmiere|secretaire|magasinier|routier|macon|nounou
		suis aide soignant|soignante
		suis|sui|chui alocataire (de) (a) (la) caf
		suis|sui|chui a (la) caf
	`)},
}

// desk tells which of the two it is.
func desk(words []string) (answer.Value, bool) {
	if workDenied.In(words) || otherActor.In(words) {
		return answer.Value{}, false
	}
	for _, d := range desks {
		if d.patterns.In(words) {
			return answer.Value{Kind: answer.Choix, Choices: []string{d.id}}, true
		}
	}
	return answer.Value{}, false
}

var workDenied = phrase.Compile("pas|plus|jamais (au|a|en) (la) salarie|salariee|retraite|chomage|etudiant|etudiante|retraitee", "suis pas|plus", "bientot", "travaille|bosse pas|plus")

// otherActor is somebody else of whom it may be said. "J'ai une fille" is nobody else's work.
var otherActor = phrase.Compile("ma|mon|sa|son|la femme|fille|soeur|copine|conjointe|compagne|amie|mere|belle|voisine|cousine|niece|pere|frere|ami|voisin|fils|mari|oncle", "une amie|copine|voisine|cousine|niece|dame|femme", "une fille qui")

// opensTrade are first words that tell of a work on one's own account.
var opensTrade = phrase.Compile("auto|micro entrepreneur|entrepreneuse", "autoentrepreneur|autoentrepreneuse|microentrepreneur")

// theyDo is somebody else's doing: "il travaille chez Renault".
var theyDo = phrase.Compile("il|elle|ils|elles|lui (ne|n) (a|est|sont|ont) travaille|travaillent|bosse|bossent|est|sont|etudie|cherche|fait")

// activity reads what the person does, when only one thing is said.
func activity(words []string) (answer.Value, bool) {
	if workDenied.In(words) || otherActor.In(words) || theyDo.In(words) {
		return answer.Value{}, false
	}
	found := ""
	for _, a := range activities {
		if !a.patterns.In(words) && !(a.id == "etudiant" && (words[0] == "etudiant" || words[0] == "etudiante")) && !(a.id == "independant" && opensTrade.At(words, 0)) {
			continue
		}
		if found != "" {
			return answer.Value{}, false
		}
		found = a.id
	}
	return answer.Value{Kind: answer.Choix, Choices: []string{found}}, found != ""
}

// receipt is a benefit that a person may say they receive, or not.
type receipt struct {
	name                   string
	named                  phrase.Set // looked for first: most texts name no benefit
	received, denied, also phrase.Set
}

var receipts = []receipt{
	receiptOf("rsa", "rsa"), receiptOf("aah", "aah"), receiptOf("apl", "apl|als|alf"), receiptOf("aspa", "aspa"),
	receiptOf("prime_activite", "prime (d) activite"), receiptOf("asf", "asf"), receiptOf("ass", "ass"), receiptOf("asi", "asi"),
	receiptOf("css", "css|c2s|cmu"), receiptOf("ame", "ame"), receiptOf("apa", "apa"), receiptOf("pch", "pch"), receiptOf("mva", "mva"),
	receiptOf("aeeh", "aeeh"), receiptOf("ajpp", "ajpp"), receiptOf("contrat_engagement_jeune", "cej"), receiptOf("prepare", "prepare"),
	receiptOf("paje_base", "paje"), receiptOf("complement_familial", "complement familial"), receiptOf("cmg", "cmg"),
	receiptOf("allocations_familiales", "allocations|allocs|alocs|allocation familiales|familiale"), receiptOf("cheque_energie", "cheque energie"),
}

func receiptOf(name, words string) receipt {
	return receipt{
		name:  name,
		named: phrase.Compile(words),
		received: phrase.Compile("touche|percois|recois|ai|avons|touchons (deja|aussi|juste|que|seulement) (le|l|la|les|du|de|mon|mes|d) "+words, "suis (au|a) (le|l) "+words, "benefici* (du|de|l) (l) "+words,
			"touche|percois|recois|ai|avons|touchons (deja) _ (euro|euros|e) de|d|du (l|la) "+words, words+" (je|on) (l|la|le) ai|a|avons|touche|touchons|recois (deja) deja", words+" (je|on) l|la|le touche|recois|touchons", "deja le|l|la "+words),
		denied: phrase.Compile("touche|percois|recois|ai|touchons|avons pas|plus|jamais (encore) (le|l|la|les|du|de|d|au) " + words),
		also:   phrase.Compile("et|plus|avec (aussi|encore) (le|l|la|les|du|de|mon|mes|d) " + words),
	}
}

// namedIn lists the benefits that are named.
func namedIn(words []string) []receipt {
	var named []receipt
	for _, r := range receipts {
		if r.named.In(words) {
			named = append(named, r)
		}
	}
	return named
}

// benefits reads "je touche le RSA", "j'ai pas l'APL".
func benefits(words []string) []Fact {
	if otherActor.In(words) {
		return nil
	}
	var facts []Fact
	named := namedIn(words)
	some := slices.ContainsFunc(named, func(b receipt) bool { return b.received.In(words) && !b.denied.In(words) })
	for _, b := range named {
		switch {
		case some && b.also.In(words): // "j'ai le RSA et l'APL"
			facts = append(facts, Fact{b.name, answer.Value{Kind: answer.OuiNon, Yes: true}})
		case b.denied.In(words):
			facts = append(facts, Fact{b.name, answer.Value{Kind: answer.OuiNon}})
		case b.received.In(words):
			facts = append(facts, Fact{b.name, answer.Value{Kind: answer.OuiNon, Yes: true}})
		}
	}
	return facts
}

// OtherAid tells whether a sum is of an aid that has its own place, and no income: "je touche l'ada 200 euros", where the
// unemployment benefit is asked.
func OtherAid(text string) bool {
	s := speech.Read(speech.Clip(text))
	words := s.Clauses()
	return len(s.Numbers()) == 1 && !s.HasAny(incomeWords) && (len(namedIn(words)) > 0 || asylumAid.In(words))
}

var (
	asylumAid   = phrase.Compile("ada")
	incomeWords = speech.SetOf("salaire paie paye chomage are retraite pension invalidite loyer benefice travail net avec plus et sans")
)
