package answer

import (
	"slices"

	"aufil/dialog/phrase"
	"aufil/dialog/speech"
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
		travaille|travail|bosse|bossent|travaillons pas|plus|jamais|rien
		formation|cours|stage|fac|ecole|route|trajet|kine|hopital
		il|ele|ils|mari|femme|fils|fille|mere|pere|copain|copine|conjoint|conjointe
	`)
)

// JobBeside finds the part of a text that tells of a job beside something else, and gives the rest: "étudiant" of "étudiant et
// 12h chez carrefour".
func JobBeside(text string) (rest string, ok bool) {
	s := speech.Read(speech.Clip(text))
	if s.Question || s.Has(" si ", " ou ", " fin de ", " fins de ") {
		return "", false
	}
	var kept []speech.Token
	from, jobs := 0, 0
	for i := 0; i <= len(s.Tokens); i++ {
		if i < len(s.Tokens) && !startsPart(s, i) {
			continue
		}
		part := speech.Settle(slices.Clip(s.Tokens[from:i]))
		if hasSmallJob(part) {
			jobs++
		} else {
			kept = append(kept, part.Tokens...)
		}
		from = i
	}
	left := speech.Settle(kept)
	return Written(kept), jobs == 1 && len(left.Tokens) > 0 && len(MeaningOf(left)) > 0
}

// startsPart tells whether another thing may begin at i.
func startsPart(s speech.Text, i int) bool {
	t, before := s.At(i), s.At(i-1)
	return i > 0 && (t.Is("et") || t.Is(",") || t.Is("+") || t.Is("mais") || t.Is("plus") || t.Is("avec") || t.Is("puis") || (t.Is("je") || t.Is("j")) && !before.Is("et") && !before.Is("mais") && !before.Is(",") && !before.Is("que"))
}

// hasSmallJob tells whether a part of a text names a job, by its hours or by a word for it.
func hasSmallJob(s speech.Text) bool {
	words := s.Clauses()
	if noSmallJob.In(words) {
		return false
	}
	hours := slices.ContainsFunc(s.Numbers(), func(n speech.Number) bool {
		u, _ := s.UnitAfter(n)
		return u == speech.Hour
	})
	return hours || smallJob.In(words) || Waged.In(words)
}
