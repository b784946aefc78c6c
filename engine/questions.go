package engine

import "slices"

// adults is the subject of a question put once for both adults.
const adults = "personnes"

// Question asks for one or several facts in one short exchange.
type Question struct {
	Key       string
	Thread    string
	Of        string // foyer, personne, enfant; personnes and enfants: once for all
	Kind      string // oui_non, nombre, montant, date, duree, dates, choix, choix_multiple, choix_enfants, code_postal
	Fills     []string
	Options   []QuestionOption
	After     []string // the questions of which one must have come before it
	Replaces  []string // the plainer questions that it asks in one go: they wait for it, and it goes once one of them is answered
	Known     string   // fact that says whether the household knows the answer, or ""
	Ignored   string   // fact that is true once somebody said that they do not know, or ""
	Period    string
	MinMonths int // for a question about the children: ages concerned, 0 and 0 for all
	MaxMonths int
	Cost      Dec
	Weight    Dec
	Optional  bool
	Threshold Dec        // width in euros under which the amount is known well enough
	Usual     *Frequency // how people usually answer, or nil

	fills   []*FactDef
	known   *FactDef
	ignored *FactDef
	deduce  []deduction
	by      *Question // the question that asks it in one go with others, or nil
	worth   Dec       // weight for its cost, and for how much it tells households apart
	count   *FactDef  // for the months of the children: their number
	thread  int
	cond    int // def of « si », or -1
	line    int
}

// QuestionOption is one possible answer and the facts that it gives.
type QuestionOption struct {
	ID string

	gives, otherwise []given
}

type given struct {
	fact  *FactDef
	value Value
}

// deduction is what follows from several options together: it holds when all of ticked are, and none of but.
type deduction struct {
	ticked, but []string
	gives       []given
}

var (
	questionSubjects = []string{"foyer", "personne", "enfant", "personnes", "enfants"}
	questionKinds    = []string{"oui_non", "nombre", "montant", "date", "duree", "dates", "choix", "choix_multiple", "choix_enfants", "code_postal"}
)

// Question returns a question by its key, or nil.
func (b *Rulebook) Question(key string) *Question {
	for _, q := range b.questions {
		if q.Key == key {
			return q
		}
	}
	return nil
}

func (l *loader) readQuestions(root *yamlNode) {
	if !l.fits(root, questionsShape) {
		return
	}
	l.b.threads = l.texts(root, "fils")
	for _, n := range l.list(root, "questions") {
		l.readQuestion(n)
	}
	for _, n := range l.list(root, "evenements") {
		l.readEvent(n)
	}
}

func (l *loader) readQuestion(n *yamlNode) {
	if !l.fits(n, questionShape) {
		return
	}
	q := &Question{
		Key: l.text(n, "question"), Thread: l.oneOf(n, "fil", "", l.b.threads...),
		Of: l.oneOf(n, "de", "foyer", questionSubjects...), Kind: l.oneOf(n, "genre", "choix", questionKinds...),
		Fills: l.texts(n, "remplit"), After: l.texts(n, "apres"), Replaces: l.texts(n, "remplace"), Known: l.text(n, "connu"), Ignored: l.text(n, "ignore"), Period: l.text(n, "periode"),
		Cost: max(1, l.dec(n, "cout", One)), Weight: l.dec(n, "poids", One), Threshold: l.dec(n, "seuil", 0),
		Optional: l.flag(n, "facultative", false),
		cond:     -1, line: n.line,
	}
	for i, t := range l.b.threads {
		if t == q.Thread {
			q.thread = i
		}
	}
	if l.b.Question(q.Key) != nil {
		l.fail(n, "question écrite deux fois : « %s »", q.Key)
	}
	l.questionFacts(q, n)
	l.questionAges(q, n)
	for _, o := range l.list(n, "choix") {
		l.questionOption(q, o)
	}
	for _, d := range l.list(n, "deduit") {
		l.deduction(q, d)
	}
	if v := n.get("si"); v != nil && !v.null {
		d := &def{role: roleCond, file: commonFile, level: q.level(), kind: KindBool, src: v, from: l.file}
		q.cond = l.add(d, v).id
	}
	l.b.questions = append(l.b.questions, q)
}

// level is that of the members that a question is put to one by one.
func (q *Question) level() level {
	switch q.Of {
	case "personne":
		return levelPerson
	case "enfant":
		return levelChild
	}
	return levelHome
}

// factLevel is that of the facts that a question fills.
func (q *Question) factLevel() level {
	switch q.Of {
	case Kids:
		return levelChild
	case adults:
		return levelPerson
	}
	return q.level()
}

