package dialog

import (
	"slices"
	"strings"
	"unicode"

	"aufil/dialog/answer"
	"aufil/dialog/remark"
)

// keyLanguages is the key that opens the menu of languages at the start of a call: no choice of the first question has it.
const keyLanguages = "8"

// offered reports whether people may choose a language.
func (t *turn) offered(lang string) bool { return slices.Contains(t.k.Langs, lang) }

// foreign reports whether the person speaks another language than the counsellors.
func (t *turn) foreign() bool { return t.c.Lang != "fr" && !strings.HasPrefix(t.c.Lang, "fr-") }

// listen takes up the language of the person: that of their first words, or the one that their letters show.
func (t *turn) listen(text string) {
	if _, named := t.languageAsked(text); t.c.Phase == Humain || named { // a name is heard where it is asked for
		return
	}
	lang := ""
	langs := t.written(text)
	switch {
	case slices.Contains(langs, t.c.Lang):
	case len(langs) == 1:
		lang = langs[0]
	case t.c.Phase == Accueil:
		lang = answer.Greeting(text)
		t.c.Greeted = lang != "" && lang != "fr" && answer.Script(text) == ""
	case t.c.Greeted && len(t.c.Answers) == 0 && answer.PlainFrench(t.c.Lang, text):
		t.c.Lang, t.c.Greeted = "fr", false // "salam", and then a French sentence
		return
	case t.c.Greeted && len(t.c.Answers) == 0:
		lang = answer.OtherLanguage(t.c.Lang, text) // "ola", and then a sentence in Spanish
	}
	if !t.offered(lang) || lang == t.c.Lang || cyrillic[lang] && cyrillic[t.c.Lang] {
		return
	}
	t.c.Lang = lang
	if t.c.Phase != Accueil { // the greeting says it
		t.say("langue.entree", nil)
	}
}

// written lists the languages offered that a text in other letters may be written in.
func (t *turn) written(text string) []string {
	return slices.DeleteFunc(answer.Letters(text), func(lang string) bool { return !t.offered(lang) })
}

// unsure lists the languages between which a text leaves a doubt that only the person can clear.
func (t *turn) unsure(text string) []string {
	langs := t.written(text)
	if len(langs) < 2 || slices.Contains(langs, t.c.Lang) {
		return nil
	}
	return langs
}

// cyrillic are languages that share most letters: a message does not tell one from the other.
var cyrillic = map[string]bool{"ru": true, "uk": true}

// languageAsked reports the language that a text names: another one than that of the conversation, or that one, from who was
// greeted in it and makes sure. To the question about nationality, "English" is an answer.
func (t *turn) languageAsked(text string) (string, bool) {
	if t.c.Pending != nil && (asksPeople[t.c.Pending.Question] && remark.People(text) || t.c.Pending.Question == "nationalite" || t.c.Pending.Question == topLang) {
		return "", false
	}
	lang, ok := answer.Named(text)
	return lang, ok && t.offered(lang) && (lang != t.c.Lang || t.foreign())
}

// asksPeople are the questions to which the name of a people is an answer: "roumaine".
var asksPeople = map[string]bool{"cas": true, "nationalite": true}

// people reports whether a text is the name of a language alone, which is that of a people as well.
func people(text string) bool {
	_, named := answer.Named(text)
	return named
}

// speak goes on in another language, where the conversation was.
func (t *turn) speak(lang string) {
	t.c.Lang = lang
	if t.c.Phase == Accueil {
		t.greet()
		return
	}
	t.say("langue.entree", nil)
	if Easy(lang) && t.c.Pending != nil && !own(t.c.Pending.Question) && len(t.k.Rules.Question(t.c.Pending.Question).Replaces) > 0 {
		t.c.Pending = nil // the same, asked one thing at a time
		t.proceed()
		return
	}
	t.askAgain()
}

// offerLanguages tells, in words that those concerned read, how to change the language.
func (t *turn) offerLanguages() {
	if len(t.k.Langs) < 2 {
		return
	}
	if t.c.Lang != "fr" {
		t.say("langue.entree", nil)
		return
	}
	if t.in.Channel == Voice {
		for _, lang := range t.announced() {
			t.reply.Parts = append(t.reply.Parts, Part{Key: "langue.appel", Lang: lang})
		}
		return
	}
	t.say("langue.autre", nil)
}

// widest are the languages that most callers who speak no French follow, enough to hear "other languages" and a key.
var widest = []string{"en", "ar"}

// announced lists those in which the key of the menu is told: two short ones, for the first question must not wait for
// the names of ten. Behind the key each language says its own.
func (t *turn) announced() []string {
	var told, others []string
	for _, lang := range t.k.Langs {
		switch {
		case slices.Contains(widest, lang):
			told = append(told, lang)
		case lang != "fr" && !Easy(lang):
			others = append(others, lang)
		}
	}
	if len(told) == 0 {
		return others[:min(len(others), len(widest))]
	}
	return told
}

