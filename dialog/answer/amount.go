package answer

import "strings"

// figure is an amount found in a text, in thousandths of a euro.
type figure struct {
	number
	euros bool // a currency is said
	end   int  // the token after its currency and cents
}

// parseAmount reads an amount of money per month.
func parseAmount(s said, a Await) (Value, bool) {
	if a.Channel == DTMF {
		return keyedAmount(s)
	}
	if v, ok := s.minimumWage(); ok {
		return v, true
	}
	if v, ok := s.dictated(s.numbers()); ok {
		return Value{Low: v * 100, High: v * 100}, true
	}
	if rest, ok := s.multipliedOut(); ok {
		return parseAmount(rest, a)
	}
	if s.unreadable() {
		return Value{}, false
	}
	all := s.figuresOfMoney()
	list := s.withoutCharges(all, a)
	if len(list) == 0 {
		if s.nothing(moneyNouns) || s.pennyless() || s.has(" gratuit ", " gratuitement ", " gratos ") && !s.question {
			return Value{}, true
		}
		return Value{}, false
	}
	if s.pennyless() {
		return Value{}, true
	}
	if rest, ok := s.withoutGross(list); ok {
		return parseAmount(rest, a)
	}
	if own, ok := s.ownFigure(list, a); ok {
		list = []figure{own}
	} else if s.sharesWith() || s.onlyRelative(a) {
		return Value{}, false
	}
	if s.unsummed(all) || s.doubtful(list, a) || s.otherSum(a) {
		return Value{}, false
	}
	return s.amount(list, a)
}

// pennyless reads "pas un centime".
func (s said) pennyless() bool {
	return s.has(" pas un centime ", " pas un euro ", " pas un sou ", " pas un rond ", " pas un kopeck ", " pas un seul euro ", " pas 1 euro ", " pas 1 centime ", " pas 1 sou ", " pas 1 rond ", " que tchi ") && s.strangers() <= 3
}

var moneyNouns = setOf(`rentree rentrees entree entrees revenu revenus salaire salaires ressource ressources paye paie argent loyer loyers chomage retraite retraites rsa apl pension pensions aide aides allocation allocations
	thune tune fric epargne economie economies livret livrets credit rente indemnite indemnites charge charges travail boulot emploi prime caf pole`)

// keyedAmount reads keys, where a star may be the decimal comma.
func keyedAmount(s said) (Value, bool) {
	var b strings.Builder
	for i, t := range s.tokens {
		switch {
		case t.class == digits:
			b.WriteString(t.text)
		case t.is("*") && i > 0 && !strings.Contains(b.String(), ","):
			b.WriteByte(',')
		case t.is("#") && i == len(s.tokens)-1:
		default:
			return Value{}, false
		}
	}
	euros, frac, _ := strings.Cut(b.String(), ",")
	if euros == "" || len(euros) > 7 || len(frac) > 2 {
		return Value{}, false
	}
	v := atoi(euros)*100 + thousandths(frac)/10
	return Value{Low: v, High: v}, true
}

// figuresOfMoney returns the amounts of the text, each with its cents, and
// leaves out the numbers that count something else.
func (s said) figuresOfMoney() []figure {
	list := make([]figure, 0, 4)
	for i := 0; i < len(s.tokens); {
		n, ok := s.number(i)
		if !ok {
			i = s.pastDigits(i)
			continue
		}
		f := s.withCents(n)
		i = f.end
		if s.at(n.from-1).is("h") && s.at(n.from).glued && s.at(n.from-2).class == digits {
			continue // "17h30"
		}
		if s.isMoney(f) {
			list = append(list, f)
		}
	}
	return list
}

// withCents adds the currency and the cents that follow a number: "607€75",
// "six cent sept euros soixante-quinze", "1450e30".
func (s said) withCents(n number) figure {
	f := figure{number: n, end: n.to}
	u, at := s.unitAfter(n)
	if u == cents || s.at(at).is("cents") && n.milli >= 10_000 && n.milli < 100_000 {
		f.milli, f.end, f.euros = n.milli/100, at+1, true
		return f
	}
	if u != money {
		f.euros = s.at(n.from-1).is("€") || s.at(n.from-1).is("euro") || s.at(n.from-1).is("euros")
		return f
	}
	f.euros, f.end = true, at+1
	i := f.end
	if s.at(i).is("et") {
		i++
	}
	c, ok := s.number(i)
	if !ok || c.milli >= 100_000 || c.milli%1000 != 0 || n.milli%1000 != 0 {
		return f
	}
	cu, cat := s.unitAfter(c)
	switch {
	case cu == cents || s.at(cat).is("cents"):
		f.milli, f.end = n.milli+c.milli/100, cat+1
	case i == f.end && cu == noUnit && !s.at(c.to).is("et") && (s.at(i).glued || c.words || len(c.key) == 2):
		add := c.milli / 100
		if len(c.key) == 1 {
			add = c.milli / 10
		}
		f.milli, f.end = n.milli+add, c.to
	}
	return f
}

