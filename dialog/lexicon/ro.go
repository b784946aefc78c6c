package lexicon

var romanian = Lexicon{
	Code:  "ro",
	Names: `română, romana, româna, romaneste, românește, limba română, limba romana, roumain, roumaine, langue roumaine, en roumain, romanian, rumano, romeno, rumence, moldovenește, moldoveneasca, румынский, румунська, الرومانية`,
	Hello: `am nevoie de ajutor, am nevoie de, bună, bună ziua, buna ziua, bună dimineața, bună seara, buna, salutare, salutări, servus, neața, bună ziua am, noroc, sărut mâna, saru mana`,
	Words: `
ai je droit: am dreptul la, am drept la, pot primi, pot cere, pot să primesc
oui: da, cred că da, păi da, din fericire da, da da, sigur, sigur că da, da sigur, desigur, bineînțeles, așa este, așa e, exact, corect, de acord, adevărat, e adevărat, este adevărat, dap, daa, daaa, perfect, în regulă, e bine, este corect, e corect, da am, am da, da sunt, sunt da, da locuiesc, chiar așa, ok, okay, oki, normal că da, cum să nu, da vă rog, totul e corect, totul este corect
non: nu, cred că nu, din păcate nu, acum nu, momentan nu, păi nu, nuu, nuuu, niciodată, deloc, nicidecum, nici vorbă, în niciun caz, încă nu, nu încă, nu mulțumesc, nu am, nu sunt, n am, nu avem, nu este, nu e, nu mai, nu mai am, fals, greșit, negativ, sigur că nu, nu niciodată, nu deloc, nici eu, nu chiar, nup, nope
je ne sais pas: nu știu, nu stiu, nuștiu, nu știu sigur, nu știu exact, nu știu să spun, habar n am, habar nu am, n am idee, nu am idee, nicio idee, n am nicio idee, nu sunt sigur, nu sunt sigură, nu mi amintesc, nu îmi amintesc, nu mai știu, am uitat, nush, nu sh, nst, cine știe, nu pot să spun, nu știm
je préfère ne pas répondre: prefer să nu spun, prefer să nu răspund, nu vreau să spun, nu vreau să răspund, nu vă privește, nu e treaba voastră, nu este treaba dumneavoastră
et: și, si, plus, apoi, iar
ou: sau, ori, uneori, câteodată
entre: între, intre, cuprins între
à: la, până la
de: de la
environ: cam, aproximativ, în jur de, in jur de, vreo, circa, aproape, aprox, mai mult sau mai puțin, cam pe la, poate, pe la, undeva la, undeva pe la, cam vreo
moins de: mai puțin de, sub, nici
plus de: mai mult de, peste
rien: nimic, zero euro, nu primesc nimic, nu câștig nimic, nu am nimic, nu am venit, nu am venituri, fără venit, fără venituri, niciun venit, n am nimic, nu câștig, nu primesc, niciun ban, niciun leu
aucun: niciunul, niciuna, nici unul, nici una, nimic din acestea, nimic din astea, nimic din asta, niciunul din acestea, niciuna din acestea, niciuna din astea, niciunul dintre ele, nimeni, niciun copil, niciun caz, nici o, nicio situație
premier: primul, prima, întâi, întâiul, cea dintâi
deuxième: a doua, al doilea, doilea
troisième: a treia, al treilea
quatrième: a patra, al patrulea
cinquième: a cincea, al cincilea
sixième: a șasea, al șaselea
septième: a șaptea, al șaptelea
huitième: a opta, al optulea
dernier: ultimul, ultima
par mois: pe lună, pe luna, lunar, în fiecare lună, la lună, fiecare lună
par semaine: pe săptămână, săptămânal, în fiecare săptămână, la săptămână
par an: pe an, anual, în fiecare an, la an
par heure: pe oră, la oră
par jour: pe zi, zilnic, la zi
heures: de ore, ore, oră
semaines: de săptămâni, săptămâni, săptămână, saptamani
jours: de zile, zile, zi
mois: de luni, luni, lună, luna
ans: de ani, ani, an, anișori
euros: euro, euroi, eur, euros, de euro, de euroi
net: net, în mână, curat, curați
brut: brut
quoi apporter: ce trebuie să aduc, ce aduc, ce să aduc, ce acte, ce acte trebuie, ce acte îmi trebuie, ce documente, ce documente trebuie
ça prend combien de temps: cât durează, cât timp durează, când primesc banii, când primesc, când voi primi, cât aștept, cât trebuie să aștept
la caf paie quand: când plătește caf, când se plătește, în ce zi se plătește, următoarea plată, data plății
je dois aller où: unde merg, unde trebuie să merg, unde mă duc, unde cer, cum cer, cum fac cererea, cum fac să cer, pe cine sun, care e adresa
pas d'internet: nu am internet, fără internet, nu am calculator, nu știu internet
est-ce que c'est sûr: sunteți sigur, e sigur, este sigur, e garantat
les mois d'avant: lunile trecute, lunile dinainte, lunile de dinainte, retroactiv
cumuler: amândouă odată, toate odată, pe amândouă, cumula
il faut rembourser: trebuie dat înapoi, trebuie să dau înapoi, trebuie să înapoiez, e un împrumut
et si je travaille plus: dacă lucrez mai mult, dacă muncesc mai mult
et si je: și dacă mă, și dacă eu, ce se întâmplă dacă, ce se schimbă dacă, dar dacă
l'aîné: cel mare, cea mare, cel mai mare, cea mai mare
location: apartament închiriat, garsonieră închiriată, casă închiriată, stau în chirie
salaire: salariu, salariul, leafă, leafa, salariat, salariată, angajat, angajată, lucrez, muncesc, am serviciu, am un serviciu, am loc de muncă, sunt angajat, sunt angajată, serviciu, muncă, part time, jumătate de normă, cu jumătate de normă, normă întreagă, intr un magazin, într un magazin, la un magazin, la magazin, la restaurant, la un restaurant, la fabrică, la curățenie, pe șantier, în construcții
loyer: chirie, chiria, chirii
et demi: și jumătate, si jumatate, jumate
janvier: ianuarie, ian
février: februarie, feb
mars: martie, mart
avril: aprilie, apr
mai: mai
juin: iunie, iun
juillet: iulie, iul
août: august, aug
septembre: septembrie, sept, sep
octobre: octombrie, oct
novembre: noiembrie, nov, noi
décembre: decembrie, dec
hier: ieri
avant-hier: alaltăieri
aujourd'hui: azi, astăzi
le mois dernier: luna trecută
l'année dernière: anul trecut
il y a: acum
depuis: de, din, încă din
en: în, în anul, din anul
pardon: pardon, scuze, scuzați, îmi cer scuze
non en fait: nu de fapt, nu mai bine zis, nu scuze, nu pardon, nu vreau să zic, de fapt nu
en fait: de fapt, mai bine zis, vreau să zic, adică
reprendre: reiau, reluăm, continuă, reia, reluare
merci: mulțumesc, multumesc, mersi, mulțumim, merci
fin: la revedere, pa, sfârșit, gata, am terminat, terminat, atât, asta e tot, sfarsit, pa pa
seul: singur, singură, singura, locuiesc singur, locuiesc singură, sunt singur, sunt singură, necăsătorit, necăsătorită, celibatar, divorțat, divorțată, văduv, văduvă, de unul singur, de una singură
en couple: în cuplu, cuplu, cu soțul, cu soția, cu soțul meu, cu soția mea, cu partenerul, cu partenera, cu prietenul meu, cu prietena mea, cu iubitul, cu iubita, cu bărbatul meu, cu nevasta, căsătorit, căsătorită, sunt căsătorit, sunt căsătorită, în concubinaj, concubinaj, împreună cu soțul, împreună cu soția, suntem doi, măritată, însurat
avec enfants: cu copii, cu copil, cu copiii, cu copiii mei, cu copilul, cu copilul meu, cu un copil, și copiii, și copiii mei, și copiii noștri, și copilul, și copii, cu fiul meu, cu fiica mea, cu băiatul, cu fata
sans enfant: fără copii, fără copil, fara copii, nu am copii, n am copii, nu avem copii, nu sunt copii, nu am niciun copil, n avem copii
enfants: de copii, copii, copil, copiii, copilul, fete, băieți, fată, băiat, fiu, fiică, prunci
un enfant: un copil, un băiat, o fată, un bebeluș, un bebe
bébé: bebeluș, bebe
enceinte: însărcinată, gravidă, sunt însărcinată, aștept un copil, aștept un bebeluș, sarcină
chômage: șomaj, somaj, șomer, șomeră, în șomaj, sunt în șomaj, sunt șomer, sunt șomeră, ajutor de șomaj, indemnizație de șomaj, caut de lucru, caut loc de muncă, caut serviciu
sans emploi: fără loc de muncă, fără serviciu, n am serviciu, nu am serviciu, nu am loc de muncă
je travaille pas: nu lucrez, nu muncesc
retraite: pensie, pensionar, pensionară, sunt pensionar, sunt pensionară, la pensie, pensia, pensie de bătrânețe, pensii
invalidité: pensie de invaliditate, invaliditate, pensie de boală, pensie de handicap, invalid
études: studii, student, studentă, sunt student, sunt studentă, elev, elevă, facultate, la facultate, studiez, învăț, școală
à mon compte: pe cont propriu, cont propriu, lucrez pe cont propriu, independent, independentă, liber profesionist, pfa, firma mea, am firmă, firmă proprie, afacere proprie
arrêt maladie: concediu medical, în concediu medical, sunt în concediu medical, pe caz de boală
pension alimentaire: pensie alimentară, pensia alimentară, alimente pentru copil, pensie pentru copil
handicap: handicap, dizabilitate, persoană cu handicap, persoană cu dizabilități, grad de handicap
étranger: străin, străină, nu sunt francez, nu sunt franțuzoaică, străini, cetățean străin
autre pays: altă țară, din altă țară, alta tara, în afara europei, moldovean, moldoveancă, moldova, republica moldova, ucrainean, ucraineană
française: francez, franceză, franțuzoaică
Europe: european, europeană, uniunea europeană, europa, ue, român, româncă, românească, cetățenie română, cetățean român, bulgar, bulgară
HLM: hlm, locuință socială, locuinta sociala, bloc social, apartament social
location vide: chirie nemobilat, nemobilat, chirie fără mobilă, fără mobilă, nemobilată, apartament nemobilat, chirie gol
meublé: chirie mobilat, mobilat, mobilată, cu mobilă, apartament mobilat, chirie cu mobilă
chez mes parents: la părinți, la părinții mei, cu părinții, cu părinții mei, la mama, la mama mea, la tata, cu mama, la parinti, la ai mei
chez quelqu'un: la cineva, la altcineva, la alții, la niște prieteni, la prieteni, la un prieten, la o prietenă, la rude, la o rudă, la familie, la sora mea, la fratele meu, la o cunoștință, găzduit, găzduită
propriétaire: proprietar, proprietară, sunt proprietar, sunt proprietară, casa mea, casă proprie, casa e a mea
achat à crédit: cumpăr în rate, în rate, rate la bancă, plătesc rate la bancă, credit ipotecar, ipotecă, plătesc rate, credit la bancă, credit pe casă
foyer: cămin, camin, într un cămin, la cămin, foyer, într un foyer
sans logement: fără locuință, fără casă, fără adăpost, nu am casă, n am casă, nu am locuință, nu am unde sta, n am unde sta, pe stradă, trăiesc pe stradă, pe drumuri
factures en retard: facturi neplătite, facturi restante, facturi în urmă, facturi, restanțe
expulsion: evacuare, evacuat, evacuată, mă dau afară din casă
dettes: datorii, datorie
cherche logement: caut locuință, caut casă, caut apartament, caut chirie
livrets: economii, bani puși deoparte, economie
séparation: separare, despărțire, divorț, ne am despărțit, m am despărțit
décès: deces, a murit, moarte, a decedat
j'ai perdu mon travail: mi am pierdut locul de muncă, am pierdut locul de muncă, mi am pierdut serviciul, am rămas fără serviciu, am fost concediat, am fost concediată, m au concediat, am rămas fără loc de muncă
c'est quoi: ce este, ce e, ce înseamnă, ce e aia, ce este aia, ce inseamna
je: eu
mon: meu, mea, mei, mele
né: născut, născută, m am născut, nașterea, naștere, nascut, nascuta
numéro: numărul, număr, varianta, răspunsul, opțiunea, nr
moitié: jumătate
ça dépend: depinde
colocation: chirie împărțită, împart chiria, colocație, împart apartamentul, coleg de apartament
tous: toate, toți, tot
les deux: amândouă, amândoi, ambele
sans: fără, fara
avec: cu
enfant: copilaș
aucun: niciunu, nici unu
l'autre: altul, celălalt, cealaltă, alta
seul: mamă singură, tată singur
non: nici gând, nici gand
=j'en peux plus: nu mai pot, eu nu mai pot, chiar nu mai pot
j'en peux plus: nu mai pot deloc, nu mai pot așa, nu mai rezist, nu mai suport, sunt la capătul puterilor, nu mai am putere, nu mai am puteri
je travaille plus: nu mai lucrez, nu mai muncesc, nu mai am serviciu, nu mai am de lucru, nu mai am loc de muncă, nu mai am job
j'ai été licencié: mi am pierdut locul de muncă, am pierdut locul de muncă, mi am pierdut serviciul, am pierdut serviciul, mi am pierdut slujba, am pierdut slujba, mi am pierdut jobul, am pierdut jobul, am fost concediat, am fost concediată, m au concediat, am rămas fără job, am rămas fără slujbă
a perdu son travail: și a pierdut slujba, și a pierdut locul de muncă, și a pierdut serviciul, și a pierdut jobul, a pierdut slujba, a pierdut serviciul, a pierdut jobul, a pierdut locul de muncă, a rămas fără serviciu, a rămas fără loc de muncă, a rămas fără job, a fost concediat, a fost concediată
je suis enceinte: sunt însărcinată, sunt gravidă, aștept un copil, așteptăm un copil, o să am un copil
j'ai déménagé: m am mutat, ne am mutat, mi am schimbat adresa, am schimbat adresa, am schimbat apartamentul, adresă nouă, m am mutat în altă casă, m am mutat în alt apartament
m'a quitté: m a părăsit, m a lăsat, a plecat de acasă
j'ai quitté mon mari: mi am lăsat soțul, l am părăsit, mi am părăsit soțul
je me suis séparé: m am despărțit, ne am despărțit, m am separat, ne am separat, am divorțat, noi ne am despărțit
j'ai trouvé un travail: am găsit de lucru, am găsit de muncă, am găsit un loc de muncă, am găsit loc de muncă, am găsit un job, am găsit serviciu, mi am găsit de lucru, mi am găsit serviciu, mi am găsit job, m am angajat, am început să lucrez, am început un serviciu
loyers en retard: nu pot plăti chiria, nu pot să plătesc chiria, nu mai pot plăti chiria, nu mai pot să plătesc chiria, nu am cu ce plăti chiria, chirie neplătită, chirii neplătite, chirii restante, restanțe la chirie, sunt în urmă cu chiria, datorez chirie, luni de chirie neplătite, nu am bani de chirie
on m'a coupé l'électricité: mi au tăiat curentul, ne au tăiat curentul, mi au taiat lumina, ne au taiat lumina, mi au oprit curentul, ne au oprit curentul, mi au tăiat gazul, ne au tăiat gazul, mi au tăiat apa, ne au tăiat apa, nu mai avem curent, nu am curent, nu avem curent, fără curent
mon propriétaire me met dehors: proprietarul mă dă afară, proprietarul vrea să mă dea afară, proprietarul ne dă afară, proprietara mă dă afară, proprietarul mă evacuează, trebuie să plec din apartament, am primit evacuare
à temps partiel: part time, timp parțial
à mi-temps: jumătate de normă, cu jumătate de normă
`,
	Numbers: `zero 0, unu 1, unul 1, una 1, un 1, o 1, doi 2, două 2, trei 3, patru 4, cinci 5, șase 6, șapte 7, opt 8, nouă 9, zece 10, unsprezece 11, unșpe 11, doisprezece 12, douăsprezece 12, doișpe 12, doișpre 12, treisprezece 13, treișpe 13, paisprezece 14, paișpe 14, cincisprezece 15, cinșpe 15, șaisprezece 16, șaișpe 16, șaptesprezece 17, șapteșpe 17, optsprezece 18, optișpe 18, nouăsprezece 19, nouășpe 19,
		douăzeci 20, treizeci 30, patruzeci 40, cincizeci 50, șaizeci 60, șaptezeci 70, optzeci 80, nouăzeci 90, douășcinci 25, sută 100, sute 100, mie 1000, mii 1000`,
	Skip: `complementara complementară suplimentara a al ai ale în la pe din este e sunt suntem sînt eu noi ei ea el lui ei lor care ce că se să sa mă ma te îmi imi mi ne vă va vi v am avem are au ai aveți fost era fi cei cele cel cea acest această acesta aceasta aceștia astea asta niște
		câștig primesc plătesc plătim primim câștigăm iau luăm locuiesc locuim stau stăm dumneavoastră voi acum total păi bine uite cred zic parcă spun așa doar numai dată data naștere vârstă vârsta aniversare costă iese ca tot deja foarte mare mic mică mijlociu aici franța codul cod poștal rog domnule doamnă doamna le lei apartament persoane oameni anul lunii`,
	Commands: map[string]string{
		"stop":        `nu mai scrieți, nu îmi mai scrieți, nu mai trimiteți mesaje, stop, oprește, opriți, opreste te, opriți vă, opreste, =gata, vreau să opresc, vreau să opriți, nu mai vreau mesaje, nu vreau să continui, nu mai vreau să continui, nu vreau să mai continui, nu mai trimiteți, nu mai trimiteți mesaje, nu îmi mai trimiteți mesaje, nu mi mai trimiteți mesaje, nu îmi mai scrieți, nu mi mai scrieți, nu mai scrieți, fără mesaje, lăsați mă în pace, lasă mă în pace, lăsați mă, dezabonare, dezabonați mă, dezabonează mă, anulează, anulați, anulare, ajunge, destul cu mesajele, nu mai vreau sms, încetați, terminați`,
		"donnees":     `info, informații, confidențialitate, datele mele, date personale, protecția datelor`,
		"aide":        `ajutați mă, ajutati ma, ajută mă, ajutați, ajutor, ajutor, ajutați mă, ajută mă, am nevoie de ajutor, nevoie de ajutor, cum funcționează, nu înțeleg, nu inteleg, n am înțeles, nu am înțeles, nu înțeleg nimic, nu înțeleg întrebarea, ce înseamnă asta, ce vreți să spuneți, ce trebuie să fac, ce fac, nu pricep`,
		"retour":      `înapoi, inapoi, întoarce, întoarceți, întoarcere, întrebarea anterioară, anterior, precedent, întrebarea precedentă, am greșit, greșit răspunsul, m am înșelat, corectează, schimb răspunsul, schimbă răspunsul, vreau să schimb răspunsul, m am încurcat`,
		"repeter":     `repetă, repeta, repetați, repetați vă rog, repetă întrebarea, repetați întrebarea, încă o dată, înca o dată, din nou, mai spuneți o dată, n am auzit, nu am auzit, cum ați spus, poftim, puteți repeta, puteți repeta întrebarea`,
		"conseiller":  `conseiller, conseillère, vreau sa vb cu cineva, vb cu cineva, vreau sa vb cu o persoană, vreau să vorbesc cu cineva, persoană, consilier, consilieră, consilierul, asistent social, asistentă socială, asistenta socială, om, un om, operator, agent, vorbesc, vorbi cu cineva, vorbesc cu cineva, vorbesc cu o persoană, vorbesc cu un consilier, vorbesc cu un om, vreau să vorbesc, vreau să vorbesc cu cineva, vreau să vorbesc cu o persoană, vreau să vorbesc cu un om, vreau să vorbesc cu un consilier, vreau un consilier, vreau o persoană, vreau un om, o persoană, un consilier, cineva, sunați mă, sună mă, suna ți mă, vreau să mă sunați, pot vorbi cu cineva, pot să vorbesc cu cineva, pot să vorbesc cu o persoană, o persoană reală, am nevoie să vorbesc cu cineva`,
		"recommencer": `de la început, de la capăt, reîncepe, reîncepem, o luăm de la capăt, iau de la capăt, restart, resetare, începe din nou, începem din nou, vreau să o iau de la capăt, de la zero`,
		"effacer":     `șterge, ștergeți, sterge, stergeti, șterge tot, ștergeți tot, șterge datele mele, ștergeți datele mele, șterge datele, ștergeți datele, sterge datele mele, șterge răspunsurile, uitați mă, vreau să ștergeți tot, vreau să ștergeți datele mele, vreau să șterg tot`,
		"pourquoi":    `da de ce, și de ce, si dece, dar de ce, da dece, de ce, dece, de ce întrebați, de ce mă întrebați, de ce mă întrebați asta, de ce întrebați asta, de ce întrebarea asta, de ce această întrebare, de ce vreți să știți, de ce trebuie să știți, la ce folosește, la ce vă trebuie, pentru ce`,
		"langue":      `limba, limbă, limbi, altă limbă, alta limba, schimbă limba, schimbare limbă, alte limbi, schimbați limba`,
		"resultats":   `rezultate, rezultat, rezultatele, drepturi, drepturile mele, lista, rezultatele mele, lista drepturilor, ce drepturi am, rezumat`,
		"suite":       `următor, următoarea, mai departe, continuați, continua, continuă`,
	},
	Behalf: map[string]string{
		"pour":         `e|este|fi pentru %, =pentru %, scriu|intreb|sun|raspund|completez|cer (asta) pentru %, in numele|locul %, nu e pentru mine (e|ci) pentru %, ajut pe|o|il % sa completeze, ajutor|drepturi|informatii pentru %`,
		"mere":         `mama|mamei|maica|soacra|soacrei`,
		"pere":         `tata|tatal|tatei|tatalui|socrul|socru`,
		"parents":      `parintii|parintilor mei`,
		"grand_parent": `bunica|bunicii|bunicul|bunicului|bunicii mea|mele|meu|mei`,
		"enfant":       `fiul|fiica|baiatul|fata meu|mea cel|cea|mare`,
		"famille":      `sora|surorii|sora|fratele|fratelui|matusa|unchiul|verisoara|verisoarei|varul|nepoata|nepotul|cumnata|cumnatul mea|mele|meu`,
		"voisin":       `vecina|vecinei|vecinul|vecinului mea|mele|meu, o|un vecina|vecin`,
		"ami":          `prietena|prietenei|prietenul|colega|colegul mea|mele|meu, o|un prietena|prieten|colega|coleg`,
		"accompagne":   `o|un|aceasta|acest doamna|domn|persoana|familie|femeie|barbat|pacient|pacienta, doamna|domnul asta|acesta, cineva`,
		"moi":          `acum e|este pentru mine, acum pentru mine, pentru mine insumi|insami`,
		"metier":       `sunt (un|o) asistent|asistenta social|sociala, sunt (un|o) mediator|mediatoare|voluntar|voluntara`,
	},
	Danger: map[string]string{
		"suicide": `vr|vreu|vrau (sa) mor|muri, nu (mai) vr|vreu|vrau (sa) (mai) traiesc, vreau|vroiam|as|doresc (sa) (vreau) mor|muri, vreau|vroiam|imi|o|voi (sa) (vine) (sa) ma omor|sinucid|spanzur|impusc|arunc, ma sinucid, ma omor (eu) singur|singura|azi|acum|diseara, ma omor, ma gandesc (sa|la) (ma) (o) sinucid|sinucidere|omor|moarte, sa imi iau viata, sa mi iau viata, imi iau viata, mi iau viata, sa mi pun capat, imi pun capat zilelor, pun capat zilelor, nu mai (vreau|pot|merita) (sa) traiesc|trai|trăiesc, nu (mai) vreau sa (mai) traiesc, mai bine muream, mai bine as fi mort|moarta, mai bine mor, as vrea sa mor, as vrea sa nu mai traiesc, ganduri de sinucidere, imi tai venele, sa mi tai venele, nu mai am pentru ce trai, m am saturat de viata,
			mai bine fara mine, sa nu ma mai trezesc, nu ma mai trezesc|trezi, ma arunc de|din|in (pe) pod|geam|balcon|fata|bloc, sa dispar pentru totdeauna, nu mai are rost sa, nu mai suport sa traiesc|viata,
			pastilele|pastile in mana, sa termin cu tot|toate|viata, zice|spune|ameninta ca se omoara|sinucide|spanzura|arunca, se omoara|sinucide $, imi|isi|mi tai|taie mainile|venele|bratele|picioarele,
			ma gandesc|gandeam|vreau|vine|imi (sa) (vine) (sa) ma arunc|spanzur|omor|tai|inec, nu (mai) are rost|sens (sa) (mai) traiesc|trai|continui|viata|$, as vrea|vreau|vrea (sa) adorm|dorm si (sa) nu, pentru ce sa (mai) traiesc,
			sa intru|intru cu masina in|intr, nu (mai) vad|gasesc (nici|niciun) (un) (niciun) sens|rost in|la viata`,
		"violence": `sotul|barbatul|barbatu|sotu|iubitul|el da (cu) (pumnul|pumnii|palme) in mine, ma bate, ma batea aseara|ieri|azi|iar, m a batut, ma loveste, m a lovit, ma palmuieste, m a palmuit, ma strange de gat, m a strans de gat, ma ameninta, m a amenintat, ma agreseaza, m a agresat, ma violeaza, m a violat, am fost violata|violat|batuta|agresata, vrea sa ma omoare|bata|ucida, o sa ma omoare|bata|ucida, ma omoara in bataie, ma omoara (cu) bataia, imi da palme|pumni|picioare, mi a dat palme|pumni|picioare|palma|pumn, frica de sotul|sotia|barbatul|iubitul|partenerul|fostul|tatal|tata|el, imi este frica de el, mi e frica de el, ma tine inchisa|incuiata|inchis, ma inchide|incuie in casa|camera, ma maltrateaza, m a maltratat, ma trage de par, violenta domestica|conjugala|in, sunt batuta|abuzata|maltratata, casatorie fortata, ma obliga sa ma marit, ma abuzeaza,
			frica (ca|sa|nu) (o|nu) (sa) ma omoara|omoare|bata|ucida, fostul|sotul|iubitul|el (meu) (a) (venit|vine|are) cu un cutit|pistol, are un cutit|pistol, cu (un) cutitul|cutit la|in mine, ma impinge|impins, m a fortat sa, ma forteaza sa, m a incuiat|inchis,
			zice|spune|jura ca ma omoara|omoare|taie|da, ma omoara daca|cand|ca, ma obliga|forteaza|pune sa ma culc|prostituez|marit, sa ma prostituez|vand, nu ma lasa|lasa-ma sa ies|plec|vorbesc, patronul|seful|el|sotul|ei (mi) (a|au) luat (mie) pasaportul|actele|buletinul|documentele, mi a|au luat pasaportul|actele|buletinul|documentele, ne|ma pun|obliga|forteaza sa muncim|muncesc|lucram|lucrez fara, ne|ma incuie|incuiau|inchid|tin inchisi, fostul|sotul|el|iubitul|cineva __ cu un|o cutit|pistol|topor|sabie, asteapta __ cu un cutit, marite|marit|mariti cu forta, cu forta cu|$,
			m|ne a|au luat la bataie, m a|au batut|lovit|injunghiat|ars|taiat|strans, ameninta|amenintat|zice|spune|jura (ca) (imi|ma|mi) da foc|omoara|taie|injunghie|arde, imi|mi da|dea foc|cu, vrea|incearca sa ma bata|omoare|violeze|arda|loveasca|taie, m|ne au|a adus|mintit|pacalit __ minciuni|munca|barbati|pun, ma|ne pun|obliga|forteaza sa stau|dorm|lucrez|muncesc __ barbati|clienti|fara, trafic de persoane|carne, ma vinde|vand, ascunsa|ascuns|ascund __ sotul|el|bata|omoare|vrea, beat si m|ma|ne,
			tata|tatal|iubitul|sotul|fratele|el (o) bate|loveste pe mama|sora|bunica|sotia|mea, o bate pe mama|sora|bunica, scos|pus|indreptat|aratat|are (un|o) pistolul|pistol|cutitul|cutit|arma, pistolul|cutitul la mine|gat|cap, mi|ne au|a luat actele|pasaportul|pasapoartele|buletinul|documentele, muncesc|muncim|lucrez pe nimic|gratis|degeaba,
			sotul|barbatul|iubitul|fostul|partenerul|tata|tatal|el|concubinul (meu) (ca) (sa) ma omoara|omoare, ma omoara $, ma omoara sotul|barbatul|iubitul|fostul|el`,
		"sans_abri": `dorm|dormim|dormi|dormit|doarme|doarma (si) (noaptea) (asta) (pe) afara|strada|strazi, traiesc|traim pe strada, dorm|dormim __ cort, dorm|dormim|dormi|doarme in|pe|sub (noaptea) strada|masina|parc|gara|metrou|pod|banca, noaptea asta dorm|dormim|stau|stam|raman|ramanem __ strada|afara|masina, nu|n (mai) am|avem unde (sa) dormi|dormim|dorm|sta|stam|innopta, nu|n am|avem unde (sa) (ma|ne) (duc|ducem|merge|mergem) (la) noapte|noaptea, nu avem|am un (loc) acoperis, fara adapost (la) noapte|noaptea|azi|diseara, m a|au dat afara (din) (casa) (in) (seara) asta|azi|diseara|acum|casa, ne a|au dat afara (din) (casa) (in) (seara) asta|azi|diseara|acum|casa, sunt|suntem|raman|ramanem|am|stau|stam (ramas) pe strada|drumuri, fara casa in seara|noaptea asta, n am unde sa dorm,
			pe strada cu copiii|copii|bebelusul|copilul, m a|au scos din casa, ne evacueaza azi|maine,
			m|ne a|au dat afara in|cu|si|acum, nu avem|am unde $, nu avem|am unde (sa) merge|sta|ne|ma|pleca, plecam|plec|iesim din hotel|camin|adapost, 115 si|nu (nu) raspunde|raspund, suntem|sunt|stam in|pe strada $,
			dorm|dormim|dormi de|cu|si __ in|pe|sub parc|gara|strada|masina|banca|pod|aeroport|cort, dorm|dormim de|din __ zile|nopti, sunt|suntem|stam|stau cu (copiii|copii|bebelusul) in|la|pe gara|parc|strada|masina|aeroport, in gara|parc|strada cu|si copiii|nu|bebelusul,
			ne|m au|a evacuat, copiii|copii|bebelusul sunt|e|stau afara|strada|pe`,
		"urgence_vitale": `s|sa|a|tocmai (a) prabusit, nu (mai) respira, nu (mai) pot|poate (sa) respira|respir|respire, ma sufoc, se sufoca, s a inecat, inconstient|inconstienta, a lesinat, si a pierdut cunostinta, nu (isi) (mai) revine, nu se (mai) trezeste, nu (mai) reactioneaza, are|am un|o infarct|atac|avc, am infarct, face un|o infarct|atac|avc, atac de inima, atac cerebral, dureri|durere|doare|apasare __ piept, inima (ma) doare rau, a luat|inghitit|baut (prea) (multe|toate|o) (cutie) (de) pastile|medicamente|otrava|clor, am luat|inghitit|baut (prea) (multe|toate) pastile|medicamente|otrava, supradoza, sangereaza mult|tare|rau|puternic, nu se opreste sangele|sangerarea, curge mult sange, pierde mult sange, miros|miroase (a|de) (a) gaz|gaze, scurgere de gaz, (tata|mama|copilul|fiul|sotul|sotia|bunica|bunicul) (meu|mea) moare, e pe moarte, sunt pe moarte, arde casa|apartamentul|blocul, ia foc casa, foc in casa|apartament, a cazut si nu misca|raspunde|mai, are convulsii|convulsie|criza|epilepsie acum, are convulsii,
			se ineaca, s a inecat, e|este|a (facut|devenit) (tot|toata) albastru|albastra|vanat|vanata, doare (rau|tare|foarte) (rau) (in) pieptul|piept, a baut|inghitit (o|un|din) clor|baterie|moneda|detergent|otrava|inalbitor, foc in|la bucatarie|bucatarie|casa|bloc|camera, ia foc, a luat foc, s a inecat, mi s a rupt apa, nasc acum, chemati|sunati (o) (la) ambulanta|salvarea, injunghiat*, nu (mai) misca,
			a|am luat|inghitit|baut o|toata cutie|folie|cutia (de|cu) paracetamol|pastile|medicamente|algocalmin, gura|fata (e|este) stramba|strambata|cazuta, nu (mai) poate vorbi si,
			m am|s a taiat (la|adanc) (la) mana|brat|picior|gat|deget, curge|pierde|pierd|iese mult|tare sange,
			are|am contractii, insarcinata si sangereaza|sangerez, contractii si sangereaza|sange`,
		"enfant": `bate|loveste|abuzeaza|atinge|violeaza|maltrateaza|agreseaza|palmuieste (pe|de|rau) (de) (pe) fiica|fiul|copilul|copiii|copii|fata|fetita|baiatul|baietelul|bebelusul|nepotul|nepoata|fetele|baietii, a batut|lovit|abuzat|violat|atins (o) (pe|de) fiica|fiul|copilul|copiii|fata|fetita|baiatul, i bate pe copii|copiii, il bate pe fiul|baiatul|copilul, o bate pe fiica|fata|fetita, copilul|copiii|fiica|fiul|fetita|fata|bebelusul|baiatul (meu|mea|mei|este|e|sunt) (este|e|sunt) (in) pericol, (tata|tatal|unchiul|bunicul|vitreg|vecinul|profesorul) ma atinge|pipaie, ma atinge tata|unchiul|bunicul, abuz asupra|copil|copii|sexual, abuzeaza de copil|copilul|fiica|fata|fiul,
			bate (pe) copiii|copilul|copii|bebelusul|fetita|baiatul, tatal|tata vitreg (ma) atinge|pipaie|ma, dadaca|bona (imi|ii) bate|loveste|scutura, tata|mama|tatal ma bate,
			fata|fiica|baiatul|fiul|copilul|fetita __ a fugit|disparut, fata|fiica|baiatul|fiul|copilul|fetita __ nu apare|vine,
			iubitul|iubita|prietenul|sotul|tatal|tata|mama|vitreg|unchiul|bunicul|fratele|vecinul|vecina|profesor|profesorul|antrenorul|preotul __ bate|loveste|batut|pipait|pipaie|atins|atinge|abuzat|abuzeaza|violat|ars|maltrateaza (pe|de) fratiorul|surioara|fratele|sora|baiatul|fata|fetita|fiul|fiica|copilul|bebelusul|copiii, il|o|i|l (a) bate|batut|pipait|atins|lovit|pipaie|loveste pe fratiorul|surioara|fratele|sora|baiatul|fata|fetita|fiul|fiica|copilul|bebelusul|copiii, bate|pipait|atins|lovit pe fratiorul|surioara|fratele|sora|baiatul|fata|fiul|fiica|copilul, sa o taie|circumcida pe fiica|fata|fetita, mutilare genitala,
			partile|parti|parte intime|intima, cumnatul|socrul|ginerele __ umbla|atinge|pipaie`,
	},
	Harmless: `nevoie|nev|nv de ajutor,
		m|ne a|au dat afara in|din|de (luna) ianuarie|februarie|martie|aprilie|mai|iunie|iulie|august|septembrie|octombrie|noiembrie|decembrie|primavara|vara|toamna, m|ne a|au dat afara de|din (la) (pe) munca|lucru|serviciu|job|santier|firma|fabrica|restaurant,
		moare|mor bateria|telefonul|masina|laptopul, bateria|telefonul moare,
		chiria|caldura|munca|frigul|asta|hartiile|actele|stresul (asta|astea) ma omoara, ma omoara chiria|munca|caldura|frigul|stresul|facturile, mor|moare|murim|mort|moarta|murit de ras|foame|sete|frig|somn|rusine|plictiseala|dor|frica|cald|oboseala, omor|omoram|omoara timpul, (nu) (mai) omor timpul, nu ma (mai) bate|loveste|ameninta|agreseaza, nu m a (mai) batut|lovit, inainte|candva|demult dormeam|dormea|locuiam|am __ strada|afara|masina, dormeam|dormea|locuiam|traiam pe strada|afara, am dormit pe strada|afara, a avut (un) infarct|avc|atac __ ani|an|luni, acum (cativa|multi|un) (ani|an) __ infarct|avc, infarct acum (cativa|multi) ani|an, bate vantul|soarele|toba|inima|ceasul|la|din, ma bate soarele|vantul|gandul|la, lucrez|muncesc|vand pe strada|afara, frica sa nu, a murit acum|anul|in, ma bateam|batea inainte, ma bate la cap, atinge suma|plafonul|limita|varsta, nu bate,
			stau|locuiesc|locuim|stam pe strada _ $,
		ma omoara chiria|facturile|datoriile|durerea|durerile|spatele|grijile|oboseala|caldura|taxele|hartiile`,
	Ideas: `
blue: vanat, vanata, albastru, albastra, invinetit, mov
baby: bebe, bebelus*, bebelas*, nou nascut*
child: copil*, copii*, fiica, fiu*, fetita, baiat*, baietel*, fratior*, surioara, fata mea, micuta, micut*, sora, cel|cea mic|mica|mare
lips: buze*, fata lui|ei, gura, unghi*, piele*
eyes: ochi*, rochie, masina, haine, carut, card
unresponsive: nu (mai) reactioneaza, nu (mai) raspunde, nu (se) (mai) misca, nu se (mai) trezeste, nu mai reactioneaza
crooked: stramba, strambat, stramb, cazuta, lasata
mouth: gura, fata
sudden: brusc, dintr odata, deodata
speechless: nu (mai) poate vorbi, vorbeste ciudat|impleticit, vorbeste greu|ciudat|stramb|balbait
swell: umfla, umflat, umflata
throat: gat*, limba
floor: jos, podea
phone: telefon*, mobil, whatsapp, mesaje*, email, facebook, sms
wake: trezesc, trezi, scol, trezeasca
unwilling: nu (mai) vreau|as|doresc, as vrea sa nu, de nu m, sper sa nu
early: devreme, dimineata, tarziu, ora, inainte
life: viata, trai, traiesc, traiesti
enough: nu (mai) suport|pot|rezist, satula|satul|obosita|obosit|saturat, urasc, nu mai suport
dear: scump*, cost*, pret*, asigurare, aici, oras, chirie, chiria, hartii*, trai|traiesc in|cu|la
vanish: dispar, disparea
wish: vreau, as vrea, doresc, vrea
without_me: fara mine, daca (eu) n|nu as|mai (mai) fi|exista|sunt, cand n|nu (o) (sa) (mai) (voi) fi|fiu
better: mai bine, fericiti, linistiti, usurati
farewell: ramas bun, adio, despartit de toti
letter: scrisoare, bilet, scrisori
everyone: toti, toata lumea, familie*, mama
over: termina, terminat, gata, opreasca, sfarsit*, ultima, opri, inchei
forever: totdeauna, tot deauna, veci
veins: vene*, incheietur*
cut: tai, taie, lama, taiat
grass: par
death: moarte*, mor, mori
exit: scapare, iesire, solutie, cale
underwear: chilot*, chiloti, scutec, pijama, lenjerie
hand: mana, maini*, deget*
touch: atinge, pipaie, baga, umbla
drunk: bea, beat, baut, beata, bautura
strike: bata, bate, batea, bataie, bataia, lovesc, loveste, pumni, palme, curea*, bat
attack: sare, ataca, ia de, tipa, da in
stick: bat, curea*, cablu, pumn*, papuc*, nuia, curea
slap: palme, palma, loveste, bate, scutura, pisca, zgaltaie, musca
tie: leaga, legat, legata, leg
bed: pat, scaun, calorifer, patut, camera
papers: acte*, pasaport*, buletin*, documente*
actor: sot*, sotul, iubit*, prieten*, partener*, fost*, ex, nevasta, sotia, tata, tatal, frate*, unchi*, soacra, socru*
locked_in: incuiat, incuie, inchis, inchide, incuiata, inchisa, inchisi
keys: cheie, cheia, chei*, lacat
home: casa, camera, baie, apartament, beci, inauntru
office: caf, prefectura, primarie, banca, sef*, birou, cont, contul, scoala, site, aplicati*, magazin*, lift, serviciu
took: ia, luat, iau, tine
fear: frica, tem, teama, speriata, ingrozita, groaza
return_home: intorc|merg|ajung|duc|intoarce (inapoi) acasa
country: tara, romania, moldova
threat: ameninta*, amenint*, sa regret
pay: chirie, chiria, factur*, evacu*, judecata, amenda, tai*, pensi*, conced*
stalk: ma urmareste, ma pandeste, pandeste, spioneaza, ma asteapta (la) poarta|iesire|fata|munca|scara|bloc|poarta, ma|ne urmaresc|urmareste
hair: par, parul
drag: tras, trage, tarat, taraste, apucat, smuls
hide: ascunde, ascuns, rupt, ars, confiscat
money: bani*, salariu*, card*
forbid: nu ma|ne|m lasa|lasat, nu imi|mi da|permite voie, interzi*
goout: ies, iesi, am telefon*, sa vorbesc, sa vad, sa sun
talk: vorbesc, vad
secretly: ascuns, ascunselea, furis, secret
boiling: clocotit*, fiart*, acid, fierbinte, benzina
throw: aruncat, varsat, turnat, arunca
weapon: foarfec*, cutit*, sticla, surubelnita, ciocan, topor
stab: injunghi*, infipt, taiat, intepat, atacat
marry: marite, mariti, casatori*, nunta, insoare, maritis
force: forta, oblig*, sila, impotriva vointei
nowhere: nu (mai) am|avem|stiu|stim|gasesc|gasim (loc) unde|loc, n am|avem (loc) unde|loc, fara acoperis, nicaieri
night: dorm, dormi, dormim, noapte*, stam, sta, stau, innopta
tonight: la noapte, diseara, azi, acum, bebelus*
bags: bagaj*, valiz*, lucruri*, geamant*, lucrurile|lucruri
outplace: gara, autogara, pod, parc, strada, banca, cort, scara, scari, masina, duba, garaj, aeroport, trotuar, trotuar
doorlock: yala, iala, incuietoare, broasca, lacat
changed: schimbat, schimba
owner: proprietar*, gazda
stairs: scara, scari, usa, strada, afara, hol
sleep: dorm, dormim, innopt*, noaptea in, dormi
ago: ani, vacanta, camping, zgomot, prost, excursie, dormeam, inainte, nu pot
host: sora, prieten*, verisoara, mama, matusa, frate*
holiday: vacant*, concedi*, excursie
noone_needs: nimeni (nu) (mai) are nevoie, nimeni (nu) ma (mai) iubeste|vrea|suporta, nimanui nu ii|i|ii pasa, nu mai sunt bun*
pointless: nu (mai) are rost|sens, fara rost|sens, la ce bun, n are rost|sens
jump_place: pod*, stanca, acoperis, sine, tren*, peron*, metro*
think: gandesc, gandeam, imaginez, uit
wants_die: vrea|vroia (sa) moara|sinucida|omoare, ar vrea sa fie|moara mort*|moart*, zice ca (vrea) (sa) moara, vrea sa fie mort*|moart*, vrea sa moara
bruise: vanatai*, vanataie, invinetit
push: impins, imping, impinge, imbrancit, trantit
wall: perete*, scari, jos
fall: cazut, bicicleta, fotbal, sport
alive: in viata, vii, viu
see: vad, vezi, vedea
slap_me: o palma, palme, pumn, pumni
left_alone: lasa|lasat|lasati|las __ singur*
me: m au|a lasat, ma lasa
food: mancare, nemancati, nemancat, foame, mananc*
thrown_out: m|ne au|a dat|scos|gonit|alungat (din) (casa) afara, ma|ne da afara, m|ne a|au alungat|gonit
cold: frig, ploua, ploaie, ninge, ger
outside: afara, strada
pregnant: insarcinata, gravida, sotia
open_not: nu (mai) deschide, nu poate deschide, nu a deschis
eyelids: ochi*
fell: cazut, cade
height: acoperis, scara, scari, balcon, geam, fereastra, schela, copac, etaj
vomit: vomita, vomit*, varsa, tuse*, scuipa, urin*
blood: sange*
numb: nu (isi|imi) (mai) simte|simt|misca (un|o) (mana|piciorul|bratul|jumatate) mana|picior*|brat*|fata|partea, amortit*, nu (mai) poate (sa) ridica|ridice|misca|miste bratul|mana|piciorul
burden: povara
self_harm: ma tai, imi fac rau, se taie, isi face rau
humiliate: injura, insulta, umileste, jigneste, scuipa
flee: fugit, fug, scapat
naked: goala, goale, nud, dezbracat*
photos: poze*, foto*, video*
hotel: hotel*, adapost*, centru*, camin*, adapost, adapostul, camping
leave: plecam, plec, iesim, afara, termina
work_leave: munca, serviciu, lucru, job
tomorrow: maine
why_live: de ce|ca (sa) as|sa|mai (mai) trai|traiesc, la ce sa (mai) traiesc
ready: pregatit, gata, planificat
peace: liniste, pace, sufar
cigarette: tigara, tigari, bricheta
bodypart: brat*, piele*, spate, picior*, gat, mana
neck: gat, gatul
marks: urme, urma, degete, urme
porn: porn*
beats: bate, loveste
parent: tata, tatal, mama, sotul, fostul, iubitul, bona
cleared: evacuat*
fever: febra, temperatura
floppy: moale, lesinat, inconstient, molesit
not_talk: nu (mai) vorbeste, nu (mai) raspunde
pills: pastile, pastilele, medicamente, medicamentele, comprimate
laid: pregatit, pregatite, pregatita, masa, sertar, gata, in fata mea, strans, pus deoparte
rope: franghie, franghia, streang, streangul, funie, funia
phone_off: telefonul|tel|telu|telefon inchis, nu raspunde, e inchis, nu mai raspunde
armed: cutit, cutitul, pistol, arma, topor, maceta, bata, cutite
someone: unul, cineva, barbat, tip, om, vecin, vecinul, fostul, baieti, necunoscut
door: usa, scara, scari, palier, bloc, fereastra, geam, hol
break_in: incearca|vrea|vor sa deschida|intre|sparga|forteze, sparge|sparg|forteaza usa, bate in usa
gas: gaz, gaze
smell: miroase, miros, scurgere, pute
sick: ametiti, ametita, ametit, ametim, dureri de cap, doare capul, greata, varsam, vomita, varsa
heater: soba, centrala, gratar, resou, godin, aragaz
substance: clor, detergent, baterie, baterii, otrava, acetona, soda caustica, antigel, diluant, parfum, inalbitor, solutie de
swallow: baut, inghitit, mancat, bea, a inghitit, am luat, luat
many: cutie, cutia, toate, pumn, multe, o gramada, flacon
alone: singuri, singure, singur
cry: plang, plange, tipa, striga, plansete
neighbour: vecin, vecinul, vecina, vecinii, vecinilor, vecinului, de sus, de alaturi, de vizavi
relative: tatal vitreg, unchiul, unchiu, varul, fratele, tata, bunicul, profesorul, antrenorul, vitreg
my_bed: patul|camera|pat mea|meu noaptea, in patul, la mine in camera|pat
touch_me: ma atinge|pipaie|atins|mangaie, m a atins|pipait
nopay: nu ma|ne plateste|platesc|platit, nu plateste, fara bani|salariu|plata, pe gratis, degeaba
send_home: ma|ne|o trimit|trimite|duc|duce (inapoi) acasa|in|la|inapoi
marry_off: vor sa ma|o marite, sa ma|o marite, o marita, ma marita, maritata cu forta
sex_demand: sa ma culc cu, sa fac sex, favoruri sexuale, sa dorm cu el, ma culc cu, culc cu el
boss: seful, sefa, patronul, patroana, proprietarul, doamna, domnul, angajatorul
else: altfel, daca nu, in schimb
hands_on: pune|pus mana|mainile pe|intre|sub, m a pipait|atins pe|la
spiked: pus ceva in bautura|pahar|paharul
surveil: verifica, citeste, controleaza, urmareste, cauta, spioneaza
my_phone: telefonul meu, mesajele mele, in telefon, telefonul
if_i: daca plec|vorbesc|sun|spun|ies|fug|pleci|vorbesti|suni|spui, data viitoare
kill_you: ma|te|ne omoara|omor|taie|tai|gaseste|gasesc|arde|injunghie, ma|ne omoara|ucid|omor
said: zice, zis, spus, jura, jurat, amenintat, ameninta, spune
burn: dea foc, incendieze, arda
not_back: nu mi|l|a (mai) a|adus|adus inapoi|copilul, nu mi aduce|da|adus, nu l|o a adus
abroad: strainatate, tara, avion, aeroport, moldova, anglia, germania, sat, satul
flames: flacari, in flacari, luat foc, ia foc, incendiu, arde
smoke: fum, fumul
squeeze: strans, strange, stranguleaza, sugrum*, strangulat
fiction: film, filmul, serial, tv, televizor, carte, joc, meci, stiri, vis
test: analize, test, tensiune
last_words: ultimul|ultimele (meu) mesaj|cuvinte|sms
thanks: multumesc pentru|pt tot, iertati, iertare, va iubesc, aveti grija
will: testament, testamentul
gave_away: dat|daruit (pe) cainele|pisica|lucrurile
edge: marginea, pe margine, astept trenul|metroul
blades: lame, lama de ras, lame de ras, brici
locked_self: s a incuiat|inchis, sa incuiat
smash: mi|a spart|rupt|stricat|aruncat telefonul|telul|mobilul
so_not: sa nu, ca sa nu
hiding: ascunsa|ascuns|ascund (in) baie|dulap|camera|pivnita|toaleta, stau ascunsa|ascuns
seek: ne|ma cauta|gaseste|urmareste
posted: net, internet, postat, pus pe, distribuit, trimis la toti
police_threat: cheama|suna|sun|chem (la) politia|imigrari
filmed: ma filmeaza|filma|spioneaza|priveste|pozeaza
shower: dus, baie, dezbrac*, toaleta
parked: intr o masina, in masina, parcare, parcata
cutting: taie, taiata, circumcid*, mutil*
discharge: ies|externeaza|externat|iesit (maine) din spital|inchisoare|puscarie, externeaza
no_home: nu am|avem|mai casa|acasa|locuinta, n am casa
child_speaks: am 6|7|8|9|10|11|12|13|14|15|16|17 ani, mami|tati nu|a|doarme|bea, sunt in clasa
noeat: nimic|ce de|sa (mai) mancare|mancam|manance|manca|mananc|manc, nu (am|mai|avem|au) mancat|mancare|mananc|mancam, nemancat*, frigiderul|frigider (e|este) gol, fara mancare|lapte, nu (mai) am lapte, mancare in|din|prin gunoi|tomberon|gunoaie|pubele, n|nu (mai) am|are|avem|au ce|cu (sa) (mai) (le|ne) (ce) (dau|dam) (de) manca|mananca|manance|manc|mancam|mancare, nimic de|sa pus pe|in masa, nu (mai) am|avem bani de mancare
hungry: mi|ne|le|mie|ni (e|este|i) (tare|foarte) foame, murim de foame, flamanz*, rabd|rabdam|rabda de foame, copii|copiii (imi|mei) (sunt|rabda) (de) flamanzi|foame
shortly: revin, imediat, lol, pranz, mai tarziu
ill: bolnav*, gripa, doctor, medic, spital, dieta, post, operatie, pofta
beats_them: ii|le bate|loveste|palmuieste, bate|loveste copiii|copii|copilul|pe copii|fetita|baiatul|fetele
beats_us: ne bate|loveste
touches_her: pipaie|atinge|mangaie (pe) fata|fetita|cea|fiica|mare
hurts_below: doare|durere|rau (acolo) jos|acolo, face rau
deprive: nu le|ii da|dau|lasa (de|sa) mancare|manance|mancat, tine nemancat*|flamanz*
cellar: pivnita, beci, dulap, debara
school: scoala, liceu, clasa, gimnaziu, colegi, recreatie
bully: hartui*, bullying, batjocor*, insult*, injura*, rad, umil*
everyday: in fiecare, zilnic, mereu, tot timpul
ask_photos: vrea|cere|obliga|vor (imi) (sa) (ii) (trimit|trimita|arat) poze|fotografii|video|nuduri, trimit|trimita|trimite poze|nuduri|fotografii
online: snap, snapchat, insta, instagram, tiktok, internet, joc, discord
tell_all: spune|zice|arata|trimite|pune|posteaza (totul|tot|le) la|parintilor|tuturor|pe
hurl_wish: vine|vreau|frica|teama (imi) (sa) (il|o) zgudui|arunc|scutur|lovesc|sufoc, vine sa il|o arunc|lovesc|zgudui
leaves_out: lasa|lasat|abandoneaza (un|isi) copilul|copiii|bebelusul|copil|fetita|baiatul
marry_me: marite|mariti|casatoreasca|insoare, casatorie fortata|aranjata, gasit (un) sot, nunta e
cousin: var, varul, batran, strain, necunoscut, unchi
ticket: bilet*, avion, tara
sold_sex: culc|culce|culcam|pat cu barbati|clienti|multi, vand corpul, prostitu*
longhours: 12|13|14|15|16|17|18 ore (pe) zi, zi si noapte, fara odihna|pauza|zile, sapte|7 zile
takes_pension: ia|fura|opreste|tine|ia mi (toata|tot|mea) pensia|banii|cardul|pensie
shout: tipa, urla, zbiara, injura, insult*
carer: ingrijitoare, ingrijitoarea, asistenta, infirmiera, infirmier, azil, camin
held: tinuta|tinut|sechestrat*|inchisa|prizonier* (de|impotriva|in) sot|sotul|ei|fostul|casa|patron, sechestrat*, prizonier*, ostatic*
if_no: daca zic|spun|refuz|raspund|ma (ca) nu|plang, cand zic
cant_talk: nu pot (sa) vorbi|vorbesc|suna|sun|scrie|scriu
nearby: e|este (langa|aici|chiar) langa|aici|alaturi, asculta, in camera
he: el, fostul, barbat, ei, un
car_home: masina|duba|cortul e|este casa|patul, locuiesc|locuim|stau|stam|dorm|dormim|traiesc|traim in masina|duba|cort|garaj|pivnita|scara
noone_for_me: nu am|cunosc pe nimeni, fara familie|nimeni, n am pe nimeni
tent: cort, cortul, baraca, tabara, sac
destroyed: arunca*, ars, distrus*, rupt, luat, furat, demolat
host_ends: nu poate|mai|pot|vor (poate) (sa) (ma|ne) tina|primeasca|gazduiasca|tine, trebuie sa plec|plecam|iesim, ne|ma da|dau afara
evict: evacu*, executor*, ne|ma scot|scoate|da|dau afara|strada
police_here: politia, executorul
judge: proces, judecator, tribunal, scrisoare, datorie, frica, risc
out_of_insulin: fara|terminat|gata|mai (am|s a) insulina|ventolin|oxigen, ratat dializa
chest: piept, inima, pieptul
weight: greutate|apasare|presiune|strange (pe) (in) piept|pieptul, apasare, strange
sweat: transpir*, palid, palida
cannot_rise: nu (se|ma) (mai) poate|pot (sa) ridica|ridic|scula|misca, nu se ridica
contractions: contractie, contractii, contractia, contractiile, travaliu, rupt apa, se naste
false: false
quit: lasat|oprit|renuntat (de) (la) baut|alcool|bautura|metadona|heroina, sevraj
hallucinate: vad|vede|aud|aude lucruri|voci|gandaci, haluc*, delir*, tremur*
trapped: blocat|blocata|blocati|prins|prinsa in|sub
flood: apa|raul creste|intra, inund*
spots: pete|puncte|bubite vinete|rosii|mov|violet
not_seen: nu l|am|a|mai|o (am|mai|a) vazut|iesit|deschis
smell_bad: miroase (foarte) urat|ciudat|a mort, muste
mailbox: posta, scrisori
no_heat: fara|nu|n (avem|am|merge) caldura|incalzire|calorifer|centrala, caldura|centrala|incalzirea stricata|oprita|taiata
icy: inghet*, gheata, reci, vinete, tremura, grade, albastr*
worthless: nu sunt bun|buna de nimic, sunt (un|o) inutil*|povara|ratat|ratata|gunoi, nu valorez nimic
read_after: gaseasca|gasi|citi|citeasca|intelege, maine, cand nu, dupa ce
chosen: ales, am ales|decis ziua|locul
soon: curand, maine, peste, in doua|cateva|trei zile, la noapte, mult timp
no_need: nu (o) (sa) (mai) (am|fie|imi) nevoie|trebui*, nu imi va trebui
found_job: lucru, munca, serviciu, contract, job, curs, mutam, mut, salariu
in_front: in fata mea, in mana, pe masa
shock: curentat|electrocutat*, soc electric, l a curentat
stiff: teapan, teapana, intepenit*, rigid*
skin_off: pielea se, basici peste
sting: intepat|intepata|muscat|muscata de (o|un) viespe|albina|scorpion
confused: delir*, confuz*, nu (ma|ne|mai) recunoaste, aiureaza, vorbeste aiurea
heat: canicula, caldura, soare, insolatie
lost_wild: ratacit|ratacita|pierdut|pierduta (pe|in|la) munte|munti|padure|zapada|mare
missing: nu (il|o|l) (mai) gasim|gasesc, disparut*
frail: alzheimer, dementa, dezorientat*, parkinson
voices: voce|voci (care) (imi) spune|spun|zic, aud|aude voci|o
no_meds: fara|nu|terminat|gata (mai) (am|are|mi) (medicamente|medicamentele|tratament|pastile|tratamentul) medicamente|medicamentele|tratament|pastile|tratamentul
palpit: palpitatii, inima (mi) bate|cedeaza|opreste|se
faint: lesin*, ameteli, ametit*, cad
love_told: ii|te|va|o|il iubesc
last_time: ultima oara|data
gun: pusca, pistol, arma
rejoin: merg|duc|alatur|fiu (sa) (la|lui|langa|cu) mama|fiul|sotul|fiica|tata|el|ea
dead: murit, mort, moarta, moartea, cer, cimitir
brothers: fratii, frati, frate, verii, familia, unchii, parintii
controls: numara pasii|minutele, controleaza bonurile|telefonul, imi da 5|10|cinci|zece
cuts_off: taie|taiat|opreste|oprit|inchide (apa|curentul|lumina|caldura|gazul) apa|curentul|lumina|caldura|gazul
leave_us: sa plecam|iesim, ca sa plecam|plec
corners: incolteste, impinge in colt, blocheaza
cult: secta, guru, pastor, ghid
neglects: lasa (ma|in) (in) (propriile|propria) fecale|urina|scutec|murdarie|pipi
closes: inchide, inchid, termina
bedding: sac|saci de, cartoane, paturi, saltea
cannot_enter: nu (mai) pot|putem (sa) intra|intru|intram
harsh: ardei iute, in genunchi, dus|apa rece|inghetata
ask_kiss: cere|vrea|obliga (ma) (sa) (il|o|un) pup|sarut|pupic|imbratisez
gives_alcohol: da|dau|dadea|dat (copilului|la) (alcool|vin|bere|tuica|droguri) alcool|vin|bere|tuica|droguri
works_me: pune|obliga (ma) (sa) muncesc|muncim|munceasca|fac
no_school: nu|fara (ma) (lasa|merg|merge) (sa) (merg) (la) scoala
minor_age: de|are|doar 10|11|12|13|14|15|16 ani
left_with: plecat|fugit|locuieste|iese (cu) un|barbat|adult barbat|adult|strain
lure: bomboane|cadouri sa|ca, urce in masina|duba, asteapta copiii|fetele
unfed: niciodata|nu hraniti|spalati|schimbati|mananca|spala, paduchi, murdari
beg: cersi, cerseste, cerseasca, cersit, cersesc
drug_run: car|vand|livrez|ascund|duc (droguri|pachete|plicuri) droguri|pachete|plicuri
caustic: soda, acid, clor, caustica, var
in_eyes: in|pe ochi|ochii
rails: sine, sinele, linia|linie (de) tren
sits: stau, stat, asezat|asezata pe, intins*
belly: burta, burtica, abdomen
friend: prietena|prietenul|colega|colegul (mea|meu) (de) (la) scoala|clasa
stiff_neck: ceafa|gat intepenit*
flashes: vad|vede (in) stele|scantei|dublu|ceata|incetosat
`,
	Everyday: everydayRomanian,
	Alarming: `forta obliga* prostitu* pod tren* fereastra paracetamol pasaport* acte* piept gat tai taie trezes* dorm fugit omo* ucid* sinucid* mor moare mori moara bat* lov* viol* sang* respir* inconstient* lesin* supradoz* pastile otrav* clor inghit* gaz fum foc incendiu ard* cutit pistol arma amenint* frica maltrat* inchi* strada afara ajutor salvati ambulanta urgenta
		politi* pericol inec* injunghi* vanatai sclav* ating* evacu* nastere nasc convuls* traiesc viata`,
	Rules: Rules{Plus: "plus", Of: "de"},
}
