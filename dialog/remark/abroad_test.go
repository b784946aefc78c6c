package remark

import (
	"testing"

	"aufil/dialog/answer"
)

// TestNewsInEveryLanguage reads what has just changed in a life as people tell it in their own language.
func TestNewsInEveryLanguage(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		lang, event string
		partner     bool
		texts       []string
	}{
		{"en", "travail", false, []string{"i lost my job", "I got fired", "i was laid off", "i dont work anymore", "i found a job", "i got a new job"}},
		{"en", "travail", true, []string{"my husband lost his job", "my wife lost her job"}},
		{"en", "grossesse", false, []string{"i'm pregnant", "i am expecting a baby"}},
		{"en", "logement", false, []string{"we moved", "i have moved house"}},
		{"en", "separation", false, []string{"my husband left me", "we split up", "i separated from my husband"}},
		{"es", "travail", false, []string{"me despidieron", "ya no trabajo", "he perdido mi trabajo", "encontré trabajo"}},
		{"es", "travail", true, []string{"mi marido perdió su trabajo"}},
		{"es", "grossesse", false, []string{"estoy embarazada"}},
		{"es", "logement", false, []string{"me he mudado", "nos mudamos"}},
		{"es", "separation", false, []string{"me separé", "mi marido me dejó"}},
		{"pt", "travail", false, []string{"perdi o meu emprego", "fui despedida", "já não trabalho", "arranjei trabalho"}},
		{"pt", "travail", true, []string{"o meu marido perdeu o trabalho"}},
		{"pt", "logement", false, []string{"mudei de casa"}},
		{"pt", "separation", false, []string{"separei-me"}},
		{"ro", "travail", false, []string{"mi-am pierdut slujba", "am fost concediat", "nu mai lucrez", "am găsit de lucru"}},
		{"ro", "travail", true, []string{"sotul si-a pierdut slujba"}},
		{"ro", "logement", false, []string{"m-am mutat"}},
		{"ro", "separation", false, []string{"ne-am despărțit"}},
		{"tr", "travail", false, []string{"işimi kaybettim", "işten çıkarıldım", "artık çalışmıyorum", "iş buldum"}},
		{"tr", "travail", true, []string{"kocam işini kaybetti", "eşim işten çıkarıldı"}},
		{"tr", "grossesse", false, []string{"hamileyim"}},
		{"tr", "logement", false, []string{"taşındım"}},
		{"tr", "separation", false, []string{"eşimden ayrıldım"}},
		{"ru", "travail", false, []string{"потеряла работу", "меня уволили", "я больше не работаю", "я нашла работу", "menya uvolili"}},
		{"ru", "travail", true, []string{"муж потерял работу", "мужа уволили"}},
		{"ru", "grossesse", false, []string{"я беременна"}},
		{"ru", "logement", false, []string{"мы переехали"}},
		{"ru", "separation", false, []string{"я рассталась с мужем", "муж ушел"}},
		{"uk", "travail", false, []string{"втратила роботу", "мене звільнили", "я більше не працюю", "я знайшла роботу"}},
		{"uk", "travail", true, []string{"чоловік втратив роботу"}},
		{"uk", "grossesse", false, []string{"я вагітна"}},
		{"uk", "logement", false, []string{"я переїхала"}},
		{"uk", "separation", false, []string{"ми розлучилися"}},
		{"ar", "travail", false, []string{"فقدت عملي", "خسرت شغلي", "khesert khdemti", "ma b9itch khdam", "لقيت خدمة"}},
		{"ar", "travail", true, []string{"زوجي فقد عمله", "rajli khser khdemto"}},
		{"ar", "grossesse", false, []string{"أنا حامل", "ana 7amla"}},
		{"ar", "logement", false, []string{"رحلت من الدار", "r7elt"}},
		{"ar", "separation", false, []string{"طلقت", "انفصلت عن زوجي"}},
	} {
		for _, text := range c.texts {
			if e, ok := ParseEvent(answer.French(c.lang, text)); !ok || !e.Happened || e.Name != c.event || e.Partner != c.partner {
				t.Errorf("%s %q (%q): %v, want %s", c.lang, text, answer.French(c.lang, text), e, c.event)
			}
		}
	}
	for lang, texts := range map[string][]string{"en": {"i didnt lose my job", "will i lose my job"}, "ru": {"не могу найти работу"}, "es": {"busco trabajo"}} {
		for _, text := range texts {
			if e, ok := ParseEvent(answer.French(lang, text)); ok && e.Happened {
				t.Errorf("%s %q: %v is no news", lang, text, e)
			}
		}
	}
}

// TestTroublesInEveryLanguage reads troubles, and who is at the end of their strength.
func TestTroublesInEveryLanguage(t *testing.T) {
	t.Parallel()
	for _, c := range []struct{ lang, factures, expulsion, worn string }{
		{"en", "they cut off my electricity", "my landlord is kicking me out", "i cant go on"},
		{"es", "no puedo pagar el alquiler", "el dueño me quiere echar", "ya no puedo más"},
		{"pt", "cortaram a luz", "o senhorio quer me pôr na rua", "não aguento mais"},
		{"ro", "nu pot plăti chiria", "proprietarul mă dă afară", "nu mai pot"},
		{"tr", "elektriğimi kestiler", "ev sahibi beni çıkarıyor", "dayanamıyorum artık"},
		{"ru", "нам отключили свет", "хозяин выгоняет меня", "больше не могу"},
		{"uk", "не можу платити за квартиру", "хазяїн виганяє мене", "більше не можу"},
		{"ar", "قطعوا عنا الكهرباء", "مول الدار باغي يخرجني", "لم أعد أحتمل"},
	} {
		for want, text := range map[string]string{"factures": c.factures, "expulsion": c.expulsion} {
			if have := WorriesIn(answer.French(c.lang, text)); len(have) != 1 || have[0] != want {
				t.Errorf("%s %q (%q): %v, want %s", c.lang, text, answer.French(c.lang, text), have, want)
			}
		}
		if m, _ := MoodIn(answer.French(c.lang, c.worn)); m != Worn {
			t.Errorf("%s %q: %q, want %q", c.lang, c.worn, m, Worn)
		}
	}
}
