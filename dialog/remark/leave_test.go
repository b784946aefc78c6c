package remark

import (
	"testing"
)

// TestTakesLeave checks what closes the results, and what only begins so.
func TestTakesLeave(t *testing.T) {
	t.Parallel()
	for text, want := range map[string]bool{
		"Fin.": true, "fini": true, "merci beaucoup": true, "Merci pour votre aide.": true, "Non merci c'est tout.": true, "ok": true, "non": true, "Merci madame au revoir.": true, "c'est terminé merci": true,
		"Finalement envoyez-moi la liste par SMS": false, "Merci, et pour l'ASPA je fais comment ?": false, "fin de droits": false, "c'est fini ?": false, "merci de me rappeler": false, "3": false,
	} {
		if got := TakesLeave(text); got != want {
			t.Errorf("%q: got %t", text, got)
		}
	}
	for text, want := range map[string]bool{
		"Envoyez-moi la liste par SMS.": true, "je peux avoir ça en SMS ?": true, "vous pouvez me l'envoyer sur mon téléphone ?": true,
		"j'ai pas reçu le SMS": false, "j'ai plus de téléphone": false, "je voudrais parler": false,
	} {
		if got := WantsText(text); got != want {
			t.Errorf("%q: text wanted %t", text, got)
		}
	}
}
