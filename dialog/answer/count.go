package answer

import "strings"

// parseCount reads a whole number: children, persons, an age, hours.
func parseCount(s said, a Await) (Value, bool) {
	asked := topicOf(a.Question)
	if a.Channel == DTMF {
		return keyedCount(s, asked)
	}
	if s.otherPeriod(a.Question) || asked == age && s.has(" ne en ", " nee en ", " trentaine ", " quarantaine ", " cinquantaine ", " soixantaine ", " vingtaine ") {
		return Value{}, false
	}
	if s.asksBack() || s.has(" rappelle ", " rappelez ", " appelle moi ", " appelez ", " telephone ", " rdv ", " plusieurs ", " plein ", " code ", " dossier ", " matricule ", " digicode ", " ca change ", " ca varie ") {
		return Value{}, false
	}
	if s.unreadable() || s.commaThousand() || s.aboutOther() {
		return Value{}, false
	}
	n, ok := s.count(asked)
	if ok && asked == household && n > 0 && len(s.numbers()) == 0 && leavesOut(a.Question) {
		n--
	}
	if ok && s.digresses(n) {
		return Value{}, false
	}
	if !ok || n < 0 || n > asked.most() || asked == hours && n > weekHours && strings.Contains(fold(a.Question), "semaine") {
		return Value{}, false
	}
	return Value{Low: n, High: n, Approx: s.approximate()}, true
}

// weekHours is more than anybody works in a week: 151 hours are those of a month.
const weekHours = 99

// commaThousand tells whether a comma before three digits leaves a doubt: "4,800".
func (s said) commaThousand() bool {
	for i, t := range s.tokens {
		if t.is(",") && t.glued && s.at(i-1).class == digits && s.at(i+1).class == digits && s.at(i+1).glued && len(s.at(i+1).text) == 3 {
			return true
		}
	}
	return false
}

// digresses tells whether the text says too much beside its number. A number
// with its noun ("3 enfants") bears a longer sentence.
func (s said) digresses(n int64) bool {
	strangers := s.strangers()
	if strangers <= 2 {
		return false
	}
	for _, c := range s.numbers() {
		if u, _ := s.unitAfter(c); u == person || u == year || u == hour {
			return strangers > 6
		}
	}
	return n > 0 || strangers > 6
}

// keyedCount reads the keys of a telephone.
func keyedCount(s said, asked topic) (Value, bool) {
	if len(s.tokens) == 2 && s.at(1).text == "#" {
		s.tokens = s.tokens[:1]
	}
	t := s.at(0)
	if len(s.tokens) != 1 || t.class != digits || len(t.text) > 6 || atoi(t.text) > asked.most() {
		return Value{}, false
	}
	return Value{Low: atoi(t.text), High: atoi(t.text)}, true
}

