package answer

import "strings"

// conceptAt returns the concept that the words at token i name, and how many
// tokens they take: the longest phrase wins.
func (s said) conceptAt(i int) (string, int) {
	t := s.at(i)
	if t.class != word {
		return "", 0
	}
	if (t.is("femme") || t.is("homme")) && s.aPerson(i) || (t.is("maman") || t.is("papa") || t.is("mere") || t.is("pere")) && s.at(i-1).is("suis") {
		return "", 0
	}
	for _, p := range phraseConcepts[t.text] {
		if n := s.phraseAt(i+1, p.rest); n > 0 && !(p.concept == "ENFANT" && littleOne[s.at(i+n+1).text]) {
			return p.concept, n + 1
		}
	}
	if c, ok := wordConcepts[t.text]; ok && !(t.is("ce") && s.at(i+1).class != digits) {
		return c, 1
	}
	if len(t.text) >= 5 {
		return nearConcept(t.text)
	}
	return "", 0
}

// aPerson tells whether "femme" or "homme" is who speaks, and nobody's wife or husband: "je suis une femme seule".
func (s said) aPerson(i int) bool {
	next, before := s.at(i+1), s.at(i-1)
	return next.is("seule") || next.is("seul") || next.is("isolee") || next.is("isole") || next.is("celibataire") ||
		(before.is("une") || before.is("un")) && s.at(i-2).is("suis")
}

// nearConcept forgives one slip in a long word.
func nearConcept(w string) (string, int) {
	if emptyLabel[w] || noSlips[w] {
		return "", 0
	}
	if sound := soundOf(w); len(sound) > 3 && soundConcepts[sound] != "" {
		return soundConcepts[sound], 1
	}
	for size := len(w) - 1; size <= len(w)+1 && size < len(longWords); size++ {
		for _, one := range longWords[size] {
			if strings.HasSuffix(w, "ir") && !strings.HasSuffix(one, "ir") {
				continue // "ouvrir" is a word of its own, and no slip for "ouvrier"
			}
			if (w[0] == one[0] || w[len(w)-1] == one[size-1]) && nearly(w, one) {
				return wordConcepts[one], 1
			}
		}
	}
	return "", 0
}

// noSlips are words of their own, one letter away from a word of a concept.
var noSlips = setOf("coupe coupes coupee coupees couper campagne campagnes suite suites solidaire solidaires marche marches sociales reparation reparations enfance chere cheres cheque cheques")

type phraseConcept struct{ rest, concept string }

