package answer

import (
	"aufil/dialog/speech"
)

// stops reads STOP in its French forms. It ends everything at once, so that
// "arrêt maladie", "j'ai arrêté de travailler" and "non-stop" must not be it.
func stops(s speech.Text) bool {
	if s.Has(" pas ", " non stop ", " n arret") && !s.Has(" veux pas de message ", " veux pas de sms ") && !s.Has(" envoyez pas ", " ecrivez pas ", " contactez pas ") {
		return false
	}
	if s.Has(" plus de vos message ", " plus de vos messages ", " plus de tes message ", " plus de tes messages ", " plus de message ", " plus de messages ", " plus de msg ", " plus de sms ", " plus de texto ", " plus de textos ", " plus recevoir ", " plus rien recevoir ", " plus m envoyer ", " plus envoyer de ", " ne m envoyez plus ", " m envoyez plus ", " envoyez plus ", " ne m ecrivez plus ", " m ecrivez plus ", " ne me contactez plus ", " me contactez plus ", " laissez moi tranquille ", " laisse moi tranquille ", " fichez moi la paix ", " foutez moi la paix ", " fous moi la paix ", " lachez moi ", " lache moi ", " desabonner ", " desabonne ", " desabonnez ", " desinscrire ", " desinscription ", " desabonnement ", " desinscrivez ", " retirez moi de ", " unsubscribe ", " resilier mon inscription ", " resilier l inscription ", " s t o p ", " stopall ", " optout ", " ne plus recevoir ", " m embetez plus ", " n ecrivez plus ", " m appelez plus ") {
		return !s.Question && len(s.Tokens) <= 10 && !s.Has(" j envoie ", " t envoie ", " je t ", " quand ")
	}
	if s.Flat == " resilier " || s.Flat == " resiliation " || s.Flat == " je resilie " {
		return true
	}
	if s.Flat == " end " || s.Flat == " quit " || s.Flat == " cancel " || s.Flat == " fin " || s.Flat == " revoke " {
		return true
	}
	return halts(s)
}

// halts reads a text made of a word of stopping and of words that may go with
// it.
func halts(s speech.Text) bool {
	if s.Has(" a arrete ", " ai arrete ", " ont arrete ", " est arrete ", " suis arrete ", " suis arretee ", " etre arrete ", " ete arrete ", " a stoppe ", " ai stoppe ", " avons arrete ") {
		return false // somebody or something else stopped
	}
	found := false
	for _, t := range s.Tokens {
		switch {
		case t.Class == speech.Mark:
		case speech.HaltWords[t.Text]:
			found = true
		case t.Class == speech.Digits:
			if len(t.Text) < 4 {
				return false
			}
		case t.Is("ai") && s.Has(" j en ai marre "):
		case !speech.AroundHalt[t.Text]:
			return false
		}
	}
	return found
}
