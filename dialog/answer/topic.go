package answer

import "strings"

// topic is what a question asks about, where that decides how to read a
// number.
type topic uint8

const (
	anything topic = iota
	children
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
	q := fold(question)
	switch {
	case strings.Contains(q, "heure"):
		return hours
	case strings.Contains(q, "quel age") || strings.Contains(q, "votre age"):
		return age
	case strings.Contains(q, "personne") || strings.Contains(q, "etes-vous a la maison"):
		return household
	case strings.Contains(q, "enfant"):
		return children
	case strings.Contains(q, "km") || strings.Contains(q, "kilom"):
		return distance
	case strings.Contains(q, "surface") || strings.Contains(q, "m2") || strings.Contains(q, "metres carres"):
		return surface
	}
	return anything
}

// most is the largest number that can answer.
func (t topic) most() int64 {
	switch t {
	case children:
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
func (t topic) accepts(u unit) bool {
	switch u {
	case noUnit:
		return true
	case person:
		return t == anything || t == children || t == household
	case year:
		return t == anything || t == age
	case hour:
		return t == anything || t == hours
	case kilometre:
		return t == anything || t == distance
	case foreign:
		return t == surface
	}
	return t == anything && u.elapsed() && u != minute
}

// unit is the unit in which the answer is counted, when there is one.
func (t topic) unit() unit {
	switch t {
	case children:
		return person
	case age:
		return year
	case hours:
		return hour
	case distance:
		return kilometre
	case surface:
		return foreign // a square metre is a unit of nothing else that is asked
	}
	return noUnit
}
