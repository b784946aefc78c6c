package speech

// MoneyNouns are words that stand beside an amount.
var MoneyNouns = SetOf(`rentree rentrees entree entrees revenu revenus salaire salaires ressource ressources paye paie argent loyer loyers chomage retraite retraites rsa apl pension pensions aide aides allocation allocations
	thune tune fric epargne economie economies livret livrets credit rente indemnite indemnites charge charges travail boulot emploi prime caf pole`)

// Beneficiaries are the persons for whom somebody answers.
var Beneficiaries = SetOf("voisine voisin mere pere maman papa grand tante oncle amie ami soeur frere belle fille fils dame monsieur copine copain cousine cousin niece neveu personne")

// AroundCommand are words that may stand around a command: "je voudrais un conseiller svp".
var AroundCommand = SetOf(`merci bonjour bonsoir salut je j veux voudrais aimerais souhaite peux pouvez vous peut tu on il faut moi me ca cela la le l les un une de d des du votre truc machin bidule ma mon mes ok oui a au avec faire tapez dire envoyez est ce que c ton sil si mot touche pourriez pourrais s maintenant encore`)

// CountedNouns are what is counted.
var CountedNouns = SetOf(`enfant enfants fille filles fils garcon garcons bebe bebes personne charge heure heures`)

// AroundOne are words that may stand around a number that is the answer.
var AroundOne = SetOf(`qu la j ai je en n ne il elle y a oui c est on que seulement juste environ moi nous merci bonjour et pour le moment alors voila mon ma m reste restent plus maison monsieur madame avec`)

// DateWords are words that stand beside a date.
var DateWords = SetOf(`merci svp stp voila bonsoir cordialement classe le la l je suis ne nee nes en du de c est ma mon date naissance a et j etait moi il elle depuis annee les bonjour oui an nai naissait nait donc vers environ courant debut fin dans
	anniversaire jour mois mi milieu autour alentours s appelle fils fille bebe mes sont nous avons arrive arrivee france parti separe separee divorce divorcee marie mariee mort decede decedee officiellement exactement venu venue entre entree arive arivee ariver`)

// ChildWords are words for a child, the familiar ones with them.
var ChildWords = SetOf("mome momes loulou loulous minot minots marmot marmots gosse gosses gamin gamine gamins gamines enfant enfants fils fille filles garcon garcons bebe bebes jumeaux jumelles ado ados fiston fistons fillette fillettes fifille")

// ZeroWords are words that mean none.
var ZeroWords = SetOf("rien dalle aucun aucune zero neant nul nulle personne sans jamais")

// AroundNothing are words that may stand around one of them: "je ne touche rien du tout".
var AroundNothing = SetOf(`nan nn nop je j ne n en y a ai il on nous tu elle du tout de d des le la les l pour moment instant actuellement moi absolument strictement vraiment que dalle c est suis
	touche gagne percois recois recoit paie paye verse donne donnent versent rapporte me m non a cette heure maintenant mois par depuis et ou encore ce un une mon mes ma bonjour merci toujours aujourd hui jour alors voila desole oui chez avons avoir pas plus euro euros centime sou sous rond ronds seul ni petite heberge hebergee loge logee chez parents mere pere mes ami amie vis gratuitement ah oh cote devant monsieur madame mademoiselle pauvre maison franchement bien sur dieu heureusement malheureusement helas hamdoulilah hamdulillah`)

// The persons whom one calls one's own, and of whom a text may speak in place of the one who writes.
var (
	Partners = SetOf("mari femme conjoint conjointe compagnon compagne copain copine epoux epouse mec cheri cherie homme concubin concubine")
	SideKin  = SetOf("soeur frere oncle tante cousin cousine")
	NearKin  = Union(SideKin, SetOf("fils fille mere pere bebe enfant maman papa fiston fifille"))
	// Relatives are the persons with whom one may live; kinfolk, those of them who are neither parent, partner nor child.
	Relatives = Union(Partners, NearKin)
	OwnChild  = SetOf("fille filles fils garcon garcons bebe bebes ado ados fillette fillettes fifille fiston enfant enfants jumeaux jumelles")
)

