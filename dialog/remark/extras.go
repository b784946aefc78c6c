package remark

import (
	"slices"
	"strings"

	"aufil/dialog/answer"
	"aufil/dialog/phrase"
	"aufil/dialog/speech"
)

// Fact is something said beside the answer awaited.
type Fact struct {
	Name  string // as in the situation document where it has the fact
	Value answer.Value
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
func Extras(text string, ref answer.Day) []Fact {
	s := withoutWondering(speech.Read(speech.Clip(text)))
	if len(s.Tokens) == 0 || s.Question || answer.QuestionsBack(s) {
		return nil
	}
	return fromParts(s, factsOf(s, ref), ownParts(s), ref)
}

// factsOf finds the facts of one text, or of a part of one.
func factsOf(s speech.Text, ref answer.Day) []Fact {
	if s.Has(" si ", " aurais ", " avais ", " etais ") {
		return nil
	}
	words := s.Clauses()
	if len(words) == 0 {
		return nil
	}
	var facts []Fact
	add := func(name string, v answer.Value, ok bool) {
		if ok {
			facts = append(facts, Fact{name, v})
		}
	}
	v, ok := family(words)
	add(factFamily, v, ok)
	v, ok = childrenSaid(s)
	add(factChildren, v, ok)
	v, ok = agesSaid(s, v, ok)
	add(factAges, v, ok)
	v, ok = ownAge(s)
	add(factAge, v, ok)
	v, ok = ownBirth(s, ref)
	add(factBirth, v, ok)
	v, ok = pregnancy(words)
	add(factPregnant, v, ok)
	add(factFarmer, answer.Value{Kind: answer.OuiNon, Yes: true}, (farmer.In(words) || farms[strings.TrimSpace(s.Flat)]) && !overNow.In(words) && !otherPerson.In(words))
	add(factPupil, answer.Value{Kind: answer.OuiNon, Yes: true}, (apprentice.In(words) || apprentices[strings.TrimSpace(s.Flat)]) && !notApprentice.In(words) && !otherActor.In(words))
	add(factTwins, answer.Value{Kind: answer.Nombre, Low: 2, High: 2}, expectsTwins.In(words) && !otherActor.In(words))
	add(factHomeless, answer.Value{Kind: answer.OuiNon, Yes: true}, homeless.In(words) && !overNow.In(words))
	v, ok = activity(words)
	add(factActivity, v, ok)
	if ok && v.Choices[0] != "salarie" {
		_, job := answer.JobBeside(answer.Written(s.Tokens))
		add(factActivity, answer.Value{Kind: answer.Choix, Choices: []string{"salarie"}}, job)
	}
	add(factHelp, answer.Value{Kind: answer.OuiNon, Yes: true}, dailyHelp.In(words) && !otherPerson.In(words))
	add(factLeave, answer.Value{Kind: answer.OuiNon, Yes: true}, onParentalLeave.In(words) && !noParentalLeave.In(words))
	add(factRaised, answer.Value{Kind: answer.OuiNon, Yes: true}, raisesAnother.In(words) && !nowAndThen.In(words))
	v, ok = desk(words)
	add(FactDesk, v, ok)
	v, ok = home(words)
	add(answer.FactHousing, v, ok)
	v, ok = town(s)
	add(answer.FactPostcode, v, ok)
	add(factShared, answer.Value{Kind: answer.OuiNon, Yes: true}, sharedCare.In(words) && !overNow.In(words) && !s.Has(" non ", " aucune "))
	add(FactDisabledChild, answer.Value{Kind: answer.OuiNon, Yes: true}, disabledChild.In(words) && !overNow.In(words) && !s.Has(" non ", " aucun ") && !othersChildren(s))
	v, ok = foreigner(s, words)
	add(factNation, v, ok)
	stay := stay(s, words, ok)
	add(factPermit, answer.Value{Kind: answer.Duree}, stay == "aucun")
	add(factStay, answer.Value{Kind: answer.Choix, Choices: []string{stay}}, stay != "")
	facts = append(facts, sums(s)...)
	return append(facts, benefits(words)...)
}

var (
	alonePatterns   = phrase.Compile("suis|vis|vit|vi|habite|eleve* (toujours|desormais|maintenant) (mes|mon|ma|les) (enfants|fille|fils) seul|seule", "suis|vis|vi|habite|reste (tout|toute) seul|seule", "seul|seule avec mes|mon|ma|un|une|deux|trois|2|3|1|4|les|sans|enfants", "seul|seule sans enfant|enfants", "celibataire*|celib", "maman|mere|pere|papa|parent|famille solo|isole*|celibataire|monoparentale", "vis|suis tout|toute seul|seule", "eleve seul|seule")
	aboutOthers     = phrase.Compile("il|elle|ils|elles|tu|t|lui est|es|sont|sera|seras|a|as|vit|celib*|seul|seule")
	soleSeul        = phrase.Compile("pas|plus|jamais|non (vraiment|tout|toute) seul|seule|celibataire", "un|une|le|la seul|seule")
	couplePattern   = phrase.Compile("en couple", "est|somes un couple", "suis|somes marie|mariee|mariees|maries|pacse|pacsee|pacses|remarie|remariee|remaries", "ans marie|mariee|maries|pacse|pacsee|pacses", "vis|habite|vit|vivons|suis|sui avec mon|ma mari|conjoint|conjointe|copain|copine|femme|compagnon|compagne|homme|mec|cheri|cherie|epoux|epouse|concubin", "mon|ma mari|conjoint|femme|compagnon|compagne|copain|copine|conjointe et moi", "vis|vivons (en) concubinage|maritalement")
	notCouple       = phrase.Compile("pas|plus|jamais|etait|etions|etais (vraiment|en) couple|marie|mariee|pacse|pacsee", "pas|plus marie*|pacse*", "separe*", "plus|pas ensemble", "divorc*", "quite*|veuve|veuf|parents|ma fille|mon fils|ma soeur|mon frere")
	pregnantYes     = phrase.Compile("j|vais acouche|acoucher (dans|en|le|la|fin|debut|vers|bientot) _ _ mois|semaines|prochain|prochaine|bientot|janvier|fevrier|mars|avril|mai|juin|juilet|aout|septembre|octobre|novembre|decembre", "jacouche|jacoucherai (dans|en|le|la|fin|debut|vers|bientot) _ _ mois|semaines|prochain|prochaine|bientot|janvier|fevrier|mars|avril|mai|juin|juilet|aout|septembre|octobre|novembre|decembre", "suis enceinte|encinte|ensainte|anceinte", "j|je atend* un|une|mon|notre bebe|bb|enfant|fille|garcon|jumeaux|heureux", "enceinte de")
	pregnantNo      = phrase.Compile("pas|plus enceinte|encinte")
	otherPerson     = phrase.Compile("ma|mon|sa|son|la|une femme|fille|soeur|copine|conjointe|compagne|amie|mere|belle|voisine|cousine|niece|pere|frere|ami|voisin|fils|mari|oncle")
	homeless        = phrase.Compile("suis|suit sdf", "suis|vis|somes|vivons a|dans la rue", "dors|dor|dort dehors|dehor", "dors|dor dans la|ma|une rue|voiture|tente|gare", "suis sans domicile|logement|abri")
	farmer          = phrase.Compile("suis|somes (un|une) agriculteur|agricultrice|agriculteurs|exploitant|exploitante|paysan|paysanne|eleveur|eleveuse|maraicher|maraichere|viticulteur|viticultrice", "mon|notre exploitation agricole")
	apprentice      = phrase.Compile("suis|sui|jsuis|chui|chuis (toujours|encore|actuellement) (un|une|en) aprenti|aprentie|aprentisage", "ai|avec|signe (un|mon) contrat d aprentisage", "travaille en aprentisage", "mon salaire d aprenti|aprentie")
	apprentices     = speech.SetOf("apprenti apprentie apprentissage") // as a whole text
	notApprentice   = phrase.Compile("pas|plus|jamais|etais|ete|avant|peur|risque|cherche|trouve|voudrais|veux|aimerais|bientot|fini|termine|reve (etre) (un|une|mon|en|d|l) (contrat) (d) aprenti|aprentie|aprentisage", "ai|avec|prends (un|une) aprenti|aprentie", "bientot|fini|termine|demain")
	sharedCare      = phrase.Compile("garde alterne*", "garde partage*", "une|1 semaine|sem sur deux|2", "une|1 semaine|sem (sur) chacun", "moitie du temps chez")
	disabledChild   = phrase.Compile("fils|fille|enfant|garcon|petit|petite|bebe|aine|ainee|dernier|derniere (qui) est (lourdement|reconu) handicape*", "enfant handicape*", "touche|ai|percois|recois|avons (deja) l aeeh")
	farms           = speech.SetOf("agriculteur agricultrice agriculteurs exploitant exploitante paysan paysanne eleveur eleveuse maraicher maraichere viticulteur viticultrice") // as a whole text
	expectsTwins    = phrase.Compile("atend* des jumeaux|jumelles", "enceinte de _ jumeaux|jumelles")
	dailyHelp       = phrase.Compile("mal|peine|dificulte*|dificulte (a|pour|de) marcher|bouger|manger", "alzheimer|dependant|dependante|dependance|grabataire", "perte d autonomie", "perd la tete|memoire", "besoin d aide tous|toute|chaque (les|la) jours|jour|journe", "aide|aider (pour) (faire) (sa|ma|la) toilette", "mal|dificile|peine|peut|peux|pe (plus|pas) (plus) (a|pour|de) (se|me|m|s) laver|habiller|coiffer|nourrir|lever|coucher|deplacer", "aide|aider|aidee (quotidienne) (pour|a) (se|me|m|s) laver|habiller|nourrir|lever|coucher|deplacer|manger", "peut|peux|pe plus|pas (se|me|m|s) laver|habiller|lever|nourrir|deplacer|debrouiller seul|seule|sans|tout|toute")
	onParentalLeave = phrase.Compile("conge|conges parental|parentaux|parentale")
	noParentalLeave = phrase.Compile("pas|plus|jamais|sans|etais|etait|ete|avant|apres|fin|fini|finit|termine|demande*|veux|veut|voudrais|voudrait|voulais|aimerais|envisage|pense|bientot|prochain|prochaine|refus*|droit|peur|reprend|reprends|repris (a|le|du|de|mon|son|un|en|d|au|prendre) (le|un|mon|son|etre) (en) conge|conges", "conge|conges parental|parentaux (est|c est|sera) fini|finie|termine|terminee|refuse|bientot", "ma|mon|sa|une|un fille|fils|soeur|frere|mere|pere|amie|ami|voisine|voisin|cousine|cousin|collegue|patron|patrone|belle")
	raisesAnother   = phrase.Compile("eleve|elevons|eleves|elevent|recueili|recueilis|recueilons|recueile (definitivement|toujours|seul|seule) mon|ma|mes|notre|nos|un|une|le|la petit fils\nelevons|eleve|recueili|recueilis|recueilons|recueile (definitivement|toujours|seul|seule) mon|ma|mes|notre|nos neveu|neveux|niece|nieces|fileul|fileule\nenfant|enfants|neveu|niece|fils (qui est) recueili|recueilie|recueilis\nai|avons|a (eu) la charge|garde|tutelle de mon|ma|mes|notre|nos neveu|niece|neveux|nieces|fileul|fileule\nsuis|somes (la|le|les) (tuteur|tutrice|tuteurs) de mon|ma|mes|notre|nos neveu|niece|neveux|nieces")
	nowAndThen      = phrase.Compile("mercredi|mercredis|weekend|vacance*|parfois|soir|soirs|quelquefois|souvent|demain|matin|plus|pas\nweek end\napres l ecole\ntemps en temps\njusqu a\naujourd hui")
	overNow         = phrase.Compile("plus|pas|jamais|etais|ete|avant|peur|risque")
)

// family reads whether the person lives alone or as a couple.
func family(words []string) (answer.Value, bool) {
	if aboutOthers.In(words) || theirBond.In(words) {
		return answer.Value{}, false
	}
	alone := (alonePatterns.In(words) || words[0] == "seul" || words[0] == "seule" || words[0] == "veuf" || words[0] == "veuve" || widowed.In(words)) && !soleSeul.In(words)
	couple := (couplePattern.In(words) || marriedAlone(words) || byTwo.In(words) && !namesChild(words)) && !notCouple.In(words)
	switch {
	case alone == couple:
		return answer.Value{}, false
	case alone:
		return answer.Value{Kind: answer.Choix, Choices: []string{"seul"}}, true
	}
	return answer.Value{Kind: answer.Choix, Choices: []string{"couple"}}, true
}

// byTwo is a couple, unless the other one is a child.
var byTwo = phrase.Compile("vit a deux|2")

func namesChild(words []string) bool {
	return slices.ContainsFunc(words, func(w string) bool { return speech.ChildWords[w] || speech.OwnChild[w] })
}

var widowed = phrase.Compile("ans veuf|veuve")

// marriedAlone tells whether "marié" stands between two marks, or before children: "travaille, marié 4 enfants".
func marriedAlone(words []string) bool {
	for i, w := range words {
		if w != "marie" && w != "mariee" && w != "pacse" && w != "pacsee" || i > 0 && words[i-1] != "" {
			continue
		}
		next := ""
		if i+1 < len(words) {
			next = words[i+1]
		}
		if next == "" || next == "sans" || next == "et" || next == "avec" || next[0] >= '0' && next[0] <= '9' {
			return true
		}
	}
	return false
}

// childrenSaid reads the number of children, where the text names children
// with a number, or denies having any.
func childrenSaid(s speech.Text) (answer.Value, bool) {
	none := s.Has(" sans enfant ", " sans enfants ", " pas d enfant ", " pas d enfants ", " aucun enfant ", " pas enfant ", " zero enfant ", " pas d enfants a charge ")
	if !s.HasAny(speech.ChildWords) && !s.Has(" petits ", " petites ", " petit ") || s.Has(" ou ", " moins ", " en route ", " chacun ") || plusOfKids(s) || othersChildren(s) {
		return answer.Value{}, false
	}
	if none {
		return answer.Value{Kind: answer.Nombre}, len(relevantPersons(s)) == 0
	}
	list := relevantPersons(s)
	if unborn(s) {
		list = slices.DeleteFunc(list, func(n speech.Number) bool { _, at := s.UnitAfter(n); return answer.UnbornAt(s, at) })
		if len(list) == 0 || s.Has(" dont ") {
			return answer.Value{}, false
		}
	}
	if len(list) == 0 {
		return answer.Value{Kind: answer.Nombre, Low: 1, High: 1}, withOneChild(s)
	}
	n, ok := answer.Several(s, list, answer.Children)
	if len(list) == 1 {
		n, ok = answer.Single(s, list[0], answer.Children)
	}
	if !ok || n > answer.Children.Most() {
		return answer.Value{}, false
	}
	return answer.Value{Kind: answer.Nombre, Low: n, High: n}, true
}

// othersChildren tells whether the children are those of somebody else.
func othersChildren(s speech.Text) bool {
	return s.Has(" ma soeur ", " mon frere ", " ma voisine ", " mes parents ", " ma cousine ", " mon cousin ", " ma mere ", " mon pere ", " petits enfants ", " petit fils ", " petite fille ", " niece ", " neveu ", " neveux ", " ses enfants ", " enfants de ma ", " enfants de mon ", " enfants de sa ", " enfants de son ", " enfants de la ", " enfants du ", " enfants des ", " enfants de mes ")
}

// relevantPersons returns the numbers that count children.
func relevantPersons(s speech.Text) []speech.Number {
	var list []speech.Number
	for _, n := range s.Numbers() {
		_, at := s.UnitAfter(n)
		noun := s.At(at)
		if noun.IsPerson() && !speech.ChildWords[noun.Text] && speech.ChildWords[s.At(at+1).Text] {
			noun = s.At(at + 1)
		}
		if (speech.ChildWords[noun.Text] || little(s, at)) && !s.At(n.From-1).Is("dont") && !(n.One && !ownsOne(s, n, at)) {
			list = append(list, n)
		}
	}
	return list
}

// withOneChild reads "je vis seule avec ma fille", where no other child is named.
func withOneChild(s speech.Text) bool {
	if s.Has(" mes ", " nos ", " leurs ", " chez ma fille ", " chez mon fils ", " jumeaux ", " jumelles ") {
		return false
	}
	kids := 0
	for _, t := range s.Tokens {
		if speech.ChildWords[t.Text] {
			kids++
		}
	}
	return kids == 1 && oneChild.In(s.Clauses())
}

var oneChild = phrase.Compile("seul|seule|vis|vi|habite|dors avec ma|mon fille|fils|bebe|enfant|fillette|garcon", "avec ma|mon fille|fils|bebe|enfant|fillette|garcon de", "moi et ma|mon fille|fils|bebe|enfant", "ma|mon fille|fils|bebe|enfant et moi")

// plusOfKids tells whether "plus" may be said of children: "plus 2 enfants", and not "j'arrive plus à payer".
func plusOfKids(s speech.Text) bool {
	for i, t := range s.Tokens {
		if !t.Is("plus") {
			continue
		}
		if next := s.At(i + 1); next.Is("a") && (s.At(i+2).Is("payer") || s.At(i+2).Is("paye")) || next.Is("payer") || next.Is("paye") {
			continue
		}
		if what := s.At(i + 2); s.At(i+1).Is("de") && what.Class == speech.Word && !speech.ChildWords[what.Text] && speech.Numerals[what.Text] == 0 {
			continue // "plus de travail"
		}
		return true
	}
	return false
}

// little reads "2 petits" with no noun behind it: children.
func little(s speech.Text, i int) bool {
	if t := s.At(i); !t.Is("petits") && !t.Is("petites") && !(t.Is("petit") && i > 0 && !s.At(i-1).Is("un") && !s.At(i-1).Is("1")) { // "mé 2 ptit"
		return false
	}
	next := s.At(i + 1)
	return next.Class != speech.Word || next.Is("je") || next.Is("j") || next.Is("et") || next.Is("de") && s.At(i+2).Class == speech.Digits || next.Is("a") && s.At(i+2).Is("charge")
}

// ownsOne tells whether "un fils", "une fille" is the person's own: "j'ai une
// fille", "seule avec un bébé", and not "une fille de ma classe".
func ownsOne(s speech.Text, n speech.Number, noun int) bool {
	before, after := s.At(n.From-1), s.At(noun+2)
	if s.At(noun+1).Is("de") && (after.Is("ma") || after.Is("mon") || after.Is("la")) || s.At(noun+1).Is("qui") {
		return false
	}
	return before.Is("ai") || before.Is("a") && (s.At(n.From-2).Is("on") || s.At(n.From-2).Is("y")) || before.Is("avec") || before.Is("et") || before.Is(",") || before.Is("eleve") || before.Is("avons") || before.Is("seul") || before.Is("seule") ||
		before.Is("de") && (s.At(n.From-2).Is("maman") || s.At(n.From-2).Is("mere") || s.At(n.From-2).Is("pere") || s.At(n.From-2).Is("papa"))
}

// agesSaid reads "8 et 12 ans" beside children. The ages must be as many as
// the children when their number is known.
func agesSaid(s speech.Text, children answer.Value, known bool) (answer.Value, bool) {
	if !s.HasAny(speech.ChildWords) && !(known && s.Has(" petits ", " petites ")) || othersChildren(s) {
		return answer.Value{}, false
	}
	var ages []int64
	list := s.Numbers()
	for i := 0; i < len(list); i++ {
		group := ageGroup(s, list[i:])
		if len(group) == 0 || speaksOfSelf(s, list[i]) || lasts(s, list[i]) {
			continue
		}
		ages = append(ages, group...)
		i += len(group) - 1
	}
	if len(ages) == 0 || known && int64(len(ages)) != children.Low || !known && !s.Has(" mes ", " mon ", " ma ") {
		return answer.Value{}, false
	}
	return answer.Value{Kind: answer.Nombre, Ages: ages}, true
}

// lasts tells whether a number is how long something has been: "depuis 1 an", "il y a 2 ans".
func lasts(s speech.Text, n speech.Number) bool {
	before := s.At(n.From - 1)
	return before.Is("depuis") || before.Is("pendant") || before.Is("ya") || before.Is("a") && s.At(n.From-2).Is("y")
}

// ageGroup reads numbers that share one "ans": "8, 10 et 12 ans". An age in
// months is 0.
func ageGroup(s speech.Text, list []speech.Number) []int64 {
	var ages []int64
	for i, n := range list {
		v, whole := n.Whole()
		if !whole || v > 25 || n.One && s.At(n.To).Unit() == speech.Person {
			return nil
		}
		u, _ := s.UnitAfter(n)
		switch {
		case u == speech.Month:
			return append(ages, v/12)
		case u == speech.Year:
			return append(ages, v)
		case u != speech.NoUnit || i+1 == len(list):
			return nil
		}
		gap := s.At(n.To)
		if list[i+1].From-n.To > 2 || !gap.Is("et") && !gap.Is(",") && !gap.Is("/") && !gap.Is("-") && list[i+1].From != n.To {
			return nil
		}
		ages = append(ages, v)
	}
	return nil
}

// speaksOfSelf tells whether "j'ai" comes right before the number.
func speaksOfSelf(s speech.Text, n speech.Number) bool {
	return s.At(n.From-1).Is("ai") && s.At(n.From-2).Is("j")
}

// ownAge reads "j'ai 34 ans".
func ownAge(s speech.Text) (answer.Value, bool) {
	for _, n := range s.Numbers() {
		v, whole := n.Whole()
		u, at := s.UnitAfter(n)
		if (speaksOfSelf(s, n) || ageAlone(s, n, at, v) || womanAged(s, n)) && u == speech.Year && whole && v >= 15 && v <= 115 && !s.At(at+1).Is("de") && !s.At(at+1).Is("d") {
			return answer.Value{Kind: answer.Nombre, Low: v, High: v}, true
		}
	}
	return answer.Value{}, false
}

// grownUps are words for who is of age, alternants for who may be younger: an age right behind them is theirs.
var (
	grownUps   = speech.SetOf("retraite retraitee veuf veuve celibataire divorce divorcee chomeur chomeuse femme homme")
	alternants = speech.SetOf("etudiant etudiante apprenti apprentie lyceen lyceenne")
)

// womanAged reads "je suis une femme de 70 ans".
func womanAged(s speech.Text, n speech.Number) bool {
	who := s.At(n.From - 2)
	return s.At(n.From-1).Is("de") && (who.Is("femme") || who.Is("homme") || who.Is("dame") || who.Is("personne")) && s.At(n.From-4).Is("suis")
}

// ageAlone tells whether "61 ans" stands between two marks, or behind "moi" or "femme de", and can be nobody else's: too old for a child, and nobody else named.
func ageAlone(s speech.Text, n speech.Number, unit int, v int64) bool {
	if s.HasAny(someoneElse) && v < 30 || s.HasAny(speech.Relatives) || s.HasAny(speech.Partners) {
		return false
	}
	before, after := s.At(n.From-1), s.At(unit+1)
	if before.In(grownUps) || before.In(alternants) {
		return v >= 18 || before.In(alternants) // "retraité 71 ans", "apprenti 17 ans"
	}
	led := n.From == 0 || n.From == 1 && (unionNations[before.Text] || otherNations[before.Text]) || before.Is(",") || before.Is(".") || before.Is("moi") || before.Is("de") && s.At(n.From-2).Is("agee") || before.Is("de") && s.At(n.From-2).Is("age")
	return led && (unit+1 >= len(s.Tokens) || after.Class == speech.Mark || after.Is("et") || after.Is("en") || after.Is("seul") || after.Is("seule") || after.Is("je") || after.Is("j"))
}

// ownBirth reads "je suis né en 85", "je suis née le 12 mars 1991".
func ownBirth(s speech.Text, ref answer.Day) (answer.Value, bool) {
	for i := range s.Tokens {
		if !(s.At(i).Is("suis") && s.At(i-1).Is("je") && (s.At(i+1).Is("ne") || s.At(i+1).Is("nee"))) {
			continue
		}
		from := i + 2
		for to := min(len(s.Tokens), from+answer.LongestDate); to > from; to-- {
			d, ok := answer.DateReader{Ref: ref, Question: "naissance", Text: speech.Settle(s.Tokens[from:to])}.Date()
			if ok && ref.Year-d.Year >= answer.YoungestAdult {
				return answer.Value{Kind: answer.Date, Date: d, Dates: []answer.Day{d}}, true
			}
		}
	}
	return answer.Value{}, false
}

func pregnancy(words []string) (answer.Value, bool) {
	if otherActor.In(words) {
		return answer.Value{}, false
	}
	if pregnantNo.In(words) {
		return answer.Value{Kind: answer.OuiNon}, true
	}
	return answer.Value{Kind: answer.OuiNon, Yes: true}, pregnantYes.In(words)
}