func (s said) count(asked topic) (int64, bool) {
	list := s.numbers()
	for _, n := range list {
		if s.fraction(n) {
			return 0, false
		}
	}
	if v, ok := s.dictated(list); ok {
		return v, true
	}
	if s.bornSaid(list, asked) || asked == age && s.speaksOfRelative() || asked == children && len(list) > 0 && s.gone() {
		return 0, false
	}
	if (asked == children || asked == household) && s.has(" au bled ", " au pays ", " a l etranger ", " dans mon pays ", " en afrique ") || s.cutInTwo(list) {
		return 0, false
	}
	if s.unsure(list, asked) || asked == household && s.besides(list) || asked != age && s.has(" perdu ", " fausse couche ") {
		return 0, false
	}
	for _, n := range list {
		if len(list) > 1 && !s.has(" mais ") && (s.at(n.from-1).is("reste") || s.at(n.from-1).is("restent")) {
			n.one = false
			list = []number{n} // "les 2 grands sont partis, reste 1"
			break
		}
	}
	if asked == household {
		if n := s.ownHousehold(list); n > 0 {
			return n, true
		}
	}
	if asked == children && s.has(" a naitre ", " ai eu ", " avons eu ") || asked == children && s.has(" mais ") && s.has(" grands ", " partis ", " ailleurs ", " adultes ", " majeurs ") {
		return 0, false
	}
	if s.added() && !s.has(" en route ", " a venir ", " en cours ") || len(list) > 1 && s.has(" mais ") && s.has(" seul ", " seule ", " seulement ") || s.has(" mais il y a que ", " mais y a que ", " mais il n y a que ", " mais n y a que ", " mais que ") {
		return 0, false
	}
	if asked == children {
		if s.countsSelf() {
			return 0, false
		}
		if n := s.ownChildren(list); n > 0 {
			return n, true
		}
	}
	if n := s.onesOfAge(list); n > 0 && (asked == children || asked == anything) {
		return n, true
	}
	if n := s.agesOfEach(list); n > 0 && asked == children {
		return n, true
	}
	if n, sure := s.countWithAges(list); n > 0 && (asked == children || asked == anything) {
		return n, sure
	}
	if asked == children {
		list = s.inCharge(list)
	}
	if asked != household && s.notOne() {
		return 0, true
	}
	list = s.relevant(list, asked)
	switch {
	case s.has(" jumeaux ", " jumelles ") && len(list) == 0 && !s.has(" attends ", " attend ", " attendons ", " enceinte "):
		return 2, true
	case s.has(" des jumeaux et ", " des jumelles et ", " et des jumeaux ", " et des jumelles "):
		return 0, false
	case len(list) == 0:
		return s.none(asked)
	case s.has(" ou ") || s.times() || s.has(" dont ") && s.has(" a charge "):
		return 0, false
	case s.negated(list[0]) || s.bounded(list[0]) || s.signed(list[0]):
		return 0, false
	case len(list) == 1:
		return s.single(list[0], asked)
	}
	return s.several(list, asked)
}

// cutInTwo tells whether a recogniser may have cut one number: "4 20 ans", "60 12 ans".
func (s said) cutInTwo(list []number) bool {
	if len(list) != 2 || list[0].key == "" || list[1].key == "" || list[0].to != list[1].from || list[0].milli == list[1].milli {
		return false
	}
	u, _ := s.unitAfter(list[1])
	return u == year
}

// identifies tells whether the number only names something: "pin 1234", "classe 54", "lot n° 12".
func (s said) identifies(n number) bool {
	at := n.from - 1
	for s.at(at).is("est") || s.at(at).is("c") || s.at(at).is("numero") || s.at(at).is(":") || s.at(at).is("°") || s.at(at).is("n") {
		at--
	}
	return identified[s.at(at).text] && n.key != ""
}

// identified are what a number names.
var identified = setOf("pin puk code codes digicode dossier matricule classe ref reference siret siren secu nss allocataire bp lot batiment bat porte chambre bus ligne tram ticket rib iban badge casier guichet commande facture article cav")

// labelled tells whether an unknown word stands right before a bare number, which may be its name: "classe 54", "pin 1234".
func (s said) labelled(n number) bool {
	before, after := s.at(n.from-1), s.at(n.to)
	u, _ := s.unitAfter(n)
	return u == noUnit && !(after.class == word && familiar[after.text]) && n.key != "" && before.class == word && !s.at(n.from).glued && len(before.text) > 2 && !familiar[before.text] && !vocabulary[before.text]
}

// bornSaid tells whether a year of birth is said in place of an age: "je suis de 85".
func (s said) bornSaid(list []number, asked topic) bool {
	if asked != age || len(list) != 1 {
		return false
	}
	n := list[0]
	u, _ := s.unitAfter(n)
	if s.at(n.from-1).is("ne") || s.at(n.from-1).is("nee") {
		return true
	}
	return u != year && (s.at(n.from-1).is("en") || s.at(n.from-1).is("de") && !s.at(n.from-2).is("age")) && (s.at(n.from-2).class == mark || s.at(n.from-2).is("suis"))
}

