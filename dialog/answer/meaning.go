package answer

import (
	"aufil/dialog/lexicon"
	"aufil/dialog/phrase"
	"aufil/dialog/speech"
)

// Notion is one idea of a text: a concept, or a word that belongs to none.
type Notion struct {
	Name   string
	Denied bool // "sans enfant", "pas de salaire"
}

// meaning is the ideas of a text or of a label, each once.
type meaning []Notion

// MeaningOf reads the ideas of a text. What follows "sans", "pas de" or
// "aucun" is denied.
func MeaningOf(s speech.Text) meaning {
	m := make(meaning, 0, 8)
	denied := 0
	for i := 0; i < len(s.Tokens); {
		t := s.At(i)
		if t.Class == speech.Mark {
			if t.Text != "/" && t.Text != "(" {
				denied = 0
			}
			i++
			continue
		}
		if name, n := adultsAt(s, i); n > 0 {
			m = m.with(name, false)
			i += n
			continue
		}
		if t.Is("bac") && s.At(i+1).Is("+") && s.At(i+2).Class == speech.Digits {
			m = m.with("SUPERIEUR", denied > 0)
			i += 3
			continue
		}
		if t.Class == speech.Digits && s.At(i+1).Unit() == speech.Rank && t.Text == "1" {
			m = m.with(stemOf("premiere"), false)
		}
		if t.Is("je") || t.Is("on") {
			denied = 0 // "pas retraité, je bosse"
		}
		if name, n := ConceptAt(s, i); n > 0 {
			if before := s.At(i - 1); n == 1 && (t.Is("paye") || t.Is("paie")) && (before.Is("je") || before.Is("j") || before.Is("on") || before.Is("nous") || before.Is("ne") || before.Is("me")) {
				m = m.with("paye", denied > 0 || verbDenied(s, i, n)) // to pay is no wage
				i += n
				denied--
				continue
			}
			if peoples[name] && birthplace(s, i, n) {
				i += n
				continue
			}
			if kinship[name] && i > 0 && relativeOfAnother(s, i) && len(m) > 0 && (kinship[m[len(m)-1].Name] || m[len(m)-1].Name == "COUPLE") {
				m[len(m)-1].Name = stepKin(m[len(m)-1].Name, name)
				i += n
				continue
			}
			if name == "ENFANT" && UnbornAt(s, i+n-1) {
				m = m.unborn(s)
				i += n
				continue
			}
			if name == "ENFANT" && elsewhere(s, i+n) {
				name = "ENFANTS_GRANDS"
			}
			if name == "PROPRIO" && n == 1 && tenantOf(s, i) {
				name = "LOCATION"
			}
			if name == "LICENCIE" && graduate(s, i+n) {
				m = m.with("SUPERIEUR", denied > 0)
			}
			m = m.adding(name, denied > 0 || verbDenied(s, i, n))
			denied--
			if name == lexicon.Nothing && speech.Having[s.At(i-1).Text] {
				denied = 3 // "j'ai rien compris", "rien à la MDPH"
			}
			i += n
			continue
		}
		if n, ok := s.Number(i); ok && !n.One && n.Milli%1000 == 0 && (t.Class == speech.Digits || speech.Numerals[t.Text] > 0) {
			if n.Milli == 0 {
				denied = 3 // "0 enfant"
			} else {
				if before := s.At(i - 1); !before.Is("pas") && !before.Is("de") && !before.Is("les") && !before.Is("des") && !before.Is("ni") {
					denied = 0 // "pas de mec, 2 gosses"
				}
				m = m.with("#"+speech.Decimal(n.Milli/1000), denied > 0)
				denied--
			}
			i = n.To
			continue
		}
		if urgencyLine(s, i) {
			m = m.with("URGENCE", denied > 0)
		}
		i++
		switch {
		case t.Is("chez"):
			if next := s.At(i); !next.Is("moi") && !next.Is("nous") && next.Class == speech.Word && !landlords[s.At(i+1).Text] {
				m = m.with("HEBERGE", denied > 0)
			}
		case t.Is("sans") || t.Is("pas") || t.Is("jamais") || t.Is("sauf") || t.Is("hormis") || t.Is("plus") && deniesPlus(s, i-1) || t.Is("ni") || lost(s, i-1):
			denied = 3
			if t.Is("pas") && s.At(i).Is("du") && s.At(i+1).Is("tout") {
				i += 2 // "pas du tout d'accord"
			}
		case t.Is("non") && (notSo(s, i) || s.At(i).Glued && s.At(i).Class == speech.Word):
			denied = 1 // "non mariée, célibataire"
		case t.Is("aucun") || t.Is("aucune"):
			denied = 3
			m = m.with(lexicon.Nothing, false)
		case t.Is("avec") || t.Is("mais") || t.Is("et") || t.Is("je") || t.Is("on"):
			denied = 0 // "pas proprio, je loue"
		case speech.EmptyLabel[t.Text] || t.Class == speech.Digits || len(t.Text) < 3 || t.Glued && t.Unit() == speech.Rank:
			if t.Is("zero") {
				denied = 4
			}
			denied--
		default:
			stem := stemOf(t.Text)
			if same := sameStem[stem]; same != "" {
				stem = same
			}
			m = m.with(stem, denied > 0 || verbDenied(s, i-1, 1))
			denied--
		}
	}
	return m
}

