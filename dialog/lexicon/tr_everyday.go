package lexicon

const everydayTurkish = `
garde alternée: iki evde sirayla, bir hafta bende bir hafta onda, bir hafta bende
il travaille pas: calismiyor, o calismiyor, calismiyo
mon mari travaille pas: kocam calismiyor, esim calismiyor, kocam calismiyo
ma femme travaille pas: karim calismiyor, hanim calismiyor
il travaille: calisiyor, calisiyo
ils sont grands: buyudu, buyuduler, hepsi buyuk, yetiskin
je travaille pas: calismiyorum, ben calismiyorum, calismiyom
femme au foyer: evde, ben evdeyim, ben ev hanimiyim, ben evde
mon mari travaille: kocam insaatta calisiyor, kocam insaatta calisiyo, kocam insaatta calisior, kocam fabrikada calisiyor, kocam fabrikada calisiyo, kocam calisiyo, esim calisiyo, kocam insaatta, kocam fabrikada, esim insaatta, esim fabrikada, esim insaatta calisiyor, esim fabrikada calisiyor
salaire: calisiyo, calisior, calisiyom, calisiyorm
turc: turkuz, türküz, ikimiz de turkuz
mon mari est au pays: kocam turkiyede, esim turkiyede, kocam memlekette, esim memlekette, karim turkiyede, karim memlekette, kocam koyde, esim koyde, kocam orada, esim orada
ici: burda, burada, ben burda, ben burada
mes enfants: kizlarimla, ogullarimla, cocuklarimla
j'accouche: dogum yapicam, dogum yapacagim, dogum yapcam, doguracagim, dogurcam
rien: bes kurusum yok, bes kurus yok, kurus yok, bes parasizim, beş kuruş yok
environ: kusur
à la banque: bankada, hesapta, hesabinda
mon frère m'héberge: abim beni evinde tutuyor
seul: ben ve kopegim, ben ve kedim, sadece ben ve kopegim
m'héberge: beni evinde tutuyor, beni evine aldi, evinde tutuyor, yaninda tutuyor
chez mon frère: abim beni evinde tutuyor, abimin evinde, kardesimin evinde
chez mes parents: aile evinde annemle, aile evinde, annemle, annemle babamla
il aura: olacak
ans: yasimdayim, yasindayim, yasimda, yasinda
bébé: bebegimiz, bebegim, bebegimizle
ma belle-mère: kayinvalidem, kaynanam, kayinvalidemle
seul: kimse yok sadece ben, kimse yok, kimse yok bir tek ben, yalniz ben
aide à domicile: yasli bir adama evinde bakiyorum, yasli bir kadina evinde bakiyorum, yasli bir adama bakiyorum, yasli bir kadina bakiyorum, yasli bakiyorum, yasliya bakiyorum, yasli bakicisiyim, bir teyzeye bakiyorum
retraité: emekli maasimla geciniyorum, emekli maasiyla geciniyorum, emekli maasimla yasiyorum
chez ma tante: teyzemin kanepesinde yatiyorum, teyzemin kanepesinde, teyzemin yaninda, teyzemde kaliyorum, halamin yaninda
chez un ami: arkadasimin kanepesinde yatiyorum, arkadasin kanepesinde, arkadasimin kanepesinde
c'est écrit: yaziyor, orada yaziyor
mon père est mort: babam oldu, babam öldü, babam vefat etti, babamı kaybettim, babami kaybettim, babam hayatini kaybetti
ma mère est morte: annem oldu, annem öldü, annem vefat etti, annemi kaybettim, anam oldu
mon frère est mort: kardesim oldu, kardesim öldü, kardesim vefat etti, abim oldu, abim öldü, abim vefat etti, kardesimi kaybettim
ma soeur est morte: ablam oldu, ablam öldü, ablam vefat etti
mon fils est mort: oglum oldu, oglum öldü, oglumu kaybettim
mon père: babam gecen hafta oldu
la semaine dernière: gecen hafta
je ne sais pas: nerede oldugunu bilmiyorum, nerede bilmiyorum, bilmiyor, o bilmiyor, bilmiyoruz, nerde bilmiyorum
je suis réfugié: multeciyiz, multeciler, siginmaciyiz
propriétaire crédit fini: kendi evim borcu bitti, borcu bitti, kredisi bitti, borcu yok, odendi bitti
propriétaire: kendi evinde oturuyor, kendi evinde, kendi evinde yasiyor, kendi evi, ev onun
femme de ménage: iki evde temizlik yapiyorum, evde temizlik yapiyorum, evlerde temizlik yapiyorum, evde temizlik, ev temizligi, temizlik yapiyor, temizlige gidiyor, temizlige gidiyorum
elle travaille pas: esim calismiyor, esim hic calismiyor
il travaille pas: o calismiyor
il travaille: o calisiyor
il cherche du travail: o is ariyor, o is bakiyor
je travaille: ben calisiyorum
je travaille pas: calismiyoruz, ikimiz de calismiyoruz
je garde les enfants: cocuklara bakiyorum, cocuklarima bakiyorum, cocuk bakiyorum evde
donne: veriyor, bize veriyor, bana veriyor, oduyor
de l'argent: para, parayi
chez l'une: birinden, birinde, bir yerden
chez l'autre: digerinden, digerinde, otekinden, oburunden, baska yerden
le week-end: hafta sonlari, hafta sonu
ma fille: kizim
mon fils: oglum
garçons: ogullarim, oglanlar
filles: kizlarim, kizlar
je paie pas de loyer: odemiyoruz, kira odemiyoruz, odemiyorum, kira vermiyoruz, para odemiyoruz
je dors dans la voiture d'un ami: arkadasimin arabasinda uyuyorum, arkadasin arabasinda uyuyorum, arabada uyuyorum, arabada yatiyorum, arkadasimin arabasinda yatiyorum
dans: içinde
français: fransiz, ikimiz fransiz, fransizlar
turc: ikimiz de turk, ikimiz turk, turkuz
malade: raporluyum
avec leur père: babalarinda, babalariyla, annelerinde, babasinda, babasiyla, babasinin yaninda, babalarinin yaninda
seul: benimle kimse yasamiyor, kimse yok yanimda, kimseyle yasamiyorum, yanimda kimse yok
enceinte: yolda bir bebek, bebek yolda, yolda bebek var, yolda bir bebek var
pourquoi vous demandez ça: dogum tarihim neden lazim, neden dogum tarihi, dogum tarihimi neden istiyorsunuz, neden lazim bu, niye dogum tarihim, ne icin lazim
c'est à moi: ev benim, benim ev, evin sahibi benim
propriétaire crédit fini: kredi bitti, kredisi bitti, krediyi bitirdik, borcu bitti, kredi yok, kredi kapandi
avec mes parents: annem ve babamla, annem babamla, anne ve babamla
puis: sonra
ça dépend du mois: aya gore, aya gore degisir, aydan aya degisir
mon ancien emploi: eskiden calisiyordum, onceden calisiyordum
net: elime geciyor, elime gecen, net elime, elime
l'aîné: buyugu
moi et mon fils: ben ve oglum, oglum ve ben, oglumla ben, oglumla yasiyorum, oglumla, ben oglumla
moi et ma fille: ben ve kizim, kizim ve ben, kizimla ben, kizimla yasiyorum, kizimla
moi et mes enfants: ben ve cocuklarim, cocuklarim ve ben, cocuklarimla, cocuklarimla yasiyorum, ben ve cocuklar
mon mari est mort: kocam gecen sene oldu, kocam gecen yil oldu, kocam vefat etti, kocam oldu, esim gecen sene vefat etti, kocam rahmetli oldu, kocami kaybettim, esimi kaybettim
l'année dernière: gecen sene, gecen yil
en couple: beraber yasiyoruz, birlikte yasiyoruz, beraberiz
m'héberge: misafir ediyor, yaninda kaliyorum, beni misafir ediyor, evinde kaliyorum, beni evine aldi, beni barindiriyor, evini acti
mon cousin: kuzenim
ma carte: kart aldim, oturum aldim, kartimi aldim, kagidimi aldim, kart, oturum karti aldim
la moitié: yarisini, yarisi, yari yariya, yarisini arkadasim oduyor
l'aîné: buyuk, buyugu, buyuk oglum, buyuk kizim
le petit: kucugu, kucuk oglum, kucuk kizim
j'ai une petite entreprise: bakkalim var, kucuk bir bakkalim var, kucuk bir dukkanim var, bir dukkanim var, kucuk dukkanim var, kuaforum var, berber dukkanim var, firinim var, marketim var, kahvem var, restoranim var
femme au foyer: ben evdeyim, ben ev hanimiyim
je n'ai jamais déclaré: hic vergi beyan etmedim, hic beyan etmedim, beyan etmedim, vergi vermedim
je suis: benim, ben, bana
j'ai: bende, sahibim, var
mon: benim
mon fils: oglum, oglan
ma fille: kizim, kiz cocugum
un fils: bir oglum, bir oglan, 1 oglum, bir erkek cocuk, bir erkek cocugum
une fille: bir kizim, bir kiz, bir kiz cocugum
fils: ogul, erkek cocuk
jumeaux: ikizler, ikiz, ikizlerim
mon mari: kocam, esim kocam, kocamin
ma femme: karim, hanimim
mon conjoint: esim, partnerim, es, esimin
mon copain: erkek arkadasim, sevgilim
ma copine: kiz arkadasim
avec mon mari: kocamla, kocam ile, kocamla yasiyorum, kocamla beraber
avec ma femme: karimla, karim ile, karimla yasiyorum, hanimimla
avec mon conjoint: esimle, esim ile, esimle yasiyorum, esimle beraber
mon conjoint et moi: esim ve ben, ben ve esim
mon mari et moi: kocam ve ben, ben ve kocam
ma femme et moi: karim ve ben, ben ve karim
seul: yalniz, yalnizim, tek, tek basima, tekim, yalniz yasiyorum, tek yasiyorum, tek basimayim, tek basima yasiyorum, bekar, bekarim, sadece ben, bir tek ben, kimse yok, kimsem yok
mère seule: yalniz anne, yalniz anneyim, bekar anne, bekar anneyim, tek anne
divorcé: bosandim, bosanmis, bosanmisim, bosandik, dul bosanmis
séparé: ayriyim, ayrildim, ayrildik, ayri yasiyorum, ayri yasiyoruz
veuve: dul, dulum, esim vefat etti, kocam vefat etti, esim oldu, kocam oldu
marié: evli, evliyim
je vis avec: ile yasiyorum, ile oturuyorum
avec ma mère: annemle, annem ile, annemle oturuyorum, annemle yasiyorum, annemle kaliyorum, babamla, babam ile
avec mon frère: abimle, kardesimle, erkek kardesimle, abim ile, kardesimle oturuyorum, kardesimle yasiyorum, kardesimle kaliyorum
avec ma soeur: ablamla, kiz kardesimle, ablam ile
avec mes parents: anne babamla, ailemle, annem babamla, anne babam ile, ailem ile
avec un ami: arkadasimla, arkadaslarla, bir arkadasla, arkadasla
ma mère: annem, anne
mon père: babam
mon frère: abim, kardesim, erkek kardesim
ma soeur: ablam, kiz kardesim
un ami: arkadasim, bir arkadas, arkadas, bir arkadasim
chez un ami: arkadasimin yaninda, arkadasin yaninda, arkadasimda, arkadasta, arkadasimda kaliyorum, arkadasimin evinde, arkadasin evinde, bir arkadasin yaninda, bir arkadasta, arkadasimin yaninda kaliyorum, arkadaslarda, bir arkadasimin yaninda, arkadasimin evinde kaliyorum
chez mon frère: abimin yaninda, abimin evinde, abimde, kardesimin yaninda, kardesimin evinde, kardesimde, erkek kardesimin yaninda, abimin yaninda kaliyorum, kardesimde kaliyorum, abimde kaliyorum
chez ma soeur: ablamin yaninda, ablamin evinde, ablamda, ablamda kaliyorum
chez ma famille: amcamin yaninda, amcamda, teyzemde, teyzemin yaninda, halamda, halamin yaninda, dayimda, dayimin yaninda, kuzenimde, kuzenimin yaninda, akrabada, akrabalarda, akrabamin yaninda, akrabalarin yaninda, kayinvalidemde, kaynanamda, amcamin evinde, amcamlarda, dayimlarda
chez mes parents: anne babamin yaninda, ailemin yaninda, annemin yaninda, annemde, annemin evinde, ailemde, babamin evinde, anne babamda, ailemle, annemlerde, ailemin evinde, babamin yaninda, anne babamin evinde
chez quelqu'un: birinin yaninda, birinin evinde, tanidik yaninda, tanidikta, misafir, misafirim
ils ont: yaslari, onlar
je travaille: calisiyorum, is var, isim var, bir isim var, isteyim, iste calisiyorum, calisan, calisanim, isciyim, bir iste calisiyorum, ben calisiyorum
travail: is, isi, iste
je travaille pas: calismiyorum, ben calismiyorum, isim yok, is yok, issizim calismiyorum, hic calismadim, simdi calismiyorum, su an calismiyorum, artik calismiyorum, isim gucum yok
je cherche du travail: is ariyorum, is arıyorum, is aramaktayim, is arayan, is bakiyorum
j'ai été licencié: isten cikarildim, isten atildim, isimi kaybettim, isten kovuldum, kovuldum, isten cikarttilar, isten cikardilar, isten attilar, sozlesmem bitti, isim bitti, kontratim bitti, isten ayrildim, isyeri kapandi, isimden oldum
au chômage: issizim, issiz, issizlik, issizlik maasi, issizlik parasi, issizlik maasi aliyorum, issizlik parasi aliyorum, issizlik aliyorum
je ne peux pas travailler: calisamiyorum, calisamam, calisacak durumda degilim
je travaille pas: calisma iznim yok, calismama izin yok, calisma hakkim yok, calisma izni yok, calismam yasak
arrêt maladie: raporluyum, rapor, raporlu, hastalik izni, hastalik izninde, hastalik izninde yim, is kazasi, is kazasi gecirdim
malade: hasta, hastayim, cok hastayim, rahatsizim
congé maternité: dogum izni, dogum iznindeyim, annelik izni, dogum izninde
femme au foyer: ev hanimi, ev hanimiyim, ev kadini, ev kadiniyim, cocuklara bakiyorum, cocuklarima bakiyorum, cocuguma bakiyorum, evde cocuk bakiyorum, evdeyim, evde oturuyorum, evde cocuklara bakiyorum, kendi cocuklarima bakiyorum, cocuk buyutuyorum
étudiant: ogrenci, ogrenciyim, okuyorum, universitede, universite ogrencisi, universite okuyorum, universitedeyim
formation: egitim, kurs, kursta, fransizca kursu, meslek kursu, fransizca ogreniyorum, kursa gidiyorum
apprenti: cirak, ciragim, cirakim
stage: staj, stajyer
retraité: emekli, emekliyim, emekli maasi, emekli maasi aliyorum, emekli ayligi
à mon compte: kendi isim, kendi isim var, kendi isimi yapiyorum, serbest meslek, serbest calisiyorum, serbest, dukkanim var, dukkanim, dukkan, kendi dukkanim, esnaf, esnafim, sirketim var, isyerim var, kendi isyerim, lokantam var, kebapci dukkanim var, freelance, kendi hesabima, kendi hesabima calisiyorum, patronum yok kendi isim, uber soforu, uber soforuyum, uber yapiyorum, uberde calisiyorum, uber eats, uber kuryesi, uber kullaniyorum, deliveroo yapiyorum, pazarcı, pazarciyim, pazarda satis
femme de ménage: temizlik, temizlik yapiyorum, temizlikci, temizlikciyim, temizlik isi, temizlikte calisiyorum, temizlige gidiyorum, ev temizligi, ev temizliyorum, ofis temizliyorum, temizlik iscisi, bulasikci, bulasik yikiyorum, gundelikci, kat gorevlisi, temizlik isinde calisiyorum
serveur: garson, garsonum, garsonluk, garsonluk yapiyorum, barmen
cuisinier: asci, asciyim, ascilik, mutfakta, mutfakta calisiyorum, komi
chauffeur: sofor, soforum, kamyon soforu, kamyoncu, tirci, taksici, otobus soforu, tir soforu
livreur: kurye, kuryeyim, dagitici, paket dagitiyorum, paketci
maçon: duvarci, duvarciyim, insaat, insaatta, insaat iscisi, insaat iscisiyim, insaatta calisiyorum, insaatciyim, sivaci, siva yapiyorum, fayansci, catici, kalipci, demirci, insaatci
ouvrier: isci, fabrika, fabrikada, fabrika iscisi, fabrikada calisiyorum, depo, depoda, depoda calisiyorum
peintre en bâtiment: boyaci, boyaciyim, boya yapiyorum
électricien: elektrikci
plombier: tesisatci, su tesisatcisi
mécanicien: tamirci, oto tamircisi, mekanik, motor ustasi
soudeur: kaynakci
boulanger: firinci, firinda, firin
boucher: kasap
coiffeuse: kuafor, berber, berberim, kuaforum
couturière: terzi, dikis, terziyim, tekstil, tekstilde, konfeksiyon
vendeuse: satici, tezgahtar, magaza, magazada, market, markette, satis, bakkal, bakkalda
caissière: kasiyer, kasada, kasiyerim
aide à domicile: yasli bakiyorum, yasli bakicisi, yasli bakimi, hasta bakici, bakici, hasta bakiyorum, yasli bir kadina bakiyorum
nounou: cocuk bakicisi, cocuk bakiyorum, bebek bakiyorum, dadi, baskasinin cocuguna bakiyorum, bebek bakicisi
infirmière: hemsire, hemsireyim
professeur: ogretmen, ogretmenim
agent de sécurité: guvenlik, guvenlik gorevlisi, guvenlikci, bekci, guvenlikte
jardinier: bahcivan, bahce isi
ouvrier agricole: tarlada, tarim, ciftlikte, uzum topluyorum, meyve topluyorum, bagda, tarim iscisi, bag isi
saisonnier: mevsimlik, mevsimlik isci, sezonluk
intérimaire: gecici is, gecici isci, ajansla, ajansta, interim
restaurant: restoran, restoranda, lokanta, lokantada, kebapci, kebapcida, donerci, donercide, kafe, kafede, pizzaci, pizzacida, doner, kebap, pastane, donerci dukkaninda
hôtel: otel, otelde
hôpital: hastane, hastanede
école: okul, okulda
bureau: ofis, ofiste, buro, burolar, ofisler
petits boulots: gunluk is, gundelik, ufak tefek isler, birkac saat, gunluk isler
petit boulot: kucuk bir is, yari zamanli, part time, yarim gun, kucuk is
au noir: kacak, sigortasiz, kayitsiz, siyah calisiyorum
salaire: maas, maasim, ucret, maasli, maas aliyorum
pension d'invalidité: malulluk maasi, malulluk, engelli maasi
pension alimentaire: nafaka, nafaka aliyorum
des aides: yardim, yardim aliyorum, sosyal yardim, devlet yardimi
RSA: rsa aliyorum, rsa
je touche: aliyorum, kazaniyorum
mon conjoint travaille: esim calisiyor
mon mari travaille: kocam calisiyor
ma femme travaille: karim calisiyor
moi non: ben calismiyorum, ben degil
ça dépend: degisir, degisiyor, duruma gore, her ay farkli, belli olmaz, ayda ayri
smic: asgari ucret, asgari, asgari maas
je loue: kirada, kirada oturuyorum, kiraciyim, kiraci, kiralik, kirayla, kiralik evde, kiradayim, kiralik daire, kira oduyorum, kirayla oturuyorum, kiralik ev
un appartement: daire, ev, bir daire, apartman, apartmanda, evde
une chambre: oda, bir oda, odada, odada kaliyorum
colocation: ev arkadasi, ev paylasiyorum, paylasimli ev, ev arkadaslarimla, daire paylasiyorum, evi paylasiyorum, ev arkadasimla
studio: studyo, studyo daire
meublé: esyali, mobilyali
vide: esyasiz, mobilyasiz, bos
logement social: sosyal konut, sosyal ev, devlet evi, belediye evi, hlm de oturuyorum, sosyal konutta
centre d'hébergement: siginma evi, siginma merkezi, barinak, multeci kampi, kamp, kampta, merkezde, siginma merkezinde
foyer: yurt, yurtta, isci yurdu, pansiyon, foyerde
résidence étudiante: ogrenci yurdu, ogrenci yurdunda, ogrenci evi
je dors dans la rue: sokakta yatiyorum, sokakta, sokakta kaliyorum, sokakta uyuyorum, disarida yatiyorum, disarda kaliyorum, disarida kaliyorum, sokaktayim
je dors dans ma voiture: arabada yatiyorum, arabada, arabada kaliyorum, arabamda, arabada uyuyorum, arabamda yatiyorum
sans logement: evsiz, evsizim, evim yok, ev yok, kalacak yerim yok, kalacak yer yok, yerim yok
caravane: karavan, karavanda
propriétaire: ev sahibi, ev sahibiyim, kendi evim, evim var, ev benim, ev bizim, kendi evimiz, kendi evimde, evin sahibiyim, kendi dairem, tapulu
achat à crédit: ev kredisi, kredi, kredi oduyorum, konut kredisi, bankaya oduyorum, bankaya kredi oduyoruz, bankaya ev kredisi oduyoruz, ev kredisi oduyorum, krediyle, krediyle aldik, ipotek, mortgage, taksit oduyorum, ev taksiti, ev kredisi oduyoruz
hôtel: otel odasi, otelde kaliyorum, otelde kaliyoruz
payé par le 115: 115 otelde, 115 in oteli, 115 oteli, 115 den, 115
je paie pas de loyer: kira odemiyorum, kira yok, odemiyorum, hic odemiyorum, bedava, ucretsiz, kira odemiyoruz, para odemiyorum, bir sey odemiyorum, parasiz
charges comprises: masraflarla, masraflar dahil, faturalar dahil, her sey dahil, hersey dahil, aidat dahil, masraflarla birlikte, giderlerle, su elektrik dahil
sans les charges: masrafsiz, masraflar haric, faturalar haric
enceinte: hamileyim, hamile, gebeyim, gebe, bebek bekliyorum, bebek bekliyoruz, esim hamile, aylik hamileyim, aylik hamile
handicap: engelli, engelliyim, sakat, sakatim, ozurlu, engel, engelim var, tekerlekli sandalye
je viens de: geliyorum, geldim
étranger: yabanci, yabanciyim, fransiz degilim, gocmen, gocmenim
je suis réfugié: multeci, multeciyim, siginmaci statum var
étranger, asile: siginmaci, siginmaciyim, iltica, iltica ettim, iltica basvurusu, iltica talebim var
carte de 10 ans: 10 yillik kart, 10 yillik oturum, on yillik kart, on yillik oturum, 10 yillik karti
étranger, protection subsidiaire: ikincil koruma
carte de 1 an: 1 yillik kart, bir yillik kart, 1 yillik oturum, bir yillik oturum
étranger, asile: siginmaci, siginmaciyim, iltica, iltica ettim, iltica talebi, iltica basvurusu
étranger, protection temporaire: gecici koruma
sans papiers: kagitsiz, kagidim yok, oturumum yok, belgem yok, evragim yok, kacagim, kagitsizim, oturum iznim yok, belgesiz, kagit yok, oturum yok
pas encore de papiers: daha kagidim yok, henuz kagidim yok, henuz oturumum yok, daha oturumum yok, kagit bekliyorum, oturum bekliyorum, kagitlari bekliyorum, kagidimi bekliyorum, henuz yok, daha yok
carte de séjour: oturum karti, oturum izni, oturumum var, oturum, oturma izni, ikamet, ikamet izni, kimlik karti, 10 yillik oturum, on yillik oturum, titre de sejour, vize
depuis: beri, den beri, dan beri, yilindan beri
rien: hic, hicbir sey, hic bir sey, para yok, sifir
rien encore: henuz hicbir sey, henuz hic, daha hicbir sey, simdilik hic, simdilik yok, henuz almiyorum, daha almiyorum, henuz bir sey yok, daha bir sey yok
turc: turk, turkum, turkiye, turkiyeden, turkiyeliyim, turk vatandasi, turkiyeli
kurde: kurt, kurdum
afghan: afgan, afganim, afganistan
syrien: suriyeli, suriyeliyim, suriye
irakien: irakli, irak
iranien: iranli, iran
azeri: azeri, azerbaycan, azerbaycanli
géorgien: gurcu, gurcistan
russe: rus, rusya
ukrainien: ukraynali, ukrayna
bulgare: bulgar, bulgarim, bulgaristan, bulgar vatandasiyim, bulgar vatandasi
grec: yunan, yunanistan
allemand: alman, almanya, alman vatandasi
roumain: romen, romanya
passeport: pasaport, vatandaslik, vatandasi
nationalité française: fransiz vatandasiyim, fransiz vatandasi, fransizim, fransiz pasaportu
c'est quoi: nedir, ne demek, ne, neymis
ça veut dire quoi: ne demek bu, bu ne, bu ne demek, bu nedir, ne demek istiyorsunuz, ne demek oluyor, nasil yani, o ne, o nedir, bu neydi
je comprends pas: anlamadim, anlamiyorum, anlayamadim, hic anlamadim, soruyu anlamadim
pourquoi vous demandez ça: neden soruyorsunuz, niye soruyorsunuz, neden bunu soruyorsunuz, niye sordunuz, neden sordunuz, neden, niye, ne icin, bunu neden soruyorsunuz, niye bilmek istiyorsunuz, neden lazim
je ne sais pas: hic bilmiyorum, bilmiyorum tam, tam bilmiyorum, hatirlamiyorum, unuttum, fikrim yok, emin degilim, bilemiyorum, hatirlayamiyorum
je ne me souviens pas du mois: ayini hatirlamiyorum, ayini bilmiyorum, ayi bilmiyorum, ayi hatirlamiyorum
économies: birikim, birikimim, tasarruf, birikmis param
dettes: borc, borcum, borclar
garde alternée: ortak velayet, bir hafta bende bir hafta babasinda
aucun: hicbiri, hicbiri degil, bunlarin hicbiri, hicbirisi, hic biri, bunlardan hicbiri
né en: dogumluyum, dogumlu, dogdum, da dogdum, de dogdum, dogum
et: ve
mais: ama
le week-end: hafta sonu, hafta sonlari
le mois dernier: gecen ay
petit: kucuk
pays: ulke
argent: para
`
