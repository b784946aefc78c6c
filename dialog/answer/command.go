package answer

import (
	"strings"

	"aufil/dialog/answer/phrase"
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
	s := read(clip(text))
	if len(s.tokens) == 0 || len(s.tokens) > 24 {
		return "", false
	}
	if s.stops() {
		return Stop, true
	}
	core := s.core()
	if core == "" || s.has(" ai tout efface ", " ai efface ", " ai tout supprime ", " ai supprime ") || s.has(" je touche ", " ai touche ", " je percois ") {
		return "", false
	}
	if c, ok := commandTexts[core]; ok {
		return c, true
	}
	if c, ok := commandSingled[phrase.Single(core)]; ok && strings.Contains(core, " ") {
		return c, true
	}
	if c, ok := s.commandSentence(); ok {
		return c, true
	}
	return misspelled(core)
}

// core is the text without what only introduces or closes a command.
func (s said) core() string {
	words := make([]string, 0, 8)
	for _, t := range s.tokens {
		if t.class == mark && t.text < "\x80" {
			continue
		}
		if t.class == digits && t.text == "0" {
			t.text = "zero" // "on recommence à 0"
		}
		if !aroundCommand[t.text] {
			words = append(words, t.text)
		}
	}
	return strings.Join(words, " ")
}

// aroundCommand are words that may stand around a command: "je voudrais un conseiller svp".
var aroundCommand = setOf(`merci bonjour bonsoir salut je j veux voudrais aimerais souhaite peux pouvez vous peut tu on il faut moi me ca cela la le l les un une de d des du votre truc machin bidule ma mon mes ok oui a au avec faire tapez dire envoyez est ce que c ton sil si mot touche pourriez pourrais s maintenant encore`)

// commandSentence reads the commands that have many wordings.
func (s said) commandSentence() (Command, bool) {
	if s.has(" pas ") && !s.has(" pourquoi ") {
		if s.shunsMachine() || s.missesPerson() {
			return Conseiller, true
		}
		if len(s.tokens) <= 9 && s.has(" redire ", " redites ", " redis ", " repeter ", " repetez ", " repete ", " reformuler ") && s.has(" compris ", " entendu ", " comprends ", " entends ", " suivi ", " saisi ") {
			return Repeter, true
		}
		if len(s.tokens) <= 6 && (s.at(0).is("aide") || s.at(0).is("help") || s.at(0).is("aidez")) && s.has(" comprends ", " compris ", " comprend ", " comprens ") {
			return Aide, true
		}
		return "", false
	}
	switch {
	case len(s.tokens) <= 12 && s.has(" revenir en arriere ", " retour en arriere ", " revenez en arriere ", " retourner en arriere ", " question precedente ", " question d avant ", " reponse precedente ", " revenir a la question ") && !s.has(" on peut plus ", " ne peut plus "):
		return Retour, true
	case len(s.tokens) <= 8 && !s.question && (s.endsWith(" aidez moi ") || s.endsWith(" aidez nous ") || s.endsWith(" aide moi ") || s.endsWith(" besoin d aide ")) && !s.hasAny(relatives):
		return Aide, true
	case s.asksForPerson():
		return Conseiller, true
	case s.erases():
		return Effacer, true
	case s.asksAboutData():
		return Donnees, true
	case s.asksWhy():
		return Pourquoi, true
	case s.has(" repeter ", " repetez ", " repete ", " redire ", " redites ", " reformuler ") && len(s.tokens) <= 9 && !s.has(" on ", " classe ", " je repete "):
		return Repeter, true
	case s.has(" changer de langue ", " une autre langue ", " speak english ", " in english ", " parle anglais ", " parlez anglais ", " parlez vous "):
		return Langue, true
	}
	return "", false
}

// endsWith tells whether the text ends with the words.
func (s said) endsWith(phrase string) bool { return strings.HasSuffix(s.flat, phrase) }

// shunsMachine reads "je veux parler à quelqu'un, pas à une machine".
func (s said) shunsMachine() bool {
	return len(s.tokens) <= 24 && s.has(" quelqu un ", " une personne ", " un humain ", " humain ", " vrai gens ", " vraie personne ", " conseiller ", " conseillere ", " une dame ", " un monsieur ", " une femme ", " un homme ") && s.has(" parler ", " passez ", " passe ", " voudrais ", " veux ") && s.has(" machine ", " machines ", " robot ", " robots ", " ordinateur ", " repondeur ", " boite vocale ")
}

