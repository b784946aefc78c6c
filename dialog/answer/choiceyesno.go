package answer

import (
	"aufil/dialog/speech"
)

// yesNoOption chooses among options that begin with a yes or a no, or say that one does not know. polar tells that the
// text is a mere yes or no: among two labels that begin so, it chooses none.
func yesNoOption(s speech.Text, o *offer) (at int, ok, polar bool) {
	var yesAt, noAt, yesses, noes int
	plain := -1
	for i, l := range o.read() {
		if l.Flat == " oui " {
			plain = i
		}
		switch {
		case l.At(0).Is("oui"):
			yesAt, yesses = i, yesses+1
		case l.At(0).Is("non"):
			noAt, noes = i, noes+1
		}
	}
	if yesses+noes == 0 {
		i, ok := o.agreeing(s)
		return i, ok, ok
	}
	if i, ok := o.onScale(s, degreeScale, func(l *label) int { return l.degree }); ok && len(s.Tokens) > 1 {
		return i, true, true // "oui, plutôt", of "oui tout à fait" and "plutôt oui"
	}
	bare := s.Strangers() == 0 && len(MeaningOf(s)) == 0
	switch polarityOf(s) {
	case yes:
		if yesses == 1 && (noes > 0 || bare) {
			return yesAt, true, true
		}
		return max(0, plain), plain >= 0 && bare, bare
	case No:
		if i, ok := o.over(); ok && s.Has(" plus ") {
			return i, true, true // "plus depuis 2 ans", of "j'ai arrêté"
		}
		if noes == 1 && (yesses > 0 || bare) {
			return noAt, true, true
		}
		return 0, false, bare && noes > 1
	case unsure:
		at, ok = o.unsure()
		return at, ok, ok
	}
	return 0, false, false
}

// agreeing chooses between a label that is a yes and one that is a no in other words: "d'accord", "pas d'accord".
func (o *offer) agreeing(s speech.Text) (int, bool) {
	p := polarityOf(s)
	if s.Strangers() > 0 || p != yes && p != No || p == No && s.Has(" plus ") {
		return 0, false
	}
	if yesAt, noAt, ok := o.withDenial(); ok {
		if p == yes {
			return yesAt, true
		}
		return noAt, true
	}
	if len(o.options) != 2 {
		return o.onlyOf(p)
	}
	first, second := polarityOf(o.read()[0]), polarityOf(o.read()[1])
	switch {
	case first == second, first != yes && first != No, second != yes && second != No:
		return 0, false
	case p == first:
		return 0, true
	}
	return 1, true
}

// withDenial finds a label and the only one that says the same with a denial: "Reçu", "Pas reçu".
func (o *offer) withDenial() (yesAt, noAt int, ok bool) {
	found := 0
	for i, l := range o.read() {
		for k, d := range o.read() {
			if l.Flat != " " && (d.Flat == " pas"+l.Flat || d.Flat == " non"+l.Flat) {
				yesAt, noAt, found = i, k, found+1
			}
		}
	}
	return yesAt, noAt, found == 1
}

// over finds the only label that says that something is over.
func (o *offer) over() (int, bool) {
	at, found := 0, 0
	for i, l := range o.read() {
		if l.Has(" arrete ", " ancien ", " ancienne ", " plus ") {
			at, found = i, found+1
		}
	}
	return at, found == 1
}

// onlyOf finds the only label that is a yes, or a no, in other words: "je confirme" beside "je reporte".
func (o *offer) onlyOf(p polarity) (int, bool) {
	at, found := 0, 0
	for i, l := range o.read() {
		if polarityOf(l) == p && labelOf(o.options[i].Label).degree < 0 {
			at, found = i, found+1
		}
	}
	return at, found == 1
}

// unsure finds the last label, neither a yes nor a no, that says that one does not know.
func (o *offer) unsure() (int, bool) {
	for i := len(o.options) - 1; i >= 0; i-- {
		if l := o.read()[i]; !l.At(0).Is("oui") && !l.At(0).Is("non") && ignores(l) {
			return i, true
		}
	}
	return 0, false
}

// evading finds the only option that is not to know, or not to say, where nothing else is said.
func (o *offer) evading(s speech.Text) (int, bool) {
	if len(s.Tokens) > 8 {
		return 0, false
	}
	if refuses(s) {
		at, found := 0, 0
		for i, l := range o.read() {
			if refuses(l) {
				at, found = i, found+1
			}
		}
		return at, found == 1
	}
	if s.Has(" idee ") && ignores(s) {
		return o.unsure()
	}
	return 0, false
}
