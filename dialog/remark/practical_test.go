package remark

import (
	"strings"
	"testing"
)

func TestPracticalIn(t *testing.T) {
	t.Parallel()
	for want, texts := range map[Practical]string{
		Delay: `ça prend combien de temps ?|combien de tps|c pour quand|quand est ce que je vais toucher largent|je touche ca quand ?|
			quand je vais recevoir|y a un délai ?|sa met combien de temp|faut attendre combien de temps ?|Et euh, combien de temps ça prend, s'il vous plaît ?`,
		PayDay: `c'est quand le prochain versement|la caf paie quand|quel jour ça tombe ?|quand est ce que la caf verse|date de virement ?|kan la caf paye`,
		Where: `ou je dois aller|je vais ou ?|comment je fais pour demander|coment faire|a qui je demande|c'est où ?|quelle adresse|quel numero je dois appeler|
			qui faut-il appeler ?|Où est-ce qu'il faut aller ?|et qu'est-ce que je dois faire|je fais quoi maintenant|que dois-je faire ?|ou c'est qu'on demande|j'appelle qui ?`,
		Offline: `j'ai pas internet|je n'ai pas d'ordinateur|jé pas dordi|je sais pas faire sur internet|il faut internet ?|Je ne comprends rien à internet.|
			et si on n'a pas internet`,
		Certain:     `c'est sur ?|vous etes sur ?|c'est vraiment sûr|est ce que c est sûr|vous en êtes certain ?`,
		Backdated:   `c'est rétroactif ?|et pour les mois d'avant ?|on me paie les mois passés ?|je peux rattraper les mois perdus`,
		AllAtOnce:   `je peux avoir les deux ?|ça se cumule ?|est ce que je peux cumuler|on peut toucher tout en meme temps ?|j'ai droit a tout a la fois`,
		Repaid:      `il faut rembourser ?|est ce que je devrai rendre l'argent|c'est un prêt ?|c'est pris sur l'héritage ?|faudra tout rembourser`,
		OtherChange: `et si je me mets en couple|et si je déménage à lille|et si mon fils part|qu'est-ce qui change si je me marie|et si j'ai un bébé|il se passe quoi si je perds mon travail`,
		Wrong:       `c'est faux|vous vous êtes trompé|c pas juste|c faux|il y a une erreur|vos calculs sont faux`,
		Unclear:     `je comprends rien à votre liste|je comprends pas votre message|c'est quoi cette liste`,
		Claimed:     `c bon j'ai tout demandé|j'ai fait les demandes|le dossier est envoyé|j'ai déjà tout envoyé`,
		TownHall:    `et pour la cantine ?|aide pour le centre de loisirs`,
		Meeting:     `je veux un rdv|je voudrais prendre rendez-vous|vous pouvez m'envoyer un courrier ?|je veux voir quelqu'un`,
	} {
		for text := range strings.SplitSeq(texts, "|") {
			text = strings.TrimSpace(text)
			if got, _ := PracticalIn("fr", text); got != want {
				t.Errorf("%q: %q, wanted %q", text, got, want)
			}
		}
	}
	for text := range strings.SplitSeq(`3|le 2|merci beaucoup|rsa|oui|d'accord|aucun|pourquoi|aide au logement|j'ai déménagé|j'ai perdu mon travail|ma fille est partie|
		quoi apporter|conseiller|rappel|dans deux mois|on s'est séparés|je veux voir le 4|ou|où|non|c'est sûr|mon fils a 20 ans|j'ai deux enfants|résultats|fin`, "|") {
		text = strings.TrimSpace(text)
		if got, ok := PracticalIn("fr", text); ok && text != "où" && text != "ou" {
			t.Errorf("%q is taken for %q", text, got)
		}
	}
}

func TestPracticalInEachLanguage(t *testing.T) {
	t.Parallel()
	for code, texts := range map[string]map[Practical]string{
		"en": {Delay: "how long does it take?", Where: "where do I go", Offline: "I don't have internet", OtherChange: "what if I move to Lille", Repaid: "do I have to pay it back?", PayDay: "when does CAF pay", Certain: "are you sure?"},
		"es": {Delay: "cuánto tiempo tarda", Where: "a donde tengo que ir?", Offline: "no tengo internet", OtherChange: "y si me caso", Repaid: "hay que devolverlo?", PayDay: "que dia pagan"},
		"pt": {Delay: "quanto tempo demora?", Where: "onde tenho de ir", Offline: "nao tenho internet", OtherChange: "e se eu mudar de casa", Repaid: "tenho de devolver?"},
		"ro": {Delay: "cat dureaza?", Where: "unde trebuie sa merg", Offline: "nu am internet", OtherChange: "ce se intampla daca ma mut", Repaid: "trebuie sa dau inapoi?"},
		"tr": {Delay: "ne kadar sürer", Where: "nereye gideyim", Offline: "internetim yok", Repaid: "geri ödeyecek miyim"},
		"ru": {Delay: "сколько времени это займет?", Where: "куда мне идти", Offline: "у меня нет интернета", OtherChange: "а если я перееду", Repaid: "надо возвращать?"},
		"uk": {Delay: "скільки чекати?", Where: "куди йти", Offline: "у мене немає інтернету", OtherChange: "а якщо я переїду", Repaid: "треба повертати?"},
		"ar": {Delay: "كم من الوقت ؟", Where: "أين أذهب", Offline: "ليس عندي إنترنت", OtherChange: "ماذا لو انتقلت", Repaid: "هل هو قرض"},
	} {
		for want, text := range texts {
			if got, _ := PracticalIn(code, text); got != want {
				t.Errorf("%s, %q: %q, wanted %q", code, text, got, want)
			}
		}
	}
}
