package answer

import (
	"slices"
	"strings"

	"aufil/dialog/answer/phrase"
)

// Fact is something said beside the answer awaited.
type Fact struct {
	Name  string // as in the situation document where it has the fact
	Value Value
}

// FactDisabledChild tells that some child is disabled.
const FactDisabledChild = "enfant_handicape"

// FactDesk names who pays the family benefits of the person: msa or caf.
const FactDesk = "caisse"

// The names of the facts that Extras finds.
const (
	factFamily   = "situation_familiale"     // choix: seul, couple
	factChildren = "enfants"                 // nombre
	factAges     = "ages_enfants"            // Ages
	factAge      = "age"                     // nombre
	factBirth    = "naissance"               // date: of the person
	factPregnant = "enceinte"                // oui_non
	factHomeless = "sans_domicile"           // oui_non
	factActivity = "activite"                // choix: salarie, independant, chomage, etudiant, retraite
	factFarmer   = "exploitant_agricole"     // oui_non: the MSA is their desk
	factPupil    = "apprenti"                // oui_non: with a contract of apprenticeship, which "en alternance" alone does not say
	factTwins    = "enfants_attendus"        // nombre
	factShared   = "garde_alternee"          // oui_non: some child lives half of the time with the other parent
	factNation   = "nationalite"             // choix: ue, hors_ue
	factPermit   = "titre_sejour_annees"     // duree; none: no permit
	factStay     = "sejour"                  // choix: refugie, resident, asile, aucun
	factHelp     = "besoin_aide_quotidienne" // oui_non: to wash, to dress, to eat, to get about
	factRaised   = "enfant_recueilli"        // oui_non: a child of somebody else is raised
	factLeave    = "conge_parental"          // oui_non: the person, or who lives with them
)

// Extras finds the facts of the household that a text states on the day ref, whatever was
// asked: "2 enfants, 8 et 12 ans, je suis seule". It keeps only what can mean
// nothing else, and nothing of a question.
func Extras(text string, ref Day) []Fact {
	s := read(clip(text)).withoutWondering()
	if len(s.tokens) == 0 || s.question || s.asksBack() || s.has(" si ", " aurais ", " avais ", " etais ") {
		return nil
	}
	words := s.clauses()
	if len(words) == 0 {
		return nil
	}
	var facts []Fact
	add := func(name string, v Value, ok bool) {
		if ok {
			facts = append(facts, Fact{name, v})
		}
	}
	v, ok := family(words)
	add(factFamily, v, ok)
	v, ok = s.childrenSaid()
	add(factChildren, v, ok)
	v, ok = s.agesSaid(v, ok)
	add(factAges, v, ok)
	v, ok = s.ownAge()
	add(factAge, v, ok)
	v, ok = s.ownBirth(ref)
	add(factBirth, v, ok)
	v, ok = pregnancy(words)
	add(factPregnant, v, ok)
	add(factFarmer, Value{Kind: OuiNon, Yes: true}, (farmer.In(words) || farms[strings.TrimSpace(s.flat)]) && !overNow.In(words) && !otherPerson.In(words))
	add(factPupil, Value{Kind: OuiNon, Yes: true}, (apprentice.In(words) || apprentices[strings.TrimSpace(s.flat)]) && !notApprentice.In(words) && !otherActor.In(words))
	add(factTwins, Value{Kind: Nombre, Low: 2, High: 2}, expectsTwins.In(words) && !otherActor.In(words))
	add(factHomeless, Value{Kind: OuiNon, Yes: true}, homeless.In(words) && !overNow.In(words))
	v, ok = activity(words)
	add(factActivity, v, ok)
	if ok && v.Choices[0] != "salarie" {
		_, job := JobBeside(text)
		add(factActivity, Value{Kind: Choix, Choices: []string{"salarie"}}, job)
	}
	add(factHelp, Value{Kind: OuiNon, Yes: true}, dailyHelp.In(words) && !otherPerson.In(words))
	add(factLeave, Value{Kind: OuiNon, Yes: true}, onParentalLeave.In(words) && !noParentalLeave.In(words))
	add(factRaised, Value{Kind: OuiNon, Yes: true}, raisesAnother.In(words) && !nowAndThen.In(words))
	v, ok = desk(words)
	add(FactDesk, v, ok)
	v, ok = home(words)
	add(factHousing, v, ok)
	v, ok = s.town()
	add(factPostcode, v, ok)
	add(factShared, Value{Kind: OuiNon, Yes: true}, sharedCare.In(words) && !overNow.In(words) && !s.has(" non ", " aucune "))
	add(FactDisabledChild, Value{Kind: OuiNon, Yes: true}, disabledChild.In(words) && !overNow.In(words) && !s.has(" non ", " aucun ") && !s.othersChildren())
	v, ok = s.foreigner(words)
	add(factNation, v, ok)
	stay := s.stay(words, ok)
	add(factPermit, Value{Kind: Duree}, stay == "aucun")
	add(factStay, Value{Kind: Choix, Choices: []string{stay}}, stay != "")
	facts = append(facts, s.sums()...)
	return append(facts, benefits(words)...)
}

