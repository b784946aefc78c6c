package answer

import (
	"strings"

	"aufil/dialog/phrase"
	"aufil/dialog/speech"
)

// Command is a word that acts on the conversation, whatever the question.
type Command string

// The commands.
const (
	Aide        Command = "aide"
	Stop        Command = "stop"
	Retour      Command = "retour"
	Repeter     Command = "repeter"
	Conseiller  Command = "conseiller"
	Recommencer Command = "recommencer"
	Effacer     Command = "effacer"
	Pourquoi    Command = "pourquoi"
	Langue      Command = "langue"
	Resultats   Command = "resultats"
	Suite       Command = "suite"
	Donnees     Command = "donnees" // what becomes of what the person says
)

// listed tells whether nlu/README.md names the command.
func (c Command) listed() bool { return c != Resultats && c != Suite && c != Donnees }

// ParseCommand reads a command; false when the text is none. Only a text that
// is nothing but the command is one: "arrêt maladie", "aide soignante" are
// answers.
func ParseCommand(text string) (Command, bool) {
	s := speech.Read(speech.Clip(text))
	if len(s.Tokens) == 0 || len(s.Tokens) > 24 {
		return "", false
	}
	if stops(s) {
		return Stop, true
	}
	core := core(s)
	if core == "" || s.Has(" ai tout efface ", " ai efface ", " ai tout supprime ", " ai supprime ") || s.Has(" je touche ", " ai touche ", " je percois ") {
		return "", false
	}
	if c, ok := commandTexts[core]; ok {
		return c, true
	}
	if c, ok := commandSingled[phrase.Single(core)]; ok && strings.Contains(core, " ") {
		return c, true
	}
	if c, ok := commandSentence(s); ok {
		return c, true
	}
	return misspelled(core)
}

// core is the text without what only introduces or closes a command.
func core(s speech.Text) string {
	words := make([]string, 0, 8)
	for _, t := range s.Tokens {
		if t.Class == speech.Mark && t.Text < "\x80" {
			continue
		}
		if t.Class == speech.Digits && t.Text == "0" {
			t.Text = "zero" // "on recommence à 0"
		}
		if !speech.AroundCommand[t.Text] {
			words = append(words, t.Text)
		}
	}
	return strings.Join(words, " ")
}

// commandSentence reads the commands that have many wordings.
func commandSentence(s speech.Text) (Command, bool) {
	if s.Has(" pas ") && !s.Has(" pourquoi ") {
		if shunsMachine(s) || missesPerson(s) {
			return Conseiller, true
		}
		if len(s.Tokens) <= 9 && s.Has(" redire ", " redites ", " redis ", " repeter ", " repetez ", " repete ", " reformuler ") && s.Has(" compris ", " entendu ", " comprends ", " entends ", " suivi ", " saisi ") {
			return Repeter, true
		}
		if len(s.Tokens) <= 6 && (s.At(0).Is("aide") || s.At(0).Is("help") || s.At(0).Is("aidez")) && s.Has(" comprends ", " compris ", " comprend ", " comprens ") {
			return Aide, true
		}
		return "", false
	}
	switch {
	case len(s.Tokens) <= 12 && s.Has(" revenir en arriere ", " retour en arriere ", " revenez en arriere ", " retourner en arriere ", " question precedente ", " question d avant ", " reponse precedente ", " revenir a la question ") && !s.Has(" on peut plus ", " ne peut plus "):
		return Retour, true
	case len(s.Tokens) <= 8 && !s.Question && (EndsWith(s, " aidez moi ") || EndsWith(s, " aidez nous ") || EndsWith(s, " aide moi ") || EndsWith(s, " besoin d aide ")) && !s.HasAny(speech.Relatives):
		return Aide, true
	case asksForPerson(s):
		return Conseiller, true
	case erases(s):
		return Effacer, true
	case asksAboutData(s):
		return Donnees, true
	case asksWhy(s):
		return Pourquoi, true
	case s.Has(" repeter ", " repetez ", " repete ", " redire ", " redites ", " reformuler ") && len(s.Tokens) <= 9 && !s.Has(" on ", " classe ", " je repete "):
		return Repeter, true
	case s.Has(" changer de langue ", " une autre langue ", " speak english ", " in english ", " parle anglais ", " parlez anglais ", " parlez vous "):
		return Langue, true
	}
	return "", false
}

// EndsWith tells whether the text ends with the words.
func EndsWith(s speech.Text, phrase string) bool { return strings.HasSuffix(s.Flat, phrase) }

// shunsMachine reads "je veux parler à quelqu'un, pas à une machine".
func shunsMachine(s speech.Text) bool {
	return len(s.Tokens) <= 24 && s.Has(" quelqu un ", " une personne ", " un humain ", " humain ", " vrai gens ", " vraie personne ", " conseiller ", " conseillere ", " une dame ", " un monsieur ", " une femme ", " un homme ") && s.Has(" parler ", " passez ", " passe ", " voudrais ", " veux ") && s.Has(" machine ", " machines ", " robot ", " robots ", " ordinateur ", " repondeur ", " boite vocale ")
}

