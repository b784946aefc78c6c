package main

import (
	"fmt"
	"slices"
	"strings"
	"unicode/utf8"

	"aufil/channel/voice"
	"aufil/dialog"
)

// spokenPrompt is one text as a caller hears it, cut as in a call.
type spokenPrompt struct {
	Key     string
	Breaths []voice.Breath
}

// estimated is how long it lasts in all, and how long it keeps a caller before the first time to answer.
func (p spokenPrompt) estimated() (whole, longest float64) {
	for _, b := range p.Breaths {
		whole, longest = whole+b.Seconds, max(longest, b.Seconds)
	}
	return whole, longest
}

// spokenPrompts words every text of a call in a language: questions with their choices, the others with what usually fills
// them. What is only a piece of a sentence is heard within the others; what is only written is not heard.
func spokenPrompts(core core, lang string) []spokenPrompt {
	var all []spokenPrompt
	add := func(key string, replies []dialog.Reply) {
		for i, r := range replies {
			p := spokenPrompt{Key: key, Breaths: voice.Breaths(r, lang, core.wording)}
			if len(replies) > 1 {
				p.Key = fmt.Sprintf("%s (%d)", key, i+1)
			}
			all = append(all, p)
		}
	}
	for _, q := range core.rules.Questions() {
		for _, key := range questionKeys(q) {
			if strings.HasPrefix(key, "question.") && !strings.Contains(key, ".choix.") && core.wording.Catalogue.Has("fr", key) {
				add(key, cut(asked(q, key, longestOffer(offers(core, q))), lang))
			}
		}
	}
	for _, key := range core.wording.Catalogue.Keys("fr", "sms") {
		family, _, _ := strings.Cut(key, ".")
		if family == "question" || slices.Contains(notSpoken, family) {
			continue
		}
		part := dialog.Part{Key: key, Args: sampleArgs(core, key)}
		if sentence(core.wording.Words("fr", dialog.Voice, part)) {
			add(key, []dialog.Reply{{Parts: []dialog.Part{part}}})
		}
	}
	return all
}

// notSpoken are families of texts that are pieces of others, or that are never said: choix and liste are heard in every
// menu, with their words.
var notSpoken = []string{"langue", "choix", "liste", "mois", "jour", "valeur", "montant", "recapitule"}

// sentence tells a text that stands by itself in a call from a piece of one, and from one that is only written.
func sentence(text string) bool {
	last, _ := utf8.DecodeLastRuneInString(strings.TrimSpace(text))
	return strings.ContainsRune(".?!", last) && !strings.Contains(text, " = ")
}

// longestOffer is the list with the most choices.
func longestOffer(offers [][]string) []string {
	return slices.MaxFunc(offers, func(a, b []string) int { return len(a) - len(b) })
}

// sampleArgs fills the places of a text with what they often hold, on the long side.
func sampleArgs(core core, key string) map[string]dialog.Arg {
	args := map[string]dialog.Arg{}
	for _, channel := range []string{"sms", "voix"} {
		for _, place := range core.wording.Catalogue.Places("fr", channel, key) {
			args[place] = sample(core, key, place)
		}
	}
	return args
}

func sample(core core, key, place string) dialog.Arg {
	switch place {
	case "liste":
		return sampleList(key)
	case "montant":
		return dialog.AmountArg(330_00, 350_00, "mois")
	case "limite", "salaire", "aides", "reste", "euros":
		return dialog.AmountArg(1380_00, 1380_00, "")
	case "enfants", "etudiants":
		return dialog.NumberArg(3)
	case "dates":
		return dialog.NumberArg(2)
	case "code":
		return dialog.TextArg("7, 7, 4, 4")
	case "source":
		return dialog.TextArg("code de la sécurité sociale, art. L842-3")
	}
	if text, ok := samples[place]; ok {
		return dialog.TextArg(text)
	}
	return dialog.TextArg(core.wording.Words("fr", dialog.Voice, dialog.Part{Key: "valeur.inconnu"}))
}

// sampleList is a list of rights, of what was understood, or of papers to bring.
func sampleList(key string) dialog.Arg {
	family, _, _ := strings.Cut(key, ".")
	switch family {
	case "resultats", "recap", "telephone":
		if strings.HasSuffix(key, ".apporter") || strings.HasSuffix(key, ".manque") {
			break
		}
		rights := []dialog.Arg{
			dialog.TextArg("Prime d'activité, entre 330 et 350 euros par mois"), dialog.TextArg("APL, entre 340 et 380 euros par mois"),
			dialog.TextArg("Allocations familiales, 152 euros par mois"), dialog.TextArg("Chèque énergie, 240 euros par an"),
		}
		return dialog.Arg{Kind: dialog.ArgNumbered, Low: 1, List: rights}
	}
	return dialog.Arg{Kind: dialog.ArgList, List: []dialog.Arg{
		dialog.TextArg("trois dernières fiches de paie"), dialog.TextArg("pièce d'identité"), dialog.TextArg("RIB"),
	}}
}

// samples are texts that often fill a place.
var samples = map[string]string{
	"valeur": "entre 800 et 900 euros", "droit": "Prime d'activité", "raison": "Une personne du foyer travaille.",
	"lieu": "France services de Lens", "adresse": "12 rue de la Paix, Lens", "tel": "03 21 79 42 25", "quand": "demain après-midi",
	"jour": "12 décembre", "moment": "après-midi", "qui": "quelqu'un de votre famille", "nom": "Claire Dubois", "un": "Prime d'activité",
	"deux": "AAH", "payeur": "votre caisse de retraite", "texte": "Handicap reconnu par la MDPH", "numero": "4", "enfant": "septembre 2018", "avis": "2025",
	"adulte": "septembre 1987", "fin": "12 décembre 2027", "objet": "demander la prime d'activité à la CAF", "motif": "vos revenus changent chaque mois",
	"dossier": "Seule avec deux enfants, salariée, en HLM à Lens", "dernier": "9", "contact": "la mairie de Lens", "avec": "avec un loyer de 380 euros ou plus",
	"responsable": "le département du Pas-de-Calais", "annees": "12", "age": "8", "phrase": "un complément pour qui travaille et gagne peu",
	"ou": "CAF (3230) ou MSA", "formulaire": "Cerfa 15481", "delai": "Sans réponse sous deux mois, c'est un refus.", "mois": "24",
}
