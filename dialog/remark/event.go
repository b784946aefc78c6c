package remark

import (
	"slices"

	"aufil/dialog/phrase"
	"aufil/dialog/speech"
)

// Event is what happens in a life and changes rights. Told as news ("j'ai perdu mon travail"), it has Happened; named
// alone ("loyer", "naissance"), it is what the person comes for.
type Event struct {
	Name     string // as the rule files call it
	Happened bool
	Partner  bool // to the person's husband, wife, partner
	Loss     bool // work that is lost, and not found: "j'ai perdu mon travail"
	Recent   bool // nothing says that it was long ago
}

// lostWork are the words of who has lost their work.
var lostWork = phrase.Compile(`
	perdu (mon|ma|son|le) travail|taf|boulot|emploi|job|poste|place
	plus (de|d|aucun) travail|taf|boulot|emploi|job
	vire*
	licencie*
	perte d|de emploi|travail
	travaille|bosse plus
`)

// yearsAgo counts the years since what happened. "J'ai 58 ans" counts none.
var yearsAgo = phrase.Compile("depuis (plus) (de|d) _ _ an|ans", "y a (plus) (de) _ _ an|ans", "a deja _ an|ans", "an|ans que", "an|ans apres|deja|maintenant", "est mort|morte|decede|decedee (a) (l) (age) (de) _ an|ans")

// recent tells whether nothing in a text puts what happened far back: a year, a number of years, "longtemps".
func recent(s speech.Text) bool {
	return !s.Has(" annee ", " annees ", " longtemps ", " 20", " 19", " avant ", " ex ") && !yearsAgo.In(s.Clauses())
}

var spouse = phrase.Compile("mari|femme|epoux|epouse|conjoint|conjointe|veuf|veuve|veuvage")

// NamesSpouse tells whether a text names a husband or a wife: who was not married has no part of the other's pension.
func NamesSpouse(text string) bool { return spouse.In(speech.Read(speech.Clip(text)).Clauses()) }

