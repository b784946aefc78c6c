package answer

import (
	"slices"

	"aufil/dialog/speech"
)

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
func diploma(s speech.Text) (d degreeSpan) {
	for i, t := range s.Tokens {
		years, ok := diplomaYears[t.Text]
		if !ok || t.Class != speech.Word {
			continue
		}
		switch next := s.At(i + 1); {
		case years == 0 && next.Is("+") && s.At(i+2).Class == speech.Digits && len(s.At(i+2).Text) == 1:
			years = int(s.At(i + 2).Text[0] - '0')
		case years == 0 && next.Class == speech.Digits && len(next.Text) == 1:
			years = int(next.Text[0] - '0') // "bac 2"
		case years == 5 && next.Text == "1":
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
func diplomaLabel(s speech.Text) degreeSpan {
	if s.Has(" sans ", " aucun ", " pas ") {
		return degreeSpan{}
	}
	d := diploma(s)
	switch {
	case s.Has(" superieur ", " superieure ", " superieures ", " apres le bac ", " apres bac ", " post bac ", " au dela du bac "):
		d = degreeSpan{1, endlessStudy, true}
	case d.known && s.Has(" plus ", " au dela ", " superieur ", " minimum ", " au moins "):
		d.high = endlessStudy
	case d.known && s.Has(" avant ", " moins ", " inferieur "):
		return degreeSpan{}
	}
	return d
}

// byDiploma chooses among diplomas the only option that covers the one that is said: a master is "Bac+3 et plus".
func byDiploma(s speech.Text, o *offer) (int, bool) {
	told := diploma(s)
	if !told.known || s.Has(" pas ", " sans ", " ou ", " niveau ", " jamais ", " ni ") || slices.ContainsFunc(s.Tokens, func(t speech.Token) bool { return losing[t.Text] }) {
		return 0, false
	}
	at, found, known := 0, 0, 0
	for i, l := range o.read() {
		d := diplomaLabel(l)
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
