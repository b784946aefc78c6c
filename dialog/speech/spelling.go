package speech

import (
	"strings"
)

// respelled gives the ordinary spelling of words of SMS French. Numbers as
// they sound are in the number grammar.
var respelled = spellings(`
	jamais: jms jam
	chez: che
	emploi: emploie amploi anploi enploi
	m en: men
	recommence: rekommence rekomence
	ascenseur: asc ascenceur assenseur acenseur asenseur
	temps: tps
	tous les jours: tlj tlsj
	trop: tro trp
	l aah: laah
	l asf: lasf
	l apl: lapl
	l aspa: laspa
	la css: lacss
	le rsa: lersa
	m aide: maide
	autre: otre aute
	l autre: lotre lautr
	arriere: ariere arier
	comment: cmt cmnt
	conseiller: consellier conseler conseillier conselier konseiller conseyer conseilller conceiller
	carrement: carement caremen carremen karemen karrement
	exactement: exactemen exactmen
	jumeaux: jumo jumos jumau jumaux
	jumelles: jumel jumels jumele jumeles
	vrai: vre
	redis: redi
	compris: compri conpri conpris
	petit: pitit
	petits: pitits
	j attend: jattend jatten jatend
	reviens: revien
	bebe: bb
	bebes: bbs
	celibataire: celib
	demandeur: dmandeur
	je fais: jfe jfai jfais jfait
	jusqu a: jusqua jusca juska jusqa
	grand: gran
	grands: grans
	je vis: jvi jvit jvis
	je l: jl
	adulte: adult
	adultes: adults adultent
	l heure: lh leure lheur
	soeur: seur seure
	normalement: normalment normalemen normalmen
	vraie: vree
	m ecrire: mecrire mecrir
	enfants: gos goss
	vas y: vazy vazi
	je l ai: jlai jle
	je sais pas: jsp jspa jspas jsaispas jsaipa chepa chepas chaipa chaispas chaipas jcpa jcp
	couple: cpl
	logement: logemen logmen logmt lgt logemt loggement logemant logment
	enfants: enfts enfs
	enfant: enft
	compte: compe conpte cpte
	fais: fai
	cheque: cheq chek cheqe
	premier: ler
	l annee: lane lanee
	sans: san
	d urgence: durgence
	recommencer: recomencer recomancer recommancer
	recommence: recomence
	secours: secour
	repete: repet
	supprimer: suprimer
	supprime: suprime
	supprimez: suprimez
	effacer: effasser efasser efacer
	efface: eface
	m expulser: mexpulser
	je travaille: jtaf jtaff jtaffe jtravail
	je bosse: jbosse
	fait: fe
	oui: sisi
	exact: exacte exacts exactes
	surtout: surtt surtou
	m envoyer: menvoyer menvoyez
	m appeler: mapeler mappeler mappelez mapelez
	m appelle: mappelle mapelle mapel mappel
	m aider: maider
	m aidez: maidez
	tram: tramway
	bagnole: bagnol
	ecole: ecol
	je sais: jsais jsai chais chai ches jse jc
	maintenant: mtn mnt mtnt mtenant
	du tout: dutout dutou dutt
	petit: ptit pti tit
	petite: ptite tite
	petits: ptits tits
	petites: ptites tites
	dalle: dal
	sais: sai
	idee: ide idees
	crois: croi croa
	savoir: savoi
	je ne sais pas: jenesaispas
	sais pas: saispas
	aucune idee: aucuneidee
	je suis: chui chuis jsui jsuis jsuit jessuis jesuis
	suis: sui
	j ai: jai ge jay
	j en: jen gen
	j en ai: jenai
	j n ai: jnai
	n ai: nai
	j etais: jetais
	j avais: javais
	je me: jme
	je te: jte
	je ne: jne
	je le: jle
	j habite: jhabite
	j y: jy
	c est: cest sest
	veux: veu vx
	c etait: cetait ct
	il y a: ya ilya
	il y a pas: yapa yapas
	pas: pa po pah
	quoi: koi kwa quoa koa
	qui: ki
	que: ke
	quel: kel
	quelle: kelle
	pourquoi: pk pq prq prk pkoi pourkoi pourkwa pourqoi pourquoa pkw porquoi
	question: kestion
	quand: kan kand qd
	comment: komen komment coment commen
	beaucoup: bcp bcoup bocou boku
	tout: tt tou
	encore: encor ancor ankor enkor
	tous: ts
	toujours: tj tjrs tjr tjs toujour
	temps: tps
	longtemps: lgtps lontemps longtps
	meme: mm
	mais: ms
	dans: ds dan
	dont: dt
	argent: argen arjan arjen arjent
	seulement: seulmt seulemt slmt seulmnt
	avec: ac avc avk avek
	pour: pr
	mere: daronne remer reum daronn
	demi: dmi
	pere: daron reup
	parents: renps darons
	frere: reuf refre
	soeur: reus reusse frangine
	sans: ss
	moins: moin
	copain: copin kopain kopin
	femme: fame fam
	semaines: smaines semanes smns
	retard: retar
	voiture: voitur vouature vwature
	mourir: mourrir mourire mouri
	nous: ns nou
	sommes: som somm
	vous: vs vou
	aussi: oci osi ossi
	vraiment: vrm vrmt vraimen
	quelques: qq qlq qques kelke kelk
	quelqu un: qqn qqun qlqn qlqun kelkun kelqun quelquun quelqun kkun kelquun quelcun kelcun quelkun
	aujourd hui: ojd ajd auj aujourdhui ojourdui aujourdui
	demain: dmain
	environ: env environs environt enviro anviron
	a peu pres: apeupre apeupres
	peu pres: peupres peupre
	pres: pre
	d un: dun
	d une: dune
	l annee: lannee
	l an: lan
	l heure: lheure
	d enfant: denfant denfan
	d enfants: denfants
	d aide: daide
	d idee: didee
	enfants: enf enfans enfents anfants efants enfnats enfantss anfans gosses gamins momes kids mioches marmots loulous bambins minots petiots garnements cherubins pitchouns pitchounes rejetons loupiots chenapans chiards mouflets niards poupons
	enfant: enfan enfent anfant efant enfnat enfat enffant anfan gosse gamin mome kid mioche marmot loulou bambin minot petiot garnement cherubin pitchoun pitchoune rejeton loupiot chiard mouflet poupon
	depuis: depui dps dpuis depuit depius
	pendant: pdt
	semaine: sem smaine semane smn
	ok: oki okay okey
	vas y: vasy
	plus: plu
	nulle part: nulpar nulpart nullepart
	d accord: dacs dac dacc dakor daccord dacor daccor dak
	ca: sa
	ca va: sava cava
	avant: avan
	hier: hiere yer iere
	peut etre: peutetre peutetr petetre ptetre ptet pitetre
	bien: bi1
	bien sur: biensur bienssur biensure 
	tout a fait: toutafait
	evidemment: evidement evidament
	moi: mwa moa
	chomage: chaumage chommage chomages chomaj
	appart: aparte apart apt appt appartement appartements apartement apartment
	revenu: revenue
	revenus: revenues
	rien: kedal kedalle quedal kdal quedalle queudal keud walou tchi ketchi nada keutchi rin rienn r1
	doute: dout
	sur: sure surs
	desole: dsl desolee
	fille: gamine fiye fiy
	filles: gamines
	garcon: garson garcn gar
	garcons: gars garsons
	fils: fil
	demi: demie demis demies
`)

// spellings reads lines "ordinary words: spelling spelling".
func spellings(source string) map[string]string {
	index := make(map[string]string, 400)
	for line := range strings.SplitSeq(source, "\n") {
		plain, variants, _ := strings.Cut(strings.TrimSpace(line), ":")
		for _, v := range strings.Fields(variants) {
			index[v] = plain
		}
	}
	return index
}
