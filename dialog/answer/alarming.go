package answer

import (
	"slices"
	"strings"
)

// alarming holds, by language, single words that make a text worth a thought about danger. Danger words in context
// (ParseDanger) are told at once and bring somebody; these are the net below, for what is said in ways that nobody foresaw:
// they count only in a text that was not understood, and cost it one line with the numbers to call.
var alarming = map[string]string{
	"fr": `force* oblige* prostitu* excis* corde pont paracetamol doliprane destop passeport poitrine palier reveiller flingue sexuel* tue tuer tuera tuerai suicid* mourir meurs meurt crever frap* tape* tapai* cogn* gifl* etrangl* viol violee viole violence* violent violente violer sang saign* respir* incons* evanoui*
		avale comprimes cachets poison* javel gaz fumee brule* incendie feu couteau arme fusil pistolet menac* enferm* dehors squat abri sos secours ambulance police samu pompiers maltrait* sequestr* coups
		bleus blesse blessee cicatric* overdose disparaitre danger harcel* esclav* trottoir expuls* attouchement* accouch* malaise convuls*`,
	"en": `forc* prostitut* rope bridge train paracetamol passport documents chest neck cut* waking wake anymore sleeping window fled ran kill* suicid* die dying dead hurt* hit hits hitting beat* slap* smack* punch* kick* chok* strangl* rape* raping blood bleed* breath* unconscious faint* collaps* overdos* pills poison* bleach swallow* gas smoke fire burn* knife gun threat*
		afraid scared terrified violen* abus* lock* outside homeless sos ambulance emergency police danger* drown* stab* bruis* trafficked trafficking slave* touches touching evict* nowhere contractions seizure* jump* rope hang* life`,
	"es": `fuerza obliga* prostitu* puente tren ventana paracetamol pasaporte papeles pecho cuello corto cortar despert* paliza navaja durmiendo duermo escapo mat* suicid* morir muero muera muriendo peg* golpe* viol* sangr* respir* inconsciente desmay* sobredosis pastillas veneno* lejia traga* trago gas humo fuego incendio quem* cuchillo pistola arma amenaz* miedo maltrat* encerr* calle afuera socorro auxilio
		ambulancia emergencia policia peligro ahog* apunal* moret* esclav* toca tocan echaron desahuci* parto convuls* vivir vida`,
	"pt": `forca obriga obrigam obrigou obrigaram obrigava obrigar prostitu* ponte comboio janela paracetamol passaporte documentos peito pescoco corto cortar acord* tareia durmo fugiu mat* suicid* morrer morro morrendo bat* espanc* viol* sang* respir* inconsciente desmai* overdose comprimidos veneno* lixivia engol* gas fumo fogo incendio queim* faca pistola arma ameac* medo maltrat* tranc* fech* rua socorro ambulancia emergencia
		policia perigo afog* esfaque* nodoas escrav* toca tocam despej* parto convuls* viver vida`,
	"ro": `forta obliga* prostitu* pod tren* fereastra paracetamol pasaport* acte* piept gat tai taie trezes* dorm fugit omo* ucid* sinucid* mor moare mori moara bat* lov* viol* sang* respir* inconstient* lesin* supradoz* pastile otrav* clor inghit* gaz fum foc incendiu ard* cutit pistol arma amenint* frica maltrat* inchi* strada afara ajutor salvati ambulanta urgenta
		politi* pericol inec* injunghi* vanatai sclav* ating* evacu* nastere nasc convuls* traiesc viata`,
	"tr": `zorla satiyor* kopru* tren* pencere* parasetamol pasaport* belge* gogs* bogaz* kesiyorum uyan* yatiyor* kayip havale oldur* intihar olmek olecegim olurum olsem oluyor vur* dov* dayak tokat tecavuz kan kani kanama kaniyor nefes bayil* baygin ilac* hap zehir* camasir yut* gaz duman yangin ates yan* bicak silah tehdit kork* siddet istismar kilit* sokak* disari* imdat yardim ambulans
		acil polis tehlike* bogul* bicakl* moraran morluk kole dokun* evden dogum nobet yasamak hayat hayatim*`,
	"ar": `بزز* بالقوة دعارة قنطرة تران بارسيتامول باسبور وراق* صدر* خنق* نفيق* ننعس نعس هرب* كيضرب* كتضرب* قتل* يقتل* اقتل* نقتل* انتحر* انتحار اموت نموت يموت تموت الموت ضرب* يضرب* تضرب* اغتصب* اغتصاب دم نزيف ينزف تنزف يتنفس تتنفس اتنفس تنفس مغمى اغماء حبوب سم جافيل غاز دخان نار حريق حرق* سكين سلاح مسدس يهدد* تهديد هدد* خايف* خائف* خوف عنف
		يعنف* حبس* يحبس* شارع برا خارج نجدة ساعدوني عتقوني اسعاف طوارئ شرطة خطر غرق طعن* عبد* استعباد يلمس* يتحرش تحرش طردو* طرد* ولادة طلق تشنج حياتي اعيش`,
	"ru": `застав* прину* простит* мост* поезд* окна парацетамол* паспорт* документ* груд* шею режу прос* ночу* спим сбежал* уби* самоуб* умер* умир* смерт* бьет бил била били бьют избив* избил* удар* душит душил насил* изнасил* кров* дыш* сознани* обморок* передоз* таблет* отрав* яд хлорк* проглот* газ дым пожар гори* огонь нож пистолет оруж* угрож* боюсь страшно насили*
		издев* запер* заперл* запир* улиц* снаруж* бездом* помогите спасите скорая скорую срочно полици* опасн* тон* зареж* синяк* рабств* трога* высели* выгнал* рожа* схватк* судорог* повес* жить жизнь жизни`,
	"uk": `змуш* прост* мост* потяг* вікна парацетамол* паспорт* документ* груд* шию ріжу проки* ночу* спимо втекла вби* самогуб* помер* помир* смерт* бє бив била били бють побив* удар* душить душив насил* згвалт* гвалт* кров* дих* свідом* непритом* передоз* таблет* отру* хлорк* проковт* газ дим пожеж* горить вогонь ніж пістолет збро* погрож* боюсь страшно
		знущ* замкн* замик* вулиц* надвор* бездом* допоможіть рятуйте швидка швидку терміново поліці* небезпе* тоне зариже* синц* рабств* чіпа* висел* вигнал* вигнав народжу* перейм* судом* повіс* жити життя`,
}

