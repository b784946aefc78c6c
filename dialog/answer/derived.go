package answer

import (
	"strings"

	"aufil/dialog/speech"
)

// derivedEnds are the endings by which words of one root differ: the trade, who plies it, what one does.
var derivedEnds = strings.Fields("isation isations ement ements ation ations ateur ateurs atrice erie eries isme iste istes iere ieres ier iers euse euses eur eurs age ages ure ures ante ant ienne ien er ee ees e")

// leastRoot is how many letters two words must share before their endings.
const leastRoot = 5

// rootOf cuts the ending off a word: "maconerie" and "macon" have the same root.
func rootOf(w string) string {
	for _, end := range derivedEnds {
		if root, ok := strings.CutSuffix(w, end); ok && len(root) >= leastRoot {
			return root
		}
	}
	return w
}

// byRoot gives the only word of each root among those that may stand alone; "" where there are several.
func byRoot(words speech.Set) map[string]string {
	roots := make(map[string]string, len(words))
	for w := range words {
		root := rootOf(w)
		if other, taken := roots[root]; taken && other != w {
			w = ""
		}
		roots[root] = w
	}
	return roots
}