func (l *loader) questionFacts(q *Question, n *yamlNode) {
	for _, name := range q.Fills {
		if f := l.questionFact(q, n.get("remplit"), name); f != nil {
			q.fills = append(q.fills, f)
		}
	}
	if q.Known != "" {
		q.known = l.questionFact(q, n.get("connu"), q.Known)
	}
	if q.Ignored != "" {
		q.ignored = l.questionFact(q, n.get("ignore"), q.Ignored)
	}
	if len(q.fills) == 0 {
		l.fail(n, "« %s » ne remplit aucun fait", q.Key)
	}
}

func (l *loader) questionFact(q *Question, at *yamlNode, name string) *FactDef {
	for _, lv := range []level{q.factLevel(), levelHome} {
		if id, ok := l.b.names[nameKey{factFile, lv, name}]; ok {
			return l.b.defs[id].fact
		}
	}
	var known []string
	for _, f := range l.b.facts {
		if f.level == q.factLevel() {
			known = append(known, f.Name)
		}
	}
	l.failNear(at, name, known, "fait inconnu pour %s : « %s »", q.factLevel(), name)
	return nil
}

func (l *loader) questionAges(q *Question, n *yamlNode) {
	v := n.get("entre_mois")
	if v == nil {
		return
	}
	if v.kind == yamlList && len(v.items) == 2 {
		a, errA := ParseDec(v.items[0].text)
		b, errB := ParseDec(v.items[1].text)
		if errA == nil && errB == nil {
			q.MinMonths, q.MaxMonths = int(a/One), int(b/One)
			return
		}
	}
	l.fail(v, "« entre_mois » : deux nombres de mois entre crochets")
}

func (l *loader) questionOption(q *Question, n *yamlNode) {
	if !l.fits(n, optionShape) {
		return
	}
	q.Options = append(q.Options, QuestionOption{
		ID: l.text(n, "id"), gives: l.givenFacts(q, n.get("donne")), otherwise: l.givenFacts(q, n.get("sinon")),
	})
}

func (l *loader) deduction(q *Question, n *yamlNode) {
	if !l.fits(n, deductionShape) {
		return
	}
	d := deduction{ticked: l.texts(n, "coche"), but: l.texts(n, "sauf"), gives: l.givenFacts(q, n.get("donne"))}
	for _, id := range append(slices.Clone(d.ticked), d.but...) {
		if !slices.ContainsFunc(q.Options, func(o QuestionOption) bool { return o.ID == id }) {
			l.fail(n, "« deduit » : option inconnue « %s »", id)
		}
	}
	q.deduce = append(q.deduce, d)
}

func (l *loader) givenFacts(q *Question, n *yamlNode) []given {
	if n == nil || n.null {
		return nil
	}
	var out []given
	for i, k := range n.keys {
		f := l.questionFact(q, k, k.text)
		if f == nil {
			continue
		}
		v, err := f.parse(n.items[i])
		if err != nil {
			l.fail(n.items[i], "« %s » : %s", k.text, err)
		}
		out = append(out, given{f, v})
	}
	return out
}

// settleQuestions checks what questions say of one another, and weighs them.
func (l *loader) settleQuestions() {
	for _, q := range l.b.questions {
		q.worth = q.Weight.Mul(One.Add(q.tells())).Div(q.Cost)
		for _, key := range q.After {
			l.otherQuestion(q, "apres", key)
		}
		for _, key := range q.Replaces {
			if o := l.otherQuestion(q, "remplace", key); o != nil {
				o.by = q
			}
		}
		if q.Of == Kids && q.Kind == "dates" && l.b.children >= 0 {
			q.count = l.b.defs[l.b.children].fact
		}
	}
}

func (l *loader) otherQuestion(q *Question, field, key string) *Question {
	if o := l.b.Question(key); o != nil {
		return o
	}
	var keys []string
	for _, o := range l.b.questions {
		keys = append(keys, o.Key)
	}
	l.errs = append(l.errs, Error{File: questionsFile, Line: q.line, Col: 1,
		Message: "« " + field + " » : question inconnue « " + key + " »", Nearest: nearest(key, keys)})
	return nil
}

// Unasked lists the facts that some rule reads and that no question fills, but for those declared without a question:
// they count only when the person speaks of them.
func (b *Rulebook) Unasked() []string {
	filled := map[*FactDef]bool{}
	for _, q := range b.questions {
		for _, f := range append(q.fills, q.known, q.ignored) {
			filled[f] = true
		}
	}
	read := map[int]bool{}
	for _, d := range b.defs {
		for _, r := range d.refs {
			read[r.def] = true
		}
	}
	var out []string
	for _, f := range b.facts {
		if read[f.def] && !filled[f] && f.Question != "" {
			out = append(out, f.Of+" : "+f.Name)
		}
	}
	return out
}
