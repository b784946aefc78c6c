package answer

import (
	"aufil/dialog/answer/lexicon"
	"aufil/dialog/answer/phrase"
)

// notion is one idea of a text: a concept, or a word that belongs to none.
type notion struct {
	name   string
	denied bool // "sans enfant", "pas de salaire"
}

// meaning is the ideas of a text or of a label, each once.
type meaning []notion

// meaningOf reads the ideas of a text. What follows "sans", "pas de" or
// "aucun" is denied.
func meaningOf(s said) meaning {
	m := make(meaning, 0, 8)
	denied := 0
	for i := 0; i < len(s.tokens); {
		t := s.at(i)
		if t.class == mark {
			if t.text != "/" && t.text != "(" {
				denied = 0
			}
			i++
			continue
		}
		if name, n := s.adultsAt(i); n > 0 {
			m = m.with(name, false)
			i += n
			continue
		}
		if t.is("bac") && s.at(i+1).is("+") && s.at(i+2).class == digits {
			m = m.with("SUPERIEUR", denied > 0)
			i += 3
			continue
		}
		if t.class == digits && s.at(i+1).unit() == rank && t.text == "1" {
			m = m.with(stemOf("premiere"), false)
		}
		if t.is("je") || t.is("on") {
			denied = 0 // "pas retraité, je bosse"
		}
		if name, n := s.conceptAt(i); n > 0 {
			if before := s.at(i - 1); n == 1 && (t.is("paye") || t.is("paie")) && (before.is("je") || before.is("j") || before.is("on") || before.is("nous") || before.is("ne") || before.is("me")) {
				m = m.with("paye", denied > 0 || s.verbDenied(i, n)) // to pay is no wage
				i += n
				denied--
				continue
			}
			if peoples[name] && s.birthplace(i, n) {
				i += n
				continue
			}
			if kinship[name] && i > 0 && s.ofAnother(i) && len(m) > 0 && (kinship[m[len(m)-1].name] || m[len(m)-1].name == "COUPLE") {
				m[len(m)-1].name = stepKin(m[len(m)-1].name, name)
				i += n
				continue
			}
			if name == "ENFANT" && s.unbornAt(i+n-1) {
				m = m.unborn(s)
				i += n
				continue
			}
			if name == "ENFANT" && s.elsewhere(i+n) {
				name = "ENFANTS_GRANDS"
			}
			if name == "PROPRIO" && n == 1 && s.tenantOf(i) {
				name = "LOCATION"
			}
			if name == "LICENCIE" && s.graduate(i+n) {
				m = m.with("SUPERIEUR", denied > 0)
			}
			m = m.adding(name, denied > 0 || s.verbDenied(i, n))
			denied--
			if name == lexicon.Nothing && having[s.at(i-1).text] {
				denied = 3 // "j'ai rien compris", "rien à la MDPH"
			}
			i += n
			continue
		}
		if n, ok := s.number(i); ok && !n.one && n.milli%1000 == 0 && (t.class == digits || numerals[t.text] > 0) {
			if n.milli == 0 {
				denied = 3 // "0 enfant"
			} else {
				if before := s.at(i - 1); !before.is("pas") && !before.is("de") && !before.is("les") && !before.is("des") && !before.is("ni") {
					denied = 0 // "pas de mec, 2 gosses"
				}
				m = m.with("#"+decimal(n.milli/1000), denied > 0)
				denied--
			}
			i = n.to
			continue
		}
		if s.urgencyLine(i) {
			m = m.with("URGENCE", denied > 0)
		}
		i++
		switch {
		case t.is("chez"):
			if next := s.at(i); !next.is("moi") && !next.is("nous") && next.class == word && !landlords[s.at(i+1).text] {
				m = m.with("HEBERGE", denied > 0)
			}
		case t.is("sans") || t.is("pas") || t.is("jamais") || t.is("sauf") || t.is("hormis") || t.is("plus") && s.deniesPlus(i-1) || t.is("ni") || s.lost(i-1):
			denied = 3
		case t.is("non") && (s.notSo(i) || s.at(i).glued && s.at(i).class == word):
			denied = 1 // "non mariée, célibataire"
		case t.is("aucun") || t.is("aucune"):
			denied = 3
			m = m.with(lexicon.Nothing, false)
		case t.is("avec") || t.is("mais") || t.is("et") || t.is("je") || t.is("on"):
			denied = 0 // "pas proprio, je loue"
		case emptyLabel[t.text] || t.class == digits || len(t.text) < 3 || t.glued && t.unit() == rank:
			if t.is("zero") {
				denied = 4
			}
			denied--
		default:
			stem := stemOf(t.text)
			if same := sameStem[stem]; same != "" {
				stem = same
			}
			m = m.with(stem, denied > 0 || s.verbDenied(i-1, 1))
			denied--
		}
	}
	return m
}

