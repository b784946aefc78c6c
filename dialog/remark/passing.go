package remark

import (
	"strings"

	"aufil/dialog/answer"
	"aufil/dialog/phrase"
	"aufil/dialog/speech"
)

// jobs are the words of work that claim a sum behind them, when it is in euros: "je fais des ménages 600 e par mois". homes
// paid for claim one in the same way: "un studio à 430 e".
var jobs, lodgings = speech.SetOf("menage menages bosse travaille travail taf boulot job cdi cdd interim"), speech.SetOf("location coloc colocation studio appartement appart apart apartement logement chambre hlm maison t1 t2 t3 t4 f1 f2 f3 f4")

// near is how many words may stand between a sum and the word that says what it is.
const near = 4

// sums reads the amounts that a word claims.
func sums(s speech.Text) []Fact {
	if othersChildren(s) || answer.NamesPartner(s) || answer.KinSum(s) || deniedSum(s) || s.Has(" chacun ", " par jour ", " par an ", " annuel ", " avant ", " gagnait ", " touchait ", " gagnais ", " touchais ", " il gagne ", " elle gagne ", " son salaire ", " sa retraite ", " a deux ", " a 2 ", " a nous deux ", " a nous 2 ", " ensemble ") || s.Has(" verse ") && !fromOtherParent(s) {
		return nil
	}
	var facts []Fact
	seen := map[string]bool{}
	numbers := s.Numbers()
	for i, n := range numbers {
		if u, _ := s.UnitAfter(n); u != speech.NoUnit && u != speech.Money && u != speech.Month || n.Milli < 20_000 || u == speech.NoUnit && (n.Milli < 100_000 || len(ageGroup(s, numbers[i:])) > 0) || n.Key != "" && len(n.Key) == 5 || likeYear(s, n) {
			continue
		}
		name, ok := cueOf(s, n, numbers, i)
		if !ok || seen[name] && name != answer.FactPension || addsToUnnamed(s, numbers, i) || addedTo(s, numbers, i) || isChange(s, n) {
			continue
		}
		v, ok := answer.ParseAmount(speech.Settle(s.Tokens[n.From:sumEnd(s, n)]), answer.Await{Kind: answer.Montant})
		if !ok || v.Unknown || v.Low == 0 {
			continue
		}
		v.Kind = answer.Montant
		if seen[name] { // "680 de retraite et 210 de réversion"
			facts = withSum(facts, name, v)
			continue
		}
		seen[name] = true
		facts = append(facts, Fact{name, v})
	}
	if v, ok := answer.MinimumWage(s); ok && !seen[answer.FactWage] && s.Has(" suis au smic ", " paye au smic ", " payee au smic ", " touche le smic ", " gagne le smic ", " travaille au smic ", " bosse au smic ") {
		v.Kind = answer.Montant
		facts = append(facts, Fact{answer.FactWage, v})
	}
	return facts
}

// deniedSum tells whether a sum is not there, or only wished for: "je gagne pas 1200", "je cherche un logement à 500 euros".
func deniedSum(s speech.Text) bool {
	for i, t := range s.Tokens {
		before, next := s.At(i-1), s.At(i+1)
		switch {
		case t.Is("pas") && (paidVerbs[before.Text] || before.Is("ai")) && next.Class == speech.Digits:
			return true
		case answer.Wishes[t.Text] && (lodgings[next.Text] || lodgings[s.At(i+2).Text] || lodgings[s.At(i+3).Text]):
			return true
		}
	}
	return false
}

var paidVerbs = speech.SetOf("gagne touche percois recois paie paye")

// addsToUnnamed tells whether a sum is added to one that no word claims: "680 euros et 210 de réversion" is no 210.
func addsToUnnamed(s speech.Text, all []speech.Number, i int) bool {
	if i == 0 || all[i-1].Milli < 100_000 {
		return false
	}
	before := all[i-1]
	if t := s.At(sumEnd(s, before)); !t.Is("et") && !t.Is("plus") && !t.Is("+") || sumEnd(s, before)+1 != all[i].From {
		return false
	}
	_, named := cueOf(s, before, all, i-1)
	return !named
}

// addedTo tells whether a sum without a name is added to this one, which is then only a part: "retraite 840 et 120".
func addedTo(s speech.Text, all []speech.Number, i int) bool {
	to := sumEnd(s, all[i])
	if t := s.At(to); i+1 >= len(all) || !t.Is("et") && !t.Is("plus") && !t.Is("+") || all[i+1].From != to+1 || all[i+1].Milli < 10_000 {
		return false
	}
	if u, _ := s.UnitAfter(all[i+1]); u != speech.NoUnit && u != speech.Money && u != speech.Month {
		return false
	}
	_, named := cueOf(s, all[i+1], all, i+1)
	end := sumEnd(s, all[i+1])
	return !named && (end >= len(s.Tokens) || s.At(end+1).Is("complementaire"))
}

