package remark

import (
	"regexp"
	"slices"
	"strings"
	"unicode"

	"aufil/dialog/answer"
	"aufil/dialog/phrase"
	"aufil/dialog/speech"
)

// What is said into a telephone and answers no question.

// unheard are the words of who has not heard, by language: the whole of what is said, once hesitations and politeness are
// left out.
var unheard = phrasesOf(map[string]string{
	"fr": "hein, quoi, comment, pardon, comment ca, plait il, j entends mal, j entends pas, j entends rien, je n entends pas, je n entends rien, j entends pas bien, je n entends pas bien, je vous entends mal, je vous entends pas, je vous entends pas bien, je ne vous entends pas, j ai mal entendu, j ai rien entendu, je n ai rien entendu, ca coupe, ca gresille, ca a coupe, qu est ce que vous dites, qu est ce que vous avez dit, vous avez dit quoi, vous dites quoi, vous disiez, c etait quoi la question",
	"en": "what, sorry, pardon, excuse me, i can t hear, i cannot hear, i can t hear you, i cannot hear you, i didn t hear, i did not hear, what did you say, say again",
	"es": "que, como, perdon, no oigo, no te oigo, no le oigo, no oigo nada, no he oido, que dice, que has dicho, que ha dicho",
	"pt": "o que, que, como, desculpe, nao ouco, nao ouvi, nao oico, nao estou a ouvir, o que disse",
	"ro": "ce, poftim, cum, scuze, nu aud, n am auzit, nu am auzit, nu va aud, ce ati spus",
	"tr": "ne, efendim, nasıl, duymuyorum, duymadım, duyamıyorum, duyamadım, sizi duyamıyorum, ne dediniz",
	"ru": "что, чего, как, простите, не слышу, не слышно, я не слышу, вас не слышно, не расслышал, не расслышала, я не расслышал, я не расслышала, что вы сказали",
	"uk": "що, як, перепрошую, вибачте, не чую, не чути, я не чую, вас не чути, не почув, не почула, я не почув, я не почула, що ви сказали",
	"ar": "ماذا, ايش, شنو, عفوا, لا اسمع, لا اسمعك, لم اسمع, لا اسمعكم",
})

// hardOfHearing are the words of who wants to hear louder: it is said more slowly, for a voice has one strength.
var hardOfHearing = phrasesOf(map[string]string{
	"fr": "plus fort, plus haut, suis sourd, suis sourde, suis un peu sourd, suis un peu sourde, malentendant, malentendante, dur d oreille, dure d oreille, dur de la feuille, appareil auditif, articulez",
	"en": "louder, speak up, hard of hearing, i am deaf, i m deaf",
	"es": "mas alto, mas fuerte, soy sordo, soy sorda, oigo mal",
	"pt": "mais alto, sou surdo, sou surda, ouco mal",
	"ro": "mai tare, aud greu, sunt surd, sunt surda",
	"tr": "daha yüksek, sağırım, zor duyuyorum, ağır işitiyorum",
	"ru": "громче, погромче, плохо слышу, глухой, глухая",
	"uk": "голосніше, гучніше, погано чую, глухий, глуха",
	"ar": "ارفع صوتك, بصوت اعلى, لا اسمع جيدا",
})

// callings are the words of who wonders whether anybody is there: the whole of what is said.
var callings = phrasesOf(map[string]string{
	"fr": "allo, allo allo, allo oui, j ecoute, je vous ecoute, je suis la, je suis toujours la, vous etes la, vous etes toujours la, vous m entendez, il y a quelqu un, y a quelqu un, ya quelqu un",
	"en": "hello, hello hello, are you there, are you still there, can you hear me, anybody there, is anybody there",
	"es": "alo, hola, esta ahi, estas ahi, me oye, me oyes, hay alguien",
	"pt": "alo, esta la, esta ai, ouve me, esta alguem",
	"ro": "alo, sunteti acolo, ma auziti, e cineva",
	"tr": "alo, orada mısınız, beni duyuyor musunuz, kimse var mı",
	"ru": "алло, але, вы там, вы меня слышите, есть кто нибудь",
	"uk": "алло, ало, ви там, ви мене чуєте, є хто",
	"ar": "الو, هل تسمعني, هل انت هناك",
})

