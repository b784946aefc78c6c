package lexicon

const everydayRomanian = `
garde alternée: pe rand la parinti, o saptamana din doua, o saptamana la mine o saptamana la el
il travaille pas: nu lucreaza, nu munceste, el nu lucreaza, ea nu lucreaza, el nu munceste
il travaille: lucreaza, munceste, el lucreaza, ea lucreaza, el munceste
mon mari travaille pas: sotul nu lucreaza, sotul nu munceste, sotu nu lucreaza, sotul meu nu lucreaza, barbatul nu lucreaza
ma femme travaille pas: sotia nu lucreaza, sotia mea nu lucreaza, sotia nu munceste, nevasta nu lucreaza
ils sont grands: sunt mari, sunt deja mari, sunt adulti
je travaille pas: nu lucrez, nu muncesc, eu nu lucrez, eu nu muncesc
femme au foyer: eu casnica, eu sunt casnica, eu stau cu copilu, stau cu copilu
mon mari travaille: sotu munceste, sotu lucreaza, sotul munceste, barbatu munceste, barbatu lucreaza, sotul e zidar, sotu e zidar, sotul e sofer, sotu e sofer
mon mari: sotu, barbatu, sotu meu, barbatu meu
en couple: cu sotu, cu barbatu, cu sotu meu
enfant: copilu, copilu meu
femme au foyer: acasa, eu stau acasa, eu stau cu copilul, stau cu copilul, stau cu copiii, eu stau cu copiii, stau cu copii, eu cresc copilul, eu sunt acasa
environ: cam asa
j'ai été licencié: m au dat afara de la munca, m a dat afara de la munca, m au dat afara de la lucru, m au dat afara de la serviciu, m au dat afara de la job, m au dat afara de pe santier, m a dat afara patronul, m a dat afara seful, ne au dat afara de la munca, dat afara de la munca, data afara de la munca
sans enfant: copii nu avem, copii nu am, copii n am, copii n avem, copii nu, copii inca nu, inca nu avem copii, nu avem inca copii
j'accouche: nasc, o sa nasc, urmeaza sa nasc
rien: niciun sfant, nici un sfant, nici un leu, niciun banut, nici un ban
à la banque: la banca, in banca, in cont
mon frère m'héberge: ma tine fratele meu la el
seul: eu si cainele meu, eu si cainele meu atat, eu si pisica, doar eu si cainele
m'héberge: ma tine la el, ma tine la ea, ma primeste, ma gazduieste
il aura: face, va face, o sa faca, implineste
achat à crédit: inca o platesc la banca, platesc la banca, inca platesc la banca, o platesc la banca
aide à domicile: ingrijesc un batran la el acasa, ingrijesc un batran, ingrijesc o batrana, ingrijesc o batrana la ea acasa, ingrijesc batrani, ingrijesc o doamna in varsta, am grija de un batran, am grija de o batrana, ingrijesc o doamna
chez ma tante: dorm pe canapea la matusa mea, pe canapea la matusa, la matusa mea, dorm la matusa mea, la matusa
chez un ami: dorm pe canapea la un prieten, pe canapea la un prieten, dorm la un prieten, dorm la o prietena
c'est écrit: scrie, acolo scrie, e scris, scrie acolo
mon père est mort: tatal meu a murit, tata a murit, mi a murit tatal, mi a murit tata, a murit tata, a murit tatal meu, tatal meu a decedat, tata a decedat, l am pierdut pe tata
ma mère est morte: mama a murit, mama mea a murit, mi a murit mama, a murit mama, mama a decedat, mama mea a decedat, am pierdut o pe mama
mon frère est mort: fratele meu a murit, mi a murit fratele, a murit fratele meu
ma soeur est morte: sora mea a murit, mi a murit sora, a murit sora mea
mon fils est mort: fiul meu a murit, mi a murit fiul, mi a murit baiatul
la semaine dernière: saptamana trecuta
je suis perdu: sunt pierduta, sunt pierdut
je ne sais pas: nu stiu unde e, nu stiu unde este, nu stiu unde o am, nu stie, ea nu stie, el nu stie, nu stim
je suis réfugié: refugiati, suntem refugiati, refugiate
propriétaire crédit fini: casa mea e platita, e platita, e achitata, casa e platita, totul platit, creditul e platit
propriétaire: sta in casa ei, sta in casa lui, in casa ei, in casa lui, casa ei, casa lui
femme de ménage: face curat, face curatenie, ea face curat, ea face curatenie, curat case
elle travaille: ea lucreaza, ea munceste
elle travaille pas: ea nu lucreaza, ea nu munceste, ea nimic
il travaille: el lucreaza, el munceste
il travaille pas: el nu lucreaza, el nu munceste, el nimic
il cherche du travail: el cauta de lucru, el cauta munca, el isi cauta de lucru
elle cherche du travail: ea cauta de lucru, ea cauta munca
je travaille pas: nu lucram, nu muncim, nu lucreaza niciunul
je garde les enfants: stau cu copiii, am grija de copii, ma ocup de copii, cresc copiii
donne: ne da, imi da, ne dau, imi dau, ne plateste
de l'argent: bani
chez l'une: de la una, la una, de la unul, la unul, de la prima
chez l'autre: de la alta, la alta, de la cealalta, la cealalta, de la celalalt, la celalalt, de la altul
le week-end: in weekend, in weekenduri, la sfarsit de saptamana
livreur: fac deliveroo, fac uber, livrez
filles: fete, fetele
fille: fata, fetita
garçons: baietii, baieti
garçon: baiatul, baietelul, baiat
ans: anisori, anisor
environ: si ceva
colocation: stau in colocatie, in colocatie, colocatie
je lui donne: ii dau, dau
français: francezi, amandoi francezi
roumain: romani, amandoi romani, roman, romanca
ukrainien: ucraineni
moldave: moldoveanca, moldovean, moldova, din moldova, sunt din moldova
avec leur père: stau cu tatal lor, locuiesc cu tatal lor, sunt cu tatal lor, cu tatal lor, la tatal lor, cu mama lor, la tatal, cu tatal
seul: nimeni nu sta cu mine, nu sta nimeni cu mine, nu locuiesc cu nimeni, fara nimeni
enceinte: un bebe pe drum, bebe pe drum, un copil pe drum
pourquoi vous demandez ça: la ce va trebuie data mea, de ce va trebuie data mea, de ce data mea, la ce va trebuie, de ce vreti data
c'est à moi: e a mea, e al meu, este a mea, e a noastra
propriétaire crédit fini: am platit creditul, am terminat creditul, creditul e platit, am achitat, am terminat ratele, e platita
avec mes parents: cu mama si tata, cu mama si cu tata, cu tata si mama
puis: apoi, dupa aia
ça dépend du mois: depinde de luna, in functie de luna
mon ancien emploi: inainte lucram, fostul serviciu
ukrainien: ucraineanca, ucrainean
italien: italian, italianca
un fils: un baiat, 1 baiat
moi et mon fils: eu si baiatul meu, eu si fiul meu, eu si baiatul, eu cu baiatul, eu cu fiul meu, eu cu baiatul meu
moi et ma fille: eu si fata mea, eu si fiica mea, eu si fetita mea, eu cu fata mea, eu cu fata
moi et mes enfants: eu si copiii, eu si copiii mei, eu cu copiii, eu cu copiii mei
mon fils a: baiatul meu are, baiatul are, fiul meu are
ma fille a: fata mea are, fata are, fiica mea are, fetita are
mon mari est mort: sotul a murit, sotul meu a murit, sotul a decedat, barbatul a murit, mi a murit sotul
ma femme est morte: sotia a murit, sotia mea a murit, sotia a decedat
l'année dernière: anul trecut
en couple: traim impreuna, locuim impreuna, stam impreuna, impreuna, suntem impreuna
m'héberge: ma lasa sa stau, ma lasa sa stau la ea, ma lasa sa stau la el, ma gazduieste, ma tine, ma primeste, ma lasa sa dorm, m a primit
mon cousin: o verisoara, un var, o verisoara de a mea
ma carte: am primit cartea, am primit permisul, am primit actele, am permisul, am actele, am acte, cartea
la moitié: jumatate, jumatate jumatate, pe jumatate
l'aîné: cel mare, cea mare, mai mare
le petit: cel mic, cea mica, mai mic
une entreprise: o mica firma, mica firma, o firma, firma, o mica firma de
j'ai une petite entreprise: am o mica firma, am firma de constructii, am o firma mica, am o mica firma de constructii
je n'ai jamais déclaré: n am declarat niciodata, nu am declarat niciodata, nu am declarat
j'habite à: locuiesc in, stau in, stau la, traiesc in, locuim in, stam in, locuiesc la, sunt in
je suis: sunt, eu sunt, sînt
je: eu
j'ai: am, eu am, avem
mon fils: fiul meu, baiatul meu, baiatul
ma fille: fiica mea, fata mea, fetita mea
un fils: un baiat, un fiu, un baietel, un bebe
une fille: o fata, o fetita, o fiica
fils: fiu, baiat
fille: fiica, fata, fetita
filles: fete
jumeaux: gemeni, gemene
mon mari: sotul meu, sotul, barbatul meu, barbatul
ma femme: sotia mea, sotia, nevasta mea, nevasta, femeia mea
mon conjoint: partenerul meu, partenera mea, partenerul, partenera
mon copain: prietenul meu, iubitul meu, iubitul
ma copine: prietena mea, iubita mea, iubita
avec mon mari: cu sotul, cu sotul meu, cu barbatul meu, cu barbatul
avec ma femme: cu sotia, cu sotia mea, cu nevasta, cu nevasta mea
avec mon conjoint: cu partenerul meu, cu partenera mea, cu partenerul, cu partenera, in concubinaj, concubinaj
mon mari et moi: eu si sotul, eu si sotul meu, eu cu sotul, sotul si eu
ma femme et moi: eu si sotia, eu si sotia mea, eu cu sotia, eu si nevasta
seul: singura, singur, stau singura, stau singur, sunt singura, sunt singur, locuiesc singura, locuiesc singur, doar eu, numai eu, nimeni, necasatorita, necasatorit, celibatar, sunt necasatorita
mère seule: mama singura, sunt mama singura, mama singura cu
père seul: tata singur
divorcé: divortata, divortat, sunt divortata, sunt divortat, am divortat
séparé: separata, separat, sunt separata, sunt separat, ne am despartit, despartita, despartit, m am despartit
veuve: vaduva, vaduv, sunt vaduva
marié: casatorita, casatorit, sunt casatorita, sunt casatorit, maritata, insurat
je vis avec: locuiesc cu, stau cu, traiesc cu, locuim cu, stam cu
avec: cu
chez: la
ma mère: mama, mama mea
mon père: tata, tatal meu
mes parents: parintii, parintii mei, parinti
mon frère: fratele meu, fratele
ma soeur: sora mea, sora
mon oncle: unchiul meu, unchiul
ma tante: matusa mea, matusa
mon cousin: varul meu, verisoara mea, varul
un ami: un prieten, o prietena, prieteni, niste prieteni, un amic
ma famille: familia, familia mea, rude, rudele, soacra, socrii
chez un ami: la un prieten, la o prietena, la prieteni, la niste prieteni, la prietenul meu, la prietena mea, cu un prieten, cu o prietena, la un amic, ma tine un prieten
chez mon frère: la fratele meu, la frate, la fratele, cu fratele meu, cu fratele
chez ma soeur: la sora mea, la sora, cu sora mea, cu sora
chez ma famille: la unchiul meu, la matusa mea, la varul meu, la verisoara mea, la rude, cu rude, la familie, cu familia, la matusa, la unchiul, la unchi, la soacra, cu socrii, la socri, la nasi
chez mes parents: la parinti, la parintii mei, cu parintii, cu parintii mei, la mama, la mama mea, la parintii, cu mama si tata, la ai mei, cu ai mei
chez quelqu'un: la cineva, la o cunostinta, la o familie, la cunostinte, in gazda
il: el
elle: ea
ils ont: ei au, copiii au, au
en: in
je travaille: lucrez, eu lucrez, muncesc, eu muncesc, am serviciu, am un serviciu, am loc de munca, am un loc de munca, am job, am un job, lucrez in, lucrez la, lucrez ca, muncesc in, muncesc la, sunt angajat, sunt angajata, angajat, angajata
travail: munca, lucru, serviciu, loc de munca, job
je travaille pas: nu lucrez, eu nu lucrez, nu muncesc, nu am munca, nu am de lucru, nu am serviciu, nu am loc de munca, fara munca, fara serviciu, fara loc de munca, n am munca, n am de lucru, n am serviciu, nu mai lucrez, nu mai muncesc, nu am lucrat niciodata, nu am job, nu lucrez acum, n am loc de munca
je cherche du travail: caut de lucru, caut munca, caut serviciu, caut un loc de munca, caut loc de munca, caut job, in cautare de munca, in cautare de lucru, imi caut de lucru
j'ai été licencié: mi am pierdut locul de munca, am pierdut locul de munca, mi am pierdut serviciul, am pierdut serviciul, am ramas fara munca, am ramas fara serviciu, am ramas fara loc de munca, am fost concediat, am fost concediata, m au concediat, m au dat afara, concediat, concediata, am fost dat afara, am fost data afara, mi s a terminat contractul, s a terminat contractul, contractul s a terminat, mi am pierdut munca, mi am pierdut jobul, am pierdut munca
au chômage: in somaj, sunt in somaj, somaj, somer, somera, sunt somer, sunt somera, primesc somaj, iau somaj, am somaj, indemnizatie de somaj, ajutor de somaj
je ne peux pas travailler: nu pot lucra, nu pot sa lucrez, nu pot munci, nu pot sa muncesc, nu mai pot munci, nu mai pot lucra, nu mai pot sa lucrez
je travaille pas: nu am voie sa lucrez, n am voie sa lucrez, nu am drept de munca, fara permis de munca, nu am permis de munca, nu am dreptul sa lucrez
arrêt maladie: concediu medical, in concediu medical, sunt in concediu medical, sunt in medical, medical, accident de munca, am avut un accident la munca
malade: bolnav, bolnava, sunt bolnav, sunt bolnava, foarte bolnav, foarte bolnava
congé maternité: concediu de maternitate, in maternitate, concediu maternitate
congé parental: concediu de crestere a copilului, concediu de crestere, concediu parental
femme au foyer: casnica, sunt casnica, stau acasa, stau acasa cu copiii, am grija de copii, am grija de copiii mei, cresc copiii, imi cresc copiii, ma ocup de copii, stau cu copiii acasa, acasa cu copiii
étudiant: student, studenta, sunt student, sunt studenta, studiez, la facultate, facultate, la universitate, doctorat, master
formation: formare, curs, cursuri, curs de franceza, cursuri de franceza, invat franceza, calificare
apprenti: ucenic
stage: stagiu, practica
retraité: pensionar, pensionara, sunt pensionar, sunt pensionara, la pensie, sunt la pensie, pensie, am pensie, primesc pensie, iesit la pensie, iesita la pensie
à mon compte: pe cont propriu, lucrez pe cont propriu, am firma, am o firma, am firma mea, firma mea, pfa, am magazin, am un magazin, afacerea mea, am o afacere, am afacerea mea, independent, liber profesionist, freelancer, lucrez pentru mine, fac livrari la uber, fac livrari pentru uber, livrez cu uber, livrez la uber, conduc uber, sofer uber, sofer de uber, sofer pe uber, fac uber, uber eats, glovo, bolt, lucrez la uber, lucrez pe uber, vand la piata, vand in piata
femme de ménage: fac curatenie, curatenie, lucrez in curatenie, lucrez la curatenie, femeie de serviciu, femeie de menaj, menajera, curat case, fac menaj, menaj, fac curat, la curatenie, in curatenie, camerista, spal vase, la vase, spalator de vase, ingrijitoare curatenie
serveur: ospatar, chelner, chelnerita, ospatarita, sunt chelnerita, sunt ospatar, barman
cuisinier: bucatar, bucatareasa, ajutor de bucatar, in bucatarie, la bucatarie, sunt bucatar, gatesc
chauffeur: sofer, sofer de tir, tirist, sofer de camion, taximetrist, conduc tir, sunt sofer
livreur: curier, livrator, livrari, fac livrari
maçon: zidar, sunt zidar, constructii, in constructii, lucrez in constructii, pe santier, santier, muncitor in constructii, faiantar, rigipsar, tamplar, dulgher, zugrav, acoperisuri, fierar betonist, la negru pe santier, necalificat
ouvrier: muncitor, muncitoare, fabrica, la fabrica, intr o fabrica, depozit, la depozit, intr un depozit, sunt muncitor
peintre en bâtiment: vopsitor, zugrav
électricien: electrician
plombier: instalator
mécanicien: mecanic, service auto
soudeur: sudor
boulanger: brutar, brutarie, patiser
boucher: macelar
coiffeuse: coafeza, frizer, frizerie, salon, manichiura, cosmeticiana
couturière: croitoreasa, croitor, cos haine
vendeuse: vanzatoare, vanzator, magazin, la magazin, intr un magazin
caissière: casiera, casier, supermarket, la supermarket
aide à domicile: ingrijitoare, badanta, am grija de o batrana, am grija de un batran, am grija de batrani, ingrijesc batrani, ingrijesc o batrana, ingrijesc un batran, ingrijesc o doamna, am grija de o doamna, am grija de o bunica
nounou: bona, babysitter, am grija de un copil, stau cu un copil, ingrijesc copii
infirmière: asistenta medicala, asistent medical, asistenta
aide-soignante: infirmiera
professeur: profesoara, profesor, invatatoare, predau
agent de sécurité: paznic, agent de paza, paza, securitate, bodyguard
jardinier: gradinar, gradinarit
ouvrier agricole: la camp, pe camp, culeg fructe, la cules, la struguri, culeg struguri, la vie, la ferma, ferma, agricultura, in agricultura, la capsuni
saisonnier: sezonier, sezoniera, munca sezoniera
intérimaire: prin agentie, temporar, interim
secrétaire: secretara, la birou
petits boulots: munci mici, ce gasesc, cu ziua, lucrez cu ziua, cateva ore, ziler, munci ocazionale
petit boulot: un job mic, part time, jumatate de norma, cu jumatate de norma, un mic job, munca putina, job mic
au noir: la negru, lucrez la negru, fara contract, fara acte
bureau: birou, birouri
restaurant: restaurant, bar, cafenea, pizzerie, la restaurant, intr un restaurant, fast food
hôtel: hotel
hôpital: spital
école: scoala
salaire: salariu, salariul, salariat, salariata, leafa
pension d'invalidité: pensie de invaliditate, pensie de boala, invaliditate
pension alimentaire: pensie alimentara, tatal da bani, pensia alimentara
des aides: ajutoare, ajutor social, primesc ajutoare, alocatii, alocatie, ajutor, primesc ajutor
RSA: primesc rsa, am rsa, rsa, iau rsa
je touche: primesc, castig, ma plateste, imi da
mon mari travaille: sotul lucreaza, sotul meu lucreaza, sotul munceste, barbatul lucreaza
ma femme travaille: sotia lucreaza, sotia mea lucreaza, sotia munceste
moi non: eu nu
ça dépend: depinde, variaza, se schimba, nu e mereu la fel, difera
smic: salariul minim, salariu minim, minimul, minim pe economie
je loue: stau in chirie, in chirie, cu chirie, stau cu chirie, inchiriez, sunt in chirie, platesc chirie, platim chirie, chirias, inchiriat, locuiesc in chirie
un appartement: un apartament, apartament, o casa, casa
une chambre: o camera, camera
colocation: impart apartamentul, apartament impartit, in colocatie, stau cu colegi, impart chiria, cu colegi de apartament, impart un apartament
studio: garsoniera, o garsoniera
meublé: mobilat, mobilata, cu mobila
vide: nemobilat, fara mobila, gol
logement social: locuinta sociala, locuinte sociale, casa sociala, apartament social, bloc social, de la primarie, casa de la primarie, hlm
hôtel: la hotel, in hotel, intr un hotel, camera de hotel
centre d'hébergement: adapost, la adapost, intr un adapost, centru, intr un centru, la centru, centru de refugiati, centru de cazare
foyer: camin, la camin, in camin, camin de muncitori, foyer
résidence étudiante: camin studentesc, la camin studentesc, camin de studenti
je dors dans la rue: dorm pe strada, dorm in strada, stau pe strada, pe strada, pe strazi, dorm afara, traiesc pe strada, in strada
je dors dans ma voiture: dorm in masina, in masina, stau in masina, in masina mea, locuiesc in masina, in duba
sans logement: fara casa, nu am casa, n am casa, fara adapost, nu am unde sta, nu am unde sa stau, fara locuinta, fara domiciliu
squat: squat, casa abandonata, intr o casa abandonata, baraca, in baraca, platz, la platz, tabara, intr o tabara
caravane: rulota, in rulota, caravana, in caravana, intr o rulota
propriétaire: proprietar, proprietara, sunt proprietar, sunt proprietara, casa mea, casa noastra, am casa mea, apartamentul meu, casa proprie, e casa mea, apartament propriu, am apartamentul meu
achat à crédit: credit, credit la banca, rata la banca, platesc rata, platim rata, platim rata la banca, platesc rata la banca, rate la banca, ipoteca, credit ipotecar, am credit, casa in rate, cumparam, rate pentru casa, platim rate, platesc rate, imprumut
payé par le 115: cu 115, de la 115, prin 115, 115
je paie pas de loyer: nu platesc chirie, nu platesc nimic, nu platesc, gratis, gratuit, nu platim chirie, nu platim nimic, nu platim, fara chirie
charges comprises: cu tot cu cheltuieli, cu cheltuieli, cu intretinere, cu tot, totul inclus, cu tot inclus, cu utilitati, cu toate cheltuielile, cu facturi
sans les charges: fara cheltuieli, fara intretinere, fara utilitati
enceinte de: insarcinata in, sunt insarcinata in
enceinte: insarcinata, sunt insarcinata, gravida, sunt gravida, astept un copil, astept un bebe
handicap: handicap, handicapat, handicapata, dizabilitate, cu dizabilitati, am handicap, persoana cu handicap, scaun cu rotile
je viens de: vin din, sunt din, m am nascut in, de la
étranger: strain, straina, sunt strain, sunt straina, nu sunt francez, nu sunt frantuzoaica, imigrant, emigrant
je suis réfugié: refugiat, refugiata, sunt refugiat
étranger, asile: solicitant de azil, cer azil, azil, am cerut azil
carte de 10 ans: card de 10 ani, permis de 10 ani, carte de 10 ani
étranger, protection subsidiaire: protectie subsidiara
carte de 1 an: card de 1 an, permis de 1 an, card de un an
étranger, asile: cer azil, am cerut azil, solicitant de azil, azil, cerere de azil
étranger, protection temporaire: protectie temporara
sans papiers: fara acte, nu am acte, n am acte, fara documente, nu am documente, ilegal, fara permis
pas encore de papiers: inca nu am acte, nu am inca acte, inca fara acte, astept actele, inca nu am documente, astept documentele
carte de séjour: permis de sedere, carte de sejour, titlu de sejur, permis de rezidenta, carte de rezident, viza
depuis: din, de, de la
je suis ici depuis: sunt aici de, stau aici de, locuiesc aici de
rien: nimic, niciun ban, nici un euro, niciunul, niciuna
rien encore: inca nimic, nimic inca, deocamdata nimic, inca nu primesc, inca nu primesc nimic, pana acum nimic
roumain: romanca, roman, romana, romania, sunt romanca, sunt roman
moldave: moldoveanca, moldovean, moldova, republica moldova, din moldova
bulgare: bulgar, bulgaroaica, bulgaria
hongrois: maghiar, ungur, maghiara
ukrainien: ucrainean, ucraineanca, ucraina
passeport roumain: pasaport romanesc, cetatenie romana, buletin romanesc, am pasaport romanesc, am cetatenie romana, cetatean roman
passeport: pasaport, cetatenie, nationalitate
nationalité française: cetatenie franceza, sunt francez, sunt frantuzoaica, pasaport francez
c'est quoi: ce este, ce e, ce inseamna, ce sunt, ce i, ce vrea sa insemne, ce este asta
ça veut dire quoi: ce inseamna asta, ce e asta, ce e aia, ce este asta, ce vreti sa spuneti, ce inseamna, ce vrea sa zica
je comprends pas: nu inteleg, n am inteles, nu am inteles, nu pricep, n inteleg, nu inteleg intrebarea
pourquoi vous demandez ça: de ce ma intrebati, de ce intrebati, de ce ma intrebi, de ce vreti sa stiti, pentru ce, de ce trebuie sa stiti, la ce va trebuie, de ce intrebati asta
je ne sais pas: habar n am, n am idee, nu am idee, nu mi amintesc, nu imi amintesc, nu stiu exact, nu stiu sigur, nu mai stiu, nu tin minte
je ne me souviens pas du mois: nu stiu luna, nu mi amintesc luna, nu tin minte luna
économies: economii, bani economisiti
dettes: datorii, datorie
garde alternée: custodie comuna, o saptamana la fiecare
rien de tout ça: nimic din astea, nimic din toate astea, niciuna din astea, nici una, niciuna dintre ele, nimic din toate acestea
né en: nascut in, nascuta in, m am nascut in, sunt nascut in, sunt nascuta in, m am nascut pe
est née en: s a nascut in
et: si
mais: dar
le week-end: in weekend, weekend, weekendul
le mois dernier: luna trecuta
petit: mic, mica
pays: tara
argent: bani
environ: cam, vreo, aproximativ
`
