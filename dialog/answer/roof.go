package answer

// elsewhere tells whether the children just named live with somebody else: "les enfants sont chez leur mère".
func (s said) elsewhere(i int) bool {
	for end := min(i+6, len(s.tokens)); i < end; i++ {
		t, next := s.at(i), s.at(i+1)
		switch {
		case t.class == mark || t.is("je") || t.is("j") || t.is("et"):
			return false
		case t.is("chez") && (next.is("leur") || next.is("son") || next.is("sa") || next.is("leurs") || s.at(i+2).is("ex") || next.is("eux")), t.is("places") || t.is("placee") || t.is("placees"):
			return true
		}
	}
	return false
}

// nobodyElse tells whether those named are all who live there: "juste ma copine et moi", "tout seul avec mon chien".
func (s said) nobodyElse() bool {
	if s.has(" juste moi et ", " seulement moi et ", " juste ", " seulement ", " uniquement ", " rien que ", " que nous ", " que moi ", " que tous les ", " que moi et ", " que ma ", " que mon ", " nous deux ", " nous 2 ", " tous les deux ", " tous les 2 ", " personne d autre ") {
		return true
	}
	return s.has(" seul ", " seule ") && s.hasAny(pets)
}

var pets = setOf("chien chiens chienne chat chats chatte minou toutou lapin lapins canari oiseau oiseaux perruche perroquet poisson poissons hamster tortue chiot chaton cheval")
