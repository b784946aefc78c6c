package answer

import "strings"

// standings are the concepts of what a person is today. Said of somebody else ("mon fils est étudiant"), of another time
// ("bientôt à la retraite") or as a wish, they choose no option.
var standings = setOf("LOCATION PROPRIO HEBERGE RUE HLM SALARIE CHOMAGE RETRAITE ETUDIANT INDEPENDANT SANS_ACTIVITE INVALIDE CDI CDD INTERIM APPRENTI")

// idle tells whether somebody says to have no work, and at most why, or what the reception of asylum seekers pays: "on travaille
// pas, on garde les enfants", "l'OFII nous donne de l'argent".
func (m meaning) idle() bool {
	says := false
	for _, n := range m {
		if n.denied || !besideIdle[n.name] && !idleness[n.name] {
			return false
		}
		says = says || idleness[n.name]
	}
	return says
}

// atHome tells whether somebody without work stays at home for the children: an unemployment benefit would be named.
func (s said) atHome() bool {
	m := meaningOf(s)
	return m.names("CHOMAGE") && (m.names("SANS_ACTIVITE") || s.has(" garde les enfants ", " garde mes enfants ", " occupe de mes enfants ", " occupe des enfants ")) && s.has(" sans emploi ", " sans travail ", " pas de travail ", " sans boulot ") && s.has(" enfant ", " enfants ", " au foyer ") &&
		!s.has(" chomage ", " emploi cherche ", " cherche ", " inscrit ", " inscrite ", " perdu ", " are ", " france travail ", " pole emploi ") && len(m) <= 4
}

var (
	idleness   = setOf("SANS_ACTIVITE ofii ada")
	besideIdle = setOf("gard occup ENFANT MON_ENFANT donn argent aide touch recoi vit viv")
)

// asksStanding tells whether the options are such concepts.
func (o *offer) asksStanding() bool { return o.namesSeveral(standings) }

// namesSeveral tells whether the labels name more than one of the concepts.
func (o *offer) namesSeveral(concepts set) bool {
	first := ""
	for _, label := range o.meant() {
		for _, n := range label {
			switch {
			case !concepts[n.name] || n.name == first:
			case first == "":
				first = n.name
			default:
				return true
			}
		}
	}
	return false
}

// mostly tells whether more than half of the labels do.
func (o *offer) mostly(concepts set) bool { return 2*o.naming(concepts) > len(o.options) }

// naming counts the labels that name one of the concepts.
func (o *offer) naming(concepts set) (count int) {
	for _, label := range o.meant() {
		for _, n := range label {
			if concepts[n.name] {
				count++
				break
			}
		}
	}
	return count
}

// unions are the concepts of with whom a person lives.
var unions = setOf("SEUL COUPLE MARIE PACS CONCUBIN DIVORCE SEPARE VEUF")

// asksState tells whether the options are what one is today, in life or at work.
func (o *offer) asksState() bool {
	return o.asksStanding() || o.namesSeveral(unions)
}

// ofToday returns what the text says of the person, today; false when that is not what the options offer.
func (o *offer) ofToday(s said, a Await) (said, bool) {
	if state := o.asksState(); state || s.hasAny(nowWords) || s.has(" aujourd hui ") {
		own, less := s.today(a.Question)
		switch {
		case own.says():
			s = own
		case less && state:
			return said{}, false
		}
	}
	if s.has(" partie avec les ", " parti avec les ", " partie avec mes ", " parti avec mes ") {
		return said{}, false // "ma femme est partie avec les enfants"
	}
	return s, !o.asksStanding() || !s.hosts() && !s.ownLandlord() && !s.otherCredit() && !s.address() && !s.betweenJobs() && (len(o.options) < 3 || !s.onlyDenies())
}

// betweenJobs reads "entre deux contrats", which is neither in work nor out of it.
func (s said) betweenJobs() bool {
	for i, t := range s.tokens {
		if what := s.at(i + 2); t.is("entre") && (s.at(i+1).text == "2" || s.at(i+1).is("deux")) && (what.is("boulots") || what.is("emplois") || what.is("contrats") || what.is("jobs")) {
			return true
		}
	}
	return false
}

