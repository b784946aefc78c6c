package remark

import (
	"strings"

	"aufil/dialog/answer"
	"aufil/dialog/speech"
)

// After is a word that acts once the rights are told. It is no command: "autre" answers other questions.
type After string

// The words.
const (
	Other   After = "autre"      // other rights, for worries
	Remind  After = "rappel"     // write to me about this right
	ByName  After = "nommer"     // reminders may name the right
	Keyword After = "mot_secret" // a word that opens the case again
)

// afterWords hold the word that each language is told to write, and what people write in its place.
var afterWords = plainly(map[string]After{
	"autre": Other, "autres": Other, "les autres": Other, "les autres aides": Other, "autres aides": Other, "d autres aides": Other, "autre aide": Other, "autre chose": Other, "soucis": Other, "souci": Other, "other": Other, "others": Other,
	"rappel": Remind, "rapel": Remind, "rappels": Remind, "rappelle": Remind, "un rappel": Remind, "oui rappel": Remind, "reminder": Remind, "remind": Remind, "remind me": Remind, "rappelez moi": Remind,
	"nommer": ByName, "nomer": ByName, "nom": ByName, "avec le nom": ByName, "name": ByName,
	"mot secret": Keyword, "secret": Keyword, "code secret": Keyword, "mot de code": Keyword, "mot code": Keyword, "secret word": Keyword, "un mot secret": Keyword, "mettre un mot secret": Keyword, "je veux un mot secret": Keyword,
	"otros": Other, "otro": Other, "otras ayudas": Other, "outros": Other, "outro": Other, "outras ajudas": Other, "altele": Other, "alte ajutoare": Other, "diğer": Other, "diğerleri": Other, "başka": Other, "أخرى": Other, "غيرها": Other, "другое": Other, "другие": Other, "інше": Other, "інші": Other,
	"aviso": Remind, "recordatorio": Remind, "lembrete": Remind, "reamintire": Remind, "amintire": Remind, "hatırlat": Remind, "hatirlat": Remind, "hatırlatma": Remind, "تذكير": Remind, "ذكرني": Remind, "напомнить": Remind, "напоминание": Remind, "напомни": Remind, "нагадати": Remind, "нагадування": Remind, "нагадай": Remind,
	"nombre": ByName, "con su nombre": ByName, "nome": ByName, "com o nome": ByName, "nume": ByName, "cu nume": ByName, "isim": ByName, "adıyla": ByName, "الاسم": ByName, "بالاسم": ByName, "название": ByName, "с названием": ByName, "назва": ByName, "з назвою": ByName,
	"palabra secreta": Keyword, "palavra secreta": Keyword, "cuvant secret": Keyword, "gizli kelime": Keyword, "كلمة سرية": Keyword, "كلمة سر": Keyword, "секретное слово": Keyword, "тайное слово": Keyword, "секретне слово": Keyword, "таємне слово": Keyword,
})

// plainly indexes words as a text is read.
func plainly(words map[string]After) map[string]After {
	index := make(map[string]After, len(words))
	for w, after := range words {
		index[strings.TrimSpace(speech.Read(w).Flat)] = after
	}
	return index
}

// mandateEnds are the words that end a mandate, in each language.
var mandateEnds = answer.SetOfLines(`fin mandat, fin du mandat, fin de mandat, stop mandat, arreter mandat, arreter le mandat, annuler mandat, annuler le mandat, annule le mandat, fin procuration,
	end mandate, end of mandate, stop mandate, fin mandato, fin del mandato, fim mandato, fim do mandato, final mandat, sfarsit mandat, vekalet sonu, vekaleti bitir, إنهاء التفويض, نهاية التفويض, конец доверенности, отменить доверенность, кінець довіреності, скасувати довіреність`)

// EndsMandate tells whether a text is one of these words alone.
func EndsMandate(text string) bool {
	return mandateEnds[strings.TrimSpace(speech.Read(speech.Clip(text)).Flat)]
}

// AfterWord reads one of these words alone.
func AfterWord(text string) (After, bool) {
	s := speech.Read(speech.Clip(text))
	w, ok := afterWords[strings.TrimSpace(s.Flat)]
	return w, ok
}
