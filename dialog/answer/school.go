package answer

import (
	"regexp"

	"aufil/dialog/speech"
)

// classes are the classes of a school as people write them: "ce2", "6ème", "grande section".
var classes = regexp.MustCompile(`(^| )(cp|ce ?[12]|cm ?[12]|[3456] ?(e|eme|em)|ps|ms|gs|maternelle|primaire|college|lycee|seconde|terminale|(petite|moyenne|grande) section)( |$)`)

// NamesClass tells whether a text says in which class of a school somebody is.
func NamesClass(text string) bool { return classes.MatchString(speech.Plain(text)) }

// schoolClass reads "6eme", "en 2nde" and "seconde pro" where the options are schools, and not ranks.
func schoolClass(s speech.Text, o *offer) (int, bool) {
	if !classSaid(s) {
		return 0, false
	}
	college, lycee := -1, -1
	for i, l := range o.read() {
		switch {
		case l.Has(" college "):
			college = i
		case l.Has(" lycee "):
			lycee = i
		}
	}
	if college < 0 || lycee < 0 {
		return 0, false
	}
	for i, t := range s.Tokens {
		switch {
		case t.Is("seconde") || t.Is("premiere"):
			return lycee, true
		case !classAt(s, i):
		case t.Text >= "3" && t.Text <= "6":
			return college, true
		case t.Text == "2" || t.Text == "1":
			return lycee, true
		}
	}
	return 0, false
}

func classSaid(s speech.Text) bool {
	for i := range s.Tokens {
		if classAt(s, i) || s.At(i).Is("seconde") && !s.At(i-1).Is("la") || s.At(i).Is("premiere") && s.At(i-1).Is("en") {
			return true
		}
	}
	return false
}

// classAt tells whether a digit is that of a class: "6eme", "2nde".
func classAt(s speech.Text, i int) bool {
	t, next := s.At(i), s.At(i+1)
	return t.Class == speech.Digits && len(t.Text) == 1 && next.Glued && (next.Unit() == speech.Rank || next.Is("e"))
}