var (
	alonePatterns   = phrase.Compile("suis|vis|vit|vi|habite|eleve* (toujours|desormais|maintenant) (mes|mon|ma|les) (enfants|fille|fils) seul|seule", "suis|vis|vi|habite|reste (tout|toute) seul|seule", "seul|seule avec mes|mon|ma|un|une|deux|trois|2|3|1|4|les|sans|enfants", "seul|seule sans enfant|enfants", "celibataire*|celib", "maman|mere|pere|papa|parent|famille solo|isole*|celibataire|monoparentale", "vis|suis tout|toute seul|seule", "eleve seul|seule")
	aboutOthers     = phrase.Compile("il|elle|ils|elles|tu|t|lui est|es|sont|sera|seras|a|as|vit|celib*|seul|seule")
	soleSeul        = phrase.Compile("pas|plus|jamais|non (vraiment|tout|toute) seul|seule|celibataire", "un|une|le|la seul|seule")
	couplePattern   = phrase.Compile("en couple", "est|somes un couple", "suis|somes marie|mariee|mariees|maries|pacse|pacsee|pacses|remarie|remariee|remaries", "ans marie|mariee|maries|pacse|pacsee|pacses", "vis|habite|vit|vivons|suis|sui avec mon|ma mari|conjoint|conjointe|copain|copine|femme|compagnon|compagne|homme|mec|cheri|cherie|epoux|epouse|concubin", "mon|ma mari|conjoint|femme|compagnon|compagne|copain|copine|conjointe et moi", "vis|vivons (en) concubinage|maritalement", "vit a deux|2")
	notCouple       = phrase.Compile("pas|plus|jamais|etait|etions|etais (vraiment|en) couple|marie|mariee|pacse|pacsee", "pas|plus marie*|pacse*", "separe*", "plus|pas ensemble", "divorc*", "quite*|veuve|veuf|parents|ma fille|mon fils|ma soeur|mon frere")
	pregnantYes     = phrase.Compile("j|vais acouche|acoucher (dans|en|le|la|fin|debut|vers|bientot) _ _ mois|semaines|prochain|prochaine|bientot|janvier|fevrier|mars|avril|mai|juin|juilet|aout|septembre|octobre|novembre|decembre", "jacouche|jacoucherai (dans|en|le|la|fin|debut|vers|bientot) _ _ mois|semaines|prochain|prochaine|bientot|janvier|fevrier|mars|avril|mai|juin|juilet|aout|septembre|octobre|novembre|decembre", "suis enceinte|encinte|ensainte|anceinte", "j|je atend* un|une|mon|notre bebe|bb|enfant|fille|garcon|jumeaux|heureux", "enceinte de")
	pregnantNo      = phrase.Compile("pas|plus enceinte|encinte")
	otherPerson     = phrase.Compile("ma|mon|sa|son|la|une femme|fille|soeur|copine|conjointe|compagne|amie|mere|belle|voisine|cousine|niece|pere|frere|ami|voisin|fils|mari|oncle")
	homeless        = phrase.Compile("suis|suit sdf", "suis|vis|somes|vivons a|dans la rue", "dors|dor|dort dehors|dehor", "dors|dor dans la|ma|une rue|voiture|tente|gare", "suis sans domicile|logement|abri")
	farmer          = phrase.Compile("suis|somes (un|une) agriculteur|agricultrice|agriculteurs|exploitant|exploitante|paysan|paysanne|eleveur|eleveuse|maraicher|maraichere|viticulteur|viticultrice", "mon|notre exploitation agricole")
	apprentice      = phrase.Compile("suis|sui|jsuis|chui|chuis (toujours|encore|actuellement) (un|une|en) aprenti|aprentie|aprentisage", "ai|avec|signe (un|mon) contrat d aprentisage", "travaille en aprentisage", "mon salaire d aprenti|aprentie")
	apprentices     = setOf("apprenti apprentie apprentissage") // as a whole text
	notApprentice   = phrase.Compile("pas|plus|jamais|etais|ete|avant|peur|risque|cherche|trouve|voudrais|veux|aimerais|bientot|fini|termine|reve (etre) (un|une|mon|en|d|l) (contrat) (d) aprenti|aprentie|aprentisage", "ai|avec|prends (un|une) aprenti|aprentie", "bientot|fini|termine|demain")
	sharedCare      = phrase.Compile("garde alterne*", "garde partage*", "une|1 semaine|sem sur deux|2", "une|1 semaine|sem (sur) chacun", "moitie du temps chez")
	disabledChild   = phrase.Compile("fils|fille|enfant|garcon|petit|petite|bebe|aine|ainee|dernier|derniere (qui) est (lourdement|reconu) handicape*", "enfant handicape*", "touche|ai|percois|recois|avons (deja) l aeeh")
	farms           = setOf("agriculteur agricultrice agriculteurs exploitant exploitante paysan paysanne eleveur eleveuse maraicher maraichere viticulteur viticultrice") // as a whole text
	expectsTwins    = phrase.Compile("atend* des jumeaux|jumelles", "enceinte de _ jumeaux|jumelles")
	dailyHelp       = phrase.Compile("mal|peine|dificulte*|dificulte (a|pour|de) marcher|bouger|manger", "alzheimer|dependant|dependante|dependance|grabataire", "perte d autonomie", "perd la tete|memoire", "besoin d aide tous|toute|chaque (les|la) jours|jour|journe", "aide|aider (pour) (faire) (sa|ma|la) toilette", "mal|dificile|peine|peut|peux|pe (plus|pas) (plus) (a|pour|de) (se|me|m|s) laver|habiller|coiffer|nourrir|lever|coucher|deplacer", "aide|aider|aidee (quotidienne) (pour|a) (se|me|m|s) laver|habiller|nourrir|lever|coucher|deplacer|manger", "peut|peux|pe plus|pas (se|me|m|s) laver|habiller|lever|nourrir|deplacer|debrouiller seul|seule|sans|tout|toute")
	onParentalLeave = phrase.Compile("conge|conges parental|parentaux|parentale")
	noParentalLeave = phrase.Compile("pas|plus|jamais|sans|etais|etait|ete|avant|apres|fin|fini|finit|termine|demande*|veux|veut|voudrais|voudrait|voulais|aimerais|envisage|pense|bientot|prochain|prochaine|refus*|droit|peur|reprend|reprends|repris (a|le|du|de|mon|son|un|en|d|au|prendre) (le|un|mon|son|etre) (en) conge|conges", "conge|conges parental|parentaux (est|c est|sera) fini|finie|termine|terminee|refuse|bientot", "ma|mon|sa|une|un fille|fils|soeur|frere|mere|pere|amie|ami|voisine|voisin|cousine|cousin|collegue|patron|patrone|belle")
	raisesAnother   = phrase.Compile("eleve|elevons|eleves|elevent|recueili|recueilis|recueilons|recueile (definitivement|toujours|seul|seule) mon|ma|mes|notre|nos|un|une|le|la petit fils\nelevons|eleve|recueili|recueilis|recueilons|recueile (definitivement|toujours|seul|seule) mon|ma|mes|notre|nos neveu|neveux|niece|nieces|fileul|fileule\nenfant|enfants|neveu|niece|fils (qui est) recueili|recueilie|recueilis\nai|avons|a (eu) la charge|garde|tutelle de mon|ma|mes|notre|nos neveu|niece|neveux|nieces|fileul|fileule\nsuis|somes (la|le|les) (tuteur|tutrice|tuteurs) de mon|ma|mes|notre|nos neveu|niece|neveux|nieces")
	nowAndThen      = phrase.Compile("mercredi|mercredis|weekend|vacance*|parfois|soir|soirs|quelquefois|souvent|demain|matin|plus|pas\nweek end\napres l ecole\ntemps en temps\njusqu a\naujourd hui")
	overNow         = phrase.Compile("plus|pas|jamais|etais|ete|avant|peur|risque")
)

