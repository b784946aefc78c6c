package answer

import "strings"

// conceptAt returns the concept that the words at token i name, and how many
// tokens they take: the longest phrase wins.
func (s said) conceptAt(i int) (string, int) {
	t := s.at(i)
	if t.class != word {
		return "", 0
	}
	for _, p := range phraseConcepts[t.text] {
		if n := s.phraseAt(i+1, p.rest); n > 0 {
			return p.concept, n + 1
		}
	}
	if c, ok := wordConcepts[t.text]; ok {
		return c, 1
	}
	if len(t.text) >= 5 {
		return nearConcept(t.text)
	}
	return "", 0
}

// nearConcept forgives one slip in a long word.
func nearConcept(w string) (string, int) {
	if emptyLabel[w] {
		return "", 0
	}
	if c, ok := soundConcepts[soundOf(w)]; ok {
		return c, 1
	}
	for _, c := range concepts {
		for rest := c.words; rest != ""; {
			var one string
			one, rest, _ = strings.Cut(rest, " ")
			if len(one) >= 6 && nearly(w, one) {
				return c.name, 1
			}
		}
	}
	return "", 0
}

type phraseConcept struct{ rest, concept string }

// concepts are the ideas of the options that questions offer, each with the
// words and the phrases that people use for it.
var concepts = []struct {
	name    string
	words   string
	phrases []string
}{
	{"LOCATION", "locataire locataires location loue louer loues bail locatair loc locatif louons", []string{"paye un loyer", "paie un loyer", "paye loyer", "paie loyer", "un loyer"}},
	{"PROPRIO", "proprietaire proprio propriete proprietair proprios proprietaires acheter achete acquereur", []string{"ma maison", "mon propre appart", "a moi", "mon appart a moi"}},
	{"CREDIT", "credit emprunt accession mensualites pret rembourse hypotheque", []string{"encore a payer"}},
	{"HEBERGE", "heberge hebergee heberger hebergent hebergeons loge logee logent hebergement squatte squat", nil},
	{"RUE", "sdf dehors rue squatt abri tente", []string{"a la rue", "sans abri", "sans logement", "sans domicile", "sans domicile fixe", "dans la rue", "dans ma voiture", "ma voiture", "dans la voiture", "dans mon camion", "pas de logement", "plus de logement", "pas de maison", "plus de maison", "pas d appart", "plus d appart", "pas de toit", "sous un pont", "nulle part", "pas de chez moi", "hebergement d urgence", "le 115", "par le 115", "dors dans", "sans toit", "pas d endroit", "pas de domicile"}},
	{"FOYER", "foyer fjt chrs residence ehpad csar", []string{"maison de retraite", "residence sociale", "foyer jeunes travailleurs", "foyer de jeunes", "residence universitaire", "cite universitaire", "cite u"}},
	{"HLM", "hlm opac social sociale bailleur habitat", []string{"logement social", "logement sociale", "bailleur social", "office hlm", "parc social"}},
	{"MEUBLE", "meuble meublee meubles equipe", nil},
	{"VIDE", "vide nu nue", []string{"non meuble", "pas meuble", "pas meublee"}},
	{"COLOC", "colocation coloc colocataire colocataires", nil},
	{"HOTEL", "hotel camping caravane mobilhome", []string{"mobil home", "a l hotel"}},
	{"PARENTS", "parents parent mere pere maman papa beaux", []string{"ma mere", "mon pere", "mes parents", "papa et maman"}},
	{"SEUL", "seul seule celibataire celib celibat solo solitaire celibatere", []string{"pas en couple", "tout seul", "toute seule", "mere isolee", "maman solo", "pere isole", "parent isole", "pas de conjoint", "sans conjoint"}},
	{"COUPLE", "couple copain copine conjoint conjointe mari femme epoux epouse compagnon compagne coupl cheri cherie concubin menage", []string{"a deux", "vis avec quelqu un", "avec quelqu un", "mon homme", "ma meuf", "mon mec", "vie maritale", "a 2"}},
	{"MARIE", "marie mariee maries mariage marier", nil},
	{"PACS", "pacs pacse pacsee paxe pacses pacsees", nil},
	{"CONCUBIN", "concubinage concubin concubine concubins", []string{"union libre"}},
	{"DIVORCE", "divorce divorcee divorces", nil},
	{"SEPARE", "separe separee separation quitte separes", nil},
	{"VEUF", "veuf veuve veuvage", []string{"mari est mort", "mari est decede", "femme est morte", "femme est decedee"}},
	{"ENFANT", "enfant enfants fils fille filles bebe garcon garcons ado ados petits", nil},
	{"SALARIE", "salarie salariee salaries salaire salaires travaille travail bosse boulot taf taff taffe cdi cdd employe employee ouvrier ouvriere fonctionnaire emploi paye paie job bosser turbine contrat smic smicard ", []string{"je bosse", "fiche de paie", "fiche de paye", "en poste", "temps complet"}},
	{"INTERIM", "interim interimaire mission missions manpower adecco randstad", nil},
	{"APPRENTI", "apprenti apprentie apprentissage alternance alternant alternante", []string{"contrat pro", "contrat d apprentissage"}},
	{"TEMPS_PARTIEL", "partiel", []string{"mi temps", "temps partiel", "tiers temps"}},
	{"CHOMAGE", "chomage chomeur chomeuse licencie licenciee licenciement chomdu assedic assedics inscrit are demandeur demandeuse", []string{"pole emploi", "france travail", "cherche du travail", "cherche du taf", "cherche du boulot", "cherche un emploi", "cherche un travail", "cherche un boulot", "cherche un taf", "cherche emploi", "cherche du job", "recherche d emploi", "recherche emploi", "demandeur d emploi", "demandeuse d emploi", "perdu mon travail", "perdu mon emploi", "perdu mon boulot", "perdu mon job", "cherche travail", "cherche boulot", "sans emploi", "sans travail", "pas de travail", "perdu mon taf", "perdu mon poste", "perdu le travail", "perdu mon contrat", "fin de contrat", "plus de travail", "plus de boulot", "pas de boulot", "travaille plus"}},
	{"RETRAITE", "retraite retraitee retraites retraitees pensionne pensionnee retrete retaite", []string{"la retraite", "a la retraite", "en retraite", "pension de retraite"}},
	{"ETUDIANT", "etudiant etudiante etudiants etudes fac universite lycee lyceen lyceenne scolarise ecole ecolier bts licence master etude formation stagiaire", []string{"a la fac", "en etude", "en etudes", "fais des etudes", "mes etudes"}},
	{"INVALIDE", "invalide invalidite handicap handicape handicapee aah mdph inapte", []string{"pension d invalidite"}},
	{"INDEPENDANT", "independant independante entrepreneur entrepreneuse autoentrepreneur microentrepreneur freelance artisan commercant commercante liberal liberale patron patronne", []string{"auto entrepreneur", "auto entrepreneuse", "micro entrepreneur", "micro entreprise", "auto entreprise", "bosse a mon compte", "travaille a mon compte", "a mon compte", "mon compte", "mon entreprise", "ma boite", "ma societe"}},
	{"SANS_ACTIVITE", "inactif inactive activite", []string{"au foyer", "mere au foyer", "femme au foyer", "homme au foyer", "pere au foyer", "je fais rien", "fais rien", "ne fais rien", "a la maison", "sans activite", "aucune activite", "pas d activite", "travaille pas", "ne travaille pas"}},
	{"ALIMENTAIRE", "alimentaire", []string{"pension alimentaire", "pension de mon ex", "pension du pere"}},
	{"RSA", "rsa rmi", []string{"revenu de solidarite"}},
	{"FRANCAIS", "francais francaise france francai", []string{"nationalite francaise", "ne en france", "nee en france", "identite francaise"}},
	{"UE", "europeen europeenne ue europe italien italienne espagnol espagnole portugais portugaise roumain roumaine allemand allemande belge polonais polonaise bulgare suisse grec grecque union", []string{"union europeenne"}},
	{"HORS_UE", "algerien algerienne marocain marocaine tunisien tunisienne malien malienne senegalais senegalaise ivoirien ivoirienne turc turque russe ukrainien ukrainienne afghan afghane congolais congolaise camerounais camerounaise chinois chinoise etranger etrangere comorien comorienne guineen guineenne bresilien haitien haitienne syrien syrienne anglais africain", []string{"hors ue", "hors union europeenne", "hors europe", "titre de sejour", "carte de sejour", "autre nationalite"}},
	{nothingHere, "rien neant zero nada", []string{"rien du tout", "rien de tout ca", "aucun revenu", "pas de revenu", "sans revenu", "sans ressources", "aucune ressource", "pas de revenus", "aucun de tout", "aucun des", "aucune de", "ni l un ni l autre", "aucun d entre", "sans revenus", "aucuns revenus", "aucun"}},
	{"AUTRE", "autre autres divers", []string{"autre chose", "quelque chose d autre", "autre situation", "autre cas", "un autre"}},
	{"QUELQUUN", "ami amis amie amies pote potes frere soeur cousin cousine tante oncle proche proches famille connaissance grand tiers autrui voisin voisine belle grandmere", []string{"quelqu un d autre", "quelqu un", "ma soeur", "mon frere", "ma fille", "mon fils", "ma tante", "mon oncle", "ma famille", "la famille", "un ami", "une amie", "des amis", "ma grand mere", "mes grands parents", "ma cousine", "mon cousin"}},
	{"MATERNELLE", "maternelle", nil},
	{"PRIMAIRE", "primaire elementaire cp ce1 ce2 cm1 cm2", nil},
	{"COLLEGE", "college collegien collegienne sixieme cinquieme quatrieme troisieme", nil},
	{"LYCEE", "lycee lyceen lyceenne terminale", nil},
}

