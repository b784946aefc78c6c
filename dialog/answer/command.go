package answer

import "strings"

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
)

// listed tells whether nlu/README.md names the command.
func (c Command) listed() bool { return c != Resultats && c != Suite }

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
	if core == "" {
		return "", false
	}
	if c, ok := commandTexts[core]; ok {
		return c, c != ""
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
		if !aroundCommand[t.text] {
			words = append(words, t.text)
		}
	}
	return strings.Join(words, " ")
}

var aroundCommand = setOf(`merci bonjour bonsoir salut je j veux voudrais aimerais souhaite peux pouvez vous peut tu on il faut moi me ca cela la le l les un une de d des du votre ma mon mes ok oui a au avec faire tapez dire envoyez est ce que c ton sil si mot touche pourriez pourrais s maintenant encore`)

// commandTexts are the cores of commands.
var commandTexts = map[string]Command{
	"aide": Aide, "aides": "", "aider": Aide, "aidez": Aide, "help": Aide, "besoin aide": Aide, "ai besoin aide": Aide, "aide besoin": Aide, "secours": Aide, "info": Aide, "infos": Aide, "mode emploi": Aide, "comment marche": Aide, "comment fonctionne": Aide, "comprends pas": Aide, "comprends rien": Aide, "ne comprends pas": Aide, "ne comprends rien": Aide, "aide svp": Aide, "besoin aidez": Aide, "ed": "", "comprend rien": Aide, "comprend pas": Aide, "ne comprend pas": Aide, "compren pas": Aide, "compren rien": Aide, "sais pas comment": Aide, "help me": Aide, "besoin etre aide": Aide, "compris rien": Aide, "ai rien compris": Aide, "n ai rien compris": Aide,
	"retour": Retour, "retourner": Retour, "retourne": Retour, "precedent": Retour, "precedente": Retour, "question precedente": Retour, "question avant": Retour, "revenir": Retour, "reviens": Retour, "revenez": Retour, "revenir arriere": Retour, "revenir en arriere": Retour, "en arriere": Retour, "arriere": Retour, "retour arriere": Retour, "retour en arriere": Retour, "back": Retour, "reviens arriere": Retour, "revenir question precedente": Retour, "revenir question avant": Retour, "retourner arriere": Retour, "retourner en arriere": Retour, "revenir avant": Retour, "suis trompe": Retour, "suis trompee": Retour, "trompe": Retour, "retour question precedente": Retour, "marche arriere": Retour, "fait une erreur": Retour, "ai fait erreur": Retour, "corriger": Retour, "modifier": Retour, "changer reponse": Retour, "corriger reponse": Retour, "modifier reponse": Retour, "ai trompe": Retour, "retour question": Retour, "retourner question precedente": Retour, "retourner question avant": Retour, "reviens en arriere": Retour,
	"repeter": Repeter, "repete": Repeter, "repetez": Repeter, "repetes": Repeter, "repetition": Repeter, "repeat": Repeter, "redis": Repeter, "redites": Repeter, "redire": Repeter, "reecouter": Repeter, "repeter question": Repeter, "repetez question": Repeter, "repete question": Repeter, "pardon": Repeter, "comment": Repeter, "pas entendu": Repeter, "ai pas entendu": Repeter, "n ai pas entendu": Repeter, "ai rien entendu": Repeter, "n ai rien entendu": Repeter, "entends pas": Repeter, "ne entends pas": Repeter, "pas compris": Repeter, "ai pas compris": Repeter, "n ai pas compris": Repeter, "pas compris question": Repeter, "ai pas compris question": Repeter, "n ai pas compris question": Repeter, "quoi question": Repeter, "rappeler question": Repeter, "pas bien entendu": Repeter, "ai pas bien entendu": Repeter, "n ai pas bien entendu": Repeter, "pas bien compris": Repeter, "ai pas bien compris": Repeter, "n ai pas bien compris": Repeter, "une fois": Repeter, "fois": Repeter, "repeter fois": Repeter, "repetez fois": Repeter, "redemande": Repeter, "quelle question": Repeter, "quelle etait question": Repeter, "quoi deja": Repeter, "pouvoir repeter": Repeter, "avez dit": Repeter, "avez dit quoi": Repeter, "dites": Repeter, "renvoyer": Repeter, "renvoyez": Repeter, "renvoie": Repeter, "renvoyez question": Repeter, "renvoyer question": Repeter, "reformuler": Repeter, "reformulez": Repeter, "reecoute": Repeter, "n entends pas": Repeter, "n entends rien": Repeter, "entends rien": Repeter, "relire": Repeter,
	"conseiller": Conseiller, "conseillere": Conseiller, "conseille": Conseiller, "conseillers": Conseiller, "humain": Conseiller, "humaine": Conseiller, "personne": "", "parler": Conseiller, "parler conseiller": Conseiller, "quelqu": Conseiller, "operateur": Conseiller, "operatrice": Conseiller, "agent": Conseiller, "vraie personne": Conseiller, "vrai personne": Conseiller, "etre humain": Conseiller, "assistante sociale": Conseiller, "travailleur social": Conseiller, "interlocuteur": Conseiller, "parlez personne": Conseiller, "telephoner conseiller": Conseiller, "appeler conseiller": Conseiller, "vrai humain": Conseiller, "vrai conseiller": Conseiller, "rappelez": Conseiller, "rappeler": Conseiller, "etre rappele": Conseiller, "etre rappelee": Conseiller, "rappel": Conseiller, "appelez": Conseiller, "appeler": "", "contacter conseiller": Conseiller, "joindre conseiller": Conseiller, "joindre quelqu": Conseiller, "contacter quelqu": Conseiller, "avoir conseiller": Conseiller, "avoir quelqu": Conseiller, "voir conseiller": Conseiller, "voir quelqu": Conseiller, "discuter": Conseiller, "discuter quelqu": Conseiller, "besoin conseiller": Conseiller, "ai besoin conseiller": Conseiller, "besoin parler": Conseiller, "ai besoin parler": Conseiller, "besoin parler quelqu": Conseiller, "ai besoin parler quelqu": Conseiller, "robot": "", "passez conseiller": Conseiller, "passe conseiller": Conseiller, "passez quelqu": Conseiller, "mettez relation conseiller": Conseiller, "relation conseiller": Conseiller, "conseiller social": Conseiller, "standard": Conseiller, "standardiste": Conseiller, "parler en vrai": Conseiller, "parler direct": Conseiller, "pas robot": Conseiller, "veux pas robot": Conseiller, "pas parler robot": Conseiller, "vrai gens": Conseiller, "parler vrai": Conseiller,
	"recommencer": Recommencer, "recommence": Recommencer, "recommencez": Recommencer, "tout recommencer": Recommencer, "recommencer tout": Recommencer, "recommence tout": Recommencer, "recommencer debut": Recommencer, "recommencer depuis debut": Recommencer, "recommencer zero": Recommencer, "reprendre debut": Recommencer, "reprendre depuis debut": Recommencer, "reprendre zero": Recommencer, "repartir zero": Recommencer, "repartir debut": Recommencer, "depuis debut": Recommencer, "debut": Recommencer, "restart": Recommencer, "reset": Recommencer, "reprendre tout": Recommencer, "tout reprendre": Recommencer, "tout reprendre debut": Recommencer, "tout reprendre zero": Recommencer, "retour debut": Recommencer, "retour zero": Recommencer, "revenir debut": Recommencer, "recommencer questionnaire": Recommencer, "reinitialiser": Recommencer, "start over": Recommencer, "reprend debut": Recommencer, "reprends debut": Recommencer, "recommencons": Recommencer, "refaire": Recommencer, "tout refaire": Recommencer, "retourner debut": Recommencer, "nouveau depart": Recommencer, "recomencer": Recommencer,
	"effacer": Effacer, "efface": Effacer, "effacez": Effacer, "effacement": Effacer, "tout effacer": Effacer, "effacer tout": Effacer, "efface tout": Effacer, "effacez tout": Effacer, "supprimer": Effacer, "supprime": Effacer, "supprimez": Effacer, "supprimer tout": Effacer, "tout supprimer": Effacer, "supprimez tout": Effacer, "supprime tout": Effacer, "oubliez": Effacer, "oublie": Effacer, "oubliez tout": Effacer, "delete": Effacer,
	"pourquoi": Pourquoi, "why": Pourquoi, "pourquoi donc": Pourquoi, "pourquoi question": Pourquoi, "pourquoi cette question": Pourquoi, "pourquoi ces questions": Pourquoi, "pourquoi toutes ces questions": Pourquoi, "pourquoi demandez": Pourquoi, "pourquoi demander": Pourquoi, "pourquoi demande": Pourquoi, "pourquoi demandes": Pourquoi, "pourquoi savoir": Pourquoi, "pourquoi voulez savoir": Pourquoi, "pourquoi veux savoir": Pourquoi, "pourquoi veut savoir": Pourquoi, "quoi sert": Pourquoi, "sert quoi": Pourquoi, "sert a quoi": Pourquoi, "pour quoi": Pourquoi, "pour quoi demandez": Pourquoi, "quelle raison": Pourquoi, "pour quelle raison": Pourquoi, "pour quoi question": Pourquoi, "raison": Pourquoi, "pourquoi besoin savoir": Pourquoi, "pourquoi avez besoin": Pourquoi, "pourquoi avez besoin savoir": Pourquoi, "pourquoi avez besoin cette information": Pourquoi, "pourquoi avez besoin information": Pourquoi, "en quoi regarde": Pourquoi, "pourquoi cette": Pourquoi, "pour quoi faire": Pourquoi, "pourquoi posez cette question": Pourquoi, "pourquoi posez question": Pourquoi, "pourquoi poses cette question": Pourquoi, "pourquoi poser cette question": Pourquoi, "pourquoi question la": Pourquoi, "pourquoi demandez moi": Pourquoi, "pourquoi pose question": Pourquoi,
	"langue": Langue, "langues": Langue, "language": Langue, "lang": Langue, "english": Langue, "anglais": Langue, "en anglais": Langue, "in english": Langue, "english please": Langue, "in english please": Langue, "do you speak english": Langue, "speak english": Langue, "parlez anglais": Langue, "parle anglais": Langue, "parler anglais": Langue, "arabe": Langue, "en arabe": Langue, "parlez arabe": Langue, "espanol": Langue, "en espagnol": Langue, "en portugais": Langue, "portugues": Langue, "romana": Langue, "en roumain": Langue, "en russe": Langue, "en turc": Langue, "turkce": Langue, "en ukrainien": Langue, "русскии": Langue, "русский": Langue, "по-русски": Langue, "українська": Langue, "украінська": Langue, "العربية": Langue, "عربي": Langue, "changer langue": Langue, "change langue": Langue, "changer de langue": Langue, "autre langue": Langue, "parle pas francais": Langue, "ne parle pas francais": Langue, "parle pas bien francais": Langue, "ne parle pas bien francais": Langue, "pas francais": "", "no french": Langue, "i don t speak french": Langue, "i dont speak french": Langue, "no speak french": Langue, "en francais facile": Langue, "parlez espagnol": Langue, "parlez portugais": Langue, "autres langues": Langue, "choisir langue": Langue, "langue anglaise": Langue, "anglais please": Langue,
	"resultat": Resultats, "resultats": Resultats, "droits": Resultats, "liste": Resultats, "liste droits": Resultats, "bilan": Resultats, "voir resultats": Resultats, "voir droits": Resultats, "quels droits": Resultats,
	"suite": Suite, "suivant": Suite, "suivante": Suite, "continuer": Suite, "continue": Suite, "continuez": Suite, "question suivante": "", "reprendre": Suite, "next": Suite, "voir suite": Suite, "continuons": Suite, "reprends": Suite,
}