// speaksOfRelative tells whether somebody else's age is said: "ma mère a 80 ans".
func (s said) speaksOfRelative() bool {
	for i, t := range s.tokens {
		if relatives[t.text] && (s.at(i-1).is("mon") || s.at(i-1).is("ma")) && (s.at(i+1).class == digits || s.at(i+1).is("a") || s.at(i+1).is("est") || s.at(i+1).is("va")) {
			return true
		}
	}
	return false
}

// gone tells whether all children are said to have left: "deux grands, ils sont plus à la maison".
func (s said) gone() bool {
	if s.has(" plus a charge ", " pas a charge ") && len(s.numbers()) == 1 {
		return true // "5 mais plus à charge"
	}
	if s.has(" ont quitte ", " sont partis ", " sont parties ", " est parti de ", " est partie de ") && len(s.numbers()) == 1 && !s.numbers()[0].one {
		return !s.has(" reste ", " restent ")
	}
	for i, t := range s.tokens {
		if !t.is("ils") && !t.is("elles") {
			continue
		}
		for k := i + 1; k <= i+3; k++ {
			if s.at(k).is("plus") || s.at(k).is("partis") || s.at(k).is("parties") {
				return !s.has(" reste ", " restent ")
			}
		}
	}
	return false
}

// unsure tells whether something beside the number changes it, by how much is not told: "entre 10 et 15h",
// "on est 2 plus le bébé", "deux et un à ma compagne".
func (s said) unsure(list []number, asked topic) bool {
	if len(list) > 1 && s.has(" entre ") || s.has(" il est ") && s.has(" h ", " heures ") || s.has(" et son frere ", " et sa soeur ", " de son frere ", " de sa soeur ", " de leur frere ", " de leur soeur ") {
		return true
	}
	if asked == hours && len(list) > 1 && s.has(" matin ") && s.has(" soir ") {
		return true // "2h le matin 2h le soir"
	}
	if len(list) > 1 && s.has(" moins ") {
		return true // "35 moins 2h"
	}
	for _, n := range list {
		if u, _ := s.unitAfter(n); asked == hours && u == week && len(list) > 1 && !n.one && n.milli > 1000 {
			return true // "toutes les 2 semaines 10h"
		}
	}
	if asked == hours && len(list) > 1 && (s.has(" mais ") || s.namesWeekday()) {
		return true // "24h de contrat mais je fais 30"
	}
	for i, n := range list {
		if asked == children && n.one && len(list) > 1 && s.strangeNoun(n) && s.at(n.to+1).is("et") {
			return true // "un gran et 2 petites": nobody knows whether he counts
		}
		if next := s.at(n.to + 1); s.at(n.to).is("/") && next.class == digits && (next.text != n.key || n.milli >= 7000) || (s.at(n.to).is("+") || s.at(n.to).is("plus")) && next.is("moi") {
			return true // "24/24", "15/16h", "2 + moi"
		}
		if s.at(n.to).is("plus") && (s.at(n.to+1).is("le") || s.at(n.to+1).is("la") || s.at(n.to+1).is("mon") || s.at(n.to+1).is("ma")) {
			return true
		}
		if asked == children && i > 0 && n.one && s.at(n.to).is("de") && (s.at(n.to+1).is("la") || s.at(n.to+1).is("ma") || s.at(n.to+1).is("mon") || s.at(n.to+1).is("l")) {
			return true // "deux de la première femme et un de la deuxième"
		}
		if i > 0 && n.one && (s.at(n.to).is("a") || s.at(n.to).is("chez")) {
			return true
		}
	}
	return false
}

// namesWeekday tells whether a day of the week is named: "4h le lundi 4h le mardi".
func (s said) namesWeekday() bool {
	for _, t := range s.tokens {
		if _, named := weekdays[t.text]; named {
			return true
		}
	}
	return false
}

// added tells whether numbers are added: "1+1" is left to the person.
func (s said) added() bool {
	for i, t := range s.tokens {
		if t.is("+") && s.at(i-1).class == digits && s.at(i+1).class == digits {
			return true
		}
	}
	return false
}

