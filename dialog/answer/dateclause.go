package answer

// withoutDoubt cuts off what a date is followed or led by when only its day, or how sure it is, is not known: "01/01/70 je
// sais pas le jour", "je sais plus exactement, 2015". What is left must be a date of its own.
func (s said) withoutDoubt() (said, bool) {
	for i := range s.tokens {
		n := s.doubtAt(i)
		if n == 0 {
			continue
		}
		from := i
		for from > 0 && (s.at(from-1).in(leadsDoubt) || s.at(from-1).class == mark) {
			from--
		}
		kept := append([]token{}, s.tokens[:from]...)
		for n += i; s.at(n).class == mark && n < len(s.tokens); {
			n++
		}
		kept = append(kept, s.tokens[n:]...)
		return settle(kept), len(kept) > 0
	}
	return s, false
}

// doubtAt measures the words at i that say that a date is not known for sure.
func (s said) doubtAt(i int) int {
	for _, p := range dateDoubts {
		n := s.phraseAt(i, p)
		if n == 0 {
			continue
		}
		for _, what := range doubtedOf {
			if k := s.phraseAt(i+n, what); k > 0 {
				return n + k
			}
		}
		if t := s.at(i + n); t.class == mark {
			return n
		}
	}
	return 0
}

var (
	dateDoubts = []string{"sais pas", "sais plus", "connais pas", "connais plus", "souviens plus de", "souviens pas de", "souviens plus", "souviens pas", "rappelle plus", "rappelle pas", "suis pas sur de", "suis pas sur", "pas sur"}
	doubtedOf  = []string{"le jour exact", "la date exacte", "le jour", "du jour", "la date precise", "la date", "le mois", "du mois", "trop", "exactement", "precisement", "quel jour", "bien"}
	leadsDoubt = setOf("je j me m ne n mais")
)