// sameStem are stems of words that stand for one another in an answer.
var sameStem = map[string]string{"payer": "paye", "papi": "docum", "papier": "docum"}

// kinship are the ideas of parents and of what is beside them; stepKin is who is the partner of a parent: "le compagnon de la
// mère".
var kinship = speech.SetOf("MERE PERE PARENTS FRATRIE FAMILLE GRANDS_PARENTS")

func stepKin(of, whose string) string {
	if of == "COUPLE" && (whose == "MERE" || whose == "PERE") {
		return "BEAUX_PARENTS"
	}
	return of
}

// relativeOfAnother tells whether the relative named at i only says whose relative is meant: "le frère de mon père".
func relativeOfAnother(s speech.Text, i int) bool {
	before := s.At(i - 1)
	if before.Is("du") || before.Is("de") {
		return true
	}
	return s.At(i-2).Is("de") && (before.Is("la") || before.Is("ma") || before.Is("mon") || before.Is("sa") || before.Is("son") || before.Is("leur"))
}

// tenantOf tells whether the owner named at i is the one to whom a rent is paid: "la proprio qui me loue".
func tenantOf(s speech.Text, i int) bool {
	if s.At(i + 1).Is("qui") {
		i++
	}
	return s.At(i+1).Is("me") || s.At(i+1).Is("m") || s.At(i+1).Is("nous")
}

// notSo tells whether the word at i is one that "non" denies right before it.
func notSo(s speech.Text, i int) bool {
	name, n := ConceptAt(s, i)
	return n == 1 && (name == "MARIE" || name == "PACS" || name == "MEUBLE")
}

// graduate tells whether who writes "licencié en droit" may hold a degree rather than have been dismissed.
func graduate(s speech.Text, i int) bool {
	next := s.At(i + 1)
	return s.At(i).Is("en") && next.Class == speech.Word && speech.Months[next.Text] == 0 && next.Unit() == speech.NoUnit && speech.Numerals[next.Text] == 0 && !idleAfterEn[next.Text]
}

var idleAfterEn = speech.SetOf("debut fin cours plein ete hiver automne raison meme")

// lost tells whether a verb ends what they speak of: "j'ai perdu la CSS", "j'ai arrêté mes études".
func lost(s speech.Text, i int) bool {
	before := s.At(i - 1)
	return losing[s.At(i).Text] && (before.Is("ai") || before.Is("a") || before.Is("avons"))
}

var losing = speech.SetOf("arete perdu rate loupe echoue vendu arrete resilie lache abandonne")

// urgencyLine tells whether the number of those who have no roof is said: "par le 115".
func urgencyLine(s speech.Text, i int) bool {
	return (s.At(i).Is("le") || s.At(i).Is("au") || s.At(i).Is("du")) && s.At(i+1).Text == "115"
}

// verbDenied tells whether the n words at i are a verb that "pas" follows: "je ne paie pas", "j'attends plus".
func verbDenied(s speech.Text, i, n int) bool {
	after := s.At(i + n)
	if after.Is("presque") || after.Is("vraiment") || after.Is("meme") || after.Is("quasiment") {
		after = s.At(i + n + 1)
	}
	if !after.Is("pas") && !after.Is("jamais") && !after.Is("plus") && !(after.Is("rien") && n == 1) {
		return false
	}
	before := s.At(i - 1)
	if t := s.At(i); n > 1 && (t.Is("je") || t.Is("j") || t.Is("on")) {
		return true // "je bosse plus"
	}
	return before.Is("ne") || before.Is("n") || before.Is("je") || before.Is("j") || before.Is("on")
}

// landlords are those at whose place one pays a rent.
var landlords = speech.SetOf("bailleur proprietaire proprio particulier")

// adultsAt reads "2 adultes" and "1 adulte".
func adultsAt(s speech.Text, i int) (name string, n int) {
	if next := s.At(i + 1); !next.Is("adultes") && !next.Is("adulte") {
		return "", 0
	}
	switch t := s.At(i); {
	case t.Text == "2" || t.Is("deux"):
		return "COUPLE", 2
	case t.Text == "1" || t.Is("un"):
		return "SEUL", 2
	}
	return "", 0
}

// deniesPlus tells whether "plus" is a negation: "j'ai plus de travail".
func deniesPlus(s speech.Text, i int) bool {
	if i == 0 {
		_, concept := ConceptAt(s, 1)
		_, counted := s.Number(2)
		return concept > 0 || s.At(1).Is("de") && !counted
	}
	return s.At(i-1).Is("ai") || s.At(i-1).Is("a") || s.At(i-1).Is("suis") && !s.Has(" activite ") || s.At(i-2).Is("ne") || s.At(i-2).Is("n") || s.At(i-1).Is("travaille")
}

