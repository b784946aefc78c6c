package remark

import (
	"testing"

	"aufil/dialog/answer"
)

func TestPhoneWords(t *testing.T) {
	t.Parallel()
	kinds := map[string]func(lang, text string) bool{
		"pas entendu": Unheard, "fort": HardOfHearing, "allo": Calling, "adieu": Farewell,
		"gardé": Guarded,
		"somebody": func(lang, text string) bool {
			c, ok := answer.CommandIn(lang, text)
			return ok && c == answer.Conseiller
		},
	}
	for _, one := range []struct {
		lang, text, want string
	}{
		{"fr", "Hein ?", "pas entendu"},
		{"fr", "Euh, j'entends rien.", "pas entendu"},
		{"en", "Sorry?", "pas entendu"},
		{"ru", "Не слышу.", "pas entendu"},
		{"fr", "Comment je fais pour la CAF ?", ""},
		{"fr", "Quoi que ce soit, je suis seul.", ""},
		{"fr", "Je suis un peu sourde, parlez plus fort.", "fort"},
		{"fr", "Allô ?", "allo"},
		{"fr", "Allô oui bonjour je suis seule", ""},
		{"fr", "Bon, je vous laisse, au revoir madame.", "adieu"},
		{"fr", "Merci beaucoup, bonne journée, au revoir.", "adieu"},
		{"es", "Gracias, adiós.", "adieu"},
		{"fr", "Je laisse un message et au revoir le loyer", ""},
		{"fr", "Je vous laisse mon salaire, 800 euros.", ""},
		{"fr", "Je peux pas parler.", "gardé"},
		{"fr", "Il est juste à côté.", "gardé"},
		{"fr", "Je peux pas parler français.", ""},
		{"fr", "Je suis seule.", ""},
		{"fr", "Mon mari rentre.", "gardé"},
		{"fr", "Il revient à quatre cents euros.", ""},
		{"fr", "Mon mari rentre à 18 heures.", ""},
		{"en", "I can't talk.", "gardé"},
		{"en", "Shh, he's right here", "gardé"},
		{"en", "I can't speak French.", ""},
		{"en", "I live with my husband.", ""},
		{"es", "No puedo hablar, está a mi lado", "gardé"},
		{"pt", "Não posso falar, ele está aqui", "gardé"},
		{"ro", "Nu pot să vorbesc", "gardé"},
		{"tr", "Konuşamıyorum, kocam yanımda", "gardé"},
		{"ar", "لا أستطيع أن أتكلم، زوجي هنا", "gardé"},
		{"ru", "Не могу говорить, муж рядом", "gardé"},
		{"uk", "Не можу говорити, він поруч", "gardé"},
		{"uk", "Я не сама", ""},
		{"en", "I want to talk to a real person.", "somebody"},
		{"en", "I don't want to talk to someone.", ""},
		{"es", "Quisiera hablar con una persona de verdad, por favor", "somebody"},
		{"ru", "Я хочу поговорить с живым человеком, пожалуйста", "somebody"},
		{"ar", "أريد أن أتكلم مع شخص حقيقي", "somebody"},
		{"fr", "Je veux parler à quelqu'un, je veux pas parler à une machine.", "somebody"},
		{"fr", "Je n'ai pas de machine à laver.", ""},
	} {
		for kind, is := range kinds {
			if got := is(one.lang, one.text); got != (kind == one.want) {
				t.Errorf("%s: %q taken as %s: %t", one.lang, one.text, kind, got)
			}
		}
	}
}

// TestSpoken checks what is left out of what is said into a telephone.
func TestSpoken(t *testing.T) {
	t.Parallel()
	for text, want := range map[string]string{
		"Vous m'entendez ? 380.":       "380.",
		"Allô ? Un instant. Seule.":    "Seule.",
		"4 dièse":                      "4",
		"quatre, puis dièse.":          "quatre",
		"Tapez 4.":                     "4.",
		"tapez sur la touche 3 dièse":  "3",
		"il me tape":                   "il me tape",
		"Allô ?":                       "Allô ?",
		"dièse":                        "dièse",
		"850 euros. Et 200 de pension": "850 euros. Et 200 de pension",
	} {
		if got := Spoken("fr", text); got != want {
			t.Errorf("%q: got %q, want %q", text, got, want)
		}
	}
	for text, want := range map[string]bool{
		"Un instant": true, "Ne coupez pas, je reviens": true, "attendez, je cherche mes lunettes": true, "deux secondes s'il vous plaît": true,
		"deux": false, "je cherche du travail": false, "j'attends un bébé": false, "un petit salaire": false, "30 minutes": false,
	} {
		if got := AsksToWait(text); got != want {
			t.Errorf("%q: waits %t", text, got)
		}
	}
}