// happenings are what people tell as news.
var happenings = []struct {
	name     string
	patterns phrase.Set
}{
	{"deces", phrase.Compile(`
		mon|ma mari|femme|conjoint|conjointe|compagnon|compagne|epoux|epouse|copain|copine (est) (vient) (de) (nous) (a) mort|morte|decede|decedee|disparu|disparue|mourir|deceder
		mon|ma mari|femme|conjoint|conjointe|compagnon|compagne|epoux|epouse nous a quite*
		ai perdu mon|ma mari|femme|conjoint|conjointe|compagnon|compagne|epoux|epouse
		suis|devenu|devenue (devenu|devenue) veuf|veuve
		deces|mort de mon|ma mari|femme|conjoint|conjointe|compagnon|compagne|epoux|epouse
	`)},
	{"separation", phrase.Compile(`
		s|sommes est (recement|juste) separe*
		nous (nous) somes|sommes separe*
		me suis|sui separe*
		viens|vient|viend|venons de|d (se|nous|me|ns) separer|quiter
		me|nous separe* de|d mon|ma|avec
		vais|veux|voudrais divorcer
		suis|suit (recement|juste|maintenant|desormais) separe*
		suis en (pleine|cours|instance) (de) separation|divorce
		separation|divorce en cours
		mon|ma mari|femme|conjoint|conjointe|compagnon|compagne|copain|copine|mec m a quite*
		mon|ma mari|femme|conjoint|conjointe|compagnon|compagne|copain|copine|mec est parti*
		ai quite* mon|ma mari|femme|conjoint|conjointe|compagnon|compagne|copain|copine|mec
		avons divorce
		ai divorce
		viens|vient|venons de divorcer
		a divorce|romp*
		suis|suit divorce*
	`)},
	{"naissance", phrase.Compile(`
		ai|a eu un|une|mon|ma|notre|des bebe|enfant|fille|garcon|fils|jumeaux|jumelles
		viens|vient|venons d|de avoir un|une|mon|ma|notre|des
		viens|vient|venons d|de acoucher
		bebe|bb|fille|fils est ne|nee|arive|la
		petit|petite est ne|nee
		ai|a acouche
		suis devenu|devenue maman|papa
		suis maman|papa depuis|enfin|hier|aujourd
		naissance de mon|ma|notre|mes
		on a|vient eu|d un bebe
	`)},
	{"grossesse", phrase.Compile("vais|va|alons avoir un|une|mon|notre|des bebe|bb|enfant|jumeaux|fille|garcon", "suis|sui enceinte|encinte|anceinte|ensainte", "atend* un|une|mon|des bebe|bb|enfant|heureux|jumeaux", "apris que|ma (suis) (je) enceinte|grossesse")},
	{"fin_grossesse", phrase.Compile("fause* couche*", "perdu mon|le|notre bebe|bb|enfant", "ai|a avorte", "fait une ivg")},
	{"retraite", phrase.Compile(`
		suis|est parti*|pase* (a|en) (la) retraite
		ai pris ma retraite
		pars|part|passe (a|en) (la) retraite
	`)},
	{"travail", phrase.Compile(`
		ai|a perdu mon|son|le travail|taf|boulot|emploi|job|poste
		ai|a plus de|d travail|taf|boulot|emploi|job
		suis|suit|est (ete) vire*|licencie*
		ai|a ete vire*|licencie*
		me suis|sui fait vire*|licencie*
		patron|patrone|boss|chef|boite|employeur (m|me|ma) (a|ont) vire*|licencie*
		m ont|a vire*|licencie*
		travaille|bosse plus
		contrat|cdd|mision|interim (est) (s) (est) fini*|termine*|arete*
		fin de (mon) contrat|cdd|mision
		suis|est (maintenant|desormais|tombe|tombee|mis|mise) au chomage
		ai|a demisione*
		ai|a trouve un|du travail|taf|boulot|emploi|job|cdi|cdd
		ai|a retrouve un|du travail|taf|boulot|emploi|job
		ai|a repris le|un|mon travail|taf|boulot|emploi|job
		ai|a signe un|mon cdi|cdd|contrat
		ai|a arete de (de) travailler|bosser|taffer
		ai|a arete mon|le|ce travail|taf|boulot|job|emploi|contrat
		comence un|mon (nouveau) travail|taf|boulot|emploi|job
		ai|a change de travail|taf|boulot|emploi|job
		me suis|sui instale*|mis|mise|lance|lancee a mon compte
		ai|a cree|ouvert|lance|monte ma|mon|une|sa|son micro|auto|entreprise|boite|societe|autoentreprise
		mon|son salaire|paie|paye a baise|change|augmente|diminue
		mes|ses|nos revenus|resources ont baise|change|augmente|diminue
		gagne (beaucoup) moins (qu|que) avant
		suis pase|passe|pase* a|en mi|temps
		(je) passe a|au|en mi|temps
		touche|recois|percois plus (de|d|le|du|mon|mes|l) chomage|are
		ai|a plus (de|d|le|du|mon) chomage|are
		ai|a fini le|mon|son chomage
		chomage (est|s|il) (est) fini*|termine*|arete*
		suis|arrive (arrive|arrivee) en|a fin|bout de (mes) droit|droits
		gagne|touche _ _ (par) (mois) maintenant|desormais
		maintenant|desormais (je) gagne|touche
		(je) gagne|touche __ de|en plus|moins
		ai|a monte|cree ma|mon|sa boite|entreprise|auto|micro
	`)},
	{"logement", phrase.Compile(`
		ai|a|avons demenage
		ai|a|avons change* de|d logement|apartement|maison|apart|adrese
		je|on|nous demenage*
		viens|vient|venons de demenager
		habite plus a|au|chez
		ai|a|avons trouve un logement|apartement|apart|studio
		ai|a|avons achete une|un|notre maison|apartement|apart
		ai|a nouvelle adrese
		ai|a|avons change* (de) ville|region|departement
		ai|a|avons emenage*
		me suis|sui (bien|enfin) instale* a|au|aux|en|dans|chez
		somes|est (bien|enfin) instale* a|au|aux|en|dans
		ai|avons (eu|pris|obtenu) un|mon|notre nouveau|nouvel|autre logement|apartement|apart|studio|hlm
	`)},
	{"pension", phrase.Compile(`
		ex|pere|mari|papa (de|des) (mes|mon|ma) (enfants|fils|fille) (me|ne|nous|lui) verse|paie|paye|donne plus
		touche|recois|percois plus (de|d|la|ma) pension alimentaire
		(la|ma) pension alimentaire (a|est|s) (ete|est) change*|augmente*|baisse*|arrete*|supprime*|diminue*
		ex|pere|mari|papa (de|des) (mes|mon|ma) (enfants|fils|fille) (me|nous) verse|paie|paye (maintenant|desormais) (une) pension
	`)},
	{"loyer", phrase.Compile("loyer (il) a augmente|baise|change|diminue", "ont augmente|baise mon|le|notre loyer", "nouveau loyer", "loyer (c|ce) (il) est plus le meme")},
	{"couple", phrase.Compile("me suis|suit|sui mis|mise en couple|menage", "me suis|sui marie*|pacse*|remarie*", "je|on|nous me|se|nous marie*|marions|pacse*|pacsons|remarie*", "s est marie*|pacse*|remarie*|remis|remise|instale*", "suis|vis plus seul|seule", "suis (de) (nouveau) en couple maintenant|desormais|depuis", "maintenant|desormais (je) (suis) en couple", "avons|a eme* ensemble", "vis maintenant|desormais avec mon|ma",
		"copain|copine|mec|compagnon|compagne|fiance|fiancee|cheri|cherie (maintenant|desormais) (est) (il|elle) (a|vient|s|qui) (de|est) vit|habite|emmenage*|emmenager|installe*|venu|venue (vivre|habiter) avec|chez moi|nous")},
	{"enfants", phrase.Compile("mon|ma|mes fils|fille|enfant|enfants|filles (re) vient|viennent|revient|reviennent (vivre|habiter) (re) (vivre|habiter) avec|chez|a moi|nous|la", "ai recupere|eu la garde", "mon|ma fils|fille|enfant|grand|grande|aine|ainee est parti*", "mon|ma fils|fille|enfant (est) revenu*", "mon|ma fils|fille|enfant vit|habite plus|maintenant", "mes enfants sont partis|places|revenus")},
	{"sante", phrase.Compile("ai|a|avons eu|recu|obtenu l|la|une|ma|mon|notre (acord|reponse|decision) (de) (la) mdph", "mdph m|nous (a) acorde|repondu|refuse|reconu|donne|atribue|mis", "ai eu|obtenu|recu 50|80 (%) a|de la mdph")},
	{"titre_de_sejour", phrase.Compile("ai eu|recu|obtenu (enfin) mon|ma|mes titre|carte|papiers|naturalisation|nationalite", "suis (devenu) francais|francaise maintenant", "ai|a ete naturalise*")},
}