// family reads whether the person lives alone or as a couple.
func family(words []string) (Value, bool) {
	if aboutOthers.In(words) || theirBond.In(words) {
		return Value{}, false
	}
	alone := (alonePatterns.In(words) || words[0] == "seul" || words[0] == "seule" || words[0] == "veuf" || words[0] == "veuve") && !soleSeul.In(words)
	couple := couplePattern.In(words) && !notCouple.In(words)
	switch {
	case alone == couple:
		return Value{}, false
	case alone:
		return Value{Kind: Choix, Choices: []string{"seul"}}, true
	}
	return Value{Kind: Choix, Choices: []string{"couple"}}, true
}

// childWords are words for a child, the familiar ones with them.
var childWords = setOf("mome momes loulou loulous minot minots marmot marmots gosse gosses gamin gamine gamins gamines enfant enfants fils fille filles garcon garcons bebe bebes jumeaux jumelles ado ados fiston fistons fillette fillettes fifille")

// childrenSaid reads the number of children, where the text names children
// with a number, or denies having any.
func (s said) childrenSaid() (Value, bool) {
	none := s.has(" sans enfant ", " sans enfants ", " pas d enfant ", " pas d enfants ", " aucun enfant ", " pas enfant ", " zero enfant ", " pas d enfants a charge ")
	if !s.hasAny(childWords) && !s.has(" petits ", " petites ", " petit ") || s.has(" ou ", " moins ", " en route ", " chacun ") || s.plusOfKids() || s.othersChildren() {
		return Value{}, false
	}
	if none {
		return Value{Kind: Nombre}, len(s.relevantPersons()) == 0
	}
	list := s.relevantPersons()
	if s.unborn() {
		list = slices.DeleteFunc(list, func(n number) bool { _, at := s.unitAfter(n); return s.unbornAt(at) })
		if len(list) == 0 || s.has(" dont ") {
			return Value{}, false
		}
	}
	if len(list) == 0 {
		return Value{Kind: Nombre, Low: 1, High: 1}, s.withOneChild()
	}
	n, ok := s.several(list, children)
	if len(list) == 1 {
		n, ok = s.single(list[0], children)
	}
	if !ok || n > children.most() {
		return Value{}, false
	}
	return Value{Kind: Nombre, Low: n, High: n}, true
}

