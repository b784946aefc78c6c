package answer

import (
	"strings"

	"aufil/dialog/speech"
)

// standings are the concepts of what a person is today. Said of somebody else ("mon fils est étudiant"), of another time
// ("bientôt à la retraite") or as a wish, they choose no option.
var standings = speech.SetOf("LOCATION PROPRIO HEBERGE RUE HLM SALARIE CHOMAGE RETRAITE ETUDIANT INDEPENDANT SANS_ACTIVITE INVALIDE CDI CDD INTERIM APPRENTI")

// idle tells whether somebody says to have no work, and at most why, or what the reception of asylum seekers pays: "on travaille
// pas, on garde les enfants", "l'OFII nous donne de l'argent".
func (m meaning) idle() bool {
	says := false
	for _, n := range m {
		if n.Denied || !besideIdle[n.Name] && !idleness[n.Name] {
			return false
		}
		says = says || idleness[n.Name]
	}
	return says
}

// atHome tells whether somebody without work stays at home for the children: an unemployment benefit would be named.
func atHome(s speech.Text) bool {
	m := MeaningOf(s)
	return m.names("CHOMAGE") && (m.names("SANS_ACTIVITE") || s.Has(" garde les enfants ", " garde mes enfants ", " occupe de mes enfants ", " occupe des enfants ")) && s.Has(" sans emploi ", " sans travail ", " pas de travail ", " sans boulot ") && s.Has(" enfant ", " enfants ", " au foyer ") &&
		!s.Has(" chomage ", " emploi cherche ", " cherche ", " inscrit ", " inscrite ", " perdu ", " are ", " france travail ", " pole emploi ") && len(m) <= 4
}

var (
	idleness   = speech.SetOf("SANS_ACTIVITE ofii ada")
	besideIdle = speech.SetOf("gard occup ENFANT MON_ENFANT donn argent aide touch recoi vit viv")
)

// asksStanding tells whether the options are such concepts.
func (o *offer) asksStanding() bool { return o.namesSeveral(standings) }

// namesSeveral tells whether the labels name more than one of the concepts.
func (o *offer) namesSeveral(concepts speech.Set) bool {
	first := ""
	for _, label := range o.meant() {
		for _, n := range label {
			switch {
			case !concepts[n.Name] || n.Name == first:
			case first == "":
				first = n.Name
			default:
				return true
			}
		}
	}
	return false
}

// mostly tells whether more than half of the labels do.
func (o *offer) mostly(concepts speech.Set) bool { return 2*o.naming(concepts) > len(o.options) }

// naming counts the labels that name one of the concepts.
func (o *offer) naming(concepts speech.Set) (count int) {
	for _, label := range o.meant() {
		for _, n := range label {
			if concepts[n.Name] {
				count++
				break
			}
		}
	}
	return count
}

// unions are the concepts of with whom a person lives.
var unions = speech.SetOf("SEUL COUPLE MARIE PACS CONCUBIN DIVORCE SEPARE VEUF")

// asksState tells whether the options are what one is today, in life or at work.
func (o *offer) asksState() bool {
	return o.asksStanding() || o.namesSeveral(unions)
}

// ofToday returns what the text says of the person, today; false when that is not what the options offer.
func (o *offer) ofToday(s speech.Text, a Await) (speech.Text, bool) {
	if state := o.asksState(); state || s.HasAny(nowWords) || s.Has(" aujourd hui ") {
		own, less := ofToday(s, a.Question)
		switch {
		case says(own):
			s = own
		case less && state:
			return speech.Text{}, false
		}
	}
	if s.Has(" partie avec les ", " parti avec les ", " partie avec mes ", " parti avec mes ") {
		return speech.Text{}, false // "ma femme est partie avec les enfants"
	}
	return s, !o.asksStanding() || !hosts(s) && !ownLandlord(s) && !otherCredit(s) && !address(s) && !betweenJobs(s) && (len(o.options) < 3 || !onlyDenies(s))
}

// betweenJobs reads "entre deux contrats", which is neither in work nor out of it.
func betweenJobs(s speech.Text) bool {
	for i, t := range s.Tokens {
		if what := s.At(i + 2); t.Is("entre") && (s.At(i+1).Text == "2" || s.At(i+1).Is("deux")) && (what.Is("boulots") || what.Is("emplois") || what.Is("contrats") || what.Is("jobs")) {
			return true
		}
	}
	return false
}

