package answer

import "strings"

// respell writes tokens in ordinary French: letters held down, abbreviations,
// words glued to their pronoun, spelling by sound. Hesitations and politeness
// are left out.
func respell(tokens []token) []token {
	out := make([]token, 0, len(tokens)+8)
	skip := 0
	for i, t := range tokens {
		if skip > 0 {
			skip--
			continue
		}
		if words, n := rebusAt(tokens, i); n > 0 {
			out, skip = appendWords(out, t, words), n-1
			continue
		}
		if zero, ok := zeroLetter(tokens, i); ok {
			out = append(out, zero)
			continue
		}
		if n := len(out); t.class == digits && t.glued && n > 0 && out[n-1].class == digits {
			out[n-1].text += t.text // what follows the letters of "1O00"
			continue
		}
		if t.class != word {
			out = append(out, t)
			continue
		}
		if n := len(out); n > 0 && out[n-1].class == digits && strings.Trim(t.text, "o") == "" && (t.glued || len(t.text) == 3 && len(out[n-1].text) == 2) {
			out[n-1].text += strings.Repeat("0", len(t.text)) // "1OOO"
			continue
		}
		w := squeeze(t.text)
		if (noise[w] || w == "plait") && !(w == "eu" && bears(out, tokens[i+1:])) {
			out = dropPolite(out, w)
			continue
		}
		out = appendWords(out, t, ordinary(w, i, tokens))
	}
	return hundreds(heard(numberRuns(halves(percents(mended(withoutFillers(out)))))))
}

// withoutFillers leaves out what people say while they look for their words: "euh... comment dire... oui".
func withoutFillers(tokens []token) []token {
	for i := 0; i+1 < len(tokens); i++ {
		n := 0
		switch t := tokens[i]; {
		case t.is("comment") && tokens[i+1].is("dire"):
			n = 2
		case t.is("comment") && i+2 < len(tokens) && tokens[i+1].is("vous") && tokens[i+2].is("dire"), t.is("on") && i+2 < len(tokens) && tokens[i+1].is("va") && tokens[i+2].is("dire"):
			n = 3
		}
		if n > 0 && n < len(tokens) {
			tokens = append(tokens[:i], tokens[i+n:]...)
		}
	}
	return tokens
}

// rebuses are words of which a part is a digit.
var rebuses = map[string]string{
	"bi1": "bien", "b1": "bien", "ri1": "rien", "r1": "rien", "mat1": "matin", "2m1": "demain", "2main": "demain", "dem1": "demain", "kelk1": "quelqu un", "quelk1": "quelqu un", "qlq1": "quelqu un", "qq1": "quelqu un", "kk1": "quelqu un",
	"bes1": "besoin", "m1tenant": "maintenant", "chac1": "chacun", "koi2": "quoi de", "tr1": "train", "auc1": "aucun", "c1": "c est un", "vi1": "viens",
}

// rebusAt reads a word cut by its digits: "bi1", "2m1".
func rebusAt(tokens []token, i int) (words string, n int) {
	if tokens[i].class == mark || tokens[i].glued && i > 0 && tokens[i-1].class != mark {
		return "", 0
	}
	joined := tokens[i].text
	for n = 1; n < 3 && i+n < len(tokens) && tokens[i+n].glued && tokens[i+n].class != mark; n++ {
		joined += tokens[i+n].text
	}
	if n == 1 || i+n < len(tokens) && tokens[i+n].glued && tokens[i+n].class != mark {
		return "", 0
	}
	if words, ok := rebuses[joined]; ok {
		return words, n
	}
	return "", 0
}

// zeroLetter reads the letter typed for the first digit of a part of a date: "12/O3/1985", "03/l985".
func zeroLetter(tokens []token, i int) (token, bool) {
	t := tokens[i]
	if t.class != word || len(t.text) != 1 || i == 0 || i+1 == len(tokens) || !t.glued || tokens[i+1].class != digits || !tokens[i+1].glued {
		return token{}, false
	}
	if before := tokens[i-1]; before.text != "/" && before.text != "-" && before.text != "." {
		return token{}, false
	}
	switch t.text {
	case "o":
		return token{text: "0", raw: "0", class: digits, glued: true}, true
	case "l", "i":
		return token{text: "1", raw: "1", class: digits, glued: true}, true
	}
	return token{}, false
}