// othersChildren tells whether the children are those of somebody else.
func (s said) othersChildren() bool {
	return s.has(" ma soeur ", " mon frere ", " ma voisine ", " mes parents ", " ma cousine ", " mon cousin ", " ma mere ", " mon pere ", " petits enfants ", " petit fils ", " petite fille ", " niece ", " neveu ", " neveux ", " ses enfants ", " enfants de ma ", " enfants de mon ", " enfants de sa ", " enfants de son ", " enfants de la ", " enfants du ", " enfants des ", " enfants de mes ")
}

// relevantPersons returns the numbers that count children.
func (s said) relevantPersons() []number {
	var list []number
	for _, n := range s.numbers() {
		_, at := s.unitAfter(n)
		noun := s.at(at)
		if noun.isPerson() && !childWords[noun.text] && childWords[s.at(at+1).text] {
			noun = s.at(at + 1)
		}
		if (childWords[noun.text] || s.little(at)) && !s.at(n.from-1).is("dont") && !(n.one && !s.ownsOne(n, at)) {
			list = append(list, n)
		}
	}
	return list
}

// withOneChild reads "je vis seule avec ma fille", where no other child is named.
func (s said) withOneChild() bool {
	if s.has(" mes ", " nos ", " leurs ", " chez ma fille ", " chez mon fils ", " jumeaux ", " jumelles ") {
		return false
	}
	kids := 0
	for _, t := range s.tokens {
		if childWords[t.text] {
			kids++
		}
	}
	return kids == 1 && oneChild.In(s.clauses())
}