// missesPerson reads "y a pas une vraie personne ?".
func missesPerson(s speech.Text) bool {
	return s.Question && len(s.Tokens) <= 12 && s.Has(" a pas ", " peut pas ", " peux pas ", " pourrait pas ") && s.Has(" vraie personne ", " vrai personne ", " un humain ", " quelqu un ", " un conseiller ", " une conseillere ", " de vraies ", " une personne ") && s.Has(" il y a pas ", " y a pas ", " parler ", " avoir ", " joindre ")
}

// asksForPerson reads "je veux parler à quelqu'un" in its many forms.
func asksForPerson(s speech.Text) bool {
	if s.Has(" suis ", " etait ", " deja ", " ai parle ", " ai vu ", " ma conseillere ", " mon conseiller ", " t as ", " tu as ", " parler de ", " parler d ") || len(s.Tokens) > 16 {
		return false
	}
	who := s.Has(" conseiller ", " conseillere ", " conseillers ", " quelqu un ", " un humain ", " une personne ", " humain ", " agent ", " un operateur ", " une assistante ", " assistante sociale ", " vraie personne ", " vrai personne ", " de vrai ", " etre humain ", " travailleur social ", " operateur ", " vrai gens ", " vous ", " quelq un ")
	return who && s.Has(" parler ", " entretenir avec ", " parle ", " discuter ", " joindre ", " contacter ", " telephoner ", " tel a ", " passez ", " passe moi ", " me passer ", " avoir un ", " avoir une ", " avoir quelqu ", " appeler un ", " voir un ", " voir une ", " relation avec ", " besoin d un ", " besoin d une ", " contact avec ", " en contact ", " m appelle ", " me rappelle ", " me rappeler ", " me rappelez ", " m appeler ", " mettez ", " transferez ", " voudrais un ", " voudrais quelqu un ", " veux quelqu un ", " veux un ", " veux une ", " voudrais une ", " y a un humain ", " y a une personne ", " y a quelqu un ") &&
		!(s.Has(" vous ") && !s.Has(" parler a ", " parler avec ", " rappeler ", " rappelez ", " m appeler ", " conseiller ", " conseillere ", " quelqu un ", " humain ", " personne ", " agent ", " operateur "))
}

// erases reads "effacez mes données", "supprimer mon dossier".
func erases(s speech.Text) bool {
	return !s.Has(" ai efface ", " ai supprime ", " a efface ", " a supprime ", " sont ") && len(s.Tokens) <= 10 && s.Has(" effacer ", " efface ", " effacez ", " supprimer ", " supprime ", " supprimez ", " supprimiez ", " oublie ", " oublier ", " effaciez ", " oubliez ", " detruire ", " detruisez ", " effaces ", " retirez ", " retirer ") &&
		s.Has(" donnees ", " donnee ", " infos ", " info ", " informations ", " information ", " dossier ", " compte ", " reponses ", " tout ", " moi ", " numero ", " historique ", " conversation ", " messages ", " coordonnees ", " traces ")
}

// asksAboutData reads "que faites-vous de mes données", "c'est confidentiel ?".
func asksAboutData(s speech.Text) bool {
	return len(s.Tokens) <= 12 &&
		(s.Has(" mes donnees ", " mes infos ", " mes informations ", " mes reponses ", " ce que je dis ") &&
			s.Has(" faites ", " fait ", " garde ", " gardez ", " gardees ", " deviennent ", " vont ", " ou ", " qui ", " voit ", " lit ", " vendez ", " vendues ", " transmises ") ||
			s.Has(" c est confidentiel ", " est ce confidentiel ", " c est anonyme ", " est ce anonyme "))
}

// asksWhy reads a question about the question: "pourquoi pas" and "pourquoi
// je n'ai plus l'APL" are not.
func asksWhy(s speech.Text) bool {
	if s.Has(" a quoi ca sert ", " ca sert a quoi ", " ca ser a quoi ", " a quoi sert ", " pourquoi vous demandez ", " pourquoi vous voulez ", " pourquoi tu veux ", " pourquoi tu demandes ", " pourquoi me demand", " pourquoi vous me demand", " en quoi ca vous ", " pourquoi vous demande ", " pourquoi vous me ", " pourquoi tu me ", " pourquoi avez vous besoin ", " pourquoi voulez vous ", " pourquoi demandez vous ", " pourquoi vous avez besoin ", " pourquoi toutes ces ", " pourquoi cette question ", " pourquoi ces questions ", " pourquoi vous posez ", " quel interet ", " quel rapport ", " pourquoi vous demander ", " pourquoi vous poser ", " qu est ce que ca change ", " qu est ce que ca peut vous faire ", " ca vous sert a quoi ") {
		return len(s.Tokens) <= 14
	}
	return false
}

// misspelled compares a lone long word with the words of command.
func misspelled(core string) (Command, bool) {
	if len(core) < 6 || strings.Contains(core, " ") {
		return "", false
	}
	for _, w := range longCommands {
		if speech.Nearly(core, w.text) {
			return w.command, true
		}
	}
	return "", false
}

var longCommands = []struct {
	text    string
	command Command
}{
	{"conseiller", Conseiller}, {"conseillere", Conseiller}, {"consellier", Conseiller}, {"conseler", Conseiller}, {"recommencer", Recommencer}, {"effacer", Effacer}, {"pourquoi", Pourquoi}, {"precedent", Retour},
	{"repeter", Repeter}, {"supprimer", Effacer}, {"langue", Langue}, {"english", Langue}, {"resultats", Resultats}, {"retour", Retour},
}
