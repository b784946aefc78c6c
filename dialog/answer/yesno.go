package answer

import "strings"

// polarity is what a word or a phrase says of a yes-or-no question.
type polarity uint8

const (
	neutral polarity = iota
	yes
	no
	unsure
)

// parseYesNo reads yes, no, or "I don't know".
func parseYesNo(s said, a Await) (Value, bool) {
	if len(s.tokens) == 1 || a.Channel == DTMF {
		if v, ok, keyed := keyedYesNo(s, a); keyed {
			return v, ok
		}
	}
	if s.question && s.puzzled(a) {
		return Value{}, false
	}
	if s.quotes() {
		return Value{}, false
	}
	if !s.opensWith(no) && (s.opensWith(neutral) || s.has(" avant ", " jusqu ")) {
		own, less := s.today(a.Question)
		if less && len(own.tokens) == 0 {
			return Value{}, false
		}
		s = own
	}
	p := s.polarity()
	if p == neutral && s.at(0).is("si") && !s.question && (s.at(1).is("j") || s.at(1).is("je") || s.at(1).is("on")) && len(s.tokens) <= 6 && strings.Contains(a.Question, " pas ") {
		p = yes // "Vous n'avez pas d'enfant ?", "si j'en ai un"
	}
	if p == neutral {
		p = s.restated(a)
	}
	if p == neutral && s.has(" ni l un ni l autre ", " ni l une ni l autre ") && strings.Contains(fold(a.Question), " ou ") {
		p = no
	}
	if p == neutral {
		p = s.byState(a.Question)
	}
	if p == neutral && (s.flat == " elle en a un " || s.flat == " elle en a une " || s.flat == " il en a un " || s.flat == " il en a une ") {
		p = yes
	}
	if p == yes && (s.at(0).is("je") || s.at(0).is("j")) && s.has(" mais pas encore ", " mais j ai pas encore ") {
		p = neutral // "je l'ai demandée mais pas encore reçue"
	}
	if q := fold(a.Question); p == neutral && len(s.tokens) == 1 && strings.HasPrefix(s.at(0).text, "refuse") && q != "" && !asksConsent(a.Question) && !strings.Contains(q, "demand") {
		p = no // who was refused it does not have it
	}
	if p == neutral && s.refuses() && asksConsent(a.Question) {
		p = no
	}
	switch p {
	case yes, no:
		return Value{Yes: p == yes, Approx: s.has(" je crois ", " je pense ")}, true
	case unsure:
		return Value{Unknown: true}, true
	}
	if s.flat == " rien " {
		return Value{Refused: true}, true
	}
	return Value{}, false
}

// asksConsent tells whether a refusal to answer is a no: "Acceptez-vous les SMS ?", "je préfère pas".
func asksConsent(question string) bool {
	q := fold(question)
	for _, w := range []string{"d'accord", "accepte", "autorise", "voulez", "souhaite", "consent", "permettez", "pouvons", "peut-on", "aimeriez"} {
		if strings.Contains(q, w) {
			return true
		}
	}
	return false
}

// quotes tells whether a yes or a no is only told about: "j'ai jamais dit non".
func (s said) quotes() bool {
	for i, t := range s.tokens {
		if !t.is("dit") && !t.is("repondu") && !t.is("ecrit") && !t.is("mis") && !t.is("tape") {
			continue
		}
		before, next := s.at(i-1), s.at(i+1)
		if (before.is("jamais") || before.is("pas") || before.is("vous") || before.is("m")) && (next.is("oui") || next.is("non") || next.is("que") && (s.at(i+2).is("oui") || s.at(i+2).is("non"))) {
			return true
		}
	}
	return false
}