// EmptyLabel are words that say nothing of a choice.
var EmptyLabel = SetOf(`je tu il elle on nous vous ils mon ma mes ton ta son sa ses notre nos votre vos leur le la les un une des du de au aux en et ou a dans sur par pour avec chez que qui quoi ce cet cette ces est suis es sont etes sommes ai as avons avez ont etait etre avoir fait
	celui celle ceux celles temps moi toi lui eux deja encore tres bien bon juste seulement aussi toujours actuellement moment oui non merci bonjour alors donc comme mais car vis vit vivons habite habitons suit moins environ depuis ans mois jours annee annees voila autre quelques plusieurs tout tous toute toutes propre
	cela ici maintenant peu beaucoup trop vraiment meme jamais ne pas plus petit petite c est reponse choix option numero sans percois recois touche vie situation logement carte`)

// AroundRank are words that may stand around the number of an option: "je prends la 2".
var AroundRank = SetOf(`celle celui du la le l les numero num no n nr nro reponse option choix lettre c est ce serait je prends choisis dis dirais tape mets pour moi merci oui donc plutot j ai choisi reponds ca cas chiffre touche en avant numeros vais prendre bonjour voila proposition case ligne o repond pense crois`)

// EmptyWords are words of a question that its answer may repeat without a meaning.
var EmptyWords = SetOf(`elle elles avez avoir etes etre vous nous suis sont pour dans avec votre notre cette quel quelle plus moins depuis mois tres bien toujours encore encor quelqu aussi sans reponse repondez oui non tapez`)

var (
	// KinWords are all the words for relatives, friends and neighbours.
	KinWords = Union(Beneficiaries, SetOf("papi papy mamie mami tata tonton famille vieux daron darons daronne reum reup beau copains amis pote potes amies enfants gosses mec meuf mari conjoint conjointe compagnon compagne ex collegue collegues gens quelqu"))
)

// HaltWords are STOP and its spellings.
var HaltWords = SetOf(`stop stoppe stopp stopez stoppez stope stopper stoop stpo sotp sttop stops arret arrets arrete arretes arreter arretez arete aretez areter arettez arrettez arettes arette arrtez arrett`)

// AroundHalt are words that may stand around STOP.
var AroundHalt = SetOf(`en marre jamais harcelement resilier aufil je j veux voudrais souhaite on il faut merci maintenant tout ca cela la le les l de d me m vous te tu messages message sms texto textos des envoyer envoie envoyez ecrire contacter conversation discussion service questions question
	immediatement s il plait bonjour oui non ok au revoir allez c est suffit ici ce cet cette ces votre vos embeter harceler appeler bon assez ras bol a desire demande aimerais moi mot tout suite plus rien pub pubs publicite publicites spam spams demarchage`)

// BeforeYes are the words that may come before oui or non.
var BeforeYes = SetOf(`askip apparemment desole navre te dieu grace ma foi suppose imagine possible longtemps quand meme monsieur madame ce suis je crois pense que ah oh eh ba bien bon et mais moi c est la reponse dirais voila merci bonjour donc alors malheureusement helas heureusement evidemment franchement pour le moment l instant j ai deja dit bonsoir dis dirai
	normalement principe theorie theoriquement logiquement sincerement honnetement vraiment tkt inquiete inquietez t vous ne n en fait actuellement ca plutot presque sans doute a priori probablement il me semble nous on elle maintenant desormais aujourd hui mon mari ma femme effectivement ouf reponds repondu oups toujours en fait eu salut bof`)

// YesWords are words that alone mean yes.
var YesWords = SetOf(`parfaitement oui vui voui ouip ui oue ouai ouais ouaip ouep ouaie ouii uii wi we wai wep yes yess yep yeah yup yea ye oe ouioui ouiouioui vi moui ok dac exact exactement absolument evidemment carrement
	affirmatif positif effectivement volontiers certes oki correct parfait vrai 👍 👌 ✅ ✔ ☑ 🆗 oiu oiui iou ouo oou ouy oyi oul ouu ouis ouiiii uoi siii`)

// NoWords are words that alone mean no.
var NoWords = SetOf(`non nn nan nann no nop nope nonn nonon nonnon nonnonnon nein naan negatif jamais aucunement nullement faux incorrect naa nah nonne 👎 ❌ 🚫 🙅 🙅‍♀ nno onn noon niet not nooon naon nannan pantoute`)
