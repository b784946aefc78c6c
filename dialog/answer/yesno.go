package answer

import (
	"strings"

	"aufil/dialog/speech"
)

// polarity is what a word or a phrase says of a yes-or-no question.
type polarity uint8

const (
	neutral polarity = iota
	yes
	No
	unsure
)

// parseYesNo reads yes, no, or "I don't know".
func parseYesNo(s speech.Text, a Await) (Value, bool) {
	if len(s.Tokens) == 1 || a.Channel == DTMF {
		if v, ok, keyed := keyedYesNo(s, a); keyed {
			return v, ok
		}
	}
	if s.Question && puzzled(s, a) {
		return Value{}, false
	}
	if quotes(s) {
		return Value{}, false
	}
	if !opensWith(s, No) && (opensWith(s, neutral) || s.Has(" avant ", " jusqu ")) {
		own, less := ofToday(s, a.Question)
		if less && len(own.Tokens) == 0 {
			return Value{}, false
		}
		s = own
	}
	p := polarityOf(s)
	if p != yes && neverBehind(s, a.Question) {
		return Value{Yes: true}, !s.At(0).Is("non") && !s.At(0).Is("nan") && !s.At(0).Is("nn")
	}
	if p == neutral && s.At(0).Is("si") && !s.Question && (s.At(1).Is("j") || s.At(1).Is("je") || s.At(1).Is("on")) && len(s.Tokens) <= 6 && strings.Contains(a.Question, " pas ") {
		p = yes // "Vous n'avez pas d'enfant ?", "si j'en ai un"
	}
	if p == neutral {
		p = restated(s, a)
	}
	if p == neutral && s.Has(" ni l un ni l autre ", " ni l une ni l autre ") && strings.Contains(speech.Fold(a.Question), " ou ") {
		p = No
	}
	if p == neutral {
		p = byState(s, a.Question)
	}
	if p == neutral && (s.Flat == " elle en a un " || s.Flat == " elle en a une " || s.Flat == " il en a un " || s.Flat == " il en a une ") {
		p = yes
	}
	if p == yes && (s.At(0).Is("je") || s.At(0).Is("j")) && s.Has(" mais pas encore ", " mais j ai pas encore ") {
		p = neutral // "je l'ai demandée mais pas encore reçue"
	}
	if q := speech.Fold(a.Question); p == neutral && len(s.Tokens) == 1 && strings.HasPrefix(s.At(0).Text, "refuse") && q != "" && !asksConsent(a.Question) && !strings.Contains(q, "demand") {
		p = No // who was refused it does not have it
	}
	if p == neutral && (refuses(s) || unwilling(s)) && asksConsent(a.Question) {
		p = No
	}
	if p == neutral {
		p = byCounterpart(s, a.Question)
	}
	if p == neutral {
		p = countsOwn(s, a)
	}
	if p == neutral && a.Question != "" && sinceThen(s) && !denies(speech.Fold(a.Question)) {
		p = yes // "Êtes-vous en arrêt ?", "depuis hier"
	}
	switch p {
	case yes, No:
		return Value{Yes: p == yes, Approx: s.Has(" je crois ", " je pense ")}, true
	case unsure:
		return Value{Unknown: true}, true
	}
	if s.Flat == " rien " {
		return Value{Refused: true}, true
	}
	return Value{}, false
}

// asksConsent tells whether a refusal to answer is a no: "Acceptez-vous les SMS ?", "je préfère pas".
func asksConsent(question string) bool {
	q := speech.Fold(question)
	for _, w := range []string{"d'accord", "accepte", "autorise", "voulez", "souhaite", "consent", "permettez", "pouvons", "peut-on", "aimeriez"} {
		if strings.Contains(q, w) {
			return true
		}
	}
	return false
}

