package answer

import (
	"regexp"
	"strings"

	"aufil/dialog/speech"
)

// company is, by language, made of the verbs and the people of who wants to speak with a person rather than with a machine. French
// has its own reading (see asksForPerson).
var company = map[string]struct{ verbs, people speech.Set }{
	"en": {plainSet("talk speak talking speaking connect transfer"), plainSet("person human someone somebody anyone anybody adviser advisor counsellor counselor agent operator representative")},
	"es": {plainSet("hablar hablo conecteme comuniqueme paseme pongame"), plainSet("persona alguien humano consejero consejera asesor asesora operador operadora agente")},
	"pt": {plainSet("falar falo passe passar"), plainSet("pessoa alguem humano conselheiro conselheira operador operadora agente assistente")},
	"ro": {plainSet("vorbesc vorbi vorbim"), plainSet("cineva persoana om consilier consiliera operator agent")},
	"tr": {plainSet("konuşmak konuşabilir konuşayım konuşacağım görüşmek bağlayın bağlar"), plainSet("insanla insana kişiyle biriyle birisiyle birine danışmanla danışmana yetkiliyle yetkiliye görevliyle operatörle operatöre temsilciyle")},
	"ru": {plainSet("поговорить говорить соедините переключите"), plainSet("человеком кем оператором консультантом сотрудником специалистом")},
	"uk": {plainSet("поговорити говорити розмовляти зєднайте переключіть"), plainSet("людиною кимось кимсь оператором консультантом працівником")},
	"ar": {plainSet("اتكلم اتحدث التحدث الكلام اكلم نهضر نهدر"), plainSet("شخص احد انسان مستشار مستشاره موظف حد")},
}

// plainSet lists words as Plain gives them.
func plainSet(words string) speech.Set {
	out := speech.Set{}
	for w := range strings.FieldsSeq(words) {
		out[speech.Plain(w)] = true
	}
	return out
}

// denials make something else of a wish.
var denials = plainSet("not don dont never no nao nu değil не нет ні لا لم")

// wantsSomebody reads "I want to talk to a real person" in the language of a conversation.
func wantsSomebody(lang, text string) bool {
	in, ok := company[lang]
	words := strings.Fields(speech.Plain(text))
	if !ok || len(words) > 14 {
		return false
	}
	verb, who := false, false
	for _, w := range words {
		if denials[w] {
			return false
		}
		verb, who = verb || in.verbs[w], who || in.people[w]
	}
	return verb && who
}

// monthFirst is a date as it is said in America, and written by most recognisers of English: "March 12th, 1991".
var monthFirst = regexp.MustCompile(`(?i)\b(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.? (?:the )?([0-3]?[0-9])(?:st|nd|rd|th)?,? ((?:19|20)[0-9]{2})\b`)

// dayFirst puts the day before its month.
func dayFirst(text string) string { return monthFirst.ReplaceAllString(text, "$2 $1 $3") }
