package console

import (
	"fmt"
	"strconv"
	"strings"

	"aufil/engine"
)

// factLabels name the facts in a counsellor's words. A fact that is not here shows its own name.
var factLabels = map[string]string{
	"situation_familiale":              "Situation familiale",
	"separation_recente":               "Séparation ou décès depuis moins de 18 mois",
	"enfants":                          "Enfants à charge",
	"naissance":                        "Naissance",
	"garde":                            "Garde",
	"activite":                         "Activité",
	"salaire_net":                      "Salaire net",
	"independant_benefice":             "Bénéfice d'indépendant",
	"chomage_net":                      "Allocation chômage",
	"retraite_nette":                   "Retraite",
	"pension_invalidite":               "Pension d'invalidité",
	"pension_alimentaire_recue":        "Pension alimentaire reçue",
	"pension_alimentaire_versee":       "Pension alimentaire versée",
	"ass_5_ans_travail":                "Fin de chômage et 5 ans de travail",
	"rsa_jeune_2_ans_travail":          "2 ans de travail sur les 3 derniers",
	"apprenti":                         "Contrat d'apprentissage",
	"rattache_fiscal_parents":          "Sur la déclaration de ses parents",
	"logement.statut":                  "Logement",
	"logement.loyer":                   "Loyer",
	"logement.zone_apl":                "Zone des aides au logement",
	"logement.colocation":              "Colocation",
	"logement.proprietaire_famille":    "Propriétaire de la famille",
	"logement.participe_aux_frais":     "Participe aux frais",
	"scolarite":                        "Scolarité",
	"handicap_mdph":                    "Handicap reconnu par la MDPH",
	"enceinte":                         "Enceinte",
	"nationalite":                      "Nationalité",
	"titre_sejour_annees":              "Titre de séjour depuis",
	"handicap_taux":                    "Taux de handicap",
	"restriction_emploi":               "Restriction d'accès à l'emploi",
	"etudes.parents_revenu_annuel":     "Revenu des parents",
	"etudes.parents_enfants_a_charge":  "Enfants à charge des parents",
	"etudes.parents_enfants_superieur": "Dont étudiants",
	"etudes.distance_km":               "Distance du domicile aux études",
	"etudes.parents_en_france":         "Parents en France depuis 2 ans",
	"epargne":                          "Épargne",
	"besoin_aide_quotidienne":          "A besoin d'aide chaque jour",
	"garde_enfant_payee":               "Paie une garde d'enfant",
	"conge_parental":                   "Congé parental dans le foyer",
	"sejour":                           "Droit de rester en France",
	"protection_internationale":        "Réfugié, apatride ou protection subsidiaire",
	"carte_de_resident":                "Carte de résident (10 ans)",
	"conjoint_decede":                  "Mari ou femme décédé",
	"travail_retrouve":                 "Travail retrouvé depuis peu",
	"revenu_baisse":                    "Revenus en baisse depuis peu",
	"logement.pret_ancien":             "Crédit signé avant 2020",
	"enfant_recueilli":                 "Enfant recueilli",
	"violences_conjugales":             "Violences dans le couple",
	"factures_en_retard":               "Factures en retard",
	"risque_expulsion":                 "Risque d'expulsion",
	"cherche_logement":                 "Cherche un logement",
	"dettes_trop_lourdes":              "Dettes trop lourdes",
	"affaire_en_justice":               "Affaire en justice",
	"demande_hlm_annees":               "Demande de HLM depuis",
	"logement.foyer_conventionne":      "Foyer conventionné",
	"recu.aah_montant":                 "Montant reçu : AAH",
	"recu.ass_montant":                 "Montant reçu : ASS",
	"recu.asi_montant":                 "Montant reçu : ASI",
	"recu.aspa_montant":                "Montant reçu : ASPA",
	"territoire":                       "Territoire",
	"code_postal":                      "Code postal",
	"enfants_attendus":                 "Enfants attendus",
	"exploitant_agricole":              "Exploitant agricole",
	"rfr_n2_connu":                     "Connaît son revenu fiscal",
	"rfr_n2_petit":                     "Revenu fiscal sous la limite du chèque énergie",
	"rfr_n2_ignore":                    "Dit ne pas connaitre son revenu fiscal",
	"rfr_n2":                           "Revenu fiscal de référence",
}

