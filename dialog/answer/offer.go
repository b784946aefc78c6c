package answer

import (
	"hash/maphash"
	"sync/atomic"

	"aufil/dialog/speech"
)

// offer is the options of a question, each read once and only when it is needed.
type offer struct {
	options []Option
	labels  []speech.Text
	ideas   []meaning
}

func offerOf(a Await) *offer { return &offer{options: a.Options} }

// label is an option as it is read, and its ideas. Nobody may change it.
type label struct {
	text         string
	said         speech.Text
	idea         meaning
	narrow, wide matter
	degree       int // how well, or how much one agrees
	intensity    int // how much there is
	frequency    int
	rate         rate
}

// labels holds those read last: a question is asked again and again.
var labels [4096]atomic.Pointer[label]

var labelSeed = maphash.MakeSeed()

func labelOf(text string) *label {
	slot := &labels[maphash.String(labelSeed, text)%uint64(len(labels))]
	if l := slot.Load(); l != nil && l.text == text {
		return l
	}
	s := speech.Read(plainLabel(text))
	m := MeaningOf(s)
	l := &label{text, s, m[:len(m):len(m)], narrowFields.matterOf(s, true), wideFields.matterOf(s, true), degree(s), degreeOn(s, intensityScale), frequency(s), rateOf(s)} // what is appended goes elsewhere
	slot.Store(l)
	return l
}

// read returns the labels as they are read.
func (o *offer) read() []speech.Text {
	if o.labels == nil {
		o.labels = make([]speech.Text, len(o.options))
		for i, option := range o.options {
			o.labels[i] = labelOf(option.Label).said
		}
	}
	return o.labels
}

// meant returns the ideas of the labels.
func (o *offer) meant() []meaning {
	if o.ideas == nil {
		o.ideas = make([]meaning, len(o.options))
		for i, option := range o.options {
			o.ideas[i] = labelOf(option.Label).idea
		}
	}
	return o.ideas
}

// nothing finds the only option that means "none of these".
func (o *offer) nothing() (int, bool) {
	at := -1
	for i, l := range o.meant() {
		if ignores(o.read()[i]) || !l.opensWithNothing() && !o.read()[i].At(0).Is("non") && o.read()[i].Flat != " pas du tout " && o.read()[i].Flat != " jamais " {
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
