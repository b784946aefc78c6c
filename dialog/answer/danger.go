package answer

import (
	"slices"

	"aufil/dialog/lexicon"
	"aufil/dialog/phrase"
	"aufil/dialog/speech"
)

// Danger is a risk for someone's life or safety that a text tells of.
type Danger string

// The dangers, each with its own number to call.
const (
	Suicide       Danger = "suicide"
	Violence      Danger = "violence"
	SansAbri      Danger = "sans_abri"
	UrgenceVitale Danger = "urgence_vitale"
	Enfant        Danger = "enfant"
	Faim          Danger = "faim" // nothing to eat: no number to call, but a line of its own
)

// byUrgency lists the dangers, what kills soonest first.
var byUrgency = []Danger{UrgenceVitale, Suicide, Enfant, Violence, SansAbri, Faim}

// ParseDanger finds words of danger in their context. Ways of speaking ("je
// tue le temps", "ce loyer me tue") and what is over are set aside first. In
// doubt it leans towards danger: a number sent for nothing costs little.
func ParseDanger(text string) (Danger, bool) {
	all := readDangers(text, true)
	if len(all) == 0 {
		return "", false
	}
	return all[0], true
}

// AllDangers lists all that a text tells of, the most urgent first: who is put out at night by a husband needs two numbers.
func AllDangers(text string) []Danger { return readDangers(text, false) }

func readDangers(text string, one bool) []Danger {
	s := speech.Read(speech.Clip(text))
	if !s.Worded() {
		return nil
	}
	var all []Danger
	words := unglue(s.Clauses())
	told, hinted := anyDanger.In(words), frenchNotions.opens.In(words)
	if told || hinted {
		harmless.Erase(words)
	}
	if told {
		lists := anyDanger.Lists(words)
		for rank, d := range dangers {
			if !slices.Contains(all, d.danger) && lists.Has(rank) {
				all = append(all, d.danger)
				if one {
					break
				}
			}
		}
	}
	if hinted && (len(all) == 0 || nearer[all[0]] != "") {
		hints := frenchNotions.hints(words)
		if len(all) == 0 {
			all = hints
		} else if closer := nearer[all[0]]; slices.Contains(hints, closer) && !slices.Contains(all, closer) {
			all = append([]Danger{closer}, all...)
		}
	}
	if len(all) == 0 {
		_, all = foreignDangers(speech.Clip(text))
	}
	return all
}

// nearer is what a second look may find behind a danger: a blow may be one to a child, a night in a garage the doing of a
// boss.
var nearer = map[Danger]Danger{Violence: Enfant, SansAbri: Violence}

// dangers are tried in this order: what kills soonest comes first.
var dangers = []struct {
	danger   Danger
	patterns string
}{
	{UrgenceVitale, vitalPatterns},
	{Violence, threatPatterns},
	{Suicide, suicidePatterns},
	{Enfant, childPatterns},
	{Violence, violencePatterns},
	{SansAbri, shelterPatterns},
	{Violence, putOutPatterns},
}

// putOutPatterns tell that somebody at home put the person out: a roof first, and safety with it.
const putOutPatterns = `
	il|mari|conjoint|copain|copin|compagnon|concubin|mec|homme|ex (m) a|ma|me|m (a) mis|mise|foutu|foutue|vire|viree|jete|jetee|met|fout|chase|chasee (de|a) (la|chez) dehors|dehor|porte|rue|maison|nous
`

// harmless finds ways of speaking, and dangers that are over, denied, or only feared: their words are set aside before
// danger is looked for.
var harmless = phrase.Compile(lexicon.FrenchHarmless)

// anyDanger finds all of them: one look tells that there is none.
var anyDanger = func() phrase.Set {
	var lists []string
	for _, d := range dangers {
		lists = append(lists, d.patterns)
	}
	return phrase.CompileLists(lists...)
}()

// Lists of words that many patterns share.
const (
	who     = "il|elle|ils|mari|conjoint|conjointe|ex|copain|copin|copine|compagnon|compagne|mec|homme|ome|femme|meuf|pere|mere|papa|maman|frere|oncle|fils|fille|voisin|coloc|patron|proprio|proprietaire|parents|beau|concubin|monsieur|gars|on|un"
	kin     = "mari|conjoint|conjointe|ex|copain|copin|copine|compagnon|compagne|mec|homme|femme|pere|mere|frere|oncle|fils|concubin|beau|cheri"
	child   = "enfant|enfants|fils|fille|filles|bebe|bb|petit|petite|petits|petites|garcon|garcons|neveu|niece|ado|soeur"
	hits    = "frap*|bat|bats|batent|batai*|batre|tape|tapai*|tapent|taper|cogne|cognai*|cogner|gifl*|etrangl*|maltrait*|tabas*|viole|violer|violai*|brutali*|secoue|secouer"
	hitPast = "frap*|batu|batue|tape|tapee|cogne|cognee|gifl*|etrangl*|maltrait*|tabas*|viole|violee|brutalise*|agres*"
	kill    = "tue|tuer|tuez|suicide*|suicid*|suisid*|sucid*|suicd*|suiside*|pendre|flinguer|buter|suprimer|defenestrer|noyer|imoler|empoisoner"
)