// wordConcepts, phraseConcepts and soundConcepts index concepts by word.
var (
	wordConcepts   = indexWords()
	phraseConcepts = indexPhrases()
	soundConcepts  = indexSounds()
)

// indexSounds lists the long words by how they sound.
func indexSounds() map[string]string {
	index := make(map[string]string, 300)
	for _, c := range concepts {
		for _, w := range strings.Fields(c.words) {
			if sound := soundOf(w); len(w) >= 6 && index[sound] == "" {
				index[sound] = c.name
			}
		}
	}
	return index
}

func indexWords() map[string]string {
	index := make(map[string]string, 400)
	for _, c := range concepts {
		for _, w := range strings.Fields(c.words) {
			if _, taken := index[w]; !taken {
				index[w] = c.name
			}
		}
	}
	return index
}

// indexPhrases lists for each first word the phrases that it opens, longest
// first.
func indexPhrases() map[string][]phraseConcept {
	index := make(map[string][]phraseConcept, 200)
	for _, c := range concepts {
		for _, p := range c.phrases {
			first, rest, more := strings.Cut(p, " ")
			if !more {
				continue
			}
			list := append(index[first], phraseConcept{rest, c.name})
			for k := len(list) - 1; k > 0 && len(list[k].rest) > len(list[k-1].rest); k-- {
				list[k], list[k-1] = list[k-1], list[k]
			}
			index[first] = list
		}
	}
	return index
}
