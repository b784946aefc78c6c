package remark

import (
	"aufil/dialog/phrase"
	"aufil/dialog/speech"
)

// incomeFell are the words of who lost work, or what it paid, of late.
var incomeFell = phrase.Compile(`
	perdu (mon|ma|son|le|un|du) travail|taf|boulot|emploi|job|poste|place
	plus (de|d|aucun) travail|taf|boulot|emploi|job
	vire|viree|vires|licencie|licenciee|licencies|demisione|demisionee|demisioner
	fait virer|licencier
	perte d|de emploi|travail
	contrat|cdd|mision|interim (est|s|c est|vient|a) (de) fini|finir|termine|terminee|terminer|arete|areter
	fin de (mon|son|ma|sa) contrat|cdd|mision|interim
	salaire|paie|paye|revenu|revenus|resources (a|ont) baise|diminue|chute
	viens|vient|venons d|de (partir|prendre) (a|en|ma|sa|notre) (la) retraite
	suis|est pase|pasee|passe (a|en) mi temps|partiel
	suis|est pase|pasee (a|en) temps partiel
`)

// lessThanBefore compares what is earned with what was.
var lessThanBefore = phrase.Compile("gagne|gagnons|touche|touchons (beaucoup) moins qu|que (l) avant|an|anee", "moins d|de heures|salaire qu|que (l) avant|an|anee")

// IncomeFalls reads that work, or a part of its pay, was lost of late: the year has paid more than today does.
func IncomeFalls(text string) bool {
	s := speech.Read(speech.Clip(text))
	words := s.Clauses()
	if s.Question || s.Has(ofOthers...) || s.Has(notNow...) {
		return false
	}
	return lessThanBefore.In(words) || incomeFell.In(words) && recent(s) && !s.Has(" trouve ", " retrouve ", " plus de travail qu ", " pas perdu ", " pas ete ")
}