// onlyDenies tells whether every standing named is denied: "pas encore à la retraite".
func (s said) onlyDenies() bool {
	if !s.has(" pas ", " plus ", " jamais ", " sans ", " ni ", " aucun ", " aucune ") {
		return false
	}
	denied := false
	for _, n := range meaningOf(s) {
		if !standings[n.name] {
			continue
		}
		if !n.denied || n.name == "SALARIE" { // who never worked is without activity
			return false
		}
		denied = true
	}
	return denied
}

// standingAfter tells whether one of the standings is named from there on.
func (s said) standingAfter(i int) bool {
	for ; i < len(s.tokens); i++ {
		if name, n := s.conceptAt(i); n > 0 && standings[name] {
			return true
		}
	}
	return false
}

// hosts reads who houses somebody: "j'héberge mon frère".
func (s said) hosts() bool {
	for i, t := range s.tokens {
		if t.is("loue") && (s.at(i+1).is("mon") || s.at(i+1).is("ma") || s.at(i+1).is("un") || s.at(i+1).is("une")) && s.has(" a des ", " a un jeune ", " a une famille ", " a un couple ", " a quelqu un ") {
			return true // who lets a flat
		}
		if strings.HasPrefix(t.raw, "heberg") && (strings.HasSuffix(t.raw, "eur") || strings.HasSuffix(t.raw, "euse")) {
			return true
		}
		if (t.is("heberge") || t.is("loge")) && (s.at(i-1).is("j") || s.at(i-1).is("je") || s.at(i-1).is("on")) && (s.at(i+1).is("mon") || s.at(i+1).is("ma") || s.at(i+1).is("mes") || s.at(i+1).is("un") || s.at(i+1).is("une") || s.at(i+1).is("des") || s.at(i+1).is("les") || s.at(i+1).class == digits || numerals[s.at(i+1).text] > 0 || s.at(i+1).is("quelqu")) {
			return true
		}
	}
	return false
}

// ownLandlord reads "mon proprio est un voleur", said by a tenant.
func (s said) ownLandlord() bool {
	for i, t := range s.tokens {
		if (t.is("proprio") || t.is("proprietaire")) && (s.at(i-1).is("mon") || s.at(i-1).is("ma") || s.at(i-1).is("notre")) {
			return true
		}
		if (t.is("proprio") || t.is("proprietaire")) && i <= 1 && (s.at(0).is("le") || s.at(0).is("la")) && (s.at(i+1).is("c") || s.at(i+1).is("est") || s.at(i+1).is("a") || s.at(i+1).is("il") || s.at(i+1).is("elle") || s.at(i+1).is("me") || s.at(i+1).is("m") || s.at(i+1).is("veut")) {
			return true // "le proprio c'est mon frère"
		}
	}
	return false
}

// otherCredit reads a credit that is no loan for a home: that of a telephone ("j'ai plus de crédit"), of a car.
func (s said) otherCredit() bool {
	if strings.HasSuffix(s.flat, " plus de credit ") && s.has(" ai plus ") {
		return true
	}
	return s.has(" credit voiture ", " credit auto ", " credit moto ", " credit conso ", " credits conso ", " credit a la consommation ", " credit revolving ", " credit telephone ") && !meaningOf(s).names("PROPRIO")
}

// address reads "3 rue de la Paix", which is no street to sleep in.
func (s said) address() bool {
	for i, t := range s.tokens {
		if t.is("rue") && i <= 1 && (s.at(i+1).is("de") || s.at(i+1).is("du") || s.at(i+1).is("des")) && s.at(i+2).class == word {
			return true // "rue de la République"
		}
		if t.is("rue") && (s.at(i-1).class == digits || s.at(i-1).is("bis") || s.at(i-1).is("ter")) {
			return true
		}
	}
	return false
}
