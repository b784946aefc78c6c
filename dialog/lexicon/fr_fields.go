package lexicon

// FrenchFields are the matters of everyday life, one a line, each with the words by which people speak of it. They are
// wider than concepts: where no label says what the text says, the only option of the same field is meant ("edf" for
// "facture d'électricité", "un colis" for "aide alimentaire"). The language is that of pattern.go; a plural is as its singular.
const FrenchFields = `
electricite, electrique, lumiere: induction, plaque electrique, vitroceramique, cumulus, ballon, edf, engie, courant, compteur, linky, disjoncteur, elec, tout electrique, convecteur
gaz, grdf, butane, propane, citerne, bouteille de gaz
chaufage, chaufer, chaufe, radiateur, chaudiere, j ai froid, caille
fioul, fuel, mazout, petrole, cuve
bois, buche, granule, pelet, cheminee, poele, stere, insert
chaufage collectif|central|urbain, imeuble chaufe*, chauferie, chaufage|chaufe par l imeuble|la residence|le syndic, compris dans les charge, collectif, imeuble: pour tout l imeuble, dans les charge, avec|par l imeuble, de l imeuble, c est la residence, la copro
pompe a chaleur, climatisation, clim, geothermie
eau, robinet, veolia, fuite, suez
medecin, docteur, toubib, generaliste, specialiste, consultation, cabinet medical: malade, fievre, mal au|a|aux, soigner, me soigner, douleur
hopital, clinique, urgence, operation, opere, hospitalise*, chu
medicament, ordonance, pharmacie, pharmacien, traitement
dent, dentaire, dentiste, carie, appareil dentaire, dentier
vue, lunette, ophtalmo, myope, yeux, oeil, aveugle, malvoyant*, non voyant, cecite, cataracte, dmla, glaucome, retine, vois|voi|voit (plu) (presque) rien|mal|flou|pas|plu|presque|tres, visuel*, vision, opticien
audition, audioprothesiste, oreille, sourd*, malentendant*, surdite, appareil auditif, auditif, auditive, entend* (plu) (presque) (tres) rien|mal|pas|plu, ouie, acouphene, entendre, entendez
appareil auditif, prothese auditive, sonotone: appareil, prothese, audioprothesiste, pile
sourd*, surdite, entend* (plu) rien, n entend plu
mobilite, fauteuil, roulant*, bequille, canne, deambulateur, paraplegique, tetraplegique, hemiplegique, paralyse*, ampute*, marche mal|dificilement|plu|pas, mal a marcher, peu|peut plu|pas marcher, la marche, bra, moteur, fauteuil roulant, prothese de|a la jambe, motrice, hanche, genou, genoux, jambe, dos, colone vertebrale, lombalgie, hernie, physique, prothese, me deplace mal|plu, myopathie
psychi*, psychologique, mental, mentale, depresion, depresif, depresive, deprime*, bipolaire, bipolarite, schizo*, psychiatr*, psy, angoise, anxiete, anxieu*, burn out, stres*, moral, phobie, toc, psychose, tete, nerf, borderline
intelectuel*, trisomi*, deficien* intelectuel*|mental*, retard mental|dans les aprentisage
autisme, autist*: tsa, asperger, ted
tdah, hyperactif*, hyperactivite, atention
dys, dyslexi*, dysprax*, dysphasi*, dysorthographi*, aprentisage
maladie, malade, sante: cancer, tumeur, diabete, diabetique, sclerose, epilep*, parkinson, alzheimer, infarctu, avc, coeur, cardiaque, insufisance, dialyse, asthm*, vih, hepatite, chronique, crohn, lupu, fibromyalgie, polyarthrite, ald, virus, infection, meningite
acident de|du travail|boulot|taf, acident au travail|boulot|taf, travail|boulot|taf|chantier __ acident, tombe*|blese*|coupe*|ecrase* __ (au|sur) (le|mon|un) travail|boulot|taf|chantier|usine, tombe* d un echafaudage|toit, echafaudage, machine a|de l usine, maladie professionel*, acident professionel, en travaillant, chantier, travail: boulot, taf, usine
acident domestique, domestique: chez moi, a la maison, escalier, dans la cuisine, mon jardin, en bricolant, salle de bain
acident de la route|circulation|voiture|moto|scooter|velo: voiture, moto, scooter, velo, route, percute*, renverse* par, carambolage
ne|nee avec|comme|ainsi|handicap*|malade, naisance, congenital*, depui toujour|petit|petite|tout|bebe|naisance|ne|l enfance, de naisance, hereditaire, genetique
css, cmu, complementaire sante, solidaire, c2s, c 2 s, cmuc, complementaire sante solidaire, complementaire solidaire, acs, cmu c
ame, aide medicale
mutuelle|celle du|de|par|a|avec (le|la|l|mon|ma) travail|boulot|taf|boite|entreprise|patron|employeur|job|usine|societe, mutuelle d entreprise, mutuelle obligatoire, mutuelle colective, par|avec (mon|le|ma|l) travail|boulot|patron|employeur|boite|taf|entreprise|job, mutuelle entreprise
mutuelle payee|individuelle|personelle|perso|privee|que, ma propre mutuelle, j en paye|paie une, j en ai une a moi, paye|paie de ma poche, paye|paie|payer|prend|pris (moi) (ma|une|la) (propre) mutuelle, mgen, harmonie, maaf, macif, matmut, groupama, malakof*, april, axa, swislife, adrea, mutuelle a moi, mutuelle par moi
mutuelle, complementaire: harmonie, mgen, maaf, macif, matmut, groupama
aucune mutuelle, pas|plu (de) mutuelle, sans mutuelle, sans complementaire, aucune complementaire, aucune couverture, pas asure*: juste|que|seulement la secu, carte vitale seulement
mutuele|celle|couvert*|ratache* de|par|a|sur (celle|la|mutuele) (de) mon|ma|mes mari|conjoint|femme|parent|pere|mere, ayant droit
manger, alimentaire, aliment, nouriture, nourir, boufe, boufer, repa, faim, coli, frigo vide, epicerie, resto du coeur, restos, banque alimentaire
course, supermarche, magasin, comision, provision, marche du, leclerc, carefour, lidl
fourniture, cahier, caier, stylo, cartable, trouse, rentree, livre
loyer, quitance: dois|doit|devons|dete|retard __ (au) (a) (mon) (l) proprio|proprietaire|bailleur|agence, moi de retard, retard de loyer
bailleur, proprietaire, proprio, logeur
agence, agence imobiliere: regie, foncia, orpi, century
expulsion, expulse*, huisier, metre dehors|a la porte, quiter le|mon logement, vire* de chez|l apart
dete: credit, surendetement, rembourser, saisie
decouvert, decouvert bancaire: dans le rouge, rouge, interdit bancaire, a la banque, agio
credit, credit a la conso|consomation, emprunt, pret: sofinco, cofidis, cetelem, oney, revolving, mensualite
surendetement, surendete*: banque de france
facture, impaye, relance, coupure
argent, financier*, sou, thune, fric, fauche*, resource, fin|fins de moi, galere, rond, compte vide|a zero, oseille, ble, pognon
emploi, job, embauche*, cv, du travail|taf|boulot, un travail|taf|boulot, travailler, poste
formation, former, reconversion, afpa, greta, diplome, aprendre un metier
stage, stagiaire
creche, halte garderie, micro creche, garderie, multi acueil
nounou, asmat, asistante maternele, ass mat, as mat, nourice, ma|une tata, maison d asistante
famille le|la|les garde, grand mere, grand parent, mamie, papi, mamy, papy, (ma|mon|mes|sa|leur) mere|pere|soeur|tante|parent|fille|cousine|belle|frere (qui) (le|la|les|s) garde|ocupe|en, mami, tatie, papa ou maman, famille, chez ma mere|soeur|belle
garde par moi, moi meme, vous meme, je le|la|les garde, je m en ocupe, reste avec moi, avec moi, a la maison avec moi, garde moi meme, moi, c est moi qui (le|la|les) (m) (en) garde|ocupe|eleve
maternele, petite|moyenne|grande section
primaire, elementaire, cp, ce 1, ce 2, cm 1, cm 2
colege, colegien*, sixieme, cinquieme, quatrieme, troisieme, 6 eme|e, 5 eme|e, 4 eme|e, 3 eme|e, segpa
lycee, lyceen*, terminale, 2 nde, seconde pro, 1 ere pro, bac pro
fac, universit*, etude superieure|sup, superieur*, etudiant*: bts, iut, licence, master, but, prepa, doctorat, dut, enseignement superieur, ecole d ingenieur|infirmiere|infirmier|comerce, ifsi, amphi, bac + 2|3|5|4|1, post bac, superieur*, etudiant*
ime, itep, uli, ulis, sesad, etablisement specialise, ecole specialisee, institut medico
descolarise*, plu|pas a l ecole, arete l ecole, pas scolarise*, quite l ecole, va plu|pas a l ecole
cap, bep, certificat d aptitude
doctorat, these, bac + 8: doctorant*, phd
scolaire: apri|appri|apprenai a l ecole|colege|lycee, de l ecole, cour du colege|lycee
prepa, clase preparatoire, hypokhagne, khagne: maths sup, math spe
brevet, dnb
bac, bacalaureat, niveau bac
licence, bac + 3, bachelor: l 1|2|3
master, bac + 5, ingenieur, dea: m 1|2, maitrise
bts, dut, iut, but, bac + 2, deug, deust: gea, tc, mmi
aucun|sans|pas (de) diplome|certificat, pas fini (l) (mes) ecole|etude, (j) ai rien comme, arete* __ sans rien|diplome, jamais ete|ale a l ecole, rien comme|de diplome, sans qualification, zero diplome
cdi, indetermine*, contrat fixe, embauche* definitiv*|pour de bon, titularise*, contrat stable
cdd, determine*, contrat court, vacataire, vacation, remplacement, remplace, contrat de 1|2|3|4|5|6 moi, fin de contrat
interim, interimaire, mision, manpower, adeco, randstad, crit, sinergie, boite d interim, interime
saison, saisonier*, vendange, ramasage, recolte, ete a la mer, station de ski
aprenti*, alternan*, cfa, contrat pro, contrat d aprentisage, professionalisation
insertion, chantier d insertion, contrat aide, cui, pec, parcour emploi
esat, milieu protege, travail protege, entreprise adaptee
service civique, volontariat
fonctionaire, fonction publique, public, etat, service public: instit*, prof, professeur, police, policier*, gendarme*, militaire, armee, pompier, atsem, prefecture, impot, titulaire, hospitalier*, mairie, hopital public, travaille|bosse a l hopital, l hopital, prefecture, departement, colectivite, communale, educ nat, education nationale
prive, entreprise privee, boite privee, societe privee, secteur prive, entreprise: carefour, auchan, leclerc, lidl, intermarche, amazon, mcdo, magasin, supermarche, usine, resto, restaurant, boite, pme, societe, super u, grande surface, hypermarche
particulier, cesu, chez des particulier|gens|vieux|dame, cheque emploi service, menage chez, emploi a domicile
sans contrat, au noir, au black, pas declare*, non declare*, rien signe, pas de contrat, jamais signe, black, aucun contrat
independant*, freelance, micro entreprise, auto entrepreneur*, artisan*, kbis, siret, a mon compte, comercant*, profession liberale, tien|tiens (un|une|le|la|mon|ma) magasin|comerce|restaurant|resto|epicerie|boutique|bar|salon|boulangerie|snack|kebab|cafe|garage|pizeria, a ma propre boite|boutique|entreprise
benevol*
temp plein|complet, plein temp, complet, 35 h|heure, 39 h|heure, 37 h|heure, trente cinq heure, a plein, toute la semaine
temp partiel, mi temp, partiel, 24 h|heure, 20 h|heure, 28 h|heure, 25 h|heure, 15 h|heure, 10 h|heure, 30 h|heure, 18 h|heure, 12 h|heure, vingt|trente|quinze|dix|douze heure, quelque heure, a 80 %, moitie, pas a plein, pas complet, trois quart
change|changent|bouge|varie (tout) le|tout|selon|suivant|chaque|les|d temp|moi|semaine|jour, variable, varie, irregulier*, ca depend, aleatoire, pas fixe, jamai pareil|fixe|le|les, pas regulier, un coup, selon les moi|semaine, chaque moi diferent
de jour, journee, en journee, horaire de bureau
de nuit, la nuit, nuit, equipe de nuit
poste de nuit, poste en, en equipe, 3 x 8, 2 x 8, 3 8, les trois huit, equipe alternante
week end, weekend, le we, ce we, wend: samedi et dimanche, dimanche, samedi
licencie*, vire*, renvoye*, mis dehors|a la porte, foutu* dehors, licenciement, fait virer, a ete vire: plan social, ferme|fermee boite|usine, boite|usine (qui) (a) ferme
economique, plan social, liquidation, redresement, boite|usine|magasin|entreprise|patron (qui) (a) ferme|coule, suprime* de poste, reduction d effectif
faute, faute grave, faute lourde, discipline, disciplinaire
inapt*, inaptitude, medecin du travail, reclasement
demision*, demisione*, moi (meme) qui suis|est|ai parti*|quite*|aret*, parti|partie de moi meme, j ai quite mon|le, je suis parti, claque la porte, parti* volontaire*
contrat|cdd|mision (s) (est) fini*|termine*|arete*|pas, fin de contrat|cdd|mision, pas|plu renouvel*, non renouvel*, termine mon contrat, ariv* au bout|terme
rupture conventionel*, rupture conv, conventionel*, a l amiable, comun acord, d acord avec le patron, rupture
abandon de poste, abandone
marie, mariage: epou*, mari, femme, devant le maire, alliance
pac, pacse*
concubin*, union libre: vit|vivons|vi|habite|habitons (tous) ensemble, copain, copine, compagn*
divorce*
separe*, separation, quite, plu ensemble, parti
veuf, veuve, veuvage, mari|femme|conjoint|epou*|compagn*|moitie|homme (est) (qui) (a) (m) (nous) decede*|mort*|perdu*|parti* $, (mari|femme|conjoint|epou*|compagn*|homme) (est) (qui) (a) (nous) decede*|mort*|dece, perdu mon|ma mari|femme|conjoint|epou*|compagn*|homme|moitie, dece de mon|ma, (mari|femme|conjoint|epou*|compagn*) (n) (est) plu la|de
couple, en menage
celibataire, celib, j ai persone, seul, seule, solo, toute seule, tout seul, persone dans ma vie, sans conjoint, jamais marie*
conjoint*, epou*, compagn*, partenaire: mari, femme, copain, copine, mon homme, ma moitie, cheri*, mon mec, ma meuf
enfant: fils, fille, garcon, bebe, mome, gosse, ado, ma petite, mon petit, ma grande, mon grand, gamin
mere, maman, mama, sa mere, leur mere, mon ex femme
pere, papa, leur pere, son pere, mon ex mari, daron
parent: mere, maman, pere, papa, mes vieux, vieux parent, beau pere, belle mere
garde alternee, alternee, alternance (une) (chaque) semaine, une semaine sur deux|2, une semaine chez, 1 semaine sur 2|deux, semaine chacun, chacun sa|une|son semaine|tour, moitie moitie, moitie chez, moitie du temp, partage*, les deux parent, chez les deux, autant chez, resid* alternee
famille, proche, un|proche parent: fils, fille, soeur, frere, mere, pere, maman, papa, cousin*, neveu, niece, tante, oncle, gendre, bru, belle fille, beau fils|frere|pere, belle mere|soeur, grand mere|pere|parent, petite fille, petit fils, mamie, papi, parent, proche, mari, femme, conjoint*, epou*, compagn*, enfant, tonton, tata, mon grand, petit enfant
frere, soeur, frangin, frangine
grand mere|pere|parent, mamie, papi, mamy, papy
ami, amie, pote, copain, copine, camarade, connaisance, gens que je connai, un mec que je connai
voisin*, palier, d a cote, d en face, du desu|desou, concierge, gardien*
colegue, colegues du|de travail
aide a domicile, aide menagere, auxiliaire, auxiliere, admr, avs, femme de menage, service d aide, dame|fille|quelqu un|persone qui vient, aide a la maison, dame de l|du, dame qui, quelqu un de la mairie, intervenant*, profesionel*: infirmier*, infirmiere, portage, aide soignant*, siad, sad, una, kine
soin, soins infirmier, infirmier*, infirmiere, aide soignant*: pansement, piqure, insuline, pilulier, perfusion, prise de sang, siad, toilette
repas, portage de repas, portage: plateau, livre* _ repas|manger, a manger tout pret
asistante sociale, asistant social, ccas, travailleur social, travailleuse sociale, educateur, educatrice, educ, mds, maison des solidarites, maison du departement, as de secteur, mon as
asociation, benevole: secour populaire|catholique, resto du coeur, croix rouge, emau*, benevole, secour islamique, armee du salut, ong
persone, aucune aide, pas d aide: solo, (je) me debrouille, debrouille tout|seul|toute, tout seul, toute seule, par moi meme, sans aide, autonome, j ai persone, moi seul, je fais tout
tuteur, tutrice, tutele, curateur, curatrice, curatele, mandataire, udaf, juge des tuteles
employeur, patron, patrone, entreprise: chef, boite, directeur, directrice, boss, rh, responsable, travail, boulot, societe
ex, ancien mari|conjoint|compagnon|copain, ancienne femme|compagne|copine, pere|mere de mes|ma|mon|des|mon enfant|fils|fille, pere des enfant, papa des enfant, maman des enfant
caf, cafal, caisse d alocation familiale
cpam, secu, securite sociale, ameli, asurance maladie, juste|que|seulement la secu, secu seulement|uniquement|toute seule
msa, mutualite, agricole
france travail, pole emploi, mission locale, cap emploi, assedic
mairie, comune, hotel de ville
mdph, maison du handicap, maison departementale
carsat, caisse de retraite, cnav, assurance retraite
prefecture, sous prefecture, ofi, ofpra
france service, maison france, espace france, point d acces
impot, fisc, taxe, tresor public, imposition, declaration de revenu
banque, banquier, conseiller bancaire, credit agricole, poste
avocat, procedure, proces, tribunal, juge, justice, plainte
police, gendarme*, comisariat
ecole: maitresse, prof, professeur, instit*, classe
affiche, pub, publicite, prospectu, flyer, depliant, brochure
internet, site, en ligne, numerique, informatique: ordi, ordinateur, pc, wifi, conexion, box, google, facebook, reseau, tiktok, insta, net, web, en ligne
radio, tele, journal, tv, infos
bouche a oreille, on m a dit, on m en a parle, entendu parler, quelqu un m a
titre de|du sejour, titre sejour, carte de sejour, sejour, pluriannuel*, vie privee, carte 1|un an, titre d un an, titre (de) 1 an: recepise, visa, carte de resident, carte (de) 10|dix an|ans, resident
carte de resident, carte (de) 10|dix an|ans, resident
recepise, atestation de prolongation, renouvelement de titre|carte: papier de|du|pour _ moi, papier de la prefecture, atestation de la prefecture, en atendant ma|mon carte|titre, papier provisoire
asile, ofpra, cnda, ada, dublin, cada, demandeu* d asile
refugie*, protection subsidiaire, statut de refugie, apatride
obligation de quiter, oqtf, quiter la france|le territoire, parti|partir de france, renvoye* au|dans pays|mon
sans papier, (n) ai|a (pas|plu|jamais) (de) papier, irregulier*, oqtf, clandestin*, aucun papier, pas de papier|titre, pas en regle, rien comme papier, sans|pas|aucun (de) titre (de) sejour
visa, touriste, passeport etranger
carte d identite, cni, carte nationale, carte francaise, identite
passeport
naturalise*, naturalisation, nationalite
acte de naisance, livret de famille
papier, demarche, dosier, formulaire, administratif, administrative, paperase, courier, cerfa, document, remplir
maison, pavillon, villa, chalet, longere, fermete, jardin, maisonete, ferme, plain pied
apart, apartement: imeuble, t 1|2|3|4|5|6, f 1|2|3|4|5|6, duplex, tour, etage, bloc, t1, t2, t3, t4
studio, t 1, f 1, studete, une piece, 1 piece, chambre de bonne
2 piece, deux piece, t 2, f 2
3 piece, trois piece, t 3, f 3
4 piece, quatre piece, t 4, f 4
5 piece, cinq piece, t 5, f 5
chambre, chez l habitant, chambre meublee|etudiante
mobil home, mobilhome, caravane, camping car, roulote, gens du voyage, aire d acueil, yourte, fourgon, camion amenage, camion, mobilehome, bungalow
camping
hotel, formule 1, ibi, auberge, hotel social, airbnb
foyer, fjt, adoma, sonacotra, chr, cada, pension de famille, residence sociale, jeune travailleur, residence autonomie
residence, crou, cite u|universitaire, internat, logement etudiant, chambre universitaire, residence etudiante
ehpad, maison de retraite, residence senior, usld, unite de soin, residence pour personnes agees
rue, dehor, sdf, sans abri|domicile|toit: tente, abri, pont, dans la|ma|une voiture
heberge*, chez mes|ma|mon|des|de|un|une|ses|sa|son|le|la (beaux|grands|belle|beau|grand|petit) parent|mere|pere|ami|amie|amis|pote|soeur|frere|fils|fille|copain|copine|tante|oncle|cousin*|neveu|niece|cousine|mamie|papi|fiston, me|m loge|heberge, gratuit, gratuitement, gratos, gracieu*, squate chez, sur le|un canape, titre gratuit, chez papa|maman|quelqu un, loge|logee|logent
locat*, loue, louer, bail, loyer, me loue, on loue, paye|paie (un) (mon) loyer
proprietaire, proprio, achete*, acheter, acquis, a moi, a nous, credit imobilier, construit, ma propre maison, acquereur
colocation, coloc*: pote, partage l apart, plusieurs dans l apart, on est plusieurs
hlm, social, sociaux: bailleur social, opac, oph, habitat
location privee, prive, privee, particulier: agence, bailleur prive, proprietaire prive
meuble*, meublee
vide, non meuble*, pas meuble*: sans|aucun meuble
insalubre, indigne, delabre*, degrade*, vetuste*: ruine, taudi, pouri
diesel: gasoil, gazole, mazout, gas oil
essence: sans plomb, sp 95|98, sp95, e10
electrique: zoe, tesla, leaf, bateri*, a baterie
hybride: hibride, rechargeable, les deux
original, originaux: vrai $, authentique, vrai document
copie, duplicata: photocopie, double, copier
scan, numerise*, numerique: photo, scaner, pdf
etat civil: acte de naisance|dece|mariage, acte de, naisance, mariage, dece, livret de famille, reconnaisance
scolaire, scolarite, education: inscri* __ _ ecole|colege|lycee|maternele, cantine, inscription ecole, periscolaire
urbanisme: permis de construire, construire, terain, travau, declaration de travau, cadastre, veranda
conseiller, conseillere, agent: parler a quelqu un, quelqu un, un humain, vraie persone, quelqun, operateur, une vraie
recours, apel: cnda, tribunal, contest*, fait apel
acorde*, protection acordee: gagne, j ai le statut, eu le statut, positif, obtenu
rejete*, refuse*: negatif, deboute*
alimentaire: gluten, lactose, arachide, cacahuete, noix, lait, fruits de mer, crevete, oeuf
creuse, heure creuse|pleine: hc, hp, nuit, jour et nuit
nouveau, nouvelle: premiere foi, 1 ere foi, depuis hier, jamais arive
ancien, ancienne: depuis des annee|anee, depuis longtemp, depuis toujour, ca date, vieux
revient souvent, souvent: recomence, encore une foi, a chaque foi, ca revient
malade: grippe, gripe, gastro, covid, fievre, angine, rhume, mal a la tete, suis pas bien
transport: greve, bus, train, voiture en panne, rate mon bus, plu de bus
demenag*, demenagement: change*|changer d|de apart|apartement|maison|logement|adresse, dappart, nouvel apart
en atente, en cour, examen: pas de nouvelle|reponse, atend*, toujours rien
augment*, hause: plu $, un peu plu $, gagne plu, monte*, mieux paye
bais*, diminu*: moin $, gagne|touche moin, reduit*, chute*, diminu*, perdu de l argent
pas de changement, inchange*, aucun changement, stable, identique: pareil, pas bouge, bouge pas, change pas, pas change, rien (de) change, meme chose, comme avant
hors charge, hc, charge non comprise: sans (les) charge
charge comprise, cc: tout compri, avec (les) charge
a mon nom, mon nom: le mien, la mienne
retirer sur place, retrait, sur place: venir|passe|passer|vien|viens|viendrai le|la chercher|prendre|recuperer|retirer
rendez vous medical, rdv medical: dentiste, docteur, ophtalmo, irm, scaner, kine, specialiste, medecin, prise de sang
tous les jour, a tout moment: n importe quand|quel jour, nimporte quand|quel, toujour dispo
humid*, moisi*, moisisure, insalubre, degrade*, mauvais etat: champignon, salpetre, infiltration, murs noir, mouile*, coule sur les mur, suinte*, degat des eaux, tache noire
nuisible*, insecte, insalubre, degrade*, mauvais etat: cafard, rat, souri, punaise, blatte, fourmi, cafards, rongeur, bete, puce
froid, mal isole*, isolation, pasoire, degrade*, mauvais etat: caile, gele, pele, courant d air, fenetre qui ferme*, simple vitrage, grelote*, glacial*
danger*, dangereu*, insalubre, degrade*, mauvais etat: prise, etincelle, electrocut*, fil qui, plafond (qui) (me) tombe, plafond s efondre, efondre*, s ecroule, amiante, plomb, fuite de gaz, balcon, fissure
trop petit, petit, etroit, minuscule, surpeuple*, entase*, manque de place, pas asez (de) grand|place: dans _ m 2, dans _ m2, dans un studio|f 1|t 1|f 2|t 2|chambre, l un sur l autre, se marche desu, serre*, entasse*, a l etroit
trop cher|chere, cher, chere, plu payer, hors de prix, prix
bruit, voisinage, tapage
velo, byciclete, biciclete, vtt, pedale, vae
trotinete
voiture, auto, automobile, bagnole, caisse, vehicule, condui*, roule, volant, clio, twingo, kango*, 206, 207, 208, ma vago
covoiturage, covoit, blablacar, colegue (qui) (m) (me) emene|prend|depose, quelqu un m emene, on m emene, (femme|mari|fils|fille|pere|mere|voisin*|pote|ami|copain|copine) (qui) m|me emene|depose|conduit|amene|transporte
bus, car, autobu, autocar, navete
metro, rer
tram, tramway
train, ter, tgv, sncf
transport en comun, transport, navigo: bus, car, metro, rer, tram, train, ter, autobu, carte de transport
scooter, moto, mobylete, deux roue, 2 roue, mob, 125, 50 cm3, scoot
pied, march*, patte, a pinces
taxi, vtc, uber, ambulance, vsl, transport medical
pas|plu|sans|aucun (de|moyen) transport|deplacement|moyen, greve des|de|du bus|train|metro|tram|transport, rate mon|le bus|train, (peu|peut) (plu|pas) me deplacer|bouger|sortir, (me|m) deplace plu|pas|jamai, bouge plu|pas, reste chez moi, sor|sort plu|pas
permis, permis b, conduire, permis de conduire: auto ecole, moto ecole, lecon de conduite
code
virement, virer, rib, compte bancaire, sur mon compte, iban, banque
cheque, chequier
espece, liquide, cash, billet, main a la main, monaie
carte bancaire|bleue|bancaire, cb, visa, mastercard, carte
prelevement, preleve*, automatique*
mandat, western
sms, texto, txto, message, mesage, whatsap
telephone, tel, apel*, coup de fil, rapel*, de vive voix, oral, vocal, par tel: iphone, samsung, android, smartphone, portable, xiaomi, huawei
courier, letre, poste, postal, papier, boite aux letres: par ecrit, a mon adresse, a la maison par|par ecrit, facteur
mail, email, courriel, gmail, arobase
sur place, rendez vous, rdv, venir, deplacer, guichet, bureau, en face, physique, agence
smartphone, telephone portable: iphone, samsung, android
ordinateur, ordi, pc: pc portable, ordi portable, mac
tablete: ipad
lundi
mardi
mercredi
jeudi
vendredi
samedi: week end, weekend, le we, ce we, wend
dimanche: week end, weekend, le we, ce we, wend
semaine, en semaine, jour ouvre: du lundi au vendredi
matin, matine*, de bonne heure, reveil, avant midi, lever
midi, dejeuner, pause
diner, souper: soir, le soir
petit dejeuner, petit dej, ptit dej: matin, le matin
apre midi, aprem, apremidi, apre manger, ap midi
soir, soire*, nuit, fin de journee, apre le boulot|travail|ecole|diner, tard, diner
jamai, pas du tout, zero foi, aucune foi, pas une foi
rarement, presque jamai, pas souvent, exceptionel*, peu, rare, quasi jamai, pas beaucoup
parfoi, de temp en temp: de foi, quelque foi, quelquefoi, de temp en temp, de temp a autre, ocasion*, ca arive, un peu, a l ocasion, une foi de temp
souvent, reguli*, frequ*, la plupart, beaucoup, tres souvent: toujour, tout le temp, en permanence, constam*, tous les jour, chaque jour, sans aret, h 24, 24 h 24, 24 / 24, 24 h / 24, quotidien*
toujour, tout le temp, en permanence, constam*, tous les jour, chaque jour, sans aret, h 24, 24 h 24, 24 / 24, 24 h / 24, quotidien*, non stop
pas de probleme|souci|pb|dificulte, aucun probleme|souci|pb, aucune dificulte|gene, rien a signaler, tout va bien, non aucun: tout (est) ok|nickel|bon|bien, rien a dire|redire, ca va, je me debrouille
chaque jour, tous les jour, par jour, quotidien*, journalier
chaque semaine, toutes|tous|tout les semaine, par semaine, hebdo*, une foi la semaine, la semaine
chaque moi, tous|tout les moi, par moi, mensuel*, mensualite
chaque anee, tous|tout|toutes les an|anee, par an, annuel*, dans l anee, a l anee, anuel*, une foi l an
trimestr*, tous les trois|3 moi
urgence, urgent*, ce soir, cette nuit, tout de suite, maintenant, aujourd hui, imediat*, tres vite, au plu vite, demain
cette semaine, semaine, quelque jour, d ici vendredi, dans la semaine
ce moi, dans le moi, d ici un moi, moi ci, moi prochain
pas presse*, plu tard, pas urgent, quand vous voulez, rien ne presse, tranquil*, peut atendre, pas d urgence, pas le feu, prenez|prendre|prend votre|ton|son temp, quand ca vous arange, pas aux piece
vieilesse, aspa, minimum vieilesse, solidarite aux personnes agees, minimum retraite
aah, adulte handicap*, allocation adulte*, allocation handicap*
rsa, rmi, revenu de solidarite, minima, revenu minimum
ass, solidarite specifique, fin de droit
are, alocation chomage, chomage, indemnise*, pole emploi, assedic, alloc chomage
asi, suplementaire d invalidite
apl, als, alf, alocation|aide|aloc (au) logement: loyer, logement
prime d activite, prime activite, ppa, prime pour l emploi
alocation familiale, allocs, allocation pour les enfant, familiale
pension d invalidite, invalidite, invalide
pension alimentaire
pension de reversion, reversion
pch, compensation, tierce persone
apa, perte d autonomie, dependance
aeeh, enfant handicap*, education de l enfant handicap*
bourse, bourse etudiante, bourse du crous, boursier
ada, alocation demandeur
retraite*, vieillesse: carsat, pension, vieux jour, retraite
cheque energie
handicap*: mdph, aah, rqth
chien, chiot, toutou
chat, chaton, matou
homme, masculin, monsieur, mr: male, un homme, garcon, mec $, un|suis mec, bonhome
femme, feminin, madame, mme: nana, une femme, fille, mademoiselle, dame, meuf $, une|suis meuf
garcon, gars, fils, petit mec, petit homme, bonhome
fille, filete, demoiselle, nana, princese
jumeau, jumele, les deux, deux sexes
ville: centre ville, aglomeration, metropole, banlieue, quartier, cite, urbain
grande ville, metropole: pari, marseille, lyon, toulouse, lille, bordeaux, nice, nantes, strasbourg, montpellier, rennes, capitale
petite ville, bourg, ville moyenne: bourgade
banlieue, quartier: cite, hlm, 93, peripherie
campagne, rural, village: hameau, ferme, rural, cambrouse, bled, patelin, lieu dit, petit village, champ
montagne, altitude, station
mer, bord de mer, littoral, plage, cote
outre mer, dom, tom: guadeloupe, martinique, guyane, reunion, mayotte, dom, tom, antilles, caledonie
etranger, autre pays, hors de france: bled, au pays, maroc, algerie, tunisie, portugal, espagne, italie, belgique, senegal, mali, turquie, hors de france, autre pays
metropole, hexagone, en france: pari, marseille, lyon, toulouse, nice, nante, montpelier, strasbourg, bordeau, lille, rene, reim, grenoble, dijon, anger, clermont, brest, tour $, limoge, amien, metz, perpignan, besancon, orlean, rouen, mulhouse, caen, nancy, roubai, tourcoing, avignon, calai, bretagne, normandie, alsace, corse
hiver $, l|en|cet hiver: janvier, fevrier
printemp: avril, mai
ete $, l|en|cet ete: juillet, aout
automne: octobre, novembre
accepte*, acord*, oui ils ont dit, c est bon, valide*, favorable
refu, refuse*, rejet*, rejete*, defavorable, ont dit non
en cour, atente, atend*, instruction, toujour rien, pas de reponse, etudie, pas encore eu
pas (encore) (fait) (la|de) demande|comence|depose, jamai demande, rien demande, pas fait la demande, rien fait
fini*, termine*, acheve*
comence*, debut*, entame*
neuf, neuve
ocasion
bien, couramment, couramant, nickel, super, content, contente, satisfait*, parfait, impecable, genial, top, sans souci
mal, mauvais*, pas bien: nul, nule, catastrophe, horrible, pas content*, decu*, pourri
moyen*, bof, pas trop, ni bien ni mal, mitige*, comme ci, passable, sans plu
seul, seule, solitude, isole*, toute seule
violence, violent*, coup, frape*, tape
separation, divorce, garde des enfant
vacance, sejour, colonie, centre aere|de|loisir, colo, loisir
sport*: foot, footbal, voley, hand, handbal, petanque, escrime, skate, ping pong, basket, rugby, tenis, gymnastique, karate, boxe, equitation, cheval, course a pied, velo, randonee, piscine, natation, muscu, judo, danse, gym
cantine, restauration scolaire, self: mange|manger __ ecole, repa a l ecole|midi
meuble, lit, mobilier: matelas, canape, armoire, table
machine a laver, frigo, electromenager, gaziniere, four, lave linge
vetement, habit, linge: habit, fringue, chausure, manteau, linge, blouson
hygiene: savon, shampoing, dentifrice, protection, serviette
couche, bebe: lait, petit pot, biberon, poussette
moi, moi meme, pour moi, perso, personel*, pour ma pome: tout|toute seul|seule, moi seul|seule, par moi meme, je fais tout, debrouille tout|seul|toute, a mon compte, independant*, artisan*, auto entrepreneur*, mon propre patron
mon compte, soi
anglai*, english, englich, inglich
espagnol*, espanol
arabe, arabic, العربية
francai*, francaise, metropole
nouvel apart, nouveau logement, demenage*
naisance, bebe ariv*, acouche*, enceinte, grosesse, vient de naitre, atend un enfant|bebe, nouveau ne
dece, deces, mort, obseque, enterrement
perdu (mon) (le) emploi|travail|boulot|taf|job, plu de travail|boulot|taf
ouvrier, ouvriere, usine, manoeuvre
employe, employee, employe de bureau, secretaire, vendeur, vendeuse, caisier, caisiere
cadre, ingenieur, directeur, manager
menage, netoyage, entretien, femme de menage, aide menagere, netoyer, aspirateur
batiment, btp, macon, chantier, platrier, couvreur, peintre en batiment, plombier, electricien, carreleur, construction
restauration, resto, restaurant, cuisine, cuisinier, cuisiniere, serveur, serveuse, plonge, plongeur, hotelerie, mcdo, kebab
garde d enfant, baby sitter|siter, babysitter, babysiting, nounou, asmat
comerce, vente, vendeu*, caisse, caisier*, magasin, boutique, rayon
livraison, livreur, chauffeur, coursier, routier, conducteur, logistique, cariste, entrepot, preparateur de commande
agriculture, agricole, fermier*, eleveu*, maraicher*, ferme, champ, vigne, vendange, maraichage, ouvrier agricole, paysan, agriculteur
usine, industrie, chaine, production
securite, vigile, agent de securite, gardiennage
bureau, administratif, secretariat, comptable
aide a la personne, auxiliaire, aide soignant*, personne agees
indemnites journaliere, indemnite journaliere, ij, ijs, aret maladie, aret de travail: en aret, suis en aret, mon aret, secu me paye|paie|verse
enceinte, grosesse, atend|attend un|mon bebe|enfant|petit
allaite*, alaite*, au sein
mari, epou, mon homme
famille au pays|bled, au bled|pays
energie: edf, engie, electricite, gaz, chaufage, courant, fioul, total energie
abonement, abone*
alcol, alcolique: boire, biere, vin, boison, picole, whisky, boi trop
tabac, fumeur, fumeuse, fume: cigaret*, clope, vapote
drogue, stupefiant, cannabis: shit, beuh, joint, cocaine, coke, heroine
jeu d argent|hasard, jeux, jeu: casino, loto, pari, pmu, grattage, poker
etablisement: ehpad, maison de retraite, foyer, usld, ime, mas, institution
gratuit*, gratuitement: (je) (on) (ne) paye|paie|coute rien|pas, paye|paie|coute rien, rien a payer, gratos, 0 euro, paye|paie pas
payant*: je|on paye|paie, cher
l age, vieux, vieillesse, vieil*, vieilli*: en vieillisant
avc, atque cerebrale, acident vasculaire
deposer, premiere demande, nouvelle demande, depot, premiere foi, 1 ere demande|foi: jamai demande*|fait|touche, faire|fais (une) (la) demande, demander, m inscrire
suivre, suivi, avancement: ou en est, ou ca en est, des nouvelles
contest*, recours, reclamation, apel de la decision: pas d acord, injuste, mon|m ont refuse*, erreur de la caf
quatre roue: voiture, auto, bagnole, caisse, camionete, clio, twingo
deux roue: scooter, moto, mobylete, velo
changer de|d logement|apart, autre logement: demenag*, partir d ici, quiter le logement
rester, garder mon logement, maintien: je veux rester
profesionel*, pro: asistante|asistant sociale|social, suis asistante|asistant|educateur|educatrice|infirmier*|medecin|avocat*|conseiller*|travailleur|travailleuse|referent*, au nom de mon service
achat, acheter, achet*, acquisition
maternite, conge maternite: acouch*, enceinte, grosesse, bebe
fenetre: vitre, volet, carreau
compter, calcul*: chiffre, math*
assurance, asure*, asureur: axa, maif, macif, matmut, groupama, gmf
immobilier, credit|pret imobilier, achat du logement: credit __ maison|apart|apartement|logement, la maison, achat de la maison|apart, pret __ maison|apart
consomation, conso, credit (a) (la) conso|consomation: cofidis, cetelem, sofinco, oney, revolving, floa, credit __ voiture|auto|moto|tele|canape, paiement en 3|4 foi, carte du magasin
amende, contravention: pv, proces verbal, antai, radar, exces de vitesse
mobile, forfait, operateur, telephone, tel: bouygues, orange, sfr, free, sosh, red, abonement tel|telephone|mobile|portable
internet a la maison: box, livebox, freebox, fibre
cantine, periscolaire: mange __ ecole
salaire, paie, remuneration: ma paye|paie, ce que je gagne, mon boulot|taf|travail|job, fiche de paye, mes heures
alocation, prestation sociale, minima social*, minima sociaux: caf, rsa, apl, aah, ass, msa, aspa, prime d activite, aide de l etat, pole emploi
economie, epargne: livret, mis de cote, de cote, bas de laine, placement, ldd, pel, codevi, reserve
aide|soutien de la famille, proche|famille qui m aide, (ma|mon|mes) (famille|parent|mere|pere|fils|fille|soeur|frere) (qui) (me|m) (envoie|envoi|aide|donne|depane|nourit) (un) peu|argent
confirm*: je vien, je viendrai, j y serai, je serai la, present, compter sur moi, sans faute, c est note, j arive
report*, decal*, deplacer, autre date, autre jour: un autre jour, plu tard, pas dispo, empeche*, imposible ce jour, changer (la|l|d) date|heure, une autre foi, la semaine prochaine plutot, repous*
annul*: laisse tomber, laisser tomber, laisez tomber, je vien pas|plu, ne vien pas|plu, plu besoin, suprimer (le|mon) rendez vous|rdv, viendrai pas, ne viendrai, plu interese*
renouvel*, prolong*, reconduire, reconduction: expire*, arive* a (la) fin|expiration|echeance, bientot fini*, refaire ma|mon|la|le, perime*, se termine, fin de droit
changement, signaler|declarer un changement, actualis*, mise a jour: demenag*, j ai change, a change, separ*, nouvelle adresse, nouveau travail|boulot|bebe, plu le meme, me suis marie*
trop complique*|dificile, complique*, complexe: comprend|compren|compris rien|pas, galere, trop de papier|paperase, usine a gaz, je m y perd*, prise de tete, dur a faire
pas su|savai|sai|conais, ignor*, pas au courant, jamais entendu parler, persone m|ma (a) (rien) dit|explique|informe, connais|conaisai|conaisait|savai|savait pas, on ne m a (rien|pas) dit, (m|nous) a|ont rien dit, pas informe*, informe*
honte, gene*, fierte, peur du regard: ose pas, pas ose, mendier, mendiant, assiste, fier
pas besoin, (n) en ai pas besoin, inutile, pas utile: je m en sor*, ca ira, j ai asez, je gagne asez
refuse*, deja refuse*, essuye un refu, eu un refu, on m a refuse, ils (m) ont dit non|refuse
sans opinion|avi, indiferent*, neutre: pense rien, m en fou*, m en fiche, m est egal, m en moque
long*, trop long*, lent*: interminable, eternite, des heures, poireaut*, traine
abim*, endomag*, deteriore*: ecrase*, troue*, tache*, mouille*, case*, pete*, dechire*, raye*, brise*
trop long, delai, longueur, attente: des moi d atente, traine, ca prend trop, trop de temp
pas droit, pas le droit, (n) y ai pas droit, pas eligible, ineligible: gagne trop, pas dans les cases
peur, mefian*, crain*: peur qu|que|de|d, controle
seul|seule sur internet, a l aise, autonome: tout seul sur, me debrouille, sait faire, c est facile
avec (de) (l) aide, aide*|accompagne* par quelqu un: acompagn*, avec quelqu un, faut m aider, faut quelqu un, ma fille|mon fils|mon petit fils (m) (me) aide|fait, quelqu un fait, faut qu on m aide, on m aide, pas tout seul
pas internet, pas d internet|ordinateur|ordi|acces, sans internet, aucun acces: jamais touche, je n y conais rien, pas de conexion
telephone simple|basique|a touche|sans internet: nokia, vieux telephone|tel, touche, pas internet desu
permis a, moto, deux roue|roues: a 2, 125
permis suspendu|anule|retire|invalide, suspen*, retire*: plu de point, perdu __ point, retrait, enleve*, confisque*
code en cours, en cour|train de le paser, en aprentisage, conduite acompagne*: aac, bientot l examen, heures de conduite
regime general, carsat, cnav: salarie du prive, secu, securite sociale
agriculteur*, agricultrice: fermier*, eleveu*, maraicher*, paysan*, viticulteur
agricole, msa: agriculteur, agricultrice, ferme, paysan*, ouvrier agricole, champ, exploitation, eleveur, vigneron
artisan*, comercant*, independant*, rsi, ssi: a mon compte, tien|tiens (un|une|le|la|mon|ma) magasin|comerce|restaurant|resto|epicerie|boutique|bar|salon|boulangerie|snack|kebab|cafe|garage|pizeria, a ma propre boite|boutique|entreprise
liberal*, profession liberale: infirmier* liberal*, avocat, kine, architecte, cipav, medecin
lever, sortir du lit, reveil: se lever, debout, toilette, le matin, se laver, habil*
coucher: au lit, dodo, se coucher, metre au lit, endormir, aller dormir
repa, manger, cuisine: midi, donner a manger, preparer a manger, cuisiner
toilette, hygiene, laver, se laver, douche: bain, savon
menage, entretien: nettoyer, aspirateur, linge, vaiselle, repasage
deplacement, sortir, sortie: acompagn*, courses, rendez vous
nuit, la nuit: reveile a une|deux|trois|quatre|1|2|3|4 heure|h, dort pas, se reveile la nuit, (une|deux|trois|quatre|1|2|3|4) heure* du matin, garde de nuit, nuit
etage, ascenseur, escalier: monte*, marche
rez de chause*, rdc, rez: en bas, sans etage, plain pied, au 0
parking, garage, box, stationement: place de parking, gare*
jardin, balcon, terasse, exterieur: dehor
vendre|vente|vendu, reprise, conge du proprietaire: proprio (veut) (a) vend*|recuper*|repren*, preavi, conge, met* en vente
loyer trop cher|eleve, loyer: augment* __ loyer, plu payer le loyer, loyer
separation, rupture: quite, divorce, me separe, parti avec
violence, fuir: frape, bat, tape, coup, peur de mon|lui
raprochement, raprocher, plus pres: loin, trajet, trop loin, pres de
travail, mutation, emploi: mute*, boulot, taf, job
sante, handicap, raison medicale: malade, maladie, escalier, escaliers, fauteuil
etude, formation: ecole, fac, cour, lycee
vacance, conge, conges: partir, mer, voyage
petite, petit, taille s, small: s
moyen*, taille m, medium: normal*
grand*, large, taille l, xl: enorme
rouge
bleu*
vert*
jaune
noir*
blanc, blanche
gris*
orange
viande, boeuf, poulet, porc, agneau, jambon, steak, cote
poison, saumon, thon, cabilaud
vegetarien*, vegan*, vegetalien*, sans viande: legume, veg*, mange pas de viande
halal, musulman*: pas de porc, sans porc, cacher
sans porc: pas de porc|cochon|jambon, mange pas|jamai (de) porc|cochon
sans gluten, alergi*, intoleran*: coeliaque, gluten, lactose
cafe: kawa, expreso, capucino, cafeine
jus de fruit: jus d|de|dorange|orange|pomme|raisin, multifruit
boisson, boire, eau, jus, soda, coca, the, cafe
desert, dessert, gateau, glace, sucre*
entree, salade, soupe
livraison, livre*, colis, coli, expedition: pas recu, recu, facteur, transporteur, retard de livraison, ou est ma comande
comande, comander, achat: acheter, passer comande
rembours*, remboursement: rendre|rende mon argent, recuperer mon argent, etre rembourse*
facturation, paiement: facture, preleve*, prelevement, double preleve, trop paye
compte, mot de passe, identifiant, conexion, conecter: mdp, code, bloque*, plu acces, login
technique, panne, bug, dysfonction*: marche plu|pas, fonctionne plu|pas, casse*, en rade, hs, bug*, plante*
resili*, resiliation, quiter, partir: me desaboner, arreter le contrat, fin de contrat
carte perdue|vole*, opposition, perte ou vol, perte, vol: perdu ma, vole*, vole ma, volee
solde, compte bancaire: combien il (me) reste, ce qu il reste
magasin, retrait, boutique, sur place: venir chercher, retirer, click
domicile, chez moi, a domicile, maison: a la maison, mon adresse, chez vous
point relai, relai: tabac, bureau de poste
gare
aeroport, avion: avion, vol, voler
hotel, chambre
aller retour: les deux, retour aussi
aller simple, aller: juste l aller, pas de retour
premiere clase, 1 ere clase
deuxieme|seconde clase, 2 eme clase|nde: eco, economique, moins cher
fenetre, hublot: voir dehors
couloir, cote couloir
fumeur, fumeuse
non fumeur, non fumeuse
lit double|deux places, grand lit: couple
lit simple|une place: une persone
etudiant*, jeune: fac, ecole, moins de 26 ans, carte etudiant
senior, retraite*: plus de 60 ans, carte senior
adulte: normal, plein tarif
famille nombreuse: 3 enfants, beaucoup d enfants, quatre|cinq|4|5 enfants
naisance, bebe: nouveau ne, accouche*, maternite
mariage: marie, mariee, epouse
deces, mort: obseque, enterre*, perdu mon|ma, mouru
demenagement, demenager: changer d apart|adresse, nouvel apart
chomage, perte d emploi, perdre son emploi: licenci*, vire*, plu de boulot|taf|travail
maladie, acident, hospital*: malade, cancer, opere*, hopital
retraite, depart a la retraite: 62|64|60|65|67 an, bientot la retraite
aidant*, aider un proche, proche malade: m ocupe de ma|mon, soigne ma|mon, garde ma mere
prison, incarcer*, detention, detenu*: taule, parloir, bracelet, sortant de prison, probation, spip
etranger, pays: partir vivre, expatri*
vetement, habil*: fringue, pull, manteau, chaussures, pantalon, baskets
meuble, equipement, electromenager: frigo, machine, lit, matelas, gaziniere, four
caution, depot de garantie, garant*: visale, fsl, locapass, premier loyer, entrer dans l apart, agence demande
demenageur, camion: transport des meubles
enterrement, obseque: pompes funebre, cercueil
jouet, cadeau, noel: jouets
lunette, optique: opticien, vue, verres
dentaire, dent: couronne, implant, dentier, appareil
audio*, apareil auditif: oreille, entendre, audioprothese
hospitalisation, hopital: opere*, operation, clinique, hospitalis*
medecine douce, osteo*, acupunct*: kine, naturopathe
psychologue, psy, soutien psychologique: deprime, depression, moral, parler a quelqu un
adiction, adictologie, dependance: alcool, drogue, arreter de fumer|boire, cannabis
contraception, planing familial, gyneco*: pilule, ivg, avortement, regles, sterilet
vacin*, vacination: piqure, rappel
rendez vous, rdv: prendre rdv, voir quelqu un
information, info, renseignement: question, savoir, me renseigner, comprendre
reclamation, plainte: mecontent*, pas content*, scandale, me plaindre
urgence, urgent*: vite, tout de suite, grave
simulation, calcul, estim*: combien je, combien j aurai, a combien
dosier, sa demande, mon dosier: ou en est, suivi, avancement
attestation, justificatif, document, papier: papier, preuve, certificat
droit, mes droits: ce que je peux avoir, toucher
plombier, plomberie, fuite: fuit, robinet, wc bouche, toilettes bouchees, evier
electricien, electricite: prise, plomb, disjoncte, lumiere, courant
serurier, serure, cle: ouvrir|ouvre|fermer|ferme (plus|pas) (a) (ma|la) porte, porte bloque*|coince*, enferme* dehors, porte claquee, perdu mes cles, cles
peinture, peintre, mur: repeindre
jardinage, jardin, espace vert: pelouse, haie, tondre
garde d enfant, babysiting: nounou, garder
bricolage, petits travaux, reparation: reparer, montage
cours particulier, soutien scolaire: devoirs, maths, prof
trop percu, indu: rembourser, rendre, reclame*, me demande* (de) _ euro, trop recu|verse|touche
retard, en retard, paiement en retard: pas (encore) (ete) (recu) paye|verse|recu, pas recu mon|ma|les, toujour rien|pas, attend mon|ma|le versement, pas eu mon|ma
refu de droit, refu, refuse*: pas (y) ai pas droit, y ai pas droit, n y ai pas droit, on m a dit non, rejet
aces|acces a mon compte, conexion, compte: mot de passe, mdp, identifiant, conecter, code perdu, bloque*
someil, dormir: insomnie, dort, dor, endormir
(ne) dors|dort presque pas, insomnie: ferme pas l oeil, nuit blanche, une|deux|trois|1|2|3 h|heure par nuit
leger, me reveile: me leve __ foi, reveile*, sursaut
variable*, irregulier*: change*, depend, bouge*, jamais pareil, selon les moi, coup
fixe*, meme* chaque moi, regulier*, stable*: toujour pareil|le meme|les meme, pareil, bouge pas, identique*, change pas
saison*, saisonier*: que l ete|hiver, l ete, l hiver, vendange, recolte, station
remplir, formulaire, dosier: formulaire, papier a remplir, cerfa, case
traduire, traduction, interprete: lis|lit pas le francais, c est en francais, pas ma langue, comprend pas le francais
en ligne, internet, sur le site: ordi, ordinateur, pc, site, mot de passe, conexion, je sais pas faire sur internet
comprendre, expliquer, explication: comprend|comprend|compren|compri rien|pas, ca veut dire, je capte rien
papier, papiers: titre de sejour, droit de travailler, carte de sejour, prefecture, recepise, sans papier, le droit de travailler
grand parent|mere|pere, grands parent, gran mere, gran pere: mamie, papi, mamy, papy, petit fils, petite fille, petits enfant, meme, pepe
tuteur, famille d acueil, tutele: asistante familiale, assistant* familial*, placement, ase, je l ai recueilli, recueil*
prononce*: jugement rendu, jugement, regle*, definitif, c est fait, fini*, termine*
en cours, encour: en train de, le passe, la passe, bientot fini, avocat, juge, procedure, audience, en atente, on atend, on a vu
pas (encore) commence, pas fait: rien fait, envisage*, j y pense, j hesite, pas encore, je reflechi*
pas concerne*, (je) (ne) (suis) pas concerne: pas marie, jamais marie, pas moi
marche*, fonctionne*, roule, en etat: roule, demarre, nickel, encore bon
panne, en panne, cassee, hors service: morte, mort, hs, garage, demarre plu|pas, casse, foutu*, ne marche plu, ne roule plu, moteur
vendu*: vend*, revendu*, plu de voiture
sante: burn out, burnout, epuise*, mal au|a|de|aux, dos, malade, fatigue*, opere*, accident, handicap, depression, depresif, hernie, enceinte, medecin, hopital
garde d enfant, enfant|enfants: persone pour garder, pas de creche|nounou|place, garder les|mon|ma|mes
(je) (ne) trouve pas|rien|plu: cherche (mais) rien, cherche, cv, pas de reponse, pas d offre
etude, etudes, formation: ecole, fac, lycee, cour, etudiant*, cursu, diplome
musique: piano, guitare, chant, batterie, solfege, violon, conservatoire, instrument
danse, theatre, art: dessin, peinture, cirque, cinema
centre de loisir|loisirs, centre aere: mercredi, colo, vacances, patronage
automatique, prelevement: tout seul, preleve*, part tout seul, directement
cuisine, de quoi cuisiner, gaziniere: four, plaque, frigo, rechaud, cuisiniere
temps: rentre tard, finis tard, trop occupe*, pas le temp, cours tout le temp
bien|bon mange*, mange bien: ca va je mange, je mange
chez moi, mon domicile: mon lit, ma chambre, mon appart|apart, ma maison, a la maison
ami, famille: canape, chez ma|mon|des|un|une, pote
dehors: tente, pont, banc, gare, nulle part, nul part
ne ici|la|en france, nee ici|la|en france, y suis ne|nee, depuis toujours: ma naissance
interesait|interese|interesais pas, motivation, envie: kif* pas, aime* pas, marre, saoul*, ennui*, pas fait pour moi, motive*
travailler, pour travailler, travail: bosser, gagner ma vie, taf*, boulot, falait bosser
argent, financier*: trop cher, cher, thune, pas les moyens, pas de sous, moyens, chere
familial*, famille, raison|raisons familiale: enceinte, bebe, (ma|mon|mes) mere|pere|fils|fille|soeur|frere|mari|femme __ malade|mort|morte|decede*, aider ma|mon, enfant, mariage
note, notes, resultat: mauvais resultat, moyenne, bulletin, redouble*, nul en
harcelement, harcele*, moquerie: embete*, moque*, frape*, insult*, tape*, raquet*, bouc emisaire
absence, absenteisme, absent*: seche*, va plu|pas|jamais en cour|classe, manque les cour, rate l ecole
comportement, discipline, indiscipline: fait le fou, insolent*, turbulent*, bagarre*, colle*, puni*, exclu*, renvoye*, repond mal, bavard*
langue des signe, lsf: sourd*, malentendant*, signe
interprete, traducteur: parle pas francais, comprend pas le francais
debutant*, novice: allumer, (n) y connai|connais rien, n y connai rien, je m y connai pas, nul, nulle, zero, jamai touche, aucune idee comment
expert, experte, confirme*: mon metier, informaticien*, je maitrise, pro
intermediaire, moyen: me debrouille, je me demerde, ca passe
persone se porte caution, se porte caution, caution, garant*: signe pour moi, se porte garant, oncle, parents
aucun garant, sans garant: pas de garant|caution, persone pour
medecin de ville, generaliste, cabinet: mon medecin, mon generaliste, docteur
nulle part, aucun soin: me soigne pas|plu|jamai, n y vais pas|plu, vois persone
pmi, protection maternele: puericultrice
maladie: arret du docteur|medecin, grippe, malade, arret
maternite: accouche*, acouche*, enceinte, grossesse, bebe
parental, congé parental: elever mon|ma|mes, m ocuper de mon|ma|mes, rester avec mon|ma|mes
conge|conges paye*: vacance
sans solde, non paye*: pas paye, sans paie
asistant* social*: ass soc, lassistante, as du|de
conseiller en|d insertion|emploi, conseiller: mission locale, cip, pole emploi, france travail, referent*
educateur, educ*: educ specialise, foyer
chaufe eau, balon|ballon: cumulus, ballon, chauffeau
chaudiere
solaire, panneau solaire: panneau, soleil, photovolt*
pas|plu d eau chaude: a l eau froide, eau froide
manger, faim: dalle, ventre vide, repa, bouffe
dormir: lit, toit, ou dormir, hebergement, un hebergement
pas|plu|sans|aucun (de) reseau|signal: capte pas|plu|mal|rien
pas|plu|sans|aucun (de) son: entend|entends|enten rien|plu|pas, haut parleur
baterie: decharge*, tient pas la charge, charge plu|pas, autonomie
soigner, me soigner, soin: docteur, medecin, medicament, dent, hopital, mal
dete, dettes, regler mes dette: huissier, creancier, credit, banque de france
parler, ecoute, etre ecoute: confier, discuter, seul, soutien moral, moral
fauteuil electrique, electrique: a moteur, motorise*, joystick
fauteuil manuel, manuel*: qu on pousse, a la main
canne, bequille: boite, tripode
sans gene, aucune mobilite reduite: marche normalement|bien, pas de probleme pour marcher, me deplace bien
premier emploi, jamais travaille: debut*
creation|creer (d) (une|mon) entreprise|activite, entreprendre: monter ma boite, ma propre boite, auto entrepreneur, me lancer
reconversion, changer de metier|travail: autre metier
bilan de competence, orientation: sais pas quoi faire, m orienter, projet
cv, lettre de motivation, candidature: postuler, entretien
illetrisme, lire et ecrire, lecture: sais pas lire|ecrire, alpha, alphabetisation
cours de francais, apprendre le francais, francais: fle, langue, parler francais
code de la route, permis: conduire, auto ecole
mobilite, aide a la mobilite: essence, plein, transport, voiture, permis, trajet
garde partag*|alterne*, residence alterne*: une semaine sur deux, moitie moitie
un week end|weekend sur deux, droit de visite: un we sur deux, un week end sur 2, we sur deux, la moitie des vacances
garde exclusive, chez moi a plein temps|tout le temps: toujour avec moi, avec moi tout le temp, j ai la garde
chez l autre parent, chez son pere|mere: son pere, chez le pere, chez sa mere, chez mon ex
place*, famille d acueil, foyer de l enfance: ase, juge des enfants
avocat, aide juridictionnele: tribunal, proces, juge, plainte, divorcer, divorce
police, plainte, deposer plainte: commissariat, gendarmerie, porter plainte, main courante
vol, cambriolage: vole*, pique*, cambriole*
arnaque, escroquerie: arnaque*, escroc, fausse annonce, faux conseiller, phishing
coeur, cardia*: cardiaque, palpitation, infarctus, tension, pontage, pacemaker
dos, colone: vertebre, lumbago, sciatique, hernie, lombaire
poumon, respirat*: asthme, essouffle*, bpco, bronchite, apnee
ventre, digesti*, estomac: intestin, ulcere, diarrhee, foie, reflux
peau, dermato*: eczema, psoriasis, bouton, plaque, allergie
articulation, os: arthrose, rhumatisme, genou, hanche, epaule, polyarthrite
valable, valide, a jour: marche, ok, bonne, fonctionne
perdue, egare*: je l ai plus, sais plus ou, disparu*
jamai recu*|eu*, jamais: jamai eu, pas recu
animal, animau*, bete: animaux, compagnie
chien: berger, labrador, caniche, bouledogue, yorkshire, chihuahua, toutou, chienne
chat: chaton, minou, chate, siamois, persan
autre animal: peruche, perroquet, lapin, hamster, tortue, poisson, cheval, poule, oiseau, canari, serpent
ensemble, tous les deux, a deux, nous deux: decide ensemble, en couple, a nous deux
on me l a refuse*, refuse*: dit non, ils veulent pas, veut pas, veulent pas, rejete*
savais pas|rien, connaissais pas: jamais parle, jamais entendu, jamais dit, pas informe*, decouvr*
honte, ose pas: aumone, charite, mendier, quemander, fierte, regard des autres
pas besoin, n en ai pas besoin: s en sort, m en sor, se debrouille sans, sans probleme, asez pour vivre
totalite, en entier: integral*, regle tout
gratuit*, paie|paye pas de loyer, sans loyer: gratos, heberge gratuitement, rien a payer, loge gratuitement
suspendu*, coupe*, arrete*, supprime*: coupe, saute*, plus rien, bloque*, radie*
touche, percoi*, beneficiaire: je suis au, j y suis, verse*, recois, recoi
demande faite|deposee, fait la demande, en atente, demande en cour: attend* la reponse, dossier depose, en attente, instruction, attend
medicament: penicilline, antibiotique, aspirine, amoxicilline, pilule, cachet
fruit a coque, noix: noisette, amande, cacahuete, arachide, pistache
lait, laitier: lactose, fromage, yaourt, vache
pollen: printemps, arbre, rhume des foins, graminee, fleurs, bouleau
natation, nager: piscine, nage*, crawl, aquagym
marche: promen*, balade*, randonnee, a pied
neuf, neuve, recente, recent: refait, refaite, nouveau, nouvelle, change l an dernier
ancien*, vieux, vieille: vetuste, vieux, ancienne, date de
dangereu*: disjoncte*, fume, etincelle, brule, prend feu, electrocute
trouve seul|seule, par moi meme: cherche moi meme, tout seul, en cherchant
nourriture, alimentation: bouffe, manger, course, courses, supermarche
voiture, auto, vehicule: essence, gasoil, garage, carburant, assurance auto, plein
credit, emprunt: rembours*, remboursement, mensualite, sofinco, banque
enfant: couche, creche, nounou, cantine, ecole, activites
bon|bons alimentaire, bon d achat, cheque alimentaire: bon du|de, ticket, tickets, ccas, coupon
acord, accord, accepte*: d accord, ok, ils ont accepte, valide, c est bon
pas (encore) de|eu (de) reponse, sans reponse, attente: silence, rien recu, toujours pas, aucune nouvelle, pas de nouvelle, attend
pas demande, rien demande: pas encore alle, pas encore demande, j y suis pas, pas fait
satelite: parabole, canal sat
box, internet: freebox, livebox, bbox, sfr box, fibre
tnt: antenne, rateau, hertzien*
moins de 3|trois an, bebe, nourrison: nouveau ne, bebe, vient de naitre, nourrisson, tout petit
domicile, a domicile, teletravail, chez moi: teletravail, de chez moi, distance
exterieur, dehors, plein air: chantier, jardin, dehors, livraison, facteur, rue
bureau: secretaire, comptable, administratif, open space, ordinateur
commerce, magasin, boutique: caissier*, caissiere, vendeu*, lidl, carrefour, leclerc, rayon
usine, industrie: chaine, machine, atelier, production, ouvrier
quotient, quotient familial: qf, tarif
diabete, diabetique: insuline, sucre, glycemie, glucose, hba1c
coeur, cardia*: stent, pile|pacemaker au coeur, artere, coronaire, arythmie
memoire, oubli*: alzheimer, j oublie, perd la memoire|tete, perte|trou* de memoire, desoriente*
article|articulation*, articulaire: arthrose, genou*, hanche, epaule, rhumatisme, polyarthrite, arthrite
journal, affiche, presse: ouest france, le parisien, voix du nord, bulletin, gazette, magazine, le progres, sud ouest, depeche, midi libre
lire l ecran, lire, ecran: lettre* (trop) petit*, vois|voi|voit mal|pas|rien|flou|plu, ecrit (trop) petit, lunette*, ecrit tout petit
touche, touches, clavier: doigt*, tape a cote, main* (qui) tremble*
mediatheque, bibliotheque, biblio
hebergement, un hebergement, abri, lit: ou dormir, pour dormir, un toit, dormir, passer la nuit, dor dehors, une nuit
honte: hchouma, hshouma, la honte
ald, afection longue duree, longue maladie: a 100 %, 100 % secu, 100 secu, cent pour cent, cancer, diabete, diabetique, sclerose, maladie chronique
bonne sante, pas malade, sante de fer
fixe: de bureau, tour, celui de la maison, a la maison
mobile, portable: 06, 07, gsm, cellulaire
travail, professionnel: boulot, bureau, taf
je n en ai pas, pas d ordinateur: qu un telephone, que le telephone, juste un telephone|smartphone
oubli*: zappe*, oublie, sorti de la tete, pas pense
pas asez d argent, argent, manque de moyens: rond, fin de moi, fins de moi, fauche*, dur, galere, sou, thune, vide
probleme de banque, banque, bancaire: prelevement, passe pas, rejet*, decouvert, rib, compte bloque
conteste*, litige, desacord: pas normal, erreur, pas d accord, faux, pas ce montant
dors la nuit: normal, comme tout le monde
dors le jour: bosse de nuit, travaille de nuit, nuits
simple*, facile*, basique: pates, riz, oeufs
de tout: tout $, un peu de tout, n importe quoi, pas mal de choses
poste restante
domiciliation, ccas: domicili*, adresse au ccas
pas urgent, tranquille, quand vous pouvez: rien ne presse, pas presse, quand tu veux
imediat*, urgent*, tout de suite, au plus vite: chaud, vite, plus vite posible, urgent, maintenant, rapidement, aujourd hui
(sous) une semaine, cette semaine, sous 8 jours: avant vendredi|lundi|mardi|mercredi|jeudi|samedi|dimanche, quelques jours
reste* seul|seule: persone, tout seul, se garde
cahier, cahier de liaison: carnet, mot dans
ent, pronote: appli, application, internet
aucun, aucune: on se parle pas, nous parlons pas
acompagn*, acompagnateur: fille|fils|mari|femme|mere|pere|frere|soeur|voisin|voisine|copain|copine|ami|amie|pote|on m|me emene|depose|conduit|amene|transporte, educ, educateur, assistante sociale, ami, voisine, benevole
conjoint*, conjointe: madame, monsieur, mari, femme, copain
dossier, suivi, avancement: pas de nouvelle, des nouvelles, envoye mes papiers, ca avance
rendez vous, rdv: voir quelqu un, rencontrer, passer
adresse: demenag*, nouvel apart, nouveau logement
numero, telephone: nouveau numero, changer de numero|tel|telephone
situation familiale, situation de famille: marie*, separ*, divorc*, bebe, naissance, pacse*, veuf, veuve
habitation: appart, apart, apartement, maison, logement
court, courte, rapide: vite, cinq|5|10|dix minute
adresse, lieu: bureau, ou aller, c est ou, situe
tout de suite, imediat*: direct, directement, ausitot, sur le champ
echeancier, delai, etaler: payer en plusieurs fois, en plusieurs foi, un delai, delai de paiement
payer en plusieurs foi, plusieurs fois: 3 fois, 4 fois, petit a petit, echelon*
emprunt*, pret: preter, avance, emprunter a
`

