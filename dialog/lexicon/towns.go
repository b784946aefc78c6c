package lexicon

// Towns are the towns of France that people name in their own letters, or as their language calls them: "town: name, name". A
// Russian or Ukrainian case ending may follow a name.
const Towns = `
paris: париж, париже, парижі, باريس, parigi, paname
marseille: марсель, марселе, марселі, مرسيليا, مارسيليا, marsella, marselha, marsilia, marsilya, marsil
lyon: лион, лионе, ліон, ліоні, ليون, lion, liyon
toulouse: тулуза, тулузе, тулузі, تولوز, tolosa, tuluz
nice: ницца, ницце, ніцца, ніцці, نيس, niza, nisa, nis
nantes: нант, нанте, нанті, نانت
strasbourg: страсбург, страсбурге, страсбурзі, ستراسبورغ, ستراسبورج, estrasburgo, strazburg, strasburg
montpellier: монпелье, монпельє, مونبلييه, مونبيلييه, monpelye
bordeaux: бордо, بوردو, burdeos, bordeus, bordo
lille: лилль, лилле, лиль, лілль, ліллі, ليل, lil
rennes: ренн, ренне, رين, رين
reims: реймс, реймсе, реймсі, ريمس
le havre: гавр, гавре, гаврі, لوهافر, el havre
saint etienne: сент этьен, сент этьене, сент етьєн, سانت إتيان, سانتيتيان, سانت اتيان
toulon: тулон, тулоне, тулоні, تولون, tulon
grenoble: гренобль, гренобле, греноблі, غرونوبل, كرونوبل, grenobl
dijon: дижон, дижоне, діжон, діжоні, ديجون
angers: анже, أنجي
nimes: ним, ниме, нім, німі, نيم
villeurbanne: вилербан, виллербан, віллербан, فيلوربان
clermont ferrand: клермон ферран, клермон ферране, клермон феррані, كليرمون فيران
le mans: ле ман, لومان, لو مان
aix en provence: экс ан прованс, екс ан прованс, اكس اون بروفانس, إكس أون بروفانس
brest: брест, бресте, бресті, بريست
tours: тур, туре, تور
amiens: амьен, амьене, амʼєн, амєн, أميان
limoges: лимож, лиможе, лімож, ліможі, ليموج
annecy: анси, аннеси, анесі, آنسي
perpignan: перпиньян, перпиньяне, перпіньян, перпіньяні, بيربينيان, perpinan
metz: мец, меце, меці, ميتز
besancon: безансон, безансоне, безансоні, بيزانسون
orleans: орлеан, орлеане, орлеані, أورليان
mulhouse: мюлуз, мюлузе, мюлузі, مولوز
rouen: руан, руане, руані, روان
caen: кан, кане, كان
nancy: нанси, нансі, نانسي
roubaix: рубе, روبيه, روبي
tourcoing: туркуэн, туркуен, توركوان
avignon: авиньон, авиньоне, авіньйон, авіньйоні, أفينيون, avinon
cannes: канны, каннах, канни, каннах
poitiers: пуатье, пуатьє, بواتييه
pau: по
calais: кале, كاليه, كالي
dunkerque: дюнкерк, дюнкерке, дюнкерку, دانكيرك, دنكيرك
saint denis: сен дени, сен дені, сан дени, سان دوني, سان دني, سانت دوني
montreuil: монтрей, монтрёй, монтрее, مونتروي
argenteuil: аржантей, аржантёй, أرجنتوي
creteil: кретей, كريتاي
nanterre: нантер, نانتير
vitry sur seine: витри, فيتري
aubervilliers: обервилье, обервільє, أوبرفيلييه
bobigny: бобиньи, бобіньї, بوبيني
evry: эври, еврі, إيفري
versailles: версаль, версале, версалі, فيرساي
lens: ланс, لانس
valence: валанс, فالانس
valenciennes: валансьен, валансьєн, فالنسيان
la rochelle: ла рошель, لا روشيل
bayonne: байонна, байонне, байонні, بايون
lourdes: лурд, лурде, лурді, لورد
`