const vitalPatterns = `
	retourne|renverse|couche|bascule sur mon|ma|lui|elle|le mari|femme|fils|fille|pere|mere|ouvrier|frere|colegue|petit|conducteur
	moteur (qui) tourne dans|ds le|un|notre|son|mon garage
	chien (a) (l|m|la) (a) mordu|attrape|attaque|saute __ visage|gorge|bebe|enfant|fils|fille|bras
	vomit|vomi|crache (du) noir
	balcon|plancher|escalier|plafond|mur|grue|echafaudage (s) est|sest (en) (train) detache|efondre|ecroule|tombe
	clou|couteau|verre|fourchete dans le|la|l crane|ventre|oeil|gorge|poitrine|tete
	tire|tirer desus avec
	acouche* aux|au toiletes|wc
	se|s est tire desus|une bale
	tombe|tombee|efondre*|ecroule* sur mon|ma|lui|elle|le|un|une|notre colegue|mari|femme|fils|fille|pere|mere|ouvrier|petit|bebe|copain|ami|frere|soeur
	gaz (qui) sifle|fuit|sort
	se|s|est|suis|a fait|faite|fais renverser|percuter|ecraser|faucher
	saute|tombe|tombee|plonge|parti|partie (dans|a) la|le|l riviere|mer|eau|canal|lac|fleuve __ voit|remonte|revient|ressort|retrouve plus|pas
	frere|soeur|fils|fille|bebe|bb|petit|petite|mari|femme|pere|mere|il|elle (a|n) (a) plus bouge|respire|reagi|ouvert
	gaz s echape
	vient|viens de s|se efondrer|ecrouler|evanouir
	poids|etau|presion|serement|elephant|barre sur|dans|a|au (la|le|ma|sa|mon|son) poitrine|torax|coeur
	sens|sent|sentir|sentons plus|pas (le|mon|du) bebe|bb
	gars|garcon|garcons|type|monsieur|dame|voisin|voisine|conducteur|chaufeur|motard|cycliste|home|homme|ouvrier|colegue (ne) bouge|respire|repond|reagit plus|pas
	le feu (c) (est) chez|dans|a (le|la|les|mon|ma) voisin|voisine|voisins|voiture|garage|cave|escalier|palier|poubele
	acouche* dans la|le|ma|une|notre cuisine|chambre|couloir|toilete|toiletes|ascenseur
	vite __ femme|fille|soeur|copine|compagne acouche
	bras gauche (est) (tout|toute) engourdi|lourd|paralyse|mort
	bras gauche __ sens plus
	enceinte __ __ tres|tellement mal a la tete
	voit|vois des points|mouches|etoiles
	plafond|toit|mur (est) en train de tomber|ecrouler|efondrer
	doigt|main|bras|pied dans la|une machine|scie|tondeuse|presse
	tient plus debout
	bebe|bb|nourison fait|fais plus (de) pipi
	yeux revulses|retournes|blancs
	visage|bouche (qui) tombe|pend|afaise|afaisee
	pris|avale|prend|prit|prends 8|10|12|15|20|25|30|35|40|50|60|100|vingt|trente|quarante cachets|comprimes|doliprane*|medicament*|medoc*|pilules
	il|elle|bebe|bb|nourison est|et tout|toute gris|grise|mou|mole
	bare dans la poitrine
	respire bizare|bizarement|tres
	tete du bebe|bb sort|est|on
	coince|coinces|coincee dans la|ma|une|notre voiture
	voiture (est) (tombee|partie) dans|sur le|un fose|ravin|toit
	alarme (de) (au) co|gaz|incendie|feu (qui) sone
	l eau monte
	leau monte
	est|sui|suis|tombe|tombee dans les pome|pomes
	contractions __ saign*|sang
	saign* __ contractions
	sent|sens plus|pas son|mon|sa|ma bras|jambe|visage|main|cote
	parle bizare|bizarement|de travers
	de la fumee|fume (plein|partout|dans|sous) (l|le|la|tout|toute) imeuble|limeuble|apart|apartement|cuisine|cage|escalier|porte|chambre
	dans les vapes _ _ repond*|reagi*|bouge
	bebe|bb|fils|fille|enfant|petit|petite|garcon|mari|femme|pere|mere (est|devient) tout|toute mou|mole|bleu|bleue|gris|grise
	devient|devenu|devenue|deviens (tout|toute) bleu|bleue
	(s) etrangle|setrangle|etoufe avec un|une|du|des|le|la (petit) (de) bonbon|jouet|bout|morceau|os|piece|bille|raisin|viande|saucise|cacahuete
	brule|brulee (a|avec|au|par) (de) (l|la|le|une|un) (huile|eau|feu|acide) huile|bouilante|bouilant|acide
	plein|plains (de) sang
	avale|ingere|bu|boit (de) (l) (eau) (de) (la) javel
	(s) est|sest|c noye|noyee|tombe|tombee dans la|une|le|l piscine|riviere|eau|mer|bain|baignoire|canal|puits
	bebe|bb|fils|fille|petit|petite|enfant|levres (est|a|sont|devient) (tout|toute|les) (levres) bleu|bleue|bleus|violet|violette
	bebe|bb|fils|fille|petit|petite|enfant (a) mange|manger|avale|bu (mes|des|les|un|une|du|de) (l|la) medicament*|medoc*|comprimes|cachets|javel|produit*|lessive|pile|alcool|pilule*|mort
	pris|avale|prend|prendre|avaler (2|3|4|5|10|deux|trois|quatre|plusieurs|plein|plusieur) (de) boites|plaquettes|boite|plaquette (de) doliprane|medicament*|medoc*|somniferes|xanax|lexomil|tramadol|cachets|comprimes
	mal|point|sere|opresse|opression|brulure|pique __ poitrine
	poitrine __ sere|opresse
	bras gauche __ __ poitrine
	mal|douleur|douleurs __ coeur et|puis|avec __ bras
	mal|douleur|douleurs __ bras gauche et|puis|avec __ coeur|machoire|poitrine
	mal|douleur|douleurs __ machoire et|puis|avec __ bras
	bouche|visage|levre (est) (tout|toute) tordu|tordue|paralyse|paralysee|deforme|deformee
	pise|pissait le sang
	sang partout|gicle
	gonfl* de|du|au partout|visage|gorge|langue
	gorge (qui|se|est) gonfl*|ferme
	plus de ventoline
	crise d asthme|asme maintenant|la|grave
	secours __ meurt|meur|mourir
	secours __ mari|femme|bebe|fils|fille|pere|mere meurt|meur|mourir
	noyade|noyee|noye dans la|une|le piscine|riviere|mer|bain|baignoire
	etrangle avec un|une|du|sa
	hypothermie
	acouche* dans la|le|ma|une voiture|salon|baignoire|rue
	perd|perds les eaux
	tombe|tombee du|de|par la|le|l balcon|fenetre|toit|echelle|etage
	mordu|mordue|pique|piquee par un|une serpent|vipere
	intoxication|intoxique* au|par|le monoxyde|gaz|fumee
	saign* __ enceinte
	bras et|puis (a|dans) (la) poitrine
	fait|fais|fai|faire une|1 (grosse|grave) crise d|de epilepsie|asthme|asme|convulsion
	tombe|tombee|chute (et) (il|elle) (ne) parle|bouge|repond|reagit|respire plus|pas
	acouche la|maintenant|ici (tout) maintenant|ici
	acouche maintenant|ici
	bebe|bb|fils|fille|il|elle|enfant|mari|femme|pere|mere (ne) reagit|reagi|reagis plus|pas
	et (ne) reagit plus|pas
	s est efondre|efondree
	apel* une|les|l|vite (une) ambulance|secours
	femme|mari|pere|mere|fils|fille|bebe|bb|enfant|papa|maman (ne) repond* plus
	repond* plus|pas __ terre|respire|inconscient*
	terre __ bouge|repond|respire (plus|pas) plus|pas
	enceinte et|je saign*
	douleur|douleurs __ poitrine
	odeur|fuite|sens|sent (de|le|du) gaz
	brule|brulee grave|gravement
	respir* plus|pas|mal
	respir* presque|quasiment plus|pas
	mal a respirer
	du mal pour respirer
	arive* plus|pas (a) respir*
	peux|peut|peu plus|pas respirer
	j|m|s|me|se etoufe|etoufer
	setoufe|metoufe|jetoufe|setouf
	en train|entrain d etoufer
	entrain|train d etoufer|mourir|acoucher|convulser
	train|entrain de mourir
	est|suis|sont|trouve inconscient*
	perdu|perd|perds|perdre conaisance
	s est evanoui*
	vien*|viens de s evanouir
	fait|fais|fai|faire un|une (petit|petite|gros|grosse) crise cardiaque|cardiac
	crise cardiaque
	fait|fais|fai|faire un (petit|gros) avc|infarctus|infarctu
	aret cardiaque
	infarctus
	avc
	mal|douleur*|serre a|dans|au (la|le) poitrine|torax
	douleur* thoracique*
	poitrine qui|me sere
	saign* beaucoup|enorme*|fort|trop|partout|abondament
	saign* (s|ne) (arete) pas
	perd|perds beaucoup|plein|trop|tout (de) (son) sang
	perd|perds|perdait du sang
	vide de son|mon sang
	hemoragi*|emoragi*
	overdose*
	avale|ingere|bu|boit __ javel|poison|produit|pile|detergent|debouche|destop|pilules|comprimes|cachets|medicament|medicaments|medocs
	pris|prise|avale|pri tout|tou|trop|tous|plein|beaucoup|toute|une (de) (mes|ses|les|la|boite) (de) cachets|medicament*|medoc*|comprimes|somniferes|pilules|boite|plaquette
	convuls*
	dans le coma
	il y a le|du feu
	le feu chez|a|dans (la|l|ma|mon|notre) maison|apartement|apart|imeuble|cuisine|moi|nous|chambre
	prend feu
	en feu
	maison|apart|imeuble|cuisine|chambre brule|crame|brulent
	incendie
	ca brule chez|dans
	perdu|perds|perdre les eaux
	vais acoucher maintenant|la|ce|tout
	acouche maintenant
	bebe arive maintenant
	il|elle|bebe|bb|fils|fille|mari|femme|pere|mere|enfant|ami|amie|papa|maman (ne|n) bouge|bouj|bougent plus|pu
	se reveil*|reveil* plus|pas
	plus de pouls
	coeur bat plus
	va mourir
	malaise
	acident grave
	monoxyde
	electrocut*
	se noie
	plus conscien*
	bouche de travers
	choc alergique|anaphylactique
	apel* les|le pompiers|samu
	faut|besoin d une|un ambulance
	faut une|un ambulance|samu
	envoyez (moi) (vite) une|un|les|le ambulance|pompiers|samu
	urgence vitale
	coup|coups de couteau|couto
	poignard*
`

