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
