package speech

import (
	"strings"
)

// respell writes tokens in ordinary French: letters held down, abbreviations,
// words glued to their pronoun, spelling by sound. Hesitations and politeness
// are left out.
func respell(tokens []Token) []Token {
	out := make([]Token, 0, len(tokens)+8)
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
		if n := len(out); t.Class == Digits && t.Glued && n > 0 && out[n-1].Class == Digits {
			out[n-1].Text += t.Text // what follows the letters of "1O00"
			continue
		}
		if t.Class != Word {
			out = append(out, t)
			continue
		}
		if n := len(out); n > 0 && out[n-1].Class == Digits && strings.Trim(t.Text, "o") == "" && (t.Glued || len(t.Text) == 3 && len(out[n-1].Text) == 2) {
			out[n-1].Text += strings.Repeat("0", len(t.Text)) // "1OOO"
			continue
		}
		w := squeeze(t.Text)
		if (noise[w] || w == "plait") && !(w == "eu" && bears(out, tokens[i+1:])) {
			out = dropPolite(out, w)
			continue
		}
		out = appendWords(out, t, ordinary(w, i, tokens))
	}
	return hundreds(heard(numberRuns(halves(percents(mended(withoutFillers(out)))))))
}

// withoutFillers leaves out what people say while they look for their words: "euh... comment dire... oui".
func withoutFillers(tokens []Token) []Token {
	for i := 0; i+1 < len(tokens); i++ {
		n := 0
		switch t := tokens[i]; {
		case t.Is("comment") && tokens[i+1].Is("dire"):
			n = 2
		case t.Is("comment") && i+2 < len(tokens) && tokens[i+1].Is("vous") && tokens[i+2].Is("dire"), t.Is("on") && i+2 < len(tokens) && tokens[i+1].Is("va") && tokens[i+2].Is("dire"):
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
func rebusAt(tokens []Token, i int) (words string, n int) {
	if tokens[i].Class == Mark || tokens[i].Glued && i > 0 && tokens[i-1].Class != Mark {
		return "", 0
	}
	joined := tokens[i].Text
	for n = 1; n < 3 && i+n < len(tokens) && tokens[i+n].Glued && tokens[i+n].Class != Mark; n++ {
		joined += tokens[i+n].Text
	}
	if n == 1 || i+n < len(tokens) && tokens[i+n].Glued && tokens[i+n].Class != Mark {
		return "", 0
	}
	if words, ok := rebuses[joined]; ok {
		return words, n
	}
	return "", 0
}

// zeroLetter reads the letter typed for the first digit of a part of a date: "12/O3/1985", "03/l985".
func zeroLetter(tokens []Token, i int) (Token, bool) {
	t := tokens[i]
	if t.Class != Word || len(t.Text) != 1 || i == 0 || i+1 == len(tokens) || !t.Glued || tokens[i+1].Class != Digits || !tokens[i+1].Glued {
		return Token{}, false
	}
	if before := tokens[i-1]; before.Text != "/" && before.Text != "-" && before.Text != "." {
		return Token{}, false
	}
	switch t.Text {
	case "o":
		return Token{Text: "0", Raw: "0", Class: Digits, Glued: true}, true
	case "l", "i":
		return Token{Text: "1", Raw: "1", Class: Digits, Glued: true}, true
	}
	return Token{}, false
}

// heard writes as numbers the words that sound like one, beside another number: "quatre vin", "soixante cat", "mille san
// euros".
func heard(tokens []Token) []Token {
	for i := range tokens {
		if counted, tied := tiedBySound(tokens, i); tied {
			tokens[i].Text = counted
			continue
		}
		plain, ok := homophones[tokens[i].Text]
		if !ok && i+1 < len(tokens) && tokens[i+1].Class == Word && Numerals[tokens[i+1].Text] >= 100 {
			plain, ok = digitsHeard[tokens[i].Text]
		}
		if i > 0 && !ok && tenHeard[tokens[i].Text] && tokens[i-1].Class == Word && (Numerals[tokens[i-1].Text] == 60 || Numerals[tokens[i-1].Text] == 100) && (i+1 == len(tokens) || tokens[i+1].Unit() == Money || tokens[i+1].Unit() == Year) {
			tokens[i].Text = "dix"
			continue
		}
		if counted, known := beforeCounted(tokens, i); known {
			tokens[i].Text = counted
			continue
		}
		if !ok || tokens[i].Class != Word {
			continue
		}
		if plain == "cent" && i > 0 && tokens[i-1].Class == Digits && len(tokens[i-1].Text) == 1 && tokens[i-1].Text > "1" && (i+1 == len(tokens) && tokens[i].Raw != "sans" || i+1 < len(tokens) && tokens[i+1].Unit() == Money) {
			tokens[i].Text = plain // "7 san", "7 sans euros"
			continue
		}
		before, after := i > 0 && spellsNumber(tokens[i-1]), i+1 < len(tokens) && spellsNumber(tokens[i+1])
		closes := i+1 == len(tokens) || tokens[i+1].Unit() == Money || after
		if (after || before) && (plain != "cent" || before && closes && tokens[i-1].Text != "cent") {
			tokens[i].Text = plain
		}
	}
	return tokens
}

// spellsNumber tells whether a token is a number in words, or sounds like one; "un" may be an article.
func spellsNumber(t Token) bool {
	return t.Class == Word && (Numerals[t.Text] > 1 || homophones[t.Text] != "" && homophones[t.Text] != "cent")
}

// beforeCounted reads the word that sounds like a number before what it counts: "vin jour", "dis an", "ui moi".
func beforeCounted(tokens []Token, i int) (string, bool) {
	t := tokens[i]
	if t.Class != Word || i+1 == len(tokens) || tokens[i+1].Class != Word || i > 0 && (spellsNumber(tokens[i-1]) || tokens[i-1].Class == Digits) {
		return "", false
	}
	if u := tokens[i+1].Unit(); !u.Elapsed() && u != Person && u != Money && u != MonthName || len(tokens[i+1].Text) < 2 {
		return "", false
	}
	if plain := countedHeard[t.Text]; plain != "" {
		return plain, true
	}
	if Vocabulary[t.Text] || Familiar[t.Text] {
		return "", false
	}
	n, ok := numberSounds[phonemes(t.Text)]
	doubt := n.word == "cent" || t.Text[len(t.Text)-1] == 'e' && (n.word == "dix" || n.word == "six") // "dise ans" may be sixteen
	return n.word, ok && !doubt && len(t.Text) > 2
}

// countedHeard are words, or none, that are numbers where what they would count follows.
var countedHeard = map[string]string{"vin": "vingt", "dis": "dix", "sis": "six", "ui": "huit", "cin": "cinq", "sin": "cinq", "nef": "neuf", "neu": "neuf", "set": "sept", "vain": "vingt", "hui": "huit"}

// asHeard are children as they are heard, after a number.
var asHeard = map[string]string{"fis": "fils", "fi": "fille", "fie": "fille", "fies": "filles", "pitit": "petits", "pitite": "petites", "pitits": "petits", "garso": "garcons", "anfa": "enfants", "enfa": "enfants"}

// tiedBySound reads what a number counts when the sound that ties them was written: "deu zan", "sinc zenfan".
func tiedBySound(tokens []Token, i int) (string, bool) {
	t := tokens[i]
	if i > 0 && t.Class == Word && asHeard[t.Text] != "" && (tokens[i-1].Class == Digits || Numerals[tokens[i-1].Text] > 0) {
		return asHeard[t.Text], true
	}
	if i == 0 || t.Class != Word || len(t.Text) < 2 || t.Text[0] != 'z' || tokens[i-1].Class != Digits && Numerals[tokens[i-1].Text] == 0 {
		return "", false
	}
	counted, ok := countedSounds[strings.TrimRight(phonemes(strings.TrimRight(t.Text, "s")), "t")]
	return counted, ok
}

// tenHeard sounds like ten at the end of a number: "mille cent dis".
var tenHeard = SetOf("dis di diss dice")

// digitsHeard sound like the digits that multiply a hundred, and are nothing else only there: "set cent".
var digitsHeard = map[string]string{"set": "sept", "sete": "sept", "cet": "sept", "hui": "huit", "huis": "huit", "ui": "huit", "wi": "huit"}

// homophones sound like numbers, and are other words or none where no number stands beside them.
var homophones = map[string]string{
	"vin": "vingt", "vain": "vingt", "vinte": "vingt", "vein": "vingt", "cat": "quatre", "cate": "quatre", "kat": "quatre", "kate": "quatre", "sis": "six", "ciss": "six", "cis": "six", "ssis": "six",
	"sette": "sept", "neu": "neuf", "nef": "neuf", "diss": "dix", "cin": "cinq", "sin": "cinq", "sain": "cinq", "sinqu": "cinq",
	"truas": "trois", "soisent": "soixante", "soissant": "soixante", "san": "cent", "sans": "cent", "sens": "cent", "cens": "cent", "sent": "cent", "sant": "cent", "sang": "cent",
}

// hundreds writes "cinq sans euros", as it is heard, as a number.
func hundreds(tokens []Token) []Token {
	for i := 1; i+1 < len(tokens); i++ {
		before, next := Numerals[tokens[i-1].Text], tokens[i+1]
		if tokens[i].Is("sans") && tokens[i-1].Class == Word && before >= 2 && before <= 9 && next.Class == Word && (next.Unit() == Money || Numerals[next.Text] >= 2) {
			tokens[i].Text = "cent"
		}
	}
	return tokens
}

// percents writes "pour cent" as one word, as no amount of a hundred.
func percents(tokens []Token) []Token {
	for i := 0; i+1 < len(tokens); i++ {
		if tokens[i].Is("pour") && tokens[i+1].Is("cent") && (i+2 == len(tokens) || tokens[i+2].Unit() != Money && Numerals[tokens[i+2].Text] == 0) {
			tokens[i].Text = "pourcent"
			return append(tokens[:i+1], tokens[i+2:]...)
		}
	}
	return tokens
}

// halves writes "1/2" after a unit of time as "et demi": "2 mois 1/2".
func halves(tokens []Token) []Token {
	for i := 1; i+2 < len(tokens); i++ {
		before := tokens[i-1]
		if before.Is("et") && i > 1 {
			before = tokens[i-2]
		}
		if tokens[i].Text == "1" && tokens[i+1].Text == "/" && tokens[i+2].Text == "2" && before.Class == Word && before.Unit().Elapsed() {
			if tokens[i-1].Is("et") {
				tokens[i] = Token{Text: "demi", Raw: "demi", Class: Word}
				return append(tokens[:i+1], tokens[i+3:]...)
			}
			tokens[i] = Token{Text: "et", Raw: "et", Class: Word}
			tokens[i+1] = Token{Text: "demi", Raw: "demi", Class: Word}
			return append(tokens[:i+2], tokens[i+3:]...)
		}
	}
	return tokens
}

// dropPolite removes the start of "s'il vous plaît" once its end is read.
func dropPolite(out []Token, w string) []Token {
	if w != "plait" {
		return out
	}
	for n := len(out); n > 0; n = len(out) {
		switch out[n-1].Text {
		case "s", "si", "il", "vous", "te", "sil":
			out = out[:n-1]
		default:
			return out
		}
	}
	return out
}

func appendWords(out []Token, t Token, words string) []Token {
	glued := t.Glued
	for words != "" {
		w, rest, _ := strings.Cut(words, " ")
		out = append(out, Token{Text: w, Raw: t.Raw, Class: Word, Glued: glued})
		words, glued = rest, false
	}
	return out
}

// ordinary gives the usual spelling of one word.
func ordinary(w string, i int, all []Token) string {
	if knowBySound[w] && knowsNot(i, all) {
		return "sais"
	}
	if (w == "peut" || w == "peux") && i > 0 && i <= len(all) && all[i-1].Text == "un" {
		return "peu"
	}
	if w == "sa" && i+1 < len(all) && (Relatives[all[i+1].Text] || KinWords[all[i+1].Text]) && (i == 0 || beforeSa[all[i-1].Text] || atPlace[all[i-1].Text] && !OwnChild[all[i+1].Text]) {
		return w
	}
	if w == "lune" && i > 0 && i <= len(all) && all[i-1].Text == "ni" {
		return "l une"
	}
	if w == "lun" && i > 0 && i <= len(all) && all[i-1].Text == "ni" {
		return "l un"
	}
	if len(w) == 1 {
		return letter(w, i, all)
	}
	if w == "lai" && i > 0 && i <= len(all) && all[i-1].Text == "je" {
		return "l ai"
	}
	if w == "pt" && i+1 < len(all) && all[i+1].Text == "etre" {
		return "peut"
	}
	if len(w) > 4 && (w[0] == 'm' || w[0] == 's' || w[0] == 't') && afterMe[w[1:]] && !Vocabulary[w] {
		return w[:1] + " " + w[1:]
	}
	if len(w) > 4 && w[0] == 'd' && i > 0 && i <= len(all) && comes[strings.TrimPrefix(all[i-1].Text, "j")] && strings.ContainsRune("aeiou", rune(w[1])) && strings.HasSuffix(w, "r") {
		return "d " + w[1:]
	}
	if w == "kun" && i > 0 {
		return "qu un" // "jai kun enfan"; alone it may be anything
	}
	if w == "sel" && i+1 < len(all) && (all[i+1].Text == "ac" || all[i+1].Text == "avc") {
		return "seul" // who writes by the sound; heard, it is another word
	}
	if full, ok := respelled[w]; ok && !(w == "avc" && strokeAt(i, all)) {
		return full
	}
	if len(w) >= 4 && !Vocabulary[w] && besideNumber(i, all) {
		if name, ok := nearMonth(w); ok {
			return name
		}
	}
	if w[0] == 'j' && len(w) > 3 && (afterJe[w[1:]] || !strings.ContainsRune("aeiouyhj", rune(w[1])) && w[1] < 0x80 && !Vocabulary[w]) {
		return "je " + verbHeard(ordinary(w[1:], i, nil)) // no French word opens with j and a consonant
	}
	if i > 0 && i <= len(all) && all[i-1].Text == "je" && !Vocabulary[w] {
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
var beforeSa, atPlace = SetOf("est cest"), SetOf("chez avec par pour")

// verbHeard gives the verb that "je" stands before, when it is written as it sounds: "jcherch", "jconé".
func verbHeard(w string) string {
	if Vocabulary[w] || afterJe[w] || len(w) < 4 || strings.HasSuffix(w, "ais") || strings.HasSuffix(w, "ait") {
		return w
	}
	if sound := SoundOf(w); 2*len(sound) >= len(w) && verbSounds[sound] != "" {
		return verbSounds[sound]
	}
	return w
}

// verbSounds are the longer of these verbs by how they sound.
var verbSounds = func() map[string]string {
	index := make(map[string]string, len(afterJe))
	for v := range afterJe {
		if sound := SoundOf(v); len(v) >= 5 && len(sound) >= 3 && (index[sound] == "" || v < index[sound]) {
			index[sound] = v
		}
	}
	return index
}()

// strokeAt tells whether "avc" is the stroke, and no "avec".
func strokeAt(i int, all []Token) bool {
	if i > 0 && i <= len(all) && articles[all[i-1].Text] {
		return true
	}
	return len(all) > 0 && (i+1 >= len(all) || all[i+1].Text == "en" || all[i+1].Text == "il")
}

// besideNumber tells whether a number stands right before or after a word, in digits or letters.
func besideNumber(i int, all []Token) bool {
	return i <= len(all) && (i > 0 && NumberHere(all[i-1]) || i+1 < len(all) && NumberHere(all[i+1]))
}

// NumberHere tells whether the token is a number, or the end of "1er".
func NumberHere(t Token) bool {
	return t.Class == Digits || t.Class == Word && (Numerals[t.Text] > 0 || t.Text == "er" && t.Glued)
}

// knowBySound are the spellings of "sais" that are other words, and notBySound what follows when they are not.
var (
	knowBySound = SetOf("c ce se sai sait ch che")
	notBySound  = SetOf("pas pa po plus plu")
)

// knowsNot tells whether the word at i is that of "je sais pas", said whole or without its pronoun: "je c pa", "sé pa".
func knowsNot(i int, all []Token) bool {
	if i+1 >= len(all) || !notBySound[all[i+1].Text] {
		return false
	}
	if i > 0 {
		return all[i-1].Text == "je" || all[i-1].Text == "j" || all[i-1].Text == "ne" && all[i].Text == "se"
	}
	return len(all) == 2
}

// letter reads the letters that stand for words: "g 2 gosse", "c ça".
func letter(w string, i int, all []Token) string {
	follows := i+1 < len(all) && all[i+1].Class != Mark
	switch {
	case w == "e" && i > 0 && i+2 < len(all) && all[i-1].Class == Digits && all[i+1].Class == Digits && (all[i+2].Text == "an" || all[i+2].Text == "ans" || all[i+2].Text == "mois"):
		return "et" // "8 é 12 ans"
	case w == "e" && i > 0 && i+1 < len(all) && (all[i+1].Text == "demi" || all[i+1].Text == "demie" || all[i+1].Text == "dmi"):
		return "et" // "1 an é demi"
	case w == "e" && i > 0 && follows && Numerals[all[i-1].Text] >= 20 && Numerals[all[i-1].Text] < 100 && (Numerals[all[i+1].Text] == 1 || Numerals[all[i+1].Text] == 11):
		return "et" // "karante é un"
	case w == "e" && i > 0 && follows && Numerals[all[i-1].Text] >= 100 && Numerals[all[i+1].Text] > 0:
		return "" // "mille e deux cents"
	case w == "e" && i > 0 && follows && all[i-1].Class == Word && (len(all[i-1].Text) > 2 || all[i-1].Text == "on" || all[i-1].Text == "il") && Numerals[all[i-1].Text] == 0 && all[i+1].Class == Word && len(all[i+1].Text) > 3 && !besides[all[i+1].Text] && Numerals[all[i+1].Text] == 0:
		return "est" // "mon mari é mort"
	case w == "o" && i > 0 && follows && all[i-1].Class == Word && len(all[i-1].Text) > 3:
		return "au"
	case w == "c" && i > 0 && i < len(all) && (all[i-1].Text == "jen" || all[i-1].Text == "gen" || all[i-1].Text == "en"):
		return "sais"
	case w == "j" && follows && afterJe[all[i+1].Text]:
		return "je" // "1200 j crois"
	case w == "h" && i > 0 && i < len(all) && all[i-1].Text == "l":
		return "heure" // "11,88 de l'h"
	case w == "x" && i > 0 && i < len(all) && all[i-1].Class == Digits && !(i+1 < len(all) && all[i+1].Class == Digits):
		return "fois" // "1x par an"
	case w == "q" && follows:
		return "que"
	case w == "g" && follows:
		return "j ai"
	case w == "c" && follows && all[i+1].Text != "est" && all[i+1].Text != "etait":
		return "c est"
	}
	return w
}

// besides are the long words that follow "et" rather than "est".
var besides = SetOf("elle elles nous vous leur leurs puis aussi pour avec sans mais dans quand alors apres avant demi demie quart quelques")

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
func bears(before, after []Token) bool {
	return len(before) > 0 && Having[before[len(before)-1].Text] && len(after) > 1 && ofChild[after[0].Text] && born[after[1].Text]
}

var Having, ofChild = SetOf("ai a as avons avez ont jai"), SetOf("un une mon ma notre des")

var born = SetOf("bebe bb fille fils garcon petit petite jumeaux jumelles")

var noise = SetOf(`wesh wsh euh heu heuu eu hum hm hmm mmh mhh mmm ben bah beh bin ba baah alors hein
	lol mdr mdrr mdrrr ptdr xd pf haha ahah hihi pff pfff pfiou svp stp bjr bsr slt silvouplait please plz siouplait`)

// articles may stand before the stroke that "avc" also means.
var articles = SetOf("un l d mon son cet")

// comes are the forms of the verb behind which what has just been done is told: "jviens darriver".
var comes = SetOf("viens vient venons viennent")

// afterMe are the verbs that people glue to the pronoun before them: "memmene", "soccupe".
var afterMe = SetOf("emmene emene emmenent aide aident aider appelle apelle appel envoie envoient heberge hebergent accompagne acompagne accompagnent attend attends occupe occupent arrange interesse embete ennuie inquiete amene amenent arrete arrive ecoute")

// afterJe are the verbs that people glue to "j".
var afterJe = SetOf(`accepte prefere suis sui sais sai gagne touche paie paye vis habite loue travaille bosse dors
	comprend comprends compren percois recois crois pense veux peux vais fais cherche connais
	veu ve boss bos taf tafe pai loge gagn dor vai peu pren prends prend sens prefere voudrais reste verse taffe etais avais refuse cotise attends rembourse`)