// heard writes as numbers the words that sound like one, beside another number: "quatre vin", "soixante cat", "mille san
// euros".
func heard(tokens []token) []token {
	for i := range tokens {
		if counted, tied := tiedBySound(tokens, i); tied {
			tokens[i].text = counted
			continue
		}
		plain, ok := homophones[tokens[i].text]
		if !ok && i+1 < len(tokens) && tokens[i+1].class == word && numerals[tokens[i+1].text] >= 100 {
			plain, ok = digitsHeard[tokens[i].text]
		}
		if i > 0 && !ok && tenHeard[tokens[i].text] && tokens[i-1].class == word && (numerals[tokens[i-1].text] == 60 || numerals[tokens[i-1].text] == 100) && (i+1 == len(tokens) || tokens[i+1].unit() == money || tokens[i+1].unit() == year) {
			tokens[i].text = "dix"
			continue
		}
		if counted, known := beforeCounted(tokens, i); known {
			tokens[i].text = counted
			continue
		}
		if !ok || tokens[i].class != word {
			continue
		}
		if plain == "cent" && i > 0 && tokens[i-1].class == digits && len(tokens[i-1].text) == 1 && tokens[i-1].text > "1" && (i+1 == len(tokens) && tokens[i].raw != "sans" || i+1 < len(tokens) && tokens[i+1].unit() == money) {
			tokens[i].text = plain // "7 san", "7 sans euros"
			continue
		}
		before, after := i > 0 && spellsNumber(tokens[i-1]), i+1 < len(tokens) && spellsNumber(tokens[i+1])
		closes := i+1 == len(tokens) || tokens[i+1].unit() == money || after
		if (after || before) && (plain != "cent" || before && closes && tokens[i-1].text != "cent") {
			tokens[i].text = plain
		}
	}
	return tokens
}

// spellsNumber tells whether a token is a number in words, or sounds like one; "un" may be an article.
func spellsNumber(t token) bool {
	return t.class == word && (numerals[t.text] > 1 || homophones[t.text] != "" && homophones[t.text] != "cent")
}

// beforeCounted reads the word that sounds like a number before what it counts: "vin jour", "dis an", "ui moi".
func beforeCounted(tokens []token, i int) (string, bool) {
	t := tokens[i]
	if t.class != word || i+1 == len(tokens) || tokens[i+1].class != word || i > 0 && (spellsNumber(tokens[i-1]) || tokens[i-1].class == digits) {
		return "", false
	}
	if u := tokens[i+1].unit(); !u.elapsed() && u != person && u != money && u != monthName || len(tokens[i+1].text) < 2 {
		return "", false
	}
	if plain := countedHeard[t.text]; plain != "" {
		return plain, true
	}
	if vocabulary[t.text] || familiar[t.text] {
		return "", false
	}
	n, ok := numberSounds[phonemes(t.text)]
	doubt := n.word == "cent" || t.text[len(t.text)-1] == 'e' && (n.word == "dix" || n.word == "six") // "dise ans" may be sixteen
	return n.word, ok && !doubt && len(t.text) > 2
}

// countedHeard are words, or none, that are numbers where what they would count follows.
var countedHeard = map[string]string{"vin": "vingt", "dis": "dix", "sis": "six", "ui": "huit", "cin": "cinq", "sin": "cinq", "nef": "neuf", "neu": "neuf", "set": "sept", "vain": "vingt", "hui": "huit"}

// asHeard are children as they are heard, after a number.
var asHeard = map[string]string{"fis": "fils", "fi": "fille", "fie": "fille", "fies": "filles", "pitit": "petits", "pitite": "petites", "pitits": "petits", "garso": "garcons", "anfa": "enfants", "enfa": "enfants"}

// tiedBySound reads what a number counts when the sound that ties them was written: "deu zan", "sinc zenfan".
func tiedBySound(tokens []token, i int) (string, bool) {
	t := tokens[i]
	if i > 0 && t.class == word && asHeard[t.text] != "" && (tokens[i-1].class == digits || numerals[tokens[i-1].text] > 0) {
		return asHeard[t.text], true
	}
	if i == 0 || t.class != word || len(t.text) < 2 || t.text[0] != 'z' || tokens[i-1].class != digits && numerals[tokens[i-1].text] == 0 {
		return "", false
	}
	counted, ok := countedSounds[strings.TrimRight(phonemes(strings.TrimRight(t.text, "s")), "t")]
	return counted, ok
}

