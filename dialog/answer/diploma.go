package answer

import "slices"

// degreeSpan is a diploma, or several, by the years of study after the "bac": a CAP stands before it, a doctorate 8 years
// after.
type degreeSpan struct {
	low, high int
	known     bool
}

// endlessStudy stands for "et plus".
const endlessStudy = 99

// diplomaYears are the diplomas, by the years after the "bac".
var diplomaYears = map[string]int{
	"brevet": -2, "dnb": -2, "cfg": -2, "cap": -1, "bep": -1, "bac": 0, "baccalaureat": 0, "bacalaureat": 0, "bacc": 0,
	"bts": 2, "dut": 2, "deug": 2, "deust": 2, "btsa": 2, "licence": 3, "license": 3, "licance": 3, "lisence": 3, "bachelor": 3, "maitrise": 4,
	"master": 5, "masters": 5, "mastere": 5, "ingenieur": 5, "dea": 5, "dess": 5, "doctorat": 8, "doctora": 8, "doctorant": 8, "these": 8, "phd": 8,
}

// diploma reads the diploma that a text or a label names; of several, a label leaves the choice.
func (s said) diploma() (d degreeSpan) {
	for i, t := range s.tokens {
		years, ok := diplomaYears[t.text]
		if !ok || t.class != word {
			continue
		}
		switch next := s.at(i + 1); {
		case years == 0 && next.is("+") && s.at(i+2).class == digits && len(s.at(i+2).text) == 1:
			years = int(s.at(i + 2).text[0] - '0')
		case years == 0 && next.class == digits && len(next.text) == 1:
			years = int(next.text[0] - '0') // "bac 2"
		case years == 5 && next.text == "1":
			years = 4
		}
		if !d.known {
			d = degreeSpan{years, years, true}
		}
		d.low, d.high = min(d.low, years), max(d.high, years)
	}
	return d
}

// diplomaLabel reads which diplomas an option covers: "Bac+3 et plus", "Études supérieures".
func (s said) diplomaLabel() degreeSpan {
	if s.has(" sans ", " aucun ", " pas ") {
		return degreeSpan{}
	}
	d := s.diploma()
	switch {
	case s.has(" superieur ", " superieure ", " superieures ", " apres le bac ", " apres bac ", " post bac ", " au dela du bac "):
		d = degreeSpan{1, endlessStudy, true}
	case d.known && s.has(" plus ", " au dela ", " superieur ", " minimum ", " au moins "):
		d.high = endlessStudy
	case d.known && s.has(" avant ", " moins ", " inferieur "):
		return degreeSpan{}
	}
	return d
}

// byDiploma chooses among diplomas the only option that covers the one that is said: a master is "Bac+3 et plus".
func byDiploma(s said, o *offer) (int, bool) {
	told := s.diploma()
	if !told.known || s.has(" pas ", " sans ", " ou ", " niveau ", " jamais ", " ni ") || slices.ContainsFunc(s.tokens, func(t token) bool { return losing[t.text] }) {
		return 0, false
	}
	at, found, known := 0, 0, 0
	for i, l := range o.read() {
		d := l.diplomaLabel()
		if !d.known {
			continue
		}
		known++
		if d.low <= told.high && told.high <= d.high {
			at, found = i, found+1
		}
	}
	return at, found == 1 && known > 1 && 2*known >= len(o.options)
}
