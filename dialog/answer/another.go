package answer

var someoneNew = compile("maintenant|desormais|cette (c) (est) (pour) (une|un) autre personne|dame|monsieur|famille", "est pour une|un autre personne|dame|monsieur|famille", "pour quelqu un d autre", "autre personne|dame|monsieur (est) devant moi")

// AnotherPerson tells whether who answered for somebody now begins for somebody else: "maintenant c'est pour une autre dame".
func AnotherPerson(text string) bool {
	s := read(clip(text))
	return !s.question && len(s.tokens) <= 16 && find(someoneNew, s.clauses())
}