const suicidePatterns = `
	liberer|debaraser tout|tous|vous (le) monde|moi de moi
	ai prepare|aligne|sorti (tous|toutes) mes|les medicament*|cachets|comprimes sur|devant
	tuyau (de) (l) (echapement) dans|a la|l voiture|habitacle|echapement
	deja mort|morte (a) (de|en) (l) interieur|dedans|vie
	mesage|mesages|sms de fin|adieu
	esperant|espere (que) (mon|le) coeur s|lache (arete) (pas) arete|pas|cete
	esperant|espere (que) (ne) (pas|plus|jamais) me reveiler
	on m enterre|enterez|enterrez
	mis|met|garde|gardes de cote (tous|toutes) mes|les|des cachets|comprimes|medicament*|medoc*|pilules
	plus de mois|lendemain|demain|apres|suite|lendemains pour moi
	me laiser partir|mourir|crever|couler
	serai|serais|sere|finirai (deja) au|sous|dans|entre (la|le|ma|une|quatre) cimetiere|terre|tombe|caveau|planches
	serai|serais|sere (deja) mort|morte avant|bientot|demain
	autant que ca|tout|cela s arete|sarete|finise
	jamais|pas du naitre|vivre
	jamais nee|nait|naitre
	lache|lacher|abandone|abandoner (prise|tout) pour toujours|bon
	dites|dis|diras|direz (leur|lui|a) (mes) (enfants) que je les|l|la|le|vous|t aime*
	bout d|de une|la corde
	plus jamais|ne (plus) ouvrir|rouvrir les yeux
	(me) reveiler plus|jamais jamais|plus
	plus de raison d|de etre (encore) la|ici
	plus|pas (la|le|de) force|courage de voir demain|noel|la|le|jour
	verai|verrai|vera|verra plus|pas (l|le) (annee|an) 2027|2028|noel|demain|printemps|lendemain|aniversaire
	jours|semaine|semaines|bientot|demain|soir (que) (je) serai|serais|sere plus la pour|du|et|de
	avale*|gobe* (toute) ma|la|une|mes plaquete|boite|plaquetes|boites (entiere) de|d
	(tout) envie (de) partir pour de bon
	partir pour de bon
	parti|partie avec (la|le|son|un|une) carabine|fusil|arme|corde
	photo|photos de ses|mes poignets|veines|coupures
	envie de lacher|lache le|mon volant
	faire|fais|fait le grand saut
	plus|que que|sa|ca|cela comme solution|isue
	retrouver* __ riviere|pendu|pendue|mort|morte|seine|canal
	roule|fonce|vais|conduis vers|dans la|le|un|une falaise|mur|ravin|platane
	dit|parle|veut (qu) (elle|il|de) (veut) rejoindre papy|papi|mamie|mamy
	aurais|aurai pas tenu
	fusil|carabine|arme|pistolet|flingue __ __ c|cest|tout|est (est) fini|finie
	foncer|rouler|encastrer|planter|rentrer (en) (avec) (la|ma) (voiture) dans|contre un|le|l mur|arbre|platane|camion|poteau|ravin
	s arete|arette (pour) definitivement|toujours|bon
	sarete (pour) definitivement|toujours|bon
	ne pas|plus|jamais me reveiler
	ai|jai (achete|prepare) une|la corde dans|prete|acroche*|au
	sera|serait|seront|seraient (bien) mieux|mieu sans moi|leur|mere|pere|maman|papa
	envie de me metre|jeter|coucher devant|sous|sur
	dit|dis|fait (ses) adieu|adieux
	avale|avaler|avales|javale tout|tous ce que|qu
	rejoindre __ la haut
	corde autour du|de cou|mon
	den finir avec la|ma|cette vie
	quoi (ca|sa) (sert|bon) (sert|bon) (de|d) vivre|continuer|exister
	fait|fais|faire|refaire (deja|encore) une ts|tous
	une ts|tous et (je) vais|recomence*
	plus de raison|raisons|force|courage|gout (de|d) (continuer) (a) vivre|exister
	pas|plus|pu (le|la|de) courage|force|envie (de|d) (continuer) (a) vivre
	mort serait|sera|est|serai (un|une|ma|la) soulagement|delivrance|liberation|solution
	mort (est|serait|reste) (la|ma|mon) seule|unique solution|sortie|isue
	mieux|mieu quand je serai|serais|sere|suis plus|pas|morte|mort la
	tout prepare|prevu (et) (ma|la) letre est ecrite|prete
	serez|seriez|sera|serait|seront|seraient|vivrez|irez (tous|toutes|bien|plus|tout) mieux|mieu|tranquile|tranquiles|heureux|soulages sans moi
	de trop sur (cette) terre
	suis (plus|juste|rien) (qu) un|une poids|fardeau|charge pour (tout|tous|toute|ma|mes|les|la|mon) (le) monde|famille|enfants|autres|eux|parents|proches
	dormir et|pour (ne) plus|jamais (plus|jamais) me reveiller|lever
	rien (ne) me|m retien*
	me fais|fait|fai|faisais du mal (la|le|tous|toute|chaque|avec|une) nuit|soir|soirs|jours|lame|couteau|rasoir|fois
	arive*|peux|peut|peu plus|pu (a) vivre
	serai|serais|sere|suis bientot|plus|pas (plus) de|parmi ce|vous|nous monde
	serai|serais|sere plus de ce monde
	fermer les yeux pour|et toujours|plus
	veux|voudrais|envie|veu (de) que tout s arete|sarete
	me supprimer
	me faire disparaitre
	sauter du|d|de (un|une|la|l|le) pont|toit|balcon|fenetre|etage|immeuble|imeuble|falaise
	ouvrir|ouvert le gaz pour|et en|partir|mourir
	quoi bon vivre|continuer
	en finire
	pont|toit|fenetre|balcon (je) vais|veux|veu sauter
	vais|veux|veu|envie (de|tous|tout) sauter
	me tirer|tire une|1 bale
	me faire sauter|exploser
	rejoindre __ ciel|paradis|cimetiere
	persone (ne) me|m retien*
	mort serait|sera|est mieux|mieu
	plus de vivre
	mieux|mieu quand|si|avec __ mort|morte
	ouvert|ouvrir|ouvre|coupe|couper|taille les|mes veines|poignets
	cachets|medicament*|medoc*|comprimes|pilules pour mourir|crever|partir|finir
	demain (je) serai|serais|sere (plus|pas) plus|pas la
	la adieu
	pour mourir
	peux|peut|peu plus de cet|cette|la|ma vie
	veut mourir|crever|mouri
	autant crever|mourir|en
	mieux|mieu vaut crever|mourir|etre
	partir pour de bon
	persone (ne) (me|m) regretera
	vais|vai|veux|veu|vx|ve|voudrais|voudrai|aimerais|prefere|compte|peux|faut|va|pourrais|voulais|dois|jveu|jveux (encore|juste|vraiment|tous) (que) (je) me|m ` + kill + `
	vais|vai|veux|veu|vx|ve|voudrais|prefere|aimerais|jvx|jveu|jveux|jvai (juste|vraiment) mourir|mourrir|mourire|mouri|crever|crev|creve
	envie|envi|idee|idees|besoin|capable|prete|pret|pense|penser|songe|parle|menace|essaye|essaie|tente|point de|d|a|par (me|m|se|s|vouloir|en) ` + kill + `|mourir|crever
	envie|envi|anvi de|d|2 mourir|mourire|crever|creve|disparaitre|sauter
	penser|pense|pensais a|au (la) suicide|mort|mourir
	jvai|jvais|jve me ` + kill + `
	j|je|jme|me (me) suicid*|sucid*|suisid*|suiside*
	je me pend|flingue|bute|tue
	je suis suicidaire
	suicide|suicider|suicidaire|suicidaires|sucide|suiside|suicidé
	se suicid*|pendre|flinguer|tuer
	veut|parle|menace de mourir|se|s
	en finir
	fin a mes|ma|ses|sa jours|jour|vie
	plus|pas|pu|aucune|jamais (aucune) (l|la|le) envie|envi|gout|force|raison de|d|a (la) vivre|vie|vivr|exister
	plus|pu|aucune (l|la|le) force|raison de|d continuer|vivre
	plus|pu (le) gout a|de (la) vie|vivre
	veux|veu|vx|ve|voudrais plus|pu|pas|ne (plus) vivre|vivr|exister
	plus|pu envie de rien
	plus me reveiler
	plus vivre
	mar|mare|bol|fatigue|fatiguee|degout* de (la) vivre|vie
	ma vie ne|n|est|a|vaut|vau|sert (vaut|sert|a|est|plus) (plus) rien|finie|fini|foutue|foutu|pas|sens|aucun
	vie vaut|vau plus|pas (la|le|d) rien|peine|coup|etre
	plus de sens a la|ma vie
	sert|ser (plus) a rien de|que (continuer) (a|je) vivre|vive
	vaudrai*|serai*|sera|vaut|vau|sere mieux|mieu (que|si) (je|j|jetai|jetais|jsui) (sois|suis|etais|etai|jetai|ne) (plus) mort|morte|la
	serai*|sera mieux|mieu sans moi
	seriez|serai*|sera|serait (bien) mieux|mieu|tranquilles sans moi
	mieux|mieu mort|morte
	mieux|mieu si j|je|jetai|jetais (etais|etai|suis) plus|mort|morte
	veux|voudrais|envie|prefere|aimerais|mieux (d) etre mort|morte
	si j|je|jetais|jetai etais|etai|suis mort|morte
	mieux mourir|crever
	plus etre la
	ne plus etre de ce monde
	m endormir et|pour ne|jamais|toujours|plus
	disparaitre pour de|toujours|definitivement
	veux|voudrais|envie (de) disparaitre
	me|m foutre|fout|fous|foute en l air
	me|m foutre|fout|fous|foute en lair
	jeter|jete|jeterais|jeterai|saute|sauter|sauterai|balancer|balance sous|du|par|d|a|dans (un|le|la|l) train|pont|metro|fenetre|balcon|rer|toit|eau|vide|viaduc|etage
	passer|mettre sous un|le train|metro
	me pends|pendre
	me flingu*
	m ouvrir|ouvre|ouvri|couper les veines|vene|vaines
	me|m coupe|taillade|couper les veines|bras|poignets
	me scarifi*|mutil*
	me faire du mal
	avaler|bouffer|gober (tous|toutes|toute|tout) (mes|des|la|les|une) (boite|plaquette) (de) cachets|medicament*|medoc*|pilules|comprimes|somniferes
	prendre tous|toute|toutes (mes|la|les|une) (boite|plaquette) (de) cachets|medicament*|medoc*|pilules|comprimes|somniferes
	vais|vai|peur|jvais|jvai|risque|envie (de|que) (je) faire|fase une (grosse) conerie|betise
	idees|idee|pensees|pensee noires|noire|suicidaire*|morbides
	tentative de suicid*
	fais|fait|faire|refaire une ts|tous
	adieu a|tout tous|toutes|le|vous
	adieu le monde
	quiter ce|cette monde|vie
	lettre d adieu
	fin pour moi
	kill myself
	want to die
`