// keyedYesNo reads 1 and 2, or what the question says they mean.
func keyedYesNo(s said, a Await) (v Value, ok, keyed bool) {
	t := s.at(0)
	if t.class != digits {
		return v, false, a.Channel == DTMF
	}
	if topic := topicOf(a.Question); a.Channel != DTMF && (topic == children || topic == household) && !strings.ContainsAny(a.Question, "12") {
		return v, false, true // "Avez-vous des enfants ?", "2"
	}
	if len(s.tokens) > 2 || len(s.tokens) == 2 && !s.at(1).is("#") {
		return v, false, true
	}
	q := fold(a.Question)
	yesKey, noKey := keysFor(q)
	switch t.text {
	case yesKey:
		return Value{Yes: true}, true, true
	case noKey:
		return Value{}, true, true
	}
	return v, false, true
}

// keysFor finds the keys that a question gives to yes and no: "1 pour oui",
// "oui : tapez 1", "1=oui"; 1 and 2 when it gives none.
func keysFor(question string) (yesKey, noKey string) {
	yesKey, noKey = keyBefore(question, "oui"), keyBefore(question, "non")
	if yesKey == "" && noKey == "" {
		yesKey, noKey = keyAfter(question, "oui"), keyAfter(question, "non")
	}
	if yesKey == "" || noKey == "" || yesKey == noKey {
		return "1", "2"
	}
	return yesKey, noKey
}

// keyBefore reads "1 pour oui", "1=oui".
func keyBefore(question, w string) string {
	for k := byte('0'); k <= '9'; k++ {
		key := string(k)
		for _, link := range []string{" pour ", "=", " = ", " ", ":", " : "} {
			if strings.Contains(question, key+link+w) {
				return key
			}
		}
	}
	return ""
}

// keyAfter reads "oui : tapez 1", "pour oui, faites le 1".
func keyAfter(question, w string) string {
	_, after, found := strings.Cut(question, w)
	if !found {
		return ""
	}
	for _, field := range strings.FieldsFunc(after, func(r rune) bool { return strings.ContainsRune(" ,.:;=>-", r) }) {
		if len(field) == 1 && field[0] >= '0' && field[0] <= '9' {
			return field
		}
		if !keyLinks[field] {
			return ""
		}
	}
	return ""
}

var keyLinks = setOf("tapez tape faites composez appuyez repondez envoyez pressez dites sur le la touche chiffre un")

// puzzled tells whether a question mark makes the text a question back.
func (s said) puzzled(a Await) bool {
	return s.asksBack() || a.Channel == Voix || s.has(" c est ", " ca ", " qui ", " allo ")
}

// polarity reads the words of yes and no. What contradicts itself is neutral.
func (s said) polarity() polarity {
	switch {
	case s.has(" allo ", " oui et non ", " ni oui ni non ", " oui ou non ", " ca depend ", " non et oui ", " non enfin si ", " non si ", " nan si ", " non en fait si ", " non mais si ", " un instant ", " une minute ", " une seconde ", " moment ", " attendez ", " attends ") && !s.has(" pour le moment ", " en ce moment "):
		return neutral
	case s.ignores() && !s.opensWith(yes):
		return unsure
	}
	if p := s.lastWord(); p != neutral {
		return p
	}
	if s.mocks() {
		return neutral
	}
	if s.opensWith(yes) && s.has(" n en veux ", " en veux pas ", " ne veux pas ", " je veux pas ") {
		return neutral // "oui, je n'en veux pas"
	}
	found, from := neutral, 0
	for i := 0; i < len(s.tokens); {
		p, n := s.polarityAt(i)
		if p == neutral {
			i++
			continue
		}
		i += n
		switch {
		case found == neutral:
			found, from = p, i-n
		case p != found && (p == unsure || found == unsure):
			return unsure
		case p != found && s.contradicts(from, i-n):
			return neutral
		}
	}
	if found == neutral {
		return s.softPolarity()
	}
	if p := s.weighed(found, from); p != neutral {
		return p
	}
	return s.closing(found)
}