// commandSentence reads the commands that have many wordings.
func (s said) commandSentence() (Command, bool) {
	if s.has(" pas ") && !s.has(" pourquoi ") {
		return "", false
	}
	switch {
	case s.asksForPerson():
		return Conseiller, true
	case s.erases():
		return Effacer, true
	case s.asksWhy():
		return Pourquoi, true
	case s.has(" repeter ", " repetez ", " repete ", " redire ", " redites ", " reformuler ") && len(s.tokens) <= 9 && !s.has(" on ", " classe "):
		return Repeter, true
	case s.has(" changer de langue ", " une autre langue ", " speak english ", " in english ", " parle anglais ", " parlez anglais ", " parlez vous "):
		return Langue, true
	}
	return "", false
}

// asksForPerson reads "je veux parler à quelqu'un" in its many forms.
func (s said) asksForPerson() bool {
	if s.has(" suis ", " etait ", " deja ", " ai parle ", " ai vu ", " ma conseillere ", " mon conseiller ") {
		return false
	}
	who := s.has(" conseiller ", " conseillere ", " conseillers ", " quelqu un ", " un humain ", " une personne ", " humain ", " agent ", " un operateur ", " une assistante ", " assistante sociale ", " vraie personne ", " de vrai ", " etre humain ", " travailleur social ", " operateur ", " vrai gens ", " vous ", " quelq un ")
	return who && s.has(" parler ", " parle ", " discuter ", " joindre ", " contacter ", " passez ", " passer ", " avoir un ", " avoir une ", " avoir quelqu ", " appeler un ", " voir un ", " voir une ", " relation avec ", " besoin d un ", " besoin d une ", " contact avec ", " en contact ", " m appelle ", " me rappelle ", " me rappeler ", " me rappelez ", " m appeler ", " mettez ", " transferez ", " voudrais un ", " veux un ", " veux une ", " voudrais une ") &&
		!(s.has(" vous ") && !s.has(" parler a ", " parler avec ", " rappeler ", " rappelez ", " m appeler ", " conseiller ", " conseillere ", " quelqu un ", " humain ", " personne ", " agent ", " operateur "))
}