// optionLabels word the options of facts.
var optionLabels = map[string]string{
	"seul": "vit seul(e)", "marie": "marié(e)", "pacse": "pacsé(e)", "concubin": "en concubinage",
	"principale": "principale", "alternee": "alternée",
	"salarie": "salarié(e)", "independant": "indépendant(e)", "chomage": "au chômage", "etudiant": "étudiant(e)",
	"retraite": "à la retraite", "invalide": "en invalidité", "inactif": "sans activité",
	"metropole": "métropole", "alsace_moselle": "Alsace-Moselle", "guadeloupe": "Guadeloupe", "martinique": "Martinique", "guyane": "Guyane",
	"reunion": "La Réunion", "mayotte": "Mayotte", "autre_outre_mer": "autre collectivité d'outre-mer",
	"locataire_vide": "location vide", "locataire_meuble": "location meublée", "locataire_hlm": "HLM",
	"proprietaire": "propriétaire", "accession": "propriétaire, crédit en cours", "heberge_parents": "chez ses parents",
	"heberge_autre": "hébergé(e) par quelqu'un", "foyer": "foyer ou résidence", "sans_domicile": "sans logement",
	"aucune": "pas scolarisé", "maternelle": "maternelle", "primaire": "primaire", "college": "collège", "lycee": "lycée",
	"superieur": "études supérieures",
	"francaise": "française", "ue": "Union européenne", "hors_ue": "hors Union européenne",
	"titre": "titre de séjour ou récépissé", "asile": "demande d'asile", "aucun": "aucun papier",
}

// questionLabels name the questions that fill more than one fact, or part of one.
var questionLabels = map[string]string{
	"vie_de_couple": "Seul(e) ou en couple", "foyer": "Foyer", "situation": "Situation et revenus", "cas": "Cas particuliers", "bail": "Cas du logement", "cas_enfants": "Cas des enfants", "naissances": "Naissance des adultes", "code_postal": "Commune",
	"nationalite": "Nationalité", "titre_sejour_annees": "Titre de séjour depuis",
	"sejour": "Papier de séjour", "handicap": "Handicap", "rfr_n2": "Revenu fiscal de référence",
	"naissance_enfants": "Naissance des enfants", "enfants_garde": "Enfants en garde alternée",
	"enfants_college": "Enfants au collège", "enfants_lycee": "Enfants au lycée", "enfants_salaire": "Enfants qui travaillent",
	"soucis": "Soucis du moment", "salaire_enfant": "Salaire d'un enfant", "enfants_handicap": "Enfants handicapés",
}

func factLabel(name string) string {
	if l, ok := factLabels[name]; ok {
		return l
	}
	if right, ok := strings.CutPrefix(name, "recu."); ok {
		return "Touche déjà : " + strings.ReplaceAll(right, "_", " ")
	}
	return upperFirst(strings.NewReplacer("_", " ", ".", " : ").Replace(name))
}

func optionLabel(id string) string {
	if l, ok := optionLabels[id]; ok {
		return l
	}
	return strings.ReplaceAll(id, "_", " ")
}

func questionLabel(q *engine.Question) string {
	if l, ok := questionLabels[q.Key]; ok {
		return l
	}
	if len(q.Fills) == 1 {
		return factLabel(q.Fills[0])
	}
	return upperFirst(strings.ReplaceAll(q.Key, "_", " "))
}

// correctedLabel names the question that was answered anew, by its key alone.
func correctedLabel(question string) string {
	if l, ok := questionLabels[question]; ok {
		return l
	}
	return factLabel(question)
}

// member splits a path into who it bears on and the name of the fact.
func member(p engine.Path) (subject, name string) {
	head, rest, ok := strings.Cut(string(p), ".")
	if ok && (head == engine.Asker || head == engine.Partner || strings.HasPrefix(head, engine.Kids+"[")) {
		return head, rest
	}
	return "", string(p)
}

// subjectLabel names a member of the household. alone: there is only one adult, who need not be named.
func subjectLabel(subject string) string {
	switch subject {
	case engine.Asker:
		return "La personne"
	case engine.Partner:
		return "Conjoint(e)"
	case "", engine.Kids:
		return "Le foyer"
	}
	if n, ok := childNumber(subject); ok {
		if n == 1 {
			return "1er enfant"
		}
		return fmt.Sprintf("%de enfant", n)
	}
	return subject
}

func childNumber(subject string) (int, bool) {
	inside, ok := strings.CutPrefix(subject, engine.Kids+"[")
	if !ok {
		return 0, false
	}
	n, err := strconv.Atoi(strings.TrimSuffix(inside, "]"))
	return n + 1, err == nil
}

// pathLabel names a fact and, unless it bears on the household or on who asks, whom it bears on.
func pathLabel(p engine.Path) string {
	subject, name := member(p)
	if subject == "" || subject == engine.Asker {
		return factLabel(name)
	}
	return factLabel(name) + " (" + lowerFirst(subjectLabel(subject)) + ")"
}

func lowerFirst(s string) string {
	for i, r := range s {
		return strings.ToLower(string(r)) + s[i+len(string(r)):]
	}
	return s
}