// closing reads the yes or the no that only closes what says the same: "j'en touche oui", "j'en ai pas non".
func (s said) closing(p polarity) polarity {
	i := s.lastWordAt()
	if i > 1 && s.at(i-1).is("mais") && !s.question && (s.at(i).is("non") || s.at(i).is("oui")) {
		return p // "j'aimerais bien mais non"
	}
	if i < 1 || i > 6 || s.question || s.has(" mais ", " ou ", " si ", " que ", " vous ", " tu ", " dit ", " dis ", " quoi ") || !s.firstPerson() {
		return neutral
	}
	denies := s.has(" pas ", " plus ", " jamais ", " rien ", " aucun ", " aucune ")
	switch t := s.at(i); {
	case p == yes && !denies && (t.is("oui") || t.is("ouais") || t.is("ouai")):
		return yes
	case p == no && denies && (t.is("non") || t.is("nan")):
		return no
	}
	return neutral
}

// lastWord reads the word that takes back the one before: "oui, mais en fait, non".
func (s said) lastWord() polarity {
	n := len(s.tokens)
	for n > 0 && s.at(n-1).class == mark {
		n--
	}
	if n < 3 || s.opensWith(neutral) {
		return neutral
	}
	last := s.at(n - 1)
	before := s.at(n - 2)
	if before.is(",") {
		before = s.at(n - 3)
	}
	if !before.is("fait") && !before.is("finalement") && !before.is("reflexion") && !(before.is("que") && !s.has(" pas ", " peut etre ")) {
		return neutral
	}
	switch {
	case last.is("oui"):
		return yes
	case last.is("non"):
		return no
	}
	return neutral
}

// mocks tells whether the yes is said in jest.
func (s said) mocks() bool {
	return s.has(" marmotte ", " mon oeil ", " et puis quoi encore ", " tu parles ", " vous parlez ", " c est cela oui ", " et mon cul ", " bien sur tiens ", " a d autres ", " a dautres ", " quand les poules ")
}

// opensWith tells whether the first word has that polarity.
func (s said) opensWith(p polarity) bool {
	q, _ := s.polarityAt(0)
	return q == p
}

// contradicts tells whether a second word of the other polarity takes the
// first back; after "oui mais", "oui je…", details follow.
func (s said) contradicts(first, second int) bool {
	if t := s.at(second); t.is("oui") || t.is("non") || t.is("ouais") || t.is("nan") {
		return true
	}
	if next := s.at(second + 1); s.at(second).is("pas") && (next.is("ok") || next.is("bon") || next.is("vrai") || next.is("correct") || next.is("exact")) {
		return true
	}
	return second-first <= 2 && s.opensWith(yes)
}

// weighed accepts a word of yes or no that opens the text, or that stands in
// a short one.
func (s said) weighed(p polarity, from int) polarity {
	words := 0
	for i := 0; i < from; i++ {
		t := s.at(i)
		if t.class == mark {
			continue
		}
		if !beforeYes[t.text] {
			words++
		}
	}
	if words > 0 {
		return neutral
	}
	return p
}

// beforeYes are the words that may come before oui or non.
var beforeYes = setOf(`desole navre te dieu grace ma foi suppose imagine possible longtemps quand meme monsieur madame ce suis je crois pense que ah oh eh ba bien bon et mais moi c est la reponse dirais voila merci bonjour donc alors malheureusement helas heureusement evidemment franchement pour le moment l instant j ai deja dit bonsoir dis dirai
	normalement principe theorie theoriquement logiquement sincerement honnetement vraiment tkt inquiete inquietez t vous ne n en fait actuellement ca plutot presque sans doute a priori probablement il me semble nous on elle maintenant desormais aujourd hui mon mari ma femme effectivement ouf reponds repondu oups toujours en fait eu salut bof`)

// yesWords are words that alone mean yes.
var yesWords = setOf(`parfaitement oui vui voui ouip ui oue ouai ouais ouaip ouep ouaie ouii uii wi we wai wep yes yess yep yeah yup yea ye oe ouioui ouiouioui vi moui ok dac exact exactement absolument evidemment carrement
	affirmatif positif effectivement volontiers certes oki correct parfait vrai 👍 👌 ✅ ✔ ☑ 🆗 oiu oiui iou ouo oou ouy oyi oul ouu ouis ouiiii uoi siii`)