// tenHeard sounds like ten at the end of a number: "mille cent dis".
var tenHeard = setOf("dis di diss dice")

// digitsHeard sound like the digits that multiply a hundred, and are nothing else only there: "set cent".
var digitsHeard = map[string]string{"set": "sept", "sete": "sept", "cet": "sept", "hui": "huit", "huis": "huit", "ui": "huit", "wi": "huit"}

// homophones sound like numbers, and are other words or none where no number stands beside them.
var homophones = map[string]string{
	"vin": "vingt", "vain": "vingt", "vinte": "vingt", "vein": "vingt", "cat": "quatre", "cate": "quatre", "kat": "quatre", "kate": "quatre", "sis": "six", "ciss": "six", "cis": "six", "ssis": "six",
	"sette": "sept", "neu": "neuf", "nef": "neuf", "diss": "dix", "cin": "cinq", "sin": "cinq", "sain": "cinq", "sinqu": "cinq",
	"truas": "trois", "soisent": "soixante", "soissant": "soixante", "san": "cent", "sans": "cent", "sens": "cent", "cens": "cent", "sent": "cent", "sant": "cent", "sang": "cent",
}

// hundreds writes "cinq sans euros", as it is heard, as a number.
func hundreds(tokens []token) []token {
	for i := 1; i+1 < len(tokens); i++ {
		before, next := numerals[tokens[i-1].text], tokens[i+1]
		if tokens[i].is("sans") && tokens[i-1].class == word && before >= 2 && before <= 9 && next.class == word && (next.unit() == money || numerals[next.text] >= 2) {
			tokens[i].text = "cent"
		}
	}
	return tokens
}

// percents writes "pour cent" as one word, as no amount of a hundred.
func percents(tokens []token) []token {
	for i := 0; i+1 < len(tokens); i++ {
		if tokens[i].is("pour") && tokens[i+1].is("cent") && (i+2 == len(tokens) || tokens[i+2].unit() != money && numerals[tokens[i+2].text] == 0) {
			tokens[i].text = "pourcent"
			return append(tokens[:i+1], tokens[i+2:]...)
		}
	}
	return tokens
}

// halves writes "1/2" after a unit of time as "et demi": "2 mois 1/2".
func halves(tokens []token) []token {
	for i := 1; i+2 < len(tokens); i++ {
		before := tokens[i-1]
		if before.is("et") && i > 1 {
			before = tokens[i-2]
		}
		if tokens[i].text == "1" && tokens[i+1].text == "/" && tokens[i+2].text == "2" && before.class == word && before.unit().elapsed() {
			if tokens[i-1].is("et") {
				tokens[i] = token{text: "demi", raw: "demi", class: word}
				return append(tokens[:i+1], tokens[i+3:]...)
			}
			tokens[i] = token{text: "et", raw: "et", class: word}
			tokens[i+1] = token{text: "demi", raw: "demi", class: word}
			return append(tokens[:i+2], tokens[i+3:]...)
		}
	}
	return tokens
}

// dropPolite removes the start of "s'il vous plaît" once its end is read.
func dropPolite(out []token, w string) []token {
	if w != "plait" {
		return out
	}
	for n := len(out); n > 0; n = len(out) {
		switch out[n-1].text {
		case "s", "si", "il", "vous", "te", "sil":
			out = out[:n-1]
		default:
			return out
		}
	}
	return out
}

func appendWords(out []token, t token, words string) []token {
	glued := t.glued
	for words != "" {
		w, rest, _ := strings.Cut(words, " ")
		out = append(out, token{text: w, raw: t.raw, class: word, glued: glued})
		words, glued = rest, false
	}
	return out
}

