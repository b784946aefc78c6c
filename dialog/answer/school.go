package answer

import "regexp"

// classes are the classes of a school as people write them: "ce2", "6ème", "grande section".
var classes = regexp.MustCompile(`(^| )(cp|ce ?[12]|cm ?[12]|[3456] ?(e|eme|em)|ps|ms|gs|maternelle|primaire|college|lycee|seconde|terminale|(petite|moyenne|grande) section)( |$)`)

// NamesClass tells whether a text says in which class of a school somebody is.
func NamesClass(text string) bool { return classes.MatchString(Plain(text)) }

// schoolClass reads "6eme", "en 2nde" and "seconde pro" where the options are schools, and not ranks.
func schoolClass(s said, o *offer) (int, bool) {
	if !s.classSaid() {
		return 0, false
	}
	college, lycee := -1, -1
	for i, l := range o.read() {
		switch {
		case l.has(" college "):
			college = i
		case l.has(" lycee "):
			lycee = i
		}
	}
	if college < 0 || lycee < 0 {
		return 0, false
	}
	for i, t := range s.tokens {
		switch {
		case t.is("seconde") || t.is("premiere"):
			return lycee, true
		case !s.classAt(i):
		case t.text >= "3" && t.text <= "6":
			return college, true
		case t.text == "2" || t.text == "1":
			return lycee, true
		}
	}
	return 0, false
}

func (s said) classSaid() bool {
	for i := range s.tokens {
		if s.classAt(i) || s.at(i).is("seconde") && !s.at(i-1).is("la") || s.at(i).is("premiere") && s.at(i-1).is("en") {
			return true
		}
	}
	return false
}

// classAt tells whether a digit is that of a class: "6eme", "2nde".
func (s said) classAt(i int) bool {
	t, next := s.at(i), s.at(i+1)
	return t.class == digits && len(t.text) == 1 && next.glued && (next.unit() == rank || next.is("e"))
}
