package engine

// The shapes of the rule files. A key that is not here is refused, in every file.
var (
	aNote   = says("note", aText, "pour les auteurs, jamais dit")
	aSource = says("source", aText, "l'article ou le décret, avec sa date")

	reviewShape = &shape{name: "relecture", fields: []keyed{must(says("le", aDay, "le jour de la relecture")), says("par", aText, "qui a relu")}}
	valueShape  = &shape{name: "valeur", says: "un chiffre, à partir d'un jour", fields: []keyed{
		must(says("depuis", aDay, "premier jour où le chiffre vaut")), must(says("vaut", aFigure, "le chiffre, ou un tableau par paliers")), must(aSource),
		says("a_confirmer", aFlag, "le texte officiel n'a pas été lu"), aNote,
	}}
	paramShape = &shape{name: "parametre", says: "un chiffre de la loi, daté", fields: []keyed{
		must(says("unite", aText, "€/mois, part, ans...")), must(shaped("valeurs", aList, valueShape, "de la plus ancienne à la plus récente")),
		oneOfThese("revision", "le mois où la loi le change d'habitude, ou jamais", append(months[:len(months):len(months)], "jamais")...), says("nom", aText, "le nom que la loi lui donne"), aNote,
	}}
	calcShape = &shape{name: "calcul", fields: []keyed{
		must(says("formule", aFormula, "le calcul")), aSource, says("unite", aText, ""), aNote, says("options", someTexts, "pour un choix : ses valeurs"),
	}}
	loopShape = &shape{name: "boucle", fields: []keyed{
		must(says("valeurs", someTexts, "les résultats qui bouclent")), must(says("passes", aNumber, "tours au plus, de 1 à 50")), must(aSource), aNote,
	}}
	amountShape = &shape{name: "montant", fields: []keyed{
		must(says("formule", aFormula, "ce qui est versé")), says("arrondi", aNumber, "décimales"), says("minimum", aFormula, "en dessous, rien n'est versé"), aSource, aNote, says("unite", aText, ""),
	}}
	detailShape = &shape{name: "detail", says: "un autre résultat du droit", fields: []keyed{
		must(oneOfThese("type", "", "oui_non", "nombre", "montant", "choix")), must(says("formule", aFormula, "")), says("options", someTexts, ""), aSource, aNote,
	}}
	exclusionShape = &shape{name: "non_cumul", says: "un droit qui ne va pas avec celui-ci", fields: []keyed{
		must(says("avec", aText, "l'autre droit")), must(says("texte", aText, "dit à la personne, 72 signes au plus")), must(aSource),
		oneOfThese("genre", "exclut : jamais les deux ; deduit : l'un baisse l'autre ; choix : on choisit", exclusionKinds...),
		oneOfThese("pour", "personne : pour une même personne d'un couple", "foyer", "personne"), says("a_confirmer", aFlag, "le texte officiel n'a pas été lu"),
	}}
	humanShape = &shape{name: "humain", says: "quand un conseiller doit regarder", fields: []keyed{
		must(says("si", aFormula, "")), must(says("motif", aText, "pourquoi, en une phrase : une personne l'entend")), aSource, says("suspend", aFlag, "nos règles ne sont pas celles de l'endroit : jamais de oui sûr"),
	}}
	silenceShape = &shape{name: "silence", says: "ce que vaut une demande sans réponse", fields: []keyed{
		must(says("mois", aNumber, "de 1 à 12")), must(oneOfThese("vaut", "", "refus", "accord")), must(aSource), says("a_confirmer", aFlag, "le texte officiel n'a pas été lu"),
	}}
	stepsShape = &shape{name: "demarche", fields: []keyed{
		says("ou", aText, "où demander"), says("apporter", someTexts, "les papiers"), says("formulaire", aText, "le formulaire papier"), says("delai", aText, "quand vient la réponse"), says("recours", aText, "que faire en cas de refus"),
		shaped("silence", aMap, silenceShape, "ce que la loi fait d'une demande sans réponse"),
	}}
	leafShape = &shape{name: "condition", fields: []keyed{
		must(says("nom", aText, "la condition, en quelques mots")), must(says("si", aFormula, "la formule")), must(aSource),
		must(says("oui", aText, "dit à la personne, 120 signes au plus")), must(says("non", aText, "dit à la personne, 120 signes au plus : ce qu'il faudrait")), aNote,
	}}
	groupFields = []keyed{says("nom", aText, ""), aSource, says("oui", aText, ""), says("non", aText, "")}

	commonsShape = &shape{name: "communs", says: "ce que plusieurs droits partagent", fields: []keyed{
		shaped("parametres", aTable, paramShape, "les chiffres de la loi"), says("calculs", aCalc, "du foyer"), says("calculs_personne", aCalc, "de chaque adulte"),
		says("calculs_enfant", aCalc, "de chaque enfant"), shaped("boucles", aList, loopShape, "les ronds entre droits"), says("ordre", someTexts, "l'ordre des droits"),
		shaped("relu", aMap, reviewShape, "la dernière relecture"), aNote,
	}}
	rightShape = &shape{name: "droit", says: "un droit", fields: []keyed{
		must(says("droit", aText, "le nom du fichier")), must(says("nom", aText, "le nom de la loi")), must(oneOfThese("periode", "", "mois", "an", "unique")), must(shaped("conditions", conditions, leafShape, "dans l'ordre où la personne les entend")),
		says("court", aText, "24 signes au plus"), says("phrase", aText, "à quoi il sert, 60 signes au plus"), says("verse_par", someTexts, "qui le verse, d'abord le plus courant"),
		shaped("relu", aMap, reviewShape, "la dernière relecture"), shaped("parametres", aTable, paramShape, "les chiffres de la loi"),
		says("calculs", aCalc, "du foyer"), says("calculs_personne", aCalc, "de chaque adulte"), says("calculs_enfant", aCalc, "de chaque enfant"),
		shaped("montant", aCalc, amountShape, "ce qui est versé"), shaped("details", aTable, detailShape, "d'autres résultats"),
		shaped("non_cumul", aList, exclusionShape, "ce qui ne va pas ensemble"), shaped("humain", aList, humanShape, "quand un conseiller doit regarder"),
		shaped("demarche", aMap, stepsShape, "comment demander"), says("a_savoir", aText, "160 signes au plus"),
		says("calcule", aFlag, "non : le droit est dit, jamais calculé"), aNote, says("poids", aNumber, "ce qu'il compte dans le choix des questions"),
	}}
	tariffShape = &shape{name: "tarif", says: "un prix réduit d'un lieu", fields: []keyed{
		must(says("tarif", aText, "un nom court, sans espace")), must(says("nom", aText, "le nom que le guichet lui donne")), must(oneOfThese("genre", "", tariffKinds...)),
		says("departements", someTexts, "69, 2A, 974"), says("codes_postaux", someTexts, "69003, ou 13001-13016"),
		must(says("si", aFormula, "qui peut l'avoir")), must(says("donne", aText, "ce qu'il donne, dit à la personne")), must(says("demande", aText, "à quel guichet, à quel numéro")),
		must(aSource), must(says("verifie", aMonth, "le mois de la source")), says("a_confirmer", aFlag, "la source n'est pas le transporteur ou la mairie, ou elle est ancienne"), aNote,
	}}
	tariffsShape = &shape{name: "tarifs", says: "les tarifs sociaux de chaque lieu", fields: []keyed{
		must(says("droit", aText, "le droit qui les dit")), must(shaped("tarifs", aList, tariffShape, "")),
	}}
	factShape = &shape{name: "fait", says: "ce qu'une personne peut dire", fields: []keyed{
		must(says("fait", aText, "son chemin dans le document")), must(oneOfThese("type", "", "oui_non", "nombre", "montant", "mois", "choix")),
		oneOfThese("de", "de qui", "foyer", "personne", "enfant"), says("options", someTexts, "d'un choix"), says("min", anything, ""), says("max", anything, ""),
		says("defaut", anything, "quand rien n'est dit"), says("si", aFormula, "quand il a un sens"), says("question", aText, "la question qui le donne"),
		says("periode", aText, ""), says("unite", aText, ""), says("sensible", aFlag, ""), says("avec_connu", aFlag, ""), says("decimales", aFlag, ""),
		says("nom", aText, ""), says("presume", aFlag, "vaut defaut tant que rien d'autre n'est dit"), says("obligatoire", aFlag, ""),
		says("document", anything, "les seules valeurs qu'un document peut donner"), oneOfThese("modifiable", "peut changer dans une vie, et se dit", "oui", "non", "si_present"),
		says("droit", aText, "le droit que le foyer touche déjà quand ce fait vaut oui"),
		says("perime", aText, "quand ce qui a été dit ne vaut plus : un mois de l'année, ou un nombre de mois"),
	}}
	coherenceShape = &shape{name: "coherence", says: "ce qui est vrai de tout foyer", fields: []keyed{
		must(says("nom", aText, "")), must(says("fait", aText, "")), must(says("si", aFormula, "")), must(says("attendu", aText, "")), must(says("dit", aText, "un texte de prompts")),
		oneOfThese("de", "de qui", "foyer", "personne", "enfant"), says("montre", aTable, "les valeurs nommées dans attendu"), aNote,
	}}
	factsShape = &shape{name: "faits", says: "les faits", fields: []keyed{
		must(shaped("faits", aList, factShape, "")), shaped("coherence", aList, coherenceShape, ""),
	}}
	optionShape = &shape{name: "option", fields: []keyed{
		must(says("id", aText, "")), says("donne", aTable, "les faits que la réponse donne"), says("sinon", aTable, "ce qui vaut quand elle n'est pas cochée"), aNote,
	}}
	deductionShape = &shape{name: "deduit", fields: []keyed{must(says("donne", aTable, "")), says("coche", someTexts, ""), says("sauf", someTexts, "")}}
	questionShape  = &shape{name: "question", fields: []keyed{
		must(says("question", aText, "")), must(says("fil", aText, "")), must(oneOfThese("genre", "", questionKinds...)), must(says("remplit", someTexts, "les faits qu'elle donne")),
		oneOfThese("de", "à qui", questionSubjects...), shaped("choix", aList, optionShape, ""), says("si", aFormula, "elle n'a de sens que si"), says("cout", aNumber, "1 : facile ; 3 : chercher un papier"),
		says("poids", aNumber, ""), says("seuil", aNumber, "en euros par mois"), says("apres", someTexts, ""), says("remplace", someTexts, ""), shaped("deduit", aList, deductionShape, ""),
		says("connu", aText, ""), says("ignore", aText, ""), says("entre_mois", anything, "[de, à] : l'âge des enfants en mois"), says("periode", aText, ""), aNote, says("facultative", aFlag, ""),
	}}
	eventShape = &shape{name: "evenement", says: "ce qui arrive dans une vie", fields: []keyed{
		must(says("evenement", aText, "")), must(says("d_abord", someTexts, "les questions à poser d'abord")), says("reprend", someTexts, "celles à reposer"),
		says("oublie", someTexts, "les faits qui ne valent plus"), says("de", aText, ""), aNote,
	}}
	questionsShape = &shape{name: "questions", says: "les questions", fields: []keyed{
		must(says("fils", someTexts, "")), must(shaped("questions", aList, questionShape, "")), shaped("evenements", aList, eventShape, "ce qui arrive dans une vie"),
	}}
	frequencyShape = &shape{name: "frequence", says: "ce que les gens répondent d'habitude", fields: []keyed{
		must(says("question", aText, "")), must(aSource), says("parts", aTable, "une part par réponse, de 0 à 1"), says("sait", aNumber, "la part de ceux qui savent répondre"),
		says("parmi", aText, "de qui on parle"), says("a_confirmer", aFlag, "ordre de grandeur"),
	}}
	frequenciesShape = &shape{name: "frequences", fields: []keyed{must(shaped("frequences", aList, frequencyShape, ""))}}
	caseShape        = &shape{name: "cas", says: "un foyer, et ce qui doit en sortir", fields: []keyed{
		must(says("cas", aText, "une phrase")), must(says("le", aMonth, "le mois regardé")), must(says("faits", aTable, "ce qui est su ; ne_sait_pas ; {min, max}")), must(shaped("attendu", aMap, nil, "ce qui doit sortir")),
		says("autres", aTable, "des résultats d'autres droits, pris tels quels"), aNote, aSource,
	}}
	expectedKeys = []string{"droit", "montant", "condition", "manque", "autres", "details", "humain", "calculs"}
)
