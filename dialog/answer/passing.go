package answer

import (
	"strings"

	"aufil/dialog/answer/phrase"
)

// Amounts said in passing, by the word that stands beside them: "je gagne 900", "380 de loyer", "loyer 380 et 850 de
// salaire". Only the nearest word counts, and a sum that two words claim is nobody's.

// The names of the sums and places that Extras finds, as the questions call them.
const (
	factWage     = "salaire_net"
	factRent     = "loyer"
	factPension  = "retraite_nette"
	factAlimony  = "pension_alimentaire_recue"
	factHousing  = "logement"
	factPostcode = "code_postal"
)

// cues are the words that say what a sum is.
var cues = map[string]string{
	"salaire": factWage, "salaires": factWage, "paie": factWage, "gagne": factWage,
	"loyer":   factRent,
	"chomage": "chomage_net", "are": "chomage_net", "indemnites": "chomage_net",
	"retraite": factPension, "retraites": factPension, "reversion": factPension,
	"invalidite":  "pension_invalidite",
	"alimentaire": factAlimony,
	"aah":         "recu_aah", "ass": "recu_ass", "asi": "recu_asi", "aspa": "recu_aspa",
}

// jobs are the words of work that claim a sum behind them, when it is in euros: "je fais des ménages 600 e par mois". homes
// paid for claim one in the same way: "un studio à 430 e".
var jobs, lodgings = setOf("menage menages bosse travaille travail taf boulot job cdi cdd interim"), setOf("location coloc colocation studio appartement appart apart apartement logement chambre hlm maison t1 t2 t3 t4 f1 f2 f3 f4")

// near is how many words may stand between a sum and the word that says what it is.
const near = 4

// sums reads the amounts that a word claims.
func (s said) sums() []Fact {
	if s.othersChildren() || s.namesPartner() || s.kinSum() || s.deniedSum() || s.has(" chacun ", " par jour ", " par an ", " annuel ", " avant ", " gagnait ", " touchait ", " gagnais ", " touchais ", " il gagne ", " elle gagne ", " son salaire ", " sa retraite ") || s.has(" verse ") && !s.fromOtherParent() {
		return nil
	}
	var facts []Fact
	seen := map[string]bool{}
	numbers := s.numbers()
	for i, n := range numbers {
		if u, _ := s.unitAfter(n); u != noUnit && u != money && u != month || n.milli < 20_000 || u == noUnit && (n.milli < 100_000 || len(s.ageGroup(numbers[i:])) > 0) || n.key != "" && len(n.key) == 5 || s.likeYear(n) {
			continue
		}
		name, ok := s.cueOf(n, numbers, i)
		if !ok || seen[name] && name != factPension || s.addsToUnnamed(numbers, i) || s.addedTo(numbers, i) || s.isChange(n) {
			continue
		}
		v, ok := parseAmount(settle(s.tokens[n.from:s.sumEnd(n)]), Await{Kind: Montant})
		if !ok || v.Unknown || v.Low == 0 {
			continue
		}
		v.Kind = Montant
		if seen[name] { // "680 de retraite et 210 de réversion"
			facts = withSum(facts, name, v)
			continue
		}
		seen[name] = true
		facts = append(facts, Fact{name, v})
	}
	if v, ok := s.minimumWage(); ok && !seen[factWage] && s.has(" suis au smic ", " paye au smic ", " payee au smic ", " touche le smic ", " gagne le smic ", " travaille au smic ", " bosse au smic ") {
		v.Kind = Montant
		facts = append(facts, Fact{factWage, v})
	}
	return facts
}

// kinSum tells whether a relative is who earns or pays: "mon fils gagne 1500".
func (s said) kinSum() bool {
	for i, t := range s.tokens {
		verb := s.at(i + 1)
		if verb.is("me") || verb.is("m") || verb.is("nous") {
			continue // what they give is the person's
		}
		if (ownChild[t.text] || relatives[t.text] || kinfolk[t.text] || distantKin[t.text]) && (verb.is("gagne") || verb.is("gagnent") || verb.is("touche") || verb.is("touchent") || verb.is("paie") || verb.is("paye") || verb.is("payent") || verb.is("recoit") || verb.is("percoit") || verb.is("a") && s.at(i+2).class == digits) {
			return true
		}
	}
	return false
}

// deniedSum tells whether a sum is not there, or only wished for: "je gagne pas 1200", "je cherche un logement à 500 euros".
func (s said) deniedSum() bool {
	for i, t := range s.tokens {
		before, next := s.at(i-1), s.at(i+1)
		switch {
		case t.is("pas") && (paidVerbs[before.text] || before.is("ai")) && next.class == digits:
			return true
		case wishes[t.text] && (lodgings[next.text] || lodgings[s.at(i+2).text] || lodgings[s.at(i+3).text]):
			return true
		}
	}
	return false
}

var paidVerbs = setOf("gagne touche percois recois paie paye")

