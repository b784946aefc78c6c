package remark

import (
	"aufil/dialog/speech"
)

// The persons whom one calls one's own, and of whom a text may speak in place of the one who writes.
var (
	someoneElse = speech.Union(speech.NearKin, speech.SetOf("filles enfants voisine voisin ami amie belle proprietaire patron"))
)
