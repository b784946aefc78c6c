package remark

import (
	"strings"
	"testing"
)

func TestOpens(t *testing.T) {
	t.Parallel()
	for text := range strings.SplitSeq(`Allô bonjour, je voudrais savoir à quoi j'ai droit.|c pour savoir si jai droit a des aides|je veu savoir mes droit|on m'a donné ce numéro|
		j'ai vu votre affiche à la mairie|Bonjour, j'appelle pour connaître mes droits, s'il vous plaît.|jai besoin d'aide|a koi jai droit|quelles aides je peux avoir, à quelles aides j'ai droit ?|
		bonjour je cherche des renseignements|je voudrais voir si j'ai droit à quelque chose|j'aimerais savoir quelles sont les aides`, "|") {
		if !Opens("fr", strings.TrimSpace(text)) {
			t.Errorf("%q opens nothing", text)
		}
	}
	for text := range strings.SplitSeq(`seul|1|je vis seule avec deux enfants|rien compris|non|je suis au chomage|ma femme a 40 ans|en couple|j'ai une voiture|c'est quoi`, "|") {
		if Opens("fr", text) {
			t.Errorf("%q is taken for an opening", text)
		}
	}
}

func TestReadinessIsNoAnswer(t *testing.T) {
	t.Parallel()
	for text, want := range map[string]bool{
		"oui je veux bien": true, "oué jveu bien": true, "ok c'est parti": true, "allez y": true, "oui d'accord": true, "pas de problème": false,
		"oui pas de problème": true, "je suis pas bien": false, "pas bien": false, "bien seul": false, "oui 2": false, "on y va ?": false, "je suis prête": true,
	} {
		if got := Agrees(text); got != want {
			t.Errorf("Agrees(%q) = %v", text, got)
		}
	}
}