// missesPerson reads "y a pas une vraie personne ?".
func (s said) missesPerson() bool {
	return s.question && len(s.tokens) <= 12 && s.has(" a pas ", " peut pas ", " peux pas ", " pourrait pas ") && s.has(" vraie personne ", " vrai personne ", " un humain ", " quelqu un ", " un conseiller ", " une conseillere ", " de vraies ", " une personne ") && s.has(" il y a pas ", " y a pas ", " parler ", " avoir ", " joindre ")
}

// asksForPerson reads "je veux parler à quelqu'un" in its many forms.
func (s said) asksForPerson() bool {
	if s.has(" suis ", " etait ", " deja ", " ai parle ", " ai vu ", " ma conseillere ", " mon conseiller ", " t as ", " tu as ", " parler de ", " parler d ") || len(s.tokens) > 16 {
		return false
	}
	who := s.has(" conseiller ", " conseillere ", " conseillers ", " quelqu un ", " un humain ", " une personne ", " humain ", " agent ", " un operateur ", " une assistante ", " assistante sociale ", " vraie personne ", " vrai personne ", " de vrai ", " etre humain ", " travailleur social ", " operateur ", " vrai gens ", " vous ", " quelq un ")
	return who && s.has(" parler ", " entretenir avec ", " parle ", " discuter ", " joindre ", " contacter ", " telephoner ", " tel a ", " passez ", " passe moi ", " me passer ", " avoir un ", " avoir une ", " avoir quelqu ", " appeler un ", " voir un ", " voir une ", " relation avec ", " besoin d un ", " besoin d une ", " contact avec ", " en contact ", " m appelle ", " me rappelle ", " me rappeler ", " me rappelez ", " m appeler ", " mettez ", " transferez ", " voudrais un ", " voudrais quelqu un ", " veux quelqu un ", " veux un ", " veux une ", " voudrais une ", " y a un humain ", " y a une personne ", " y a quelqu un ") &&
		!(s.has(" vous ") && !s.has(" parler a ", " parler avec ", " rappeler ", " rappelez ", " m appeler ", " conseiller ", " conseillere ", " quelqu un ", " humain ", " personne ", " agent ", " operateur "))
}

// erases reads "effacez mes données", "supprimer mon dossier".
func (s said) erases() bool {
	return !s.has(" ai efface ", " ai supprime ", " a efface ", " a supprime ", " sont ") && len(s.tokens) <= 10 && s.has(" effacer ", " efface ", " effacez ", " supprimer ", " supprime ", " supprimez ", " supprimiez ", " oublie ", " oublier ", " effaciez ", " oubliez ", " detruire ", " detruisez ", " effaces ", " retirez ", " retirer ") &&
		s.has(" donnees ", " donnee ", " infos ", " info ", " informations ", " information ", " dossier ", " compte ", " reponses ", " tout ", " moi ", " numero ", " historique ", " conversation ", " messages ", " coordonnees ", " traces ")
}

// asksAboutData reads "que faites-vous de mes données", "c'est confidentiel ?".
func (s said) asksAboutData() bool {
	return len(s.tokens) <= 12 &&
		(s.has(" mes donnees ", " mes infos ", " mes informations ", " mes reponses ", " ce que je dis ") &&
			s.has(" faites ", " fait ", " garde ", " gardez ", " gardees ", " deviennent ", " vont ", " ou ", " qui ", " voit ", " lit ", " vendez ", " vendues ", " transmises ") ||
			s.has(" c est confidentiel ", " est ce confidentiel ", " c est anonyme ", " est ce anonyme "))
}

// asksWhy reads a question about the question: "pourquoi pas" and "pourquoi
// je n'ai plus l'APL" are not.
func (s said) asksWhy() bool {
	if s.has(" a quoi ca sert ", " ca sert a quoi ", " ca ser a quoi ", " a quoi sert ", " pourquoi vous demandez ", " pourquoi vous voulez ", " pourquoi tu veux ", " pourquoi tu demandes ", " pourquoi me demand", " pourquoi vous me demand", " en quoi ca vous ", " pourquoi vous demande ", " pourquoi vous me ", " pourquoi tu me ", " pourquoi avez vous besoin ", " pourquoi voulez vous ", " pourquoi demandez vous ", " pourquoi vous avez besoin ", " pourquoi toutes ces ", " pourquoi cette question ", " pourquoi ces questions ", " pourquoi vous posez ", " quel interet ", " quel rapport ", " pourquoi vous demander ", " pourquoi vous poser ", " qu est ce que ca change ", " qu est ce que ca peut vous faire ", " ca vous sert a quoi ") {
		return len(s.tokens) <= 14
	}
	return false
}

// misspelled compares a lone long word with the words of command.
func misspelled(core string) (Command, bool) {
	if len(core) < 6 || strings.Contains(core, " ") {
		return "", false
	}
	for _, w := range longCommands {
		if nearly(core, w.text) {
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
