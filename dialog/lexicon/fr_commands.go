package lexicon

// FrenchCommands are the cores of commands, that is without what surrounds them
// ("je veux", "svp", articles), separated by commas.
var FrenchCommands = map[string]string{
	"aide": `
		aide, aider, aidez, help, besoin aide, ai besoin aide, aide besoin, mode emploi, comment marche, comment fonctionne, comment cela fonctionne, comment cela marche, comment fonctionne cela, comment fonctionne t il, comment cela fonctionne t il, comment marche t il, comment fonctionne service,
		comprends pas, capte rien, capte pas, pige rien, pige pas, comprends pas question, ne comprends pas question, comprends rien, ne comprends pas, ne comprends rien, aide svp, aide comprends rien, aide comprend rien, aide ne comprends rien, besoin aidez, comprend rien, comprend pas, ne comprend pas,
		compren pas, compren rien, sais pas comment, help me, besoin etre aide, compris rien, ai rien compris, n ai rien compris`,
	"retour": `
		retour, retourner, retourne, precedent, precedente, question precedente, question avant, revenir, reviens, revenez, revenir arriere,
		revenir en arriere, revenez en arriere, revenez arriere, en arriere, arriere, retour arriere, retour en arriere, back, reviens arriere, revenir question precedente,
		revenir question avant, retourner arriere, retourner en arriere, revenir avant, suis trompe, suis trompee, suis tromper, trompe, retour question precedente,
		marche arriere, fait une erreur, fais une erreur, ai fais une erreur, ai fait une erreur, fais erreur, ai fais erreur, ai fait erreur, corriger, modifier, changer reponse, corriger reponse, modifier reponse, ai trompe, retour question,
		retourner question precedente, retourne question avant, retourne question precedente, reviens question avant, reviens question precedente, retourner question avant, reviens en arriere`,
	"repeter": `
		repeter, repete, repetez, repetes, repetition, repeat, redis, redites, redire, reecouter, repeter question, repetez question, repete question,
		pardon, comment, pas entendu, ai pas entendu, n ai pas entendu, ai rien entendu, n ai rien entendu, entends pas, ne entends pas, pas compris,
		ai pas compris, n ai pas compris, pas compris question, ai pas compris question, n ai pas compris question, quoi question, question quoi deja, question quoi, question deja, rappeler question,
		mal entendu, ai mal entendu, mal compris, ai mal compris, pas bien entendu, ai pas bien entendu, n ai pas bien entendu, pas bien compris, ai pas bien compris, n ai pas bien compris, une fois, fois,
		repeter fois, repetez fois, redemande, quelle question, quelle etait question, etait quoi question, etait quoi, etait quoi deja, etait laquelle question, quoi deja, pouvoir repeter, avez dit, avez dit quoi, qu avez dit, qu avez dit quoi, qu est ce qu avez dit, qu dit, dites, renvoyer,
		renvoyez, renvoie, renvoyez question, renvoyer question, reformuler, reformulez, reecoute, n entends pas, n entends rien, entends rien, relire`,
	"conseiller": `
		conseiller, conseillere, conseille, conseillers, humain, humaine, parler, parler conseiller, quelqu, operateur, operatrice, agent, vraie personne,
		vrai personne, etre humain, assistante sociale, assistante social, assistant social, assistant sociale, travailleur social, interlocuteur, parlez personne, telephoner conseiller, appeler conseiller,
		vrai humain, vrai conseiller, rappelez, rappeler, etre rappele, etre rappelee, rappel, appelez, contacter conseiller, joindre conseiller,
		joindre quelqu, contacter quelqu, avoir conseiller, avoir quelqu, voir conseiller, voir quelqu, discuter, discuter quelqu, besoin conseiller,
		ai besoin conseiller, besoin parler, ai besoin parler, besoin parler quelqu, ai besoin parler quelqu, passez conseiller, passe conseiller,
		passez quelqu, mettez relation conseiller, relation conseiller, conseiller social, standard, standardiste, parler en vrai, parler direct, pas robot,
		veux pas robot, vrai humain pas robot, vraie personne pas robot, humain pas robot, pas parler robot, vrai gens, parler vrai`,
	"recommencer": `
		recommencer, recommence, recommencez, tout recommencer, recommencer tout, recommence tout, tout reprendre depuis debut, tout reprendre depuis le debut, recommencer debut, recommencer depuis debut, recommence depuis debut, recommencez depuis debut, recommencer depuis le debut,
		recommencer zero, recommence zero, recommencez zero, recommencons zero, reprend depuis debut, reprenez depuis debut, repart depuis debut, reprendre debut, reprendre depuis debut, reprendre zero, repartir zero, repartir debut, depuis debut, debut, restart, reset,
		reprendre tout, tout reprendre, tout reprendre debut, reprend tout depuis debut, reprend tout debut, reprend tout, reprenez tout depuis debut, reprenez debut, reprenez depuis debut, reprends tout, reprend zero, tout reprendre zero, retour debut, retour zero, revenir debut, recommencer questionnaire,
		reinitialiser, start over, reprend debut, reprends debut, recommencons, refaire, tout refaire, repart zero, repart debut, repars zero, repartons zero, refaire depuis debut, refaire debut, refaire zero, remettre zero, remise zero, retourner debut, reprenons debut, reprenons depuis debut, reprenons tout, nouveau depart, recomencer`,
	"effacer": `
		effacer, efface, effacez, effacement, tout effacer, effacer tout, efface tout, effacez tout, supprimer, supprime, supprimez, supprimer tout,
		tout supprimer, supprimez tout, supprime tout, oubliez, oublie, oubliez tout, delete`,
	"pourquoi": `
		pourquoi, why, et pourquoi, mais pourquoi, et pourquoi ca, pourquoi donc, pourquoi question, pourquoi cette question, pourquoi ces questions, pourquoi toutes ces questions, pourquoi demandez,
		pourquoi demander, pourquoi demande, pourquoi demandes, pourquoi savoir, pourquoi voulez savoir, pourquoi veux savoir, pourquoi veut savoir,
		quoi sert, sert quoi, sert a quoi, pour quoi, pour quoi demandez, quelle raison, pour quelle raison, pour quelle raison demandez, quelle raison demandez, pour quelle raison demandez cela, quelle raison demandez cela, quel but, dans quel but, dans quel but demandez, pour quoi question, raison,
		pourquoi besoin savoir, pourquoi avez besoin, pourquoi avez besoin savoir, pourquoi avez besoin cette information, pourquoi avez besoin information,
		en quoi regarde, pourquoi cette, pour quoi faire, pour quoi fer, pourquoi posez cette question, pourquoi posez question, pourquoi poses cette question,
		pourquoi poser cette question, pourquoi question la, pourquoi demandez moi, pourquoi pose question`,
	"langue": `
		langue, langues, language, lang, english, anglais, en anglais, in english, english please, in english please, do you speak english, speak english,
		parlez anglais, parle anglais, parler anglais, arabe, en arabe, parlez arabe, espanol, en espagnol, en portugais, portugues, romana, en roumain,
		en russe, en turc, turkce, en ukrainien, русскии, русский, по-русски, українська, украінська, العربية, عربي, changer langue, change langue,
		changer de langue, autre langue, parle pas francais, ne parle pas francais, parle pas bien francais, ne parle pas bien francais, lis pas francais, ne lis pas francais, comprends pas francais, ne comprends pas francais, no french,
		i don t speak french, i dont speak french, no speak french, en francais facile, parlez espagnol, parlez portugais, autres langues, choisir langue,
		langue anglaise, langue espagnole, langue portugaise, langue roumaine, langue russe, langue turque, langue ukrainienne, anglais please`,
	"donnees": `
		info, infos, contact, vos coordonnees, donnees, donnee, donnees personnelles, infos donnees, info donnees, vie privee, confidentialite, confidentiel, rgpd, cnil, mentions legales,
		privacy, my data, protection donnees`,
	"resultats": `
		resultat, resultats, droits, liste, liste droits, bilan, voir resultats, voir droits, quels droits`,
	"suite": `
		suite, suivant, suivante, continuer, continue, continuez, reprendre, next, voir suite, continuons, reprends`,
}