// farewells close a call, by language.
var farewells = phrasesOf(map[string]string{
	"fr": "au revoir, je raccroche, je vais raccrocher, je dois raccrocher, je vous laisse, je te laisse, je rappelle plus tard, je rappelle, je rappellerai, je rappellerai plus tard, je vous rappelle, je vous rappellerai, bonne journee, bonne soiree, a bientot, a plus tard, bonne fin de journee, il faut que j y aille, je dois y aller, je dois vous laisser",
	"en": "goodbye, good bye, bye, bye bye, i hang up, i will call back, i ll call back, i will call again, have a good day, have a nice day, i have to go",
	"es": "adios, hasta luego, llamo mas tarde, llamare mas tarde, tengo que colgar, hasta pronto",
	"pt": "adeus, tchau, ate logo, ligo mais tarde, tenho de desligar, ate a proxima",
	"ro": "la revedere, pa, sun mai tarziu, trebuie sa inchid, o zi buna",
	"tr": "hoşça kal, hoşçakal, hoşça kalın, hoşçakalın, görüşürüz, güle güle, iyi günler, sonra ararım, kapatıyorum",
	"ru": "до свидания, пока, всего доброго, я перезвоню, перезвоню позже, я кладу трубку",
	"uk": "до побачення, бувайте, всього найкращого, я передзвоню, передзвоню пізніше, я кладу слухавку",
	"ar": "مع السلامه, وداعا, الي اللقاء, ساتصل لاحقا, باي",
})

// aroundFarewell are the words that may stand beside a goodbye, and make nothing else of it.
var aroundFarewell = speech.SetOf("bon ben bah alors allez bien merci beaucoup et non oui ok d accord c est tout ca ira madame monsieur mademoiselle a vous tres pour tout aide aussi la je plus tard voila donc hein euh heu hum thank thanks you so much very no yes okay gracias muchas si vale obrigado obrigada muito sim multumesc mult da tesekkurler tamam evet hayir спасибо большое да нет хорошо дякую так ні добре شكرا جزيلا نعم لا")

// hesitations are no part of what is said.
var hesitations = speech.SetOf("euh heu hum ben bah alors bon oui non ah oh bonjour bonsoir excusez moi s il vous plait svp monsieur madame please sorry")

// Unheard reads who has not heard: "hein ?", "j'entends rien".
func Unheard(lang, text string) bool {
	said := speech.Plain(text)
	return among(unheard, lang, said) || among(unheard, lang, without(said, hesitations))
}

// Calling reads who wonders whether anybody is there: "allô ?", "vous m'entendez ?".
func Calling(lang, text string) bool {
	said := speech.Plain(text)
	return among(callings, lang, said) || among(callings, lang, without(said, hesitations))
}

// HardOfHearing reads who wants to hear louder.
func HardOfHearing(lang, text string) bool {
	said := " " + speech.Plain(text) + " "
	return len([]rune(said)) <= longestPace && anyOf(hardOfHearing, lang, func(one string) bool { return strings.Contains(said, " "+one+" ") })
}

// Farewell reads who closes a call: "merci, au revoir madame". What says anything else is none.
func Farewell(lang, text string) bool {
	said := " " + speech.Plain(text) + " "
	return anyOf(farewells, lang, func(one string) bool {
		before, after, found := strings.Cut(said, " "+one+" ")
		if !found {
			return false
		}
		rest := " " + before + " " + after + " "
		for _, list := range farewells { // "merci, bonne journée, au revoir"
			for _, other := range list {
				rest = strings.Replace(rest, " "+other+" ", " ", 1)
			}
		}
		return without(strings.Join(strings.Fields(rest), " "), aroundFarewell) == ""
	})
}

