package remark

import (
	"strings"

	"aufil/dialog/answer"
	"aufil/dialog/lexicon"
	"aufil/dialog/phrase"
	"aufil/dialog/speech"
)

var (
	unionNations = speech.SetOf(lexicon.FrenchUnion)
	otherNations = speech.SetOf(lexicon.FrenchElsewhere)

	// comesFrom are the words that lead to a people or a country that is the person's own; bornThere, those after which it
	// says nothing of their papers.
	comesFrom = speech.SetOf("suis sui jsuis chui chuis viens vien arive arivee nationalite citoyen citoyenne pasport passeport venu venue")
	bornThere = phrase.Compile("origine", "ne|nee", "naturalise*", "nationalite francaise", "suis francais|francaise", "double nationalite", "parle|parler", "refugie*", "vacances|voyage")

	// permitted are the papers that the law asks of those who come from outside the Union (CESEDA, art. L411-1).
	permitted = phrase.Compile("carte (de) resident|sejour", "titre (de) sejour", "ai|avec (une|ma) carte (de) dix|10 ans", "ai|avec (un|mon|le) recepise*", "suis (un|une) refugie*", "suis sans papier|papiers")
	ownPapers = phrase.Compile("suis|sui|jsuis|chui|chuis (actuelement) (une|un) sans papier|papiers")
	unlawful  = phrase.Compile("suis|sui|jsuis|chui|chuis (actuelement) (une|un) sans papier|papiers", "ai (pas|aucun) (de) papier|papiers (en) (regle) (ici|en france)")
	refugee   = phrase.Compile("suis|sui|jsuis|chui|chuis (un|une) refugie*|apatride", "somes (tous|des) (les) (deux) refugies|refugiees", "ai|avec|obtenu|eu (enfin) (un|le|mon) statut (de) (un|une) refugie*|apatride", "protection subsidiaire", "ai|obtenu|eu (enfin) l asile", "refugie* depuis")
	resident  = phrase.Compile("ai|avec|obtenu|eu|recu (enfin) (une|ma|la) carte (de) resident", "carte de resident", "ai|avec (une|ma) carte|titre|certificat (de) (residence|sejour) (de) dix|10 ans")
	seeker    = phrase.Compile("suis|sui|jsuis|chui|chuis (un|une) demandeur|demandeuse d asile", "ai (deja) fait|depose|demande (une|ma|la) demande d asile", "ai demande l asile", "demande d asile (est) en cours")
	refused   = phrase.Compile("pas|plus|jamais|refus*|rejet*|deboute*|attend*|espere|voudrais|cherche (le|la|d|de) statut|refugie*|asile|carte|protection")
	noPermit  = phrase.Compile("demande|cherche|faut|besoin (de) (ma|mon|une|un|la) carte|titre", "suis francais|francaise")
)

// foreigner reads of what nationality a person says to be, in the terms of the situation document: "je viens du Brésil", "je
// suis portugaise", "j'ai une carte de 10 ans".
func foreigner(s speech.Text, words []string) (answer.Value, bool) {
	others := otherActor.In(words)
	if ownPapers.In(words) || !others && protected(s, words) != "" {
		return answer.Value{Kind: answer.Choix, Choices: []string{"hors_ue"}}, true
	}
	if bornThere.In(words) && !permitted.In(words) {
		return answer.Value{}, false
	}
	found := ""
	for i, t := range s.Tokens {
		union, other := unionNations[t.Text], otherNations[t.Text]
		if t.Class != speech.Word || union == other || !(ledBy(s, comesFrom, i) || i == 0 && len(s.Numbers()) > 0) || others && !s.Has(" je viens ", " je suis ") {
			continue
		}
		id := map[bool]string{true: "ue", false: "hors_ue"}[union]
		if found != "" && found != id {
			return answer.Value{}, false
		}
		found = id
	}
	if found == "" && !others && permitted.In(words) && !noPermit.In(words) {
		found = "hors_ue"
	}
	return answer.Value{Kind: answer.Choix, Choices: []string{found}}, found != ""
}