const childPatterns = `
	pere|papi|papy|oncle|tonton|frere|beau|cousin|voisin|prof|pepe la|le|les caresse|tripote|touche
	parents se batent|bate|tapent|frapent|disputent avec|couteau|tous
	peur d|de aler|retourner|rentrer|revenir chez papa|maman|tonton|papi
	peur d|de aler|retourner|rentrer|revenir chez mon|ma pere|oncle|beau
	peur de son|leur pere|beau|mere|papa
	fils|fille|grand|grande de 5|6|7|8|9|10|11 ans garde|gardent __ nuit|nuits|seul|seule
	grands|grand|educ|educs|educateur|surveillant|moniteur me font|fait des choses|trucs|mal|atouchement*
	qui|il|elle me deshabile|deshabilait|deshabille
	leur|lui fait|font|faisait des atouchement*
	noirice|nourice|nounou a scotche*|atache*|enferme*|secoue*
	fait|fais|prend (des) films|photos|videos|film de moi (dans) (le|la|mon) bain|douche|nu|nue|lit|chambre
	enfants|petits|gosses|petit|petite|bebe|bb d|da a cote|cote|desus|voisin|voisine|voisins (sont|est) (tout|toute|tous) seul|seuls|seule|seules depuis
	nous|les|le|la fait|fais (tous) metre|mettre a genoux
	fille|ado|fils|niece __ sort|couche|traine avec des homes|hommes|adultes|vieux
	petite|petit|fille|fils|enfants|bebe (reste|est|restent|sont) enferme|enfermee|enfermes toute|toutes|dans
	papa|pere|oncle|tonton|beau|frere|papi|papy (pere) (il) me fait des choses|trucs|chose
	suis au|en college|cm1|cm2|lycee|sixieme|cinquieme|primaire __ __ me tape|frape|bat|cogne
	fille|fils|ado|petite|soeur __ __ un homme|vieux|mec __ __ snap|insta|internet|tiktok|tchat|reseaux
	tomber|jete|secoue (tombe) mon|le|la bebe|bb expres|volontairement
	ai 10|11|12|13|14|15|16|17 ans __ parents|pere|mere|beau|on (pere) m|ma|mont|mon|me (a|ont) mis|mise|vire|viree|foutu|foutue|jete|jetee|chase|chasee|met
	touche|touchait|tripote|tripotait|caresse le|la|les|au|aux zizi|sexe|zezete|parties|fesses (intimes) de|a mon|ma|mes|notre
	main|mains|doigts dans|sous|sur (la|le|sa|son) culote|slip|pyjama|jupe|sexe|parties
	(ne) rend|rends|rendu|ramene pas|plus mon|ma|mes|les enfants|fils|fille|filles|petit|petite
	parti|partie (a) etranger|letranger|bled|pays avec (mon|ma|mes|les) (enfants|fils) $
	laise|laisent|laisait le|la|son|leur|leurs|les bebe|enfant|enfants|petit|petits (tout|toute|tous) seul|seule|seuls
	excis* (de) ma|sa|mes|la|les|une|des fille|filles|soeur|niece|petite|petites|enfant
	brulures|brulure (de) cigarete|cigaretes sur
	trucs|photos|mesages|choses|images sexuel*|nues|nue|sales a|de|avec ma|mon|la fille|fils|petite|ado
	enferme|enferment|enfermait les|mes|ses|leur|son|sa|le|la enfants|enfant|petits|gosses|bebe dans|au|a
	peur de faire du mal a mon|mes|ma|au|aux
	bebe|bb|enfant|enfants laise|laises|laisee|abandone|abandonee|abandones (tout|toute) seul|seule|seuls
	` + child + ` (de) _ (ans) a fugue|fuguee|disparu
	jai|ai (1|11|12|13|14|15|16|17|10|9) ans _ (on|il|elle|mon|ma|pere|mere) me frape|tape|bat|viole|touche
	petits|petites|petit|petite|gamin|gamins (est|sont|reste|restent) (tout|toute|tous|toutes) seul|seule|seuls|seules (a|dans|chez) (la|l) maison|voiture|apart|eux
	enleve|kidnape|kidnapee (mon|ma|mes|les|nos|notre|le|la) ` + child + `
	(ne) donne* plus|pas (a) manger (au|aux|a) (mes|ses|les|mon|ma) ` + child + `
	brule|brulait|mord|mordait|enferme|atache (encore|sur) mon|ma|mes|le|la|les|ses|son|sa ` + child + `
	atouche|atouche* (a|sur) (ma|mon|mes) ` + child + `
	mat|nounou|maitrese|educateur|educatrice|prof|papy|papi|tonton|` + who + ` (a) ` + hits + ` le|la|mon|ma|mes|les (petit|petite) ` + child + `
	` + who + ` a ` + hits + ` le|la petit|petite|bebe|gosse
	papy|papi|papa|tonton|oncle|pere la|le touche|tripote
	` + child + ` a|ont des bleus|marques|coups
	peur pour mon|ma|mes|nos ` + child + `
	je|jme tape|frape|secoue mon|ma|mes|le|les (petit|petite) ` + child + `
	` + child + ` a fugue|fuguee
	` + who + ` ` + hits + ` (sur|encore) mon|ma|mes|les|la|le|nos|notre|leur (petit|petite) ` + child + `
	` + who + ` _ ` + hits + ` (sur|encore) mon|ma|mes|les|nos|notre (petit|petite) ` + child + `
	(j) ai frape|tape|secoue|gifle mon|ma|mes|le|la ` + child + `
	pere|oncle|beau|voisin|monsieur|homme|il|frere|mari|conjoint|copain (me) touche|touchait|tripote (mon|ma|la|mes) fille|fils|filles|bebe|petite
	beau pere me touche|tripote|` + hits + `
	mon|ma|mes pere|mere|papa|maman|parents me ` + hits + `
	atouchement*
	` + child + ` est|sont|a|ont|se (fait|ete|font) (faire) batu*|batue|batre|maltraite*|violente*|viole|violee|violer|abuse|abusee|secoue|secouee|frape|frapee|fraper|tabas*
	mon|ma|mes|cet|un|des ` + child + ` (est|sont) (en) danger
	` + child + ` batu|batus|maltraite*|secoue
	maltrait* (mon|ma|mes|les|un|des|l) ` + child + `
	abus* de|sur (mon|ma|mes|les) ` + child + `
	peur pour la vie|securite de mon|ma|mes ` + child + `
	fait|fais|faire|font du mal a|au|aux (mon|ma|mes|les) ` + child + `
	bebe|bb|enfant|enfants (est|sont|a|reste|laisse) (tout|toute|tous) seul|seule|seuls (a|dans) (la) maison|voiture
	enleve|kidnape mon|ma|mes ` + child + `
	fils|fille|enfant a|est disparu*
	voisin|voisine|voisins|gens|amie|soeur|frere|nounou|` + who + ` ` + hits + ` (encore|sur) son|sa|ses|leur|leurs (petit|petite) ` + child + `
	vient|viens|rentre dans mon lit|chambre
	pere|oncle|frere|beau|papa|voisin|papi|papy|tonton|prof me|m (a) touche*|tripote*|viole*
	` + child + ` __ est|sont|etait (ete) batu|batue|batus|frape|frapee|maltraite*|viole|violee|secoue
	voisin|oncle|pere|beau|homme|monsieur|prof|educateur|papi|papy|tonton touche|tripote (les|des|mes|ses|nos|ma|mon) ` + child + `
	du mal a|au|aux (mon|ma|mes|les) (petit|petite) ` + child + `
	parents|pere|mere|papa|maman|beau me batent|bat|tape|tapent|frape|frapent|cognent|cogne
	a|ont touche|tripote|viole|abuse|embrasse (de) ma|mon|mes|la|le|notre (petit|petite) ` + child + `
	` + child + ` se|ce fait|fais|font abuser|toucher|tripoter|violer|fraper|taper|batre|harceler|racketer
	inceste
`