var guarded = phrase.Compile(`
	peux|peut|puis (pas) (trop|vraiment|plus|bien) pas (trop|vraiment|bien) parler
	peux|peut plus parler
	il|elle|mari|conjoint|compagnon|copain|ex|mec est (juste|la|toujours) a cote
	il|elle|mari|conjoint|compagnon|copain|ex|mec est (juste) derriere|devant (la) moi|porte
	il|elle|mari|conjoint|compagnon|copain|ex|mec est dans la|le piece|chambre|salon|cuisine|maison|couloir
	il|elle|on m|nous|me entend|ecoute
	il|elle|on va|peut|risque (de) (me|m|nous) entendre
	mari|conjoint|compagnon|copain|ex|mec arive|revient|rentre|remonte
	suis|sui|chui pas seule|seul la|ici|dans|pour
	dois|doit parler bas|doucement
	parle doucement|bas il|sinon|sans
`)

// guardedAbroad is the same in the other languages, a phrase that stands in what is said.
var guardedAbroad = phrasesOf(map[string]string{
	"en": "i can t talk, i cant talk, i cannot talk, i can t speak, i cant speak, i cannot speak, can t talk now, can t speak freely, he is here, he s here, hes here, he is right here, he s right here, he is next to me, he s next to me, hes next to me, he is beside me, he is in the next room, he s in the next room, she is next to me, my husband is here, my husband is next to me, my husband is coming, my partner is here, my partner is next to me, my boyfriend is here, he is coming back, he s coming back, he can hear me, he will hear me, he ll hear me, they can hear me, he is listening, he s listening, not alone here, not alone in the room",
	"es": "no puedo hablar, el está aquí, él está aquí, está aquí al lado, está a mi lado, está al lado, mi marido está aquí, mi marido está al lado, mi pareja está aquí, mi marido viene, mi marido llega, me oye, me puede oír, me va a oír, me está escuchando, nos oye, no estoy sola aquí",
	"pt": "não posso falar, não consigo falar, ele está aqui, ele está ao lado, está ao meu lado, o meu marido está aqui, meu marido está aqui, o meu marido está ao lado, o meu marido vem aí, ele ouve, ele pode ouvir, ele vai ouvir, está a ouvir, está me ouvindo, não estou sozinha aqui",
	"ro": "nu pot vorbi, nu pot să vorbesc, el este aici, el e aici, e lângă mine, este lângă mine, soțul e aici, soțul meu e aici, soțul meu este aici, mă aude, mă poate auzi, ne aude, vine soțul, nu sunt singură aici",
	"tr": "konuşamam, konuşamıyorum, konusamam, konusamiyorum, o yanımda, hemen yanımda, kocam yanımda, kocam burada, kocam yanimda, eşim yanımda, eşim burada, esim yanimda, kocam geliyor, beni duyuyor, bizi duyuyor, beni duyabilir, beni duyar, beni dinliyor, burada yalnız değilim",
	"ar": "لا أستطيع الكلام, لا أستطيع أن أتكلم, لا يمكنني الكلام, ما أقدر أتكلم, ما نقدرش نهضر, مانقدرش نهضر, ما نقدرش نهدر, هو بجانبي, هو هنا, زوجي هنا, زوجي بجانبي, راجلي هنا, راجلي حدايا, يسمعني, يسمعنا, لست وحدي هنا",
	"ru": "не могу говорить, он рядом, муж рядом, он здесь, муж здесь, муж идет, муж пришел, он слышит, он услышит, меня слышат, он слушает, он меня слушает, я здесь не одна",
	"uk": "не можу говорити, він поруч, чоловік поруч, він тут, чоловік тут, чоловік іде, чоловік прийшов, він чує, він почує, мене чують, він слухає, я тут не сама",
})

// ofFrench are the words of who says that they speak no French.
var ofFrench = speech.SetOf("french francais frances franceza fransizca fransızca французски французскии французькою французькои французски english الفرنسية فرنسية")