// partnerSaid are the words for whoever the person lives with.
var partnerSaid = phrase.Compile("mon|notre mari|conjoint|compagnon|copain|epoux|mec|cheri|homme", "ma femme|conjointe|compagne|copine|epouse|cherie")

// subjects are the words that, alone or nearly, say what the person comes for.
var subjects = []struct {
	name     string
	patterns phrase.Set
}{
	{"titre_de_sejour", phrase.Compile("titre|carte (de) sejour", "titre|carte sejour", "papiers", "prefecture", "sans papiers", "regularisation", "recepise")},
	{"separation", phrase.Compile("separation", "separe*", "divorc*", "rupture")},
	{"deces", phrase.Compile("deces", "veuvage", "veuve", "veuf")},
	{"naissance", phrase.Compile("naisance", "bebe", "acouchement", "maternite")},
	{"grossesse", phrase.Compile("grosese", "enceinte")},
	{"retraite", phrase.Compile("retraite*", "minimum vieilese")},
	{"travail", phrase.Compile("plus (de) travail", "plus (de) boulot", "perte (d) emploi", "perdu (mon) emploi|travail|boulot", "chomage", "licenciement", "licencie*", "sans travail|emploi|boulot", "au chomage", "travail", "emploi")},
	{"logement", phrase.Compile("loyer", "loyers", "logement", "apl", "al", "aide au logement", "allocation logement", "apart", "apartement", "demenagement")},
	{"sante", phrase.Compile("sante", "mutuele", "css", "cmu", "soins", "medecin", "malade", "maladie", "handicap", "mdph", "secu")},
}

// deniable are the subjects that one may say one has nothing to do with.
var deniable = speech.SetOf("retraite sante grossesse separation deces naissance")

// subjectDenied is a matter that one does not have: "je suis pas au chômage", "pas de loyer". Who has no work, no roof, or
// cannot pay, comes for it.
var subjectDenied = phrase.Compile("pas|plus|jamais (au|en|de|d|un|le|a|la) chomage|chomeur|chomeuse|loyer|locataire|retraite*|handicap*|enceinte|separe*|malade", "sans loyer|chomage")

// aroundSubject are words that go with a subject in a text that says nothing else.
var aroundSubject = singled(`bonjour bonsoir salut bjr slt merci svp s il vous te plait je j me m mon ma mes le la les l un une des du de d a au aux en et pour sur par c est ca ce cet cette suis ai viens vient
	voudrais veux cherche demande demander savoir aide aides droit droits question renseignement renseignements info infos information informations besoin probleme problemes concernant propos sujet avoir quelle quelles quel quels quoi
	paye payer peux pas plus nouvelle nouveau prochaine recente recent depuis mois bientot ici allo madame monsieur aufil sejour travail social sociale vieillesse`)

