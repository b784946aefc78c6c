package answer

import (
	"slices"
	"strings"

	"aufil/dialog/speech"
)

// states are what excludes one another: who is one of a line is none of the others of that line. Those between two "|" may
// be one and the same. A widow may live as a couple again, and a student may work: neither excludes the other.
var states = [][]speech.Set{
	groupsOf("LOCATION HLM MEUBLE VIDE COLOC PRIVE | PROPRIO CREDIT | HEBERGE | RUE SQUAT | FOYER EHPAD URGENCE"),
	groupsOf("SALARIE CDI CDD INTERIM APPRENTI TEMPS_PARTIEL TEMPS_PLEIN METIER INDEPENDANT | CHOMAGE LICENCIE FIN_CONTRAT PLUS_TRAVAIL | RETRAITE | SANS_ACTIVITE"),
	groupsOf("COUPLE MARIE PACS CONCUBIN | SEUL"),
	groupsOf("MARIE | PACS | CONCUBIN | SEUL | VEUF | DIVORCE"),
	groupsOf("FRANCAIS | UE HORS_UE ETRANGER"),
}

func groupsOf(line string) (groups []speech.Set) {
	for group := range strings.SplitSeq(line, "|") {
		groups = append(groups, speech.SetOf(group))
	}
	return groups
}

// excludes tells whether who is one is not the other.
func excludes(one, other string) bool {
	return slices.ContainsFunc(states, func(line []speech.Set) bool {
		at := slices.IndexFunc(line, func(group speech.Set) bool { return group[one] })
		also := slices.IndexFunc(line, func(group speech.Set) bool { return group[other] })
		return at >= 0 && also >= 0 && at != also
	})
}

// implies tells whether who is one is also the other: "en CDI" works.
func implies(one, other string) bool {
	return one == other || one == "INDEPENDANT" && other == "SALARIE" || slices.Contains(wider[one], other)
}

// byState reads an answer that says what one is in the place of yes or no: "Êtes-vous locataire ?", "je suis proprio".
func byState(s speech.Text, question string) polarity {
	if question == "" || s.Question || len(s.Tokens) > 8 || denies(s.Flat) || s.Has(" si ", " mais ", " ou ", " bientot ", " avant ", " quand ") || s.HasAny(pastVerbs) || ofKin(s, speech.Fold(question)) {
		return neutral
	}
	q := speech.Read(question)
	if denies(q.Flat) || q.Has(" ou ", " moins ", " deja ", " avant ", " loyer ") {
		return neutral // who lives for nothing at somebody's may pay, and who owns pays no rent but perhaps a loan
	}
	if q.HasAny(receiving) {
		return neutral // one benefit is not another
	}
	asked := MeaningOf(q).states()
	if len(asked) != 1 {
		return neutral
	}
	if asked[0].Name == "SEUL" && (s.Has(" nous sommes ", " on est ", " on sommes ")) && severalPersons(s) {
		return No
	}
	told := MeaningOf(s)
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
func severalPersons(s speech.Text) bool {
	list := s.Numbers()
	return len(list) == 1 && list[0].Milli >= 2000 && list[0].Milli <= 15_000 && s.Strangers() <= 1
}

// states keeps the ideas of what one is.
func (m meaning) states() (kept meaning) {
	for _, n := range m {
		if n.Name >= "A" && n.Name < "a" && !n.Denied {
			kept = append(kept, n)
		}
	}
	return kept
}

// answers tells what it says of a question that one is so.
func (n Notion) answers(asked Notion) polarity {
	switch {
	case implies(n.Name, asked.Name):
		return yes
	case excludes(n.Name, asked.Name):
		return No
	}
	return neutral
}