// onlyDenies tells whether every standing named is denied: "pas encore à la retraite".
func onlyDenies(s speech.Text) bool {
	if !s.Has(" pas ", " plus ", " jamais ", " sans ", " ni ", " aucun ", " aucune ") {
		return false
	}
	denied := false
	for _, n := range MeaningOf(s) {
		if !standings[n.Name] {
			continue
		}
		if !n.Denied || n.Name == "SALARIE" { // who never worked is without activity
			return false
		}
		denied = true
	}
	return denied
}

// standingAfter tells whether one of the standings is named from there on.
func standingAfter(s speech.Text, i int) bool {
	for ; i < len(s.Tokens); i++ {
		if name, n := ConceptAt(s, i); n > 0 && standings[name] {
			return true
		}
	}
	return false
}

// hosts reads who houses somebody: "j'héberge mon frère".
func hosts(s speech.Text) bool {
	for i, t := range s.Tokens {
		if t.Is("loue") && (s.At(i+1).Is("mon") || s.At(i+1).Is("ma") || s.At(i+1).Is("un") || s.At(i+1).Is("une")) && s.Has(" a des ", " a un jeune ", " a une famille ", " a un couple ", " a quelqu un ") {
			return true // who lets a flat
		}
		if strings.HasPrefix(t.Raw, "heberg") && (strings.HasSuffix(t.Raw, "eur") || strings.HasSuffix(t.Raw, "euse")) {
			return true
		}
		if (t.Is("heberge") || t.Is("loge")) && (s.At(i-1).Is("j") || s.At(i-1).Is("je") || s.At(i-1).Is("on")) && (s.At(i+1).Is("mon") || s.At(i+1).Is("ma") || s.At(i+1).Is("mes") || s.At(i+1).Is("un") || s.At(i+1).Is("une") || s.At(i+1).Is("des") || s.At(i+1).Is("les") || s.At(i+1).Class == speech.Digits || speech.Numerals[s.At(i+1).Text] > 0 || s.At(i+1).Is("quelqu")) {
			return true
		}
	}
	return false
}

// ownLandlord reads "mon proprio est un voleur", said by a tenant.
func ownLandlord(s speech.Text) bool {
	for i, t := range s.Tokens {
		if (t.Is("proprio") || t.Is("proprietaire")) && (s.At(i-1).Is("mon") || s.At(i-1).Is("ma") || s.At(i-1).Is("notre")) {
			return true
		}
		if (t.Is("proprio") || t.Is("proprietaire")) && i <= 1 && (s.At(0).Is("le") || s.At(0).Is("la")) && (s.At(i+1).Is("c") || s.At(i+1).Is("est") || s.At(i+1).Is("a") || s.At(i+1).Is("il") || s.At(i+1).Is("elle") || s.At(i+1).Is("me") || s.At(i+1).Is("m") || s.At(i+1).Is("veut")) {
			return true // "le proprio c'est mon frère"
		}
	}
	return false
}

// otherCredit reads a credit that is no loan for a home: that of a telephone ("j'ai plus de crédit"), of a car.
func otherCredit(s speech.Text) bool {
	if strings.HasSuffix(s.Flat, " plus de credit ") && s.Has(" ai plus ") {
		return true
	}
	return s.Has(" credit voiture ", " credit auto ", " credit moto ", " credit conso ", " credits conso ", " credit a la consommation ", " credit revolving ", " credit telephone ") && !MeaningOf(s).names("PROPRIO")
}

// address reads "3 rue de la Paix", which is no street to sleep in.
func address(s speech.Text) bool {
	for i, t := range s.Tokens {
		if t.Is("rue") && i <= 1 && (s.At(i+1).Is("de") || s.At(i+1).Is("du") || s.At(i+1).Is("des")) && s.At(i+2).Class == speech.Word {
			return true // "rue de la République"
		}
		if t.Is("rue") && (s.At(i-1).Class == speech.Digits || s.At(i-1).Is("bis") || s.At(i-1).Is("ter")) {
			return true
		}
	}
	return false
}
