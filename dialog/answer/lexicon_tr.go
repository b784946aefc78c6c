package answer

import "strings"

// Turkish glues its endings behind words and numbers, and says "between", "about" and "ago" behind what they belong to.
// Words stand here in the forms that people write; the commonest endings that change nothing are in rules.endings.
var turkish = lexicon{
	code:  "tr",
	names: `türkçe, turkce, türk, turc, turque, langue turque, en turc, turkish, turco, turca, turcă, türkce, türk dili, турецкий, турецька, التركية`,
	hello: `merhaba, merhabalar, mrb, mrhb, selam, selamlar, selamün aleyküm, selamun aleykum, iyi günler, iyi akşamlar, iyi geceler, günaydın, hayırlı günler, merhaba iyi günler, kolay gelsin, haklarımı öğrenmek istiyorum, haklarımı öğrenmek`,
	words: `
oui: evet, sanırım evet, galiba evet, evet sanırım, evt, ewet, eved, evett, evet evet, evet doğru, evet var, var, he, hı hı, tabii, tabi, tabii ki, tabi ki, tabiki, tabii evet, elbette, doğru, tamam, tmm, tamamdır, olur, aynen, aynen öyle, kesinlikle, öyle, kabul, evet lütfen, evet öyle, haklısınız, ok, okey, hepsi doğru
non: hayır, maalesef hayır, maalesef yok, sanırım hayır, şimdi değil, şu anda değil, hyr, hayr, hayırr, yo, yoo, asla, hiçbir zaman, hiç bir zaman, hiç değil, değil, değilim, değiliz, hayır yok, yok hayır, hayır değil, hayır değilim, olmaz, kesinlikle hayır, hayır teşekkürler, istemiyorum, henüz değil, daha değil, yanlış, öyle değil
aucun: yok, hiç, hiçbiri, hiç biri, hiçbirisi, bunların hiçbiri, hiç yok, hiç kimse, kimse yok, hiçbiri değil, hiç birisi, hiçbiri yok, bunlardan hiçbiri
je ne sais pas: bilmiyorum, bilmiyom, bilmiyrm, bilmyorum, bilmem, fikrim yok, hiç fikrim yok, bir fikrim yok, emin değilim, tam emin değilim, hatırlamıyorum, hatırlamam, unuttum, tam bilmiyorum, tam olarak bilmiyorum, onu bilmiyorum, bunu bilmiyorum, pek bilmiyorum, ne bileyim, bilemiyorum, bilemem, kim bilir, hiç bilmiyorum
je préfère ne pas répondre: söylemek istemiyorum, söylemek istemem, cevap vermek istemiyorum, cevap vermem, sizi ilgilendirmez, sizi ilgilendirmiyor, söylemem
et: ve, ile, artı, hem, ayrıca, bir de
ou: veya, ya da, yada, veyahut
entre: arası, arasında, arasındayım, aralığında
environ: yaklaşık, yaklaşık olarak, civarı, civarında, aşağı yukarı, takriben, ortalama, gibi, kadar, falan, filan, neredeyse, belki, sanırım
moins de: az, daha az, altında, aşağı
plus de: fazla, daha fazla, üstünde, üzerinde
rien: hiçbir şey, hiç bir şey, hiçbirşey, hiç para, gelirim yok, gelir yok, param yok, hiç gelirim yok, kazancım yok, kazanmıyorum, hiç kazanmıyorum, almıyorum, hiçbir şey almıyorum, para almıyorum, sıfır euro
premier: birinci, birincisi, ilk, ilki, ilk olan
deuxième: ikinci, ikincisi
troisième: üçüncü, üçüncüsü
quatrième: dördüncü, dördüncüsü
cinquième: beşinci, beşincisi
sixième: altıncı, altıncısı
septième: yedinci, yedincisi
huitième: sekizinci, sekizincisi
dernier: son, sonuncu, sonuncusu
par mois: ayda, aylık, her ay, ayına, aylık olarak, bir ayda
par semaine: haftada, haftalık, her hafta, haftasına
par an: yılda, yıllık, her yıl, senede, senelik, her sene
par heure: saatte, saatlik, saati, saat başı
par jour: günde, günlük, her gün
heures: saat
semaines: hafta, haftadır
jours: gün, gündür
mois: ay, aydır, aylıktır
ans: yıl, yıldır, sene, senedir, yaş, yaşında, yaşındayım, yaşındalar, yaşım, yaşlarında
euros: euro, euros, avro, eur, yuro, öro, euroyu
net: net, elime geçen, ele geçen
brut: brüt
salaire: maaş, maaşım, maaşlı, ücret, ücretim, çalışıyorum, çalışıyor, işim var, bir işim var, işte çalışıyorum, ücretli, işçiyim, işçi, çalışanım
loyer: kira, kiram
et demi: buçuk
janvier: ocak, ocakta
février: şubat, şubatta
mars: mart, martta
avril: nisan, nisanda
mai: mayıs, mayısta
juin: haziran, haziranda
juillet: temmuz, temmuzda
août: ağustos, ağustosta
septembre: eylül, eylülde
octobre: ekim, ekimde
novembre: kasım, kasımda
décembre: aralık, aralıkta
hier: dün
avant-hier: evvelsi gün, önceki gün
aujourd'hui: bugün
le mois dernier: geçen ay
l'année dernière: geçen yıl, geçen sene
il y a: önce
depuis: beri
pardon: pardon, özür dilerim, kusura bakmayın, afedersiniz
non en fait: hayır aslında, hayır yani, hayır pardon, yok pardon, aslında hayır
en fait: aslında, yani, daha doğrusu
reprendre: devam, devam et, devam edelim
merci: teşekkürler, teşekkür ederim, sağol, sağ olun, sağolun, tşk, teşekkür, mersi
fin: hoşçakalın, hoşça kal, güle güle, görüşürüz, bitti, bitir, bitirdim, bu kadar, o kadar, tamam bitti
seul: yalnız, yalnızım, tek başıma, tek başımayım, tek, bekar, bekarım, yalnız yaşıyorum, tek başıma yaşıyorum, boşandım, boşanmış, boşanmışım, dul, dulum, eşim yok, kimsem yok
en couple: çift, çiftiz, evli, evliyim, evliyiz, eşimle, eşim ve, kocamla, karımla, kocam ve, karım ve, kocam, karım, nişanlımla, sevgilimle, partnerimle, birlikte yaşıyoruz, eşim var, eşimle yaşıyorum, kocamla yaşıyorum
avec enfants: çocuklu, çocuklarımla, çocuğumla, çocuklarla, çocuklarım, çocuklarım var, çocuğum var, çocuklar var, çocukluyum, çocukluyuz, çocuk var
sans enfant: çocuksuz, çocuksuzum, çocuk yok, çocuğum yok, çocuklarım yok, hiç çocuğum yok, hiç çocuk yok, çocuğumuz yok, çocuksuzuz
enfants: çocuk, çocuğum, çocuğumuz, çocuklar, kız, kızım, oğlum, oğlan, evlat, kızım var, oğlum var, çocuğu, kız çocuk, erkek çocuk
un enfant: bir çocuk, bir çocuğum, bir çocuğum var, bir kızım, bir oğlum, bir kızım var, bir oğlum var, bir bebek, bir bebeğim var, tek çocuk
bébé: bebek, bebeğim
enceinte: hamile, hamileyim, gebe, gebeyim, bebek bekliyorum, hamilelik
chômage: işsizlik, işsiz, işsizim, işsizlik maaşı, işsizlik parası, iş arıyorum, iş arayan, işsizlik alıyorum
sans emploi: çalışmıyorum, işim yok, iş yok, ev hanımı, ev hanımıyım, evde, evdeyim, ev kadını
retraite: emeklilik, emekli, emekliyim, emekli maaşı, emeklilik maaşı, emeklilik aylığı
invalidité: malullük, malul, malullük aylığı, maluliyet, malulen emekli, malullük maaşı, sakatlık aylığı
études: öğrenim, öğrenci, öğrenciyim, okuyorum, okul, üniversite, eğitim, okul okuyorum, öğrencilik
à mon compte: kendi işim, kendi işim var, kendi işimi yapıyorum, kendi hesabıma, serbest meslek, serbest çalışıyorum, esnaf, esnafım, dükkanım var, şirketim var, serbest, kendi hesabıma çalışıyorum, kendi işimde çalışıyorum
arrêt maladie: raporluyum, raporlu, hastalık izni, hastalık iznindeyim, rapor aldım
pension alimentaire: nafaka, nafaka alıyorum
handicap: engelli, engelliyim, engel, engellilik, özürlü, sakat
étranger: yabancı, yabancıyım, fransız değilim, fransız vatandaşı değilim, yabancı uyruklu
autre pays: başka ülke, başka bir ülke, diğer ülke, türk vatandaşı, türkiye, türkiyeli, türküm, türk vatandaşıyım, afrikalı, suriyeli, suriye, iraklı, iranlı
française: fransız, fransızım, fransız vatandaşı, fransız vatandaşıyım
Europe: avrupa, avrupalı, avrupa birliği, ab
HLM: hlm, sosyal konut, sosyal ev, sosyal konutta, belediye evi
location vide: eşyasız kira, eşyasız, eşyasız ev, eşyasız daire, boş daire, boş ev, mobilyasız
meublé: eşyalı kira, eşyalı, eşyalı ev, eşyalı daire, mobilyalı, mobilyalı ev
chez mes parents: anne babamda, annemde, babamda, ailemde, ailemin yanında, annemin yanında, babamın yanında, ailemle, annemle, babamla, annemle babamla, annem babamla, anne babamla, anne babamın yanında, ailemin evinde, anne babamın evinde
chez quelqu'un: birinin evinde, birinin yanında, arkadaşımda, arkadaşımda kalıyorum, arkadaşımın evinde, arkadaşımın yanında, arkadaşlarda, akrabamda, akrabamın yanında, kardeşimde, kardeşimin evinde, tanıdıkta, başkasının evinde, başkasının yanında, misafir
propriétaire: ev sahibi, ev sahibiyim, evim var, kendi evim, mülk sahibi, ev benim, evim benim, kendi evimde
achat à crédit: krediyle aldım, krediyle, ev kredisi, ev kredisi ödüyorum, kredi ödüyorum, mortgage, konut kredisi, kredili, evi krediyle aldım
foyer: yurt, yurtta, yurtta kalıyorum, yurttayım, foyer, foyerde, lojman
sans logement: evsiz, evsizim, evim yok, kalacak yerim yok, ev yok, barınacak yerim yok, sokakta yaşıyorum
factures en retard: gecikmiş faturalar, ödenmemiş faturalar, fatura borcu, geciken fatura, faturalar, gecikmiş fatura, geciken faturalar
expulsion: tahliye, evden çıkarılma, evden atılma, tahliye riski
dettes: borç, borçlar, borcum, borcum var, borçlarım var, borçlarım
cherche logement: ev arıyorum, konut arıyorum, ev aramak, daire arıyorum
livrets: birikim, birikimim, tasarruf
séparation: ayrılık, ayrıldık, ayrıldım, boşanma, boşandık
décès: ölüm, vefat, vefat etti
j'ai perdu mon travail: işimi kaybettim, işten çıkarıldım, işten atıldım, işimden oldum, işsiz kaldım
c'est quoi: nedir, ne demek, ne anlama geliyor, bu ne
je: ben
mon: benim
numéro: numara, numaralı, seçenek, cevap, no, nolu
moitié: yarısı, yarım
ça dépend: değişir, değişiyor, duruma göre, belli olmaz
colocation: ev arkadaşı, ev arkadaşım var, evi paylaşıyorum, ev paylaşıyorum, kirayı paylaşıyorum
tous: hepsi, tümü
les deux: ikisi de, her ikisi de, ikisi, her ikisi
`,
	numbers: `sıfır 0, bir 1, iki 2, üç 3, dört 4, dörd 4, beş 5, altı 6, yedi 7, sekiz 8, dokuz 9, on 10, yirmi 20, otuz 30, kırk 40, elli 50, altmış 60, yetmiş 70, seksen 80, doksan 90, yüz 100, bin 1000`,
	skip: `de da te ta den dan ten tan in un nin nun e a ye ya i u yi yu si su dir dur tir tur ben benim biz bizim siz sizin o onun bu şu şey işte ama fakat çok pek şimdi an toplam toplamda tane kişi kişiyiz kişiler adet oturuyorum oturuyoruz yaşıyorum yaşıyoruz alıyorum alıyoruz kazanıyorum kazanıyoruz ödüyorum ödüyoruz veriyorum geliyor ediyor
		var doğumluyum doğdum doğum doğumlu doğdular tarih tarihi tarihim yılında yılı yılının senesinde ayında ayının ayı sadece yalnızca en lütfen bey hanım hocam abi abla maalesef efendim buradayım galiba herhalde diyelim sayı sayısı posta kodu kodum kod adresim fransa fransada burada olarak için olan birlikte büyük küçük büyüğü küçüğü ortanca ki mi mu kalıyorum kalıyoruz para`,
	commands: map[Command]string{
		Stop:        `stop, dur, durun, durdur, durdurun, durdurmak istiyorum, durmak istiyorum, iptal, iptal et, iptal edin, =ret, =red, çıkış, abonelikten çık, abonelik iptal, mesaj istemiyorum, artık mesaj istemiyorum, mesaj gönderme, mesaj göndermeyin, mesaj atma, mesaj atmayın, bana mesaj atmayın, bana mesaj göndermeyin, bana yazmayın, bana yazma, devam etmek istemiyorum, artık devam etmek istemiyorum, yazmayın, bir daha yazmayın, rahat bırakın, beni rahat bırakın, yeter, yeter artık, bırakın beni, sms istemiyorum, sms göndermeyin`,
		Aide:        `yardım, yardım edin, bana yardım edin, yardıma ihtiyacım var, yardım lazım, imdat, bilgi, nasıl çalışıyor, nasıl kullanılır, anlamadım, anlamıyorum, hiçbir şey anlamadım, soruyu anlamadım, ne demek istiyorsunuz, ne yapmalıyım, ne yapacağım`,
		Retour:      `geri, geri dön, geri git, geriye, önceki, önceki soru, bir önceki soru, yanlış yaptım, hata yaptım, yanlış yazdım, yanlış oldu, düzelt, düzeltmek istiyorum, cevabımı değiştir, cevabı değiştir, cevabımı değiştirmek istiyorum`,
		Repeter:     `tekrar, tekrarla, tekrar et, tekrar edin, tekrarlar mısınız, tekrar eder misiniz, tekrar söyle, tekrar söyler misiniz, bir daha, bir daha söyle, bir daha söyler misiniz, duymadım, efendim, soruyu tekrarla, soruyu tekrar et, yeniden söyle, ne dediniz`,
		Conseiller:  `danışman, insan, kişi, yetkili, görevli, sosyal yardım görevlisi, sosyal hizmet uzmanı, sosyal danışman, operatör, temsilci, biri, birisi, biriyle konuşmak istiyorum, biriyle konuşmak, bir insanla konuşmak istiyorum, insanla konuşmak istiyorum, bir kişiyle konuşmak istiyorum, danışmanla konuşmak istiyorum, bir danışmanla konuşmak istiyorum, yetkiliyle konuşmak istiyorum, konuşmak istiyorum, beni arayın, beni ara, beni arar mısınız, bir insan istiyorum, bir kişi istiyorum, bir danışman istiyorum, danışman istiyorum, gerçek insan, gerçek bir insan, biriyle konuşabilir miyim, bir insanla konuşabilir miyim, bir yetkiliyle görüşmek istiyorum, biriyle görüşmek istiyorum, müşteri temsilcisi`,
		Recommencer: `baştan, baştan başla, yeniden başla, yeniden başlat, en baştan, baştan başlamak istiyorum, yeniden başlamak istiyorum, sıfırdan, sıfırdan başla, sıfırla, başa dön`,
		Effacer:     `sil, silin, silmek, hepsini sil, hepsini silin, her şeyi sil, her şeyi silin, verilerimi sil, verilerimi silin, bilgilerimi sil, bilgilerimi silin, cevaplarımı sil, verilerimi silmek istiyorum, beni unutun, beni unut, silmek istiyorum, sil her şeyi`,
		Pourquoi:    `neden, niye, niçin, neden soruyorsunuz, niye soruyorsunuz, niçin soruyorsunuz, neden bunu soruyorsunuz, bunu neden soruyorsunuz, bunu niye soruyorsunuz, neden bu soru, bu soru neden, ne için, sebebi ne, neden bilmek istiyorsunuz, bu bilgi neden lazım, bu neden lazım, bu niye lazım`,
		Langue:      `dil, diller, dil değiştir, dili değiştir, başka dil, başka bir dil, diğer diller, dil seç`,
		Resultats:   `sonuç, sonuçlar, sonuçlarım, haklarım, haklar, liste, sonuçları gör, haklarımı gör, haklarım neler, özet`,
		Suite:       `sonraki, devam, devam et, ileri, devam edelim`,
	},
	danger: map[Danger]string{
		Suicide: `olmek isti*, olmeyi dusun*|isti*, olmeyi cok isti*, kendimi oldur*|asacagim|asmak|vuracagim|atacagim|kesecegim, kendimi yakacagim, intihar ed*|etmek|etmeyi|etsem|edip|dusun*, intihari dusun*, (artik) yasamak istemi*, yasamak istemem, canima kiy*, hayatima son, yasamima son, canima son, keske olsem|olseydim, olsem daha iyi|kurtulsam, olsem de kurtulsam, yasamaktan biktim, hayattan biktim, yasamanin anlami yok|kalmadi, bileklerimi kes*, beni oldurun, yasama istegim kalmadi|yok,
			kendimi __ atacagim|atmak|atarim|asacagim, kopruden atla*|atacag*, pencereden|balkondan|camdan|catidan atla*|atacag*, bensiz daha iyi|rahat, bir daha uyanmamak|uyanmak, uyanmamak isti*, sonsuza kadar kaybolmak, kafama sik*,
			her sey*|herseyi bitirmek|bitir* isti*, hap|haplar|ilac|ilaclar* elimde, olsem kimse|kimsenin, kendini oldur*|asac*|atac*, kol|kollarimi|bileklerimi kesiyorum|kestim,
			tren*|metro*|kopru*|pencere*|balkon*|cati* (onune) atma*|atmak|atlama*|atlamak|atacag*, kendimi _ onune|altina atma*|atmak|atarim|atacag*, yasamanin|hayatin anlami|manasi yok|kalmadi, uyuyup __ uyanma*,
			araba*|arac* duvar*|agac*|ucurum* sur*|carp*|gir*, hayatin|yasamin|yasamanin (bir|hic|hicbir) anlam* kalma*|yok`,
		Violence: `beni __ dovuyor|dovdu|dover|dovecek|doverler|dovuyorlar|dovduler|dovuyo, bana __ vuruyor|vurdu|vurur|vuracak|vuruyo|vurdular, beni oldurecek|oldurur|olduruler|oldurecekler, beni oldurmek isti*, beni oldurmekle tehdit, olumle tehdit, beni __ tehdit ed*|etti, siddet uygul*|gor*|goster*, siddete ugr*|maruz, siddet var, aile ici siddet, kocamdan|esimden|babamdan|sevgilimden|abimden (cok) korkuyorum, ondan (cok) korkuyorum, tecavuz et*|ed*|ugr*, tecavuze ugr*, bogazimi sik*, bogmaya calis*, beni bogdu|boguyor, beni eve kilit*|kapat*, beni kilit*, zorla evlen*, dayak yiyorum|yedim|atiyor|atti, beni yumruk*|tekme*|tokat*, bana tokat|yumruk|tekme at*, kocam|esim|babam|sevgilim|abim|nisanlim (beni) dovuyor|dovdu|dover, beni taciz ed*|etti, bicakla __ saldir*|tehdit|kovala*,
			bicakla gel*|tehdit|saldir*|kovala*|geldi, silahla gel*|tehdit|geldi, bicagi|silahi var, beni __ kilitledi|kapatti|hapsetti, zorla benimle|yatak*|iliski*, beni itti|yakti|bogazladi,
			beni oldurecek*, sikayet|polise edersem|gidersem|haber beni|oldur*, evden|disari cikmama|cikmam izin|yasak ver*|vermiyor, patron|kocam|o|onlar __ pasaport* (aldi|el|vermiyor) aldi|vermiyor|koydu, pasaportumu|kimligimi aldi vermiyor|geri|patron|kocam, parasiz|para calistir*, parasiz __ calistir*, kapiyi|bizi kilitliyor*|kitliyor*, zorla __ sat*|erkek*|calistir*|fuhus*, fuhus*, bicakla bekli*|geldi|tehdit, zorla evlen*,
			beni|bizi __ yakmak*|yakac*|oldurm*|bicaklam*|kesec* tehdit, yakmakla|oldurmekle|bicakla tehdit, beni|bizi kandir* __ getir*|calistir*|sat*, erkeklerle|musterilerle calistir*|yatir*|zorla*, beni|bizi erkeklere|zorla sat*|ver*, insan ticareti, saklaniyorum|saklandim __ dov*|oldur*|kocam, sarhos (gel*) __ dov*|vur*,
			babam|uvey|abim|sevgilisi|kocasi|dayim __ annemi|ablami|kardesimi|anneannemi|ninemi dov*|vur*, annemi|ablami dov*, silah|bicak|tabanca cekti|cekiyor|dayadi|dogrulttu, belgelerimi|kimligimi|kagitlarimi|pasaportumu|evraklarimi aldi*, bedava|karsiliksiz|maassiz calis*`,
		SansAbri: `sokakta|disarida|parkta|arabada|garda|metroda yatiyor*|kaliyor*|uyuyor*|yatacag*|kalacag*|uyuyacag*|geceliyor*|kaldik|kaldim|yattim, sokaktayim|sokaktayiz, sokakta yasiyorum|yasiyoruz|yasiyor, cadirda yatiyor*|kaliyor*|yasiyoruz, bu gece sokakta|disarida|sokaktayim, gece __ sokakta|disarida kal*|yat*, yatacak|kalacak|uyuyacak|gidecek|siginacak yerim|yerimiz|yer yok|kalmadi|bulamiyorum|bulamadim, gece kalacak|yatacak yer*, evden atildim|atildik|kovuldum|kovulduk|atti|attilar|kovdu|kovdular, bizi|beni evden atti*|cikardi*|kovdu*, sokaga atti*|atildik|atildim, arabanin icinde yat*|uyu*|kal*, gece acikta kal*,
			cocuklarla|cocuklarimla|bebegimle __ sokaktayiz|sokaktayim|sokakta|disarida, evden atiyor*|cikariyor* bugun|yarin, yatacak yerimiz|yerim yok,
			115 acm*|cevap|bakmiyor, disaridayiz|disaridayim, otelden|yurttan|pansiyondan cik*|atiy* gidecek|yer,
			cocuk*|bebeg*|kizim*|ogl* __ garda*|parkta*|sokakta*|arabada*|disarida*|otogarda*|havaalaninda*, gardayiz|gardayim|parktayiz|parktayim|otogardayiz|havaalanindayiz|arabadayiz,
			sabah|bugun|dun evden cikar*|at*, evden cikardilar|tahliye, cocuk*|cocuklar disarida|sokakta kal*|yat*|$`,
		UrgenceVitale: `nefes almiyor|alamiyor*|alamiyom|alamam|alamiyo, nefesim kes*, nefesi kes*|durdu, boguluyor*, bilinci kapali|yerinde|gitti|yok, kendinde degil, suuru kapali, bayildi uyanmiyor|ayilmiyor|kalkmiyor, uyanmiyor, tepki vermiyor, kalp krizi, felc gec*|oluyor, inme gec*|indi, beyin kanamasi, gogsum (cok) agri*|sikis*, gogsumde (siddetli) agri, hap ic*|yut*, haplari ic*|yut*, cok|fazla|asiri (fazla) (miktarda) ilac ic*|yut*|al*, asiri doz, zehir ic*, camasir suyu ic*, kanamasi var|durmuyor, kanama durmuyor, cok kan kaybed*|kaybetti|akiyor, kani durmuyor, gaz kokusu|kokuyor|kacagi|sizintisi, annem|babam|bebegim|cocugum|kocam|karim|esim|oglum|kizim|kardesim|dedem|ninem oluyor|olmek, oluyorum yardim, olmek uzereyim|uzere, ev yaniyor, evde yangin, yangin cikti|var, havale gec*, bicaklandi|bicaklandim,
			morardi|moraran|morariyor|mosmor, bayildi, bayilmis, kalbi durdu, gogsu (cok) agriyor, tuz ruhu ic*, deterjan ic*, pil yuttu, para yuttu, boguldu, ambulans cagir*|gonder*|lazim, suyum geldi, dogum baslad*, mutfakta|evde|binada|odada yangin,
			kutu|tablet|avuc parasetamol|hap|ilac|parol|antidepresan, agzi|yuzu kaydi|egri|yamuk|carpik, konusamiyor __ agzi|yuzu|kolu,
			elini|elimi|kolumu|bilegini|parmagini kestim|kesti __ kan, kan (cok) akiyor|fiskiriyor|durmuyor,
			sanci*|sancilari var|basladi|geldi __ kan*, hamile __ kan*, sancilari __ kaniyor|kanama`,
		Enfant: `kizimi|oglumu|cocugumu|cocuklarimi|cocuklari|cocugu|bebegi|bebegimi|kizi|oglani|yegenimi (cok) dovuyor|dovdu|dover|dovuyorlar|taciz|istismar|tokatliyor|hirpaliyor, kizima|ogluma|cocuguma|cocuklarima|cocuklara|cocuga|bebege|bebegime __ vuruyor|vurdu|vurur|dokunuyor|dokundu|tecavuz|siddet|iskence, cocugum|cocuklarim|kizim|oglum|bebegim|cocuk|bebek (hayati) tehlikede, cocuk istismari|tacizi, babam|amcam|dayim|dedem|abim|uvey bana (surekli) dokunuyor|dokundu, bana dokunuyor babam|amcam|dayim|abim, uvey babam (bana) dokun*|taciz, cocuga siddet,
			bakici|dadi (bebegimi|cocugumu) dovuyor|sarsiyor|vuruyor, babam|annem beni dovuyor|dovdu|vuruyor,
			uvey baba* __ dokun*|elle*|taciz, cocugu|cocuga|oglana|kizi|bebegine|bebege|cocuguna|bebegi (kemerle|sopayla|elle) dov*|vur*, amca*|dayi*|dede*|komsu* __ kotu seyler|sey, kizim|oglum|cocugum|cocuk __ kayip|kacti|kayboldu|donmedi, kizim|oglum __ dun*|gunden beri kayip|yok,
			sevgilisi|kocasi|uvey|babasi|annesi|babam|annem|amcam|dayim|dedem|abim|komsu|ogretmen|hoca|antrenor|adam __ kardesimi|kardesime|oglumu|ogluma|kizimi|kizima|cocugu|cocuga|bebegi|bebege|yegenimi dov*|vur*|elle*|dokun*|taciz|istismar|yak*|tecavuz, oglumu|kizimi|kardesimi|cocugumu elle*|taciz|dov*|kacir*|istismar, kizimi|kizlari sunnet|kes*,
			ozel yer*|yerine|bolge* dokun*|elle*, eniste*|amca*|dayi*|kayin* __ __ dokun*|elle*|taciz`,
	},
	harmless: `kira|is|isim|sicak|soguk|agri|agrisi|patron|stres|borc|borclar|faturalar|fatura (beni) oldur*, gulmekten __ oldum|oluyorum|olecegim|olduk, acliktan|susuzluktan|soguktan|sicaktan|yorgunluktan|utanctan|uykudan|sikintidan|meraktan oluyor*|oldum|olecegim|olduk|geber*, zaman|vakit oldur*, eskiden|onceden __ yatiyordum|kaliyordum|yatiyorduk|kaliyorduk|uyuyordum, sokakta|disarida yatiyordum|kaliyordum|yatiyorduk|kaliyorduk|calisiyorum|satiyorum, (artik) beni|bana dovmuyor|vurmuyor|dokunmuyor, once __ kalp krizi|felc|intihar, kalp krizi gecirmisti, kalp krizi gecirdi once|gecen, gecen yil|sene __ kalp krizi, getirememekten korkuyorum, gece vardiyasi, gece disarida calisiyor*,
			bu|su kagit*|evrak*|belge*|form*|sorular beni oldur*,
			disarida|disari oynuyor|oynuyorlar|oynadi|geziyor|calisiyor`,
	rules: rules{
		alike:      strings.NewReplacer("ı", "i"),
		gluedWords: true,
		behind:     true,
		endings: strings.Fields(`larimla lerimle larimiz lerimiz larim lerim lari leri lara lere larda lerde lardan lerden lar ler dayim deyim tayim teyim dayiz deyiz yim yum yiz imiz umuz im um miz
			dan den tan ten dir dur tir tur yla yle la le da de ta te nda nde nin nun in un ya ye yi yu na ne ni nu a e i u`),
	},
}
