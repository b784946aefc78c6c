package lexicon

import "strings"

// Turkish glues its endings behind words and numbers, and says "between", "about" and "ago" behind what they belong to.
// Words stand here in the forms that people write; the commonest endings that change nothing are in rules.endings.
var turkish = Lexicon{
	Code:  "tr",
	Names: `türkçe, turkce, türk, turc, turque, langue turque, en turc, turkish, turco, turca, turcă, türkce, türk dili, турецкий, турецька, التركية`,
	Hello: `yardıma ihtiyacım var, yardıma ihtiyacım, yardım lazım, merhaba, merhabalar, mrb, mrhb, selam, selamlar, selamün aleyküm, selamun aleykum, iyi günler, iyi akşamlar, iyi geceler, günaydın, hayırlı günler, merhaba iyi günler, kolay gelsin, haklarımı öğrenmek istiyorum, haklarımı öğrenmek`,
	Words: `
ai je droit: hakkım var mı, alabilir miyim, hak ediyor muyum, başvurabilir miyim
=oui: var
oui: evet, sanırım evet, galiba evet, evet sanırım, evt, ewet, eved, evett, evet evet, evet doğru, evet var, he, hı hı, tabii, tabi, tabii ki, tabi ki, tabiki, tabii evet, elbette, doğru, tamam, tmm, tamamdır, olur, aynen, aynen öyle, kesinlikle, öyle, kabul, evet lütfen, evet öyle, haklısınız, ok, okey, hepsi doğru
non: hayır, maalesef hayır, maalesef yok, sanırım hayır, şimdi değil, şu anda değil, hyr, hayr, hayırr, yo, yoo, asla, hiçbir zaman, hiç bir zaman, hiç değil, değil, değilim, değiliz, hayır yok, yok hayır, hayır değil, hayır değilim, olmaz, kesinlikle hayır, hayır teşekkürler, istemiyorum, henüz değil, daha değil, yanlış, öyle değil
aucun: yok, hiç, hiçbiri, hiç biri, hiçbirisi, bunların hiçbiri, hiç yok, hiç kimse, kimse yok, hiçbiri değil, hiç birisi, hiçbiri yok, bunlardan hiçbiri, yok öyle bir şey, yok öyle bişey, öyle bir şey yok, öyle bişey yok, yok hiçbiri
je ne sais pas: bilmiyorum, bilmiyom, bilmiyrm, bilmyorum, bilmem, fikrim yok, hiç fikrim yok, bir fikrim yok, emin değilim, tam emin değilim, hatırlamıyorum, hatırlamam, unuttum, tam bilmiyorum, tam olarak bilmiyorum, onu bilmiyorum, bunu bilmiyorum, pek bilmiyorum, ne bileyim, bilemiyorum, bilemem, kim bilir, hiç bilmiyorum
je préfère ne pas répondre: söylemek istemiyorum, söylemek istemem, cevap vermek istemiyorum, cevap vermem, sizi ilgilendirmez, sizi ilgilendirmiyor, söylemem
et: ve, ile, artı, hem, ayrıca, bir de
ou: veya, ya da, yada, veyahut, bazen
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
quoi apporter: ne getirmem lazım, ne getireyim, ne getirmeliyim, ne götürmem lazım, ne götüreyim, hangi belgeler, hangi kağıtlar, hangi evrak, hangi evraklar
ça prend combien de temps: ne kadar sürer, ne kadar zaman alır, ne zaman alırım, parayı ne zaman alırım, ne zaman alacağım, ne kadar beklerim
la caf paie quand: caf ne zaman öder, ne zaman ödenir, hangi gün ödenir, sonraki ödeme, ödeme tarihi
je dois aller où: nereye gitmeliyim, nereye gideyim, nereye gideceğim, nereye başvurayım, nasıl başvururum, nasıl başvuracağım, kimi arayayım, adres ne
pas d'internet: internetim yok, internet yok, bilgisayarım yok, internetsiz, internet bilmiyorum
est-ce que c'est sûr: emin misiniz, kesin mi, garanti mi
les mois d'avant: geçmiş aylar, önceki aylar, geriye dönük
cumuler: ikisi birlikte, ikisini birden, hepsi birlikte, hepsini birden
il faut rembourser: geri ödemek gerekir mi, geri ödemem gerekir mi, geri ödeyecek miyim, borç mu
et si je travaille plus: daha çok çalışırsam, daha fazla çalışırsam
et si je: ya evlenirsem, ya taşınırsam, ya işi bırakırsam, olursa ne olur, ne değişir
l'aîné: büyük olan, büyüğü, en büyük, en büyüğü, büyük çocuk, büyük oğlan, büyük kız
location: kiralık daire, kiralık ev, kirada
salaire: maaş, maaşım, maaşlı, ücret, ücretim, çalışıyorum, çalışıyor, işim var, bir işim var, işte çalışıyorum, ücretli, işçiyim, işçi, çalışanım, yarım gün, yarı zamanlı, part time, tam gün, dükkanda, bi dükkanda, bir dükkanda, mağazada, markette, lokantada, restoranda, fabrikada, temizlikte, inşaatta
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
sans emploi: işim yok, iş yok
je travaille pas: çalışmıyorum
retraite: emeklilik, emekli, emekliyim, emekli maaşı, emeklilik maaşı, emeklilik aylığı
invalidité: malullük, malul, malullük aylığı, maluliyet, malulen emekli, malullük maaşı, sakatlık aylığı
études: öğrenim, öğrenci, öğrenciyim, okuyorum, okul, üniversite, eğitim, okul okuyorum, öğrencilik
à mon compte: kendi işim, kendi işim var, kendi işimi yapıyorum, kendi hesabıma, serbest meslek, serbest çalışıyorum, esnaf, esnafım, dükkanım var, şirketim var, serbest, kendi hesabıma çalışıyorum, kendi işimde çalışıyorum
arrêt maladie: raporluyum, raporlu, hastalık izni, hastalık iznindeyim, rapor aldım
pension alimentaire: nafaka, nafaka alıyorum
handicap: engelli, engelliyim, engel, engellilik, özürlü, sakat
étranger: yabancı, yabancıyım, fransız değilim, fransız vatandaşı değilim, yabancı uyruklu
autre pays: başka ülke, başka bir ülke, diğer ülke, türk vatandaşı, türkiye, türkiyeli, türküm, türk vatandaşıyım, afrikalı, suriyeli, suriye, iraklı, iranlı, avrupa değil, avrupalı değil, avrupalı değilim, avrupadan değil, ab değil, ab dışı, avrupa dışı
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
l'autre: diğeri, öbürü, öteki
1: biri
seul avec enfants: bekar anneyim, bekar anne, bekar babayım, tek başına anne, yalnız anneyim
non: yok öyle bir şey, hayır yok öyle bir şey, öyle bir şey yok
j'en peux plus: dayanamıyorum, artık dayanamıyorum, dayanamıyorum artık, daha fazla dayanamıyorum, artık yapamıyorum, tükendim, artık gücüm kalmadı, gücüm kalmadı, takatim kalmadı, çok bunaldım
je travaille plus: artık çalışmıyorum, artık işim yok, işi bıraktım, çalışmayı bıraktım
j'ai été licencié: işimi kaybettim, işten çıkarıldım, işten atıldım, işimden oldum, işsiz kaldım, işten çıktım, işten kovuldum
a perdu son travail: işini kaybetti, işten çıkarıldı, işten atıldı, işsiz kaldı, işinden oldu, işten kovuldu
mon mari a perdu son travail: kocam işini kaybetti, eşim işini kaybetti, eşim işten çıkarıldı, kocam işten çıkarıldı, eşim işten atıldı, kocam işten atıldı, eşim işsiz kaldı, kocam işsiz kaldı, karım işini kaybetti, karım işten çıkarıldı
je suis enceinte: hamileyim, bebek bekliyoruz, ben hamileyim, gebeyim, eşim hamile, karım hamile
=j'ai déménagé: taşındım, taşındık, ben taşındım
j'ai déménagé: yeni eve taşındım, yeni eve taşındık, başka eve taşındım, başka eve taşındık, evimi değiştirdim, ev değiştirdim, adresim değişti, yeni adresim, adres değiştirdim
mon mari m'a quitté: kocam beni terk etti, eşim beni terk etti, kocam evi terk etti, eşim evi terk etti, karım beni terk etti, kocam gitti, eşim gitti
je me suis séparé: ayrıldım, ayrıldık, boşandım, boşandık, eşimden ayrıldım, kocamdan ayrıldım, karımdan ayrıldım, kocamdan boşandım, eşimden boşandım, karımdan boşandım
j'ai trouvé un travail: iş buldum, bir iş buldum, yeni iş buldum, işe başladım, yeni işe başladım, yeni bir işe başladım, çalışmaya başladım, işe girdim, işe alındım
loyers en retard: kirayı ödeyemiyorum, kiramı ödeyemiyorum, kirayı ödeyemiyoruz, kiramızı ödeyemiyoruz, kira borcum var, kira borcu, gecikmiş kira, ödenmemiş kira, kiram gecikti
on m'a coupé l'électricité: elektriğimi kestiler, elektriği kestiler, elektriğimizi kestiler, elektriğim kesildi, elektrik kesildi, elektriğimiz kesildi, doğalgazı kestiler, gazı kestiler, suyu kestiler, suyumu kestiler, elektrik yok, elektriğim yok, elektriğimiz yok
mon propriétaire me met dehors: ev sahibi beni çıkarıyor, ev sahibim beni çıkarıyor, ev sahibi beni evden çıkarıyor, ev sahibim beni evden çıkarıyor, ev sahibi beni atıyor, ev sahibi beni evden atıyor, ev sahibi beni çıkarmak istiyor, ev sahibim çıkmamı istiyor, ev sahibi çıkmamı istiyor, ev sahibi bizi çıkarıyor, evden çıkarılıyorum, evden çıkarılıyoruz, tahliye kararı
à temps partiel: yarı zamanlı, part time
à mi-temps: yarım gün, yarım günlük
`,
	Numbers: `sıfır 0, bir 1, iki 2, üç 3, dört 4, dörd 4, beş 5, altı 6, yedi 7, sekiz 8, dokuz 9, on 10, yirmi 20, otuz 30, kırk 40, elli 50, altmış 60, yetmiş 70, seksen 80, doksan 90, yüz 100, bin 1000`,
	Skip: `ek kalıyor kaliyor geçiyor geciyor olsun valla vallahi vallaha ya ki de da te ta den dan ten tan in un nin nun e a ye ya i u yi yu si su dir dur tir tur ben benim biz bizim siz sizin o onun bu şu şey işte ama fakat çok pek şimdi an toplam toplamda tane kişi kişiyiz kişiler adet oturuyorum oturuyoruz yaşıyorum yaşıyoruz alıyorum alıyoruz kazanıyorum kazanıyoruz ödüyorum ödüyoruz veriyorum geliyor ediyor
		var doğumluyum doğdum doğum doğumlu doğdular tarih tarihi tarihim yılında yılı yılının senesinde ayında ayının ayı sadece yalnızca en lütfen bey hanım hocam abi abla maalesef efendim buradayım galiba herhalde diyelim sayı sayısı posta kodu kodum kod adresim fransa fransada burada olarak için olan birlikte büyük küçük büyüğü küçüğü ortanca ki mi mu kalıyorum kalıyoruz para`,
	Commands: map[string]string{
		"stop":        `yazmayın, bana yazmayın, bana artık yazmayın, artık yazmayın, bana mesaj atmayın, mesaj atmayın, stop, dur, durun, durdur, durdurun, durdurmak istiyorum, durmak istiyorum, iptal, iptal et, iptal edin, =ret, =red, çıkış, abonelikten çık, abonelik iptal, mesaj istemiyorum, artık mesaj istemiyorum, mesaj gönderme, mesaj göndermeyin, mesaj atma, mesaj atmayın, bana mesaj atmayın, bana mesaj göndermeyin, bana yazmayın, bana yazma, devam etmek istemiyorum, artık devam etmek istemiyorum, yazmayın, bir daha yazmayın, rahat bırakın, beni rahat bırakın, yeter, yeter artık, bırakın beni, sms istemiyorum, sms göndermeyin`,
		"aide":        `yardım, yardım edin, bana yardım edin, yardıma ihtiyacım var, yardım lazım, imdat, bilgi, nasıl çalışıyor, nasıl kullanılır, anlamadım, anlamıyorum, hiçbir şey anlamadım, soruyu anlamadım, ne demek istiyorsunuz, ne yapmalıyım, ne yapacağım`,
		"retour":      `geri, geri dön, geri git, geriye, önceki, önceki soru, bir önceki soru, yanlış yaptım, hata yaptım, yanlış yazdım, yanlış oldu, düzelt, düzeltmek istiyorum, cevabımı değiştir, cevabı değiştir, cevabımı değiştirmek istiyorum`,
		"repeter":     `tekrar eder misin, tekrar eder misiniz, tekrar edermisin, tekrar söyler misin, tekrar, tekrarla, tekrar et, tekrar edin, tekrarlar mısınız, tekrar eder misiniz, tekrar söyle, tekrar söyler misiniz, bir daha, bir daha söyle, bir daha söyler misiniz, duymadım, efendim, soruyu tekrarla, soruyu tekrar et, yeniden söyle, ne dediniz`,
		"conseiller":  `conseiller, conseillère, bi insanla konuşmak istiyorum, birine bağlayın, danışman, insan, kişi, yetkili, görevli, sosyal yardım görevlisi, sosyal hizmet uzmanı, sosyal danışman, operatör, temsilci, biri, birisi, biriyle konuşmak istiyorum, biriyle konuşmak, bir insanla konuşmak istiyorum, insanla konuşmak istiyorum, bir kişiyle konuşmak istiyorum, danışmanla konuşmak istiyorum, bir danışmanla konuşmak istiyorum, yetkiliyle konuşmak istiyorum, konuşmak istiyorum, beni arayın, beni ara, beni arar mısınız, bir insan istiyorum, bir kişi istiyorum, bir danışman istiyorum, danışman istiyorum, gerçek insan, gerçek bir insan, biriyle konuşabilir miyim, bir insanla konuşabilir miyim, bir yetkiliyle görüşmek istiyorum, biriyle görüşmek istiyorum, müşteri temsilcisi`,
		"recommencer": `baştan, baştan başla, yeniden başla, yeniden başlat, en baştan, baştan başlamak istiyorum, yeniden başlamak istiyorum, sıfırdan, sıfırdan başla, sıfırla, başa dön`,
		"donnees":     `bilgi, gizlilik, verilerim, kişisel veriler, kişisel verilerim, veri koruma, verilerimi ne yapıyorsunuz, bilgilerimi ne yapıyorsunuz`,
		"effacer":     `sil, silin, silmek, hepsini sil, hepsini silin, her şeyi sil, her şeyi silin, verilerimi sil, verilerimi silin, bilgilerimi sil, bilgilerimi silin, cevaplarımı sil, verilerimi silmek istiyorum, beni unutun, beni unut, silmek istiyorum, sil her şeyi`,
		"pourquoi":    `neden, niye, niçin, neden soruyorsunuz, niye soruyorsunuz, niçin soruyorsunuz, neden bunu soruyorsunuz, bunu neden soruyorsunuz, bunu niye soruyorsunuz, neden bu soru, bu soru neden, ne için, sebebi ne, neden bilmek istiyorsunuz, bu bilgi neden lazım, bu neden lazım, bu niye lazım`,
		"langue":      `hangi diller var, hangi diller, hangi dilleri biliyorsun, ne dilleri var, dil, diller, dil değiştir, dili değiştir, başka dil, başka bir dil, diğer diller, dil seç`,
		"resultats":   `sonuç, sonuçlar, sonuçlarım, haklarım, haklar, liste, sonuçları gör, haklarımı gör, haklarım neler, özet`,
		"suite":       `sonraki, devam, devam et, ileri, devam edelim`,
	},
	Behalf: map[string]string{
		"pour":         `=% için, % için yazıyorum|soruyorum|arıyorum|dolduruyorum|cevaplıyorum|bakıyorum|başvuruyorum|yardım|istiyorum|bu, % adına, % yerine, kendim için değil % için`,
		"mere":         `annem|annemin|anamın|anam, kayınvalidem|kayınvalidemin|kaynanam`,
		"pere":         `babam|babamın|kayınpederim`,
		"parents":      `annem babam, anne babam|babamın, ailem|ailemin`,
		"grand_parent": `dedem|ninem|büyükannem|büyükbabam|anneannem|babaannem|nenem`,
		"enfant":       `büyük oğlum|kızım`,
		"famille":      `kardeşim|kardeşimin|ablam|ablamın|abim|abimin|ağabeyim, kız|erkek kardeşim, teyzem|halam|amcam|dayım|kuzenim|yeğenim|baldızım|yengem|eniştem`,
		"voisin":       `komşum|komşumun|komşumuz|komşu, bir komşum|komşu`,
		"ami":          `arkadaşım|arkadaşımın|dostum|dostumun, bir arkadaş|arkadaşım`,
		"accompagne":   `bir|bu kadın|hanım|bey|adam|kişi|aile|hasta|teyze|amca, birisi|biri|başkası`,
		"moi":          `şimdi kendim için, şimdi benim için, kendim için yazıyorum|soruyorum`,
		"metier":       `sosyal hizmet uzmanıyım|görevlisiyim, sosyal çalışmacıyım, gönüllüyüm, arabulucuyum`,
	},
	Danger: map[string]string{
		"suicide": `olmek isti*, olmeyi dusun*|isti*, olmeyi cok isti*, kendimi oldur*|asacagim|asmak|vuracagim|atacagim|kesecegim, kendimi yakacagim, intihar ed*|etmek|etmeyi|etsem|edip|dusun*, intihari dusun*, (artik) yasamak istemi*, yasamak istemem, canima kiy*, hayatima son, yasamima son, canima son, keske olsem|olseydim, olsem daha iyi|kurtulsam, olsem de kurtulsam, yasamaktan biktim, hayattan biktim, yasamanin anlami yok|kalmadi, bileklerimi kes*, beni oldurun, yasama istegim kalmadi|yok,
			kendimi __ atacagim|atmak|atarim|asacagim, kopruden atla*|atacag*, pencereden|balkondan|camdan|catidan atla*|atacag*, bensiz daha iyi|rahat, bir daha uyanmamak|uyanmak, uyanmamak isti*, sonsuza kadar kaybolmak, kafama sik*,
			her sey*|herseyi bitirmek|bitir* isti*, hap|haplar|ilac|ilaclar* elimde, olsem kimse|kimsenin, kendini oldur*|asac*|atac*, kol|kollarimi|bileklerimi kesiyorum|kestim,
			tren*|metro*|kopru*|pencere*|balkon*|cati* (onune) atma*|atmak|atlama*|atlamak|atacag*, kendimi _ onune|altina atma*|atmak|atarim|atacag*, yasamanin|hayatin anlami|manasi yok|kalmadi, uyuyup __ uyanma*,
			araba*|arac* duvar*|agac*|ucurum* sur*|carp*|gir*, hayatin|yasamin|yasamanin (bir|hic|hicbir) anlam* kalma*|yok`,
		"violence": `beni __ dovuyor|dovdu|dover|dovecek|doverler|dovuyorlar|dovduler|dovuyo, bana __ vuruyor|vurdu|vurur|vuracak|vuruyo|vurdular, beni oldurecek|oldurur|olduruler|oldurecekler, beni oldurmek isti*, beni oldurmekle tehdit, olumle tehdit, beni __ tehdit ed*|etti, siddet uygul*|gor*|goster*, siddete ugr*|maruz, siddet var, aile ici siddet, kocamdan|esimden|babamdan|sevgilimden|abimden (cok) korkuyorum, ondan (cok) korkuyorum, tecavuz et*|ed*|ugr*, tecavuze ugr*, bogazimi sik*, bogmaya calis*, beni bogdu|boguyor, beni eve kilit*|kapat*, beni kilit*, zorla evlen*, dayak yiyorum|yedim|atiyor|atti, beni yumruk*|tekme*|tokat*, bana tokat|yumruk|tekme at*, kocam|esim|babam|sevgilim|abim|nisanlim (beni) dovuyor|dovdu|dover, beni taciz ed*|etti, bicakla __ saldir*|tehdit|kovala*,
			bicakla gel*|tehdit|saldir*|kovala*|geldi, silahla gel*|tehdit|geldi, bicagi|silahi var, beni __ kilitledi|kapatti|hapsetti, zorla benimle|yatak*|iliski*, beni itti|yakti|bogazladi,
			beni oldurecek*, sikayet|polise edersem|gidersem|haber beni|oldur*, evden|disari cikmama|cikmam izin|yasak ver*|vermiyor, patron|kocam|o|onlar __ pasaport* (aldi|el|vermiyor) aldi|vermiyor|koydu, pasaportumu|kimligimi aldi vermiyor|geri|patron|kocam, parasiz|para calistir*, parasiz __ calistir*, kapiyi|bizi kilitliyor*|kitliyor*, zorla __ sat*|erkek*|calistir*|fuhus*, fuhus*, bicakla bekli*|geldi|tehdit, zorla evlen*,
			beni|bizi __ yakmak*|yakac*|oldurm*|bicaklam*|kesec* tehdit, yakmakla|oldurmekle|bicakla tehdit, beni|bizi kandir* __ getir*|calistir*|sat*, erkeklerle|musterilerle calistir*|yatir*|zorla*, beni|bizi erkeklere|zorla sat*|ver*, insan ticareti, saklaniyorum|saklandim __ dov*|oldur*|kocam, sarhos (gel*) __ dov*|vur*,
			babam|uvey|abim|sevgilisi|kocasi|dayim __ annemi|ablami|kardesimi|anneannemi|ninemi dov*|vur*, annemi|ablami dov*, silah|bicak|tabanca cekti|cekiyor|dayadi|dogrulttu, belgelerimi|kimligimi|kagitlarimi|pasaportumu|evraklarimi aldi*, bedava|karsiliksiz|maassiz calis*,
			kocam|esim|karim|sevgilim|nisanlim|babam|abim|annem|kayinpederim|oglum (hep|surekli|her|cok|dun|yine) (gun|aksam|gece) vuruyor|vurdu|vuruyo|dovuyo|dovuyor|dovdu, beni|bizi|bana (hep|surekli|her) (gun) darp|darb ed*|et*, darp|darb edil*|raporu|edildim|ediyor|etti|ediliyorum, kocam|esim beni|bizi oldurecek|oldurur`,
		"sans_abri": `sokakta|disarida|parkta|arabada|garda|metroda yatiyor*|kaliyor*|uyuyor*|yatacag*|kalacag*|uyuyacag*|geceliyor*|kaldik|kaldim|yattim, sokaktayim|sokaktayiz, sokakta yasiyorum|yasiyoruz|yasiyor, cadirda yatiyor*|kaliyor*|yasiyoruz, bu gece sokakta|disarida|sokaktayim, gece __ sokakta|disarida kal*|yat*, yatacak|kalacak|uyuyacak|gidecek|siginacak yerim|yerimiz|yer yok|kalmadi|bulamiyorum|bulamadim, gece kalacak|yatacak yer*, evden atildim|atildik|kovuldum|kovulduk|atti|attilar|kovdu|kovdular, bizi|beni evden atti*|cikardi*|kovdu*, sokaga atti*|atildik|atildim, arabanin icinde yat*|uyu*|kal*, gece acikta kal*,
			cocuklarla|cocuklarimla|bebegimle __ sokaktayiz|sokaktayim|sokakta|disarida, evden atiyor*|cikariyor* bugun|yarin, yatacak yerimiz|yerim yok,
			115 acm*|cevap|bakmiyor, disaridayiz|disaridayim, otelden|yurttan|pansiyondan cik*|atiy* gidecek|yer,
			cocuk*|bebeg*|kizim*|ogl* __ garda*|parkta*|sokakta*|arabada*|disarida*|otogarda*|havaalaninda*, gardayiz|gardayim|parktayiz|parktayim|otogardayiz|havaalanindayiz|arabadayiz,
			sabah|bugun|dun evden cikar*|at*, evden cikardilar|tahliye, cocuk*|cocuklar disarida|sokakta kal*|yat*|$`,
		"urgence_vitale": `yere yigil*, nefes almiyor|alamiyor*|alamiyom|alamam|alamiyo, nefesim kes*, nefesi kes*|durdu, boguluyor*, bilinci kapali|yerinde|gitti|yok, kendinde degil, suuru kapali, bayildi uyanmiyor|ayilmiyor|kalkmiyor, uyanmiyor, tepki vermiyor, kalp krizi, felc gec*|oluyor, inme gec*|indi, beyin kanamasi, gogsum (cok) agri*|sikis*, gogsumde (siddetli) agri, hap ic*|yut*, haplari ic*|yut*, cok|fazla|asiri (fazla) (miktarda) ilac ic*|yut*|al*, asiri doz, zehir ic*, camasir suyu ic*, kanamasi var|durmuyor, kanama durmuyor, cok kan kaybed*|kaybetti|akiyor, kani durmuyor, gaz kokusu|kokuyor|kacagi|sizintisi, annem|babam|bebegim|cocugum|kocam|karim|esim|oglum|kizim|kardesim|dedem|ninem oluyor, oluyorum yardim, olmek uzereyim|uzere, ev yaniyor, evde yangin, yangin cikti|var, havale gec*, bicaklandi|bicaklandim,
			morardi|moraran|morariyor|mosmor, bayildi, bayilmis, kalbi durdu, gogsu (cok) agriyor, tuz ruhu ic*, deterjan ic*, pil yuttu, para yuttu, boguldu, ambulans cagir*|gonder*|lazim, suyum geldi, dogum baslad*, mutfakta|evde|binada|odada yangin,
			kutu|tablet|avuc parasetamol|hap|ilac|parol|antidepresan, agzi|yuzu kaydi|egri|yamuk|carpik, konusamiyor __ agzi|yuzu|kolu,
			elini|elimi|kolumu|bilegini|parmagini kestim|kesti __ kan, kan (cok) akiyor|fiskiriyor|durmuyor,
			sanci*|sancilari var|basladi|geldi __ kan*, hamile __ kan*, sancilari __ kaniyor|kanama`,
		"enfant": `kizimi|oglumu|cocugumu|cocuklarimi|cocuklari|cocugu|bebegi|bebegimi|kizi|oglani|yegenimi (cok) dovuyor|dovdu|dover|dovuyorlar|taciz|istismar|tokatliyor|hirpaliyor, kizima|ogluma|cocuguma|cocuklarima|cocuklara|cocuga|bebege|bebegime __ vuruyor|vurdu|vurur|dokunuyor|dokundu|tecavuz|siddet|iskence, cocugum|cocuklarim|kizim|oglum|bebegim|cocuk|bebek (hayati) tehlikede, cocuk istismari|tacizi, babam|amcam|dayim|dedem|abim|uvey bana (surekli) dokunuyor|dokundu, bana dokunuyor babam|amcam|dayim|abim, uvey babam (bana) dokun*|taciz, cocuga siddet,
			bakici|dadi (bebegimi|cocugumu) dovuyor|sarsiyor|vuruyor, babam|annem beni dovuyor|dovdu|vuruyor,
			uvey baba* __ dokun*|elle*|taciz, cocugu|cocuga|oglana|kizi|bebegine|bebege|cocuguna|bebegi (kemerle|sopayla|elle) dov*|vur*, amca*|dayi*|dede*|komsu* __ kotu seyler|sey, kizim|oglum|cocugum|cocuk __ kayip|kacti|kayboldu|donmedi, kizim|oglum __ dun*|gunden beri kayip|yok,
			sevgilisi|kocasi|uvey|babasi|annesi|babam|annem|amcam|dayim|dedem|abim|komsu|ogretmen|hoca|antrenor|adam __ kardesimi|kardesime|oglumu|ogluma|kizimi|kizima|cocugu|cocuga|bebegi|bebege|yegenimi dov*|vur*|elle*|dokun*|taciz|istismar|yak*|tecavuz, oglumu|kizimi|kardesimi|cocugumu elle*|taciz|dov*|kacir*|istismar, kizimi|kizlari sunnet|kes*,
			ozel yer*|yerine|bolge* dokun*|elle*, eniste*|amca*|dayi*|kayin* __ __ dokun*|elle*|taciz`,
	},
	Harmless: `cocuk* parkta|sokakta|disarida|bahcede __ oyn*|kos*|egl*,
		kira|is|isim|sicak|soguk|agri|agrisi|patron|stres|borc|borclar|faturalar|fatura (beni) oldur*, gulmekten __ oldum|oluyorum|olecegim|olduk, acliktan|susuzluktan|soguktan|sicaktan|yorgunluktan|utanctan|uykudan|sikintidan|meraktan oluyor*|oldum|olecegim|olduk|geber*, zaman|vakit oldur*, eskiden|onceden __ yatiyordum|kaliyordum|yatiyorduk|kaliyorduk|uyuyordum, sokakta|disarida yatiyordum|kaliyordum|yatiyorduk|kaliyorduk|calisiyorum|satiyorum, (artik) beni|bana dovmuyor|vurmuyor|dokunmuyor, once __ kalp krizi|felc|intihar, kalp krizi gecirmisti, kalp krizi gecirdi once|gecen, gecen yil|sene __ kalp krizi, getirememekten korkuyorum, gece vardiyasi, gece disarida calisiyor*,
			bu|su kagit*|evrak*|belge*|form*|sorular beni oldur*,
			disarida|disari oynuyor|oynuyorlar|oynadi|geziyor|calisiyor`,
	Ideas: `
blue: morardi, morariyor, morarmis, mosmor, mavi, mor, morarmaya
baby: bebek*, bebeg*, yenidogan
child: cocuk*, cocug*, kizim*, oglum*, oglan*, kardesim*, kiz*, kardesim, kardesimi, kiz kardes*, kucuge, kucugu, kucukler*, en kucugu*, en buyugu*, kucugunu
lips: dudak*, yuz*, tirnak*
eyes: goz*, elbise*, araba*, kart*
unresponsive: tepki vermiyor|yok, cevap vermiyor, uyanmiyor, kipirdamiyor, hareket etmiyor
crooked: egildi, egri, kaydi, carpik, yamuk, yamuldu, carpildi
mouth: agz*, yuz*, agiz
sudden: birden*, aniden
speechless: konusamiyor, konusamadi, konusamaz, konusmasi bozuldu|bozuk, peltek
swell: sisiyor, sisti, sismis
throat: bogaz*, dil, dili, yuzu
floor: yerde, yere
phone: telefon*, mesaj*, sms, whatsapp, mail*, facebook
wake: uyanmak, uyanmayi, uyanmam, uyanmasam, uyanayim
unwilling: istemiyorum, istemem, keske, istemiyom
early: erken, gec, saat, once
life: hayat*, yasam*, yasamak*
enough: dayanamiyor*, dayanamam, biktim, yoruldum, usandim, kaldiramiyorum, cekilmez, nefret
dear: pahali*, fiyat*, sigorta*, burada, sehir*, kira*, evrak*, yurtta yasamak
vanish: yok olmak, kaybolmak, yok olsam, kaybolup
wish: istiyorum, isterim, istiyom, keske
without_me: bensiz, ben olmasam|olmazsam|olmayinca|olursem|gidince|olmadan, ben yokken
better: daha iyi, rahat*, mutlu, kurtul*
farewell: vedalas*, veda, elveda, helallest*
letter: mektup*, mektub*, not
everyone: herkes*, ailem*, annem*
over: bitiyor, bitecek, bitsin, son, sona, bitti, dursun
forever: sonsuza, ebediyen, sonsuz, tamamen
veins: bilek*, damar*
cut: kes*, jilet*, ustura*
grass: sac*
death: olum*, olmek
exit: cikis*, care*, kurtulus*, yol
underwear: kulot*, donu*, donuna, bez*, pijama*, icamasir*
hand: eli*, elini, parmag*, elle*
touch: dokun*, elliyor, sokuyor, sok*
drunk: icince, sarhos*, iciyor, ickili, icki*, icip
strike: dov*, vur*, dayak*, yumruk*, tokat*, tekme*, kemer*, tekme*
attack: saldir*, girisiyor, bagiriyor, uzerine
stick: sopa*, kemer*, kablo*, yumruk*, terlik*, kemer
slap: tokat*, vuruyor, dovuyor, sarsiyor, isiriyor, cimdik*, samar
tie: bagliyor, bagladi, baglar, zincir*
bed: yatag*, sandalye*, kalorifer*, oda*
papers: kimlig*, kimlik*, pasaport*, belge*, evrak*
actor: kocam*, esim*, sevgilim*, eski kocam|esim|sevgilim, babam*, abim*, kardesim, uvey, amcam*, dayim*, kaynana*, kayinvalide*, nisanlim*, babasi*, kocasi*
locked_in: kilitledi, kilitliyor*, kitledi, kilitlemis*, kapatti, hapset*
keys: anahtar*
home: ev, eve, evde, oda*, banyo*, bodrum*
office: caf, valilik*, belediye*, banka*, patron*, is, hesab*, okul*, site*, uygulama*, asansor*, isten
took: aldi*, aliyor*, almis*
fear: kork*, urkuyorum
return_home: eve git*|don*|gel*
country: ulke*, turkiye*, memleket*
threat: tehdit*, pisman
pay: kira*, fatura*, tahliye*, mahkeme*, ceza*, kes*, maas*
stalk: takip, izliyor, pesimde, bekliyor beni, beni bekliyor, gozetliyor, beni|bizi takip ediyor*|izliyor*, takip ediyor
hair: sac*
drag: surukle*, cekti, cekiyor, yoldu, asildi, tuttu
hide: sakliyor, sakladi, yirtti, yakti, el koydu
money: para*, maas*, kart*
forbid: izin vermiyor|yok|vermez, birakmiyor, yasakladi, yasak, engelliyor
goout: disari, cikmama, cikmam, telefon*, gorusmeme, konusmama, gormeme
talk: konus*, gor*
secretly: gizli*, saklanarak
boiling: kaynar, kaynayan, asit, kizgin, benzin
throw: doktu*, atti*, firlatti
weapon: makas*, bicak*, sise*, tornavida, cekic*, balta
stab: bicakla*, sapla*, yarala*, saldirdi
marry: evlen*
force: zorla*, istemeden, mecbur
nowhere: yer* yok, yerimiz yok, yerim yok, nerede __ bilmiyor*, nereye __ bilmiyor*
night: kalacak, uyuyacag*, gece*, yatacak*, kalacag*, uyumak
tonight: bu gece, bugun, simdi, bu aksam, bebek*
bags: esya*, bavul*, canta*, valiz*, torba*
outplace: otogar*, gar, garda*, kopru*, park*, sokak*, bank*, cadir*, merdiven*, araba*, garaj*, havaalan*, kaldirim*, bodrum*
doorlock: kilit*, kilid*
changed: degis*
owner: ev sahibi, sahibi
stairs: merdiven*, kapi*, sokak*, disari*
sleep: yatiyor*, uyuyor*, kaliyor*, yatacag*
ago: once, yil, tatil*, kamp*, gurultu*, kotu, eskiden
host: kardes*, arkadas*, abla*, teyze*, annem*
holiday: tatil*, izin*
noone_needs: kimse* ihtiyaci yok, kimse beni sevmiyor|istemiyor, kimsenin bana ihtiyaci, ise yaramiyorum, kimsenin umrunda
pointless: anlami yok|kalmadi, bosuna, ne anlami, hicbir anlami
jump_place: kopru*, ucurum*, cati*, ray*, tren*, peron*, raylar*
think: dusun*, hayal
wants_die: olmek istedig*|istiyor|ister|istiyormus, kendini oldurmek
bruise: morluk*, moraran, morartti, mosmor
push: itti, itiyor, firlatti, itekle*
wall: duvar*, merdiven*
fall: dustu, bisiklet*, futbol*
alive: sag, canli
see: gor*
slap_me: tokat att*|atti|atiyor|yedim, samar
left_alone: yalniz __ birak*, tek basina birak*
me: beni yalniz, beni birakti
food: ac, yemek*, yemeksiz
thrown_out: beni|bizi __ kovdu*|atti*|cikardi*, kovdular, sokaga atti*
cold: soguk*, yagmur*, kar, donuyor*
outside: disarida*, sokakta*, acikta
pregnant: hamile, karim*, hamileyim
open_not: acmiyor, acamiyor, acmadi
eyelids: goz*
fell: dustu, dusmus, dusuyor
height: cati*, merdiven*, balkon*, pencere*, cam*, iskele*, agac*, kat*
vomit: kusuyor, kusmu*, kustu, oksur*, tukur*, isiyor
blood: kan, kanli
numb: kolunu|bacagini|kolumu|bacagimi|tarafini hissetm*|oynat*, uyustu, felc, kolunu|bacagini|elini kaldiramiyor*|oynatamiyor*
burden: yuk, yukum
self_harm: kendimi kesiyorum, kendime zarar, kendini kesiyor, kendine zarar
humiliate: hakaret, asagil*, tukuruyor, kufur*, kufred*
flee: kactim, kaciyorum, kactik
naked: ciplak*
photos: foto*, video*, resim*
hotel: otel*, yurt*, siginma*, pansiyon*, barinak, siginma, kamp
leave: cik*, atiyor*, bitiyor
work_leave: isten, ise, is
tomorrow: yarin
why_live: neden|niye|nicin yasay*, neden|niye|nicin yasamaya devam
ready: hazir, hazirladim
peace: huzur*, kurtulacagim
cigarette: sigara*, izmarit
bodypart: kolum*, kolunda, tenim*, sirtim*, bacagim*, boynum*, elim*
neck: boynum*, bogazim*
marks: iz, izler, izi, parmak, izleri, izi
porn: porn*
beats: dovuyor, vuruyor, dover
parent: baba*, anne*, uvey, kocam, eski kocam, bakici
cleared: bosalt*, tahliye
fever: ates*
floppy: pelte, gevsek, baygin, halsiz
not_talk: konusmuyor, cevap vermiyor
pills: hap, haplar*, ilac*, tablet, ilaclar*
laid: dizdim, hazir, hazirladim, masa, masada, masaya, cekmece*, onumde, biriktirdim, bagladim
rope: ip, ipi, urgan, halat
phone_off: telefon* kapali, ulasilmiyor, cevap vermiyor, acmiyor
armed: bicak, bicakli, bicagi, silah, silahli, tabanca, balta, pala, sopa
someone: adam, biri, birisi, herif, komsu, eski, kisi, yabanci
door: kapi, kapida, kapiyi, kapinin, kapima, merdiven*, koridor, pencere*, apartman*
break_in: girmeye|acmaya|kirmaya calisiyor*, kapiyi kiriyor|zorluyor|yumrukluyor|tekmeliyor, kapiyi zorluyorlar, kapiya vuruyor*|vuruyo
gas: gaz, tup, dogalgaz
smell: kokusu, kokuyor, koku, sizinti, kaciriyor, kacagi
sick: basimiz, basim, donuyor, bas agri*, kusuyor*, mide*, bulaniyor
heater: soba, sobadan, kombi, mangal, isitici, sofben
substance: camasir suyu, deterjan, pil, zehir, tuz ruhu, kezzap, lavabo acici, antifriz, aseton, kolonya, beyazlatici, ilaci
swallow: icti, yuttu, yedi, yutmus, icmis, ictim
many: kutu, sise, avuc, hepsini, bir suru, butun
alone: yalniz, tek basina, tek baslarina
cry: agliyor, agliyorlar, bagiriyor, bagiriyorlar, cigliklar
neighbour: komsu, komsunun, komsular*, yan daire, ust kat*, alt kat*, karsi
relative: uvey babam, amcam, dayim, kuzenim, abim, babam, dedem, ogretmenim, hocam, uvey
my_bed: odama|yatagima geliyor|giriyor|girdi|geldi, yatagima, odama
touch_me: bana dokun*, dokunuyor, elliyor, elledi, ellemeye
nopay: para|maas|ucret vermiyor|odemiyor*, parasiz, bedava, maasimi, para vermiyor*
send_home: memlekete|turkiyeye|koye|ulkeye gonder*|gotur*|yolla*
marry_off: evlendirmek, evlendirecek*, evlendiriyor*, evlendirilecek
sex_demand: benimle yat*, onunla yat*, yatmami, iliski*, cinsel, onunla yatarsam|yatmami|yat*
boss: patron, patronum, mudur, mudurum, sef, sefim, ev sahibi, hanim, abla
else: yoksa, aksi halde, karsiliginda
hands_on: elini|ellerini bacagima|gogsume|ustume|uzerime|koydu, gogsume, kalcama, sikistirdi beni
spiked: ickime|icecegime|bardagima (bir) sey koy*|atti|katti, ickime
surveil: kontrol, okuyor, takip, karistiriyor, bakiyor, izliyor
my_phone: telefonumu, telefonuma, mesajlarimi, mesajlarima
if_i: gidersem, konusursam, ararsam, soylersem, ayrilirsam, gidersen, konusursan, ararsan, soylersen, kacarsan, bir daha
kill_you: oldurur*, oldurecek*, keserim, keser, yakarim, yakar, bulurum, bulur, vururum, vurur, gebertir*, beni|bizi oldur*
said: dedi, diyor, soyledi, yemin, tehdit
burn: yakacak*, yakar*, yakmakla, atese
not_back: getirmedi, geri vermiyor, getirmiyor, geri vermedi, cocuklari|cocugumu|kizimi|oglumu vermiyor
abroad: yurtdisi*, memlekete, ulke*, ucak*, havaalani*, turkiyeye, koye, koyde
flames: alev, alevler, yaniyor, yangin, tutustu, atesler
smoke: duman, dumanlar
squeeze: sikti, sikiyor, bogdu, boguyor, bogazladi
fiction: film, filmde, filmi, dizi, dizide, televizyon*, kitap, oyun*, mac, macta, haber*, ruya*
test: tahlil*, tansiyon*, testi
last_words: son mesajim|mesaji|sozum|sozlerim
thanks: her sey icin, hakkinizi helal, affedin, hoscakal*, sizi seviyorum
will: vasiyet*
gave_away: kopegimi|kedimi|esyalarimi verdim|biraktim
edge: kenarinda*, kenarindayim, treni|metroyu bekliyorum
blades: jilet*, ustura
locked_self: kapandi, kendini kilitledi|kapatti
smash: telefonumu kirdi|parcaladi|atti
so_not: aramayayim, arayamayayim, diye
hiding: saklaniyorum, saklandim, sakliyim
seek: ariyor, bizi|beni ariyor|bulacak|bulursa
posted: internete, internette, paylasti, yayinladi, koydu
police_threat: polisi|polise ara*|verir*|soyler*, sikayet ederim
filmed: kameraya|videoya cekiyor|aliyor, beni izliyor|cekiyor|gozetliyor
shower: dusta, banyoda, tuvalette, soyunurken
parked: arabada, otoparkta, park halindeki
cutting: sunnet*, kesecek*, keserler
discharge: hastaneden|cezaevinden|hapisten cik*|taburcu, taburcu
no_home: evim|evimiz|yerim|yerimiz yok
child_speaks: 6|7|8|9|10|11|12|13|14|15|16|17 yasindayim|yasimdayim, annem|babam yok|gelmedi|gitti|uyuyor, anne*cigim, babacigim, ortaokul*
noeat: yiyecek|yemek|yiycek (hic) birsey|bisey|birsi|bi yok|kalmadi, yiyecek|yemek|ekmek (hic) (bir) (sey) yok|yiyemiyoruz|alamiyorum, bir sey yemedik|yemedim|yemediler, hicbir sey yemedik|yemedim, yemedik, yiyemiyor*, buzdolabi* bos, dolap bos, mama yok|alamiyorum, sut yok|alamiyorum, copten|copte|cop yemek|yiyecek|topluyor*|ariyor*, yiyecek|yemek|ekmek (hic|hicbir) (bir) seyimiz|seyim|seyleri|seyi|sey (kalmadi) yok|kalmadi, yiyecegimiz|yiyecegim|yemegimiz|yemegim|ekmegimiz|yiyecekleri (hic) yok|kalmadi|bitti, yiyecek|yemek|ekmek kalmadi|bitti|bulamiyoruz|bulamiyorum
hungry: aciz, acim, acız, ac kaldik|kaldim, karnim ac, cocuklar* ac
shortly: donerim, birazdan, gelirim, sonra
ill: hasta*, grip, doktor*, hastane*, diyet, ramazan, oruc*, ameliyat, istah
beats_them: onlari|cocuklari|cocuklarimi|cocuklarimizi|cocuklara|cocugumu|cocugu dov*|vur*|tokat*, cocuklara vur*
beats_us: bizi dov*, bize vur*
touches_her: kizima|kizimi|uvey|buyuk (kizima|kizimi|kizi|kiza) dokun*|eliyor|elliyor
hurts_below: asagi* aciyor|agriyor|acitiyor, orasi* aciyor|agriyor|acitiyor|dokun*, canini yakiyor
deprive: cocuklara|onlara|ona yemek|yiyecek vermiyor, ac birakiyor
cellar: bodrum*, dolap*, dolab*, kiler*
school: okul*, lise*, sinif*, teneffus*
bully: zorbal*, alay, hakaret, asagil*, vur*, dov*
everyday: her gun|gece|aksam, surekli, hep
ask_photos: foto*|resim*|video* istiyor|gonder*|yolla*|atmami
online: snap*, insta*, tiktok*, internet*, oyun*, discord
tell_all: herkese|aileme|anneme|babama|okula soyle*|gonder*|yolla*|anlat*|goster*
hurl_wish: firlatmak|sarsmak|atmak|bogmak|vurmak istiyorum|geliyor|korkuyorum, sallamaktan korkuyorum
leaves_out: cocugu*|cocuklari*|bebegi* birak*|terk
marry_me: evlendir*, koca bul*, nisanla*, dugun*
cousin: kuzen*, yasli, tanimadigim, amca*
ticket: bilet*, ucak*, memleket*, koy*
sold_sex: erkeklerle|musterilerle|adamlarla yat*, vucudumu sat*, fuhus*, beni satiyor*
longhours: 12|13|14|15|16|17|18 saat, gece gunduz, izinsiz, haftada yedi|7, dinlenmeden
takes_pension: emekli* maasimi|maasima|parami|kartimi aliyor|el|caliyor, maasimi|parami|kartimi|emekliligimi aliyor|caliyor|elimden
shout: bagir*, hakaret*, kufur*
carer: bakici*, hemsire*, huzurevi*, bakimevi*
held: zorla tutuluyor*|tutuyor*, alikon*, esir*, rehin*, kapatil*, hapis
if_no: hayir dersem|deyince, karsi cikarsam|gelirsem, reddedersem, itiraz
cant_talk: konusamam, konusamiyorum, arayamam, arayamiyorum, yazamam
nearby: yanimda, burada, dinliyor, arkamda
he: o, adam*, eski*, onlar
car_home: arabada|minibuste|cadirda|garajda|bodrumda|kamyonette yas*|yat*|kal*|uyu*
noone_for_me: kimsem yok, kimse yok, kimsemiz yok, kimseyi tanimiyorum, ailem yok
tent: cadir*, baraka*, kamp*
destroyed: atti*, yakti*, yikti*, yirtti*, aldi*, caldi*, yik*
host_ends: daha fazla kalamam|kalamayiz|tutamaz, kalamam, kalamayiz, cikmamiz|cikmam|gitmemiz|gitmem gerek*|lazim, misafir edemez*
evict: tahliye*, icra*, evden at*|cikar*, atiyorlar
police_here: polis burada|geldi|kapida
judge: mahkeme*, hakim*, mektup*, borc*, korku*
out_of_insulin: insulin*|oksijen*|ventolin* yok|bitti|kalmadi, diyaliz* kacirdim|gidemedim
chest: gogsu*, gogus*, kalbi*
weight: baski*|agirlik|sikis*|ezil* var, baski, sikisiyor, sikismasi
sweat: terliyor*, ter, soluk, solgun
cannot_rise: kalkamiyor*, ayaga kalkamiyor*, hareket edemiyor*
contractions: sancim, sancilar, sancilarim, sancilari, sancisi, kasilma*, suyum geldi, dogum basladi, doguruyor*
false: yalanci
quit: alkolu|ickiyi|icmeyi|eroini|metadonu birak*|kes*, yoksunluk*
hallucinate: gormeye|gorur|hayal|sesler goruyor*|duyuyor*|basladi, halusin*, titri*, titre*
trapped: sikis*|mahsur|kapali kaldi*|kaldim|kaldik|altinda|icinde
flood: su* yukseliyor|basti|giriyor, sel
spots: mor|kirmizi|morumsu leke*|dokuntu*|nokta*
not_seen: gormedim|gormedik|cikmadi|acmiyor|gorunmuyor, gundur gormedik|gormedim|cikmadi
smell_bad: kotu kok*, pis kok*, kokuyor, sinek*
mailbox: posta*, mektup*
no_heat: isitma|kalorifer|soba|kombi|dogalgaz yok|bozuk|calismiyor|kesik|kesildi
icy: buz*, donuyor*, dondu, soguk*, derece, titriyor, morardi
worthless: hicbir ise|seye yaramiyorum, ise yaramazin*, degersizim, yukum
read_after: bulacak*|okuyacak*|anlayacak*, yarin, ben oldukten|gittikten
chosen: sectim, yerini sectim|buldum, karar verdim, belirledim
soon: yakinda, yarin, iki|birkac|uc gun|gune, bu gece, fazla surmez
no_need: ihtiyacim|ihtiyac|gerek kalmayacak|olmayacak|yok, neden anlayacaksiniz
found_job: is buldum, iste, maas*, tasin*, kurs*, sozlesme
in_front: onumde, elimde, masada, masanin ustunde
shock: elektrik carpti|carpmasi|carpmis, ceryan carpti, akima kapildi
stiff: kaskati, kasildi, sertlesti
skin_off: derisi soyul*|kalk*|cikti, kabarcik*
sting: ari|akrep|yaban arisi soktu, soktu
confused: sacmali*, kafasi karisik, taniyamiyor, sayikli*
heat: sicak*, gunes*
lost_wild: dagda|ormanda|karda|denizde kayboldu*|kaybold*|mahsur
missing: bulamiyoruz|bulamiyorum, kayip, kayboldu
frail: alzaymir, alzheimer, demans, bunama, bunuyor
voices: ses|sesler (bana) soyluyor|diyor|duyuyorum|duyuyor|emrediyor
no_meds: ilac*|ilaclar* bitti|yok|kalmadi|alamiyorum|icmedim
palpit: carpinti*, kalbim duracak|sikisiyor|cok|hizli, kalp carpintisi
faint: bayil*, basim donuyor, bas donmesi, dusuyorum
love_told: seviyorum, sizi seviyorum, onlari seviyorum
last_time: son kez, son defa
gun: tufek*, tabanca*, silah*
rejoin: kavusmak, yanina gitmek, annemin|oglumun|kocamin|kizimin|babamin yanina
dead: oldu, olmus, olum*, cennet*, mezar*, vefat
brothers: abilerim, abim, kardeslerim, kuzenlerim, ailem, amcalarim, babam
controls: adimlarimi, fislerimi kontrol, gunde 5|10|bes
cuts_off: suyu|elektrigi|elektirigi|isitmayi|gazi kesti|kesiyor|kapatti|kapatiyor
leave_us: cikalim|gidelim diye, cikmamiz icin
corners: koseye|duvara sikistiriyor|sikistirdi|sikistir*
cult: tarikat*, hoca, seyh*
neglects: altimda|pislikte|bezle|idrar* (icinde) birakiyor|birakti, pislik icinde birak*
closes: kapaniyor, kapanacak, bitiyor
bedding: uyku tulum*, karton*, battaniye*
cannot_enter: giremiyorum, giremiyoruz, giremem
harsh: aci biber, diz ustu, soguk su|dus*
ask_kiss: opmemi|opucuk|sarilmami istiyor|istedi
gives_alcohol: alkol|icki|bira|sarap|raki|ot veriyor|iciriyor|verdi|icirdi
works_me: calistiriyor*, temizlik yaptiriyor
no_school: okula gidemiyorum|gitmiyorum|gondermiyor*|yollamiyor*|gitmiyor
minor_age: 10|11|12|13|14|15|16 yasinda|yasindaki
left_with: adamla|erkekle|yabanciyla gitti|kacti|yasiyor|cikiyor
lure: seker|hediye verip|veriyor, arabaya bin*|biniyor*, cocuklari bekliyor|gozluyor
unfed: beslenmiyor*|beslemiyor*|yikanmiyor*|yikamiyor*, bitli, pislik icinde
beg: dilendir*, dilen*
drug_run: uyusturucu|paket|mal tasit*|sattir*|tasi*
caustic: kostik, asit, camasir suyu, kirec
in_eyes: gozume|gozune|gozlerime|gozlerine|gozune
rails: raylar*, raylarda, tren yolu*
sits: oturuyor*, yatiyor*, duruyor*
belly: karnima, karnina, karnimi, karnima
friend: arkadasim*, okuldaki, sinif arkadas*
stiff_neck: ense* sert*|tutul*|kaskati
flashes: isik|yildiz|cift|bulanik goruyor*
`,
	Everyday: everydayTurkish,
	Alarming: `zorla satiyor* kopru* tren* pencere* parasetamol pasaport* belge* gogs* bogaz* kesiyorum uyan* yatiyor* kayip havale oldur* intihar olmek olecegim olurum olsem oluyor vur* dov* dayak tokat tecavuz kan kani kanama kaniyor nefes bayil* baygin ilac* hap zehir* camasir yut* gaz duman yangin ates yan* bicak silah tehdit kork* siddet istismar kilit* sokak* disari* imdat yardim ambulans
		acil polis tehlike* bogul* bicakl* moraran morluk kole dokun* evden dogum nobet yasamak hayat hayatim*`,
	Rules: Rules{Plus: "artı",
		Alike:      strings.NewReplacer("ı", "i"),
		GluedWords: true,
		Behind:     true,
		Endings: strings.Fields(`larimla lerimle larimiz lerimiz larim lerim lari leri lara lere larda lerde lardan lerden lar ler dayim deyim tayim teyim dayiz deyiz yim yum yiz imiz umuz im um miz
			dan den tan ten dir dur tir tur yla yle la le da de ta te nda nde nin nun in un ya ye yi yu na ne ni nu a e i u`),
	},
}