// noWords are words that alone mean no.
var noWords = setOf(`non nn nan nann no nop nope nonn nonon nonnon nonnonnon nein naan negatif jamais aucunement nullement faux incorrect naa nah nonne 👎 ❌ 🚫 🙅 🙅‍♀ nno onn noon niet not nooon naon nannan pantoute`)

// deniers turn the words before them into their contrary: "je l'ai pas".
var deniers = setOf("pas plus jamais rien aucun aucune")

// fedUp are what one has had enough of, and no yes: "j'en ai marre".
var fedUp = setOf("marre mare mar assez ras plein parle entendu peur vu")

// noTrouble are what "aucun" denies in a yes: "aucun problème".
var noTrouble = setOf("objection objections inconvenient difficulte difficultes empechement probleme problemes souci soucis doute hesitation")

// yesPhrases and noPhrases are tried before the words, longest first.
var noPhrases = []string{
	"en desaccord", "pas la peine", "pas interesse", "pas interessee", "m interesse pas", "sans moi", "inutile", "prefere que non", "ca ira merci", "y ai pas droit", "pas droit", "y ai pas", "n y ai pas", "je suis contre", "absolument pas", "carrement pas", "evidemment pas", "vraiment pas", "franchement pas", "effectivement pas", "exactement pas", "je pas", "je ne l ai pas", "ne l ai pas", "l ai pas", "je l ai plus", "je ne l ai plus", "l ai plus", "pas mon cas", "c est pas mon cas", "ce n est pas mon cas", "pas concerne", "pas concernee", "suis pas concerne", "suis pas concernee", "j en ai aucun", "j en ai aucune", "pas ok", "pas specialement", "pas particulierement", "il me semble pas", "il ne me semble pas", "me semble pas", "semble pas", "pas du tout du tout", "pas du tout", "point du tout", "du tout", "surtout pas", "certainement pas", "surement pas", "bien evidemment que non", "bien evidemment non", "bien sur que non", "evidemment que non", "pas encore", "toujours pas", "non plus", "moi non plus", "pas vraiment", "pas exactement", "pas tout a fait", "pas d accord", "pas moi",
	"pas a ma connaissance", "hors de question", "pas question", "plus maintenant", "plus du tout", "plus depuis", "c est mort", "c est non", "sans facon", "aucun", "aucune", "je crois pas", "je ne crois pas", "je pense pas", "je ne pense pas", "pas que je sache", "c est pas ca", "ce n est pas ca", "c est pas le cas", "ce n est pas le cas", "pas le cas", "j en ai pas", "je n en ai pas", "j en ai plus", "je n en ai plus", "en ai pas", "pas pour le moment", "pas pour l instant", "pas actuellement",
	"pas en ce moment", "pas besoin", "pas recemment", "en aucun cas", "rien du tout", "jamais de la vie", "ca va pas", "pas cette annee", "pas correct", "pas bon", "pas exact", "pas vrai", "c est faux", "que nenni", "il y en a pas", "y en a pas", "en a pas",
}

var yesPhrases = []string{
	"bien sur que oui", "bien sur", "c est ca", "c est cela", "c est exact", "c est bon", "c est juste", "c est correct", "c est bien ca", "c est bien le cas", "c est mon cas", "je suis concerne", "je suis concernee", "c est tout a fait ca", "c est vrai", "c est le cas", "tout a fait", "d accord", "en effet", "pas de probleme", "y a pas de probleme", "y a pas de souci", "y a pas de soucis", "pas de soucis", "pas de souci", "je confirme", "ca marche", "ca roule", "ca va", "je veux bien", "avec plaisir", "vas y", "allez y", "on y va", "j en ai", "je l ai", "je le suis", "mais si", "si si", "si bien sur", "si si si", "bien entendu", "sans aucun doute", "sans probleme", "entierement d accord", "totalement d accord", "completement d accord", "aucun souci", "aucun soucis",
	"en accord", "je suis pour", "me derange pas", "me gene pas", "je accepte", "je suis partant", "je suis partante", "c est affirmatif", "je le veux", "a 100 %", "cent pour cent", "comme ca oui", "plutot oui", "of course", "je l avais", "volontier", "tres bien", "bien evidemment", "evidement", "il y en a", "ca me va", "j accepte", "entendu",
}

