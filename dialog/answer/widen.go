package answer

// wider are the ideas that include others, the closest first: a question that does not offer "marié" offers "en couple",
// and a son is a child of the household, or somebody who gives a roof.
var wider = map[string][]string{"MARIE": {"COUPLE"}, "PACS": {"COUPLE"}, "CONCUBIN": {"COUPLE"}, "CREDIT": {"PROPRIO"}, "COLOC": {"LOCATION"}, "HABITANT": {"LOCATION"}, "PRIVE": {"LOCATION"}, "LICENCIE": {"CHOMAGE"}, "FIN_CONTRAT": {"CHOMAGE"}, "PLUS_TRAVAIL": {"CHOMAGE"}, "MEUBLE": {"LOCATION"}, "HLM": {"LOCATION"},
	"INTERIM": {"SALARIE"}, "APPRENTI": {"SALARIE"}, "TEMPS_PARTIEL": {"SALARIE"}, "TEMPS_PLEIN": {"SALARIE"}, "METIER": {"SALARIE"}, "CDI": {"SALARIE"}, "CDD": {"SALARIE"},
	"LYCEE": {"ETUDIANT"}, "REVERSION": {"RETRAITE"}, "SUPERIEUR": {"ETUDIANT"}, "ALIMENTAIRE": {"PENSION"}, "PENSION_VERSEE": {"PENSION"}, "MON_ENFANT": {"FAMILLE", "PROCHE", "ENFANT", "QUELQUUN"}, "COUPLE": {"PROCHE", "QUELQUUN"}, "URGENCE": {"RUE", "FOYER"}, "ASSMAT": {"GARDE", "METIER", "SALARIE"}, "PARENTS": {"FAMILLE", "PROCHE", "QUELQUUN"}, "MERE": {"PARENTS", "FAMILLE", "PROCHE", "QUELQUUN"}, "PERE": {"PARENTS", "FAMILLE", "PROCHE", "QUELQUUN"}, "GRANDS_PARENTS": {"FAMILLE", "PROCHE", "QUELQUUN"}, "BEAUX_PARENTS": {"FAMILLE", "PROCHE", "QUELQUUN"}, "FRATRIE": {"FAMILLE", "PROCHE", "QUELQUUN"}, "FAMILLE": {"PROCHE", "QUELQUUN"}, "AMI": {"PROCHE", "QUELQUUN"}, "VOISIN": {"PROCHE", "QUELQUUN", "AMI"}, "COLLEGUE": {"PROCHE", "QUELQUUN", "AMI"}, "PROCHE": {"QUELQUUN"},
	"MOBILHOME": {"HOTEL"}, "INSTANCE": {"SEPARE", "DIVORCE"}, "SALARIE": {"ACTIF"}, "EHPAD": {"FOYER"}, "FJT": {"FOYER"}, "CROUS": {"FOYER"}, "DANS_VOITURE": {"RUE", "VOITURE"}, "UE": {"ETRANGER"}, "HORS_UE": {"ETRANGER", "AUTRE"}, "ETRANGER": {"HORS_UE"},
	"INVALIDE": {"HANDICAP"}, "HANDICAP": {"INVALIDE", "AAH"}, "AAH": {"HANDICAP", "INVALIDE"}}

// widened replaces the ideas that no label holds by a wider one, and drops the wider one beside the one that a label
// names: "propriétaire, avec un crédit" is the purchase on credit.
func (m meaning) widened(labels []meaning) meaning {
	m = m.withoutTrade().leftMarriage().atRest().unmarried()
	for i, n := range m {
		if n.denied && n.name == "COUPLE" && !named(labels, "COUPLE") && named(labels, "SEUL") {
			m[i] = notion{"SEUL", false}
			continue
		}
		if n.denied && n.name == "SALARIE" && !named(labels, "SALARIE") && named(labels, "SANS_ACTIVITE") {
			m[i] = notion{"SANS_ACTIVITE", false} // "je bosse pas"
			continue
		}
		if n.denied || named(labels, n.name) {
			continue
		}
		if parted[n.name] && (m.names("ENFANT") || m.names("SEUL")) && named(labels, "SEUL") {
			m[i].name = "SEUL"
			continue
		}
		if n.name == "URGENCE" && m.names("HOTEL") {
			continue // neither a home of one's own nor the street
		}
		for _, w := range wider[n.name] {
			if !named(labels, w) || (n.name == "COLOC" || n.name == "HABITANT") && named(labels, "MEUBLE") { // who shares a home may rent it either way
				continue
			}
			m[i].name = w
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
		if n.name != "METIER" {
			kept = append(kept, n)
		}
	}
	return kept
}

// atRest drops that one does not work beside what tells why: "je ne travaille plus, je suis à la retraite".
func (m meaning) atRest() meaning {
	if !m.holds(notion{"RETRAITE", false}) && !m.holds(notion{"ETUDIANT", false}) {
		return m
	}
	kept := m[:0]
	for _, n := range m {
		if n.name != "PLUS_TRAVAIL" && n != (notion{"SANS_ACTIVITE", false}) {
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
		case n.name != together:
			kept = append(kept, n)
		case m.holds(notion{"MARIE", true}) && !n.denied:
			kept = append(kept, notion{"CONCUBIN", false})
		}
	}
	return kept
}

// parted are those who no longer live as a couple. Alone, the word does not say with whom they live today.
var parted = setOf("SEPARE DIVORCE VEUF INSTANCE")

// leftMarriage drops the marriage of who says that it is over: "mariée mais séparée". Said first, the end may have come
// before another marriage ("divorcée, remariée").
func (m meaning) leftMarriage() meaning {
	married := -1
	for i, n := range m {
		switch {
		case n.denied:
		case n.name == "MARIE" || n.name == "PACS":
			married = i
		case parted[n.name] && married >= 0:
			return append(m[:married:married], m[married+1:]...)
		}
	}
	return m
}

// beside are the ideas that stand beside the wider one when both are said: a pension of one's own and one as a widow.
var beside = map[string]bool{"REVERSION": true}

// narrows tells whether m says more precisely, in words of a label, what n says.
func (m meaning) narrows(n notion, labels []meaning) bool {
	for _, o := range m {
		if o.denied || n.denied || !named(labels, o.name) || beside[o.name] {
			continue
		}
		for _, w := range wider[o.name] {
			if w == n.name {
				return true
			}
		}
	}
	return false
}
