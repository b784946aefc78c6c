package answer

import (
	"slices"

	"aufil/dialog/answer/phrase"
)

var (
	// smallJob is work said beside what one is first: "étudiant et 12h chez carrefour".
	smallJob = phrase.Compile(`
		petit|petits|ptit|ti boulot|boulots|job|jobs|taf|travail|contrat|mi
		job|boulot|emploi|jobs etudiant|etudiante|d ete|saisonier
		mi temps
		temps partiel
		quelques|des heures
		baby siting|siter
		babysiting
		garde|gardes d enfant|enfants
		cours particuliers
		interim
		cdi
		cdd
		serveur|serveuse|vendeur|vendeuse|caissier|caissiere|animateur|animatrice|surveillant|surveillante|livreur|livreuse
		travaille|bosse
	`)
	// noSmallJob are words of a job that is over, wished for, or somebody else's.
	noSmallJob = phrase.Compile(`
		cherche|cherchant|recherche|trouve|trouver|voudrais|veux|aimerais|bientot|avant|etais|ancien|ancienne|fini|finie|termine|perdu|licencie*|vire|viree|demande|attends|attend|arete|quite|demissione*|refuse|promesse
		pas|plus|sans|jamais (de|d|du|un) _ boulot|job|taf|travail|travaille|bosse|emploi|heures|contrat|cdi|cdd|interim
		formation|cours|stage|fac|ecole|route|trajet|kine|hopital
		il|ele|ils|mari|femme|fils|fille|mere|pere|copain|copine|conjoint|conjointe
	`)
)

// JobBeside finds the part of a text that tells of a job beside something else, and gives the rest: "étudiant" of "étudiant et
// 12h chez carrefour".
func JobBeside(text string) (rest string, ok bool) {
	s := read(clip(text))
	if s.question || s.has(" si ", " ou ", " fin de ", " fins de ") {
		return "", false
	}
	var kept []token
	from, jobs := 0, 0
	for i := 0; i <= len(s.tokens); i++ {
		if i < len(s.tokens) && !s.startsPart(i) {
			continue
		}
		part := settle(slices.Clip(s.tokens[from:i]))
		if part.smallJob() {
			jobs++
		} else {
			kept = append(kept, part.tokens...)
		}
		from = i
	}
	left := settle(kept)
	return written(kept), jobs == 1 && len(left.tokens) > 0 && len(meaningOf(left)) > 0
}

// startsPart tells whether another thing may begin at i.
func (s said) startsPart(i int) bool {
	t, before := s.at(i), s.at(i-1)
	return i > 0 && (t.is("et") || t.is(",") || t.is("+") || t.is("mais") || t.is("plus") || t.is("avec") || t.is("puis") || (t.is("je") || t.is("j")) && !before.is("et") && !before.is("mais") && !before.is(",") && !before.is("que"))
}

// smallJob tells whether a part of a text names a job, by its hours or by a word for it.
func (s said) smallJob() bool {
	words := s.clauses()
	if noSmallJob.In(words) {
		return false
	}
	hours := slices.ContainsFunc(s.numbers(), func(n number) bool {
		u, _ := s.unitAfter(n)
		return u == hour
	})
	return hours || smallJob.In(words) || waged.In(words)
}
