package answer

import (
	"strings"

	"aufil/dialog/speech"
)

// topic is what a question asks about, where that decides how to read a
// number.
type topic uint8

const (
	anything topic = iota
	Children
	household
	age
	hours
	distance
	surface
)

// topicOf finds the topic in the words of the question.
func topicOf(question string) topic {
	if question == "" {
		return anything
	}
	q := speech.Fold(question)
	switch {
	case strings.Contains(q, "heure"):
		return hours
	case strings.Contains(q, "quel age") || strings.Contains(q, "votre age"):
		return age
	case strings.Contains(q, "personne") || strings.Contains(q, "etes-vous a la maison") || strings.Contains(q, "combien etes-vous") || strings.Contains(q, "combien vous etes") || strings.Contains(q, "combien y a-t-il au foyer"):
		return household
	case strings.Contains(q, "enfant"):
		return Children
	case strings.Contains(q, "km") || strings.Contains(q, "kilom"):
		return distance
	case strings.Contains(q, "surface") || strings.Contains(q, "m2") || strings.Contains(q, "metres carres"):
		return surface
	}
	return anything
}

// Most is the largest number that can answer.
func (t topic) Most() int64 {
	switch t {
	case Children:
		return 20
	case household:
		return 30
	case age:
		return 120
	case hours:
		return 320
	}
	return 999_999_999
}

// accepts tells whether a number of that unit can answer.
func (t topic) accepts(u speech.Unit) bool {
	switch u {
	case speech.NoUnit:
		return true
	case speech.Person:
		return t == anything || t == Children || t == household
	case speech.Year:
		return t == anything || t == age
	case speech.Hour:
		return t == anything || t == hours
	case speech.Kilometre:
		return t == anything || t == distance
	case speech.Foreign:
		return t == surface
	}
	return t == anything && u.Elapsed() && u != speech.Minute
}

// unit is the unit in which the answer is counted, when there is one.
func (t topic) unit() speech.Unit {
	switch t {
	case Children:
		return speech.Person
	case age:
		return speech.Year
	case hours:
		return speech.Hour
	case distance:
		return speech.Kilometre
	case surface:
		return speech.Foreign // a square metre is a unit of nothing else that is asked
	}
	return speech.NoUnit
}