// isChange tells whether a sum is by how much another one moves: "le loyer a augmenté de 20 euros", "200 de plus".
func isChange(s speech.Text, n speech.Number) bool {
	moved := s.At(n.From-1).Is("de") && movings[s.At(n.From-2).Text]
	to := sumEnd(s, n)
	return moved || (s.At(to).Is("de") || s.At(to).Is("en")) && (s.At(to+1).Is("plus") || s.At(to+1).Is("moins"))
}

var movings = speech.SetOf("augmente augmenter augmentee monte baisse baissee diminue diminuee hausse baisser augmentation")

// withSum adds a value to that of a fact already found.
func withSum(facts []Fact, name string, v answer.Value) []Fact {
	for i, f := range facts {
		if f.Name == name {
			facts[i].Value.Low += v.Low
			facts[i].Value.High += v.High
		}
	}
	return facts
}

// sumEnd is where a sum ends, its unit included.
func sumEnd(s speech.Text, n speech.Number) int {
	end := n.To
	for end < len(s.Tokens) && end < n.To+3 && (s.At(end).Unit() == speech.Money || s.At(end).Unit() == speech.Month || s.At(end).Is("par") || s.At(end).Is("/") || s.At(end).Is("€")) {
		end++
	}
	return end
}

// cueOf finds the word that says what a sum is: right behind it first ("380 de loyer"), else before it ("loyer 380").
func cueOf(s speech.Text, n speech.Number, all []speech.Number, i int) (string, bool) {
	after, before := len(s.Tokens), 0
	if i+1 < len(all) {
		after = all[i+1].From
	}
	if i > 0 {
		before = all[i-1].To
	}
	if s.Has(" journaliere ", " journalieres ", " ij ") {
		return "", false // of a leave, whose income is still to be said
	}
	if fromOtherParent(s) {
		return answer.FactAlimony, true
	}
	for k := n.To; k < min(after, n.To+near); k++ {
		if s.At(k).Is(",") || s.At(k).Is(".") || s.At(k).Is("et") || s.At(k).Is(";") {
			break
		}
		if jobCentreAt(s, k) {
			return "chomage_net", true // "900 euros de Pôle emploi"
		}
		if name, ok := cueAt(s, k); ok && (s.At(k-1).Is("de") || s.At(k-1).Is("d") || s.At(k-2).Is("de") || s.At(k-1).Is("le") || s.At(k-1).Is("pour")) {
			return name, true
		}
	}
	if withCharges(s, n.To) {
		return answer.FactRent, true
	}
	if job := s.At(n.From - 2); s.At(n.From-1).Is("a") && n.From-2 >= before && (job.Is("cdi") || job.Is("cdd") || job.Is("interim")) {
		return answer.FactWage, true // "cdi à 1600"
	}
	far := near
	if s.At(n.From-1).Is("a") && becomes[s.At(n.From-2).Text] { // "mon loyer a augmenté, il est à 450"
		far = 2 * near
	}
	for k := n.From - 1; k >= max(before, n.From-far); k-- {
		if jobCentreAt(s, k) {
			return "chomage_net", true
		}
		if name, ok := cueAt(s, k); ok {
			return name, !s.At(k-1).Is("pas") && !s.At(k-1).Is("plus")
		}
	}
	if name, ok := claimedBy(s, n, before); ok {
		return name, true
	}
	return answer.FactWage, ofJob(s, n)
}

// cueAt gives what the word at k says a sum to be. A sick leave is indemnified as well as unemployment.
func cueAt(s speech.Text, k int) (string, bool) {
	name, ok := answer.Cues[s.At(k).Text]
	if s.At(k).Is("indemnites") && !s.Has(" chomage ", " pole emploi ", " france travail ", " assedic ") {
		return "", false
	}
	return name, ok
}

// otherParent pays for the children.
var otherParent = phrase.Compile(
	"recois|touche|percois (une|la) pension (alimentaire) de|du (leur|son|sa|mon|l) pere|papa|mere|maman|ex|exmari",
	"leur|son|le pere|papa|mere|maman|ex (ex) (de) (mes) (enfants) me|nous|m verse|donne|envoie|paie|paye",
	"mon|l ex (mari|femme) me|nous|m verse|donne|envoie|paie|paye",
)

// fromOtherParent tells whether the one sum of a text is what the children's other parent pays.
func fromOtherParent(s speech.Text) bool {
	return len(answer.FiguresOfMoney(s)) == 1 && otherParent.In(s.Clauses()) && !s.Has(" pas ", " plus ", " loyer ", " credit ")
}