// FrenchDomains are the great matters of life, each as wide as what a counter of the social services deals with: they
// choose only among options that name nothing narrower ("mon proprio veut me mettre dehors" for "Logement").
const FrenchDomains = `
logement, loger, se loger, habitation, habitat, hebergement: toit, apart, maison, loyer, proprio, proprietaire, bailleur, expuls*, hlm, demenag*, insalubre, moisi*, humidite, punaise, cafard, apl, bail, heberge*, dormir, studio, caution, quitance, locat*, chambre, domicile, foyer, fuite, voisin*, chaudiere, preavi, dehor, rue
sante, soin, soigner: medecin, docteur, dentiste, dent, lunette, hopital, clinique, maladie, malade, mutuele, operation, medicament, ordonance, pharmacie, ameli, secu, carte vitale, cpam, complementaire, handicap*, psy, kine, ophtalmo, doctolib, mal au|a|de|aux, docteur, cmu, css, hospitalis*, medical*, opere*, enceinte, grosesse, ald
argent, budget, finance, finances, financier*, dete, facture, impaye: credit, decouvert, huisier, banque, surendet*, sou, thune, fric, fauche*, saisie, resource, revenu, alocation, rsa, prime, payer, paye plu, fin|fins de moi, compte, remboursement, rond, radi, indu, trop percu, caf, rembourser, euro, aide financiere
papier, demarche, administrati*, dosier, titre de sejour: formulaire, courier, prefecture, carte de sejour, sejour, passeport, carte d identite, naturalisation, recepise, visa, acte de naisance, internet, inscription, document, atestation, demande, remplir, paperase, impot, declaration, nationalite, regularis*, etat civil
famille, enfant, parentalite, vie de famille: fils, fille, bebe, divorce*, separ*, pension alimentaire, garde, naisance, mari, femme, conjoint*, ex, couple, mere, pere, parent*, mariage, acouche*, creche, ado, grosesse, nounou, frere, soeur, violence conjugale
travail, emploi, profesionel*: boulot, taf, job, chomage, patron, employeur, licenci*, embauche*, cv, contrat, salaire, prud home, france travail, pole emploi, formation, demision*, interim, poste, metier, entreprise, mision locale, insertion, heure sup, cdd, cdi, retrouver un emploi, bosser
transport, mobilite, deplac*: voiture, bus, train, permis, metro, scooter, velo, trajet, garage, essence, caisse, bagnole, reparation, abonement, navigo, conduire
ecole, scolarite, scolaire, etude, education: colege, lycee, fac, bourse, cantine, classe, prof, maitresse, fourniture, rentree, universit*, inscription a l ecole, crou, etudiant*, aprentisage, devoir, maternele, primaire
alimentation, alimentaire, nouriture, manger, nourir: faim, colis, boufe, frigo, repa, course, epicerie, resto du coeur
energie, electricite, gaz, chaufage, eau: edf, engie, courant, compteur, froid, chaudiere, coupure, fioul, cheque energie
justice, droit, juridique: avocat, tribunal, plainte, juge, proces, litige, police, garde a vue, victime, violence, escroquerie, arnaque, contestation
retraite, vieillesse: carsat, trimestre, pension de reversion, reversion, aspa, cnav, caisse de retraite
handicap*, invalid*, perte d autonomie, dependance: mdph, aah, pch, fauteuil, rqth, aeeh
numerique, internet, informatique: ordinateur, ordi, site, mot de passe, connexion, compte en ligne, application, appli, conecter, smartphone, mail
loisir, vacance, sport, culture: sortie: colonie, centre aere, cinema, club, musique
`