// quotes tells whether a yes or a no is only told about: "j'ai jamais dit non".
func quotes(s speech.Text) bool {
	for i, t := range s.Tokens {
		if !t.Is("dit") && !t.Is("repondu") && !t.Is("ecrit") && !t.Is("mis") && !t.Is("tape") {
			continue
		}
		before, next := s.At(i-1), s.At(i+1)
		if (before.Is("jamais") || before.Is("pas") || before.Is("vous") || before.Is("m")) && (next.Is("oui") || next.Is("non") || next.Is("que") && (s.At(i+2).Is("oui") || s.At(i+2).Is("non"))) {
			return true
		}
	}
	return false
}

// keyedYesNo reads 1 and 2, or what the question says they mean.
func keyedYesNo(s speech.Text, a Await) (v Value, ok, keyed bool) {
	t := s.At(0)
	if t.Class != speech.Digits {
		return v, false, a.Channel == DTMF
	}
	if topic := topicOf(a.Question); a.Channel != DTMF && (topic == Children || topic == household) && !strings.ContainsAny(a.Question, "12") {
		return v, false, true // "Avez-vous des enfants ?", "2"
	}
	if len(s.Tokens) > 2 || len(s.Tokens) == 2 && !s.At(1).Is("#") {
		return v, false, true
	}
	q := speech.Fold(a.Question)
	yesKey, noKey := keysFor(q)
	switch t.Text {
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

var keyLinks = speech.SetOf("tapez tape faites composez appuyez repondez envoyez pressez dites sur le la touche chiffre un")

// puzzled tells whether a question mark makes the text a question back.
func puzzled(s speech.Text, a Await) bool {
	return QuestionsBack(s) || a.Channel == Voix || s.Has(" c est ", " ca ", " qui ", " allo ")
}

// polarityOf reads the words of yes and no. What contradicts itself is neutral.
func polarityOf(s speech.Text) polarity {
	switch {
	case s.Has(" allo ", " oui et non ", " ni oui ni non ", " oui ou non ", " ca depend ", " non et oui ", " non enfin si ", " non si ", " nan si ", " non en fait si ", " non mais si ", " un instant ", " une minute ", " une seconde ", " moment ", " attendez ", " attends ") && !s.Has(" pour le moment ", " en ce moment "):
		return neutral
	case ignores(s) && !opensWith(s, yes):
		return unsure
	}
	if p := lastWord(s); p != neutral {
		return p
	}
	if mocks(s) {
		return neutral
	}
	if opensWith(s, yes) && s.Has(" n en veux ", " en veux pas ", " ne veux pas ", " je veux pas ") {
		return neutral // "oui, je n'en veux pas"
	}
	found, from := neutral, 0
	for i := 0; i < len(s.Tokens); {
		p, n := PolarityAt(s, i)
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
		case p != found && contradicts(s, from, i-n):
			return neutral
		}
	}
	if found == neutral {
		return softPolarity(s)
	}
	if p := weighed(s, found, from); p != neutral {
		return p
	}
	return closing(s, found)
}

// closing reads the yes or the no that only closes what says the same: "j'en touche oui", "j'en ai pas non".
func closing(s speech.Text, p polarity) polarity {
	i := lastWordAt(s)
	if i > 1 && s.At(i-1).Is("mais") && !s.Question && (s.At(i).Is("non") || s.At(i).Is("oui")) {
		return p // "j'aimerais bien mais non"
	}
	if i < 1 || i > 6 || s.Question || s.Has(" mais ", " ou ", " si ", " que ", " vous ", " tu ", " dit ", " dis ", " quoi ") || !firstPerson(s) {
		return neutral
	}
	denies := s.Has(" pas ", " plus ", " jamais ", " rien ", " aucun ", " aucune ")
	switch t := s.At(i); {
	case p == yes && !denies && (t.Is("oui") || t.Is("ouais") || t.Is("ouai")):
		return yes
	case p == No && denies && (t.Is("non") || t.Is("nan")):
		return No
	}
	return neutral
}

// lastWord reads the word that takes back the one before: "oui, mais en fait, non".
func lastWord(s speech.Text) polarity {
	n := len(s.Tokens)
	for n > 0 && s.At(n-1).Class == speech.Mark {
		n--
	}
	if n < 3 || opensWith(s, neutral) {
		return neutral
	}
	last := s.At(n - 1)
	before := s.At(n - 2)
	if before.Is(",") {
		before = s.At(n - 3)
	}
	if !before.Is("fait") && !before.Is("finalement") && !before.Is("reflexion") && !(before.Is("que") && !s.Has(" pas ", " peut etre ")) {
		return neutral
	}
	switch {
	case last.Is("oui"):
		return yes
	case last.Is("non"):
		return No
	}
	return neutral
}

// mocks tells whether the yes is said in jest.
func mocks(s speech.Text) bool {
	return s.Has(" marmotte ", " mon oeil ", " et puis quoi encore ", " tu parles ", " vous parlez ", " c est cela oui ", " et mon cul ", " bien sur tiens ", " a d autres ", " a dautres ", " quand les poules ")
}

// opensWith tells whether the first word has that polarity.
func opensWith(s speech.Text, p polarity) bool {
	q, _ := PolarityAt(s, 0)
	return q == p
}

// contradicts tells whether a second word of the other polarity takes the
// first back; after "oui mais", "oui je…", details follow.
func contradicts(s speech.Text, first, second int) bool {
	if t := s.At(second); t.Is("oui") || t.Is("non") || t.Is("ouais") || t.Is("nan") {
		return true
	}
	if next := s.At(second + 1); s.At(second).Is("pas") && (next.Is("ok") || next.Is("bon") || next.Is("vrai") || next.Is("correct") || next.Is("exact")) {
		return true
	}
	return second-first <= 2 && opensWith(s, yes)
}

// weighed accepts a word of yes or no that opens the text, or that stands in
// a short one.
func weighed(s speech.Text, p polarity, from int) polarity {
	words := 0
	for i := 0; i < from; i++ {
		t := s.At(i)
		if t.Class == speech.Mark {
			continue
		}
		if !speech.BeforeYes[t.Text] {
			words++
		}
	}
	if words > 0 {
		return neutral
	}
	return p
}

// deniers turn the words before them into their contrary: "je l'ai pas".
var deniers = speech.SetOf("pas plus jamais rien aucun aucune")

// fedUp are what one has had enough of, and no yes: "j'en ai marre".
var fedUp = speech.SetOf("marre mare mar assez ras plein parle entendu peur vu")

// noTrouble are what "aucun" denies in a yes: "aucun problème".
var noTrouble = speech.SetOf("objection objections inconvenient difficulte difficultes empechement probleme problemes souci soucis doute hesitation")

// yesPhrases and noPhrases are tried before the words, longest first.
var noPhrases = []string{
	"en desaccord", "pas la peine", "pas interesse", "pas interessee", "m interesse pas", "sans moi", "inutile", "prefere que non", "ca ira merci", "y ai pas droit", "pas droit", "y ai pas", "n y ai pas", "je suis contre", "absolument pas", "carrement pas", "evidemment pas", "vraiment pas", "franchement pas", "effectivement pas", "exactement pas", "je pas", "je ne l ai pas", "ne l ai pas", "l ai pas", "je l ai plus", "je ne l ai plus", "l ai plus", "pas mon cas", "c est pas mon cas", "ce n est pas mon cas", "pas concerne", "pas concernee", "suis pas concerne", "suis pas concernee", "j en ai aucun", "j en ai aucune", "pas ok", "pas specialement", "pas particulierement", "il me semble pas", "il ne me semble pas", "me semble pas", "semble pas", "pas un seul", "pas une seule", "toujours rien", "pas du tout du tout", "pas du tout", "point du tout", "du tout", "surtout pas", "certainement pas", "surement pas", "bien evidemment que non", "bien evidemment non", "bien sur que non", "evidemment que non", "pas encore", "toujours pas", "non plus", "moi non plus", "pas vraiment", "pas exactement", "pas tout a fait", "pas d accord", "pas moi",
	"pas a ma connaissance", "hors de question", "pas question", "plus maintenant", "plus du tout", "plus depuis", "c est mort", "c est non", "sans facon", "aucun", "aucune", "je crois pas", "je ne crois pas", "je pense pas", "je ne pense pas", "pas que je sache", "pas que je me souvienne", "pas ce que je sache", "pas que je me rappelle", "c est pas ca", "ce n est pas ca", "c est pas le cas", "ce n est pas le cas", "pas le cas", "j en ai pas", "je n en ai pas", "j en ai plus", "je n en ai plus", "en ai pas", "pas pour le moment", "pas pour l instant", "pas actuellement",
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

// PolarityAt reads the word or phrase at token i.
func PolarityAt(s speech.Text, i int) (polarity, int) {
	t := s.At(i)
	if t.Class == speech.Digits {
		return neutral, 0
	}
	for _, p := range noOpenings[t.Text] {
		if n := phraseAt(s, i, p); n > 0 && !noTrouble[s.At(i+n).Text] {
			return No, n
		}
	}
	if phraseAt(s, i, "je ne sais pas") > 0 || phraseAt(s, i, "peut etre") > 0 {
		return unsure, 2
	}
	denied := s.At(i-1).Is("pas") || s.At(i-2).Is("pas") && s.At(i-1).Class == speech.Word
	for _, p := range yesOpenings[t.Text] {
		if n := phraseAt(s, i, p); n > 0 && !denied && !deniers[s.At(i+n).Text] && !(p == "j en ai" && fedUp[s.At(i+n).Text]) {
			return yes, n
		}
	}
	switch {
	case speech.YesWords[t.Text] && !denied, t.Is("juste") && len(s.Tokens) <= 2, t.Is("si") && i == 0 && (len(s.Tokens) == 1 || len(s.Tokens) == 2 && !unsaid[s.At(1).Text] || s.Flat == " si si "):
		return yes, 1
	case t.Is("no") && i > 0 || t.Is("ok") && denied:
		return neutral, 0
	case speech.NoWords[t.Text] && !s.At(i+1).Is("stop"):
		return No, 1
	}
	return letterPolarity(s, i)
}

// unsaid are the words that make of "si" a wish or a condition.
var unsaid = speech.SetOf("seulement possible dieu jamais je j on tu vous il")

// letterPolarity reads a lone "o" or "n".
func letterPolarity(s speech.Text, i int) (polarity, int) {
	if len(s.Tokens) > 2 || len(s.Tokens) == 2 && s.At(1).Class != speech.Mark {
		return neutral, 0
	}
	switch {
	case s.At(i).Is("o"):
		return yes, 1
	case s.At(i).Is("n"):
		return No, 1
	}
	return neutral, 0
}

// softPolarity reads what is a yes or a no only as the whole answer.
func softPolarity(s speech.Text) polarity {
	switch s.Flat {
	case " je crois ", " je pense ", " je crois bien ", " je pense bien ", " grave ", " voila ", " voila c est ca ", " go ", " allez ", " vas y ", " c est parti ", " bon ", " oh ca oui ", " deja ", " deja fait ", " certainement ", " surement ", " sur ", " c est sur ", " sur et certain ", " sans doute oui ", " totalement ", " completement ", " entierement ", " justement ", " nickel ", " impec ", " super ", " genial ", " merci oui ":
		return yes
	case " pas ", " pas de tout ", " non non ", " que non ", " je peux pas ", " je ne peux pas ", " peux pas ", " plus ", " rien ", " zero ", " j ai pas ", " je n ai pas ", " je ne crois pas ", " n ai pas ", " j n ai pas ", " je suis pas ", " je ne suis pas ", " je ne l ai pas ", " il y a pas ", " y a pas ", " meme pas ", " je l ai pas ", " pas trop ", " pas tellement ", " pas forcement ", " que dalle ", " malheureusement pas ", " helas pas ", " heureusement pas ", " apparemment pas ", " normalement pas ", " walou ", " oualou ", " nada ":
		if s.Flat == " rien " || s.Flat == " pas trop " || s.Flat == " pas forcement " || s.Flat == " zero " || s.Flat == " plus " {
			return neutral
		}
		return No
	case " peut etre ", " possible ", " c est possible ", " peut etre bien ", " ca se peut ", " 🤷 ", " no se ", " faut voir ", " a voir ":
		return unsure
	}
	return neutral
}
