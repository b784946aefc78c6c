package lexicon

// FrenchUnion are the peoples and the countries of the European Union, with those that French law treats alike (Iceland, Norway,
// Switzerland: article L. 233-1 of the CESEDA).
const FrenchUnion = `
	italien italienne espagnol espagnole portugais portugaise roumain roumaine allemand allemande belge polonais
	polonaise bulgare suisse grec grecque hongrois hongroise tcheque slovaque slovene croate autrichien autrichienne
	neerlandais neerlandaise hollandais hollandaise luxembourgeois luxembourgeoise danois danoise suedois suedoise
	finlandais finlandaise irlandais irlandaise lituanien lituanienne letton lettone estonien estonienne maltais maltaise
	chypriote norvegien norvegienne islandais islandaise italie espagne portugal roumanie allemagne belgique pologne
	bulgarie grece hongrie slovaquie slovenie croatie autriche hollande luxembourg danemark suede finlande irlande
	lituanie lettonie estonie malte chypre norvege islande`

// FrenchElsewhere are the others from which people come to France.
const FrenchElsewhere = `
	algerien algerienne marocain marocaine tunisien tunisienne malien malienne senegalais senegalaise ivoirien ivoirienne
	turc turque kurde russe ukrainien ukrainienne afghan afghane congolais congolaise camerounais camerounaise chinois
	chinoise comorien comorienne guineen guineenne bresilien bresilienne haitien haitienne syrien syrienne anglais
	anglaise britannique egyptien egyptienne libanais libanaise irakien irakienne iranien iranienne pakistanais
	pakistanaise indien indienne bangladais bangladaise vietnamien vietnamienne cambodgien cambodgienne laotien laotienne
	thailandais thailandaise philippin philippine japonais japonaise coreen coreenne mongol mongole armenien armenienne
	georgien georgienne azeri azerie tchetchene moldave albanais albanaise kosovar kosovare serbe bosniaque macedonien
	macedonienne montenegrin montenegrine malgache mauricien mauricienne mauritanien mauritanienne nigerien nigerienne
	nigerian nigeriane togolais togolaise beninois beninoise burkinabe gabonais gabonaise tchadien tchadienne
	centrafricain centrafricaine angolais angolaise mozambicain mozambicaine ethiopien ethiopienne erythreen erythreenne
	somalien somalienne soudanais soudanaise kenyan kenyane rwandais rwandaise burundais burundaise gambien gambienne
	ghaneen ghaneenne liberien liberienne libyen libyene palestinien palestinienne israelien israelienne jordanien
	jordanienne saoudien saoudienne yemenite americain americaine canadien canadienne mexicain mexicaine colombien
	colombienne peruvien peruvienne equatorien equatorienne bolivien bolivienne chilien chilienne argentin argentine
	venezuelien venezuelienne cubain cubaine dominicain dominicaine surinamais surinamaise guyanien guyanienne srilankais
	srilankaise tibetain tibetaine nepalais nepalaise bielorusse kazakh kazakhe ouzbek ouzbeke algerie maroc tunisie mali
	senegal turquie russie ukraine afghanistan congo rdc cameroun chine comores guinee bresil haiti syrie angleterre
	egypte liban irak iran pakistan inde bangladesh vietnam cambodge armenie georgie azerbaidjan moldavie albanie kosovo
	serbie bosnie macedoine madagascar mauritanie nigeria togo benin burkina gabon tchad centrafrique angola ethiopie
	erythree somalie soudan rwanda burundi gambie ghana liberia libye palestine amerique canada mexique colombie perou
	bolivie chili argentine venezuela cuba surinam`
