package answer

import (
	"slices"
	"strings"
)

// states are what excludes one another: who is one of a line is none of the others of that line. Those between two "|" may
// be one and the same. A widow may live as a couple again, and a student may work: neither excludes the other.
var states = [][]set{
	groupsOf("LOCATION HLM MEUBLE VIDE COLOC PRIVE | PROPRIO CREDIT | HEBERGE | RUE SQUAT | FOYER EHPAD URGENCE"),
	groupsOf("SALARIE CDI CDD INTERIM APPRENTI TEMPS_PARTIEL TEMPS_PLEIN METIER INDEPENDANT | CHOMAGE LICENCIE FIN_CONTRAT PLUS_TRAVAIL | RETRAITE | SANS_ACTIVITE"),
	groupsOf("COUPLE MARIE PACS CONCUBIN | SEUL"),
	groupsOf("MARIE | PACS | CONCUBIN | SEUL | VEUF | DIVORCE"),
	groupsOf("FRANCAIS | UE HORS_UE ETRANGER"),
}

func groupsOf(line string) (groups []set) {
	for group := range strings.SplitSeq(line, "|") {
		groups = append(groups, setOf(group))
	}
	return groups
}

// excludes tells whether who is one is not the other.
func excludes(one, other string) bool {
	return slices.ContainsFunc(states, func(line []set) bool {
		at := slices.IndexFunc(line, func(group set) bool { return group[one] })
		also := slices.IndexFunc(line, func(group set) bool { return group[other] })
		return at >= 0 && also >= 0 && at != also
	})
}

// implies tells whether who is one is also the other: "en CDI" works.
func implies(one, other string) bool {
	return one == other || one == "INDEPENDANT" && other == "SALARIE" || slices.Contains(wider[one], other)
}

// byState reads an answer that says what one is in the place of yes or no: "Êtes-vous locataire ?", "je suis proprio".
func (s said) byState(question string) polarity {
	if question == "" || s.question || len(s.tokens) > 8 || denies(s.flat) || s.has(" si ", " mais ", " ou ", " bientot ", " avant ", " quand ") || s.hasAny(pastVerbs) || s.ofKin(fold(question)) {
		return neutral
	}
	q := read(question)
	if denies(q.flat) || q.has(" ou ", " moins ", " deja ", " avant ", " loyer ") {
		return neutral // who lives for nothing at somebody's may pay, and who owns pays no rent but perhaps a loan
	}
	if q.hasAny(receiving) {
		return neutral // one benefit is not another
	}
	asked := meaningOf(q).states()
	if len(asked) != 1 {
		return neutral
	}
	if asked[0].name == "SEUL" && (s.has(" nous sommes ", " on est ", " on sommes ")) && s.severalPersons() {
		return no
	}
	told := meaningOf(s)
	if len(told) == 0 || len(told) != len(told.states()) {
		return neutral
	}
	p := told[0].answers(asked[0])
	for _, n := range told {
		if n.answers(asked[0]) != p {
			return neutral
		}
	}
	return p
}

// severalPersons tells whether more than one is counted: "nous sommes deux".
func (s said) severalPersons() bool {
	list := s.numbers()
	return len(list) == 1 && list[0].milli >= 2000 && list[0].milli <= 15_000 && s.strangers() <= 1
}

// states keeps the ideas of what one is.
func (m meaning) states() (kept meaning) {
	for _, n := range m {
		if n.name >= "A" && n.name < "a" && !n.denied {
			kept = append(kept, n)
		}
	}
	return kept
}

// answers tells what it says of a question that one is so.
func (n notion) answers(asked notion) polarity {
	switch {
	case implies(n.name, asked.name):
		return yes
	case excludes(n.name, asked.name):
		return no
	}
	return neutral
}