// becameFrench are the ways to have become French; notYet, that one has not, or that it is said of somebody else.
var (
	becameFrench = phrase.Compile("naturalise|naturalisee|naturalises|naturalisees", "suis|sui|jsuis|chui|chuis (devenu|devenue) (aussi) francais|francaise", "francais|francaise par (le|mon) mariage|naturalisation|filiation|declaration|acquisition|mes", "ai|avec|obtenu|eu|pris (obtenu|eu|aussi) (la|ma) nationalite francaise", "ai|avec|suis (obtenu|eu) (la|une|de|la) double nationalite", "double nationalite", "devenu|devenue francais|francaise", "passeport francais", "carte (d) identite francaise", "reintegre|reintegree")
	notYet       = phrase.Compile("pas|plus|jamais|bientot|demande*|attend*|cours|refus*|voudrais|veux|aimerais|espere|procedure|dossier|mari|femme|fils|fille|enfant|enfants|mere|pere|parents|conjoint|conjointe|frere|soeur|copain|copine|il|ele|ils|eles")
)

// BecameFrench reads "née au Maroc mais naturalisée", "française par mariage", where a nationality is asked.
func BecameFrench(text string) bool {
	s := speech.Read(speech.Clip(text))
	words := s.Clauses()
	return !s.Question && becameFrench.In(words) && !notYet.In(words)
}

// ledBy tells whether one of some words stands up to three words before i, with no mark between.
func ledBy(s speech.Text, words speech.Set, i int) bool {
	for k := i - 1; k >= max(0, i-3) && s.At(k).Class != speech.Mark; k-- {
		if words[phrase.Single(s.At(k).Text)] {
			return !s.At(k-1).Is("pas") && !s.At(k+1).Is("pas")
		}
	}
	return false
}

// stay names the paper that a foreigner lives here with, as the question about it does; "" where none is told.
func stay(s speech.Text, words []string, foreigner bool) string {
	switch {
	case !foreigner:
		return ""
	case ownPapers.In(words) && unlawful.In(words):
		return "aucun"
	case otherActor.In(words):
		return ""
	}
	return protected(s, words)
}

// bareRefugees are whole texts.
var bareRefugees = speech.SetOf("refugie refugiee refugies refugiees apatride apatrides")

// protected names the paper that opens rights without delay, or the request for it.
func protected(s speech.Text, words []string) string {
	switch {
	case seeker.In(words):
		return "asile"
	case refused.In(words):
		return ""
	case refugee.In(words) || bareRefugees[strings.TrimSpace(s.Flat)]:
		return "refugie"
	case resident.In(words):
		return "resident"
	}
	return ""
}

// People tells whether a text is the French name of a people and no more: "roumaine". It is said of oneself before it is that
// of a language.
func People(text string) bool {
	s := speech.Read(speech.Clip(text))
	return len(s.Tokens) == 1 && (unionNations[s.Tokens[0].Text] || otherNations[s.Tokens[0].Text])
}

// Of a question about papers, what answers it: a card's own length says nothing of how long somebody has lived here.
var (
	cardOfTen = phrase.Compile("carte|titre|certificat|sejour (de) (sejour|residence|resident) (de) dix|10 an|ans", "carte (de) resident", "certificat de residence")
	otherCard = phrase.Compile(`
		recepise*
		aps
		protection temporaire
		autorisation provisoire
		visa
		vls ts
		carte|titre (de) (sejour) (de) un|une|1|deux|2|quatre|4 an|ans
		carte|titre (de) (sejour) temporaire|pluriannuelle|bleue|etudiant|etudiante|salarie|salariee|travailleur|talent
		vie privee
		passeport talent
		attestation de prolongation|decision
	`)
	requested = phrase.Compile("demande|demandeur|demandeuse (d|de) (l) asile", "etranger asile", "attestation de demande", "ofpra|cnda")
	bareAsk   = speech.SetOf("asile")
	protects  = phrase.Compile("refugie*", "protection subsidiaire", "apatride*")
	noCard    = phrase.Compile("pas|plus|jamais|aucun|aucune|sans|attend*|perdu|refus* (encore) (eu|de|d|le|la|un|une|mon|ma|de) (la|mon|ma) recepise|carte|titre|visa|papier|papiers|protection")
)

// PaperIn names the paper that a text says, where papers are what is asked, as the question about them does: "récépissé",
// "carte de 10 ans", "protection temporaire", "demandeur d'asile".
func PaperIn(text string) (choice string, ok bool) {
	s := speech.Read(speech.Clip(text))
	words := s.Clauses()
	if len(s.Tokens) == 0 || len(s.Tokens) > 14 || s.Question || noCard.In(words) {
		return "", false
	}
	switch {
	case requested.In(words) || bareAsk[strings.TrimSpace(s.Flat)]:
		return "asile", true
	case protects.In(words):
		return "refugie", true
	case cardOfTen.In(words):
		return "resident", true
	case otherCard.In(words) && !s.Has(" depuis ", " il y a ", " y a "): // since when is what is asked
		return "titre", true
	}
	return "", false
}
