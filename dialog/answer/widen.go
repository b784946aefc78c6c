package answer

import (
	"aufil/dialog/speech"
)

// wider are the ideas that include others, the closest first: a question that does not offer "marié" offers "en couple",
// and a son is a child of the household, or somebody who gives a roof.
var wider = map[string][]string{"MARIE": {"COUPLE"}, "PACS": {"COUPLE"}, "CONCUBIN": {"COUPLE"}, "CREDIT": {"PROPRIO"}, "COLOC": {"LOCATION"}, "HABITANT": {"LOCATION"}, "PRIVE": {"LOCATION"}, "LICENCIE": {"CHOMAGE"}, "FIN_CONTRAT": {"CHOMAGE"}, "PLUS_TRAVAIL": {"CHOMAGE"}, "MEUBLE": {"LOCATION"}, "HLM": {"LOCATION"},
	"INTERIM": {"SALARIE", "ACTIF"}, "APPRENTI": {"SALARIE", "ACTIF"}, "TEMPS_PARTIEL": {"SALARIE", "ACTIF"}, "TEMPS_PLEIN": {"SALARIE", "ACTIF"}, "METIER": {"SALARIE", "ACTIF"}, "CDI": {"SALARIE", "ACTIF"}, "CDD": {"SALARIE", "ACTIF"},
	"LYCEE": {"ETUDIANT"}, "REVERSION": {"RETRAITE"}, "SUPERIEUR": {"ETUDIANT"}, "ALIMENTAIRE": {"PENSION"}, "PENSION_VERSEE": {"PENSION"}, "MON_ENFANT": {"FAMILLE", "PROCHE", "ENFANT", "QUELQUUN"}, "COUPLE": {"PROCHE", "QUELQUUN"}, "URGENCE": {"RUE", "FOYER"}, "ASSMAT": {"GARDE", "METIER", "SALARIE"}, "PARENTS": {"FAMILLE", "PROCHE", "QUELQUUN"}, "MERE": {"PARENTS", "FAMILLE", "PROCHE", "QUELQUUN"}, "PERE": {"PARENTS", "FAMILLE", "PROCHE", "QUELQUUN"}, "GRANDS_PARENTS": {"FAMILLE", "PROCHE", "QUELQUUN"}, "BEAUX_PARENTS": {"FAMILLE", "PROCHE", "QUELQUUN"}, "FRATRIE": {"FAMILLE", "PROCHE", "QUELQUUN"}, "FAMILLE": {"PROCHE", "QUELQUUN"}, "AMI": {"PROCHE", "QUELQUUN"}, "VOISIN": {"PROCHE", "QUELQUUN", "AMI"}, "COLLEGUE": {"PROCHE", "QUELQUUN", "AMI"}, "PROCHE": {"QUELQUUN"},
	"MOBILHOME": {"HOTEL"}, "INSTANCE": {"SEPARE", "DIVORCE"}, "SALARIE": {"ACTIF"}, "EHPAD": {"FOYER"}, "FJT": {"FOYER"}, "CROUS": {"FOYER"}, "DANS_VOITURE": {"RUE", "VOITURE"}, "UE": {"ETRANGER"}, "HORS_UE": {"ETRANGER", "AUTRE"}, "ETRANGER": {"HORS_UE"},
	"INVALIDE": {"HANDICAP"}, "HANDICAP": {"INVALIDE", "AAH"}, "AAH": {"HANDICAP", "INVALIDE"}}

// widened replaces the ideas that no label holds by a wider one, and drops the wider one beside the one that a label
// names: "propriétaire, avec un crédit" is the purchase on credit.
func (m meaning) widened(labels []meaning) meaning {
	m = m.withoutTrade().LeftMarriage().atRest().unmarried().asFamily(labels)
	for i, n := range m {
		if n.Denied && n.Name == "COUPLE" && !named(labels, "COUPLE") && named(labels, "SEUL") {
			m[i] = Notion{"SEUL", false}
			continue
		}
		if n.Denied && n.Name == "SALARIE" && !named(labels, "SALARIE") && named(labels, "SANS_ACTIVITE") {
			m[i] = Notion{"SANS_ACTIVITE", false} // "je bosse pas"
			continue
		}
		if n.Denied || named(labels, n.Name) {
			continue
		}
		if Parted[n.Name] && (m.names("ENFANT") || m.names("SEUL")) && named(labels, "SEUL") {
			m[i].Name = "SEUL"
			continue
		}
		if n.Name == "URGENCE" && m.names("HOTEL") {
			continue // neither a home of one's own nor the street
		}
		for _, w := range wider[n.Name] {
			if !named(labels, w) || (n.Name == "COLOC" || n.Name == "HABITANT") && named(labels, "MEUBLE") { // who shares a home may rent it either way
				continue
			}
			m[i].Name = w
			if !othersOnly(labels, w) {
				break // "mon fils" is "Mon enfant" before "Un autre membre de la famille"
			}
		}
	}
	kept := m[:0]
	for _, n := range m {
		if !m.narrows(n, labels) {
			kept = append(kept, n)
		}
	}
	return kept
}