var alarmingFrench = compile(lines(alarming["fr"]))

func lines(words string) string { return strings.Join(strings.Fields(words), "\n") }

// Alarming tells whether a text that nobody understands holds a word of danger, in any language.
func Alarming(text string) bool {
	text = clip(text)
	if holds(harmless, unglue(read(text).clauses()), alarmingFrench, frenchNotions.graves) {
		return true
	}
	found := false
	eachTongue(text, func(g *tongue, words []string) bool {
		found = holds(g.calm, words, g.alarming, g.notions.graves)
		return !found
	})
	return found
}

// Grave tells whether a text holds an idea that is grave on its own, in French or in the language that is spoken: fewer
// words than AlarmingIn has, for a text that was understood.
func Grave(lang, text string) bool { return heldIn(lang, text, false) }

// AlarmingIn is Alarming for French and the language that is spoken alone: what is alarming in one is a morning in another.
func AlarmingIn(lang, text string) bool { return heldIn(lang, text, true) }

// heldIn looks for grave ideas, and for words that are only alarming.
func heldIn(lang, text string, alarming bool) (found bool) {
	text = clip(text)
	sought := func(words patterns, ideas notions) []patterns {
		if alarming {
			return []patterns{words, ideas.graves}
		}
		return []patterns{ideas.graves}
	}
	if holds(harmless, unglue(read(text).clauses()), sought(alarmingFrench, frenchNotions)...) {
		return true
	}
	if mine := tongueOf(lang); mine != nil {
		eachTongue(text, func(g *tongue, words []string) bool {
			found = found || g == mine && holds(g.calm, words, sought(g.alarming, g.notions)...)
			return !found
		})
	}
	return found
}

// holds tells whether one of the patterns is in the words, ways of speaking left out.
func holds(calm patterns, words []string, sought ...patterns) bool {
	held := func(x patterns) bool { return find(x, words) }
	if !slices.ContainsFunc(sought, held) {
		return false
	}
	words = slices.Clone(words)
	erase(calm, words)
	return slices.ContainsFunc(sought, held)
}
