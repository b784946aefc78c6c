package remark

import (
	"aufil/dialog/answer"
	"aufil/dialog/speech"
)

// lineWords are the words by which people name a line of the summary, with the questions that it may come from, the likeliest
// first.
var lineWords = map[string][]string{
	"loyer": {"loyer"}, "mensualite": {"loyer"}, "credit": {"loyer"},
	"ville": {"code_postal"}, "commune": {"code_postal"}, "village": {"code_postal"}, "postal": {"code_postal"}, "adresse": {"code_postal"},
	"logement": {"logement"}, "habitation": {"logement"}, "appartement": {"logement"}, "maison": {"logement"}, "hlm": {"logement"},
	"locataire": {"logement"}, "location": {"logement"}, "proprietaire": {"logement"}, "heberge": {"logement"}, "hebergee": {"logement"},
	"retraite": {"retraite_nette", "situation"}, "retraites": {"retraite_nette", "situation"},
	"salaire": {"salaire_net", "situation"}, "paye": {"salaire_net", "situation"}, "paie": {"salaire_net", "situation"},
	"chomage": {"chomage_net", "situation"}, "invalidite": {"pension_invalidite", "situation"},
	"alimentaire": {"pension_alimentaire_recue", "pension_alimentaire_versee", "situation"},
	"pension":     {"pension_alimentaire_recue", "pension_alimentaire_versee", "pension_invalidite", "retraite_nette", "situation"},
	"fiscal":      {"rfr_n2"}, "impot": {"rfr_n2"}, "impots": {"rfr_n2"},
	"revenu": {"situation"}, "revenus": {"situation"}, "ressources": {"situation"}, "situation": {"situation"}, "travail": {"situation"},
	"naissance": {"naissance", "naissances"}, "age": {"naissance", "naissances"}, "nee": {"naissance", "naissances"},
	"anniversaire": {"naissance", "naissances"},
	"enfant":       {"naissance_enfants", "enfants", "foyer"}, "enfants": {"naissance_enfants", "enfants", "foyer"},
	"fils": {"naissance_enfants", "enfants", "foyer"}, "fille": {"naissance_enfants", "enfants", "foyer"},
	"seul": {"vie_de_couple", "foyer"}, "seule": {"vie_de_couple", "foyer"}, "couple": {"vie_de_couple", "foyer"},
	"marie": {"vie_de_couple", "foyer"}, "mariee": {"vie_de_couple", "foyer"}, "celibataire": {"vie_de_couple", "foyer"},
	"epargne": {"epargne"}, "livret": {"epargne"}, "livrets": {"epargne"},
	"handicap": {"handicap", "cas"}, "nationalite": {"nationalite", "cas"}, "papiers": {"sejour", "titre_sejour_annees", "cas"},
	"enceinte": {"enceinte"}, "bail": {"bail"},
}

// aroundLine are the words that may stand around the name of a line said alone.
var aroundLine = speech.SetOf("le la les l mon ma mes de du des d ligne pour c est svp code date annee revenu net mois euh et")

// notSo are the words that say that something is wrong.
var notSo = speech.SetOf("pas plus faux fausse fausses erreur trompe trompee changer change corriger corrige modifier mauvais mauvaise incorrect inexact sauf part excepte hormis rectifier")

// Line is the line of a summary that a text says is wrong.
type Line struct {
	Questions []string // that it may come from, the likeliest first
	Partner   bool     // it is about whom the person lives with
}

// WrongLine reads which line of the summary is wrong, by its name: "le loyer", "la retraite c'est pas bon", "oui sauf la
// ville". It is named alone, or something is said to be wrong.
func WrongLine(text string) (Line, bool) {
	s := speech.Read(speech.Clip(text))
	var line Line
	alone := true
	for i, t := range s.Tokens {
		switch p, _ := answer.PolarityAt(s, i); {
		case t.Class == speech.Mark, p == answer.No, aroundLine[t.Text]:
		case lineWords[t.Text] == nil:
			alone = alone && notSo[t.Text]
		case line.Questions == nil || t.Is("alimentaire") || t.Is("fiscal") || t.Is("enfants"): // "naissance des enfants"
			line.Questions = lineWords[t.Text]
		}
	}
	line.Partner = s.HasAny(speech.Partners)
	return line, line.Questions != nil && !s.Question && !answer.QuestionsBack(s) && (alone || s.HasAny(notSo))
}
