package lexicon

const everydayEnglish = `
il travaille pas: doesnt work, doesn t work, he doesnt work, does not work, he s not working, hes not working
mon mari travaille pas: my husband doesnt work, my husband doesn t work, hubby doesnt work, my husband is not working
ma femme travaille pas: my wife doesnt work, my wife doesn t work
ils sont grands: they are grown up, theyre grown up, all grown up, grown up now, they are adults
je travaille pas: not working, i dont work, i do not work, im not working, i am not working, we dont work
femme au foyer: im a housewife, i m a housewife, i am a housewife
elle a: shes
il a: hes
la grand-mère: nan
femme au foyer: stay at home, stay home, i stay home, im at home with the kids, at home with the kids, home with the kids
environ: abt, abut, rougly, ruffly, bout
avec: wiv, wif, wit
fin: thanks bye, thank you bye, ok bye, cheers bye, ta bye, bye thanks
j'ai perdu mon travail: got the sack, i got the sack, got sacked, i got sacked, been sacked, they sacked me, got the boot, got let go, they let me go, was let go, got fired, they fired me, lost me job
mon mari est au pays: my husband is back home, hubby is back home, my wife is back home, my husband is still back home, my husband is in my country
en couple: me n my bf, me and my bf, me n my gf, me and my gf, with my bf, with my gf, me n my boyfriend, me n my girlfriend, me and my fella, with my fella
sans enfant: no kids yet, no children yet, no kids so far, not got any kids
rien: nowt, not a penny, not a cent, zilch, nada, im skint, im broke
à la banque: in the bank, at the bank, in her account, in his account, in my account
seul: me and my dog, just me and my dog, only me and my dog, me and my cat, just me and my cat, only me and my cat
chez mes parents: in the family house with my mum, in the family home, family house with my mum, family home with my mum, in my parents house, at my mums, in my mums house
il aura: he will be, she will be, will be, he'll be, she'll be, turns, he turns, she turns, turning
achat à crédit: still paying the bank for it, still paying the bank, still paying for it
seul: no one just me, nobody just me, no one only me, nobody else just me, nobody but me
à mon compte: drive a taxi for myself, i drive a taxi for myself, taxi for myself, work for myself, working for myself, i have my own taxi, my own taxi
étudiant: doing a masters degree, masters degree, doing a masters, doing a degree, doing a bachelor, doing my phd, doing a masters
chez ma tante: on my aunties sofa, my aunties sofa, on my aunts sofa, staying on my aunties sofa, im staying on my aunties sofa, at my aunties
chez un ami: on a friends sofa, on a friends couch, on a mates sofa, sleeping on a friends sofa, sofa surfing, sofa surf
logement social: rent from the council, we rent from the council, i rent from the council, council house, council housing
c'est écrit: it says, it said, its written, written
mon père est mort: my dad died, my father died, my dad passed away, my father passed away, i lost my dad, i lost my father, lost my dad, lost my father, my dad is dead, my father is dead
ma mère est morte: my mum died, my mother died, my mom died, my mum passed away, my mother passed away, my mom passed away, i lost my mum, i lost my mother, lost my mum, lost my mother
mon frère est mort: my brother died, my brother passed away, i lost my brother
ma soeur est morte: my sister died, my sister passed away, i lost my sister
mon fils est mort: my son died, my son passed away, i lost my son
la semaine dernière: last week
je suis perdu: im lost, i am lost
je ne sais pas: dont know where it is, don't know where it is, no clue where it is, i dont know where it is, not sure where it is, she doesnt know, she doesn't know, he doesnt know, he doesn't know, she dont know, never seen it
je suis réfugié: refugees, we are refugees, were refugees, we re refugees, asylum granted
propriétaire crédit fini: my own house all paid off, own house all paid off, all paid off, paid off, fully paid, fully paid off, paid for, mortgage paid off, no mortgage left, mortgage finished
propriétaire: my own house, our own house, my own flat, our own flat, my own place, i own it, she owns it, he owns it
je paie pas de loyer: we dont pay, we don't pay, i dont pay, i don't pay, we dont pay anything, dont pay anything, dont pay rent, no rent, its free, it's free
femme de ménage: she cleans houses, she cleans, she cleans offices, she does cleaning, he cleans, she is a cleaner, shes a cleaner
elle travaille: she works
il travaille: he works
elle travaille pas: she dont work, she doesnt work, she doesn't work, she does not work, she isnt working, she isn't working
il travaille pas: he dont work, he doesnt work, he doesn't work, he does not work, he isnt working, he isn't working
il cherche du travail: hes looking for a job, he's looking for a job, he is looking for a job, he is looking for work, hes looking for work, he's looking for work
elle cherche du travail: shes looking for a job, she's looking for a job, she is looking for a job, shes looking for work, she is looking for work
donne: gives us, gives me, give us, give me, pays us, pays me, gives
de l'argent: money
chez l'une: from one, at one, with one, one pays, from the first, at the first
chez l'autre: from the other, at the other, with the other, the other pays, from the second, at the second, from another
étudiant: uni, at uni, im at uni, i am at uni, i go to uni, university student, at college
le week-end: at weekends, on weekends, at the weekend, weekends
en congé maladie: off sick, im off sick, i am off sick, signed off sick
malien: malian, both malian, malians, we are malian
chez leur père: with there dad, with their dad, with their mum, with their mother, with their father, at their dads, at their dad s, with there mum
seul: nobody lives with me, no one lives with me, noone lives with me, nobody with me, i live with nobody, nobody else lives here
enceinte: baby on the way, a baby on the way, 1 on the way, one on the way, plus one on the way, on the way
pourquoi vous demandez ça: why do u need my birthday, why do you need my birthday, why do you need my date of birth, why my birthday, why do you need my date, why do u ask, why u ask, why do u need that, why do u need this, what do you need it for, y u asking
à mon compte: self emplyed, self employd, selfemployed, self employ, slef employed
propriétaire crédit fini: no loan left, loan paid, loan is paid, mortgage paid off, mortgage is paid, no mortgage, loan finished, no more mortgage
c'est à moi: i own it, it belongs to me, it belongs to us, we own it
avec mes parents: with mum n dad, with mum and dad, with my mum n dad, with mom and dad, with my mom and dad, with mum dad, at mum and dads, with me mum and dad
puis: then
pour cent: percent, per cent, pct
mon ancien emploi: my old job, my last job, my previous job, old job, last job, previous job, used to work, i used to work
dit: says, said
ça dépend du mois: depending on the month, depends on the month
chez mon ex: with my ex
polonais: polish, pole
mon fils a: my son is, my boy is, my kid is, my child is, he is
ma fille a: my daughter is, my girl is, my baby is, she is
moi et mon fils: me and my son, my son and me, my son and i, just my son and me, me and my boy, me and my kid
moi et ma fille: me and my daughter, my daughter and me, my daughter and i, me and my girl
moi et mes enfants: me and my children, me and the kids, my kids and me, my kids and i, me and my kids, me and my boys, me and my girls
mon mari est mort: my husband died, my husband passed away, my husband is dead, since my husband passed away, since my husband died, lost my husband
ma femme est morte: my wife died, my wife passed away, my wife is dead, lost my wife
et mon copain: and my boyfriend, and my partner
m'héberge: lets me stay, hosts me, puts me up, is hosting me, let me stay, letting me stay, lets me sleep, gave me a room, takes me in, took me in, are hosting me
deux cents: couple of hundred, a couple of hundred, couple hundred
quelques: couple of, a couple of, a few, some
ensemble: together
partage: share, i share, sharing
la moitié: half, half half, 50 50, fifty fifty
paie: pays
mon colocataire: my flatmate, my roommate, flatmate pays
sans emploi: between jobs, in between jobs
aidant familial: carer for my disabled, i care for my disabled, i look after my disabled, carer for my, i care for my mum, i care for my mother, i care for my dad, i look after my mum, i look after my mother, i look after my dad, i take care of my mother, i take care of my mum, i take care of my dad, i look after my husband, full time carer for my
je donne des cours: i teach a bit, i give lessons, i teach
un peu: a bit, bit, a little
il y a: ago
ma carte: got my card, i got my card, my card came, i received my card, my permit, got my permit, i got my permit, card
l'aîné: first one, my first, the first, older, the older, my eldest, my oldest, oldest boy, oldest girl, eldest
le petit: second one, my second, the second, younger, the younger, my youngest, the youngest, youngest, the little one
le troisième: third one, my third
je suis réfugié: refugee status, i have refugee status
je n'ai jamais déclaré: never did taxes, i never did taxes, never declared, i never declared, never paid taxes, i dont do taxes, i never filed taxes, never filed
j'habite à: i live in, i m living in, im living in, we live in, i leave in, living in, i m in, im in, i stay in, we stay in, i moved to
je suis: i am, i m, im, iam, am
je: i
j'ai: i have, i ve, ive, i got, i have got, i ve got, ive got, we have, we ve
mon: my, our
mon fils: my son, my boy
ma fille: my daughter, my girl
un fils: a son, a boy, one son, one boy
une fille: a daughter, a girl, one daughter, one girl
fils: son, boy
fille: daughter, girl
garçons: boys, sons
filles: girls, daughters
jumeaux: twins
bébé: newborn
mon mari: my husband, hubby, my hubby
ma femme: my wife
mon conjoint: my partner, my spouse
mon copain: my boyfriend, my bf, a boyfriend, boyfriend
ma copine: my girlfriend, my gf, a girlfriend, girlfriend
mon mari et moi: me and my husband, my husband and me, my husband and i, husband and me
ma femme et moi: me and my wife, my wife and me, my wife and i, wife and me
mon copain et moi: me and my boyfriend, my boyfriend and me, my boyfriend and i, me and my partner, my partner and me, my partner and i
ma copine et moi: me and my girlfriend, my girlfriend and me, my girlfriend and i
et ma femme: and wife, and my wife
et mon mari: and husband, and my husband
seul: single, all alone, just me, only me, me alone, nobody, no one else, no one else just me, myself, me only
mère seule: single mother of, single mum of, single mom of, single mum with, single mom with, single mother with
seul avec: alone with
divorcé: divorced, i m divorced, im divorced, i am divorced
séparé: separated, i m separated, im separated, split up, we split up, i left him, he left me, she left me, he left us
veuve: widow, widowed, widower
marié: maried, married, i m married, im married, i am married
célibataire: im single, i m single, i am single
je vis avec: i live with, i stay with, i m living with, im living with, i m staying with, im staying with, i am living with, living with, staying with, i m with, im with
avec: with, together with
chez: at
ma mère: my mum, my mom, my mother, mum, mom, mother
mon père: my dad, my father
mes parents: my parents, my folks, parents
mon frère: my brother, brother
ma soeur: my sister, sister
mon oncle: my uncle
ma tante: my aunt, my auntie
mon cousin: my cousin, cousin
un ami: a friend, my friend, friend, friends, my friends, mates, a mate, my mate
ma famille: my family, family, relatives
grand-mère: grandmother, my grandmother, grandma, my grandma
chez un ami: at a friend, at a friends, at a friends place, at a friend s place, at my friend s, at my friends, at my friends place, my friends house, friends house, a friend s place, a friends place, at friends, friend s place, i stay with a friend, i m staying with a friend, staying at a friend s, staying at a friends, im staying at a friend s, i m staying at a friend s, sofa surfing, couch surfing, on a friend s sofa, on a friends sofa, on a friends couch, sleep at a friends, a friend hosts me, with a friend, with friends
chez mon frère: my brother lets me, at my brother s, at my brothers, at my brother s place, at my brothers place, my brothers house, with my brother, my brother s house
chez ma soeur: my sister lets me, at my sister s, at my sisters, at my sister s place, at my sisters place, my sisters house, with my sister
chez ma famille: with family, with my family, at my uncle s, at my uncles, at my aunt s, at my aunts, at my cousin s, at my cousins, with my cousin, with my uncle, with my aunt, with relatives
chez mes parents: at my parents, with my parents, at my parents house, at my mum s, at my mums, at my moms, at my mom s, at my dads, at my dad s, parents house, with my mum and dad, in my parents house, still at home with my parents, at my mother s, at my mothers, at my mums house, with parents
chez quelqu'un: somebody lets me, someone lets me, at somebody s place, at someone s place, someone hosts me, a family hosts me, host family
il: he
elle: she
ils ont: they are, they re, theyre, their ages are, aged, ages, they have
mon fils a: my son is
ma fille a: my daughter is
en: in
de: of, from
le: the
travail: work
je travaille: i work, i m working, im working, i am working, i do work, im workin, i m workin, i work at, i work for, i work as, working as, working in, working for, working at, i got a job, i have a job, i have work, i ve got a job, ive got a job, i found a job
je travaille pas: i dont work, i don t work, i do not work, i m not working, im not working, i am not working, not working, i not work, i no work, no working, don t work, dont work, i dnt work, i aint working, i never worked, not working now, don t have a job, i dont have a job, i don t have a job, i dont have job, i have no job, i got no job, i havent got a job, i haven t got a job, no job, no work, i have no work, i dont have work, i don t have work, without work, i dont have any job
je cherche du travail: looking for a job, looking for work, i look for work, i look for a job, i m looking for a job, im looking for a job, im looking for work, i m looking for work, searching for a job, searching for work, i search job, i search work, job hunting, looking for job, job seeker, jobseeker, seeking work, trying to find a job, trying to find work, i m searching work, i am looking for a job, i am looking for work, search job, search for job, need a job, i need a job
j'ai été licencié: i lost my job, lost my job, lost job, i lost job, i was fired, got fired, i got fired, fired, i was sacked, i got sacked, sacked, i was laid off, laid off, got laid off, made redundant, i was made redundant, redundant, my boss fired me, they fired me, my contract ended, my contract finished, my contract is finished, my contract is over, contract ended, end of contract, company closed, i lost my work, lost my work, lost work, my job finished, my job ended
au chômage: on the dole, i m unemployed, im unemployed, i am unemployed, i get unemployment, i get unemployment money, unemployment money, unemployed, i get france travail, unemployment benefits, on unemployment, i m on unemployment
je ne peux pas travailler: can t work, cant work, i can t work, i cant work, i cannot work, cannot work, unable to work, not able to work, i can not work, im unable to work
je travaille pas: i m not allowed to work, im not allowed to work, not allowed to work, no right to work, i have no right to work, no work permit, i dont have the right to work, i don t have the right to work
arrêt maladie: on sick leave, sick leave, off sick, i m off sick, im off sick, signed off sick, sick note, i m on sick leave, im on sick leave, i had an accident at work, work accident, accident at work
malade: sick, ill, i m sick, im sick, i m ill, im ill, i am sick, i am ill, very sick, very ill
congé maternité: maternity leave, on maternity leave, im on maternity leave, i m on maternity leave, maternity
congé parental: parental leave, paternity leave
femme au foyer: housewife, house wife, stay at home mum, stay at home mom, stay home mom, stay home mum, stay at home mother, homemaker, i m a housewife, im a housewife, stay at home dad, i stay at home, i stay home, i take care of my kids, i take care of my children, i take care of the kids, i look after my kids, i look after my children, i look after the kids, i raise my kids, taking care of my kids, looking after my kids, i m home with my kids, im home with my kids, i m at home with the kids, im at home with the kids, i care for my kids
étudiant: student, i m a student, im a student, im student, i am student, i am a student, i study, i m studying, im studying, studying, at uni, at university, in college, at the university, i go to university, i go to uni, phd, master student
formation: training, in training, a training, vocational training, i m in training, training course, french classes, french lessons, learning french, i learn french, french course
apprenti: apprentice, apprenticeship, i m an apprentice, im an apprentice
stage: internship, intern
retraité: retired, i m retired, im retired, i am retired, pensioner, old pension, state pension, i m a pensioner, im a pensioner, i get my pension, i have my pension, i get a pension
à mon compte: self employed, i m self employed, im self employed, freelancer, freelance, i m freelance, im freelance, i have my own business, i have a business, my own business, own business, i own a shop, i have a shop, i have a small shop, my own shop, own boss, my own boss, im my own boss, i m my own boss, i drive for uber, i drive uber, uber driver, uber, i m an uber driver, im an uber driver, i deliver for uber, i deliver for deliveroo, deliveroo, uber eats, ubereats, i do uber eats, i do deliveroo, i do uber, bolt driver, i m a driver for uber, auto entrepreneur, autoentrepreneur, sole trader, micro entrepreneur, i work for myself, working for myself, work for myself, i sell on the market, i sell at the market, market trader, i have a food truck
femme de ménage: cleaner, cleaning lady, i clean, i clean offices, i clean houses, i clean homes, i clean rooms, i do cleaning, cleaning, cleaning job, cleaning work, housekeeper, housekeeping, maid, chambermaid, i m a cleaner, im a cleaner, janitor, i wash dishes, dishwasher, i clean hotels, i do the cleaning, cleaning offices
serveur: waiter, waitress, bartender, barman, barmaid, barista, i wait tables, serving in a restaurant, i serve in a restaurant
cuisinier: cook, chef, i cook in a restaurant, kitchen helper, kitchen porter, kitchen hand, i m a cook, im a cook, kitchen
chauffeur: driver, truck driver, bus driver, lorry driver, i drive a bus, i drive a truck, taxi driver, i drive trucks, i drive a lorry, i m a driver
livreur: delivery, delivery driver, deliveries, i deliver parcels, courier, i deliver packages
livreur à vélo: delivery rider, bike delivery, rider
maçon: builder, mason, bricklayer, construction, construction worker, i build houses, building site, in construction, on building sites, building work, roofer, tiler, plasterer, scaffolder, labourer, laborer
ouvrier: worker, factory worker, factory, in a factory, warehouse, in a warehouse, i pack boxes, packing, i work in a factory, i work in a warehouse, line worker, handyman, picker
peintre en bâtiment: painter, painter decorator
électricien: electrician
plombier: plumber
mécanicien: mechanic, garage
soudeur: welder
boulanger: baker, bakery, in a bakery
boucher: butcher
coiffeuse: hairdresser, barber, hair salon, i cut hair, i do hair, nails salon, nail technician
couturière: tailor, seamstress, sewing
vendeuse: shop assistant, shop, store, i sell, sales assistant, saleswoman, salesman, seller, in a shop, in a store, i work in a shop, i work in a store
caissière: cashier, till, at the till, supermarket, in a supermarket, i work in a supermarket
aide à domicile: carer, care worker, home carer, home help, caregiver, i care for old people, i look after old people, i look after an old lady, i look after an old man, i take care of an old lady, i take care of old people, i take care of an old man, care assistant, care home
nounou: nanny, babysitter, babysitting, baby sitter, childminder, child minder, au pair, i babysit, i look after children, i look after a baby, i look after other people s kids
infirmière: nurse, nurses, nursing
aide-soignante: nurse assistant, nursing assistant, health care assistant, healthcare assistant
professeur: teacher, i teach, tutor, teaching
agent de sécurité: as a security guard, security guard, security, security agent, bouncer, guard, i work in security
jardinier: gardener, gardening
ouvrier agricole: farm worker, on a farm, farm, i pick fruit, i pick grapes, fruit picking, grape picking, i pick apples, farming, in the fields
saisonnier: seasonal, seasonal work, seasonal worker
intérimaire: temp, temping, temp work, agency work, agency worker, temp agency, through an agency
éboueur: bin man, refuse collector
réceptionniste: receptionist, reception
secrétaire: secretary, office job, in an office, office worker
petits boulots: odd jobs, small jobs, little jobs, a few hours, few hours, some hours, a few hours a week, gigs, cash jobs
petit boulot: small job, little job, a small job, a little job, part time job, part time, a bit of work
au noir: cash in hand, off the books, undeclared, under the table
bureau: office, offices
restaurant: restaurant, cafe, bar, kebab, kebab shop, pizza, pizzeria, takeaway, fast food, canteen
hôtel: hotel, motel
hôpital: hospital
école: school, a school
chantier: site, sites
salaire: salary, wage, wages, paycheck, my salary, my wage, my wages, job, jobs, a job, employed, employee, i am employed, i m employed, im employed, i m an employee, im an employee
pension d'invalidité: disability pension, invalidity pension
pension alimentaire: child support, alimony, maintenance from my ex, my ex pays, my ex gives me money, maintenance
des aides: benefits, benefit, i get benefits, i get benefit, i m on benefits, im on benefits, social benefits, government money, money from the government, social help, welfare, on welfare
RSA: i get rsa, i m on rsa, im on rsa, on rsa, i have rsa, i get the rsa, rsa
je touche: i receive, i earn, i make, i get paid, they pay me, i get
il travaille: he works
elle travaille: she works
mon mari travaille: my husband works, my husband has a job, husband works, my husband is working
ma femme travaille: my wife works, my wife has a job, wife works
moi non: not me, i dont, me no, me not
ça dépend: it depends, depends, it changes, it varies, varies, not always the same, every month different, different every month, up and down, it s different every month
smic: minimum wage, min wage, the minimum wage, minimum salary, minimum, smic
je loue: i rent, renting, we rent, i m renting, im renting, i am renting, rented, tenant, i m a tenant, im a tenant, i pay rent, we pay rent
un appartement: a flat, flat, apartment, an apartment, a small flat, small flat, a small apartment, appartment, a house, house, a place, small place, private landlord, from a landlord, from a private landlord, landlord
une chambre: a room, room, bedroom, a small room
colocation: shared flat, flat share, flatshare, shared house, house share, room in a shared flat, a room in a shared flat, flatmates, flatmate, roommates, roommate, room mates, i share a flat, i share with, sharing a flat
studio: a studio, studio flat
meublé: with furniture, furniture included, already furnished, furnished, fully furnished
vide: without furniture, no furniture, unfurnished, empty flat
logement social: social housing, council housing, council flat, council house, social flat, social home, housing from the city, hlm flat, low rent housing, city housing, i live in hlm, i m in hlm, im in hlm
hôtel: hotel, hotel room, in a hotel, at the hotel, at a hotel
centre d'hébergement: shelter, homeless shelter, in a shelter, emergency shelter, emergency housing, emergency accommodation, accommodation center, asylum center, asylum centre, centre for asylum seekers
foyer: hostel, in a hostel, at a hostel, young workers hostel, workers hostel, student residence, student dorm, student halls, dorm, halls
résidence étudiante: student residence, student dorm, dorm, student halls, halls of residence, crous room
je dors dans la rue: i sleep on the street, i sleep in the street, i m sleeping on the street, i sleep rough, sleeping rough, rough sleeping, on the streets, i live on the street, i live on the streets, on the street, in the street, i sleep outside, sleeping outside
je dors dans ma voiture: i sleep in my car, im sleeping in my car, i m sleeping in my car, in my car, sleeping in my car, i live in my car, in a car, in the car, in a van, in my van
sans logement: homeless, i m homeless, im homeless, no home, i have no home, nowhere to live, no house, i have no house, i have no place, no place to live, no fixed address
squat: squat, in a squat
caravane: caravan, in a caravan, trailer, mobile home
propriétaire: owner, i own my house, i own my flat, i own the house, i own the flat, i own my home, we own, we own our house, we own our home, my own house, my own flat, our own house, own house, own flat, the house is mine, the flat is mine, it is my house, it s my house, its my house, its mine, it s mine, i bought my flat, i bought it, house paid off, paid off
achat à crédit: mortgage, a mortgage, i pay a mortgage, we pay a mortgage, paying a mortgage, paying mortgage, i have a mortgage, we have a mortgage, paying the bank, i pay the bank, house loan, home loan, i m buying, im buying, i m buying my flat, we are buying, bank loan for the house, loan for the house
payé par le 115: paid by the 115, 115, from 115, samu social, with the 115, the 115
je paie pas de loyer: i dont pay rent, i don t pay rent, i do not pay rent, no rent, i pay no rent, i dont pay any rent, i don t pay any rent, i dont pay, i don t pay, rent free, i pay nothing, i don t pay anything, i dont pay anything, for free
charges comprises: with bills, bills included, including bills, all included, all inclusive, everything included, with charges, charges included, including charges
sans les charges: without bills, without charges, bills not included, no bills
enceinte de: months pregnant, weeks pregnant
enceinte: i m pregnant, im pregnant, i am pregnant, pregnant, i m expecting, im expecting, i m expecting a baby, baby coming, i m having a baby, my wife is pregnant
handicap: disabled, i m disabled, im disabled, disability, handicap, i have a disability, i m in a wheelchair, wheelchair
je viens de: i m from, im from, i am from, i come from, i was born in, from
étranger: foreigner, i m a foreigner, im a foreigner, not french, i m not french, im not french, i am not french, i m not from here, immigrant, migrant, i m foreign
je suis réfugié: refugee, i m a refugee, im a refugee, political refugee, i have asylum, refugee status
étranger, asile: asylum seeker, i m an asylum seeker, im an asylum seeker, asylum, i asked for asylum, asking for asylum, asylum request
carte de 10 ans: 10 year card, ten year card, ten years card, 10 years card, ten year permit, 10 year permit, resident card 10 years, permanent resident card
récépissé: receipt, recepisse, the receipt
carte de 1 an: 1 year card, one year card, one year permit, 1 year permit
étranger, protection subsidiaire: subsidiary protection
étranger, protection temporaire: temporary protection
sans papiers: no papers, without papers, i have no papers, undocumented, i dont have papers, i don t have papers, i have no documents, no documents, no visa, illegal, i m undocumented, im undocumented, i dont have documents, i don t have documents, i have no permit, no residence permit, i don t have a residence permit, i dont have a residence permit
pas encore de papiers: no papers yet, i dont have papers yet, i don t have papers yet, not yet papers, papers not yet, no documents yet, waiting for my papers, i m waiting for my papers, im waiting for my papers, waiting for papers, i wait for my papers, i wait papers, waiting for my documents
carte de séjour: residence permit, residence card, resident card, resident permit, carte de sejour, visa, permit, my card, 10 year card, ten year card, ten years card, 10 years card
depuis: since, for
encore: still
rien: nothing, nothing at all, 0 euros, not a penny
rien encore: nothing yet, not yet, nothing for now, nothing for the moment, i get nothing yet, not yet anything
nigérian: nigerian
marocain: moroccan, morocan, morocco
algérien: algerian, algeria
tunisien: tunisian, tunisia
sénégalais: senegalese, senegal
malien: malian, mali
ivoirien: ivorian, ivory coast
ghanéen: ghanaian, ghana
Nigeria: nigeria
gambien: gambian, gambia
camerounais: cameroonian, cameroon
congolais: congolese, congo
guinéen: guinean, guinea
soudanais: sudanese, sudan
somalien: somali, somalia, somalian
érythréen: eritrean, eritrea
éthiopien: ethiopian, ethiopia
kenyan: kenyan, kenya
indien: indian, india
pakistanais: pakistani, pakistan
bangladais: bangladeshi, bangladesh
srilankais: sri lankan, sri lanka, tamil
népalais: nepalese, nepali, nepal
afghan: afghan, afghanistan, afghani
iranien: iranian, iran
irakien: iraqi, iraq
syrien: syrian, syria
turc: turkish, turkey
russe: russian, russia
ukrainien: ukrainian, ukraine
géorgien: georgian, georgia
albanais: albanian, albania
chinois: chinese, china
vietnamien: vietnamese, vietnam
philippin: filipino, filipina, philippines
brésilien: brazilian, brazil
colombien: colombian, colombia
américain: american, usa, america, united states
canadien: canadian, canada
anglais: english, england
britannique: british, uk, united kingdom, scottish
égyptien: egyptian, egypt
libanais: lebanese, lebanon
polonais: polish, poland
roumain: romanian, romania
portugais: portuguese, portugal
espagnol: spanish, spain
italien: italian, italy
allemand: german, germany
irlandais: irish, ireland
bulgare: bulgarian, bulgaria
hongrois: hungarian, hungary
grec: greek, greece
néerlandais: dutch, netherlands
belge: belgian, belgium
moldave: moldovan, moldova
kosovar: kosovar, kosovo, kosovan
serbe: serbian, serbia
nationalité française: french nationality, french citizen, i m french, im french, i am french, french passport, french citizenship
passeport: passport, nationality, citizen
c'est quoi: what is, what s, whats, what are, wat is, what does, what is the, what s the, whats the, what are the, wots
ça veut dire quoi: what do you mean, what does it mean, what does that mean, what is it, what is that, what is this, what s this, whats this, what s that, whats that, mean, what mean, meaning, what you mean, wdym, what does this mean, what is the meaning of
je comprends pas: i dont understand, i don t understand, i do not understand, i didnt understand, i didn t understand, dont understand, don t understand, no understand, i not understand
pourquoi vous demandez ça: why do you ask, why you ask, why are you asking, why you ask me this, why do you ask me this, why do you ask me that, why this question, why do you need this, why do you need that, why do you want to know, why you want to know, why do you need to know, what for
je ne sais pas: i don t remember, i dont remember, no idea sorry, i have no idea sorry, no clue sorry, sorry i dont know, sorry i don t know, not sure sorry, idk sorry, i dont know exactly, i don t know exactly, don t know exactly, dont know exactly, dont remember, don t remember, i forgot
je ne me souviens pas du mois: i dont remember the month, i don t remember the month, i dont know the month, i don t know the month, i forgot the month, not sure of the month
économies: savings, money aside, money saved
dettes: debts, debt
garde alternée: shared custody, joint custody, one week each, every other week, week on week off
rien de tout ça: none of this, nothing of this, no none of this, no none of these, none of that, none of it, none of them, none for me, no nothing, nothing applies
né en: i was born in, born, born in, i was born, im born, im born in, i m born in
est né en: was born in, was born
et: and
mais: but
aussi: too, as well
maintenant: right now, at the moment, for the moment, for now, these days, anymore
hier: yesterday
le mois dernier: last month
l'année dernière: last year
le week-end: weekends, weekend, on weekends, at weekends, at the weekend, saturday, sunday
la nuit: at night, nights
gros: big
petit: small, little
temps plein: full time
jour: day
an: year
pays: country
argent: money
`