// menuAsked reports the key of the menu, at the first question of a call.
func (t *turn) menuAsked(text string) bool {
	return t.in.Channel == Voice && text == keyLanguages && len(t.c.Answers) == 0 && len(t.k.Langs) > 1 &&
		t.c.Pending != nil && !own(t.c.Pending.Question)
}

// backKey reports the same key further on, where one key answers and it is no choice: it goes back to the question before.
func (t *turn) backKey(text string) bool {
	if t.in.Channel != Voice || t.in.Kind != Digits || text != keyLanguages || len(t.c.Answers) == 0 || t.c.Pending == nil || own(t.c.Pending.Question) {
		return false
	}
	q := t.k.Rules.Question(t.c.Pending.Question)
	return q != nil && (q.Kind == "oui_non" || q.Kind == "choix" && len(q.Options) < 8)
}

// languageMenu lists the languages, each by its own name. The question under way waits.
func (t *turn) languageMenu() {
	langs := t.k.Langs
	if t.in.Channel == Voice { // one key each: easy French is chosen by its name
		langs = slices.DeleteFunc(slices.Clone(langs), Easy)
	}
	t.chooseLanguage(langs)
}

// chooseLanguage asks for one of a few languages, in one that those concerned read.
func (t *turn) chooseLanguage(among []string) {
	if len(among) == 0 {
		among = t.k.Langs
	}
	if len(among) < 2 {
		t.say("langue_seule", nil)
		t.askAgain()
		return
	}
	p := Pending{Question: topLang, Offered: among}
	if t.c.Pending != nil && t.c.Pending.Question != topLang {
		before := *t.c.Pending
		p.Before = &before
	} else if t.c.Pending != nil {
		p.Before = t.c.Pending.Before
	}
	title := Part{Key: "langue.menu"}
	if !slices.Contains(among, "fr") {
		title.Lang = among[0]
	}
	t.reply.Parts = append(t.reply.Parts, title)
	t.await(p)
	for _, lang := range among {
		t.reply.Await.Options = append(t.reply.Await.Options, Option{ID: lang, Key: "langue.nom", Lang: lang})
	}
}

// answerLanguage takes the number or the name of a language, and comes back to the question that waited. Anything else
// is taken as the answer to that question: nobody is held in a menu.
func (t *turn) answerLanguage(text string) {
	before, among := t.c.Pending.Before, t.c.Pending.Offered
	if len(among) == 0 {
		among = t.k.Langs // asked before menus noted what they offered
	}
	lang, named := answer.Named(text)
	v, ok := t.ranked(text)
	switch {
	case named && t.offered(lang):
	case ok && v.Low == v.High && v.Low >= 1 && int(v.Low) <= len(among):
		lang = among[v.Low-1]
	default:
		t.c.Pending = before
		if !slices.Contains(among, "fr") && !slices.Contains(among, t.c.Lang) {
			t.c.Lang = among[0] // it was between these
		}
		if before == nil {
			t.takeUp()
		} else {
			t.answer(text)
		}
		return
	}
	t.c.Pending = before
	t.speak(lang)
}

// ranked takes a number that is all there is: "3", "numéro 3". Among other words it answers the question that waits:
// "alone with 2 kids".
func (t *turn) ranked(text string) (answer.Value, bool) {
	words := strings.Fields(text)
	if len(words) == 0 || len(words) > 2 {
		return answer.Value{}, false
	}
	return t.parseAs(answer.Nombre, words[len(words)-1])
}

// note tells the counsellors what was understood of an answer that says nothing by itself: in a language that they may not be
// able to read, or by numbers, of which the choices stand further up.
func (t *turn) note(before []Answer) {
	if !t.foreign() && !bareNumbers(t.in.Text) {
		return
	}
	for _, a := range t.c.Answers {
		if slices.ContainsFunc(before, func(b Answer) bool { return b.Question == a.Question && b.Subject == a.Subject && b.At.Equal(a.At) }) {
			continue
		}
		if a.Unknown {
			a.Said = PromptArg("valeur.inconnu")
		}
		t.reply.Noted = append(t.reply.Noted, t.inFew(a))
	}
}

// bareNumbers tells whether a text holds figures and signs alone: "1", "1, 3", "62300".
func bareNumbers(text string) bool {
	return text != "" && !strings.ContainsFunc(text, unicode.IsLetter) && strings.ContainsFunc(text, unicode.IsDigit)
}

// otherTongue offers the languages in which a text that is no French says something, to who writes in one of them.
func (t *turn) otherTongue(text string) bool {
	if t.c.Lang != "fr" || t.in.Channel != SMS || t.c.Pending.Tries > 0 {
		return false
	}
	langs := slices.DeleteFunc(answer.WrittenIn(text), func(lang string) bool { return !t.offered(lang) })
	if len(langs) == 0 {
		return false
	}
	t.c.Pending.Tries++
	if len(langs) == 1 && len(strings.Fields(text)) >= 3 { // a sentence leaves no doubt
		t.c.Lang = langs[0]
		t.say("langue.entree", nil)
		t.answer(text)
		return true
	}
	t.chooseLanguage(append(langs, "fr"))
	return true
}