// ownChildren counts children named one by one: "mon fils et ma fille", "mes 2 filles et mon fils"; 0 when one of them is
// not named so, or when something else is said.
func (s said) ownChildren(list []number) int64 {
	total, own := int64(0), false
	for i, t := range s.tokens {
		if !ownChild[t.text] || t.class != word {
			continue
		}
		at := i - 1
		if s.at(at).is("petit") || s.at(at).is("petite") || s.at(at).is("grand") || s.at(at).is("grande") {
			at--
		}
		switch n, counted := numberEnding(list, at+1); {
		case s.at(at).is("mon") || s.at(at).is("ma") || s.at(at).is("notre"):
			total, own = total+1, true
		case counted && n.milli%1000 == 0:
			total += n.milli / 1000
		default:
			return 0
		}
	}
	for _, n := range list {
		u, _ := s.unitAfter(n)
		before := s.at(n.from - 1)
		if age := (u == year || u == month) && (before.is("de") || before.is(",") || before.is("(") || ownChild[before.text]); !age && (u != person || n.milli > 9000) {
			return 0
		}
	}
	if !own || s.strangers() > 2 || s.has(" parti ", " partie ", " partis ", " mort ", " morte ", " decede ", " decedee ", " pas ", " ou ", " dont ", " chez ", " sans ", " plus ", " de ma ", " de mon ") {
		return 0
	}
	return total
}

// numberEnding finds the number that ends before a token.
func numberEnding(list []number, to int) (number, bool) {
	for _, n := range list {
		if n.to == to {
			return n, true
		}
	}
	return number{}, false
}

var ownChild = setOf("fille filles fils garcon garcons bebe bebes ado ados fillette fillettes fifille fiston enfant enfants jumeaux jumelles")

// relevant leaves out the numbers that count something else than is asked.
func (s said) relevant(list []number, asked topic) []number {
	if whole := s.beforeOf(list); len(whole) == 1 && len(list) > 1 {
		if u, _ := s.unitAfter(whole[0]); u == noUnit { // "deux, dont 1 bébé"
			list = whole
		}
	}
	if kept := s.childCounts(list); len(kept) > 0 && (asked == children || asked == anything && s.others(list, kept)) {
		return s.beforeOf(kept)
	}
	list = s.beforeOf(list)
	if asked == household || asked == children {
		list = s.withoutThings(list)
	}
	if kept := s.counting(list, asked.unit()); len(kept) > 0 {
		return kept
	}
	persons := len(s.counting(list, person)) > 0 || (asked == children || asked == anything) && len(list) > 1 && s.has(" il a ", " elle a ", " ils ont ", " elles ont ")
	kept := list[:0]
	for i, n := range list {
		u, _ := s.unitAfter(n)
		if n.one && u != person && (len(list) > 1 || !s.countsOne(n)) {
			if !(u.elapsed() && asked != children) && !(i == 0 && s.at(n.to).is("seul")) {
				continue
			}
		}
		if i > 0 && persons && u == noUnit && s.at(n.from-1).is("de") && s.at(n.from-2).unit() == person {
			continue // "une fillette de 6"
		}
		if u == rank || persons && u.elapsed() && asked != age && asked != hours {
			continue
		}
		if persons && u == noUnit && i+1 < len(list) && s.agesFrom(list[i:]) {
			continue
		}
		kept = append(kept, n)
	}
	return kept
}

// withoutThings leaves out what counts no person beside a number that may: "4 dans 40m2", "5 dans un 3 pièces".
func (s said) withoutThings(list []number) []number {
	var kept []number
	for _, n := range list {
		if u, at := s.unitAfter(n); u != foreign || s.at(at).is("fois") {
			kept = append(kept, n)
		}
	}
	if len(kept) == 0 {
		return list
	}
	return kept
}

// others tells whether the numbers that count no child count things: "3 enfants et 2 chats".
func (s said) others(list, kept []number) bool {
	if len(kept) == len(list) {
		return false
	}
	things := 0
	for _, n := range list {
		if u, _ := s.unitAfter(n); u == foreign || u == money {
			things++
		}
	}
	return things+len(kept) == len(list)
}

