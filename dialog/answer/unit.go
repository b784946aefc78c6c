package answer

import (
	"aufil/dialog/speech"
)

// tellsAge tells whether the age of a child is said in that unit.
func tellsAge(u speech.Unit) bool { return u == speech.Year || u == speech.Month }