// isMoney tells whether the number is an amount, from what surrounds it.
func (s said) isMoney(f figure) bool {
	if before := s.at(f.from - 1); before.is("°") || scales[before.text] || f.words && s.at(f.to).is("merci") && len(s.tokens) == 2 {
		return false // "n° 14", "indice 380", "mille merci"
	}
	if s.thirteenth(f) || f.milli < 100_000 && !f.one && countable[s.at(f.to).text] {
		return false // "13e mois", "2 salaires"
	}
	if f.euros {
		return true
	}
	if f.approx && (s.at(f.from-1).is("par") || s.at(f.from-1).is("la")) {
		return false // "par quinzaine"
	}
	u, _ := s.unitAfter(f.number)
	if u == month && f.milli >= 100_000 && f.milli%1000 == 0 {
		return true // "1200 mois", "1200 moi et 900 mon mari": nothing lasts so long
	}
	if u != noUnit && u != monthName && !(u == foreign && s.at(f.to).is("m") && s.at(f.to+1).text != "2") {
		return false
	}
	if u == monthName {
		return false
	}
	if u == foreign && s.at(f.to).glued && f.milli < 100_000 {
		return false // "3M"
	}
	return !f.one && !(len(f.key) > 1 && f.key[0] == '0') && !s.yearSaid(f)
}

// thirteenth tells whether the number is the rank of a month: "13e mois". "50e par mois" is an amount.
func (s said) thirteenth(f figure) bool {
	return f.milli <= 31_000 && s.at(f.to).is("e") && s.at(f.to+1).unit() == month
}

// smallest is what no income or rent is below, in thousandths: a bare figure is taken, one among unknown words is not.
const smallest = 20_000

// scales are what numbers rank, and no sum.
var scales = setOf("numero indice coef coefficient echelon niveau grade article page")

// countable are nouns that a number counts: "2 salaires" is no amount.
var countable = setOf("salaires retraites pensions loyers aides allocations revenus primes charges livrets credits rentes paies paye payes fiches bulletins boulots emplois employeurs patrons enfants personnes contrats comptes")

// shared tells whether the amount is only the whole of which a part is meant: "la moitié de 700", "700 divisé par 2".
func (s said) shared(f figure) bool {
	at := f.from - 1
	if s.at(at).is("les") || s.at(at).is("l") {
		at--
	}
	if t := s.at(at); t.is("de") || t.is("d") || t.is("des") || t.is("du") {
		at--
	}
	part := s.at(at)
	return part.is("moitie") || part.is("tiers") || part.is("quart") || part.is("double") || part.is("triple") || s.has(" divise ", " divises ", " partage ", " partagee ", " partageons ", " diviser ")
}

// yearSaid tells whether the number is rather a year: "depuis 2019".
func (s said) yearSaid(f figure) bool {
	before := s.at(f.from - 1)
	if f.words && !f.euros && f.milli >= 1_950_000 && f.milli < 2_100_000 && (before.is("en") || before.is("depuis")) {
		return true // "j'ai commencé en deux mille dix"
	}
	return !f.euros && len(f.key) == 4 && f.milli >= 1_950_000 && f.milli < 2_100_000 && (before.is("en") || before.is("depuis") || before.is("annee") || months[before.text] > 0)
}

