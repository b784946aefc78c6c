package answer

// offer is the options of a question, each read once and only when it is needed.
type offer struct {
	options []Option
	labels  []said
	ideas   []meaning
}

func offerOf(a Await) *offer { return &offer{options: a.Options} }

// read returns the labels as they are read.
func (o *offer) read() []said {
	if o.labels == nil {
		o.labels = make([]said, len(o.options))
		for i, option := range o.options {
			o.labels[i] = read(plainLabel(option.Label))
		}
	}
	return o.labels
}

// meant returns the ideas of the labels.
func (o *offer) meant() []meaning {
	if o.ideas == nil {
		o.ideas = make([]meaning, len(o.options))
		for i, l := range o.read() {
			o.ideas[i] = meaningOf(l)
		}
	}
	return o.ideas
}

// nothing finds the only option that means "none of these".
func (o *offer) nothing() (int, bool) {
	at := -1
	for i, l := range o.meant() {
		if !l.opensWithNothing() && !o.labels[i].at(0).is("non") && o.labels[i].flat != " pas du tout " && o.labels[i].flat != " jamais " {
			continue
		}
		if at >= 0 {
			return 0, false
		}
		at = i
	}
	return at, at >= 0
}

// plainLabel drops the feminine and plural endings in brackets: "Salarié(e)",
// "enfant(s)".
func plainLabel(label string) string {
	b := make([]byte, 0, len(label))
	for i := 0; i < len(label); i++ {
		if label[i] == '(' && i > 0 && label[i-1] != ' ' {
			for i < len(label) && label[i] != ')' {
				i++
			}
			continue
		}
		b = append(b, label[i])
	}
	return string(b)
}