// jobCentreAt tells whether the words at i name who pays the unemployed.
func jobCentreAt(s speech.Text, i int) bool {
	t := s.At(i)
	return t.Is("assedic") || t.Is("assedics") || t.Is("emploi") && s.At(i-1).Is("pole") || t.Is("travail") && s.At(i-1).Is("france")
}

// becomes are the words by which a sum is what it has become.
var becomes = speech.SetOf("est passe passee monte descend maintenant")

// withCharges tells whether what follows a sum is said of a rent: "480 e sans charges", "430 cc".
func withCharges(s speech.Text, i int) bool {
	for s.At(i).Unit() == speech.Money || s.At(i).Unit() == speech.Month || s.At(i).Is("par") || s.At(i).Is("/") {
		i++
	}
	switch t := s.At(i); {
	case t.Is("cc"), t.Is("hc"):
		return true
	case t.Is("sans"), t.Is("hors"), t.Is("avec"), t.Is("plus"), t.Is("+"):
		next := s.At(i + 1)
		if next.Is("les") {
			next = s.At(i + 2)
		}
		return next.Is("charges") || next.Is("charge")
	case t.Is("charges"), t.Is("charge"):
		return true
	}
	return false
}

// claimedBy finds work or a home before a sum in euros.
func claimedBy(s speech.Text, n speech.Number, before int) (string, bool) {
	if u, _ := s.UnitAfter(n); u != speech.Money {
		return "", false
	}
	for k := n.From - 1; k >= max(before, n.From-2*near); k-- {
		t := s.At(k)
		switch {
		case k < n.From-near-2 && !t.Is("travaille") && !t.Is("bosse"): // farther off, only the verb: "je travaille comme aide soignante à mi-temps 780 euros"
		case t.Class == speech.Mark && !t.Is("-"), t.Is("loyer"), t.Is("credit"), t.Is("dette"), t.Is("dettes"), t.Is("facture"), t.Is("factures"), t.Is("epargne"), t.Is("doit"), t.Is("dois"):
			return "", false
		case jobs[t.Text]:
			return answer.FactWage, !s.At(k-1).Is("pas") && !s.At(k-1).Is("plus") && !s.At(k-1).Is("sans") && paysWork(s, n)
		case lodgings[t.Text] && (s.At(n.From-1).Is("a") || s.At(n.From-1).Is("pour") || k == n.From-1):
			return answer.FactRent, true
		}
	}
	return "", false
}

// ofJob tells whether the clause before a sum in euros is what somebody does for a living: "je bosse 20h par semaine chez
// Leclerc 850 euros", "caissière 1100 euros". A trade plied on one's own account as well has no wage.
func ofJob(s speech.Text, n speech.Number) bool {
	if u, _ := s.UnitAfter(n); u != speech.Money {
		return false
	}
	job := false
	for k := n.From - 1; k >= 0 && !endsClause(s.At(k)); k-- {
		concept, _ := answer.ConceptAt(s, k)
		job = job || concept == "METIER" || s.At(k).Is("travaille") || s.At(k).Is("bosse")
	}
	return job && paysWork(s, n)
}

// paysWork tells whether nothing in the clause of a sum makes it something else than what one's work pays today.
func paysWork(s speech.Text, n speech.Number) bool {
	for k := n.From - 1; k >= 0 && !endsClause(s.At(k)); k-- {
		if t := s.At(k); notOfWork[t.Text] || trades[t.Text] || answer.Wishes[t.Text] || speech.Relatives[t.Text] || speech.OwnChild[t.Text] || t.Unit() == speech.Money || gives[t.Text] && (s.At(k-1).Is("je") || s.At(k-1).Is("on") || s.At(k-1).Is("nous")) {
			return false
		}
	}
	of := s.At(sumEnd(s, n))
	next := s.At(sumEnd(s, n) + 1)
	return !of.Is("de") && !of.Is("d") || next.Is("salaire") || next.Is("paie") || next.Is("paye")
}

var gives = speech.SetOf("paye paie verse donne emploie")

func endsClause(t speech.Token) bool { return t.Class == speech.Mark && !t.Is("-") || t.Is("et") }

// notOfWork are words that make a sum something else than what one's work pays today.
var notOfWork = speech.SetOf(`loyer credit dette dettes facture factures epargne doit dois payer coute cout formation ecole etais etait ancien ancienne avant
	pas plus sans jamais il elle ils elles si quand rsa chomage retraite pension prime manque reste aller permis voiture`)