// ordinary gives the usual spelling of one word.
func ordinary(w string, i int, all []token) string {
	if knowBySound[w] && knowsNot(i, all) {
		return "sais"
	}
	if (w == "peut" || w == "peux") && i > 0 && i <= len(all) && all[i-1].text == "un" {
		return "peu"
	}
	if w == "sa" && i+1 < len(all) && (relatives[all[i+1].text] || kinWords[all[i+1].text]) && (i == 0 || beforeSa[all[i-1].text] || atPlace[all[i-1].text] && !ownChild[all[i+1].text]) {
		return w
	}
	if w == "lune" && i > 0 && i <= len(all) && all[i-1].text == "ni" {
		return "l une"
	}
	if w == "lun" && i > 0 && i <= len(all) && all[i-1].text == "ni" {
		return "l un"
	}
	if len(w) == 1 {
		return letter(w, i, all)
	}
	if w == "kun" && i > 0 {
		return "qu un" // "jai kun enfan"; alone it may be anything
	}
	if w == "sel" && i+1 < len(all) && (all[i+1].text == "ac" || all[i+1].text == "avc") {
		return "seul" // who writes by the sound; heard, it is another word
	}
	if full, ok := respelled[w]; ok && !(w == "avc" && strokeAt(i, all)) {
		return full
	}
	if len(w) >= 4 && !vocabulary[w] && besideNumber(i, all) {
		if name, ok := nearMonth(w); ok {
			return name
		}
	}
	if w[0] == 'j' && len(w) > 3 && (afterJe[w[1:]] || !strings.ContainsRune("aeiouyhj", rune(w[1])) && w[1] < 0x80 && !vocabulary[w]) {
		return "je " + verbHeard(ordinary(w[1:], i, nil)) // no French word opens with j and a consonant
	}
	if i > 0 && i <= len(all) && all[i-1].text == "je" && !vocabulary[w] {
		if verb := verbHeard(w); verb != w {
			return verb
		}
	}
	if strings.HasPrefix(w, "jn") && afterJe[w[2:]] {
		return "je ne " + w[2:]
	}
	return guessed(w)
}

// beforeSa and atPlace are the words after which "sa mère" is hers, and no "ça".
var beforeSa, atPlace = setOf("est cest"), setOf("chez avec par pour")

// verbHeard gives the verb that "je" stands before, when it is written as it sounds: "jcherch", "jconé".
func verbHeard(w string) string {
	if vocabulary[w] || afterJe[w] || len(w) < 4 || strings.HasSuffix(w, "ais") || strings.HasSuffix(w, "ait") {
		return w
	}
	if sound := soundOf(w); 2*len(sound) >= len(w) && verbSounds[sound] != "" {
		return verbSounds[sound]
	}
	return w
}

// verbSounds are the longer of these verbs by how they sound.
var verbSounds = func() map[string]string {
	index := make(map[string]string, len(afterJe))
	for v := range afterJe {
		if sound := soundOf(v); len(v) >= 5 && len(sound) >= 3 && (index[sound] == "" || v < index[sound]) {
			index[sound] = v
		}
	}
	return index
}()

// strokeAt tells whether "avc" is the stroke, and no "avec".
func strokeAt(i int, all []token) bool {
	if i > 0 && i <= len(all) && articles[all[i-1].text] {
		return true
	}
	return len(all) > 0 && (i+1 >= len(all) || all[i+1].text == "en" || all[i+1].text == "il")
}

// besideNumber tells whether a number stands right before or after a word, in digits or letters.
func besideNumber(i int, all []token) bool {
	return i <= len(all) && (i > 0 && numberHere(all[i-1]) || i+1 < len(all) && numberHere(all[i+1]))
}

// numberHere tells whether the token is a number, or the end of "1er".
func numberHere(t token) bool {
	return t.class == digits || t.class == word && (numerals[t.text] > 0 || t.text == "er" && t.glued)
}

// knowBySound are the spellings of "sais" that are other words, and notBySound what follows when they are not.
var (
	knowBySound = setOf("c ce se sai sait ch che")
	notBySound  = setOf("pas pa po plus plu")
)

// knowsNot tells whether the word at i is that of "je sais pas", said whole or without its pronoun: "je c pa", "sé pa".
func knowsNot(i int, all []token) bool {
	if i+1 >= len(all) || !notBySound[all[i+1].text] {
		return false
	}
	if i > 0 {
		return all[i-1].text == "je" || all[i-1].text == "j" || all[i-1].text == "ne" && all[i].text == "se"
	}
	return len(all) == 2
}

