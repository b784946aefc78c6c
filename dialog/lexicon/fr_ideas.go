package lexicon

// FrenchIdeas are the ideas of which a danger told sideways is made (answer/ideas.go): "idea: pattern, pattern".
const FrenchIdeas = `
blue: bleu, bleue, violet, violette, mauve, changent|change de couleur
baby: bebe, bb, bebes, nourisson, nouveau ne, nourrisson
child: enfant, enfants, fils, fille, filles, mon|ma|mes|la|les|nos|leurs petit|petite|petits|petites, gosse, gosses, gamin, gamine, gamins, gamines, niece, neveu, petit|petite|ptit|ptite frere|soeur, minots, mome, momes, ma|sa|notre soeur|cousine, le|au|aux petit|petits|petite, le|la|les dernier|derniere|benjamin|benjamine|cadet|cadette|ainee|aine, plus jeune|petit
lips: levres, levre, visage, ongles, peau, figure
eyes: yeux, oeil, robe, voiture, manteau, poussette, carte, habits, pull
unresponsive: reagi*|bouge|bougent|reveil* plus|pas|pu, repond plus|pu, respire* plus|pas|pu, repond*|reagi* mal|bizare|a peine
crooked: tordu, tordue, de travers, tombante, tombe d un cote, deforme, deformee, paralyse, paralysee
mouth: bouche, visage, levre, figure
sudden: soudain, d un coup, tout a coup, brusquement, subitement, tout d un coup
speechless: arive* plus|pas|pu (a) parler, parle plus|pas|bizare|mal, peut plus|pas parler, articule plus|mal, du mal a parler, bafouil*, begay*, parle bizare|mal
swell: gonfle*, gonflent, enfle, enflee, enflent, double de volume, triple, qui double
throat: gorge, langue, levres, visage
floor: par terre, sol, carrelage, au sol
phone: messages, message, sms, mail, mails, telephone, tel, portable, apel*, whatsapp, facebook
wake: me reveil*, me lever, ouvrir les yeux
unwilling: veux|veu|voudrais|veut|ve pas|plus|pu, aimerais (ne) plus|pas|pu, force|courage de, pas envie|voulu|dacord, refuse, pas d acord, ose|oze plus|pas
early: tot, tard, matin, heure, reveil, voisins, heures, h
life: vie, vivre, exister, existence
enough: en peux|peut|peu|peus plus|pu, mare|mar de, fatigue|fatiguee de, ras le bol, suporte plus|pu, degoute*|degouter de, plus la force
dear: cher, chere, prix, cout, ici, ville, loyer, travail, professionnelle, active, quotidienne, courante, commune, assurance, couple, vivre a|au|avec|chez|dans|en|ici, budget
vanish: disparaitre, disparaite, mevanouir dans, plus exister
wish: veux, veu, voudrais, aimerais, envie, prefere, prefererais, vais, ve, besoin de
without_me: sans moi, quand|si je (ne) serai|serais|sere|suis|sui|serait (plus|pas) (plus) la, quand|si (je) (j) (suis|serai|serais|etais|sui) mort|morte, si (j) (je) etais|existais pas|plus, une fois partie|parti|morte, apres ma mort, debarase de moi
better: mieux, mieu, heureux, heureuse, soulage*, tranquil*, plus simple|facile|leger|tranquile
farewell: adieu, adieux, letre|mot|message d adieu, au revoir pour toujours
letter: letre, letres, mot, video
everyone: tout|tous|tou (le) monde, famille, mere, maman, parents, tous
over: finir, fini, finie, fin, s arete, sarete, arete, stop, dernier, derniere, terminer, termine, cesse, finisse, tout arreter
forever: pour toujours|de bon, definitivement
veins: veines, veine, poignet, poignets
cut: coupe, couper, taille, tailler, lame, rasoir, cutter, ouvrir, ouvre
grass: cheveux, gazon, ongles
death: mort, mourir, crever
exit: seule isue|solution|sortie, echapatoire
underwear: culote, slip, caleson, calecon, braguette, soutif
hand: main, mains, doigt, doigts
touch: touche, touchait, toucher, touchent, tripote*, caresse, glisse, pelote
drunk: a|avait|ont|avoir|trop bu, boit, bourre, bouree, soul, saoul, ivre, alcol, torche, picole
strike: frape|frapait|frapent|fraper, cogne*, gifle*, tabas*, derouille*, raclee, me|m|ma tape|bat|tabasse|fouete, tape|bat|tapent|batent (sur) (les|le|la) enfants|petits|gosses|petite|petit, coups|coup de ceinture|poing|pied|baton
attack: se jete, saute desus, s en prend|prends, agrese*, sacharne
stick: baton, ceinture, cable, martinet, manche, poing, poings, chaussure, savate, balai
slap: gifle*, secoue*, fese*, me mord
tie: atache*, ligote*, scotche*, enchaine*
bed: lit, chaise, radiateur, berceau, corde, chambre
papers: papiers, papier, passeport, passeports, paseport, carte d identite, titre de sejour, documents, piece d identite, recipise
actor: mari, conjoint, conjointe, ex, copain, copin, copine, compagnon, compagne, mec, concubin, femme, pere, mere, beau, frere, oncle, cousin, cheri, il m|me|ma|mes|nous|veut|voulait|dit, elle m|me|ma
locked_in: m|ma|me|nous|mont|ils (a|ont) enferm*, enferme*|boucle*|sequestre* dedans|dehors|dans|ici|chez, sequestre*, enferme* a
keys: cle, cles, clef, clefs, cadenas, verou
home: maison, apart, apartement, apartements, chez moi|nous|lui, chambre, cave, piece, cuisine, studio, imeuble, salle de bain, garage, prise, salon, toit, etage, voiture
office: caf, prefecture, mairie, banque, pole, travail, bureau, compte, ecole, college, lycee, site, aplication, ascenseur, bailleur, mutuelle, secu, cpam, impots, asistante, juge, dossier, chomage, hlm, direction, association, asociation, ofi, msa, carsat
took: pris, prend, prends, prit, vole, garde, gardent, garder, confisque*, retire, arache, embarque, emene, emmene, emporte, piqué, pique, recupere, amener, amene
fear: peur, flipe, tremble, trembl*, terifie*, terrorise*, terorise*, trouille, angoise, pani*, crains
return_home: rentrer|rentre|retourner|revenir|aler (chez|a) (la) maison|moi|nous|lui
country: pays, france, maroc, algerie, tunisie, afrique, bled
threat: me|m|nous menace*|menase*, menace* de, peter*|caser* la|les|le jambes|jambe|gueule|dents|bras, caser|peter|briser (moi) les|la genoux|jambes|dents|bras|gueule
pay: loyer, facture, factures, expuls*, coupure, coupe, tribunal, impot, huisier, licenci*, regler, prime, prix, abonnement, contrat, cheque, impaye*
stalk: me suit|suis partout|en|dans|jusqu|des|quand, me file|traque|guete|piste, espion*, poursuit partout, me laise pas|plus tranquille, ex __ m atend*, planque devant chez, tourne autour|devant, rode* autour|devant|en, m|nous atend (en|dehors|devant|a) bas|dehors|devant|sortie|la|tous, me|nous suivent, me suit depuis|dans
hair: cheveux
drag: m|me|ma (a) traine*|tire*|atrape* par
hide: cache, cachent, confisque*, dechire*, brule, detruit, garde, gardent, vole, volent, planque, coffre
money: argent, salaire, carte, carte bleue, rsa, alocs, paie, paye, sous
forbid: laise|laisent|lese pas|plus|jamais, interdi*, empeche* de, le droit de
goout: sortir, dehors, voir mes|ma|mon|persone, telephoner, telephone, avoir un telephone|tel|portable, partir, quiter
talk: parler, voir, apeler
secretly: cachette, cachete, secret, dans son dos
boiling: bouillant*, bouilant*, acide
throw: jete*, lance*, verse*, balance*, renverse*, asperge*
weapon: couteau, couto, ciseaux, ciseau, tournevis, marteau, hache, machete, tesson, cutter
stab: plante*, poignarde*, taillade*, saute|fonce desus|sur
marry: marier, marie, mariee, mariage, fiancer, epouser, noces
force: force*, oblige*, contre ma|son gre|volonte, de force, impose*, pas (le) choix
nowhere: nule|nul part, aucun|aucune|pas|plus (d) endroit|toit|place ou|pour|dormir|nule, sais|sai|savons|sait pas|plus ou aler|dormir|coucher|ale, plus|pas (d|de) toit|logement|endroit, sans toit|abri, ou (je|on) (peux|peut|vais|va) dormir|coucher, persone (ne) (peut|veut) (m|me|nous) heberge*|prendre|acueil*, sais|sai|sait|savons|saurai pas|plus ou pas*|dormir
night: la|cette|de|une|passer nuit, dormir, dort, dor, dors, coucher
tonight: ce soir|midi, cet apres, cette nuit, maintenant, aujourd hui, tout a l heure, tout de suite, ce matin, soir, demain
bags: sac, sacs, valise, valises, afaires, bagages, bagage, baluchon, duvets
outplace: gare, pont, parc, rue, banc, tente, escalier, escaliers, hall, hal, voiture, caisse, garage, aeroport, parking, trotoir, cave, bois, metro, abribus, laverie, urgences, camion, squat, cage d, quai, quais, bus de, bibliotheque, conteneur, container
doorlock: serure, serures, verou, barillet
changed: change, changer, changee, changees, nouvelle
owner: proprio, propriétaire, proprietaire, bailleur, agence, logeur
stairs: escalier, palier, hall, rue, trotoir, dehors, porte
sleep: je|on|nous|jdors dors|dort|dor|dormons, dormons, pase la nuit, pase|pasons mes|nos|ses|la nuits|nuit
ago: ans, avant, an, annee, anee, 2010|2011|2012|2013|2014|2015|2016|2017|2018|2019|2020|2021|2022|2023|2024, jadis, epoque, autrefois, vacances, camping, longtemps, enfance, bruit, mal, bien, etais
host: soeur, ami, amie, amis, mere, tante, cousine, frere, copine, fils, parents
holiday: vacances, week, voyage, mer, plage, cet|l|en|d|fin|debut ete, noel, conge, conges, colo, voir leurs|ses
noone_needs: persone ne|n|me|m (m) aime|regretera|remarquera|pleurera, manque* a persone, je sers|sert|ser a rien, bone|bon a rien, suis inutile|rien, moins que rien
pointless: plus (de) sens, vie (n) a pas, quoi bon, inutile, a rien
jump_place: pont, falaise, toit, rails, voies, quai, balcon, fenetre, viaduc, parapet, rambarde, plateforme, rer
think: pense* (a) sauter|souvent, regarde en|le|dans bas|vide, le vide, hesite, tente|tentee de, enjamber
wants_die: veut|parle|menace|dit (qu) (il|elle) (de|veut) mourir|crever|suicid*, veut|a plus|pas|ni (envie|gout) (de) vivre
bruise: bleus, hematome*, ecchymose*, oeil au bere noir, coquard, cocard
push: projete*, plaque*, pousee, me pouse*, ma|m pouse*, bouscul*
wall: mur, escalier, escaliers
fall: tombe, tombee, chute, velo, foot, sport, glisse
alive: vivant, vivants, vivante, en vie, vivantes
see: verai, verras, voir, reverai, reveras, revoir, revera
slap_me: m|ma|me (a|ai|en) (mis|donne|colle|foutu) (une|des|un|la) gifle*|claque*|baffe*|baf|bafe*|droite|pain|tarte|beigne*, gifle|gifla|claque devant
left_alone: laise*|abandone*|livre* __ seul|seule|seuls|seules
me: laisse moi, ma|m|mon|me, je suis, je vis, jeleve, eleve, je
food: manger, faim, nouriture, repas, bouffer
thrown_out: vire*|mis|mise|mi|foutu|foutue|jete|jetee dehors, mis|mise|mi|foutu|foutue|jete|jetee|met a la porte, met|fout dehors, chase|chasee de, expulse*
cold: froid, pluie, pleut, neige, gele, gel, moins, degres, glace, caille
outside: dehors, dehor, rue, trottoir, trotoir
pregnant: enceinte, enceint, grosesse, suis a 3|4|5|6|7|8|9|10|11|12|13|14 semaines|sem, semaines d amenorhee
open_not: ouvre* plus|pas
eyelids: yeux
fell: tombe, tombee, chute, degringole
height: toit, echelle, balcon, fenetre, echafaudage, etage, escalier, escaliers, arbre, mur
vomit: vomit, vomi, vomis, crache, recrache, tousse, pise, vomir
blood: sang, saigne*, saing
numb: sens|sent|bouge|bouger|lever|leve|soulever (plus) (pas) (plus) (le|la|son|sa|mon|ma|un|du) bras|jambe|cote|main|visage, engourdi*, paralyse*, arive|peut|peux plus|pas (a) lever|bouger|soulever (le|son|mon|sa) bras|jambe|main
burden: un poids|fardeau|boulet pour, fardeau
self_harm: me mutile|scarifie|taillade, me coupe (les) bras|veines|poignets|cuises, se coupe|scarifie|mutile|taillade (les) veines|bras|poignets, scarifi*, automutil*
humiliate: m|me insult*|humili*|rabaise*, me crache desus, me traite de|comme|d, me|m pise*|urine desus
flee: enfui, enfuie, fui, fugue de chez, me|m|j|jme suis|sui sauve*|enfui*|echap*|refugi*, refugi* chez
naked: nu, nue, nus, nues, deshabille*, toute nue, intime, intimes
photos: photo, photos, video, videos, film|filme
hotel: hotel, foyer, centre, chrs, hebergement, abri, camping, mobil home, auberge
leave: fini*|finit|arete|sarete|termine, s arete, nous|me sort|sortent|met|metent, degager
work_leave: travail, boulot, taf, emploi, poste, patron, chef, equipe, entreprise, boite, ecole, college, lycee, jeu
tomorrow: demain
why_live: pourquoi (je) vis|vivre|exister|vivrais, pourquoi je suis encore la|vivante|vivant|vie, quoi bon vivre|continuer|exister
ready: pret, prete, prepare, prepares, prevu
peace: en paix, delivre, plus soufrir
cigarette: ecrase*|eteint|brule|brulee __ cigarete|cigaretes|clope|clopes|megot
bodypart: bras, dos, peau, jambe, jambes, cou, ventre, cuise, moi
neck: cou, gorge
marks: traces de doigts, marques, des traces
porn: porno, pornos, films|film sale|sales
beats: tape, frape, bat, gifle, fouete, cogne, claque, tapent, batent, frapent
parent: pere, mere, papa, maman, beau, belle, mari, ex, copain, nounou, mamie, papi, mami, papy, grand, parents, assmat
cleared: expulse*, evacue*, deloge*
fever: fievre, fievr, 40, 41, temperature
floppy: mou, molle, mole, amorphe, inconscient, reagit plus|pas, convulse, convulsion*, yeux revulses|retournes
not_talk: parle|repond|reagit|communique plus|pas|pu
pills: cachets, cachet, comprimes, comprime, medicament*, medoc, medocs, pilules, somniferes, doliprane, xanax, lexomil, tramadol, boite|plaquete de, boites|plaquetes
laid: prepare*, prete, pret, pretes, prets, dans|du (le|un|mon) tiroir, sur|devant (la) table, mis de cote, aligne*, devant moi, acroche*, noeud, de cote
rope: corde, corde a, noeud coulant
phone_off: telephone|portable|tel|messagerie|apel*, repond* plus|pas|pu, injoignable, eteint
armed: couteau, couto, arme, fusil, pistolet, flingue, machete, hache, kalach*, sabre, bare de fer
someone: homme, gars, mec, type, quelqu, kelkun, quelquun, quelqun, individu, ils, voisin, ex, jeunes, monsieur, homes|hommes, home, garcons, types
door: porte, palier, escalier, escaliers, imeuble, cage, hall, volets, volet, fenetre, bas de chez, couloir, dehors, serure, chez le|la|ma|mon, devant chez|ma|la|notre, balcon
break_in: defonce*, fracasse*, tambourine*, enfonce*, essaie|essaye|veut|tente (d|de) ouvrir|rentrer|entrer, essaie|essaye|tente (de) douvrir|dentrer|douvrire, essaient|esaient|esaie|esaye (de|d) rentrer|entrer|ouvrir
gas: gaz, gas, butane
smell: sent, odeur, pue, fuite
sick: mal a (la) tete|crane|coeur, vomir, vomi, vomit, nausee*, vertige*, tete qui tourne, malade|malades, evanoui*
heater: poele, chaudiere, chaufage, barbecue, brasero, cheminee, rechaud, chauffe eau, groupe electrogene
substance: javel, javele, destop, deboucheur, debouche*, detergent, lesive, liquide vaiselle, produit pour|de|menager|a|qui|toxique|dangereux, antigel, mort aux rats, white spirit, acetone, une|la|des pile|piles, pile bouton, parfum, champignon* inconnu*|bizarre*, dissolvant, insecticide, pastille de lave, adoucisant, lave vitre, champignons|champignon (du|de|des) jardin|foret|bois|cueilli*|sauvage*
swallow: avale*, bu, boit, mange, manger, gobe*, ingere*, croque, leche
many: toute la|une|les|sa, tous les|ses|mes, deux|2|3|trois|plusieurs|4|cinq|5 boite*|plaquete*, plein, trop, boite|plaquete entiere, poignee, tas, beaucoup, enorme*
alone: seul, seule, seuls, seules, livres
cry: pleure*, crie*, hurle*, pleurs, cris, crier, pleurer, chiale*
neighbour: voisin, voisins, voisine, voisines, en face, d a cote, da cote, du dessus, desous, palier, batiment, d en face, den face
relative: beau pere|frere, pere, oncle, tonton, cousin, grand pere, papi, papy, frere, prof, entraineur, coach, educateur, cure, imam, animateur, moniteur, surveillant, moniteur, voisin, beau fils, educ, educs
my_bed: dans|sur mon lit, dans|a (la) ma|mon chambre, couche a cote, sous (ma|la) couette|couverture, vient me voir la nuit
touch_me: me touche*|tripote*|caresse*|pelote*, m|ma (a) touche*|tripote*, touche en bas, touche (les|mes|ma|mon|le) parties|sexe|seins|fese*
nopay: (me|m|nous) paye|paie|paient|payent pas|plus|jamais|rien, sans paye|paie|salaire|argent|payer, gratuit, gratuitement, gratos, pas payee|paye|payes, jamais payee|paye, pas de paye|paie|salaire depuis, jamais de paye|paie|salaire
boss: gardien, educateur, proprio, patron, patrone, chef, employeur, directeur, superieur, gerant, responsable, manager, boss, madame, monsieur, collegue, formateur, maitre de stage, client
send_home: renvoi*|ramene*|envoi*|emmene*|emene*|amene*|rentrer|retourner __ pays|bled|maroc|algerie|mali|turquie|senegal|guinee|pakistan|la bas, partir au|pour (le) bled|pays, billet|billets
marry_off: va|vas|doit|vont|veut|veulent|veux (la|le|l) (etre) mariee|marier|fiancee, mariee|marier|marie|mariage (de) force|bled, mariage arange, promise a
sex_demand: veut|demande|propose|exige|force|faut (que) (je) couche|coucher avec, couche|coucher avec lui|le, faveur*, gaterie|pipe|felation, en nature, gentille avec, suis gentille, dans|au son lit
else: sinon, en echange, contre, ou alors, si je refuse|dis, si tu
hands_on: mis|met|passe|pose (toujours|encore) ses|sa|les|la (main*) (main|mains) sur|entre|sous (mes|ma|mon) moi|seins|jupe|robe|pull|culote|pantalon|fese*|cuise*|jambe*|corps, mains baladeuses, sa|ses|la|les main|mains sous ma|mon|mes, m|ma|me (a) touche|touchee|palpe|pelote (les|le|la|mes) fese*|seins|cuise*|sexe
spiked: mis|met|mit|versé|verse (quelque|un|une|du|qqch|kelke) (chose|truc|drogue|produit|ghb) dans (mon|ma|nos|le) verre|boison|cafe, m|ma (a) droguee|drogue, ghb, soumission chimique
surveil: surveil*, fouille*, verifie*, controle*, espion*, geolocalise*, lit tous, gps, balise, traceur
my_phone: mon telephone|portable|tel|phone|compte|whatsapp|facebook|insta, mes messages|sms|apels|mails|comptes|deplacements, tout ce que je, (par) gps, ma voiture, mon sac
if_i: si je|tu|j (le|la|m|t|me|te) pars|part|parle|parles|bouge|quite|quites|apele|apeles|porte|portes|refuse|rentre|rentres|sors, la prochaine fois
kill_you: me|te|nous|t|m tue|tuer|tuera|creve|crever|bute|buter|plante|egorge|egorger|retrouve|retrouvera|defigure|brule|massacre|demolis, faire la peau, me tuera*|tuerai*|tueron*|tuer
burn: bruler, cramer, incendier, metre|foutre le feu
said: dit, disent, disait, menace*, jure, promis
not_back: pas|plus|jamais (encore) ramene*|rendu|rentre*|revenu*, ramene|rend pas|plus, refuse de (me) (la|le|les) rendre|ramener
abroad: pays, bled, etranger, maroc, algerie, tunisie, turquie, mali, senegal, avion, frontiere, autre pays, village
flames: en feu, pris|prend|prendre feu, incendie, flames, etincelle*, le|du|y feu
smoke: de|la fumee, fumee noire|epaise, fumees
squeeze: sere*, etrangl*, apuye* sur
fiction: film, films, serie, series, tele, tv, livre, roman, jeu, jeux, match, foot, infos, reportage, documentaire, emission, chanson, reve, cauchemar, spectacle, theatre
test: prise de sang, analyse, analyses, bilan, test, labo
last_words: dernier|derniere mesage|sms|mot
thanks: merci pour tout, pardon, pardone*, je vous aime, prenez soin, oubliez moi, desole pour tout
will: testament, derniere* volonte*
gave_away: done|donne|confie (mon|le|mes|la|ma) chien|chat|afaires|bijoux|chats|chiens, done|donne (tous|toutes|tout) ses|mes|ces afaires|choses|meubles
edge: bord du|de, au bord, atend* le prochain
blades: lame|lames (de) rasoir, rasoir, cuter
locked_self: s est enferm*|barricade*, senferme*, s enferme*, sest enferme*
smash: a|as case|brise|fracase|explose|jete mon|ma|mes|notre, caser mon|ma|mes|notre
so_not: pour (ne) pas|plus que, pour que (je) (j) ne|puise*|apele|apelle, pour m empecher, pour que je|j|on (ne) sorte|parte|parle|puisse pas|plus
hiding: cache|cachee|planque|planquee|suis|enfermee (je) (suis) dans les|la|le|un|une toilete*|wc|sale|placard|cave|chambre|armoire, me cache, je me cache
seek: nous|me cherche|cherchent|recherche|trouve|retrouve, il (nous|me) cherche
posted: sur|a|dans (l) internet|facebook|insta|snap|reseaux|tout|ses, difuse*, publie*, envoie|envoye a tout|mes|ma, partage*, metre sur
police_threat: apele|apeler|denonce|denoncer|apelera (a) (la) police|prefecture|gendarme*|flics|immigration
filmed: me filme|filmait|photographie|mate|regarde|espione, m a|ma filme|filmee, films|photos|videos|film de moi, fait|prend des films|photos|videos de
shower: douche, toilete*, sale de bain, me change, deshabile, bain
parked: dans (une|la) voiture, parking, voiture garee, garee
cutting: couper|coupe|exciser|exision|excision, la|les couper
discharge: sors|sort|sortir|sortie|sorti de (l|la|le) hopital|prison|cure|detention|clinique|foyer|psychiatrie, sors|sort|sortir|sortie|sorti de (l) hp|psy|psychiatrie|maternite|garde
no_home: pas|plus|sans (de|d) (chez) moi|maison|logement|domicile|apart|toit, rien pour dormir
child_speaks: ai 6|7|8|9|10|11|12|13|14|15|16|17|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize ans, papa|maman boit|rentre|tape|frape|crie|dort|fait, suis au|en college|cm1|cm2|lycee|sixieme|cinquieme|quatrieme|troisieme|primaire
noeat: rien|quoi (a) manger|bouffer|grailler, pas|rien|plus (rien) mange depuis|hier|aujourd, rien mange, mange|mangent|mangeons plus, plus|pas (de) quoi (a) manger|nourir, frigo|frigidaire|placards|placard (est|sont) vide|vides, rien dans|ds (le|les|mon|mes|nos) frigo|frigidaire|placards|placard, plus|rien (un|d|de) (sou|argent|sous) pour (le|du|aheter|acheter) (du) lait|manger|bouffer|nourir|courses|couches, arive*|peux|peut plus|pas (a) manger|nourir, fais|fait|faisons|font|fouille*|cherche* (dans) les|des poubelles, un|1 repas tous|par (les) deux|2|3|trois|semaine, plus|pas (de) (quoi|argent) (pour|faire) (les|mes|de) courses, plus|manque de lait (en) (poudre) pour|infantile|et, rien a leur|lui doner, pates|riz a l eau, mange* (qu) une|1 fois par jour, ventre vide, a|ont plus|pas (rien) a manger|bouffer
hungry: ai|a|avons|ont|jai (tres|trop|tellement) faim, meurt|meurent de faim, creve* la dalle, couper|calmer|tromper la faim
shortly: reviens|revient, matin|matinee, midi, lol, mdr, tout a l heure, apres dejeuner|manger|repas, laise, ce soir c est quoi, faut que, tellement
ill: malade, gastro, apetit, medecin, hopital, ramadan, regime, jeune, operation, prise de sang, dents, cantine, viande, porc, gluten, alergi*
beats_them: il|elle|mari|pere|mere|ex|copain|beau|papa|oncle les enferme*|brule*|mord*|prive*|atache*, il|elle|mari|pere|mere|ex|copain|beau|papa|oncle (les|la) les|la|nous les frape*|bat|tape*|cogne*|gifle*|fouete*|secoue*|maltraite*, il|elle|mari|pere|mere|ex|copain|beau|papa les frape*|bat|tape*|cogne*|gifle*|fouete*|secoue*|maltraite*, les frape*|bat|cogne* tous|toute|avec|chaque, tape|frape|cogne la|le grande|grand|ainee|aine
beats_us: nous tape*|frape*|bat|cogne*|gifle*|batent
touches_her: touche|tripote|caresse la|le|ma|mon grande|grand|petite|petit|ainee|aine|belle
hurts_below: fait|faisait mal|bobo en bas|au zizi|sexe|a la zezete, mal|bobo en bas
deprive: prive*|privent de repas|manger|nouriture|diner, donne|done*|donent pas|jamais|plus (a|de) manger
cellar: cave, placard, cabane
school: ecole, college, lycee, recre, recreation, cour, clase, bus scolaire, internat
bully: harcel*, racket*, humili*, insult*, se moque*, tabas*, racole*
everyday: tous|tout|ts les jours|soirs|matins, chaque jour, sans arret, tout le temps
ask_photos: veut|demande|exige|demandent|veulent|force (que) (je) (lui) (que) (j) (d|de) envoi*|envoy*|montre* (des|mes|ma|une|des) photo*|video*|nude*, envoi*|envoy* (des|lui) photo*|video*|nudes sinon, nudes
online: snap, snapchat, insta, instagram, tiktok, discord, telegram, en ligne, internet, jeu en, fortnite, roblox
tell_all: dit|dire|raconte*|montre*|balance*|envoie|envoyer|difuse* (tout) a|au mes|ma|mon|tous|tout|toute|college|lycee|ecole
hurl_wish: envie (de) le|la|l|les jeter|jete*|balancer|secouer|etoufer|fraper|taper|cogner, vais le|la secouer|jeter|balancer|etoufer, peur de le|la|les secouer|fraper|jeter
leaves_out: laise*|met|mettent|abandone* (son|leur|le|la|les|sa|ses|un) gosse*|enfant*|petit*|petite*|bebe*|fils|fille|gamin*|mome*
marry_me: me|m|nous marier|marie|fiancer, trouve un mari|fiance, mariage (est) arange|force|prevu
cousin: cousin, vieux, inconu, homme que
ticket: billet*, avion, bled, pays
sold_sex: coucher|couche avec des|plusieurs|d|10|beaucoup|trop (d|de|autres) homme*|client*|types|mecs, faire|fais|fait la pute|le trotoir, vend* mon corps, des pases, prostitu*, me vend* a, paie|paye|payer|paies (le) (loyer) avec mon corps, fais|fait|faire le trotoir, fais|fait|faire la pute
longhours: 11|12|13|14|15|16|17|18 h|heures (par|dans) (la) jour|journee, 11h|12h|13h|14h|15h|16h|17h|18h (par) jour, jour et nuit, 7 jours sur 7, 7 sur 7, sans (aucun) repos, matin au soir
takes_pension: prend|pique|vole|garde|vide|prends ma|mon|sa|mes|tout (toute) retraite|pension|argent|compte|carte|chequier|sous
shout: crie*|hurle*|gueule*|insult*|engueul* desus|moi|sur, me|m crie*|hurle*|gueule*|insult*|rabais*
carer: aide soignante|menagere|a domicile, une aide, auxiliaire, soignant*, infirmier*, ehpad, maison de retraite
held: retenu*|prisonier*|prisoniere par|chez|contre (son|sa|mon|ma|leur|notre|une|un|des) mari|ex|patron|famille|gre|volonte|homme|gars|copain|oncle, prisoniere|prisonier dans|chez|ici, en otage
if_no: si je dis non|rien, si je refuse|proteste|parle|repond*|me plain*, quand je dis non|refuse, sinon
cant_talk: peux|peut pas|plus (te|vous) parler|apeler|ecrire|telephoner
nearby: est|reste|dort (juste) a cote, est|reste (juste) la|derriere, dans la piece, ecoute, surveille
he: il|ils|ex|homme|type|mec est|sont|a|atend*|frape*, voisin
car_home: voiture|camion|camionete|caisse|caravane (c) est|sert|devient|cest|de (de) (notre|ma|mon|de) maison|logement|lit|chambre|toit, vis|vit|vivons|viv|habite|habitons|loge dans une|la|ma|notre|un|le voiture|camion|camionete|caisse|tente|hall|cave|garage|parking|squat, vis|vit|vivons|dors|loge dans un|une|le|ma box|cabanon|abri|local|container|conteneur, squate|squat* dans|la|une voiture|caisse|camionete|hall|cave
noone_for_me: ai|a|jai|avons persone, persone pour|chez, aucune famille|aucun proche, conais persone, plus de famille, sans rien|persone derriere|apres|dehors
tent: tente*, cabane, bidonville, campement, duvet
destroyed: jete*, detruit*, brule*, dechire*, confisque*, vole*, rase*, emporte*, enleve*, demonte*
host_ends: peut|veut|peuvent|veulent plus (me|nous|m) garder|heberger|loger|acueilir|prendre, (je|on) doit|dois|devons partir|degager|liberer, demande de partir, veut|veulent|demande*|exige* que je|j|on|nous parte|partions|degage
evict: expuls*, huisier*, nous|me sort|sortent|met|metent|vire*
police_here: la police|force publique, forces de l ordre, gendarmes, sera|est la
judge: audience, juge, tribunal, letre, courier, recu, procedure, dette*, menace*, risque*, peur
out_of_insulin: plus|pas|sans|manque|fini (d|de|mon|mes|l|la) insuline|ventoline|oxygene|valium|depakine|anticoagulant*, rate|loupe|manque|saute (2|3|4|deux|trois|ma|mes|une|plusieurs) dialyse*|seances
chest: poitrine, torax, coeur
weight: poids|etau|presion|serement|barre|elephant sur|dans|a|au, ecrase*|sere*|opress*|compres*
sweat: transpire*, sueur*, en nage, tout pale|blanc|gris|grise
cannot_rise: arive*|peut|peux|peu pas|plus (a) (se|me|te) relever|lever|redreser|marcher, se|me relev* plus|pas, coince* par tere|terre
contractions: contraction*|contration*, le travail a comence, bebe|bb arive|sort, tete (du|de) (bebe) sort, perdu les eaux, mal|douleur*|douleurs toutes les 2|3|4|5|6|7|8|10|deux|trois|cinq minutes|min
false: fausse*, braxton
quit: arete* (de|l|d|le|la) (l) alcol|alcool|boire|drogue|heroine|methadone|subutex|xanax|valium|cachets|medicaments, sevrage, en manque, plus (de) methadone|subutex
hallucinate: vois|voit|entend|entends des choses|trucs|betes|araignees|gens|voix, halucin*, delire*, tremble*, convuls*
trapped: coince*|bloque*|enferme*|piege* dans|sous|ds|par, coincee|coince|bloquee|bloque, coince*|bloque* a|au|en
flood: eau|inondation|crue monte*, l eau, inond*
spots: tache*|plaque*|bouton*|point* violet*|rouge*|noir*|violac*|bleu*, purpura
not_seen: pas|plus vu|croise|entendu depuis, sort|sorti plus depuis, (ne) repond plus depuis, volets fermes
smell_bad: sent|odeur mauvais*|bizare|horible|mort, pue*, mouche*
mailbox: courier, boite aux letres, boite a letres, journaux
no_heat: pas|plus|sans|aucun (de) chaufage|radiateur|chaudiere, chaufage|chaudiere (est) (en) coupe|panne|mort|casse*
icy: il fait 4|5|6|7|8|9|10|11|12|13, glace*, gele*, tout froid|froide, toute froide, degres, grelote*, bleu*, froides|froid
worthless: je (ne) sers|ser|sert (plus|pas) a|pour rien|persone, suis (un|une) rate|ratee|nul|nule|merde|dechet|fardeau
read_after: trouvera*|trouveront|liront|lira|comprendra*|comprendront, demain, quand je, apres moi, pour apres
chosen: choisi*, repere*, trouve l|le|mon|un endroit, decide du|de|l|le jour|endroit|moment
soon: bientot, dans deux|2|3|trois|quelques|un|une jours|jour|semaine|heures, demain, ce soir, plus longtemps
no_need: plus|pas besoin, plus utile*|necesaire, servira* plus|pas|a, comprendrez|saurez|verrez (bientot) pourquoi
found_job: travail*, boulot, embauch*, salaire, cdi, cdd, formation, permis, metier, contrat, demenag*
in_front: devant moi, dans la|ma main, sur la table
shock: pris|prend|prenait (le|du) jus|courant, decharge electrique, electrocut*, electrise*
stiff: raide, tetanise*, rigide, crispe, tout dur
skin_off: peau (qui) (se) part|decole|pele, peau (qui) s arache, cloques partout|enorme*|enormes
sting: pique|piquee par un|une|des guepe*|abeille*|frelon*|bete*|scorpion, mordu|mordue par un|une
confused: delire*, raconte n importe|des, parle plus normalement, dit n importe quoi, confus*, reconait plus|pas, sait plus ou|qui
heat: canicule, tres chaud, chaleur, insolation, plein soleil
lost_wild: perdu|perdue|perdus|egare|egaree en|dans|sur (la|une|le|un) montagne|foret|bois|neige|mer|rando*
missing: retrouve|trouve pas|plus, disparu*, (pas|plus) rentre depuis, introuvable
frail: alzheimer, alzeimer, demence, demente, perd la tete|memoire, desoriente*, parkinson
voices: voix (qui) me|lui dit|disent|parle*|ordonne*|crie*, entends|entend une|des voix
no_meds: plus|pas|sans|fini|manque (de|mes|mon|mon|son|ses) medicament*|medoc*|traitement*|cachets|comprimes|gouttes
palpit: palpitation*, coeur qui|bat|s emballe|lache|semballe (trop) bat|lache|vite|fort|semballe|arete, coeur s|me lache|emballe
faint: tombe, tombe, malaise*, vertige*, evanoui*, tourne*, faible, tremble*, sens partir
love_told: je les|t|vous|l|la|le|te aime, jtaime, jvous aime
last_time: derniere|ultime fois
gun: fusil, carabine, pistolet, revolver, flingue, arme
rejoin: le|la|les retrouver|rejoindre, retrouver|rejoindre mon|ma|mes|sa|ca|son|ses mari|femme|fils|fille|pere|mere|bebe|frere|soeur|parents|maman|papa
dead: mort*, decede*, deces, cimetiere, ciel, enterre*
brothers: frere, freres, cousins, oncles, famille, parents, pere
controls: compte mes pas|minutes|sorties|heures, chronometre*, fouille mon|mes|ma, verifie mon|mes|ma ticket*|culote*|kilometre*|trajets, donne 2|3|5|10 euros par
cuts_off: coupe*|ferme*|disjoncte* (l|le|la|notre|nos|mon) eau|electricite|courant|chaufage|compteur|gaz, enleve* la porte|les|le
leave_us: qu on|nous parte|partions, faire partir|degager, pour que je|on parte|degage
corners: me|m coince*|bloque*|plaque* dans|contre|a|au, m|ont|mont|nous coince*|acule* dans|contre|a|au
cult: gourou, secte, pasteur, marabout, guide spirituel
neglects: laise* dans|avec (mes|ses|son|sa|mon|ma) excrements|couche*|urine|pipi|caca|merde|pise|seles, laise* sans boire|manger|soin*|eau
closes: ferme, fermee, fermera, s arete, termine
bedding: duvet*, carton*, sac de couchage, couvertures, tente*, matelas
cannot_enter: peux|peut|pouvons|arive plus|pas (a) rentrer|entrer
harsh: piment, a genoux, douche|eau froide|glacee|bouillante, dehors nu, nu dehors, des heures debout
ask_kiss: demande*|veut|force|oblige|reclame* (a|de) (des|un|d|faire) bisous|calin*|bisou|embras*|caline*
gives_alcohol: done*|boire|donait (de) (l|du|un|des|le) alcol|alcool|vin|biere|whisky|joint*|drogue|shit|somnifere*, fait (boire) (de|du) l|du alcol|vin
works_me: me|la|le|les fait|font|oblige* (a) travailler|bosser|menage|nettoyer|trimer
no_school: vais|va|vont|aller pas|plus|jamais (a|au|en) (l) ecole|college|clase|lycee, pas d ecole, descolaris*, sans ecole, au lieu de|d aler|l ecole
minor_age: de|a|seulement 10|11|12|13|14|15|16 ans
left_with: parti|partie|part|sort|vit|couche|fugue avec un|une|son|sa|des homme*|mec*|type*|adulte*|majeur*|vieux|inconu*|gars|garcon
lure: bonbon*|cadeau*|chien pour|et monter|venir|suivre, monter dans (sa|une|la) voiture|camionete, atend|guete|observe les|des enfants|petits|petites|filles|gosses
unfed: jamais|pas|plus nouri|nouris|lave|laves|change|changes|habile|habiles|soigne|soignes, plein|pleins de poux|crasse, dans la crasse, maigre*
beg: manche, mendi*, mendicite, quete*
drug_run: porter|livrer|transporter|vendre|cacher|passer (des|de|la|du) sachet*|drogue|shit|beuh|paquet*|pochon*, chouf, guetter
caustic: soude, acide, caustique, chaux, javel, javele, destop, produit
in_eyes: dans les|l|mes|ses|un yeux|oeil
rails: rails, rail, voie feree, voies
sits: assis, assise, allonge*, couche sur, suis sur, atend* le train
belly: ventre, bidon
friend: copine|copain de clase, amie|ami de clase, camarade, eleve
stiff_neck: nuque raide, raideur|raide de|dans|a la nuque
flashes: vois|voit (des) flash*|mouches|etoiles|flou|double|trouble, flashs
`
