package answer

import (
	"strings"

	"aufil/dialog/speech"
)

// SetOfLines is the texts of a list, cut at commas, each in ordinary French.
func SetOfLines(list string) speech.Set {
	all := speech.Set{}
	for w := range strings.SplitSeq(list, ",") {
		all[strings.TrimSpace(speech.Read(w).Flat)] = true
	}
	return all
}
