package engine

import (
	"slices"
	"strings"
)

const frequenciesFile = "frequences.yaml"

var half = One.Div(DecFromInt(2))

// Frequency is how people usually answer a question, as frequences.yaml documents it. It guides the order of the
// questions, and nothing else.
type Frequency struct {
	Question  *Question
	Parts     map[string]Dec // by option, or « oui », or « coche »
	Knows     Dec            // the part of those who can answer
	Among     string
	Source    string
	ToConfirm bool
}

func (l *loader) readFrequencies(root *yamlNode) {
	if !l.fits(root, frequenciesShape) {
		return
	}
	for _, n := range l.list(root, "frequences") {
		l.readFrequency(n)
	}
}

func (l *loader) readFrequency(n *yamlNode) {
	if !l.fits(n, frequencyShape) {
		return
	}
	key := l.text(n, "question")
	q := l.b.Question(key)
	if q == nil {
		var known []string
		for _, o := range l.b.questions {
			known = append(known, o.Key)
		}
		l.failNear(n.get("question"), key, known, "question inconnue : « %s »", key)
		return
	}
	if q.Usual != nil {
		l.fail(n, "« %s » a déjà ses fréquences", key)
		return
	}
	f := &Frequency{Question: q, Parts: map[string]Dec{}, Knows: l.share(n, "sait", One), Among: l.text(n, "parmi"),
		Source: l.text(n, "source"), ToConfirm: l.flag(n, "a_confirmer", false)}
	l.parts(f, n.get("parts"))
	if n.get("parts") == nil && n.get("sait") == nil {
		l.fail(n, "« %s » : « parts » ou « sait » est attendu", key)
	}
	q.Usual = f
}

// share reads a part, from 0 to 1.
func (l *loader) share(n *yamlNode, key string, otherwise Dec) Dec {
	v := l.dec(n, key, otherwise)
	if v < 0 || v > One {
		l.fail(n.get(key), "« %s » : une part va de 0 à 1", key)
		return otherwise
	}
	return v
}

func (l *loader) parts(f *Frequency, n *yamlNode) {
	if n == nil || n.null {
		return
	}
	if n.kind != yamlMap {
		l.fail(n, "« parts » : une part par réponse est attendue")
		return
	}
	answers := f.Question.answers()
	var sum Dec
	for i, k := range n.keys {
		if !slices.Contains(answers, k.text) {
			l.failNear(k, k.text, answers, "« %s » n'est pas une réponse à « %s » (%s)", k.text, f.Question.Key, strings.Join(answers, ", "))
			continue
		}
		f.Parts[k.text] = l.share(n, k.text, 0)
		sum = sum.Add(f.Parts[n.keys[i].text])
	}
	if f.Question.Kind == "choix" && sum > One {
		l.fail(n, "« parts » : la somme dépasse 1")
	}
}

// answers lists what frequencies may be given for.
func (q *Question) answers() []string {
	if q.Kind == "oui_non" {
		return []string{"oui"}
	}
	var ids []string
	for _, o := range q.Options {
		ids = append(ids, o.ID)
	}
	return ids
}

// tells is the chance that the answers of two households differ: how much a question tells them apart. Without a
// frequency, one in two is taken.
func (q *Question) tells() Dec {
	f := q.Usual
	if f == nil {
		return half
	}
	if len(f.Parts) == 0 {
		return half.Mul(f.Knows)
	}
	same, rest := Dec(0), One
	if f.Question.Kind == "choix" {
		for _, p := range f.Parts {
			same, rest = same.Add(p.Mul(p)), rest.Sub(p)
		}
		same = same.Add(rest.Mul(rest))
	} else {
		same = One
		for _, p := range f.Parts {
			same = same.Mul(p.Mul(p).Add(One.Sub(p).Mul(One.Sub(p))))
		}
	}
	return One.Sub(same).Mul(f.Knows)
}

// Frequencies lists what is known of how people answer, in the order of the questions.
func (b *Rulebook) Frequencies() []*Frequency {
	var out []*Frequency
	for _, q := range b.questions {
		if q.Usual != nil {
			out = append(out, q.Usual)
		}
	}
	return out
}