// asFamily reads parents with their children as a family, where a label names one and none names children.
func (m meaning) asFamily(labels []meaning) meaning {
	child := Notion{"ENFANT", false}
	if !m.holds(child) || !named(labels, "FAMILLE") || named(labels, "ENFANT") || named(labels, "MON_ENFANT") || !named(labels, "COUPLE") && !named(labels, "SEUL") {
		return m
	}
	kept := m[:0]
	for _, n := range m {
		if n.Name != "COUPLE" && n.Name != "SEUL" && n != child {
			kept = append(kept, n)
		}
	}
	return kept.with("FAMILLE", false)
}

// othersOnly tells whether an idea is only that of labels which leave out those that others name.
func othersOnly(labels []meaning, name string) bool {
	for _, l := range labels {
		if l.names(name) && !l.names("AUTRE") {
			return false
		}
	}
	return true
}

// withoutTrade drops the trade beside what says how it is plied: "artisan maçon", "apprentie coiffeuse".
func (m meaning) withoutTrade() meaning {
	if !m.names("INDEPENDANT") && !m.names("RETRAITE") && !m.names("APPRENTI") && !m.names("CHOMAGE") && !m.names("SALARIE") && !m.names("ARRET") && !m.names("ETUDIANT") {
		return m
	}
	kept := m[:0]
	for _, n := range m {
		if n.Name != "METIER" {
			kept = append(kept, n)
		}
	}
	return kept
}

// atRest drops that one does not work beside what tells why: "je ne travaille plus, je suis à la retraite".
func (m meaning) atRest() meaning {
	if !m.holds(Notion{"RETRAITE", false}) && !m.holds(Notion{"ETUDIANT", false}) {
		return m
	}
	kept := m[:0]
	for _, n := range m {
		if n.Name != "PLUS_TRAVAIL" && n != (Notion{"SANS_ACTIVITE", false}) {
			kept = append(kept, n)
		}
	}
	return kept
}

// unmarried reads "pas mariés mais on vit ensemble". Who lives together may else be two friends.
func (m meaning) unmarried() meaning {
	together := "ENSEMBLE"
	kept := m[:0]
	for _, n := range m {
		switch {
		case n.Name != together:
			kept = append(kept, n)
		case m.holds(Notion{"MARIE", true}) && !n.Denied:
			kept = append(kept, Notion{"CONCUBIN", false})
		}
	}
	return kept
}

// Parted are those who no longer live as a couple. Alone, the word does not say with whom they live today.
var Parted = speech.SetOf("SEPARE DIVORCE VEUF INSTANCE")

// LeftMarriage drops the marriage of who says that it is over: "mariée mais séparée". Said first, the end may have come
// before another marriage ("divorcée, remariée").
func (m meaning) LeftMarriage() meaning {
	married := -1
	for i, n := range m {
		switch {
		case n.Denied:
		case n.Name == "MARIE" || n.Name == "PACS":
			married = i
		case Parted[n.Name] && married >= 0:
			return append(m[:married:married], m[married+1:]...)
		}
	}
	return m
}

// beside are the ideas that stand beside the wider one when both are said: a pension of one's own and one as a widow.
var beside = map[string]bool{"REVERSION": true}

// narrows tells whether m says more precisely, in words of a label, what n says.
func (m meaning) narrows(n Notion, labels []meaning) bool {
	for _, o := range m {
		if o.Denied || n.Denied || !named(labels, o.Name) || beside[o.Name] {
			continue
		}
		for _, w := range wider[o.Name] {
			if w == n.Name {
				return true
			}
		}
	}
	return false
}