// addsToUnnamed tells whether a sum is added to one that no word claims: "680 euros et 210 de réversion" is no 210.
func (s said) addsToUnnamed(all []number, i int) bool {
	if i == 0 || all[i-1].milli < 100_000 {
		return false
	}
	before := all[i-1]
	if t := s.at(s.sumEnd(before)); !t.is("et") && !t.is("plus") && !t.is("+") || s.sumEnd(before)+1 != all[i].from {
		return false
	}
	_, named := s.cueOf(before, all, i-1)
	return !named
}

// addedTo tells whether a sum without a name is added to this one, which is then only a part: "retraite 840 et 120".
func (s said) addedTo(all []number, i int) bool {
	to := s.sumEnd(all[i])
	if t := s.at(to); i+1 >= len(all) || !t.is("et") && !t.is("plus") && !t.is("+") || all[i+1].from != to+1 || all[i+1].milli < 10_000 {
		return false
	}
	if u, _ := s.unitAfter(all[i+1]); u != noUnit && u != money && u != month {
		return false
	}
	_, named := s.cueOf(all[i+1], all, i+1)
	end := s.sumEnd(all[i+1])
	return !named && (end >= len(s.tokens) || s.at(end+1).is("complementaire"))
}

// isChange tells whether a sum is by how much another one moves: "le loyer a augmenté de 20 euros", "200 de plus".
func (s said) isChange(n number) bool {
	moved := s.at(n.from-1).is("de") && movings[s.at(n.from-2).text]
	to := s.sumEnd(n)
	return moved || (s.at(to).is("de") || s.at(to).is("en")) && (s.at(to+1).is("plus") || s.at(to+1).is("moins"))
}

var movings = setOf("augmente augmenter augmentee monte baisse baissee diminue diminuee hausse baisser augmentation")

// withSum adds a value to that of a fact already found.
func withSum(facts []Fact, name string, v Value) []Fact {
	for i, f := range facts {
		if f.Name == name {
			facts[i].Value.Low += v.Low
			facts[i].Value.High += v.High
		}
	}
	return facts
}

// sumEnd is where a sum ends, its unit included.
func (s said) sumEnd(n number) int {
	end := n.to
	for end < len(s.tokens) && end < n.to+3 && (s.at(end).unit() == money || s.at(end).unit() == month || s.at(end).is("par") || s.at(end).is("/") || s.at(end).is("€")) {
		end++
	}
	return end
}

// cueOf finds the word that says what a sum is: right behind it first ("380 de loyer"), else before it ("loyer 380").
func (s said) cueOf(n number, all []number, i int) (string, bool) {
	after, before := len(s.tokens), 0
	if i+1 < len(all) {
		after = all[i+1].from
	}
	if i > 0 {
		before = all[i-1].to
	}
	if s.has(" journaliere ", " journalieres ", " ij ") {
		return "", false // of a leave, whose income is still to be said
	}
	if s.fromOtherParent() {
		return factAlimony, true
	}
	for k := n.to; k < min(after, n.to+near); k++ {
		if s.at(k).is(",") || s.at(k).is(".") || s.at(k).is("et") || s.at(k).is(";") {
			break
		}
		if s.jobCentreAt(k) {
			return "chomage_net", true // "900 euros de Pôle emploi"
		}
		if name, ok := cues[s.at(k).text]; ok && (s.at(k-1).is("de") || s.at(k-1).is("d") || s.at(k-2).is("de") || s.at(k-1).is("le") || s.at(k-1).is("pour")) {
			return name, true
		}
	}
	if s.withCharges(n.to) {
		return factRent, true
	}
	if job := s.at(n.from - 2); s.at(n.from-1).is("a") && n.from-2 >= before && (job.is("cdi") || job.is("cdd") || job.is("interim")) {
		return factWage, true // "cdi à 1600"
	}
	far := near
	if s.at(n.from-1).is("a") && becomes[s.at(n.from-2).text] { // "mon loyer a augmenté, il est à 450"
		far = 2 * near
	}
	for k := n.from - 1; k >= max(before, n.from-far); k-- {
		if s.jobCentreAt(k) {
			return "chomage_net", true
		}
		if name, ok := cues[s.at(k).text]; ok {
			return name, !s.at(k-1).is("pas") && !s.at(k-1).is("plus")
		}
	}
	return s.claimedBy(n, before)
}

// otherParent pays for the children.
var otherParent = phrase.Compile(
	"recois|touche|percois (une|la) pension (alimentaire) de|du (leur|son|sa|mon|l) pere|papa|mere|maman|ex|exmari",
	"leur|son|le pere|papa|mere|maman|ex (ex) (de) (mes) (enfants) me|nous|m verse|donne|envoie|paie|paye",
	"mon|l ex (mari|femme) me|nous|m verse|donne|envoie|paie|paye",
)

// fromOtherParent tells whether the one sum of a text is what the children's other parent pays.
func (s said) fromOtherParent() bool {
	return len(s.figuresOfMoney()) == 1 && otherParent.In(s.clauses()) && !s.has(" pas ", " plus ", " loyer ", " credit ")
}