// letter reads the letters that stand for words: "g 2 gosse", "c ça".
func letter(w string, i int, all []token) string {
	follows := i+1 < len(all) && all[i+1].class != mark
	switch {
	case w == "e" && i > 0 && i+2 < len(all) && all[i-1].class == digits && all[i+1].class == digits && (all[i+2].text == "an" || all[i+2].text == "ans" || all[i+2].text == "mois"):
		return "et" // "8 é 12 ans"
	case w == "e" && i > 0 && i+1 < len(all) && (all[i+1].text == "demi" || all[i+1].text == "demie" || all[i+1].text == "dmi"):
		return "et" // "1 an é demi"
	case w == "e" && i > 0 && follows && numerals[all[i-1].text] >= 20 && numerals[all[i-1].text] < 100 && (numerals[all[i+1].text] == 1 || numerals[all[i+1].text] == 11):
		return "et" // "karante é un"
	case w == "e" && i > 0 && follows && numerals[all[i-1].text] >= 100 && numerals[all[i+1].text] > 0:
		return "" // "mille e deux cents"
	case w == "e" && i > 0 && follows && all[i-1].class == word && (len(all[i-1].text) > 2 || all[i-1].text == "on" || all[i-1].text == "il") && numerals[all[i-1].text] == 0 && all[i+1].class == word && len(all[i+1].text) > 3 && !besides[all[i+1].text] && numerals[all[i+1].text] == 0:
		return "est" // "mon mari é mort"
	case w == "o" && i > 0 && follows && all[i-1].class == word && len(all[i-1].text) > 3:
		return "au"
	case w == "c" && i > 0 && i < len(all) && (all[i-1].text == "jen" || all[i-1].text == "gen" || all[i-1].text == "en"):
		return "sais"
	case w == "j" && follows && afterJe[all[i+1].text]:
		return "je" // "1200 j crois"
	case w == "h" && i > 0 && i < len(all) && all[i-1].text == "l":
		return "heure" // "11,88 de l'h"
	case w == "q" && follows:
		return "que"
	case w == "g" && follows:
		return "j ai"
	case w == "c" && follows && all[i+1].text != "est" && all[i+1].text != "etait":
		return "c est"
	}
	return w
}

// besides are the long words that follow "et" rather than "est".
var besides = setOf("elle elles nous vous leur leurs puis aussi pour avec sans mais dans quand alors apres avant demi demie quart quelques")

// squeeze shortens a letter held down: "ouiiii", "nooon".
func squeeze(w string) string {
	for i := 2; i < len(w); i++ {
		if w[i] == w[i-1] && w[i] == w[i-2] && w[i] < 0x80 {
			return squeezed(w)
		}
	}
	return w
}

func squeezed(w string) string {
	b := make([]byte, 0, len(w))
	for i := 0; i < len(w); {
		j := i
		for j < len(w) && w[j] == w[i] {
			j++
		}
		n := j - i
		if n > 2 && w[i] < 0x80 {
			n = 1
		}
		b = append(b, w[i:i+n]...)
		i = j
	}
	return string(b)
}

// noise is what carries no meaning in any kind of answer.
// bears tells whether "eu" is a word, and no hesitation: "j'ai eu un bébé".
func bears(before, after []token) bool {
	return len(before) > 0 && having[before[len(before)-1].text] && len(after) > 1 && ofChild[after[0].text] && born[after[1].text]
}

var having, ofChild = setOf("ai a as avons avez ont jai"), setOf("un une mon ma notre des")

var born = setOf("bebe bb fille fils garcon petit petite jumeaux jumelles")

var noise = setOf(`wesh wsh euh heu heuu eu hum hm hmm mmh mhh mmm ben bah beh bin ba baah alors hein
	lol mdr mdrr mdrrr ptdr xd pf haha ahah hihi pff pfff pfiou svp stp bjr bsr slt silvouplait please plz siouplait`)

// articles may stand before the stroke that "avc" also means.
var articles = setOf("un l d mon son cet")

// afterJe are the verbs that people glue to "j".
var afterJe = setOf(`accepte prefere suis sui sais sai gagne touche paie paye vis habite loue travaille bosse dors
	comprend comprends compren percois recois crois pense veux peux vais fais cherche connais
	veu ve boss bos taf tafe pai loge gagn dor vai peu pren prends prend sens prefere voudrais reste verse taffe etais avais refuse cotise attends rembourse`)