// homes are what people say of where they live.
var homes = []struct {
	id       string
	patterns phrase.Set
}{
	{"locataire_hlm", phrase.Compile("suis|sui|habite|vis|loge|locataire (locataire) (en|dans|d|de) (un|une|l) hlm", "hlm", "logement social")},
	{"foyer", phrase.Compile("foyer adoma|sonacotra|coalia|fjt|jeunes|jeune|travailleurs|migrants", "vis|habite|loge|heberge* (actuelement) (en|dans|au) (un) foyer|fjt|adoma", "suis (actuelement) (en|dans) (un) foyer|fjt|adoma", "residence sociale", "suis|vis|habite|loge|heberge* (actuelement) (en|dans|au) (un|le) chrs|csar")},
	{"proprietaire", phrase.Compile("suis|sui proprietaire", "proprietaire (de) (ma|mon) maison|apartement")},
	{"heberge_parents", phrase.Compile("vis|habite|loge|suis (heberge*) (toujours|encore) chez mes|mon|ma parents|pere|mere", "heberge* chez|par mes|mon|ma parents|pere|mere")},
	{"heberge_autre", phrase.Compile("dors|dor|vis|habite|loge|jdors|jhabite|squate (actuelement|encore) chez un|une|des|mon|ma|mes|de ami|amie|amis|pote|potes|copain|copains|copine|copines|soeur|frere|cousin|cousine|tante|oncle", "heberge* chez|par un|une|des|mon|ma|quelqu ami|amie|amis|soeur|frere|copine|copain|cousine|cousin|tante|oncle|un")},
	{"locataire_meuble", phrase.Compile("location|locataire|studio|apartement|loue (un|une) (studio|apartement|chambre) meuble*")},
	{"locataire_vide", phrase.Compile("location|locataire (d) (un) (apartement|logement) vide|nu")},
}

// rents and bare say, wherever they stand, that somebody rents a home without furniture: "je loue, c'est vide".
var (
	rents = phrase.Compile("loue|louons", "suis|sui|somes (en) locataire|locataires|location")
	bare  = phrase.Compile("est|c vide", "maison|apartement|apart|studio|logement|location vide", "pas|non meuble*")
)

// atParents is where the person lives, when a message opens with it: "chez mes parents à Nantes".
var atParents = phrase.Compile("chez mes parents", "chez ma|mon mere|pere")

var homeDenied = phrase.Compile("parents|mere|pere|soeur|frere|fils|fille|enfants|amis|ami|amie|voisin|voisine|cousin|cousine|tante|oncle est|sont|vit|vivent|habite|habitent|loue|louent|ont", "pas|plus|jamais|cherche|demande|atends|voudrais (en|d|un|une|de) hlm|proprietaire|logement", "demande de hlm|logement", "veux|bientot|futur")

// home reads where the person lives, when one place only is said.
func home(words []string) (answer.Value, bool) {
	if homeDenied.In(words) {
		return answer.Value{}, false
	}
	found := ""
	if atParents.At(words, 0) {
		return answer.Value{Kind: answer.Choix, Choices: []string{"heberge_parents"}}, true
	}
	for _, h := range homes {
		if h.patterns.In(words) || h.id == "locataire_vide" && rents.In(words) && bare.In(words) {
			if found != "" {
				return answer.Value{}, false
			}
			found = h.id
		}
	}
	return answer.Value{Kind: answer.Choix, Choices: []string{found}}, found != ""
}

// town reads a postal code among other words.
func town(s speech.Text) (answer.Value, bool) {
	found := ""
	if answer.Approximate(s) {
		return answer.Value{}, false // "12000 à peu près" is a sum
	}
	for i, t := range s.Tokens {
		if t.Class != speech.Digits || len(t.Text) != 5 || s.At(i+1).Unit() == speech.Money || s.At(i+1).Class == speech.Digits || s.At(i-1).Class == speech.Digits || s.At(i+1).Is(",") && s.At(i+2).Class == speech.Digits && s.At(i+2).Glued || sumAround(s, i) {
			continue
		}
		if found != "" {
			return answer.Value{}, false
		}
		found = t.Text
	}
	return answer.Value{Kind: answer.CodePostal, Code: found}, found != "" && len(s.Tokens) > 1
}

// sumAround tells whether the figure at i is a sum by the words beside it: "18000 par an", "12000 de bénéfice", "je gagne
// 18000", "12000 de dettes".
func sumAround(s speech.Text, i int) bool {
	for k := i + 1; k <= i+4 && s.At(k).Class == speech.Word; k++ {
		if u, _ := answer.PeriodAt(s, k); u != speech.NoUnit || ofSum[s.At(k).Text] || strings.HasPrefix(s.At(k).Text, "annuel") {
			return true
		}
	}
	if answer.OwedAt(s, i) {
		return true
	}
	for k := i - 1; k >= i-3 && s.At(k).Class == speech.Word; k-- {
		if earns[s.At(k).Text] {
			return true
		}
	}
	return false
}

var (
	ofSum = speech.SetOf("benefice benefices chiffre ca net brut imposable imposables euro euros e eur salaire revenu revenus annee an ans")
	earns = speech.SetOf("gagne touche percois recois benefice benefices chiffre ca revenu revenus salaire fiscal epargne livret dois doit dette dettes indu rembourser")
)
