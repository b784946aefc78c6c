package answer

import "strings"

// fullTime is the legal length of a week of work, in hours (code du travail, art. L3121-27).
const fullTime = 35

// usualHours reads hours of a week that are said without a figure: "temps plein", and none of who does not work.
func (s said) usualHours(question string) (int64, bool) {
	if len(s.numbers()) > 0 || s.question || s.strangers() > 1 || !strings.Contains(fold(question), "semaine") {
		return 0, false
	}
	if s.has(" temps plein ", " plein temps ", " temps complet ") {
		return fullTime, !s.has(" pas ", " plus ", " presque ", " ou ", " mais ", " bientot ")
	}
	if s.has(" travaille pas ", " bosse pas ", " travaille plus ", " bosse plus ", " taf pas ", " travail pas ") {
		return 0, !s.has(" mais ", " ou ", " beaucoup ", " tous ", " toujours ", " toutes ", " souvent ", " assez ", " trop ", " en ce moment ")
	}
	return 0, false
}
