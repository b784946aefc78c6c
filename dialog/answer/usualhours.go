package answer

import (
	"strings"

	"aufil/dialog/speech"
)

// fullTime is the legal length of a week of work, in hours (code du travail, art. L3121-27).
const fullTime = 35

// usualHours reads hours of a week that are said without a figure: "temps plein", and none of who does not work.
func usualHours(s speech.Text, question string) (int64, bool) {
	if len(s.Numbers()) > 0 || s.Question || s.Strangers() > 1 || !strings.Contains(speech.Fold(question), "semaine") {
		return 0, false
	}
	if s.Has(" temps plein ", " plein temps ", " temps complet ") {
		return fullTime, !s.Has(" pas ", " plus ", " presque ", " ou ", " mais ", " bientot ")
	}
	if s.Has(" travaille pas ", " bosse pas ", " travaille plus ", " bosse plus ", " taf pas ", " travail pas ") {
		return 0, !s.Has(" mais ", " ou ", " beaucoup ", " tous ", " toujours ", " toutes ", " souvent ", " assez ", " trop ", " en ce moment ")
	}
	return 0, false
}