// threatPatterns are told before suicide: "il va me tuer".
const threatPatterns = `
	m|ma|me|lui|nous (a) mis|met|mettait|colle un couteau|pistolet|cuter|flingue|rasoir (sous|sur) (la|le) gorge|tempe|cou|ventre
	veut|va|vont|menace (de|d) me|nous|m bruler|cramer|asperger
	m|nous atend|atendent avec un|une|des|le|son batte|couteau|barre|arme|fusil|marteau
	` + who + ` va|veut|veu|vas|alait|menace|dit|jure (de|qu) (il|elle) (va|alait) me|m|nous ` + kill + `|crever|planter|egorger|fraper|taper|cogner|batre
	menac* de me|nous tuer|fraper|taper|cogner
	menac* de mort
`

const violencePatterns = `
	force*|oblige*|pouse* (a|d|de|me) avorter
	reveile nue|nu
	pour (me) forcer|obliger a|d|de avorter
	fait|force*|oblige* (a) signer (des|un|les|ma|mes) cheque|cheques|procuration __ sere|tord|menace|bras|peur|crie
	garde|gardent|pris|prend mon|ma|mes bebe|fils|fille|enfant|enfants pour que je|j revien*|travail*|ob*|paie|reste
	a (encore|toujours) (les|mes|un|le) (double) cles|cle (et) (il) entre|rentre|vient quand
	dit que je suis|serai la prochaine
	sorti|sort de prison __ __ adrese|trouver|retrouver|venger
	retenu|retenue dans une|un cave|apart|chambre|garage
	monter|coucher avec les|des clients
	touche|touchee|tripote|tripotee pendant la|une seance|consultation|visite
	mari|il|copain|conjoint|ex|pere|ele|elle __ casse tout
	main|poing|coup|coups|droite dans la|le|ma gueule|figure|ventre|visage
	m|ma|me|mont (a|ont) rase|tondu|tondue|tondre (la|les) tete|cheveux
	me jete|lance|balance __ desus|figure|gueule
	dit|dire __ que je suis|sui tombe|tombee
	veut|veulent|va|vont me renvoyer|ramener|abandoner|laiser au|en bled|pays
	pas voulu|d|envie (acord) mais|et|pourtant il a continue|insiste|force
	dit non mais|et|pourtant il a continue|insiste|force
	se cole|frote a|contre|sur moi
	sans|aucun jour|jours de repos __ sans|euro|paye
	travaile|bose|travailer __ __ sans un euro|centime|sou
	oblige*|force* a|de faire la manche
	pistolet|arme|flingue|fusil sur la|ma|le|mon tempe|tete|nuque|ventre
	ex|homme|mec|gars|inconnu|type|un (me) suit|suis (toujours) en|dans|jusqu|partout|le|a voiture|rue|chez|ou|soir|partout|la|pied|travail
	pere|beau|mari|frere|il|copain|compagnon|papa|oncle (pere) tape|frape|bat|cogne|gifle|etrangle|tabasse|insulte (encore|toujours) ma|notre|sa mere|maman|soeur|grand
	papiers|passeport|passeports __ travaile|bose|travailer|boser gratuit|gratuitement|gratis|sans
	me|m (a) sere|sert|serait|seree (le|par|a) cou|gorge
	patron|patrone|mari|il|ele|employeur|famille|copain|conjoint|ils|ex (m) (a|ont|me) pris|prend|confisque*|garde*|cache*|vole mes|mon|nos papiers|passeport|passeports
	suis|sui (toute) enferme|enfermee a|dans|chez|toute|par cle|clef|la|le|une|sa|lui|journee
	ex|mari|copain|conjoint|il|voisin (a|veut|essaie) (de) defonce*|enfonce* ma|la|notre porte
	me lance|jete|balance|envoie des|les|ses objets|asietes|couteaux|choses|bouteilles
	me grife|grifait|mord|mordait (jusqu) au|jusquau|sang|bras|visage
	travaile|bose|travailer|boser __ __ sans (etre) salaire|paye|paie|paiement
	oblige*|force* (a|de) (me) prostitu*|coucher|mendier|voler
	oblige*|force* a travailer|boser sans|gratuitement
	sequestre*
	` + kin + `|il|elle m|ma (a) (encore|deja) ` + hitPast + `
	me suis (encore) fait|faite|fais ` + hits + `
	dit (qu) (il) (elle) va|vas me|m bruler|brule|planter|egorger|defigurer|buter|fumer|finir
	` + kin + ` __ __ avec un|une|son|sa|le couteau|couto|couteaux|arme|fusil|pistolet|hache|machete|flingue|batte|marteau
	ma case|pouse|pousee|jete|jetee|jeter|traine|trainee (dans|contre|par) le|la|les|un|l bras|nez|dents|dent|cote|cotes|escalier|escaliers|mur|terre|doigt|figure|machoire|cheveux
	m a traine|trainee|tire|tiree (par) (les|le|la) cheveux|bras|sol
	peur qu il|elle rentre|debarque|vienne|sorte
	et m|ma (a) ` + hitPast + `
	me cache|planque __ __ il|mari|elle (est) (devenu) fou|bourre|ivre|violent|arme|crie|case|tape|folle
	menac* de me|m|nous brul*|plant*|egorg*|defigur*|fini*|fum*|tabas*
	insult* et (me|m|ma|il) (me|m) pouse|crache|bouscule|tire|frape
	(m|ma) (a) brule|brulee avec sa|une|la|le|de (cigarette) cigarette|fer|eau|huile
	il (ne) me laise pas|plus sortir
	m a|ont enferme*
	` + kin + ` rentre (encore|tous|toujours) (les) (soirs) bourre|ivre et
	a leve|leva la main sur moi
	leve la main sur moi
	peur (de) rentrer chez moi|nous
	me suis enfuie|sauvee|enfui de (chez) mon|lui|la|chez
	fuir mon|ma ` + kin + `
	et me|m ` + hits + `
	` + who + ` (est) (venu|venue|arive|rentre|revenu) a|avec (sorti|pris|sort) (un|une|le|son|des) couteau*|fusil|pistolet|hache|machete|arme|flingue
	mere|soeur|femme|voisine|amie|cousine|copine|tante (est|etait) (encore|toujours) batue|frapee|violee|maltraitee|sequestree
	` + who + ` __ me|m ` + hits + `
	se|ce fait|fais|font (encore|toujours) taper|fraper|batre|tabas*|violer|cogner
	m|ma (a|ont) mis|mi|done|file|fou|foutu|colle des|un|une|plein|de (gros|grosse) coup|coups|claque|claques|gifle|gifles|bafe|bafes|droite|pain
	m a|ai case|pouse|pousee|jetee|jete (dans|contre|par) le|la|les|un|l bras|nez|dents|cote|cotes|escalier|escaliers|mur|terre|doigt|tele|figure
	des bleus partout|sur
	suis|somes|est en danger
	m interdit de sortir|voir|parler|travailler|telephoner
	me touche les|le|la fesses|fese|seins|sexe|cuise|cuises
	` + who + ` m|me|ma (a|encore|deja|touche|re) ` + hits + `
	` + who + ` _ m|me|ma (a|encore|deja) ` + hitPast + `
	` + who + ` (me) m|ma a|ai|encore|deja ` + hitPast + `
	` + who + ` me ` + hits + `
	me bat|tape|frape|cogne desus|encore|quand|tous|souvent|devant
	` + kin + ` me|m|ma (a) bat|tape|frape|cogne
	m a|ont ` + hitPast + `
	me fais|fait|fai|faisais (encore) fraper|batre|taper|tabas*|violer|agres*
	me fait du mal
	` + who + ` va|veut|veu|vas|alait|menace|dit|jure (de|qu) (il|elle) (va|alait) me|m ` + kill + `|crever|planter|egorger|fraper|taper|cogner|batre
	menac* de me|nous tuer|fraper|taper|cogner
	menac* de mort
	menac* avec
	` + kin + ` (est) me|m|ma menac*
	il|elle me menace
	peur de mon|ma|lui|son ` + kin + `
	peur de lui
	peur qu il|elle me|m|nous|recomence|revi*|tue|frape|fasse
	il|elle|mari|conjoint|ex|mec|copain me|nous fait|fai (tres|trop) peur
	femme|homme|epouse|mere batu|batue
	suis batu|batue|violee|viole|agressee|agresse|frapee|tabassee|sequestree|sequestre
	ai|a|etais|suis (deja) ete violee|viole|agres*|frap*|batu|batue|tabas*|etrangle*|poignarde*
	violence* conjugale*|conjugal|domestique*|sexuele*|intrafamiliale*|physiques
	victime de violence*|viol|coups|maltraitance
	subi|subis|subit (des|de|ses) violence*|coups|maltraitance
	` + kin + `|il (est|devient|etait) (tres|trop|toujours) violent|violant|agresif|dangereux
	violent|violant avec|envers moi|nous
	sequestr*
	m enferme*
	me done|met|mets|mis (des|un|une) coups|coup|claques|gifles|raclee
	prend*|recois|recoit|pris|subi* des coups
	coups de poing*|pied*|ceinture
	roue* de coups
	par la gorge
	viol
	me force* a coucher|faire
	forcee a coucher
	mariage force
	marier de force
	m a|ont|suis|fait agres*
	agresion
	me harcele|harcel|arcele
	sous emprise
	peur de rentrer
	peur pour ma vie
	excis*
	me prostitu*
	me suit partout
	veut|veu me faire du mal
	tape desus
`