// jobCentreAt tells whether the words at i name who pays the unemployed.
func (s said) jobCentreAt(i int) bool {
	t := s.at(i)
	return t.is("assedic") || t.is("assedics") || t.is("emploi") && s.at(i-1).is("pole") || t.is("travail") && s.at(i-1).is("france")
}

// becomes are the words by which a sum is what it has become.
var becomes = setOf("est passe passee monte descend maintenant")

// withCharges tells whether what follows a sum is said of a rent: "480 e sans charges", "430 cc".
func (s said) withCharges(i int) bool {
	for s.at(i).unit() == money || s.at(i).unit() == month || s.at(i).is("par") || s.at(i).is("/") {
		i++
	}
	switch t := s.at(i); {
	case t.is("cc"), t.is("hc"):
		return true
	case t.is("sans"), t.is("hors"), t.is("avec"), t.is("plus"), t.is("+"):
		next := s.at(i + 1)
		if next.is("les") {
			next = s.at(i + 2)
		}
		return next.is("charges") || next.is("charge")
	case t.is("charges"), t.is("charge"):
		return true
	}
	return false
}

// claimedBy finds work or a home before a sum in euros.
func (s said) claimedBy(n number, before int) (string, bool) {
	if u, _ := s.unitAfter(n); u != money {
		return "", false
	}
	for k := n.from - 1; k >= max(before, n.from-2*near); k-- {
		t := s.at(k)
		switch {
		case k < n.from-near-2 && !t.is("travaille") && !t.is("bosse"): // farther off, only the verb: "je travaille comme aide soignante à mi-temps 780 euros"
		case t.class == mark && !t.is("-"), t.is("loyer"), t.is("credit"), t.is("dette"), t.is("dettes"), t.is("facture"), t.is("factures"), t.is("epargne"), t.is("doit"), t.is("dois"):
			return "", false
		case jobs[t.text]:
			return factWage, !s.at(k-1).is("pas") && !s.at(k-1).is("plus") && !s.at(k-1).is("sans")
		case lodgings[t.text] && (s.at(n.from-1).is("a") || s.at(n.from-1).is("pour") || k == n.from-1):
			return factRent, true
		}
	}
	return "", false
}

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
func home(words []string) (Value, bool) {
	if homeDenied.In(words) {
		return Value{}, false
	}
	found := ""
	if atParents.At(words, 0) {
		return Value{Kind: Choix, Choices: []string{"heberge_parents"}}, true
	}
	for _, h := range homes {
		if h.patterns.In(words) || h.id == "locataire_vide" && rents.In(words) && bare.In(words) {
			if found != "" {
				return Value{}, false
			}
			found = h.id
		}
	}
	return Value{Kind: Choix, Choices: []string{found}}, found != ""
}

// town reads a postal code among other words.
func (s said) town() (Value, bool) {
	found := ""
	if s.approximate() {
		return Value{}, false // "12000 à peu près" is a sum
	}
	for i, t := range s.tokens {
		if t.class != digits || len(t.text) != 5 || s.at(i+1).unit() == money || s.at(i+1).class == digits || s.at(i-1).class == digits || s.at(i+1).is(",") && s.at(i+2).class == digits && s.at(i+2).glued || s.sumAround(i) {
			continue
		}
		if found != "" {
			return Value{}, false
		}
		found = t.text
	}
	return Value{Kind: CodePostal, Code: found}, found != "" && len(s.tokens) > 1
}

// sumAround tells whether the figure at i is a sum by the words beside it: "18000 par an", "12000 de bénéfice", "je gagne
// 18000", "12000 de dettes".
func (s said) sumAround(i int) bool {
	for k := i + 1; k <= i+4 && s.at(k).class == word; k++ {
		if u, _ := s.periodAt(k); u != noUnit || ofSum[s.at(k).text] || strings.HasPrefix(s.at(k).text, "annuel") {
			return true
		}
	}
	if s.owedAt(i) {
		return true
	}
	for k := i - 1; k >= i-3 && s.at(k).class == word; k-- {
		if earns[s.at(k).text] {
			return true
		}
	}
	return false
}

// owedAt tells whether the figure at i is a sum that somebody owes or has: "12000 de dettes", "je dois 12000".
func (s said) owedAt(i int) bool {
	return (s.at(i+1).is("de") || s.at(i+1).is("d")) && debts[s.at(i+2).text] || s.at(i-1).is("dois") || s.at(i-1).is("doit")
}

var (
	ofSum = setOf("benefice benefices chiffre ca net brut imposable imposables euro euros e eur salaire revenu revenus annee an ans")
	earns = setOf("gagne touche percois recois benefice benefices chiffre ca revenu revenus salaire fiscal epargne livret dois doit dette dettes indu rembourser")
	debts = setOf("dette dettes credit credits retard impayes indu decouvert trop arrieres impots frais pret epargne economies cote")
)
