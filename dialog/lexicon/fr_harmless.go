package lexicon

// FrenchHarmless are ways of speaking, and dangers that are over, denied, or only
// feared: their words are set aside before danger is looked for. Each line
// must end on a word that makes it harmless.
const FrenchHarmless = `
	ai _ ans de|d anciennete|anciennete|cotisation|cotisations|travail|metier|cariere|mariage|experience|boite|maison
	chat|chien|velo|voiture|scooter|poubele|poubeles|meuble|meubles|linge (est|sont|reste|restent|dort) dehors
	bebe|bb (me) done (des) coups
	coups de|des pied|pieds (du|le|de|mon|dans) (mon) (le) bebe|bb
	rue de|du|des paris|lyon|marseille|lille|bretagne|verdun|strasbourg|moulin|bac|four|pont|general|docteur|marechal|champs|lilas|roses|jardins
	gaz d|de echapement|echappement
	secours catholique|populaire|islamique|protestant
	mere|pere|maman|papa|soeur|femme|epouse|fille|fils garde|range|conserve|clase (tous) mes|nos|les papiers|papier|documents (dans|au|a|pour) (un|une|le|la|l) clasur|claseur|tiroir|dosier|pochete|coffre|maison|sec
	harcele*|harcelent pour (des|du|un|une|le|les|ma|mon) credit|credits|abonement|isolation|cpf|panneaux|mutuele|formation
	mort|morte|decede|decedee|tue|tuee dans un|l|une incendie|acident
	batu|batue|frape|frapee|viole|violee|tape|tapee|agrese|agresee par mon|ma|un|une|l|le __ il|ya|y (y) a _ ans
	caf|banque|cpam|secu|impots|huisier|huisiers|bailleur|edf|creanciers|demarcheurs (me|nous) harcele*|harcelent
	film|reportage|emission|serie|documentaire|livre|roman __ viol|violence*|suicide|meurtre
	me pendre la cremailere
	corde au cou avec|a|depuis|pour
	jetoufe|etoufe|etoufer|etoufons sous|avec|par (les|mes|nos|des|le|mon) dettes|factures|credits|credit|papiers|impots|travail|charges|loyer
	etait|etai|etaient violent|violente|violents|alcolique quand|avant|avec|autrefois
	vit|vis|vivons a 2|3|4|5|6|deux|trois|quatre|cinq dans une|un|le|la|ma|notre chambre|studio|apart|apartement|maison|f2|f1|t2
	tu|vous|on sais|savez|sait ou ale|aler
	peur qu il|elle revi* pas
	peur qu il|elle fasse des|une|de betise*|erreur*|chute
	vaut etre mal|bien|seul|seule|prudent
	mare de vivre au|a|dans|chez|avec|ici|comme|sans
	frape|tape|batu|batue|agrese|agresee (a|au|dans) (l|la|le) (ecole|college|lycee) (l) (an|annee) pase|dernier|derniere|pasee
	plein de sang froid
	ou dormir|aler en|pendant|pour vacances|noel|week
	quite|quitee|quiter (mon|un|le|ce) mari|conjoint|ex|copain|compagnon|homme violent|violente __ _ ans|mois|2010|2015|2018|2019|2020|2021|2022|2023|2024|2025
	batu|batue|frape|frapee|viole|violee|maltraite|maltraitee|agrese|agresee (dans|pendant|durant) (mon|l|ma|ton) enfance|jeunesse|dernier|derniere|an
	agrese|agresee|batu|batue (il) (y) (a|ya) _ ans|mois
	agrese|agresee l an|anee dernier|derniere|pase|pasee
	me suicide|tue|pend pas
	me tue|suicide pas (a|au) (la) travail|tache|boulot
	acueil (pour|d|des) (les) enfants (en) maltraites|danger|batus
	arive*|peux|peut|peu plus|pas|pu (a) vivre avec|de|du|dignement|corectement|normalement|sans|ici|comme
	ou aler pour|faire|demander|deposer|chercher|signaler|me|porter|retirer
	ou aler avec mon|ma|mes|ce|cette|ces|le|la|toute dosier|dosiers|papier|papiers|papiere|facture|factures|formulaire|courier|letre
	fait|font|fais mal a la poitrine depuis
	pas (encore|vraiment) a la rue
	sauter|saute|saut* (un|une|la|le|des|cette|ces|du|de|sur|l) repas|question|questions|etape|etapes|ligne|page|joie|corde|occasion
	faire|fait|fais|va sauter la|le|les|ma|mon|mes|sa|un|une prime|banque|droits|amende|plombs|credit|aide|pv
	ai|avons|a|avec le couteau sous la gorge
	pistolet a eau
	s est|sont batu|batus|batue
	ca|cela m|nous a frape|frapee|marque|tue|acheve
	frapait|tapait|batait|frapai|cognait (avant|autrefois|enfant|petit|petite) avant|autrefois|enfant|petite|petit
	frapait|tapait|batait|cognait (il) (y) a|ya _ ans
	frapait|tapait|batait|cognait __ ans
	repond* plus|pas (a|au|aux) (mes|ses|son) tel|telephone|sms|messages|message|appels|apels|mails|courriers
	batue|batu|frapee|frape|maltraitee enfant|petite|petit|jeune|avant
	respir* mal la|quand|depuis nuit|apnee|cours|longtemps
	incendie de|en 2010|2011|2012|2013|2014|2015|2016|2017|2018|2019|2020|2021|2022|2023|2024|2025
	rue de la|l gare|mairie|poste|republique|paix|liberte|ecole|eglise|plage|fontaine
	dor* (dehors|sous|dans) (la|une|sous) (tente) (en|au) camping|vacances
	dor* dehors sous la tente en camping
	faire|fais|fait des crises
	violent|violente dans (ses|les|des) jeux|jouets|mots|paroles
	me harcele|embete|suit|menace pas|plus
	etouf* avec (les|des|mes|tous) impots|factures|papiers|dettes|dossiers
	donne|donent|donant|face|acces|parallele a la rue
	tu|tue|tuer|tues|tuons le|du temps
	me tue a|au|aux la|le|l|travail|boulot|taf|tache|repeter|dire|vous|te|expliquer|bosser|petit
	loyer|prix|ca|cela|chaleur|fatigue|facture|factures|charges|questions|question|impots|papiers|paperasse|travail|boulot|taf|stres|suspense|transports|trajet|horaires|administration|caf|bruit|dos|tete|courses|inflation|attente|patience|canicule|froid|regime (me|va|vont|nous|qui|la) (me|nous|va|vont) tue|tuent|tuer
	ca|cela (va|vont) me|nous tuer|tue|acheve
	caf me tue
	mort|morte|morts|mourir de|d rire|fatigue|faim|soif|trouille|peur|froid|honte|ennui|inquietude|chaud|sommeil|jalousie
	meurs|meurt|creve|crever|crevons|meur|crevent de|d faim|soif|chaud|rire|ennui|envie|froid|chaleur|honte|peur|trouille
	en finir (vite|rapidement|un|peu) avec (tout|tous|toutes) ce|ces|cette|le|la|les|mon|ma|mes|vos|votre|l|leur _ questions|question|questionnaire|dossier|dossiers|papiers|papier|paperasse|demarches|demarche|formulaire|formulaires|caf|administration|dettes|credit|credits|impots|truc|conversation|histoire|travaux|galere|demenagement|divorce|test|entretien
	pour en finir avec
	en finir vite|rapidement
	vite en finir
	peut|va|vas en finir (la|avec) question*
	j en|en|n finis|fini pas
	pas|jamais|aucune envie|intention de|d (me|en) mourir|suicid*|tuer|finir
	veux|voudrais|vais|veu|voulons (ne) pas (me|encore|en) mourir|suicid*|tuer|crever|finir
	pas suicidaire*
	pas d idees noires|suicidaires
	s est|etait|sont suicid*|pendu*|tue|tuee|noye*
	s est donne la mort
	apres|depuis|suite (au|a) (le|la) suicide
	suicide de mon|ma|son|sa|notre
	est|sont mort|morte|decede*
	perdu (mon|ma) mari|femme|pere|mere|fils|fille
	prevention du suicid*
	est|va|vont mourir de
	pere|mere|mari|femme|grand|chien|chat va mourir
	avant de mourir
	en etre|etais|est (pas) a mort
	je|j|nous|on|jme|faut|tu|dois|obligee (me|m|nous|se|te) (suis|somes|dois|faut) (me|nous|se) bat|bats|batre|batai*|batu|batue|batons pour|contre|avec|tous|chaque|depuis|comme|toute|toujours|seul|seule|encore|afin|au
	se bat|batent|batre a|avec|pour|contre|au
	bat son plein
	tape|tapent|tapait|tapez sur les|le nerf*|systeme
	me tape le|les|un|une|tout|toutes|tous|la|encore|20|30|1|2|3|quatre|deux|trois
	frap* a|aux (toutes|la|ma|mes|les|votre|vos|sa|l) (les) porte|portes|volet|volets|fenetre
	ca|cela|qui|prix|chose me|m|nous frape|tape
	coup|coups de|d main|fil|telephone|tel|chance|stres|fatigue|barre|blues|vieux|mou|pouce|soleil|tete|foudre|gueule|frein|coeur|pompe|bol|rouge
	boire un coup
	tout d un coup
	du coup
	tenir le coup
	vaut le coup
	ca coute
	etoufe* sous|par les|le|mes|ces|mon dettes|factures|credits|loyer|charges|impots|loyers
	dettes|factures|loyer|charges|credits|loyers|impots|prix|travail (me|m|nous|qui|va|vont) (m|me|nous) etouf*
	saign* a blanc
	feu vert|rouge|de|tricolore|artifice|mon|ma|mes
	en feu de
	suis|etait|est|comme|metier (un|une|le|ancien|ancienne) pompier*|ambulancier*|ambulanciere
	ai|a|eu|fait|subi|apres|depuis|suite|sequelles|cause|handicape|suivi|suivie (eu|fait|subi|a|d|de|cause|du) (a|mon|son|un|une|deux|2|l|le|la|au|d|ma) (petit|gros|grave|deux) avc|infarctus|coma|crise|malaise|overdose|incendie (cardiaque|cerebral) (en|il|l|y|ya|depuis|dernier|janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre) (an|anee|a) 2010|2011|2012|2013|2014|2015|2016|2017|2018|2019|2020|2021|2022|2023|2024|2025|2026|dernier|derniere|ans|mois|y|pase|a|janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre
	ai|avait|avais eu un|une|deux|2|des|mon (petit|gros|grave) avc|infarctus|crise|hemoragie|malaise|incendie
	apres|depuis|suite|sequelles|cause (a|de|d|du|le|l|au) (a|mon|son|un|l|une|ma|le|sa|cause|d) (petit|gros) avc|infarctus|crise|coma|malaise|incendie|hemoragie|acident
	depuis|suite|apres|cause|sequelles|sequele (a|de|d|du|au|l|mon|son|un|une|ma|sa) (un|une|mon|son|ma|sa) avc|infarctus|crise|coma|malaise|incendie|hemoragie
	risque* d|de avc|infarctus|incendie
	asurance __ incendie|deces|vie
	detecteur* de|d fumee|incendie|monoxyde
	rien ne bouge plus
	rien bouge plus
	dossier|prix|salaire|situation|argent|compte|loyer|ca (ne) bouge plus
	bouge plus de chez|la
	fait mal au|aux|a la dos|pied*|genou*|ventre|bras|tete|jambe*
	ai|avons|a (deja|longtemps) dormi|vecu|ete (dans|a) (la|ma|une) dehors|rue|voiture
	dormais|etais|etait|etions|vivais|vivait|etai (deja|encore|a|dans|avant) (la) rue|dehors|voiture|sans
	plus|jamais (a|dans|dormir|dors|dehors|ete) (a|dans) (la) rue|dehors
	peur|risque|risquons|crains|menace|evite*|danger|angoise (de|d|que|on) (me|finir|etre|perdre|se|je|fini|on|retrouver|soit|va) (me|finir|fini|retrouver|etre|soit|finise) (a|dans) la rue
	finir|fini|finira|finirai|finirons|va (finir|etre|se|me) (a|dans) (la) rue si|un|comme
	va|vais|alons (on) finir a|dans la rue
	j|habite|habitons|adrese|domicili*|demeure|numero (habite|au|a) (la|au|une|dans|12) rue
	mis|mise|vire|viree|foutu|foutue|jete|jetee (a|de) (la) porte|dehors (de|par|du) (mon|ma|la|le|l|son) travail|boulot|patron|taf|entreprise|emploi|ecole|lycee|college|employeur|boite|usine|chef
	vire|viree (de|du|par) (mon|ma|la|le|l) travail|boulot|patron|taf|entreprise|emploi|boite|usine|ecole|lycee|chef
	chien|chat|chats|chiens|animal|velo|voiture|linge __ dehors|dehor
	mange|mangeons|joue|jouent|jouer|fume|fumer|sors|sortir|travaille|travail|bosse|promene|marche|pluie|froid|mauvais|chaud|beau|fait dehors|dehor
	viol de|du la|domicile|loi|donees|contrat|secret
	film|serie|livre|jeu|jeux|video|musique|orage|sport|choc|mots|vent|quartier|metier __ violent*
	jamais|pas|aucune (de|ete|eu|subi|d) (la|de|d|des) violence*|viol|coups|frap*|menace*|batu*
	ne|n m|me a jamais frap*|tape|batu*
	ne me frape|bat|tape pas|jamais|plus
	me|m frape|bat|tape|menace pas|jamais
	plus de violence*
	avec|aupres|pour (des|les) femmes victimes (de) violence*
	travaille __ violence*|victimes
	touche pour|le|la|l|des|les|de|du|un|une rsa|apl|caf|alocation*|aide|aides|prime|pension|asf|aeh|complement
	touche (l|le|la|les|des|une) (rsa|apl|asf|aeh|pension|alocation|alocations|aide|aides|prime|complement) (familiale|familiales|alimentaire) pour
	peur de|que|qu|d me tromper|perdre|avoir|manquer|trop|refus*|payer
	peur de perdre|pas|manquer|faire|la|l|ne|payer|demander|remplir|avoir
	peur d avoir|aler|etre refus*|tromp*|controle
	peur que ca|vous|mon|la|le|cela
	menac* (d|de) (m|me|nous) (m) expuls*|coup*|licenci*|saisi*|vire*|suspen*|radi*|poursui*
	menac* d|de|par|avec expulsion|coupure|licenciement|huisier|huisiers|saisie|radiation
	en danger de
	pas (en) danger
	noie|noyee|noye sous|dans (les|la|le|mes|ces|l|tous) papiers|papier|dettes|paperasse|factures|demarches|travail|administration|dossiers
	secoue|secouee par
	malaise social
	aret maladie
	la vie est chere|dure
	harcel* par|au (la|le|les|mes) travail|boulot|creanciers|banque|huisiers|demarcheurs|pub
	me harcele de|avec pub|apels|publicite|vos
	couteau suise
	ca|cela (me|nous) fait du mal
	je m enferme
	faili|manque m|s|me|se etouf*
	etouf* de rire
	malaise vagal
	mort|morte|decede|decedee d|de (un|une|son) infarctus|avc|crise|aret|acident|overdose
	cela|ca me|nous (fait) rend malade
	acouche|acoucher|acouchement (je|est|prevu|pour) (dans|en|le|la|fin|debut|vers) _ _ mois|semaines|prochain|prochaine|bientot|janvier|fevrier|mars|avril|mai|juin|juilet|aout|septembre|octobre|novembre|decembre
	acouche|acoucher il|ya|y|le (y) (a) _ mois|semaines|jours|ans
`
