package answer

// stops reads STOP in its French forms. It ends everything at once, so that
// "arrêt maladie", "j'ai arrêté de travailler" and "non-stop" must not be it.
func (s said) stops() bool {
	if s.has(" pas ", " non stop ", " n arret") && !s.has(" veux pas de message ", " veux pas de sms ") && !s.has(" envoyez pas ", " ecrivez pas ", " contactez pas ") {
		return false
	}
	if s.has(" plus de vos message ", " plus de vos messages ", " plus de tes message ", " plus de tes messages ", " plus de message ", " plus de messages ", " plus de msg ", " plus de sms ", " plus de texto ", " plus de textos ", " plus recevoir ", " plus rien recevoir ", " plus m envoyer ", " plus envoyer de ", " ne m envoyez plus ", " m envoyez plus ", " envoyez plus ", " ne m ecrivez plus ", " m ecrivez plus ", " ne me contactez plus ", " me contactez plus ", " laissez moi tranquille ", " laisse moi tranquille ", " fichez moi la paix ", " foutez moi la paix ", " fous moi la paix ", " lachez moi ", " lache moi ", " desabonner ", " desabonne ", " desabonnez ", " desinscrire ", " desinscription ", " desabonnement ", " desinscrivez ", " retirez moi de ", " unsubscribe ", " resilier mon inscription ", " resilier l inscription ", " s t o p ", " stopall ", " optout ", " ne plus recevoir ", " m embetez plus ", " n ecrivez plus ", " m appelez plus ") {
		return !s.question && len(s.tokens) <= 10 && !s.has(" j envoie ", " t envoie ", " je t ", " quand ")
	}
	if s.flat == " resilier " || s.flat == " resiliation " || s.flat == " je resilie " {
		return true
	}
	if s.flat == " end " || s.flat == " quit " || s.flat == " cancel " || s.flat == " fin " || s.flat == " revoke " {
		return true
	}
	return s.halts()
}

// halts reads a text made of a word of stopping and of words that may go with
// it.
func (s said) halts() bool {
	if s.has(" a arrete ", " ai arrete ", " ont arrete ", " est arrete ", " suis arrete ", " suis arretee ", " etre arrete ", " ete arrete ", " a stoppe ", " ai stoppe ", " avons arrete ") {
		return false // somebody or something else stopped
	}
	found := false
	for _, t := range s.tokens {
		switch {
		case t.class == mark:
		case haltWords[t.text]:
			found = true
		case t.class == digits:
			if len(t.text) < 4 {
				return false
			}
		case t.is("ai") && s.has(" j en ai marre "):
		case !aroundHalt[t.text]:
			return false
		}
	}
	return found
}

// haltWords are STOP and its spellings.
var haltWords = setOf(`stop stoppe stopp stopez stoppez stope stopper stoop stpo sotp sttop stops arret arrets arrete arretes arreter arretez arete aretez areter arettez arrettez arettes arette arrtez arrett`)

// aroundHalt are words that may stand around STOP.
var aroundHalt = setOf(`en marre jamais harcelement resilier aufil je j veux voudrais souhaite on il faut merci maintenant tout ca cela la le les l de d me m vous te tu messages message sms texto textos des envoyer envoie envoyez ecrire contacter conversation discussion service questions question
	immediatement s il plait bonjour oui non ok au revoir allez c est suffit ici ce cet cette ces votre vos embeter harceler appeler bon assez ras bol a desire demande aimerais moi mot tout suite plus rien pub pubs publicite publicites spam spams demarchage`)