// doubtful tells whether the text holds amounts that do not answer: another
// currency, a percentage, a question back, a date, a limit.
func (s said) doubtful(list []figure, a Await) bool {
	if s.wanders(list) || s.asksBack() || s.aboutOther() || s.has(" decouvert ", " dettes ", " credit de ", " pret de ", " emprunt de ", " rappelle ", " rappelez ", " rdv ", " je dois ", " nous devons ", " code ", " dossier ", " matricule ", " on doit ", " bientot ", " plus rien ", " rien maintenant ", " me doit ", " me doivent ", " par personne ", " par enfant ", " chacun ", " chacune ", " fois ", " de temps en temps ", " parfois ", " quelquefois ", " certains mois ", " de temps a autre ", " semaine derniere ", " semaine passee ", " cette semaine ", " digicode ", " augmente de ", " baisse de ", " diminue de ", " augmentation ", " de plus ", " de moins ", " en moins ", " en plus ", " hier ", " a partir de ", " a partir du ", " et rien ", " puis rien ") {
		return true
	}
	for i := 0; i < len(s.tokens); i++ {
		n, ok := s.number(i)
		if !ok {
			continue
		}
		if s.fraction(n) {
			return true
		}
		if p, _ := s.periodSaid(); p == noUnit && n.from < list[0].from && s.at(n.from-1).is("en") && len(n.key) == 4 && n.milli >= 1_990_000 && n.milli < 2_100_000 {
			return true // "en 2025 13000" is perhaps a year's
		}
		if p, _ := s.periodSaid(); p == noUnit && n.from > list[0].from && s.yearSaid(figure{number: n}) && list[0].milli >= 4_000_000 {
			return true // "12000 en 2024"
		}
		if p, _ := s.periodSaid(); p == noUnit {
			if u, _ := s.unitAfter(n); u == day {
				return true // "31 jours à 28,50"
			}
		}
		if s.at(n.to).is("m") && s.at(n.to).glued && n.milli < 100_000 {
			return true // "1m5"
		}
		if u, at := s.unitAfter(n); u == foreign && !s.at(n.to).is("m") && len(list) < 2 && !rooms[s.at(at).text] && !ageWords[s.at(at).text] || u == percent {
			return true
		}
		i = n.to - 1
	}
	if s.namesWeekday() {
		return true // "400 lundi et 400 vendredi"
	}
	for _, f := range list {
		if f.milli > 0 && f.milli < smallest && s.strangers() > 0 {
			return true // what is so small is perhaps an hour's, or counts something
		}
		if s.has(" smic ") && (f.milli < 100_000 && !f.euros || s.saysPlus() || s.has(" plus ")) {
			return true
		}
		if s.onceOnly(f.number) || s.heardCents(f) || s.dayOfMonth(f) || s.identifies(f.number) || s.perThing(f) || s.cutShort(f.number) || s.colloquial(f) || s.bareCode(f, !a.Yearly && (a.Question == "" || strings.Contains(a.Question, "mois"))) || s.shared(f) || s.bounded(f.number) || s.negated(f.number) || s.signed(f.number) || len(f.key) > 7 {
			return true
		}
	}
	return s.foreignMoney()
}

// wanders tells whether the text is about something else than money.
func (s said) wanders(list []figure) bool {
	strangers := s.strangers()
	if strangers <= 2 {
		return false
	}
	for _, f := range list {
		if f.euros {
			return strangers > 7
		}
	}
	return strangers > 5 || !s.hasAny(moneyTalk)
}

var moneyTalk = setOf("salaire salaires paye paie gagne touche percois recois loyer net chomage retraite rsa apl aah pension revenu revenus allocation are verse")

// unsummed tells whether something unknown is added to the only amount ("600 +
// apl"), or whether digits are left over ("12 00").
func (s said) unsummed(list []figure) bool {
	if next := s.at(list[0].end); len(list) == 1 && (next.is("+") && !s.at(list[0].end+1).is("-") && list[0].end+1 < len(s.tokens) || next.is("plus") && !s.at(list[0].end+1).is("ou")) {
		return true
	}
	last := list[len(list)-1].end
	return s.at(last).class == digits && s.at(last).text[0] == '0'
}

// otherSum tells whether the amount is named as one that is not asked for: "caution 500".
func (s said) otherSum(a Await) bool {
	for _, t := range s.tokens {
		if otherSums[t.text] && t.class == word && a.Question != "" && !strings.Contains(fold(a.Question), t.text) {
			return true
		}
	}
	return false
}

var otherSums = setOf("credit credits pret emprunt mutuelle caution amende facture taxe assurance acompte avance remboursement")

// heardCents tells whether "vingt-deux cents" leaves a doubt between cents and hundreds: cents are said by fives.
func (s said) heardCents(f figure) bool {
	return f.words && f.milli < 1000 && f.milli%50 != 0 && s.at(f.end-1).is("cents")
}

// onceOnly tells whether the only figure is of the past: "je touchais 900 mais c'est fini".
func (s said) onceOnly(n number) bool {
	times := s.tenses()
	return len(s.numbers()) == 1 && len(times) == 1 && times[0].to <= n.from && pastVerbs[s.at(times[0].at).text] && !strings.HasPrefix(s.at(times[0].at).text, "et")
}