// onesOfAge counts "un de 3 ans et une de 5 ans"; 0 when another number is
// said.
func (s said) onesOfAge(list []number) int64 {
	count := int64(0)
	for i, n := range list {
		u, _ := s.unitAfter(n)
		switch {
		case (n.one || n.key == "1") && s.at(n.to).is("de") && i+1 < len(list) && list[i+1].from == n.to+1:
			count++
		case i == 0 || !list[i-1].one && list[i-1].key != "1" || u != year && u != month && (u != noUnit || n.milli > oldestInCharge*1000):
			return 0
		}
	}
	return count
}

// countWithAges reads "trois, 8 ans 6 ans et 2 mois": a first number without a
// unit, then ages, as many as it says. It is sure when they agree; 0 when the
// text is not made so.
func (s said) countWithAges(list []number) (count int64, sure bool) {
	if len(list) < 2 {
		return 0, false
	}
	if v, whole := list[0].whole(); whole && v == int64(len(list)-1) && s.at(list[0].to).is("(") && s.agesFrom(list[1:]) {
		return v, true // "2 (4 et 6 ans)"
	}
	if len(list) < 3 {
		return 0, false
	}
	if u, _ := s.unitAfter(list[0]); u != noUnit || list[0].one {
		return 0, false
	}
	for _, n := range list[1:] {
		if u, _ := s.unitAfter(n); u != year && u != month {
			return 0, false
		}
	}
	v, whole := list[0].whole()
	return v, whole && v == int64(len(list)-1)
}

// inCharge keeps the number said to be "à charge" when another is said too.
func (s said) inCharge(list []number) []number {
	for i, n := range list {
		if len(list) > 1 && s.phraseAt(n.to, "a charge") > 0 {
			return list[i : i+1]
		}
	}
	return list
}

// otherPeriod tells whether hours are said for another time than the question
// asks: "7h par jour".
func (s said) otherPeriod(question string) bool {
	if question == "" || !s.has(" jour ", " jours ", " mois ") || topicOf(question) != hours {
		return false
	}
	q := fold(question)
	return strings.Contains(q, "semaine") || strings.Contains(q, "mois") != s.has(" mois ")
}

// beforeOf leaves out the numbers after "dont", which are parts of the first.
func (s said) beforeOf(list []number) []number {
	for i, n := range list {
		if i > 0 && s.at(n.from-1).is("dont") {
			return list[:i]
		}
	}
	return list
}

// childCounts returns the numbers that count children, and not persons at
// large.
func (s said) childCounts(list []number) []number {
	var kept []number
	for _, n := range list {
		if _, at := s.unitAfter(n); childWords[s.at(at).text] || ageWords[s.at(at).text] && !s.describes(at) || n.one && s.agedAfter(n) {
			kept = append(kept, n)
		}
	}
	return kept
}

// agedAfter tells whether an age follows: "une de 4 ans".
func (s said) agedAfter(n number) bool {
	age, ok := s.number(n.to + 1)
	if !ok || !s.at(n.to).is("de") {
		return false
	}
	u, _ := s.unitAfter(age)
	return u == year || u == month
}

// describes tells whether a noun follows the adjective: "un grand appartement".
func (s said) describes(at int) bool {
	next := s.at(at + 1)
	return next.class == word && !afterPerson[next.text] && numerals[next.text] == 0
}

// afterPerson may follow an adjective that stands for a child: "une grande de 17 ans", "les petits sont chez moi".
var afterPerson = setOf(`et ou ni de d a au en qui que dont chez avec mais par pour dans sur sans dernier derniere derniers encore plus pas moi seulement aussi maintenant ici
	est sont va vont vit vivent je j on il elle ils elles y toujours deja majeur majeure mineur mineure handicape handicapee malade merci voila c s ce n ne le la les`)

// ageWords stand for a child where no noun follows: "une ado et un petit".
var ageWords = setOf("petit petite petits petites grand grande grands grandes")