const shelterPatterns = `
	plus|pas|aucune (de) place au|a 115|foyer|centre|abri
	nous jete|jetent a|ce|demain|cette
	foyer|centre|chrs|asociation|hotel|residence m|ma|nous (a|ont) exclu|exclue|vire|viree
	ase m|ma|nous (a) lache|lachee|mis|mise|vire|viree|largue
	gare|rue|parc|metro __ sur un|le banc|carton|trotoir
	change|changer le|mon|les code|codes|digicode __ rentrer|entrer
	parents|mere|pere|famille|copain|mari|ex|copine|coloc|proprio|belle m|mont|ma|nous (ont|on|a) vire|viree|vires|foutu|foutue|jete|jetee|chase|chasee
	dehors depuis hier|ce|cette|deux|trois|plusieurs|une|2|3|la|des|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche
	j ere|erre
	dors|dort|dormons|dormir __ dans|ds ma|mon|la|notre 206|207|208|clio|twingo|kangoo|scenic|megane|caisse|camion|berlingo|punto|voiture
	pas|aucune (de|d) adrese|code j ere
	sors|sort|sortie de (l) ase|lase __ sans solution|rien|logement|rien
	tente (a) (ete) arache|arachee|detruite|prise|confisquee|brulee
	valises|valise|sacs|afaires (sont) dans la|le cour|rue|couloir|trotoir
	jete|jetee|sorti|mis mes|nos afaires (sur|dans|a) (le|la) dehors|rue|trotoir|palier
	bus|metro|tram de|toute nuit|la __ froid|dormir
	met|mis|mete a la porte a minuit|ce|demain
	nous|me vire|virent|sort|expulse|expulsent|met (de) (l) hotel|lhotel|foyer|centre|hebergement
	squate|squat|squatons|squater les|un|des|dans|une (l) hal|hals|cave|caves|imeuble|parking|maison|apart|cage
	suis|chui|sui|somes|reste sous|dans un|une|le|l abribus|pont|porche|tente
	suis|chui|sui|somes|reste dans un hal
	nuit (blanche) dehors|dehor
	dehors|dehor encore|toujours avec le|la|mon|ma|mes|les|un
	dor|dors|dort|dormons|dormir|jdor|jdors|jdort aux|au urgences|parking|metro|squat
	vit|vis|vivons|vivre|dort|dors (tous) (a) (2|3|4|5|6|deux|trois|quatre|cinq) (enfants) dans|avec une|la|ma|notre|un|le voiture|caise|twingo|clio|kango|berlingo|camion|fourgon|scenic|partner|tente
	sdf avec|enceinte
	pas|plus|sans (de) logement|hebergement|toit|lit|place pour cette|ce|demain nuit|soir
	m|mont|ma (a|ont|on) vire|viree|chase|chasee|mis|mise|foutu|foutue|jete|jetee (de) (la|chez|chez) (maison|eux|moi) maison|ce|cette|hier
	ou (je) (peux|peut|puis|pourrai|pourrais) (je) dormir
	hebergement|hotel|foyer|placement (s) arete|sarete|fini*|termine*|prend|stop (fin) ce|demain|aujourd|cette
	suis|somes|est|retrouve|vit|dor*|dehors (tous|toutes|encore|la|a) sur le trotoir|palier
	plus|pas de place (au|dans|en|a) (un|le|l) foyer|115|hebergement|hotel|centre (ce|pour|cette) soir|nuit
	sait|savons pas|plus ou aler|dormir|coucher
	expuls* (de|du) (mon|notre|l) (logement|apart) ce|hier|aujourd matin|jour|soir|hui
	huisier (est|sont|vient|arive) (la|maintenant|dehors) avec (la) police|serurier
	passe* la nuit dans|a|sous (la|le|une|un|l) gare|rue|voiture|parc|hall|hal|urgences|pont|cage
	suis|suit sdf
	sais|sai pas|plus ou aler|ale|dormir|dormi|coucher
	ce soir je|on dors|dort|dor ou
	ou ale
	vire|viree|mis|mise|chase|chasee de chez lui|ele|nous|moi|mes|ma|mon
	dor|dors|dort|dormons|dormir|couche|dormirai|dormont|jdor|jdors (encore|tous|toutes|actuelement) (les|ce|soirs|nuits|soir) dehors|dehor|deor
	dor|dors|dort|dormons|dormir|couche|dormirai|jdor|jdors __ dans|a|sous|sur (la|ma|une|un|le|notre|mon|des) rue|voiture|caisse|gare|tente|parc|cave|metro|camion|parking|pont|banc|porche|hal|squat|trotoir|cartons|urgences
	dor|dors|dort|dormons|dorment|dormir|couche|dormirai|jdor|jdors (a|dans|sous|sur|chez) (la|l|un|une|des|les|le) (cage) aret|abribus|abri|escalier|escaliers|hangar|chantier|bois|foret|couloir|garage|laverie|aeroport|hopital|hal|buissons|immeuble|imeuble
	on|nous est|somes (encore|tous) dehors|dehor
	mes|ses|nos nuits|nuit dehors|dehor
	sans logement|logment|hebergement|toit|abri (pour) ce|cette soir|nuit
	m|ma (a|ont) mis|mise|mi|vire|viree|foutu|foutue|fou|jete|jetee|met dehors|dehor
	dorment|dorme|dormer (encore|tous) dans|a|sous|dehors (la|ma|une|le|notre|mon) dehors|rue|voiture|caisse|gare|tente|parc|cave|metro|camion|parking
	dorment dehors|dehor
	a|dans la ru
	dans|avec ma|la|notre voiture avec|et mes|mon|les|ma enfants|bebe|fils|fille
	dehors|dehor ce|cette soir|nuit
	dehors|dehor avec mes|mon|ma|les|un|2|3|deux|trois bebe|enfants|enfant|fils|fille
	suis|sui|sommes|somes|est|retrouve|reste|vis|vivons|jsui (actuelement|maintenant|encore) a|dans la rue
	a la rue
	suis|sui|somes dehors|dehor avec|sans|depuis|ce|cette|encore
	suis|sui|somes encore dehors|dehor
	ou dormir|dormi|coucher
	ou aler|aller ce|cette soir|nuit
	nule|nul part ou dormir|aler|aller|coucher
	pas|plus|aucun (d) endroit ou|pour dormir|aler|aller|coucher
	pas|plus|sans (de) toit
	sans abri
	plus de logement|maison|apart|toit
	m a|ont mis|mise|mi|vire|viree|foutu|foutue|jete|jetee|jeter|met a|o|de la porte|rue
	m a|ont mis|mise|mi|vire|viree|foutu|foutue|jete|jetee|jeter|met dehors|dehor
	me|nous met|mets|mete|metent|jete|vire|fout|foutent (tous) dehors|dehor
	me|nous met|metent|fout|jete a la porte|rue
	mis|mise|mises|jete|jetee|jetes dehors|dehor
	suis|somes|ete|etre|vais (me) (faire) expuls* ce|aujourd|hier|demain|maintenant|cette
	expulse* aujourd|ce|hier|demain|cette|maintenant
	expulsion aujourd|demain|ce|cette
	pas|rien pour dormir
	passe* la|les nuit|nuits dehors|dehor
	hebergement d urgence
	115 (ne) repond|decroche pas|plus|jamais
	115 (est|c|toujours|tout) complet|sature
	115 a|ont|pas|n (a) pas|plus|de (de) place*
	115 (ne) (n) prend|prenent|veut|veulent|acepte* pas (de|les|mon|ma|mes) chien*|chat*|animaux|animal
	prend|prenent|veut|veulent|acepte* pas (de|les|mon|ma|mes) chien*|chat*|animaux|animal (au|a|le) (le) 115
	apele le 115
`
