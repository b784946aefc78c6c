package lexicon

var english = Lexicon{
	Code:  "en",
	Names: `english, anglais, anglaise, langue anglaise, en anglais, inglese, ingles, engleza, ingilizce`,
	Hello: `i need help, need help, please help, please help me, can you help, can you help me, help me please, i want help, hi i need, hello i need, hello, hi, hi there, hey, hey there, good morning, good afternoon, good evening, hello there, helo, hallo`,
	Words: `
ai je droit: am i entitled, am i entitled to, do i have the right to, do i have a right to, am i eligible for, do i qualify for, can i get, could i get, can i apply for, how do i get
oui: yes, yeah, yep, yup, ya, yea, yess, ye, yes please, of course, sure, absolutely, exactly, correct, right, that s right, thats right, true, indeed, definitely, ok, okay, fine, agreed, all good, yes it is, yes i do, yes i am
=oui: it is, i do, i am, we do, we are, i have
non: no, nope, nah, not, not at all, no thanks, no thank you, never, negative, i do not, i don t, i dont, i am not, i m not, im not, we don t, we do not, not really, it is not, it isn t, false, wrong, no i don t, no i am not
je ne sais pas: i don t know, i dont know, dont know, don t know, do not know, i do not know, dunno, idk, no idea, not sure, i m not sure, im not sure, i am not sure, i have no idea, no clue, i forgot, i can t remember, i don t remember, can t say, unknown, not known, i can t tell
je préfère ne pas répondre: i prefer not to say, i d rather not say, rather not say, prefer not to answer, i don t want to say, i do not want to say, none of your business, i refuse to answer
et: and, plus, also, n
ou: or, sometimes, sumtimes
entre: between, from
à: to, till, until
environ: about, around, roughly, approximately, approx, nearly, almost, more or less, maybe, perhaps, circa, bout
moins de: less than, under, below
plus de: more than, over, above
rien: nothing, none, zero euros, nil, no money, no income, i have nothing, i earn nothing, i get nothing
aucun: none of these, none of them, none of the above, neither, no one, nobody, not any, none at all, nothing of this, none of those
premier: first, the first one, first one
deuxième: second, the second one, second one
troisième: third, third one
quatrième: fourth
cinquième: fifth
sixième: sixth
septième: seventh
huitième: eighth
dernier: last, the last one, last one
par mois: per month, a month, each month, every month, monthly, month, pm
par semaine: per week, a week, each week, every week, weekly, pw
par an: per year, a year, each year, every year, yearly, annually, per annum
par heure: per hour, an hour, hourly, each hour
par jour: per day, a day, daily
heures: hours
semaines: weeks
jours: days
mois: months
ans: years, years old, year, yrs, yr, year old
euros: euro, euros, eur, bucks
net: net, after tax, take home
brut: gross, before tax
seul avec: just me and my, just me n my, just me with my, only me and my, me and my, me n my, just me and the
quoi apporter: what do i need to bring, what do i bring, what to bring, what should i bring, what papers do i need, which papers, what documents do i need, which documents
ça prend combien de temps: how long does it take, how long will it take, how much time does it take, how long do i wait, when will i get the money, when do i get the money, when will i get it, when will i receive, how long is it
la caf paie quand: when does caf pay, when is the payment, when is the next payment, what day do they pay, what day is it paid, next payment, payment date
je dois aller où: where do i go, where should i go, where do i ask, where do i apply, how do i apply, how do i claim, how do i ask, how can i apply, who do i call, who do i ask, what is the address
pas d'internet: no internet, i don t have internet, i dont have internet, i don t have a computer, i have no computer, i can t use internet, i don t know internet, don t have internet, dont have internet, no computer, don t have a computer, without internet, can t use internet, cannot use internet
est-ce que c'est sûr: are you sure, is it sure, is this sure, is it certain, is it guaranteed
les mois d'avant: past months, previous months, months before, backdated
cumuler: both at the same time, all at the same time, have both, get both, combine them
il faut rembourser: do i have to pay it back, must i pay it back, have to repay, must i repay, pay it back, is it a loan
et si je travaille plus: what if i work more, if i work more
et si je: what if i, what if we, what if my, what happens if i, what happens if we, what happens if my, what changes if i
l'aîné: the older one, older one, the oldest, the oldest one, the eldest, the elder, oldest
location: rented flat, private rented flat, rented apartment, private rental, private rented house
salaire: salary, wage, wages, pay, paycheck, job, jobs, part time job, full time job, a job, i have a job, i work, i m working, im working, working, employed, employee, i am employed, in a shop, in a store, in a supermarket, in a restaurant, in a factory, in a warehouse, part time, full time, workin, im workin, i m workin, i work part time, doing part time
loyer: rent
et demi: and a half
janvier: january, jan
février: february, feb
mars: march, mar
avril: april, apr
mai: may
juin: june, jun
juillet: july, jul
août: august, aug
septembre: september, sept, sep
octobre: october, oct
novembre: november, nov
décembre: december, dec
pardon: sorry, oops
non en fait: no actually, no wait, no sorry, actually no, no i mean
en fait: actually, i mean, in fact, rather
reprendre: resume
merci: thank you, thanks, many thanks, thx, cheers
fin: bye, goodbye, bye bye, end, finish, finished, done, that s all, thats all
seul avec enfants: single mom, single mum, single mother, single dad, single father, single parent, lone parent, solo mom, solo mum
seul: alone, on my own, by myself, single, i m single, im on my own, i m on my own, i am on my own, living on my own, i live on my own, just by myself
en couple: in a couple, couple, with my husband, with my wife, with my partner, with my boyfriend, with my girlfriend, married, with a partner, with someone, we are a couple
avec enfants: with children, with kids, with my children, with my kids, with my child, with my son, with my daughter, with child, with a child
sans enfant: without children, without kids, no children, no kids, no child, childless, without child
enfants: children, kids, child, kid, baby
un enfant: one child, one kid, a child, a baby, one baby
enceinte: pregnant, expecting, expecting a baby, expecting a child
chômage: unemployed, unemployment, jobless, on benefits, unemployment benefit, job seeker, jobseeker, looking for work, out of work
sans emploi: no job, no work
je travaille pas: not working, i don t work, i do not work
retraite: retired, pension, retirement, old age pension, pensioner
invalidité: disability pension, invalidity, invalidity pension
études: student, studies, studying, i study, school, university
à mon compte: self employed, freelance, own business, my own business, self employment
pension alimentaire: child support, maintenance, alimony
handicap: disabled, disability, handicap, handicapped
étranger: foreigner, foreign
autre pays: another country, other country, outside europe, non eu, not eu, african, asian
française: french
Europe: european, eu, european union
HLM: social housing, council flat, council house, social flat, hlm
location vide: unfurnished, unfurnished rental
meublé: furnished, furnished flat, furnished rental
chez mes parents: with my parents, at my parents, my parents place, parents house
chez quelqu'un: with a friend, with friends, at a friend s, staying with someone, with family, with relatives, at someone s place, staying with friends
propriétaire: owner, i own, homeowner, own my home, home owner
foyer: hostel, residence
sans logement: homeless, no home, no house, without home, without housing, in the street, on the street
factures en retard: unpaid bills, late bills, bills
expulsion: eviction, evicted, being evicted
dettes: debts, debt
livrets: savings
séparation: separation, separated, divorce, divorced
décès: death, died, passed away
je: i
mon: my
né: born
numéro: number, option, choice, answer
moitié: half
ça dépend: it depends, depends, that depends
oui: i guess so, i think so, guess so, course, ofc, for sure, deffo, definitely
non: neither, not really no, nah
euros: quid
1 an et demi: a year and a half, year and a half, one year and a half
enfants: girls, boys, daughters, sons
un enfant: a boy, a girl, one boy, one girl, a son, a daughter, one son, one daughter
2 enfants: a couple of kids, a couple of children
l'autre: the other, other, other one, the other one
seul: just me, only me
seul avec enfants: single mum, single mom, single mother, single dad, single parent, single mum of, single mom of, single mother of
je ne sais pas: couldnt tell you, couldn t tell you, couldnt say
j'en peux plus: can't take it anymore, can't take it any more, can't take this anymore, can't do this anymore, can't do it anymore, can't do this any more, can't cope, can't cope anymore, can't go on, can't go on like this, can't take anymore, cant take it anymore, cant take it any more, cant take this anymore, cant do this anymore, cant do it anymore, cant cope, cant cope anymore, cant go on, cant go on like this, can't keep going, cant keep going, at my wits end, at the end of my rope
je travaille plus: i dont work anymore, i don't work anymore, i dont work any more, i no longer work, i stopped working, i have no job anymore, i dont have a job anymore, i don't have a job anymore, i dont have work anymore, no more work, no more job
j'ai été licencié: lost my work, i got laid off, was let go, i was let go, got sacked, was fired, they sacked me
a perdu son travail: lost his job, lost her job, lost their job, has lost his job, has lost her job, got fired, was fired, was sacked, was laid off, lost his work, lost her work
je suis enceinte: i'm expecting, i am expecting a baby, i'm having a baby, we're having a baby, we are having a baby, we're expecting a baby, we are expecting, i am pregnant, i'm pregnant, im pregnant, my wife is pregnant, my partner is pregnant, my girlfriend is pregnant
=j'ai déménagé: we moved, i moved, i've moved, we've moved, i have moved, we have moved
j'ai déménagé: moved house, i moved house, i have moved house, i've moved house, moved home, moved flat, moved to a new flat, moved to a new place, moved into a new flat, i changed address, changed my address, i have a new address, new address, i changed flat, moved apartment
m'a quitté: left me, has left me, walked out on me, walked out
j'ai quitté mon mari: i left my husband, i left my ex, i left my partner, i left my boyfriend
j'ai quitté ma femme: i left my wife, i left my girlfriend
je me suis séparé: i separated, we separated, we have separated, we've separated, we split up, we have split up, i split up, we broke up, i broke up, i got separated, we are separating, i got divorced, we got divorced, we divorced
j'ai trouvé un travail: i found a job, i found work, found a job, found work, i got a job, i got a new job, got a job, i've got a job now, i found a new job, i have found a job, i've found a job, i started a job, i started a new job, i started work, i started working, i have a new job, i got work
loyers en retard: unpaid rent, rent arrears, late rent, late with rent, late with the rent, behind on rent, behind on my rent, behind with the rent, behind with my rent, owe rent, i owe rent, months of unpaid rent, can't pay the rent, can't pay my rent, can't pay rent, cant pay the rent, cant pay my rent, cant pay rent, cannot pay the rent, cannot pay my rent, can't afford the rent, cant afford the rent, can't afford my rent, cant afford my rent
on m'a coupé l'électricité: they cut my electricity, they cut off my electricity, they cut off the electricity, they cut the electricity, they cut the power, they cut off the power, they cut my power, they cut off our electricity, cut off my electricity, my electricity is cut, my electricity was cut, my electricity is cut off, electricity cut off, no electricity, no electricity anymore, power cut, they cut my gas, they cut the gas, they cut the water, they cut off the water, no power, power is off
mon propriétaire me met dehors: my landlord is kicking me out, landlord is kicking me out, my landlord wants me out, my landlord is throwing me out, my landlord is evicting me, landlord is evicting me, my landlord wants to evict me, my landlord kicks me out, landlord wants us out, eviction notice, i got an eviction notice, i'm being evicted, im being evicted, we're being evicted, we are being evicted, i have to leave my flat, i have to leave my apartment
à temps partiel: part time, part-time
à mi-temps: half time, half-time
`,
	Numbers: `zero 0, one 1, two 2, three 3, four 4, five 5, six 6, seven 7, eight 8, nine 9, ten 10, eleven 11, twelve 12, thirteen 13, fourteen 14, fifteen 15, sixteen 16, seventeen 17, eighteen 18, nineteen 19,
		twenty 20, thirty 30, forty 40, fourty 40, fifty 50, sixty 60, seventy 70, eighty 80, ninety 90, hundred 100, thousand 1000, twelve hundred 1200, grand 1000, a hundred 100, a thousand 1000`,
	Skip: `complementary additional extra pls plz mate the a an is are am was were be been it its s that this these of for in on at we our us me you your he she they his her their please just only so as really very even kinda well um uh er like with by have has had got get gets getting earn earns earning make makes receive paid pays paying live lives living
		do does would will can could say think guess them st nd rd th old total altogether date birth birthday m re ve there here now currently today approximate something since until one's than`,
	Commands: map[string]string{
		"stop":        `stop sending me stuff, stop sending stuff, stop sending messages, stop texting, stop messaging me, stop writing to me, stop sending me messages, stop contacting me, don t text me, dont text me, dont write me anymore, stop, stop it, stop this, please stop, unsubscribe, stop messages, stop texting me, no more messages, leave me alone, end, quit, cancel, stop all`,
		"aide":        `i need help, need help, help me, help, help me, i need help, how does it work, i don t understand, i dont understand, i do not understand, don t understand, what do you mean, what does it mean, what does that mean`,
		"retour":      `wrong answer go back, wrong answer, i made a mistake go back, go back, back please, go back one, back, go back, previous, previous question, undo, i made a mistake, my mistake, correct that, change my answer`,
		"repeter":     `repeat, again, repeat please, say again, say that again, pardon, can you repeat, could you repeat, come again, repeat the question`,
		"conseiller":  `conseiller, conseillère, i wanna talk to a real person, i wanna talk to someone, wanna talk to a person, wanna talk to someone, let me talk to a real person, talk to a real person, let me talk to someone, let me talk to somebody, let me speak to someone, i want to speak to a person, i want a real person, a real person, talk to a human, speak to a human, let me talk to a human, let me talk to a person, person, human, adviser, advisor, counsellor, counselor, agent, operator, a person, real person, talk to someone, speak to someone, talk to a person, speak to a person, i want to talk to someone, i want to speak to someone, i want to talk to a person, i want to speak to a person, i want a person, social worker, call me, call me back, please call me, please call me back, call me please, call me back please, can you call me, can you call me back, could you call me back, somebody, someone`,
		"recommencer": `restart, start over, start again, begin again, reset, from the beginning`,
		"donnees":     `info, privacy, my data, personal data, data protection, what do you do with my data, gdpr`,
		"effacer":     `delete, erase, delete my data, erase my data, delete everything, erase everything, delete all, erase all, forget me, delete my answers`,
		"pourquoi":    `but why, and why, how come, why is that, why though, why, why do you ask, why this question, what for, why do you need that, why do you need to know, why do you want to know`,
		"langue":      `what languages, which languages, what languages do you speak, which languages do you speak, languages available, what languages do you have, language, languages, change language, other language, another language, other languages`,
		"resultats":   `results, result, my rights, rights, list, the list, my results, what am i entitled to, summary`,
		"suite":       `next, continue, go on, carry on, more`,
	},
	Behalf: map[string]string{
		"pour":         `it|its|thats|this (s) (is) (all) for %, that s (all) for %, =for %, =(i) need|want help for %, write|writing|asking|ask|calling|call|answering|answer|applying|apply|texting|text|messaging (you) (this) for %, fill|filling (this|it) (in|out) for %, on behalf of %, on % behalf, not for me (its) (it) (is) (for) %, im|am|i helping % (to) (with) fill|apply|with|understand, help|questions|rights|aid for %, here for %`,
		"mere":         `(my|our|his|her) mum|mother|mom|mama|mam|mummy|mammy, my mums|mothers|moms`,
		"pere":         `(my|our|his|her) dad|father|papa|daddy, my dads|fathers`,
		"parents":      `my|our parents|folks`,
		"grand_parent": `my|our grandmother|grandma|gran|nan|nana|granny|grandfather|grandad|granddad|grandpa|grandparents, my|our grand mother|father|ma|pa`,
		"enfant":       `my|our (grown) (up) son|daughter`,
		"famille":      `my|our sister|brother|aunt|auntie|uncle|cousin|niece|nephew, my|our mother|father|sister|brother in law`,
		"voisin":       `my|a|our|the neighbour|neighbor|neighbours|neighbors`,
		"ami":          `a|my friend|mate|friends|colleague|roommate|flatmate`,
		"accompagne":   `a|an|this|some|the (old|elderly) lady|man|woman|gentleman|person|client|patient|family|resident, someone|somebody`,
		"moi":          `it|its (s) (is) for me now, for myself, now its for me, now for me, not for her|him (it) its|is|s for me`,
		"metier":       `im|am (a) social worker|mediator|volunteer|carer|caseworker (for) (i) help|helping|for|with, i work for|in|at an association|charity`,
	},
	Danger: map[string]string{
		"suicide": `want|wnt|wana|wanna die|dead, want|wnt|wana|wanna|wonna 2|to|too die|dead, (dont|don|do not) want|wana|wanna (to) live|be (here) no|anymore more|$, dont|don|not (t) want|wana|wanna (to) live (no|any) anymore|more|longer, kill myself, killing myself, commit suicide, thinking about suicide, thinking of suicide, feel suicidal, am suicidal, want to die, wanna die, end my life, end it all, take my own life, taking my own life, don t want to live, dont want to live, do not want to live, better off dead, hang myself, cut my wrists, no reason to live, tired of living,
			no point (in) (of) living|anymore, jump off (the|a) bridge|building|roof|balcony, jump (out) (of) (the) window, jump in front of, better off without me, don t want|wanna to|wanna wake up, dont want|wanna (to) wake up, do not want to wake up, never wake up again, disappear forever, slit my wrists, shoot myself, can t go on|live anymore, cant go on|live anymore, overdose myself, no will to live, wish i was|were dead, say|saying goodbye forever, nobody would|will miss me,
			dont|dnt|t|not want|wanna|wana (to) be here|alive anymore|any|more, gonna|going|want|wanna|will|ll|to end it|everything (all) tonight|2nite|now|today|tonite|all, got|have|ve|bought (the|a) rope ready, nobody|noone|one (would|will) (even) notice|care if i was|am|were|die|died, cuting|cutting|cut myself|herself|himself again|and|every|with|at, gonna|going|wants|threatens|says (to) kill himself|herself|themselves,
			whats|what|no|any|see (is|s) (the) point (in|of) waking|living|going|carrying|anything|anymore|life|existing, better off dead|gone, thinking|think|thought (about|of) jumping|hanging|ending|drowning|driving, jumping|jump|step|throw|throwing (myself) in front|infront|under|off, sleep|asleep and|n never|not wake, life isnt|is|not (not) worth,
			driving|drive|drove|crash|crashing (my|the) (car) (straight) into a|the wall|tree|truck|lorry|barrier, done|finished|over with (my|this) life, no|any|see|sees (sense|meaning|point) meaning|sense|point in|to|of (my) life|it`,
		"violence": `he hit* me, she hit* me, husband hit* me, he beat* me, she beat* me, husband beat* me, boyfriend hit* me, boyfriend beat* me, partner hit* me, partner beat* me, wife hit* me, father beat* me, father hit* me, he punch* me, he kick* me, he strangl* me, he chok* me, he rape* me, i was raped, been raped, wants to kill me, going to kill me, will kill me, threaten* to kill me, threatens me, he is violent, my husband is violent, he s violent, he is hitting me, he is beating me, afraid of my husband, scared of my husband, he locks me, forced marriage, beating me, hitting me,
			he|she|husband|boyfriend|partner|ex lock* me, locked in (the|my) flat|house|room|bedroom by, ex|husband|boyfriend|partner|he has (a|got) (a) knife|gun, ex|husband|boyfriend|partner|he came|comes with (a) knife|gun, he choked|strangled|raped|slapped|pushed|kicked|punched me, scared|afraid (that) (he|my) (husband|ex|he) (will|is) (going) (to) kill|kills|hurt me, he slaps|kicks|pushes|punches|strangles me, forces|forced me to (have) sex|marry|sleep,
			gonna|going|ll|will|wants|threatens|threatened|threatening (to) kill|stab|burn|beat|hit|shoot me|us, bf|boyfriend|gf|girlfriend|hubby|husband|wife|partner|ex|he|she|dad|brother|man punched|punches|slapped|slaps|hits|hit|beats|beat|kicks|kicked|chokes|choked|grabs|grabbed me|us, hand|hands round|around|on my neck|throat, wont|t|never|not let|lets me|us leave|out|go the|and|home|house|flat|$, boss|employer|he|she|husband|family|owner|agent|they (has|have) took|takes|taken|keeps|kept|holds|has my|our passport|papers|documents|id|keys, make|makes|force|forces|forced me|us (to) work __ no|without|unpaid|free, lock|locks|locked|locking us|me in|inside|up, forced|made|makes|force|forces (me|us) (to) see|sleep|go (with) men|clients|customers, forced|made|makes|force|forces (me|us) to|into prostitut*|escort*, sell|sells my body, marry me (off) by|against, force* (me) (to) marry,
			he|she|they|and|then hit|hits|beat|beats|punch*|kick*|whip* me with, he|she|ex|husband|boyfriend|partner|they said|says|swears|told (me) (he|she|they|hell|he) (ll) (will) burn|kill|stab|shoot|drown|cut me|us, hell|he|shell (ll) burn|kill|stab|shoot me|us, burn|burned|burnt me (alive) alive|with, sells|sell|sold|selling|rents me|us to, with|has|holding|got (a) knife|machete|axe|gun|hammer in his|her, came|comes|coming|ran|runs at me|us with, brought|tricked|smuggled me|us here __ sell*|sex|men|work|pay, hiding|hide __ he|husband|ex|dad, traffick*|trafick*,
			dad|father|stepdad|boyfriend|husband|brother|he hits|hit|beats|beat|smacks|smack|slaps|chokes|kicks|punches my|our mum|mom|mother|sister|gran|nan|grandma, pulled|pulls|pointed|points|put (a|the|his) (a) gun|knife|pistol|weapon (on|at|to) me|us|my, took|taken|keep|have (my|our) documents|passport|papers and|we|i __ nothing|free|paid|wages,
			boss|employer|he|she|husband|family|owner|agent|they|landlord|manager (has|have|is|are|still) keep|keeping|hold|holding|held|confiscate|confiscated|withhold|withheld|hide|hid (me|us) (of) my|our passport|passports|papers|id`,
		"sans_abri": `sleep outside, sleeping outside, sleep in the street, sleep on the street, sleeping in the street, sleeping on the street, sleeping rough, sleep rough, sleep in my car, sleeping in my car, nowhere to sleep, no place to sleep, nowhere to go tonight, no roof tonight, nowhere to stay tonight, on the street tonight, in the street tonight, thrown out tonight, kicked out tonight, homeless tonight, no place to stay tonight, i sleep outside,
			kicked|thrown|threw|put|kick me|us out tonight|today|now|of, kicked|thrown (me|us) out tonight|today, we are|re|i|am|m on the street|streets, i am on the street, sleeping|sleep|living|live in (the|a|our|my) (a) car|tent|station|park, nowhere to sleep|stay|go, evicted today|tonight|this,
			kicked|thrown|chucked|put (me|us) out 2nite|2night|tonite|with, no where|place to go|sleep|stay, got|have nowhere, hotel|hostel|shelter|landlord __ leave|out today|tonight|tomorrow|now, 115 never|doesn|doesnt|dont|not|wont (t) answers|answer|picks|pick, never|not answers|answer we|and|im|i, are|re|am|im|m outside with|tonight|now|and|$, changed|changes (the|my|our) locks, on the pavement|sidewalk,
			r|are|am|im|is|were in|at the|a station|park|street|airport|bus|hospital|mosque tonight|2nite|with|now|since|all, me|us|we and|n the|my kids|baby|children|daughter|son are|r|is|in outside|station|street|park, sleep*|slept|staying rough|outside|outdoors, sleep*|slept in|at|under|on (a|the|my) station|park|tent|bridge|bus|doorway|stairs|bench|garage|airport,
			evicted|thrown out this|yesterday|and|with morning|night|evening|the|my|kids, kids|children|baby (are|is|r) outside|out (on) (the) (street) $, got|been|were|was evicted`,
		"urgence_vitale": `can t breathe, cant breathe, cannot breathe, not breathing, isn t breathing, isnt breathing, heart attack, having a stroke, unconscious, bleeding a lot, bleeding heavily, won t stop bleeding, took too many pills, overdose, swallowed pills, passed out, smell gas, smell of gas, house is on fire, apartment is on fire, chest pain, is dying, i am dying, i m dying,
			is choking, choking on, turned|turning|goes|went|is blue|purple, drank|swallowed|drunk|ate|swallow (some|the|a|my) (bottle|of) bleach|poison|battery|detergent|pills|medicine|coin|petrol, fire in (my|the|our) kitchen|house|flat|apartment|room|building|home, (my|the) kitchen|house|flat|building is on fire, had|having a (heart) stroke|seizure|attack, he|she (is) fits|fitting|seizing, having a seizure, chest hurts, pain in (my|his|her) chest, not responding|responsive|moving, doesn t|won t|wont wake up, does not wake up, lost consciousness, collapsed, giving birth now, waters broke, baby is coming, drowned|drowning, stabbed, call an ambulance, electrocuted, bleeding and pregnant,
			not|isnt|t|aint|wont|cant waking|wake up|him|her, swallowed|drank|ate|drunk (some|the|a) washing|cleaning|laundry|dish|toilet liquid|powder|pod|cleaner|tablet, took|taken|taking|swallowed (a|the) load|loads|lots|lot|bunch|box|packet|bottle|whole (of) (box) (of) (the|my|her|his) paracetamol|pills|tablets|meds|medication|ibuprofen|aspirin, face|mouth (is|has) droop*|droped|twisted|crooked, cant|t speak|talk and her|his|face|mouth,
			wont|t|not|cant stop shaking|fiting|bleeding|jerking|vomiting, eyes rolled|rolling|roll, pouring|gushing|spurting|pumping (out) (with) (of) blood, blood pouring|everywhere|gushing|spurting|pumping, carbon monoxide, cut (my|his|her) wrist|arm|leg|hand|finger|throat bad|badly|deep|open|off, fit|fits|fiting on the floor,
			contractions and|with|theres|blood, having|has|have contractions, contractions __ blood|bleeding, bleeding __ pregnant`,
		"enfant": `beat* my child, beat* my children, hit* my child, hit* my children, hit* my son, hit* my daughter, beat* my son, beat* my daughter, beats the children, hits the children, touch* my daughter, touch* my son, abus* my child, abus* my daughter, abus* my son, child is in danger, children are in danger, child abuse, molest*, hit* the kids, hit* my kids, beat* my kids,
			beat*|hit*|slap*|shake*|abus* (the|my|our|his|her) kids|kid|children|child|baby|son|daughter, stepfather|stepdad|uncle|father|dad|grandfather touch* me, daughter|son|kid|kids|child|baby|children (is|are) in danger, nanny|babysitter hits|shakes|beats, raped my|his|her daughter|son|child, my (dad|father|mum|mother|parents) hit*|beat* me, baby left alone, shook my|the baby,
			stepfather|stepdad|dad|father|uncle|grandad|nanny|teacher|neighbour|neighbor|husband|he|she|they|partner|ex burn|burns|burned|beats|beat|hits|slaps|shakes|kicks|touches|touched (the|a|her|his|my|our|their) (little|young|baby) boy|girl|baby|kid|kids|child|children|brother|sister|son|daughter|toddler, baby|child|kid|kids|son|daughter|boy|girl and hiting|beating|slapping|shaking|hits|beats him|her|it|them, does|do|did|doing bad|dirty|sexual|wrong things|stuff to|with, daughter|son|kid|child|girl|boy (has|have) run|ran away, daughter|son|kid|child|girl|boy (is|has) (gone|been|went) missing,
			boyfriend|girlfriend|bf|partner|stepmum|stepmom|brother|coach|priest|man|someone|grandpa|granddad|carer beats|beat|hits|hit|slaps|shakes|kicks|touched|touches|touching|hurts|burns (my|the|his|her|our) (little|baby|small) bro|sis|brother|sister|kid|kids|son|daughter|boy|girl|baby|child|children|niece|nephew|cousin, want|wants|going|gonna|plan|planning (to) cut|circumcise|excise (my|our|the) daughter|daughters|girl|girls|sister|baby, fgm, touched|touches|touching|fondled|groped my kid|kids|son|daughter|boy|girl|child,
			plays|played|playing|touches|touched|touching|grabs (with) my|his|her|our sons|son|daughters|daughter|kids|boys|girls|childs (private) parts|privates|penis|willy|bottom, private parts`,
	},
	Harmless: `want|wanna|like (to) live in|at (a|the|this|that|my) hotel|hostel|flat|house|car|tent|place|city|town|france|paris|shelter|room, want|wanna|like (to) live with (my) him|her|them|parents|mum|mom|husband|wife|ex|people|friends,
		phone|mobile|battery|laptop is|s|about (to) dying|die,
		committed suicide years ago, this rent is killing me, killing me, killing time, to die for, dying to know, dead tired, heart attack years ago, had a heart attack in, had a stroke in, suicide rate, no longer hits me, does not hit me, doesn t hit me, used to hit me, hit me up, beat me to it, i was homeless,
			phone|battery|laptop|plant|car|tv|computer is dying,
		prefecture|consulate|embassy|police _ keep|kept|held|hold|holding|took my|our passport|passports|papers|id|documents,
		keep|keeping|kept|hold|holding|held my|our passport|passports|papers|id at|in the embassy|consulate|prefecture|police|office`,
	Ideas: `
blue: blue, purple, bluish
baby: baby, newborn, toddler, infant, babys
child: kid, kids, child, children, son, daughter, boy, girl, sons, daughters, little brother|sister|one|ones, lil bro|sis, year|yr old|olds, sister, youngest, oldest, eldest
lips: lips, face, nails, skin
eyes: eyes, eye, dress, pram, car, clothes, coat, card, badge
unresponsive: not|isnt|wont|doesnt|t|never react*|respond*|answer|answering|move|moving|wake|waking
crooked: crooked, twisted, droop*, droping, sagging, lopsided, wonky
mouth: mouth, face
sudden: sudden*
speechless: cant|t|not|couldnt (properly) speak|talk, slurr*, slur*, slurring, slurred
swell: swell*, swollen, closing up, puffing
throat: throat, tongue
floor: floor, ground
phone: phone|phones|mobile, sms, msgs, mesages, email|emails, facebook, instagram
wake: wake, waking, woke
unwilling: dont|dnt|t|not|never want|wanna|wana|wish, wish|hope (that) (i) never|didnt|didn|dont|don|wont, rather|prefer not
early: early, am, oclock, late, alarm, before
life: life, living, livin, existing, being alive
enough: had|ad enough|enuf, cant|cannot|t (take|go|cope|do|stand|bear) anymore|more|longer|on|stand|bear|take, tired|sick|fed|done|exhausted (up) of|with, hate|hates|hating
dear: cost, expensive, dear, prices, price, insurance, benefits, room|rom, in|here, city, standard
vanish: disappear, vanish
wish: want, wanna, wana, wish, would like, rather, need, going to, gonna
without_me: without me, if i wasnt|wasn|werent|weren|was|were (t) (not) around|here|alive|there|born|gone|dead, when|once|if i|im|i m (am) gone|dead, w o me, rid of me
better: better, beter, happier, hapy, easier, relieved, fine
farewell: say|said|saying|wrote|write|writing|sent (my|a) goodbye*|goodbyes|bye|farewell, goodbye|goodby|farewell leter|note|leters|mesage, to say goodbye
letter: leter, leters, note, mesage
everyone: everyone, everybody, family, loved ones, mum, mom, dad
over: over, stop, stops, end, ends, finished, last, finish, done
forever: forever, for good, for ever, 4ever
veins: vein, veins, wrist, wrists
cut: cut, cuting, slit, blade, razor, slash, open
grass: hair, grass
death: death, dying, die, dead
exit: way out, exit, solution, option, escape, other way
underwear: knickers, nickers, panties, pants, underwear, nappy, pyjamas, bra
hand: hand, hands, finger, fingers
touch: touch*, feel* up, grope*, puts, put
drunk: drunk, drink, drinks, drinking, drank, pissed, booze
strike: hit*, beat*, slap*, smack*, punch*, kick*, thump*, whack*, batter*, kicks
attack: goes|go|going|went|flies|lashes|lays|takes for|at|on|out|into|it, attack*, screams, lash*
stick: stick, belt, cable, broom, fist, fists, shoe, bat
slap: slaps, slaped, slaping, smacks, smacked, shakes, shook, hits, kicks, punches, pinches, bites
tie: tie, ties, tied, chain*
bed: bed, chair, radiator, cot, rope, room
papers: papers, passport, documents, id, card, visa
actor: husband, hubby, boyfriend, bf, partner, ex, wife, girlfriend, gf, dad, father, brother, bro, stepdad, stepfather, uncle, mother in, in laws, inlaws, he, hes, him, man, dads, fathers, mums, his dad
locked_in: lock|locks|locked|locking (me|us) in|inside|up, lock|locks|locked|locking me|us, bolted
keys: keys, key
home: home, house, flat, room, bedroom, bathroom, cellar, basement, inside
office: account, caf, prefecture, townhall, bank, boss, at|from|in work, office, council, landlord, school, job, app, website, pole emploi
took: take|takes|took|taken|taking|keeps|kept|grab|grabs
fear: scared, afraid, terrified, frightened, fear, scares, frightens
return_home: go|going|get|come|coming|return|be (back) home
country: country, africa, passport, deported
threat: threat*, il|ill|i ll regret, make me pay
pay: rent, bill, evict*, court, tax, cut, benefits, suspend, fine, sue, bailiff*
stalk: follow|follows|following me, stalks, stalking, stalk, spies|spying on me, waits|waiting outside|for me, turns|shows up outside|at, following us, are following me|us, follows|following us
hair: hair
drag: pull*, drag*, grab*, yank*
hide: hide|hides|hid|hidden|confiscat*|locks|burned|burnt|ripped|destroyed
money: money, wages, salary, card, cash
forbid: wont|t|not|never|doesnt|dont let|lets|alow|alows|alowed, forbid*, not allowed, stops|stop me
goout: out|outside|leave, see anyone|anybody|friends|my|people, have|use|touch (a|the|my) phone|mobile
talk: talk|speak|see
secretly: secret|secretly, hiding, hidden, behind his
boiling: boiling, acid, hot water|oil|coffee|tea, petrol
throw: threw, throw*, poured, pour*, chucked
weapon: knife, scissors, screwdriver, bottle, glass, machete, hammer, fork
stab: stab*, slash*, attacked|cut me, went for me
marry: marry, marriage, married, wed
force: force*, forcing, against my will, dont want, don t want, made me, makes me
nowhere: nowhere, no where|place|roof|home, dont|don|not (t) know where, dunno where, anywhere
night: sleep, sleepin, stay, night, sleeping
tonight: tonight, tonite, 2nite, 2night, this evening, now, baby
bags: bags, suitcase*, stuff, luggage, belongings, things, my things, belongings
outplace: station, bridge, park, street, streets, pavement, pavment, bench, tent, stairs, stairwell, doorway, hallway, car, van, garage, cellar, carpark, airport, woods, rough
doorlock: lock, locks
changed: changed, change, changes, new
owner: landlord, landlady, owner, agency, neighbour
stairs: stairs, stairwell, landing, street, outside, door
sleep: sleep, sleepin, sleeping, slept, spend the night
ago: ago, used to, before, years, holiday, camping, once, last year, badly, noise, noisy, trip, drive, asleep
host: sister|sisters, friend|friends, mum|mums, aunt|aunts, cousin|cousins, brothers
holiday: holiday, holidays, vacation, vacances, weekend
noone_needs: nobody|noone|one needs|loves|wants|misses|cares (about) me, useless
pointless: no|whats|what|any|is (the) point|use|sense, pointless, meaningless
jump_place: bridge, cliff, rooftop, tracks, rails, platform, motorway
think: think*, keep going to, imagine, staring
wants_die: wants|wishes|wanted (to) (she|he) (die|was|were|be) die|dead, says|said (she|he) wants to die
bruise: bruise*, black eye, bruised
push: push*, shov*, threw me
wall: wall, walls, stairs
fall: fell, fall, bike, football, sport
alive: alive
see: see
slap_me: slaped|slaps|slap|backhanded me, slap in my|the face
left_alone: left|leave|leaves|leaving __ alone
me: left|leaves me
food: food, eat, eating, dinner, hungry
thrown_out: threw|throw|kick|kicked|chuck|chucked|put|turned me|us out, thrown|kicked|chucked|turned out
cold: cold, rain, raining, snow, freezing
outside: outside, out in, outdoors, street
pregnant: pregnant, wife, weeks
open_not: not|hasnt|hasn|wont|cant|t|isnt open|opened|opening
eyelids: eyes, eye
fell: fell, fallen, droped
height: roof, ladder, balcony, window, scaffold*, floor, stairs, tree
vomit: vomit*, throwing up, threw up, cough*, spit*, puking, peeing
blood: blood
numb: cant|t|not|doesnt|lost feel|feeling|move (in) (my|his|her) (left|right) arm|leg|side|face, numb, cant|cannot|t lift (his|her|my) arm|leg
burden: burden
self_harm: hurt|hurting|cut|cuting|burn|burning|harm|harming myself|herself|himself, self harm
humiliate: insult*, humiliat*, spits, degrad*, calls me names
flee: ran|run|fled|escaped|running away|from|off, fled
naked: naked, nude, nudes
photos: photo*, pics, picture*, video*
hotel: hotel, hostel, shelter, centre, foyer, campsite, camping
leave: leave, out, ends, finish*, evict*
work_leave: work, job, shift
tomorrow: tomorrow, tmrw, tomorow
why_live: why|reason (i) (should) (to) keep|go|carry|continue (on) living, why|reason (should) (i) live
ready: ready, prepared, planned
peace: peace, relief, no more pain, suffer
cigarette: cigarette, cigarettes, cig, fag, lighter
bodypart: arm, arms, skin, back, leg, neck, hand
neck: neck, throat
marks: mark, marks, fingerprints, finger
porn: porn*, dirty films|movies|videos|pictures
beats: hits, beats, slaps, whips, smacks
parent: dad, dads, father, mum, mums, mother, stepdad, stepfather, stepmum, husband, ex, boyfriend, nanny
cleared: evicted, cleared, kicked out, thrown out
fever: fever, temperature
floppy: flopy, limp, soft, unconscious, fits
not_talk: doesnt|dont|doesn|t|not|wont talk|speak|answer
pills: pill, pills, tablet, tablets, meds, medication, paracetamol
laid: lined up, ready, prepared, on the table, in front of me, saved up, drawer, tied, in my hand
rope: rope, noose
phone_off: phone|fone|mobile (is|s) off|dead, not|t|isnt|wont|doesnt answer|answering|pick|picking, switched off, voicemail
armed: knife, gun, machete, axe, rifle, pistol, blade, bat, weapon, hammer
someone: guy, man, somebody, someone, men, stranger, neighbour, ex, boys, he s, hes
door: door, stairs, hallway, landing, corridor, window, outside
break_in: trying|tryin to open|get|break|come, breaking|kicking|banging|smashing|forcing (in|down|on) my|the|in, break|kick (in|down) my|the
gas: gas
smell: smell*, stink*, stinks, leak*
sick: dizy, headache, headaches, sick, vomiting, faint, nausea, drowsy
heater: heater, stove, boiler, barbecue, bbq, brazier, generator
substance: bleach, detergent, battery, antifreeze, rat poison, drain cleaner, washing powder|liquid|pod, cleaning product|liquid|fluid, perfume, acetone, white spirit
swallow: drank, drunk, swalowed, ate, eaten, swalow*
many: box, bottle, packet, load, loads, handful, lots, too many, bunch, all of
alone: alone, by themselves, on their own
cry: cry*, scream*
neighbour: neighbour*, neighbor*, nextdoor, next door, downstairs, upstairs, oposite, flat above
relative: stepdad, stepfather, uncle, cousin, brother, dad, father, granddad, grandad, teacher, coach, stepbrother, mums boyfriend
my_bed: in|into|to my bed|room at, gets|climbs|comes in|into my|to bed|my
touch_me: touches|touch|touched|touching|feels|grabs me
nopay: no pay|money|wages|salary, unpaid, doesnt|dont|t|never|not pay|pays|paid, for free, without pay
send_home: sending|send|take|taking|flying|fly me|us|her (back) home|back|to
marry_off: marry|marrying (her|me) off, get|be|being|getting maried to|in|this|off|by, maried off
sex_demand: sleep|sex with him|boss|me, be nice to him, sexual favour*|favor*, undress for, in bed|im nice, nice to him, sleep with him|me
boss: boss, manager, madam, employer, supervisor, foreman, landlord, chef
else: or else, otherwise, or il|i|he|hell|ill, in exchange, instead of
hands_on: puts|put|putting his hand|hands on|up|between (my) me|leg|legs|breasts|chest|bum|skirt|thigh, grabs|grabed|touches|groped my bum|ass|breasts|boobs|chest
spiked: put|slipped something in|into my drink|glass, spiked my|me
surveil: checks, reads, tracks, goes through, searches, controls, checking, tracking
my_phone: my phone|mobile|messages|texts|location|emails
if_i: if i|you|u (ever) leave|go|talk|tell|call|speak|run|refuse, next time, if we talk|tell|leave|run
kill_you: kill|stab|burn|find|shoot|cut|hurt me|you|u|us, kill me|us if
said: said, says, told, swears, threatens, threatened, swore
burn: burn, set fire, torch
not_back: not|hasnt|didnt|t|wont|never bring|brought|brings|give|return|gave|returned (my|the|her|him) back|kid|kids|son|daughter|child|children
abroad: abroad, country, airport, plane, africa, back home, his country, village
flames: on fire, flames, caught fire, catching fire
smoke: smoke, smoking from
squeeze: squeez*, strangl*, chok*
fiction: film, movie, series, tv, book, game, match, news, dream, episode, song
test: blood test, test, sample, pressure, analysis
last_words: last|final msg|message|text|words|time
thanks: thank|thanks (you|u|for) (for) everything|all, sorry for everything, forgive me, love you all, take care of
will: my will, testament
gave_away: gave|given|giving (away) (my) dog|cat|pets|things|stuff|away
edge: edge of, on the edge, waiting for the (fast|next) one|train|tube
blades: razor|razors, blade, blades
locked_self: locked himself|herself|themselves|myself, shut himself|herself
smash: he|she|hubby|husband|boyfriend|ex|bf smashed|broke|threw|destroyed (my) phone|mobile|fone, smashed my
so_not: so i cant|can|couldnt|dont, so that i
hiding: hiding|hid|hidden (in|inside) the|my toilet|bathroom|cupboard|wardrobe|closet|loo|shed, im|am hiding
seek: looking|searching for us|me, find us|me
posted: posted, online, internet, shared, sent to everyone|my, leaked, uploaded
police_threat: calls|call|calling|report|reports (us) (to) immigration|police|cops|the police
filmed: films|filming|filmed|watches|watching|records|recording|photographs me
shower: shower, bath, bathroom, undress*, toilet, changing
parked: parked car, in a|the|parked car, car park, locked in a car
cutting: be|get|to cut, cut her|him, circumci*
discharge: out|leaving|discharged|released of|from|the (of|from) (the) hospital|prison|jail|rehab|care, coming out
no_home: no|not|havent (a|got|got a) home|house|flat, nowhere to go|live
child_speaks: im|i m|am 6|7|8|9|10|11|12|13|14|15|16|17|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen, mummy, daddy, mommy, year 5|6|7|8|9, my mum|mom|dad|daddy|mummy is|isnt|hasnt|hasn|gone|came|left|sleeping|asleep|drunk
noeat: nothing|no (left) (to) eat|food, havent|haven|hasnt|hasn|not|didnt|didn|cant|cannot (t) (had) (anything) (to) eaten|eat|ate (in|for|since|today|anymore) days|yesterday|today|day|2|two|three|anything, nothing to eat, no food, fridge|cupboards|cupboard|freezer is|are|s empty, empty fridge, no|any milk|formula (left) for, stopped eating so, skip* (my) meals so, bins for food|something|eat, food in|from the bins|bin|trash|garbage, look|looking for food
hungry: im|am|are|were|m|so|very|kids|children (so|very|really) hungry, starving
shortly: back, brb, lol, later, lunch, moment, minute, dinner
ill: sick, flu, doctor, hospital, diet, ramadan, fasting, apetite, dentist, surgery
beats_them: beats|hits|slaps|punches|kicks|hurts|whips|belts|smacks (up) them, beating|hitting|hurting (up) them, beats|hits|slaps|punches|kicks|hurts the|my|our kids|children|boys|girls|little|baby|son|daughter
beats_us: beats|hits|slaps|beating|hitting|hurts us
touches_her: touches|touching|touch|fiddles|feels (up) my|the|our|her (older|eldest|little|step) (older|eldest|little) daughter|girl|girls|eldest|stepdaughter|son
hurts_below: hurts|hurt (her|him|me) down there|below, sore|hurts between his|her, down there
deprive: wont|doesnt|t|dont|never give|gives|feed|let|lets (him|her|them|the) (him|her|them|kids|kid|children) food|eat|starve*, starves, without food
cellar: cellar, cupboard, basement, shed
school: school, class, playground, bus
bully: bully*, bullied, harass*, gang*, insult*, laugh*
everyday: every|each day|night|time|week, all the time, constantly
ask_photos: wants|asks|asking|demands|forces|make|makes|told (me) (for|to) (send|sending|show) (him|me|them) (my) (naked|nude|sexy) pics|pictures|photos|nudes|video|videos, send (him|them) nudes|pics|photos
online: snapchat, snap, insta, instagram, tiktok, discord, roblox, online, internet, game
tell_all: tell|tells|show|send|sends|share|post (them|it) (to) (all) my|everyone|everybody
hurl_wish: want|wanna|going|gona|feel|scared|afraid (to|like|of) (i) (will|ill|might) shake|shaking|throw|throwing|smother|hurt|hurting (the|my|him|her) him|her|baby|it
leaves_out: leaves|left|leaving|puts (her|his|their|the) kid|kids|child|children|baby|boy|girl|toddler
marry_me: marry|marrying me|us off, found (me) a husband, arranged|forced marriage, wedding is
cousin: cousin, old man, stranger, man i, uncle
ticket: ticket*, flight, plane, pakistan, back home
sold_sex: sleep|sex|bed with men|clients|customers|strangers|guys|punters, sell* my body, prostitut*, turn tricks, pimp*
longhours: 12|13|14|15|16|17|18 hours|hrs|h (a|per) day, day and night, seven|7 days, no day|days off, without rest
takes_pension: takes|steals|keeps|grabs|spends|took my|all|the (my) pension|money|card|cash|savings|benefits
shout: shout*, yell*, scream*, swear*, insult*
carer: carer, carers, nurse, care home, nursing home, home help, caregiver
held: held|kept (prisoner|hostage|captive) (by|against) (her|his|my) husband|ex|boss|will|man|family, prisoner, hostage, captive
if_no: if i|she|we say|refuse|argue|answer|talk|complain, when i say|refuse, or else
cant_talk: cant|cannot|t talk|speak|call|phone|text
nearby: hes|he|s next to|door, is|hes|s right|sitting|standing here|there|beside|behind, listening, in the room
he: he, hes, man, ex, they
car_home: car|van|truck|tent is|s|as (our|my|a) home|house|bed, live|living|lives|sleep|sleeping in a|my|our|the car|van|truck|tent|garage|shed|stairwell|cellar|squat
noone_for_me: no family|friends|one, nobody to|who|for, dont know anyone|anybody
tent: tent*, camp, sleeping bag, shelter
destroyed: destroy*, threw, thrown, burned, burnt, took, tore, confiscat*, demolish*
host_ends: cant|wont|t|no (longer) (keep|host) (keep|host|have) me|us anymore|any|here, have|got|told to|us|me (to) leave|go, kicking me|us
evict: evict*, bailiff*, kicking|throwing|kicked|thrown us|me|out
police_here: the police, police are, bailiffs are
judge: hearing, court, judge, letter, debt, risk, threat*
out_of_insulin: no|out|without|any|ran (more|of|out) (of) insulin|inhaler|oxygen|ventolin, missed (my|two|three|2|3) dialysis
chest: chest, heart
weight: weight|tight*|pressure|crush*|squeez*|heavy|elephant (on|in|around) my|his|her|the, heavy
sweat: sweat*, clammy, pale, grey
cannot_rise: cant|cannot|couldnt|t (get) (stand|get|move) up, stuck on the
contractions: contraction*, in labour|labor, baby is coming, water|waters broke|broken
false: false, braxton
quit: stopped|quit|stoped|ran (drinking|using|taking|out) (of) alcohol|drinking|heroin|methadone|drugs|valium|xanax|booze, withdrawal*, cold turkey
hallucinate: seeing|hearing things|voices|insects|people, hallucinat*, delirious, shak*, shaking
trapped: trapped|stuck in|under|inside|between
flood: water|flood|river is|rising|coming, flood*
spots: spots|rash|blotches|patches purple|red|dark, purple spots|rash|blotches|patches
not_seen: havent|not|hasnt|t|nobody (been) seen|heard|opened for|in|from
smell_bad: smells|smell|stink|stinks (really) bad|awful|weird|rotten, flies
mailbox: mail, letterbox, post, letters
no_heat: no|without|any heating|heat|radiator*, heating|boiler (is|has) broken|off|cut|dead|not
icy: freezing, ice, icy, cold hands, blue, shivering, degrees
worthless: im|i|am|m (so|totally|just|a) worthless|useless|failure|waste|nothing, no use to anyone|anybody, good for nothing
read_after: find|read|understand (it|them|out) tomorrow|later|when, when im|i (am) gone, after im
chosen: chose|chosen|picked|found|decided (the|my|a|on) day|place|spot|date
soon: soon, tomorrow, in two|a|2|3|three|few days|day|week, tonight, much longer, anymore
no_need: wont|not|no (be) (longer) need|needing, youll see|know|understand why
found_job: job, work, contract, wage, training, moving, moved
in_front: in front of me, in my hand, on the table
shock: electric shock, electrocuted, got a shock, mains
stiff: stiff, rigid, frozen
skin_off: skin (is) (coming) off|peeling, blisters all|everywhere
sting: stung by, bitten by, bee sting, wasp sting
confused: confused, delirious, rambling, makes no sense, doesnt recognise|recognize, talking nonsense
heat: heatwave, hot, heat, sun
lost_wild: lost in the mountains|mountain|forest|woods|snow|sea
missing: missing since|for, cant find, gone since, disappeared, hasnt come|been home
frail: alzheimer*, dementia, confused, parkinson*
voices: voices|voice tell*|telling|say|says|that, hearing|hear voices
no_meds: no|without|out|run (more|out) (of) medication|meds|medicine|pills|tablets
palpit: palpitations, heart (is) racing|stopping|pounding
faint: faint*, dizzy, collapse*, pass* out, black* out
love_told: i love|loved them|you|him|her
last_time: last time
gun: gun, rifle, shotgun, pistol
rejoin: join|be|see (with) my|him|her|them mum|mom|son|daughter|husband|wife|dad
dead: dead, died, death, heaven, grave
brothers: brothers, brother, cousins, family, uncles, parents
controls: counts my, times my, checks my mileage|receipts|underwear, gives me 5|10|five|ten
cuts_off: cut|cuts|turned|turns|shut|shuts (off) (the|our|my) water|electricity|power|heating|gas|electric
leave_us: so we leave|go, make|get us leave|out
corners: corners|corner|cornered|pins|traps me
cult: cult, guru, sect, pastor, preacher
neglects: leaves|left (me|her|him) in my|her|his (own) urine|shit|nappy|excrement|mess|pee|faeces
closes: closes, closing, shuts, ends
bedding: sleeping bag|bags, cardboard, blankets, mattress
cannot_enter: cant|cannot|t get|go in|inside, locked out
harsh: chilli, chili, kneel, cold shower|water, soap in
ask_kiss: ask|asks|wants|asking|makes (me|him|her) (for|to) (a) kiss|kisses|cuddle|cuddles
gives_alcohol: give|gives|giving|gave (my|the|him|her|them) alcohol|beer|wine|whisky|vodka|weed|drugs
works_me: makes|make|forces me|her|him (work|clean|do) work|clean|housework|chores
no_school: not|dont|t|never|no (allowed) (go|going|allowed) (to) school, no school, instead of school
minor_age: is|shes|hes|only|aged|am 10|11|12|13|14|15|16
left_with: left|gone|run|runs|went|lives|sleeps (off|away) with a|an|some|her|his (older|old|grown) man|guy|adult|stranger|bloke
lure: sweets|candy|presents to get|lure|come, into|in his car|van, waits|watches outside|at (the) school
unfed: never|not fed|washed|changed|clean, lice, filthy, starving
beg: beg, begging, begs
drug_run: carry|deliver|sell|hide|run (the|some) drugs|packages|weed|bags|parcels
caustic: caustic, acid, bleach, lye, chemical*
in_eyes: in|into my|his|her|the eyes|eye
rails: tracks, rails, railway
sits: sitting, lying, sat, standing on
belly: belly, stomach, bump, tummy
friend: friend at|from, classmate, mate
stiff_neck: stiff neck, neck is|so stiff
flashes: seeing|see flashes|stars|double|blurry, blurred vision
`,
	Everyday: everydayEnglish,
	Alarming: `forc* prostitut* rope bridge train paracetamol passport documents chest neck cut* waking wake anymore sleeping window fled ran kill* suicid* die dying dead hurt* hit hits hitting beat* slap* smack* punch* kick* chok* strangl* rape* raping blood bleed* breath* unconscious faint* collaps* overdos* pills poison* bleach swallow* gas smoke fire burn* knife gun threat*
		afraid scared terrified violen* abus* lock* outside homeless sos ambulance emergency police danger* drown* stab* bruis* trafficked trafficking slave* touches touching evict* nowhere contractions seizure* jump* rope hang* life`,
	Rules: Rules{Plus: "plus", YearPairs: true},
}