// counting returns the numbers of that unit.
func (s said) counting(list []number, u unit) []number {
	if u == noUnit {
		return nil
	}
	var kept []number
	for _, n := range list {
		if v, _ := s.unitAfter(n); v == u {
			kept = append(kept, n)
		}
	}
	return kept
}

// agesFrom tells whether the numbers are a list that ends with "ans".
func (s said) agesFrom(list []number) bool {
	for k := 1; k < len(list); k++ {
		gap := s.at(list[k-1].to)
		if list[k].from != list[k-1].to && (list[k].from-list[k-1].to != 1 || !gap.is("et") && !gap.is(",")) {
			return false
		}
		if u, _ := s.unitAfter(list[k]); u != noUnit {
			return u == year || u == month
		}
	}
	return false
}

// countsOne tells whether "un" is a number here, and not an article.
func (s said) countsOne(n number) bool {
	switch s.at(n.to).text {
	case "seul", "seule", "unique":
		return true
	case "moment", "instant", "peu":
		return false
	}
	for i, t := range s.tokens {
		if i != n.from && t.class == word && !aroundOne[t.text] {
			return false
		}
	}
	return true
}

var aroundOne = setOf(`qu la j ai je en n ne il elle y a oui c est on que seulement juste environ moi nous merci bonjour et pour le moment alors voila mon ma m reste restent plus maison monsieur madame avec`)

// single reads the only number that can answer.
func (s said) single(n number, asked topic) (int64, bool) {
	u, at := s.unitAfter(n)
	v, whole := n.whole()
	switch {
	case !whole || len(n.key) > 6:
		return 0, false
	case !asked.accepts(u):
		return 0, false
	case u == noUnit && asked == children && s.at(at).is("ans"):
		return 0, false
	case len(n.key) == 4 && v > 1900 && v < 2100 && (s.at(n.from-1).is("en") || s.at(n.from-1).is("depuis")):
		return 0, false // "né en 1980"
	case (asked == children || asked == household) && things[s.at(n.to).text]:
		return 0, false // "une maison", "2 boulots"
	case asked == anything && u == noUnit && s.countsThings(n):
		return 0, false // "10 doigts"
	case s.at(n.from).is("neuf") && newThings[s.at(n.from-1).text]:
		return 0, false // "un logement neuf"
	case u != year && !s.at(n.to).is("et") && s.has(" et demi ") && s.at(n.to-1).text != "demi":
		return 0, false // "1 bol et demi"
	case u == noUnit && s.at(n.from-1).unit() == foreign && s.at(n.from-1).class == word:
		return 0, false // "chambre 12"
	case s.labelled(n) || s.identifies(n):
		return 0, false
	case s.at(n.from-1).is("numero") && s.strangers() > 0:
		return 0, false // "appartement numéro 3"
	case (u == month || u == week || u == day) && (s.hasAny(childWords) || s.has(" bb ")):
		return 0, false // the age of a baby
	case n.one && u == minute, u == hour && (s.at(n.from-1).is("a") || s.at(n.from-1).is("vers")):
		return 0, false
	}
	return s.withSelf(v, u, asked)
}

// countsThings tells whether a noun that names no person follows the number at once: "3 frères", "10 doigts".
func (s said) countsThings(n number) bool {
	t := s.at(n.to)
	return t.class == word && len(t.text) > 3 && !familiar[t.text] && !vocabulary[t.text] && strings.HasSuffix(t.text, "s") && n.milli >= 2000
}

// things are what children are sometimes answered with.
var things = union(moneyNouns, setOf("credits dette dettes maison maisons appart logement logements voiture rdv job jobs taf boulots emplois foi femme mari copine copain"))

// strangeNoun tells whether an unknown word follows the number at once: "2 trucs, 2 enfants" counts more than children.
func (s said) strangeNoun(n number) bool {
	t := s.at(n.to)
	return t.class == word && !familiar[t.text] && !vocabulary[t.text]
}