// noOpenings and yesOpenings index the phrases by their first word.
var noOpenings, yesOpenings = byOpening(noPhrases), byOpening(yesPhrases)

func byOpening(phrases []string) map[string][]string {
	index := make(map[string][]string, len(phrases))
	for _, p := range phrases {
		first, _, _ := strings.Cut(p, " ")
		index[first] = append(index[first], p)
	}
	return index
}

// polarityAt reads the word or phrase at token i.
func (s said) polarityAt(i int) (polarity, int) {
	t := s.at(i)
	if t.class == digits {
		return neutral, 0
	}
	for _, p := range noOpenings[t.text] {
		if n := s.phraseAt(i, p); n > 0 && !noTrouble[s.at(i+n).text] {
			return no, n
		}
	}
	if s.phraseAt(i, "je ne sais pas") > 0 || s.phraseAt(i, "peut etre") > 0 {
		return unsure, 2
	}
	denied := s.at(i-1).is("pas") || s.at(i-2).is("pas") && s.at(i-1).class == word
	for _, p := range yesOpenings[t.text] {
		if n := s.phraseAt(i, p); n > 0 && !denied && !deniers[s.at(i+n).text] && !(p == "j en ai" && fedUp[s.at(i+n).text]) {
			return yes, n
		}
	}
	switch {
	case yesWords[t.text] && !denied, t.is("juste") && len(s.tokens) <= 2, t.is("si") && i == 0 && (len(s.tokens) == 1 || len(s.tokens) == 2 && !unsaid[s.at(1).text] || s.flat == " si si "):
		return yes, 1
	case t.is("no") && i > 0 || t.is("ok") && denied:
		return neutral, 0
	case noWords[t.text] && !s.at(i+1).is("stop"):
		return no, 1
	}
	return s.letterPolarity(i)
}

// unsaid are the words that make of "si" a wish or a condition.
var unsaid = setOf("seulement possible dieu jamais je j on tu vous il")

// letterPolarity reads a lone "o" or "n".
func (s said) letterPolarity(i int) (polarity, int) {
	if len(s.tokens) > 2 || len(s.tokens) == 2 && s.at(1).class != mark {
		return neutral, 0
	}
	switch {
	case s.at(i).is("o"):
		return yes, 1
	case s.at(i).is("n"):
		return no, 1
	}
	return neutral, 0
}

// softPolarity reads what is a yes or a no only as the whole answer.
func (s said) softPolarity() polarity {
	switch s.flat {
	case " je crois ", " je pense ", " je crois bien ", " je pense bien ", " grave ", " voila ", " voila c est ca ", " go ", " allez ", " vas y ", " c est parti ", " bon ", " oh ca oui ", " deja ", " deja fait ", " certainement ", " surement ", " sur ", " c est sur ", " sur et certain ", " sans doute oui ", " totalement ", " completement ", " entierement ", " justement ", " nickel ", " impec ", " super ", " genial ", " merci oui ":
		return yes
	case " pas ", " pas de tout ", " non non ", " que non ", " je peux pas ", " je ne peux pas ", " peux pas ", " plus ", " rien ", " zero ", " j ai pas ", " je n ai pas ", " je ne crois pas ", " n ai pas ", " j n ai pas ", " je suis pas ", " je ne suis pas ", " je ne l ai pas ", " il y a pas ", " y a pas ", " meme pas ", " je l ai pas ", " pas trop ", " pas tellement ", " pas forcement ":
		if s.flat == " rien " || s.flat == " pas trop " || s.flat == " pas forcement " || s.flat == " zero " || s.flat == " plus " {
			return neutral
		}
		return no
	case " peut etre ", " possible ", " c est possible ", " peut etre bien ", " ca se peut ", " 🤷 ", " no se ", " faut voir ", " a voir ":
		return unsure
	}
	return neutral
}