// concepts are the ideas of the options that questions offer, each with the
// words and the phrases that people use for it.
var concepts = []struct {
	name    string
	words   string
	phrases []string
}{
	{"LOCATION", "locataire locataires locatrice location loue louer loues bail locatair loc locatif louons", []string{"paye un loyer", "paie un loyer", "paye loyer", "paie loyer", "un loyer", "mon loyer"}},
	{"PRIVE", "", []string{"parc prive", "un proprio prive", "un proprietaire prive", "bailleur prive", "a un particulier", "chez un particulier", "location privee", "logement prive", "bailleurs prives", "secteur prive", "dans le prive"}},
	{"PROPRIO", "proprietaire proprio propriete proprietair proprios proprietaires acheter achete acquereur", []string{"ma maison", "mon propre appart", "a moi", "mon appart a moi", "maison est paye", "a nous", "credit fini", "credit termine", "credit est fini", "credit est termine", "fini le credit", "plus de credit", "fini mon credit", "maison est payee", "maison payee", "fini de payer"}},
	{"CREDIT", "credit emprunt accession mensualites mensualite pret rembourse remboursons rembourser traites hypotheque", []string{"encore a payer", "achat a credit", "paye encore la banque", "paie encore la banque", "rembourse la banque", "paye encore la maison", "paie encore la maison", "pas fini de payer"}},
	{"HEBERGE", "heberge hebergee heberger hebergent hebergeons loge logee logent hebergement squatte", nil},
	{"RUE", "sdf dehors rue abri tente", []string{"a la rue", "nul part", "plus de chez moi", "sans abri", "sans logement", "sans domicile", "sans domicile fixe", "dans la rue", "dans mon camion", "pas de logement", "plus de logement", "pas de maison", "plus de maison", "pas d appart", "plus d appart", "pas de toit", "sous un pont", "nulle part", "pas de chez moi", "dors dans", "sans toit", "pas d endroit", "pas de domicile"}},
	{"SQUAT", "squat squatt", nil},
	{"URGENCE", "", []string{"hebergement d urgence", "foyer d urgence", "centre d urgence", "hotel social", "samu social", "centre d hebergement"}},
	{"FOYER", "foyer chrs residence csar", []string{"residence sociale"}},
	{"FJT", "fjt", []string{"foyer jeunes travailleurs", "foyer de jeunes", "foyer jeune travailleur", "foyer des jeunes"}},
	{"CROUS", "crous", []string{"residence universitaire", "cite universitaire", "cite u", "chambre universitaire", "residence etudiante", "residence du crous", "chambre crous", "chambre au crous", "logement etudiant", "residence crous"}},
	{"EHPAD", "ehpad epad", []string{"maison de retraite", "maison de vieux"}},
	{"HLM", "hlm opac social sociale sociaux bailleur habitat hachelem achelem achellem ashelem ashlm achlem", []string{"ache elle aime", "hache elle aime", "hash l m", "ache l m", "h l m", "hache l m", "logement social", "logement sociale", "bailleur social", "office hlm", "parc social"}},
	{"SERVICE_SOCIAL", "", []string{"assistante sociale", "assistant social", "assistantes sociales", "travailleur social", "travailleuse sociale", "securite sociale", "service social", "services sociaux", "centre social", "aide sociale", "cas social", "minima sociaux", "cotisations sociales"}},
	{"MEUBLE", "meuble meublee meubles equipe", nil},
	{"VIDE", "vide nu nue", []string{"mes meubles", "mes propres meubles", "nos meubles", "non meuble", "non meublee", "non meubles", "pas meuble", "pas meublee"}},
	{"HABITANT", "habitant habitante habitants", []string{"chez l habitant", "chez un habitant", "chez une habitante"}}, // a room there may be rented or lent
	{"COLOC", "colocation coloc colocs colocataire colocataires", nil},
	{"HOTEL", "hotel", nil},
	{"MOBILHOME", "camping caravane mobilhome roulotte yourte", []string{"mobil home", "camping car"}},
	{"GRANDS_PARENTS", "mamie mamy papi papy", []string{"grand mere", "grand pere", "grands parents", "grand parent", "arriere grand mere"}},
	{"BEAUX_PARENTS", "", []string{"belle mere", "beau pere", "belle famille", "beau parent"}},
	{"PARENTS", "parents parent beaux", []string{"mes vieux", "mes parents", "papa et maman"}},
	{"MERE", "mere maman", []string{"ma mere"}},
	{"PERE", "pere papa", []string{"mon pere"}},
	{"SEUL", "seul seule celibataire celib celibat solo solitaire celibatere", []string{"que moi et mon chat", "que moi et mon chien", "que moi", "juste moi", "pas de mec", "plus de mec", "sans mec", "pas de meuf", "plus de meuf", "sans meuf", "vit pas ensemble", "vis pas ensemble", "vivons pas ensemble", "habite pas ensemble", "habitons pas ensemble", "chacun chez soi", "vis pas avec lui", "vis pas avec elle", "vit pas avec moi", "habite pas avec moi", "pas en couple", "tout seul", "toute seule", "pas de conjoint", "sans conjoint"}},
	{"PARENT_SEUL", "", []string{"mere isolee", "maman solo", "pere isole", "papa solo", "parent isole", "parent solo", "mere celibataire", "maman celibataire", "papa celibataire", "pere celibataire", "parent celibataire", "mere seule", "maman seule",
		"moi et mon fils", "moi et ma fille", "moi et mes enfants", "moi et mon enfant", "moi et mon bebe", "moi et les enfants", "mes enfants et moi", "ma fille et moi", "mon fils et moi", "mon bebe et moi", "mon enfant et moi", "les enfants et moi"}},
	{"SANS_ENFANT", "", []string{"seul son enfant", "seule son enfant", "seul son enfants", "seule son enfants", "seul cent enfants", "seule cent enfants", "couple son enfant", "couple son enfants", "enfants sont partis", "enfants sont parti", "enfants ont quitte"}},
	{"ENFANTS_GRANDS", "", []string{"enfants sont grands", "enfants sont grand", "enfants grands", "enfants majeurs", "enfants adultes", "enfants sont adultes", "enfants sont majeurs", "grands enfants"}},
	{"COUPLE", "couple copain copine conjoint conjointe mari femme epoux epouse compagnon compagne coupl cheri cherie concubin", []string{"en menage", "mon mec", "ma meuf", "ai un mec", "ai une meuf", "ai un copain", "ai une copine", "ai un mari", "ai une femme", "ai un homme", "a deux", "vis avec quelqu un", "avec quelqu un", "mon homme", "ma meuf", "mon mec", "vie maritale", "a 2"}},
	{"MARIE", "marie mariee maries mariage marier remarie remariee", nil},
	{"PACS", "pacs pacse pacsee paxe pacses pacsees", nil},
	{"CONCUBIN", "concubinage concubin concubine concubins", []string{"union libre"}},
	{"ENSEMBLE", "", []string{"vit ensemble", "vis ensemble", "vivons ensemble", "habite ensemble", "habitons ensemble"}},
	{"INSTANCE", "", []string{"instance de divorce", "divorce est en cours", "divorce en cours", "cours de divorce", "procedure de divorce", "train de divorcer", "demande le divorce", "demande de divorce", "divorce pas fini", "divorce pas encore prononce"}},
	{"DIVORCE", "divorce divorcee divorces", nil},
	{"SEPARE", "separe separee separation quitte separes", []string{"mari est parti", "mari m a quitte", "mari m a quittee", "copain est parti", "conjoint est parti", "compagnon est parti", "femme est partie", "compagne est partie", "femme m a quitte", "copine est partie", "plus avec mon mari", "plus avec ma femme", "plus ensemble"}},
	{"VEUF", "veuf veuve veuvage", []string{"mari est mort", "mari est decede", "femme est morte", "femme est decedee", "perdu mon mari", "perdu ma femme", "perdu mon epoux", "perdu mon epouse", "perdu mon conjoint", "perdu ma compagne", "perdu mon compagnon", "epoux est decede", "epouse est decedee", "conjoint est decede", "conjointe est decedee", "compagnon est decede", "compagne est decedee"}},
	{"ENFANT", "enfant enfants fils fille filles bebe bebes bb garcon garcons ado ados petits", []string{"ma puce de", "ma princesse de", "les petit", "mes petit", "les petits", "mes petits", "le petit", "la petite", "mon petit", "ma petite"}},
	{"MON_ENFANT", "", []string{"ma fille", "mon fils", "ma fifille", "mon fiston"}},
	{"SALARIE", `salarie salariee salaries salaire salaires travaille travail bosse boulot taf taff taffe employe employee ouvrier ouvriere fonctionnaire emploi paye paie job bosser turbine contrat smic smicard employeur`, []string{"je bosse", "fiche de paie", "fiche de paye", "en poste", "2 patrons", "deux patrons", "plusieurs patrons", "mon patron", "ma patronne", "chez un patron", "2 employeurs", "deux employeurs", "plusieurs employeurs", "mon employeur", "saisonnier", "saisonniere"}},
	{"TEMPS_PLEIN", "", []string{"temps complet", "temps plein", "plein temps"}},
	{"ASSMAT", "assmat nounou", []string{"assistante maternelle"}},
	{"GARDE", "", []string{"place en creche", "garde d enfant", "garde d enfants", "mode de garde", "faire garder"}},
	{"METIER", `caissier caissiere vendeur vendeuse serveur serveuse cuisinier cuisiniere macon chauffeur cariste magasinier soignante soignant infirmier infirmiere manutentionnaire secretaire gardien gardienne surveillant surveillante
		vigile manutention barman barmaid animateur animatrice educateur educatrice technicien conducteur eboueur jardinier soudeur plongeur fonctionnaires enseignant enseignante professeur instituteur institutrice comptable aesh atsem`, []string{"femme de menage", "homme de menage", "femme de chambre", "valet de chambre", "aide menagere", "aide a domicile",
		"auxiliaire de vie", "agent d entretien", "agent de securite", "preparateur de commandes", "fais des menages", "fais le menage", "dans le menage", "menages chez", "menage chez", "des menages", "donne des cours", "agent de service"}},
	{"ASILE", "asile", []string{"demandeur d asile", "demandeuse d asile", "demande d asile", "demandeurs d asile"}},
	{"LIEU", "", []string{"dans une ecole", "auto ecole", "dans un lycee", "dans un college", "dans une fac", "a la maison de retraite"}},
	{"ARRET", "", []string{"arret maladie", "arret de travail", "arret longue maladie", "conge maladie", "conge longue maladie", "accident du travail", "accident de travail", "conge maternite", "conge mater", "conge parental", "conge paternite", "mi temps therapeutique"}},
	{"CDI", "cdi indetermine indeterminee", []string{"duree indeterminee", "c d i", "c est d i"}},
	{"CDD", "cdd determine determinee", []string{"duree determinee", "c d d", "c est d d"}},
	{"INTERIM", "interim interimaire mission missions manpower adecco randstad", nil},
	{"APPRENTI", "apprenti apprentie apprentissage alternance alternant alternante", []string{"contrat pro", "contrat d apprentissage"}},
	{"TEMPS_PARTIEL", "partiel", []string{"mi temps", "mi temp", "temps partiel", "temp partiel", "tiers temps"}},
	{"CHOMAGE", "chomage chomeur chomeuse chomdu assedic assedics inscrit are demandeur demandeuse", []string{"pole emploi", "france travail", "pole emplois", "paul emploi", "polemploi", "sans taf", "sans boulot", "sans job", "cherche un job", "cherche du taff", "cherche du travail", "cherche du taf", "cherche du boulot", "cherche un emploi", "cherche un travail", "cherche un boulot", "cherche un taf", "cherche emploi", "cherche du job", "recherche d emploi", "recherche emploi", "demandeur d emploi", "demandeuse d emploi", "perdu mon travail", "perdu mon emploi", "perdu mon boulot", "perdu mon job", "cherche travail", "cherche boulot", "sans emploi", "sans travail", "pas de travail", "perdu mon taf", "perdu mon poste", "perdu le travail", "perdu mon contrat", "plus de travail", "plus de boulot", "pas de boulot", "ne bosse plus"}},
	{"PLUS_TRAVAIL", "", []string{"travaille plus", "ne travaille plus"}},
	{"LICENCIE", "licencie licenciee licenciement licencier vire viree", nil},
	{"FIN_CONTRAT", "", []string{"fin de contrat", "fin de mon contrat", "fin de cdd", "fin de mon cdd", "fin du cdd", "cdd est fini", "cdd est termine", "cdd s est termine", "contrat est fini", "contrat est termine", "contrat s est termine", "contrat termine", "cdd termine", "cdd fini", "contrat fini"}},
	{"RETRAITE", "retraite retraitee retraites retraitees pensionne pensionnee retrete retaite", []string{"la retraite", "a la retraite", "en retraite", "pension de retraite"}},
	{"REVERSION", "reversion", []string{"pension de reversion"}},
	{"ETUDIANT", "etudiant etudiante etudiants etudes scolarise ecole ecolier etude formation stagiaire boursier boursiere", []string{"ecole d infirmiere", "ecole d infirmiers", "ecole d aide soignante", "ecole de commerce", "en etude", "en etudes", "fais des etudes", "mes etudes", "la bourse", "ma bourse", "une bourse", "bourse du crous", "bourse etudiante"}},
	{"SUPERIEUR", "fac universite bts licence master doctorat superieur superieures iut prepa dut", []string{"a la fac", "etudes superieures"}},
	{"INVALIDE", "invalide invalidite inapte inva", []string{"pension d invalidite"}},
	{"RENTE", "", []string{"rente accident du travail", "rente accident de travail", "rente d accident du travail", "rente pour accident du travail", "rente accident", "rente d accident", "rente at", "rente d invalidite", "rente invalidite", "rente de la secu", "rente cpam", "rente de la cpam", "rente d incapacite"}},
	{"HANDICAP", "handicap handicape handicapee handicapes mdph rqth", []string{"travailleur handicape", "travailleuse handicapee", "carte d invalidite", "carte invalidite"}},
	{"AAH", "aah", []string{"a a h", "pension handicap", "pension handicape", "pension handicapee", "pension mdph", "allocation handicap", "allocation handicape", "allocation handicapee", "allocation adulte handicape", "allocation adultes handicapes", "allocation aux adultes handicapes"}},
	{"INDEPENDANT", "benefice benefices independant independante entrepreneur entrepreneuse autoentrepreneur autoentrepreneuse microentrepreneur microentrepreneuse freelance microentreprise autoentreprise artisan commercant commercante liberal liberale gerant gerante", []string{"suis patron", "suis patronne", "suis mon patron", "auto entrepreneur", "auto entrepreneuse", "chef d entreprise", "cheffe d entreprise", "travaille pour moi", "bosse pour moi", "pour mon compte", "a son compte", "a leur compte", "micro entrepreneur", "micro entreprise", "auto entreprise", "bosse a mon compte", "travaille a mon compte", "a mon compte", "mon compte", "mon entreprise", "ma boite", "ma societe", "ma propre boite", "une boite", "petite boite", "petite entreprise", "a mon conte", "a mon comte", "mon conte", "mon comte", "mon propre patron", "mon propre compte", "chauffeur uber", "chauffeur vtc", "du vtc"}},
	{"ACTIF", "", []string{"en activite", "activite professionnelle"}},
	{"SANS_ACTIVITE", "inactif inactive", []string{"au foyer", "mere au foyer", "femme au foyer", "homme au foyer", "pere au foyer", "je fais rien", "fais rien", "ne fais rien", "a la maison", "sans activite", "plus en activite", "aucune activite", "pas d activite", "travaille pas", "ne travaille pas", "bosse pas", "je bosse pas", "je ne bosse pas", "taffe pas"}},
	{"ALIMENTAIRE", "alimentaire", []string{"pension alimentaire", "pension de mon ex", "pension du pere", "pension du papa", "pension de leur pere", "pension pour mes enfants", "pension pour les enfants", "pension des enfants", "pension pour mon fils", "pension pour ma fille", "pension pour mon enfant"}},
	{"PENSION_VERSEE", "", []string{"verse une pension", "verse une pension alimentaire", "verse la pension", "verse la pension alimentaire", "paye une pension", "paye une pension alimentaire", "paye la pension", "paye la pension alimentaire",
		"paie une pension", "paie une pension alimentaire", "paie la pension", "paie la pension alimentaire", "paye pension", "paie pension", "donne une pension", "pension versee", "verse pension", "pension a payer", "pension que je verse"}},
	{"PENSION", "pension pensions", nil},
	{"FACTURES", "facture factures impaye impayes edf engie", []string{"retard de paiement", "coupure de courant"}},
	{"EXPULSION", "expulsion expulser expulse expulsee expulses", []string{"quitter mon logement", "quitter le logement"}},
	{"DETTES", "dette dettes endette endettee endettement surendette surendettee surendettement", []string{"trop de credits", "banque de france", "des credits"}},
	{"JUSTICE", "justice proces tribunal avocat juge plainte", nil},
	{"SUIVI", "suivre suivi avancement", []string{"ou ca en est", "ou en est", "ou j en suis", "ca en est ou"}},
	{"RSA", "rsa rmi", []string{"revenu de solidarite"}},
	{"FRANCAIS", "naturalise naturalisee francais francaise france francai franco fr", []string{"nationalite francaise", "identite francaise", "ne en france", "nee en france"}},
	{"UE", "europeen europeenne ue europe union " + ofUnion, []string{"union europeenne"}},
	{"HORS_UE", "africain africaine maghrebin maghrebine " + ofElsewhere, []string{"hors ue", "hors de l ue", "hors union europeenne", "hors de l union europeenne", "en dehors de l union europeenne", "hors europe", "cote divoire", "titre de sejour", "carte de sejour", "autre nationalite", "autre pays", "d un autre pays", "cote d ivoire", "sri lanka", "cap vert", "afrique du nord", "hors de l europe"}},
	{"ETRANGER", "etranger etrangere etrangers", nil},
	{nothingHere, "rien neant zero nada", []string{"rien du tout", "que dalle", "rien de tout ca", "aucun revenu", "pas de revenu", "sans revenu", "sans ressources", "aucune ressource", "pas de revenus", "aucun de tout", "aucun des", "aucune de", "ni l un ni l autre", "ni l une ni l autre", "aucun d entre", "sans revenus", "aucuns revenus", "aucun"}},
	{"AUTRE", "autre autres divers", []string{"autre chose", "quelque chose d autre", "autre situation", "autre cas", "un autre"}},
	{"FRATRIE", "frere soeur frangin frangine", []string{"ma soeur", "mon frere"}},
	{"FAMILLE", "cousin cousine tante oncle famille grand belle grandmere tata tonton", []string{"ma tante", "mon oncle", "ma famille", "la famille", "ma cousine", "mon cousin", "mon neveu", "ma niece", "petit fils", "petite fille", "belle fille", "beau fils", "belle soeur", "beau frere"}},
	{"AMI", "ami amis amie amies pote potes copains camarade", []string{"un ami", "une amie", "des amis", "un copain", "une copine", "des copains", "des copines"}},
	{"VOISIN", "voisin voisine voisins voisines", nil},
	{"COLLEGUE", "collegue collegues", nil},
	{"PROCHE", "proche proches connaissance entourage", nil},
	{"QUELQUUN", "gens tiers autrui", []string{"quelqu un d autre", "quelqu un"}},
	{"TEXTO", "texto textos sms msg message messages mms", []string{"par ecrit sur le telephone"}},
	{"ORDINATEUR", "ordinateur ordinateurs ordi ordis", []string{"pc portable", "ordinateur portable", "ordi portable", "un pc", "mon pc", "un mac"}},
	{"TELEPHONE", "telephone tel phone portable appel appeler appelez appelle apelez apeler telephoner rappeler rappelez", []string{"coup de fil", "coup de fils", "coup d fils", "coup d fil", "coup de telephone", "de vive voix"}},
	{"COURRIER", "courrier courier lettre lettres poste postal", nil},
	{"COURRIEL", "mail mails email courriel gmail", nil},
	{"SUR_PLACE", "venir deplace deplacer guichet bureau agence accueil", []string{"sur place", "face a face", "en personne", "rendez vous"}},
	{"MATIN", "matin matinee matinees", nil},
	{"MIDI", "midi", nil},
	{"APREM", "aprem apresmidi", []string{"apres midi", "ap midi", "apres manger", "debut d apres midi"}},
	{"SOIR", "soir soiree soirs", []string{"fin de journee", "apres le travail", "apres le boulot"}},
	{"VOITURE", "voiture bagnole caisse auto vehicule", nil},
	{"DANS_VOITURE", "", []string{"dans ma voiture", "ma voiture", "dans la voiture", "dans ma caisse"}},
	{"BUS", "bus tram tramway metro train car autocar ter rer", []string{"transports en commun", "les transports"}},
	{"VELO", "velo bicyclette biclou vtt", nil},
	{"PIED", "pied pieds marche marcher pattes", nil},
	{"CHAQUE_JOUR", "quotidiennement", []string{"tous les jours", "chaque jour", "par jour", "toutes les jours"}},
	{"CHAQUE_SEMAINE", "hebdomadaire", []string{"toutes les semaines", "chaque semaine", "par semaine", "tous les semaines", "la semaine"}},
	{"CHAQUE_MOIS", "mensuel mensuellement", []string{"tous les mois", "chaque mois", "par mois"}},
	{"CHAQUE_AN", "annuel annuellement", []string{"tous les ans", "chaque annee", "par an"}},
	{"MATERNELLE", "maternelle", []string{"petite section", "moyenne section", "grande section"}},
	{"PRIMAIRE", "primaire elementaire cp ce cm", nil},
	{"COLLEGE", "college collegien collegienne sixieme cinquieme quatrieme troisieme", nil},
	{"LYCEE", "lycee lycees lyceen lyceenne lyceens terminale bac", []string{"bac pro"}},
}

// wordConcepts, phraseConcepts, soundConcepts and longWords index concepts by word.
var (
	wordConcepts   = indexWords()
	phraseConcepts = indexPhrases()
	soundConcepts  = indexSounds()
	longWords      = indexLong()
)

// indexLong lists the words that may bear a slip, by their length.
func indexLong() [][]string {
	var index [][]string
	for _, c := range concepts {
		for _, w := range strings.Fields(c.words) {
			if len(w) < 6 || wordConcepts[w] != c.name {
				continue
			}
			for len(index) <= len(w) {
				index = append(index, nil)
			}
			index[len(w)] = append(index[len(w)], w)
		}
	}
	return index
}

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