// sameStem are stems of words that stand for one another in an answer.
var sameStem = map[string]string{"payer": "paye", "papi": "docum", "papier": "docum"}

// kinship are the ideas of parents and of what is beside them; stepKin is who is the partner of a parent: "le compagnon de la
// mère".
var kinship = setOf("MERE PERE PARENTS FRATRIE FAMILLE GRANDS_PARENTS")

func stepKin(of, whose string) string {
	if of == "COUPLE" && (whose == "MERE" || whose == "PERE") {
		return "BEAUX_PARENTS"
	}
	return of
}

// ofAnother tells whether the relative named at i only says whose relative is meant: "le frère de mon père".
func (s said) ofAnother(i int) bool {
	before := s.at(i - 1)
	if before.is("du") || before.is("de") {
		return true
	}
	return s.at(i-2).is("de") && (before.is("la") || before.is("ma") || before.is("mon") || before.is("sa") || before.is("son") || before.is("leur"))
}

// tenantOf tells whether the owner named at i is the one to whom a rent is paid: "la proprio qui me loue".
func (s said) tenantOf(i int) bool {
	if s.at(i + 1).is("qui") {
		i++
	}
	return s.at(i+1).is("me") || s.at(i+1).is("m") || s.at(i+1).is("nous")
}

// notSo tells whether the word at i is one that "non" denies right before it.
func (s said) notSo(i int) bool {
	name, n := s.conceptAt(i)
	return n == 1 && (name == "MARIE" || name == "PACS" || name == "MEUBLE")
}

// graduate tells whether who writes "licencié en droit" may hold a degree rather than have been dismissed.
func (s said) graduate(i int) bool {
	next := s.at(i + 1)
	return s.at(i).is("en") && next.class == word && months[next.text] == 0 && next.unit() == noUnit && numerals[next.text] == 0 && !idleAfterEn[next.text]
}

var idleAfterEn = setOf("debut fin cours plein ete hiver automne raison meme")

// lost tells whether a verb ends what they speak of: "j'ai perdu la CSS", "j'ai arrêté mes études".
func (s said) lost(i int) bool {
	before := s.at(i - 1)
	return losing[s.at(i).text] && (before.is("ai") || before.is("a") || before.is("avons"))
}

var losing = setOf("arete perdu rate loupe echoue vendu arrete resilie lache abandonne")

// urgencyLine tells whether the number of those who have no roof is said: "par le 115".
func (s said) urgencyLine(i int) bool {
	return (s.at(i).is("le") || s.at(i).is("au") || s.at(i).is("du")) && s.at(i+1).text == "115"
}

// verbDenied tells whether the n words at i are a verb that "pas" follows: "je ne paie pas", "j'attends plus".
func (s said) verbDenied(i, n int) bool {
	after := s.at(i + n)
	if after.is("presque") || after.is("vraiment") || after.is("meme") || after.is("quasiment") {
		after = s.at(i + n + 1)
	}
	if !after.is("pas") && !after.is("jamais") && !after.is("plus") && !(after.is("rien") && n == 1) {
		return false
	}
	before := s.at(i - 1)
	if t := s.at(i); n > 1 && (t.is("je") || t.is("j") || t.is("on")) {
		return true // "je bosse plus"
	}
	return before.is("ne") || before.is("n") || before.is("je") || before.is("j") || before.is("on")
}

// landlords are those at whose place one pays a rent.
var landlords = setOf("bailleur proprietaire proprio particulier")

// adultsAt reads "2 adultes" and "1 adulte".
func (s said) adultsAt(i int) (name string, n int) {
	if next := s.at(i + 1); !next.is("adultes") && !next.is("adulte") {
		return "", 0
	}
	switch t := s.at(i); {
	case t.text == "2" || t.is("deux"):
		return "COUPLE", 2
	case t.text == "1" || t.is("un"):
		return "SEUL", 2
	}
	return "", 0
}