var oneChild = phrase.Compile("seul|seule|vis|vi|habite|dors avec ma|mon fille|fils|bebe|enfant|fillette|garcon", "avec ma|mon fille|fils|bebe|enfant|fillette|garcon de", "moi et ma|mon fille|fils|bebe|enfant", "ma|mon fille|fils|bebe|enfant et moi")

// plusOfKids tells whether "plus" may be said of children: "plus 2 enfants", and not "j'arrive plus à payer".
func (s said) plusOfKids() bool {
	for i, t := range s.tokens {
		if !t.is("plus") {
			continue
		}
		if next := s.at(i + 1); next.is("a") && (s.at(i+2).is("payer") || s.at(i+2).is("paye")) || next.is("payer") || next.is("paye") {
			continue
		}
		return true
	}
	return false
}

// little reads "2 petits" with no noun behind it: children.
func (s said) little(i int) bool {
	if t := s.at(i); !t.is("petits") && !t.is("petites") && !(t.is("petit") && i > 0 && !s.at(i-1).is("un") && !s.at(i-1).is("1")) { // "mé 2 ptit"
		return false
	}
	next := s.at(i + 1)
	return next.class != word || next.is("je") || next.is("j") || next.is("et") || next.is("de") && s.at(i+2).class == digits || next.is("a") && s.at(i+2).is("charge")
}

// ownsOne tells whether "un fils", "une fille" is the person's own: "j'ai une
// fille", "seule avec un bébé", and not "une fille de ma classe".
func (s said) ownsOne(n number, noun int) bool {
	before, after := s.at(n.from-1), s.at(noun+2)
	if s.at(noun+1).is("de") && (after.is("ma") || after.is("mon") || after.is("la")) || s.at(noun+1).is("qui") {
		return false
	}
	return before.is("ai") || before.is("a") && (s.at(n.from-2).is("on") || s.at(n.from-2).is("y")) || before.is("avec") || before.is("et") || before.is(",") || before.is("eleve") || before.is("avons") || before.is("seul") || before.is("seule") ||
		before.is("de") && (s.at(n.from-2).is("maman") || s.at(n.from-2).is("mere") || s.at(n.from-2).is("pere") || s.at(n.from-2).is("papa"))
}

// agesSaid reads "8 et 12 ans" beside children. The ages must be as many as
// the children when their number is known.
func (s said) agesSaid(children Value, known bool) (Value, bool) {
	if !s.hasAny(childWords) || s.othersChildren() {
		return Value{}, false
	}
	var ages []int64
	list := s.numbers()
	for i := 0; i < len(list); i++ {
		group := s.ageGroup(list[i:])
		if len(group) == 0 || s.speaksOfSelf(list[i]) {
			continue
		}
		ages = append(ages, group...)
		i += len(group) - 1
	}
	if len(ages) == 0 || known && int64(len(ages)) != children.Low || !known && !s.has(" mes ", " mon ", " ma ") {
		return Value{}, false
	}
	return Value{Kind: Nombre, Ages: ages}, true
}

