package remark

import (
	"aufil/dialog/answer"
	"aufil/dialog/phrase"
	"aufil/dialog/speech"
)

// Practical is a question about what comes after the results: how a right is claimed, when it is paid, what it binds to.
type Practical string

// The practical questions.
const (
	Delay       Practical = "delai"         // "ça prend combien de temps ?"
	PayDay      Practical = "versement"     // "la CAF paie quand ?"
	Where       Practical = "ou"            // "je vais où ?", "comment je demande ?"
	Offline     Practical = "sans_internet" // "j'ai pas internet"
	Certain     Practical = "certain"       // "c'est sûr ?"
	Backdated   Practical = "retroactif"    // "et pour les mois d'avant ?"
	AllAtOnce   Practical = "ensemble"      // "je peux avoir les deux ?"
	Repaid      Practical = "rendre"        // "il faut rembourser ?"
	OtherChange Practical = "suppose"       // "et si je déménage ?"
	Wrong       Practical = "faux"          // "vous vous êtes trompé"
	Unclear     Practical = "liste"         // "je comprends rien à votre liste"
	Claimed     Practical = "demande"       // "c'est bon, j'ai tout demandé"
	TownHall    Practical = "mairie"        // "et pour la cantine ?"
	Food        Practical = "manger"        // "une aide pour manger", "colis alimentaire"
	Survivor    Practical = "reversion"     // "et la pension de réversion ?"
	Meeting     Practical = "rendez_vous"   // "je veux un rendez-vous", "envoyez-moi un courrier"
)

