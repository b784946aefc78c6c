package lexicon

const everydayArabic = `
mon mari travaille pas: راجلي ما خدامش, راجلي مخدامش, زوجي لا يعمل, زوجي ما يخدمش, rajli makhdamch, rajli ma khdamch
ma femme travaille pas: مراتي ما خدامة, مرتي ما خدامة, زوجتي لا تعمل, مراتي ما تخدمش
étranger: لست فرنسي, ماشي فرنسي, ماشي فرنساوي, machi fransawi, machi français
femme au foyer: ana gales f dar, ana galsa f dar, galesa f dar, gales f dar, وانا فالدار, انا فالدار, وأنا ربة بيت
salaire: فالبني, في البني, f lbni, fel bni
charges comprises: بكلشي, كلشي, كل شي داخل, مع كلشي, bkolchi, koulchi, kolchi
femme de ménage: nkhdem f ménage, khdama f ménage
en couple: انا وخطيبي, انا وخطيبتي, انا وراجلي, انا ومراتي, انا وزوجي, انا وزوجتي, مع خطيبي, مع خطيبتي, ساكنين مع بعض, ana w rajli, ana w mrati, m3a rajli, m3a mrati
mon mari est au pays: رجلي في المغرب, رجلي في الجزائر, راجلي في المغرب, راجلي في الجزائر, راجلي في البلاد, زوجي في البلاد, زوجي في المغرب, زوجي في الجزائر, زوجي في تونس, زوجي في سوريا, rajli f lmaghrib, rajli f lblad, rajli fel bled, rajli fi tounes, rajli f dzayer
ici: hna, هنا
femme de ménage: كننظف المكاتب, كننظف, كنظف, ننظف المكاتب, ننظف الديار, كننقي, انظف المكاتب, انظف البيوت, kanndef, kanenqi, nnaddaf
à mon compte: 3andi hanout, 3andi hanut, 3ndi hanout, 3andi mahal, 3andi charika, hanout dyali, عندي حانوت, عندي شركة
j'accouche: غادي نولد, نولد, راح نولد, رح نولد, سالد, سألد, ولادتي
rien: والو, بلا والو, ولا ريال, حتى ريال, ولا فلس, walou, walo, hta ryal, ولا درهم
la nuit: بالليل, فالليل, ف الليل, في الليل
à la banque: في البنك, فالبنك, في الحساب, f lbanka
seul: انا وكلبي, انا وكلبي وصافي, انا وقطتي
chez mes parents: في دار العائلة مع ماما, في دار العائلة, دار العائلة, في بيت اهلي, مع ماما, مع يما
achat à crédit: باقي نخلص البنك عليها, باقي نخلص البنك, نخلص البنك, كنخلص البنك, باقي كنخلص الكريدي
il aura: غادي يدير, غادي تدير, رح يصير
seul: ما كاين حد غير انا, ما كاين حد, حتى واحد غير انا, لا احد غير انا, ما في حدا غيري, غير انا, غير انا وحدي
étudiant: كندير ماستر, ندير ماستر, ماستر, نقرا ماستر, كنقرا فالجامعة, kandir master, ndir master
à mon compte: عندي طاكسي ديالي, طاكسي ديالي, عندي تاكسي, عندي حانوت, عندي محل
italien: طلياني, طليانية, ايطالي, ايطالية, باسبور طلياني, باسبور ايطالي
espagnol: سبليوني, سبنيولي, اسباني, اسبانية
environ: قريب, قريبا, شي, يتبدل
c'est écrit: مكتوب, كاتب, يقول, مكتوب فيها
mon mari est mort: توفى زوجي, توفي زوجي, زوجي توفى, زوجي توفي, مات زوجي, زوجي مات, مات راجلي, راجلي مات, توفا راجلي
mon père est mort: توفى والدي, توفي والدي, والدي توفى, والدي توفي, مات والدي, مات ابي, ابي مات, ابي توفي, توفي ابي, بابا مات, مات بابا, بابا توفى, توفى بابا, با مات, baba mat, bba mat, mat baba, baba mert, lwalid mat, mat lwalid, baba tweffa, baba twefa
ma mère est morte: توفت والدتي, توفيت والدتي, والدتي توفت, والدتي توفيت, ماتت امي, امي ماتت, توفت امي, امي توفت, ماما ماتت, ماتت ماما, mama matet, mama matat, yemma matet, lwalida matet, lwalida tweffat
mon frère est mort: مات خويا, خويا مات, توفي اخي, اخي توفي, مات اخي, khoya mat, mat khoya
ma soeur est morte: ماتت اختي, اختي ماتت, توفيت اختي
mon fils est mort: مات ولدي, ولدي مات, توفي ابني, ابني مات, wldi mat
la semaine dernière: الاسبوع الماضي, الاسبوع اللي فات, السيمانة اللي فاتت, simana li fatet, simana li fatat, simana lli fatet
je ne sais pas: ما عرفتش فين كاين, ما نعرفش فين, ما بعرف وين, لا اعرف اين هي, ما تعرف, ما تعرفش, ما يعرف, ما يعرفش, لا تعرف, لا يعرف, manich 3arfa, manich 3aref, mani 3arfa, mani 3aref, ma 3reftch, ma n3ref, man3rafch, man3erfch, ma3labalich, mala balich, mch 3arfa, mch 3aref, ما علاباليش, ما في فكرة
je suis réfugié: لاجئين, نحن لاجئين, احنا لاجئين, لاجئون, صفة لاجئ
propriétaire crédit fini: دار ديالي مخلصة, داري مخلصة, الدار مخلصة, خلصتها, مخلصة, خلصنا الدار, بيتي خالص
propriétaire: ساكنة في دارها, ساكن في داره, في دارها, في داره, دارها, بيتها, تسكن في بيتها, الدار ديالها
femme de ménage: تنظف البيوت, تنظف, بنظف, كتنقي, تنقي الديار, ننقي الديار, نقي الديار, بنظف بيوت, بنظف عند مدامتين, بنظف عند
elle travaille: هي تعمل, هي تخدم, هي خدامة, مراتي تخدم, زوجتي تعمل
elle travaille pas: هي ما تخدم, هي ما تخدمش, هي لا تعمل, هي والو, هي ما بتشتغل
il travaille: هو يعمل, هو يخدم, هو خدام, راجلي يخدم, rajli khdam, rajli khedam, howa khdam
il travaille pas: هو ما يخدم, هو ما يخدمش, هو لا يعمل, هو ما بيشتغل, rajli ma khdamch, howa ma khdamch
il cherche du travail: هو يقلب على خدمة, هو يبحث عن عمل, هو يدور على شغل, هو يقلب على الخدمة, هو كيقلب على خدمة
je travaille pas: ما نشتغل, ما منشتغل, لا نعمل, ما نخدموش, ما كنخدموش, ما نخدم, ma khdamach, ma nkhdemch, makhdamch, ma khdamch, ana la
j'ai été licencié: 7abset lkhedma, hbest lkhedma, 7best men lkhedma, khrejt men lkhedma, حبست الخدمة, خرجوني من الخدمة
je garde les enfants: نقابل الدراري, نقابل الولاد, كنقابل الدراري, بربي الاولاد, نربي ولادي, nqabel drari, kan9abel drari
donne: تعطينا, تعطيني, بتعطينا, يعطونا, يعطوني
de l'argent: فلوس, الفلوس, مصاري, دراهم, flous, lflous
chez l'une: من وحدة, عند وحدة, من واحدة, من الاولى
chez l'autre: من الثانية, من الاخرى, عند الثانية, من وحدة اخرى, من لاخرى
enfants: ولادي, اولادي, عيالي, دراري, الدراري
aucun enfant: ما عندي اولاد, ما عنديش اولاد, ما عندي ولاد, ما عنديش ولاد, ما عنديش دراري, ليس عندي اطفال, ma3andich drari, ma3andich wlad, ma 3andich drari
je n'en ai pas: ma3andich, ma3ndich, ما عنديش
garçons: الولاد, الاولاد, لولاد
fille: بنتي, البنت
j'ai: عمري, 3omri, 3andi
elle a: عمرها, عندها
il a: عمره, عمرو, عندو, عنده
mon copain: صاحبي, خطيبي
moi et mon copain: انا وصاحبي, انا وخطيبي
moi et mon mari: انا ورجلي, انا وراجلي, انا وزوجي, ana w rajli, ana wrajli
enceinte: ننتظر بيبي, ننتظر طفل, نستنى بيبي, مستنيين بيبي, كنتسناو بيبي, ننتظر مولود
je dors dans la voiture: نعس في طوموبيل, ننعس في طوموبيل, ننام في سيارة, انام في سيارة, نرقد في الطوموبيل, nn3es f tomobil, n3ess f tomobil
je vis seul: bou7di, bouhdi, bwa7di, b wehdi, wa7di, wahdi, wa7di f studio, bou7di f studio, بوحدي
je loue: كاريين, كارين, كاري, كارية, نكري, كنكري, karyin, kari, karya, kryin, kareyin
une maison: دار, dar
colocation: ساكنة مع صاحبتي, ساكن مع صاحبي, sakna m3a sa7bati, sakna m3a sahbti, saken m3a sahbi, saken m3a sa7bi
algérien: جزائرية, جزائري, jazairia, jazairi, dzairi, dziria, jazayria, djazairia, djazairi
marocain: مغاربة, مغاربة بجوج, maghribi, maghribia, lmaghrib
camerounais: الكامرون, الكاميرون, كاميرونية, كاميروني
syrien: سوريين, سوري, سورية
français: فرنسيين, فرنسي, فرنسية
je viens de: انا من, ana men
depuis l'année dernière: من السنة الماضية, من العام اللي فات, من العام الماضي, من العام لي فات
2 ans: 3amayn, 3amin, عامين, سنتين, عامان
ans: 3am, snin, sna, سنين, عوام, a3wam
environ: taqriban, ta9riban, tqriban, t9riban, 7wali, hwali, تقريبا, حوالي
oui: wakha, wakhha, wah, iyeh, iyyeh, ah, ih, na3am, ايه, واه, واخا, اي, اه, اي نعم
non: lla, la la, لالا, lala, non la
rien: walo, walou, والو, oualou
je n'ai jamais déclaré: عمري ما صرحت, 3omri ma declarit, ma declaritch
avec leur père: مع أبيهم, مع باباهم, عند باباهم, مع والدهم, عند أبيهم, m3a bahom, 3nd bahom, مع أمهم
seul: لا أحد يعيش معي, ما ساكن معايا حد, حتى واحد ساكن معايا, ما معي أحد, 7ta wa7ed, ma sakn m3aya 7ed, لا يعيش معي أحد, حتى حد معايا, ما في حدا معي
enceinte: طفل في الطريق, بيبي في الطريق, وطفل في الطريق
pourquoi vous demandez ça: علاش بغيتي تاريخ ميلادي, لماذا تريد تاريخ ميلادي, لماذا تحتاجون تاريخ ميلادي, علاش بغيتو تاريخ الازدياد, لماذا تاريخ ميلادي
propriétaire crédit fini: خلصت الكريدي, كملت الكريدي, سالا الكريدي, سددت القرض, انتهى القرض
avec mes parents: مع أمي وأبي, مع ماما وبابا, مع أبي وأمي, m3a mama w baba
puis: ثم, من بعد, mn b3d, بعدها
ça dépend du mois: حسب الشهر, على حسب الشهر
mon ancien emploi: كنت أعمل, كنت خدام, kent khdam, كنت أشتغل
une fille: بنت
un fils: ولد
moi et mon fils: أنا وابني, أنا وولدي, ana w wlidi, ana w weldi, ana w wldi, أنا مع ولدي, أنا مع ابني, m3a wldi, m3a wlidi, m3a weldi
moi et ma fille: أنا وابنتي, أنا وبنتي, ana w bnti, ana w benti, أنا مع بنتي, m3a bnti
moi et mes enfants: أنا وأولادي, أنا وأطفالي, أنا وولادي, ana w wladi, ana w drari, ana m3a wladi, أنا مع أولادي, أنا ودراري
mon mari est mort: زوجي مات, زوجي متوفي, مات زوجي, توفي زوجي, راجلي مات, rajli mat, rajli twefa, راجلي توفى
ma femme est morte: زوجتي ماتت, مرتي ماتت, mrati matet
l'année dernière: العام الماضي, السنة الماضية, لعام لي فات, l3am li fat
m'héberge: يستضيفني, يؤويني, مخليني نسكن معاه, mkhallini neskon m3ah, مسكني, مستضيفني, يسكنني, تستضيفني, مقعدني عندو
mon cousin: ابن عمي, ابن خالي, ولد عمي, ابن عمتي, ابن خالتي
ma carte: أخذت الإقامة, خديت الوراق, خديت الكارط, حصلت على الإقامة, khdit lwra9, khdit lcarta, عندي الوراق, عندي لوراق, 3ndi lwra9, حصلت على الأوراق
il y a: قبل
la fille: البنت
le garçon: الولد
la moitié: نصها, نصفها, بالنص, نصف الكرا, نص نص
l'aîné: البنت الكبيرة, الولد الكبير, الكبير, الكبيرة
le petit: الصغير, الصغيرة
femme de ménage: أغسل الصحون, أغسل الأواني
aide à domicile: m3a mra kbira, m3a wa7ed mra kbira, m3a chi mra kbira, مع مرا كبيرة, مع وحدة كبيرة
ans: 3am, snin, sna
j'ai: 3omri, 3mri, 3amri
je n'ai jamais déclaré: عمري ما صرحت, لم أصرح, ما صرحتش, ma sarra7tch, ما درتش ديكلاراسيون
j'habite à: أسكن في, أعيش في, نسكن في, ساكن في, ساكنة في, عايش في, عايشة في, مقيم في, sakn f, sakna f, sakn fi, n3ich f, n3ich fi, saken f, saken fi, ساكن ف, ساكنة ف
je suis: أنا, ana, rani, راني
mon fils: ابني, ولدي, weldi, wldi
ma fille: ابنتي, بنتي, bnti, benti
un fils: عندي ولد, ولد واحد
une fille: عندي بنت, بنت
jumeaux: توأم, توأمان, توأمين, توام, twam
mon mari: زوجي, راجلي, rajli, rajel
ma femme: زوجتي, مرتي, مراتي, مرأتي, martil, mrati, merti
avec mon mari: مع زوجي, مع راجلي, m3a rajli, m3a rajel
avec ma femme: مع زوجتي, مع مرتي, مع مراتي, m3a mrati, m3a merti
mon mari et moi: أنا وزوجي, أنا وراجلي, ana w rajli
ma femme et moi: أنا وزوجتي, أنا ومرتي, أنا ومراتي, ana w mrati
mon fiancé: خطيبي
seul: وحدي, لوحدي, بوحدي, وحداني, wa7di, w7di, bo7di, bou7di, b wa7di, غير أنا, غير انا, عزري, عزبة, 3ezri, celibataire
avec 2 enfants: مع زوج ولاد, مع زوج أولاد, مع جوج ولاد, m3a jouj wlad, m3a 2 wlad, m3a jouj drari, m3a zouj drari, m3a zouj wlad
avec enfants: مع ولادي, مع أولادي, مع دراري, m3a wladi, m3a drari, w wladi, m3a wlad, وولادي, وأولادي, وأطفالي
divorcé: مطلقة, مطلق, mtl9a, mtl9, motala9a, mtal9a, mtal9, طلقت, تطلقت
séparé: منفصلة, منفصل, مفارقين, mfar9in
veuve: أرملة, هجالة, أرمل, توفي زوجي, مات راجلي
marié: متزوج, متزوجة, mzawj, mzawja, mjawj, mjawja, mzewwej
je vis avec: أعيش مع, أسكن مع, اسكن مع, ساكن مع, ساكنة مع, عايش مع, عايشة مع, نسكن مع, sakn m3a, sakna m3a, 3aych m3a, ساكنين مع
avec: مع, m3a, معا
ma mère: أمي, الوالدة, ماما, mama, mmi, yemma, lwalida, امي, يما
mon père: أبي, بابا, baba, الوالد
mes parents: والدي, الوالدين, lwalidin, walidia, أهلي, الاهل
mon frère: أخي, خويا, khoya, خوي, اخي
ma soeur: أختي, ختي, khti, اختي
un ami: صديق, صاحبي, صديقي, صديقة, صديقتي, صاحبتي, sa7bi, sahbi, sa7bti, صاحب
ma famille: عائلتي, العائلة, famila, 3a2ila, عايلتي
chez un ami: عند صديق, عند صديقي, عند صاحبي, عند صاحبتي, عند صديقة, عند صديقتي, عند أصدقاء, 3nd sa7bi, 3nd sahbi, 3and sa7bi, 3and sahbi, 3nd sa7bti, m3a sa7bi, m3a s7abi, 3nd s7abi, مع صديق, مع صاحبي, مع صحابي
chez mon frère: عند أخي, عند خويا, 3nd khoya, 3and khoya, m3a khoya, مع خويا, مع أخي, عند خوي
chez ma soeur: عند أختي, عند ختي, 3nd khti, 3and khti, m3a khti, مع ختي, مع أختي
chez ma famille: عند عمي, عند خالي, عند خالتي, عند عمتي, عند العائلة, عند عائلتي, عند أقارب, عند اقاربي, عند ولد عمي, عند بنت عمي, 3nd 3ami, 3nd khali, 3nd khalti, m3a l3a2ila, m3a 3a2ilti, مع العائلة, مع عائلتي, عند حماتي, عند ابن عمي, عند بنت خالتي
chez mes parents: عند والدي, عند أهلي, عند أمي, عند أبي, عند الوالدين, عند دارنا, في دارنا, 3nd lwalidin, 3nd walidia, f darna, 3nd mama, m3a lwalidin, عند الوالدة, عند ماما, في بيت أهلي, في بيت والدي, مع أهلي
chez quelqu'un: عند ناس, عند شخص, عند واحد, 3nd nass, عند معارف, عند عائلة فرنسية
ils ont: عمرهم, عندهم, أعمارهم, 3omrhom, 3mrhom, 3ndhom, 3andhom
mon fils a: عمره
je travaille: أعمل, أشتغل, اشتغل, خدام, خدامة, نخدم, كنخدم, khdam, khdama, nkhdem, kankhdem, kankhdm, nekhdem, rani nekhdem, عندي عمل, عندي شغل, عندي خدمة, 3ndi khdma, عندي وظيفة, موظف, موظفة, أعمل في, أشتغل في, اشتغل في, خدام في, خدامة في, khdam f, khdama f, khdam fi, khdama fi, nkhdem f, kankhdem f
travail: عمل, شغل, خدمة, khdma, lkhdma, الخدمة, الشغل, العمل, وظيفة
je travaille pas: لا أعمل, لا أشتغل, ما أشتغل, ما أعمل, ماخدامش, ما خدامش, ماخدامة, ماخداماش, makhdamch, ma khdamch, makhdamach, ma khdamach, makhdam, makankhdemch, ma kankhdemch, ما كنخدمش, مانخدمش, ما نخدمش, ma nkhdemch, manekhdemch, ma3ndich khdma, ma 3ndich khdma, ma3andich khdma, ماعنديش خدمة, ما عنديش خدمة, ما عندي شغل, ما عندي عمل, ما عندي خدمة, ماعندي شغل, ماعندي خدمة, ليس عندي عمل, ليس لدي عمل, ليس عندي شغل, لا عمل, لا شغل, بدون عمل, بلا عمل, بلا خدمة, bla khdma, مش شغال, مش شغالة, مش بشتغل, ما بشتغل, لست أعمل, ما عنديش شغل, ماعنديش شغل, لا عمل لي, جالس بلا خدمة, لا يوجد عمل, ما في شغل, مافي شغل
je cherche du travail: أبحث عن عمل, أبحث عن شغل, ابحث عن عمل, نقلب على خدمة, كنقلب على خدمة, كنقلب على الخدمة, knqleb 3la khdma, kan9leb 3la khdma, n9leb 3la khdma, kan9lb 3la khdma, نحوس على خدمة, ندور على خدمة, nhawes 3la khdma, بدور على شغل, أدور على عمل, knqleb 3la lkhdma, n7aws 3la khdma, kn9leb 3la khdma, كندور على خدمة
j'ai été licencié: فقدت عملي, فقدت العمل, فقدت شغلي, خسرت عملي, خسرت شغلي, خسرت خدمتي, طردوني, طردوني من العمل, طردوني من الخدمة, خرجوني من الخدمة, خرجت من الخدمة, طردت من العمل, تم طردي, سرحوني, jraw 3liya, jraw 3lia, 7besto lkhdma, حبست الخدمة, انتهى عقدي, انتهى العقد, سالات الخدمة, salat lkhdma, سالا الكونطرا, sala lcontrat, توقفت عن العمل, تركت العمل, jraw 3liya mn lkhdma, kherjouni mn lkhdma
au chômage: عاطل, عاطل عن العمل, عاطلة, عاطلة عن العمل, أنا عاطل عن العمل, بطال, بطالة, شوماج, الشوماج, chomage, f chomage, fchomage, في البطالة, آخذ بطالة, كنشد الشوماج, نشد الشوماج, تعويض البطالة, kanched chomage, منحة البطالة
je ne peux pas travailler: لا أستطيع العمل, لا أقدر أعمل, لا أستطيع أن أعمل, ما نقدرش نخدم, مانقدرش نخدم, ما قدرتش نخدم, ma n9derch nkhdem, man9derch nkhdem, ما أقدر أشتغل, ما بقدر أشتغل, لا أقدر على العمل, ma n9drch nkhdm, غير قادر على العمل
je travaille pas: ليس لي حق العمل, ليس عندي حق العمل, ليس لدي حق في العمل, ما عنديش الحق نخدم, ممنوع من العمل, بدون تصريح عمل, لا يحق لي العمل, ليس لدي تصريح عمل
arrêt maladie: إجازة مرضية, اجازة مرضية, في إجازة مرضية, رخصة مرض, عطلة مرضية, حادث عمل, حادث شغل, arret maladie, f lmarad
malade: مريض, مريضة, أنا مريض, أنا مريضة, mrid, mrida, مرضان
congé maternité: إجازة أمومة, عطلة أمومة, عطلة الأمومة, رخصة الولادة
femme au foyer: ربة بيت, ربة منزل, في الدار, قاعدة في الدار, فالدار, mra d dar, galsa f dar, galsa fdar, g3da f dar, أربي أولادي, أعتني بأطفالي, أعتني بأولادي, كنقابل ولادي, نقابل ولادي, kan9abel wladi, m9abla wladi, مقابلة ولادي, جالسة في البيت, في البيت مع الأولاد, جالسة فالدار, أهتم بأولادي, أهتم بأطفالي, قاعدة في البيت, ست بيت
étudiant: طالب, طالبة, أدرس, كنقرا, نقرا, kan9ra, n9ra, talib, taliba, طالب جامعي, في الجامعة
formation: تكوين, التكوين, تدريب, دورة, دورة لغة, دروس فرنسية, أتعلم الفرنسية, formation, f formation, كورس
apprenti: متدرب مهني, متدرب, متدربة
stage: سطاج, ستاج, stage
retraité: متقاعد, متقاعدة, تقاعد, في التقاعد, روتريت, retraite, f retraite, معاش التقاعد, خديت الروتريت
à mon compte: لحسابي, لحسابي الخاص, أعمل لحسابي, عندي محل, عندي دكان, عندي حانوت, 3ndi 7anout, 3ndi ma7al, عندي مشروع, عندي شركة, تاجر, تاجرة, 3ndi charika, أبيع في السوق, كنبيع في السوق, نبيع في السوق, kanbi3 f souk, nbi3 f souk, عندي مطعم, سائق أوبر, سائق اوبر, شيفور أوبر, chauffeur uber, uber, khdam uber, khdam f uber, khdam m3a uber, خدام مع أوبر, خدام أوبر, أوبر, اوبر, أوبر إيتس, livreur uber, livreur deliveroo, توصيل أوبر, عمل حر, أعمل مع أوبر, kanssoug uber
femme de ménage: تنظيف, التنظيف, في التنظيف, عاملة تنظيف, عامل تنظيف, عاملة نظافة, عامل نظافة, نظافة, أنظف, أنظف البيوت, أنظف المكاتب, أنظف بيوت, كننظف, menage, kandir menage, kanf menage, khdama f menage, كنخدم في الميناج, خدامة في الديور, ميناج, الميناج, في الميناج, منظفة, منظف, شغالة في البيوت, khdama f dyour, kandir lmenage, غسل الصحون, غسل الأواني, خادمة
serveur: نادل, نادلة, سيرفور, سيرفوز, serveur, serveuse, كارسون, garson, جرسون
cuisinier: طباخ, طباخة, طباخ في مطعم, tebbakh, tabbakh, شاف, في المطبخ, f cuisine, cuisinier, مطبخ, كوزينيي
chauffeur: سائق, شيفور, chifour, سائق شاحنة, سائق حافلة, سائق تاكسي, طاكسي, taxi, سواق
livreur: موصل, توصيل, ليفرور, livreur, عامل توصيل, توصيل طلبات
maçon: عامل بناء, بناء, بناي, bennay, bnay, في البناء, في الشانطي, شانطي, chantier, f chantier, fchantier, f lbni, مصون, macon, ماصو, جباص, زلايجي, عامل في البناء, زليج, ورشة بناء, أعمل في البناء, خدام في البني, خدام فالبني, bni
ouvrier: عامل, عاملة, في مصنع, مصنع, معمل, في معمل, f usine, usine, أوزين, مستودع, في مستودع, ديبو, f depot, مخزن
peintre en bâtiment: صباغ, دهان, sebbagh
électricien: كهربائي, تريسيان, trisian, كهربجي
plombier: سباك, بلومبي, plombier, سمكري
mécanicien: ميكانيكي, mecanicien, ميكانيسيان
soudeur: لحام, soudeur, حداد
boulanger: خباز, مخبزة, في مخبزة, فران, khebbaz, boulangerie
boucher: جزار, gezzar, لحم حلال, boucherie, ملحمة
coiffeuse: حلاق, حلاقة, كوافير, كوافورة, hellaq, 7ellaq, coiffeur, coiffeuse, حلاقه
couturière: خياط, خياطة, kheyata
vendeuse: بائع, بائعة, في محل, بياع, vendeur, vendeuse, f magasin, f 7anout, في دكان, f hanout
caissière: كاشيير, صندوق, كاسيير, سوبر ماركت, في سوبرماركت, caissiere
aide à domicile: أعتني بمسنة, أعتني بامرأة مسنة, أعتني بالمسنين, مقابلة مرا كبيرة, أرعى مسنين, مساعدة منزلية, kan9abel mra kbira, m9abla mra kbira, رعاية المسنين, أعتني بعجوز, أعتني برجل مسن
nounou: مربية, مربية أطفال, جليسة أطفال, kan9abel drari dyal nass, nounou, أعتني بأطفال ناس, أرعى أطفالا
infirmière: ممرضة, ممرض, infirmiere
professeur: أستاذ, أستاذة, معلم, معلمة, مدرس, مدرسة
agent de sécurité: حارس, أمن, حارس أمن, سيكيريتي, securite, agent de securite, f securite, حراسة, سيكوريتي
jardinier: بستاني, جرديني, jardinier
ouvrier agricole: فلاح, في الفلاحة, الفلاحة, في الزراعة, مزرعة, في مزرعة, أجني الفواكه, جني العنب, f la7a, f lfla7a, fla7a, فلاحة
saisonnier: موسمي, saisonnier, عقد موسمي
intérimaire: انتيريم, interim, f interim, fl interim, مؤقت, عمل مؤقت
restaurant: مطعم, ريسطو, resto, restaurant, snack, سناك, مقهى, قهوة, f 9ahwa, كافيه, بيتزيريا
hôtel: فندق, أوطيل, otil, hotel
hôpital: مستشفى, سبيطار, sbitar
bureau: مكتب, مكاتب, bureau
école: مدرسة, lecole
petits boulots: خدمات صغيرة, شي سوايع, ساعات قليلة, بعض الساعات, bricolage, بريكول, bricole, خدمة مرة مرة, أعمال متفرقة, عمل يومي
petit boulot: عمل صغير, نصف دوام, دوام جزئي, خدمة صغيرة, khdma sghira, mi temps, شغل بسيط, عمل جزئي, عمل بسيط
au noir: نوار, بالنوار, noir, f noir, bla contrat, بدون عقد, بلا كونطرا
et chômage: وشوماج, وبطالة
salaire: راتب, شهرية, خلصة, khlassa, salaire, معاش شهري, أجر
pension d'invalidité: معاش العجز, معاش إعاقة
pension alimentaire: نفقة, النفقة, nafaqa
des aides: مساعدات, مساعدة, مساعدات اجتماعية, إعانات, اعانة, المساعدات, l3awn, إعانة, آخذ مساعدات
RSA: rsa, kanched rsa, نشد rsa, آخذ rsa, كنشد rsa
mon mari travaille: زوجي يعمل, زوجي يشتغل, راجلي خدام, rajli khdam, زوجي خدام
ma femme travaille: زوجتي تعمل, مرتي خدامة, mrati khdama, زوجتي تشتغل
moi non: أنا لا, ana la
ça dépend: حسب, على حسب, 3la 7ssab, كيتبدل, kaytbeddel, يتغير, مرة مرة, تتغير
smic: الحد الأدنى, الحد الأدنى للأجور, السميك, smic, سميك, الاجر الادنى
je loue: أستأجر, استأجر, مستأجر, مستأجرة, بالكراء, كاري, كارية, كاريين, kari, karya, kariya, كارية دار, kari dar, kari bertma, بالإيجار, اجار, مكتري, نكري, نخلص الكرا, أدفع الإيجار, أدفع إيجار
un appartement: شقة, دار, بيت, برطمة, bertma, partma, dar, منزل, آبارتمان, appart
une chambre: غرفة, شومبر, bit, chambre, أوضة
colocation: سكن مشترك, كولوكاسيون, coloc, colocation, مع شركاء سكن, مشارك في السكن, شقة مشتركة, غرفة في شقة مشتركة
studio: ستوديو, استوديو, studio
meublé: مفروش, مفروشة, meuble
vide: فارغة, بدون أثاث, غير مفروش
logement social: سكن اجتماعي, سكن إجتماعي, شقة اجتماعية, hlm, f hlm, شقة hlm, السكن الاجتماعي
centre d'hébergement: مركز إيواء, مأوى, ملجأ, في ملجأ, مركز لجوء, مركز طالبي اللجوء, كادا, f cada, huda, كامب
foyer: فوايي, في الفوايي, foyer, f foyer, ffoyer, بيت العمال
résidence étudiante: سكن جامعي, حي جامعي, السكن الجامعي, سكن الطلاب, cite u, f cite
je dors dans la rue: أنام في الشارع, في الشارع, في الزنقة, فالزنقة, f zen9a, fzen9a, f zan9a, kan3ess f zen9a, كننعس في الزنقة, برا, barra, أنام خارجا, أنا في الشارع, n3ess f zen9a, كنبات في الزنقة, kanbat f zen9a
je dors dans ma voiture: أنام في السيارة, في السيارة, في سيارتي, f tomobil, f tomobile, ftomobil, f tonobil, kan3ess f tomobil, كننعس في الطوموبيل, في الطوموبيل, أعيش في السيارة
sans logement: بلا دار, ما عنديش دار, ماعنديش دار, ma3ndich dar, ma 3ndich dar, ma3andich dar, بدون سكن, بلا سكن, مشرد, مشردة, لا سكن لي, ليس لدي سكن, ليس عندي سكن, ليس عندي بيت, بدون مأوى, ما عندي سكن, ما عندي بيت, bla dar
squat: سكوات, squat
propriétaire: مالك, مالكة, بيتي ملكي, داري, داري ديالي, الدار ديالي, dar dyali, dar diali, ملك, ملكي, بيت ملك, شقتي ملكي, dari, عندي دار ملك
achat à crédit: قرض, قرض البنك, كريدي, credit, كريدي ديال الدار, credit d dar, credit dyal dar, أدفع قرض البيت, نخلص الكريدي, khals credit, قرض عقاري, أدفع للبنك, kankhales lbanka, أسدد قرض, أدفع قرض المنزل
payé par le 115: 115, ديال 115, تابع 115, dyal 115, عن طريق 115
je paie pas de loyer: لا أدفع إيجار, لا أدفع الإيجار, لا أدفع شيئا, لا أدفع, ما كنخلصش, ماكنخلصش, ma kankhlsch, makankhlsch, mankhlesch, باطل, batel, batal, fabor, فابور, مجانا, مجاني, بلا كرا, bla kra, ما نخلصش الكرا, ما كنخلصش الكرا, بدون إيجار, ببلاش, ما بدفع, لا أدفع أي شيء
charges comprises: مع المصاريف, بالمصاريف, كلشي داخل, kolchi dakhel, شامل, كل شيء شامل, مع الشارج, b charges, مع الماء والكهرباء, مع الضو والما, بالماء والكهرباء, شامل كل شيء
sans les charges: بدون مصاريف, بلا مصاريف, بلا شارج
enceinte: حامل, أنا حامل, حاملة, 7amla, hamla, bel kerch, b lkerch, بالكرش, أنتظر مولود, حامل في الشهر, أنا حامل في الشهر, في الشهر, زوجتي حامل
handicap: معاق, معاقة, إعاقة, اعاقة, mo3a9, m3a9, عندي إعاقة, كرسي متحرك, handicap, ذوي الاحتياجات
je viens de: أنا من, جاي من, جاية من, ana mn, ana men, jay mn
étranger: أجنبي, أجنبية, ajnabi, gawri la, مهاجر, مهاجرة, ماشي فرنسي, مش فرنسي
je suis réfugié: لاجئ, لاجئة, لاجىء, refugie, عندي لجوء, حاصل على اللجوء
étranger, asile: طالب لجوء, طالبة لجوء, طلب لجوء, قدمت لجوء, لجوء, طلبت اللجوء
carte de 10 ans: بطاقة 10 سنوات, كارط 10 سنين, بطاقة عشر سنوات, carte 10 ans, carta 10 snin, karta 10 snin
carte de 1 an: بطاقة سنة, بطاقة عام, كارط عام, carte 1 an, carta dial 3am
récépissé: وصل, الوصل, الروسيبيسي, recepisse, ricipisi
étranger, protection temporaire: حماية مؤقتة
étranger, protection subsidiaire: حماية ثانوية, حماية فرعية
sans papiers: بدون أوراق, بلا وراق, bla wra9, bla war9, bla papiers, ما عندي أوراق, ما عنديش وراق, ماعنديش وراق, ma3ndich wra9, ma3ndich war9, ma 3ndich wra9, ma3andich wra9, حراق, حراقة, harrag, ليس عندي أوراق, ليس لدي أوراق, غير شرعي, ma3ndich lwra9, ماعنديش الوراق, ما عنديش الأوراق, ma3ndich les papiers, ma3ndich papiers, ليست لدي أوراق, لا أوراق, بدون إقامة, ليس لدي إقامة, ما عنديش أوراق
pas encore de papiers: مازال ما عنديش وراق, لا زلت بدون أوراق, أنتظر أوراقي, كنتسنى الوراق, kantsenna wra9, mazal ma3ndich wra9, mazal les papiers, ليس عندي أوراق بعد, ليس لدي أوراق بعد, مازال, mazal, kantsna lwra9, انتظر الاوراق, انتظر الإقامة, أنتظر الإقامة
carte de séjour: إقامة, بطاقة إقامة, كارط سيجور, carte sejour, carte de sejour, الإقامة, بطاقة الإقامة, الكارط, lcarta, titre de sejour, فيزا, عندي الإقامة, عندي إقامة
depuis: منذ, من, mn, men, hadi, هادي, من عام, منذ سنة
rien: والو, walo, walou, لا شيء, لاشيء, حتى حاجة, ولا شيء
rien encore: لا شيء بعد, مازال والو, mazal walo, لحد الآن لا شيء, حتى الآن لا شيء, مازال ما كنشد والو, لا شيء حتى الآن, ليس بعد, لسا ما في شي, مازال ما شديت والو
algérien: جزائري, جزائرية, الجزائر, dziri, dziria, jazairi, من الجزائر, dzair
marocain: مغربي, مغربية, المغرب, maghribi, maghribia, maghribiya, من المغرب, lmaghrib, maroc
tunisien: تونسي, تونسية, تونس, tounsi, tounsia, tounsiya, من تونس
égyptien: مصري, مصرية, مصر, masri, من مصر
syrien: سوري, سورية, سوريا, من سوريا
irakien: عراقي, عراقية, العراق
libanais: لبناني, لبنانية, لبنان
libyen: ليبي, ليبية, ليبيا
soudanais: سوداني, سودانية, السودان, من السودان
palestinien: فلسطيني, فلسطينية, فلسطين
mauritanien: موريتاني, موريتانية, موريتانيا
yemenite: يمني, يمنية, اليمن
jordanien: أردني, أردنية
afghan: أفغاني, أفغانية
somalien: صومالي, صومالية, الصومال
tchadien: تشادي, تشادية, تشاد
comorien: قمري, جزر القمر
espagnol: إسباني, إسبانية, spanyoli, اسباني, باسبور إسباني, جواز إسباني, جواز سفر إسباني
italien: إيطالي, إيطالية, talyani, ايطالي, جواز إيطالي
belge: بلجيكي, بلجيكية
passeport: جواز, جواز سفر, باسبور, passport, جنسية
nationalité française: جنسية فرنسية, الجنسية الفرنسية, عندي الجنسية, باسبور فرنسي, عندي الجنسية الفرنسية
c'est quoi: ما هي, ما هو, ما معنى, شنو هي, شنو هو, شنو, chno, chnou, chno hiya, chnou hiya, chno howa, chnou huwa, achno, wach hiya, واش هي, شنية, شنوة, chnoua, chniya, إيش هي, شو هي, شو, ايش, chno hiya la, chno la, شنو هي هاد
ça veut dire quoi: شنو كتقصد, ماذا تقصد, ماذا يعني, ماذا تعني, ما معنى هذا, ما هذا, شنو هادا, شنو هذا, chno hada, chnou hada, شنو هادشي, chno hadchi, شنو معناها, chno ma3naha, ma3na dyal hadchi, واش معناها, wach ma3naha, شو يعني, ايش يعني, شنوة معناها, chno kat9sed, chno kt9sed, شنو بغيتي تقول, يعني شنو
je comprends pas: ما فهمت, ما فهمتش, مافهمتش, لم أفهم, لا أفهم, mafhemtch, ma fhemtch, mafhamtch, mafhmtch, ما فهمت والو, ما فهمتش السؤال, مش فاهم, مش فاهمة, لم افهم السؤال
pourquoi vous demandez ça: علاش كتسول, علاش كتسولني, علاش كتسولوني, لماذا تسأل, لماذا تسألون, لماذا هذا السؤال, علاش, 3lach, 3lach katsewel, 3lach kat sewel, علاش هاد السؤال, لماذا تريد أن تعرف, علاه, 3lah, ليش, ليش بتسأل, لماذا تسألني, 3lach had so2al, 3lach katswelni
je ne sais pas: معرفتش, ma3raftch, ma3reftch, ma 3raftch, ma3rftch, لا أتذكر, ما عقلتش, ma3qeltch, ما نعرف, مانعرفش, man3refch, ma n3refch, ma3lich, الله أعلم, allaho a3lam, لا أدري, مدري, ما بعرف, ما أعرف, ma3rafch, لا اتذكر, مش متأكد
je ne me souviens pas du mois: لا أتذكر الشهر, ما عقلتش على الشهر, لا أعرف الشهر
économies: مدخرات, توفير
dettes: ديون, دين, كريديات
garde alternée: حضانة مشتركة
aucun: لا شيء من هذا, ولا واحد, لا شيء من ذلك, حتى وحدة, walo mn hadchi, والو من هادشي, حتى حاجة من هادشي, لا واحد
né en: مواليد, ولدت في, مولود في, مولودة في, مزيود, مزيودة, زدت في, mzyoud, mzyouda, mzyoud f, tzadit f, ولدت سنة, مولود سنة, مواليد سنة
et: و, w, ou
dans: في, ف
le mois dernier: الشهر الماضي, الشهر اللي فات, chhar li fat, شهر اللي فات
le week-end: آخر الأسبوع, نهاية الأسبوع, weekend, الويكاند
petit: صغير, صغيرة
`