// adding adds a concept, or what it implies.
func (m meaning) adding(name string, denied bool) meaning {
	all, ok := implied[name]
	if !ok {
		return m.with(name, denied)
	}
	for _, n := range all {
		m = m.with(n.Name, n.Denied != denied)
	}
	return m
}

func (m meaning) with(name string, denied bool) meaning {
	n := Notion{name, denied}
	for _, o := range m {
		if o == n {
			return m
		}
	}
	return append(m, n)
}

// implied are the ideas that one phrase holds together.
var implied = map[string]meaning{
	"PARENT_SEUL":    {{"SEUL", false}, {"ENFANT", false}},
	"SANS_ENFANT":    {{"ENFANT", true}},
	"LIEU":           {},
	"ENFANTS_GRANDS": {}, // they may live elsewhere: it says nothing of who lives here
}

// named tells whether a label holds the idea.
func named(labels []meaning, name string) bool {
	for _, l := range labels {
		if l.names(name) {
			return true
		}
	}
	return false
}

// offered counts the ideas, not denied and no numbers, that some label holds.
func (m meaning) offered(labels []meaning) (n int) {
	for _, o := range m.widened(labels) {
		if !o.Denied && o.Name[0] != '#' && named(labels, o.Name) {
			n++
		}
	}
	return n
}

// shares tells whether the option of that rank says an idea of m.
func (o *offer) shares(m meaning, at int) bool {
	labels := o.meant()
	return fit(m.widened(labels), labels[at], labels) > 0
}

func (m meaning) names(name string) bool {
	return m.holds(Notion{name, false}) || m.holds(Notion{name, true})
}

// onlyNothing tells whether the text says "none" and no more.
func (m meaning) onlyNothing() bool {
	return len(m) == 1 && m[0].Name == lexicon.Nothing && !m[0].Denied
}

// deniesAsked tells whether the text only denies what the question is about:
// "pas de handicap".
func (m meaning) deniesAsked(question string) bool {
	q := speech.Read(question)
	asked := MeaningOf(q)
	for _, n := range m {
		if !n.Denied || !mentions(q, n.Name) && !asked.names(n.Name) {
			return false
		}
	}
	return len(m) > 0
}

// opensWithNothing tells whether the label means "none of these".
func (m meaning) opensWithNothing() bool {
	return len(m) > 0 && (m[0].Name == lexicon.Nothing || m[0].Name == "SANS_ACTIVITE" || m[0].Denied)
}

// fit scores how well a text says a label: what they share, weighed by how few
// other labels hold it, less what they contradict.
func fit(text, label meaning, all []meaning) int {
	shared, extra := 0, 0
	if n, ok := text.number(); ok {
		if _, also := label.number(); also && !label.holds(n) {
			return 0 // another number
		}
	}
	for _, l := range label {
		switch {
		case text.holds(l):
			shared += weight(l, all)
		case text.holds(Notion{l.Name, !l.Denied}):
			return 0
		case l.Name != lexicon.Nothing:
			extra++
		}
	}
	if shared == 0 {
		return 0
	}
	return max(1, shared*12-min(extra, 5))
}

// number returns the first number that is said.
func (m meaning) number() (Notion, bool) {
	for _, n := range m {
		if n.Name[0] == '#' {
			return n, true
		}
	}
	return Notion{}, false
}

// weight is 3 for an idea of one label alone, less for a shared one.
func weight(n Notion, all []meaning) int {
	found := 0
	for _, l := range all {
		if l.holds(n) {
			found++
		}
	}
	switch {
	case found <= 1:
		return 3
	case found < len(all):
		return 2
	}
	return 1
}

// holds tells whether the idea is in m, one letter of a long word apart.
func (m meaning) holds(n Notion) bool {
	for _, o := range m {
		if o.Denied != n.Denied {
			continue
		}
		if o.Name == n.Name || o.Name[0] >= 'a' && n.Name[0] >= 'a' && (len(o.Name) >= 6 && len(n.Name) >= 6 && speech.Nearly(phrase.Single(o.Name), phrase.Single(n.Name)) || shortened(o.Name, n.Name)) {
			return true
		}
	}
	return false
}

// beginnings are those of too many words.
var beginnings = speech.SetOf("gard port part clas plan")

// shortened tells whether what is said is the beginning of a word ("elec" of "électricité"), or both have the same root
// ("électrique"). A short word is the beginning of too many longer ones ("ville" of "village").
func shortened(said, word string) bool {
	same := 0
	for same < len(said) && same < len(word) && said[same] == word[same] {
		same++
	}
	return same == len(word) && same >= 4 && len(said) == same+1 || same == len(said) && same >= 4 && !beginnings[said] || same >= 5 && (same == len(word) || same*5 >= max(len(said), len(word))*3)
}
