package answer

import "strings"

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

// someGone tells whether, of those who are counted where it is asked who lives there, some live elsewhere: "2 mais ils vivent
// chez leur père", "3 dont 1 parti".
func (s said) someGone(question string) bool {
	q := fold(question)
	if !strings.Contains(q, "vivent avec") && !strings.Contains(q, "vit avec") {
		return false
	}
	for i, t := range s.tokens {
		if i > 0 && (t.is("place") || t.is("placee") || t.is("places") || t.is("placees")) {
			return true
		}
		if i > 0 && (leaves[t.text] || t.is("chez")) && s.elsewhere(i) || leaves[t.text] && i > 0 && len(s.numbers()) > 1 {
			return true
		}
	}
	return false
}

var leaves = setOf("parti partie partis parties")

// nobodyElse tells whether those named are all who live there: "juste ma copine et moi", "tout seul avec mon chien".
func (s said) nobodyElse() bool {
	if s.has(" juste moi et ", " seulement moi et ", " juste ", " seulement ", " uniquement ", " rien que ", " que nous ", " que moi ", " que tous les ", " que moi et ", " que ma ", " que mon ", " nous deux ", " nous 2 ", " tous les deux ", " tous les 2 ", " personne d autre ") {
		return true
	}
	return s.has(" seul ", " seule ") && s.hasAny(pets)
}

var pets = setOf("chien chiens chienne chat chats chatte minou toutou lapin lapins canari oiseau oiseaux perruche perroquet poisson poissons hamster tortue chiot chaton cheval")

// atSomebodys tells whether an option is to live at the place of somebody else.
func (o *offer) atSomebodys(i int) bool {
	return o.naming(dwellings) > 1 && o.meant()[i].names("HEBERGE")
}

// dwellings are the concepts of where one lives.
var dwellings = setOf("LOCATION PROPRIO RUE HLM FOYER MEUBLE")

// underARoof tells whether a text that chooses at whose place one lives says so: "avec ma mère", "mon oncle me loge", or no
// more than who it is. "Mon père est mort" names him all the same, and "ma fille vit chez son père" speaks of her.
func (s said) underARoof() bool {
	theirs, bare := false, true
	for i, t := range s.tokens {
		name, _ := s.conceptAt(i)
		switch {
		case t.class != word, oneself[t.text]:
		case lodges[t.text], lodges[t.raw], name == "HEBERGE", housing[t.text] && s.at(i+1).is("de") && s.at(i+2).possessive():
			return (!theirs || s.hasAny(oneself) || strings.HasPrefix(t.text, "m")) && !s.has(" plus chez ", " pas chez ", " plus avec ", " pas avec ")
		case kinWords[t.text], name == "PARENTS", name == "MERE", name == "PERE":
			theirs = true
		case len(t.text) > 2 && !emptyLabel[t.text]:
			bare = false
		}
	}
	return bare
}

func (t token) possessive() bool { return t.is("mes") || t.is("mon") || t.is("ma") }

var (
	oneself = setOf("je j me m moi nous on suis")
	housing = setOf("maison appart appartement logement")
	lodges  = union(setOf("chez che ches cher avec loge loges logee logent loger accueille accueillent gratuit gratuitement gratos squatte squat canape toit"),
		setOf("vis vit vivre habite jabite dors dormir reste restee installe installee retourne retournee revenu revenue depanne garde prete pretent repris reprise"))
	// kinWords are all the words for relatives, friends and neighbours.
	kinWords = union(beneficiaries, setOf("papi papy mamie mami tata tonton famille vieux daron darons daronne reum reup beau copains amis pote potes amies enfants gosses mec meuf mari conjoint conjointe compagnon compagne ex collegue collegues gens quelqu"))
)