var practicalWords = []struct {
	practical Practical
	asked     bool // only as a question
	patterns  phrase.Set
}{
	{Offline, false, phrase.Compile(`
		pas|ni|sans|aucun (de|d|l|un|acces|a|ni) internet|dinternet|ordinateur|ordi|dordi|wifi|smartphone
		(sais|saurai|arive|peux|comprend|conai) pas __ internet|ordinateur|ordi|ligne
		conais|comprends|comprend rien __ internet|ordinateur|ordi|ligne
		(il) faut|besoin (avoir|d|un|aler|sur) internet|ordinateur
	`)},
	{OtherChange, false, phrase.Compile(`
		et si je|j|on|mon|ma|il|elle|nous
		ca change|changera|changerait (quoi|quelque) (chose) si je|j|on|mon|ma|il|elle
		il se passe quoi si|quand je|j|on|mon|ma|il|elle
		qu est ce qui se passe si|quand je|j|on|mon|ma|il|elle
		(que) se passe t il si|quand je|j|on|mon|ma|il|elle
		qu est ce qui change si|quand je|j|on|mon|ma|il|elle
	`)},
	{PayDay, false, phrase.Compile(`
		prochain|prochaine versement|versements|paiement|paie|virement
		quel|quels jour|jours __ vers*|paie*|paye*|tombe*|vir*|arive*
		(la) caf|msa pai*|pay*|vers*|vir* quand|quel
		quand (est|c) (ce) (que|qu) (la) caf|msa pai*|pay*|vers*|vir*
		c est paye|verse quand|quel
		(la) date|dates (de|du|des) versement*|paiement*|virement*
	`)},
	{Delay, false, phrase.Compile(`
		combien de temps (ca|cela|faut) prend*|dure*|met*|atend*|il|pour|avant
		(ca|cela) prend*|met* combien|longtemps
		combien de temps $
		(au) bout de combien de temps
		quel|quels|un|des|les|le delai|delais
		quand (est|c) (ce) (que|qu) (je|on|j) (vais|va) touche*|recoi*|recev*|aurai|aura|aurais|avoir|paye|verse
		(je) touche*|recoi*|recev*|aurai|aura|aurais __ quand
		ca|cela arive|vient|tombe quand
		c est pour quand
		j atend|atends combien
		(c|ca) est|sera|va (etre) (encore|tres) long
	`)},
	{Backdated, false, phrase.Compile(`
		retroacti*
		(les|des|mes|pour) mois d avant
		(les|des|mes) mois|annees pase|pases|passee|pasees|precedents
		ratrap* (les|mes|des) mois
	`)},
	{AllAtOnce, false, phrase.Compile(`
		cumul*
		peux|peut|puis|droit (je) (avoir|toucher|demander|prendre|a|aux) (les) deux|tous|toutes|tout
		tout|tous|toutes|deux (a|en) (la) (meme) fois|temps|ensemble
	`)},
	{Repaid, false, phrase.Compile(`
		faut|faudra|dois|devrai|vais|va __ rembourser
		faut|faudra|dois|devrai|doit (il) (le|les) rendre
		c est (ce) (pas) un pret|credit
		heritage|sucesion
	`)},
	{Certain, true, phrase.Compile(`
		(c|vous|ca|tu) (en) est|etes|es (ce) (vraiment|bien|tout) (a) (fait) sur|sure|surs|certain|garanti|garantie
		sur de ca|vous|votre
	`)},
	{Meeting, false, phrase.Compile(`
		veux|voudrais|besoin|prendre|avoir|aimerais (d) (prendre|avoir) (un) rdv|rendez
		(m|me) envoyer|envoyez|envoie|envoi|ecrire (moi) (un|une|la|le|par|tout) (liste|tout|ca) (par) (la) (un) courrier|courier|lettre|mail|poste|papier
		(par) la poste $
		(veux|voudrais|avoir|donez) (moi) (un|le|du) papier $
		(voir|rencontrer) quelqu un
	`)},
	{Wrong, false, phrase.Compile(`
		(c|ca|ce) est (tout|completement|totalement) faux|errone
		(c|ca|ce) est pas (du) (tout) (ca) juste|bon|exact|correct|vrai|normal
		etes|es|etais trompe|plante|gourre
		votre|vos|le|les calcul|calculs|montant|montants|resultat|resultats (est|sont) (pas) faux|fausse|mauvais|bizarre|bizarres|bons
		il|y y|a (a) (une|des) erreur|erreurs
		me suis|sui trompe*|plante*|goure*
		veux|voudrais|dois|faut|peux|comment (je) corriger|modifier|rectifier|changer mon|ma|mes|le|la|les|une|l|quelque|ca salaire|loyer|reponse|reponses|age|adrese|chiffre|chiffres|date|chose|revenu|revenus|retraite|chomage|montant
	`)},
	{Unclear, false, phrase.Compile(`
		(je) comprends|compren|comprend|compri|compris rien|pas
		c est quoi (tout) (ca|cette|votre) (cette|la) liste
		trop de|d trucs|choses|aides|messages
	`)},
	{Claimed, false, phrase.Compile(`
		ai (deja) (tout) demande|envoye|depose|fait tout|toutes|les|mes (les|mes) demande|demandes|dossier|dossiers|aides
		ai (deja) tout demande|envoye|depose|fait|rempli
		dossier|dossiers|demande|demandes est|sont (deja) fait|faite|faites|envoye|envoyes|envoyee|depose|deposes
	`)},
	{Food, false, phrase.Compile(`
		aide|aides|quelque|bon|bons|cheque|cheques|argent|colis|panier (chose) (d) (a|pour) (faire) manger|alimentaire|alimentaires|nouriture|courses
		banque|epicerie|epiceries alimentaire|solidaire|sociale
		restos|resto (du) coeur
		secours populaire|catholique
	`)},
	{Survivor, false, phrase.Compile("reversion", "touche|toucher|toucherai|aurai|recois|droit|aurais (je) (a) (une) (part|partie) (de) sa|ca retraite|pension", "retraite de (mon|ma) mari|femme|epoux|epouse|conjoint defunt|decede|mort")},
	{TownHall, false, phrase.Compile(`
		cantine|periscolaire|garderie|colonie|colo|piscine
		centre de loisirs|loisir
	`)},
	{Where, false, phrase.Compile(`
		ou (est) (ce) (que|qu) (je|on|il|faut) (dois|doit|peux|peut|vais|va|faut) (aler|demander|envoyer|apeler|deposer|m|s) adreser|aler|demander|envoyer|apeler|deposer|vais|va|dois
		(je|on) dois|va|vais|faut|envoie|apele|demande|depose (aler) ou|qui
		ou (c|ce) (est) qu|que (on|je) demande|va|vais|peut|peux
		qui (est) (ce) (que|qu) (je|on|il) (dois|doit|faut) (il) (que) (je) apeler|apele|contacter|demander|voir
		a qui (je|on|dois|faut) (je|dois) demande|demander|ecrire|m|parler
		quel (est) (le) numero je|de|a|dois|pour
		(c|ca) (est|se) (trouve) ou $
		ou (est|se) (trouve) (le|la|l|les) france|caf|msa|cpam|mdph|ccas|mairie
		(c|ca) est ou (le|la|l|les) france|caf|msa|cpam|mdph|ccas|mairie
		quelle|l|une|leur adresse
		comment (je|on|il) (fais|fait|faut|dois|peux|peut) (pour) demander|demande|faire|fais|fait|obtenir|avoir|toucher
		(je|on) fais|fait|demande comment
		(que|quoi) dois je faire
		(que|qu|quoi) (est) (ce) (que) (je|on) dois|doit|faut|vais (il|je|on) faire (maintenant|apres|alors) $
		(je|on) dois|fais|doit|fait (faire) quoi
		comment faire|demander
		(je|on) peux|peut|puis|pourais|voudrais|veux|dois|faut (je|on) venir|passer (vous) voir|bureau|sur|chez
		(je|on) peux|peut|puis|pourais|voudrais|veux (je|on) vous voir|rencontrer
		vous etes|etes vous ou $
	`)},
}

// PracticalIn finds such a question in a text of a language. Words that its lexicon does not know stand in the way of none.
func PracticalIn(lang, text string) (Practical, bool) {
	if g := answer.TongueOf(lang); g != nil {
		text, _ = g.ToFrench(speech.Clip(text))
	}
	s := speech.Read(speech.Clip(text))
	words := s.Clauses()
	if len(words) == 0 || len(words) > 24 {
		return "", false
	}
	words = append(words, "") // where a text ends, a clause does
	for _, p := range practicalWords {
		if p.asked && !s.Question && !s.Has(" est ce ", " vraiment ", " vous etes ") {
			continue
		}
		if p.patterns.In(words) {
			return p.practical, true
		}
	}
	return "", false
}

// counters are what people look for the address of.
var counters = phrase.Compile("france services|service", "caf|msa|cpam|carsat|mdph|ccas|mairie|secu|prefecture|impots")

// NamesDesk tells whether a text names a counter: "c'est où la caf" asks for its address, not for that of the right just told.
func NamesDesk(text string) bool { return counters.In(speech.Read(speech.Clip(text)).Clauses()) }
