package answer

import (
	"aufil/dialog/speech"
)

// withoutDoubt cuts off what a date is followed or led by when only its day, or how sure it is, is not known: "01/01/70 je
// sais pas le jour", "je sais plus exactement, 2015". What is left must be a date of its own.
func withoutDoubt(s speech.Text) (speech.Text, bool) {
	for i := range s.Tokens {
		n := doubtAt(s, i)
		if n == 0 {
			continue
		}
		from := i
		for from > 0 && (s.At(from-1).In(leadsDoubt) || s.At(from-1).Class == speech.Mark) {
			from--
		}
		kept := append([]speech.Token{}, s.Tokens[:from]...)
		for n += i; s.At(n).Class == speech.Mark && n < len(s.Tokens); {
			n++
		}
		kept = append(kept, s.Tokens[n:]...)
		return speech.Settle(kept), len(kept) > 0
	}
	return s, false
}

// doubtAt measures the words at i that say that a date is not known for sure.
func doubtAt(s speech.Text, i int) int {
	for _, p := range dateDoubts {
		n := phraseAt(s, i, p)
		if n == 0 {
			continue
		}
		for _, what := range doubtedOf {
			if k := phraseAt(s, i+n, what); k > 0 {
				return n + k
			}
		}
		if t := s.At(i + n); t.Class == speech.Mark {
			return n
		}
	}
	return 0
}

var (
	dateDoubts = []string{"sais pas", "sais plus", "connais pas", "connais plus", "souviens plus de", "souviens pas de", "souviens plus", "souviens pas", "rappelle plus", "rappelle pas", "suis pas sur de", "suis pas sur", "pas sur"}
	doubtedOf  = []string{"le jour exact", "la date exacte", "le jour", "du jour", "la date precise", "la date", "le mois", "du mois", "trop", "exactement", "precisement", "quel jour", "bien"}
	leadsDoubt = speech.SetOf("je j me m ne n mais")
)