// erases reads "effacez mes données", "supprimer mon dossier".
func (s said) erases() bool {
	return !s.has(" ai efface ", " ai supprime ", " a efface ", " a supprime ", " sont ") && s.has(" effacer ", " efface ", " effacez ", " supprimer ", " supprime ", " supprimez ", " oubliez ", " detruire ", " detruisez ", " effaces ", " retirez ", " retirer ") &&
		s.has(" donnees ", " donnee ", " infos ", " info ", " informations ", " information ", " dossier ", " compte ", " reponses ", " tout ", " moi ", " numero ", " historique ", " conversation ", " messages ", " coordonnees ", " traces ")
}

// asksWhy reads a question about the question: "pourquoi pas" and "pourquoi
// je n'ai plus l'APL" are not.
func (s said) asksWhy() bool {
	if s.has(" a quoi ca sert ", " ca sert a quoi ", " a quoi sert ", " pourquoi vous demandez ", " pourquoi vous voulez ", " pourquoi tu veux ", " pourquoi tu demandes ", " pourquoi me demand", " pourquoi vous me demand", " en quoi ca vous ", " pourquoi vous demande ", " pourquoi vous me ", " pourquoi tu me ", " pourquoi avez vous besoin ", " pourquoi voulez vous ", " pourquoi demandez vous ", " pourquoi vous avez besoin ", " pourquoi toutes ces ", " pourquoi cette question ", " pourquoi ces questions ", " pourquoi vous posez ", " quel interet ", " quel rapport ", " pourquoi vous demander ", " pourquoi vous poser ", " qu est ce que ca change ", " qu est ce que ca peut vous faire ", " ca vous sert a quoi ") {
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
	{"conseiller", Conseiller}, {"conseillere", Conseiller}, {"recommencer", Recommencer}, {"effacer", Effacer}, {"pourquoi", Pourquoi}, {"precedent", Retour},
	{"repeter", Repeter}, {"supprimer", Effacer}, {"langue", Langue}, {"english", Langue}, {"resultats", Resultats}, {"retour", Retour},
}
