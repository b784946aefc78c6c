package remark

import (
	"testing"
)

func TestPaperIn(t *testing.T) {
	t.Parallel()
	for text, want := range map[string]string{
		"récépissé": "titre", "j'ai un recepisse": "titre", "APS de 6 mois": "titre", "protection temporaire": "titre", "visa long sejour": "titre",
		"carte 1 an": "titre", "carte de séjour étudiant": "titre", "titre pluriannuel": "", "carte pluriannuelle": "titre", "vie privée et familiale": "titre",
		"carte de 10 ans": "resident", "carte de résident": "resident", "certificat de résidence de 10 ans": "resident", "carte 10 ans depuis 2012": "resident",
		"réfugiée": "refugie", "je suis réfugié": "refugie", "protection subsidiaire": "refugie",
		"asile": "asile", "demandeuse d'asile": "asile", "attestation de demande d'asile": "asile",
		"j'ai pas de carte": "", "j'ai pas encore le récépissé": "", "j'attends ma carte": "", "8 mois": "", "depuis 2019": "", "ma carte depuis 2 ans": "",
	} {
		if got, _ := PaperIn(text); got != want {
			t.Errorf("%q: %q, want %q", text, got, want)
		}
	}
}