// perThing tells whether the amount is for one of something: "50 la vacation", "12 par course".
func (s said) perThing(f figure) bool {
	t, noun := s.at(f.end), s.at(f.end+1)
	if !t.is("la") && !t.is("le") && !t.is("l") && !t.is("par") && !t.is("chaque") && !t.is("/") {
		return false
	}
	return noun.class == word && noun.unit() == noUnit && !moneyNouns[noun.text] && !familiar[noun.text] && numerals[noun.text] == 0 && collectives[noun.text] == 0
}

// dayOfMonth tells whether the number is rather a day, or a name: "vers le 5", "le 3615".
func (s said) dayOfMonth(f figure) bool {
	if !s.at(f.from - 1).is("le") {
		return false
	}
	first := s.at(f.from)
	return !f.euros && (f.milli <= 31_000 || len(f.key) > 3) || f.to > f.from+1 && first.class == digits && len(first.text) <= 2 && atoi(first.text) <= 31 // "prélevé le 5 480"
}

// colloquial tells whether "mille deux" may mean 1 200 as well as 1 002.
func (s said) colloquial(f figure) bool {
	rest := f.milli % 1_000_000
	mixed := !f.words && (f.to == f.from+3 && numerals[s.at(f.from+1).text] == 1000 || s.at(f.to-1).class == word && numerals[s.at(f.to-1).text] == rest/1000) // "2 mille 3", "2000 cinq"
	bare := !f.euros || s.at(f.to).is("net") || s.at(f.to).is("nets")                                                                                          // "mille deux nets"
	return (f.words || mixed) && bare && f.milli > 1_000_000 && rest > 1000 && rest < 10_000
}

// bareCode tells whether five digits among other words may be a postal code.
func (s said) bareCode(f figure, ofMonth bool) bool {
	if len(f.key) < 5 || f.euros {
		return false
	}
	u, _ := s.periodSaid()
	if u != noUnit {
		return false
	}
	if len(f.key) == 5 && f.milli >= 20_000_000 && f.milli%50_000 != 0 && ofMonth {
		return true // "75011"
	}
	for _, t := range s.tokens {
		if t.class == word && !aroundRank[t.text] && !moneyNouns[t.text] && !beforeYes[t.text] && t.text != "net" && t.text != "environ" {
			return true
		}
	}
	return false
}

// rooms are what a rent may be said to be for: "610 pour 3 pièces".
var rooms = setOf("pieces chambres")

func (s said) foreignMoney() bool {
	for i, t := range s.tokens {
		if t.is("$") || t.is("£") || t.text == "dollars" || t.text == "dollar" || otherMoney[t.text] {
			return true
		}
		if t.unit() == foreign && i > 0 && s.at(i-1).class == digits && !t.is("m") && !rooms[t.text] {
			return true
		}
	}
	return false
}

// otherMoney are the names of currencies that are no word of French.
var otherMoney = setOf(`dkk sek nok inr rub krw cny hkd pln czk huf ron dzd tnd xof xaf btc usd gbp chf cad aud jpy pound pounds shekel shekels rial rials riyal riyals peso pesos real reais zloty zlotys forint forints leva hryvnia rouble roubles rubles suisse suisses
	baht rand naira naira yuan yuans yen yens dinar dinars dirham dirhams dh fcfa cfa gourde gourdes couronne couronnes roupie roupies ariary ouguiya drachme drachmes pesetas peseta sterling`)

// amount makes one monthly value of the amounts found.
func (s said) amount(list []figure, a Await) (Value, bool) {
	low, high, ok := s.oneAmount(list, a)
	if !ok {
		return Value{}, false
	}
	hourly, rate, ok := s.hourly(low)
	if !ok {
		return Value{}, false
	}
	p, ok := period{12, 12}, true
	if hourly {
		low, high = rate, rate
	} else {
		p, ok = s.period()
	}
	if !ok {
		return Value{}, false
	}
	v := Value{Low: p.monthly(low), High: p.monthly(high), Approx: s.approximate() || hourly}
	if unit, _ := s.periodSaid(); a.Yearly && (hourly || unit != noUnit) {
		v.Low, v.High = v.Low*12, v.High*12 // a bare figure is a year's, as asked
	}
	if s.gross() {
		if !netOfGross(&v, s, a) {
			return Value{}, false
		}
	}
	return v, true
}

// oneAmount chooses among several amounts: a range, a sum that the person
// makes, the one that the question asks for.
func (s said) oneAmount(list []figure, a Await) (low, high int64, ok bool) {
	first := list[0].milli
	if len(list) == 1 {
		return first, first, true
	}
	if len(list) == 2 {
		if low, high, ok := s.range2(list); ok {
			return low, high, true
		}
	}
	if sum, ok := s.summed(list); ok {
		return sum, sum, true
	}
	same := len(list) != 2 || !s.at(list[0].end).is("/") // "50/50"
	for _, f := range list {
		same = same && f.milli == first
	}
	if same {
		return first, first, true
	}
	v, ok := s.asked(list, a)
	return v, v, ok
}