// newThings are what may be new, so that "neuf" is no number.
var newThings = setOf("logement appart appartement immeuble batiment velo truc tout flambant de quoi")

// several reads "2 garçons et 1 fille", "2, 2 enfants"; any other list is not
// one answer.
func (s said) several(list []number, asked topic) (int64, bool) {
	sum, persons, loose := int64(0), 0, int64(-1)
	for _, n := range list {
		v, whole := n.whole()
		u, _ := s.unitAfter(n)
		switch {
		case n.one && s.at(n.from-1).is("pas"):
			continue // "et pas un garçon"
		case !whole || !asked.accepts(u):
			return 0, false
		case u == person || n.one && s.agedAfter(n):
			sum, persons = sum+v, persons+1
		case loose >= 0 && loose != v || u == noUnit && s.strangeNoun(n):
			return 0, false
		default:
			loose = v
		}
	}
	if persons == 0 && loose >= 0 && !s.has(" ou ") && !s.ranged(list) {
		return loose, true
	}
	if asked == household && loose == sum+1+s.ownRelatives() && s.countsAll() {
		return loose, true // "on est 4 avec mon mari et les 2 petits"
	}
	if persons == 0 || s.has(" ou ") || loose >= 0 && loose != sum {
		return 0, false
	}
	if total := s.total(list); total >= 0 {
		return total, true
	}
	return sum, true
}

// total reads "3 enfants : 2 garçons et 1 fille", where the parts make up the
// first number; -1 when they do not.
func (s said) total(list []number) int64 {
	if _, at := s.unitAfter(list[0]); len(list) < 2 || s.at(at).text != "enfants" && s.at(at).text != "personnes" {
		return -1
	}
	first, _ := list[0].whole()
	rest := int64(0)
	for _, n := range list[1:] {
		v, _ := n.whole()
		rest += v
	}
	if rest <= first {
		return first
	}
	return -1
}

// none reads "aucun", "j'en ai pas", "je n'ai pas d'enfant".
func (s said) none(asked topic) (int64, bool) {
	if asked != household && (s.nothing(countedNouns) || s.opensWithNone()) {
		return 0, true
	}
	if asked == household && s.hasAny(alone) && !s.has(" pas ", " enfant ", " enfants ", " avec ", " et ") {
		return 1, true
	}
	return 0, false
}

// notOne reads "pas un seul".
func (s said) notOne() bool {
	return s.flat == " pas un " || s.flat == " pas un seul " || s.flat == " meme pas un " || s.flat == " meme pas un seul " || s.flat == " pas une " || s.flat == " pas une seule "
}

// opensWithNone reads "aucun, ils sont tous partis".
func (s said) opensWithNone() bool {
	for i, t := range s.tokens {
		if t.class == mark && (t.is(",") || t.is(".")) {
			return i > 0 && i < 5 && zeroWords[s.at(0).text] && !s.at(0).is("personne") && settle(s.tokens[:i]).nothing(countedNouns) && len(settle(s.tokens[i:]).numbers()) == 0 && !s.question
		}
	}
	return false
}

var alone = setOf("seul seule celibataire moi")

// times tells whether two numbers are multiplied: "2x2".
func (s said) times() bool {
	for i, t := range s.tokens {
		if (t.is("x") || t.is("*")) && s.at(i-1).class == digits && s.at(i+1).class == digits {
			return true
		}
	}
	return false
}

var countedNouns = setOf(`enfant enfants fille filles fils garcon garcons bebe bebes personne charge heure heures`)

// dictated reads a number said digit by digit: "un deux zéro".
func (s said) dictated(list []number) (int64, bool) {
	if len(list) < 3 || len(list) > 6 || len(list) != len(s.tokens) {
		return 0, false
	}
	v, zero := int64(0), false
	for _, n := range list {
		d, whole := n.whole()
		if !whole || d > 9 || n.to-n.from != 1 || len(n.key) > 1 {
			return 0, false
		}
		v, zero = v*10+d, zero || d == 0
	}
	return v, zero || list[0].words
}