// Guarded reads that a caller cannot speak freely: "je peux pas parler, il est à côté".
func Guarded(lang, text string) bool {
	if said := " " + speech.Plain(text) + " "; lang != "fr" && len([]rune(said)) <= longestPace && !strings.ContainsAny(said, "0123456789") && without(said, ofFrench) == strings.TrimSpace(said) {
		for _, one := range guardedAbroad[lang] {
			if strings.Contains(said, " "+one+" ") {
				return true
			}
		}
	}
	s := speech.Read(speech.Clip(answer.French(lang, text)))
	words := s.Clauses()
	return len(words) <= 16 && !strings.ContainsAny(text, "0123456789") && !s.Has(" francais ", " anglais ", " langue ", " machine ", " robot ", " quelqu un ", " parler a ", " parler avec ", " parler de ") && guarded.In(words)
}

// phrases are phrases by language, as Plain writes them.
type phrases map[string][]string

func phrasesOf(lists map[string]string) phrases {
	all := phrases{}
	for lang, list := range lists {
		for one := range strings.SplitSeq(list, ", ") {
			all[lang] = append(all[lang], speech.Plain(one))
		}
	}
	return all
}

// among tells whether the whole of what is said is in the list of a language, or in the French one.
func among(lists phrases, lang, said string) bool {
	return anyOf(lists, lang, func(one string) bool { return one == said })
}

// anyOf goes through the phrases of a language, then through the French ones: French is understood whatever the language.
func anyOf(lists phrases, lang string, is func(string) bool) bool {
	base, _, _ := strings.Cut(lang, "-")
	return slices.ContainsFunc(lists[base], is) || base != "fr" && slices.ContainsFunc(lists["fr"], is)
}

// without leaves words out of what is said.
func without(said string, out speech.Set) string {
	var kept []string
	for w := range strings.FieldsSeq(said) {
		if !out[w] {
			kept = append(kept, w)
		}
	}
	return strings.Join(kept, " ")
}

// patience are the words of who asks to wait; one of patienceCore must be said.
var (
	patience     = speech.SetOf("un une deux trois cinq instant instants minute minutes seconde secondes moment petit petite ne n coupez quittez raccrochez pas je reviens attendez attends attendre patientez s il vous plait svp que regarde cherche vais chercher mes mon ma la les le lunettes papiers papier feuille avis fiche stylo euh bon ben alors oui deja hein hop madame monsieur mademoiselle excusez moi pardon voir")
	patienceCore = speech.SetOf("instant instants minute minutes seconde secondes moment coupez quittez raccrochez reviens attendez attends patientez cherche chercher regarde")
)

// AsksToWait reads who asks for a moment: "un instant", "ne coupez pas, je reviens".
func AsksToWait(text string) bool {
	s := speech.Read(speech.Clip(text))
	core := false
	for _, t := range s.Tokens {
		switch {
		case t.Class == speech.Mark && t.Text != "?", t.Class == speech.Digits && len(t.Text) == 1:
		case t.Class != speech.Word || !patience[t.Text]:
			return false
		}
		core = core || t.Class == speech.Word && patienceCore[t.Text]
	}
	return core
}

var (
	keySaid  = regexp.MustCompile(`(?i)^\s*(?:je\s+)?(?:tape[zr]?|touche|appuie|appuyez)\s+(?:sur\s+)?(?:la\s+touche\s+|le\s+)?(\S.*)$`)
	hashSaid = regexp.MustCompile(`(?i)[\s,]*(?:puis\s+|et\s+)?(?:dièse|diese|#)[\s.!]*$`)
)

// Spoken leaves out of what is said into a telephone what answers nothing: a call or a wait that opens it ("allô ? 380"), and
// the keys that are named ("quatre dièse").
func Spoken(lang, text string) string {
	kept := text
	for {
		i := strings.IndexAny(kept, ".?!")
		if i < 0 || strings.TrimSpace(kept[i+1:]) == "" || !strings.ContainsFunc(kept[i+1:], func(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }) {
			break
		}
		if first := kept[:i]; !Calling(lang, first) && !AsksToWait(first) {
			break
		}
		kept = strings.TrimSpace(kept[i+1:])
	}
	if m := keySaid.FindStringSubmatch(kept); m != nil && answer.OnlyNumber(hashSaid.ReplaceAllString(m[1], "")) {
		kept = m[1]
	}
	if rest := hashSaid.ReplaceAllString(kept, ""); strings.TrimSpace(rest) != "" {
		kept = rest
	}
	return kept
}