// deniesPlus tells whether "plus" is a negation: "j'ai plus de travail".
func (s said) deniesPlus(i int) bool {
	if i == 0 {
		_, concept := s.conceptAt(1)
		_, counted := s.number(2)
		return concept > 0 || s.at(1).is("de") && !counted
	}
	return s.at(i-1).is("ai") || s.at(i-1).is("a") || s.at(i-1).is("suis") && !s.has(" activite ") || s.at(i-2).is("ne") || s.at(i-2).is("n") || s.at(i-1).is("travaille")
}

// adding adds a concept, or what it implies.
func (m meaning) adding(name string, denied bool) meaning {
	all, ok := implied[name]
	if !ok {
		return m.with(name, denied)
	}
	for _, n := range all {
		m = m.with(n.name, n.denied != denied)
	}
	return m
}

func (m meaning) with(name string, denied bool) meaning {
	n := notion{name, denied}
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
		if !o.denied && o.name[0] != '#' && named(labels, o.name) {
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
	return m.holds(notion{name, false}) || m.holds(notion{name, true})
}

// onlyNothing tells whether the text says "none" and no more.
func (m meaning) onlyNothing() bool {
	return len(m) == 1 && m[0].name == lexicon.Nothing && !m[0].denied
}

// deniesAsked tells whether the text only denies what the question is about:
// "pas de handicap".
func (m meaning) deniesAsked(question string) bool {
	q := read(question)
	asked := meaningOf(q)
	for _, n := range m {
		if !n.denied || !q.mentions(n.name) && !asked.names(n.name) {
			return false
		}
	}
	return len(m) > 0
}

// opensWithNothing tells whether the label means "none of these".
func (m meaning) opensWithNothing() bool {
	return len(m) > 0 && (m[0].name == lexicon.Nothing || m[0].name == "SANS_ACTIVITE" || m[0].denied)
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
		case text.holds(notion{l.name, !l.denied}):
			return 0
		case l.name != lexicon.Nothing:
			extra++
		}
	}
	if shared == 0 {
		return 0
	}
	return max(1, shared*12-min(extra, 5))
}

// number returns the first number that is said.
func (m meaning) number() (notion, bool) {
	for _, n := range m {
		if n.name[0] == '#' {
			return n, true
		}
	}
	return notion{}, false
}

// weight is 3 for an idea of one label alone, less for a shared one.
func weight(n notion, all []meaning) int {
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
func (m meaning) holds(n notion) bool {
	for _, o := range m {
		if o.denied != n.denied {
			continue
		}
		if o.name == n.name || o.name[0] >= 'a' && n.name[0] >= 'a' && (len(o.name) >= 6 && len(n.name) >= 6 && nearly(phrase.Single(o.name), phrase.Single(n.name)) || shortened(o.name, n.name)) {
			return true
		}
	}
	return false
}

// emptyLabel are words that say nothing of a choice.
var emptyLabel = setOf(`je tu il elle on nous vous ils mon ma mes ton ta son sa ses notre nos votre vos leur le la les un une des du de au aux en et ou a dans sur par pour avec chez que qui quoi ce cet cette ces est suis es sont etes sommes ai as avons avez ont etait etre avoir fait
	celui celle ceux celles temps moi toi lui eux deja encore tres bien bon juste seulement aussi toujours actuellement moment oui non merci bonjour alors donc comme mais car vis vit vivons habite habitons suit moins environ depuis ans mois jours annee annees voila autre quelques plusieurs tout tous toute toutes propre
	cela ici maintenant peu beaucoup trop vraiment meme jamais ne pas plus petit petite c est reponse choix option numero sans percois recois touche vie situation logement carte`)

// beginnings are those of too many words.
var beginnings = setOf("gard port part clas plan")

// shortened tells whether what is said is the beginning of a word ("elec" of "électricité"), or both have the same root
// ("électrique"). A short word is the beginning of too many longer ones ("ville" of "village").
func shortened(said, word string) bool {
	same := 0
	for same < len(said) && same < len(word) && said[same] == word[same] {
		same++
	}
	return same == len(word) && same >= 4 && len(said) == same+1 || same == len(said) && same >= 4 && !beginnings[said] || same >= 5 && (same == len(word) || same*5 >= max(len(said), len(word))*3)
}