// ofOthers are the words of what happens to somebody else, or may happen; notNow, of what has not happened, or long ago.
var (
	ofOthers = []string{" si ", " peur ", " soeur ", " frere ", " voisine ", " voisin ", " de rire ", " de chez ", " enfant de ", " le fils de "}
	notNow   = []string{" quand ", " bientot ", " vais ", " va ", " aurais ", " avait ", " avais ", " n ai pas ", " ai pas ", " pas encore ", " suis pas ", " jamais "}
)

// ParseEvent reads what brings a person, or what has just changed in their life; false when the text says neither.
func ParseEvent(text string) (Event, bool) {
	s := speech.Read(speech.Clip(text))
	words := s.Clauses()
	if len(words) == 0 || len(words) > 60 {
		return Event{}, false
	}
	if !s.Question && !s.Has(ofOthers...) {
		for _, h := range happenings {
			expects := h.name == "grossesse" && !s.Has(" pas ", " jamais ", " quand ", " avait ", " avais ", " aurais ") // a birth to come is news already
			if h.name != "deces" && !expects && s.Has(notNow...) {                                                       // "je n'ai jamais travaillé" takes nothing from "mon mari est mort"
				continue
			}
			if h.name == "logement" && s.Has(" mon compte ", " ton compte ", " son compte ") { // "je me suis installé à mon compte"
				continue
			}
			if h.patterns.In(words) {
				partner := h.name != "deces" && h.name != "separation" && h.name != "naissance" && h.name != "grossesse" && h.name != "couple" && h.name != "pension" && partnerSaid.In(words)
				loss := h.name == "travail" && lostWork.In(words)
				return Event{Name: h.name, Happened: true, Partner: partner, Loss: loss, Recent: recent(s)}, true
			}
		}
	}
	if len(words) > 30 {
		return Event{}, false
	}
	if s.Has(" quoi ", " veut dire ", " signifie ", " pas perdu ", " pas separe ", " pas separee ", " pas divorce ", " pas divorcee ") { // a question about the word
		return Event{}, false
	}
	loss := lostWork.In(words)
	e, ok := namesMatter(s, words)
	e.Loss = loss && e.Name == "travail"
	return e, ok
}

// AlsoHappened lists what else has just changed in a life, by a text that tells an event: "on s'est séparés et j'ai plus de
// boulot".
func AlsoHappened(text, first string) (more []Event) {
	s := speech.Read(speech.Clip(text))
	words := s.Clauses()
	if s.Question || s.Has(ofOthers...) || s.Has(notNow...) {
		return nil
	}
	for _, h := range happenings {
		if h.name != first && h.name != "deces" && h.patterns.In(words) {
			more = append(more, Event{Name: h.name, Happened: true, Loss: h.name == "travail" && lostWork.In(words)})
		}
	}
	return more
}

// namesMatter reads a text that is little more than the name of a matter.
func namesMatter(s speech.Text, words []string) (Event, bool) {
	for _, m := range subjects {
		if !m.patterns.In(words) || deniable[m.name] && s.Has(" pas ", " plus de ", " aucun ", " aucune ", " sans ", " non ", " ni ") { // "pas de handicap" brings nobody
			continue
		}
		if subjectDenied.In(words) {
			continue
		}
		words = slices.Clone(words)
		m.patterns.Erase(words)
		alone := !slices.ContainsFunc(words, func(w string) bool { return w != "" && !aroundSubject[w] })
		return Event{Name: m.name}, alone
	}
	return Event{}, false
}

// singled is a set of words with doubled letters written once, as clauses gives them.
func singled(words string) speech.Set {
	all := speech.Set{}
	for w := range speech.SetOf(words) {
		all[phrase.Single(w)] = true
	}
	return all
}

var foundWork = phrase.Compile(`
	ai|a trouve|retrouve|repris|comence (un|une|du|le|mon|son|ce) (petit|nouveau|premier|nouvel) travail|taf|boulot|emploi|job|cdi|cdd|mission|poste
	vien|viens|vient d|de (d) (etre) embauche|embauchee|comencer|trouver|retrouver|reprendre|signer
	reprends|recomence|comence (un|le|mon) (nouveau) travail|taf|boulot|emploi|job
`)

// FindsWork reads that work has been found, or begun again: what it pays is not yet what the year has paid.
func FindsWork(text string) bool {
	s := speech.Read(speech.Clip(text))
	return foundWork.In(s.Clauses()) && !s.Has(" pas ", " plus ", " perdu ")
}
