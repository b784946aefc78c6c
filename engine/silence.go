package engine

// Silence is what the law makes of a request that got no answer: after so many months it is refused, or granted. The
// zero value: the law says nothing, or it is not in the rule.
type Silence struct {
	Months int    `json:"mois"`
	Means  string `json:"vaut"` // refus or accord
	Source string `json:"source"`

	ToConfirm bool `json:"a_confirmer,omitempty"`
}

func (l *loader) silence(n *yamlNode) Silence {
	if n == nil || n.null || !l.fits(n, silenceShape) {
		return Silence{}
	}
	s := Silence{Months: l.count(n, "mois", 0), Means: l.oneOf(n, "vaut", "refus", "refus", "accord"), Source: l.text(n, "source"), ToConfirm: l.flag(n, "a_confirmer", false)}
	if s.Months < 1 || s.Months > 12 {
		l.fail(n.get("mois"), "« mois » : de 1 à 12")
	}
	return s
}