// ageGroup reads numbers that share one "ans": "8, 10 et 12 ans". An age in
// months is 0.
func (s said) ageGroup(list []number) []int64 {
	var ages []int64
	for i, n := range list {
		v, whole := n.whole()
		if !whole || v > 25 || n.one && s.at(n.to).unit() == person {
			return nil
		}
		u, _ := s.unitAfter(n)
		switch {
		case u == month:
			return append(ages, v/12)
		case u == year:
			return append(ages, v)
		case u != noUnit || i+1 == len(list):
			return nil
		}
		gap := s.at(n.to)
		if list[i+1].from-n.to > 2 || !gap.is("et") && !gap.is(",") && !gap.is("/") && !gap.is("-") && list[i+1].from != n.to {
			return nil
		}
		ages = append(ages, v)
	}
	return nil
}

// speaksOfSelf tells whether "j'ai" comes right before the number.
func (s said) speaksOfSelf(n number) bool {
	return s.at(n.from-1).is("ai") && s.at(n.from-2).is("j")
}

// ownAge reads "j'ai 34 ans".
func (s said) ownAge() (Value, bool) {
	for _, n := range s.numbers() {
		v, whole := n.whole()
		u, at := s.unitAfter(n)
		if (s.speaksOfSelf(n) || s.ageAlone(n, at, v) || s.womanAged(n)) && u == year && whole && v >= 15 && v <= 115 && !s.at(at+1).is("de") && !s.at(at+1).is("d") {
			return Value{Kind: Nombre, Low: v, High: v}, true
		}
	}
	return Value{}, false
}

// womanAged reads "je suis une femme de 70 ans".
func (s said) womanAged(n number) bool {
	who := s.at(n.from - 2)
	return s.at(n.from-1).is("de") && (who.is("femme") || who.is("homme") || who.is("dame") || who.is("personne")) && s.at(n.from-4).is("suis")
}

// ageAlone tells whether "61 ans" stands between two marks, or behind "moi" or "femme de", and can be nobody else's: too old for a child, and nobody else named.
func (s said) ageAlone(n number, unit int, v int64) bool {
	if s.hasAny(someoneElse) && v < 30 || s.hasAny(relatives) || s.hasAny(partners) {
		return false
	}
	before, after := s.at(n.from-1), s.at(unit+1)
	led := n.from == 0 || n.from == 1 && (unionNations[before.text] || otherNations[before.text]) || before.is(",") || before.is(".") || before.is("moi") || before.is("de") && s.at(n.from-2).is("agee") || before.is("de") && s.at(n.from-2).is("age")
	return led && (unit+1 >= len(s.tokens) || after.class == mark || after.is("et") || after.is("en") || after.is("seul") || after.is("seule") || after.is("je") || after.is("j"))
}

// ownBirth reads "je suis né en 85", "je suis née le 12 mars 1991".
func (s said) ownBirth(ref Day) (Value, bool) {
	for i := range s.tokens {
		if !(s.at(i).is("suis") && s.at(i-1).is("je") && (s.at(i+1).is("ne") || s.at(i+1).is("nee"))) {
			continue
		}
		from := i + 2
		for to := min(len(s.tokens), from+longestDate); to > from; to-- {
			d, ok := dateReader{ref: ref, question: "naissance", said: settle(s.tokens[from:to])}.date()
			if ok && ref.Year-d.Year >= youngestAdult {
				return Value{Kind: Date, Date: d, Dates: []Day{d}}, true
			}
		}
	}
	return Value{}, false
}

func pregnancy(words []string) (Value, bool) {
	if otherActor.In(words) {
		return Value{}, false
	}
	if pregnantNo.In(words) {
		return Value{Kind: OuiNon}, true
	}
	return Value{Kind: OuiNon, Yes: true}, pregnantYes.In(words)
}