// range2 reads "entre 800 et 900", "800-900", "entre 8 et 900".
func (s said) range2(list []figure) (low, high int64, ok bool) {
	pair := []number{list[0].number, list[1].number}
	if !s.ranged(pair) {
		return 0, 0, false
	}
	low, high = pair[0].milli, pair[1].milli
	if low < 10_000 && high >= 100_000 && high%100_000 == 0 && low*100 < high {
		low *= 100
	}
	if low < 10_000 && high >= 1_000_000 && low*1000 < high && pair[1].words {
		low *= 1000
	}
	return low, high, low*4 >= high || s.has(" entre ")
}

// summed adds amounts tied by "plus" or "+".
func (s said) summed(list []figure) (int64, bool) {
	sum := int64(0)
	for i, f := range list {
		if i > 0 {
			t := s.at(list[i-1].end)
			if s.eachSide(list) {
				sum += f.milli
				continue
			}
			if list[i-1].end != f.from-1 || !t.is("+") && !t.is("plus") {
				return 0, false
			}
		}
		sum += f.milli
	}
	return sum, true
}

// eachSide tells whether two amounts come from two sides: "600 d'un côté et 350 de l'autre".
func (s said) eachSide(list []figure) bool {
	return len(list) == 2 && s.has(" d un cote ", " d 1 cote ", " d une part ") && s.has(" de l autre ", " d un autre ", " d autre part ")
}

// withoutGross drops the gross figure said beside the net one: "1400 net, 1800 brut".
func (s said) withoutGross(list []figure) (said, bool) {
	if len(list) != 2 {
		return said{}, false
	}
	gross := -1
	before := s.at(list[0].from-1).is("net") || s.at(list[0].from-1).is("brut")
	if before && (s.at(list[1].from-1).is("net") || s.at(list[1].from-1).is("brut")) {
		return s.netSaid(list)
	}
	for i, f := range list {
		if s.at(f.end).is("en") {
			f.end++ // "1350 en net"
		}
		net, brut := s.at(f.end).is("net") || s.at(f.end-1).is("net"), s.at(f.end).is("brut") || s.at(f.end-1).is("brut")
		if net == brut {
			return said{}, false
		}
		if brut {
			gross = i
		}
	}
	if gross < 0 || list[1-gross].milli >= list[gross].milli || list[gross].milli > 3*list[1-gross].milli {
		return said{}, false
	}
	f := list[gross]
	kept := append([]token{}, s.tokens[:f.from]...)
	for _, t := range s.tokens[f.end:] {
		if !t.is("brut") {
			kept = append(kept, t)
		}
	}
	return settle(kept), true
}

// netSaid keeps the figure after "net" where both words stand before their figures: "brut 1800, net 1400".
func (s said) netSaid(list []figure) (said, bool) {
	net, gross := list[0], list[1]
	if s.at(net.from - 1).is("brut") {
		net, gross = gross, net
	}
	if !s.at(net.from-1).is("net") || !s.at(gross.from-1).is("brut") || net.milli >= gross.milli || gross.milli > 3*net.milli {
		return said{}, false
	}
	kept := append([]token{}, s.tokens[net.from:net.to]...)
	for _, t := range s.tokens[max(net.end, gross.end):] {
		if !t.is("brut") {
			kept = append(kept, t)
		}
	}
	return settle(kept), true
}

// highestWage is the gross wage of a month, in cents, above which a bare figure is rather a year's.
const highestWage = 800_000

func (s said) gross() bool { return s.has(" brut ", " bruts ", " brute ", " brutes ") }

// netOfGross turns a gross wage into a net one, by the ratio of the situation
// document. Other gross incomes have other ratios: ask again.
func netOfGross(v *Value, s said, a Await) bool {
	q := fold(a.Question)
	if unit, _ := s.periodSaid(); unit == noUnit && v.Low > highestWage {
		return false // "21k brut" is a year's
	}
	if s.has(" retraite ", " pension ", " chomage ", " are ") || strings.Contains(q, "retraite") || strings.Contains(q, "chomage") || strings.Contains(q, "pension") || strings.Contains(q, "brut") || s.has(" net ") {
		return false
	}
	v.Low, v.High, v.Approx = v.Low*netPercent/100, v.High*netPercent/100, true
	return true
}
